#!/usr/bin/env bash
# Package: syntok 1.4.4
#
# GUESS: sentences and tokens are pieces of the text: spacing and value of each, one after the other, give the text again.
#
# WHAT HAPPENS: the value of "n't" is "not", and its spacing is empty: the pieces of "We can't, it isn't" give "We canot, it
#   isnot". With `replace_not_contraction=False` they give the text.
#
# WHY IT MATTERS: whoever takes sentences apart with it and puts them together again publishes words that nobody said, and looks
#   for "canot" in a transcript. Offsets alone lead back to what was said.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "syntok==1.4.4" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from syntok.tokenizer import Tokenizer

said = "We can't, it isn't ours."
for replaced, expected in ((True, "We canot, it isnot ours."), (False, said)):
    again = "".join(token.spacing + token.value for token in Tokenizer(replace_not_contraction=replaced).tokenize(said))
    print(f"replace_not_contraction={replaced}: {again!r}")
    assert again == expected, "the pieces give another text now"
again = "".join(token.spacing + token.value for token in Tokenizer().tokenize(said))
assert again != said, "the text comes back by default now"
PYTHON
