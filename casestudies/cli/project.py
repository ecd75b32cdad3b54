"""What the commands share: which site they work on, and which day it is."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from casestudies.findings import Finding, Place
    from casestudies.stories.model import Customer, Library
    from casestudies.stories.project import Project

F = Callable[..., Any]


class Day(click.DateTime):
    """A day given on the command line."""

    def __init__(self) -> None:
        """One form only: a date that reads differently from country to country would be a guess."""
        super().__init__(["%Y-%m-%d"])

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.datetime:
        """The day, or a usage error that shows how to write one."""
        try:
            given: dt.datetime = super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"'{value}' is not a date; write it as 2026-08-03.", param, ctx)
        return given


DATE = Day()
SCOPES = ("site", "widget", "social", "sales", "name", "logo", "photo", "media")
"""`casestudies.stories.model.Scope`, written out: a command's help must not import the model."""
KINDS = ("recording", "talk", "notes", "written", "review", "survey", "mail", "post", "chat")
"""`casestudies.stories.model.Source`, written out."""


def logged() -> bool:
    """Whether what is printed ends in a CI log, which others can read: no words of an interview belong there."""
    return bool(os.environ.get("CI"))


def not_in_ci() -> None:
    """A usage error in CI."""
    if logged():
        raise click.UsageError("This holds words of an interview: it is not printed in CI, where others can read logs.")


def named_scopes(given: Iterable[str]) -> list[str]:
    """What `--scope` names, repeated or separated by commas, in the order given."""
    scopes = [one.strip() for item in given for one in item.split(",") if one.strip()]
    for scope in scopes:
        if scope not in SCOPES:
            raise click.BadParameter(f"'{scope}' is not one of {', '.join(SCOPES)}.", param_hint="--scope")
    return scopes


def config_option(command: F) -> F:
    """`--config FILE`: the site's settings file; without it, the nearest one from here upwards."""
    return click.option(
        "--config",
        "-c",
        type=click.Path(path_type=Path),
        help="The site's mkdocs.yml or properdocs.yml. Default: the nearest one, from this folder upwards.",
    )(command)


def today_option(command: F) -> F:
    """`--today DATE`: judge as of another day."""
    return click.option(
        "--today",
        type=DATE,
        help="Judge as of this day. Default: today, in the site's time zone.",
        metavar="DATE",
    )(command)


def day(given: dt.datetime | None, site: Project | None = None) -> dt.date:
    """The day to judge by, today where the site is at home (UTC without one): here alone is the clock read."""
    now = dt.datetime.now(dt.UTC)
    return given.date() if given else site.day_of(now) if site else now.date()


def settings_file(config: Path | None, *, built: Path | None = None) -> Path:
    """The file with the settings of the site to work on; a usage error where there is none.

    For a folder that was `built` from it, what lies above that folder counts before what lies above this one: another
    site's private words would not be found.
    """
    from casestudies.site_file import below_here, nearest_config, resolved

    if config is None:
        folders = [*(built.resolve().parents if built else ()), Path.cwd(), *Path.cwd().parents]
        config = nearest_config(folders)
    if config is None:
        raise click.UsageError(
            "No mkdocs.yml or properdocs.yml in this folder or any parent. Go into a site's folder, name the file with "
            "--config, or begin with `casestudies new site`."
        )
    below = below_here(config.parent)
    folder = config.parent.as_posix() if below is None else below
    found = resolved(config)
    click.get_current_context().meta[_FOLDER] = folder, found.parent
    return found


def project(config: Path | None, *, built: Path | None = None) -> Project:
    """The site to work on; a finding on standard error and exit code 2 where there is none."""
    from casestudies.findings import CasestudiesError
    from casestudies.stories import open_project

    file = settings_file(config, built=built)
    try:
        return open_project(file)
    except CasestudiesError as error:
        folder: str = click.get_current_context().meta.pop(_FOLDER)[0]  # the places are named from here already
        raise CasestudiesError(*(replace(f, place=f.place.within(folder)) for f in error.findings)) from error


_FOLDER = "casestudies.folder"
"""Under which a command's context keeps the site's folder, as it is named from here and as it is."""


