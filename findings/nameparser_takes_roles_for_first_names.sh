#!/usr/bin/env bash
# Package: nameparser 2.6.0
#
# GUESS: "Mira Tan, Head of Care", the way a quotation is signed, is the person Mira Tan and something after the comma.
#
# WHAT HAPPENS: what follows the comma is the first name, and the person is the last name, unless the role is one of the short
#   titles that it knows ("CFO"). In "Mira Tan and Bo Li", "Tan and Bo" is a middle name.
#
# WHY IT MATTERS: lists of customers' people are sorted and greeted by it: "Dear Head of Care". Two people become one.
#   casestudies never takes a name apart; first names are looked for as people write them.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "nameparser==2.6.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from nameparser import HumanName

PARTS = {
    "Mira Tan, CFO": ("Mira", "", "Tan"),
    "Mira Tan, Head of Care": ("Head of Care", "", "Mira Tan"),
    "Mira Tan, Kestrel Freight": ("Kestrel", "Freight", "Mira Tan"),
    "Mira Tan and Bo Li": ("Mira", "Tan and Bo", "Li"),
}
for signed, expected in PARTS.items():
    name = HumanName(signed)
    parts = (name.first, name.middle, name.last)
    print(f"{signed!r}: first, middle, last are {parts}")
    assert parts == expected, f"{signed!r} is taken apart otherwise now"
PYTHON
