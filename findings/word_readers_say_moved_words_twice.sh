#!/usr/bin/env bash
# Packages: docx2python 3.7.1, docxpy 0.8.5; word-extractor 1.0.4 (npm)
#
# GUESS: readers of Word files that leave out what a reviewer deleted also leave out what he moved away: tracked moves are
#   deletions and insertions with other names.
#
# WHAT HAPPENS: the three leave out deleted words and keep moved ones in both places: “We <never> paid late” with *never* moved
#   behind *paid* is read as “We never paid never late”.
#
# WHY IT MATTERS: transcripts are corrected with changes tracked. Words that were moved stand twice, a negation may stand before
#   two verbs, and the sentence that was said is in neither form. casestudies reads a tracked move at its new place.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "docx2python==3.7.1" "docxpy==0.8.5" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import zipfile

import docxpy
from docx2python import docx2python

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


write(
    "moved.docx",
    [run("We "), f'<w:moveFrom w:id="1" w:author="Ed">{run("never ")}</w:moveFrom>', run("paid "),
     f'<w:moveTo w:id="2" w:author="Ed">{run("never ")}</w:moveTo>', run("late.")],
    [run("They were "), '<w:del w:id="3" w:author="Ed"><w:r><w:delText xml:space="preserve">not </w:delText></w:r></w:del>',
     run("sure.")],
)

with docx2python("moved.docx") as read:
    texts = {"docx2python": read.text, "docxpy": docxpy.process("moved.docx")}
for name, text in texts.items():
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    print(f"{name}: {lines}")
    assert lines == ["We never paid never late.", "They were sure."], f"{name} reads moves otherwise now"
PYTHON

npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "word-extractor@1.0.4" >/dev/null
cat >look.mjs <<'JAVASCRIPT'
import WordExtractor from "word-extractor";
import assert from "node:assert";

const read = await new WordExtractor().extract("moved.docx");
const lines = read.getBody().split("\n").filter((line) => line.trim());
console.log("word-extractor:", lines);
assert.deepEqual(lines, ["We never paid never late.", "They were sure."]);
JAVASCRIPT
node look.mjs
