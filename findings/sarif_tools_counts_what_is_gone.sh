#!/usr/bin/env bash
# Package: sarif-tools 3.0.5
#
# GUESS: a summary of findings in SARIF counts those that are there: what was suppressed, or is marked as absent since the last
#   run, is told apart, as the format has fields for both.
#
# WHAT HAPPENS: `sarif summary` counts all alike. A finding that somebody allowed in the source is a note, one that is gone
#   since (`baselineState: absent`) an error like the others. Leaving them out takes a filter file of one's own.
#
# WHY IT MATTERS: a team that takes a word back and runs the check again is told of as many errors as before, and one that
#   allows a finding for a reason goes on seeing it counted.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "sarif-tools==3.0.5" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import json
import subprocess
import sys
from pathlib import Path


def finding(line, **more):
    place = {"artifactLocation": {"uri": "story.md"}, "region": {"startLine": line}}
    return {"ruleId": "Q1", "message": {"text": "altered"}, "locations": [{"physicalLocation": place}], **more}


def counted(*results):
    driver = {"name": "check", "rules": [{"id": "Q1", "defaultConfiguration": {"level": "error"}}]}
    log = {"version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}
    Path("log.sarif").write_text(json.dumps(log), encoding="utf-8")
    command = [Path(sys.executable).parent / "sarif", "summary", "log.sarif"]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return {line.split(":")[0]: int(line.split(":")[1]) for line in out.splitlines() if line[:5] in ("error", "note:")}


one = counted(finding(3))
gone = counted(finding(3), finding(9, baselineState="absent"))
allowed = counted(finding(3), finding(9, level="note", suppressions=[{"kind": "inSource"}]))
print("one:", one, "one and one gone:", gone, "one and one allowed:", allowed)
assert one == {"error": 1, "note": 0}
assert gone == {"error": 2, "note": 0}, "what is gone is not counted now"
assert allowed == {"error": 1, "note": 1}, "what is allowed is not counted now"
PYTHON
