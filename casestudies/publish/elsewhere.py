"""The built site beside stories and what is made from the edition: nobody known is quoted there but as a record says it.

Pages that are no stories are judged as Markdown (`casestudies.review.ordinary`). Snippets, macros, hooks, themes and settings
add to them afterwards. So each built page that names somebody known is taken back to Markdown, without what we printed ourselves,
and judged once more by the same rules.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from casestudies.findings import Finding, Place
from casestudies.memory import FORGETFUL, KeptKind, Memory, digest_of
from casestudies.publish.as_written import REFERENCE, Part, as_written, visible
from casestudies.publish.codes import SPEECH_ELSEWHERE
from casestudies.publish.words import readings, text_of
from casestudies.review import Review
from casestudies.review.codes import SPEECH_ON_PAGE
from casestudies.review.edition import Printable
from casestudies.review.ordinary import KnownNames, OrdinaryPage, unjudged_speech
from casestudies.stories.speech import marked
from casestudies.stories.units import IN_LINE, JUDGED, drawn, plain

_PAGES = (".html", ".htm", ".xhtml")
# How elements begin that hold a quote, what we say of one, a story's card, or who is offered.
_OURS = re.compile(
    r"<(?P<tag>figure|q|button|cs-panel|article|aside|form|div)\b[^>]*"
    r"\bcs-(?P<kind>quote|inline|ref|panel|card|facts|embed__form|embed__plain)\b",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^>]*>")
_TOLD = re.compile(
    r"\s(?:title|alt|aria-[\w-]+|data-[\w-]+|content|label|placeholder|value|srcdoc|summary|cite)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)",
    re.IGNORECASE,
)
_WITHIN_LINE = re.compile(rf"</?(?:{'|'.join(sorted(IN_LINE))}|tspan)(?:\s[^<>]*)?>", re.IGNORECASE)
_NO_LETTER = re.compile(r"[\W_]+")
_WORD = re.compile(r"[^\W_]+")
# Text that may be turned round, or stand in an address: looked at in any case.
_HIDES = re.compile(r"<bdo\b|data:\s*(?:text/|image/svg|application/xhtml)", re.IGNORECASE)

_CLEAN = KeptKind[bool]("elsewhere", bool)


class Printed:
    """What we printed of quotes and stories, to be known again wherever a page has it."""

    def __init__(self) -> None:
        self._letters: set[int] = set()

    def add(self, page: str) -> None:
        """Remember the quotes in a piece of HTML that was made from the edition."""
        self._letters.update(_letters(page[begin:end]) for begin, end, _ in _elements(page))

    def without(self, page: str) -> str:
        """A page with JUDGED in the place of each quote of ours, and nothing in the place of what we say of it."""
        pieces, at = [], 0
        for begin, end, kind in _elements(page):
            if begin >= at and _letters(page[begin:end]) in self._letters:
                pieces += [page[at:begin], "" if kind in {"ref", "panel"} else JUDGED]
                at = end
        return "".join([*pieces, page[at:]])


def _elements(page: str) -> Iterator[tuple[int, int, str]]:
    """Where elements of ours begin and end, and their kind. They hold none of their own name."""
    lower = page.lower() if "cs-" in page else ""
    for found in _OURS.finditer(lower):
        end = lower.find(f"</{found['tag']}", found.end())
        close = lower.find(">", end)
        if end < 0 or close < 0:
            return
        yield found.start(), close + 1, found["kind"]


def _letters(page: str) -> int:
    """The letters of a piece of HTML, however it was set or made small."""
    return hash(_NO_LETTER.sub("", html.unescape(_TAG.sub("", page))))


def _told(page: str) -> set[str]:
    """The texts of a page and of its attributes, one by one."""
    told = (value.strip("\"'") for value in _TOLD.findall(page))
    return {text for text in map(str.strip, chain(_TAG.split(page), told)) if text}


class Elsewhere:
    """What the files of a built site may quote beside stories."""

    def __init__(self, review: Review, edition: Printable, language: str, printed: Printed) -> None:
        parts = (quote.aside.parts(quote.text) if quote.aside else () for quote in edition.quotes)
        self._quotes = frozenset(map(_plain, (*(quote.text for quote in edition.quotes), *chain.from_iterable(parts))))
        self._names = KnownNames(review.library, language)
        self._printed = printed
        self._judged: set[str] = set()
        self._met: set[str] = set()
        """What stands around the content of pages: most of it is on every page, and judged once."""
        customers = review.library.customers.values()
        people = [(c.name, [(p.name, p.role) for p in c.people.values()]) for c in customers]
        titles = [story.title for story in review.library.stories.values()]
        languages = {language, *(i.language for i in review.library.interviews.values())}
        self._mark = digest_of(people, titles, languages, self._quotes)

    def findings(
        self, files: Iterable[tuple[str, bytes]], sources: Mapping[str, Place], memory: Memory = FORGETFUL
    ) -> Iterator[Finding]:
        """What files of the site (name and bytes) quote that no record holds. `sources` says which file of the project a built file
        was made of.
        """
        for name, data in files:
            if not name.lower().removesuffix(".gz").endswith(_PAGES):
                continue
            if memory.known(_CLEAN, self._mark, data) is not None:
                continue
            found = tuple(self._in_file(name, text_of(data), sources.get(name)))
            if not found:
                memory.keep(_CLEAN, True, self._mark, data)
            yield from found

    def _in_file(self, name: str, text: str, source: Place | None) -> Iterator[Finding]:
        for part in chain.from_iterable(map(self._parts, self._pieces(text))):
            if part.text in self._judged:
                continue
            self._judged.add(part.text)
            page = OrdinaryPage(name, part.text, title=part.title)
            wrong = [finding for finding in unjudged_speech(page, self._names) if finding.rule is SPEECH_ON_PAGE]
            if wrong:
                where = f" ({name})" if source else ""
                message = f"The built page quotes a customer, or one of their people, and its Markdown does not{where}."
                confidential = tuple(dict.fromkeys(chain.from_iterable(one.confidential for one in wrong)))
                yield Finding(SPEECH_ELSEWHERE, source or Place(name), message, confidential=confidential)

    def _may_name(self, text: str) -> bool:
        """Whether a file may name anybody, however it hides the name: a quick look."""
        if _HIDES.search(text):
            return True
        whole = (text, _WITHIN_LINE.sub("", text))
        return any(
            self._names.may_be_among(_WORD.findall(drawn(visible(one)).casefold()))
            for t in whole
            for one in readings(t)
        )

    def _pieces(self, page: str) -> Iterator[str]:
        """What of a page has to be judged: its head, its content, and what stands around that, where anything in it is new. All
        of it where a page has no content set apart.
        """
        page = self._printed.without(page.replace(JUDGED, ""))
        lower = page.lower()
        head = lower.find("</head")
        begin, end = lower.find("<article", max(head, 0)), lower.rfind("</article")
        pieces = [page]
        if 0 <= head < begin < end:
            content, around = page[begin:end], f"{page[head:begin]}\n{page[end:]}"
            new = _told(around) - self._met
            self._met |= new
            pieces = [page[:head], content, *([around] if new - _told(content) else ())]
        yield from filter(self._may_name, pieces)

    def _parts(self, text: str) -> Iterator[Part]:
        for part in as_written(text).parts:
            blocks = (self._without_quotes(block) for block in part.text.split("\n\n"))
            yield Part("\n\n".join(blocks), part.title)

    def _without_quotes(self, block: str) -> str:
        """A block without the words of quotes, as programs print them that were given the plain form of a page."""
        if block.startswith("> ") and _plain(block) in self._quotes:
            return REFERENCE
        pieces, at = [], 0
        for speech in marked(block):
            if speech.closed and _plain(speech.within(block)) in self._quotes:
                pieces += [block[at : speech.begin], REFERENCE]
                at = speech.end
        return "".join([*pieces, block[at:]])


def _plain(text: str) -> str:
    """The letters and digits of a text: pages set marks and apostrophes in the forms of their language."""
    return "".join(_WORD.findall(plain(text))).casefold()
