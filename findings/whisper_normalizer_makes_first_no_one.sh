#!/usr/bin/env bash
# Package: whisper-normalizer 0.1.15
#
# GUESS: the text normaliser with which transcripts of speech are compared all over this field makes spellings of the same words
#   equal, and leaves different words different.
#
# WHAT HAPPENS: "No. 1" becomes "no one"; "twenty one one" becomes 211; a range with a dash loses it ("10–15" is "10 15"); "1.500" is
#   "one.500"; what stands in round brackets is dropped, and "oh" is 0.
#
# WHY IT MATTERS: "We are No. 1." and "We are no one." have the same form, so a measure or a check of quotes that rests on it finds no
#   error between them. casestudies names each edit it allows, and compares figures as figures.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "whisper-normalizer==0.1.15" 2>/dev/null

"$work/venv/bin/python" - <<'PYTHON'
from whisper_normalizer.english import EnglishTextNormalizer

normal = EnglishTextNormalizer()
SAME = {
    "We are No. 1.": "We are no one.",
    "It takes twenty one one.": "It takes two hundred eleven.",
    "It works (never).": "It works.",
    "Oh, we did.": "Zero we did.",
}
for one, other in SAME.items():
    print(f"{one!r} and {other!r}: {normal(one)!r}")
    assert normal(one) == normal(other), f"{one!r} and {other!r} differ now"
for text, form in {"10–15 hours": "10 15 hours", "1.500": "one.500"}.items():
    print(f"{text!r}: {normal(text)!r}")
    assert normal(text) == form, f"{text!r} has another form now"
PYTHON
