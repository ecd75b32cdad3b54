#!/usr/bin/env bash
# Packages: yamlfix 1.19.1, PyYAML 6.0.4
#
# GUESS: a formatter of YAML takes quotation marks away where they change nothing.
#
# WHAT HAPPENS: it judges by YAML 1.2, in which `22:05` is a text, and takes the marks of `"22:05"` away. PyYAML, which MkDocs,
#   python-frontmatter and most programs in Python read with, follows YAML 1.1: to it the bare `22:05` is 1325, and `1:10:30` is
#   4230. The marks of `"Yes"` and `"013"` stay.
#
# WHY IT MATTERS: times in an interview stand in front matter and YAML: a quote's place, a stretch that is private. After a
#   formatter's run in pre-commit they are integers: refused at best, at worst read as so many seconds.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "yamlfix==1.19.1" "PyYAML==6.0.4" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import yaml
from yamlfix import fix_code

written = """---
recording: "Yes"
figure: "013"
at: "22:05"
private: ["1:10:30", "2:00"]
"""
fixed = fix_code(written)
print(fixed)
before, after = yaml.safe_load(written), yaml.safe_load(fixed)
print(before, after, sep="\n")
assert before == {"recording": "Yes", "figure": "013", "at": "22:05", "private": ["1:10:30", "2:00"]}
assert after == {"recording": "Yes", "figure": "013", "at": 1325, "private": [4230, 120]}, "times stay texts now"
PYTHON
