#!/usr/bin/env bash
# Package: langextract 1.7.1
#
# GUESS: an extraction whose text is not in the source has no place there: its `char_interval` is None, by which the
#   documentation tells grounded from ungrounded ones.
#
# WHAT HAPPENS: by its default settings the aligner gives a place to whatever begins as something in the source does.
#   "I would recommend it to a small team" has the place of "I would", whose next word is "not"; "We have used it for
#   ten years" that of "We have used it for". The status is MATCH_LESSER, the interval is there.
#
# WHY IT MATTERS: whoever filters by `char_interval` keeps what was never said, and the viewer marks words of the
#   source as its evidence.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "langextract==1.7.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from langextract import resolver
from langextract.core import data

SOURCE = "We have used it for two years. It is not fast. I would not recommend it to a small team."


def place(quote: str) -> tuple[str, str]:
    wanted = data.Extraction(extraction_class="quote", extraction_text=quote)
    ((found,),) = resolver.WordAligner().align_extractions([[wanted]], SOURCE)
    assert found.char_interval is not None, "it has no place any more"
    return found.alignment_status.name, SOURCE[found.char_interval.start_pos : found.char_interval.end_pos]


for quote, words in {
    "I would recommend it to a small team": "I would",
    "We have used it for ten years": "We have used it for",
    "It is fast": "It is",
}.items():
    print(f"{quote!r} -> {place(quote)}")
    assert place(quote) == ("MATCH_LESSER", words), "it is placed otherwise now"
PYTHON
