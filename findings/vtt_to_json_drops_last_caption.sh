#!/usr/bin/env bash
# Package: vtt-to-json 0.1.1 (npm)
#
# GUESS: each caption of a WebVTT file is one part of the answer.
#
# WHAT HAPPENS: the last caption is missing, whether or not a blank line follows it, and an empty part stands among the others.
#   Nothing is thrown.
#
# WHY IT MATTERS: the last sentence of an interview is where a customer sums up. casestudies counts the words of the raw file
#   beside those it read.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vtt-to-json@0.1.1

cat >try.cjs <<'SCRIPT'
const read = require("vtt-to-json");

const captions = `WEBVTT

00:01.000 --> 00:04.000
We lose none.

00:05.000 --> 00:06.000
Well, twice.

00:07.000 --> 00:09.000
Never again.
`;
(async () => {
  for (const text of [captions, `${captions}\n`]) {
    const parts = (await read(text)).map(({ part }) => part);
    console.log(parts);
    if (parts.includes("Never again.") || !parts.includes("Well, twice.")) throw new Error("other captions are read now");
  }
})();
SCRIPT
node try.cjs
