#!/usr/bin/env bash
# Package: jsmin 3.0.1 (it compresses scripts for mkdocs-minify-plugin)
#
# GUESS: a compressed script does the same as the script; what cannot be understood is an error.
#
# WHAT HAPPENS: a regular expression after `=>` that holds a quotation mark is taken for the start of a string: the rest is kept
#   uncompressed, and its last statements are missing. Inside a template, spaces are taken out and what looks like a comment
#   goes. Neither is reported.
#
# WHY IT MATTERS: scripts about quotations have quotation marks in their expressions, and words in their templates: "We lose
#   none. // For now." loses its end. A page's script then is cut short after a build that ended with 0.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "jsmin==3.0.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from jsmin import jsmin

CUT = "const has = text => /['’]/.test(text);\nconst said = 'We lose none';\nshow(said);\n"
TEMPLATE = "const words = `We lose\n   none. // For now.\n   Really.`;\nshow(words);\n"
for script in (CUT, TEMPLATE):
    print(repr(script), repr(jsmin(script)), sep="\n    ")
assert "show" not in jsmin(CUT), "the last statement is kept now"
assert "For now" not in jsmin(TEMPLATE), "what a template says is kept now"
PYTHON
