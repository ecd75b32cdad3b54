"""Quote and Transcript to Verdict: locate, align, name the edits, judge."""

from casestudies.quotes.finding import find, ranked
from casestudies.quotes.model import PUBLISHING, Edit, Kind, Passage, Span, Verdict
from casestudies.quotes.policy import RULES, policy_fingerprint
from casestudies.quotes.suggesting import Suggestion, suggest
from casestudies.quotes.verifying import verify

__all__ = [
    "PUBLISHING",
    "RULES",
    "Edit",
    "Kind",
    "Passage",
    "Span",
    "Suggestion",
    "Verdict",
    "find",
    "policy_fingerprint",
    "ranked",
    "suggest",
    "verify",
]
