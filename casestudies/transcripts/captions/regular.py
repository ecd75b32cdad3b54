"""WebVTT as nearly every tool writes it, read at one go: each cue a timing line with hours and thousandths, words without
inner markup, one blank line. A file with anything else in it is left to the reader that knows the whole format.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import compress, count
from operator import not_, sub
from typing import NamedTuple

from casestudies.transcripts.captions.cues import LOOKED_AT, by_label, rolls
from casestudies.transcripts.decode import is_latin
from casestudies.transcripts.model import Cue, Turn
from casestudies.transcripts.turns import MAX_LABEL, merged
from casestudies.transcripts.wording import collapse, unescape

_TIME = r"[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}"
_TIMINGS = re.compile(rf"(?:{_TIME} --> {_TIME}(?: [^\n]+)?\n)+")
_UNUSUAL = ("{", "\t", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x1f", "\x85", "\xa0", "  ")
"""What is not in a regular file: markup of SubRip, metadata, other spaces than single ones between words."""
_WIDE = re.compile("[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000：]")


_cue: Callable[[tuple[int, int, float, float]], Cue] = partial(tuple.__new__, Cue)
"""A cue of its four values; `Cue._make` takes three times as long."""

MOST_AT_ONCE = 4_000_000
"""Characters that are read at one go, which is quick and takes six times as much memory."""


class Regular(NamedTuple):
    """What a regular file holds: its turns, how many cues have odd times, and whether the raw text has as many words."""

    turns: tuple[Turn, ...]
    odd_times: int
    counted: bool
    doubts: tuple[int, ...] = ()


class _Cues(NamedTuple):
    """The cues of a file, column by column: on which of its lines the times stand, the times, and the lines of words."""

    numbers: list[int]
    starts: list[float]
    stops: list[float]
    said: list[str]


def regular(text: str, head: str, sight: int) -> Regular | None:
    """The turns, if each of the `sight` cues below the `head` is regular and nothing stands between them; else None."""
    if len(text) > MOST_AT_ONCE:
        return None
    if any(sign in text for sign in _UNUSUAL) or (not is_latin(text) and _WIDE.search(text) is not None):
        return None
    whole = text.rstrip("\n")
    text = whole.replace("</v>\n\n", "\n\n").removesuffix("</v>")
    shut = (len(whole) - len(text)) // len("</v>")
    lines = text.split("\n")
    cues = _cues(lines, head, sight)
    if cues is None or any(map(_is_unusual, cues.said)):
        return None
    if text.find("<", len(head)) < 0:
        if _may_roll(cues):
            return None
        turns, doubts = _labelled(cues)
        labels = {turn.speaker for turn in turns if turn.speaker}
        besides = sum((label.count(" ") + 1) * text.count(f"\n{label}: ") for label in labels)
    else:
        voices = _voices(text, len(head), cues, shut)
        if voices is None:
            return None
        turns, besides, doubts = tuple(_turns(cues, *voices[:2])), voices.tokens, ()
    words = _words_of(text, lines, head, cues.numbers) - besides
    return Regular(turns, _odd(cues), words == sum(turn.text.count(" ") + 1 for turn in turns), doubts)


def _words_of(text: str, lines: Sequence[str], head: str, numbers: Sequence[int]) -> int:
    """How many words stand in the raw text, between single spaces, besides the times and the names of cues."""
    others = [lines[number - 1] for number in numbers]
    if not head.endswith("\n\n"):
        others += [lines[number - 2] for number in numbers[1:]]
    besides = len(head.split()) + "\n".join(others).count(" ") + len(others)
    return text.count(" ") + len(lines) - lines.count("") - besides


def _is_unusual(said: str) -> bool:
    """Whether a cue has spaces around its lines, or ends as labels and stamps do, which may have no words."""
    return said[-1] in ":] " or said[0] == " " or ("\n" in said and (" \n" in said or "\n " in said))


def _cues(lines: Sequence[str], head: str, sight: int) -> _Cues | None:
    gap = 1 if not head or head.endswith("\n\n") else 2  # a blank line, and the name of the cue
    first = head.count("\n")
    numbers = [first, *compress(count(first + gap), map(not_, lines[first:]))]
    if len(numbers) != sight or numbers[-1] >= len(lines):
        return None
    timings = [lines[i] for i in numbers]
    if not _TIMINGS.fullmatch("\n".join([*timings, ""])):
        return None
    ends = [*(i - gap for i in numbers[1:]), len(lines)]
    long = list(map(sub, ends, numbers))
    if min(long) < 2:
        return None
    said = [lines[i + 1] if n == 2 else "\n".join(lines[i + 1 : i + n]) for i, n in zip(numbers, long, strict=True)]
    digits = "\n".join([timing[:29] for timing in timings]).encode().translate(None, b":.->").split()
    minutes = _Minutes()
    times = [(time + minutes[time // 100_000]) / 1000 for time in map(int, digits)]
    return _Cues([i + 1 for i in numbers], times[::2], times[1::2], said)


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


class _Voices(NamedTuple):
    """Who speaks in each cue, and the words; and how many tokens between spaces the voices' tags are."""

    names: list[str | None]
    words: list[str]
    tokens: int


