#!/usr/bin/env bash
# Packages: pymupdf4llm 2.0, PyMuPDF 2.0, fpdf2 2.8.9
#
# GUESS: where a line of a PDF ends with a hyphen, the hyphen goes if the line broke inside a word, and stays between two
#   figures. Turns of a conversation stay apart.
#
# WHAT HAPPENS: it goes everywhere: "10-" and "15 hours" become "1015 hours", "long-" and "term" "longterm". PyMuPDF's own
#   search finds 1015 on the page, and neither 10-15 nor long-term. In pymupdf4llm's Markdown the lines of a paragraph are one,
#   so two speakers stand in one line.
#
# WHY IT MATTERS: transcripts reach us as PDFs, and this is the reader that programs for language models use. A hundredfold
#   figure is then what the customer "said". casestudies does not read PDFs and says so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "pymupdf4llm==2.0" "pymupdf==2.0" "fpdf2==2.8.9" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import pymupdf
import pymupdf4llm
from fpdf import FPDF

lines = ("Mira Tan: It took 10-", "15 hours, and a long-", "term plan to stop.", "Ann Lee: Really?")
paper = FPDF()
paper.add_page()
paper.set_font("helvetica", size=12)
for at, line in enumerate(lines):
    paper.text(20, 20 + 6 * at, line)
paper.output("talk.pdf")

text = pymupdf4llm.to_markdown("talk.pdf")
page = pymupdf.open("talk.pdf")[0]
found = {words: len(page.search_for(words)) for words in ("1015", "10-15", "long-term")}
print(text, found)
assert "1015 hours" in text and "longterm" in text, "hyphens between figures stay now"
assert "stop. Ann Lee:" in text, "turns stay apart now"
assert found["1015"] > 0 and found["10-15"] == found["long-term"] == 0, "the search reads hyphens now"
PYTHON
