"""`casestudies request testimonial` and `casestudies receive`: ask somebody for words of their own, and take in the answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.approval_request import request_folder, unused
from casestudies.cli.project import (
    SCOPES,
    answers_options,
    config_option,
    day,
    file_from_here,
    logged,
    named_scopes,
    project,
    today_option,
)

if TYPE_CHECKING:
    import datetime as dt

    from casestudies.approvals.answers import Answer
    from casestudies.approvals.collecting import Brought
    from casestudies.stories.model import Customer, Library, Person
    from casestudies.stories.project import Project


@click.group(short_help="Ask somebody for words of their own.")
def request() -> None:
    """Ask somebody for words of their own. For the approval of a story: `casestudies approval request`."""


@request.command()
@click.option("--to", required=True, help='Whom to ask: "Dana Reyes <dana@example.com>".')
@click.option(
    "--customer", "customer_id", default="", help="The customer's id, where several have somebody of this name."
)
@answers_options
@click.option(
    "--scope",
    multiple=True,
    metavar="SCOPE",
    help="What to ask for; may be repeated, or separated by commas. Default: site, widget, name.",
)
@click.option("--language", default="", help="The request's language (en, de, fr, …). Default: the site's.")
@today_option
@config_option
def testimonial(
    to: str,
    customer_id: str,
    sender: str,
    contact: str,
    scope: tuple[str, ...],
    language: str,
    today: datetime | None,
    config: Path | None,
) -> None:
    """Write the mail that asks a customer's person for a testimonial: an open question, what their words would be used for, a line
    that allows it, and how to take it back. Nothing is sent. `casestudies receive` takes in the answer.
    """
    from casestudies.approvals.collecting import Asking, mail
    from casestudies.approvals.request_mail import checked
    from casestudies.approvals.request_texts import languages, texts, written_in
    from casestudies.stories import load_sources
    from casestudies.stories.files import replace_files
    from casestudies.stories.model import Scope

    for option, address in (("--to", to), ("--from", sender), ("--contact", contact)):
        try:
            name = checked(address).display_name if address else ""
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint=option) from None
        if option == "--to":
            asked = name
    if language and not written_in(language):
        raise click.BadParameter(f"'{language}' is not one of {', '.join(languages())}.", param_hint="--language")
    site = project(config)
    party, person = _person(load_sources(site)[0], asked, customer_id)
    named = named_scopes(scope) or ["site", "widget", "name"]
    scopes = tuple(one for one in Scope if one in named)
    asking = Asking(
        site, party, person, scopes, texts(language or site.language), sender, contact or sender or site.publisher
    )
    on = day(today, site)
    letter = mail(asking, to, on)
    folder = request_folder(site, None)
    folder.mkdir(parents=True, exist_ok=True)
    path = unused(folder, f"{on.isoformat()}-words-of-{person.id}", letter)
    replace_files({path: letter})
    click.echo(file_from_here(path))
    click.echo(f"  asks {person.name} ({party.id}) for words, to be used for {', '.join(scopes)}")
    if not (sender or contact):
        click.secho("  It names no address for answers and withdrawals: give --from or --contact.", fg="yellow")
    click.echo("When the answer is there: casestudies receive FILE.eml")


def _person(library: Library, name: str, customer_id: str) -> tuple[Customer, Person]:
    """The one person of this name among the customers' people."""
    if not name:
        raise click.BadParameter(
            'Write the name before the address: "Dana Reyes <dana@example.com>".', param_hint="--to"
        )
    everybody = [(c, p) for c in library.customers.values() for p in c.people.values() if customer_id in ("", c.id)]
    found = [(c, p) for c, p in everybody if p.name.casefold() == name.casefold()]
    if len(found) != 1:
        several = ", ".join(customer.id for customer, _ in found)
        message = f"Several customers have a {name}: name one with --customer ({several})."
        nobody = f"There is nobody called {name} among the customers' people: add them to the customer's file."
        raise click.BadParameter(message if found else nobody, param_hint="--to")
    return found[0]


