"""A mail's words as lines: what stands there, which lines are marked as quoted, and where a mail that is quoted begins.

Which part is quoted is never guessed from looks: lines that a mail program marks, what stands in a `blockquote`, and what
stands under the head of another mail.
"""

from __future__ import annotations

import email.utils
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage, MIMEPart
from html.parser import HTMLParser
from itertools import takewhile

from casestudies.transcripts.vocabulary import DAYS, MAIL_HEADS, MONTHS, WROTE

_BLOCKS = frozenset({"p", "div", "br", "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "footer", "hr"})
_SKIPPED = frozenset({"style", "script", "head", "title"})
_PUT_IN = re.compile(r"<(?:mailto:)?[^<>\s]*[@:/][^<>\s]*>|\[(?:image|cid):[^\]]*\]", re.IGNORECASE)
STRUCK = "something in it is struck out or hidden"
_STRUCK = frozenset({"s", "strike", "del"})

# What a mail begins and ends with, in all languages that requests have.
GREETINGS = re.compile(
    r"(?:hello|hi|hey|dear|good (?:morning|afternoon|day)|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|moin|bonjour|"
    r"bonsoir|cher|chère|hola|buenos días|buenas tardes|estimad[oa]|querid[oa]|olá|oi|bom dia|boa tarde|car[oa]|prezad[oa]|ciao|"
    r"buongiorno|gentile|salve|beste|geachte|goedemorgen|goedemiddag|dag|مرحبا|مرحبًا|السلام عليكم|تحية طيبة|عزيزي|عزيزتي|"
    r"お世話になっております|こんにちは)(?: (?:all|everyone|there|team|zusammen|à tous|a todos|tutti|allemaal))?",
    re.IGNORECASE,
)
CLOSINGS = re.compile(
    r"(?:(?:with )?(?:kind|best|warm|many)(?:est)? (?:regards|wishes)|regards|best|cheers|"
    r"(?:many )?thanks|thank you|yours(?: sincerely)?|"
    r"sincerely|all the best|(?:mit )?(?:freundliche[nr]?|herzliche[nr]?|beste[nr]?|viele|liebe|schöne) (?:grüße|grüßen|gruß)|mfg|"
    r"vg|lg|(?:vielen )?dank|danke|(?:bien )?cordialement|bien à vous|merci(?: beaucoup)?|"
    r"(?:un )?(?:cordial )?saludos?(?: cordiales)?|"
    r"atentamente|(?:muchas )?gracias|atenciosamente|(?:com os melhores )?cumprimentos|obrigad[oa]|abraços?|cordiali saluti|"
    r"(?:distinti )?saluti|grazie(?: mille)?|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|"
    r"jes)?|mvg|bedankt|dank je wel|"
    r"مع (?:أطيب )?(?:التحيات|التحية|تحياتي)|تحياتي|شكرا|شكرًا|よろしくお願い(?:いた)?します|ありがとうございます)",
    re.IGNORECASE,
)

_LABELS = "|".join(sorted(map(re.escape, MAIL_HEADS)))
HEAD_LINE = re.compile(rf"\*?(?:{_LABELS})\s?\*?[:：]\*? ?.*", re.IGNORECASE)
SEPARATOR = re.compile(r"[_\-–—*=]{5,}(?:[^_\-–—*=]{0,40}[_\-–—*=]{5,})?")

# All that a line above a quoted mail says: that somebody wrote on a day. Names and addresses come from the mail's head.
ATTRIBUTION_WORDS = WROTE | DAYS | MONTHS


@dataclass(frozen=True, slots=True)
class MailLine:
    """One line; `quoted` where the mail program marks it as somebody else's."""

    text: str
    quoted: bool = False


def addresses(message: EmailMessage, field: str) -> list[tuple[str, str]]:
    """The names and addresses in a field of a mail's head."""
    return email.utils.getaddresses([str(value) for value in message.get_all(field, [])])


def sender(message: EmailMessage) -> tuple[str, str]:
    """The name and the address of whoever sent a mail; neither where that is not one person."""
    found = addresses(message, "From")
    return found[0] if len(found) == 1 else ("", "")


def lines_of(message: EmailMessage) -> tuple[tuple[MailLine, ...], ...]:
    """What a mail says, in each of its forms: as plain text, and as a page."""
    found = []
    for part in message.walk():
        if part.get_content_type() == "text/plain":
            found.append(tuple(of_text(_decoded(part))))
        elif part.get_content_type() == "text/html":
            found.append(tuple(of_html(_decoded(part))[0]))
    return tuple(found)


def body_of(message: EmailMessage) -> tuple[list[MailLine], list[MailLine], list[str]]:
    """The lines of a mail's text, those of its page where it has both, and what stands beside them."""
    plain, html, doubts = "", "", []
    for part in _parts(message):
        kind, attached = part.get_content_type(), part.get_content_disposition() == "attachment"
        if attached or part.get_content_maintype() not in {"text", "image"}:
            doubts.append("it has an attachment")
        elif kind == "text/plain" and not plain.strip():
            plain = _flowed(_decoded(part), part)
        elif kind == "text/html" and not html:
            html = _decoded(part)
        elif part.get_content_maintype() == "text":
            doubts.append("it has an attachment")
    seen, struck = of_html(html)
    if struck:
        doubts.append(STRUCK)
    return (of_text(plain), seen, doubts) if plain.strip() else (seen, [], doubts)


def _parts(message: MIMEPart) -> Iterator[MIMEPart]:
    """The parts of a mail that hold something. A mail within it is one part: its words are somebody else's."""
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        for part in message.iter_parts():
            yield from _parts(part)
    else:
        yield message


def _decoded(part: MIMEPart) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or "utf-8"
    try:
        return data.decode(charset, "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def _flowed(text: str, part: MIMEPart) -> str:
    """Text in which a line that ends with a space goes on in the next (RFC 3676); Apple Mail writes so."""
    if part.get_param("format") != "flowed":
        return text
    between = "" if part.get_param("delsp") == "yes" else " "
    return re.sub(r"(?<=\S) \r?\n(?!>|-- |\s)", between, text)


def of_text(text: str) -> list[MailLine]:
    """The lines of a text; quoted are those behind `>`."""
    found = []
    for row in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        mark = re.match(r"[ \t]*>[> \t]*", row)
        found.append(MailLine(_clean(row[mark.end() :] if mark else row), mark is not None))
    return found


def of_html(text: str) -> tuple[list[MailLine], bool]:
    """The lines of a page, and whether something in it is struck out or hidden."""
    reader = _Page()
    reader.feed(text)
    reader.close()
    reader.end_line()
    return reader.lines, reader.struck


def _clean(text: str) -> str:
    """One line without what cannot be seen, which could make a line look like another."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text if c not in "\u200b\u2060\ufeff\xad")
    return " ".join(text.split())


class _Page(HTMLParser):
    """A page's text as lines; what stands in a blockquote is quoted."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[MailLine] = []
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
            self.lines.append(MailLine(text, self._depth > 0))
        self._row.clear()


def alike(lines: Iterable[MailLine]) -> str:
    """The letters and figures of lines, as they are compared: whatever a mail program does with marks, spaces and line ends,
    and without the addresses and pictures' names that it puts in.
    """
    text, before = " ".join(line.text for line in lines), ""
    while text != before:  # an address within an address: `<a@b.example<mailto:a@b.example>>`
        text, before = _PUT_IN.sub("", text), text
    return "".join(words(text))


def words(text: str) -> list[str]:
    """The words of a text in small letters, without marks."""
    return re.findall(r"\w+", text.casefold())


def head_of_quoted(lines: Sequence[MailLine]) -> int:
    """How many lines of `From: … Sent: … Subject: …`, with the rule above them, stand here; 0 where none do."""
    start = 1 if SEPARATOR.fullmatch(lines[0].text) else 0
    count = sum(1 for _ in takewhile(lambda line: HEAD_LINE.fullmatch(line.text), lines[start:]))
    return start + count if count >= 3 else 0


def is_attribution(text: str, names: Collection[str]) -> bool:
    """Whether a line says nothing but who wrote what follows, and when. `names` are the words of names that may stand in it."""
    if not text.endswith((":", "：")) or not re.search(r"\d", text):
        return False
    said = re.findall(r"[^\W\d_]+", re.sub(r"<?[^\s<>]+@[^\s<>]+>?", " ", text).casefold())
    return all(word in ATTRIBUTION_WORDS or word in names for word in said)
