#!/usr/bin/env bash
# Package: turndown 7.2.5
#
# GUESS: HTML that is turned into Markdown says what it said. `q` has quotation marks, which every browser draws; what is struck out
#   (`del`, `s`) stays struck out, as HTML at least, since Markdown lets HTML through.
#
# WHAT HAPPENS: the marks of `q` are gone, and struck words stand there as if they held: "nine six days", "It never works".
#
# WHY IT MATTERS: editors and importers go through it. A correction in an approved text is undone, and words that somebody said are
#   the writer's own. casestudies reads Markdown, and takes no HTML for words that were said.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" turndown@7.2.5 >/dev/null

cat > "$work/run.cjs" <<'SCRIPT'
const assert = require("node:assert");
const TurndownService = require("turndown");
const pairs = [
  ["<p>She said <q>it works</q>.</p>", "She said it works."],
  ["<p>It took <del>nine</del> <ins>six</ins> days.</p>", "It took nine six days."],
  ["<p>It <s>never</s> always works.</p>", "It never always works."],
];
for (const [html, markdown] of pairs) {
  const seen = new TurndownService().turndown(html);
  console.log(html, "->", seen);
  assert.strictEqual(seen, markdown, "turndown writes it otherwise now");
}
SCRIPT
(cd "$work" && node run.cjs)
