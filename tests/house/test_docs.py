"""The documentation says what the code does: generated pages are up to date, and every command is told somewhere."""

import runpy
from pathlib import Path

import pytest

from casestudies.cli.catalogue import RULES

ROOT = Path(__file__).parents[2]
REFERENCE = runpy.run_path(str(ROOT / "scripts/reference.py"))


@pytest.mark.parametrize("name", ["commands.md", "codes.md"])
def test_generated_pages_are_up_to_date(name):
    pages = {path.name: (path, text) for path, text in REFERENCE["pages"]().items()}
    path, text = pages[name]
    assert path.read_text("utf-8") == text, "run `make docs`"


def test_no_code_is_used_twice_and_all_explain_themselves():
    codes, names = [rule.code for rule in RULES], [rule.name for rule in RULES]
    assert sorted(codes) == sorted(set(codes))
    assert sorted(names) == sorted(set(names))
    assert not [rule.code for rule in RULES if not (rule.what and rule.why and rule.remedy)]
