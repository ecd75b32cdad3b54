#!/usr/bin/env bash
# Package: subtitle-filter 1.5.0
#
# GUESS: a filter for subtitles takes away what was made for deaf viewers: sounds in brackets, notes of music, and the names of
#   speakers.
#
# WHAT HAPPENS: whatever stands before a colon is a speaker, whatever stands in brackets a sound, whatever begins with # a song.
#   "Q4: it paid off." is "it paid off.", "But: no refunds." is "no refunds.", "(not on Mondays)" and the caption "# 1 in the
#   market" are gone.
#
# WHY IT MATTERS: subtitles are cleaned so before they are searched for quotes. A condition and a contrast are left out of what
#   was said, and the file shows no gap.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "subtitle-filter==1.5.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from pathlib import Path

from subtitle_filter import Subtitles

said = ["Q4: it paid off.", "But: no refunds.", "We deliver at nine (not on Mondays).", "# 1 in the market"]
captions = [f"{i}\n00:00:0{i},000 --> 00:00:0{i},900\n{words}\n\n" for i, words in enumerate(said, 1)]
Path("talk.srt").write_text("".join(captions), encoding="utf-8")
talk = Subtitles("talk.srt")
talk.filter()
talk.save("clean.srt")
left = [block.split("\n")[2] for block in Path("clean.srt").read_text(encoding="utf-8").strip().split("\n\n")]
print(left)
assert left == ["it paid off.", "no refunds.", "We deliver at nine ."], "more of what was said is kept now"
PYTHON
