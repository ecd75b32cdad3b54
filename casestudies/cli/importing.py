"""`casestudies import`: the rows of a spreadsheet or an export as sources, people and testimonials. Shows first, then writes."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, day, file_from_here, project, subjects, tell_unread, today_option

if TYPE_CHECKING:
    from casestudies.stories.importing import ImportPlan, Outcome
    from casestudies.stories.project import Project
    from casestudies.stories.schema import MapShape

KINDS = ("review", "survey", "post")


@click.command("import", short_help="Bring in the rows of a spreadsheet, a survey or a list of reviews.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--map",
    "map_",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="What the file's columns hold (YAML).",
)
@click.option(
    "--kind", type=click.Choice(KINDS), help="What its rows are. Default: as the map or the form of the file says."
)
@click.option("--testimonials", is_flag=True, help="Draft a testimonial of each row that holds words.")
@click.option("--write", is_flag=True, help="Write the files. Without it, nothing is written.")
@today_option
@config_option
def import_(
    file: Path,
    map_: Path | None,
    kind: str | None,
    testimonials: bool,
    write: bool,
    today: datetime | None,
    config: Path | None,
) -> None:
    """Bring in the rows of FILE: a CSV or JSON export of a survey, a marketplace, a CRM or a spreadsheet.

    Each row becomes a source of its own beside the interviews, with the row as the file has it; companies and people
    that are not known are added. Without --write it only shows what would be written. Nothing is overwritten, and rows
    that were brought in before are skipped: the same file can be imported again when it has grown. Ends with 1 where a
    row was skipped.
    """
    from casestudies.stories import load_sources
    from casestudies.stories.importing import Fate, kind_of, plan

    where = project(config)
    library, findings = load_sources(where)
    tell_unread(findings, subjects(library))
    wanted = _map(map_, kind, testimonials=testimonials)
    data = file.read_bytes()
    if not kind_of(data, file.as_posix(), wanted):
        raise click.UsageError(
            f"It is not known what the rows of {file.name} are: give --kind {', '.join(KINDS)}, or `kind` in the map."
        )
    found = plan(where, library, data, file.as_posix(), wanted, day(today, where))
    for outcome in found.outcomes:
        _tell(outcome)
    if write:
        _write(found, where)
    click.echo(_summary(found, written=write))
    sys.exit(any(outcome.fate is Fate.SKIPPED for outcome in found.outcomes))


def _map(file: Path | None, kind: str | None, *, testimonials: bool) -> MapShape:
    """What the map says, with what the command line says over it. Raises CasestudiesError."""
    from casestudies.findings import CasestudiesError
    from casestudies.stories.files import read_text, unix
    from casestudies.stories.plain_yaml import Document, parse
    from casestudies.stories.schema import MapShape
    from casestudies.stories.typed import typed

    document = parse(unix(read_text(file, file.parent)), file.name) if file else Document({})
    over = {key: value for key, value in (("kind", kind), ("testimonials", "all" if testimonials else None)) if value}
    shape, mistakes = typed(MapShape, document)
    if shape is None:
        raise CasestudiesError(*mistakes)
    return shape.model_copy(update=over)


def _tell(outcome: Outcome) -> None:
    from casestudies.terminal import Console, Text

    colours = {"new": "green", "known": "dim", "skipped": "yellow"}
    head = Text(f"line {outcome.line}".ljust(10)).append(f"{outcome.fate.value:<8}", colours[outcome.fate.value])
    Console().hanging(head, Text(f"{outcome.told}."))
    for note in outcome.notes:
        Console().hanging(Text(" " * 18), Text(f"{note}.", "yellow"))


def _write(found: ImportPlan, where: Project) -> None:
    from casestudies.stories.files import replace_files

    for path in found.files:
        if path.exists() and path not in found.added:
            raise click.UsageError(f"{file_from_here(path)} was written in the meantime; nothing was written.")
    replace_files(found.files)


def _summary(found: ImportPlan, *, written: bool) -> str:
    from casestudies.findings import counted
    from casestudies.stories.importing import Fate

    new, known, skipped = (sum(o.fate is fate for o in found.outcomes) for fate in Fate)
    rows = f"{counted(new, 'row')} new, {known} there already, {skipped} skipped"
    files = counted(len(found.files), "file")
    return f"{rows}. {files} written." if written else f"{rows}. {files} would be written; with --write they are."
