#!/usr/bin/env bash
# Package: pyannote.database 6.1.1
#
# GUESS: the speakers of a diarisation in RTTM are read as they are written; `<NA>` is what the format writes where it has
#   nothing.
#
# WHAT HAPPENS: a speaker called `NA`, the initials of Nora Aziz, is read as a missing value, the float `nan`, in RTTM and in lab
#   files alike. `MT` and `Nan` are read as they stand. `labels()` has a text and a float then, and `nan` is equal to nothing,
#   itself included.
#
# WHY IT MATTERS: initials are what privacy leaves of a name, and by them the turns are found again: all that this person said
#   belongs to nobody, without a warning. A table in which names can be two letters must say that nothing in it is missing.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "pyannote.database==6.1.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from pathlib import Path

from pyannote.database.util import load_lab, load_rttm

turn = "SPEAKER talk 1 {} 2.0 <NA> <NA> {} <NA> <NA>\n"
rttm = Path("talk.rttm")
rttm.write_text("".join(turn.format(2 * at, name) for at, name in enumerate(("NA", "MT", "Nan"))))
lab = Path("talk.lab")
lab.write_text("0.0 2.0 NA\n2.0 4.0 MT\n")
of_rttm = [label for _, _, label in load_rttm(rttm)["talk"].itertracks(yield_label=True)]
of_lab = [label for _, _, label in load_lab(lab).itertracks(yield_label=True)]
print(of_rttm, of_lab)
assert of_rttm[0] != of_rttm[0] and of_rttm[1:] == ["MT", "Nan"], "NA is a name now"
assert of_lab[0] != of_lab[0] and of_lab[1:] == ["MT"], "NA is a name now, in lab files"
PYTHON
