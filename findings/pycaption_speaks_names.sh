#!/usr/bin/env bash
# Package: pycaption 2.3.14
#
# GUESS: a WebVTT file that is read and written again keeps who spoke (`<v Name>`) as a mark, and two voices as two captions.
#
# WHAT HAPPENS: the name becomes words of the caption ("Mira Tan: We lose none."), in WebVTT too, which has a mark for it. In
#   SRT, two captions of the same time become one.
#
# WHY IT MATTERS: what comes out has one more "word" in each caption than was said, and no speakers: a quote that begins at a
#   caption's first word is no longer found, and whoever trusts the marks finds nobody. casestudies takes a recurring `Name:` at
#   the start of captions for a speaker.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "pycaption==2.3.14" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from pycaption import SRTWriter, WebVTTReader, WebVTTWriter

CAPTIONS = """WEBVTT

00:01.000 --> 00:04.000
<v Mira Tan>We lose none.</v>
<v Host>None?</v>

00:05.000 --> 00:06.000
<v Mira Tan>Well, two.

00:05.000 --> 00:06.000
<v Host>Oh.
"""
read = WebVTTReader().read(CAPTIONS)
captions, subtitles = WebVTTWriter().write(read), SRTWriter().write(read)
print(captions, subtitles, sep="\n")
assert "<v" not in captions, "voices are kept now"
assert "Mira Tan: We lose none." in captions, "names are no longer words"
assert "Mira Tan: Well, two.\nHost: Oh." in subtitles, "captions of one time stay apart now"
PYTHON
