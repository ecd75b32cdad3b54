#!/usr/bin/env bash
# Packages: inscriptis 2.7.6, html2text 2025.4.15, markdownify 1.2.3
#
# GUESS: a raised figure, a note's mark or an exponent, stays apart from the figure it stands at when a page becomes text.
#
# WHAT HAPPENS: all three write it right behind: "13<sup>2</sup> hours" becomes "132 hours" and 10<sup>6</sup> rows 106 rows.
#
# WHY IT MATTERS: written interviews and published stories mark their figures with notes. Read back as text, the result is ten
#   times larger, and a check that compares figures calls the page or the quote wrong.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "inscriptis==2.7.6" "html2text==2025.4.15" "markdownify==1.2.3" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import html2text
import inscriptis
import markdownify

page = "<p>It saves 13<sup>2</sup> hours and 10<sup>6</sup> rows.</p>"
texts = {
    "inscriptis": inscriptis.get_text(page),
    "html2text": html2text.html2text(page),
    "markdownify": markdownify.markdownify(page),
}
for name, text in texts.items():
    print(f"{name}: {text.strip()}")
    assert text.strip() == "It saves 132 hours and 106 rows.", "raised figures are set apart now"
PYTHON
