#!/usr/bin/env bash
# Package: mammoth 1.13.0
#
# GUESS: `extract_raw_text` gives the words that `convert_to_html` gives, without the marks: where a line ends inside a paragraph
#   (Shift+Enter), there is a line end or at least a space.
#
# WHAT HAPPENS: the HTML has <br />, the Markdown has a line end, the raw text has nothing: the last word of a line and the first
#   of the next are one word.
#
# WHY IT MATTERS: Word files of meeting tools put name, time and words of a turn into one paragraph with such line ends. The
#   names stick to the times, the times to the words: "Dana Reyes0:01We saved …" has no speaker any more.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "mammoth==1.13.0" "python-docx==1.2.0" 2>/dev/null

"$work/venv/bin/python" - <<'PYTHON'
from io import BytesIO

import mammoth
from docx import Document

document = Document()
document.add_paragraph("Dana Reyes\n0:01\nWe saved thirteen hours.\nThat is all.")
file = BytesIO()
document.save(file)
html = mammoth.convert_to_html(file).value
text = mammoth.extract_raw_text(file).value
print("HTML:", html)
print("text:", repr(text))
assert "Dana Reyes<br />0:01<br />We saved" in html
assert text.strip() == "Dana Reyes0:01We saved thirteen hours.That is all.", "mammoth's raw text keeps line ends apart now"
PYTHON
