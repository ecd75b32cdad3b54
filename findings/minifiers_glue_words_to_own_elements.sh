#!/usr/bin/env bash
# Packages: html-minifier-terser 7.2.0, htmlnano 3.5.1 (npm)
#
# GUESS: collapsing white space leaves a space where words are apart in a line; an element that the minifier does not know is in
#   the line, as browsers have it.
#
# WHAT HAPPENS: an unknown element, which is every custom element, `<output>` and `<data>` too, is taken for a block, and the
#   spaces beside it are dropped: "save <x-quote>13 hours</x-quote> a week" is "save13 hoursa week". So with
#   `collapseWhitespace` of the one and `aggressive` or `all` of the other; the conservative settings keep a space.
#
# WHY IT MATTERS: widgets in running text are custom elements. The page is right in development, and the built one is glued.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-minifier-terser@7.2.0 htmlnano@3.5.1

cat >try.cjs <<'SCRIPT'
const { minify } = require("html-minifier-terser");
const nano = require("htmlnano").default ?? require("htmlnano");

const page = "<p>They save <x-quote>13 hours</x-quote> a week, <output>9</output> <b>now</b>.</p>";
const glued = "<p>They save<x-quote>13 hours</x-quote>a week,<output>9</output><b>now</b>.</p>";
(async () => {
  const settings = { minifySvg: false, minifyCss: false, minifyJs: false };
  const seen = [
    await minify(page, { collapseWhitespace: true }),
    (await nano.process(page, { ...settings, collapseWhitespace: "aggressive" })).html,
    await minify(page, { collapseWhitespace: true, conservativeCollapse: true }),
    (await nano.process(page, { ...settings, collapseWhitespace: "conservative" })).html,
  ];
  console.log(seen);
  if (seen[0] !== glued || seen[1] !== glued) throw new Error("words stay apart now");
  if (seen[2] !== page || seen[3] !== page) throw new Error("the conservative settings glue, too, now");
})();
SCRIPT
node try.cjs
