"""The last net: a scan of a built site for words that were never meant to be published.

Every file is read in all the ways its words could come to light (`casestudies.publish.words`). Eight words in a row that
also stand in a private text, and in nothing published, are a leak. Short private texts (an address, the name of a file,
a title) are looked for as a whole.

The work grows with the size of the site plus that of the private texts, never with their product, and what all pages
have in common is read once.
"""

from __future__ import annotations

import hashlib
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from zlib import crc32

from casestudies.findings import Finding, Place
from casestudies.memory import FORGETFUL, KeptKind, Memory, digest_of
from casestudies.publish.codes import NAME_LEAKED, ROOM_PUBLISHED, WORDS_LEAKED
from casestudies.publish.words import HashedWord, folded, letters, readings, text_of, words
from casestudies.review.edition import Preview, Printable

RUN = 8
"""Words in a row that are no accident."""
LETTERS = 20
"""The same for writing without spaces between words, in letters."""
_STEP = 4
"""Every how many words a private text is looked up."""
_SHORT_TEXT = 1_000
"""Letters of a public text that is most likely a quote."""
_LONGEST_PHRASE = 200
"""Letters of a private text that is looked for as a whole."""
SHORT = 4
"""The fewest words of a short private text that are looked for; one in the form of an address or a file name always is."""
REPORTED = 20
"""Leaks that are told of one file: enough to find the cause, and no flood."""

ROOM = "casestudies review room, private"
"""What every review room says of itself, where no reader sees it."""
DESK = "casestudies desk, private"
"""The same for what the desk writes: reports, guides, insights."""

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
    files: Iterable[tuple[str, bytes]], forbidden: Iterable[Private], allowed: Iterable[str], memory: Memory = FORGETFUL
) -> tuple[Finding, ...]:
    """What stands in `files` (path and bytes) of the `forbidden` texts, but for what is in the `allowed` ones too; and review
    rooms, even where every word in them is published.

    Files are gone through a second time where there is something to tell. Messages name the file and the private text;
    the words themselves are confidential. With a `memory`, files that were clean before are not taken apart again, as long as
    nothing else is forbidden, and what they lean on is still allowed.
    """
    again = list(files) if isinstance(files, Iterator) else files
    private, public = tuple(forbidden), {digest_of(text): text for text in allowed}
    all_private = digest_of(sorted(_mark(one) for one in private))
    site, rooms, new = (
        _Site(_by_word(_phrases(private, memory))),
        list[Finding](),
        list[tuple[bytes, tuple[int, ...]]](),
    )
    for name, data in again:
        rooms += (Finding(ROOM_PUBLISHED, Place(name), message) for mark, message in _MARKS.items() if mark in data)
        content = hashlib.sha256(data).digest()
        if memory.known(_CLEAN, all_private, content, holds=lambda needed: needed <= public.keys()) is None:
            new.append((content, site.add(data)))
    guilty, excuses = _excused(_hits(frozenset(site.grams), private, memory), public)
    told, excused = _published_phrases(site.met, public)
    if guilty or told:
        runs, phrases = {hash(run): name for run, name in guilty.items()}, _by_word(told)
        return (*rooms, *(finding for name, data in again for finding in _tell(name, data, runs, phrases)))
    leaning = site.leaning(excuses, excused)
    for content, parts in new:
        needed = frozenset(mark for part in parts for mark in leaning.get(part, ()))
        memory.keep(_CLEAN, needed, all_private, content)
    return tuple(rooms)


_MARKS = {
    ROOM.encode("ascii"): "This is a review room: it was made for whoever reviews the story.",
    DESK.encode("ascii"): "This is a private paper of the desk: it was made for your own team.",
}
_SHORT_OR_NONE = KeptKind[str]("short", str)
_GRAMS = KeptKind[frozenset[int]]("grams", frozenset[int])
_NEAR = KeptKind[tuple[str, ...]]("near", tuple[str, ...])
_CLEAN = KeptKind[frozenset[str]]("clean", frozenset[str])
"""Of a file in which nothing is that should not be there: the hashes of the public texts that excuse what is private in it."""


