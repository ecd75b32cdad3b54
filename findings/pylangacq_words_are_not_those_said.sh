#!/usr/bin/env bash
# Package: pylangacq 0.23.0
#
# GUESS: `words()` of a transcript in CHAT gives the words that were spoken, in their order; what the transcriber adds is left
#   out.
#
# WHAT HAPPENS: what the speaker took back is left out ("nine days, six days" is "six days"), what was said is replaced by what
#   was meant ("gonna" by "going to", "sto" by "stop"), and what nobody understood leaves no gap.
#
# WHY IT MATTERS: a quote is held against what was said. By this list "going to work" is verbatim, though it was not, and the
#   figure that was corrected is nowhere to be seen by whoever judges whether the correction is told.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "pylangacq==0.23.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from pathlib import Path

import pylangacq

lines = [
    "@UTF8", "@Begin", "@Languages:\teng", "@Participants:\tMIR Mira Adult",
    "@ID:\teng|tally|MIR|||||Adult|||",
    "*MIR:\tit took <nine days> [//] six days &-uh (be)cause xxx were slow .",
    "*MIR:\tit is gonna [: going to] work and sto(p) .", "@End", "",
]
Path("talk.cha").write_text("\n".join(lines), encoding="utf-8")
words = " ".join(pylangacq.read_chat("talk.cha").words())
print(words)
assert words == "it took six days because were slow . it is going to work and stop .", "the list of words changed"
PYTHON
