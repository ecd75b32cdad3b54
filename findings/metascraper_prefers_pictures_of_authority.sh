#!/usr/bin/env bash
# Packages: metascraper 5.49.24, metascraper-image 5.49.24 (npm)
#
# GUESS: the picture for a link's preview is one that the page offers (og:image, JSON-LD), or none; at most the first large one of
#   the page.
#
# WHAT HAPPENS: where a page offers none, a picture whose `alt` holds the letters “author” goes before all others (“Harbour
#   authority”, “authorised dealer”), then the first that is not `aria-hidden`, whatever its size: a portrait of 40 pixels in a
#   quotation.
#
# WHY IT MATTERS: Ghost and others ask it for the preview of a pasted address and keep a copy: a customer's face stays where it
#   was copied, after its withdrawal. casestudies marks the faces in frames `aria-hidden`; their names stand beside them.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "metascraper@5.49.24" "metascraper-image@5.49.24" >/dev/null
cd "$work"

cat >look.mjs <<'JAVASCRIPT'
import metascraper from "metascraper";
import image from "metascraper-image";
import assert from "node:assert";

const read = metascraper([image()]);
const picture = async (body) =>
  (await read({ html: `<title>Words</title>${body}`, url: "https://stories.example.com/frame/" })).image;
const face = (more) => `<figure>“It works.” <img src="/mira.webp" alt="" width="40" height="40" ${more}> Mira Tan</figure>`;
const harbour = '<img src="/harbour.webp" alt="The harbour authority at night">';

const seen = {
  face: await picture(face("")),
  hidden: await picture(face('aria-hidden="true"')),
  second: await picture(face("") + harbour),
};
console.log(seen);
assert.equal(seen.face, "https://stories.example.com/mira.webp", "small pictures are passed over now");
assert.equal(seen.hidden, null);
assert.equal(seen.second, "https://stories.example.com/harbour.webp", "the first picture is taken now");
JAVASCRIPT
node look.mjs
