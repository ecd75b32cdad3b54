#!/usr/bin/env bash
# Packages: @contentful/rich-text-from-markdown 16.2.2, @tryfabric/martian 1.2.4 (npm)
#
# GUESS: a paragraph that begins with a year ("1986. That was the year when the mill burned.") reads as it is written, or, as
#   Markdown has it, as a list that begins at 1986.
#
# WHAT HAPPENS: both make a list of it and leave its number out: Contentful's rich text and Notion's blocks have no place for the
#   number a list begins with. What is left is "That was the year when the mill burned.", the first item of a list. A blockquote
#   is no shelter.
#
# WHY IT MATTERS: stories and quotes are taken over into such systems by these converters. An answer to "When did you begin?"
#   loses the only word that answers, and no warning is given; `unsupported` nodes have a callback, this has none. In Markdown a
#   year at the head of a line needs `1986\\.`
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "@contentful/rich-text-from-markdown@16.2.2" "@tryfabric/martian@1.2.4" >/dev/null
cd "$work"

cat >look.mjs <<'JAVASCRIPT'
import assert from "node:assert";
import { richTextFromMarkdown } from "@contentful/rich-text-from-markdown";
import { markdownToBlocks } from "@tryfabric/martian";

const story = "> 1986. That was the year when the mill burned.\n\n3. Ask.\n4. Wait.\n";
const asked = [];
const contentful = JSON.stringify(await richTextFromMarkdown(story, (node) => asked.push(node.type)));
const notion = JSON.stringify(markdownToBlocks(story));
const years = [contentful, notion].map((text) => [text.includes("That was the year"), text.includes("1986")]);
console.log({ asked, years });
assert.deepEqual(asked, []);
assert.deepEqual(years, [[true, false], [true, false]]);
assert(!/"(start|value)":"?3/.test(contentful + notion), "lists have a beginning now");
JAVASCRIPT
node look.mjs
