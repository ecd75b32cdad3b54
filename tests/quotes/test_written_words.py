"""Words that were written allow fewer edits: what was chosen stays, and only a slip of the pen is put right."""

from __future__ import annotations

import pytest

from casestudies import verify
from casestudies.quotes.model import Kind
from casestudies.transcripts.reading import read_bytes

MAIL = b"""\
From: Nell Hart <nell@otterburn.example>
Date: Fri, 02 Oct 2026 10:02:00 +0100

It was, like, super easy to set up, and we don't spend a Friday on it. So, we saved thirteen hours, um, in May.

We would definately do it again. It costs nine euros a month.
"""
TRANSCRIPT = read_bytes(MAIL, "m.eml", kind="mail")


@pytest.mark.parametrize(
    ("quote", "edits"),
    [
        ("We would definately do it again.", ()),
        ("We would definitely do it again.", ("Q112",)),
        ("we would definately do it again.", ("Q101",)),
        ("We would definately do it again!", ("Q102",)),
        ("It was … super easy to set up, and we don't spend a Friday on it.", ("Q120",)),
    ],
)
def test_what_may_be_put_right_is_named(quote, edits):
    verdict = verify(quote, TRANSCRIPT, "Nell Hart")
    assert verdict.stands
    assert tuple(edit.rule.code for edit in verdict.edits) == edits


@pytest.mark.parametrize(
    "quote",
    [
        "It was super easy to set up, and we don't spend a Friday on it.",
        "It was, like, super easy to set up, and we do not spend a Friday on it.",
        "So, we saved 13 hours, um, in May.",
        "So, we saved thirteen hours in May.",
        "It costs nine euros per month.",
    ],
)
def test_what_was_chosen_stays(quote):
    verdict = verify(quote, TRANSCRIPT, "Nell Hart")
    assert verdict.kind is Kind.ALTERED
    assert "Q234" in {edit.rule.code for edit in verdict.edits}
    assert verdict.remedy
    assert verify(verdict.remedy, TRANSCRIPT, "Nell Hart").stands


def test_the_same_words_spoken_allow_more():
    spoken = read_bytes(b"Nell Hart: It costs nine euros a month.\n\nMara: Good.\n\nNell Hart: It does.\n", "t.txt")
    assert not spoken.written
    assert verify("It costs nine euros per month.", spoken, "Nell Hart").stands
