"""The summary of a review: its findings, and what would be published or withheld. All that is printed for people, and small
enough to be kept.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterable
from dataclasses import astuple, dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from casestudies.findings import Finding, Place, Rule, Severity

if TYPE_CHECKING:
    from casestudies.review.model import Review


T = TypeVar("T")
_OF_RULES = tuple(field.name for field in fields(Rule))


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A story with its file (empty where that could not be read) and its verdicts, or why it is withheld."""

    id: str
    path: str
    published: bool
    how: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """`failed` are the findings that stop a build, `missing` those that say that something which a story names is not there."""

    findings: tuple[Finding, ...]
    failed: tuple[Finding, ...]
    missing: tuple[Finding, ...]
    stories: tuple[StoryLine, ...]

    @classmethod
    def of(cls, review: Review) -> Summary:
        """What a review says."""
        known = {r.story.id: (r.story.place.path, (*r.findings, *r.standing.findings)) for r in review.stories}
        rows = [(s.id, True, _verdicts(q.check.verdict for q in s.quotes)) for s in review.edition.records]
        rows += [(w.story, False, "; ".join(w.reasons)) for w in review.withheld]
        stories = []
        for id_, published, how in rows:
            path, findings = known.get(id_, ("", ()))
            stories.append(StoryLine(id_, path, published, how, findings))
        return cls(review.findings, review.failed, missing(review.findings), tuple(stories))

    def about(self, concerns: Callable[[str], bool]) -> Summary:
        """What of it concerns some files, by their paths."""
        stories = tuple(story for story in self.stories if story.path and concerns(story.path))
        shown = concerning(self.findings, [f for s in stories for f in s.findings], self.missing, concerns)
        findings, failed = (tuple(f for f in those if f in shown) for those in (self.findings, self.failed))
        return replace(self, findings=findings, failed=failed, stories=stories)

    def seen_from(self, folder: str) -> Summary:
        """The same with places as they are named from a folder above the project's, of which `folder` is the project's path."""

        def moved(findings: Iterable[Finding]) -> tuple[Finding, ...]:
            return tuple(replace(f, place=f.place.within(folder)) for f in findings)

        return replace(self, findings=moved(self.findings), failed=moved(self.failed))

    def written(self) -> bytes:
        """How it is kept: each rule once, and findings by their numbers."""
        number = {finding: n for n, finding in enumerate(self.findings)}
        kept = {
            "rules": [
                [getattr(rule, name) for name in _OF_RULES] for rule in dict.fromkeys(f.rule for f in self.findings)
            ],
            "findings": [
                (f.code, astuple(f.place), f.message, f.remedy, f.subject, f.confidential, f.marks)
                for f in self.findings
            ],
            "failed": [number[f] for f in self.failed],
            "missing": [number[f] for f in self.missing],
            "stories": [(s.id, s.path, s.published, s.how, [number[f] for f in s.findings]) for s in self.stories],
        }
        return json.dumps(kept).encode()

    @classmethod
    def read(cls, kept: bytes) -> Summary:
        """What was kept. Raises ValueError, LookupError or TypeError where it is something else."""
        data = json.loads(kept)
        rules = {code: Rule(code, name, Severity(severity), *texts) for code, name, severity, *texts in data["rules"]}
        findings = tuple(
            Finding(rules[code], Place(*place), message, remedy, subject, _pairs(words), _pairs(marks))
            for code, place, message, remedy, subject, words, marks in data["findings"]
        )

        def numbered(numbers: Iterable[int]) -> tuple[Finding, ...]:
            return tuple(findings[n] for n in numbers)

        stories = tuple(
            StoryLine(id_, path, published, how, numbered(theirs))
            for id_, path, published, how, theirs in data["stories"]
        )
        return cls(findings, numbered(data["failed"]), numbered(data["missing"]), stories)


def missing(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those that say that something which a story names is not there."""
    from casestudies.stories.codes import UNKNOWN_CUSTOMER, UNKNOWN_INTERVIEW  # noqa: PLC0415 - not of what was kept

    return tuple(f for f in findings if f.rule in (UNKNOWN_CUSTOMER, UNKNOWN_INTERVIEW))


def lying_in(root: Path, paths: Iterable[Path]) -> Callable[[str], bool]:
    """What says of a file, by its path from `root`, whether it is one of these or lies in one of them."""
    tops = [os.path.realpath(path) for path in paths]
    folders: dict[str, str] = {}

    def lies(path: str) -> bool:
        folder, name = os.path.split(os.path.join(root, path))
        if folder not in folders:
            folders[folder] = os.path.realpath(folder)
        real = os.path.join(folders[folder], name)
        real = os.path.realpath(real) if os.path.islink(real) else real
        return any(real == top or real.startswith(os.path.join(top, "")) for top in tops)

    return lies


def concerning(
    findings: Iterable[Finding],
    theirs: Iterable[Finding],
    missing: Collection[Finding],
    concerns: Callable[[str], bool],
) -> frozenset[Finding]:
    """Which findings are about some stories, of which are `theirs`, or about files that `concerns` names."""
    own = frozenset(theirs)
    shown = {f for f in findings if f in own or concerns(f.place.path)}
    if shown.intersection(missing):
        # What a story names may be missing because it could not be read: then that is what must be mended.
        shown |= {f for f in findings if f.about.is_source}
    return frozenset(shown)


def _pairs(values: Iterable[tuple[T, T]]) -> tuple[tuple[T, T], ...]:
    return tuple((first, second) for first, second in values)


def _verdicts(kinds: Iterable[str]) -> str:
    counted: dict[str, int] = {}
    for kind in kinds:
        counted[kind] = counted.get(kind, 0) + 1
    return ", ".join(f"{count} {kind}" for kind, count in counted.items())
