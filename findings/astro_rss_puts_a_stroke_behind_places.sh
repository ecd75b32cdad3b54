#!/usr/bin/env bash
# Package: @astrojs/rss 4.0.19 (npm)
#
# GUESS: with `trailingSlash` as it comes, a page's address in a feed gets a slash at the end of its path, where it has none.
#
# WHAT HAPPENS: the slash goes to the end of the whole address: `/stories/otterburn#two-days` becomes
#   `/stories/otterburn#two-days/`, in `link` and in `guid`, which says of itself that it is permanent. So it does behind a
#   question mark and a place.
#
# WHY IT MATTERS: a feed of quotes links to the place of each on its page. `#two-days/` is no place: each item opens at the top of
#   a long story, and nothing says so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "@astrojs/rss@4.0.19" >/dev/null
cd "$work"

cat >look.mjs <<'JAVASCRIPT'
import assert from "node:assert";
import rss from "@astrojs/rss";

const links = ["/stories/otterburn", "/stories/otterburn#two-days", "/stories/otterburn?voice=1#two-days"];
const items = links.map((link) => ({ title: link, link, pubDate: new Date("2026-09-14") }));
const answer = await rss({ title: "Voices", description: "What they say", site: "https://larkwell.example", items });
const seen = [...(await answer.text()).matchAll(/<guid isPermaLink="true">([^<]*)</g)].map((found) => found[1]);
console.log(seen);
assert.deepEqual(seen, [
  "https://larkwell.example/stories/otterburn/",
  "https://larkwell.example/stories/otterburn#two-days/",
  "https://larkwell.example/stories/otterburn?voice=1#two-days/",
]);
JAVASCRIPT
node look.mjs
