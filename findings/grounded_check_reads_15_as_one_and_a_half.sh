#!/usr/bin/env bash
# Package: grounded-check 0.1.2
#
# GUESS: a quotation passes where its words stand in a source; case, typographic marks and spaces may differ.
#
# WHAT HAPPENS: the letters and digits must stand there in this order, and nothing else counts: neither points nor
#   spaces nor the ends of words. "It saved us 1.5 hours a week" passes by "It saved us 15 hours a week", "It is no
#   where for us" by "It is now here for us", "two years, 1" by "two years, 10 of us", and a sentence that begins with
#   Not is joined to the one before.
#
# WHY IT MATTERS: the figures and the noes are what a quote is read for, and what a check is run for.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "grounded-check==0.1.2" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from pathlib import Path

import grounded
from grounded.sources import Source

PAIRS = [
    ("It saved us 15 hours a week, we think.", "It saved us 1.5 hours a week"),
    ("It is now here for all of us.", "It is no where for all of us"),
    ("We have had it for two years, 10 of us by now.", "We have had it for two years, 1"),
    ("We use it. Not every day, but often.", "We use it not every day"),
]
for said, quoted in PAIRS:
    claims = grounded.extract(f"“{quoted}”", kinds={grounded.Kind.QUOTE})
    passed = grounded.verify(claims, [Source(path=Path("talk.txt"), raw=said)]).passed
    print(f"{quoted!r} by {said!r}: {passed}")
    assert claims and passed, "it is refused now"

claims = grounded.extract("“It saved us 14 hours a week”", kinds={grounded.Kind.QUOTE})
assert not grounded.verify(claims, [Source(path=Path("talk.txt"), raw=PAIRS[0][0])]).passed, "it passes whatever is quoted"
PYTHON
