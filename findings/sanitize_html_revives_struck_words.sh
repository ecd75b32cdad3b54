#!/usr/bin/env bash
# Package: sanitize-html 2.17.5 (npm)
#
# GUESS: cleaning pasted HTML takes marks away, and with them what was not shown.
#
# WHAT HAPPENS: the marks go and the words stay: `<del>` is not among the tags kept by default, though `<s>` is, so a struck
#   word stands again; what was in a `<template>` or under `hidden` is shown, and a closed `<details>` lies open with its
#   summary glued to it.
#
# WHY IT MATTERS: content systems clean what authors paste. A quote pasted with its correction reads "We never always lose one",
#   and words kept back for a panel stand in the text.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sanitize-html@2.17.5

cat >try.cjs <<'SCRIPT'
const clean = require("sanitize-html");

const pasted = {
  "<p>We <del>never</del> <ins>always</ins> win, <s>mostly</s>.</p>": "<p>We never always win, <s>mostly</s>.</p>",
  "<template><p>kept back</p></template><p hidden>not shown</p>": "<p>kept back</p><p>not shown</p>",
  "<details><summary>Checked</summary>in May</details>": "Checkedin May",
};
for (const [html, expected] of Object.entries(pasted)) {
  console.log(html, "\n   ", clean(html));
  if (clean(html) !== expected) throw new Error("it is cleaned otherwise now");
}
SCRIPT
node try.cjs
