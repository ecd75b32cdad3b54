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
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, islice, pairwise, starmap
from pathlib import Path
from typing import Protocol
from zlib import crc32

from casestudies.findings import Finding, Place
from casestudies.memory import FORGETFUL, KeptBytes, KeptKind, Memory, digest_of
from casestudies.publish.codes import CLIP_LEAKED, NAME_LEAKED, ROOM_PUBLISHED, WORDS_LEAKED
from casestudies.publish.words import HashedWord, folded, letters, readings, text_of, words
from casestudies.review.edition import Preview, Printable

RUN = 8
"""Words in a row that are no accident."""
LETTERS = 20
"""The same for writing without spaces between words, in letters."""
_SHORT_TEXT = 1_000
"""Letters of a public text that is most likely a quote."""
_LONGEST_PHRASE = 200
"""Letters of a private text that is looked for as a whole."""
_ALTERNATIVES = 3
"""How many public texts are kept that excuse the same words."""
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
    the words themselves are confidential. With a `memory`, files that were clean before are held against nothing but what is
    forbidden since, as long as what they lean on is still allowed.
    """
    again = list(files) if isinstance(files, Iterator) else files
    public, scans = {digest_of(text): text for text in allowed}, _Scans(tuple(forbidden), memory)
    rooms: list[Finding] = []
    for name, data in again:
        rooms += (Finding(ROOM_PUBLISHED, Place(name), message) for mark, message in _MARKS.items() if mark in data)
        for section in _sections(data):
            scans.add(section, public)
    scanned = [scan.judged(public) for scan in scans]
    guilty = {run: name for scan in scanned for run, name in scan.guilty.items()}
    told = {phrase for scan in scanned for phrase in scan.told}
    if guilty or told:
        phrases = _by_word(told)
        return (*rooms, *(finding for name, data in again for finding in _tell(name, data, guilty, phrases)))
    for scan in scanned:
        for content, needed in scan.clean():
            scans.keep(content, needed)
    return tuple(rooms)


def recordings(files: Iterable[tuple[str, bytes]], unplayed: Mapping[str, str]) -> Iterator[Finding]:
    """The clips that no published story plays (by their SHA-256), wherever something copied them to."""
    for name, data in files if unplayed else ():
        if clip := unplayed.get(hashlib.sha256(data).hexdigest()):
            yield Finding(CLIP_LEAKED, Place(name), f"It is the clip `{clip}`, which no published story plays.")


def _sections(data: bytes) -> Iterator[bytes]:
    """A search index page by page, each with the end of the one before, so that what changes on one page is all that is new in it;
    every other file whole.
    """
    at = [0, *(found.start() + 1 for found in _NEXT_PAGE.finditer(data)), len(data)]
    for begin, end in pairwise(at):
        yield data[max(0, begin - _OVERLAP) : begin].lstrip(_CONTINUING) + data[begin:end] if begin else data[:end]


_NEXT_PAGE = re.compile(rb'\},\{"location":"[^"#]*"')
"""Behind whose first sign another page begins in a search index, as MkDocs, Material and Zensical write it."""
_OVERLAP = 12 * _LONGEST_PHRASE
"""Bytes: a letter that is written as two escapes of JSON has twelve."""
_CONTINUING = bytes(range(0x80, 0xC0))
"""What a letter of UTF-8 never begins with."""
_MARKS = {
    ROOM.encode("ascii"): "This is a review room: it was made for whoever reviews the story.",
    DESK.encode("ascii"): "This is a private paper of the desk: it was made for your own team.",
}
_SHORT_OR_NONE = KeptKind[str]("short", str)
_RUNS = KeptBytes("runs")
"""Of a private text, the hashes of its runs."""
_Needed = frozenset[tuple[str, ...]]
"""What excuses the private words in a file: of each of these, the hashes of public texts, one that is still published."""
_CLEAN = KeptKind[tuple[str, _Needed]]("clean", tuple[str, _Needed])
"""Of a file in which nothing is that should not be there: the private texts that it was held against, and what it leans on."""
_HELD_AGAINST = KeptKind[frozenset[str]]("held against", frozenset[str])
"""Several private texts, by the hash of what they are known by."""


def _still(public: Mapping[str, str], needed: _Needed) -> bool:
    return all(any(mark in public for mark in marks) for marks in needed)


def _mark(one: Private) -> str:
    """What a private text is known by: what it is, since that is told, with the hash of its words, or of what they come from."""
    return digest_of(one.name, getattr(one, "mark", "") or digest_of(one.text))


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
    below: str = ""
    """The folder in which the files stand that `made` names, with its slash."""

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        return ((name, data) for name, _, data in self._found())

    def chosen(self) -> ChosenFiles:
        """The same, told once from what is left out: for a folder in which nothing changes any more."""
        return ChosenFiles(tuple((name, path) for name, path, _ in self._found()))

    def _found(self) -> Iterator[tuple[str, Path, bytes]]:
        for path in sorted(p for p in self.folder.rglob("*") if p.is_file()):
            inner = path.relative_to(self.folder)
            if inner.parts[0] in self.skip:
                continue
            data, name = path.read_bytes(), inner.as_posix()
            made = self.made.get(name.removeprefix(self.below))
            ours = made is not None and made == hashlib.sha256(data).digest()
            if not ours and not any(_same(theme / inner, data) for theme in self.shipped):
                yield f"{self.prefix}{name}", path, data

    def name_of(self, path: Path) -> str:
        """What a file of the folder is called here; nothing for one elsewhere."""
        inside = path.is_relative_to(self.folder)
        return f"{self.prefix}{path.relative_to(self.folder).as_posix()}" if inside else ""


@dataclass(frozen=True, slots=True)
class ChosenFiles:
    """Files by name, read one by one as often as they are gone through."""

    paths: Sequence[tuple[str, Path]]

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        return ((name, path.read_bytes()) for name, path in self.paths)


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
    """The hashes of all stretches of so many words, 64 bits each, the same in every process: Python's own of whole numbers is."""
    numbers = tuple(map(crc32, tokens))
    return map(hash, zip(*(numbers[n:] for n in range(size)), strict=False))


