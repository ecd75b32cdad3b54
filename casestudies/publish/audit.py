"""The last net: a scan of a built site for words that were never meant to be published.

Every file is read in all the ways its words could come to light (`casestudies.publish.words`). Eight words in a row that
also stand in a private text, and in nothing published, are a leak. Short private texts (an address, the name of a file,
a title) are looked for as a whole.

The work grows with the size of the site plus that of the private texts, never with their product, and what all pages
have in common is read once.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from casestudies.findings import Finding, Place
from casestudies.publish.codes import NAME_LEAKED, ROOM_PUBLISHED, WORDS_LEAKED
from casestudies.publish.words import Word, folded, letters, readings, text_of, words
from casestudies.review.edition import Preview, Printable

RUN = 8
"""Words in a row that are no accident."""
LETTERS = 20
"""The same for writing without spaces between words, in letters."""
SHORT = 4
"""The fewest words of a short private text that are looked for; one in the form of an address or a file name always is."""
REPORTED = 20
"""Leaks that are told of one file: enough to find the cause, and no flood."""

ROOM = "casestudies review room, private"
"""What every review room says of itself, where no reader sees it."""

_NAME = re.compile(r"\S+[@.]\S+")
_REFERENCE = re.compile(r"!quote\[([^\]]*)\]")
_MARKUP = re.compile(r"\]\([^()\s]*\)|[*_\[\]]")


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
    """What stands in `files` (path and bytes) of the `forbidden` texts, but for what is in the `allowed` ones too.

    Files are gone through a second time where there is something to tell. Messages name the file and the private text;
    the words themselves are confidential.
    """
    again = list(files) if isinstance(files, Iterator) else files
    return (*_rooms(again), *_words(again, tuple(forbidden), tuple(allowed)))


def _rooms(files: Iterable[tuple[str, bytes]]) -> Iterator[Finding]:
    """Review rooms among the files, even where every word in them is published."""
    mark = ROOM.encode("ascii")
    for name, data in files:
        if mark in data:
            yield Finding(
                ROOM_PUBLISHED, Place(name), "This is a review room: it was made for whoever reviews the story."
            )


def _words(
    again: Iterable[tuple[str, bytes]], private: Sequence[Private], public: Sequence[str]
) -> tuple[Finding, ...]:
    site, phrases = _site(again, _by_word(_phrases(private)))
    guilty, told = _guilty(site, private, public), _by_word(_unpublished_of(phrases, public))
    if not guilty and not told:
        return ()
    return tuple(finding for name, data in again for finding in _tell(name, data, guilty, told))


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A short private text, looked for as a whole. `what` says what it is; of an address or a file's name, `exactly` is
    how it is written, since its words alone could be anybody's.
    """

    words: tuple[Word, ...]
    what: str
    exactly: str


_Phrases = Mapping[Word, Sequence[_Phrase]]
"""Phrases by their longest word, which most texts don't have."""


@dataclass(frozen=True, slots=True)
class FilesOf:
    """The files under a folder, sorted: path (after `prefix`) and bytes, read one by one as often as they are gone through.

    Left out are the entries of the folder named by `skip` (a checkout's history is not served), and files that an
    installed theme has in the same place, byte for byte: nothing of this site is in them. `shipped` are the folders of
    such themes.
    """

    folder: Path
    shipped: Sequence[Path] = ()
    skip: Container[str] = (".git",)
    prefix: str = ""

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        for path in sorted(p for p in self.folder.rglob("*") if p.is_file()):
            inner = path.relative_to(self.folder)
            data = path.read_bytes() if inner.parts[0] not in self.skip else None
            if data is not None and not any(_same(theme / inner, data) for theme in self.shipped):
                yield f"{self.prefix}{inner.as_posix()}", data


