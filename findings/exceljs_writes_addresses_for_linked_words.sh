#!/usr/bin/env bash
# Package: exceljs 4.4.0 (npm)
#
# GUESS: written as CSV, a cell of an Excel file is the text that it shows.
#
# WHAT HAPPENS: a cell with a link becomes the link's address, and its words are gone; a cell in which one word is struck or bold
#   becomes JSON of its parts, the struck word among the others.
#
# WHY IT MATTERS: a sheet of reviews has links on its quotes to where they were posted. Its CSV holds addresses where customers'
#   words were, and JSON with words that somebody had struck out. casestudies imports CSV: save it from the spreadsheet program
#   itself.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "exceljs@4.4.0" >/dev/null
cd "$work"

cat >look.mjs <<'JAVASCRIPT'
import ExcelJS from "exceljs";
import assert from "node:assert";

const made = new ExcelJS.Workbook();
const sheet = made.addWorksheet("Reviews");
sheet.addRow(["Customer", "Words"]);
sheet.addRow(["Tin Roof", { text: "It just works.", hyperlink: "https://reviews.example/7" }]);
const parts = [{ text: "We did " }, { font: { strike: true }, text: "not " }, { text: "look back." }];
sheet.addRow(["Orchard Lane", { richText: parts }]);

const read = new ExcelJS.Workbook();
await read.xlsx.load(await made.xlsx.writeBuffer());
const [, linked, struck] = (await read.csv.writeBuffer()).toString().split("\n");
console.log(linked);
console.log(struck);
assert.equal(linked, "Tin Roof,https://reviews.example/7", "the words of a link are written now");
assert.ok(struck.includes('""richText""') && struck.includes("not "), "parts are written otherwise now");
JAVASCRIPT
node look.mjs
