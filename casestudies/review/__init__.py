"""Everything above to Findings and the Edition: the one gate.

Publishers import `casestudies.review.edition` and should not pay for reading and judging, so that is imported when used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casestudies.review.edition import Edition
from casestudies.review.model import Gathered, Judged, Review, Reviewed, Secret, Withheld

if TYPE_CHECKING:
    import datetime as dt

    from casestudies.stories.project import Project

__all__ = ["Edition", "Gathered", "Judged", "Review", "Reviewed", "Secret", "Withheld", "review"]


def review(project: Project, *, today: dt.date, preview: bool = False) -> Review:
    """Read the site's files and judge everything: findings, what is withheld, and the edition of `today`.

    Raises `CasestudiesError` where the work cannot go on at all.
    """
    from casestudies.review import gate
    from casestudies.review.gather import gather

    return gate.review(gather(project), project, today, preview=preview)
