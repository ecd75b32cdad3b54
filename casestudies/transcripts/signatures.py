"""What is no transcript, known by its first bytes: recordings, images, and documents that other programs should export."""

from __future__ import annotations

from casestudies.transcripts.codes import NOT_TEXT, refusal
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import Reading

_KINDS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"ID3", "a recording"),
    (0, b"\xff\xfb", "a recording"),
    (0, b"\xff\xf3", "a recording"),
    (0, b"\xff\xf1", "a recording"),
    (0, b"OggS", "a recording"),
    (0, b"RIFF", "a recording"),
    (0, b"fLaC", "a recording"),
    (0, b"FORM", "a recording"),
    (0, b"\x1aE\xdf\xa3", "a recording"),
    (4, b"ftyp", "a recording"),
    (4, b"moov", "a recording"),
    (0, b"%PDF-", "a PDF"),
    (0, b"{\\rtf", "a rich text file"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a file of an older Office"),
    (0, b"\x89PNG\r\n", "an image"),
    (0, b"\xff\xd8\xff", "an image"),
    (0, b"GIF8", "an image"),
    (0, b"\x1f\x8b\x08", "an archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "an archive"),
    (0, b"Rar!\x1a", "an archive"),
    (0, b"SQLite format 3\0", "a database"),
)


def read(source: Source) -> Reading | None:
    """Never a reading: raises TranscriptError that names the kind of file, or leaves it to the readers."""
    for offset, signature, kind in _KINDS:
        if source.data.startswith(signature, offset) and not _is_text_after_all(source.data):
            raise refusal(NOT_TEXT, source.name, f"The file is {kind}, not a transcript.")
    return None


def _is_text_after_all(data: bytes) -> bool:
    """A transcript may begin with the word FORM; a recording has control bytes at once."""
    return data[:2].isalpha() and not any(byte < 9 for byte in data[:64]) and not data.startswith(b"%PDF")
