#!/usr/bin/env bash
# PACKAGE: vitepress 1.6.4 (npm)
# GUESS: a custom element in a Markdown page is passed through like any HTML; the words in it are in the page that the build
#   writes, with or without a script that defines it.
# WHAT HAPPENS: the page is compiled as a Vue template. Vue takes an element that HTML does not know for a component, finds
#   none, and writes neither the element nor the words in it. The build ends with 0 and does not name the element. With the
#   attribute `v-pre` around it, both are kept.
# WHY IT MATTERS: whoever pastes a testimonial in a custom element into a VitePress page publishes a page without its words:
#   nothing for search engines, and nothing for readers without scripts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vitepress@1.6.4
mkdir docs
words='We counted the buoys twice'
printf '# Harbour\n\n<div>\n<our-quote><p>%s</p></our-quote>\n</div>\n' "$words" >docs/plain.md
printf '# Harbour\n\n<div v-pre>\n<our-quote><p>%s</p></our-quote>\n</div>\n' "$words" >docs/kept.md
npx vitepress build docs >build.log 2>&1
named=$(grep -c 'our-quote' build.log || true)
count() { grep -c "$2" "docs/.vitepress/dist/$1.html" || true; }
plain="$(count plain "$words") $(count plain '<our-quote')" kept="$(count kept "$words") $(count kept '<our-quote')"
echo "the build ends with 0 and names the element in $named lines; words and element as they are: $plain, with v-pre: $kept"
[ "$named" = 0 ] && [ "$plain" = "0 0" ] && [ "$kept" = "1 1" ]
