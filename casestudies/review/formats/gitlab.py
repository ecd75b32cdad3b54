"""GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format."""

from __future__ import annotations

import hashlib
import json
from collections import Counter

from casestudies.findings import Severity
from casestudies.review.model import Review

_LEVELS = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(review: Review) -> str:
    """A JSON array of issues; a fingerprint stays the same while the finding does, wherever its line moves."""
    seen: Counter[str] = Counter()
    issues = []
    for finding in review.findings:
        identity = "\n".join((finding.code, finding.place.path, finding.subject, finding.message))
        seen[identity] += 1
        fingerprint = hashlib.sha256(f"{identity}\n{seen[identity]}".encode()).hexdigest()
        issues.append(
            {
                "description": f"{finding.message} {finding.help}".rstrip(),
                "check_name": f"{finding.code} {finding.rule.name}",
                "fingerprint": fingerprint,
                "severity": _LEVELS[finding.severity],
                "location": {"path": finding.place.path, "lines": {"begin": max(1, finding.place.line)}},
            }
        )
    return json.dumps(issues, indent=2, ensure_ascii=False) + "\n"
