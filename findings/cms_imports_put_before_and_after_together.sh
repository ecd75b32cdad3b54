#!/usr/bin/env bash
# Packages: @tiptap/html 3.35.0, @tiptap/starter-kit 3.35.0, @tryghost/kg-html-to-lexical 1.3.5, @prismicio/migrate 0.0.2 (npm)
#
# GUESS: HTML that an editor has no blocks for (a table, a list of terms, a panel) keeps its words apart when it is taken over.
#
# WHAT HAPPENS: a table's cells "11 days" and "21 hours" become "11 days21 hours" in Tiptap and Prismic, a term and its text
#   "Before11 days" in Ghost and Prismic, a panel's heading and text "SortedNever" in Ghost, Tiptap and Prismic; and Prismic sets
#   whole paragraphs, lists and tables behind one another without a space.
#
# WHY IT MATTERS: before and after are what a customer story's table is for. "11 days21 hours" can be found by no search for
#   either figure, and no check that looks for withdrawn words by word finds "days21".
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "@tiptap/html@3.35.0" "@tiptap/starter-kit@3.35.0" "@tiptap/core@3.35.0" "@tiptap/pm@3.35.0" "happy-dom" "@tryghost/kg-html-to-lexical@1.3.5" "@prismicio/migrate@0.0.2" >/dev/null
cd "$work"

cat >look.mjs <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";
import { htmlAsRichText } from "@prismicio/migrate";
import { generateJSON } from "@tiptap/html";
import StarterKit from "@tiptap/starter-kit";

const { htmlToLexical } = createRequire(import.meta.url)("@tryghost/kg-html-to-lexical");
const page = `<dl><dt>Before</dt><dd>11 days</dd></dl><table><tr><td>11 days</td><td>21 hours</td></tr></table>
<details><summary>Sorted</summary>Never</details>`;
const glued = ["Before11 days", "11 days21 hours", "SortedNever"];
const seen = Object.fromEntries(
  Object.entries({
    tiptap: generateJSON(page, [StarterKit]),
    ghost: htmlToLexical(page),
    prismic: htmlAsRichText(page).result,
  }).map(([name, made]) => [name, glued.filter((words) => JSON.stringify(made).includes(words))]),
);
console.log(seen);
assert.deepEqual(seen, {
  tiptap: ["11 days21 hours", "SortedNever"],
  ghost: ["Before11 days", "SortedNever"],
  prismic: ["Before11 days", "11 days21 hours", "SortedNever"],
});
JAVASCRIPT
node look.mjs