def _mark(one: Private) -> str:
    """What a private text is known by: the hash of its words, or of what they come from."""
    return getattr(one, "mark", "") or digest_of(one.text)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A short private text, looked for as a whole. `what` says what it is; of an address or a file's name, `exactly` is
    how it is written, since its words alone could be anybody's.
    """

    words: tuple[HashedWord, ...]
    what: str
    exactly: str


_PhrasesByWord = Mapping[HashedWord, Sequence[_Phrase]]
"""Phrases by a word of theirs, which most texts don't have."""


@dataclass(frozen=True, slots=True)
class FilesOf:
    """The files under a folder, sorted: path (after `prefix`) and bytes, read one by one as often as they are gone through.

    Left out are the entries of the folder named by `skip` (a checkout's history is not served), and files that an
    installed theme has in the same place, byte for byte: nothing of this site is in them. `shipped` are the folders of
    such themes. So are files that are, byte for byte, what was made from the edition alone: `made` has their hashes.
    """

    folder: Path
    shipped: Sequence[Path] = ()
    skip: Container[str] = (".git",)
    prefix: str = ""
    made: Mapping[str, bytes] = field(default_factory=dict)

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        for path in sorted(p for p in self.folder.rglob("*") if p.is_file()):
            inner = path.relative_to(self.folder)
            if inner.parts[0] in self.skip:
                continue
            data, name = path.read_bytes(), inner.as_posix()
            ours = self.made.get(name) == hashlib.sha256(data).digest() if name in self.made else False
            if not ours and not any(_same(theme / inner, data) for theme in self.shipped):
                yield f"{self.prefix}{name}", data


