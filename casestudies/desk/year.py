"""The year of a customer at a glance: from due over asked, booked, interviewed and drafted to published, with the next step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

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


_ONLINE = 14
"""Days after the link was sent before thanks go out again: that mail says that the story has been online for a while."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Where somebody is in the year. `next` is a command, or what to do; `by` the day until which, if there is one. `then` is what
    comes on that day, where there is nothing to do before.
    """

    record: str
    customer: str
    stage: str
    told: str
    next: str
    by: dt.date | None = None
    urgent: bool = False
    then: str = ""


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
    own = [s for s in stories if not s.story.interviews or set(s.story.interviews) & {i.id for i in held}]
    since = replace(record, events=tuple(e for e in record.events if asked is None or e.on >= asked.on))
    if own:
        request = (requested or {}).get(own[-1].story.id)
        found = _of_story(since, own[-1], held, today, shared, warn_days, request)
        busy = found.next or found.then or found.stage != "published"
        return found if busy else _due(record, today) or found
    if held:
        return _of_interview(since, held[-1], today)
    return _of_asking(since, today, planned=planned and not interviews)  # a guide of last year is no plan


def _made(
    record: Invitee, name: str, told: str, step: str, by: dt.date | None = None, *, urgent: bool = False
) -> Stage:
    return Stage(record.id, record.customer, name, told, step, by, urgent)


def _later(record: Invitee, name: str, told: str, step: str, by: dt.date) -> Stage:
    """A stage in which there is nothing to do before a day."""
    return replace(_made(record, name, told, "", by), then=step)


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
        if stands.state is State.WITHDRAWN:
            return _made(record, "withdrawn", story.id, "casestudies share --check" if story.id in shared else "")
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
    return _published(record, story.id, today, shared)


def _published(record: Invitee, story: str, today: dt.date, shared: Collection[str]) -> Stage:
    """What is left to do for a story that is online: the link, the share kit, and thanks once more."""
    live, thanks = record.last(Did.LIVE_SENT), f"casestudies ask mail {record.id} thanks-again --sender NAME"
    if live is None:
        return _made(record, "published", story, f"casestudies ask mail {record.id} live --sender NAME")
    if story not in shared:
        return _made(record, "published", story, f"casestudies share {story}")
    if record.last(Did.THANKED_AGAIN):
        return _made(record, "published", story, "")
    by = live.on + dt.timedelta(days=_ONLINE)
    made = _made if today >= by else _later
    return made(record, "published", story, thanks, by)


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
    if due := None if nudge_due(record, today) else _due(record, today):
        return due
    if asked and not answer:
        return _unanswered(record, asked.on, today)
    holds = standing(record, today).holds
    return _made(record, "on hold" if holds else "not due", "; ".join(holds), "")


def _unanswered(record: Invitee, asked: dt.date, today: dt.date) -> Stage:
    """Asked, and no answer yet: one reminder on the fifth day."""
    remind, by = f"casestudies ask mail {record.id} nudge --sender NAME --link URL", asked + dt.timedelta(days=NUDGE)
    if nudge_due(record, today):
        return _made(record, "asked", f"on {asked.isoformat()}, no answer", remind, by, urgent=True)
    nudged = record.last(Did.NUDGED)
    if nudged and nudged.on >= asked:
        return _made(record, "asked", f"on {asked.isoformat()}, reminded on {nudged.on.isoformat()}", "")
    return _later(record, "asked", f"on {asked.isoformat()}", remind, by)


def _due(record: Invitee, today: dt.date) -> Stage | None:
    """The stage of somebody who should be asked today."""
    found = standing(record, today)
    reasons = "; ".join(found.reasons)
    return _made(record, "due", reasons, next_ask(record, today), urgent=True) if found.due else None


def _answered(record: Invitee, answer: Contact) -> Stage:
    """Somebody answered: what to write back, and what to wait for once that is done."""
    told = f"answered {answer.answer} on {answer.on.isoformat()}"
    reply = {"busy": "too-busy", "later": "maybe-later", "by mail": "by-mail"}.get(answer.answer)
    if reply is None:
        return _made(record, "asked", told, f"casestudies ask record {record.id} booked --until DATE")
    replied = record.last(Did.REPLIED)
    if replied is None or replied.on < answer.on:
        return _made(record, "asked", told, f"casestudies ask mail {record.id} {reply} --sender NAME")
    told = f"{told}, replied on {replied.on.isoformat()}"
    if reply == "by-mail":
        step = f"casestudies new interview FILE --customer {record.customer} --kind mail"
        return _made(record, "asked", told, step, answer.until)
    if answer.until is None:
        return _made(record, "asked", told, "")
    return _later(record, "asked", told, next_ask(record, answer.until), answer.until)


def _later_is_now(answer: Contact, today: dt.date) -> bool:
    """Whether the day has come until which somebody wanted to be left alone."""
    return answer.answer == "later" and answer.until is not None and answer.until <= today


def _late(by: dt.date | None, today: dt.date) -> bool:
    return by is not None and today >= by


def reminders(stages: Sequence[Stage], today: dt.date) -> Iterator[Reminder]:
    """What to be reminded of: each next step on its day, or today where that day has passed."""
    for one in stages:
        if step := one.next or one.then:
            yield Reminder(
                max(one.by or today, today),
                " ".join(filter(None, (f"{one.customer}: {one.stage}", one.told))),
                step,
                f"{one.record} {one.stage} {step}",
            )
