"""Paragraphs among named turns that are not of whoever spoke before: questions that no name opens, titles of parts, remarks.

    **What did it cost you?**

    Mara: Two weeks.

Bold, italics and quoting set a paragraph apart, unless whoever speaks does so in that form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from casestudies.transcripts.dialogue.lines import Line, is_title
from casestudies.transcripts.dialogue.naming import is_sound
from casestudies.transcripts.inside import ENDS
from casestudies.transcripts.labels import could_be_label, is_name_like

_SET_APART = re.compile(
    r"(?P<mark>\*{1,3}|_{1,3})(?![\s*_])(?P<words>(?:(?!(?P=mark)).){1,400}(?<![\s*_]))(?P=mark)", re.DOTALL
)
_REMARK = re.compile(r"[*_]{0,3}\\?\[(?P<remark>[^\[\]]{1,1000})\][*_]{0,3}[.]?")
MOST_OF_TITLE = 9
"""Words of a title, and of the head of a printed page."""
STOPS = (*ENDS, "-", "–", "—", ",", ";")
_ASKS = ("?", "？", "؟")


class Nameless(NamedTuple):
    """The lines at which nobody's words begin, and the lines of titles and remarks."""

    unsure: frozenset[int]
    titles: frozenset[int]


class _Unnamed(NamedTuple):
    lines: list[Line]

    @property
    def words(self) -> str:
        return "\n".join(line.text for line in self.lines)


class _NamedTurn(NamedTuple):
    """The words beside somebody's name, and the paragraphs below it."""

    beside: str
    below: list[_Unnamed]

    @property
    def question(self) -> _Unnamed | None:
        """The last paragraph, if it asks something and nothing is set beside the name but the answer before."""
        last = self.last
        return last if last is not None and last.words.endswith(_ASKS) else None

    @property
    def title(self) -> _Unnamed | None:
        """The last paragraph, if it reads as a title or the head of a page and not as a sentence, where one ends above it."""
        last = self.last
        above = self.below[-2].words if len(self.below) > 1 else self.beside
        if last is None or not above.endswith(ENDS) or len(last.lines) > 1 or not last.lines[0].opens:
            return None
        words = last.words
        short = words.count(" ") < MOST_OF_TITLE and (words[0].isupper() or words[0].isdigit())
        told = words[0].isdigit() or not is_sound(words)
        return last if short and told and not words.endswith(STOPS) else None

    @property
    def last(self) -> _Unnamed | None:
        own = self.below if self.beside else self.below[1:]
        return own[-1] if own else None


def _are_punctuated(turns: Sequence[_NamedTurn]) -> bool:
    """Whether nearly all that stands beside names ends as sentences do."""
    beside = [turn.beside for turn in turns if turn.beside] or [turn.below[0].words for turn in turns if turn.below]
    return len(beside) > 3 and 10 * sum(words.endswith(STOPS) for words in beside) >= 9 * len(beside)


def nameless(lines: Sequence[Line], openings: Mapping[int, str]) -> Nameless:
    """What no name opens and is set apart, or asks where nobody with a name does. `openings` are the words beside each
    name, by the number of its line.
    """
    above, turns = _turns(lines, openings)
    unsure = _questions(above, turns) | {line.number for line in lines if line.ruled and line.number not in openings}
    titles: set[int] = set()
    punctuated = _are_punctuated(turns)
    for turn in turns:
        own = _own_mark(turn)
        if punctuated and (title := turn.title) is not None:
            unsure.add(title.lines[0].number)
        for paragraph in turn.below if turn.beside else turn.below[1:]:
            mark = _mark(paragraph.words)
            if _is_remark(paragraph.words):
                titles |= {line.number for line in paragraph.lines}
            if not mark or mark == own or is_sound(paragraph.words):
                continue
            words = paragraph.words.strip("*_> ")
            if mark != ">" and is_title(Line(words, 0, True)) and not _may_be_name(words):
                titles |= {line.number for line in paragraph.lines}
            else:
                unsure.add(paragraph.lines[0].number)
    return Nameless(frozenset(unsure), frozenset(titles))


def _mark(text: str) -> str:
    """What sets these words apart, if anything does."""
    if text.startswith(">") and not text.startswith(">>"):
        return ">"
    m = _SET_APART.fullmatch(text)
    return m["mark"] if m is not None else ""


def _is_remark(words: str) -> bool:
    """Whether somebody who wrote down what was said tells more in square brackets than a sound."""
    m = _REMARK.fullmatch(words)
    return m is not None and words.count(" ") > 1 and not is_sound(m["remark"]) and not is_name_like(m["remark"])


def _may_be_name(words: str) -> bool:
    return is_name_like(words) and could_be_label(words.rstrip(":")) and words.count(" ") < 4


def _own_mark(turn: _NamedTurn) -> str:
    """The form in which somebody's turn begins: `**Chair: How was it?**` opens the mark before the name."""
    first = turn.beside or (turn.below[0].words if turn.below else "")
    opened = (mark for mark in ("**", "__", "*", "_") if first.endswith(mark) and first.count(mark) == 1)
    return _mark(first) or next(opened, "")


def _questions(above: Sequence[Line], turns: Sequence[_NamedTurn]) -> set[int]:
    """The lines of questions that end turns, where one stands above all names and nobody asks beside a name: somebody asks
    who has none.
    """
    if not above or not above[-1].text.endswith(_ASKS):
        return set()
    if any(turn.beside.rstrip("*_").endswith(_ASKS) for turn in turns):
        return set()
    return {question.lines[0].number for turn in turns if (question := turn.question) is not None}


def _turns(lines: Sequence[Line], openings: Mapping[int, str]) -> tuple[list[Line], list[_NamedTurn]]:
    """The lines above the first name, and the turns. Where nothing parts paragraphs, lines that end a sentence do."""
    dense = 2 * sum(line.opens for line in lines if line.number in openings) < len(openings)
    above: list[Line] = []
    turns: list[_NamedTurn] = []
    before = ""
    for line in lines:
        if (beside := openings.get(line.number)) is not None:
            turns.append(_NamedTurn(beside, []))
        elif not turns:
            above.append(line)
        else:
            below = turns[-1].below
            if line.opens or not below or _mark(line.text) or _mark(before) or (dense and before.endswith(ENDS)):
                below.append(_Unnamed([]))
            below[-1].lines.append(line)
        before = line.text
    return above, turns
