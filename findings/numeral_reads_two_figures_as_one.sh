#!/usr/bin/env bash
# Package: numeral 2.0.6 (npm)
#
# GUESS: a reader of numbers gives the number in a text, or null.
#
# WHAT HAPPENS: it takes away what is no figure and reads the rest: "13-15" is minus 1,315, "13 of 20" is 1,320, "1,5" is 15;
#   and it takes a letter for a magnitude: "13 m" (minutes, metres) are 13 million, "13 thousand" is 13.
#
# WHY IT MATTERS: results are compared after such a reading. A range with a hyphen and one with a dash differ in their sign,
#   and both are a hundred times what was said.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund numeral@2.0.6

cat >try.mjs <<'SCRIPT'
import numeral from "numeral";

const read = { "13-15": -1315, "13–15": 1315, "13 of 20": 1320, "1,5": 15, "13 m": 13000000, "13 thousand": 13 };
for (const [said, expected] of Object.entries(read)) {
  console.log(said, "is", numeral(said).value());
  if (numeral(said).value() !== expected) throw new Error("it is read otherwise now");
}
SCRIPT
node try.mjs
