#!/usr/bin/env bash
# Package: html-to-text 10.0.1 (npm)
#
# GUESS: the text part of a mail, made from its HTML, holds what the HTML shows, with space between blocks.
#
# WHAT HAPPENS: `dt` and `dd`, cells, captions and summaries are glued ("Before11 days", "113"), quotation marks of `<q>` are
#   gone, a raised footnote makes 13 hours 132, and what HTML never shows, `<template>` and `hidden`, is printed.
#
# WHY IT MATTERS: a customer's answer is asked for by mail, and the text part is what many programs show and quote below a yes:
#   other figures, and words that were not meant to be sent. casestudies writes the text of its mails itself.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1

cat >try.cjs <<'SCRIPT'
const { convert } = require("html-to-text");

const texts = {
  "<dl><dt>Before</dt><dd>11 days</dd></dl>": "Before11 days",
  "<table><tr><td>11</td><td>3</td></tr></table>": "113",
  "<p>She said <q>none</q> in 13<sup>2</sup> hours.</p>": "She said none in 132 hours.",
  "<template>kept back</template><p hidden>not shown</p>": "kept back\n\nnot shown",
};
for (const [html, expected] of Object.entries(texts)) {
  console.log(html, JSON.stringify(convert(html)));
  if (convert(html) !== expected) throw new Error("its text is another now");
}
SCRIPT
node try.cjs
