#!/usr/bin/env bash
# Package: numerizer 0.2.4
#
# GUESS: number words in a text become figures, and words that only look like numbers stay.
#
# WHAT HAPPENS: the unit of time and the ordinal are one word to it: "one second" is "1 2nd"; an article is a one: "a second
#   time" is "1 2nd time", "a couple of days" "1 couple of days", and "half an hour" is "1/2 an hour".
#
# WHY IT MATTERS: "It takes one second" is a figure that a customer is quoted for, and its unit is gone: no comparison of
#   figures finds it again.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "numerizer==0.2.4" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from numerizer import numerize

READ = {
    "It takes one second.": "It takes 1 2nd.",
    "We tried a second time.": "We tried 1 2nd time.",
    "It took a couple of days.": "It took 1 couple of days.",
    "It took three hours.": "It took 3 hours.",
}
for said, expected in READ.items():
    figures = numerize(said)
    print(f"{said!r}: {figures!r}")
    assert figures == expected, f"{said!r} is read otherwise now"
PYTHON
