#!/usr/bin/env bash
# Packages: metascraper 5.49.24, metascraper-author 5.49.24 (npm)
#
# GUESS: the author of a page is whom the page names as its author, and nobody when it names none.
#
# WHAT HAPPENS: any element whose class has "author" in it will do, and any `itemprop` "author": the customer who is quoted in
#   `class="testimonial-author"`, or reviewed in schema.org's own words, is the author of the page.
#
# WHY IT MATTERS: link cards then show a vendor's page as written by the customer. The class is what most testimonial templates
#   use. casestudies uses no class of that name.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts metascraper@5.49.24 metascraper-author@5.49.24

cat >try.cjs <<'SCRIPT'
const metascraper = require("metascraper")([require("metascraper-author")()]);

const page = (inside) => `<html><head><title>Thirteen hours</title></head><body><h1>Thirteen hours</h1>${inside}</body></html>`;
const quotes = [
  '<blockquote><p>We lose none.</p></blockquote><p class="testimonial-author">Mira Tan</p>',
  '<div itemscope itemtype="https://schema.org/Review"><p itemprop="reviewBody">We lose none.</p><span itemprop="author">Mira Tan</span></div>',
  "<blockquote><p>We lose none.</p></blockquote><p>Mira Tan</p>",
];
(async () => {
  const seen = [];
  for (const quote of quotes) seen.push((await metascraper({ url: "https://example.com/", html: page(quote) })).author);
  console.log(seen);
  if (seen.join("|") !== "Mira Tan|Mira Tan|") throw new Error("the quoted are no authors now");
})();
SCRIPT
node try.cjs
