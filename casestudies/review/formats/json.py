"""JSON, for scripts. `version` grows when the meaning of a field changes or one goes; new fields may come at any time."""

from __future__ import annotations

import json
from typing import Any

from casestudies.findings import Finding
from casestudies.review.model import Review, Withheld

VERSION = 1


def render(review: Review) -> str:
    """The review as one JSON object."""
    return json.dumps(document(review), indent=2, ensure_ascii=False) + "\n"


def document(review: Review) -> dict[str, Any]:
    """The same as plain values."""
    edition = review.edition
    return {
        "version": VERSION,
        "today": edition.today.isoformat(),
        "findings": [finding(f) for f in review.findings],
        "published": [
            {"story": s.id, "src": s.src, "quotes": [{"id": q.id, "verdict": q.check.verdict} for q in s.quotes]}
            for s in edition.records
        ],
        "withheld": [_withheld(w) for w in review.withheld],
        "stops_build": bool(review.failed),
    }


def finding(value: Finding) -> dict[str, Any]:
    """One finding, without its confidential part."""
    return {
        "code": value.code,
        "name": value.rule.name,
        "severity": value.severity.value,
        "path": value.place.path,
        "line": value.place.line or None,
        "column": value.place.column or None,
        "subject": value.subject or None,
        "message": value.message,
        "help": value.help,
    }


def _withheld(value: Withheld) -> dict[str, Any]:
    return {"story": value.story, "src": value.src, "state": value.state.value, "reasons": list(value.reasons)}
