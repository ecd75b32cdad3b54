#!/usr/bin/env bash
# Package: podcast-transcript-convert 0.1.2
#
# GUESS: a transcript in HTML as Podcasting 2.0 describes it (`cite`, `time`, then the words in `p`) is converted to its JSON
#   with all the words, also where an answer has two paragraphs.
#
# WHAT HAPPENS: each paragraph takes the place of the one before it. Of a long answer the last paragraph is left.
#
# WHY IT MATTERS: long answers are where customers tell their story. Nothing tells that words were lost: the file is valid, and
#   speakers and times are right.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "podcast-transcript-convert==0.1.2" 2>/dev/null

"$work/venv/bin/python" - <<'PYTHON'
from podcast_transcript_convert.converters.html_to_json import html_to_podcast_dict

HTML = (
    "<cite>Mira Tan:</cite><time>0:01</time><p>We never lost a bike.</p><p>Not one.</p>"
    "<cite>Sam Poe:</cite><time>0:05</time><p>Really?</p>"
)
segments = html_to_podcast_dict(HTML)["segments"]
for segment in segments:
    print(segment)
assert [(part["speaker"], part["body"]) for part in segments] == [("Mira Tan", "Not one."), ("Sam Poe", "Really?")], "all paragraphs are kept"
PYTHON
