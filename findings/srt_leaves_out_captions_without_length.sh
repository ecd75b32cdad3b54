#!/usr/bin/env bash
# Package: srt 3.5.3
#
# GUESS: `compose` writes the captions that it is given, in the order of their times.
#
# WHAT HAPPENS: a caption that begins and ends at one moment is left out, and the rest are numbered as if it had not been. Only
#   a log line at the level INFO, which nobody sees by default, says so.
#
# WHY IT MATTERS: services round the times of short answers ("No.", "Never.") to one moment. Read and written once, the answer
#   is gone, and the question stands before the next one.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "srt==3.5.3" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from datetime import timedelta

import srt


def at(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


captions = [srt.Subtitle(1, at(1), at(3), "Did you lose any?"), srt.Subtitle(2, at(3), at(3), "No."), srt.Subtitle(3, at(4), at(6), "Great.")]
written = srt.compose(captions)
print(written)
assert [caption.content for caption in srt.parse(written)] == ["Did you lose any?", "Great."], "short answers are written now"
PYTHON
