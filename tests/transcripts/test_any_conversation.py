"""The rule of `casestudies.transcripts.labels`, for conversations that nobody thought of: each is read back, or refused."""

from __future__ import annotations

import os
from random import Random
from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from casestudies.transcripts import Transcript, TranscriptError, read_bytes
from helpers.conversations import Conversation, conversation, expected, joined
from helpers.examples import many

MANY = 5_000 if os.environ.get("CI") else 400
"""CI reads all of them; at home a few are enough to see that a change breaks the rule."""


def read(written: Conversation) -> Transcript | None:
    try:
        return read_bytes(written.text.encode(), "call")
    except TranscriptError:
        return None


def is_right(written: Conversation, transcript: Transcript) -> bool:
    """Every word is credited to whoever said it, or to nobody, with a finding, where the label occurs once."""
    said = joined([(turn.speaker, turn.text) for turn in transcript.turns])
    right = [(normalize("NFC", who), words) for who, words in expected(written)]
    if said == right:
        return True
    doubted = any(finding.code == "T207" for finding in transcript.findings)
    return not written.recurs and doubted and all(who is None or (who, words) in right for who, words in said)


@given(st.integers(0, 2**63).map(lambda seed: conversation(Random(seed))))
@many(MANY)
def test_any_conversation_in_any_layout_reads_back_or_is_refused(written: Conversation) -> None:
    transcript = read(written)
    assert transcript is None or is_right(written, transcript)


def test_hardly_any_conversation_whose_labels_recur_is_refused() -> None:
    again = [written for seed in range(MANY) if (written := conversation(Random(seed))).recurs]
    assert sum(read(written) is None for written in again) <= len(again) / 100