def _private_runs(one: Private, memory: Memory) -> array[int]:
    def made() -> bytes:
        return array("q", chain.from_iterable(starmap(_runs, _tokens(one.text)))).tobytes()

    return array("q", memory.recall(_RUNS, made, mark) if (mark := getattr(one, "mark", "")) else made())


def _hits(runs: set[int], private: Iterable[Private], memory: Memory) -> dict[int, str]:
    """The runs of private texts that stand in the site, which has these, and what each is from."""
    found: dict[int, str] = {}
    for one in private:
        for run in runs.intersection(_private_runs(one, memory)):
            found.setdefault(run, one.name)
    return found


def _excuses(halves: Mapping[int, Sequence[int]], public: Mapping[str, str]) -> dict[int, list[str]]:
    """Of these halves of runs, those that are published, each with the hashes of the public texts that have it. Of the longer
    texts only where quotes, which excuse nearly all that there is to excuse, don't do.

    Where a published quote begins or ends, the words before or behind it in the transcript may by chance be those of
    the page: a name, an "and". So a few unpublished words beside published ones are no leak: a run is one when at least half its
    words are in nothing published.
    """
    texts = sorted(public.items(), key=lambda item: len(item[1]))
    short = sum(len(text) < _SHORT_TEXT for _, text in texts)
    found: dict[int, list[str]] = {}
    for some in (texts[:short], texts[short:]):
        left = {half for run in halves.values() if _is_leak(run, found) for half in run if half not in found}
        for mark, text in some if left else ():
            for half in left.intersection(_published_halves(text)):
                found.setdefault(half, []).append(mark)
    return found


