#!/usr/bin/env bash
# Package: node-html-markdown 2.0.0 (npm)
#
# GUESS: a page turned into Markdown keeps what a reader sees: the marks of `<q>`, numbers of a list that begins at 3; and it
#   leaves out what nobody sees.
#
# WHAT HAPPENS: `<q>` loses its marks, "She said none."; a list that begins at 3 begins at 1; what stands in `<template>` or
#   under `hidden` is text like the rest.
#
# WHY IT MATTERS: without marks a customer's words become the writer's, and words that were put away (a withdrawn quote kept in
#   a template) come back.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-html-markdown@2.0.0

cat >try.cjs <<'SCRIPT'
const { NodeHtmlMarkdown } = require("node-html-markdown");

const quoted = NodeHtmlMarkdown.translate("<p>She said <q>none</q>.</p>");
const listed = NodeHtmlMarkdown.translate('<ol start="3"><li>We left.</li></ol>');
const hidden = NodeHtmlMarkdown.translate("<p>Seen.</p><template><p>We lost nine.</p></template><p hidden>Withdrawn.</p>");
console.log([quoted, listed, hidden]);
if (quoted !== "She said none.") throw new Error("quotation marks are kept now");
if (!listed.startsWith("1.")) throw new Error("lists begin where they begin now");
if (!/nine/.test(hidden) || !/Withdrawn/.test(hidden)) throw new Error("hidden words stay hidden now");
SCRIPT
node try.cjs
