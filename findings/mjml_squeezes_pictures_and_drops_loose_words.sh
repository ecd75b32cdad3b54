#!/usr/bin/env bash
# Package: mjml 5.4.1 (npm)
#
# GUESS: a picture that is told to be 600 by 315 keeps that shape, smaller where its column is narrow; words that stand where no
#   words may stand are an error.
#
# WHAT HAPPENS: the width is cut to what the column's padding leaves, 550, and becomes 100 % on a phone; the height stays 315 px
#   in the attribute and in the style, so the picture is squeezed, on a phone to nearly a square. Words between two components are
#   left out, without an error; a component that does not exist is named, and its words are left out too.
#
# WHY IT MATTERS: a picture of a quote has words in it: squeezed to half their width they can hardly be read. A disclosure that
#   somebody typed below the picture, outside `mj-text`, is not in the mail, and the build is green.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "mjml@5.4.1" >/dev/null
cd "$work"

cat >look.mjs <<'JAVASCRIPT'
import assert from "node:assert";
import mjml from "mjml";

const { html, errors } = await mjml(`<mjml><mj-body><mj-section><mj-column>
<mj-image src="quote.png" width="600px" height="315px" alt="A quote" />
Nell Hart was given a watch.
<mj-text>Two days.</mj-text>
</mj-column></mj-section></mj-body></mjml>`);
const picture = /<img[^>]*>/.exec(html)[0].replace(/\s+/g, " ");
console.log(picture, { errors: errors.length, told: html.includes("given a watch") });
assert.match(picture, /width="550"/);
assert.match(picture, /height="315"/);
assert.match(picture, /height:315px;width:100%/);
assert(!html.includes("given a watch") && html.includes("Two days.") && errors.length === 0);
JAVASCRIPT
node look.mjs
