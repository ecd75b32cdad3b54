"""The JSON of speech services: one module each, all alike, tried in this order.

A service is recognised by keys that only it has. JSON of any other kind is refused, never read as text.
"""

from __future__ import annotations

from typing import NamedTuple

from casestudies.transcripts.services import (
    assemblyai,
    aws,
    deepgram,
    fireflies,
    google,
    happyscribe,
    podcasting,
    rev,
    speechmatics,
    trint,
    whisper,
)
from casestudies.transcripts.services.shape import Service


class Known(NamedTuple):
    """A service we know: the name of its format, its reader, and whether a real or documented answer was seen."""

    format: str
    read: Service
    confirmed: bool = True


SERVICES: tuple[Known, ...] = (
    Known("rev-json", rev.read),
    Known("aws-transcribe", aws.read),
    Known("deepgram", deepgram.read),
    Known("speechmatics", speechmatics.read),
    Known("speechmatics-v1", speechmatics.read_older),
    Known("google-speech", google.read),
    Known("trint-json", trint.read),
    Known("fireflies-json", fireflies.read),
    Known("fireflies-download", fireflies.read_download, confirmed=False),
    Known("podcasting-json", podcasting.read),
    Known("whisper-cpp", whisper.read_cpp),
    Known("whisper", whisper.read),
    Known("whisper-words", whisper.read_words),
    Known("assemblyai", assemblyai.read),
    Known("happyscribe-json", happyscribe.read, confirmed=False),
)
