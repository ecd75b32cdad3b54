"""A Markdown summary, for a pull request or a step's summary page."""

from __future__ import annotations

import re
from collections.abc import Iterable

from casestudies.review.model import Review


def render(review: Review) -> str:
    """What would be published, what is withheld and why, and what to do."""
    edition = review.edition
    published = edition.records
    lines = ["## Customer stories", ""]
    if review.failed:
        errors = "1 error" if len(review.failed) == 1 else f"{len(review.failed)} errors"
        lines += [f"**The build stops:** {errors} must be fixed first.", ""]
    lines += [f"{len(published)} published, {len(review.withheld)} withheld, as of {edition.today.isoformat()}.", ""]
    if published:
        rows = [(f"`{s.id}`", str(len(s.quotes)), cell(s.approved_on or "")) for s in published]
        lines += table(("Published", "Quotes", "Approved"), rows)
    if review.withheld:
        rows = [(f"`{w.story}`", w.state.value, cell("; ".join(w.reasons))) for w in review.withheld]
        lines += table(("Withheld", "State", "Why"), rows)
    if review.findings:
        rows = [
            (f"`{f.place}`", f"{f.code} {f.rule.name}", cell(f"{f.message} {f.help}".rstrip())) for f in review.findings
        ]
        lines += table(("Where", "What", "What to do"), rows)
    return "\n".join(lines)


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """The lines of a Markdown table, with an empty one after it."""
    body = [f"| {' | '.join(row)} |" for row in rows]
    return [f"| {' | '.join(head)} |", "|" + " --- |" * len(head), *body, ""]


def cell(text: object) -> str:
    """Nothing in a cell may be read as markup: messages name files and ids that come from files."""
    return re.sub(r"([\\`*_\[\]<>|!&])", r"\\\1", str(text)).replace("\n", " ")
