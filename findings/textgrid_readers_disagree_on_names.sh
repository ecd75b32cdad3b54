#!/usr/bin/env bash
# Packages: textgrid 1.6.1, praatio 6.2.2
#
# GUESS: Praat's TextGrid writes a quotation mark in a label as two, and the readers for Python give the same words and the same
#   speakers.
#
# WHAT HAPPENS: textgrid takes doubled marks apart in what was said, not in the name of who said it; praatio does both.
#
# WHY IT MATTERS: researchers' interviews come in this format. The same file has speakers of different names by reader, so that
#   a list of who may be quoted fits only one of them.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "textgrid==1.6.1" "praatio==6.2.2" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import textgrid
from praatio import textgrid as praat
from pathlib import Path

HEAD = 'File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0\nxmax = 3\ntiers? <exists>\nsize = 1\nitem []:\n'
TIER = '    item [1]:\n        class = "IntervalTier"\n        name = "Mira ""Mo"" Tan"\n        xmin = 0\n        xmax = 3\n'
CELL = '        intervals: size = 1\n        intervals [1]:\n            xmin = 0\n            xmax = 3\n            text = "{}"\n'

Path("one.TextGrid").write_text(HEAD + TIER + CELL.format('He said ""no"" twice'), encoding="utf-8")

by_textgrid = textgrid.TextGrid.fromFile("one.TextGrid")[0]
by_praat = praat.openTextgrid("one.TextGrid", includeEmptyIntervals=False).tiers[0]
print("textgrid:", by_textgrid.name, "|", by_textgrid[0].mark)
print("praatio: ", by_praat.name, "|", by_praat.entries[0].label)
assert by_textgrid.name == 'Mira ""Mo"" Tan', "the name is read as written now"
assert by_textgrid[0].mark == by_praat.entries[0].label == 'He said "no" twice'
assert by_praat.name == 'Mira "Mo" Tan'
PYTHON
