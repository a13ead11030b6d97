#!/usr/bin/env bash
# Time to a first ELIGIBILITY decision in a fresh process, medians of five: rules of the pack, of the engine's own container on the
# class path, compiled at start; and the pack with an archive of its classes (AppCDS). Writes target/run/start.tsv.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
build
times=${1:-5}
path=$(class_path)
archive=$out/start.jsa
main=io.github.apsrules.bench.Start

# The recipe: one trial run writes the archive when it ends, later runs read it.
rm -f "$archive"
"$java" -XX:ArchiveClassesAtExit="$archive" -Xlog:disable -cp "$path" "$main" pack >/dev/null

measure() {
  local name=$1
  shift
  for ((i = 0; i < times; i++)); do
    milliseconds "$java" "$@"
  done | median | sed "s/^/$name\t/"
}

{
  measure pack -cp "$path" "$main" pack
  measure pack-appcds -XX:SharedArchiveFile="$archive" -Xshare:auto -cp "$path" "$main" pack
  measure pack-appcds-c1-serial -XX:SharedArchiveFile="$archive" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$path" "$main" pack
  measure container -cp "$path" "$main" container
  measure compiled -cp "$path" "$main" compiled
} | tee "$out/start.tsv"
