#!/usr/bin/env bash
# Package: price-parser 0.5.1
#
# GUESS: a price reader reads "$180k" as 180,000 or refuses it.
#
# WHAT HAPPENS: it reads 180 dollars, 1.2 dollars of "$1.2M", 2.3 pounds of "£2.3 billion", and the lower end of a range,
#   without a word that something was left over.
#
# WHY IT MATTERS: customers give results in thousands and millions. A check that compares amounts read this way takes "$180k"
#   and "$180" for the same result, and a table of results is a thousand times too small.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "price-parser==0.5.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from decimal import Decimal

from price_parser import Price

said = {"it saved us $180k": "180", "$1.2M a year": "1.2", "£2.3 billion": "2.3", "EUR 13-15 a seat": "13"}
for text, expected in said.items():
    amount = Price.fromstring(text).amount
    print(f"{text!r} is read as {amount}")
    assert amount == Decimal(expected), "thousands and ranges are read otherwise now"
PYTHON
