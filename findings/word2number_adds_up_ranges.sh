#!/usr/bin/env bash
# Package: word2number 1.1
#
# GUESS: `w2n.word_to_num` reads one number, and raises ValueError ("No valid number words found", "Malformed number") where
#   the words are not one.
#
# WHAT HAPPENS: words that are no numbers are dropped, and what is left is added up: "fifteen to twenty minutes" is 35, "one of us
#   saved ten hours" is 11, "nineteen ninety nine" is 1719, "minus five" is 5.
#
# WHY IT MATTERS: figures are what readers of a customer story remember. A range or a year read through it becomes a figure that
#   nobody said, without an error. casestudies keeps ranges as ranges (casestudies/quotes/languages).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "word2number==1.1" 2>/dev/null

"$work/venv/bin/python" - <<'PYTHON'
from word2number import w2n

SEEN = {
    "fifteen to twenty minutes": 35,
    "two or three": 5,
    "one of us saved ten hours": 11,
    "nineteen ninety nine": 1719,
    "minus five": 5,
}
for words, expected in SEEN.items():
    try:
        value = w2n.word_to_num(words)
    except ValueError as error:
        value = error
    print(repr(words), "->", value)
    assert value == expected, f"word2number reads {words!r} otherwise now"
PYTHON
