"""The words of a file, whatever its form: as a browser, a feed reader or a search index would come to read them.

Escapes of JSON, of addresses and of HTML are undone, tags are taken away, packed files unpacked; what cannot be seen is
dropped, letters are made small and brought into one form. Words are bytes, because Python cuts bytes fastest.
"""

from __future__ import annotations

import base64
import contextlib
import html
import io
import lzma
import re
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

HashedWord = bytes
UNPACKED = 1 << 28
"""Bytes of a packed file that are looked at: more than any page, and less than a small file could be blown up to."""

# Han, Hiragana, Katakana, Thai, Lao, Myanmar and Khmer are written without spaces between words.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_UNSPACED_RUN = re.compile(f"[{UNSPACED}]+")

_TAG = re.compile(r"<[^<>]*>")
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]"
)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
# What is neither Latin, Greek, Cyrillic, Hebrew or Arabic writing nor a sign: the rest alone may come to be written without spaces.
_MAY_BE_UNSPACED = re.compile("[^\x00-\u0dff\u1e00-\u2bff]")
_NOT_WORD = re.compile(r"[^\w']|_")
_APOSTROPHE = re.compile("[’‘ʼ＇´`]")
_JSON_UNICODE = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})")
_JSON_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LONE = re.compile("[\ud800-\udfff]")
_JSON_SPACES = ("\\n", "\\r", "\\t", "\\b", "\\f")
_DATA = re.compile(r"data:(?:text/|application/|image/svg)[^,;\"'\s]*(?:;[^,;\"'\s]*)*;base64,([A-Za-z0-9+/_-]+)")
_ZIP = b"PK\x03\x04"
# Damaged, encrypted, or packed in a way that Python does not know.
_DAMAGED = (
    zipfile.BadZipFile,
    RuntimeError,
    OSError,
    EOFError,
    ValueError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
)
_PRINTABLE = re.compile(rb"[\t\x20-\x7e\xa0-\xff]{24,}")

# ASCII letters, small, digits, and every byte of another letter stay; the rest parts words. Apostrophes are deleted.
_KEPT = {*range(0x30, 0x3A), *range(0x61, 0x7B), *range(0x80, 0x100)}
_TABLE = bytes(n if n in _KEPT else n + 32 if 0x41 <= n <= 0x5A else 0x20 for n in range(256))


def unpacked(data: bytes) -> bytes:
    """A file's bytes, of a packed one as much as is read of it."""
    if data[:2] == b"\x1f\x8b":
        with contextlib.suppress(zlib.error):  # not packed after all: read as it stands
            return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(data, UNPACKED)
    return data


def text_of(data: bytes) -> str:
    """The text of a file's bytes: unpacked, decoded; of a file that is no text, whatever can be read in it."""
    if data[:4] == _ZIP:
        with contextlib.suppress(*_DAMAGED), zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "\n".join(f"{name}\n{_decoded(unpacked(member))}" for name, member in _members(archive))
    return _decoded(unpacked(data))


def _members(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    """The files in an archive, as far as they are looked at; an archive in it stays packed."""
    left = UNPACKED
    for one in archive.infolist():
        data = b""
        with contextlib.suppress(*_DAMAGED), archive.open(one) as file:
            data = file.read(left)
        left -= len(data)
        yield one.filename, data


def _decoded(data: bytes) -> str:
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "\n".join(run.decode("latin-1") for run in _PRINTABLE.findall(data))


def readings(text: str) -> Iterator[str]:
    """The texts that a text with markup holds: what is read, and what stands in its tags and comments."""
    undone = unescaped(text)
    if "<" not in undone:
        yield undone
        yield from _in_addresses(undone)
        return
    yield _TAG.sub(" ", undone)
    yield "\n".join(_TAG.findall(undone))
    yield from _in_addresses(undone)


def _in_addresses(text: str) -> Iterator[str]:
    """What stands in addresses that are the file themselves: `data:text/html;base64,…`."""
    for found in _DATA.finditer(text) if ";base64," in text else ():
        with contextlib.suppress(ValueError):
            yield from readings(_decoded(base64.b64decode(found[1] + "==")))


def words(text: str) -> list[HashedWord]:
    """The words of a plain text. "Don't" is one however it is written; writing without spaces is a long one."""
    if not text.isascii():
        text = "".join(_in_forms(text))
    return text.encode("utf-8", "replace").translate(_TABLE, b"'`").split()


def letters(text: str) -> list[HashedWord]:
    """The letters of a plain text that belong to writing without spaces."""
    if text.isascii() or not _MAY_BE_UNSPACED.search(text):
        return []
    runs = _UNSPACED_RUN.findall(unicodedata.normalize("NFKC", INVISIBLE.sub("", text)))
    return [letter.encode() for run in runs for letter in run]


def folded(text: str) -> str:
    """A text without what cannot be seen, small, in one form of letters; its punctuation stays."""
    return unicodedata.normalize("NFKC", INVISIBLE.sub("", text)).casefold()


def _in_forms(text: str) -> Iterator[str]:
    """The pieces of a text: what is beyond ASCII in one form, with the letter before, which a mark that combines belongs to."""
    last = 0
    for found in _NOT_ASCII.finditer(text):
        begin, end = found.span()
        begin -= begin > last and text[begin - 1].isalpha()
        yield text[last:begin]
        yield _in_one_form(text[begin:end])
        last = end
    yield text[last:]


@lru_cache(maxsize=4096)
def _in_one_form(text: str) -> str:
    return _NOT_WORD.sub(" ", _APOSTROPHE.sub("'", folded(text)))


def unescaped(text: str) -> str:
    """Undo escapes twice, as one stands within another in search indexes and feeds."""
    for _ in range(2):
        before = text
        if "\\" in text:
            text = _JSON_UNICODE.sub(lambda m: chr(int(m[1] or m[2], 16)), text)
            text = _JSON_PAIR.sub(lambda m: m[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)
            text = _LONE.sub("\ufffd", text)
            for escape in _JSON_SPACES:
                text = text.replace(escape, " ")
            text = text.replace('\\"', '"').replace("\\/", "/")
        if "&" in text:
            text = html.unescape(text)
        if "%" in text:
            text = unquote(text)
        if text == before:
            break
    return text
