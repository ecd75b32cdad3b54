"""Broken, cut and mixed exports: read or refused, never anything else. CASESTUDIES_MUTATIONS sets how many of each."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from contextlib import suppress

import pytest

from casestudies.transcripts import TranscriptError, read_bytes
from helpers.answers import ANSWERS, NAMELESS
from helpers.exports import BY_BLOCK, BY_CUE, INTERVIEW, NUMBERED, docx, paragraph

MUTATIONS = int(os.environ.get("CASESTUDIES_MUTATIONS", "60"))
EXPORTS = {
    tool: write(INTERVIEW).encode() for tool, write in (BY_CUE | BY_BLOCK | NUMBERED | ANSWERS | NAMELESS).items()
}
EXPORTS["docx"] = docx("".join(paragraph(f"{s.speaker}: {s.text}") for s in INTERVIEW))
SCRAPS = [
    *(
        b"-->",
        b":",
        b"\n",
        b"\n\n",
        b"\r",
        b"<v ",
        b"</v>",
        b"<",
        b"&",
        b"&#0;",
        b"&#x110000;",
        b"[",
        b"]",
        b"{",
        b"}",
        b'"',
        b"**",
        b"---",
    ),
    *(
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\x80",
        b"0:00",
        b"99:99:99.999",
        b"9" * 400,
        b" " * 400,
        b"\t",
        b"null",
        b"-1",
        b"1e999",
        b"\xed\xa0\x80",
    ),
    *("\u2028", "：", "\u202e", "📖 Transcript\n", "﷽" * 9),
]
Mutation = Callable[[bytes, random.Random], bytes]


def drop(data: bytes, dice: random.Random) -> bytes:
    at, size = dice.randrange(len(data)), dice.choice([1, 2, 8, 64])
    return data[:at] + data[at + size :]


def cut(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randrange(len(data))]


def flip(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data))
    return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]


def insert(data: bytes, dice: random.Random) -> bytes:
    scrap = dice.choice(SCRAPS)
    at = dice.randrange(len(data))
    return data[:at] + (scrap if isinstance(scrap, bytes) else scrap.encode()) * dice.choice([1, 1, 3, 50]) + data[at:]


def repeat(data: bytes, dice: random.Random) -> bytes:
    at, size = dice.randrange(len(data)), dice.choice([8, 64, 512])
    return data[:at] + data[at : at + size] * dice.choice([2, 40]) + data[at:]


def splice(data: bytes, dice: random.Random) -> bytes:
    other = EXPORTS[dice.choice(sorted(EXPORTS))]
    return data[: dice.randrange(len(data))] + other[dice.randrange(len(other)) :]


def shuffle(data: bytes, dice: random.Random) -> bytes:
    lines = data.split(b"\n")
    dice.shuffle(lines)
    return b"\n".join(lines)


def re_encode(data: bytes, dice: random.Random) -> bytes:
    return data.decode("utf-8", "replace").encode(dice.choice(["utf-16", "utf-16-be", "cp1252", "utf-7"]), "replace")


MUTATE: tuple[Mutation, ...] = (drop, cut, flip, insert, repeat, splice, shuffle, re_encode)


@pytest.mark.parametrize("tool", sorted(EXPORTS))
def test_a_mutated_export_is_read_or_refused(tool: str) -> None:
    dice = random.Random(f"2026 {tool}")
    for _ in range(MUTATIONS):
        data = EXPORTS[tool]
        for _ in range(dice.choice([1, 1, 2, 4])):
            data = dice.choice(MUTATE)(data, dice) or b"\n"
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
