#!/usr/bin/env bash
# Packages: remark-directive 4.0.0, remark-rehype 11.1.2 (npm)
#
# GUESS: directives are written on purpose; a time, a ratio or a name with a colon in running text stays text.
#
# WHAT HAPPENS: a colon with a letter or a figure after it begins a directive, and one that nobody handles becomes an empty
#   `<div>`: "at 10:30" is "at 10", "16:9" is "16", and of "Mira:Yes, always" only "Mira, always" is left.
#
# WHY IT MATTERS: the plugin stands in documentation themes for their notes and tabs. With it a transcript or a story in
#   Markdown loses its times, its ratios and the first word after a speaker's colon, and builds without a warning.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund unified@11.0.5 remark-parse@11.0.0 remark-directive@4.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1

cat >try.cjs <<'SCRIPT'
(async () => {
  const load = async (name) => (await import(name)).default;
  const { unified } = await import("unified");
  const page = unified().use(await load("remark-parse")).use(await load("remark-directive")).use(await load("remark-rehype")).use(await load("rehype-stringify"));
  const shown = async (text) => String(await page.process(text)).replace(/<[^>]*>/g, "");
  const seen = [await shown("We met at 10:30."), await shown("A ratio of 16:9."), await shown("Mira:Yes, always.")];
  console.log(seen);
  if (seen.join("|") !== "We met at 10.|A ratio of 16.|Mira, always.") throw new Error("what is no directive is kept now");
})();
SCRIPT
node try.cjs
