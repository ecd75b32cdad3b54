#!/usr/bin/env bash
# Package: striprtf 0.0.35
#
# GUESS: the text of an RTF file is what its reader sees: without words that were deleted under tracked changes, and without
#   hidden ones.
#
# WHAT HAPPENS: deleted and hidden words are there like all others ("We never always lose one"), a footnote's words are missing,
#   and its raised number is glued to the figure before it: 13 with a footnote 2 is 132.
#
# WHY IT MATTERS: transcripts come back from lawyers and press offices as tracked documents. A word that the speaker had taken
#   out is in the text, and a figure is ten times as large. casestudies refuses RTF by its name.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "striprtf==0.0.35" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from striprtf.striprtf import rtf_to_text

FILE = (
    r"{\rtf1\ansi {\b Mira:} We {\deleted never }{\revised always }lose {\v hidden }one."
    r"\par It saves 13{\super 2}{\footnote Only in May.} hours.}"
)
text = rtf_to_text(FILE)
print(repr(text))
assert "We never always lose hidden one." in text, "deleted and hidden words are left out now"
assert "It saves 132 hours." in text, "the raised number stands apart now"
assert "Only in May" not in text, "footnotes are kept now"
PYTHON
