"""How long all that an MP4 file holds lasts (ISO/IEC 14496-12), whatever a player shows of it.

A cut that was made without encoding anew keeps the seconds before it behind an edit list, and the titles of the chapters. So
the lengths are taken of the tracks and of their samples, and what is not sound, film, or needed to play them is refused.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_ASIDE = 65_536
"""Bytes that may stand free in a file; programs leave room for their tables."""
_HEADS = 16_384
"""Bytes that a file may need beside its samples, however few: heads, and how they are encoded."""
_TABLES = 48
"""Bytes that the tables may need for each sample: when, how long, how large, where, and what it needs."""
_MOST_BOXES = 100
"""Boxes in one box. Programs write about ten."""
_FREE = frozenset({b"free", b"skip"})
_AT_THE_TOP = frozenset({b"ftyp", b"moov", b"mdat", b"wide"}) | _FREE
_TELLING = frozenset({b"meta", b"tref", b"uuid"})
_BROKEN = "is an MP4 that cannot be read"
_MORE = "holds more than it plays"
_SPECIAL = {b"moof": "is an MP4 in pieces, as streams are", b"sidx": "is an MP4 in pieces, as streams are"}
_OF_TOOL = b"\xa9too"

Box = tuple[bytes, int, int]
"""The kind of a box, and where what it holds begins and ends."""


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
    samples: int
    bytes: int
    size: tuple[int, int]


def measured(data: bytes) -> Measured:
    """The length of an MP4 file. Raises UnmeasuredError where it is none, or holds something else beside sound and film."""
    try:
        return _measured(data)
    except (struct.error, IndexError, KeyError, ZeroDivisionError):
        raise UnmeasuredError(_BROKEN) from None


def _measured(data: bytes) -> Measured:
    top = list(_boxes(data, 0, len(data)))
    for kind, *_ in top:
        if kind not in _AT_THE_TOP:
            raise UnmeasuredError(_SPECIAL.get(kind, _MORE))
    begin, end = _held(data, 0, len(data), b"moov")
    inside = list(_boxes(data, begin, end))
    if any(kind == b"mvex" for kind, *_ in inside):
        raise UnmeasuredError(_SPECIAL[b"moof"])
    ends = [(first, last) for kind, first, last in inside if kind == b"trak"]
    if any(_tells(data, box) for box in (*inside, *(box for one in ends for box in _boxes(data, *one)))):
        raise UnmeasuredError("has a title, a comment or chapters, which come from the whole recording")
    tracks = [_track(data, *one) for one in ends]
    kinds = [track.kind for track in tracks]
    if not kinds or len(set(kinds)) < len(kinds) or not set(kinds) <= {b"soun", b"vide"}:
        raise UnmeasuredError("has other tracks than one of sound and one of film")
    _all_played(len(data), top, tracks)
    named = _length(data[slice(*_held(data, begin, end, b"mvhd"))])
    size = next((track.size for track in tracks if track.kind == b"vide"), (0, 0))
    return Measured(max(named, *(track.seconds for track in tracks)), size)


def _all_played(whole: int, top: Sequence[Box], tracks: Sequence[_Track]) -> None:
    """Refuses a file that holds more than its samples and their tables, wherever that lies, or less than its samples."""
    free, held = (sum(end - begin for kind, begin, end in top if kind in of) for of in (_FREE, {b"mdat"}))
    played = sum(track.bytes for track in tracks)
    tables = _HEADS + _TABLES * sum(track.samples for track in tracks)
    if free > _ASIDE or whole - free - played > tables:
        raise UnmeasuredError(_MORE)
    if played > held:
        raise UnmeasuredError(_BROKEN)


def _boxes(data: bytes, begin: int, end: int) -> Iterator[Box]:
    """Each box between two offsets."""
    for _ in range(_MOST_BOXES):
        if begin >= end:
            return
        size, kind = struct.unpack_from(">I4s", data, begin)
        head = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, begin + 8)
            head = 16
        size = size or end - begin
        if size < head or begin + size > end:
            break
        yield kind, begin + head, begin + size
        begin += size
    raise UnmeasuredError(_BROKEN)


def _held(data: bytes, begin: int, end: int, *path: bytes) -> tuple[int, int]:
    """Where what the box at this path holds begins and ends. Of two, a player might take the other."""
    for step in path:
        found = [(first, last) for kind, first, last in _boxes(data, begin, end) if kind == step]
        if len(found) != 1:
            raise UnmeasuredError(_BROKEN)
        begin, end = found[0]
    return begin, end


def _track(data: bytes, begin: int, end: int) -> _Track:
    shown = _held(data, begin, end, b"tkhd")[0]
    media = _held(data, begin, end, b"mdia")
    head = data[slice(*_held(data, *media, b"mdhd"))]
    handler = _held(data, *media, b"hdlr")[0]
    samples = _held(data, *media, b"minf", b"stbl")
    times = _held(data, *samples, b"stts")[0]
    sizes = _held(data, *samples, b"stsz")[0]
    (pairs,) = struct.unpack_from(">I", data, times + 4)
    counts = struct.unpack_from(f">{2 * pairs}I", data, times + 8)
    lasting = sum(number * each for number, each in zip(counts[::2], counts[1::2], strict=True))
    same, number = struct.unpack_from(">II", data, sizes + 4)
    if sum(counts[::2]) != number:
        raise UnmeasuredError(_BROKEN)
    size = same * number if same else sum(struct.unpack_from(f">{number}I", data, sizes + 12))
    seconds = max(_length(head), lasting / _scale(head))
    width, height = struct.unpack_from(">II", data, shown + (88 if data[shown] else 76))
    return _Track(data[handler + 8 : handler + 12], seconds, number, size, (width >> 16, height >> 16))


def _scale(head: bytes) -> int:
    """The units of a second, of a movie's or a track's head."""
    return int(struct.unpack_from(">I", head, 20 if head[0] else 12)[0])


def _length(head: bytes) -> float:
    """The seconds that a movie's or a track's head names."""
    (units,) = struct.unpack_from(">Q", head, 24) if head[0] else struct.unpack_from(">I", head, 16)
    return float(units / _scale(head))


def _tells(data: bytes, box: Box) -> bool:
    """Whether a box of what the file says of itself says more than which tool wrote it."""
    kind, begin, end = box
    if kind != b"udta":
        return kind in _TELLING
    for inner, first, last in _boxes(data, begin, end):
        if inner != b"meta":
            return True
        for part, start, stop in _boxes(data, first + 4, last):
            if part == b"ilst" and any(item != _OF_TOOL for item, *_ in _boxes(data, start, stop)):
                return True
    return False
