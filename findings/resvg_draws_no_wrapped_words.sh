#!/usr/bin/env bash
# Package: @resvg/resvg-js 2.6.2 (npm)
#
# GUESS: a picture made of an SVG shows the words that a browser shows; if it cannot, it says so.
#
# WHAT HAPPENS: words in `foreignObject`, which is how an SVG gets text that wraps, are not drawn: the picture is empty, and
#   there is no error and no warning. With a `<switch>` the plain text after it is drawn.
#
# WHY IT MATTERS: social cards are drawn so from templates that designers look at in a browser. A card without its quote goes
#   out, and networks keep it for weeks.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @resvg/resvg-js@2.6.2

cat >try.cjs <<'SCRIPT'
const { Resvg } = require("@resvg/resvg-js");

const ink = (inside) => {
  const picture = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60">${inside}</svg>`);
  return picture.render().pixels.filter((value, at) => at % 4 === 3 && value).length;
};
const words = (text) => `<foreignObject width="200" height="60"><div xmlns="http://www.w3.org/1999/xhtml" style="background:#000">${text}</div></foreignObject>`;
const shape = '<rect width="20" height="20"/>';
const seen = { shape: ink(shape), wrapped: ink(words("We lose none")), both: ink(`<switch>${words("We lose none")}${shape}</switch>`) };
console.log(seen);
if (seen.shape === 0) throw new Error("nothing is drawn at all");
if (seen.wrapped !== 0 || seen.both !== seen.shape) throw new Error("wrapped words are drawn now");
SCRIPT
node try.cjs
