# Sourced by the scripts beside it: where things are, and the class path of this module.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
bench=$root/aps-rules-examples/bench
out=$bench/target/run
java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
fi

# Builds what is measured, unless told that it was: APS_BUILT=1.
build() {
  if [ -z "${APS_BUILT:-}" ]; then
    (cd "$root" && mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -pl aps-rules-examples/bench -am package) >&2
  fi
  mkdir -p "$out"
}

class_path() {
  echo "$bench/target/aps-rules-bench.jar:$(cat "$bench/target/classpath.txt")"
}

# The middle one of the numbers on standard input, an odd number of lines.
median() {
  sort -n | awk '{ line[NR] = $1 } END { print line[int((NR + 1) / 2)] }'
}

# Milliseconds that a command takes, start of its process included.
milliseconds() {
  local before after
  before=$(date +%s%N)
  "$@" >/dev/null
  after=$(date +%s%N)
  echo $(((after - before) / 1000000))
}
