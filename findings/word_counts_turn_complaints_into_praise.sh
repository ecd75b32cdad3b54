#!/usr/bin/env bash
# Packages: wordcloud 1.9.6, yake 0.7.3
#
# GUESS: what stands out in answers that say "not fast" again and again is "not fast", since both look at pairs of words, too.
#
# WHAT HAPPENS: "not" and "no" are words that are left out before anything is counted: the cloud shows "fast" largest, the list
#   of keywords begins with "fast", and no pair with the "not" is in either.
#
# WHY IT MATTERS: themes of interviews are found so. Those who complain of a slow tool are shown as people who speak of a fast
#   one, in the largest letters.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "wordcloud==1.9.6" "yake==0.7.3" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from wordcloud import WordCloud
from yake import KeywordExtractor

answers = "It was not fast. We could not close in time. No support came. Not fast at all. The export is not fast. "
counted = WordCloud().process_text(answers * 3)
keywords = [words for words, _ in KeywordExtractor(n=2, top=10).extract_keywords(answers * 3)]
print("cloud:   ", max(counted, key=counted.get), counted)
print("keywords:", keywords)
assert max(counted, key=counted.get) == "fast" and keywords[0].casefold() == "fast", "something else stands out now"
assert not any(word in ("not", "no") for found in (*counted, *keywords) for word in found.casefold().split()), "the not is kept now"
PYTHON
