"""Backchannel: what the listener says in between (mm-hmm, right) does not break a quote."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import EditKind, EditPlace, Step, permitted
from casestudies.quotes.model import Trait
from casestudies.quotes.reading import TranscriptWords

RULE = permitted(
    "Q113",
    "backchannel",
    "Up to four words of a listener between two turns of the person quoted are left out: mm-hmm, right, oh wow.",
    "The speaker went on; nothing was asked or answered. Anything more than that may have been a question, "
    "and needs an ellipsis or two quotes.",
    "It was slow. | Right, yeah. | Then we switched.",
    "It was slow. Then we switched.",
    Trait.OF_SPEECH,
)
MOST = 4


def permit(place: EditPlace) -> Iterator[Step]:
    """Leave out the listener's turn that begins here, if the same person goes on after it."""
    after = skip_backchannel(place.source, place.i, place.speakers)
    if after:
        yield after - place.i, 0


def skip_backchannel(source: TranscriptWords, i: int, speakers: frozenset[str | None]) -> int:
    """The word with which the same person goes on after a listener's few words that begin at word `i`; 0 if not so."""
    at, words = i, 0
    while at < len(source):
        turn = source.turn(at)
        if source.transcript.turns[turn].speaker in speakers:
            return at if at > i else 0
        first, last = source.words_of(turn)
        words += last - first
        if words > MOST or any(key not in source.language.backchannel for key in source.keys[first:last]):
            return 0
        at = last
    return 0


KIND = EditKind(RULE, permit)
