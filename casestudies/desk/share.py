"""The share kit of a published story: what else is made of it, from approved words only.

Every text is put together from the edition: title, summary, results, quotes and what must be disclosed with them, and for each
channel only what its scope allows. No sentence is added. Whatever stands between quotation marks is held against the edition again,
also after somebody edited a file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from casestudies.publish.audit import DESK
from casestudies.publish.structured import credit
from casestudies.quotes.reading import typographic
from casestudies.review.edition import PublishedQuote, PublishedResult, PublishedStory
from casestudies.stories.model import Approval, Form, Scope
from casestudies.stories.speech import is_speech, marked
from casestudies.stories.typography import marks, printed

_HEADING = re.compile(r"^##+ +(.+?)\s*#*$", re.MULTILINE)
_REFERENCE = re.compile(r"!quote\[([^\]]*)\]")
_END = "-->\n"


@dataclass(frozen=True, slots=True)
class Channel:
    """One file of the kit: the scope it stands on, and how it is put together."""

    file: str
    scope: Scope
    made: Callable[[_Told], Iterator[str]]


@dataclass(frozen=True, slots=True)
class _Told:
    """What one channel may tell of a story."""

    story: PublishedStory
    quotes: tuple[PublishedQuote, ...]
    publisher: str
    address: str
    language: str

    @property
    def results(self) -> tuple[PublishedResult, ...]:
        return self.story.results

    @property
    def name(self) -> str:
        return self.story.customer.name or self.story.customer.industry or self.story.title

    def said(self, quote: PublishedQuote) -> str:
        """A quote in its marks, with who said it."""
        opening, closing = marks(quote.language)
        return f"{opening}{printed(quote.text, quote.language)}{closing}\n— {credit(quote.attribution)}"

    def notes(self) -> Iterator[str]:
        """What must stand with all of it: disclosures, and what customers can usually expect."""
        of_quotes = (sentence for quote in self.quotes for sentence in quote.disclosures)
        yield from dict.fromkeys((*self.story.disclosures, *of_quotes, *self.story.typicality))

    def link(self) -> Iterator[str]:
        if self.address:
            yield self.address


def kit(
    story: PublishedStory, approvals: Sequence[Approval], *, publisher: str, address: str, language: str
) -> Mapping[str, tuple[Scope, str]]:
    """The files of a story's kit by name, each with the scope it stands on. What is not approved for a channel is not in it."""
    made = {}
    for channel in CHANNELS:
        if channel.scope not in story.scopes:
            continue
        quotes = tuple(q for q in story.quotes if q.form is Form.BLOCK and channel.scope in q.scopes and not q.fragment)
        told = _Told(story, quotes, publisher, address, story.language or language)
        body = "\n\n".join(part for part in channel.made(told) if part) + "\n"
        made[channel.file] = (channel.scope, _head(story, channel.scope, approvals) + body)
    return made


def _head(story: PublishedStory, scope: Scope, approvals: Sequence[Approval]) -> str:
    """What a file says of itself, above what is to be copied: the approval it stands on."""
    rows = [f"<!-- {DESK}. Copy what stands below. Made from the story {story.id}, for: {scope.value}."]
    for one in approvals:
        if scope in one.scope and one.withdrawn is None:
            until = f", until {one.expires.isoformat()}" if one.expires else ""
            by = one.by.replace("--", "–")
            rows.append(f"Covered by the approval of {by} ({one.role}), {one.on.isoformat()}{until}, {one.content}.")
    return "\n".join(rows) + "\n" + _END + "\n"


def _figures(told: _Told) -> str:
    return "\n".join(f"- {_figure(result)} {result.label}" for result in told.results)


def _figure(result: PublishedResult) -> str:
    """What it is, and what it was before."""
    return f"{result.before} → {result.figure}" if result.before else result.figure


def _linkedin(told: _Told) -> Iterator[str]:
    yield told.story.title
    yield from (told.said(quote) for quote in told.quotes[:1])
    yield _figures(told)
    yield from told.notes()
    yield from told.link()


def _mail(told: _Told) -> Iterator[str]:
    yield f"Subject: {told.story.title}"
    yield told.story.summary
    yield from (told.said(quote) for quote in told.quotes[:2])
    yield _figures(told)
    yield from told.notes()
    yield from told.link()
    yield told.publisher


def _faq(told: _Told) -> Iterator[str]:
    yield f"## What changed at {told.name}?"
    yield told.story.summary
    if told.results:
        yield "## What does that come to in figures?"
        yield _figures(told)
    if told.quotes:
        yield "## What do they say themselves?"
        yield from (told.said(quote) for quote in told.quotes)
    yield from told.notes()
    yield from told.link()


def _outline(told: _Told) -> Iterator[str]:
    yield f"# {told.story.title}"
    yield told.story.summary
    yield _figures(told)
    by_ref = {quote.ref: quote for quote in told.quotes}
    at = 0
    body = told.story.body
    for heading in [*_HEADING.finditer(body), None]:
        part = body[at : heading.start() if heading else len(body)]
        yield from (told.said(by_ref[ref]) for ref in _REFERENCE.findall(part) if ref in by_ref)
        if heading:
            yield f"## {_REFERENCE.sub('', heading[1]).strip()}"
            at = heading.end()
    yield from told.notes()
    yield from told.link()


def _one_pager(told: _Told) -> Iterator[str]:
    customer = told.story.customer
    yield f"# {told.story.title}"
    facts = (customer.name, customer.industry, customer.size, customer.region)
    yield " · ".join(fact for fact in facts if fact)
    yield told.story.summary
    yield _figures(told)
    yield from (told.said(quote) for quote in told.quotes[:3])
    yield from told.notes()
    yield from told.link()


def _slides(told: _Told) -> Iterator[str]:
    yield f"# {told.story.title}"
    for result in told.results:
        yield "---"
        yield f"# {_figure(result)}"
        yield result.label
    for quote in told.quotes[:3]:
        yield "---"
        yield told.said(quote)
    yield "---"
    yield from told.notes()
    yield from told.link()
    yield told.publisher


CHANNELS = (
    Channel("linkedin-post.md", Scope.SOCIAL, _linkedin),
    Channel("mail-to-prospects.md", Scope.SALES, _mail),
    Channel("one-pager.md", Scope.SALES, _one_pager),
    Channel("slides.md", Scope.SALES, _slides),
    Channel("faq.md", Scope.SITE, _faq),
    Channel("blog-outline.md", Scope.SITE, _outline),
)


def unverified(text: str, story: PublishedStory, scope: Scope) -> tuple[str, ...]:
    """What stands between quotation marks in a file of the kit, and is no quote that may stand there, word for word."""
    _, end, body = text.partition(_END)
    plain = body if end else text
    allowed = {typographic(q.text) for q in story.quotes if scope in q.scopes and not q.fragment}
    allowed |= {typographic(printed(q.text, q.language)) for q in story.quotes if scope in q.scopes and not q.fragment}
    own = typographic(" ".join((story.title, story.summary, *(r.label for r in story.results))))
    found = []
    for speech in marked(plain):
        words = typographic(speech.within(plain))
        if is_speech(plain[speech.begin : speech.end]) and words not in allowed and words not in own:
            found.append(plain[speech.begin : speech.end])
    return tuple(found)


def sealed(files: Mapping[str, tuple[Scope, str]]) -> str:
    """What the kit holds, as a hash: it changes with the story, its approvals and its scopes."""
    rows = [f"{name}\n{scope.value}\n{text}" for name, (scope, text) in sorted(files.items())]
    return f"sha256:{sha256(chr(0).join(rows).encode('utf-8')).hexdigest()}"
