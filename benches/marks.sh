#!/usr/bin/env bash
# What marks cost: the interpreter's instructions for the same programs, built with marks and without. Needs valgrind.
# Usage: benches/marks.sh [PROGRAMS]
set -euo pipefail
cd "$(dirname "$0")/.."
programs=${1:-300}
command -v valgrind >/dev/null || { echo "skipped: no valgrind"; exit 0; }

# Making the programs and the realm is no part of it: the difference between two rounds and one is.
instructions() {
    local rounds
    for rounds in 1 2; do
        valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null "$1" "$programs" "$rounds" 2>&1 |
            sed -n 's/.*I *refs: *//p' | tr -d ,
    done | { read -r one; read -r two; echo $((two - one)); }
}

build() {
    cargo build --quiet --release --example marks "$@" --message-format=json |
        sed -n '/"name":"marks"/s/.*"executable":"\([^"]*\)".*/\1/p'
}

with=$(instructions "$(build)")
without=$(instructions "$(build --features no-marks)")
echo "$programs programs: $with instructions with marks, $without without"
awk "BEGIN { printf \"marks cost %.1f %%\\n\", ($with - $without) * 100 / $without }"
