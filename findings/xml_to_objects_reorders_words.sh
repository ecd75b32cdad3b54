#!/usr/bin/env bash
# Package: fast-xml-parser 5.12.1, xml2js 0.6.2 (npm)
#
# GUESS: words of a caption in TTML, of which some are marked, come out in the order in which they were said.
#
# WHAT HAPPENS: words outside of marks are put together and words inside of them set beside: "We" and "lose one" without
#   "never". By default fast-xml-parser also drops the spaces between them and takes words that are figures for numbers: "1.50"
#   is 1.5, "007" is 7.
#
# WHY IT MATTERS: "We never lose one" is read as "We lose one", with a "never" that nobody can put back. casestudies reads TTML
#   with a parser that keeps the order.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fast-xml-parser@5.12.1 xml2js@0.6.2

cat >try.cjs <<'SCRIPT'
const { XMLParser } = require("fast-xml-parser");
const { parseStringPromise } = require("xml2js");

const captions = "<div><p>We <span>never</span> lose <i>one</i> now</p><p>1.50</p><p>007</p></div>";
(async () => {
  const fast = new XMLParser().parse(captions).div.p;
  const other = (await parseStringPromise(captions)).div.p;
  console.log(JSON.stringify(fast), JSON.stringify(other));
  const expect = (seen, expected) => {
    if (JSON.stringify(seen) !== JSON.stringify(expected)) throw new Error("it is read otherwise now");
  };
  expect(fast, [{ span: "never", i: "one", "#text": "Welosenow" }, 1.5, 7]);
  expect(other[0], { _: "We  lose  now", span: ["never"], i: ["one"] });
})();
SCRIPT
node try.cjs
