#!/usr/bin/env bash
# Package: markdown-to-mrkdwn 0.3.3
#
# GUESS: in Markdown a star with spaces on both sides is a star: "5 * 3 * 2" is a multiplication, and stays one in Slack's
#   notation. A picture becomes its alternative text.
#
# WHAT HAPPENS: "5 * 3 * 2 hours" becomes "5 _ 3 _ 2 hours", and a picture becomes `<mill.png>`: its address without its words.
#
# WHY IT MATTERS: how a customer came to a figure is part of the figure, and the alternative text of a card with a quote is the
#   quote.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "markdown-to-mrkdwn==0.3.3" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from markdown_to_mrkdwn import SlackMarkdownConverter

converter = SlackMarkdownConverter()
sums, picture = converter.convert("5 * 3 * 2 hours"), converter.convert("![“We lose none.” Mira Tan](mill.png)")
print(sums, picture, sep="\n")
assert sums == "5 _ 3 _ 2 hours", "stars stay stars now"
assert "We lose none" not in picture, "the alternative text is kept now"
PYTHON
