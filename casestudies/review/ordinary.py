"""Ordinary pages: every page that is no story. Nobody known is quoted there but by a reference to a judged quote.

Only pages that name a person or a customer of the content folder are looked at, and of these only the blocks in which
speech stands beside the name; code is left out. Whatever else a page says in quotation marks is not ours to judge.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from casestudies.findings import Finding, Place
from casestudies.review.codes import SPEECH_NEAR_CUSTOMER, SPEECH_ON_PAGE
from casestudies.stories import codes
from casestudies.stories.credit import names_of
from casestudies.stories.files import shown, unix
from casestudies.stories.front_matter import split
from casestudies.stories.load import NOT_STORIES, PAGES
from casestudies.stories.markdown import COMMENT, Kind
from casestudies.stories.model import Customer, Library
from casestudies.stories.project import Project
from casestudies.stories.quotes import Found, Lines, Page, find_quotes
from casestudies.stories.surroundings import canonical

# What the search for quotes finds fault with is speech as well; a story would be refused for it.
_SPEECH = frozenset(
    {codes.HIDDEN_QUOTE, codes.RAW_QUOTE, codes.NOT_PLAIN, codes.UNCLOSED, codes.BAD_ATTRIBUTES, codes.UNATTRIBUTED}
)
# Code within lists and notes, scripts and styles, and the titles of notes and tabs, which stand in quotation marks.
_NO_SPEECH = re.compile(
    r"^[ \t>]*(?P<fence>`{3,}|~{3,})[^\n]*\n(?:.*?\n)?[ \t>]*(?P=fence)[ \t]*$"
    r"|<(?P<tag>script|style|svg|template)\b.*?</(?P=tag)\s*>"
    r"|^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+(?!quote\b|cite\b)[^\n]*$"
    r"|^[ \t]*===[+!]*[ \t]+[\"'][^\n]*$",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
# A note of the kind "quote" is a quotation without marks.
_QUOTE_NOTE = re.compile(
    r"^(?P<margin>[ \t]*)(?:!!!|\?\?\?\+?)[ \t]+(?:quote|cite)\b[^\n]*(?:\n(?:(?P=margin)(?: {4}|\t)[^\n]*|[ \t]*(?=\n)))*",
    re.MULTILINE | re.IGNORECASE,
)
_CREDITS = re.compile(r"\s*(?:[—–―]|--|<(?:fig|cite|footer))", re.IGNORECASE)
# Whatever marks the last line of a blockquote as something else than its words.
_LAST_LINE = re.compile(r"^[ \t>]*(?:[-—–―*_(<~].*)\Z", re.MULTILINE)
_INTRODUCES = re.compile(r".*:[\s*_]*\Z", re.DOTALL)
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class OrdinaryPage:
    """The Markdown of a page with Unix line ends: `body` is what follows the front matter, from line `body_line` of `file`."""

    file: str
    body: str
    body_line: int = 1


def ordinary_pages(project: Project) -> Iterator[OrdinaryPage]:
    """Every page under docs_dir that is not read as a story, sorted by folder. Hidden and linked files are left out."""
    stories = project.docs_dir / project.stories
    for path in _markdown(project.docs_dir):
        if path.name in NOT_STORIES or not path.is_relative_to(stories):
            text = unix(path.read_bytes().decode("utf-8-sig", "replace"))
            parts = split(text)
            body, line = (parts.body, parts.body_line) if parts else (text, 1)
            yield OrdinaryPage(shown(path, project.root), body, line)


def _markdown(folder: Path) -> Iterator[Path]:
    for top, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(top, name)
            if path.suffix.lower() in PAGES and not name.startswith(".") and path.is_file() and not path.is_symlink():
                yield path


class KnownNames:
    """The names of a library's people and customers, and the titles of its stories, which are no speech."""

    def __init__(self, library: Library) -> None:
        self._customers = {canonical(c.name): c for c in library.customers.values()}
        self._people = {canonical(p.name): c for c in library.customers.values() for p in c.people.values()}
        self._any = _pattern([*self._people, *self._customers])
        self._titles = {_plain(story.title) for story in library.stories.values()}

    def on(self, page: OrdinaryPage) -> _Names | None:
        """The names to look for on a page; None where it names nobody.

        Where a full name or a company stands, a first or last name alone tells who is meant.
        """
        met = {canonical(match.group()) for match in self._any.finditer(page.body)} if self._any else set()
        about = [
            customer for name in met for customer in (self._people.get(name), self._customers.get(name)) if customer
        ]
        if not about:
            return None
        return _Names(_pattern(_people(about)), _pattern([canonical(customer.name) for customer in about]))

    def is_title(self, text: str) -> bool:
        """Whether it is the title of a story."""
        return _plain(text) in self._titles


