"""`casestudies table`: what a site holds as rows, for spreadsheets and other programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

import click

from casestudies.cli.project import config_option, day, project, today_option

WHAT = ("stories", "quotes", "approvals", "people")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@click.command(short_help="Print stories, quotes, approvals or people as a table.")
@click.argument("what", type=click.Choice(WHAT))
@click.option("--format", "form", type=click.Choice(["csv", "json", "jsonl"]), default="csv", show_default=True)
@click.option(
    "--private",
    is_flag=True,
    help="Also what is withheld and why, everybody's names, and who approved. Keep it to yourselves.",
)
@today_option
@config_option
def table(what: str, form: str, private: bool, today: datetime | None, config: Path | None) -> None:
    """Print stories, quotes, approvals or people as a table, for spreadsheets, CRMs and sales tools.

    Without --private it holds what is published today, and nothing else; approvals are always private. In CSV, a cell that a
    spreadsheet would take for a formula has an apostrophe before it.
    """
    from casestudies.review import review_with_memory
    from casestudies.review.table import What, rows

    if what == "approvals" and not private:
        raise click.UsageError("Approvals name people and evidence: they are printed only with --private.")
    where = project(config)
    found = rows(review_with_memory(where, today=day(today, where)), What(what), private=private)
    click.echo(_printed(found, form), nl=False)


def _printed(rows: Sequence[Mapping[str, str]], form: str) -> str:
    if form == "json":
        return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
    if form == "jsonl":
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if rows:
        writer.writerow(rows[0])
    writer.writerows([[_guarded(cell) for cell in row.values()] for row in rows])
    return out.getvalue()


def _guarded(cell: str) -> str:
    """A cell that no spreadsheet runs (https://owasp.org/www-community/attacks/CSV_Injection)."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
