"""Words that somebody is asked for: the mail that asks, and what its answer brings. Pure but for reading the answer's file."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

from casestudies.approvals.answers import Answer, allowed_in
from casestudies.approvals.request import WIDTH, duration
from casestudies.approvals.request_mail import checked
from casestudies.approvals.request_texts import RequestTexts
from casestudies.approvals.sent import ASKS, Sent
from casestudies.stories.drafts import quoted
from casestudies.stories.model import Customer, Library, Person, Scope
from casestudies.stories.plain_yaml import scalar
from casestudies.stories.project import Project
from casestudies.transcripts import sources
from casestudies.transcripts.source import Source

HASHED = "sha256"


@dataclass(frozen=True, slots=True)
class Asking:
    """Who is asked for words, by whom, and for what. `contact` is where a withdrawal goes to."""

    project: Project
    customer: Customer
    person: Person
    scopes: tuple[Scope, ...]
    say: RequestTexts
    sender: str
    contact: str


def mail(asking: Asking, to: str, on: dt.date) -> bytes:
    """The message that asks, ready to be opened and sent. Raises ValueError for an address that is none."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = asking.say.collect_subject.format(publisher=asking.project.publisher)
    for name, address in (("From", asking.sender), ("To", to)):
        if address:
            message[name] = checked(address)
    message["Date"] = dt.datetime.combine(on, dt.time(12), dt.UTC)
    message["X-Unsent"] = "1"
    message[ASKS] = f"{asking.customer.id} {asking.person.id}"
    message.set_content(text(asking), cte="quoted-printable")
    return message.as_bytes()


def text(asking: Asking) -> str:
    """The same as text: an open question, what the words are for, how to answer, how to take it back."""
    say, customer = asking.say, asking.customer.name
    term = asking.project.policy.term_days
    lasts = say.open_term if term is None else say.term.format(duration=duration(say, term))
    allow = say.collect_allow.format(scopes=", ".join(scope.value for scope in asking.scopes))
    parts = [
        [say.greeting_named.format(name=asking.person.name)],
        _wrapped(say.collect_opening.format(publisher=asking.project.publisher)),
        _wrapped(say.collect_question),
        [say.collect_use.upper()],
        [
            line
            for scope in asking.scopes
            for line in _item(f"{say.scopes[scope].format(customer=customer)} ({scope.value})")
        ],
        _wrapped(lasts),
        [say.answer.upper()],
        _wrapped(say.collect_answer),
        [f"  {allow}"],
        _wrapped(say.collect_unchanged),
        [say.withdraw_title.upper()],
        _wrapped(say.withdraw.format(contact=asking.contact)),
    ]
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _wrapped(words: str) -> list[str]:
    return textwrap.wrap(words, WIDTH, break_long_words=False, break_on_hyphens=False)


def _item(words: str) -> list[str]:
    return textwrap.wrap(words, WIDTH, initial_indent="  - ", subsequent_indent="    ", break_long_words=False)


@dataclass(frozen=True, slots=True)
class Brought:
    """What an answer brings: whose words, which, and what they may be used for (None: it does not say)."""

    customer: Customer
    person: Person
    label: str
    words: tuple[str, ...]
    allowed: frozenset[Scope] | None


def words_in(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The label of whoever sent a mail, and what they wrote in it, without the line that allows it. Raises TranscriptError."""
    sheet = sources.read_sheet(Source(name, data), "mail")
    assert sheet is not None  # noqa: S101 - a mail that is none is refused
    entry, kept = sheet.entries[0], list[str]()
    for paragraph in (one.text for one in entry.said if not one.asked):
        found = allowed_in(paragraph)
        kept.append(paragraph[: found[0]].strip() if found else paragraph)
        if found:
            break
    return entry.who, tuple(filter(None, kept))


def asked(answer: Answer, sent: Sequence[Sent], library: Library) -> tuple[Customer, Person] | None:
    """Whose words an answer brings: of whom its address was asked, else of the one person with its sender's name."""
    found = {one.asks for one in sent if one.asks and answer.mail.address.casefold() in one.to}
    people = [(c, p) for c in library.customers.values() for p in c.people.values()]
    of = [(c, p) for c, p in people if f"{c.id} {p.id}" in found]
    of = of or [(c, p) for c, p in people if answer.mail.name and p.name.casefold() == answer.mail.name.casefold()]
    return of[0] if len(of) == 1 else None


def source_file(brought: Brought, on: dt.date, file: str, sha256: str, language: str) -> str:
    """The interview.yml of the answer as a source."""
    rows = [f"customer: {scalar(brought.customer.id)}", f"date: {on.isoformat()}"]
    rows += [f"language: {language}"] if language else []
    rows += ["kind: mail", "purpose: testimonial", f"transcript: {scalar(file)}", f"{HASHED}: {sha256}", "speakers:"]
    return "\n".join([*rows, f"  {quoted(brought.label)}: {scalar(brought.person.id)}"]) + "\n"
