#!/usr/bin/env bash
# Package: pysrt 1.1.2, beside srt 3.5.3
#
# GUESS: words below a blank line inside a subtitle are kept, or the reader says that it does not understand them.
#
# WHAT HAPPENS: the words are gone, without an error or a warning, unless one is asked for. `srt` 3.5.3, another reader, keeps
#   them.
#
# WHY IT MATTERS: "We opened in / (blank) / 2019" is read as "We opened in". Blank lines come from editors and from services
#   that answer with empty lines. casestudies counts the words of the raw file beside what it read.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "pysrt==1.1.2" "srt==3.5.3" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import pysrt
import srt

SUBTITLES = """1
00:00:01,000 --> 00:00:03,000
We opened in

2019, or so.

2
00:00:04,000 --> 00:00:05,000
And we closed.
"""
read = [item.text for item in pysrt.from_string(SUBTITLES)]
other = [item.content for item in srt.parse(SUBTITLES)]
print("pysrt:", read, "srt:", other)
assert read == ["We opened in", "And we closed."], "the words are kept now"
assert "2019, or so." in other[0], "srt loses the words, too"
PYTHON
