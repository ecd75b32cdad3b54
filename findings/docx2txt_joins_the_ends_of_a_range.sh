#!/usr/bin/env bash
# Package: docx2txt 0.9
#
# GUESS: what Word shows as "10-15 days" is read with its hyphen, and a sentence that was moved stands once.
#
# WHAT HAPPENS: Word's non-breaking hyphen is an element without text, and it is left out: "It takes 1015 days." A sentence
#   that was moved with changes tracked stands twice, where it was and where it is.
#
# WHY IT MATTERS: ranges and compounds are typed with that hyphen so that they stay on one line. The figure becomes a hundred
#   times larger, in the text that a quote is verified against.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "docx2txt==0.9" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
BODY = f"""<?xml version="1.0"?><w:document xmlns:w="{W}"><w:body>
<w:p><w:r><w:t>It takes 10</w:t><w:noBreakHyphen/><w:t>15 days.</w:t></w:r></w:p>
<w:p><w:moveFrom w:id="1" w:author="M"><w:r><w:t xml:space="preserve">Nobody went back. </w:t></w:r></w:moveFrom><w:r><w:t
 xml:space="preserve">It was free. </w:t></w:r><w:moveTo w:id="2" w:author="M"><w:r><w:t>Nobody went back.</w:t></w:r></w:moveTo></w:p>
<w:sdt><w:sdtContent><w:p><w:r><w:t>I approve.</w:t></w:r></w:p></w:sdtContent></w:sdt>
</w:body></w:document>"""
with zipfile.ZipFile("said.docx", "w") as made:
    made.writestr(
        "[Content_Types].xml",
        f'<?xml version="1.0"?><Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
        f'PartName="/word/document.xml" ContentType="{MAIN}"/></Types>',
    )
    made.writestr(
        "_rels/.rels",
        f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}" '
        f'Target="word/document.xml"/></Relationships>',
    )
    made.writestr("word/document.xml", BODY)

import docx2txt

text = docx2txt.process("said.docx")
print(text)
assert "It takes 1015 days." in text, "the hyphen is read now"
assert text.count("Nobody went back.") == 2, "moved sentences stand once now"
PYTHON
