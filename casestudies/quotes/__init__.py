"""Quote and Transcript to Verdict: locate, align, name the edits, judge.

Whoever only reads what was written loads none of what judges it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casestudies.lazy import lazily

if TYPE_CHECKING:
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

__getattr__ = lazily(
    __name__,
    {
        "casestudies.quotes.finding": ("find", "ranked"),
        "casestudies.quotes.model": (
            "PUBLISHING",
            "Concern",
            "Context",
            "Edit",
            "Kind",
            "Passage",
            "Span",
            "Verdict",
            "WordRange",
        ),
        "casestudies.quotes.policy": ("RULES", "policy_fingerprint"),
        "casestudies.quotes.suggesting": ("Suggestion", "suggest"),
        "casestudies.quotes.verifying": ("prepare", "verify"),
    },
)
