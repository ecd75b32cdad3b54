"""GitHub workflow commands, which become annotations on the lines of a pull request.

Form: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. GitHub shows ten annotations of each
level for a step, so the order matters: the worst come first, as they do in a review.
"""

from __future__ import annotations

from casestudies.findings import Finding, Severity
from casestudies.review.model import Review

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(review: Review) -> str:
    """One command a line."""
    return "".join(f"{_annotation(finding)}\n" for finding in review.findings)


def _annotation(finding: Finding) -> str:
    place = finding.place
    properties = {
        "file": place.path,
        "line": place.line,
        "col": place.column,
        "title": f"{finding.code} {finding.rule.name}",
    }
    told = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items() if value)
    return f"::{_LEVELS[finding.severity]} {told}::{_data(f'{finding.message} {finding.help}'.rstrip())}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
