#!/usr/bin/env bash
# Package: clean-css 5.3.3 (npm)
#
# GUESS: a minifier that does not know a rule keeps it, or leaves it out and keeps its neighbours.
#
# WHAT HAPPENS: it loses the neighbours: after `@layer a, b;` and a line break the next rule is dropped, after a nested rule,
#   `@starting-style` or `@scope` the one that follows. There are warnings and no error, and the command ends with 0.
#
# WHY IT MATTERS: site builders run it over themes. A panel whose style sets where it starts (`@starting-style`) takes the
#   following rule with it, so that what was hidden is shown or what was shown is gone, on the built site only.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund clean-css@5.3.3

cat >try.mjs <<'SCRIPT'
import CleanCSS from "clean-css";

const sheets = {
  "@layer a,b;\n.p{color:red}\n.q{color:blue}": ".q{color:#00f}",
  ".a{color:red}@starting-style{.p{opacity:0}}.closed{display:none}": ".a{color:red}",
  ".n{color:red;& a{color:blue}}.closed{display:none}": ".n{color:red}",
};
for (const [sheet, expected] of Object.entries(sheets)) {
  const made = new CleanCSS({ level: 1 }).minify(sheet);
  console.log(sheet, "\n   ", made.styles, made.errors.length, "errors");
  if (made.styles !== expected || made.errors.length) throw new Error("neighbours are kept now");
}
SCRIPT
node try.mjs
