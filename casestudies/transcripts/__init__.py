"""Bytes to Transcript: one module per family of formats."""

from casestudies.transcripts.codes import RULES, TranscriptError
from casestudies.transcripts.comparing import ChangeKind, Difference, compare, touched
from casestudies.transcripts.model import Cue, Transcript, Turn
from casestudies.transcripts.reading import read_bytes, read_transcript, transcript_bytes
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
