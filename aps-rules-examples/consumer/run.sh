#!/usr/bin/env bash
# Deploys the library into a folder, and lets a project outside the build use it from there. Leaves the local Maven
# repository of the user as it was: the consumer has one of its own under target, filled from the user's where it can be.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
target=$here/target

url() {
  printf 'file://%s' "${1// /%20}"
}

# A clean start, but for what was downloaded: of the library itself nothing old may stay.
mkdir -p "$target"
rm -rf "$target/repository" "$target/classes" "$target/local/io/github/aps-rules"

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

echo "consumer: building and running it" >&2
cd "$here"
exec mvn -q -B -Dstyle.color=never -gs "$target/settings.xml" "-Dmaven.repo.local=$target/local" compile exec:java
