#!/usr/bin/env bash
# Packages: @remotion/captions 4.0.529, srt-parser-2 1.2.3 (npm)
#
# GUESS: a caption in SRT whose second line stands below a blank one (tools that write what people typed leave it there) is read
#   as two lines, or ends at the blank one.
#
# WHAT HAPPENS: `parseSrt` takes the blank line out with both line ends: "It took" and "9 days" are "It took9 days". srt-
#   parser-2, of which it is made, keeps the blank line.
#
# WHY IT MATTERS: a word and a figure become one, which no search finds and no recogniser of figures reads; shown on a clip it
#   is what the customer seems to have said.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @remotion/captions@4.0.529 srt-parser-2@1.2.3

cat >try.cjs <<'SCRIPT'
const { parseSrt } = require("@remotion/captions");
const Parser = require("srt-parser-2").default;

const input = "1\n00:00:01,000 --> 00:00:02,000\nIt took\n\n9 days\n\n2\n00:00:03,000 --> 00:00:04,000\nNow six\n";
const [first, second] = parseSrt({ input }).captions.map((one) => one.text);
const inner = new Parser().fromSrt(input)[0].text;
console.log("@remotion/captions:", JSON.stringify([first, second]), "srt-parser-2:", JSON.stringify(inner));
if (first !== "It took9 days") { console.error("the words stand apart now"); process.exit(1); }
if (inner !== "It took\n\n9 days") { console.error("srt-parser-2 changed"); process.exit(1); }
SCRIPT
node try.cjs
