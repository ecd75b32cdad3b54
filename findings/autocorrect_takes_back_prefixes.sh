#!/usr/bin/env bash
# Package: autocorrect 2.6.1
#
# GUESS: a corrector leaves a rare word alone, or puts a misspelling right; it does not turn a word into its contrary.
#
# WHAT HAPPENS: "unbilled" becomes "billed" and "Tallyroom" "Ballroom"; "werent" becomes "weren", which is no word.
#
# WHY IT MATTERS: a machine's transcript that is corrected this way says the contrary of what the customer said, and names
#   another product, in correct spelling.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "autocorrect==2.6.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from autocorrect import Speller

correct = Speller("en")
said = {"we found unbilled hours": "we found billed hours", "Tallyroom saved us": "Ballroom saved us", "we werent happy": "we weren happy"}
for text, expected in said.items():
    print(f"{text!r} becomes {correct(text)!r}")
    assert correct(text) == expected, "it is corrected otherwise now"
PYTHON
