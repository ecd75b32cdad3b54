#!/usr/bin/env bash
# Package: jira2markdown 0.5.3
#
# GUESS: what stands after `{quote}` in Jira's notation stands after the quotation in Markdown.
#
# WHAT HAPPENS: no blank line is written between them, and in Markdown a line that follows a quotation belongs to it: a comment
#   below a customer's words becomes the end of the customer's words. A picture loses its alternative text as well.
#
# WHY IT MATTERS: tickets are where support teams keep what customers said, each quotation followed by what the team thinks of
#   it. Exported, both are the customer's.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "jira2markdown==0.5.3" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from jira2markdown import convert

ticket = "{quote}\nWe lose none.\n{quote}\nI would not believe it."
written = convert(ticket)
picture = convert("!mill.png|alt=We lose none!")
print(written, picture, sep="\n\n")
assert written == "> We lose none.\nI would not believe it.", "a quotation ends where it ends now"
assert "none" not in picture, "the alternative text is kept now"
PYTHON
