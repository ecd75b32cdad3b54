"""Recordings as programs write them, built box by box: a film or a sound of some seconds, and what may be hidden in it."""

from __future__ import annotations

import io
import struct
import wave


def box(kind: bytes, *held: bytes) -> bytes:
    """A box of ISO/IEC 14496-12: its size, its kind, what it holds."""
    data = b"".join(held)
    return struct.pack(">I4s", len(data) + 8, kind) + data


def head(kind: bytes, seconds: float, scale: int = 1000) -> bytes:
    """`mvhd` or `mdhd`, version 0."""
    return box(kind, bytes(12), struct.pack(">II", scale, round(seconds * scale)), bytes(60))


def track(kind: bytes, seconds: float, *, sampled: float | None = None, number: int = 10, extra: bytes = b"") -> bytes:
    """A track of ten samples of 100 bytes; `sampled` seconds of them, where that is another length than it names."""
    each = round((seconds if sampled is None else sampled) * 1000 / number)
    shown = box(b"tkhd", bytes(76), struct.pack(">II", 640 << 16, 360 << 16))
    times = box(b"stts", bytes(4), struct.pack(">III", 1, number, each))
    sizes = box(b"stsz", bytes(4), struct.pack(">II", 100, number))
    media = box(
        b"mdia",
        head(b"mdhd", seconds),
        box(b"hdlr", bytes(8), kind, bytes(13)),
        box(b"minf", box(b"stbl", times, sizes)),
    )
    return box(b"trak", shown, media, extra)


def mp4(*tracks: bytes, seconds: float, beside: bytes = b"", top: bytes = b"", media: int | None = None) -> bytes:
    """A file of these tracks whose header names this length."""
    held = 1000 * len(tracks) if media is None else media
    return (
        box(b"ftyp", b"isom") + box(b"moov", head(b"mvhd", seconds), *tracks, beside) + top + box(b"mdat", bytes(held))
    )


def film(seconds: float) -> bytes:
    """A film with sound."""
    return mp4(track(b"vide", seconds), track(b"soun", seconds), seconds=seconds)


def sound(seconds: float, rate: int = 8000) -> bytes:
    """A WAV file of silence."""
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(rate)
        file.writeframes(bytes(round(seconds * rate)))
    return made.getvalue()
