#!/usr/bin/env bash
# Package: @plussub/srt-vtt-parser 2.0.5 (npm)
#
# GUESS: a cue of WebVTT has its end time in each form that the standard has: with or without hours, with or without settings.
#
# WHAT HAPPENS: `00:01.000 --> 00:02.500` is read, and `00:00:01.000 --> 00:00:02.500 align:start` is read; without hours and with
#   settings, `00:01.000 --> 00:02.500 align:start`, the end is NaN (null, once it is JSON). Entities stay as they are written (`3
#   &lt; 4`).
#
# WHY IT MATTERS: YouTube and many editors leave the hours out below one hour and write `align:start` at each cue: every cue of
#   such a file lasts for ever, or for no time, by what the program makes of it, so a quote's seconds are wrong.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "@plussub/srt-vtt-parser@2.0.5" >/dev/null
cd "$work"

cat >look.mjs <<'JAVASCRIPT'
import assert from "node:assert";
import { parse } from "@plussub/srt-vtt-parser";

const times = [
  "00:01.000 --> 00:02.500",
  "00:00:01.000 --> 00:00:02.500 align:start",
  "00:01.000 --> 00:02.500 align:start",
];
const seen = times.map((time) => parse(`WEBVTT\n\n${time}\nWe lose 3 &lt; 4.\n`).entries[0]);
console.log(seen);
assert.deepEqual(seen.map(({ from, to }) => [from, to]), [[1000, 2500], [1000, 2500], [1000, NaN]]);
assert(seen.every(({ text }) => text === "We lose 3 &lt; 4."));
JAVASCRIPT
node look.mjs
