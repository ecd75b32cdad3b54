"""The year printed: a table for a terminal, and beside the board's JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence

from casestudies.desk.year import Stage
from casestudies.terminal import Console, Text


def show_year(found: Sequence[Stage], console: Console) -> None:
    """A row for each record; what is urgent first."""
    if not found:
        return
    rows = [
        (Text(one.customer, "bold"), Text(one.stage, "yellow" if one.urgent else ""), Text(one.told), Text(_step(one)))
        for one in sorted(found, key=lambda one: (not one.urgent, one.customer))
    ]
    console.table(("Customer", "Stage", "", "Next step"), rows, (28, None, None, None))
    console.print()


def _step(one: Stage) -> str:
    by = f" (by {one.by.isoformat()})" if one.by else ""
    return f"{one.next}{by if one.next else ''}"


def with_year(board: str, found: Sequence[Stage]) -> str:
    """The board's JSON with the year beside it."""
    document = json.loads(board)
    document["year"] = [
        {
            "record": one.record,
            "customer": one.customer,
            "stage": one.stage,
            "told": one.told,
            "next": one.next or None,
            "by": one.by.isoformat() if one.by else None,
            "urgent": one.urgent,
        }
        for one in found
    ]
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
