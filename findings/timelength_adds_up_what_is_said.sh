#!/usr/bin/env bash
# Package: timelength 3.0.4
#
# GUESS: "13 hours a week" is a rate, "between 13 and 15 hours" a range: a reader of durations gives 13 hours, two ends, or an
#   error.
#
# WHAT HAPPENS: every duration in the text is added to one sum: 13 hours a week are 181 hours (the week is added), between 13
#   and 15 hours are 28, without an error in strict mode either.
#
# WHY IT MATTERS: results are said as rates and ranges. A figure read so is larger than anything that was said, and it looks
#   exact.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "timelength==3.0.4" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from timelength import TimeLength

said = {"13 hours a week": 181, "between 13 and 15 hours": 28, "13 hours instead of 20 hours": 33}
for text, expected in said.items():
    read = TimeLength(text)
    hours = read.result.seconds / 3600
    print(f"{text!r}: {hours} hours, success {read.result.success}")
    assert hours == expected and read.result.success, "rates and ranges are read otherwise now"
PYTHON
