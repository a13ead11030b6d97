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

# One process of a kind, its milliseconds noted.
note() {
  local name=$1
  shift
  milliseconds "$java" "$@" >>"$out/start-$name.ms"
}

# A round is one process of each kind, so that a machine that slows down for a while slows all of them.
rm -f "$out"/start-*.ms
for ((i = 0; i < times; i++)); do
  note pack -cp "$path" "$main" pack
  note container -cp "$path" "$main" container
  note compiled -cp "$path" "$main" compiled
  note pack-appcds -XX:SharedArchiveFile="$archive" -Xshare:auto -cp "$path" "$main" pack
  note pack-appcds-c1-serial -XX:SharedArchiveFile="$archive" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$path" "$main" pack
done
for name in pack pack-appcds pack-appcds-c1-serial container compiled; do
  printf '%s\t%s\n' "$name" "$(median <"$out/start-$name.ms")"
done | tee "$out/start.tsv"
