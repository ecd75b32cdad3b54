"""Customer stories you can stand behind: every quote verified, every page approved.

The front door for scripts: what `__all__` names is kept, typed and documented (docs/api.md); everything else may change
with any version. Each name is imported only when it is used, so that a command starts at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casestudies.lazy import lazily

__version__ = "0.1.0"
__all__ = [
    "CasestudiesError",
    "Concern",
    "Context",
    "Correction",
    "Cue",
    "Edit",
    "Finding",
    "Kind",
    "Passage",
    "Place",
    "Review",
    "Rule",
    "Severity",
    "Span",
    "Subject",
    "Suggestion",
    "Transcript",
    "TranscriptError",
    "Turn",
    "Verdict",
    "WordRange",
    "check",
    "find",
    "read_transcript",
    "suggest",
    "verify",
]

if TYPE_CHECKING:
    from casestudies.findings import CasestudiesError, Finding, Place, Rule, Severity, Subject
    from casestudies.quotes import (
        Concern,
        Context,
        Edit,
        Kind,
        Passage,
        Span,
        Suggestion,
        Verdict,
        WordRange,
        find,
        suggest,
        verify,
    )
    from casestudies.review import Review, check
    from casestudies.stories.model import Correction
    from casestudies.transcripts import Cue, Transcript, TranscriptError, Turn, read_transcript

_IN_ROOMS = {
    "casestudies.findings": ("CasestudiesError", "Finding", "Place", "Rule", "Severity", "Subject"),
    "casestudies.review": ("Review", "check"),
    "casestudies.stories.model": ("Correction",),
    "casestudies.transcripts": ("Cue", "Transcript", "TranscriptError", "Turn", "read_transcript"),
    "casestudies.quotes": (
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
        "suggest",
        "verify",
    ),
}
__getattr__ = lazily(__name__, _IN_ROOMS)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
