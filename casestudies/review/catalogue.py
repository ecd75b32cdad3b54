"""Every code of every room, for `casestudies explain` and for the reports."""

from __future__ import annotations

from casestudies.approvals.codes import RULES as APPROVALS
from casestudies.findings import Rule
from casestudies.quotes import RULES as QUOTES
from casestudies.review.codes import RULES as REVIEW
from casestudies.stories.codes import RULES as STORIES
from casestudies.transcripts.codes import RULES as TRANSCRIPTS

CATALOGUE: dict[str, Rule] = {
    rule.code: rule
    for rule in sorted((*TRANSCRIPTS, *STORIES, *QUOTES, *APPROVALS, *REVIEW), key=lambda rule: rule.code)
}
