#!/usr/bin/env bash
# Package: text2num 3.1.0
#
# GUESS: `text2num` reads one number, and raises ValueError where the words are not one: "null fünf" (nought five, as in
#   the decimals of "drei Komma null fünf") is two.
#
# WHAT HAPPENS: German "null fünf" is 5, as if the nought had not been said; see the other languages below.
#
# WHY IT MATTERS: decimals that are read through it lose their place: 3.05 becomes 3.5, and a quote with the wrong figure
#   passes. casestudies reads noughts one by one (casestudies/quotes/languages/continental_numbers.py).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "text2num==3.1.0" 2>/dev/null

"$work/venv/bin/python" - <<'PYTHON'
from text_to_num import text2num

for language, words in (("de", "null fünf"), ("fr", "zéro cinq"), ("it", "zero cinque"), ("nl", "nul vijf")):
    try:
        value = text2num(words, language)
    except ValueError:
        value = None
    print(language, repr(words), "->", value)
    assert value == 5, f"text2num no longer drops the nought of {words!r}"
PYTHON
