"""A clip is taken where all that is in its file can be measured, and is as long as all of it lasts."""

from __future__ import annotations

import contextlib
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.stories.clips import MAX_CLIP, measure
from casestudies.stories.mp4 import UnmeasuredError, measured
from helpers.clips import box, film, mp4, sound, track

TITLE = box(b"udta", box(b"meta", bytes(4), box(b"ilst", box(b"\xa9nam", b"Why we nearly left"))))
TOOL = box(b"udta", box(b"meta", bytes(4), box(b"ilst", box(b"\xa9too", b"a tool"))))
PLAYED, KEPT = 3.0, 8.0


def length(tmp_path: Path, data: bytes) -> float:
    path = tmp_path / "clip"
    path.write_bytes(data)
    return measure(path).seconds


def nested(kind: bytes, depth: int) -> bytes:
    """Boxes in boxes, which a reader that calls itself does not survive."""
    return b"".join(struct.pack(">I4s", 8 * (depth - level), kind) for level in range(depth))


def with_twice(kind: bytes) -> bytes:
    """A track with two tables of one kind, of which the second names a longer time."""
    once, longer = track(b"soun", PLAYED), track(b"soun", PLAYED, sampled=KEPT)
    begin = once.index(kind) - 4
    table = longer[begin : begin + 24]
    grown = once[: begin + 24] + table + once[begin + 24 :]
    for above in (b"trak", b"mdia", b"minf", b"stbl"):
        at = grown.index(above) - 4
        (size,) = struct.unpack_from(">I", grown, at)
        grown = grown[:at] + struct.pack(">I", size + 24) + grown[at + 4 :]
    return grown


@pytest.mark.parametrize(
    ("data", "seconds"),
    [
        (film(PLAYED), PLAYED),
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, beside=TOOL), PLAYED),
        (sound(PLAYED), PLAYED),
        (sound(PLAYED) + b"LIST\x14\0\0\0INFOISFT\x07\0\0\0a tool\0\0", PLAYED),
        # What was cut without encoding anew: the movie is three seconds long, its track or its samples eight.
        (mp4(track(b"vide", KEPT), track(b"soun", KEPT), seconds=PLAYED), KEPT),
        (mp4(track(b"soun", PLAYED, sampled=KEPT), seconds=PLAYED), KEPT),
    ],
    ids=["film", "sound", "wave", "wave of a tool", "before the cut", "in its samples"],
)
def test_a_clip_is_as_long_as_all_that_it_holds(tmp_path, data, seconds):
    assert length(tmp_path, data) == pytest.approx(seconds, abs=0.01)


def test_a_film_says_how_large_it_is_and_a_sound_that_it_has_none():
    assert measured(film(PLAYED)).size == (640, 360)
    assert measured(mp4(track(b"soun", PLAYED), seconds=PLAYED)).size == (0, 0)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, beside=TITLE), "title"),
        (mp4(track(b"soun", PLAYED, extra=box(b"tref", box(b"chap", b"1234"))), seconds=PLAYED), "chapters"),
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, beside=box(b"udta", box(b"chpl", b"x"))), "chapters"),
        (mp4(track(b"soun", PLAYED), track(b"text", PLAYED), seconds=PLAYED), "other tracks"),
        (mp4(track(b"soun", PLAYED), track(b"soun", PLAYED), seconds=PLAYED), "other tracks"),
        (mp4(seconds=PLAYED), "other tracks"),
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, media=50_000), "more than it plays"),
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, top=box(b"free", bytes(70_000))), "more than"),
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, top=box(b"uuid", b"words")), "more than"),
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, top=box(b"moof")), "pieces"),
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, beside=box(b"mvex")), "pieces"),
        # Hidden deeper than at the top, or in many small pieces of room that is free.
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, beside=box(b"free", bytes(70_000))), "more than"),
        (mp4(track(b"soun", PLAYED, extra=box(b"skip", bytes(70_000))), seconds=PLAYED), "more"),
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, top=box(b"free", bytes(40_000)) * 2), "more than"),
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, beside=box(b"uuid", b"words")), "title"),
        # Tables that contradict each other: which of them a player believes nobody knows.
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, media=900), "cannot be read"),
        (mp4(with_twice(b"stts"), seconds=PLAYED), "cannot be read"),
        (film(PLAYED).replace(struct.pack(">II", 100, 10), struct.pack(">II", 100, 9)), "cannot be read"),
        (film(PLAYED).replace(b"mvhd", b"free"), "cannot be read"),
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, beside=nested(b"trak", 5_000)), "cannot be read"),
        (mp4(track(b"soun", PLAYED), seconds=PLAYED, beside=box(b"free") * 1_000), "cannot be read"),
        (film(PLAYED)[:-600], "cannot be read"),
        (box(b"ftyp", b"isom") + box(b"mdat", b"words"), "cannot be read"),
        (sound(PLAYED)[:40] + struct.pack("<I", 2**31 - 2) + sound(PLAYED)[44:], "WAV|another length"),
        (sound(PLAYED) + b"LIST" + bytes(400), "another length"),
        (sound(PLAYED) + b"LIST\x20\0\0\0INFOINAM\x14\0\0\0Why we nearly left.\0", "title"),
        (sound(PLAYED) + b"LIST\x2e\0\0\0INFOISFT\x06\0\0\0a tool" + b"\0\0INAM\x0c\0\0\0Nearly left\0", "title"),
        (sound(PLAYED) + b"id3 \x14\0\0\0ID3 Why we nearly go", "title"),
        (sound(PLAYED) + b"LIST\x18\0\0\0adtllabl\x0c\0\0\0\1\0\0\0We left", "title"),
        (b"ID3\x04" + bytes(500), "neither WAV nor MP4"),
        (b"\x1aE\xdf\xa3webm", "neither WAV nor MP4"),
        (b"", "neither WAV nor MP4"),
        (bytes(MAX_CLIP + 1), "20 MB"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_measured_or_holds_more_is_refused(tmp_path, data, why):
    with pytest.raises(UnmeasuredError, match=why):
        length(tmp_path, data)


def test_a_file_that_is_gone_when_it_is_read_is_refused(tmp_path):
    with pytest.raises(UnmeasuredError, match="cannot be read"):
        measure(tmp_path / "gone.mp4")


@given(data=st.data())
def test_a_broken_wave_is_refused_and_never_falls_over(tmp_path_factory, data):
    whole = bytearray(sound(0.01) + b"LIST\x14\0\0\0INFOISFT\x07\0\0\0a tool\0\0")
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(12, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(UnmeasuredError):
        assert length(tmp_path_factory.getbasetemp(), bytes(whole)) >= 0


@given(data=st.data())
def test_a_broken_file_is_refused_and_never_falls_over(data):
    whole = bytearray(film(PLAYED))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(8, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(whole[: data.draw(st.integers(0, len(whole)))])
    with contextlib.suppress(UnmeasuredError):
        assert measured(cut).seconds >= 0
