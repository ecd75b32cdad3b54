#!/usr/bin/env bash
# Package: timecode 1.5.1
#
# GUESS: a timecode of one second, at 25 frames a second, is 25 frames and one second from the start, and ten minus four seconds
#   are six.
#
# WHAT HAPPENS: it counts the frame that begins there: 26 frames, 1.04 seconds; the difference is 00:00:05:24, the sum of one
#   and one second 00:00:02:01. At 29.97 every timecode is taken for one with dropped frames, also when it is written with
#   colons: ten minutes are 599.43 seconds.
#
# WHY IT MATTERS: transcripts from editing programs have timecodes. A clip cut by such figures begins a frame late, and after an
#   hour without dropped frames it is 3.6 seconds off, which is a sentence.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "timecode==1.5.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from timecode import Timecode

second = Timecode("25", "00:00:01:00")
difference = Timecode("25", "00:00:10:00") - Timecode("25", "00:00:04:00")
total, colons = second + second, Timecode("29.97", "00:10:00:00")
print(second.frames, second.float, difference, total, colons, colons.float)
assert (second.frames, round(second.float, 2)) == (26, 1.04), "the first frame is counted otherwise now"
assert (str(difference), str(total)) == ("00:00:05:24", "00:00:02:01"), "differences and sums are exact now"
assert str(colons) == "00:10:00;00" and round(colons.float, 2) == 599.43, "colons are kept now"
PYTHON
