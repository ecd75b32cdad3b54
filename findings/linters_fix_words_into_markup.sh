#!/usr/bin/env bash
# Package: markdownlint-cli2 0.22.1 (npm)
#
# GUESS: what a linter repairs by itself changes how a text is written, never what it says.
#
# WHAT HAPPENS: `--fix` makes a heading of a sentence that begins with "#1", italics of "5 * 3 * 2" (both stars are gone from
#   the page), and a link of "(14:05)[inaudible]", whose words are then an address.
#
# WHY IT MATTERS: "#1 in Europe" becomes "1 in Europe" in letters three times as large, and a sum becomes another one. Such
#   fixes run unseen, in hooks before each commit, on pages that a customer has approved.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund markdownlint-cli2@0.22.1

cat >try.cjs <<'SCRIPT'
const { spawnSync } = require("node:child_process");
const { readFileSync, writeFileSync } = require("node:fs");

writeFileSync("story.md", "# Story\n\n#1 in Europe, she says\n\nIt took 5 * 3 * 2 hours.\n\nWe (14:05)[inaudible] left.\n");
spawnSync("npx", ["markdownlint-cli2", "--fix", "story.md"]);
const lines = readFileSync("story.md", "utf8").split("\n").filter(Boolean).slice(1);
console.log(lines);
const known = ["# 1 in Europe, she says", "It took 5 *3* 2 hours.", "We [14:05](inaudible) left."];
if (lines.join("|") !== known.join("|")) throw new Error("other fixes are made now");
SCRIPT
node try.cjs
