#!/usr/bin/env bash
# Package: vaderSentiment 3.3.2
#
# GUESS: a reader of feelings that knows negations finds that "We lose none." and "Errors fell to zero." are good news.
#
# WHAT HAPPENS: only what it lists as a negation turns a word: "We have not lost a parcel." is good, "We lose none." bad
#   (-0.40), as are "Errors fell to zero.", "We stopped crying." and "It killed our spreadsheets.", by as much as a real
#   complaint.
#
# WHY IT MATTERS: stories are about trouble that ended, told in the words of the trouble. A search for praise that goes by such
#   scores leaves out a customer's best sentences, and a report calls a happy interview unhappy.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "vaderSentiment==3.3.2" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

good = ("We have not lost a parcel.", "We lose none.", "Errors fell to zero.", "We stopped crying.", "It killed our spreadsheets.")
scores = {text: SentimentIntensityAnalyzer().polarity_scores(text)["compound"] for text in good}
print(scores)
assert scores[good[0]] > 0, "the negation is not heard"
assert all(scores[text] < -0.3 for text in good[1:]), "relief is heard now"
PYTHON
