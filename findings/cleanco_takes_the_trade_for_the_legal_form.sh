#!/usr/bin/env bash
# Package: cleanco 2.3
#
# GUESS: taking the legal form off a company's name leaves the name: "Day Spa Ltd" is "Day Spa".
#
# WHAT HAPPENS: forms are taken off until none is left, in any country and any case: "Day Spa Ltd" is "Day", since SpA is a form
#   in Italy, "Harbour Spa" is "Harbour", "Holm & Co" is "Holm", and a firm called "OÜ" has no name at all.
#
# WHY IT MATTERS: names are cleaned so before customers are matched with people, stories and files. Two spas of one town become
#   one customer, and a story may be filed under, or found for, another company. casestudies compares names as they are written
#   and has a customer's other names listed.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "cleanco==2.3" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from cleanco import basename

names = {name: basename(name) for name in ("Day Spa Ltd", "Harbour Spa", "Harbour Ltd", "Holm & Co", "OÜ")}
print(names)
assert names["Day Spa Ltd"] == "Day", "the trade stays now"
assert names["Harbour Spa"] == names["Harbour Ltd"] == "Harbour", "two companies are told apart now"
assert (names["Holm & Co"], names["OÜ"]) == ("Holm", ""), "a name is never emptied now"
PYTHON
