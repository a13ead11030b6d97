#!/usr/bin/env bash
# A batch of many people at one and at two threads: wall time, rate, peak memory, and whether the bytes are the same.
# Writes target/run/batch.tsv.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
build
people=${1:-1000000}
path=$(class_path)
work=$out/batch
rm -rf "$work"
mkdir -p "$work"
aps=("$java" -Xmx1g -XX:+UseParallelGC -cp "$path" io.github.apsrules.cli.Aps)
"${aps[@]}" generate --people "$people" --seed 1 --out "$work/people.jsonl"

peak() {
  awk '/^VmHWM/ { print $2 }' "/proc/$1/status" 2>/dev/null || true
}

for threads in 1 2; do
  before=$(date +%s%N)
  "${aps[@]}" batch "$work/people.jsonl" --out "$work/out.jsonl" --threads "$threads" >/dev/null &
  process=$!
  memory=0
  while kill -0 "$process" 2>/dev/null; do
    now=$(peak "$process")
    memory=${now:-$memory}
    sleep 0.2
  done
  wait "$process"
  after=$(date +%s%N)
  seconds=$(awk "BEGIN { printf \"%.1f\", ($after - $before) / 1e9 }")
  rate=$(awk "BEGIN { printf \"%.0f\", $people / $seconds }")
  hash=$(sha256sum "$work/out.jsonl" | cut -d ' ' -f 1)
  printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$threads" "$people" "$seconds" "$rate" "$memory" "$hash"
  rm -f "$work/out.jsonl"
done | tee "$out/batch.tsv"
rm -rf "$work"
