#!/usr/bin/env bash
# Package: @asciidoctor/core 4.1.0 (npm)
#
# GUESS: a line "[Mira Tan]" or "[laughs]" above a paragraph is text, since neither is an attribute that exists.
#
# WHAT HAPPENS: a line that is one bracket is a list of attributes for what follows, whatever stands in it: who spoke, what was
#   heard and when ("[0:01]") are gone from the page, without a warning. In the middle of a line brackets stay.
#
# WHY IT MATTERS: many services write who speaks on a line of its own, in brackets. Pasted into AsciiDoc, an interview is one
#   unbroken speech of nobody.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @asciidoctor/core@4.1.0

cat >try.cjs <<'SCRIPT'
(async () => {
  const { convert } = require("@asciidoctor/core");
  const shown = async (text) => String(await convert(text)).replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
  const seen = [];
  for (const text of ["[Mira Tan]\nWe lose none.", "[0:01]\nWe lose none.", "[laughs]\nWe lose none.", "We [laughs] lose none."]) seen.push(await shown(text));
  console.log(seen);
  if (seen.slice(0, 3).some((text) => text !== "We lose none.")) throw new Error("brackets on their own line are kept now");
  if (seen[3] !== "We [laughs] lose none.") throw new Error("brackets in a line are dropped now");
})();
SCRIPT
node try.cjs
