#!/usr/bin/env bash
# Package: csscompressor 0.9.5 (it compresses style sheets for mkdocs-minify-plugin)
#
# GUESS: compressing a style sheet takes out space that means nothing.
#
# WHAT HAPPENS: three spaces and a unit that mean something go: `.a :hover` inside `@media` becomes `.a:hover`, another element;
#   `not (` in `@supports` becomes `not(`, a function that no browser knows, so the whole block is ignored; `--gap: 0px` becomes
#   `0`, and `calc(var(--gap) + 1px)` is invalid.
#
# WHY IT MATTERS: a page with such rules looks right under `mkdocs serve` and wrong after a build beside the minifying plugin,
#   and nothing is reported.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "csscompressor==0.9.5" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import csscompressor

COMPRESSED = {
    "@media print{.a :hover{color:red}}": "@media print{.a:hover{color:red}}",
    "@supports (not (display:grid)){.a{color:red}}": "@supports(not(display:grid)){.a{color:red}}",
    ":root{--gap:0px}": ":root{--gap:0}",
}
for rules, expected in COMPRESSED.items():
    compressed = csscompressor.compress(rules)
    print(f"{rules}\n    {compressed}")
    assert compressed == expected, "it is compressed otherwise now"
PYTHON
