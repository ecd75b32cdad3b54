"""`casestudies approval request`: what the customer is asked to approve, as a mail and as a page."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from casestudies.cli.project import (
    answers_options,
    config_option,
    day,
    file_from_here,
    from_here,
    logged,
    named_scopes,
    project,
    today_option,
)

if TYPE_CHECKING:
    import datetime as dt

    from casestudies.approvals.history import Version
    from casestudies.approvals.passages import ShownPassage
    from casestudies.approvals.request import Request, RequestOptions
    from casestudies.findings import Finding
    from casestudies.stories.model import Customer, Library, Scope, Story
    from casestudies.stories.project import Project

MAX_PICTURE = 2_000_000  # bytes


@click.command(short_help="Write the request for a story: a mail, and a preview of it as a page.")
@click.argument("story")
@click.option("--to", default="", help="The customer's address: dana@example.com or `Dana Reyes <dana@example.com>`.")
@answers_options
@click.option(
    "--scope",
    multiple=True,
    metavar="SCOPE",
    help="What to ask for; may be repeated, or separated by commas. Default: site, widget, name, and the logo if there "
    "is one.",
)
@click.option(
    "--name",
    default="",
    help="Whom to ask. Default: everybody whom the story quotes or names, each with a request of their own.",
)
@click.option(
    "--language", default="", help="The request's language (en, de, fr, es, pt, it, nl, ar, ja). Default: the site's."
)
@click.option(
    "--output",
    "-o",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write to. Default: `requests` in the approvals folder.",
)
@today_option
@config_option
def request(
    story: str,
    to: str,
    sender: str,
    contact: str,
    scope: tuple[str, ...],
    name: str,
    language: str,
    output: Path | None,
    today: datetime | None,
    config: Path | None,
) -> None:
    """Write the request for a story's approval: a mail (.eml) with plain text and HTML, and the same as a page (.html).

    Both show everything that would be published, what is asked for, how to answer and how to withdraw, and both carry
    the digest. Nothing is sent. The page asks no other host for anything.
    """
    from casestudies.approvals.evidence import picture_hashes
    from casestudies.approvals.history import version_of
    from casestudies.approvals.request import RequestOptions
    from casestudies.approvals.request_html import html
    from casestudies.approvals.request_mail import checked, mail
    from casestudies.approvals.request_texts import languages, written_in
    from casestudies.stories.files import replace_files

    for option, address in (("--to", to), ("--from", sender), ("--contact", contact)):
        try:
            if address:
                checked(address)
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint=option) from None
    if language and not written_in(language):
        raise click.BadParameter(f"'{language}' is not one of {', '.join(languages())}.", param_hint="--language")
    site = project(config)
    library, found, passages, errors = story_to_approve(site, story, day(today, site))
    version = version_of(found, library, picture_hashes(site, library))
    folder = request_folder(site, output)
    scopes = scopes_asked(scope, version.customer)
    wanted = RequestOptions(scopes, contact or sender, "", language, passages)
    names = _names(version, name, to)
    stem = f"{day(today, site).isoformat()}-{found.id.replace('/', '-')}"
    folder.mkdir(parents=True, exist_ok=True)
    for one in names:
        asked = asked_of(site, version, replace(wanted, name=one))
        _tell_unreleased(asked)
        own = f"{stem}-{asked.person}" if len(names) > 1 else stem
        letter, page = mail(asked, sender=sender, to=to, on=day(today, site)), html(asked).encode("utf-8")
        written = unused(folder, own, letter)
        files = {written: letter, written.with_suffix(".html"): page}
        replace_files(files)
        for path in files:
            click.echo(file_from_here(path))
    click.echo(f"  asks for {', '.join(scope.value for scope in scopes)}")
    click.echo(f"  content  {asked.digest}")
    if not language and not written_in(site.language):
        others = ", ".join(languages())
        message = f"No wording exists in the site's language ({site.language}); the request is in English. Available: {others}."
        click.secho(f"  {message}", fg="yellow")
    _warn(asked, errors, answerable=bool(contact or sender))
    click.echo(f"When the answer is there: casestudies approval record {found.id} --evidence FILE")


def _names(version: Version, name: str, to: str) -> list[str]:
    """Whom to ask: the person named, or everybody whom the story quotes or names; each gets a request of their own."""
    from casestudies.approvals.content import people_shown
    from casestudies.approvals.looks import person_named
    from casestudies.approvals.request_mail import checked

    customer = version.customer
    people = [customer.people[p].name for p in people_shown(version.story, customer, version.content)]
    name = name or (checked(to).display_name if to else "")
    if name and (name in people or person_named(customer, name) or not people):
        return [name]
    if len(people) > 1 and to:
        message = f"Everybody who is quoted is asked. Say with --name whose address this is: {', '.join(people)}."
        raise click.BadParameter(message, param_hint="--to")
    return [name] if name else people or [""]


def asked_of(site: Project, version: Version, wanted: RequestOptions) -> Request:
    """The request of a story to one of its people, with the pictures it shows."""
    from casestudies.approvals.request import clips_shown, pictures_shown
    from casestudies.approvals.request import request as make
    from casestudies.approvals.request_html import kind
    from casestudies.stories.files import inside

    pictures = {}
    for path in pictures_shown(version.story, version.customer, wanted.scopes):
        file = site.docs_dir / path
        if kind(path) and file.is_file() and file.stat().st_size <= MAX_PICTURE:
            pictures[path] = file.read_bytes()
    for path in clips_shown(version.story, wanted.scopes):
        if (clip := inside(site.docs_dir, path)) is not None and clip.is_file():
            pictures[path] = clip.read_bytes()
    return make(site, version, wanted, pictures)


class StoryToApprove(NamedTuple):
    """A story in its library, what its quotes ask their speakers to see, and what is wrong with it apart from approvals."""

    library: Library
    story: Story
    passages: tuple[ShownPassage, ...]
    errors: tuple[Finding, ...]


def story_to_approve(site: Project, name: str, today: dt.date) -> StoryToApprove:
    """The story of this name, reviewed. Raises CasestudiesError where it cannot be read."""
    from casestudies.approvals.recording import found_story
    from casestudies.review import review_with_memory

    # The review's own library is used: loading a large site a second time takes as long as the first.
    made = review_with_memory(site, today=today)
    library, story = found_story(site, name, made.library, made.findings)
    reviewed = next((one for one in made.stories if one.story.id == story.id), None)
    judged, errors = (reviewed.judged, reviewed.errors) if reviewed else ((), ())
    passages = tuple(one.passage for one in judged if one.passage is not None and one.asks)
    return StoryToApprove(library, story, passages, errors)


def _tell_unreleased(asked: Request) -> None:
    """Every sentence of the interview that leaves the house with this request and stands in no quote; what it cannot show."""
    from casestudies.findings import counted

    log = logged()
    for passage in asked.passages:
        sentences = list(passage.unreleased())
        if passage in asked.shown:
            name = asked.customer.people[passage.person].name
            many = counted(len(sentences), "sentence")
            click.echo(
                f"  shows {name} what was said around “{passage.quote}”: {many} in no quote, sent to nobody else"
            )
            for sentence in () if log else sentences:
                click.echo(f"    | {sentence}")
        elif passage.person != asked.person:
            name = asked.customer.people[passage.person].name
            message = f'“{passage.quote}” has to be shown to {name}, in a request of its own (--name "{name}").'
            click.secho(f"  {message}", fg="yellow")
        else:
            why = "private" if passage.blanked else "too long to be shown; quote more of it, or other words"
            click.secho(f"  What was said around “{passage.quote}” is {why}.", fg="yellow")


def unused(folder: Path, stem: str, data: bytes) -> Path:
    """Where a request is written: an earlier one that says something else is what an answer may lean on, and is kept."""
    for number in count(1):
        path = folder / f"{stem}{f'-{number}' if number > 1 else ''}.eml"
        if not path.exists() or path.read_bytes() == data:
            return path
    raise AssertionError(stem)  # `count` has no end


def request_folder(site: Project, output: Path | None) -> Path:
    """Where to write: never among the files that a site is built from."""
    from casestudies.approvals.codes import REQUEST_PUBLIC
    from casestudies.findings import CasestudiesError, Finding, Place

    folder = (output or site.approvals / "requests").resolve()
    if folder.is_relative_to(site.docs_dir):
        place = Place(folder.relative_to(site.root).as_posix())
        raise CasestudiesError(Finding(REQUEST_PUBLIC, place, "The request would be written into docs_dir."))
    return folder


def scopes_asked(given: tuple[str, ...], customer: Customer) -> tuple[Scope, ...]:
    """The scopes that were named, or those that are usually asked for."""
    from casestudies.stories.model import Scope

    named = named_scopes(given) or ["site", "widget", "name", *(["logo"] if customer.logo else [])]
    return tuple(scope for scope in Scope if scope in named)


def _warn(asked: Request, errors: tuple[Finding, ...], *, answerable: bool) -> None:
    """What the sender should know before sending: asking for words that will have to change is asking twice."""
    from casestudies.review.unreleased import unreleased_names

    if not answerable:
        click.secho(
            "  The request names no address for answers and withdrawals: give --from or --contact.", fg="yellow"
        )
    wrong = dict.fromkeys([*errors, *unreleased_names(asked.story, asked.customer, asked.interviews, asked.scopes)])
    for finding in wrong:
        click.secho(f"  {from_here(finding.place)}: {finding.code} {finding.message}", fg="yellow")
    if wrong:
        click.secho("  Fix these first; changed content needs a new request.", fg="yellow")
