"""One build of a site, whoever makes its pages: from the lock to what is left of it when it ends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from casestudies.findings import refuse
from casestudies.memory import Memory
from casestudies.publish.publication import Publication
from casestudies.publish.swap import BuildFolder
from casestudies.review import Proposed, remembering, review_with_memory
from casestudies.stories.files import display_path
from casestudies.stories.project import Project


class SiteBuild(NamedTuple):
    """What a build has: what is published, the folder aside that it is built in, and what earlier builds computed."""

    publication: Publication
    aside: BuildFolder
    memory: Memory


@contextmanager
def site_build(
    project: Project,
    site_dir: str | Path,
    today: dt.date,
    waiting: Callable[[str], None],
    warn: Callable[[str], None],
    templates: Sequence[Path] = (),
    *,
    preview: bool = False,
    proposed: Proposed | None = None,
) -> Iterator[SiteBuild]:
    """A build of everything that may be published `today`. `waiting` is told of another build of this site that goes on,
    `warn` of what a build left that cannot be removed; `templates` are as of Publication, `preview` and `proposed` as of a review.

    Raises CasestudiesError where something must not pass.
    """
    # Before anything is read: what is read later than another build's site must not be older than that.
    aside = BuildFolder.of(str(site_dir), waiting)
    try:
        reviewed = review_with_memory(project, today=today, preview=preview, proposed=proposed, with_rules=True)
        refuse(reviewed.beside_stories if reviewed.preview else reviewed.failed)
        with remembering(project, today) as memory:
            yield SiteBuild(Publication(reviewed, project, templates, memory), aside, memory)
    finally:
        if left := aside.discard():
            where = display_path(left, project.root)
            warn(f"{where} cannot be removed: it is left of an earlier site. Git passes over it; remove it by hand.")
