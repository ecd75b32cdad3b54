#!/usr/bin/env bash
# Package: docutils 0.23
#
# GUESS: an interview written as "Q. …" and "A. …" is printed as it is written.
#
# WHAT HAPPENS: each is an item of a list: Q is the seventeenth letter and A the first, so the page has `<ol
#   class="upperalpha" start="17">`, and the letters are no text any more. A paragraph that begins with an initial ("C. Reyes:
#   Yes.") is an item too, and "I. Newton" a Roman one.
#
# WHY IT MATTERS: documentation built with Sphinx prints interviews. Copied, searched or read back, nobody knows who asked and
#   who answered; styled lists count them I, II, III.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "docutils==0.23" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import re

from docutils.core import publish_parts

said = "Q. Did it help?\n\nA. It saved us a day.\n\nC. Reyes: Yes.\n\nI. Newton said so.\n"
page = publish_parts(said, writer="html5", settings_overrides={"report_level": 5})["body"]
text = re.sub(r"<[^>]+>", "", page).split("\n")
print(page)
assert '<ol class="upperalpha simple" start="17">' in page, "questions are paragraphs now"
assert [line for line in text if line] == ["Did it help?", "It saved us a day.", "Reyes: Yes.", "Newton said so."]
PYTHON
