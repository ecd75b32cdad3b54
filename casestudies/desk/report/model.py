"""An interview report as values: measures, the passages they stand on, the timeline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from casestudies.desk.questions import QuestionKind
from casestudies.desk.spoken import SpokenFigure


@dataclass(frozen=True, slots=True)
class Aims:
    """What an interview is held against. The guides that this follows disagree on lengths and counts: all can be changed.

    `share` is the customer's part of the talk in percent, `silence` the seconds of one, `followups` how many follow-ups.
    """

    share: int = 80
    silence: float = 3.0
    followups: int = 15
    open: int = 70
    figures: int = 3


class Grade(StrEnum):
    """What a measure says: good, could be better, a mistake, or not to be told from this transcript."""

    GOOD = "good"
    FAIR = "could be better"
    MISTAKE = "mistake"
    UNKNOWN = "cannot be told"


@dataclass(frozen=True, slots=True)
class ShownExample:
    """A passage that a measure stands on: of which turn, at which second, by whom, and why it is shown."""

    turn: int
    at: float | None
    speaker: str
    text: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure: `value` in words, `advice` what to do next time, `passages` what it stands on."""

    name: str
    title: str
    grade: Grade
    value: str
    advice: str = ""
    passages: tuple[ShownExample, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Somebody's turn on the timeline, as shares of the whole (0 to 1). `ours` says that it was the interviewer's."""

    begin: float
    end: float
    speaker: str
    ours: bool | None
    at: float | None
    until: float | None


@dataclass(frozen=True, slots=True)
class Report:
    """An interview's measures and its timeline. `timed` says whether the timeline is of seconds, or of letters."""

    interview: str
    share: float
    unknown: float
    asked: Mapping[QuestionKind, int]
    measures: tuple[Measure, ...]
    timeline: tuple[Stretch, ...]
    timed: bool
    figures: tuple[SpokenFigure, ...] = field(default=())

    @property
    def mistakes(self) -> tuple[Measure, ...]:
        """What went wrong."""
        return tuple(m for m in self.measures if m.grade is Grade.MISTAKE)


MOST_SHOWN = 8
"""Passages of a kind that a measure shows."""


def counted(n: int, noun: str) -> str:
    """A number with its noun: `no questions`, `1 question`."""
    return f"{n or 'no'} {noun}{'' if n == 1 else 's'}"
