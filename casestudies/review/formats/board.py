"""The board printed: a table for a terminal, JSON, and Markdown for a page or a comment."""

from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from casestudies.review.board import Kind, Row
from casestudies.review.formats.markdown import cell, table

VERSION = 1
_UNWRAPPED = 100_000  # columns: wider than any row
_TITLES = ((Kind.STORY, "Story"), (Kind.INTERVIEW, "Interview"))


def show(rows: Sequence[Row], console: Console) -> None:
    """A table for stories and one for interviews: as wide as a terminal; elsewhere each row is one line."""
    wraps = console.is_terminal
    for kind, title in _TITLES:
        theirs = [row for row in rows if row.kind is kind]
        if not theirs:
            continue
        grid = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
        # A long id is folded, so that it leaves room for what the board is looked at for.
        grid.add_column(title, max_width=console.width // 3 if wraps else None, overflow="fold")
        grid.add_column("State", max_width=28 if wraps else None)
        grid.add_column("Days", justify="right", no_wrap=True)
        grid.add_column("Next step", overflow="fold")
        for row in theirs:
            style = "yellow" if row.urgent else "green" if row.state.startswith("published") else ""
            days = "" if row.age is None else str(row.age)
            grid.add_row(Text(row.id, style="bold"), Text(row.state, style), days, Text(row.next))
        if wraps:
            console.print(grid)
        else:
            wide = Console(file=io.StringIO(), width=_UNWRAPPED, highlight=False)
            with wide.capture() as printed:
                wide.print(grid)
            lines = "\n".join(line.rstrip() for line in printed.get().splitlines())
            console.print(Text(lines), soft_wrap=True)
        console.print()


def as_json(rows: Sequence[Row], today: dt.date) -> str:
    """`version` grows when a field changes its meaning or goes."""
    items = [
        {
            "kind": row.kind.value,
            "id": row.id,
            "state": row.state,
            "age_days": row.age,
            "next": row.next or None,
            "path": row.path,
            "urgent": row.urgent,
        }
        for row in rows
    ]
    document = {"version": VERSION, "today": today.isoformat(), "items": items}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def as_markdown(rows: Sequence[Row], today: dt.date) -> str:
    """A table for stories and one for interviews."""
    lines = [f"## Customer stories on {today.isoformat()}", ""]
    for kind, title in _TITLES:
        cells = [
            (f"`{row.id}`", cell(row.state), "" if row.age is None else str(row.age), cell(row.next))
            for row in rows
            if row.kind is kind
        ]
        if cells:
            lines += table((title, "State", "Days", "Next step"), cells)
    return "\n".join(lines)
