"""What of a transcript is quoted, left out or in question: each turn in pieces, cut where any of that begins or ends. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from casestudies.quotes.model import Span, Verdict
from casestudies.review.model import Judged
from casestudies.transcripts.model import Transcript


class Role(StrEnum):
    """What a stretch of a transcript is to a quote."""

    QUOTED = "quoted"
    LEFT_OUT = "left out"
    CONCERN = "concern"


@dataclass(frozen=True, slots=True)
class Mark:
    """The characters `begin` to `end` (half-open) of a turn's text, and what they are to the quote with this id."""

    begin: int
    end: int
    role: Role
    quote: str


@dataclass(frozen=True, slots=True)
class MarkedStretch:
    """A stretch of a turn that is alike in all it is: the quotes it is in, those that leave it out, those it puts in question."""

    text: str
    quoted: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    concern: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    """The quotes whose passages begin with it."""


def marks_of(transcript: Transcript, judged: Iterable[Judged]) -> Mapping[int, Sequence[Mark]]:
    """The marks of each turn, by its number."""
    starts = _starts(transcript)
    found: dict[int, list[Mark]] = defaultdict(list)
    for one in judged:
        if one.verdict is not None and one.verdict.found is not None:
            for turn, mark in _marks(one.quote.id, one.verdict, transcript, starts):
                found[turn].append(mark)
    return found


def _starts(transcript: Transcript) -> list[int]:
    """Where each turn begins in the transcript's plain text."""
    starts, at = [], 0
    for turn in transcript.turns:
        starts.append(at)
        at += len(turn.text) + 1
    return starts


def _marks(quote: str, verdict: Verdict, transcript: Transcript, starts: Sequence[int]) -> Iterator[tuple[int, Mark]]:
    found = verdict.found
    if found is None or not found.spans:
        return
    yield from ((span.turn, Mark(span.begin, span.end, Role.QUOTED, quote)) for span in found.spans)
    speaker = transcript.turns[found.spans[0].turn].speaker
    for before, after in pairwise(found.spans):
        for span in _between(before, after, transcript):
            # What a listener put in is no part of what the speaker said.
            if transcript.turns[span.turn].speaker == speaker:
                yield span.turn, Mark(span.begin, span.end, Role.LEFT_OUT, quote)
    for concern in verdict.concerns:
        for number, start in enumerate(starts):
            begin, end = max(0, concern.begin - start), min(len(transcript.turns[number].text), concern.end - start)
            if begin < end:
                yield number, Mark(begin, end, Role.CONCERN, quote)


def _between(before: Span, after: Span, transcript: Transcript) -> Iterator[Span]:
    """What lies between two stretches, turn by turn."""
    for turn in range(before.turn, after.turn + 1):
        begin = before.end if turn == before.turn else 0
        end = after.begin if turn == after.turn else len(transcript.turns[turn].text)
        if begin < end and transcript.turns[turn].text[begin:end].strip():
            yield Span(turn, begin, end)


def pieces_of(text: str, marks: Sequence[Mark], opened: Mapping[str, int]) -> Iterator[MarkedStretch]:
    """A turn's text in pieces. `opened` says for each quote whose passage begins in this turn at which character."""
    cuts = sorted({0, len(text), *(m.begin for m in marks), *(m.end for m in marks), *opened.values()})
    for begin, end in pairwise(cuts):
        over = [m for m in marks if m.begin <= begin and end <= m.end]

        def of(role: Role, over: Sequence[Mark] = over) -> tuple[str, ...]:
            return tuple(dict.fromkeys(m.quote for m in over if m.role is role))

        opens = tuple(quote for quote, at in opened.items() if at == begin)
        yield MarkedStretch(text[begin:end], of(Role.QUOTED), of(Role.LEFT_OUT), of(Role.CONCERN), opens)
