"""The services that we know, in the order in which they are tried."""

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


class KnownService(NamedTuple):
    """A service we know: the name of its format, its reader, and whether a real or documented answer was seen."""

    format: str
    transcribed: Service
    confirmed: bool = True


SERVICES: tuple[KnownService, ...] = (
    KnownService("rev-json", rev.transcribed),
    KnownService("aws-transcribe", aws.transcribed),
    KnownService("deepgram", deepgram.transcribed),
    KnownService("speechmatics", speechmatics.transcribed),
    KnownService("speechmatics-v1", speechmatics.transcribed_by_v1),
    KnownService("azure-speech", azure.transcribed),
    KnownService("azure-fast", azure.transcribed_fast),
    KnownService("watson", watson.transcribed, confirmed=False),
    KnownService("google-speech", google.transcribed),
    KnownService("gladia", gladia.transcribed, confirmed=False),
    KnownService("elevenlabs", elevenlabs.transcribed),
    KnownService("soniox", soniox.transcribed, confirmed=False),
    KnownService("youtube-json3", youtube.transcribed),
    KnownService("youtube-list", youtube.transcribed_list),
    KnownService("recall", recall.transcribed, confirmed=False),
    KnownService("trint-json", trint.transcribed),
    KnownService("fireflies-json", fireflies.transcribed),
    KnownService("fireflies-download", fireflies.transcribed_download, confirmed=False),
    KnownService("otter-json", otter.transcribed, confirmed=False),
    KnownService("gong-json", gong.transcribed, confirmed=False),
    KnownService("granola-json", granola.transcribed, confirmed=False),
    KnownService("podcasting-json", podcasting.transcribed),
    KnownService("whisper-cpp", whisper.transcribed_by_cpp),
    KnownService("whisper", whisper.transcribed),
    KnownService("whisper-words", whisper.transcribed_words),
    KnownService("assemblyai", assemblyai.transcribed),
    KnownService("happyscribe-json", happyscribe.transcribed, confirmed=False),
    KnownService("segments-json", segments.transcribed, confirmed=False),
)
