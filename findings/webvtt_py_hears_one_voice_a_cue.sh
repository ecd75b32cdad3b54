#!/usr/bin/env bash
# Package: webvtt-py 0.6.0
#
# GUESS: a cue with two voice spans, as WebVTT allows and as captions of a dialogue have them, is read as two voices, or says
#   that it has several.
#
# WHAT HAPPENS: `caption.voice` is the first one's name and `caption.text` everybody's words: "Yes. It never fails." is Sam's now.
#   Written again as SubRip, or as text, no name is left at all.
#
# WHY IT MATTERS: the answer of a customer is credited to whoever asked. casestudies reads each span as its speaker's.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "webvtt-py==0.6.0" 2>/dev/null

"$work/venv/bin/python" - <<'PYTHON'
from io import StringIO

import webvtt

CAPTIONS = """WEBVTT

00:00:01.000 --> 00:00:04.000
<v Sam Poe>Really?</v>
<v Mira Tan>Yes. It never fails.</v>
"""
(caption,) = webvtt.from_string(CAPTIONS)
print("voice:", caption.voice)
print("text: ", repr(caption.text))
assert caption.voice == "Sam Poe", "the first voice is not the whole cue's any more"
assert caption.text == "Really?\nYes. It never fails."
PYTHON
