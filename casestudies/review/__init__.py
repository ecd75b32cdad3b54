"""Everything above to Findings and the Edition: the one gate.

Publishers import `casestudies.review.edition` and should not pay for reading and judging, so that is imported when used; and
where nothing changed since something was checked, nothing is.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from casestudies.lazy import lazily
from casestudies.memory import FORGETFUL, Memory
from casestudies.steps import UNTOLD, Steps

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from casestudies.memory import Store
    from casestudies.review.edition import Edition
    from casestudies.review.model import Gathered, Judged, Proposed, Review, Reviewed, Secret, Withheld
    from casestudies.review.whose import KnownSpeakers
    from casestudies.stories.project import Project

__all__ = [
    "Edition",
    "Gathered",
    "Judged",
    "Proposed",
    "Review",
    "Reviewed",
    "Secret",
    "Withheld",
    "check",
    "known_names",
    "remembering",
    "review",
    "review_with_memory",
]

__getattr__ = lazily(
    __name__,
    {
        "casestudies.review.edition": ("Edition",),
        "casestudies.review.model": ("Gathered", "Judged", "Proposed", "Review", "Reviewed", "Secret", "Withheld"),
    },
)


def review(
    project: Project,
    *,
    today: dt.date,
    preview: bool = False,
    proposed: Proposed | None = None,
    memory: Memory = FORGETFUL,
    only: Callable[[str], bool] | None = None,
    steps: Steps = UNTOLD,
) -> Review:
    """Read the site's files and judge everything: findings, what is withheld, and the edition of `today`. The preview, where it
    is asked for, is of everything, or of what would be published with the story that is proposed. With a `memory`, only what
    changed since is read and judged again. `only` are the stories to review, by id: one shard of them.

    Raises `CasestudiesError` where the work cannot go on at all.
    """
    from casestudies.review import gate
    from casestudies.review.gather import gather
    from casestudies.stories.transcripts import Transcripts

    gathered = gather(project, memory, only, steps)
    made = gate.review(gathered, project, today, preview=preview, proposed=proposed, memory=memory, steps=steps)
    if isinstance(gathered.transcripts, Transcripts):
        gathered.transcripts.put_away()
    return made


def review_with_memory(
    project: Project,
    *,
    today: dt.date,
    preview: bool = False,
    proposed: Proposed | None = None,
    only: Callable[[str], bool] | None = None,
    steps: Steps = UNTOLD,
    with_rules: bool = False,
) -> Review:
    """As `review`, with what earlier reviews of this site left under `.cache/casestudies`, to which this one adds. `with_rules`
    asks for their fingerprint too, which what is published holds.
    """
    from dataclasses import replace

    from casestudies.review.lock import rules_in_force

    with remembering(project, today) as memory:
        made = review(project, today=today, preview=preview, proposed=proposed, memory=memory, only=only, steps=steps)
        return replace(made, rules=rules_in_force(memory)) if with_rules else made


def known_names(review: Review, project: Project) -> KnownSpeakers:
    """Who must be quoted nowhere beside the edition, with what tells it of any text of the site."""
    from casestudies.review.whose import KnownSpeakers

    return KnownSpeakers(review.library, project.language, project.ours)


@contextmanager
def remembering(project: Project, today: dt.date) -> Iterator[Store]:
    """What earlier reviews of this site computed on this machine, to which this one adds."""
    from casestudies.approvals.codes import RULES as APPROVALS
    from casestudies.approvals.git_codes import RULES as HISTORY
    from casestudies.memory import Store
    from casestudies.quotes import RULES as QUOTES
    from casestudies.review.codes import RULES as REVIEW
    from casestudies.stories.codes import RULES as STORIES
    from casestudies.transcripts.codes import RULES as TRANSCRIPTS

    rules = (*TRANSCRIPTS, *STORIES, *QUOTES, *APPROVALS, *HISTORY, *REVIEW)
    store = Store(project.root / ".cache" / "casestudies", {rule.code: rule for rule in rules}, today)
    try:
        with _seldom_collected():
            yield store
    finally:
        store.close()


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """What is read of a site stays until the end: to look for garbage in it at every step took a fourteenth of a build."""
    often, *others = gc.get_threshold()
    gc.set_threshold(often and max(often, _SELDOM), *others)
    try:
        yield
    finally:
        gc.set_threshold(often, *others)


_SELDOM = 20_000
"""Objects that are made before Python looks for garbage; its own figure is 700 or 2,000."""


def check(site: str | Path, *, today: dt.date) -> Review:
    """Review a site as `casestudies check` does: `review.findings`, `review.withheld` with reasons, `review.edition`.

    `site` is its folder (or one within it), or the file with its settings. `today` is the day by which approvals are judged.
    Nothing is written, and nothing that a file names is run. Raises `CasestudiesError`, with every mistake in the settings in
    its `findings`, where the work cannot go on at all.
    """
    from pathlib import Path

    from casestudies.stories import find_config, open_project

    path = Path(site)
    return review(open_project(find_config(path.resolve()) if path.is_dir() else path), today=today)