def _voices(text: str, begin: int, cues: _Cues, shut: int) -> _Voices | None:
    """Who speaks in each cue, and the words, if one voice is around each cue whole. `shut` voices are closed."""
    count = len(cues.said)
    if text.count("<", begin) != count or text.count(">", begin) != 2 * count or shut not in (0, count):
        return None
    parts = [said.partition(">") for said in cues.said]
    if not all(voice.startswith("<v ") for voice, _, _ in parts):
        return None
    words = [words for _, _, words in parts]
    apart = text.count("> ", begin) - count  # the others are arrows
    if apart:
        words = [said.strip() for said in words]
    voices = [voice for voice, _, _ in parts]
    tokens = apart + sum(voice.count(" ") * times for voice, times in Counter(voices).items())
    names = _VoiceNames()
    if "&" in text or any("\n" in said for said in words):
        words = [collapse(unescape(said)) if "&" in said or "\n" in said else said for said in words]
    return _Voices([names[voice] for voice in voices], words, tokens) if all(words) else None


class _VoiceNames(dict[str, str | None]):
    """What voices are called, each worked out once."""

    def __missing__(self, voice: str) -> str | None:
        name = collapse(unescape(voice[3:])) or None
        self[voice] = name = name if name is None or len(name) <= MAX_LABEL else None
        return name


def _turns(cues: _Cues, names: Sequence[str | None], words: Sequence[str]) -> Iterator[Turn]:
    """Neighbours of one voice as one turn, each a cue of it."""
    said: list[str] = []
    spans: list[Cue] = []
    name, begins, stops, number, at = names[0], 0.0, 0.0, 0, 0
    for who, one, start, stop, line in zip(names, words, cues.starts, cues.stops, cues.numbers, strict=True):
        if said and who == name:
            said.append(one)
            begin, at = at + 1, at + 1 + len(one)
        else:
            if said:
                yield Turn(name, " ".join(said), begins, stops, tuple(spans), number)
            said, spans = [one], []
            name, begins, number, begin, at = who, start, line, 0, len(one)
        spans.append(_cue((begin, at, start, stop)))
        stops = stop
    yield Turn(name, " ".join(said), begins, stops, tuple(spans), number)


def _may_roll(cues: _Cues) -> bool:
    beginning = [tuple(said.split("\n")) for said in cues.said[:LOOKED_AT]]
    return any(len(lines) > 1 for lines in beginning) and rolls(beginning)


def _labelled(cues: _Cues) -> tuple[tuple[Turn, ...], tuple[int, ...]]:
    said = [[plain for line in one.split("\n") if (plain := _plain(line))] for one in cues.said]
    frames = [(start, stop, None, number) for number, start, stop in zip(*cues[:3], strict=True)]
    pieces, doubts = by_label(frames, said)
    return merged(pieces), doubts


def _plain(words: str) -> str:
    """Words of a regular cue need nothing but their entities decoded and their lines joined."""
    return collapse(unescape(words)) if "&" in words or "\n" in words else words
