#!/usr/bin/env bash
# Starts the service; builds it first where there is no build or sources are newer. Arguments are properties of Spring.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
jar=$here/target/aps-rules-spring-exec.jar

sources=("$root/pom.xml" "$root/aps-rules-drl/src/build")
for module in aps-rules-core aps-rules-core/casefile aps-rules-drl aps-rules-examples/spring; do
  sources+=("$root/$module/pom.xml" "$root/$module/src/main")
done
if [ ! -f "$jar" ] || [ -n "$(find "${sources[@]}" -newer "$jar" -type f -print -quit)" ]; then
  echo "building; this takes a minute or two" >&2
  (cd "$root" && mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -pl aps-rules-examples/spring -am package) >&2 </dev/null
  touch "$jar" # Its own date is that of the release.
fi
exec java -jar "$jar" "$@"
