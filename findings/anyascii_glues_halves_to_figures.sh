#!/usr/bin/env bash
# Package: anyascii 0.3.3, text-unidecode 1.3, python-slugify 9.2.0
#
# GUESS: putting a text into plain ASCII changes its signs and not its figures.
#
# WHAT HAPPENS: ½ becomes 1/2 and is glued to the figure before it: "2½ hours" is "21/2 hours", ten and a half. A slug of it is
#   "21-2-hours".
#
# WHY IT MATTERS: figures are what a story is about, and an ASCII copy of them is made for addresses, file names, search keys
#   and comparisons. Two and a half and twenty-one halves are then the same.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "anyascii==0.3.3" "text-unidecode==1.3" "python-slugify==9.2.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from anyascii import anyascii
from slugify import slugify
from text_unidecode import unidecode

said = "We need 2½ hours"
for make, expected in ((anyascii, "We need 21/2 hours"), (unidecode, "We need 21/2 hours"), (slugify, "we-need-21-2-hours")):
    print(f"{make.__module__}: {make(said)!r}")
    assert make(said) == expected, "the half stands apart now"
assert anyascii(said) == anyascii("We need 21/2 hours")
PYTHON
