"""The built site beside stories and what is made from the edition: nobody known is quoted there but as a record says it.

Pages that are no stories are judged as Markdown (`casestudies.review.ordinary`). Snippets, macros, hooks, themes and settings
add to them afterwards, and other files hold words as well. So each built file that names somebody known is taken back to Markdown,
without what we printed ourselves, and judged once more by the same rules.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache, partial
from itertools import chain
from typing import Protocol

from casestudies.findings import Finding, Place
from casestudies.memory import FORGETFUL, KeptKind, Memory, digest_of
from casestudies.publish.as_written import COMMENT, REFERENCE, Part, visible
from casestudies.publish.codes import SPEECH_ELSEWHERE
from casestudies.publish.files_as_written import Reader, of_page, reader_of
from casestudies.publish.words import readings, text_of
from casestudies.review.edition import Attribution, Printable
from casestudies.stories.speech import marked
from casestudies.stories.units import IN_LINE, JUDGED, bare, drawn

# How elements begin that hold a quote, what we say of one, a story's card, or who is offered; and what we tell machines.
_OURS = re.compile(
    r"<(?P<tag>figure|q|button|cs-panel|article|aside|section|form|div|script)\b[^<>]*?"
    r"(?:\bcs-(?P<kind>quote|inline|ref|panel|card|facts|checked|embed__form|embed__plain)\b|\bapplication/ld\+json\b)",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]*>")
_TOLD = re.compile(
    r"\s(?:title|alt|aria-[\w-]+|data-[\w-]+|content|label|placeholder|value|srcdoc|summary|cite)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)",
    re.IGNORECASE,
)
# What may stand within a word that is read as one: tags within a line, and between two texts of a program that are put together.
_WITHIN_LINE = re.compile(
    rf"{COMMENT}|</?(?:{'|'.join(sorted(IN_LINE))}|tspan)(?:\s[^<>]*)?>|[\"'`]\s*\+\s*[\"'`]", re.IGNORECASE | re.DOTALL
)
_NO_LETTER = re.compile(r"[\W_]+")
_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"(?<=\])\([^()\s]*\)")
_LISTED = f"{REFERENCE}."
"""What stands in the place of a list of stories: unlike a quote, it has nobody who is credited after it."""
# Text that may be turned round, or stand in an address: looked at in any case.
_HIDES = re.compile(r"<bdo\b|data:\s*(?:text/|image/svg|application/xhtml)", re.IGNORECASE)
_QUOTATION = re.compile(r"<(?:blockquote|q)\b", re.IGNORECASE)
_BLOCKQUOTE = re.compile(r"<blockquote\b[^<>]*>(.*?)</blockquote\s*>", re.DOTALL | re.IGNORECASE)

_Leaning = set[tuple[str, str]]
"""What a file holds of what we printed, and of quotes and their credits: a word for the kind, and the hash or the text of it."""
_CLEAN = KeptKind[frozenset[tuple[str, str]]]("elsewhere", frozenset[tuple[str, str]])
"""Of a file that quotes nobody, or of an entry of one, what it leans on."""
_KnownBy = tuple[str | bytes, ...]
"""What a file or an entry is known by."""
_Wrong = tuple[str, tuple[tuple[str, str], ...]]
"""What a text does that it must not, and what of it must stay confidential."""
_PRINTED, _QUOTE, _CREDIT, _LIST = "printed", "quote", "credit", "list"


class Printed:
    """What we printed of quotes and stories, to be known again wherever a page has it."""

    def __init__(self) -> None:
        self._letters: set[str] = set()

    def add(self, letters: Iterable[str]) -> None:
        """Remember the quotes in a piece of HTML that was made from the edition, as `letters_in` has them."""
        self._letters.update(letters)

    def __contains__(self, letters: object) -> bool:
        return letters in self._letters

    def foreign(self, page: str) -> Iterator[str]:
        """The quotes on a page that look like ours, with their credit, and were not printed like that."""
        for begin, end, kind in _elements(page):
            if kind == "quote" and _letters(page[begin:end]) not in self._letters:
                yield page[begin:end]

    def without(self, page: str, leaning: _Leaning) -> str:
        """A page with JUDGED in the place of each quote of ours, and nothing in the place of what we say of it."""
        pieces, at = [], 0
        for begin, end, kind in _elements(page):
            if begin >= at and (letters := _letters(page[begin:end])) in self._letters:
                leaning.add((_PRINTED, letters))
                pieces += [page[at:begin], "" if kind in {"", "ref", "panel"} else JUDGED]
                at = end
        return "".join([*pieces, page[at:]])


def letters_in(page: str) -> frozenset[str]:
    """The hashes of the quotes of ours in a piece of HTML, and of what we say of them."""
    return frozenset(_letters(page[begin:end]) for begin, end, _ in _elements(page))


@lru_cache(maxsize=1)
def _elements(page: str) -> tuple[tuple[int, int, str], ...]:
    """Where elements of ours begin and end, and their kind. They hold none of their own name."""
    lower, made = page.lower(), []
    for found in _OURS.finditer(lower):
        end = lower.find(f"</{found['tag']}", found.end())
        close = lower.find(">", end)
        if end < 0 or close < 0:
            break
        made.append((found.start(), close + 1, found["kind"] or ""))
    return tuple(made)


@lru_cache(maxsize=64)
def _letters(page: str) -> str:
    """The hash of the letters of a piece of HTML, however it was set or made small; the same in every process."""
    letters = _NO_LETTER.sub("", html.unescape(_TAG.sub("", page)))
    return hashlib.blake2b(letters.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


class _Around:
    """What stands around the content of pages, cut before each tag: most of it is the same on every page."""

    def __init__(self) -> None:
        self._quotes: dict[str, tuple[bool, bool] | None] = {}
        """Of each piece that was met, which quotation marks its tag leaves open; None where the tag does not end."""
        self._met: set[str] = set()

    def new(self, page: str) -> str:
        """Of a page, what stood on none before."""
        first, *pieces = page.split("<")
        found = [first]
        whole, double, single = [], False, False
        for piece in pieces:
            if piece not in self._quotes:
                self._quotes[piece] = _left_open(piece)
            whole.append(piece)
            if (quotes := self._quotes[piece]) is None:
                continue
            double, single = double is not quotes[0], single is not quotes[1]
            if not (double or single):
                found += self._unless_met("<".join(whole))
                whole = []
        return "<".join((*found, *whole))

    def _unless_met(self, piece: str) -> Iterator[str]:
        if piece not in self._met:
            self._met.add(piece)
            yield piece


def _left_open(piece: str) -> tuple[bool, bool] | None:
    tag, end, _ = piece.partition(">")
    return (tag.count('"') % 2 == 1, tag.count("'") % 2 == 1) if end else None


def _told(page: str) -> set[str]:
    """The texts of a page and of its attributes, one by one."""
    told = (value.strip("\"'") for value in _TOLD.findall(page))
    return {text for text in map(str.strip, chain(_TAG.split(page), told)) if text}


class PeopleKnown(Protocol):
    """Who must be quoted nowhere beside the edition."""

    mark: str

    def may_be_among(self, found: set[str]) -> bool:
        """Whether these words, in small letters, may be of a text that names somebody."""

    def quoted_in(self, text: str, title: str = "") -> tuple[tuple[str, str], ...] | None:
        """What must stay confidential of those whom a text quotes; None where it quotes nobody."""

    def credits_another(
        self,
        block: str,
        span: tuple[int, int],
        around: tuple[str, str],
        by: Iterable[Attribution],
        page: tuple[str, str],
    ) -> str:
        """Who else than its speakers is credited with a quote in a block of a page; nothing where nobody is."""


class _Clean:
    """What quotes nobody: in an earlier build, as long as it `holds`, and what was met since. `mark` is who must not be quoted."""

    def __init__(self, memory: Memory, mark: str, holds: Callable[[frozenset[tuple[str, str]]], bool]) -> None:
        self._memory, self._mark, self._holds = memory, mark, holds
        self._met: list[tuple[_KnownBy, _Leaning]] = []

    def known(self, source: _KnownBy) -> frozenset[tuple[str, str]] | None:
        """What something leans on that was clean, and still is; None where nobody knows."""
        return self._memory.known(_CLEAN, self._mark, *source, holds=self._holds)

    def add(self, source: _KnownBy, leaning: _Leaning) -> None:
        """Something that quotes nobody, and what it leans on."""
        self._met.append((source, leaning))

    def keep(self, around: _Leaning) -> None:
        """Remember what was met; all of it leans on what stands `around` the content of pages."""
        for source, leaning in self._met:
            self._memory.keep(_CLEAN, frozenset(leaning | around), self._mark, *source)


class Elsewhere:
    """What the files of a built site may quote beside what was printed from the edition."""

    def __init__(self, names: PeopleKnown, edition: Printable, printed: Printed) -> None:
        self._quotes: dict[str, frozenset[Attribution]] = {}
        """Who said what, by the bare letters of the words."""
        for quote in edition.quotes:
            for text in (quote.text, *(quote.aside.parts(quote.text) if quote.aside else ())):
                letters = bare(text)
                self._quotes[letters] = self._quotes.get(letters, frozenset()) | {quote.attribution}
        self._longest = 2 * max(map(len, self._quotes), default=0)
        self._cards = {bare(f"{s.title} {s.summary}"): bare(s.title) for s in edition.stories if bare(s.summary)}
        """By title and summary, which lists of stories print as `title: summary`, the title."""
        self._names, self._edition, self._printed = names, edition, printed
        self._judged: set[str] = set()
        self._around = _Around()
        self._met: set[str] = set()
        """The texts around the content of pages, which are judged once."""
        self._leaning: _Leaning = set()
        """What that leans on, whichever page it was judged on."""

    def findings(
        self, files: Iterable[tuple[str, bytes]], sources: Mapping[str, Place], memory: Memory = FORGETFUL
    ) -> Iterator[Finding]:
        """What files of the site (name and bytes) quote that no record holds. `sources` says which file of the project a built file
        was made of.
        """
        clean = _Clean(memory, self._names.mark, self._still)
        is_clean = True
        for name, data in files:
            if (read := reader_of(name)) is None:
                continue
            content = (read.__name__, hashlib.sha256(data).digest())
            if clean.known(content) is not None:
                continue
            leaning: _Leaning = set()
            found = tuple(self._in_file(name, read, text_of(data), sources.get(name), leaning, clean))
            is_clean = is_clean and not found
            yield from found
            clean.add(content, leaning)
        # What is told of one page stands on others too, where it was passed over.
        if is_clean:
            clean.keep(self._leaning)

    def _still(self, leaning: frozenset[tuple[str, str]]) -> bool:
        """Whether all that a file leans on is published as it was."""
        known: Mapping[str, Callable[[str], object]] = {
            _PRINTED: self._printed.__contains__,
            _QUOTE: self._quote_marks.__contains__,
            _CREDIT: self._credit.fullmatch,
            _LIST: self._card_marks.__contains__,
        }
        return all(known[kind](what) for kind, what in leaning)

    @cached_property
    def _quote_marks(self) -> frozenset[str]:
        return frozenset(map(self._quote_mark, self._quotes))

    @cached_property
    def _card_marks(self) -> frozenset[str]:
        return frozenset(map(digest_of, self._cards))

    def _quote_mark(self, letters: str) -> str:
        """What a quote is known by: its words, and who said them."""
        return digest_of(letters, sorted(map(str, self._quotes[letters])))

    def _in_file(
        self, name: str, read: Reader, text: str, source: Place | None, leaning: _Leaning, clean: _Clean
    ) -> Iterator[Finding]:
        content, around = self._pieces(text, leaning)
        what = f"As it was built (`{name}`), the page" if source else "The file"
        place = source or Place(name)
        if any(map(self._lost_speaker, self._printed.foreign(text))):
            yield Finding(SPEECH_ELSEWHERE, place, f"{what} has a quote of ours without the name of who said it.")
        parts = chain.from_iterable(map(read, content))
        # A page changes as a whole; of a search index one entry does.
        judge = self._in_part if read is of_page else partial(self._in_entry, clean)
        in_parts = (judge(part, leaning) for part in parts)
        for how, confidential in chain.from_iterable((*in_parts, *map(self._quoting, self._new(read, around)))):
            yield Finding(SPEECH_ELSEWHERE, place, f"{what} {how}.", confidential=confidential)

    def _in_entry(self, clean: _Clean, part: Part, leaning: _Leaning) -> Iterator[_Wrong]:
        """What is wrong in an entry of data, which is not looked at again where nothing was."""
        known = clean.known(entry := ("entry", part.title, part.text))
        own = set(known or ())
        if known is None:
            yield from self._in_part(part, own)
            clean.add(entry, own)
        leaning |= own

    def _in_part(self, part: Part, leaning: _Leaning) -> Iterator[_Wrong]:
        for credited in self._misplaced(part):
            yield "credits a quote to somebody who did not say it", (("credits", credited),)
        yield from self._quoting(self._without(part, leaning))

    def _quoting(self, part: Part) -> Iterator[_Wrong]:
        if self._may_name(part.text.replace("*", ""), part.title):
            confidential = self._names.quoted_in(part.text, part.title)
            if confidential is not None:
                yield "quotes a customer, or one of their people", confidential

    def _may_name(self, text: str, title: str = "") -> bool:
        """Whether a text may name anybody, under its title, however it hides the name, or quote somebody: a quick look."""
        if _HIDES.search(text) or _QUOTATION.search(text):
            return True
        found: set[str] = set()

        def adds_a_name(whole: str) -> bool:
            found.update(*(_WORD.findall(drawn(visible(one)).casefold()) for one in readings(whole)))
            return self._names.may_be_among(found)

        return adds_a_name(text) or adds_a_name(title) or adds_a_name(_WITHIN_LINE.sub("", text))

    def _pieces(self, page: str, leaning: _Leaning) -> tuple[list[str], list[str]]:
        """What of a page has to be judged: its content, or all of it where nothing sets that apart; its head, and what stands
        around the content where anything in it is new.
        """
        page = self._printed.without(page.replace(JUDGED, ""), leaning)
        lower = page.lower()
        head = lower.find("</head")
        begin, end = lower.find("<article", max(head, 0)), lower.rfind("</article")
        if not 0 <= head < begin < end:
            return [*filter(self._may_name, [page])], []
        content, around = page[begin:end], f"{page[head:begin]}\n{page[end:]}"
        new = _told(self._around.new(around)) - self._met
        self._met |= new
        pieces = [page[:head], around] if new and new - _told(content) else [page[:head]]
        return [*filter(self._may_name, [content])], [*filter(self._may_name, pieces)]

    def _new(self, read: Reader, pieces: Iterable[str]) -> Iterator[Part]:
        """The parts that stand around content and were judged on no other page: a title, an entry of a menu."""
        for part in chain.from_iterable(map(read, pieces)):
            for text in self._without(part, self._leaning).text.split(f"\n\n{REFERENCE}\n\n"):
                if text not in self._judged:
                    self._judged.add(text)
                    yield Part(text, part.title)

    def _without(self, part: Part, leaning: _Leaning) -> Part:
        """A part without the words of quotes, and without who said them."""
        blocks = [self._without_quotes(block, leaning) for block in part.text.split("\n\n")]
        for before, number in zip(blocks, range(1, len(blocks)), strict=False):
            if before.endswith(REFERENCE) and (credit := self._credit.match(blocks[number])):
                leaning.add((_CREDIT, credit.group()))
                blocks[number] = blocks[number][credit.end() :]
        return Part("\n\n".join(blocks), part.title)

    def _misplaced(self, part: Part) -> Iterator[str]:
        """Who is credited in a part with words that are somebody else's."""
        blocks = part.text.split("\n\n")
        for number, block in enumerate(blocks):
            around = blocks[number - 1] if number else "", "".join(blocks[number + 1 : number + 2])
            for begin, end in self._said(block):
                by = self._quotes[bare(block[begin:end])]
                if who := self._names.credits_another(block, (begin, end), around, by, (part.title, part.text)):
                    yield who

    def _lost_speaker(self, figure: str) -> bool:
        """Whether a quote as we print them has another credit than the name of whoever said its words."""
        quoted = _BLOCKQUOTE.search(figure)
        words = bare(_TAG.sub("", quoted[1])) if quoted else ""
        credit = bare(_TAG.sub("", figure.replace(quoted[0], " "))) if quoted else ""
        names = [bare(one.name) for one in self._quotes.get(words, ())]
        return bool(credit and names and all(names)) and not any(name in credit for name in names)

    def _said(self, block: str) -> Iterator[tuple[int, int]]:
        """Where the words of quotes stand in a block."""
        if len(block) <= self._longest and bare(block) in self._quotes:
            yield 0, len(block)
        else:
            yield from (
                (one.begin, one.end) for one in marked(block) if one.closed and bare(one.within(block)) in self._quotes
            )

    @cached_property
    def _credit(self) -> re.Pattern[str]:
        """Who is credited with a quote, as we print it, at the beginning of a text."""
        by = {quote.attribution for quote in self._edition.quotes}
        rows = {tuple(filter(None, (a.name, a.role, a.company))) for a in by}
        initials = {a.initials for a in by if a.initials}
        forms = sorted((r"\W+".join(map(re.escape, row)) for row in rows if row), key=len, reverse=True)
        lead = "|".join(map(re.escape, sorted(initials))) or "(?!)"
        return re.compile(rf"\A\W*(?:(?:{lead})\W+)?(?:{'|'.join(forms) or '(?!)'})(?!\w)")

    def _without_quotes(self, block: str, leaning: _Leaning) -> str:
        """A block without the words of quotes, as programs print them that were given the plain form of a page."""
        if len(block) > self._longest or bare(block) not in self._quotes:
            block = self._without_lists(block, leaning)
        pieces, at = [], 0
        for begin, end in self._said(block):
            leaning.add((_QUOTE, self._quote_mark(bare(block[begin:end]))))
            pieces += [block[at:begin], REFERENCE]
            at = end
        return "".join([*pieces, block[at:]])

    def _without_lists(self, block: str, leaning: _Leaning) -> str:
        """A block without the lines that are lists of our stories."""
        rows = block.split("\n")
        for at, row in enumerate(rows):
            if listed := self._listed(row):
                leaning.update((_LIST, digest_of(card)) for card in listed)
                rows[at] = _LISTED
        return "\n".join(rows)

    def _listed(self, line: str) -> list[str]:
        """The stories of which a line consists, each with its summary. Feeds cut the last one, and say so."""
        left, found = bare(_ADDRESS.sub("", line)) if ":" in line else "", []
        is_cut = line.rstrip().endswith(("…", "..."))
        while left:
            for card, title in self._cards.items():
                if left.startswith(card) or (is_cut and left.startswith(title) and card.startswith(left)):
                    found.append(card)
                    left = left[len(card) :]
                    break
            else:
                return []
        return found
