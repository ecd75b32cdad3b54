#!/usr/bin/env bash
# Package: slackify-markdown 0.2.4
#
# GUESS: a quotation of two paragraphs in Markdown is a quotation of two paragraphs in Slack.
#
# WHAT HAPPENS: only the first paragraph keeps its `>`; all that follows stands outside of the quotation, its second paragraph
#   and who said it.
#
# WHY IT MATTERS: shared in a channel, the second half of a customer's answer reads as the words of whoever posts it.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "slackify-markdown==0.2.4" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from slackify_markdown import slackify_markdown

quotation = "> We lose none.\n>\n> Never again, we said.\n>\n> — Mira Tan"
shown = slackify_markdown(quotation)
print(shown)
assert [line.startswith(">") for line in shown.split("\n") if line] == [True, False, False], "all paragraphs are quoted now"
PYTHON
