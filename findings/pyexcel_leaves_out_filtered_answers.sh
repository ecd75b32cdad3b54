#!/usr/bin/env bash
# Packages: pyexcel 0.7.6, pyexcel-xlsx 0.6.1, openpyxl 3.1.5
#
# GUESS: reading a sheet gives its rows; what a filter hides on somebody's screen is still in it.
#
# WHAT HAPPENS: pyexcel's `get_array` leaves out every row that was hidden when the file was saved, as a filter's rows are,
#   without a word. openpyxl, which it reads with, gives them.
#
# WHY IT MATTERS: a colleague filters a survey for the happy answers, saves, and sends it on: the count, the average and the
#   customers who said no are gone from what is brought in. casestudies imports CSV, so count its rows beside the sheet.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "pyexcel==0.7.6" "pyexcel-xlsx==0.6.1" "openpyxl==3.1.5" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import openpyxl
import pyexcel

book = openpyxl.Workbook()
sheet = book.active
for row in (["Customer", "Would you recommend us?"], ["Orchard Lane", "Yes, at once."], ["Tin Roof", "No."]):
    sheet.append(row)
sheet.auto_filter.ref = "A1:B3"
sheet.auto_filter.add_filter_column(1, ["Yes, at once."])
sheet.row_dimensions[3].hidden = True  # as a spreadsheet program saves what its filter does not show
book.save("survey.xlsx")

with_pyexcel = pyexcel.get_array(file_name="survey.xlsx")
with_openpyxl = [list(row) for row in openpyxl.load_workbook("survey.xlsx").active.values]
print("pyexcel: ", with_pyexcel)
print("openpyxl:", with_openpyxl)
assert len(with_openpyxl) == 3
assert with_pyexcel == with_openpyxl[:2], "pyexcel reads hidden rows now"
PYTHON
