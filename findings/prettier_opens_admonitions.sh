#!/usr/bin/env bash
# Package: prettier 3.10.1 (npm)
#
# GUESS: a formatter changes how Markdown is written and not what it says; what it does not know it leaves alone.
#
# WHAT HAPPENS: in an admonition (`!!! quote`), the first paragraph loses its indentation and the second keeps it:
#   Python-Markdown then makes an empty box, prints the first paragraph below it, and the second one as code.
#
# WHY IT MATTERS: run before each commit, as many repositories do, it makes pages that differ from those that were reviewed. A
#   story that was approved in a box has its words outside of it.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund prettier@3.10.1

cat >try.cjs <<'SCRIPT'
const { format } = require("prettier");

const page = "!!! quote\n    We lose none.\n\n    Never.\n";
format(page, { parser: "markdown" }).then((formatted) => {
  console.log(JSON.stringify(page), JSON.stringify(formatted));
  if (formatted !== "!!! quote\nWe lose none.\n\n    Never.\n") throw new Error("it is formatted otherwise now");
});
SCRIPT
node try.cjs
