#!/usr/bin/env bash
# Package: words-to-numbers 1.5.1 (npm)
#
# GUESS: "twenty one thousand" is 21,000; small numbers are read before large ones.
#
# WHAT HAPPENS: where tens and ones stand before *thousand*, only the last word is multiplied: "twenty one thousand" is 1020,
#   "one hundred twenty three thousand" 3120, "two hundred and fifty thousand" 50200, and "two and a half" is "2 and 1 half".
#   Round ones ("three hundred thousand") are right, so a first try looks well.
#
# WHY IT MATTERS: it is the package that one finds for figures in speech. A spoken figure that is checked against a written one
#   by it is twenty times too small, without a word. casestudies has its own numbers, held against num2words.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund words-to-numbers@1.5.1

cat >try.cjs <<'SCRIPT'
const { wordsToNumbers } = require("words-to-numbers");

const known = {
  "three hundred thousand": 300000,
  "twenty one thousand": 1020,
  "one hundred twenty three thousand": 3120,
  "two hundred and fifty thousand": 50200,
  "two and a half": "2 and 1 half",
};
const seen = Object.fromEntries(Object.keys(known).map((words) => [words, wordsToNumbers(words)]));
console.log(seen);
for (const [words, figure] of Object.entries(known)) if (seen[words] !== figure) throw new Error(`${words} is read otherwise now`);
SCRIPT
node try.cjs
