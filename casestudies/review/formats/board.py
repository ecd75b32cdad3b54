"""The board printed: a table for a terminal, JSON, and Markdown for a page or a comment."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence

from casestudies.review.board import BoardRow, RowKind
from casestudies.review.formats.markdown import cell, table
from casestudies.review.kept import Due
from casestudies.terminal import Console, Text

VERSION = 1
_TITLES = ((RowKind.STORY, "Story"), (RowKind.INTERVIEW, "Interview"))


def show(rows: Sequence[BoardRow], console: Console, due: Sequence[Due] = ()) -> None:
    """A table each for stories, interviews and what is due to be deleted: as wide as a terminal; elsewhere a row is one line."""
    # A long id is folded, so that it leaves room for what the board is looked at for.
    widest = (console.width // 2, 28 if console.is_terminal else None, None, None)
    for kind, title in _TITLES:
        cells = [_cells(row) for row in rows if row.kind is kind]
        if cells:
            console.table((title, "State", "Days", "Next step"), cells, widest)
            console.print()
    if due:
        cells = [(Text(_what(d), "bold"), Text(d.on.isoformat(), "yellow"), Text(d.next)) for d in due]
        console.table(("Kept too long", "Due", "Next step"), cells, (widest[0], None, None))
        console.print()


def _what(due: Due) -> str:
    return due.kept.address or due.kept.path


def _cells(row: BoardRow) -> tuple[Text, ...]:
    style = "yellow" if row.urgent else "green" if row.state.startswith("published") else ""
    days = "" if row.age is None else str(row.age)
    return Text(row.id, "bold"), Text(row.state, style), Text(days.rjust(len("Days"))), Text(row.next.strip())


def as_json(rows: Sequence[BoardRow], today: dt.date, due: Sequence[Due] = ()) -> str:
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
    late = [
        {"kind": d.kept.kind.value, "path": d.kept.path, "due": d.on.isoformat(), "next": d.next}
        | ({"address": d.kept.address} if d.kept.address else {})
        for d in due
    ]
    document = {"version": VERSION, "today": today.isoformat(), "items": items, "due": late}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def as_markdown(rows: Sequence[BoardRow], today: dt.date, due: Sequence[Due] = ()) -> str:
    """A table for stories, one for interviews, and one for what is due to be deleted."""
    lines = [f"## Customer stories on {today.isoformat()}", ""]
    for kind, title in _TITLES:
        cells = [
            (f"`{row.id}`", cell(row.state), "" if row.age is None else str(row.age), cell(row.next))
            for row in rows
            if row.kind is kind
        ]
        if cells:
            lines += table((title, "State", "Days", "Next step"), cells)
    if due:
        late = [(f"`{_what(d)}`", d.on.isoformat(), cell(d.next)) for d in due]
        lines += table(("Kept too long", "Due", "Next step"), late)
    return "\n".join(lines)