@click.command(short_help="Take in an answer: its words as a source and a testimonial, its yes as an approval.")
@click.argument("answer", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--customer", "customer_id", default="", help="Whose answer it is, where its sender does not tell.")
@click.option("--person", "person_id", default="", help="The person's id, where its sender does not tell.")
@click.option("--language", default="", help="The language it is written in. Default: the site's.")
@click.option(
    "--confirmed", default="", metavar="NAME", help="Your name: you have read the whole answer, and it allows this."
)
@today_option
@config_option
def receive(
    answer: Path,
    customer_id: str,
    person_id: str,
    language: str,
    confirmed: str,
    today: datetime | None,
    config: Path | None,
) -> None:
    """Take in an ANSWER (.eml) to a request.

    An answer to a request for words becomes a source with its mail, a testimonial with its words, and an approval as far as it
    allows one; the mail is kept as evidence. Words of their own have to be read by somebody: without --confirmed "YOUR NAME"
    it shows what would be taken in, and writes nothing. An answer to a request for approval is recorded as `approval record`
    does.
    """
    from casestudies.approvals.evidence import answer_in
    from casestudies.approvals.sent import requests
    from casestudies.stories import load

    site = project(config)
    library, _ = load(site)
    sent = requests(site)
    names = [
        site.publisher,
        *(t for c in library.customers.values() for p in c.people.values() for t in (c.name, p.name)),
    ]
    read = answer_in(answer, sent, names)
    if read is None or not read.mail.is_mail:
        raise click.UsageError(f"{answer} is not a readable mail. Save it as .eml.")
    received = _Received(site, library, read, answer)
    if read.formula is not None:
        _approve(received, confirmed, day(today, site))
        return
    if read.refuses and read.allowed is None:
        _show(read)
        click.secho("It says no. Nothing was written.", fg="yellow")
        raise SystemExit(1)
    _take_in(received, (customer_id, person_id), language, confirmed.strip(), day(today, site))


@dataclass(frozen=True, slots=True)
class _Received:
    """An answer as it was read from its file, and the site that it is taken into."""

    site: Project
    library: Library
    read: Answer
    file: Path


def _approve(received: _Received, confirmed: str, today: dt.date) -> None:
    """Record an answer that approves: of the story or testimonial whose content it names."""
    from casestudies.approvals.content import content_of
    from casestudies.approvals.evidence import picture_hashes
    from casestudies.approvals.recording import parties
    from casestudies.cli.approval import record

    site, library, read = received.site, received.library, received.read
    pictures = picture_hashes(site, library)
    asked = read.formula.digest if read.formula else ""
    of = [s.id for s in library.stories.values() if asked in content_of(s, *parties(library, s), pictures).digests]
    if not of:
        message = "It approves content that has changed since. Send a new request."
        raise click.UsageError(message)
    options = ["--confirmed", confirmed] if confirmed else []
    where = ["--config", str(site.root / site.settings), "--today", today.isoformat()]
    record.main([of[0], "--evidence", str(received.file), *options, *where], standalone_mode=False)


def _take_in(received: _Received, whose: tuple[str, str], language: str, confirmed: str, today: dt.date) -> None:
    """Write source and testimonial, and record what is allowed; all of it or nothing."""
    from casestudies.approvals.collecting import words_in
    from casestudies.approvals.recording import Recording, found_story, record_approval
    from casestudies.stories.files import replace_files

    site, data = received.site, received.file.read_bytes()
    label, words = words_in(data, received.file.as_posix())
    brought = _whose(received, label, words, whose)
    on = next((one for one in received.read.days if one <= today), None)
    if on is None:
        raise click.UsageError("The answer has no date, or one in the future.")
    _known(site, data)
    evidence = _free(site.approvals, f"{on.isoformat()}-{brought.person.id}", ".eml")
    files, story = _files(site, brought, on, data, language)
    _show(received.read)
    _tell(brought, tuple(file_from_here(path) for path in files))
    if not confirmed:
        click.echo('Nothing was written. Read it, and take it in with --confirmed "YOUR NAME".')
        return
    replace_files({**files, evidence: data})
    if brought.allowed is None:
        evidence.unlink()
        click.echo(f"It does not say what it may be used for. Ask: casestudies approval request {story}")
        return
    wanted = Recording(
        role="customer",
        by=brought.person.name,
        on=on,
        scope=tuple(one for one in SCOPES if one in brought.allowed),
        evidence=evidence,
        confirmed=confirmed,
    )
    try:
        result = record_approval(site, *found_story(site, story), wanted, today)
    except BaseException:
        for path in (*files, evidence):
            path.unlink(missing_ok=True)
        next(iter(files)).parent.rmdir()
        raise
    replace_files({result.path: result.text.encode()})
    click.echo(
        f"{story}: approved by {result.approval.by} on {on.isoformat()}; it is now {result.standing.state.value}."
    )


def _whose(received: _Received, label: str, words: tuple[str, ...], whose: tuple[str, str]) -> Brought:
    from casestudies.approvals.collecting import Brought, asked
    from casestudies.approvals.sent import requests

    library, read = received.library, received.read
    found = asked(read, requests(received.site), library)
    customer_id, person_id = whose
    if customer_id or person_id:
        everybody = [(c, p) for c in library.customers.values() for p in c.people.values()]
        of = [(c, p) for c, p in everybody if customer_id in ("", c.id) and person_id in ("", p.id)]
        found = of[0] if len(of) == 1 else None
    if found is None:
        raise click.UsageError(
            "Whose answer is it? Name them with --customer and --person, as the customer's file has them."
        )
    if not words:
        raise click.UsageError("The answer holds no words of its own.")
    return Brought(*found, label, words, read.allowed)


def _known(site: Project, data: bytes) -> None:
    for path in site.interviews.glob("*/*.eml"):
        if path.read_bytes() == data:
            raise click.UsageError(
                f"This answer was taken in before, as interview {path.parent.name}. Nothing was written."
            )


def _files(site: Project, brought: Brought, on: dt.date, data: bytes, language: str) -> tuple[dict[Path, bytes], str]:
    """What is written of an answer, by path, and the testimonial's id."""
    import hashlib

    from casestudies.approvals.collecting import source_file
    from casestudies.stories.drafts import single_quote_file

    folder = _free(site.interviews, f"{on.isoformat()}-{brought.customer.id}")
    text = single_quote_file(brought.customer.id, [folder.name], brought.words, brought.person.name)
    if not text:
        raise click.UsageError(
            "Markdown would change characters in the answer: bring it in with `casestudies new interview --kind mail`, and "
            "`casestudies new testimonial --quote`."
        )
    path = _free(site.testimonials, brought.person.id, ".md")
    info = source_file(brought, on, "answer.eml", hashlib.sha256(data).hexdigest(), language)
    return {
        folder / "answer.eml": data,
        folder / "interview.yml": info.encode(),
        path: text.encode(),
    }, site.id_of(path)


def _free(folder: Path, name: str, suffix: str = "") -> Path:
    number, path = 1, folder / f"{name}{suffix}"
    while path.exists():
        number += 1
        path = folder / f"{name}-{number}{suffix}"
    return path


def _tell(brought: Brought, paths: tuple[str, ...]) -> None:
    click.secho(f"{brought.person.name} ({brought.customer.id})", bold=True)
    for paragraph in brought.words if not logged() else ():
        click.echo(f"  words    {paragraph}")
    allowed = ", ".join(one for one in SCOPES if brought.allowed and one in brought.allowed)
    click.echo(f"  allows   {allowed or 'nothing yet: the line that allows it is not in it'}")
    for path in paths:
        click.echo(f"  writes   {path}")


def _show(read: Answer) -> None:
    if not logged():
        click.secho("The whole answer:", bold=True)
        click.echo("".join(f"  | {line.text}\n" for line in read.own))
