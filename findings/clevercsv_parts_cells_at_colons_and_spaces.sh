#!/usr/bin/env bash
# Package: clevercsv 0.8.5
#
# GUESS: a table with one tab in each line is parted at the tabs, one with one pipe in each line at the pipes; the package
#   exists because the standard library's sniffer guesses badly.
#
# WHAT HAPPENS: a table of times and "Name: words" is parted at the colons, so that a time is two cells, and one of names and
#   words with pipes at the spaces. Python's own sniffer finds the tabs.
#
# WHY IT MATTERS: times, colons and sentences are what transcripts in tables are made of. Each cell is then a word, or half a
#   time.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "clevercsv==0.8.5" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import csv

from clevercsv import Sniffer

timed = "00:01\tAnn Lee: How long?\n00:05\tMira Tan: Nine hours.\n00:09\tAnn Lee: Right.\n"
piped = "Ann Lee|How long, really?\nMira Tan|Well, nine hours.\nAnn Lee|Right, go on.\n"
seen = [Sniffer().sniff(text).delimiter for text in (timed, piped)]
print(seen, repr(csv.Sniffer().sniff(timed).delimiter))
assert seen == [":", " "], "tabs and pipes are found now"
assert csv.Sniffer().sniff(timed).delimiter == "\t", "the standard library guesses worse now"
PYTHON
