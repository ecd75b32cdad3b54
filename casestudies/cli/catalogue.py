"""Every code of every room, so that each can be explained."""

from __future__ import annotations

from casestudies.approvals.codes import RULES as APPROVALS
from casestudies.approvals.git_codes import RULES as HISTORY
from casestudies.findings import Rule
from casestudies.publish.codes import RULES as PUBLISHING
from casestudies.publish.embeds.codes import RULES as EMBEDS
from casestudies.quotes import RULES as QUOTES
from casestudies.review.codes import RULES as REVIEW
from casestudies.stories.codes import RULES as STORIES
from casestudies.transcripts.codes import RULES as TRANSCRIPTS

RULES: tuple[Rule, ...] = (*TRANSCRIPTS, *STORIES, *QUOTES, *APPROVALS, *HISTORY, *REVIEW, *PUBLISHING, *EMBEDS)
CATALOGUE: dict[str, Rule] = {rule.code: rule for rule in sorted(RULES, key=lambda rule: rule.code)}
