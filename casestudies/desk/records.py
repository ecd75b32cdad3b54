"""The records of who was asked for an interview, and what came of it: `content/asks/CUSTOMER.yml`, private.

What happened stands under `events`, the last key of the file, so that a new event is a new line and no other line changes.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from casestudies.findings import CasestudiesError, Finding
from casestudies.stories.files import read_text, unix
from casestudies.stories.plain_yaml import parse, scalar
from casestudies.stories.project import Project
from casestudies.stories.schema import Date, Id, Shape, ShortText
from casestudies.stories.typed import typed


class Did(StrEnum):
    """What happened."""

    ASKED = "asked"
    NUDGED = "nudged"
    ANSWERED = "answered"
    REPLIED = "replied"
    BOOKED = "booked"
    THANKED = "thanked"
    DRAFT_SENT = "draft sent"
    LIVE_SENT = "link sent"
    SHARED = "shared"
    THANKED_AGAIN = "thanked again"


class _Happened(Shape):
    on: Date
    what: ShortText


class _Support(Shape):
    opened: Date
    closed: Date | None = None


class _Busy(Shape):
    begins: Date
    ends: Date
    why: ShortText | None = None


class _Event(Shape):
    on: Date
    did: Did
    with_: Annotated[ShortText | None, Field(alias="with")] = None
    answer: Literal["yes", "no", "busy", "later", "by mail"] | None = None
    until: Date | None = None


def _listed(value: object) -> object:
    """A key with nothing behind it is an empty list: the place for the first event."""
    return [] if value is None else value


class RecordShape(Shape):
    """A record as it is written."""

    customer: Id
    person: Id
    email: ShortText | None = None
    product: ShortText | None = None
    since: Date | None = None
    active: Date | None = None
    warmth: Literal["warm", "regular", "quiet", "cold"] = "regular"
    segment: ShortText | None = None
    milestones: Annotated[list[_Happened], BeforeValidator(_listed)] = Field(default_factory=list)
    praise: Annotated[list[_Happened], BeforeValidator(_listed)] = Field(default_factory=list)
    support: Annotated[list[_Support], BeforeValidator(_listed)] = Field(default_factory=list)
    busy: Annotated[list[_Busy], BeforeValidator(_listed)] = Field(default_factory=list)
    events: Annotated[list[_Event], BeforeValidator(_listed)] = Field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Contact:
    """One thing that happened. `until` is the day booked for an interview, or until which somebody wants to be left alone."""

    on: dt.date
    did: Did
    with_: str = ""
    answer: str = ""
    until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Invitee:
    """Somebody who may be asked: since when they are a customer, what went well, what stands against asking, what happened."""

    id: str
    customer: str
    person: str
    email: str = ""
    product: str = ""
    since: dt.date | None = None
    active: dt.date | None = None
    warmth: str = "regular"
    segment: str = ""
    milestones: tuple[tuple[dt.date, str], ...] = ()
    praise: tuple[tuple[dt.date, str], ...] = ()
    support: tuple[tuple[dt.date, dt.date | None], ...] = ()
    busy: tuple[tuple[dt.date, dt.date, str], ...] = ()
    events: tuple[Contact, ...] = ()

    def last(self, *did: Did) -> Contact | None:
        """The latest event of these kinds; of one day the one that was written down last."""
        return max((event for event in reversed(self.events) if event.did in did), key=lambda e: e.on, default=None)


def records(project: Project) -> tuple[tuple[Invitee, ...], tuple[Finding, ...]]:
    """All records, and what is wrong with those that cannot be read."""
    found: list[Invitee] = []
    wrong: list[Finding] = []
    for path in sorted(project.asks.glob("*.yml")) if project.asks.is_dir() else ():
        try:
            found.append(read_record(project, path))
        except CasestudiesError as error:
            wrong += error.findings
    return tuple(found), tuple(wrong)


def read_record(project: Project, path: Path) -> Invitee:
    """One record. Raises CasestudiesError with every mistake."""
    file = path.relative_to(project.root).as_posix()
    document = parse(unix(read_text(path, project.root)), file, f"ask:{path.stem}")
    shape, mistakes = typed(RecordShape, document)
    if shape is None:
        raise CasestudiesError(*mistakes)
    return Invitee(
        id=path.stem,
        customer=shape.customer,
        person=shape.person,
        email=shape.email or "",
        product=shape.product or "",
        since=shape.since,
        active=shape.active,
        warmth=shape.warmth,
        segment=shape.segment or "",
        milestones=tuple((one.on, one.what) for one in shape.milestones),
        praise=tuple((one.on, one.what) for one in shape.praise),
        support=tuple((one.opened, one.closed) for one in shape.support),
        busy=tuple((one.begins, one.ends, one.why or "") for one in shape.busy),
        events=tuple(Contact(e.on, e.did, e.with_ or "", e.answer or "", e.until) for e in shape.events),
    )


def with_event(text: str, event: Contact) -> str:
    """The text of a record with one more event. Raises ValueError where `events` is not its last key, a line each."""
    parts = [f"on: {event.on.isoformat()}", f"did: {event.did.value}"]
    parts += [f"with: {scalar(event.with_)}"] if event.with_ else []
    parts += [f"answer: {scalar(event.answer)}"] if event.answer else []
    parts += [f"until: {event.until.isoformat()}"] if event.until else []
    line = f"  - {{{', '.join(parts)}}}\n"
    whole = text if text.endswith("\n") else f"{text}\n"
    keys = re.findall(r"^([A-Za-z_]+):(.*)$", whole, re.MULTILINE)
    if not any(key == "events" for key, _ in keys):
        return f"{whole}events:\n{line}"
    if keys[-1][0] != "events" or keys[-1][1].strip():
        raise ValueError("`events` has to be the last key of the file, with one event on each line.")
    return whole + line


def new_record(customer: str, person: str, email: str, warmth: str, since: dt.date | None) -> Iterator[str]:
    """The lines of a new record, with comments where somebody has to say what they know."""
    yield f"customer: {scalar(customer)}"
    yield f"person: {scalar(person)}"
    yield f"email: {scalar(email)}" if email else "# email:                 # where mails go"
    yield f"since: {since.isoformat()}" if since else "# since: 2026-06-01     # a customer since"
    yield "# active: 2026-09-10    # when they last used it"
    yield f"warmth: {warmth}            # warm | regular | quiet | cold"
    yield "# milestones:\n#   - {on: 2026-09-01, what: you planned your thousandth round}"
    yield "# praise:\n#   - {on: 2026-09-02, what: you thanked us by mail}"
    yield "# support:\n#   - {opened: 2026-09-03, closed: 2026-09-05}"
    yield "# busy:\n#   - {begins: 2026-12-01, ends: 2027-01-10, why: year end}"
    yield "events:"
