"""The zip around a Word file, opened within bounds: nothing is unpacked that could not be a document."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib

from casestudies.transcripts.codes import BROKEN, HOSTILE, NOT_TEXT, TOO_LARGE, refusal
from casestudies.transcripts.source import ZIP, Source
from casestudies.transcripts.wording import unescape

MAX_XML = 24 * 1024 * 1024
"""The largest document.xml that is read: some hundred hours of speech."""

MAX_RATIO = 200
"""Documents of real words shrink to a tenth; what shrinks to a two-hundredth holds none."""

MAX_ENTRIES = 5_000
_DOCUMENT = "word/document.xml"
_NOT_SHOWN = re.compile(rb"<w:(?:del|moveFrom|vanish|webHidden|rt|instrText|delText)\b|<mc:Fallback|<!")
_BREAK = re.compile(r"</w:p>|<w:(?:br|cr|tab|ptab)\b[^<>]*>")
_TAG = re.compile(r"<[^<>]*>")


def document_xml(source: Source) -> bytes | None:
    """The bytes of the document, None where the file is no zip; raises TranscriptError for other zips and for bombs."""
    if not source.data.startswith(ZIP):
        return None
    if _entries(source.data) > MAX_ENTRIES:
        raise refusal(HOSTILE, source.name, f"The archive has more than {MAX_ENTRIES:,} entries.")
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            return _document(archive, source.name)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        OSError,
        struct.error,
    ):
        raise refusal(BROKEN, source.name, "The Word file is damaged or locked by a password.") from None


def _document(archive: zipfile.ZipFile, name: str) -> bytes:
    names = set(archive.namelist())
    if _DOCUMENT not in names:
        kind = "a spreadsheet" if "xl/workbook.xml" in names else "an archive"
        remedy = "Save the sheet that holds the transcript as CSV." if kind == "a spreadsheet" else ""
        raise refusal(NOT_TEXT, name, f"The file is {kind}, not a Word document.", remedy=remedy)
    info = archive.getinfo(_DOCUMENT)
    if info.file_size > 1_000_000 and info.file_size > MAX_RATIO * max(info.compress_size, 1):
        raise refusal(HOSTILE, name, "The document unfolds to hundreds of times its size.")
    if info.file_size > MAX_XML:
        raise refusal(TOO_LARGE, name, f"The document has {info.file_size:,} bytes; at most {MAX_XML:,} are read.")
    with archive.open(info) as file:
        xml = file.read(MAX_XML + 1)  # the size above is only what the archive says of itself
    if len(xml) > MAX_XML:
        raise refusal(HOSTILE, name, "The document is larger than its archive says.")
    return xml


def _entries(data: bytes) -> int:
    """How many entries the archive says it has, so that an absurd list is never built. The format: APPNOTE 4.3.16."""
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
    if end < 0 or len(data) < end + 12:
        return 0
    (entries,) = struct.unpack_from("<H", data, end + 10)
    return int(entries)


def shown_text(source: Source) -> str | None:
    """The words of a document line by line, by a plain look at its XML; None where the file is no document.

    Nothing where it holds what a document does not show, which only its reader can tell.
    """
    xml = document_xml(source)
    if xml is None:
        return None
    if _NOT_SHOWN.search(xml):
        return ""
    lines = _TAG.sub("", _BREAK.sub("\n", xml.decode("utf-8", "replace")))
    return unescape(lines)
