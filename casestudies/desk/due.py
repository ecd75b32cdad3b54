"""Who is due to be asked, and who must not be asked now; when to nudge; how many say yes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casestudies.desk.records import Contact, Did, Invitee

FRESH = 30
"""Days for which a milestone or praise is a reason to ask."""
_EARLY, _ESTABLISHED, _YEAR, _WINDOW = 30, 90, 365, 14
"""Days after which a customer can tell of early wins, of established value, of a year; and how long such a day is near."""
_SETTLED = 14
"""Days after a support case is closed, before anybody is asked for a favour."""
_INACTIVE = 60
NUDGE = 5
"""Days without an answer after which one reminder is sent; one, and no more."""
_SILENT, _NO = 90, 365
"""Days after which somebody who did not answer or gave no date, or who said no, may be asked again."""

_HELD = 180
"""Days after an interview in which nobody is asked for another."""

BENCHMARKS = {"warm": (50, 70), "regular": (30, 50), "quiet": (10, 20), "cold": (5, 10)}
"""Answers to expect, in percent, by how warm the relationship is (from the guide on asking)."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether somebody should be asked: `reasons` to ask, `holds` against it."""

    record: Invitee
    reasons: tuple[str, ...]
    holds: tuple[str, ...]

    @property
    def due(self) -> bool:
        """Whether there is a reason, and nothing against it."""
        return bool(self.reasons) and not self.holds


def standing(record: Invitee, today: dt.date) -> Readiness:
    """What speaks for and against asking somebody today."""
    return Readiness(record, tuple(_reasons(record, today)), tuple(_holds(record, today)))


def _reasons(record: Invitee, today: dt.date) -> Iterator[str]:
    for on, what in (*record.milestones, *record.praise):
        if 0 <= (today - on).days <= FRESH:
            yield what
    if record.since is not None:
        days = (today - record.since).days
        for mark, why in ((_EARLY, "30 days: early wins"), (_ESTABLISHED, "90 days: established value")):
            if 0 <= days - mark <= _WINDOW:
                yield why
        if days >= _YEAR and days % _YEAR <= _WINDOW:
            yield "a year: long-term proof" if days < 2 * _YEAR else f"{days // _YEAR} years: long-term proof"
    later = record.last(Did.ANSWERED)
    if (
        later
        and later.answer == "later"
        and later.until
        and later.until <= today
        and not _asked_since(record, later.on)
    ):
        yield "asked to be asked later"


def _asked_since(record: Invitee, on: dt.date) -> bool:
    asked = record.last(Did.ASKED)
    return asked is not None and asked.on > on


def _holds(record: Invitee, today: dt.date) -> Iterator[str]:
    for opened, closed in record.support:
        if closed is None and opened <= today:
            yield "a support case is open"
        elif closed is not None and 0 <= (today - closed).days < _SETTLED:
            yield "a support case was closed only just"
    for begins, ends, why in record.busy:
        if begins <= today <= ends:
            yield f"a busy season until {ends.isoformat()}" + (f": {why}" if why else "")
    if record.active is not None and (today - record.active).days > _INACTIVE:
        yield f"not active since {record.active.isoformat()}"
    if record.warmth == "cold":
        yield "the relationship is cold: warm it up first"
    yield from _answered(record, today)


def _answered(record: Invitee, today: dt.date) -> Iterator[str]:
    """What earlier asks stand in the way."""
    asked, answer = record.last(Did.ASKED), record.last(Did.ANSWERED)
    booked = record.last(Did.BOOKED)
    if booked and (asked is None or booked.on >= asked.on):
        yield from _held(booked, today)
    elif answer and (asked is None or answer.on >= asked.on):
        if answer.answer == "no" and (today - answer.on).days < _NO:
            yield f"said no on {answer.on.isoformat()}"
        elif answer.answer in {"later", "busy"} and today < (answer.until or answer.on + dt.timedelta(days=_SILENT)):
            yield (
                f"asked to be left alone until {answer.until.isoformat()}"
                if answer.until
                else "is busy, and gave no date"
            )
        elif answer.answer in {"yes", "by mail"}:
            yield "they said yes, so book the interview"
    elif asked and (today - asked.on).days < _SILENT:
        yield f"was asked on {asked.on.isoformat()}"


def _held(booked: Contact, today: dt.date) -> Iterator[str]:
    """What a booked interview stands in the way of: asking before it, and for half a year."""
    day = booked.until or booked.on
    if today <= day:
        yield f"an interview is booked for {day.isoformat()}" if booked.until else "an interview is booked"
    elif (today - day).days < _HELD:
        yield (
            f"an interview was to be held on {day.isoformat()}"
            if booked.until
            else "an interview is booked, or was held"
        )


def next_ask(record: Invitee, today: dt.date) -> str:
    """The command that writes the ask which fits best."""
    fresh = any(0 <= (today - on).days <= FRESH for on, _ in record.milestones)
    kind = "milestone" if fresh else "casual" if record.warmth == "warm" else "straight"
    return f"casestudies ask mail {record.id} {kind} --sender NAME --link URL"


def nudge_due(record: Invitee, today: dt.date) -> bool:
    """Whether one reminder should be sent: nobody answered for five days, and none was sent."""
    asked = record.last(Did.ASKED)
    if asked is None or (today - asked.on).days < NUDGE:
        return False
    since = [e for e in record.events if e.did in {Did.NUDGED, Did.ANSWERED, Did.BOOKED} and e.on >= asked.on]
    return not since and (today - asked.on).days < _SILENT


def rates(found: Sequence[Invitee]) -> Iterator[tuple[str, int, int, tuple[int, int]]]:
    """By warmth: how many were asked, how many answered, and what to expect in percent."""
    for warmth, expected in BENCHMARKS.items():
        asked = [r for r in found if r.warmth == warmth and r.last(Did.ASKED)]
        answered = [r for r in asked if r.last(Did.ANSWERED, Did.BOOKED)]
        if asked:
            yield warmth, len(asked), len(answered), expected
