#!/usr/bin/env bash
# PACKAGE: @wordpress/autop 4.56.0 (npm: the paragraph filter of WordPress' classic editor), read by parse5 8.1.1
# GUESS: two custom elements beside each other, each around a <figure>, still hold one figure each after the filter has put
#   in its paragraphs.
# WHAT HAPPENS: the filter knows the figure as a block and the custom elements as running text, and writes paragraphs across
#   their tags. Read as HTML, both are empty, and the figures stand outside of them. Inside one <div> the first holds
#   both figures. With a <div> around each, each has its own.
# WHY IT MATTERS: what is done to the first of several embeds, hiding it for instance, is done to all, or to none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @wordpress/autop@4.56.0 parse5@8.1.1
cat >count.mjs <<'JS'
import { createRequire } from "node:module";
import { parseFragment } from "parse5";

const { autop } = createRequire(import.meta.url)("@wordpress/autop");
const elements = ["North", "South"].map((words) => `<our-buoy>\n<figure><p>${words}</p></figure>\n</our-buoy>`);
const boxed = (html) => `<div>\n${html}\n</div>`;
const inside = (node, name) =>
  (node.childNodes ?? []).flatMap((child) => [...(child.nodeName === name ? [child] : []), ...inside(child, name)]);
const figures = (html) => inside(parseFragment(autop(html)), "our-buoy").map((element) => inside(element, "figure").length);
const ways = [elements.join("\n"), boxed(elements.join("\n")), elements.map(boxed).join("\n")];
console.log(ways.map((html) => figures(html).join("+")).join(" "));
JS
seen=$(node count.mjs)
echo "figures in each of two elements: as they are, in one div, in a div each: $seen"
[ "$seen" = "0+0 2+0 1+1" ]
