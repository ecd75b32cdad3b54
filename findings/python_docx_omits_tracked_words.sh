#!/usr/bin/env bash
# Package: python-docx 1.2.0
#
# GUESS: `paragraph.text` is the text that Word shows: what was put in with changes tracked belongs to it, and what stands in a
#   content control, too; only what was struck out is missing.
#
# WHAT HAPPENS: runs are looked for among the paragraph's own children. A word inside `w:ins`, `w:sdt` or `w:moveTo` is left out
#   without a word, and the sentence closes over the gap.
#
# WHY IT MATTERS: a transcript that somebody went over with changes tracked is a usual thing. "It never fails." comes out as "It
#   fails.", and a quote checked against it is the opposite of what was said. casestudies reads the body itself.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "python-docx==1.2.0" 2>/dev/null

"$work/venv/bin/python" - <<'PYTHON'
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

RUN = '<w:r><w:t xml:space="preserve">never </w:t></w:r>'
WAYS = {
    "tracked insertion": f'<w:ins {nsdecls("w")} w:id="1" w:author="Ana">{RUN}</w:ins>',
    "content control": f'<w:sdt {nsdecls("w")}><w:sdtContent>{RUN}</w:sdtContent></w:sdt>',
    "moved here": f'<w:moveTo {nsdecls("w")} w:id="2" w:author="Ana">{RUN}</w:moveTo>',
}
for way, xml in WAYS.items():
    paragraph = Document().add_paragraph("It ")
    paragraph._p.append(parse_xml(xml))
    paragraph.add_run("fails.")
    print(f"{way}: Word shows 'It never fails.', python-docx reads {paragraph.text!r}")
    assert paragraph.text == "It fails.", f"python-docx now reads the word of a {way}"
PYTHON
