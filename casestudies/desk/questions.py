"""Questions: what kind each is, told by how it begins and ends. For interviews that were held, and for guides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from casestudies.quotes.languages import language_for
from casestudies.quotes.reading import Words
from casestudies.quotes.telling import asked, cues

MARKS = "?？؟"


class QuestionKind(StrEnum):
    """What a question invites to. A closed one can be answered with yes or no, a leading one says what to answer, a
    hypothetical one asks what somebody would do with what there is not.
    """

    OPEN = "open"
    PRECISE = "precise"
    CLOSED = "closed"
    LEADING = "leading"
    HYPOTHETICAL = "hypothetical"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Question:
    """A question or a prompt (`Tell me more`). `parts` are what else its words do: dig deeper, ask for specifics, for feelings,
    for what does not work.
    """

    text: str
    kind: QuestionKind
    parts: frozenset[str]
    begin: int = 0


def questions(text: str, language: str) -> Iterator[Question]:
    """The questions and prompts in what somebody said, in order."""
    reading = Words(text, language_for(language))
    at = dict[int, set[str]]()
    for i, part in asked(reading):
        at.setdefault(i, set()).add(part)
    starts = [i for i in range(len(reading)) if i == 0 or reading.starts_sentence(i)]
    found: Question | None = None
    for first, last in pairwise([*starts, len(reading)] if starts else []):
        marked = any(mark in reading.gap(last) for mark in MARKS)
        end = reading.ends[last - 1] + len(reading.gap(last).split("\n")[0].rstrip())
        if found and marked and _is_option(reading, at, first, last):
            found = replace(found, text=text[found.begin : end])
            continue
        if found:
            yield found
        found = None
        kind = _kind(reading, at, first, last, marked=marked)
        if kind is not None:
            begin = _asking_from(reading, at, first, last)
            parts = frozenset(part for i in range(first, last) for part in _asks_for(at, i, begin, last))
            found = Question(text[reading.begins[first] : end], kind, parts, reading.begins[first])
    if found:
        yield found


_ASKING = frozenset({"open", "precise", "invites", "follow", "hypothetical", "wonders"})
_LONGEST_OPTION = 6
"""Words of an answer that is offered with a figure: `Like, 5 hours a week?`"""


def _is_option(reading: Words, at: Mapping[int, set[str]], first: int, last: int) -> bool:
    """Whether a sentence behind a question only offers an answer: `Can you ballpark it? 5 hours?`, `Faster?`."""
    language, keys = reading.language, reading.keys[first:last]
    asks = keys[0] in language.inverting | language.joiners or any(
        _ASKING & at.get(i, set()) for i in range(first, last)
    )
    has_figure = any(key[0] == "#" for key in keys)
    return bool(language.inverting) and not asks and len(keys) <= (_LONGEST_OPTION if has_figure else _FRAGMENT - 1)


_OPINION_ENDS = 3
"""Words from `feel like` to the end of a question that asks how something felt: with more behind it, it asks for an opinion."""


def _asks_for(at: Mapping[int, set[str]], i: int, begin: int, last: int) -> set[str]:
    """What the words at `i` ask for. `Why did you feel like it was time?` asks for no feeling, and neither does what is told before
    the question begins (`I am not worried about that, what is your plan?`); `What did that feel like?` does.
    """
    parts = at.get(i, set())
    opinions = [n for n in range(i, i + _OPINION_ENDS) if "opinion" in at.get(n, ())]
    if i < begin or any(last - n >= _OPINION_ENDS for n in opinions):
        return parts - {"emotion"}
    return parts | {"emotion"} if i in opinions else parts


def _asking_from(reading: Words, at: dict[int, set[str]], first: int, last: int) -> int:
    """Where the question of a sentence begins that tells something first: at a question word behind a mark, or behind `, so`."""
    begins = [
        i
        for i in range(opened(reading, first, last), last)
        if at.get(i, set()) & {"open", "precise"}
        and (
            i == first
            or reading.set_off(i)
            or (reading.set_off(i - 1) and reading.keys[i - 1] in reading.language.joiners)
        )
    ]
    return begins[0] if begins else first


def _kind(  # noqa: PLR0911
    reading: Words, at: dict[int, set[str]], first: int, last: int, *, marked: bool
) -> QuestionKind | None:
    """The kind of a sentence that asks, or None."""
    begin = opened(reading, first, last)
    opens = at.get(begin, set())
    if not marked:
        return QuestionKind.OPEN if _prompts(reading, opens, begin, last) else None
    opens = opens or _behind_preposition(reading, at, begin, last)
    parts = {part for i in range(first, last) for part in at.get(i, ())}
    if _leads(reading, at, begin, last):
        return QuestionKind.LEADING
    if "hypothetical" in parts:
        return QuestionKind.HYPOTHETICAL
    if any("invites" in at.get(i, ()) and (i < begin + 3 or reading.set_off(i)) for i in range(begin, last)):
        return QuestionKind.OPEN
    later = any("open" in at.get(i, ()) and reading.set_off(i) for i in range(begin + 1, last))
    if "precise" in opens:
        return QuestionKind.OPEN if later else QuestionKind.PRECISE
    if "open" in opens:
        return QuestionKind.OPEN
    if reading.keys[begin] in reading.language.inverting:
        return QuestionKind.OPEN if _asks_on(reading, at, begin, last) else QuestionKind.CLOSED
    for part, kind in (("precise", QuestionKind.PRECISE), ("open", QuestionKind.OPEN)):
        inside = [i for i in range(begin, last) if part in at.get(i, ())]
        turns = (*reading.keys[begin + 1 : last], "")
        asks = any(
            reading.set_off(i) or turns[i - begin] in reading.language.inverting or _wonders(at, begin, i)
            for i in inside
        )
        if asks or (inside and not reading.language.inverting):
            return kind
    if any(key[0] == "#" for key in reading.keys[first:last]):
        return QuestionKind.PRECISE
    return (
        QuestionKind.OPEN
        if "follow" in parts
        else QuestionKind.CLOSED
        if last - begin >= _FRAGMENT
        else QuestionKind.OTHER
    )


_WONDERED = 5
"""Words between `I am curious` and the question word: `I am curious too, actually to hear how …`"""


def _wonders(at: Mapping[int, set[str]], begin: int, i: int) -> bool:
    """Whether the question word at `i` stands behind words that say one would like to know."""
    return any("wonders" in at.get(n, ()) for n in range(max(begin, i - _WONDERED - 1), i))


def _asks_on(reading: Words, at: dict[int, set[str]], begin: int, last: int) -> bool:
    """Whether an open question is joined to a closed one (`Have you switched, and how was it?`)."""
    language, keys = reading.language, reading.keys
    return any(
        "open" in at.get(i, ()) and keys[i - 1] in language.joiners and keys[i + 1] in language.inverting
        for i in range(begin + 1, last - 1)
    )


_FRAGMENT = 4
"""A question of fewer words (`And the reports?`) leaves open how it is meant."""

_LONGEST_PROMPT = 20
_CLAUSE_MARKS = (";", " - ", " -- ", "–", "—")
"""What shows that `You mentioned the vans` goes on to tell something."""


def _prompts(reading: Words, opens: set[str], begin: int, last: int) -> bool:
    """Whether a sentence without a question mark asks all the same: `Tell me about that.` is heard."""
    words = reading.language.question_words
    asks = "open" in opens and reading.keys[begin] not in words
    takes_up = "follow" in opens and not any(
        mark in reading.gap(i) for i in range(begin + 1, last) for mark in _CLAUSE_MARKS
    )
    return (asks or takes_up or "invites" in opens) and last - begin <= _LONGEST_PROMPT


def _behind_preposition(reading: Words, at: dict[int, set[str]], begin: int, last: int) -> set[str]:
    """What the second word asks, where a small word leads to it: in what way, à quel moment."""
    language, following = reading.language, begin + 1
    leads = reading.keys[begin] in language.function_words - language.subjects - language.inverting
    return at.get(following, set()) & {"open", "precise"} if leads and following < last else set()


def _leads(reading: Words, at: dict[int, set[str]], first: int, last: int) -> bool:
    """Whether a question says its answer: `Don't you think …?`, `You love it, right?`. A single word counts at either end."""
    known = cues(reading.language.code, asking=True)[0]
    for i in range(first, last):
        if "leading" not in at.get(i, ()):
            continue
        longest = max((len(cue) for cue, part in known.get(reading.keys[i], ()) if part == "leading"), default=1)
        if longest > 1 or i == first or (i == last - 1 and reading.set_off(i)):
            return True
    return False


def opened(reading: Words, first: int, last: int) -> int:
    """The word that a sentence begins with behind `and`, `so`, `well`."""
    keys, openers = reading.keys, reading.language.openers
    while True:
        length = next((len(o) for o in openers if tuple(keys[first : first + len(o)]) == o), 0)
        if not length or first + length >= last:
            return first
        first += length
