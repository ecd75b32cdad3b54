"""Part of a review: what concerns some files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path

from casestudies.approvals.content import picture_paths
from casestudies.findings import Finding
from casestudies.review.model import Review
from casestudies.review.summary import concerning, lying_in, missing
from casestudies.site_file import CONFIG_NAMES
from casestudies.stories import asset_paths
from casestudies.stories.files import display_path
from casestudies.stories.model import Story
from casestudies.stories.project import Project


def within(path: Path, paths: Collection[Path]) -> bool:
    """Whether a file is one of these files or in one of these folders."""
    resolved = path.resolve()
    return any(resolved == p or p in resolved.parents for p in (one.resolve() for one in paths))


def about(review: Review, project: Project, paths: Collection[Path]) -> Review:
    """The review without the findings and stories of other files. The edition stays whole: it is not for publishing."""
    concerns = lying_in(project.root, paths)
    return _only(review, {r.story.id for r in review.stories if concerns(r.story.place.path)}, concerns)


def since(review: Review, project: Project, changed: Collection[str]) -> Review:
    """The review of the stories that changed files bear on: their own, the customer's, an interview's, evidence, pictures, clips.

    `changed` are paths under the project's root. Where the site's settings changed, every story may be judged differently.
    """
    everything = any(name in changed for name in (project.settings, *CONFIG_NAMES))
    kept = {r.story.id for r in review.stories if everything or _bears_on(r.story, review, project, changed)}
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


def _bears_on(story: Story, review: Review, project: Project, changed: Collection[str]) -> bool:
    folders = tuple(f"{_shown(project, project.interviews)}/{name}/" for name in story.interviews)
    return not _files(story, review, project).isdisjoint(changed) or any(name.startswith(folders) for name in changed)


def _files(story: Story, review: Review, project: Project) -> frozenset[str]:
    customer = review.library.customers.get(story.customer)
    shown = picture_paths(story, customer) if customer else asset_paths(story)
    return frozenset(
        (
            story.place.path,
            f"{_shown(project, project.customers)}/{story.customer}.yml",
            *(f"{_shown(project, project.approvals)}/{name}" for name in _evidence(story)),
            *(f"{_shown(project, project.docs_dir)}/{name}" for name in shown),
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
    theirs = (f for r in stories for f in (*r.findings, *r.standing.findings))
    shown = concerning(review.findings, theirs, missing(review.findings), concerns)
    return replace(
        review,
        findings=tuple(f for f in review.findings if f in shown),
        failed=tuple(f for f in review.failed if f in shown),
        withheld=tuple(w for w in review.withheld if w.story in kept),
        edition=review.edition.only(kept),
        stories=stories,
    )
