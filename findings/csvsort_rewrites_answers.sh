#!/usr/bin/env bash
# Packages: csvkit 2.2.0, agate 1.14.2
#
# GUESS: sorting a table, or turning it into JSON, leaves what stands in its other cells as it was typed.
#
# WHAT HAPPENS: each column is given a type by what is in it, and written back in that type: the answers "No" and "None" are
#   `False` and nothing, "90 min" is `1:30:00`, "1 day" is `1 day, 0:00:00`. `--no-inference` leaves the types alone and still
#   empties "None"; only `--blanks` keeps it.
#
# WHY IT MATTERS: answers to surveys come as CSV and are sorted and filtered with these commands. "None", said when asked for
#   complaints, is gone, and a quote of "90 min" is found nowhere in the table any more.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "csvkit==2.2.0" "agate==1.14.2" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import csv
import io
import subprocess
import sys
from pathlib import Path

answers = "who,complaints,again,long\nTom Vale,None,No,90 min\nIda Moss,None,yes,2 h\n"
Path("answers.csv").write_text(answers, encoding="utf-8")


def sorted_by_name(*how):
    command = [Path(sys.executable).parent / "csvsort", "-c", "who", *how, "answers.csv"]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return list(csv.reader(io.StringIO(out)))[1:]


rewritten, kept = sorted_by_name(), sorted_by_name("--no-inference")
print("csvsort:               ", rewritten)
print("csvsort --no-inference:", kept)
whole = sorted_by_name("--no-inference", "--blanks")
assert [row[1] for row in whole] == ["None", "None"]
assert rewritten == [["Ida Moss", "", "True", "2:00:00"], ["Tom Vale", "", "False", "1:30:00"]], "cells are kept now"
assert kept == [["Ida Moss", "", "yes", "2 h"], ["Tom Vale", "", "No", "90 min"]]
PYTHON
