#!/usr/bin/env bash
# Package: smartquotes 2.3.2 (npm)
#
# GUESS: straight marks become curly ones by where they stand, also where one quotation begins inside another.
#
# WHAT HAPPENS: two marks in a row at the start are not understood: "'Yes,' she said" begins with a double prime, the sign of
#   inches, at the start of a text, and with a closing mark after a space.
#
# WHY IT MATTERS: people quote what they were told. The mark that opens the customer's words is gone, so that the quotation
#   has an end and no beginning, for readers and for every check that pairs marks.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund smartquotes@2.3.2

cat >try.mjs <<'SCRIPT'
import smartquotes from "smartquotes";

const curly = {
  [`"'Yes,' she said," he says.`]: "″‘Yes,’ she said,” he says.",
  [`He says, "'Done' is a word."`]: "He says, ”‘Done’ is a word.”",
};
for (const [straight, expected] of Object.entries(curly)) {
  console.log(straight, "becomes", smartquotes.string(straight));
  if (smartquotes.string(straight) !== expected) throw new Error("nested quotations are opened otherwise now");
}
SCRIPT
node try.mjs
