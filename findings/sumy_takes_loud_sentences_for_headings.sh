#!/usr/bin/env bash
# Package: sumy 0.13.0
#
# GUESS: a summariser chooses among all sentences of a text.
#
# WHAT HAPPENS: a line in capitals is a heading to `PlaintextParser`, so no sentence: "WE LOVE IT." can never be chosen, and
#   what follows it begins another paragraph.
#
# WHY IT MATTERS: several meeting tools and all captions for the deaf print speech in capitals. LexRank over such a transcript
#   ranks nothing, or only the lines in which somebody's name is written small, and says nothing about what it left out.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "sumy==0.13.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import re

from sumy.parsers.plaintext import PlaintextParser


class Sentences:
    language = "english"

    def to_sentences(self, paragraph):
        return [part for part in re.split(r"(?<=[.!?])\s+", paragraph) if part]

    def to_words(self, sentence):
        return sentence.split()


said = "It was a nightmare before.\nWE LOVE IT. WE SAVED 13 HOURS.\nNobody went back.\n"
document = PlaintextParser.from_string(said, Sentences()).document
sentences, headings = [str(one) for one in document.sentences], [str(one) for one in document.headings]
print("sentences:", sentences)
print("headings:", headings)
assert sentences == ["It was a nightmare before.", "Nobody went back."], "capitals are sentences now"
assert headings == ["WE LOVE IT. WE SAVED 13 HOURS."]
PYTHON
