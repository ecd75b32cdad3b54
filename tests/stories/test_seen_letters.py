"""The letters that a reader sees, whatever a text is written with."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.stories.units import plain


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("Zoë Brontë", "Zoe Bronte"),
        ("Da\u200bna Re\u00adyes", "Dana Reyes"),
        ("**Dana** _Reyes_", "Dana Reyes"),
        ("D a n a", "Dana"),
        ("\u0414ana", "\u0414ana"),
        ("Dаna", "Dana"),  # Cyrillic а
    ],
)
def test_letters_are_seen_as_a_reader_sees_them(written: str, seen: str):
    assert plain(written) == seen


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_nothing_invisible_and_no_accent_is_left(text: str):
    assert not [c for c in plain(text) if unicodedata.category(c) in {"Cf", "Mn", "Me"}]


@given(
    st.text(st.characters(categories=["Lu", "Ll"], max_codepoint=0x24F)), st.sampled_from("\u200b\u00ad\u0301\u20dd")
)
def test_what_cannot_be_seen_changes_nothing(text: str, mark: str):
    assert plain(mark.join(text)) == plain(text)
