#!/usr/bin/env bash
# Package: papaparse 5.7.1 (npm)
#
# GUESS: a table of speakers and words, parted by semicolons, is recognised as one, whether or not its last line ends: its head
#   has a semicolon and no comma.
#
# WHAT HAPPENS: where each answer has one comma, as answers do, and the file ends with a line end, as files do, the comma is
#   taken for what parts the cells: the head is one cell, "speaker;text", and "Mira Tan;Well" said " nine hours.". Without the
#   last line end the same table is read rightly.
#
# WHY IT MATTERS: transcripts are handed around as tables, with semicolons wherever the comma is the decimal sign. Names and
#   first words are glued, and the rest has no speaker. A try in a console, where the last line end is missing, goes well.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.7.1

cat >try.cjs <<'SCRIPT'
const { parse } = require("papaparse");

const table = ["speaker;text", "Ann Lee;How long, really?", "Mira Tan;Well, nine hours.", "Ann Lee;Right, go on."].join("\n");
const [ended, open] = [parse(`${table}\n`), parse(table)];
console.log(ended.meta.delimiter, ended.data, open.meta.delimiter, open.data[2]);
if (ended.meta.delimiter !== "," || ended.data[2][0] !== "Mira Tan;Well") throw new Error("semicolons are recognised now");
if (open.meta.delimiter !== ";") throw new Error("commas are taken in both now");
SCRIPT
node try.cjs
