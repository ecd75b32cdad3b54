"""`casestudies export` and `casestudies build`: the edition for any generator, and built by one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, day, project, today_option

if TYPE_CHECKING:
    from casestudies.publish.swap import BuildFolder
    from casestudies.stories.project import Project
    from casestudies_export.export import Export


@click.command(short_help="Write the edition as a folder that any generator can build.")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@today_option
@config_option
def export(folder: Path, today: datetime | None, config: Path | None) -> None:
    """Write the edition as a folder that any generator can build.

    DIR gets Markdown pages with front matter (`pages/`), in which every quote is finished HTML, the files that stay as they are
    (`static/`: pictures, styles, embeds, feeds, proofs, cards), and `manifest.json`, which lists all of them. Nothing that is not
    published today is in it. An earlier export there is replaced as a whole.
    """
    _require("markdown", "The pages of stories are read by Python-Markdown, which is not installed.", "export")
    from casestudies.findings import CasestudiesError, Finding, Place, counted
    from casestudies.publish.codes import NOT_OURS
    from casestudies_export.export import holds_export, write

    site = project(config)
    shown = folder.as_posix()
    if folder.is_dir() and not holds_export(folder):
        raise CasestudiesError(Finding(NOT_OURS, Place(shown), "The folder holds other files than the export."))
    _apart(folder, site)
    with _exported(site, folder, today) as (made, aside):
        pages = write(made, aside)
    click.echo(f"wrote {shown}: {counted(pages, 'page')}. {_summary(made)}")


@click.command(short_help="Build the site with a generator that runs no plugins.")
@click.option("--with", "generator", type=click.Choice(["zensical"]), required=True, help="What to build with.")
@click.option(
    "--look", type=click.Choice(["classic", "modern"]), help="Zensical's look. Default: the theme's `variant`."
)
@click.option("--strict", is_flag=True, help="Let the generator's warnings stop the build.")
@today_option
@config_option
def build(generator: str, look: str | None, strict: bool, today: datetime | None, config: Path | None) -> None:
    """Build the site with a generator that runs no plugins: export, build aside, scan every byte, and swap.

    `site_dir` of the settings is replaced only by a site that passed; whatever stops the build leaves the old one.
    """
    _require("zensical", "Zensical is not installed.", "zensical")
    from casestudies_export import zensical

    assert generator == "zensical"  # noqa: S101 - click allows nothing else
    site = project(config)
    with _exported(site, site.site_dir or site.root / "site", today) as (made, aside):
        zensical.build(made, site.root / site.settings, aside, look=look or "", strict=strict)
    click.echo(f"built {aside.site.name} with Zensical. {_summary(made)}")


def _require(module: str, message: str, extra: str) -> None:
    """Raise CasestudiesError where what an extra brings is not installed."""
    from importlib.util import find_spec

    from casestudies.findings import CasestudiesError, Finding, Place
    from casestudies.publish.codes import NO_PILLOW

    if find_spec(module) is None:
        raise CasestudiesError(Finding(NO_PILLOW, Place(extra), message, f"Run `pip install 'casestudies[{extra}]'`."))


def _summary(made: Export) -> str:
    for name in made.reader.passed_over:
        click.secho(
            f"The pages of stories are read without `{name}`, whose settings have tags (`!!…`).", err=True, fg="yellow"
        )
    for finding in made.publication.omitted:
        click.secho(f"{finding} It was left out.", err=True, fg="yellow")
    return made.publication.summary()


@contextmanager
def _exported(site: Project, folder: Path, today: datetime | None) -> Iterator[tuple[Export, BuildFolder]]:
    """What is published, and where it is built for this folder."""
    from casestudies.publish.building import site_build
    from casestudies.stories.settings import read_settings
    from casestudies_export.export import Export, own_templates

    settings = read_settings(site.root / site.settings).data
    waiting = partial(click.secho, err=True, dim=True)
    warn = partial(click.secho, err=True, fg="yellow")
    with site_build(site, folder, day(today, site), waiting, warn, own_templates(site, settings)) as build:
        yield Export(build.publication, settings), build.aside


def _apart(folder: Path, site: Project) -> None:
    """Refuse a folder that shares anything with what the site is made of."""
    from casestudies.findings import CasestudiesError, Finding, Place
    from casestudies.publish.codes import NOT_OURS
    from casestudies.stories.files import overlapping, within

    own = {
        "docs_dir": site.docs_dir,
        "the folder of customers": site.customers,
        "the folder of interviews": site.interviews,
    }
    own |= {"the folder of approvals": site.approvals, "the folder of git": site.root / ".git"}
    if what := next(overlapping(folder, own), ""):
        message = f"The folder and {what} lie within each other."
        raise CasestudiesError(Finding(NOT_OURS, Place(folder.as_posix()), message))
    if within(site.root, folder):
        raise CasestudiesError(Finding(NOT_OURS, Place(folder.as_posix()), "The folder contains the whole project."))
