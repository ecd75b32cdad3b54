#!/usr/bin/env bash
# Package: symspellpy 6.10.1
#
# GUESS: a spelling corrector for whole sentences leaves figures alone: they are no words.
#
# WHAT HAPPENS: `lookup_compound` looks for the nearest word of two letters: "saved us 13 hours" becomes "saved us of hours",
#   "from 11 to 4 days" "from of to a days", "$180k" "of of". Figures are kept only with `ignore_non_words=True`, which is not
#   the default; `word_segmentation` has no such argument.
#
# WHY IT MATTERS: transcripts are put through correctors before anybody quotes from them. Every result loses its figure, and
#   what is left still reads like a sentence.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "symspellpy==6.10.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from importlib.resources import files

from symspellpy import SymSpell

spelling = SymSpell(2, 7)
spelling.load_dictionary(str(files("symspellpy") / "frequency_dictionary_en_82_765.txt"), 0, 1)
said = {
    "it saved us 13 hours a week": "it saved us of hours a week",
    "we went from 11 to 4 days": "we went from of to a days",
}
for text, expected in said.items():
    corrected = spelling.lookup_compound(text, 2)[0].term
    kept = spelling.lookup_compound(text, 2, ignore_non_words=True)[0].term
    print(f"{text!r}: {corrected!r}, told to ignore what is no word: {kept!r}")
    assert corrected == expected, "figures are corrected otherwise now"
    assert kept == text, "figures are not kept on request any more"
PYTHON
