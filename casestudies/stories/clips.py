"""The clips of stories: whether a file is a recording of which all can be measured, and how long it is.

Two forms are taken, WAV and MP4 (also as M4A), since of these all that is in the file can be measured, and not only what a
player shows. What words are in it nobody can tell but who listens: the speaker approves the file by its hash.
"""

from __future__ import annotations

import re
import wave
from pathlib import Path
from typing import Final

from casestudies.stories.mp4 import Measured, UnmeasuredError, measured

CLIP_TYPES: Final = {".mp4": "video/mp4", ".m4a": "audio/mp4", ".wav": "audio/wav"}
"""The media type of each kind of clip, by the ending of its name."""
MAX_CLIP: Final = 20_000_000
"""Bytes: a minute of film at 2.5 Mbit/s. More is no quote, or keeps readers waiting."""
_BESIDE_SOUND = 256
"""Bytes that a WAV file may hold beside its sound: its head, and which tool wrote it."""
_TITLE = re.compile(rb"LIST.{4}INFO(?:ISFT.{4}[^\0]*\0+)?I(?!SFT)[A-Z]{3}", re.DOTALL)
"""What a WAV file says of itself, in its first or second text."""


def measure(path: Path) -> Measured:
    """How long all lasts that a clip holds. Raises UnmeasuredError, whose text is the end of a sentence about the file."""
    size = path.stat().st_size
    if size > MAX_CLIP:
        raise UnmeasuredError(f"has more than {MAX_CLIP // 1_000_000} MB")
    data = path.read_bytes()
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        if _TITLE.search(data[:_BESIDE_SOUND]) or _TITLE.search(data[-_BESIDE_SOUND:]):
            raise UnmeasuredError("has a title or a comment, which come from the whole recording")
        return Measured(_seconds_of_wave(path, size))
    if data[4:8] == b"ftyp":
        return measured(data)
    raise UnmeasuredError("is neither WAV nor MP4")


def _seconds_of_wave(path: Path, size: int) -> float:
    try:
        with wave.open(str(path)) as sound:
            frames, rate = sound.getnframes(), sound.getframerate()
            held = frames * sound.getsampwidth() * sound.getnchannels()
    except (wave.Error, EOFError):
        raise UnmeasuredError("is a WAV file that cannot be read") from None
    # What streams it cannot go back to name its length, and leaves the greatest number there is.
    if not rate or not 0 <= size - held <= _BESIDE_SOUND:
        raise UnmeasuredError("holds another length of sound than it names")
    return float(frames / rate)
