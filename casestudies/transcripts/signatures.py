"""What is no transcript, known by its first bytes or words: recordings, images, and documents that other programs should
export.
"""

from __future__ import annotations

import re

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

_MARKUP = r"(?:<\?xml[^<>]{0,200}\?>|<!--[^<>]{0,500}-->|<!DOCTYPE[^<>]{0,200}>|\s){0,9}"
_WRITTEN: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\[Script Info\]", re.IGNORECASE), "styled subtitles (ASS)"),
    (re.compile(_MARKUP + r"<(?:\w{1,9}:)?tt\b"), "timed text (TTML)"),
    (re.compile(_MARKUP + r"<(?:transcript|timedtext)\b"), "captions of YouTube in XML"),
    (re.compile(_MARKUP + r"<SAMI\b", re.IGNORECASE), "subtitles of Windows Media (SAMI)"),
    (re.compile(r'File type = "ooTextFile|"ooTextFile"'), "an annotation of Praat"),
    (re.compile(_MARKUP + r"<ANNOTATION_DOCUMENT\b"), "an annotation of ELAN"),
    (re.compile(_MARKUP + r"<Trans\b"), "a transcript of Transcriber (TRS)"),
    (re.compile(_MARKUP + r"<(?:TEI|teiCorpus|TEI\.2)\b"), "a transcript in TEI"),
    (re.compile(_MARKUP + r"<basic-transcription\b"), "a transcript of EXMARaLDA"),
    (re.compile(_MARKUP + r"<fcpxml\b"), "a project of Final Cut"),
    (re.compile(r"@(?:UTF8|Begin|Window|Languages)\b"), "a transcript in CHAT, with its codes"),
    (re.compile(r"\[(?:ar|ti|al|au|by|re|ve|la|length|offset|tool):[^\]\n]{0,200}\]"), "lyrics (LRC)"),
    (re.compile(r"\[[0-9]{1,3}:[0-9]{2}\.[0-9]{2}\][^\s\[]"), "lyrics (LRC)"),
    (re.compile(r"Scenarist_SCC\b"), "closed captions in SCC"),
    (re.compile(r"(?:\{[0-9]{1,9}\}\{[0-9]{0,9}\}[^\n]*\n?)"), "subtitles of MicroDVD, which count frames"),
    (re.compile(r"\[[0-9]{1,9}\]\[[0-9]{1,9}\]"), "subtitles in MPL2"),
    (re.compile(r"\[INFORMATION\]\s*\n\[(?:TITLE|AUTHOR)\]"), "subtitles of SubViewer"),
    (
        re.compile(r"(?:;;[^\n]*\n)*(?:\S+ \S{1,8} [0-9]+\.[0-9]+ [0-9]+\.[0-9]+ \S+(?: [0-9.]+)?\n){2}"),
        "a list of words in CTM",
    ),
    (re.compile(r"(?:;;[^\n]*\n)*\S+ \S+ \S+ [0-9]+\.[0-9]+ [0-9]+\.[0-9]+ <\S*> "), "a transcript in STM"),
    (re.compile(r"SPEAKER \S+ [0-9]+ [0-9.]+ [0-9.]+ <NA>"), "a list of who spoke when (RTTM), without words"),
)
"""Forms of text whose words stand between codes: read as dialogue, their codes would become speakers."""


def reading_of_text(source: Source) -> Reading | None:
    """The same for forms of text. They are refused, since the programs that write them also write WebVTT or SubRip."""
    head = source.text[:2000].lstrip("\ufeff \t\n")
    for pattern, kind in _WRITTEN:
        if pattern.match(head):
            raise refusal(
                NOT_TEXT, source.name, f"The file is {kind}.", remedy="Export or convert it to WebVTT or SRT."
            )
    return None


def reading(source: Source) -> Reading | None:
    """Raise TranscriptError for known non-transcripts, naming the kind of file; else return None."""
    for offset, signature, kind in _KINDS:
        if source.data.startswith(signature, offset) and not _is_text_after_all(source.data):
            raise refusal(NOT_TEXT, source.name, f"The file is {kind}, not a transcript.")
    return None


def _is_text_after_all(data: bytes) -> bool:
    """A transcript may begin with the word FORM; a recording has control bytes at once."""
    return data[:2].isalpha() and not any(byte < 9 for byte in data[:64]) and not data.startswith(b"%PDF")
