#!/usr/bin/env bash
# Package: rtlcss 4.3.0 (npm)
#
# GUESS: turning a style sheet for right-to-left pages turns what places boxes and words. Pictures are not turned, so where one is
#   cropped stays.
#
# WHAT HAPPENS: `object-position: 30% 20%` becomes `70% 20%`, `background-position: 10% 0` becomes `90% 0`: as if the picture
#   itself were mirrored. `mask-position`, the property `translate` and `clip-path: inset()` stay.
#
# WHY IT MATTERS: a portrait's focus point says where the face is. On the Arabic page of the same story it points to the other
#   side: the face is cropped away and the wall behind it shown. A focus point belongs into the element's own style, where this
#   program does not come, or behind `/* rtl:ignore */`.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "rtlcss@4.3.0" >/dev/null
cd "$work"

cat >look.cjs <<'JAVASCRIPT'
const assert = require("node:assert");
const rtlcss = require("rtlcss");

const written = ".face{object-position:30% 20%}.mill{background-position:10% 0}.mask{mask-position:10% 0}.in{clip-path:inset(0 1px 2px 3px)}";
const turned = rtlcss.process(written);
console.log(turned);
assert.equal(
  turned,
  ".face{object-position:70% 20%}.mill{background-position:90% 0}.mask{mask-position:10% 0}.in{clip-path:inset(0 1px 2px 3px)}",
);
JAVASCRIPT
node look.cjs
