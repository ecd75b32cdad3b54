#!/usr/bin/env bash
# Package: pyannote.core 6.1.0
#
# GUESS: two people who speak through the same two seconds are both in the annotation.
#
# WHAT HAPPENS: `annotation[segment] = label` names a track "_" by default: the second label replaces the first, without a
#   warning; both stand only where each is given a track of its own.
#
# WHY IT MATTERS: whoever fills an annotation from a diarised transcript, row by row, loses one of two who agree at the same
#   time, and the words of both are credited to the one that was written last.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "pyannote.core==6.1.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from pyannote.core import Annotation, Segment

said = Annotation()
for speaker in ("Dana", "Mara"):
    said[Segment(0, 2)] = speaker
apart = Annotation()
for speaker in ("Dana", "Mara"):
    apart[Segment(0, 2), speaker] = speaker
print("by segment:", said.labels(), "by segment and track:", apart.labels())
assert said.labels() == ["Mara"], "both are kept now"
assert apart.labels() == ["Dana", "Mara"]
PYTHON
