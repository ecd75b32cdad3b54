#!/usr/bin/env bash
# Package: compromise 14.17.0 (npm)
#
# GUESS: `numbers().toNumber()` writes number words as figures and leaves other words: a comma parts two numbers, a second is a
#   while.
#
# WHAT HAPPENS: "twenty one thousand, two thirds of us" is the one number 21,000.667; "wait a second" waits 0.5; "no one calls us"
#   reads "no 1 calls us". And `contractions().expand()` makes of "we shan't" "we should not".
#
# WHY IT MATTERS: figures that customers spoke are looked for with such a library, and compared with what a page says. The sum of
#   a count and a share is in neither, and a number in place of nobody is the contrary of what was said.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "compromise@14.17.0" >/dev/null
cd "$work"

cat >look.mjs <<'JAVASCRIPT'
import assert from "node:assert";
import nlp from "compromise";

const figures = (text) => {
  const read = nlp(text);
  read.numbers().toNumber();
  return read.text();
};
const long = (text) => {
  const read = nlp(text);
  read.contractions().expand();
  return read.text();
};
const seen = [
  figures("twenty one thousand, two thirds of us"),
  figures("Wait a second, we have one and a half weeks."),
  figures("no one calls us"),
  long("We can't, we shan't."),
];
console.log(seen);
assert.deepEqual(seen, ["21000.667 of us", "Wait 0.5, we have 1.5 weeks.", "no 1 calls us", "We can not, we should not."]);
JAVASCRIPT
node look.mjs
