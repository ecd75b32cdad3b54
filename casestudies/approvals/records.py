"""Records in front matter as they mean: the same for every way of writing them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from casestudies.findings import CasestudiesError
from casestudies.stories.front_matter import split
from casestudies.stories.plain_yaml import parse

# What of a story is written down about it and not shown.
KEPT_RECORDS = ("approvals", "amendments")


@dataclass(frozen=True)
class ApprovalRecord:
    """One approval; two are equal if they mean the same."""

    text: str

    @cached_property
    def fields(self) -> Mapping[str, object]:
        """Its fields; none where it is no mapping."""
        entry = json.loads(self.text)
        return entry if isinstance(entry, dict) else {}

    @property
    def withdrawn(self) -> bool:
        """Whether it says that it was taken back."""
        return self.fields.get("withdrawn") is not None

    @property
    def identity(self) -> tuple[str, ...]:
        """What stays the same of it in whatever way its end is changed: who approved what, in which role, when."""
        return tuple(str(self.fields.get(key)) for key in ("role", "by", "on", "content"))

    def same_evidence(self, other: ApprovalRecord) -> bool:
        """Whether both lean on one file: by its hash, or by its name where one of them has no hash."""
        mine, theirs = self.fields.get("evidence_sha256"), other.fields.get("evidence_sha256")
        if mine and theirs:
            return mine == theirs
        name = self.fields.get("evidence")
        return bool(name) and name == other.fields.get("evidence")


@dataclass(frozen=True, slots=True)
class Written:
    """A story's text as it means: its records, and everything else of it in a form that can be compared."""

    approvals: tuple[ApprovalRecord, ...] = ()
    rest: str = ""
    customer: str = ""


def written(text: str | None) -> Written:
    """What a story's text means; nothing where it cannot be read."""
    parts = split(text) if text is not None else None
    if parts is None:
        return Written()
    try:
        data = parse(parts.yaml, "", first_line=2).data
    except CasestudiesError:
        return Written(rest=text or "")
    approvals = data.get("approvals")
    entries = approvals if isinstance(approvals, list) else []
    records = tuple(ApprovalRecord(json.dumps(entry, sort_keys=True)) for entry in entries)
    rest = json.dumps({key: value for key, value in data.items() if key not in KEPT_RECORDS}, sort_keys=True)
    return Written(records, f"{rest}\n{parts.body}", str(data.get("customer") or ""))
