#!/usr/bin/env bash
# Package: number-to-words 1.2.4 (npm)
#
# GUESS: 13.5 in words is thirteen point five, or an error.
#
# WHAT HAPPENS: it is "thirteen": what follows the point is cut off, not rounded (1.99 is "one"), and 1.5 as an ordinal is
#   "1st". "13,500", as people write it, is "thirteen" too.
#
# WHY IT MATTERS: whoever spells figures out to compare them with speech finds that "thirteen hours" and 13.5 hours agree.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund number-to-words@1.2.4

cat >try.mjs <<'SCRIPT'
import words from "number-to-words";

const spelled = [[13.5, "thirteen"], [1.99, "one"], [0.5, "zero"], ["13,500", "thirteen"]];
for (const [figure, expected] of spelled) {
  console.log(figure, "is", words.toWords(figure));
  if (words.toWords(figure) !== expected) throw new Error("it is spelled otherwise now");
}
console.log("1.5 is the", words.toOrdinal(1.5));
if (words.toOrdinal(1.5) !== "1st") throw new Error("ordinals are made otherwise now");
SCRIPT
node try.mjs