def file_from_here(path: Path) -> str:
    """A file as it is named from here."""
    folder, root = click.get_current_context().meta.get(_FOLDER, ("", Path()))
    return (Path(folder) / path.relative_to(root)).as_posix() if path.is_relative_to(root) else str(path)


def site_folder() -> str:
    """The folder of the site that this command works on, as it is named from here; empty for this folder."""
    found: tuple[str, Path] = click.get_current_context().meta.get(_FOLDER, ("", Path()))
    return found[0]


def from_here(place: Place) -> Place:
    """A place as it is named from here, if that is a file of the site: others are named already."""
    folder, root = click.get_current_context().meta.get(_FOLDER, ("", Path()))
    return place.within(folder) if (root / place.path).exists() else place


def located(finding: Finding) -> Finding:
    """A finding with its place as it is named from here."""
    return replace(finding, place=from_here(finding.place))


def is_of_site(root: Path, name: str) -> bool:
    """Whether a file or folder lies in the site's folder, or holds it."""
    path, root = Path(name).resolve(), root.resolve()
    return path.is_relative_to(root) or root.is_relative_to(path)


def named_files(site: Project, names: Sequence[str]) -> tuple[Path, ...]:
    """The files and folders that are named by their paths, or by the ids of stories, interviews and customers."""
    from difflib import get_close_matches

    from casestudies.approvals.recording import story_id
    from casestudies.stories.load import source_files

    known = source_files(site) if names else {}
    found: list[Path] = []
    for name in names:
        if Path(name).exists():
            if not is_of_site(site.root, name):
                raise click.UsageError(f"'{name}' is no part of this site, which lies in {site.root}.")
            found.append(Path(name))
        elif (id_ := name if name in known else story_id(site, name)) in known:
            found.extend(known[id_])
        else:
            near = get_close_matches(id_.casefold(), known, 1)
            hint = f" Did you mean '{near[0]}'?" if near else ""
            raise click.UsageError(f"There is no file, story, interview or customer '{name}'.{hint}")
    return tuple(found)


def tell_unread(findings: Iterable[Finding], read: Container[str]) -> None:
    """Say on standard error which customers and interviews could not be read, and why: all but those `read`.

    These are named as subjects of findings are.
    """
    from casestudies.findings import Severity

    for finding in findings:
        if finding.about.is_source and finding.severity is Severity.ERROR and finding.subject not in read:
            click.secho(f"Left out: {finding}", err=True, fg="yellow")


def interview_id(site: Project, name: str) -> str:
    """The id of the interview that is named by it, by its folder, or by a file in that."""
    path = Path(name).resolve()
    folder = path.parent if path.is_file() else path
    inside = folder != site.interviews and folder.is_relative_to(site.interviews)
    return folder.relative_to(site.interviews).as_posix() if inside else name


def named_customer(library: Library, name: str) -> Customer:
    """The customer with this id; a usage error where there is none."""
    if name not in library.customers:
        there = ", ".join(sorted(library.customers)) or "none"
        raise click.UsageError(f"There is no customer '{name}'. There are: {there}.")
    return library.customers[name]


def answers_options(command: F) -> F:
    """`--from` and `--contact`: where an answer and a withdrawal go."""
    command = click.option("--contact", default="", help="Where to withdraw, if not at the sender's address.")(command)
    help_ = "Your address; answers and withdrawals go there."
    return click.option("--from", "sender", default="", help=help_)(command)


def subjects(library: Library) -> set[str]:
    """The customers and interviews of a library, named as subjects of findings are."""
    from casestudies.findings import Subject

    return {*map(Subject.of_customer, library.customers), *map(Subject.of_interview, library.interviews)}


def tell_unheard(
    library: Library, transcripts: Container[str], findings: Iterable[Finding], only: str | None = None
) -> None:
    """Say the same where transcripts were read as well: of one interview, where it is the `only` one asked for."""
    from casestudies.findings import Subject

    asked = [f for f in findings if only is None or f.subject == Subject.of_interview(only)]
    tell_unread(
        asked, subjects(library) - {Subject.of_interview(i) for i in library.interviews if i not in transcripts}
    )
