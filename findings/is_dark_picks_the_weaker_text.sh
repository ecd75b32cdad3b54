#!/usr/bin/env bash
# Packages: tinycolor2 1.6.0, colord 2.14.0, color 5.0.3, font-color-contrast 11.1.0 (npm)
#
# GUESS: white text on what `isDark` calls dark, and black on the rest, is the more readable of the two; the helper made for it
#   certainly is.
#
# WHAT HAPPENS: they go by the brightness of old television sets, not by contrast: of 4,096 even colours one in seven gets the
#   weaker text where the other would have reached 4.5 : 1, down to 2.2 : 1 (white on #00cc44). The helper made for it errs at
#   176.
#
# WHY IT MATTERS: buttons and cards in a customer's own colour get their text this way. Greens, oranges and pinks, which firms
#   love, are the ones that fail. casestudies reckons with WCAG's contrast and has a property test.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tinycolor2@1.6.0 colord@2.14.0 color@5.0.3 font-color-contrast@11.1.0

cat >try.cjs <<'SCRIPT'
const light = (hex) => {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (white, hex) => (white ? 1.05 / (light(hex) + 0.05) : (light(hex) + 0.05) / 0.05);
const steps = Array.from({ length: 16 }, (_, at) => (at * 17).toString(16).padStart(2, "0"));
const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));

const [tiny, { colord }] = [require("tinycolor2"), require("colord")];
const color = require("color").default ?? require("color");
const pick = require("font-color-contrast").default ?? require("font-color-contrast");
const whites = {
  tinycolor2: (hex) => tiny(hex).isDark(),
  colord: (hex) => colord(hex).isDark(),
  color: (hex) => color(hex).isDark(),
  "font-color-contrast": (hex) => /^#fff/i.test(pick(hex)),
};
for (const [name, white] of Object.entries(whites)) {
  const weak = colours.filter((hex) => contrast(white(hex), hex) < 4.5 && contrast(!white(hex), hex) >= 4.5);
  const least = Math.min(...weak.map((hex) => contrast(white(hex), hex)));
  console.log(name, weak.length, "of", colours.length, "the weakest", least.toFixed(2));
  if (weak.length < 100) throw new Error(`${name} picks by contrast now`);
}
SCRIPT
node try.cjs
