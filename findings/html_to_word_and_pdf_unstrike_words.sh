#!/usr/bin/env bash
# Packages: htmldocx 0.0.6, html2docx 1.6.0, fpdf2 2.8.9
#
# GUESS: a draft written as HTML looks the same as a Word file or PDF where the format can do it: deleted words are struck, and
#   `<q>` has its marks.
#
# WHAT HAPPENS: htmldocx knows `<s>` but not `<del>`, html2docx and fpdf2 know neither: the deleted word is printed like the
#   others, glued to the one that took its place. The marks of `<q>` are gone in all three.
#
# WHY IT MATTERS: drafts go to customers in Word and PDF, with what changed marked. "We lose <del>nine</del><ins>none</ins>"
#   arrives as "We lose ninenone", and what was quoted is no longer set apart from what we wrote. Without a complaint.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "htmldocx==0.0.6" "html2docx==1.6.0" "fpdf2==2.8.9" "pypdf==7.1.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import io
import logging

from docx import Document
from fpdf import FPDF
from html2docx import html2docx
from htmldocx import HtmlToDocx
from pypdf import PdfReader

logging.disable()
draft = "<p>We lose <del>nine</del><ins>none</ins>, she said: <q>never again</q>.</p>"
paper = FPDF()
paper.add_page()
paper.set_font("helvetica")
paper.write_html(draft)
first, second = HtmlToDocx().parse_html_string(draft), Document(html2docx(draft, title="Draft"))
texts = ["".join(paragraph.text for paragraph in word.paragraphs) for word in (first, second)]
texts.append(PdfReader(io.BytesIO(bytes(paper.output()))).pages[0].extract_text())
struck = [run.text for word in (first, second) for paragraph in word.paragraphs for run in paragraph.runs if run.font.strike]
print(texts, struck)
assert all("ninenone" in text for text in texts), "deleted words are set apart now"
assert not struck, "deleted words are struck now"
assert not any(mark in text for text in texts for mark in "\"“”"), "marks are written now"
PYTHON
