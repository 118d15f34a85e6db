#!/usr/bin/env bash
# Measures whole processes side by side in one run: skillgap against DuckDB and Polars from PyPI.
#
# Needs libisal-dev, time, python3 with venv, and a network for PyPI on the first run. Everything it makes is below
# .build-bench. Each figure is the best of three.
set -euo pipefail
cd "$(dirname "$0")/.."

series=${SERIES:-1000000}
work=.build-bench
skillgap=.build/release/skillgap
mkdir -p "$work"
cc -O2 Benchmarks/floor.c -o "$work/floor" -lisal
swiftc -O Benchmarks/generate-tables.swift -o "$work/generate-tables"
generate() { # series, format, file: a file that was cut off is not taken for a whole one
  [ -f "$3" ] && return
  if [ "${3%.gz}" = "$3" ]; then "$work/generate-tables" "$1" "$2" > "$3.part"; fi
  if [ "${3%.gz}" != "$3" ]; then "$work/generate-tables" "$1" "$2" | gzip -6 -n > "$3.part"; fi
  mv "$3.part" "$3"
}
generate "$series" tsv "$work/$series.tsv.gz"
generate $((series * 10)) tsv "$work/$((series * 10)).tsv.gz"
generate $((series / 5)) tsv "$work/$((series / 5)).tsv"
generate $((series / 5)) sdmx-csv "$work/$((series / 5)).csv"
if [ ! -x "$work/venv/bin/python" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet duckdb polars
fi
python=$work/venv/bin/python
table=$work/$series.tsv.gz

best() { # best of three: seconds and peak memory
  for _ in 1 2 3; do
    /usr/bin/time -f '%e %M' -o "$work/time" "$@" > /dev/null
    cat "$work/time"
  done | sort -n | head -1
}

row() { printf '| %s | %s | %s s | %s MB |\n' "$1" "$2" "$3" "$(( $4 / 1024 ))"; }

echo "| task | program | best of 3 | peak memory |"
echo "|---|---|---:|---:|"
row "inflate and find lines" "ISA-L, one core" $(best "$work/floor" "$table")
row "inflate" "gzip -dc" $(best gzip -dc "$table")
row "select 1 %" skillgap $(best "$skillgap" tidy "$table" --where geo=BE0,BE1)
row "select 1 %" Polars $(best "$python" Benchmarks/peers/polars_tidy.py "$table" /dev/null BE0,BE1)
row "select 1 %" DuckDB $(best "$python" Benchmarks/peers/duckdb_tidy.py "$table" /dev/null BE0,BE1)
row "tidy, all" skillgap $(best "$skillgap" tidy "$table")
row "tidy, all" Polars $(best "$python" Benchmarks/peers/polars_tidy.py "$table" /dev/null)
row "tidy, all" DuckDB $(best "$python" Benchmarks/peers/duckdb_tidy.py "$table" /dev/null)

# Ten times as many series: the memory stays, the time is ten times as long.
large=$work/$((series * 10)).tsv.gz
row "select 1 % of ten times as much" skillgap $(best "$skillgap" tidy "$large" --where geo=BE0,BE1)
row "tidy, all of ten times as much" skillgap $(best "$skillgap" tidy "$large")
# The same fifth of the table in both formats, plain: an SDMX-CSV repeats the key for each observation.
row "tidy, a fifth, TSV ($(wc -c < "$work/$((series / 5)).tsv") bytes)" skillgap $(best "$skillgap" tidy "$work/$((series / 5)).tsv")
row "tidy, a fifth, SDMX-CSV ($(wc -c < "$work/$((series / 5)).csv") bytes)" skillgap $(best "$skillgap" tidy "$work/$((series / 5)).csv")
