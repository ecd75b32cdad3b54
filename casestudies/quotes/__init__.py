"""Quote and Transcript to Verdict: locate, align, name the edits, judge."""

from casestudies.quotes.model import Edit, Kind, Passage, Span, Verdict
from casestudies.quotes.verifying import verify

__all__ = ["Edit", "Kind", "Passage", "Span", "Verdict", "verify"]
