"""Part of a review: what concerns some files."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from casestudies.review.model import Review
from casestudies.stories.project import Project


def within(path: Path, paths: Collection[Path]) -> bool:
    """Whether a file is one of these files or in one of these folders."""
    resolved = path.resolve()
    return any(resolved == p or p in resolved.parents for p in (one.resolve() for one in paths))


def about(review: Review, project: Project, paths: Collection[Path]) -> Review:
    """The review without the findings and stories of other files. The edition stays whole: it is not for publishing."""
    kept = {r.story.id for r in review.stories if within(project.root / r.story.place.path, paths)}
    stories = tuple(r for r in review.stories if r.story.id in kept)
    theirs = {f for r in stories for f in (*r.findings, *r.standing.findings)}

    def concerns(path: str) -> bool:
        return within(project.root / path, paths)

    return replace(
        review,
        findings=tuple(f for f in review.findings if f in theirs or concerns(f.place.path)),
        failed=tuple(f for f in review.failed if f in theirs or concerns(f.place.path)),
        withheld=tuple(w for w in review.withheld if w.story in kept),
        edition=replace(review.edition, stories=tuple(s for s in review.edition.stories if s.id in kept)),
        stories=stories,
    )
