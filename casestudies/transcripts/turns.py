"""Pieces of speech to turns. Every reader ends here, so that turns mean the same whatever they were read from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeAlias, TypeVar

from casestudies.transcripts.codes import TOO_LARGE, refusal
from casestudies.transcripts.model import Cue, Turn

T = TypeVar("T")

MAX_PIECES = 120_000
"""More than half a day of captions, or of speech word by word."""


MAX_LABEL = 300
"""The longest label of a speaker, in characters."""


class Piece(NamedTuple):
    """One item of the file: a cue, a labelled block, a row, a word. `text` is ready to be read."""

    speaker: str | None
    text: str
    start: float | None = None
    stop: float | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader made of a file.

    `seen` and `read` are the loss check: how many items the file shows, counted by other means than those that read it,
    and how many were read (with or without words). `left_out` are the lines of paragraphs that stand outside every turn;
    `counted` where its reader has counted the words apart and found them all; else `tally` does.
    `doubts` are those that begin like a label of which nobody can tell whether it is one. `ours` where we wrote the file, and
    have looked for names inside of turns before.
    """

    turns: tuple[Turn, ...]
    format: str
    seen: int
    read: int
    language: str | None = None
    empty: int = 0
    left_out: tuple[int, ...] = ()
    doubts: tuple[int, ...] = ()
    odd_times: int = 0
    counted: bool = False
    confirmed: bool = True
    ours: bool = False


def bounded(count: int, name: str) -> None:
    """Raise TranscriptError where a file called `name` has more pieces than any interview, before they are built."""
    if count > MAX_PIECES:
        raise refusal(TOO_LARGE, name, f"The file has {count:,} cues or lines; at most {MAX_PIECES:,} are read.")


PieceLike: TypeAlias = tuple[str | None, str, float | None, float | None, int]
"""A Piece, or a bare tuple of the same: captions have very many."""


class OpenPiece(NamedTuple):
    """A piece that is still being read: what opens it, and the lines of its words so far."""

    head: Piece
    lines: list[str]

    def closed(self, clean: Callable[[str], str]) -> Piece:
        """The piece with its words, through what takes their markup off."""
        return self.head._replace(text=clean("\n".join(self.lines)))


def merged(pieces: Iterable[PieceLike]) -> tuple[Turn, ...]:
    """Adjacent pieces of one speaker are one turn, whatever the gap; each timed piece stays a cue of it."""
    turns: list[Turn] = []
    one: list[PieceLike] = []
    for piece in pieces:
        if one and piece[0] != one[0][0]:
            turns.append(joined(one))
            one = []
        one.append(piece)
    if one:
        turns.append(joined(one))
    return tuple(turns)


def given_up(items: list[T]) -> Iterator[T]:
    """The items in order, each taken off its list: of a large file every copy counts."""
    items.reverse()
    while items:
        yield items.pop()


def joined(pieces: Sequence[PieceLike]) -> Turn:
    """One turn of all these pieces, which have words and one speaker."""
    cues: list[Cue] = []
    offset = 0
    for _, text, start, stop, _ in pieces:
        end = offset + len(text)
        if start is not None:
            cues.append(Cue(offset, end, start, stop))
        offset = end + 1
    speaker, text, start, _, line = pieces[0]
    if speaker is not None and len(speaker) > MAX_LABEL:
        speaker = None  # nobody's name
    if len(pieces) > 1:
        text = " ".join([p[1] for p in pieces])
    return Turn(speaker, text, start, pieces[-1][3], tuple(cues), line)


def apart(pieces: Iterable[Piece]) -> tuple[Turn, ...]:
    """One labelled block is one turn, also beside another of the same speaker."""
    return tuple(joined((piece,)) for piece in pieces)


def in_blocks(said: Sequence[Sequence[Piece]], blocks: Sequence[Sequence[OpenPiece]]) -> tuple[Turn, ...]:
    """The same for blocks in which several pieces may be timed.

    It begins where its name stands, even if the first words come later.
    """
    turns = ((joined(pieces), block[0].head) for pieces, block in zip(said, blocks, strict=True) if pieces)
    return tuple(
        turn if turn.line == head.line else replace(turn, start=head.start, line=head.line) for turn, head in turns
    )


def part_of(turn: Turn, begin: int, end: int, speaker: str | None, *, by_hand: bool = False) -> Turn:
    """The characters `begin` to `end` (half-open) of a turn as a turn of this speaker's."""
    cues = tuple(
        Cue(max(cue.begin, begin) - begin, min(cue.end, end) - begin, cue.start, cue.stop)
        for cue in turn.cues
        if cue.begin < end and begin < cue.end
    )
    stop = turn.stop if end == len(turn.text) else next((c.stop for c in reversed(cues) if c.stop is not None), None)
    return Turn(speaker, turn.text[begin:end], turn.time_at(begin), stop, cues, turn.line, by_hand)
