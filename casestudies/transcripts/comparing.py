"""Two transcripts of one interview, word by word: what a new export or a correction changed, and whom it concerns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from casestudies.findings import Finding, Place
from casestudies.transcripts.codes import TOO_LARGE, TranscriptError
from casestudies.transcripts.model import Transcript

_WORD = re.compile(r"\S+")
MAX_CELLS = 1_000_000_000
"""Words that differ on one side times those on the other: some 30,000 each, three hours of speech with nothing alike."""


class ChangeKind(StrEnum):
    """What happened to some words: other words, words that came or went, or the same words credited to someone else."""

    REWORDED = "reworded"
    ADDED = "added"
    REMOVED = "removed"
    CREDITED = "credited to another"


class At(NamedTuple):
    """The characters `begin` to `end` (half-open) of the text of turn number `turn` (from 0)."""

    turn: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference. `old` and `new` are the places on either side, one for every turn they reach into.

    Where words were added, `old` is the empty place they came to stand at; likewise `new` where words were removed.
    `before` and `after` are the words, or the speakers where only the credit changed.
    """

    kind: ChangeKind
    old: tuple[At, ...]
    new: tuple[At, ...]
    before: str
    after: str


class _Word(NamedTuple):
    text: str
    at: At
    speaker: str | None


def compare(old: Transcript, new: Transcript) -> tuple[Difference, ...]:
    """The differences in the order of the old transcript, none where every word and every credit is the same.

    Times, turn boundaries within one speaker's speech and spacing are no differences. Raises TranscriptError where two
    transcripts are so long and so unlike that they cannot be of one interview.
    """
    before, after = list(_words(old)), list(_words(new))
    first = _common([w.text for w in before], [w.text for w in after])
    rest_before, rest_after = before[first:], after[first:]
    last = _common([w.text for w in reversed(rest_before)], [w.text for w in reversed(rest_after)])
    middle_before = [w.text for w in rest_before[: len(rest_before) - last]]
    middle_after = [w.text for w in rest_after[: len(rest_after) - last]]
    if len(middle_before) * len(middle_after) > MAX_CELLS:
        raise TranscriptError(
            Finding(TOO_LARGE, Place(""), "The transcripts are too long and too unlike to be of one interview.")
        )
    return tuple(_changes(before, after, _steps(middle_before, middle_after, first, last)))


def touched(changes: Iterable[Difference], spans: Iterable[tuple[int, int, int]]) -> tuple[Difference, ...]:
    """Those changes that concern a passage of the old transcript, given as its (turn, begin, end) spans."""
    passage = tuple(spans)
    return tuple(c for c in changes if any(_meets(at, span) for at in c.old for span in passage))


def _meets(at: At, span: tuple[int, int, int]) -> bool:
    turn, begin, end = span
    if at.turn != turn:
        return False
    if at.begin == at.end:  # words came in: between two words of the passage, not before its first or after its last
        return begin < at.begin < end
    return at.begin < end and begin < at.end


def _words(transcript: Transcript) -> Iterator[_Word]:
    for number, turn in enumerate(transcript.turns):
        for m in _WORD.finditer(turn.text):
            yield _Word(m[0], At(number, m.start(), m.end()), turn.speaker)


def _common(a: Sequence[str], b: Sequence[str]) -> int:
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


class _Step(NamedTuple):
    equal: bool
    a: int
    a_end: int
    b: int
    b_end: int


def _steps(a: Sequence[str], b: Sequence[str], first: int, last: int) -> Iterator[_Step]:
    """The stretches of equal and of different words, over both transcripts whole; adjacent edits are one."""
    if first:
        yield _Step(True, 0, first, 0, first)
    held: _Step | None = None
    for op in LCSseq.opcodes(a, b):
        step = _Step(
            op.tag == "equal", op.src_start + first, op.src_end + first, op.dest_start + first, op.dest_end + first
        )
        if not step.equal and held is not None:
            held = held._replace(a_end=step.a_end, b_end=step.b_end)
            continue
        if step.equal and held is not None:
            yield held
            held = None
        if step.equal:
            yield step
        else:
            held = step
    if held is not None:
        yield held
    if last:
        end_a, end_b = len(a) + first, len(b) + first
        yield _Step(True, end_a, end_a + last, end_b, end_b + last)


def _changes(before: Sequence[_Word], after: Sequence[_Word], steps: Iterable[_Step]) -> Iterator[Difference]:
    for step in steps:
        if step.equal:
            yield from _credits(before[step.a : step.a_end], after[step.b : step.b_end])
            continue
        gone, came = before[step.a : step.a_end], after[step.b : step.b_end]
        kind = ChangeKind.REWORDED if gone and came else ChangeKind.REMOVED if gone else ChangeKind.ADDED
        yield Difference(
            kind,
            _places(gone) or (_between(before, step.a),),
            _places(came) or (_between(after, step.b),),
            " ".join(w.text for w in gone),
            " ".join(w.text for w in came),
        )


def _credits(before: Sequence[_Word], after: Sequence[_Word]) -> Iterator[Difference]:
    """Equal words whose speaker changed, in stretches of one old and one new speaker."""
    begin = 0
    for i in range(1, len(before) + 1):
        here = before[begin].speaker, after[begin].speaker
        if i < len(before) and (before[i].speaker, after[i].speaker) == here:
            continue
        if here[0] != here[1]:
            places = _places(before[begin:i]), _places(after[begin:i])
            yield Difference(ChangeKind.CREDITED, *places, here[0] or "", here[1] or "")
        begin = i


def _places(words: Sequence[_Word]) -> tuple[At, ...]:
    places: list[At] = []
    for word in words:
        if places and places[-1].turn == word.at.turn:
            places[-1] = places[-1]._replace(end=word.at.end)
        else:
            places.append(word.at)
    return tuple(places)


def _between(words: Sequence[_Word], index: int) -> At:
    """The empty place in front of a word; behind the last one at the end."""
    if index < len(words):
        at = words[index].at
        return at._replace(end=at.begin)
    return words[-1].at._replace(begin=words[-1].at.end) if words else At(0, 0, 0)
