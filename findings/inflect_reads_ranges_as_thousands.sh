#!/usr/bin/env bash
# Package: inflect 7.6.0
#
# GUESS: `number_to_words` writes one number in words and refuses what is none; `a` puts "a" or "an" as the word after it is
#   spoken.
#
# WHAT HAPPENS: all digits of a text are read as one number: "10-15" is "one thousand and fifteen", "22:05" "two thousand, two
#   hundred and five", "1/2" "twelve", "1e6" "sixteen", "$1.5m" "one point five". And figures are no words to `a`: "a 18-hour
#   shift", "a 8 hours", "a 11".
#
# WHY IT MATTERS: a sentence about a customer's figure is built with such a library, and a figure written as digits is compared
#   with one spoken as words. A range that becomes a thousand and fifteen is found in no transcript, and raises no error where it
#   is printed.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "inflect==7.6.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import inflect

engine = inflect.engine()
written = ("10-15", "22:05", "1/2", "1e6", "$1.5m")
words = [engine.number_to_words(one) for one in written]
articles = [engine.a(one) for one in ("18-hour shift", "8 hours", "11", "hour")]
print(dict(zip(written, words)), articles)
assert words == ["one thousand and fifteen", "two thousand, two hundred and five", "twelve", "sixteen", "one point five"]
assert articles == ["a 18-hour shift", "a 8 hours", "a 11", "an hour"]
PYTHON
