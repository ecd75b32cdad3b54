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
from itertools import chain
from pathlib import Path

from casestudies.findings import Finding, Place
from casestudies.memory import digest_of
from casestudies.review.codes import SPEECH_NEAR_CUSTOMER, SPEECH_ON_PAGE, WORDS_BESIDE_REFERENCE
from casestudies.stories import codes
from casestudies.stories.credited import Directory, covered, in_dialogue, words_of
from casestudies.stories.credited import credited as find_credited
from casestudies.stories.credits import Credits
from casestudies.stories.files import display_path, unix
from casestudies.stories.front_matter import split
from casestudies.stories.load import PAGES, README
from casestudies.stories.markdown import COMMENT, LINK_TARGET, BlockKind
from casestudies.stories.model import Form, Library
from casestudies.stories.named import Names, names_to_credit
from casestudies.stories.ours import NOTHING_OURS, Ours
from casestudies.stories.project import INDEX, Project
from casestudies.stories.quotes import FoundQuote, Lines, ParsedBody, find_quotes
from casestudies.stories.speech import marks_in, speech_in, words
from casestudies.stories.surroundings import canonical
from casestudies.stories.telling import Sign, Tongue, is_clock, reads_as_speech
from casestudies.stories.units import TextPart, Unit, plain, units_of

