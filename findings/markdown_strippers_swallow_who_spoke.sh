#!/usr/bin/env bash
# Packages: remove-markdown 0.7.0, snarkdown 2.0.0 (npm)
#
# GUESS: taking Markdown off a text, or showing it, leaves its words; a line "[Mira Tan]: We lose none." is no definition of a
#   link, since what follows is no address with a title.
#
# WHAT HAPPENS: both take the line for one: nothing is left of it. remove-markdown also takes single tildes for strikes, "from
#   10~15 to 3~4 hours" is "from 1015 to 34 hours", and "<Mira> We lose none." loses Mira.
#
# WHY IT MATTERS: excerpts, search entries and card texts are made by stripping. Brackets, angles and tildes are how
#   transcribers write speakers and ranges.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund remove-markdown@0.7.0 snarkdown@2.0.0

cat >try.cjs <<'SCRIPT'
const strip = require("remove-markdown").default ?? require("remove-markdown");
const shown = require("snarkdown").default ?? require("snarkdown");

const lines = ["[Mira Tan]: We lose none.", "<Mira> We lose none.", "from 10~15 to 3~4 hours"];
const seen = { stripped: lines.map((line) => strip(line)), shown: shown(lines[0]) };
console.log(seen);
if (seen.stripped[0] !== "" || seen.shown !== "") throw new Error("who spoke in brackets is kept now");
if (/Mira/.test(seen.stripped[1])) throw new Error("who spoke in angles is kept now");
if (seen.stripped[2] !== "from 1015 to 34 hours") throw new Error("ranges are kept now");
SCRIPT
node try.cjs
