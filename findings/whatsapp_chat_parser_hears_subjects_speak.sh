#!/usr/bin/env bash
# Package: whatsapp-chat-parser 4.0.2 (npm)
#
# GUESS: an exported chat has messages of people and notices of the program; the parser gives notices no author.
#
# WHAT HAPPENS: a notice with a colon in it is a message: the group "Sales: north" makes `Tom Ashe created group "Sales` an
#   author who says `north"`, and a new subject "Tom: we love it" lets a person of that long name say it.
#
# WHY IT MATTERS: a name of a group or a subject is typed by anybody, about anybody. Counted or quoted from this list, somebody
#   praises the product who never wrote a word.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund whatsapp-chat-parser@4.0.2

cat >try.cjs <<'SCRIPT'
const { parseString } = require("whatsapp-chat-parser");

const lines = [
  '03/04/2026, 10:00 - Tom Ashe created group "Sales: north"',
  "13/04/2026, 10:00 - Tom Ashe: How long did it take?",
  "13/04/2026, 10:02 - Mira Tan left",
  '13/04/2026, 10:03 - Mira Tan changed the subject to "Tom: we love it"',
];
const read = parseString(lines.join("\n")).map((one) => [one.author, one.message]);
console.log(JSON.stringify(read));
const expected = [
  ['Tom Ashe created group "Sales', 'north"'],
  ["Tom Ashe", "How long did it take?"],
  [null, "Mira Tan left"],
  ['Mira Tan changed the subject to "Tom', 'we love it"'],
];
if (JSON.stringify(read) !== JSON.stringify(expected)) { console.error("notices are told from messages now"); process.exit(1); }
SCRIPT
node try.cjs
