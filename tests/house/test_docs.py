"""The documentation says what the code does: generated pages are up to date, and every command is told somewhere."""

import subprocess
import sys
from pathlib import Path

from casestudies.cli.catalogue import RULES

ROOT = Path(__file__).parents[2]


def test_generated_pages_are_up_to_date():
    # In a process of its own: click keeps the help of a command as it was first asked for.
    command = [sys.executable, ROOT / "scripts/reference.py", "--check"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_code_is_used_twice_and_all_explain_themselves():
    codes, names = [rule.code for rule in RULES], [rule.name for rule in RULES]
    assert sorted(codes) == sorted(set(codes))
    assert sorted(names) == sorted(set(names))
    assert not [rule.code for rule in RULES if not (rule.what and rule.why and rule.remedy)]