def _same(path: Path, data: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


def published(edition: Printable) -> Iterator[str]:
    """All that an edition publishes (or a preview shows), in the order in which a page prints it: what may stand in a site."""
    for story in edition.records:
        quotes = {quote.ref: quote.text for quote in story.quotes}
        facts = [f"{r.before} {r.figure} {r.label} {r.typicality}" for r in story.results]
        yield "\n".join(
            (story.title, story.summary, story.image.alt if story.image else "", *facts, *story.disclosures)
        )
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


def _tokens(plain: str) -> Iterator[tuple[list[HashedWord], int]]:
    """A text as words, and as letters where it is written without spaces; each with how many make a run."""
    yield words(plain), RUN
    if found := letters(plain):
        yield found, LETTERS


def _runs(tokens: Sequence[HashedWord], size: int) -> Iterator[int]:
    return map(hash, zip(*(tokens[n:] for n in range(size)), strict=False))


def _grams(tokens: Sequence[HashedWord], size: int, step: int = 1) -> Iterator[int]:
    """The hashes of stretches of some words fewer than a run, which begin at every word or at every so many: the same in every
    process. Of two runs that are alike, one of any `_STEP` stretches in a row begins at such a word.
    """
    stretches = zip(*(tokens[n::step] for n in range(size - _STEP + 1)), strict=False)
    return map(crc32, map(b" ".join, stretches))


def _sampled(one: Private, memory: Memory) -> frozenset[int]:
    """The hashes of the grams that begin at every fourth word of a private text."""

    def made() -> frozenset[int]:
        return frozenset(gram for tokens, size in _tokens(one.text) for gram in _grams(tokens, size, _STEP))

    return memory.recall(_GRAMS, made, mark) if (mark := getattr(one, "mark", "")) else made()


def _hits(grams: frozenset[int], private: Iterable[Private], memory: Memory) -> dict[tuple[HashedWord, ...], str]:
    """The runs of private texts that may stand in the site, which has these grams: all that do, and now and then one of which
    only the pieces do.
    """
    found: dict[tuple[HashedWord, ...], str] = {}
    for one in private:
        if met := grams & _sampled(one, memory):
            for run in _near(one, met, memory):
                if run not in found and grams.issuperset(_grams(run, len(run))):
                    found[run] = one.name
    return found


def _near(one: Private, met: frozenset[int], memory: Memory) -> Iterator[tuple[HashedWord, ...]]:
    """The runs of a private text around the sampled grams that the site has too. They are kept: most of a site quotes what it
    quoted before, and then no transcript has to be read again.
    """

    def made() -> tuple[str, ...]:
        return tuple(
            b" ".join(run).decode() for tokens, size in _tokens(one.text) for run in _around(tokens, size, met)
        )

    mark = getattr(one, "mark", "")
    kept = memory.recall(_NEAR, made, mark, digest_of(sorted(met))) if mark else made()
    return (tuple(run.encode().split(b" ")) for run in kept)


def _around(tokens: Sequence[HashedWord], size: int, met: frozenset[int]) -> Iterator[Sequence[HashedWord]]:
    near = (at * _STEP for at, gram in enumerate(_grams(tokens, size, _STEP)) if gram in met)
    for start in sorted({start for at in near for start in range(max(0, at - _STEP + 1), at + 1)}):
        if len(run := tokens[start : start + size]) == size:
            yield run


def _excused(
    hits: Mapping[tuple[HashedWord, ...], str], public: Mapping[str, str]
) -> tuple[dict[tuple[HashedWord, ...], str], dict[tuple[HashedWord, ...], frozenset[str]]]:
    """The runs that are guilty, and of each other one the hashes of the public texts that excuse it: at least half the words of
    a guilty one are in nothing published.

    Where a published quote begins or ends, the words before or behind it in the transcript may by chance be those of
    the page: a name, an "and". So a few unpublished words beside published ones are no leak.
    """
    free: dict[int, str] = {}
    guilty, parts = dict(hits), {part for run in hits for part in _runs(run, len(run) // 2)}
    texts = sorted(public.items(), key=lambda item: len(item[1]))
    short = sum(len(text) < _SHORT_TEXT for _, text in texts)
    for some in (texts[:short], texts[short:]):  # quotes excuse nearly all that there is to excuse
        for mark, text in some if guilty else ():
            for reading in _as_published(text):
                for tokens, size in _tokens(reading):
                    free |= dict.fromkeys(parts.intersection(_runs(tokens, size // 2)) - free.keys(), mark)
        guilty = {run: name for run, name in guilty.items() if _unpublished(run, free) * 2 >= len(run)}
    excuses = {
        run: frozenset(free[p] for p in _runs(run, len(run) // 2) if p in free) for run in hits if run not in guilty
    }
    return guilty, excuses


def _unpublished(run: Sequence[HashedWord], free: Container[int]) -> int:
    """How many words of a run are in no half run that is published."""
    half = len(run) // 2
    covered = {at + n for at, part in enumerate(_runs(run, half)) if part in free for n in range(half)}
    return len(run) - len(covered)


class _Site:
    """The words of the files that are read, in parts: what a file has in common with one before it was read there.

    A part keeps the hashes of its grams: all stretches of some words fewer than a run, so that of a private text only every
    fourth has to be looked for.
    """

    def __init__(self, phrases: _PhrasesByWord) -> None:
        self.grams: set[int] = set()
        self.met: dict[_Phrase, set[int]] = defaultdict(set)
        """The phrases that stand in the site, and in which parts."""
        self._phrases, self._seen = phrases, _Seen()
        self._parts: dict[int, array[int]] = {}
        """The hashes of the grams of each part."""

    def add(self, data: bytes) -> tuple[int, ...]:
        """Read a file; the parts that it holds."""
        mine, text = self._seen.parts(text_of(data))
        for number, part in text:
            found = array("L")
            for reading in readings(part):
                for tokens, size in _tokens(reading):
                    grams = set(_grams(tokens, size))
                    found.extend(grams)
                    self.grams |= grams
                    if size == RUN:
                        for phrase in _found(self._phrases, reading, tokens):
                            self.met[phrase].add(number)
            self._parts[number] = found
        return tuple(mine)

    def leaning(
        self, runs: Mapping[tuple[HashedWord, ...], frozenset[str]], phrases: Mapping[_Phrase, str]
    ) -> dict[int, set[str]]:
        """What excuses the private words in each part: the hashes of public texts."""
        made: dict[int, set[str]] = defaultdict(set)
        first: dict[int, set[str]] = defaultdict(set)
        for run, marks in runs.items():
            first[next(iter(_grams(run, len(run))))] |= marks
        for number, grams in self._parts.items():
            for gram in first.keys() & set(grams) if first else ():
                made[number] |= first[gram]
        for phrase, mark in phrases.items():
            for number in self.met[phrase]:
                made[number].add(mark)
        return made


class _Seen:
    """What was read before: header, navigation and footer stand on every page of a site.

    A text is cut at line ends into pieces of at least a run of words, so that every run lies within two neighbours; two
    neighbours that were met before, side by side, hold nothing new.
    """

    def __init__(self) -> None:
        self._pairs: dict[tuple[int, int], int] = {}
        self._lengths: dict[str, int] = {}
        self._count = 0

    def parts(self, text: str) -> tuple[set[int], list[tuple[int, str]]]:
        """The numbers of the parts that hold all of a text; and those of them in which a run may stand that no text before had."""
        before, last = 0, ""
        mine: set[int] = set()
        new: list[tuple[int, list[str]]] = []
        going_on = False
        for piece in self._pieces(text):
            pair = (before, hash(piece))
            number = self._pairs.get(pair)
            if number is None:
                if not going_on:
                    self._count += 1
                    new.append((self._count, [last] if last else []))
                mine.add(self._count)
                self._pairs[pair] = self._count
                new[-1][1].append(piece)
            else:
                mine.add(number)
            going_on = number is None
            before, last = pair[1], piece
        return mine, [(number, "\n".join(pieces)) for number, pieces in new]

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


def _phrases(private: Iterable[Private], memory: Memory) -> Iterator[_Phrase]:
    for one in private:
        text = _short(one, memory)
        name = bool(_NAME.fullmatch(text))
        if name or " " in text:
            parts = tuple(words(text))
            if parts and (name or SHORT <= len(parts) < RUN):
                yield _Phrase(parts, one.name, folded(text) if name else "")


def _short(one: Private, memory: Memory) -> str:
    """A private text that is short; nothing of a longer one."""

    def made() -> str:
        text = one.text.strip()
        return text if len(text) < _LONGEST_PHRASE else ""

    return memory.recall(_SHORT_OR_NONE, made, mark) if (mark := getattr(one, "mark", "")) else made()


def _by_word(phrases: Iterable[_Phrase]) -> _PhrasesByWord:
    """By the word that the fewest phrases have, the longest of those: texts that hold it are few."""
    all_, found = tuple(phrases), dict[HashedWord, list[_Phrase]]()
    often = Counter(word for phrase in all_ for word in phrase.words)
    for phrase in all_:
        found.setdefault(min(phrase.words, key=lambda word: (often[word], -len(word))), []).append(phrase)
    return found


def _published_phrases(
    phrases: Iterable[_Phrase], public: Mapping[str, str]
) -> tuple[set[_Phrase], dict[_Phrase, str]]:
    """Those that stand in no published text; and of the others the hash of one in which they do."""
    left, excused = set(phrases), dict[_Phrase, str]()
    for mark, text in public.items():
        for reading in _as_published(text) if left else ():
            for phrase in tuple(_found(_by_word(left), reading, words(reading))):
                excused[phrase] = mark
                left.discard(phrase)
    return left, excused


def _found(phrases: _PhrasesByWord, reading: str, tokens: Sequence[HashedWord]) -> Iterator[_Phrase]:
    """The phrases that stand in a text of these words."""
    present = set(tokens)
    candidates = [phrase for key in present.intersection(phrases) for phrase in phrases[key]]
    joined = b" %b " % b" ".join(tokens) if candidates else b""
    for phrase in candidates:
        if b" %b " % b" ".join(phrase.words) in joined and phrase.exactly in folded(reading):
            yield phrase


def _tell(file: str, data: bytes, guilty: Mapping[int, str], phrases: _PhrasesByWord) -> Iterator[Finding]:
    """The leaks of one file: one finding for each private text, with every stretch of its words once."""
    told: dict[tuple[str, bool], list[str]] = defaultdict(list)
    count = 0
    for reading in readings(text_of(data)):
        found = [(name, stretch, False) for name, stretch in _stretches(reading, guilty)] if guilty else []
        found += [
            (one.what, _as_text(one.words), bool(one.exactly)) for one in _found(phrases, reading, words(reading))
        ]
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


def _as_text(tokens: Iterable[HashedWord]) -> str:
    return b" ".join(tokens).decode("utf-8", "replace")
