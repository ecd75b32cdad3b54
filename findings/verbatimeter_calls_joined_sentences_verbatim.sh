#!/usr/bin/env bash
# Package: verbatimeter 0.1.3
#
# GUESS: a quote of which every word is marked `verbatim`, one fragment, `matched_ratio` 1.0, was said as it stands.
#
# WHAT HAPPENS: every run of three words was said somewhere. "I would recommend it to a small team of two" is
#   verbatim, whole, by "I would not recommend it to a small team of two" where another sentence has "I would
#   recommend it to".
#
# WHY IT MATTERS: people come back to their words, and the no is where they differ. A sentence that takes its
#   beginning from one and its end from the other is a lie with the best of marks.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "verbatimeter==0.1.3" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from verbatimeter import check

SOURCE = "I would not recommend it to a small team of two. For a large one I would recommend it to anybody who asks."
QUOTE = "I would recommend it to a small team of two"
result = check(QUOTE, SOURCE, count_tokens=len)
print("matched_ratio:", result.matched_ratio, "fragments:", result.fragments)
assert QUOTE not in SOURCE
assert result.matched_ratio == 1.0 and result.fragments == [QUOTE], "the joint is seen now"
assert all(word.verbatim for word in result.words), "a word of it is marked now"
assert check("I would recommend it to a large team", SOURCE, count_tokens=len).matched_ratio < 1.0
PYTHON
