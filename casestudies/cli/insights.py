"""`casestudies insights`: what interviews taught, each backed by words that were said."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, file_from_here, not_in_ci, project, subjects, tell_unread

if TYPE_CHECKING:
    from casestudies.desk.insights import Flaw, Insight
    from casestudies.stories.model import Library
    from casestudies.stories.project import Project

REPOSITORIES = ("dovetail", "condens", "enjoyhq", "airtable")
"""`casestudies.desk.insights.REPOSITORIES`, written out: a command's help must not import it."""


@click.group(short_help="What interviews taught, each insight backed by words that were said.")
def insights() -> None:
    """What interviews taught, each insight backed by words that were said. Private: no word of it reaches the site."""


@insights.command()
@config_option
def check(config: Path | None) -> None:
    """Verify what backs every insight. Ends with 1 where words were not said, or nothing backs one."""
    from casestudies.desk.insights import FEWEST, MOST
    from casestudies.findings import counted

    _, _, found, wrong = _read(config)
    for doubt in wrong:
        click.echo(f"{doubt.file}:{doubt.line}: {doubt.message}")
    if found and not FEWEST <= len(found) <= MOST:
        click.echo(f"{counted(len(found), 'insight')}; {FEWEST} to {MOST} are what a team acts on.", err=True)
    if not wrong:
        click.echo(
            f"{len(found)} insights, each backed by words that were said." if found else "There are no insights yet."
        )
    sys.exit(bool(wrong))


@insights.command()
@click.option("--open", "opens", is_flag=True, help="Open it in the browser.")
@config_option
def report(opens: bool, config: Path | None) -> None:
    """Write a private page: insights ranked for customers and team, themes by customer, coverage by segment."""
    from casestudies.desk.folder import desk_folder
    from casestudies.desk.insights import coverage, grid, ranked
    from casestudies.desk.records import records
    from casestudies.desk.report_page import render
    from casestudies.stories.files import replace_files

    not_in_ci()
    site, library, found, wrong = _read(config)
    for doubt in wrong:
        click.secho(f"Left out: {doubt.file}:{doubt.line}: {doubt.message}", err=True, fg="yellow")
    segments = {record.customer: record.segment for record in records(site)[0] if record.segment}
    table = grid(found)
    text = render(
        "insights.html.jinja",
        found=found,
        customers=ranked(found, team=False),
        team=ranked(found, team=True),
        grid=table,
        names=sorted({name for row in table.values() for name in row}),
        coverage=coverage(found, library, segments),
        called={name: party.name for name, party in library.customers.items()},
    )
    path = desk_folder(site) / "insights.html"
    replace_files({path: text.encode()})
    click.echo(f"wrote {file_from_here(path)}")
    if opens:
        click.launch(path.as_uri())


@insights.command()
@click.option("--for", "repository", type=click.Choice(REPOSITORIES), help="Name the columns as this repository does.")
@config_option
def export(repository: str | None, config: Path | None) -> None:
    """Print a CSV table, a row for each passage, for research repositories that read CSV."""
    from casestudies.desk.insights import as_csv, too_long

    not_in_ci()
    _, _, found, wrong = _read(config)
    for doubt in wrong:
        click.secho(f"Left out: {doubt.file}:{doubt.line}: {doubt.message}", err=True, fg="yellow")
    for told in too_long(found, repository or ""):
        click.secho(told, err=True, fg="yellow")
    click.echo(as_csv(found, repository or ""), nl=False)


def _named(ctx: click.Context, param: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    """Which column is which, given as `NAME=TITLE`."""
    from casestudies.desk.insights import COLUMNS

    found = {}
    for one in given:
        name, _, title = one.partition("=")
        if name not in COLUMNS or not title:
            raise click.BadParameter(f"Write it as Quote=TITLE, with one of: {', '.join(COLUMNS)}.", ctx, param)
        found[name] = title
    return found


@insights.command("import")
@click.argument("table", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--column",
    "named",
    multiple=True,
    callback=_named,
    metavar="NAME=TITLE",
    help='Which column of the table is which, as in `Quote="Highlight text"`. May be repeated.',
)
@config_option
def bring_in(table: Path, named: dict[str, str], config: Path | None) -> None:
    """Write an insight for each one in a CSV table with the columns Insight, Theme, Quote and Source. Nothing is overwritten.

    Columns are known by our names and by those that `export --for` gives them; say the others with --column.
    """
    from casestudies.desk.insights import from_csv

    site = project(config)
    try:
        made = from_csv(table.read_text("utf-8-sig"), named)
    except UnicodeDecodeError:
        raise click.UsageError(f"{table.name} is not text in UTF-8. Save it as “CSV UTF-8”.") from None
    except ValueError as error:
        raise click.UsageError(f"{table.name}: {error}") from None
    site.insights.mkdir(parents=True, exist_ok=True)
    for name, text in made.files.items():
        path = site.insights / f"{name}.md"
        try:
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except FileExistsError:
            click.echo(f"{path.name} exists already; left as it is.", err=True)
            continue
        click.echo(f"wrote {file_from_here(path)}")
    if made.unused:
        click.echo(f"Left out, as no column of ours: {', '.join(made.unused)}.", err=True)
    click.echo("Now run `casestudies insights check`.")


def _read(config: Path | None) -> tuple[Project, Library, tuple[Insight, ...], tuple[Flaw, ...]]:
    from casestudies.desk.insights import insights as read
    from casestudies.stories import load, transcripts_of

    site = project(config)
    library, findings = load(site)
    tell_unread(findings, subjects(library))
    transcripts, _ = transcripts_of(library)
    found, wrong = read(site, library, transcripts)
    return site, library, found, wrong
