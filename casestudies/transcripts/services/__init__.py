"""The JSON of speech services: one module each, all alike, tried in this order.

A service is recognised by keys that only it has; last come segments that many tools write alike. JSON of any
other kind is refused, never read as text.
"""

from __future__ import annotations

from typing import NamedTuple

from casestudies.transcripts.services import (
    assemblyai,
    aws,
    azure,
    deepgram,
    elevenlabs,
    fireflies,
    gladia,
    gong,
    google,
    granola,
    happyscribe,
    otter,
    podcasting,
    recall,
    rev,
    segments,
    soniox,
    speechmatics,
    trint,
    watson,
    whisper,
    youtube,
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
    Known("azure-speech", azure.read),
    Known("azure-fast", azure.read_fast),
    Known("watson", watson.read, confirmed=False),
    Known("google-speech", google.read),
    Known("gladia", gladia.read, confirmed=False),
    Known("elevenlabs", elevenlabs.read),
    Known("soniox", soniox.read, confirmed=False),
    Known("youtube-json3", youtube.read),
    Known("youtube-list", youtube.read_list),
    Known("recall", recall.read, confirmed=False),
    Known("trint-json", trint.read),
    Known("fireflies-json", fireflies.read),
    Known("fireflies-download", fireflies.read_download, confirmed=False),
    Known("otter-json", otter.read, confirmed=False),
    Known("gong-json", gong.read, confirmed=False),
    Known("granola-json", granola.read, confirmed=False),
    Known("podcasting-json", podcasting.read),
    Known("whisper-cpp", whisper.read_cpp),
    Known("whisper", whisper.read),
    Known("whisper-words", whisper.read_words),
    Known("assemblyai", assemblyai.read),
    Known("happyscribe-json", happyscribe.read, confirmed=False),
    Known("segments-json", segments.read, confirmed=False),
)
