#!/usr/bin/env bash
# Package: quantulum3 0.10.0 (without its extra `classifier`)
#
# GUESS: "10–15 minutes" are minutes, from ten to fifteen, and "a couple of weeks" is found or is not.
#
# WHAT HAPPENS: the minutes are minutes of arc; the range is one figure, 12.5, that nobody said; "at least" and "no more than"
#   leave no trace, "half an hour" has no unit, and "a couple of weeks" is not found.
#
# WHY IT MATTERS: a figure taken from an interview must be one that the customer spoke. casestudies keeps both ends of a range,
#   the unit and the hedge.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "quantulum3==0.10.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import warnings

warnings.simplefilter("ignore")  # it says at each start that the classifier is not there
from quantulum3 import parser

FOUND = {
    "It takes 10–15 minutes.": [(12.5, "minute of arc")],
    "It takes half an hour.": [(0.5, "dimensionless")],
    "It took a couple of weeks.": [],
    "It takes no more than 3 hours.": [(3.0, "hour")],
}
for said, expected in FOUND.items():
    found = [(quantity.value, quantity.unit.name) for quantity in parser.parse(said)]
    print(f"{said!r}: {found}")
    assert found == expected, f"{said!r} is read otherwise now"
PYTHON
