#!/usr/bin/env bash
# Packages: pypdf 7.1.1, pdfplumber 0.11.10, pymupdf 2.0, reportlab 5.1.0
#
# GUESS: the text of a filled form has the questions and the answers, as the page shows them.
#
# WHAT HAPPENS: pypdf, pdfplumber and pdfminer.six give what the form's maker printed and leave out what was filled in: the
#   answers are annotations, drawn over the page. PyMuPDF gives both.
#
# WHY IT MATTERS: evidence of an approval is often a filled PDF. Read this way it says "I approve the quote below" and a name;
#   the "No, change it" in the field between them is not there.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "pypdf==7.1.1" "pdfplumber==0.11.10" "pymupdf==2.0" "reportlab==5.1.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import pdfplumber
import pymupdf
from pdfminer.high_level import extract_text
from pypdf import PdfReader
from reportlab.pdfgen import canvas

form = canvas.Canvas("form.pdf")
form.drawString(72, 720, "Do you approve the quote as it stands?")
form.acroForm.textfield(name="answer", x=72, y=680, width=300, value="No, change 13 to 12")
form.drawString(72, 600, "Dana Reyes")
form.save()

with pdfplumber.open("form.pdf") as plumbed, pymupdf.open("form.pdf") as drawn:
    texts = {
        "pypdf": PdfReader("form.pdf").pages[0].extract_text(),
        "pdfplumber": plumbed.pages[0].extract_text(),
        "pdfminer.six": extract_text("form.pdf"),
        "PyMuPDF": drawn[0].get_text(),
    }
for name, text in texts.items():
    print(f"{name}: {text.split(chr(10))}")
    assert "Do you approve" in text and "Dana Reyes" in text
assert [name for name, text in texts.items() if "No, change" in text] == ["PyMuPDF"], "others read answers now"
PYTHON
