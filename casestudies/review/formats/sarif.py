"""SARIF 2.1.0 (OASIS), which code hosts and editors read."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from casestudies import __version__
from casestudies.findings import Finding, Rule, Severity
from casestudies.review.model import Review

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def render(review: Review) -> str:
    """One run with its rules and results."""
    rules = sorted({f.rule.code: f.rule for f in review.findings}.values(), key=lambda rule: rule.code)
    places = {rule.code: index for index, rule in enumerate(rules)}
    driver = {"name": "casestudies", "semanticVersion": __version__, "rules": [_rule(rule) for rule in rules]}
    results = [_result(finding, places[finding.code]) for finding in review.findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    document = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.what},
        "fullDescription": {"text": f"{rule.what} {rule.why}"},
        "help": {"text": rule.remedy or rule.what},
        "helpUri": rule.page,
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(finding: Finding, index: int) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": _uri(finding.place.path), "uriBaseId": "%SRCROOT%"}}
    if finding.place.line:
        region = {"startLine": finding.place.line}
        if finding.place.column:
            region["startColumn"] = finding.place.column
        location["region"] = region
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.help}".rstrip()},
        "locations": [{"physicalLocation": location}],
    }


def _uri(path: str) -> str:
    return quote(path)
