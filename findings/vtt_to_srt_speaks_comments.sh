#!/usr/bin/env bash
# Package: vtt_to_srt3 0.2.0.4
#
# GUESS: comments of a WebVTT file (`NOTE`), which no viewer ever sees, are left out of the SRT file, which has none.
#
# WHAT HAPPENS: a comment becomes the end of the caption before it: "Well, two. NOTE ask before May".
#
# WHY IT MATTERS: editors' notes about a customer are shown on the screen as spoken words, and a transcript made from the file
#   credits them to whoever spoke last. casestudies leaves comments out.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "vtt_to_srt3==0.2.0.4" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import pathlib

from vtt_to_srt.vtt_to_srt import ConvertFile

CAPTIONS = """WEBVTT

00:01.000 --> 00:03.000
Well, two.

NOTE ask before May

00:04.000 --> 00:05.000
Both red.
"""
pathlib.Path("talk.vtt").write_text(CAPTIONS)
ConvertFile("talk.vtt", "utf-8").convert()
subtitles = pathlib.Path("talk.srt").read_text()
print(subtitles)
assert "Well, two.\nNOTE ask before May" in subtitles, "comments are left out now"
PYTHON
