"""Part of a review: what concerns some files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path

from casestudies.findings import Finding
from casestudies.review.model import Review
from casestudies.stories import asset_paths
from casestudies.stories.codes import UNKNOWN_CUSTOMER, UNKNOWN_INTERVIEW
from casestudies.stories.files import display_path
from casestudies.stories.model import Story
from casestudies.stories.project import Project
from casestudies.stories.settings import CONFIG_NAMES

_MISSING = frozenset({UNKNOWN_CUSTOMER.code, UNKNOWN_INTERVIEW.code})


def within(path: Path, paths: Collection[Path]) -> bool:
    """Whether a file is one of these files or in one of these folders."""
    resolved = path.resolve()
    return any(resolved == p or p in resolved.parents for p in (one.resolve() for one in paths))


def about(review: Review, project: Project, paths: Collection[Path]) -> Review:
    """The review without the findings and stories of other files. The edition stays whole: it is not for publishing."""
    kept = {r.story.id for r in review.stories if within(project.root / r.story.place.path, paths)}
    return _only(review, kept, lambda path: within(project.root / path, paths))


def since(review: Review, project: Project, changed: Collection[str]) -> Review:
    """The review of the stories that changed files bear on: their own, the customer's, an interview's, evidence, pictures.

    `changed` are paths under the project's root. Where the site's settings changed, every story may be judged differently.
    """
    everything = any(name in changed for name in (project.settings, *CONFIG_NAMES))
    kept = {r.story.id for r in review.stories if everything or _bears_on(r.story, project, changed)}
    return _only(review, kept, lambda path: everything or path in changed)


def seen_from(review: Review, folder: str) -> Review:
    """The review with the places of its findings as they are named from a folder above the project's.

    Services know files by their path in the repository, and a site may be a folder of it. `folder` is the project's path
    from there (`docs/site`).
    """

    def moved(finding: Finding) -> Finding:
        return replace(finding, place=replace(finding.place, path=f"{folder}/{finding.place.path}"))

    return replace(
        review,
        findings=tuple(moved(f) for f in review.findings),
        failed=tuple(moved(f) for f in review.failed),
        stories=tuple(replace(r, findings=tuple(moved(f) for f in r.findings)) for r in review.stories),
    )


def _bears_on(story: Story, project: Project, changed: Collection[str]) -> bool:
    folders = tuple(f"{_shown(project, project.interviews)}/{name}/" for name in story.interviews)
    return not _files(story, project).isdisjoint(changed) or any(name.startswith(folders) for name in changed)


def _files(story: Story, project: Project) -> frozenset[str]:
    return frozenset(
        (
            story.place.path,
            f"{_shown(project, project.customers)}/{story.customer}.yml",
            *(f"{_shown(project, project.approvals)}/{name}" for name in _evidence(story)),
            *(f"{_shown(project, project.docs_dir)}/{name}" for name in asset_paths(story)),
        )
    )


def _evidence(story: Story) -> Iterator[str]:
    yield from (approval.evidence for approval in story.approvals)
    yield from (result.evidence for result in story.results)
    yield from (figure.evidence for figure in story.figures)


def _shown(project: Project, folder: Path) -> str:
    return display_path(folder, project.root)


def _only(review: Review, kept: Collection[str], concerns: Callable[[str], bool]) -> Review:
    stories = tuple(r for r in review.stories if r.story.id in kept)
    theirs = {f for r in stories for f in (*r.findings, *r.standing.findings)}
    shown_too = {f for f in review.findings if f in theirs or concerns(f.place.path)}
    if any(f.code in _MISSING for f in shown_too):
        # What a story names may be missing because it could not be read: then that is what must be mended.
        shown_too |= {f for f in review.findings if f.about.is_source}
    return replace(
        review,
        findings=tuple(f for f in review.findings if f in shown_too),
        failed=tuple(f for f in review.failed if f in shown_too),
        withheld=tuple(w for w in review.withheld if w.story in kept),
        edition=review.edition.only(kept),
        stories=stories,
    )
