"""The clips of stories: whether a file is a recording of which all can be measured, and how long it is.

Two forms are taken, WAV and MP4 (also as M4A), since of these all that is in the file can be measured, and not only what a
player shows. What words are in it nobody can tell but who listens: the speaker approves the file by its hash.
"""

from __future__ import annotations

import io
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from casestudies.stories.mp4 import Measured, UnmeasuredError, measured

CLIP_TYPES: Final = {".mp4": "video/mp4", ".m4a": "audio/mp4", ".wav": "audio/wav"}
"""The media type of each kind of clip, by the ending of its name."""
MAX_CLIP: Final = 20_000_000
"""Bytes: a minute of film at 2.5 Mbit/s. More is no quote, or keeps readers waiting."""
_BESIDE_SOUND = 256
"""Bytes that a WAV file may hold beside its sound: its head, and which tool wrote it."""
_OF_SOUND = frozenset({b"fmt ", b"fact", b"data"})
"""The chunks of a WAV file that a player needs."""
_OF_TOOL = b"ISFT"


def measure(path: Path) -> Measured:
    """How long all lasts that a clip holds. Raises UnmeasuredError, whose text is the end of a sentence about the file."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_CLIP + 1)
    except OSError:  # gone or replaced since it was found
        raise UnmeasuredError("cannot be read") from None
    if len(data) > MAX_CLIP:
        raise UnmeasuredError(f"has more than {MAX_CLIP // 1_000_000} MB")
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return Measured(_seconds_of_wave(data))
    if data[4:8] == b"ftyp":
        return measured(data)
    raise UnmeasuredError("is neither WAV nor MP4")


def _seconds_of_wave(data: bytes) -> float:
    try:
        with wave.open(io.BytesIO(data)) as sound:
            frames, rate = sound.getnframes(), sound.getframerate()
            held = frames * sound.getsampwidth() * sound.getnchannels()
    except (wave.Error, EOFError, RuntimeError):  # RuntimeError: a chunk that ends before it begins
        raise UnmeasuredError("is a WAV file that cannot be read") from None
    # What streams it cannot go back to name its length, and leaves the greatest number there is.
    if not rate or not 0 <= len(data) - held <= _BESIDE_SOUND:
        raise UnmeasuredError("holds another length of sound than it names")
    if any(_tells(kind, data[begin:end]) for kind, begin, end in _chunks(data, 12, len(data))):
        raise UnmeasuredError(
            "has a title, a comment or another note beside its sound, which come from the whole recording"
        )
    return float(frames / rate)


def _tells(kind: bytes, held: bytes) -> bool:
    """Whether a chunk holds something of a recording that is not its sound."""
    if kind == b"LIST" and held[:4] == b"INFO":
        return any(text != _OF_TOOL for text, *_ in _chunks(held, 4, len(held)))
    return kind not in _OF_SOUND


def _chunks(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """The kind of each chunk (RIFF), and where what it holds begins and ends: names of four letters, even lengths."""
    while at < end:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], at + 8, min(at + 8 + size, end)
        at += 8 + size + size % 2
