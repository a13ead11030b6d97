#!/usr/bin/env bash
# One measured run: all benchmarks, start, growth and a batch; writes RESULTS.md and results.json beside this script.
#   ./run.sh               everything; about an hour, with nothing else running
#   PEOPLE=100000 ./run.sh   the same with fewer people in batch and growth
#   ./run.sh --short       the same with short times and few people, to see that it works; writes into target/run only
#   ./run.sh start retained   some of its parts, in this order: start, retained, batch, jmh, report; what they find stays in target/run
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
build
export APS_BUILT=1
path=$(class_path)
jmh=(-prof gc -rf json -rff "$out/results.json" -foe true)
people=${PEOPLE:-1000000}
retained=$people
target=$bench
if [ "${1:-}" = --short ]; then
  jmh+=(-f 1 -wi 1 -w 1 -i 1 -r 1 -p times=1 -p stays=10,100)
  people=2000
  retained=1000
  target=$out
  shift
fi
parts=${*:-start retained batch jmh report}
for part in $parts; do
  case $part in
    start)
      "$bench/start.sh" "$([ "$target" = "$out" ] && echo 1 || echo 5)" >&2
      ;;
    retained)
      "$java" -Xmx2g -cp "$path" io.github.apsrules.bench.Retained "$retained" | tee "$out/retained.tsv" >&2
      ;;
    batch)
      "$bench/batch.sh" "$people" >&2
      ;;
    jmh)
      "$java" -cp "$path" org.openjdk.jmh.Main "${jmh[@]}" >&2
      # Where a machine keeps its Java is nobody's business.
      sed -i 's|"jvm" : ".*/java"|"jvm" : "java"|' "$out/results.json"
      ;;
    report)
      "$java" -cp "$path" io.github.apsrules.bench.report.Report "$out" "$target"
      echo "$target/RESULTS.md"
      ;;
    *)
      echo "There is no part '$part': start, retained, batch, jmh or report." >&2
      exit 2
      ;;
  esac
done
