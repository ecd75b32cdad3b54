"""The last net: a scan of a built site for words that were never meant to be published.

Every file is read as it is, bytes to text, in the ways a browser, a feed reader or a search index would undo its
escapes, and cut into words. Eight words in a row that also stand in a private text, and in nothing published, are a
leak. Short private texts (an address, the name of a file, a title) are looked for as a whole.

The work grows with the size of the site plus that of the private texts, never with their product.
"""

from __future__ import annotations

import gzip
import html
import re
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Protocol
from urllib.parse import unquote

from casestudies.findings import Finding, Place
from casestudies.publish.codes import NAME_LEAKED, WORDS_LEAKED
from casestudies.review.edition import Edition

RUN = 8
"""Words in a row that are no accident."""
LETTERS = 20
"""The same for writing without spaces between words, in letters."""
SHORT = 4
"""The fewest words of a short private text that are looked for; one in the form of an address or a file name always is."""
_REPORTED = 20
"""Leaks that are told of one file: enough to find the cause, and no flood."""

# Han, Hiragana, Katakana, Thai, Lao, Myanmar and Khmer are written without spaces: a letter counts by itself.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[^\W_{_UNSPACED}]+")
_LETTER = re.compile(rf"[{_UNSPACED}]")
_SPACELESS = re.compile(rf"[{_UNSPACED}]{{4}}")
_TAG = re.compile(r"<[^<>]*>")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]"
)
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ`´](?=\w)")
_JSON_UNICODE = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})")
_JSON_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LONE = re.compile("[\ud800-\udfff]")
_JSON_SIMPLE = re.compile(r"\\([nrtbf\"'/\\])")
_NAME = re.compile(r"\S+[@.]\S+")


class Private(Protocol):
    """A text that must not be published. `name` says what it is without saying what it contains."""

    @property
    def name(self) -> str:
        """What it is: "transcript of 2026-09-14-brightledger"."""

    @property
    def text(self) -> str:
        """Its words."""


def leaks(
    files: Iterable[tuple[str, bytes]], forbidden: Iterable[Private], allowed: Iterable[str]
) -> tuple[Finding, ...]:
    """What stands in `files` (path and bytes) of the `forbidden` texts, but for what is in the `allowed` ones.

    Messages name the file and the private text; the words themselves are confidential.
    """
    net = _Net(forbidden, allowed)
    found: list[Finding] = []
    for name, data in files:
        found.extend(net.search(name, data))
    return tuple(found)


def published(edition: Edition) -> Iterator[str]:
    """All that an edition publishes, in the order in which a page prints it: what is allowed to stand in a site."""
    for story in edition.stories:
        texts = {quote.ref: quote.text for quote in story.quotes}
        body = re.sub(r"!quote\[([^\]]*)\]", lambda m, texts=texts: texts.get(m[1], ""), story.body)  # type: ignore[misc]
        facts = [f"{r.figure} {r.label}" for r in story.results]
        yield "\n".join((story.title, story.summary, *facts, *story.disclosures))
        yield body
        yield from texts.values()
        for quote in story.quotes:
            yield " ".join((quote.attribution.name, quote.attribution.role, quote.attribution.company))


class _Net:
    """Both sides as numbers: every run of words is known by its hash, and by the text it is from."""

    def __init__(self, forbidden: Iterable[Private], allowed: Iterable[str]) -> None:
        free = set(chain.from_iterable(_runs(words) for text in allowed for words in _readings(text)))
        self.names: list[str] = []
        self.runs: dict[int, int] = {}
        self.whole: dict[str, list[tuple[tuple[str, ...], int, bool]]] = defaultdict(list)
        self.literal: dict[int, str] = {}
        for private in forbidden:
            self._add(private, free)

    def _add(self, private: Private, free: set[int]) -> None:
        nth = len(self.names)
        self.names.append(private.name)
        text = private.text.strip()
        plain = _plain(text)
        words = _WORD.findall(plain)
        if _NAME.fullmatch(text) and words:
            self.whole[words[0]].append((tuple(words), nth, True))
            self.literal[nth] = plain
        elif SHORT <= len(words) < RUN:
            self.whole[words[0]].append((tuple(words), nth, False))
        for run in chain.from_iterable(_runs(reading) for reading in _tokens(plain)):
            if run not in free:
                self.runs.setdefault(run, nth)

    def search(self, name: str, data: bytes) -> Iterator[Finding]:
        """The leaks of one file, each stretch of words once."""
        seen: set[tuple[int, str]] = set()
        for text in _texts(data):
            for nth, words in chain(self._stretches(text), self._wholes(text)):
                if (nth, words) in seen or len(seen) >= _REPORTED:
                    continue
                seen.add((nth, words))
                yield self._finding(name, nth, words)

    def _stretches(self, text: str) -> Iterator[tuple[int, str]]:
        for tokens in _tokens(text):
            size, known = _size(tokens), self.runs
            hits = [(at, known[run]) for at, run in enumerate(_runs(tokens)) if run in known]
            begin = 0
            for here, (at, nth) in enumerate(hits):
                last = here + 1 == len(hits) or hits[here + 1] != (at + 1, nth)
                if last:
                    yield nth, " ".join(tokens[hits[begin][0] : at + size])
                    begin = here + 1

    def _wholes(self, text: str) -> Iterator[tuple[int, str]]:
        if not self.whole:
            return
        words = _WORD.findall(text)
        for at, word in enumerate(words):
            for phrase, nth, literal in self.whole.get(word, ()):
                if tuple(words[at : at + len(phrase)]) == phrase and (not literal or self.literal[nth] in text):
                    yield nth, " ".join(phrase)

    def _finding(self, file: str, nth: int, words: str) -> Finding:
        private = self.names[nth]
        if nth in self.literal:
            message = f"The file contains a private name ({private})."
            return Finding(NAME_LEAKED, Place(file), message, confidential=(("found", words),))
        count = len(words.split())
        message = f"{count} words in a row are not published ({private})."
        return Finding(WORDS_LEAKED, Place(file), message, confidential=(("found", words),))


def _readings(text: str) -> Iterator[Sequence[str]]:
    """The words of a published text, as Markdown and with its marks of links and emphasis gone."""
    for reading in (text, re.sub(r"\]\([^()\s]*\)|[*_\[\]]", "", text)):
        yield from _tokens(_plain(html.unescape(reading)))


def _tokens(plain: str) -> Iterator[Sequence[str]]:
    yield _WORD.findall(plain)
    if _SPACELESS.search(plain):
        yield _LETTER.findall(plain)


def _size(tokens: Sequence[str]) -> int:
    return LETTERS if tokens and _LETTER.fullmatch(tokens[0]) else RUN


def _runs(tokens: Sequence[str]) -> Iterator[int]:
    size = _size(tokens)
    return map(hash, zip(*(tokens[n:] for n in range(size)), strict=False))


def _texts(data: bytes) -> Iterator[str]:
    """A file as the texts it could be read as."""
    raw = _decode(data)
    undone = _undo(raw)
    if "<" not in undone:
        yield _plain(undone)
        return
    # Without its tags, which may cut a sentence apart; then what stands in them: attributes and comments.
    yield _plain(_TAG.sub(" ", undone))
    yield _plain("\n".join(_TAG.findall(undone)))


def _decode(data: bytes) -> str:
    if data[:2] == b"\x1f\x8b":
        try:
            data = gzip.decompress(data)
        except (OSError, EOFError, zlib.error):
            return data.decode("latin-1")
    for mark, codec in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(codec, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _undo(text: str) -> str:
    """Undo escapes of JSON, addresses and HTML, twice, as one stands within another in search indexes and feeds."""
    for _ in range(2):
        before = text
        if "\\" in text:
            text = _JSON_UNICODE.sub(lambda m: chr(int(m[1] or m[2], 16)), text)
            text = _JSON_PAIR.sub(lambda m: m[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)
            text = _LONE.sub("\ufffd", text)
            text = _JSON_SIMPLE.sub(lambda m: " " if m[1] in "nrtbf" else m[1], text)
        if "&" in text:
            text = html.unescape(text)
        if "%" in text:
            text = unquote(text)
        if text == before:
            break
    return text


def _plain(text: str) -> str:
    """Without what cannot be seen, in one form of letters, small, and "don't" as one word however it is written."""
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()
    return _APOSTROPHE.sub("", plain)
