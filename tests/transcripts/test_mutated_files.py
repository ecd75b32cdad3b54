"""Broken, cut and mixed exports: read or refused, never anything else. CASESTUDIES_MUTATIONS sets how many of each."""

from __future__ import annotations

import os
import random
from contextlib import suppress

import pytest

from casestudies.transcripts import TranscriptError, read_bytes
from helpers.examples import FEW, FULL
from helpers.mutations import EXPORTS, TOOLS, mutated

MUTATIONS = int(os.environ.get("CASESTUDIES_MUTATIONS", "60" if FULL else str(FEW)))


@pytest.mark.parametrize("tool", TOOLS)
def test_a_mutated_export_is_read_or_refused(tool: str) -> None:
    dice = random.Random(f"2026 {tool}")
    for _ in range(MUTATIONS):
        data = mutated(EXPORTS[tool], dice)
        with suppress(TranscriptError):
            transcript = read_bytes(data, "mutated")
            assert transcript.turns
            for turn in transcript.turns:
                assert turn.text == " ".join(turn.text.split()) != ""
                assert all(0 <= cue.begin < cue.end <= len(turn.text) for cue in turn.cues)


def test_a_reading_is_never_more_than_the_file() -> None:
    """No export gives more words when a piece is cut off its end: nothing is invented to fill a gap."""
    for tool, data in EXPORTS.items():
        whole = read_bytes(data, "whole").words
        for part in (0.25, 0.5, 0.75):
            with suppress(TranscriptError):
                assert read_bytes(data[: int(len(data) * part)], "part").words <= whole, tool
