#!/usr/bin/env bash
# Package: odfpy 1.4.1
#
# GUESS: the paragraphs of a text document are those that stand in it.
#
# WHAT HAPPENS: `getElementsByType(text.P)` begins with the paragraphs that were deleted with changes tracked, which are kept
#   at the head of the file; `extractText` writes comments, with their author, and notes into the sentence: "We saved 13Mcheck
#   with legal hours."
#
# WHY IT MATTERS: a transcript that was cleaned in LibreOffice is read with what was taken out of it, first of all, and with
#   the editors' remarks in the customer's mouth.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "odfpy==1.4.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import zipfile

from odf import teletype, text
from odf.opendocument import load

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = f'xmlns:office="{OASIS}:office:1.0" xmlns:text="{OASIS}:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
CONTENT = f"""<?xml version="1.0"?><office:document-content {NAMES} office:version="1.3"><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>M</dc:creator>
<dc:date>2026-11-01T00:00:00</dc:date></office:change-info><text:p>Do not print this.</text:p></text:deletion>
</text:changed-region></text:tracked-changes><text:p><text:change text:change-id="c1"/>We saved 13<office:annotation><dc:creator>M</dc:creator>
<text:p>check with legal</text:p></office:annotation> hours.</text:p></office:text></office:body></office:document-content>"""
MANIFEST = f"""<?xml version="1.0"?><manifest:manifest xmlns:manifest="{OASIS}:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""
with zipfile.ZipFile("said.odt", "w") as made:
    made.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    made.writestr("META-INF/manifest.xml", MANIFEST)
    made.writestr("content.xml", CONTENT)
    made.writestr("styles.xml", f'<?xml version="1.0"?><office:document-styles {NAMES}/>')
    made.writestr("meta.xml", f'<?xml version="1.0"?><office:document-meta {NAMES}/>')

said = [teletype.extractText(paragraph) for paragraph in load("said.odt").getElementsByType(text.P)]
print(said)
assert said[0] == "Do not print this.", "deleted paragraphs are left out now"
assert "".join(said[1].split()) == "Wesaved13Mcheckwithlegalhours.", "comments are left out now"
PYTHON