@dataclass(frozen=True, slots=True)
class _Names:
    people: re.Pattern[str] | None
    customers: re.Pattern[str] | None

    def person(self, text: str) -> str:
        """The first person named, or nothing."""
        found = self.people.search(text) if self.people else None
        return found.group() if found else ""

    def customer(self, text: str) -> str:
        """The first customer named, or nothing."""
        found = self.customers.search(text) if self.customers else None
        return found.group() if found else ""


def _people(customers: list[Customer]) -> list[str]:
    return [name for customer in customers for name in names_of(customer) if len(name) > 2]


def _pattern(names: list[str]) -> re.Pattern[str] | None:
    spaced = (r"\s+".join(map(re.escape, name.split(" "))) for name in sorted(set(names), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)") if names else None


def _plain(text: str) -> tuple[str, ...]:
    return tuple(_WORDS.findall(text.casefold()))


def unjudged_speech(page: OrdinaryPage, known: KnownNames) -> Iterator[Finding]:
    """A finding for each block of the page in which speech stands beside the name of somebody known."""
    names = known.on(page)
    if names is None:
        return
    body = _blank(_NO_SPEECH, _blank(COMMENT, page.body))
    notes = tuple(_QUOTE_NOTE.finditer(body))
    for note in notes:
        if name := names.person(note.group()) or names.customer(note.group()):
            line = page.body_line + body.count("\n", 0, note.start())
            yield _finding(Place(page.file, line), name, is_credited=True)
    body = _blank(_QUOTE_NOTE, body)
    found = find_quotes(body, file=page.file, first_line=page.body_line)
    told: set[int] = set()
    for number, place, quote in sorted(_speech(found, page), key=lambda item: item[:2]):
        if number in told or (quote and known.is_title(quote.text)):
            continue
        around = _around(found, number, body)
        credit = quote.who if quote else ""
        credited = names.person(around) or names.customer(credit)
        if name := credited or names.customer(around):
            told.add(number)
            yield _finding(place, name, is_credited=bool(credited))


def _speech(found: Page, page: OrdinaryPage) -> Iterator[tuple[int, Place, Found | None]]:
    """Everything that is speech: the number of its block, where it begins, and the quote where it can be cut out."""
    lines = Lines(page.body, page.file, page.body_line, "")
    for quote in found.quotes:
        yield quote.paragraph, lines.place(quote.begin), quote
    firsts = [block.first for block in found.blocks]
    for problem in found.findings:
        number = bisect_right(firsts, problem.place.line - page.body_line) - 1
        if problem.rule in _SPEECH and found.blocks[number].kind is not Kind.UNCLOSED:
            yield number, problem.place, None


def _around(found: Page, number: int, body: str) -> str:
    """The text that may say whose words a block's speech is: the block without its quotes, the line that introduces it, and
    the one that credits it.
    """
    block = found.blocks[number]
    before = found.blocks[number - 1] if number else None
    after = found.blocks[number + 1] if number + 1 < len(found.blocks) else None
    texts = []
    if before and (before.kind is Kind.HEADING or _INTRODUCES.match(body, before.begin, before.end)):
        texts.append(body[before.begin : before.end])
    if block.kind is Kind.BLOCKQUOTE:
        texts += [quote.who for quote in found.quotes if quote.paragraph == number]
        texts += _LAST_LINE.findall(body, block.begin, block.end)
    else:
        at = block.begin
        for quote in found.quotes:
            if quote.paragraph == number:
                texts.append(body[at : quote.begin])
                at = quote.end
        texts.append(body[at : block.end])
    if after and _CREDITS.match(body, after.begin):
        texts.append(body[after.begin : after.end])
    return "\n".join(texts)


def _finding(place: Place, name: str, *, is_credited: bool) -> Finding:
    rule = SPEECH_ON_PAGE if is_credited else SPEECH_NEAR_CUSTOMER
    does = (
        "quotes a customer, or one of their people"
        if is_credited
        else "names a customer beside words in quotation marks"
    )
    message = f"A page that is no story {does}."
    return Finding(rule, place, message, confidential=(("name", name),))


def _blank(pattern: re.Pattern[str], text: str) -> str:
    """The text with every match covered by spaces, so that all lines stay."""
    return pattern.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)
