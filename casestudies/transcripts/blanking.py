"""A transcript without what some of its speakers said: their turns stay as empty places, so that nothing else moves together."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from casestudies.transcripts.model import Transcript

BLANK = "[removed]"
"""What stands in the place of each turn; nobody's words."""


def blanked(transcript: Transcript, speakers: Collection[str]) -> Transcript:
    """The transcript with every turn of these speakers blanked: their label, their words and the times within them are gone."""
    turns = (
        replace(turn, speaker=None, text=BLANK, cues=(), by_hand=False) if turn.speaker in speakers else turn
        for turn in transcript.turns
    )
    return replace(transcript, turns=tuple(turns))
