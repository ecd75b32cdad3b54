#!/usr/bin/env bash
# Packages: mammoth 1.13.0, markitdown 0.1.9, pypandoc_binary 1.17
#
# GUESS: a field of a Word file (a property of the document, a merged figure) is read as the text that Word shows for it,
#   whichever of the two ways the file holds it in.
#
# WHAT HAPPENS: mammoth (and markitdown, which asks it) and pandoc read fields made of several runs, and drop what simple fields
#   (`w:fldSimple`) hold: “It took 13 hours, not 20.” becomes “It took hours, not 20.”
#
# WHY IT MATTERS: the figure of a sentence is gone and the sentence still reads as one. Templates for interviews fill in names and
#   figures by fields. casestudies reads both kinds.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "mammoth==1.13.0" "markitdown[docx]==0.1.9" "pypandoc_binary==1.17" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import zipfile

import mammoth
import pypandoc
from markitdown import MarkItDown

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
RELS = "application/vnd.openxmlformats-package.relationships+xml"


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def write(name, *paragraphs):
    body = "".join(f"<w:p>{''.join(runs)}</w:p>" for runs in paragraphs)
    with zipfile.ZipFile(name, "w") as made:
        made.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="{RELS}"/>'
            f'<Override PartName="/word/document.xml" ContentType="{WORD}"/></Types>',
        )
        made.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" Type="{OFFICE}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        made.writestr("word/_rels/document.xml.rels", f'<Relationships xmlns="{PACKAGE}/relationships"/>')
        made.writestr("word/document.xml", f'<w:document xmlns:w="{W}" xmlns:r="{OFFICE}"><w:body>{body}</w:body></w:document>')


def mark(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


write(
    "fields.docx",
    [run("It took "), '<w:fldSimple w:instr=" DOCPROPERTY Hours ">', run("13"), "</w:fldSimple>", run(" hours, not 20.")],
    [run("It took "), mark("begin"), "<w:r><w:instrText> DOCPROPERTY Hours </w:instrText></w:r>", mark("separate"),
     run("13"), mark("end"), run(" hours, not 20.")],
)

with open("fields.docx", "rb") as file:
    texts = {"mammoth": mammoth.extract_raw_text(file).value}
texts["markitdown"] = MarkItDown().convert("fields.docx").text_content
texts["pandoc"] = pypandoc.convert_file("fields.docx", "plain")
for name, text in texts.items():
    simple, complete = (" ".join(line.split()) for line in text.splitlines() if line.strip())
    print(f"{name}: {simple} | {complete}")
    assert complete == "It took 13 hours, not 20."
    assert simple == "It took hours, not 20.", f"{name} reads simple fields otherwise now"
PYTHON
