"""`casestudies ask`: whom to ask for an interview, the mails of the year, and what came of them."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import (
    DATE,
    config_option,
    day,
    named_customer,
    project,
    subjects,
    tell_unread,
    today_option,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from email.headerregistry import Address

    from casestudies.desk.records import Invitee
    from casestudies.desk.requested import Requested
    from casestudies.desk.year import Stage
    from casestudies.review import Review
    from casestudies.stories.project import Project

KINDS = (
    "straight", "recognition", "casual", "milestone", "nudge", "too-busy", "maybe-later", "by-mail", "thanks", "draft", "live",
    "thanks-again",
)  # fmt: skip
DID = (
    "asked", "nudged", "answered", "replied", "booked", "thanked", "draft sent", "link sent", "shared", "thanked again",
)  # fmt: skip
_SENDING = {
    "nudge": "nudged",
    "too-busy": "replied",
    "maybe-later": "replied",
    "by-mail": "replied",
    "thanks": "thanked",
    "draft": "draft sent",
    "live": "link sent",
    "thanks-again": "thanked again",
}
"""What a mail that went out is recorded as, if not as an ask. An answer to an answer is no new ask."""


@click.group(short_help="Whom to ask for an interview, the mails of the year, and what came of them.")
def ask() -> None:
    """Whom to ask for an interview, the mails of the year, and what came of them.

    Records are private files, content/asks/ID.yml. Nothing is ever sent: mails are written to be opened, read and sent by you.
    """


@ask.command()
@click.argument("customer_id", metavar="CUSTOMER")
@click.option("--person", help="Whom to ask, by id. Default: the customer's only person.")
@click.option("--email", default="", help="Where mails go.")
@click.option("--warmth", type=click.Choice(["warm", "regular", "quiet", "cold"]), default="regular", show_default=True)
@click.option("--since", type=DATE, metavar="DATE", help="When they became a customer.")
@config_option
def new(
    customer_id: str, person: str | None, email: str, warmth: str, since: datetime | None, config: Path | None
) -> None:
    """Start a record of somebody you may ask."""
    from casestudies.approvals.request_mail import checked
    from casestudies.desk.records import new_record
    from casestudies.stories import load_sources

    site = project(config)
    library, findings = load_sources(site)
    tell_unread(findings, subjects(library))
    people = named_customer(library, customer_id).people
    whom = person or (next(iter(people)) if len(people) == 1 else None)
    if whom is None or whom not in people:
        raise click.UsageError(
            f"Say whom to ask with --person: {', '.join(people) or 'the customer has no people yet'}."
        )
    try:
        _ = checked(email) if email else None
    except ValueError as error:
        raise click.UsageError(f"--email {email}: {error}") from None
    path = site.asks / f"{customer_id}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write("\n".join(new_record(customer_id, whom, email, warmth, since.date() if since else None)) + "\n")
    except FileExistsError:
        raise click.UsageError(
            f"{path.relative_to(site.root).as_posix()} exists already; nothing was written."
        ) from None
    click.echo(f"wrote {path.relative_to(site.root).as_posix()}")
    click.echo("Write into it what you know (milestones, praise, support cases). Then see `casestudies ask due`.")


@ask.command()
@today_option
@config_option
def due(today: datetime | None, config: Path | None) -> None:
    """Say who is due to be asked, who must not be asked now, and why."""
    from casestudies.desk.due import next_ask, standing

    site = project(config)
    for record in _records(site):
        found = standing(record, day(today, site))
        state = click.style("due", fg="green") if found.due else "on hold" if found.holds else "no reason yet"
        click.echo(f"{click.style(record.id, bold=True)}  {state}")
        for reason in found.reasons:
            click.echo(f"    + {reason}")
        for hold in found.holds:
            click.echo(f"    - {hold}")
        if found.due:
            click.echo(f"    → {next_ask(record, day(today, site))}")


@ask.command()
@config_option
def rates(config: Path | None) -> None:
    """Show how many of those asked have answered, next to what the guides expect."""
    from casestudies.desk.due import rates as counted

    rows = list(counted(_records(project(config))))
    for warmth, asked, answered, (low, high) in rows:
        click.echo(
            f"{warmth:8} {answered} of {asked} answered, {100 * answered / asked:.0f} % (to expect: {low} to {high} %)"
        )
    if not rows:
        click.echo("Nobody has been asked yet.")


@ask.command()
@click.argument("record_id", metavar="ID")
@click.argument("kind", metavar="KIND", type=click.Choice(KINDS))
@click.option("--link", default="", help="Where to book a time.")
@click.option("--reason", default="", help="What the mail refers to. Default: the latest milestone or praise.")
@click.option("--sender", default="", help="Who writes: NAME, or NAME <ADDRESS>.")
@click.option("--takeaway", "takeaways", multiple=True, help="What stuck with you; give three.")
@click.option("--draft", default="", help="Where the draft is.")
@click.option("--minutes", type=click.IntRange(5, 120), default=15, show_default=True, help="How long the call takes.")
@click.option("--language", default="", metavar="TAG", help="The language of the mail. Default: the site's.")
@click.option("--format", "form", type=click.Choice(["eml", "text"]), default="eml", show_default=True)
@click.option("--sent", is_flag=True, help="Record it as sent today.")
@today_option
@config_option
def mail(
    record_id: str,
    kind: str,
    link: str,
    reason: str,
    sender: str,
    takeaways: tuple[str, ...],
    draft: str,
    minutes: int,
    language: str,
    form: str,
    sent: bool,
    today: datetime | None,
    config: Path | None,
) -> None:
    """Write a mail from the record, to be opened and sent by you. KIND is an ask (straight, recognition, casual, milestone), the
    one reminder (nudge), an answer (too-busy, maybe-later, by-mail), thanks, the draft, the link (live), or thanks-again.

    A mail with a gap is not written: what is missing is named. content/asks/templates/KIND.txt takes the place of a template,
    and KIND.de.txt of the German one.
    The guide's fifth template, which asks for feedback to get a story, is not offered.
    """
    from casestudies.desk.folder import desk_folder
    from casestudies.desk.mails import REPLIES, filled, languages, message, template
    from casestudies.quotes.languages import primary
    from casestudies.stories.files import replace_files

    if link and not link.startswith(("https://", "http://")):
        raise click.UsageError(f"--link {link}: this is not a web address. Write it as https://….")
    site = project(config)
    on = day(today, site)
    record = _record(site, record_id)
    _may_be_sent(record, kind, on)
    code = language or site.language
    if primary(code) not in languages():
        there = ", ".join(languages())
        click.echo(f"There are no mails in {code}: this one is in English. Available: {there}.", err=True)
    values = _values(site, record, on, code) | {"minutes": str(minutes), "sender": sender.partition("<")[0].strip()}
    given = {"link": link, "reason": reason, "draft": draft, "takeaways": "\n".join(f"- {one}" for one in takeaways)}
    values |= {name: text for name, text in given.items() if text}
    try:
        own = _own_template(site, kind, code)
        subject, body = filled(own or template(kind, code), values)
        if kind in REPLIES and not own:
            subject = _in_thread(site, record, code, values) or subject
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    to = _address(record.email, f"`email` in content/asks/{record.id}.yml") if record.email else None
    by = _address(sender, "--sender") if {"@", "\n", "\r"} & set(sender) else None
    if form == "text":
        click.echo(f"Subject: {subject}\n\n{body}", nl=False)
    else:
        path = desk_folder(site) / f"{on.isoformat()}-{record.id}-{kind}.eml"
        replace_files({path: message(subject, body, sender=by, to=to, on=on)})
        click.echo(f"wrote {path.relative_to(site.root).as_posix()}")
        click.echo("Open it, read it, send it." + ("" if to else " It has no address: add `email` to the record."))
    if sent:
        did = _SENDING.get(kind, "asked")
        _append(site, record, did, on, kind if did in {"asked", "replied"} else "", "", None)


@ask.command("record")
@click.argument("record_id", metavar="ID")
@click.argument("did", metavar="EVENT", type=click.Choice(DID))
@click.option(
    "--answer", type=click.Choice(["yes", "no", "busy", "later", "by mail"]), help="With `answered`: what they said."
)
@click.option("--until", type=DATE, metavar="DATE", help="The day booked, or until which they want to be left alone.")
@click.option("--with", "template", default="", help="With `asked`: by which template.")
@click.option("--on", "when", type=DATE, metavar="DATE", help="The day. Default: today.")
@config_option
def write_down(
    record_id: str,
    did: str,
    answer: str | None,
    until: datetime | None,
    template: str,
    when: datetime | None,
    config: Path | None,
) -> None:
    """Write down what happened. EVENT is asked, nudged, answered, replied, booked, thanked, "draft sent", "link sent", shared or
    "thanked again".
    """
    if (did == "answered") != (answer is not None):
        raise click.UsageError("`answered` needs --answer, and only that.")
    site = project(config)
    on = day(when, site)
    if until and until.date() < on:
        raise click.UsageError(f"--until {until.date().isoformat()} lies before {on.isoformat()}, the day it happened.")
    _append(site, _record(site, record_id), did, on, template, answer or "", until.date() if until else None)


@ask.command()
@today_option
@config_option
def calendar(today: datetime | None, config: Path | None) -> None:
    """Write the next steps of all records as a calendar file (.ics)."""
    from casestudies.cli.project import project as opened

    site = opened(config)
    write_calendar(site, stages(site, _reviewed(site, day(today, site)), day(today, site)), day(today, site))


def write_calendar(site: Project, found: Sequence[Stage], today: dt.date) -> None:
    """The reminders of these stages, as a file for calendars."""
    from casestudies.desk.calendar import ics
    from casestudies.desk.folder import desk_folder
    from casestudies.desk.year import reminders
    from casestudies.stories.files import replace_files

    path = desk_folder(site) / "reminders.ics"
    replace_files({path: ics(reminders(found, today), today).encode()})
    click.echo(f"wrote {path.relative_to(site.root).as_posix()}")


def stages(
    site: Project, reviewed: Review, today: dt.date, written: Mapping[str, Requested] | None = None
) -> tuple[Stage, ...]:
    """Where everybody who is recorded is in the year. `written` are the requests, where they are known."""
    from casestudies.cli.share import FOLDER, RECORD
    from casestudies.desk.folder import guide_path
    from casestudies.desk.records import records
    from casestudies.desk.year import stage

    written = requests_of(site, reviewed) if written is None else written
    shared = frozenset(_story_of(path) for path in (site.root / FOLDER).glob(f"*/{RECORD}"))
    found, wrong = records(site)
    for finding in wrong:
        click.secho(f"Left out: {finding}", err=True, fg="yellow")
    return tuple(
        stage(
            record,
            today,
            [i for i in reviewed.library.interviews.values() if i.customer == record.customer],
            [s for s in reviewed.stories if s.story.customer == record.customer],
            shared,
            site.policy.warn_days,
            requested=written,
            planned=guide_path(site, record.customer).exists(),
        )
        for record in found
    )


def requests_of(site: Project, reviewed: Review) -> Mapping[str, Requested]:
    """The request last written for each story that waits for its approval."""
    from casestudies.approvals.evidence import picture_hashes
    from casestudies.approvals.model import State
    from casestudies.desk.requested import requested

    awaiting = [one.story for one in reviewed.stories if one.standing.state is State.AWAITING]
    pictures = picture_hashes(site, reviewed.library) if awaiting else {}
    found = ((story.id, requested(site, reviewed.library, story, pictures)) for story in awaiting)
    return {name: one for name, one in found if one is not None}


def _story_of(record: Path) -> str:
    """The story that a share kit was made of; nothing where its record cannot be read."""
    try:
        return str(json.loads(record.read_text("utf-8"))["story"])
    except (ValueError, KeyError, TypeError, OSError):
        return ""


def _reviewed(site: Project, today: dt.date) -> Review:
    from casestudies.review import review_with_memory

    return review_with_memory(site, today=today)


def _records(site: Project) -> tuple[Invitee, ...]:
    from casestudies.desk.records import records

    found, wrong = records(site)
    for finding in wrong:
        click.secho(f"Left out: {finding}", err=True, fg="yellow")
    if not found and not wrong:
        raise click.UsageError("There is no record yet: `casestudies ask new CUSTOMER` begins one.")
    return found


def _record(site: Project, name: str) -> Invitee:
    from casestudies.desk.records import read_record

    path = site.asks / f"{name}.yml"
    if "/" in name or not path.is_file():
        there = ", ".join(sorted(p.stem for p in site.asks.glob("*.yml"))) or "none"
        raise click.UsageError(f"There is no record '{name}'. There are: {there}.")
    return read_record(site, path)


def _may_be_sent(record: Invitee, kind: str, on: dt.date) -> None:
    """An ask goes to nobody who must not be asked now; a reminder goes out once."""
    from casestudies.desk.due import nudge_due, standing
    from casestudies.desk.mails import ASK

    holds = standing(record, on).holds if kind in ASK else ()
    if holds:
        raise click.UsageError(f"{record.id} must not be asked now: {'; '.join(holds)}.")
    if kind == "nudge" and not nudge_due(record, on):
        raise click.UsageError("The reminder is sent on the fifth day without an answer, and only once.")


def _address(text: str, where: str) -> Address:
    from casestudies.approvals.request_mail import checked

    try:
        return checked(text)
    except ValueError:
        shown = " ".join(text.split())
        raise click.UsageError(
            f"{where}: “{shown}” is not one mail address. Write it as Name <name@example.com>."
        ) from None


def _in_thread(site: Project, record: Invitee, language: str, values: Mapping[str, str]) -> str:
    """The subject of an answer to the ask that was sent; empty where nobody wrote down which one that was."""
    from casestudies.desk.mails import ASK, subject_of, template
    from casestudies.desk.records import Did

    asked = record.last(Did.ASKED)
    if asked is None or asked.with_ not in ASK:
        return ""
    subject = subject_of(_own_template(site, asked.with_, language) or template(asked.with_, language), values)
    return f"Re: {subject}" if subject else ""


def _own_template(site: Project, kind: str, language: str) -> str:
    """The team's own wording of a mail, for this language or for all; empty where there is none."""
    from casestudies.quotes.languages import primary

    for name in (f"{kind}.{primary(language)}.txt", f"{kind}.txt"):
        path = site.asks / "templates" / name
        if path.is_file():
            try:
                return path.read_text("utf-8")
            except UnicodeDecodeError:
                raise click.UsageError(f"{path.relative_to(site.root).as_posix()} is not text in UTF-8.") from None
    return ""


