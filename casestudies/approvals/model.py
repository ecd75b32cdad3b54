"""What the approvals of a story allow today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from casestudies.findings import Finding
from casestudies.stories.model import Scope

# What evidence and history say against the approvals of one story, by their number in it; and of all, by the story's id.
RefusedRecords = Mapping[int, Sequence[Finding]]
Refusals = Mapping[str, RefusedRecords]


@dataclass(frozen=True, slots=True)
class Provenance:
    """What evidence and history say against approvals, and what history could not be asked (`notes`)."""

    refused: Refusals
    notes: tuple[Finding, ...] = ()


class State(StrEnum):
    """Where a story stands. Only `approved` publishes."""

    APPROVED = "approved"
    AWAITING = "awaiting approval"
    STALE = "changed since it was approved"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    INVALID = "approval not valid"
    LOOK = "awaiting the speaker's look"


@dataclass(frozen=True, slots=True)
class Standing:
    """What may be done with a story today, and why not more.

    `scopes` is what every required role allows (empty unless `state` is approved); `digest` is of the story as it is now;
    `approved_on` the latest date among the approvals that hold; `until` the first date on which one of them ends.
    """

    state: State
    scopes: frozenset[Scope]
    digest: str
    findings: tuple[Finding, ...] = ()
    approved_on: dt.date | None = None
    until: dt.date | None = None
    held: frozenset[int] = frozenset()
    """The numbers of the approvals that hold."""
    covered: frozenset[str] = frozenset()
    """What the approvals say that they are of (`content`), where that is the story as it is."""
