"""Where a machine misheard, and somebody listened again: the corrected words stand in the place of the heard ones.

The transcript stays as it is, and matching is no looser than before: a correction changes the words at one place, and
a quote that leans on it says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from casestudies.quotes.edits.base import permitted
from casestudies.quotes.reading import TranscriptWords, Words

RULE = permitted(
    "Q123",
    "correction",
    "The quote has the words of a correction in the interview file, not those of the machine's transcript.",
    "Somebody listened again, and put their name to it. The proof says so.",
    "We moved to Octa in March.",
    "We moved to Okta in March.",
)
_NEAR = 30.0
"""Seconds by which a correction's time may miss the cue; cues are coarse, and people round."""


class Mishearing(Protocol):
    """A word the machine misheard, and what somebody who listened again heard. `at` is in seconds."""

    @property
    def at(self) -> float:
        """The second at which it was said."""

    @property
    def heard(self) -> str:
        """The words in the transcript."""

    @property
    def said(self) -> str:
        """The words that were said."""


def apply(source: TranscriptWords, corrections: Sequence[Mishearing]) -> None:
    """Put the corrected words in their places. A correction whose words are not there, near its time, has no effect."""
    found: list[tuple[int, int, int]] = []
    for number, correction in enumerate(corrections):
        heard = Words(correction.heard, source.language).keys
        place = _place(source, heard, correction.at) if heard else None
        if place is not None:
            found.append((place, place + len(heard), number))
    for first, last, number in sorted(found, reverse=True):
        if any(f < last and first < la and n < number for f, la, n in found):
            continue  # two corrections of the same words: the first one holds
        _replace(source, first, last, Words(corrections[number].said, source.language).keys, number)
        source.said[number] = corrections[number].said


def _place(source: TranscriptWords, heard: list[str], at: float) -> int | None:
    places = source.runs(heard)
    timed = [(source.time(source.begins[i]), i) for i in places]
    if all(time is None for time, _ in timed):
        return places[0] if len(places) == 1 else None
    near = [
        (abs(time - at), i)
        for time, i in timed
        if time is not None and (abs(time - at) <= _NEAR or _in_turn(source, i, at))
    ]
    return min(near)[1] if near else None


def _in_turn(source: TranscriptWords, i: int, at: float) -> bool:
    """Whether the turn of word `i`, where its cues tell nothing finer, lasts over this second."""
    turn = source.transcript.turns[source.turn(i)]
    if len(turn.cues) > 1 or turn.start is None:
        return False
    following = source.turn(i) + 1
    stop = turn.stop
    if stop is None and following < len(source.transcript.turns):
        stop = source.transcript.turns[following].start
    return turn.start <= at <= (stop if stop is not None else turn.start)


def _replace(source: TranscriptWords, first: int, last: int, said: list[str], number: int) -> None:
    begin, end = source.begins[first], source.ends[last - 1]
    source.keys[first:last] = said
    source.begins[first:last] = [begin] * len(said)
    source.ends[first:last] = [end] * len(said)
    shift = len(said) - (last - first)
    source.also = {(i + shift if i >= last else i): key for i, key in source.also.items() if not first <= i < last}
    source.corrected = {(i + shift if i >= last else i): n for i, n in source.corrected.items()}
    source.corrected |= dict.fromkeys(range(first, first + len(said)), number)
    source.forget()
