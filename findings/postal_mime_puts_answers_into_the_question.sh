#!/usr/bin/env bash
# Packages: postal-mime 4.0.0, mailparser 3.14.2 (npm)
#
# GUESS: the lines of a mail in `format=flowed` are joined where they end with a space, but never across the border between what
#   is quoted (`>`) and what is answered: RFC 3676 says that a change of depth ends the paragraph.
#
# WHAT HAPPENS: postal-mime joins over the border. The answer becomes a part of the quoted question: `> Is it free? Only for the
#   first month.` mailparser keeps them apart there, and joins what a blank line parts.
#
# WHY IT MATTERS: whoever takes quoted lines away to find the answer finds none, and a condition is lost with it; whoever reads
#   what was quoted finds words in it that were not asked.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund postal-mime@4.0.0 mailparser@3.14.2

cat >try.cjs <<'SCRIPT'
const { simpleParser } = require("mailparser");
const PostalMime = require("postal-mime").default || require("postal-mime");

const mail = (...lines) =>
  ["From: Mira Tan <mira@tally.example>", "Subject: Your words", "MIME-Version: 1.0",
   "Content-Type: text/plain; charset=utf-8; format=flowed", "", ...lines, ""].join("\r\n");

(async () => {
  const asked = mail("> May we say that it is free? ", "Only for the first month.");
  const parted = mail("We were glad. ", "", "Not at first.");
  const by = { "postal-mime": async (m) => (await new PostalMime().parse(m)).text.trim(),
               mailparser: async (m) => (await simpleParser(m)).text.trim() };
  const seen = {};
  for (const [name, read] of Object.entries(by)) {
    seen[name] = [await read(asked), await read(parted)];
    console.log(name, JSON.stringify(seen[name]));
  }
  const fail = (what) => { console.error(what); process.exit(1); };
  if (seen["postal-mime"][0] !== "> May we say that it is free? Only for the first month.") fail("the answer stands apart now");
  if (seen.mailparser[0] !== "> May we say that it is free? \nOnly for the first month.") fail("mailparser changed");
  if (seen.mailparser[1] !== "We were glad. Not at first.") fail("the paragraphs stand apart now");
})();
SCRIPT
node try.cjs
