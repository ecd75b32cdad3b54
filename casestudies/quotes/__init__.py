"""Quote and Transcript to Verdict: locate, align, name the edits, judge."""

from casestudies.quotes.finding import find, ranked
from casestudies.quotes.model import PUBLISHING, Concern, Context, Edit, Kind, Passage, Span, Verdict, WordRange
from casestudies.quotes.policy import RULES, policy_fingerprint
from casestudies.quotes.suggesting import Suggestion, suggest
from casestudies.quotes.verifying import prepare, verify

__all__ = [
    "PUBLISHING",
    "RULES",
    "Concern",
    "Context",
    "Edit",
    "Kind",
    "Passage",
    "Span",
    "Suggestion",
    "Verdict",
    "WordRange",
    "find",
    "policy_fingerprint",
    "prepare",
    "ranked",
    "suggest",
    "verify",
]
