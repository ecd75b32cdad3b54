"""A mail, or another file that is evidence, as lines of text: what stands there, and which lines are marked as quoted."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
import email.utils
import re
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path

MAX_BYTES = 20_000_000
_TEXTS = frozenset({".txt", ".md", ".html", ".htm"})
# A document that is kept as evidence and cannot be read here: PDF, PNG, JPEG, and ZIP (Word, Pages, OpenDocument).
_DOCUMENTS = (b"%PDF-", b"\x89PNG\r\n", b"\xff\xd8\xff", b"PK\x03\x04")
_BLOCKS = frozenset({"p", "div", "br", "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "footer", "hr"})
_SKIPPED = frozenset({"style", "script", "head", "title"})
_PUT_IN = re.compile(r"<(?:mailto:)?[^<>\s]*[@:/][^<>\s]*>|\[(?:image|cid):[^\]]*\]", re.IGNORECASE)
_STRUCK = frozenset({"s", "strike", "del"})


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `quoted` where the mail program marks it as somebody else's."""

    text: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Mail:
    """What a file says. `name` and `address` are of its sender, `days` the days on which it was sent (in the sender's zone
    and in UTC), `people` the words of all names in its head, `page` the lines of its page, where it has a text as well.
    `is_mail` unless it is a text without a head. `document` is a file that cannot be read here. `doubts` are what a reader of
    its text alone would not see.
    """

    lines: tuple[Line, ...] = ()
    name: str = ""
    address: str = ""
    days: tuple[dt.date, ...] = ()
    people: frozenset[str] = frozenset()
    page: tuple[Line, ...] = ()
    is_mail: bool = False
    document: bool = False
    doubts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of it, as it is shown to somebody who has to read it."""
        return "\n".join(f"> {line.text}" if line.quoted else line.text for line in self.lines).strip()


def read(file: Path) -> Mail | None:
    """What a file says; None where it is empty or cannot be read."""
    if file.stat().st_size > MAX_BYTES:
        return None
    data = file.read_bytes()
    if data.startswith(_DOCUMENTS):
        return Mail(document=True)
    suffix = file.suffix.lower()
    if suffix == ".eml":
        return _mail(data)
    if suffix not in _TEXTS:
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    lines = _of_html(text)[0] if suffix in {".html", ".htm"} else _of_text(text)
    return Mail(tuple(lines)) if any(line.text for line in lines) else None


def _mail(data: bytes) -> Mail | None:
    message = email.message_from_bytes(data, policy=email.policy.default)
    try:
        lines, page, doubts = _body(message)
        name, address = _sender(message)
        people = frozenset(
            w for field in ("From", "To", "Cc") for n, a in _named(message, field) for w in words(f"{n} {a}")
        )
        days = days_of(message)
    except (ValueError, LookupError, AttributeError, IndexError, TypeError):
        return None  # what the standard library cannot take apart, nobody should lean on
    if not address or not any(line.text for line in lines):
        return None
    return Mail(tuple(lines), name, address, days, people, tuple(page), is_mail=True, doubts=tuple(doubts))


def words(text: str) -> list[str]:
    """The words of a text in small letters, without marks."""
    return re.findall(r"\w+", text.casefold())


def _named(message: EmailMessage, field: str) -> list[tuple[str, str]]:
    return email.utils.getaddresses([str(value) for value in message.get_all(field, [])])


def _sender(message: EmailMessage) -> tuple[str, str]:
    found = _named(message, "From")
    return found[0] if len(found) == 1 else ("", "")


def days_of(message: EmailMessage) -> tuple[dt.date, ...]:
    """The days on which a mail says that it was sent: where its sender is, and in UTC."""
    try:
        sent = email.utils.parsedate_to_datetime(str(message["Date"]))
    except (ValueError, TypeError):
        return ()
    utc = sent if sent.tzinfo is None else sent.astimezone(dt.UTC)
    return tuple(dict.fromkeys((sent.date(), utc.date())))


def lines_of(message: EmailMessage) -> tuple[tuple[Line, ...], ...]:
    """What a mail says, in each of its forms: as plain text, and as a page."""
    found = []
    for part in message.walk():
        if part.get_content_type() == "text/plain":
            found.append(tuple(_of_text(_decoded(part))))
        elif part.get_content_type() == "text/html":
            found.append(tuple(_of_html(_decoded(part))[0]))
    return tuple(found)


def _body(message: EmailMessage) -> tuple[list[Line], list[Line], list[str]]:
    """The lines of a mail's text, those of its page where it has both, and what stands beside them."""
    plain, html, doubts = "", "", []
    for part in message.walk():
        if part.is_multipart():
            continue
        kind, attached = part.get_content_type(), part.get_content_disposition() == "attachment"
        if attached or part.get_content_maintype() not in {"text", "image"}:
            doubts.append("it has an attachment")
        elif kind == "text/plain" and not plain.strip():
            plain = _flowed(_decoded(part), part)
        elif kind == "text/html" and not html:
            html = _decoded(part)
        elif part.get_content_maintype() == "text":
            doubts.append("it has an attachment")
    seen, struck = _of_html(html)
    if struck:
        doubts.append("something in it is struck out or hidden")
    return (_of_text(plain), seen, doubts) if plain.strip() else (seen, [], doubts)


