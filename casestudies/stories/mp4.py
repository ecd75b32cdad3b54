"""How long all that an MP4 file holds lasts (ISO/IEC 14496-12), whatever a player shows of it.

A cut that was made without encoding anew keeps the seconds before it behind an edit list, and the titles of the chapters. So
the lengths are taken of the tracks and of their samples, and what is not sound, film, or needed to play them is refused.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_ASIDE = 65_536
"""Bytes that may stand free in a file; programs leave room for their tables."""
_AT_THE_TOP = frozenset({b"ftyp", b"moov", b"mdat", b"free", b"skip"})
_SPECIAL = {b"moof": "is an MP4 in pieces, as streams are", b"sidx": "is an MP4 in pieces, as streams are"}
_OF_TOOL = b"\xa9too"


class UnmeasuredError(ValueError):
    """Why a recording cannot be measured, as the end of a sentence that begins with its name."""


@dataclass(frozen=True, slots=True)
class Measured:
    """How long everything in a recording lasts, in seconds, and the pixels of its film; (0, 0) where there is none."""

    seconds: float
    size: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class _Track:
    kind: bytes
    seconds: float
    bytes: int
    size: tuple[int, int]


def measured(data: bytes) -> Measured:
    """The length of an MP4 file. Raises UnmeasuredError where it is none, or holds something else beside sound and film."""
    try:
        return _measured(data)
    except (struct.error, IndexError, KeyError, ZeroDivisionError):
        raise UnmeasuredError("is an MP4 that cannot be read") from None


def _measured(data: bytes) -> Measured:
    top = list(_boxes(data, 0, len(data)))
    for kind, begin, end in top:
        if kind not in _AT_THE_TOP:
            raise UnmeasuredError(_SPECIAL.get(kind, "holds more than sound and film"))
        if kind in {b"free", b"skip"} and end - begin > _ASIDE:
            raise UnmeasuredError("holds more than sound and film")
    movies = [(begin, end) for kind, begin, end in top if kind == b"moov"]
    if len(movies) != 1:
        raise UnmeasuredError("is an MP4 that cannot be read")
    inside = list(_boxes(data, *movies[0]))
    if any(kind == b"mvex" for kind, *_ in inside):
        raise UnmeasuredError(_SPECIAL[b"moof"])
    if any(_has_titles(data, box) for box in inside):
        raise UnmeasuredError("has a title, a comment or chapters, which come from the whole recording")
    tracks = [_track(data, begin, end) for kind, begin, end in inside if kind == b"trak"]
    kinds = [track.kind for track in tracks]
    if not kinds or len(set(kinds)) < len(kinds) or not set(kinds) <= {b"soun", b"vide"}:
        raise UnmeasuredError("has other tracks than one of sound and one of film")
    held = sum(end - begin for kind, begin, end in top if kind == b"mdat")
    if held - sum(track.bytes for track in tracks) > _ASIDE // 16:
        raise UnmeasuredError("holds more than it plays")
    named = [_length(data[begin:end]) for kind, begin, end in inside if kind == b"mvhd"]
    size = next((track.size for track in tracks if track.kind == b"vide"), (0, 0))
    return Measured(max(*named, *(track.seconds for track in tracks)), size)


def _boxes(data: bytes, begin: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Each box between two offsets: its kind, and where what it holds begins and ends."""
    while begin < end:
        size, kind = struct.unpack_from(">I4s", data, begin)
        head = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, begin + 8)
            head = 16
        size = size or end - begin
        if size < head or begin + size > end:
            raise UnmeasuredError("is an MP4 that cannot be read")
        yield kind, begin + head, begin + size
        begin += size


def _held(data: bytes, begin: int, end: int, *path: bytes) -> tuple[int, int]:
    """Where what the first box at this path holds begins and ends."""
    for step in path:
        begin, end = next((b, e) for kind, b, e in _boxes(data, begin, end) if kind == step)
    return begin, end


def _track(data: bytes, begin: int, end: int) -> _Track:
    try:
        shown = _held(data, begin, end, b"tkhd")[0]
        head = _held(data, begin, end, b"mdia", b"mdhd")
        handler = _held(data, begin, end, b"mdia", b"hdlr")[0]
        times = _held(data, begin, end, b"mdia", b"minf", b"stbl", b"stts")[0]
        sizes = _held(data, begin, end, b"mdia", b"minf", b"stbl", b"stsz")[0]
    except StopIteration:
        raise UnmeasuredError("is an MP4 that cannot be read") from None
    counts = struct.unpack_from(f">{2 * _count(data, times + 4)}I", data, times + 8)
    lasting = sum(number * each for number, each in zip(counts[::2], counts[1::2], strict=True))
    (same,) = struct.unpack_from(">I", data, sizes + 4)
    number = _count(data, sizes + 8)
    size = same * number if same else sum(struct.unpack_from(f">{number}I", data, sizes + 12))
    seconds = max(_length(data[slice(*head)]), lasting / _scale(data[slice(*head)]))
    width, height = struct.unpack_from(">II", data, shown + (88 if data[shown] else 76))
    return _Track(data[handler + 8 : handler + 12], seconds, size, (width >> 16, height >> 16))


def _count(data: bytes, at: int) -> int:
    (count,) = struct.unpack_from(">I", data, at)
    if count * 4 > len(data):
        raise UnmeasuredError("is an MP4 that cannot be read")
    return int(count)


def _scale(head: bytes) -> int:
    """The units of a second, of a movie's or a track's head."""
    return int(struct.unpack_from(">I", head, 20 if head[0] else 12)[0])


def _length(head: bytes) -> float:
    """The seconds that a movie's or a track's head names."""
    (units,) = struct.unpack_from(">Q", head, 24) if head[0] else struct.unpack_from(">I", head, 16)
    return float(units / _scale(head))


def _has_titles(data: bytes, box: tuple[bytes, int, int]) -> bool:
    """Whether a box of what the file says of itself says more than which tool wrote it."""
    kind, begin, end = box
    if kind == b"trak":
        return any(inner[0] == b"tref" or _has_titles(data, inner) for inner in _boxes(data, begin, end))
    if kind != b"udta":
        return kind == b"meta"
    for inner, first, last in _boxes(data, begin, end):
        if inner != b"meta":
            return True
        for part, start, stop in _boxes(data, first + 4, last):
            if part == b"ilst" and any(item != _OF_TOOL for item, *_ in _boxes(data, start, stop)):
                return True
    return False
