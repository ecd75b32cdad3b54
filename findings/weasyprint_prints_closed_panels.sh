#!/usr/bin/env bash
# Package: weasyprint 70.0, pypdf 6.7.0
#
# GUESS: what a page shows only when somebody opens it (`popover`, `dialog`) is closed on paper too.
#
# WHAT HAPPENS: both are printed among the text, and so is `<noscript>`; `hidden` and `<template>` are not. Its own style sheet
#   knows no rule for the two.
#
# WHY IT MATTERS: plugins that make a PDF of a MkDocs site print each quote's panel "How this was checked" in the middle of the
#   story, as if it were said. Pages of casestudies hide their panels for print in their own style sheet.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "weasyprint==70.0" "pypdf==6.7.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import io

from pypdf import PdfReader
from weasyprint import HTML

PAGE = """<p>words of the page</p><div popover>words of a popover</div><dialog>words of a dialog</dialog>
<noscript>words without scripts</noscript><div hidden>hidden words</div><template>words of a template</template>"""
paper = HTML(string=PAGE).write_pdf()
text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(paper)).pages).replace("\n", " ")
print(text)
for words in ("of the page", "of a popover", "of a dialog", "without scripts"):
    assert words in text, f"words {words} are not printed now"
for words in ("hidden words", "of a template"):
    assert words not in text, f"{words} are printed now"
PYTHON
