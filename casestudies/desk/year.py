"""The year of a customer at a glance: from due over asked, booked, interviewed and drafted to published, with the next step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from casestudies.approvals.model import State
from casestudies.desk.calendar import Reminder
from casestudies.desk.due import NUDGE, next_ask, nudge_due, standing
from casestudies.desk.records import Contact, Did, Invitee
from casestudies.desk.requested import Requested
from casestudies.review.model import Reviewed
from casestudies.stories.codes import NOTE_LEFT
from casestudies.stories.model import Interview

_DRAFT = 7
"""Days after an interview within which its draft should be with the customer; thanks go within one."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Where somebody is in the year. `next` is a command, or what to do; `by` the day until which, if there is one."""

    record: str
    customer: str
    stage: str
    told: str
    next: str
    by: dt.date | None = None
    urgent: bool = False


def stage(
    record: Invitee,
    today: dt.date,
    interviews: Sequence[Interview],
    stories: Sequence[Reviewed],
    shared: Collection[str],
    warn_days: int,
    *,
    requested: Mapping[str, Requested] | None = None,
    planned: bool = False,
) -> Stage:
    """The stage of one record: what is furthest along of the customer's interviews and stories decides.

    `shared` are the stories that have a share kit, `requested` the request last written for each story that waits for its approval,
    `planned` whether there is a guide for the customer.
    """
    asked = record.last(Did.ASKED)
    held = sorted((i for i in interviews if asked is None or i.date >= asked.on), key=lambda i: i.date)
    own = [s for s in stories if not held or set(s.story.interviews) & {i.id for i in held}]
    if own:
        request = (requested or {}).get(own[-1].story.id)
        return _of_story(record, own[-1], held, today, shared, warn_days, request)
    if held:
        return _of_interview(record, held[-1], today)
    return _of_asking(record, today, planned=planned and not interviews)  # a guide of last year is no plan


def _made(
    record: Invitee, name: str, told: str, step: str, by: dt.date | None = None, *, urgent: bool = False
) -> Stage:
    return Stage(record.id, record.customer, name, told, step, by, urgent)


def _of_story(
    record: Invitee,
    reviewed: Reviewed,
    held: Sequence[Interview],
    today: dt.date,
    shared: Collection[str],
    warn_days: int,
    request: Requested | None,
) -> Stage:
    story, stands = reviewed.story, reviewed.standing
    if not reviewed.publishes:
        if any(finding.rule is NOTE_LEFT for finding in reviewed.errors):
            by = held[-1].date + dt.timedelta(days=_DRAFT) if held else None
            return _made(
                record, "drafted", story.id, f"write out the notes in {story.place.path}", by, urgent=_late(by, today)
            )
        if stands.state is State.AWAITING:
            told, step = _of_request(record, story.id, request)
            return _made(record, "awaiting", f"approval of {story.id}, {told}", step)
        return _made(
            record,
            "awaiting",
            f"{story.id}: {', '.join(reviewed.reasons)}",
            f"casestudies status {story.id}",
            urgent=True,
        )
    if stands.until and (stands.until - today).days <= warn_days:
        return _made(
            record,
            "expiring",
            f"{story.id} until {stands.until.isoformat()}",
            f"casestudies approval request {story.id}",
            stands.until,
            urgent=True,
        )
    steps = (
        (record.last(Did.LIVE_SENT), f"casestudies ask mail {record.id} live --sender NAME"),
        (story.id in shared, f"casestudies share {story.id}"),
        (record.last(Did.THANKED_AGAIN), f"casestudies ask mail {record.id} thanks-again --sender NAME"),
    )
    return _made(record, "published", story.id, next((step for done, step in steps if not done), ""))


def _of_request(record: Invitee, story: str, request: Requested | None) -> tuple[str, str]:
    """How far the request for a story is, and what to do next. Whether a mail was sent is known where somebody wrote it down."""
    ask, answered = f"casestudies approval request {story}", f"casestudies approval record {story} --evidence FILE"
    if request is not None and not request.current:
        return f"changed since the request of {request.on.isoformat()}", ask
    if sent := record.last(Did.DRAFT_SENT):
        return f"sent on {sent.on.isoformat()}", answered
    if request is not None:
        return f"request written on {request.on.isoformat()}", f"send {request.file}, then {answered}"
    return "no request yet", ask


