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
    read: Service
    confirmed: bool = True


SERVICES: tuple[KnownService, ...] = (
    KnownService("rev-json", rev.read),
    KnownService("aws-transcribe", aws.read),
    KnownService("deepgram", deepgram.read),
    KnownService("speechmatics", speechmatics.read),
    KnownService("speechmatics-v1", speechmatics.read_older),
    KnownService("azure-speech", azure.read),
    KnownService("azure-fast", azure.read_fast),
    KnownService("watson", watson.read, confirmed=False),
    KnownService("google-speech", google.read),
    KnownService("gladia", gladia.read, confirmed=False),
    KnownService("elevenlabs", elevenlabs.read),
    KnownService("soniox", soniox.read, confirmed=False),
    KnownService("youtube-json3", youtube.read),
    KnownService("youtube-list", youtube.read_list),
    KnownService("recall", recall.read, confirmed=False),
    KnownService("trint-json", trint.read),
    KnownService("fireflies-json", fireflies.read),
    KnownService("fireflies-download", fireflies.read_download, confirmed=False),
    KnownService("otter-json", otter.read, confirmed=False),
    KnownService("gong-json", gong.read, confirmed=False),
    KnownService("granola-json", granola.read, confirmed=False),
    KnownService("podcasting-json", podcasting.read),
    KnownService("whisper-cpp", whisper.read_cpp),
    KnownService("whisper", whisper.read),
    KnownService("whisper-words", whisper.read_words),
    KnownService("assemblyai", assemblyai.read),
    KnownService("happyscribe-json", happyscribe.read, confirmed=False),
    KnownService("segments-json", segments.read, confirmed=False),
)
