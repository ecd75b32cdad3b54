#!/usr/bin/env bash
# Package: officeparser 7.8.0 (npm)
#
# GUESS: a parser that gives the text of Word files gives all words that Word shows.
#
# WHAT HAPPENS: a paragraph inside a content control (what a form's fields are made of) is left out, the non-breaking hyphen
#   too ("It takes 1015 days."), while a sentence moved with changes tracked stands twice.
#
# WHY IT MATTERS: consent forms are made of content controls: the answer is the one paragraph that is missing. And the range
#   is a figure a hundred times larger.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@7.8.0

cat >try.mjs <<'SCRIPT'
import { execFileSync } from "node:child_process";
import { parseOffice } from "officeparser";

const python = String.raw`import zipfile

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
`;
execFileSync("python3", ["-c", python]);
const read = await parseOffice("said.docx");
const text = (typeof read === "string" ? read : read.toText());
console.log(text);
if (text.includes("I approve.")) throw new Error("content controls are read now");
if (!text.includes("It takes 1015 days.")) throw new Error("the hyphen is read now");
if (text.split("Nobody went back.").length !== 3) throw new Error("moved sentences stand once now");
SCRIPT
node try.mjs