def _of_interview(record: Invitee, interview: Interview, today: dt.date) -> Stage:
    told = f"{interview.id} on {interview.date.isoformat()}"
    if record.last(Did.THANKED) is None:
        by = interview.date + dt.timedelta(days=1)
        return _made(
            record,
            "interviewed",
            told,
            f"casestudies ask mail {record.id} thanks --sender NAME --takeaway WHAT",
            by,
            urgent=_late(by, today),
        )
    by = interview.date + dt.timedelta(days=_DRAFT)
    steps = f"casestudies interview report {interview.id}, then casestudies new story --from {interview.id}"
    return _made(record, "interviewed", told, steps, by, urgent=_late(by, today))


def _of_asking(record: Invitee, today: dt.date, *, planned: bool) -> Stage:
    asked, booked, answer = record.last(Did.ASKED), record.last(Did.BOOKED), record.last(Did.ANSWERED)
    if booked and asked and booked.on >= asked.on:
        when = f"for {booked.until.isoformat()}" if booked.until else f"on {booked.on.isoformat()}"
        plan = f"casestudies interview plan {record.customer} --goal …"
        held = f"casestudies new interview TRANSCRIPT --customer {record.customer}"
        return _made(record, "booked", when, held if planned else plan, booked.until)
    if asked and answer and answer.on >= asked.on and answer.answer != "no" and not _later_is_now(answer, today):
        return _answered(record, answer)
    if asked and not answer and nudge_due(record, today):
        by = asked.on + dt.timedelta(days=NUDGE)
        return _made(
            record,
            "asked",
            f"on {asked.on.isoformat()}, no answer",
            f"casestudies ask mail {record.id} nudge --sender NAME --link URL",
            by,
            urgent=True,
        )
    found = standing(record, today)
    if found.due:
        return _made(
            record,
            "due",
            "; ".join(found.reasons),
            next_ask(record, today),
            urgent=True,
        )
    if asked and not answer:
        nudged = record.last(Did.NUDGED)
        told = f", reminded on {nudged.on.isoformat()}" if nudged and nudged.on >= asked.on else ""
        return _made(record, "asked", f"on {asked.on.isoformat()}{told}", "", asked.on + dt.timedelta(days=NUDGE))
    return _made(record, "on hold" if found.holds else "not due", "; ".join(found.holds), "")


def _answered(record: Invitee, answer: Contact) -> Stage:
    """Somebody answered: what to write back, and what to wait for once that is done."""
    told = f"answered {answer.answer} on {answer.on.isoformat()}"
    reply = {"busy": "too-busy", "later": "maybe-later", "by mail": "by-mail"}.get(answer.answer)
    if reply is None:
        return _made(record, "asked", told, f"casestudies ask record {record.id} booked --until DATE")
    replied = record.last(Did.REPLIED)
    if replied is None or replied.on < answer.on:
        return _made(record, "asked", told, f"casestudies ask mail {record.id} {reply} --sender NAME")
    step = f"casestudies new interview FILE --customer {record.customer} --kind mail" if reply == "by-mail" else ""
    return _made(record, "asked", f"{told}, replied on {replied.on.isoformat()}", step, answer.until)


def _later_is_now(answer: Contact, today: dt.date) -> bool:
    """Whether the day has come until which somebody wanted to be left alone."""
    return answer.answer == "later" and answer.until is not None and answer.until <= today


def _late(by: dt.date | None, today: dt.date) -> bool:
    return by is not None and today >= by


def reminders(stages: Sequence[Stage], today: dt.date) -> Iterator[Reminder]:
    """What to be reminded of: each next step on its day, or today where that day has passed."""
    for one in stages:
        if one.next:
            yield Reminder(
                max(one.by or today, today),
                " ".join(filter(None, (f"{one.customer}: {one.stage}", one.told))),
                one.next,
            )
