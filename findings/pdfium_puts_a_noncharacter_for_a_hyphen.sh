#!/usr/bin/env bash
# Packages: pypdfium2 5.10.1, fpdf2 2.8.9
#
# GUESS: a hyphen at the end of a line in a PDF is a hyphen in its text, or nothing where the word goes on.
#
# WHAT HAPPENS: between two letters it becomes U+FFFE, which is no character of Unicode at all, and the line end goes:
#   "long\uFFFEterm". Between figures ("10-", "15") both stay as they are.
#
# WHY IT MATTERS: this is the engine of Chrome's PDF viewer, so it is what people paste. The sign is invisible in most editors,
#   the word is found by no search, and "long-term" does not match it. casestudies reads it as the hyphen that stood in the
#   page.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "pypdfium2==5.10.1" "fpdf2==2.8.9" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import pypdfium2
from fpdf import FPDF

lines = ("It took 10-", "15 hours, and a long-", "term plan.")
paper = FPDF()
paper.add_page()
paper.set_font("helvetica", size=12)
for at, line in enumerate(lines):
    paper.text(20, 20 + 6 * at, line)
paper.output("talk.pdf")

text = pypdfium2.PdfDocument("talk.pdf")[0].get_textpage().get_text_range()
print(ascii(text))
assert "long\ufffeterm" in text, "hyphens stay hyphens now"
assert "10-\r\n15" in text, "figures are joined now"
PYTHON