def _decoded(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or "utf-8"
    try:
        return data.decode(charset, "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def _flowed(text: str, part: EmailMessage) -> str:
    """Text in which a line that ends with a space goes on in the next (RFC 3676); Apple Mail writes so."""
    if part.get_param("format") != "flowed":
        return text
    between = "" if part.get_param("delsp") == "yes" else " "
    return re.sub(r"(?<=\S) \r?\n(?!>|-- |\s)", between, text)


def _of_text(text: str) -> list[Line]:
    found = []
    for row in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        mark = re.match(r"[ \t]*>[> \t]*", row)
        found.append(Line(_clean(row[mark.end() :] if mark else row), mark is not None))
    return found


def _of_html(text: str) -> tuple[list[Line], bool]:
    reader = _Page()
    reader.feed(text)
    reader.close()
    reader.end_line()
    return reader.lines, reader.struck


def _clean(text: str) -> str:
    """One line without what cannot be seen, which could make a line look like another."""
    return " ".join("".join(c if c.isprintable() else " " for c in text if c not in "\u200b\u2060\ufeff\xad").split())


class _Page(HTMLParser):
    """A page's text as lines; what stands in a blockquote is quoted."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self.struck = False
        self._row: list[str] = []
        self._depth = 0
        self._skipped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        style = re.sub(r"\s", "", (dict(attrs).get("style") or "").lower())
        hidden = "display:none" in style or "font-size:0" in style or "visibility:hidden" in style
        self.struck |= tag in _STRUCK or "line-through" in style or (hidden and tag not in {"img", "br"})
        if tag in _SKIPPED:
            self._skipped += 1
        if tag in _BLOCKS or tag == "blockquote":
            self.end_line()
        if tag == "blockquote":
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self._skipped = max(0, self._skipped - 1)
        if tag in _BLOCKS or tag == "blockquote":
            self.end_line()
        if tag == "blockquote":
            self._depth = max(0, self._depth - 1)

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self._row.append(data)

    def end_line(self) -> None:
        """Whatever was read so far is a line."""
        text = _clean("".join(self._row))
        if text:
            self.lines.append(Line(text, self._depth > 0))
        self._row.clear()


def alike(lines: Iterable[Line]) -> str:
    """The letters and figures of lines, as they are compared: whatever a mail program does with marks, spaces and line ends,
    and without the addresses and pictures' names that it puts in.
    """
    text, before = " ".join(line.text for line in lines), ""
    while text != before:  # an address within an address: `<a@b.example<mailto:a@b.example>>`
        text, before = _PUT_IN.sub("", text), text
    return "".join(words(text))
