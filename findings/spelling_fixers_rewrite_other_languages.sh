#!/usr/bin/env bash
# Packages: codespell 2.4.3, typos 1.52.0
#
# GUESS: both know misspellings, not words: they leave alone what is none in English prose, names and sentences of
#   other languages above all; where several words are meant, they ask.
#
# WHAT HAPPENS: a misspelling with one correction is corrected wherever it stands, and *als*, *ser* and *wel* are
#   such: with `-w`, "besser als früher" is "besser also früher", "ser o no ser" is "set o no set", and Nora Ans is
#   Nora And.
#
# WHY IT MATTERS: they run before every commit in many repositories of documentation. A German customer's words are
#   changed in the story, in the transcript beside it too, and so they agree again.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "codespell==2.4.3" "typos==1.52.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import subprocess
import sys
from pathlib import Path

SAID = "Nora Ans: Es ist besser als früher.\nLuis Vega: Queremos ser o no ser.\nPiet Maas: Het werkt wel.\n"


def fixed(*command: str) -> str:
    Path("talk.md").write_text(SAID, "utf-8")
    subprocess.run([Path(sys.executable).parent / command[0], *command[1:], "talk.md"], capture_output=True)
    return Path("talk.md").read_text("utf-8")


for command in (("codespell", "-w"), ("typos", "-w")):
    text = fixed(*command)
    print(command[0], repr(text))
    assert "besser also früher" in text and "set o no set" in text and "Het werkt well" in text, "other languages are left alone now"
    assert ("Nora And" in text) == (command[0] == "codespell"), "names are taken otherwise now"
PYTHON
