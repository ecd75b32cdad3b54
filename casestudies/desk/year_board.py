"""The year printed: a table for a terminal, and beside the board's JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence

from casestudies.desk.year import Stage
from casestudies.review.formats.markdown import cell, table
from casestudies.terminal import Console, Text


def show_year(found: Sequence[Stage], console: Console) -> None:
    """A row for each record; what is urgent first."""
    if not found:
        return
    rows = [
        (Text(one.customer, "bold"), Text(one.stage, "yellow" if one.urgent else ""), Text(one.told), Text(_step(one)))
        for one in _ordered(found)
    ]
    console.table(("Customer", "Stage", "", "Next step"), rows, (28, None, None, None))
    console.print()


def _step(one: Stage) -> str:
    if one.then and one.by:
        return f"from {one.by.isoformat()}: {one.then}"
    by = f" (by {one.by.isoformat()})" if one.by else ""
    return f"{one.next}{by if one.next else ''}"


def year_as_markdown(found: Sequence[Stage]) -> str:
    """The same table for a summary in Markdown; nothing where nobody is recorded."""
    rows = [(f"`{one.record}`", cell(one.stage), cell(one.told), cell(_step(one))) for one in _ordered(found)]
    return (
        "\n".join(["## The year of each customer", "", *table(("Customer", "Stage", "", "Next step"), rows), ""])
        if rows
        else ""
    )


def _ordered(found: Sequence[Stage]) -> list[Stage]:
    """What is urgent first."""
    return sorted(found, key=lambda one: (not one.urgent, one.customer))


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
            "then": one.then or None,
            "by": one.by.isoformat() if one.by else None,
            "urgent": one.urgent,
        }
        for one in found
    ]
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
