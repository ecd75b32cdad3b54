"""Bytes to Transcript: one module per family of formats.

A reader is imported when a file is read: what was read before needs none.
"""

from typing import TYPE_CHECKING

from casestudies.lazy import lazily
from casestudies.transcripts.codes import RULES, TranscriptError
from casestudies.transcripts.model import Cue, Transcript, Turn
from casestudies.transcripts.opening import transcript_bytes

if TYPE_CHECKING:
    from casestudies.transcripts.comparing import ChangeKind, Difference, compare, touched
    from casestudies.transcripts.reading import read_bytes, read_transcript
    from casestudies.transcripts.writing import to_json, to_vtt

__all__ = [
    "RULES",
    "ChangeKind",
    "Cue",
    "Difference",
    "Transcript",
    "TranscriptError",
    "Turn",
    "compare",
    "read_bytes",
    "read_transcript",
    "to_json",
    "to_vtt",
    "touched",
    "transcript_bytes",
]

__getattr__ = lazily(
    __name__,
    {
        "casestudies.transcripts.comparing": ("ChangeKind", "Difference", "compare", "touched"),
        "casestudies.transcripts.reading": ("read_bytes", "read_transcript"),
        "casestudies.transcripts.writing": ("to_json", "to_vtt"),
    },
)
