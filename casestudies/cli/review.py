"""`casestudies review`: the private review room of a story, and what one of its people is shown of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, day, file_from_here, logged, project, today_option

if TYPE_CHECKING:
    import datetime as dt

    from casestudies.review import Proposed
    from casestudies.stories.model import Story
    from casestudies.stories.project import Project


@click.command(short_help="Write a private page with a story beside its interview.")
@click.argument("story")
@click.option("--open", "opens", is_flag=True, help="Open it in the browser.")
@click.option(
    "--for",
    "name",
    default="",
    metavar="NAME",
    help="Write the edition for one of the customer's people instead: the page as it will appear, to send with a request.",
)
@click.option("--contact", default="", help="With --for: where to withdraw. Default: the publisher.")
@click.option(
    "--scope",
    multiple=True,
    metavar="SCOPE",
    help="With --for: what is asked for, as in the request. May be repeated, or separated by commas.",
)
@click.option("--language", default="", help="With --for: its language. Default: the site's.")
@click.option(
    "--output",
    "-o",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write to. Default: `review` beside the settings file, which git ignores.",
)
@today_option
@config_option
def review(
    story: str,
    opens: bool,
    name: str,
    contact: str,
    scope: tuple[str, ...],
    language: str,
    output: Path | None,
    today: datetime | None,
    config: Path | None,
) -> None:
    """Write a private page with a story beside its interview: each quote joined to its passage, what surrounds it, what was
    left out, findings and approvals.

    One file that needs no server and asks no other host for anything. A recording in the interview's folder plays from the
    second of a quote. It holds a whole interview: never publish it or send it on. With --for it is the edition to send: the
    page exactly as it will appear, that person's own words, and three answers to copy.
    """
    from casestudies.approvals.recording import found_story
    from casestudies.approvals.request_texts import languages, written_in
    from casestudies.review_room import room_folder

    if language and not written_in(language):
        raise click.BadParameter(f"'{language}' is not one of {', '.join(languages())}.", param_hint="--language")
    if logged():
        raise click.UsageError(
            "A review room holds an interview: it is not written in CI, where others can fetch files."
        )
    site = project(config)
    _, found = found_story(site, story)
    folder = room_folder(site, output)
    stem = found.id.replace("/", "-")
    if name:
        person, text = _edition(site, found, name, contact, scope, language, day(today, site))
        written = folder / f"{stem}-for-{person}.html"
        note = "To send with the request (`casestudies approval request`): it holds that person's own words."
    else:
        text = _room(site, found, folder, day(today, site))
        written = folder / f"{stem}.html"
        note = "Private: it holds words of the interview. Open it in a browser, or run this again with --open."
    # What stands there may be a link that leads into the site.
    written.unlink(missing_ok=True)
    written.write_text(text, "utf-8")
    click.echo(file_from_here(written))
    if not opens or click.launch(written.as_uri()):
        click.echo(note)


def _room(site: Project, story: Story, folder: Path, today: dt.date) -> str:
    from casestudies.review import gate
    from casestudies.review.gather import gather
    from casestudies.review_room import page, room_of

    gathered = gather(site)
    reviewed = next(r for r in gate.review(gathered, site, today).stories if r.story.id == story.id)
    return page(room_of(reviewed, gathered.library, gathered.transcripts), site, folder)


def _edition(
    site: Project, story: Story, name: str, contact: str, scope: tuple[str, ...], language: str, today: dt.date
) -> tuple[str, str]:
    """The id of whom it is for, and the edition."""
    from casestudies.approvals.evidence import picture_hashes
    from casestudies.approvals.history import version_of
    from casestudies.approvals.looks import person_named
    from casestudies.approvals.request import RequestOptions
    from casestudies.cli.approval_request import asked_of, scopes_asked, story_to_approve
    from casestudies.findings import refuse
    from casestudies.review import Proposed
    from casestudies.review_room import customers_edition

    library, _, passages, errors = story_to_approve(site, story.id, today)
    version = version_of(story, library, picture_hashes(site, library))
    customer = version.customer
    person = person_named(customer, name)
    if person is None:
        names = ", ".join(one.name for one in customer.people.values())
        raise click.BadParameter(f"'{name}' is not one of the customer's people: {names}.", param_hint="--for")
    # A page with errors is not the one that would appear.
    refuse(errors)
    scopes = scopes_asked(scope, customer)
    full = customer.people[person].name
    asked = asked_of(site, version, RequestOptions(scopes, contact, full, language, passages))
    page = _built(site, story, Proposed(story.id, frozenset(scopes)))
    return person, customers_edition(asked, page, today)


def _built(site: Project, story: Story, proposed: Proposed) -> str:
    """The page as the site's generator makes it. MkDocs comes with an extra, and is no part of the library."""
    from importlib import import_module

    from casestudies.findings import CasestudiesError, Finding, Place
    from casestudies.publish.codes import PAGE_NOT_BUILT

    try:
        adapter = import_module("casestudies_export.one_page")
    except ModuleNotFoundError as error:
        message = f"The page needs the site's generator, and {error.name} is not installed."
        raise CasestudiesError(Finding(PAGE_NOT_BUILT, Place(site.settings), message)) from None
    made: str = adapter.one_page(site.root / site.settings, story.src, proposed)
    return made
