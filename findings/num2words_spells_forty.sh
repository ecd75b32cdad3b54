#!/usr/bin/env bash
# Package: num2words 0.5.14
#
# GUESS: a library that writes numbers in forty languages writes the everyday ones as dictionaries do, so that reading
#   its words backwards recognises what people say.
#
# WHAT HAPPENS: in Swedish it writes 40 as "förtio" (the word is "fyrtio"), and with it every number from 40 to 49 and
#   all their compounds. In Italian 18 is "diciotto", and 118 is "centodicotto" (the word is "centodiciotto"); the same i
#   is lost behind every hundred.
#
# WHY IT MATTERS: whoever compares figures in words with figures in digits through it takes "fyrtio procent" and "40 %"
#   for two figures. casestudies respells it before it asks (casestudies/quotes/languages/sv.py).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "num2words==0.5.14" 2>/dev/null

"$work/venv/bin/python" - <<'PYTHON'
from num2words import num2words

forty, compound = num2words(40, lang="sv"), num2words(45, lang="sv")
alone, behind = num2words(18, lang="it"), num2words(118, lang="it")
print(f"sv 40: {forty}, 45: {compound}; it 18: {alone}, 118: {behind}")
assert (forty, compound) == ("förtio", "förtiofem"), "num2words now spells 40 as Swedes do"
assert (alone, behind) == ("diciotto", "centodicotto"), "num2words now spells 118 as Italians do"
PYTHON