def _same(path: Path, data: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


def published(edition: Printable) -> Iterator[str]:
    """All that an edition publishes (or a preview shows), in the order in which a page prints it: what may stand in a site."""
    for story in edition.records:
        quotes = {quote.ref: quote.text for quote in story.quotes}
        facts = [f"{r.figure} {r.label} {r.typicality}" for r in story.results]
        yield "\n".join((story.title, story.summary, *facts, *story.disclosures))
        yield _filled(story.body, quotes)
        yield from quotes.values()
        for quote in story.quotes:
            yield " ".join((quote.attribution.name, quote.attribution.role, quote.attribution.company))
    if isinstance(edition, Preview):
        yield from (text for problems in edition.problems.values() for p in problems for _, text in p.rows)


def _filled(body: str, quotes: Mapping[str, str]) -> str:
    return _REFERENCE.sub(lambda m: quotes.get(m[1], ""), body)


def _as_published(text: str) -> Iterator[str]:
    """A published text as its Markdown says it, and with the marks of links and emphasis gone."""
    for form in (text, _MARKUP.sub("", text)):
        yield from readings(form)


def _tokens(plain: str) -> Iterator[tuple[list[Word], int]]:
    """A text as words, and as letters where it is written without spaces; each with how many make a run."""
    yield words(plain), RUN
    if found := letters(plain):
        yield found, LETTERS


def _runs(tokens: Sequence[Word], size: int) -> Iterator[int]:
    return map(hash, zip(*(tokens[n:] for n in range(size)), strict=False))


def _guilty(site: set[int], private: Iterable[Private], allowed: Iterable[str]) -> dict[int, str]:
    """The runs of the site that are private, and of what; at least half the words of each are in nothing published.

    Where a published quote begins or ends, the words before or behind it in the transcript may by chance be those of
    the page: a name, an "and". So a few unpublished words beside published ones are no leak.
    """
    found: dict[int, tuple[str, tuple[Word, ...]]] = {}
    for one in private:
        for tokens, size in _tokens(one.text):
            runs = list(_runs(tokens, size))
            if hits := site.intersection(runs):
                new = ((run, at) for at, run in enumerate(runs) if run in hits and run not in found)
                found.update((run, (one.name, tuple(tokens[at : at + size]))) for run, at in new)
    parts = {part for _, said in found.values() for part in _runs(said, len(said) // 2)}
    free: set[int] = set()
    for text in allowed if found else ():
        for reading in _as_published(text):
            for tokens, size in _tokens(reading):
                free |= parts.intersection(_runs(tokens, size // 2))
    return {run: name for run, (name, said) in found.items() if _unpublished(said, free) * 2 >= len(said)}


def _unpublished(run: Sequence[Word], free: Set[int]) -> int:
    """How many words of a run are in no half run that is published."""
    half = len(run) // 2
    covered = {at + n for at, part in enumerate(_runs(run, half)) if part in free for n in range(half)}
    return len(run) - len(covered)


def _site(files: Iterable[tuple[str, bytes]], phrases: _Phrases) -> tuple[set[int], set[_Phrase]]:
    """The runs of words of the whole site, by their hash; and the phrases that stand in it."""
    site: set[int] = set()
    met: set[_Phrase] = set()
    seen = _Seen()
    for _, data in files:
        for part in seen.new(text_of(data)):
            for reading in readings(part):
                met.update(_found(phrases, reading))
                for tokens, size in _tokens(reading):
                    site.update(_runs(tokens, size))
    return site, met


class _Seen:
    """What was read before: header, navigation and footer stand on every page of a site.

    A text is cut at line ends into pieces of at least a run of words, so that every run lies within two neighbours; two
    neighbours that were met before, side by side, hold nothing new.
    """

    def __init__(self) -> None:
        self._pairs: set[tuple[int, int]] = set()
        self._lengths: dict[str, int] = {}

    def new(self, text: str) -> Iterator[str]:
        """The parts of a text in which a run may stand that no text before had."""
        before, last = 0, ""
        part: list[str] = []
        for piece in self._pieces(text):
            pair = (before, hash(piece))
            if pair in self._pairs:
                if part:
                    yield "\n".join(part)
                part = []
            else:
                self._pairs.add(pair)
                part = part or ([last] if last else [])
                part.append(piece)
            before, last = pair[1], piece
        if part:
            yield "\n".join(part)

    def _pieces(self, text: str) -> Iterator[str]:
        lines: list[str] = []
        length = 0
        for line in text.split("\n"):
            if line not in self._lengths:
                self._lengths[line] = len(words(next(readings(line))))
            lines.append(line)
            length += self._lengths[line]
            if length >= RUN:
                yield "\n".join(lines)
                lines, length = [], 0
        if lines:
            yield "\n".join(lines)


def _phrases(private: Iterable[Private]) -> Iterator[_Phrase]:
    for one in private:
        text = one.text.strip()
        name = bool(_NAME.fullmatch(text))
        if len(text) < 200 and (name or " " in text):
            parts = tuple(words(text))
            if parts and (name or SHORT <= len(parts) < RUN):
                yield _Phrase(parts, one.name, folded(text) if name else "")


def _by_word(phrases: Iterable[_Phrase]) -> _Phrases:
    found: dict[Word, list[_Phrase]] = defaultdict(list)
    for phrase in phrases:
        found[max(phrase.words, key=len)].append(phrase)
    return found


def _unpublished_of(phrases: set[_Phrase], allowed: Iterable[str]) -> set[_Phrase]:
    """Those that stand in no published text."""
    left = set(phrases)
    for text in allowed if phrases else ():
        for reading in _as_published(text):
            left.difference_update(_found(_by_word(left), reading))
    return left


def _found(phrases: _Phrases, reading: str) -> Iterator[_Phrase]:
    """The phrases that stand in a text."""
    tokens = words(reading) if phrases else []
    present = set(tokens)
    candidates = [phrase for key in present.intersection(phrases) for phrase in phrases[key]]
    joined = b" %b " % b" ".join(tokens) if candidates else b""
    for phrase in candidates:
        if b" %b " % b" ".join(phrase.words) in joined and phrase.exactly in folded(reading):
            yield phrase


def _tell(file: str, data: bytes, guilty: Mapping[int, str], phrases: _Phrases) -> Iterator[Finding]:
    """The leaks of one file: one finding for each private text, with every stretch of its words once."""
    told: dict[tuple[str, bool], list[str]] = defaultdict(list)
    count = 0
    for reading in readings(text_of(data)):
        found = [(name, stretch, False) for name, stretch in _stretches(reading, guilty)] if guilty else []
        found += [(one.what, _as_text(one.words), bool(one.exactly)) for one in _found(phrases, reading)]
        for name, stretch, is_name in found:
            if count < REPORTED and stretch not in told[name, is_name]:
                told[name, is_name].append(stretch)
                count += 1
    for (name, is_name), stretches in told.items():
        if stretches:
            rule = NAME_LEAKED if is_name else WORDS_LEAKED
            message = f"A private name ({name})." if is_name else _passages(name, stretches)
            yield Finding(rule, Place(file), message, confidential=tuple(("found", stretch) for stretch in stretches))


def _passages(name: str, stretches: Sequence[str]) -> str:
    longest = max(len(stretch.split()) for stretch in stretches)
    if len(stretches) == 1:
        return f"{longest} words in a row of what is private ({name})."
    return f"{len(stretches)} passages of what is private ({name}), the longest of {longest} words."


def _stretches(reading: str, guilty: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    for tokens, size in _tokens(reading):
        hits = [(at, guilty[run]) for at, run in enumerate(_runs(tokens, size)) if run in guilty]
        begin = 0
        for here, (at, name) in enumerate(hits):
            if here + 1 == len(hits) or hits[here + 1] != (at + 1, name):
                yield name, _as_text(tokens[hits[begin][0] : at + size])
                begin = here + 1


def _as_text(tokens: Iterable[Word]) -> str:
    return b" ".join(tokens).decode("utf-8", "replace")
