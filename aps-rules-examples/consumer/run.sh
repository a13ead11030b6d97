#!/usr/bin/env bash
# Deploys the library into a folder, and lets a project outside the build use it from there: on the class path, on the
# module path, with logback, and in other languages and time zones; the output must have the same bytes each time. Leaves
# the local Maven repository of the user as it was: the consumer has one of its own under target, filled from the user's.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
target=$here/target
most_jars=15
most_bytes=4300000

url() {
  printf 'file://%s' "${1// /%20}"
}

# A clean start, but for what was downloaded: of the library itself nothing old may stay.
mkdir -p "$target"
rm -rf "$target"/{repository,classes,module,lib,lib-logback,out} "$target/local/io/github/aps-rules"
mkdir -p "$target/out"

echo "consumer: deploying the library into a folder" >&2
(cd "$root" && mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true -Dmaven.install.skip=true \
  -Dspotless.check.skip=true -pl aps-rules-core,aps-rules-drl -am deploy "-DaltDeploymentRepository=aps::$(url "$target/repository")") >&2

seed=${HOME}/.m2/repository
cat >"$target/settings.xml" <<XML
<settings>
  <profiles>
    <profile>
      <id>folders</id>
      <repositories>
        <repository><id>aps</id><url>$(url "$target/repository")</url></repository>
        <repository><id>seed</id><url>$(url "$seed")</url><snapshots><enabled>false</enabled></snapshots></repository>
      </repositories>
      <pluginRepositories>
        <pluginRepository><id>seed</id><url>$(url "$seed")</url><snapshots><enabled>false</enabled></snapshots></pluginRepository>
      </pluginRepositories>
    </profile>
  </profiles>
  <activeProfiles><activeProfile>folders</activeProfile></activeProfiles>
</settings>
XML

echo "consumer: building it" >&2
cd "$here"
consumer() {
  mvn -q -B -Dstyle.color=never -gs "$target/settings.xml" "-Dmaven.repo.local=$target/local" "$@" >&2
}
consumer compile dependency:copy-dependencies -DincludeScope=runtime "-DoutputDirectory=$target/lib"
consumer dependency:copy-dependencies -Plogback -DincludeGroupIds=ch.qos.logback "-DoutputDirectory=$target/lib-logback"
javac -Xlint:-requires-automatic -d "$target/module" -p "$target/lib" \
  src/module/module-info.java src/main/java/org/example/MayIStay.java

jars=0
bytes=0
for jar in "$target"/lib/*.jar; do
  size=$(wc -c <"$jar")
  case ${jar##*/} in
    aps-rules-*) echo "ours: ${jar##*/} $size bytes" ;;
    *ecj* | *antlr* | *xstream* | *mvel* | *jackson* | *yaml*) echo "must not be there: ${jar##*/}" && exit 1 ;;
    *) jars=$((jars + 1)) bytes=$((bytes + size)) ;;
  esac
done
echo "third parties: $jars jars, $bytes bytes (at most $most_jars and $most_bytes)"
[ "$jars" -le "$most_jars" ] && [ "$bytes" -le "$most_bytes" ]

settings=0
setting() {
  local name=$1
  shift
  settings=$((settings + 1))
  java "$@" >"$target/out/$settings.txt" 2>"$target/out/$settings.err"
  printf '%s  %s\n' "$(sha256sum <"$target/out/$settings.txt" | cut -d' ' -f1)" "$name"
  cmp "$target/out/1.txt" "$target/out/$settings.txt"
}
main=org.example.MayIStay
path="$target/classes:$target/lib/*"
setting "class path, no binding" -cp "$path" $main
setting "class path, logback" -cp "$path:$here/src/logback:$target/lib-logback/*" $main
setting "module path, no binding" -p "$target/module:$target/lib" --add-modules org.slf4j -m org.example.consumer/$main
setting "module path, logback" -p "$target/module:$target/lib:$target/lib-logback" \
  --add-modules org.slf4j,ch.qos.logback.classic -Dlogback.configurationFile="$here/src/logback/logback.xml" -m org.example.consumer/$main
for locale in fr_FR tr_TR ar_EG; do
  for zone in Pacific/Kiritimati America/Los_Angeles; do
    setting "$locale, $zone" -Duser.language="${locale%_*}" -Duser.country="${locale#*_}" -Duser.timezone="$zone" -cp "$path" $main
  done
done
sed -n 1,12p "$target/out/1.txt"
echo "$settings settings gave the same $(wc -c <"$target/out/1.txt") bytes"
