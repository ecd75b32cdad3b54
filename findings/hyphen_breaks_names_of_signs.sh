#!/usr/bin/env bash
# Package: hyphen 1.14.1 (npm)
#
# GUESS: `hyphenateHTML` puts soft hyphens into the words of a page and leaves its markup alone, tags and named signs.
#
# WHAT HAPPENS: tags are left alone, and signs written by their names are not: `&hellip;` becomes `&hel`, a soft hyphen, `lip;`,
#   and is shown as these letters. Addresses of mail and pages are hyphenated too, and carry the hidden sign when they are
#   copied.
#
# WHY IT MATTERS: an ellipsis is how a quotation shows what was left out. On the page stands "&hellip;" in letters, in the
#   middle of a customer's sentence.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyphen@1.14.1

cat >try.cjs <<'SCRIPT'
const { hyphenateHTML, hyphenate } = require("hyphen/en");

(async () => {
  const options = { hyphenChar: "|" };
  const quote = await hyphenateHTML('<p title="understanding">We lose none&hellip; understanding</p>', options);
  const address = await hyphenate("operations@kestrel.example", options);
  console.log(quote, address);
  if (!quote.includes('title="understanding"') || !quote.includes("&hel|lip;")) throw new Error("signs are left alone now");
  if (!address.includes("|")) throw new Error("addresses are left alone now");
})();
SCRIPT
node try.cjs
