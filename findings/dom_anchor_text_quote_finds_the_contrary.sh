#!/usr/bin/env bash
# Packages: dom-anchor-text-quote 4.0.2, jsdom 29.1.1 (npm)
#
# GUESS: an anchor for a quotation is found where its words stand, perhaps with another space or mark, and is otherwise not
#   found.
#
# WHAT HAPPENS: it is found where something like it stands: "It was easy at all" is anchored at "It was not easy at", "They lose
#   one of the parcels" at "They lose nine of the parcel". The range begins and ends inside words, and nothing says that the
#   words differ.
#
# WHY IT MATTERS: annotators mark quotations in pages by it. A highlight then stands on the contrary of what was quoted, and
#   looks like a proof. casestudies marks only what verifies, and says what differs.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dom-anchor-text-quote@4.0.2 jsdom@29.1.1

cat >try.cjs <<'SCRIPT'
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("<p>We lose none of the parcels. They lose nine of the parcels. It was not easy at all.</p>");
Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter, document: window.document });
const { toRange } = require("dom-anchor-text-quote");

const quotes = ["It was easy at all", "They lose one of the parcels", "Never said anything like it here"];
const seen = quotes.map((exact) => String(toRange(window.document.body, { exact }) ?? "not found"));
console.log(seen);
if (seen[0] !== "It was not easy at") throw new Error("the contrary is not found now");
if (seen[1] !== "They lose nine of the parcel") throw new Error("another figure is not found now");
if (seen[2] !== "not found") throw new Error("anything is found now");
SCRIPT
node try.cjs
