#!/usr/bin/env bash
# Package: @mozilla/readability 0.6.0, jsdom 26.1.0 (npm)
#
# GUESS: the reading view of a page keeps a quotation with its source, and leaves out what the page does not show.
#
# WHAT HAPPENS: `<footer>`, where HTML's own examples put a quotation's source, is dropped inside a `<blockquote>` too; a
#   `<figcaption>` is kept, `hidden` words are left out, and those of a closed `popover` are printed among the text.
#
# WHY IT MATTERS: read in this view, sent to a reading service or fed to a program, the quotation stands under nobody's name,
#   with the small print of its panel in the middle of the story. casestudies puts the source into a caption.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0

cat >try.cjs <<'SCRIPT'
const { Readability } = require("@mozilla/readability");
const { JSDOM } = require("jsdom");

const filler = `<p>${"The shop mends, rents and sells bikes in all seasons of the year, and keeps a list of each. ".repeat(8)}</p>`;
const page = `<title>Bikes</title><article>${filler}<blockquote><p>We lose none.</p><footer>Mira Tan</footer></blockquote>${filler}
<figure><blockquote>We lost two.</blockquote><figcaption>Bo Li</figcaption></figure><div hidden>hidden words</div>
<div popover>words of a panel</div>${filler}</article>`;
const text = new Readability(new JSDOM(page).window.document).parse().textContent;
const kept = ["We lose none.", "Mira Tan", "We lost two.", "Bo Li", "hidden words", "words of a panel"].filter((words) => text.includes(words));
console.log(kept);
if (kept.join("|") !== "We lose none.|We lost two.|Bo Li|words of a panel") throw new Error("other words are kept now");
SCRIPT
node try.cjs
