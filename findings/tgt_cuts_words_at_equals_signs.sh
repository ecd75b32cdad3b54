#!/usr/bin/env bash
# Packages: tgt 1.5, numpy 2.4.6
#
# GUESS: tgt reads the words of an interval as Praat's long and short TextGrid hold them, and what it writes itself.
#
# WHAT HAPPENS: in the long form a label ends at a second " = ", and loses its last letter there: what tgt wrote as “our target =
#   not 15 hours, but 13” it reads as “our targe”. The short form of the same grid keeps it whole.
#
# WHY IT MATTERS: the condition, the negation and the figure stand behind the sign, and nothing tells that words are gone. A quote
#   is then compared with half of what was said. casestudies reads TextGrids itself and counts the words that reach no turn
#   (T201).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "tgt==1.5" "numpy==2.4.6" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import tgt

SAID = "our target = not 15 hours, but 13"
grid = tgt.TextGrid()
tier = tgt.IntervalTier(0, 4, "Mira Tan")
tier.add_annotation(tgt.Interval(1, 3, SAID))
grid.add_tier(tier)

read = {}
for form in ("long", "short"):
    with open("one.TextGrid", "w", encoding="utf-8") as made:
        made.write(getattr(tgt.io, f"export_to_{form}_textgrid")(grid))
    read[form] = tgt.io.read_textgrid("one.TextGrid").tiers[0].annotations[0].text
    print(form, "form:", read[form])
assert read["short"] == SAID
assert read["long"] == "our targe", "the long form is read otherwise now"
PYTHON