def _published_halves(text: str) -> Iterator[int]:
    for reading in _as_published(text):
        for tokens, size in _tokens(reading):
            yield from _runs(tokens, size // 2)


def _is_leak(halves: Sequence[int], free: Container[int]) -> bool:
    """Whether at least half the words of a run are in none of its halves that are published. It has one half more than a half
    has words.
    """
    half = len(halves) - 1
    covered = {at + n for at, part in enumerate(halves) if part in free for n in range(half)}
    return len(covered) <= half


class _Scans:
    """What has to be read of a site. A file that was clean before is held against the private texts that are new since, every other
    one against all.
    """

    def __init__(self, private: Sequence[Private], memory: Memory) -> None:
        self._private, self._memory = {_mark(one): one for one in private}, memory
        self._all = digest_of(sorted(self._private))
        self._new_since: dict[str, tuple[str, ...] | None] = {self._all: ()}
        self._scans: dict[tuple[str, ...], _Scan] = {}

    def __iter__(self) -> Iterator[_Scan]:
        return iter(self._scans.values())

    def add(self, section: bytes, public: Mapping[str, str]) -> None:
        """Read a file, as far as that is necessary."""
        content = hashlib.sha256(section).digest()
        before, needed = self._memory.known(_CLEAN, content) or ("", _Needed())
        new = self._since(before) if before and _still(public, needed) else None
        if new is None:
            new, needed = tuple(self._private), _Needed()
        if new and new not in self._scans:
            self._scans[new] = _Scan([self._private[mark] for mark in new], self._memory)
        if new:
            self._scans[new].add(content, section, needed)

    def keep(self, content: bytes, needed: _Needed) -> None:
        """Remember that a file is clean."""
        self._memory.recall(_HELD_AGAINST, lambda: frozenset(self._private), self._all)
        self._memory.keep(_CLEAN, (self._all, needed), content)

    def _since(self, before: str) -> tuple[str, ...] | None:
        """The private texts that are none of those before; None where nobody knows which those were."""
        if before not in self._new_since:
            old = self._memory.known(_HELD_AGAINST, before)
            self._new_since[before] = None if old is None else tuple(m for m in self._private if m not in old)
        return self._new_since[before]


class _Scan:
    """Files, and some private texts that they are held against."""

    def __init__(self, private: Sequence[Private], memory: Memory) -> None:
        self._private, self._memory = private, memory
        self._site = _Site(_by_word(_phrases(private, memory)))
        self._files: list[tuple[bytes, tuple[int, ...], _Needed]] = []

    def add(self, content: bytes, section: bytes, needed: _Needed) -> None:
        """Read a file. `needed` is what it is known to lean on."""
        self._files.append((content, self._site.add(section), needed))

    def judged(self, public: Mapping[str, str]) -> _Scanned:
        """What is wrong in them, if only these texts are public."""
        hits = _hits(self._site.runs, self._private, self._memory)
        halves = self._site.halves(hits)
        excuses = _excuses(halves, public)
        guilty = {run: name for run, name in hits.items() if _is_leak(halves[run], excuses)}
        told, excused = _published_phrases(self._site.met, public)
        return _Scanned(guilty, told, self._files, partial(self._site.leaning, halves, excuses, excused))


@dataclass(frozen=True, slots=True)
class _Scanned:
    """What a scan found: runs of private words, with what each is from, and short texts. `leaning` says what each piece of what was
    read leans on.
    """

    guilty: Mapping[int, str]
    told: Collection[_Phrase]
    _files: Sequence[tuple[bytes, tuple[int, ...], _Needed]]
    _leaning: Callable[[], Mapping[int, set[tuple[str, ...]]]]

    def clean(self) -> Iterator[tuple[bytes, _Needed]]:
        """The files, where nothing was found, with all that each leans on."""
        leaning = self._leaning()
        for content, parts, needed in self._files:
            yield content, needed.union(*(leaning.get(part, ()) for part in parts))


class _Site:
    """The words of the files that are read. What a file has in common with one before it was read there."""

    def __init__(self, phrases: _PhrasesByWord) -> None:
        self.runs: set[int] = set()
        self.met: dict[_Phrase, set[int]] = defaultdict(set)
        """The phrases that stand in the site, and in which pieces."""
        self._phrases, self._seen = phrases, _Seen()
        self._read: list[tuple[_Stretch, array[int]]] = []
        """What was read, and the hashes of the runs in it."""
        self._files_with: Counter[int] = Counter()
        """How many files have a piece."""

    def add(self, data: bytes) -> tuple[int, ...]:
        """Read a file; the numbers of its pieces."""
        mine, new = self._seen.divided(text_of(data))
        for stretch in new:
            found = array("q")
            for reading in readings(stretch.text):
                for tokens, size in _tokens(reading):
                    found.extend(_runs(tokens, size))
                    if size == RUN:
                        for phrase in _found(self._phrases, reading, tokens):
                            self.met[phrase].update(stretch.pieces)
            self.runs.update(found)
            self._read.append((stretch, found))
        self._files_with.update(mine)
        return tuple(mine)

    def halves(self, hits: Mapping[int, str]) -> dict[int, tuple[int, ...]]:
        """The halves of these runs, by the run."""
        made: dict[int, tuple[int, ...]] = {}
        for stretch, found in self._read:
            if not hits.keys().isdisjoint(found):
                made.update(_halves(stretch.text, found, hits))
        return made

    def leaning(
        self,
        halves: Mapping[int, Sequence[int]],
        excuses: Mapping[int, Sequence[str]],
        phrases: Mapping[_Phrase, str],
    ) -> dict[int, set[tuple[str, ...]]]:
        """What excuses the private words in each piece: the public texts that excuse the most of it, any of which will do. The
        page of a story thus leans on its own text, and not on a turn of phrase in another's.
        """
        made: dict[int, set[tuple[str, ...]]] = defaultdict(set)
        for stretch, found in self._read:
            hits = {run for run in found if run in halves}
            is_shared = any(self._files_with[number] > 1 for number in stretch.pieces)
            # Of what only one file has, it leans on all: no need to know which piece holds what.
            for number, runs in stretch.placed(hits) if is_shared else ((next(iter(stretch.pieces)), hits),):
                free = {half: excuses[half] for run in runs for half in halves[run] if half in excuses}
                often = Counter(chain.from_iterable(free.values()))
                made[number].update(_most(marks, often) for marks in free.values())
        for phrase, mark in phrases.items():
            for number in self.met[phrase]:
                made[number].add((mark,))
        return made


def _most(marks: Sequence[str], often: Mapping[str, int]) -> tuple[str, ...]:
    most = max(often[mark] for mark in marks)
    return tuple(sorted({mark for mark in marks if often[mark] == most})[:_ALTERNATIVES])


def _runs_in(text: str) -> Iterator[int]:
    return chain.from_iterable(starmap(_runs, chain.from_iterable(map(_tokens, readings(text)))))


def _halves(part: str, found: Sequence[int], hits: Container[int]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Of the runs in a text, which are `found` in it in this order, those that are hits, each with the halves in it."""
    runs = iter(found)
    for reading in readings(part):
        for tokens, size in _tokens(reading):
            for at, run in enumerate(islice(runs, max(len(tokens) - size + 1, 0))):
                if run in hits:
                    yield run, tuple(_runs(tokens[at : at + size], size // 2))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Pieces of a text, one behind the other, that no text before had so: by number, with the one before them in `before`."""

    before: str
    pieces: dict[int, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join((self.before, *self.pieces.values()))

    def placed(self, runs: set[int]) -> Iterator[tuple[int, set[int]]]:
        """Of these runs, those that stand in each piece, or begin in the one before; where that is not plain, in each."""
        left, before = set(runs), self.before
        for number, piece in self.pieces.items() if runs else ():
            here = runs.intersection(_runs_in(f"{before}\n{piece}")) if len(self.pieces) > 1 else runs
            yield number, here
            left, before = left - here, piece
        if left:
            yield from dict.fromkeys(self.pieces, left).items()


class _Seen:
    """What was read before: header, navigation and footer stand on every page of a site.

    A text is cut at line ends into pieces of at least a run of words, so that every run lies within two neighbours; two
    neighbours that were met before, side by side, hold nothing new.
    """

    def __init__(self) -> None:
        self._pairs: dict[tuple[int, int], int] = {}
        self._lengths: dict[str, int] = {}

    def divided(self, text: str) -> tuple[set[int], list[_Stretch]]:
        """The numbers of all pieces of a text; and those of them in which a run may stand that no text before had."""
        before, last = 0, ""
        mine: set[int] = set()
        new: list[_Stretch] = []
        going_on = False
        for piece in self._pieces(text):
            pair = (before, hash(piece))
            if is_new := pair not in self._pairs:
                self._pairs[pair] = len(self._pairs)
                if not going_on:
                    new.append(_Stretch(last))
                new[-1].pieces[self._pairs[pair]] = piece
            mine.add(self._pairs[pair])
            going_on = is_new
            before, last = pair[1], piece
        return mine, new

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
