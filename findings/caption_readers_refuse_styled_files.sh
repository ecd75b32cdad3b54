#!/usr/bin/env bash
# Packages: node-webvtt 1.9.4, subtitle 4.2.2 (npm)
#
# GUESS: a WebVTT file with a STYLE block and a comment, as the standard has them, is read.
#
# WHAT HAPPENS: node-webvtt throws "Cue identifier needs to be followed by timestamp", and without its strict mode gives the
#   cues with `valid: false`; subtitle throws at the word STYLE, although it reads comments.
#
# WHY IT MATTERS: caption editors write speakers' colours as STYLE blocks. A transcript that plays in every browser cannot be
#   read, or only in the mode that also lets broken cues pass.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-webvtt@1.9.4 subtitle@4.2.2

cat >try.mjs <<'SCRIPT'
import webvtt from "node-webvtt";
import subtitle from "subtitle";

const said = [
  "WEBVTT", "", "NOTE made up", "", "STYLE", "::cue(v) { color: navy }", "",
  "00:00:01.000 --> 00:00:04.000", "Nobody went back.", "",
].join("\n");
const plain = said.replace(/STYLE[^]*?\n\n/, "");
for (const [name, read] of [["node-webvtt", webvtt.parse], ["subtitle", subtitle.parseSync]]) {
  let error = "";
  try {
    read(said);
  } catch (raised) {
    error = raised.message;
  }
  console.log(name, "->", error || "read");
  if (!error) throw new Error("styles are read now");
  read(plain);
}
const { valid, cues } = webvtt.parse(said, { strict: false });
console.log("not strict:", valid, cues.length);
if (valid || cues.length !== 1) throw new Error("styles are valid now");
SCRIPT
node try.mjs
