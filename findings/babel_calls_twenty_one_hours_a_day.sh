#!/usr/bin/env bash
# Package: babel 2.19.0
#
# GUESS: `format_timedelta` without further arguments says a span in a whole unit that the span has: 21 hours are "21 hours",
#   eleven days one week or eleven days.
#
# WHAT HAPPENS: a unit is taken as soon as 85 % of it are there, and the figure is then rounded: 21 hours are "1 day", 36 hours
#   "2 days", six days "1 week", eleven days "2 weeks", 311 days "1 year".
#
# WHY IT MATTERS: "from eleven days to 21 hours" is what a story is told for. Written by this function it is "from 2 weeks to 1
#   day": both figures are rounded in the customer's favour or against it, in every language, and nobody said them.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "babel==2.19.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from datetime import timedelta

from babel.dates import format_timedelta

spans = ({"hours": 20}, {"hours": 21}, {"hours": 36}, {"days": 6}, {"days": 11}, {"days": 311})
seen = [format_timedelta(timedelta(**span), locale="en") for span in spans]
print(list(zip(spans, seen)))
assert seen == ["20 hours", "1 day", "2 days", "1 week", "2 weeks", "1 year"], "spans are said otherwise now"
PYTHON
