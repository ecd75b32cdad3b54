#!/usr/bin/env bash
# Package: instructor 1.17.0
#
# GUESS: `CitationMixin` keeps the quotes that stand in the source and drops the rest, as its description of
#   `substring_quotes` says: a quote with another word is dropped.
#
# WHAT HAPPENS: it looks for each quote with up to five errors of letters and keeps the passage that it finds, by its
#   own words. "I would recommend it to a small team" becomes "I would not recommend it to a small team", "ten years"
#   becomes "two years", and "It is fast" becomes "It is not". No error, no mark. A quote with a bracket or an
#   ellipsis in it, which is a regular expression there, is dropped.
#
# WHY IT MATTERS: a claim stands beside its citation afterwards, as checked. Citation and claim say the contrary of
#   each other, and nobody is told that the model had made the quote up.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "instructor==1.17.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from instructor.dsl.citation import CitationMixin

SOURCE = "We have used it for two years. It is not fast. I would not recommend it to a small team."


class Praise(CitationMixin):
    claim: str


def cited(quote: str) -> list[str]:
    data = {"claim": quote, "substring_quotes": [quote]}
    return Praise.model_validate(data, context={"context": SOURCE}).substring_quotes


for quote, kept in {
    "I would recommend it to a small team": ["I would not recommend it to a small team"],
    "We have used it for ten years": ["We have used it for two years"],
    "It is fast": ["It is not"],
    "two years (since 2024)": [],
}.items():
    print(f"{quote!r} -> {cited(quote)}")
    assert cited(quote) == kept, "quotes are taken otherwise now"
PYTHON
