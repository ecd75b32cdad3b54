#!/usr/bin/env bash
# Packages: textlint 15.8.0, textlint-rule-terminology 5.2.16 (npm)
#
# GUESS: the rule leaves quotations alone, as its description says: it changes the writer's terms, not the customer's.
#
# WHAT HAPPENS: block quotations are left alone, quotation marks are not: "our web site is on Github" between marks is
#   "our site is on GitHub" after `--fix`, in the sentence of a person who is named beside it.
#
# WHY IT MATTERS: the quote is not what was said any more, and the tool that changed it is the one that keeps a
#   house's style.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund textlint@15.8.0 textlint-rule-terminology@5.2.16

cat >try.mjs <<'SCRIPT'
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const said = "our web site is on Github, and the back-end is javascript";
writeFileSync(".textlintrc.json", JSON.stringify({ rules: { terminology: true } }));
writeFileSync("story.md", `“Well, ${said},” says Mira Tan.\n\n> Well, ${said}.\n>\n> — Mira Tan\n`);
try {
  execFileSync("node_modules/.bin/textlint", ["--fix", "story.md"], { stdio: "pipe" });
} catch {
  // Whether it ends with 1 after mending is not the matter here.
}
const [inline, block] = readFileSync("story.md", "utf8").split("\n\n");
console.log(inline);
console.log(block.trim());
if (!inline.includes("our site is on GitHub, and the backend is JavaScript")) throw new Error("words between marks are left alone now");
if (!block.includes(said)) throw new Error("block quotations are changed now");
SCRIPT
node try.mjs
