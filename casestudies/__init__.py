"""Customer stories one can stand behind: every quote verified, every page approved.

The front door for scripts; everything is imported only when it is used, so that a command starts at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"
__all__ = ["Transcript", "Verdict", "read_transcript", "verify"]

if TYPE_CHECKING:
    from casestudies.quotes import Verdict, verify
    from casestudies.transcripts import Transcript, read_transcript

_HOMES = {
    "Transcript": "casestudies.transcripts",
    "Verdict": "casestudies.quotes",
    "read_transcript": "casestudies.transcripts",
    "verify": "casestudies.quotes",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
