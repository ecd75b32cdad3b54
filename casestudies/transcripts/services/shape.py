"""Looking into JSON that may be of any shape: what is not as expected is absent, never an exception."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from casestudies.transcripts.clock import LATEST, seconds
from casestudies.transcripts.decode import UNSAYABLE, composed
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken

Record: TypeAlias = dict[str, object]

_NUMBER = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,12})?)s?")
_CLOSING = frozenset(".,;:!?…)]}%。、，！？：；")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a service heard: the pieces in order, and how many items of speech its answer holds."""

    pieces: Sequence[Piece]
    seen: int
    read: int
    language: str | None = None
    apart: bool = False


Service: TypeAlias = Callable[[object], Spoken | None]
"""One service: what its answer says, or None where the document is not its answer."""


class Word(NamedTuple):
    """A word or a mark with its time. `leans` where it stands against the word before it, as a full stop does."""

    text: str
    start: float | None
    stop: float | None
    speaker: str | None
    leans: bool = False


def record(value: object, *keys: str) -> Record:
    """The object at this path, or an empty one."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def records(value: object) -> list[Record]:
    """The objects of a list; whatever else is in it is left to the loss check."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def length(value: object) -> int:
    """How many items a list has, of any kind; 0 for anything else."""
    return len(value) if isinstance(value, list) else 0


def string(value: object) -> str:
    """The string, or an empty one; composed, and without control characters, which JSON can spell and nobody can say."""
    if not isinstance(value, str):
        return ""
    return composed(value if value.isprintable() else value.translate(UNSAYABLE))


def time(value: object, unit: float = 1.0) -> float | None:
    """Seconds, out of a number or a numeral of `unit` seconds, `1.2s`, `00:00:01`, or seconds with nanoseconds."""
    if isinstance(value, dict):
        whole, nanoseconds = time(value.get("seconds", 0)), time(value.get("nanos", 0))
        return None if whole is None or nanoseconds is None else round(whole + nanoseconds / 1e9, 3)
    if isinstance(value, str):
        number = _NUMBER.fullmatch(value.strip())
        if number is None:
            return seconds(value) if ":" in value else None
        value = float(number[1])
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if isinstance(value, int) and abs(value) > 10**12:
        return None
    at = value * unit
    return round(at, 3) if math.isfinite(at) and 0 <= at < LATEST else None


def speaker(value: object) -> str | None:
    """The label of a speaker: a name as it stands, a number as `Speaker N`, nothing as None."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int):
        return f"Speaker {value}" if abs(value) < 10**6 else None
    if isinstance(value, float) and value.is_integer() and abs(value) < 10**6:
        return f"Speaker {int(value)}"
    if not isinstance(value, str):
        return None
    label = spoken(string(value))
    return f"Speaker {label}" if label.isdecimal() and len(label) < 7 else label or None


_WHO = (
    "voice",  # Podlove writes the name beside the number
    "speaker_name",
    "speakerName",
    "speaker",
    "speaker_label",
    "speakerLabel",
    "participant",
    "username",
    "speaker_id",
    "speakerId",
)
_NAMES = ("name", "display_name", "displayName", "username", "label")


def is_named(item: Record) -> bool:
    """Whether an item has a place for its speaker, by any of the names that tools give to it."""
    return any(key in item for key in _WHO)


def who(item: Record) -> str | None:
    """The label of whoever speaks in this item: the name, where it stands beside the number."""
    for key in _WHO:
        value = item.get(key)
        named = next((value[name] for name in _NAMES if name in value), None) if isinstance(value, dict) else value
        if (label := speaker(named)) is not None:
            return label
    return None


def language(value: object) -> str | None:
    """The BCP 47 tag that a file or a service declares, None where it is none; one rule, since each is read back as another."""
    tag = string(value).replace("_", "-")
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", tag) else None


def spelled(words: Iterable[Word]) -> list[Piece]:
    """Words to pieces: a mark joins the word before it, and keeps that word's speaker."""
    pieces: list[Piece] = []
    for word in words:
        text = spoken(word.text)
        if not text:
            continue
        if word.leans and pieces:
            pieces[-1] = pieces[-1]._replace(text=pieces[-1].text + text)
        else:
            pieces.append(Piece(word.speaker, text, word.start, word.stop))
    return pieces


def glued(words: Sequence[Word]) -> list[Piece]:
    """The same where the texts may carry their own spaces: if one is nothing but space, all of them do."""
    if not any(word.text and not word.text.strip() for word in words):
        return spelled(words)
    led: list[Word] = []
    spaced = True
    for word in words:
        if word.text.strip():
            apart = spaced or word.text[0].isspace() or word.speaker != led[-1].speaker
            led.append(word._replace(leans=not apart))
            spaced = word.text[-1].isspace()
        else:
            spaced = spaced or bool(word.text)
    return spelled(led)


def timed_words(said: Piece, words: Sequence[Word]) -> list[Piece]:
    """The piece word by word, if the words say exactly what it says and most have times; else the piece as it is."""
    pieces = [p._replace(speaker=said.speaker) for p in spelled(words)]
    known = sum(piece.start is not None for piece in pieces)
    if 2 * known <= len(pieces) or " ".join(p.text for p in pieces) != said.text:
        return [said]
    first, last = pieces[0], pieces[-1]
    pieces[0] = first._replace(start=said.start if said.start is not None else first.start)
    pieces[-1] = pieces[-1]._replace(stop=said.stop if said.stop is not None else last.stop)
    return pieces


def is_mark(text: str) -> bool:
    """Whether a text is punctuation that stands against the word before it."""
    return bool(text) and all(c in _CLOSING for c in text)
