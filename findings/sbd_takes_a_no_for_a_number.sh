#!/usr/bin/env bash
# Package: sbd 1.0.19 (npm)
#
# GUESS: an answer of one word is a sentence: "Did you go back? No. Never." has three.
#
# WHAT HAPPENS: "No." is taken for the abbreviation of *number* whatever follows: "No. Never." is one sentence, and so is "He
#   said no. We left." Months do the same: "We left in Mar. It was slow."
#
# WHY IT MATTERS: in an interview *no* is the commonest short answer, and the sentence that it is joined to is often what takes
#   a praise back. Quotes cut by this splitter carry half of another answer.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sbd@1.0.19

cat >try.cjs <<'SCRIPT'
const { sentences } = require("sbd");

const texts = ["Did you go back? No. Never.", "He said no. We left.", "We left in Mar. It was slow."];
const counts = texts.map((text) => sentences(text).length);
console.log(texts.map((text) => sentences(text)));
if (counts.join(" ") !== "2 1 1") throw new Error("a no is a sentence now");
SCRIPT
node try.cjs
