"""`casestudies share`: what else is made of a published story, from approved words only."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, day, project, today_option

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from casestudies.review import Review
    from casestudies.review.edition import PublishedStory
    from casestudies.stories.model import Scope
    from casestudies.stories.project import Project

FOLDER = "share"
RECORD = "kit.json"
_GONE = "Delete the kit, and take down what was posted."


@click.command(short_help="Make posts, mails, slides and cards of a published story, from approved words only.")
@click.argument("story", required=False)
@click.option("--check", "checks", is_flag=True, help="Compare every kit that was made with what is approved today.")
@click.option(
    "--cards/--no-cards", default=True, show_default=True, help="Draw picture cards, where Pillow is installed."
)
@today_option
@config_option
def share(story: str | None, checks: bool, cards: bool, today: datetime | None, config: Path | None) -> None:
    """Make posts, mails, slides and cards of a published story, from approved words only.

    Into share/STORY: a LinkedIn post and picture cards (scope `social`), a mail to prospects, a one-pager and slides
    (`sales`), an FAQ and an outline for a blog (`site`). Each file says which approval it stands on; a channel that was
    not approved has no file. With --check, every kit is compared with today's approvals, and everything between
    quotation marks in it, edited or not, with the approved words; ends with 1 where something has to be made again or
    taken down.
    """
    from casestudies.review import review_with_memory

    site = project(config)
    reviewed = review_with_memory(site, today=day(today, site))
    if checks:
        found = [line for kit in _kits(site, story) for line in _wrong(site, reviewed, kit)]
        for line in found:
            click.echo(line)
        if not found:
            click.echo("Every kit matches what is approved today.")
        elif not all(line.endswith(_GONE) for line in found):
            click.echo(
                "Make the kits again with `casestudies share STORY`, and take down posts that are no longer approved."
            )
        sys.exit(bool(found))
    if story is None:
        raise click.UsageError("Name a story, or give --check.")
    _make(site, reviewed, story, cards=cards)


def _published(reviewed: Review, story: str) -> PublishedStory | None:
    return next((one for one in reviewed.edition.stories if one.id == story), None)


def _files(site: Project, reviewed: Review, found: PublishedStory) -> Mapping[str, tuple[Scope, str]]:
    from casestudies.cli.embed import address_of
    from casestudies.desk.share import kit

    approvals = reviewed.library.stories[found.id].approvals
    address = address_of(site, found.src)
    return kit(found, approvals, publisher=site.publisher, address=address, language=site.language)


def _make(site: Project, reviewed: Review, story: str, *, cards: bool) -> None:
    from casestudies.desk.folder import desk_folder
    from casestudies.desk.share import sealed, unverified
    from casestudies.stories.files import replace_files

    found = _published(reviewed, story)
    if alone := [quote.ref for one in reviewed.edition.alone if one.id == story for quote in one.quotes]:
        raise click.UsageError(
            f"{story} has no story to share. Into other pages it goes with `casestudies embed {alone[0]}`."
        )
    if found is None:
        known = ", ".join(one.id for one in reviewed.edition.stories) or "none"
        raise click.UsageError(f"No story '{story}' is published, so nothing of it may be shared. Published: {known}.")
    files = _files(site, reviewed, found)
    if not files:
        raise click.UsageError(f"No approval of '{story}' has the scope social, sales or site.")
    for name, (scope, text) in files.items():
        if wrong := unverified(text, found, scope):
            raise click.UsageError(
                f"{name} would hold words in quotation marks that are not an approved quote: {wrong[0]}"
            )
    folder = desk_folder(site, site.root / FOLDER / story.replace("/", "-"))
    _clear(folder)
    replace_files({folder / name: text.encode() for name, (_, text) in files.items()})
    for name in files:
        click.echo(f"wrote {(folder / name).relative_to(site.root).as_posix()}")
    pictures = list(_pictures(site, found, folder)) if cards else []
    for path in pictures:
        click.echo(f"wrote {path.relative_to(site.root).as_posix()}")
    _tell_left_out(found.scopes)
    record = {
        "story": story,
        "content": sealed(files),
        "files": {name: scope.value for name, (scope, _) in files.items()} | {path.name: "social" for path in pictures},
    }
    replace_files({folder / RECORD: f"{json.dumps(record, indent=2)}\n".encode()})


def _tell_left_out(scopes: Collection[Scope]) -> None:
    """The channels that have no file, since nobody approved them."""
    from casestudies.desk.share import CHANNELS

    for scope in dict.fromkeys(channel.scope for channel in CHANNELS):
        if scope not in scopes:
            names = [one.file.removesuffix(".md").replace("-", " ") for one in CHANNELS if one.scope is scope]
            made = ", ".join([*names, "picture cards"] if scope.value == "social" else names)
            click.echo(f"not made: {made} (the approval lacks the scope {scope.value})")


def _clear(folder: Path) -> None:
    """Delete what an earlier kit made here: a quote that went out of the story leaves no card."""
    try:
        listed = list(json.loads((folder / RECORD).read_text("utf-8"))["files"])
    except (ValueError, KeyError, TypeError, OSError):
        return
    for name in listed:
        if isinstance(name, str) and Path(name).name == name and name.endswith((".md", ".png")):
            (folder / name).unlink(missing_ok=True)


def _pictures(site: Project, found: PublishedStory, folder: Path) -> Iterator[Path]:
    from importlib.util import find_spec

    from casestudies.stories.files import replace_files
    from casestudies.stories.model import Form, Scope

    quotes = [q for q in found.quotes if q.form is Form.BLOCK and Scope.SOCIAL in q.scopes and not q.fragment]
    if not quotes:
        return
    if find_spec("PIL") is None:
        click.echo("No picture cards: Pillow is not installed (`pip install casestudies[pictures]`).", err=True)
        return
    from casestudies.desk.share_cards import cards
    from casestudies.publish.look import Look

    font = Look.of(site).picture_font
    for quote in quotes:
        for name, data in cards(quote, site.publisher, font):
            path = folder / f"card-{quote.id}-{name}.png"
            replace_files({path: data})
            yield path


def _kits(site: Project, only: str | None) -> Iterator[Path]:
    folder = site.root / FOLDER
    for record in sorted(folder.glob(f"*/{RECORD}")) if folder.is_dir() else ():
        if only is None or record.parent.name == only.replace("/", "-"):
            yield record


def _wrong(site: Project, reviewed: Review, record: Path) -> Iterator[str]:
    """What has to be made again or taken down of one kit."""
    from casestudies.desk.share import sealed, unverified

    shown = record.parent.relative_to(site.root).as_posix()
    try:
        known = json.loads(record.read_text("utf-8"))
        story, content, listed = str(known["story"]), known["content"], dict(known["files"])
    except (ValueError, KeyError, TypeError, OSError):
        yield f"{shown}/{RECORD}: cannot be read. Make the kit again."
        return
    found = _published(reviewed, story)
    if found is None:
        yield f"{shown}: the story {story} is not published any more. {_GONE}"
        return
    files = _files(site, reviewed, found)
    for name, scope in listed.items():
        if scope not in {one.value for one in found.scopes}:
            yield f"{shown}/{name}: the approval no longer has the scope {scope}. Delete it, and take down what was posted."
    if sealed(files) != content:
        yield f"{shown}: the story, its quotes or its approvals changed since the kit was made."
    for name, (scope, _) in files.items():
        path = record.parent / name
        for words in unverified(path.read_text("utf-8", "replace"), found, scope) if path.is_file() else ():
            yield f"{shown}/{name}: no approved quote: {words}"