# What the search for quotes finds fault with is speech as well; a story would be refused for it.
_SPEECH = frozenset(
    {codes.HIDDEN_QUOTE, codes.RAW_QUOTE, codes.NOT_PLAIN, codes.UNCLOSED, codes.BAD_ATTRIBUTES, codes.UNATTRIBUTED}
)
# Code within lists and notes, scripts and styles.
_CODE = re.compile(
    r"^[ \t>]*(?P<fence>`{3,}|~{3,})(?P<kind>[^\n]*)\n(?P<lines>(?:.*?\n)?)[ \t>]*(?P=fence)[ \t]*$"
    r"|<(?P<tag>script|style|template)\b.*?</(?P=tag)\s*>",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
# What a sample says it is, where it may be prose.
_PROSE = re.compile(r"[\s{.]*(?:(?:te?xt|plain|md|markdown|mermaid|chat|quote|nohighlight)\b.*)?", re.IGNORECASE)
# The titles of notes and tabs, which stand in quotation marks.
_TITLES = re.compile(
    r"^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+(?!quote\b|cite\b)[^\n]*$|^[ \t]*===[+!]*[ \t]+[\"'][^\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
# A note of the kind "quote" is a quotation without marks.
_QUOTE_NOTE = re.compile(
    r"^(?P<margin>[ \t]*)(?:!!!|\?\?\?\+?)[ \t]+(?:quote|cite)\b[^\n]*(?:\n(?:(?P=margin)(?: {4}|\t)[^\n]*|[ \t]*(?=\n)))*",
    re.MULTILINE | re.IGNORECASE,
)
# A blockquote with its blank lines: one reader of Markdown makes one of several.
_BLOCKQUOTE = re.compile(
    r"^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])*>[^\n]*(?:\n(?:[ \t]*\n)*[ \t]*>[^\n]*|\n[ \t]*[^\s>][^\n]*)*",
    re.MULTILINE,
)
_NOTE_HEAD = re.compile(r"^[ \t]*(?:!!!|\?\?\?\+?)[^\n]*", re.MULTILINE)
_MARGIN = re.compile(r"^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])+", re.MULTILINE)
_FRAME = re.compile(r"<(?P<end>/?)(?P<name>blockquote|figure|q)\b[^<>]*>", re.IGNORECASE)
_REFERENCE = re.compile(r"!quote\[[^\[\]\n]*\]")
_CREDITS = re.compile(r"\s*(?:[—–―]|--|<(?:fig|cite|footer))", re.IGNORECASE)
# A blockquote whose last line ends with a dash and whose words they are.
_SIGNED = re.compile(r"\s(?:[–—―]|--?-?)\s([^\n–—―]+)\Z")
_SIGNATURE = 200  # letters: a name, a role, a company, and the space before them
# Whatever marks the last line of a blockquote as something else than its words.
_LAST_LINE = re.compile(r"^[ \t>]*(?:[-—–―*_(<~].*)\Z", re.MULTILINE)
_TITLE_FIELD = re.compile(r"^title:[ \t]*(\S.*)$", re.MULTILINE)
# What pages print or tell machines of their front matter; what is written over several lines is judged where it is built.
_PRINTED_FIELD = re.compile(r"^(?:title|subtitle|description|summary):[ \t]*(\S.*)$", re.MULTILINE)
_FIRST_LINE = 2  # of front matter, below its dashes
_TITLE_LINE = re.compile(r"\s*#[ \t]+(.+)")
_SHORT = 12  # words: a paragraph that says whose words stand beside it; a longer one tells something
# Who has a role: `Ann Lowe, Head of Finance`, `Barlow's Head of Finance`; `Head of Finance Ann Lowe`, `… at Barlow`.
_HOLDER_BEFORE = re.compile(r"\b([^\W\d_a-z][\w-]*)(?:\s*[,(–—-]\s*|['’]s?\s+)\Z")
_HOLDER_AFTER = re.compile(r"\s+(?:[^\W\d_A-Z]{1,4}\s+){0,2}([^\W\d_a-z][\w-]*)")
_NEAR_ROLE = 4  # words on each side of a role among which a verb of saying stands
_INTRODUCES = re.compile(r".*:[\s*_]*\Z", re.DOTALL)
_WORDS = re.compile(r"[^\W_]+")
_FAR = 300  # letters of a sentence beside a quote
_FULL = ".!?…"
_ENDS_BEFORE = re.compile(r"[.!?…][\"'”’»)]*\s+(?=\S)|\n\s*\n|\n(?=[ \t]*(?:[-*+|>]|\d+[.)]))")
_ENDS_BEHIND = re.compile(r"[.!?…](?=\s|\Z)|\n\s*\n|\n(?=[ \t]*(?:[-*+|>]|\d+[.)]))")
_FULL_NAME = re.compile(
    r"(?<!\w)[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z]\.)?(?: (?:de|da|di|van|von|der|den|la|le))*(?: [^\W\d_a-z][\w'’-]+)+"
)


@dataclass(frozen=True, slots=True)
class OrdinaryPage:
    """The Markdown of a page with Unix line ends: `body` is what follows the front matter, from line `body_line` of `file`;
    `title` stands above it. Of a piece of a page, `beside` is all of that, which tells whom the piece means by a first name.
    """

    file: str
    body: str
    body_line: int = 1
    title: str = ""
    beside: str = ""
    fields: tuple[tuple[int, str], ...] = ()
    """What its front matter prints: the line of the file, and the text."""


def ordinary_pages(project: Project) -> Iterator[OrdinaryPage]:
    """Every page under docs_dir that is not read as a story, sorted by folder. Hidden and linked files are left out."""
    stories = project.docs_dir / project.stories
    for path in _markdown(project.docs_dir):
        if path.name == README or path == stories / INDEX or not path.is_relative_to(stories):
            text = unix(path.read_bytes().decode("utf-8-sig", "replace"))
            parts = split(text)
            body, line = (parts.body, parts.body_line) if parts else (text, 1)
            yaml = parts.yaml if parts else ""
            file = display_path(path, project.root)
            yield OrdinaryPage(file, body, line, _title(yaml, body), fields=tuple(_printed_fields(yaml)))


def _title(yaml: str, body: str) -> str:
    """The title that stands above a page: of its front matter, else its first heading."""
    found = _TITLE_FIELD.search(yaml) or _TITLE_LINE.match(body)
    return found[1].strip("\"' ") if found else ""


def _printed_fields(yaml: str) -> Iterator[tuple[int, str]]:
    for field in _PRINTED_FIELD.finditer(yaml):
        yield _FIRST_LINE + yaml.count("\n", 0, field.start()), field[1].strip("\"' ")


def _markdown(folder: Path) -> Iterator[Path]:
    for top, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(top, name)
            if path.suffix.lower() in PAGES and not name.startswith(".") and path.is_file() and not path.is_symlink():
                yield path


class KnownNames:
    """The names of a library's people and customers, and the titles of its stories, which are no speech."""

    def __init__(self, library: Library, language: str = "en", ours: Ours = NOTHING_OURS) -> None:
        self.ours = ours
        self._directory = Directory(library.customers)
        self._titles = {_plain(story.title) for story in library.stories.values()}
        languages = {language, *(i.language for i in library.interviews.values())}
        self.tongue = Tongue.of(languages)
        customers = library.customers.values()
        people = [(customer.name, [(p.name, p.role) for p in customer.people.values()]) for customer in customers]
        self.mark = digest_of(people, self._titles, languages, ours.names)
        """What it is known by: the hash of all that decides."""

    def quoted_in(self, text: str, title: str = "") -> tuple[tuple[str, str], ...] | None:
        """What must stay confidential of those whom a text (Markdown, under its title) quotes on its own; None where it quotes
        nobody.
        """
        page = OrdinaryPage("", text, title=title)
        wrong = [finding for finding in unjudged_speech(page, self) if finding.rule is not SPEECH_NEAR_CUSTOMER]
        return tuple(dict.fromkeys(pair for one in wrong for pair in one.confidential)) if wrong else None

    def on(self, page: OrdinaryPage) -> _OrdinaryNames | None:
        """The names to look for on a page; None where it names nobody.

        Where a full name or a company stands, a first or last name alone tells who is meant. Alone on a page it tells so only
        where it says something: `… says Dana`.
        """
        body = words_of("\n".join((page.body, *(text for _, text in page.fields))))
        about = self._directory.named((*words_of(page.title), *words_of(page.beside), *body))
        hinted = about or self._directory.hinted(body)
        names = names_to_credit(hinted, self.tongue.cases)
        if names is None:
            return None
        companies = [canonical(plain(customer.name)) for customer in about]
        title = names.people.search(plain(page.title))
        roles = [canonical(plain(person.role)) for customer in about for person in customer.people.values()]
        return _OrdinaryNames(
            names,
            Credits(names, self.tongue),
            _pattern(companies),
            frozenset(word for company in companies for word in words_of(company)),
            _pattern([role for role in roles if role]),
            self.tongue,
            self.ours,
            is_hint=not about,
            title=title.group() if title else "",
        )

    def names_person(self, text: str) -> bool:
        """Whether a text names a person of a customer, by a part of the name perhaps."""
        names = self.on(OrdinaryPage("", text))
        return names is not None and names.names.people.search(plain(text)) is not None

    def may_be_among(self, found: set[str]) -> bool:
        """Whether these words, in small letters, may be of a text that names somebody: a quick look."""
        return self._directory.may_be_among(found)

    def is_title(self, text: str) -> bool:
        """Whether it is the title of a story."""
        return _plain(text) in self._titles


@dataclass(frozen=True, slots=True)
class _OrdinaryNames:
    names: Names
    credits: Credits
    customers: re.Pattern[str] | None
    company_words: frozenset[str]
    roles: re.Pattern[str] | None
    tongue: Tongue
    ours: Ours
    is_hint: bool
    title: str

    def person(self, text: str) -> str:
        """The first person named, or nothing."""
        text = plain(text)
        if name := next(filter(None, map(self.credited, text.split("\n"))), ""):
            return name
        for found in self.names.people.finditer(text):
            if not self.is_hint or self._says(text, found):
                return found.group()
        roles = self.roles.finditer(text) if self.roles else ()
        return next((found.group() for found in roles if self._role_says(text, found)), "")

    def _role_says(self, text: str, role: re.Match[str]) -> bool:
        """Whether a role alone says something, a customer's: `says the Head of Finance at Fernhill Press`; not `our Head of
        Finance`, `Head of Finance Ann Lowe`, `the Head of Finance at another company`.
        """
        before, after = text[: role.start()], text[role.end() :]
        holders = (_HOLDER_BEFORE.search(before), _HOLDER_AFTER.match(after))
        if any(one and one[1].casefold() not in self.company_words for one in holders):
            return False
        near = _WORDS.findall(before.casefold())[-_NEAR_ROLE:]
        if not self.tongue.first_person.isdisjoint(near[-2:]):
            return False
        own = self.customers.sub(" ", after) if self.customers else after
        beside = " ".join((*near, *_WORDS.findall(own.split("\n", 1)[0].casefold())[:_NEAR_ROLE]))
        return self.tongue.reports(beside) or self.tongue.hands_over(beside) or self.tongue.sources(beside)

    def customer(self, text: str) -> str:
        """The first customer named, or nothing."""
        found = self.customers.search(plain(text)) if self.customers else None
        return found.group() if found else ""

    def tells(self, text: str) -> str:
        """Whom a short paragraph beside a quotation says to have said it: `That is what Dana Reyes told us.`, `Dana Reyes`."""
        text = plain(text)
        if name := self.credited(text):
            return name
        return self.person(text) if words(text) <= _SHORT and self.tongue.reports(text) else ""

    def credited(self, text: str) -> str:
        """Whom a text names that is nothing but a credit, a person's."""
        credit = self.credits.of(text)
        return credit.name if credit and self.names.people.search(credit.name) else ""

    def _says(self, text: str, name: re.Match[str]) -> bool:
        """Whether a name stands beside a verb of saying, or below a quotation as its credit."""
        before = _WORDS.findall(text[: name.start()])[-1:]
        after = _WORDS.findall(text[name.end() :])[:1]
        return self.tongue.reports(" ".join((*before, *after))) or bool(_CREDITS.search(text[: name.start()][-4:]))


def _pattern(names: list[str]) -> re.Pattern[str] | None:
    spaced = (r"\s+".join(map(re.escape, name.split(" "))) for name in sorted(set(names), key=len, reverse=True))
    return re.compile(rf"(?i:(?<!\w)(?:{'|'.join(spaced)})(?!\w))") if names else None


def _plain(text: str) -> tuple[str, ...]:
    return tuple(_WORDS.findall(text.casefold()))


def unjudged_speech(page: OrdinaryPage, known: KnownNames) -> Iterator[Finding]:
    """A finding for each block of the page in which speech stands beside the name of somebody known, and for words that are
    credited to one without quotation marks.
    """
    yield from _beside_references(page, known.tongue)
    names = known.on(page)
    if names is None:
        return
    whole = blank(COMMENT, page.body)
    text = blank(_CODE, whole)
    body = blank(_TITLES, text)
    notes = tuple(_QUOTE_NOTE.finditer(body))
    told: set[int] = set()
    for note in notes:
        if name := names.person(note.group()) or names.customer(note.group()):
            line = page.body_line + body.count("\n", 0, note.start())
            told.update(range(line, line + note.group().count("\n") + 1))
            yield _finding(Place(page.file, line), name, is_credited=True)
    body = _without_captions(blank(_QUOTE_NOTE, body), names.names)
    found = find_quotes(body, known.tongue, file=page.file, first_line=page.body_line)
    for number, place, quote in sorted(_speech(found, page), key=lambda item: item[:2]):
        is_title = quote is not None and (known.is_title(quote.text) or _is_title(quote, body, known.tongue))
        if place.line in told or is_title or (quote and _is_of_another(quote, found, body, names)):
            continue
        around = _around(found, number, body)
        credit = quote.who if quote else ""
        credited = names.person(around) or names.customer(credit) or _told_beside(found, number, body, names)
        credited = credited or _named_above(found, number, body, around, names)
        if not (credited or names.customer(around)) and names.title:
            credited = names.title
        if name := credited or names.customer(around):
            block = found.blocks[number]
            told.update(
                range(
                    page.body_line + block.first,
                    page.body_line + block.first + body.count("\n", block.begin, block.end) + 1,
                )
            )
            yield _finding(place, name, is_credited=bool(credited))
    yield from _in_fields(page, names)
    yield from _unmarked(page, text, found, names, told)
    yield from _in_samples(page, whole, names)


def _in_fields(page: OrdinaryPage, names: _OrdinaryNames) -> Iterator[Finding]:
    """Words that a title or a description gives to somebody."""
    for line, text in page.fields:
        unit = Unit(plain(text), part=TextPart.TITLE)
        words_ = next(find_credited([unit], names.names, names.tongue, quoted=False, ours=names.ours), None)
        name = words_.name if words_ else (names.person(text) or names.customer(text)) if speech_in(text) else ""
        if name:
            yield _finding(Place(page.file, line), name, is_credited=bool(words_ or names.person(text)))


def _without_captions(body: str, names: Names) -> str:
    """The body without tooltips that name a person and hold no marks of their own: `_unmarked` reads them as texts."""

    def left(target: re.Match[str]) -> str:
        told = next(filter(None, target.groups()), "")
        is_caption = names.people.search(plain(told)) is not None and not marks_in(told.replace("'", ""))
        return target.group().replace(told, " " * len(told)) if told and is_caption else target.group()

    return LINK_TARGET.sub(left, body)


def _is_title(quote: FoundQuote, body: str, tongue: Tongue) -> bool:
    """Whether a text in quotation marks is the title of a talk or of something else that has one, and no sentence: in a line of
    an agenda, or behind a noun for it where nobody says anything.
    """
    is_broken = quote.form is not Form.INLINE or quote.aside is not None
    if is_broken or words(quote.text) > _SHORT or quote.text.endswith((".", "!", "…", ",")):
        return False
    line = body[body.rfind("\n", 0, quote.begin) + 1 : quote.begin]
    if is_clock(plain(line)):
        return True
    before, after = _own_sentence(quote, body)
    names_work = tongue.names_work(plain(before)) or tongue.names_work(" ".join(_WORDS.findall(plain(after))[:1]))
    is_work = names_work and not tongue.begins_in_first_person(quote.text)
    says = tongue.voices(_WORDS.findall(plain(f"{before} {after}"))) and not tongue.writes_work(plain(before))
    return is_work and not says


def _own_sentence(quote: FoundQuote, body: str) -> tuple[str, str]:
    """What stands before and behind a quote in its own sentence."""
    begin = max((end.end() for end in _ENDS_BEFORE.finditer(body, max(0, quote.begin - _FAR), quote.begin)), default=0)
    stop = _ENDS_BEHIND.search(body, quote.end, quote.end + _FAR)
    begin = max(begin, quote.begin - _FAR)
    is_whole = body[quote.end - 2 : quote.end - 1] in _FULL and body[quote.end : quote.end + 2].strip()[:1].isupper()
    return body[begin : quote.begin], "" if is_whole else body[quote.end : stop.end() if stop else quote.end + _FAR]


def _is_of_another(quote: FoundQuote, found: ParsedBody, body: str, names: _OrdinaryNames) -> bool:
    """Whether the sentence of a quote says that it is somebody else's: `wrote the essayist Ida Blom`."""
    if quote.form is not Form.INLINE or found.blocks[quote.paragraph].kind is not BlockKind.PROSE:
        return False
    sides = [plain(side) for side in _own_sentence(quote, body)]
    if any(names.person(side) or names.names.mentions(side) for side in sides):
        return False
    beside = [_WORDS.findall(side) for side in sides]
    if any(map(names.tongue.is_pronoun, chain.from_iterable(beside))):
        return False
    return any(
        names.tongue.hears_from(side, name.start(), name.end()) for side in sides for name in _FULL_NAME.finditer(side)
    )


def _beside_references(page: OrdinaryPage, tongue: Tongue) -> Iterator[Finding]:
    """Words in the frame of a quotation beside a reference to one: readers take them for a part of it, whoever is named there."""
    if "!quote[" not in page.body:
        return
    body = blank(_CODE, blank(COMMENT, page.body))
    told: set[int] = set()
    for begin, end, sign in _frames(body):
        frame = body[begin:end]
        if not _REFERENCE.search(frame):
            continue
        rest = _MARGIN.sub("", _NOTE_HEAD.sub("", _REFERENCE.sub("\n\n", frame)))
        for unit in units_of(rest, code=False):
            introduces = unit.text.rstrip().endswith((":", "："))
            is_credit = _CREDITS.match(unit.text) or unit.part in {TextPart.TOLD, TextPart.PICTURE}
            if not (introduces or is_credit) and reads_as_speech(unit.text, sign, tongue):
                line = page.body_line + body.count("\n", 0, begin)
                if line not in told:
                    told.add(line)
                    message = "Words stand beside the reference in the frame of a quotation."
                    yield Finding(WORDS_BESIDE_REFERENCE, Place(page.file, line), message)


def _frames(body: str) -> Iterator[tuple[int, int, Sign]]:
    """Whatever a page shows as a quotation: from where to where, and how much that says of words in it."""
    for pattern in (_BLOCKQUOTE, _QUOTE_NOTE):
        yield from ((*found.span(), Sign.CREDITED) for found in pattern.finditer(body))
    open_: list[re.Match[str]] = []
    for tag in _FRAME.finditer(body):
        if not tag["end"]:
            open_.append(tag)
        elif open_:
            begin = open_.pop()
            # A figure has a caption, which tells about it.
            yield begin.start(), tag.end(), Sign.BESIDE if begin["name"].lower() == "figure" else Sign.CREDITED


def _in_samples(page: OrdinaryPage, text: str, names: _OrdinaryNames) -> Iterator[Finding]:
    """Dialogue that a page shows as a sample of text, or as a diagram."""
    for sample in _CODE.finditer(text):
        if sample["fence"] and _PROSE.fullmatch(sample["kind"]):
            line = page.body_line + text.count("\n", 0, sample.start("lines"))
            for number, row in enumerate(sample["lines"].split("\n")):
                if name := in_dialogue(plain(row), names.names, names.tongue):
                    yield _finding(Place(page.file, line + number), name, is_credited=True)


def _told_beside(found: ParsedBody, number: int, body: str, names: _OrdinaryNames) -> str:
    """Whom the paragraph before or after says to have said it."""
    beside = [found.blocks[n] for n in (number - 1, number + 1) if 0 <= n < len(found.blocks)]
    texts = (body[b.begin : b.end] for b in beside if b.kind is BlockKind.PROSE)
    below = found.blocks[number + 1] if number + 1 < len(found.blocks) else None
    is_below = below is not None and below.kind is BlockKind.HEADING and _is_bare(found, number, body)
    signed = names.credited(below.plain) if below and is_below else ""  # the head of the next part, or of a card's foot
    return signed or next((name for name in map(names.tells, texts) if name), "")


def _is_bare(found: ParsedBody, number: int, body: str) -> bool:
    """Whether a paragraph is nothing but words in quotation marks."""
    block, rest = found.blocks[number], []
    at = block.begin
    for quote in found.quotes:
        if quote.paragraph == number:
            rest.append(body[at : quote.begin])
            at = quote.end
    return at > block.begin and _WORDS.search("".join([*rest, body[at : block.end]])) is None


def _named_above(found: ParsedBody, number: int, body: str, around: str, names: _OrdinaryNames) -> str:
    """Whom the paragraph above names, of a paragraph that is nothing but words in quotation marks, or of a blockquote in which
    somebody speaks of himself: readers take them for that person's.
    """
    block, before = found.blocks[number], found.blocks[number - 1] if number else None
    if before is None or before.kind is not BlockKind.PROSE:
        return ""
    if block.kind is BlockKind.BLOCKQUOTE:
        is_bare = not around.strip() and names.tongue.is_first_person(plain(body[block.begin : block.end]))
    else:
        is_bare = block.kind is BlockKind.PROSE and _WORDS.search(around) is None
    return names.person(body[before.begin : before.end]) if is_bare else ""


def _unmarked(
    page: OrdinaryPage, text: str, found: ParsedBody, names: _OrdinaryNames, told: set[int]
) -> Iterator[Finding]:
    """Words credited to a person without quotation marks. What stands in marks, and in blockquotes that end with a line of
    their own for it or are found fault with, is told already.
    """
    signed = {quote.paragraph for quote in found.quotes}
    blocks = [
        (block.begin, block.end)
        for number, block in enumerate(found.blocks)
        if block.kind is BlockKind.BLOCKQUOTE and (number in signed or page.body_line + block.first in told)
    ]
    rest = covered(text, [*blocks, *((q.begin, q.end) for q in found.quotes if q.form is Form.INLINE)])
    units, title = units_of(rest, code=False), plain(page.title)
    above = [Unit(title, -1, TextPart.TITLE)] if title and title != (units[0].text if units else "") else []
    for words_ in find_credited([*above, *units], names.names, names.tongue, quoted=False, ours=names.ours):
        line = page.body_line + words_.line
        if line not in told and words_.line >= 0:
            yield _finding(Place(page.file, line), words_.name, is_credited=True)


def _speech(found: ParsedBody, page: OrdinaryPage) -> Iterator[tuple[int, Place, FoundQuote | None]]:
    """Everything that is speech: the number of its block, where it begins, and the quote where it can be cut out."""
    lines = Lines(page.body, page.file, page.body_line, "")
    for quote in found.quotes:
        yield quote.paragraph, lines.place(quote.begin), quote
    firsts = [block.first for block in found.blocks]
    for problem in found.findings:
        number = bisect_right(firsts, problem.place.line - page.body_line) - 1
        if problem.rule in _SPEECH and found.blocks[number].kind is not BlockKind.UNCLOSED:
            yield number, problem.place, None


def _around(found: ParsedBody, number: int, body: str) -> str:
    """The text that may say whose words a block's speech is: the block without its quotes, the line that introduces it, and
    the one that credits it.
    """
    block = found.blocks[number]
    before = found.blocks[number - 1] if number else None
    after = found.blocks[number + 1] if number + 1 < len(found.blocks) else None
    texts = []
    if before and (before.kind is BlockKind.HEADING or _INTRODUCES.match(body, before.begin, before.end)):
        texts.append(body[before.begin : before.end])
    if block.kind is BlockKind.BLOCKQUOTE:
        texts += [quote.who for quote in found.quotes if quote.paragraph == number]
        texts += _LAST_LINE.findall(body, block.begin, block.end)
        texts += _SIGNED.findall(body[block.begin : block.end].rstrip()[-_SIGNATURE:])
    else:
        at = block.begin
        for quote in found.quotes:
            if quote.paragraph == number:
                texts += [body[at : quote.begin], quote.aside.text if quote.aside else ""]
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
    message = f"A page that is not a story {does}."
    return Finding(rule, place, message, confidential=(("name", name),))


def blank(pattern: re.Pattern[str], text: str) -> str:
    """The text with every match covered by spaces, so that all lines stay."""
    return pattern.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)
