"""WebVTT as nearly every tool writes it, read at one go: each cue a timing line with hours and thousandths, words without
inner markup, one blank line. A file with anything else in it is left to the reader that knows the whole format.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import accumulate, count, groupby
from operator import add, sub
from typing import NamedTuple

from casestudies.transcripts.captions.cues import LOOKED_AT, by_label, rolls
from casestudies.transcripts.model import Cue, Turn
from casestudies.transcripts.turns import MAX_LABEL, merged
from casestudies.transcripts.wording import collapse, unescape

_TIME = r"[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}"
_LINE = "(?! )[^<\n{\t\x0b\x0c\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000：]++(?<! )"
"""Words without markup, and without other spaces than those between them."""


def _whole(opening: str, closing: str) -> re.Pattern[str]:
    """A cue from its name, if it has one, to the blank line below: name, times, settings, what the `opening` holds, words. What
    ends as labels and stamps do may have no words.
    """
    return re.compile(
        rf"(?:\A|(?<=\n\n))(?:[^\n]+(\n))??({_TIME} --> {_TIME})(?: [^\n]+)?\n"
        rf"{opening}({_LINE}(?:\n{_LINE})*+)(?<![:\]]){closing}(?:\n\n|\Z)"
    )


_VOICED = _whole("<v ([^<>\n]+)> ?", "(?:</v>)?")
_PLAIN = _whole("()", "")

_cue: Callable[[tuple[int, int, float, float]], Cue] = partial(tuple.__new__, Cue)
"""A cue of its four values; `Cue._make` takes three times as long."""

MOST_AT_ONCE = 4_000_000
"""Characters that are read at one go, which is quick and takes six times as much memory."""


class Regular(NamedTuple):
    """What a regular file holds: its turns, how many cues have odd times, and whether its cues have as many words as the turns."""

    turns: tuple[Turn, ...]
    odd_times: int
    counted: bool
    doubts: tuple[int, ...] = ()


class _Cues(NamedTuple):
    """The cues of a file, column by column: on which of its lines the times stand, the times, the voices, the words."""

    numbers: Sequence[int]
    starts: list[float]
    stops: list[float]
    voices: list[str]
    said: list[str]


def regular(text: str, head: str, sight: int) -> Regular | None:
    """The turns, if each of the `sight` cues below the `head` is regular and nothing stands between them; else None."""
    begin = head.rfind("\n\n") + 2  # the first cue's name is no part of the head
    if begin < 2 or len(text) > MOST_AT_ONCE or "  " in text:
        return None
    cues = _cues(text[begin:].rstrip("\n"), head.count("\n") + 1, sight)
    if cues is None:
        return None
    turns: tuple[Turn, ...]
    labels, doubts = 0, tuple[int, ...]()
    if cues.voices[0]:
        words = [*map(_plain, cues.said)]
        if not all(words):
            return None
        turns = tuple(_turns(cues, words))
    else:
        if _may_roll(cues.said):
            return None
        turns, doubts = _labelled(cues)
        speakers = {turn.speaker for turn in turns if turn.speaker}
        labels = sum((name.count(" ") + 1) * text.count(f"\n{name}: ") for name in speakers)
    tokens = " ".join(cues.said).replace("\n", " ").count(" ") + 1
    return Regular(turns, _odd(cues), tokens - labels == sum(turn.text.count(" ") + 1 for turn in turns), doubts)


def _cues(body: str, first: int, sight: int) -> _Cues | None:
    """The cues, if the body holds `sight` of them and nothing else, and all are called by a name or none is. The times of the first
    stand on the line `first`.
    """
    parts = (_VOICED if "<" in body else _PLAIN).split(body)
    if not sight or len(parts) != 5 * sight + 1 or any(parts[::5]):
        return None
    names, timings, voices, said = (parts[i::5] for i in range(1, 5))
    unnamed = names.count(None)
    if unnamed not in (0, sight):
        return None
    besides = 3 if unnamed else 4  # the times, one line of words, a blank one, the next cue's name
    numbers: Sequence[int] = range(first, first + besides * sight, besides)
    if body.count("\n") + 1 >= besides * sight:
        numbers = [*accumulate((besides + words.count("\n") for words in said[:-1]), initial=first)]
    digits = map(int, " ".join(timings).encode().translate(None, b":.->").split())
    minutes = _Minutes()
    times = [(time + minutes[time // 100_000]) / 1000 for time in digits]
    return _Cues(numbers, times[::2], times[1::2], voices, said)


class _Minutes(dict[int, int]):
    """What makes milliseconds of a time read as one number: for the minute 102 of `01:02:03.004`, or 10203004, 3720000 less
    its own 10200000.
    """

    def __missing__(self, minute: int) -> int:
        self[minute] = more = (minute // 100 * 60 + minute % 100) * 60_000 - minute * 100_000
        return more


def _odd(cues: _Cues) -> int:
    before = [0.0, *cues.starts]
    return sum(b < a or a < z for a, b, z in zip(cues.starts, cues.stops, before, strict=False))


class _VoiceNames(dict[str, str | None]):
    """What voices are called, each worked out once."""

    def __missing__(self, voice: str) -> str | None:
        name = collapse(unescape(voice)) or None
        self[voice] = name = name if name is None or len(name) <= MAX_LABEL else None
        return name


def _turns(cues: _Cues, said: Sequence[str]) -> Iterator[Turn]:
    """Neighbours of one voice as one turn, each a cue of it."""
    at = 0
    for name, neighbours in groupby(map(_VoiceNames().__getitem__, cues.voices)):
        first, at = at, at + len(list(neighbours))
        words, starts, stops = said[first:at], cues.starts[first:at], cues.stops[first:at]
        lengths = list(map(len, words))
        ends = list(map(add, accumulate(lengths), count()))
        spans = tuple(map(_cue, zip(map(sub, ends, lengths), ends, starts, stops, strict=True)))
        yield Turn(name, " ".join(words), starts[0], stops[-1], spans, cues.numbers[first])


def _may_roll(said: Sequence[str]) -> bool:
    beginning = [tuple(words.split("\n")) for words in said[:LOOKED_AT]]
    return any(len(lines) > 1 for lines in beginning) and rolls(beginning)


def _labelled(cues: _Cues) -> tuple[tuple[Turn, ...], tuple[int, ...]]:
    said = [[plain for line in one.split("\n") if (plain := _plain(line))] for one in cues.said]
    frames = [(start, stop, None, number) for number, start, stop in zip(*cues[:3], strict=True)]
    pieces, doubts = by_label(frames, said)
    return merged(pieces), doubts


def _plain(words: str) -> str:
    """Words of a regular cue need nothing but their entities decoded and their lines joined."""
    return collapse(unescape(words)) if "&" in words or "\n" in words else words
