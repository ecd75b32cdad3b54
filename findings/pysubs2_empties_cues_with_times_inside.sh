#!/usr/bin/env bash
# Package: pysubs2 1.8.1
#
# GUESS: a WebVTT cue with times between its words (`It <00:00:03.500>never <00:00:04.000>fails.`), as captions that light up word by
#   word have them, keeps its words; at most the times are lost.
#
# WHAT HAPPENS: the cue becomes several events, and none has a word left; with each word in a span of its own (`<c> never</c>`), as
#   video sites write them, it is the same.
#
# WHY IT MATTERS: what was said in that cue is not in the file any more, and nothing tells.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "pysubs2==1.8.1" 2>/dev/null

"$work/venv/bin/python" - <<'PYTHON'
import pysubs2

CAPTIONS = """WEBVTT

00:00:01.000 --> 00:00:03.000
We<00:00:01.400><c> never</c><00:00:01.800><c> lost one.</c>

00:00:03.000 --> 00:00:05.000
It <00:00:03.500>never <00:00:04.000>fails.

00:00:05.000 --> 00:00:06.000
That is all.
"""
texts = [event.text for event in pysubs2.SSAFile.from_string(CAPTIONS)]
print(texts)
assert [text for text in texts if text] == ["That is all."], "the words of a cue with times are kept now"
PYTHON
