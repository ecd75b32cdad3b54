"""The rule of `casestudies.transcripts.labels`, for conversations that nobody thought of: each is read back, or refused."""

from __future__ import annotations

import os
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from helpers.conversations import Conversation, conversation, is_nobodys_where_glued, is_right, read
from helpers.examples import many

MANY = 5_000 if os.environ.get("CI") else 200
"""CI reads all of them; at home a few are enough to see that a change breaks the rule."""


@given(st.integers(0, 2**63).map(lambda seed: conversation(Random(seed))))
@many(MANY)
def test_any_conversation_in_any_layout_reads_back_or_is_refused(written: Conversation) -> None:
    transcript = read(written)
    assert transcript is None or is_right(written, transcript)


@given(st.integers(0, 2**63).map(lambda seed: conversation(Random(seed), glued=True)))
@many(MANY // 4)
def test_where_a_line_break_is_lost_nobody_is_given_the_words_of_another(written: Conversation) -> None:
    transcript = read(written)
    assert transcript is None or is_nobodys_where_glued(written, transcript)


def test_hardly_any_conversation_whose_labels_recur_is_refused() -> None:
    again = [written for seed in range(MANY) if (written := conversation(Random(seed))).recurs]
    assert sum(read(written) is None for written in again) <= len(again) / 100
