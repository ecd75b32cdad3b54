"""The rules tell what they do, and do it."""

import re
from pathlib import Path

import pytest

from casestudies.findings import Rule, Severity
from casestudies.quotes import RULES, policy_fingerprint, verify
from casestudies.quotes.guide import guide
from helpers.made_up_talk import interview

ABOUT_WHOLE_QUOTES = {"Q123", "Q302", "Q304", "Q305", "Q307", "Q308"}
"""Their examples need more than two sentences; test_verify.py tells them."""


def test_codes_and_names_are_told_once() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert not [rule.name for rule in RULES if not re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)]


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


def test_the_documentation_is_made_from_the_rules() -> None:
    page = Path(__file__).parents[2] / "docs" / "quotes.md"
    assert page.read_text("utf-8") == guide(), "run: python -m casestudies.quotes.guide > docs/quotes.md"
