#!/usr/bin/env bash
# Packages: markdown-it 15.0.3, markdown-it-attrs 5.0.1 (npm)
#
# GUESS: words in braces are attributes where they look like some (`{.note}`, `{#place}`, `{lang=en}`); "{laughs}" is text.
#
# WHAT HAPPENS: any words in braces at the end of a paragraph, a heading or a cell become attributes of it, and are gone from
#   the page: `<p laughs="">`. "9 {or ten}" in a table is "9".
#
# WHY IT MATTERS: transcribers put into braces what they heard beside the words, or were not sure of. "We love it. {laughs}" is
#   then a plain praise, and the doubt is gone from a figure.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund markdown-it@15.0.3 markdown-it-attrs@5.0.1

cat >try.cjs <<'SCRIPT'
const page = require("markdown-it")().use(require("markdown-it-attrs"));

const spoken = page.render("We love it, of course. {laughs}").trim();
const table = page.render("| before |\n|--|\n| 9 {or ten} |");
console.log(spoken, table);
if (spoken !== '<p laughs="">We love it, of course.</p>') throw new Error("asides are kept now");
if (!table.includes('<td or="" ten="">9</td>')) throw new Error("doubts are kept now");
SCRIPT
node try.cjs
