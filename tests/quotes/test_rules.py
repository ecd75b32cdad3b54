"""The rules tell what they do, and do it."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from casestudies.findings import Rule, Severity
from casestudies.quotes import RULES, policy, policy_fingerprint, verify
from casestudies.quotes.guide import guide
from casestudies.quotes.languages import homes, language_for
from helpers.made_up_talk import interview

ABOUT_WHOLE_QUOTES = {"Q123", "Q234", "Q302", "Q304", "Q305", "Q307", "Q308"}
"""Their examples need more than two sentences; test_verify.py tells them."""


def test_codes_and_names_are_told_once() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert not [rule.name for rule in RULES if not re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)]


@pytest.mark.parametrize("code", homes())
def test_a_language_is_called_as_its_file_is(code: str) -> None:
    assert language_for(code).code == code  # it may have been copied from another


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_whole(rule: Rule) -> None:
    assert rule.what.endswith((".", "!", "?"))
    assert rule.why.endswith((".", "!", "?"))
    assert rule.remedy.endswith(".")
    assert rule.severity is {"Q1": Severity.NOTE, "Q4": Severity.WARNING}.get(rule.code[:2], Severity.ERROR)


@pytest.mark.parametrize("rule", [r for r in RULES if r.code not in ABOUT_WHOLE_QUOTES], ids=lambda rule: rule.code)
def test_a_rules_example_is_judged_by_it(rule: Rule) -> None:
    verdict = verify(rule.after, interview(rule.before), "Dana")
    if rule.code.startswith("Q4"):
        assert verdict.asks
        assert rule.code in {concern.rule.code for concern in verdict.concerns}
    else:
        assert verdict.stands == (rule.severity is Severity.NOTE)
        assert rule.code in {edit.rule.code for edit in verdict.edits}


def test_the_fingerprint_is_a_digest_and_stays() -> None:
    assert len(policy_fingerprint()) == 64
    assert policy_fingerprint() == policy_fingerprint()


ROOMS = Path(policy.__file__).parents[1]


@pytest.fixture
def changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, bytes, bytes], str]:
    """The fingerprint of the rooms with one file changed."""
    for room in ("quotes", "transcripts"):
        shutil.copytree(ROOMS / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ROOMS.glob("cldr.*"):
        shutil.copy(file, tmp_path)
    policy_fingerprint()  # of what is installed, kept before the place is another
    monkeypatch.setattr(policy, "__file__", str(tmp_path / "quotes" / "policy.py"))

    def change(name: str, old: bytes, new: bytes) -> str:
        (file,) = tmp_path.glob(name)
        data = file.read_bytes()
        assert old in data
        file.write_bytes(data.replace(old, new, 1))
        return policy_fingerprint.__wrapped__()

    return change


@pytest.mark.long
@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("quotes/languages/en.py", b'words("', b'words("never '),
        ("cldr.json.z", b"1", b"2"),
        ("quotes/lists/en.*", b"a", b"b"),
        ("quotes/edits/filler.py", b"return ", b"return not "),
        ("transcripts/turns.py", b"return ", b"return not "),
    ],
)
def test_whatever_decides_changes_the_fingerprint(changed, name: str, old: bytes, new: bytes) -> None:
    assert changed(name, old, new) != policy_fingerprint()


def test_nothing_else_decides() -> None:
    sources = (p.read_text("utf-8") for room in ("quotes", "transcripts") for p in (ROOMS / room).rglob("*.py"))
    used = {name for text in sources for name in re.findall(r"(?:from|import) casestudies(?:\.| import )(\w+)", text)}
    assert used <= {"quotes", "transcripts", "cldr", "findings", "lazy"}  # the last only loads what others decide


@pytest.mark.long
def test_comments_and_layout_do_not_change_the_fingerprint(changed) -> None:
    same = changed("quotes/wording.py", b"\nfrom __future__", b"\n# A remark.\n\n\nfrom  __future__")
    assert same == policy_fingerprint()
    assert changed("quotes/verifying.py", b'"""', b'"""Said better: ') == policy_fingerprint()


def test_the_documentation_is_made_from_the_rules() -> None:
    page = Path(__file__).parents[2] / "docs" / "quotes.md"
    assert page.read_text("utf-8") == guide(), "run: python -m casestudies.quotes.guide > docs/quotes.md"
