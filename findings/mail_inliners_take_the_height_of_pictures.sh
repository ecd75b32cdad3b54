#!/usr/bin/env bash
# Packages: juice 11.1.1 (npm), premailer 3.10.0
#
# GUESS: what moves style sheets into the elements of a mail leaves the attributes that were written: a picture of 600 by 315
#   keeps them.
#
# WHAT HAPPENS: both copy the style's `width` and `height` into attributes and write over what stood there: the usual `img {
#   max-width: 100%; height: auto }` makes of `height="315"` the attribute `height="auto"`, which is none. juice copies `calc(50%
#   - 4px)` and `light-dark(#fff, #000)` too, as `width="calc(50% - 4)"` and `bgcolor="light-dark(#fff,#000)"`.
#
# WHY IT MATTERS: a picture of a quote in a mail has its width and height so that its room is kept while it loads, and stays of
#   that shape where pictures are blocked. After the usual last step of making a mail the room is gone, in the programs that know
#   attributes only.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" juice@11.1.1 >/dev/null
cd "$work"

cat >look.cjs <<'JAVASCRIPT'
const assert = require("node:assert");
const juice = require("juice");

const page = `<style>img { max-width: 100%; height: auto } td { width: calc(50% - 4px); background-color: light-dark(#fff, #000) }</style>
<img src="quote.png" width="600" height="315" alt=""><table><tr><td>Two days</td></tr></table>`;
const inlined = juice(page);
console.log(inlined);
assert(inlined.includes('width="600" height="auto"'), "juice keeps the height now");
assert(inlined.includes('width="calc(50% - 4)"') && inlined.includes('bgcolor="light-dark('), "juice copies lengths only now");
JAVASCRIPT
node look.cjs
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "premailer==3.10.0" 2>/dev/null
"$work/venv/bin/python" - <<'PYTHON'
from premailer import transform

page = '<style>img { max-width: 100%; height: auto }</style><img src="quote.png" width="600" height="315" alt="">'
inlined = transform(page)
print(inlined)
assert 'width="600" height="auto"' in inlined, "premailer keeps the height now"
PYTHON
