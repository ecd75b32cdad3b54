#!/usr/bin/env bash
# Package: contractions 0.1.73
#
# GUESS: "fix" writes a contraction out as the words that it stands for, and leaves alone what could stand for two.
#
# WHAT HAPPENS: each contraction has one expansion, whatever stands beside it: "she's lost" becomes "she is lost", "we'd had"
#   "we would had", "it's been" "it is been", "I ain't" "I are not".
#
# WHY IT MATTERS: it is a usual first step before transcripts are compared. "She has never lost one", as said, and "she's never
#   lost one", as written, differ after it, and what it writes was said by nobody. casestudies compares a contraction with each
#   of its expansions.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "contractions==0.1.73" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import contractions

WRITTEN_OUT = {
    "And she's never lost a bike.": "And she is never lost a bike.",
    "By then we'd had enough.": "By then we would had enough.",
    "It's been a year.": "It is been a year.",
    "I ain't sure.": "I are not sure.",
}
for said, expected in WRITTEN_OUT.items():
    fixed = contractions.fix(said)
    print(f"{said!r}: {fixed!r}")
    assert fixed == expected, f"{said!r} is written out otherwise now"
PYTHON
