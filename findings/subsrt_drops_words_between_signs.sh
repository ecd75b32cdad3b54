#!/usr/bin/env bash
# Package: subsrt-ts 2.1.2 (npm)
#
# GUESS: converting captions from SubRip to WebVTT keeps their words; what is no tag ("3 < 4") stays.
#
# WHAT HAPPENS: all that stands between a `<` and the next `>` is taken for a tag, and words in braces for an override of
#   another format: "{roughly} 3 < 4, and 5 > 2" becomes "3 2". A caption's lines after a blank one are gone as well. Named
#   signs in WebVTT (`&lt;`) are copied as they are into SubRip, where they are letters.
#
# WHY IT MATTERS: figures are compared in captions with these signs. What is left reads as a sentence, so nobody sees that half
#   of it is gone. casestudies counts the words of the raw file beside those it read.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund subsrt-ts@2.1.2

cat >try.cjs <<'SCRIPT'
const { convert } = require("subsrt-ts");

const captions = ["1", "00:00:01,000 --> 00:00:04,000", "{roughly} 3 < 4, and 5 > 2", "", "2", "00:00:05,000 --> 00:00:06,000", "Never.", ""].join("\n");
const web = convert(captions, { format: "vtt" });
const back = convert("WEBVTT\n\n00:01.000 --> 00:04.000\n3 &lt; 4\n", { format: "srt" });
console.log(web, back);
if (/roughly|and 5/.test(web) || !/3\s+2/.test(web)) throw new Error("words between signs are kept now");
if (!back.includes("3 &lt; 4")) throw new Error("named signs are read now");
SCRIPT
node try.cjs