def _values(site: Project, record: Invitee, on: dt.date, language: str) -> dict[str, str]:
    """What the records and the site know."""
    from casestudies.approvals.request_texts import texts
    from casestudies.cli.embed import address_of
    from casestudies.desk.records import Did
    from casestudies.stories import load_sources

    library, _ = load_sources(site)
    party = library.customers.get(record.customer)
    if party is None or record.person not in party.people:
        raise click.UsageError(f"content/asks/{record.id}.yml names a customer or person that does not exist.")
    happened = sorted((*record.milestones, *record.praise))
    answer = record.last(Did.ANSWERED)
    values = {
        "name": party.people[record.person].name.split()[0],
        "full_name": party.people[record.person].name,
        "company": party.name,
        "product": record.product or site.publisher,
        "reason": happened[-1][1] if happened else "",
        "when": texts(language).date(answer.until) if answer and answer.until else "",
    }
    reviewed = _reviewed(site, on)
    story = next((one for one in reviewed.edition.stories if one.customer.id == record.customer), None)
    return values | {"story": address_of(site, story.src) if story else ""}


def _append(
    site: Project, record: Invitee, did: str, on: dt.date, template: str, answer: str, until: dt.date | None
) -> None:
    from casestudies.desk.records import Contact, Did, with_event
    from casestudies.stories.files import replace_files

    path = site.asks / f"{record.id}.yml"
    try:
        text = with_event(path.read_text("utf-8"), Contact(on, Did(did), template, answer, until))
    except ValueError as error:
        click.echo(f"{path.relative_to(site.root).as_posix()}: {error}", err=True)
        sys.exit(2)
    replace_files({path: text.encode()})
    click.echo(f"{record.id}: {did} on {on.isoformat()}")
