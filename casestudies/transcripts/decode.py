"""Bytes to text: which encoding, and nothing that is no text.

Order: byte order mark; NUL bytes on one side only (UTF-16 without a mark); strict UTF-8; Windows-1252. A statistical
guess is not made: on real files it was wrong more often than this order.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

from casestudies.transcripts.codes import BROKEN, NOT_TEXT, TOO_LARGE, refusal

MAX_BYTES = 32 * 1024 * 1024
"""The largest file that is opened. Word-by-word JSON of a day of speech stays below."""

MAX_WIDE = 12_000_000
"""Characters, where any of them is not of Latin-1, so that each takes twice the memory: a hundred hours of speech."""

MAX_LINES = 700_000
"""Four lines to a caption, and a day of captions."""

MAX_MARKS = 300_000
"""Signs that open a tag or an entity: three to a word in captions timed word by word, and ten hours of them."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LETTER = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CONTROLS = bytes([*range(9), *range(14, 28), 127])
UNSAYABLE = dict.fromkeys(_CONTROLS)
"""For `str.translate`: without the control characters that are neither space nor line end."""

_LINE_HYPHEN = "\ufffe"
"""What Chrome's viewer of PDFs copies for a hyphen at the end of a line: no character, so nobody typed it."""


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text, with LF line ends, composed (NFC) and without a mark, and the encoding it was read in."""
    text, encoding = _characters(data, name)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > MAX_LINES:
        raise refusal(TOO_LARGE, name, f"The file has more than {MAX_LINES:,} lines.")
    if text.count("<") + text.count("&") > MAX_MARKS:
        raise refusal(TOO_LARGE, name, f"The file has more than {MAX_MARKS:,} tags and entities.")
    if not is_latin(text) and len(text) > MAX_WIDE:
        raise refusal(TOO_LARGE, name, f"The file has more than {MAX_WIDE:,} characters.")
    text = composed(text.replace(_LINE_HYPHEN, "-"))
    plain = data if encoding in ("utf-8", "cp1252") else text.encode("utf-8", "replace")
    controls = len(plain) - len(plain.translate(None, _CONTROLS))
    if controls > 8:
        raise refusal(NOT_TEXT, name, "The file is binary, not text.")
    if controls:
        text = text.translate(UNSAYABLE)
    return text, encoding


def composed(text: str) -> str:
    """The text with every letter and its accents as one character, where there is one (NFC)."""
    if is_latin(text) or unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", text)


def is_latin(text: str) -> bool:
    """Whether every letter is of Latin-1, which is composed as it stands; much quicker than asking Unicode's tables."""
    if text.isascii():
        return True
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def _characters(data: bytes, name: str) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, name), encoding
    if b"\0" in data[:65536]:
        side = _utf16_side(data)
        if side is None:
            raise refusal(NOT_TEXT, name, "The file is binary, not text.")
        return _strictly(data, side, name), side
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        # Two letters in UTF-8 are no accident: such a file is UTF-8 with damage, not Windows-1252.
        if len(_LETTER.findall(data[:1_000_000])) > data[:1_000_000].decode("utf-8", "replace").count(
            "\N{REPLACEMENT CHARACTER}"
        ):
            line = data.count(b"\n", 0, error.start) + 1
            raise refusal(BROKEN, name, "The file is UTF-8 with bytes that are damaged or cut off.", line) from None
        return _strictly(data, "cp1252", name), "cp1252"


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise refusal(NOT_TEXT, name, f"The file is neither UTF-8 nor {encoding} text.") from None


def _utf16_side(data: bytes) -> str | None:
    """Latin text and line ends have their NUL in the high byte: always the odd bytes, or always the even ones."""
    head = data[:65536]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if len(data) % 2:
        return None
    if odd > 4 * even:
        return "utf-16-le"
    if even > 4 * odd:
        return "utf-16-be"
    return None
