"""Whose words a page says a quote is: its speaker's, wherever it stands. Nobody else is credited by the text around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from casestudies.findings import Finding, Place
from casestudies.review.codes import CREDITED_TO_ANOTHER, SPEECH_ON_PAGE
from casestudies.review.edition import Attribution
from casestudies.review.ordinary import KnownNames, OrdinaryPage, blank, unjudged_speech
from casestudies.stories.credited import words_of
from casestudies.stories.markdown import COMMENT, BlockKind, blocks
from casestudies.stories.model import Library
from casestudies.stories.quotes import without_code
from casestudies.stories.speech import few

_SIGNATURE = re.compile(r"[\s>*_]*(?:[–—―]|--)\s*(?P<who>\S.*)", re.DOTALL)
# Where a sentence, or a row of a table, ends.
_APART = re.compile(r"(?<=[.!?…])[\"'”’)*_]*\s+(?=[^\W\d_a-z]|\Z)|\n(?=[ \t]*[|*+-])")
_CREDIT = 12  # words: a name, a role and a company
_REFERENCE = re.compile(r"!quote\[([^\[\]\n]*)\]")
_INITIAL = 2  # letters of a name that is no more than an initial or a title


@dataclass(frozen=True, slots=True)
class _Surrounded:
    """Markdown in which a quote's words stand between marks, the same without them, and the blocks around it."""

    block: str
    rest: str
    before: str = ""
    after: str = ""


def _surrounded(
    text: str, span: tuple[int, int], words: str, around: tuple[str, str], known: KnownNames
) -> _Surrounded:
    """The words of a quote at `span` of a block: in their sentence or row where that names a person, else in all of it."""
    begin, end = span
    starts = [m.end() for m in _APART.finditer(text, 0, begin)]
    stop = _APART.search(text, end)
    first, last = (starts or [0])[-1], stop.start() if stop else len(text)
    if (first, last) != (0, len(text)) and known.names_person(text[first:begin] + text[end:last]):
        around = "", ""
    else:
        first, last = 0, len(text)
    lead, tail = text[first:begin], text[end:last]
    return _Surrounded(f"{lead}“{words}”{tail}", f"{lead} {tail}", *around)


def _credited_to_another(
    at: _Surrounded, speakers: Iterable[Attribution], known: KnownNames, page: OrdinaryPage
) -> str:
    """Who else is credited on a page with the words of these speakers (one, but for words that several said); nothing where nobody
    is.
    """
    all_ = tuple(speakers)

    def is_named(text: str) -> bool:
        return any(_is_named(speaker, text) for speaker in all_)

    signature = _SIGNATURE.fullmatch(at.after)
    if is_named(at.rest) or (not signature and (is_named(at.before) or is_named(at.after))):
        return ""
    if signature and few(signature["who"], _CREDIT):
        credited = set(words_of(signature["who"]))
        is_company = any(credited <= set(words_of(speaker.company)) for speaker in all_)
        return "" if is_named(at.after) or is_company else signature["who"]
    title = "" if is_named(page.title) else page.title
    beside = "\n".join((page.body, *(one.company for one in all_)))
    piece = OrdinaryPage("", "\n\n".join((at.before, at.block, at.after)), title=title, beside=beside)
    found = (one.confidential for one in unjudged_speech(piece, known) if one.rule is SPEECH_ON_PAGE)
    return next((name for pairs in found for _, name in pairs if not is_named(name)), "")


def _is_named(speaker: Attribution, text: str) -> bool:
    """Whether a text names a speaker: by a part of the name, or by the role."""
    there = words_of(text)
    if not {word for word in words_of(speaker.name) if len(word) > _INITIAL}.isdisjoint(there):
        return True
    other = speaker.role or ("" if speaker.name else speaker.company)
    return other != "" and f" {' '.join(words_of(other))} " in f" {' '.join(there)} "


class KnownSpeakers(KnownNames):
    """Who is known, with what tells whom a text credits with the words of a quote."""

    def credits_another(
        self,
        block: str,
        span: tuple[int, int],
        around: tuple[str, str],
        by: Iterable[Attribution],
        page: tuple[str, str],
    ) -> str:
        """Who else than the speakers is credited with the words at `span` of a block, `around` which others stand, under the title
        and in the text of a `page`; nothing where nobody is.
        """
        words = block[slice(*span)].strip("“”\"'‘’„«»> \n")
        title, text = page
        at = _surrounded(block, span, words, around, self)
        return _credited_to_another(at, by, self, OrdinaryPage("", text, title=title))


def misplaced_references(page: OrdinaryPage, library: Library, known: KnownNames) -> Iterator[Finding]:
    """References in running text, which are printed without a name, where the page names somebody else for their words."""
    if "!quote[" not in page.body:
        return
    body = blank(COMMENT, page.body)
    found = blocks(body)
    texts = [body[block.begin : block.end] for block in found]
    for number, (block, text) in enumerate(zip(found, texts, strict=True)):
        if block.kind is BlockKind.CODE or _REFERENCE.fullmatch(text.strip()):
            continue
        for reference in _REFERENCE.finditer(without_code(text)):
            said = _said(library, reference[1])
            if said is None:
                continue
            words, speaker = said
            around = texts[number - 1] if number else "", "".join(texts[number + 1 : number + 2])
            at = _surrounded(text, reference.span(), words, around, known)
            if name := _credited_to_another(at, (speaker,), known, page):
                line = page.body_line + body.count("\n", 0, block.begin + reference.start())
                message = f"`{reference[1]}` stands where the text names somebody else for its words."
                yield Finding(CREDITED_TO_ANOTHER, Place(page.file, line), message, confidential=(("credits", name),))


def _said(library: Library, ref: str) -> tuple[str, Attribution] | None:
    """The words of a quote and who said them; None where it is unknown, or nobody was found."""
    story = library.stories.get(ref.partition("#")[0])
    customer = library.customers.get(story.customer) if story else None
    if story is None or customer is None:
        return None
    quote = next((one for one in story.quotes if one.id == ref.partition("#")[2]), None)
    person = customer.people.get(quote.person or "") if quote else None
    return (quote.text, Attribution(person.name, person.role, customer.name)) if quote and person else None
