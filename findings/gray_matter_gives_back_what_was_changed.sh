#!/usr/bin/env bash
# Package: gray-matter 4.0.3 (npm)
#
# GUESS: reading the front matter of the same text again gives what the text says.
#
# WHAT HAPPENS: results are kept by the text and handed out without a copy: whoever changed the first result finds the changes
#   in the second, though the file was read anew. With any second argument, an empty object too, nothing is kept.
#
# WHY IT MATTERS: a generator that takes a withdrawn name out of the data of one page, or marks a draft for a preview, changes
#   what every later reading of that file gives, within one process: approvals come and go without a line of the file being
#   different.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gray-matter@4.0.3

cat >try.cjs <<'SCRIPT'
const matter = require("gray-matter");

const text = "---\napproved: true\npeople: [Mira Tan]\n---\nWords";
const first = matter(text);
first.data.approved = false;
first.data.people.push("Tom Vale");
const again = matter(text).data;
const fresh = matter(text, {}).data;
console.log("again:", JSON.stringify(again), "with {}:", JSON.stringify(fresh));
if (again.approved !== false || again.people.length !== 2) { console.error("the text is read anew now"); process.exit(1); }
if (fresh.approved !== true || fresh.people.length !== 1) { console.error("with options it changed"); process.exit(1); }
SCRIPT
node try.cjs
