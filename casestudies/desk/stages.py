"""Which part of a story an answer tells, by the question that was asked: people say what was, and what is, in the same words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from casestudies.quotes.languages import language_for
from casestudies.quotes.languages.base import Language
from casestudies.quotes.reading import Words
from casestudies.quotes.telling import asked
from casestudies.transcripts.model import Transcript

STAGES = ("before", "turning", "choosing", "since", "counsel")
"""The parts that a question can ask for, in the order of a story."""

_ASIDE = "aside"
"""What leads away from the story: what is missing, whether one may quote."""

_WANTED = {*STAGES, _ASIDE}
_INVITES = frozenset({"invites", "wonders"})

_HEAD = 4
"""Words of a sentence, within which `how` or `walk me` make it a question without a mark."""

_HOLDS_ON = 2
"""Questions that say nothing of a part, and ask on after one that did (`Why?`, `And then?`)."""


_FEWEST = 3


@dataclass(slots=True)
class _Exchange:
    """What one of ours said, and the turns of the customer's people that answer."""

    asked: str
    answers: list[int]


def stages(transcript: Transcript, customers: Collection[str], tag: str | None) -> dict[int, str]:
    """The turns of the customer's people of which the questions tell the part, with that part: `before` and so on.

    Nothing is told of a conversation whose questions do not follow a story: in others, "and now?" may mean anything. What was
    said before the first of these questions introduces the customer.
    """
    language = language_for(tag or transcript.language or "en")
    exchanges = list(_exchanges(transcript, customers))
    told = [_asks_for(one.asked, language) for one in exchanges]
    found: dict[int, str] = {}
    for n, one in enumerate(exchanges if _follows_a_story(told) else ()):
        if (part := _part(n, told)) in STAGES:
            found |= dict.fromkeys(one.answers, part)
    return found


def _exchanges(transcript: Transcript, customers: Collection[str]) -> Iterator[_Exchange]:
    current = _Exchange("", [])
    for number, turn in enumerate(transcript.turns):
        if turn.speaker in customers:
            current.answers.append(number)
        elif current.answers:
            yield current
            current = _Exchange(turn.text, [])
        else:
            current.asked += f" {turn.text}"
    yield current


def _follows_a_story(told: Sequence[str]) -> bool:
    """Whether questions ask for three parts at least, first for how it was or how it began, and later for how it is today."""
    first = sorted((told.index(part), part) for part in STAGES if part in told)
    order = [part for _, part in first]
    return len(order) >= _FEWEST and "since" in order and order[0] in ("before", "turning", "choosing")


def _part(n: int, told: Sequence[str]) -> str:
    """The part of exchange `n`: its own, else that of the question that it follows up, or that stands before and behind it."""
    before = next((k for k in range(n, -1, -1) if told[k]), None)
    after = next((k for k in range(n, len(told)) if told[k]), None)
    if before is None:
        return "before" if after is not None else ""
    if n - before <= _HOLDS_ON:
        return told[before]
    if after is not None and (told[before], told[after]) in {*((one, one) for one in STAGES), ("before", "turning")}:
        return told[before]
    return ""


def _asks_for(said: str, language: Language) -> str:
    """The one part that somebody asks for, in the last of their questions that tells one."""
    reading = Words(said, language)
    wanted: dict[int, set[str]] = {}
    asking: set[int] = set()
    for i, part in asked(reading):
        begin, end = reading.sentence(i)
        if part in _WANTED:
            wanted.setdefault(begin, set()).add(part)
        if "?" in reading.gap(end) or part in _INVITES or (part == "open" and i - begin < _HEAD):
            asking.add(begin)
    last = next((wanted[begin] for begin in sorted(wanted, reverse=True) if begin in asking), set())
    if "counsel" in last:  # `What would you tell somebody who is where you were before?`
        return "counsel"
    return last.pop() if len(last) == 1 else _ASIDE if last else ""
