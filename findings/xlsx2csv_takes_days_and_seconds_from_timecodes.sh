#!/usr/bin/env bash
# Packages: xlsx2csv 0.8.6, openpyxl 3.1.5
#
# GUESS: a cell that shows 0:22:05 in its workbook, by the format `[h]:mm:ss` for times that went by, is 0:22:05 in
#   the CSV file.
#
# WHAT HAPPENS: it is 00:22, and so is every other second of that minute; 25:10:00 is 01:10. No warning. openpyxl
#   gives the whole time.
#
# WHY IT MATTERS: transcripts that people typed in a sheet have a column of such times. Turns of one minute stand at
#   one place, and a place beyond a day at the wrong one.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "xlsx2csv==0.8.6" "openpyxl==3.1.5" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import csv
from datetime import timedelta

import openpyxl
from xlsx2csv import Xlsx2csv

TIMES = [timedelta(minutes=22, seconds=5), timedelta(minutes=22, seconds=50), timedelta(hours=25, minutes=10)]
book = openpyxl.Workbook()
for time in TIMES:
    book.active.append([time, "Mira Tan", "It saved us hours."])
    book.active.cell(book.active.max_row, 1).number_format = "[h]:mm:ss"
book.save("talk.xlsx")

Xlsx2csv("talk.xlsx").convert("talk.csv")
with open("talk.csv", newline="") as file:
    written = [at for at, _, _ in csv.reader(file)]
print("in the workbook:", [str(time) for time in TIMES], "in the CSV file:", written)
assert [row[0].value for row in openpyxl.load_workbook("talk.xlsx").active.iter_rows()] == TIMES
assert written == ["00:22", "00:22", "01:10"], "times are written otherwise now"
PYTHON
