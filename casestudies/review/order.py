"""The order in which findings are read: what to do next stands first."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from casestudies.findings import Finding, Place, Severity

_RANKS = {Severity.ERROR: 1, Severity.WARNING: 2, Severity.NOTE: 3}


def by_urgency(findings: Iterable[Finding], stopping: Collection[Finding]) -> tuple[Finding, ...]:
    """Errors that stop a build, other errors, warnings, notes; within each by file, line and column. Each finding once.

    Services that show only the first few (GitHub shows ten annotations of a level) thus show the worst.
    """
    stops = frozenset(stopping)

    def urgency(finding: Finding) -> tuple[int, Place, str]:
        return 0 if finding in stops else _RANKS[finding.severity], finding.place, finding.code

    return tuple(sorted(dict.fromkeys(findings), key=urgency))
