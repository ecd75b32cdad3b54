#!/usr/bin/env bash
# Package: ttconv 1.2.3
#
# GUESS: captions that overlap in time, as two people do who talk at once, are the same captions in another format.
#
# WHAT HAPPENS: time is cut at each start and end, and each piece repeats all that is shown then: three captions become four,
#   and words that were said once stand twice. Voices (`<v Name>`) are dropped.
#
# WHY IT MATTERS: a transcript made from converted captions has doubled sentences under nobody's name. casestudies reads the
#   file that the service wrote.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "ttconv==1.2.3" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import io

import ttconv.srt.writer as writer
import ttconv.vtt.reader as reader

CAPTIONS = """WEBVTT

00:01.000 --> 00:04.000
<v Mira Tan>We lose none.</v>

00:02.000 --> 00:05.000
<v Host>None?</v>
"""
subtitles = writer.from_model(reader.to_model(io.StringIO(CAPTIONS)))
print(subtitles)
assert subtitles.count("We lose none.") == 2, "words that were said once stand once now"
assert subtitles.count("None?") == 2
assert "Mira" not in subtitles, "voices are kept now"
PYTHON
