"""Everything above to Findings and the Edition: the one gate."""

from __future__ import annotations

import datetime as dt

from casestudies.review import gate
from casestudies.review.edition import Edition
from casestudies.review.gather import gather
from casestudies.review.model import Gathered, Judged, Review, Reviewed, Secret, Withheld
from casestudies.stories.project import Project

__all__ = ["Edition", "Gathered", "Judged", "Review", "Reviewed", "Secret", "Withheld", "gather", "review"]


def review(project: Project, *, today: dt.date, preview: bool = False) -> Review:
    """Read the site's files and judge everything: findings, what is withheld, and the edition of `today`."""
    return gate.review(gather(project), project, today, preview=preview)
