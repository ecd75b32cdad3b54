"""Exactly what is approved: the words and pictures that a page shows, in a form that no reflow, line end or YAML style can
change.

The form is a list of items (label, text): title, summary, customer, disclosures, results, then the text in reading
order with its quotes and whom they are credited to. All texts are in Unicode's composed form (NFC) with single spaces.
Left out are tags, industry, size and region (facets, not claims), dates, authors, ids, times, file names of evidence, and
comments. The same items are what a customer is shown and what `approval diff` compares.

The digest (form 2) is SHA-256 over the items and the bytes of the pictures, as JSON. What only a scope lets a page show (the
logo, photos, the recording) goes into it as a hash for each scope. An approval that does not grant such a scope keeps its
hash (`besides`), so that a logo added, changed or taken away later is none of its business. Approvals written before
have digests of form 1, which go on being computed.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain, combinations

from markdown_it.token import Token

from casestudies.stories.assets import asset_paths
from casestudies.stories.markdown import COMMENT, parser
from casestudies.stories.model import Approval, Customer, Form, Interview, Quote, Relationship, Scope, Story

# Part of what is hashed: a change of a form must change its name, so that old approvals become stale and not wrong.
FORM_1 = "casestudies approval 1"
FORM_2 = "casestudies approval 2"

NamedText = tuple[str, str]

# Characters that nobody sees within a name: soft hyphens, spaces and joiners without width.
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_WHERE_NAMES_STAND = frozenset(
    {"title", "summary", "text", "figure counts", "what is typical", "quote", "picture shows"}
)
# What a page shows only where a scope allows it, by the label of its item.
SCOPED: Mapping[str, Scope] = {
    "logo": Scope.LOGO,
    "photo": Scope.PHOTO,
    "recording": Scope.MEDIA,
    "clip": Scope.MEDIA,
    "clip plays": Scope.MEDIA,
}


@dataclass(frozen=True)
class Content:
    """What a story shows: its items, and the SHA-256 of each picture among them that is there, by its path under docs_dir."""

    items: tuple[NamedText, ...]
    pictures: Mapping[str, str] = field(default_factory=dict)
    shown: tuple[str, ...] = ()
    """The files that the text itself shows, whatever the scopes."""

    @cached_property
    def digest(self) -> str:
        """The digest that a request carries and an approval records."""
        return self._digest({scope.value: self.sealed(scope) for scope in SCOPED.values()})

    @property
    def told(self) -> tuple[NamedText, ...]:
        """The items with their files, as a change of them is told."""
        return *self.items, *self._files(sorted(self.pictures.keys() & {*self.shown, *(t for _, t in self.items)}))

    def sealed(self, scope: Scope) -> str:
        """The hash of what only this scope shows; empty where there is nothing."""
        items = [item for item in self.items if SCOPED.get(item[0]) is scope]
        files = sorted({text for _, text in items if text in self.pictures})
        return _sha256([*items, *self._files(files)]) if items else ""

    def besides(self, scopes: Collection[Scope]) -> dict[str, str]:
        """The hashes that an approval with these scopes keeps, because it does not grant them."""
        return {s.value: sealed for s in SCOPED.values() if s not in scopes and (sealed := self.sealed(s))}

    @cached_property
    def digests(self) -> tuple[str, str]:
        """The digest, and the one of form 1 that requests of an earlier version carry."""
        return self.digest, digest_of(self.items)

    def is_of(self, approval: Approval) -> bool:
        """Whether this is what was approved, as far as the approval's scopes let it be shown."""
        return self.is_of_second(approval) or self.is_of_first(approval)

    def is_of_second(self, approval: Approval) -> bool:
        """The same for an approval that holds a digest of form 2."""
        seals = {
            scope.value: self.sealed(scope) if scope in approval.scope else dict(approval.besides).get(scope.value, "")
            for scope in SCOPED.values()
        }
        return approval.content == self._digest(seals)

    def is_of_first(self, approval: Approval) -> bool:
        """The same for an approval that holds a digest of form 1."""
        return approval.content in self._first_forms(approval.scope)

    def _digest(self, seals: Mapping[str, str]) -> str:
        own = [item for item in self.items if item[0] not in SCOPED]
        return f"sha256:{_sha256([FORM_2, [*own, *self._files(self.shown)], dict(seals)])}"

    def _files(self, paths: Sequence[str]) -> list[NamedText]:
        return [("file", f"{path} {self.pictures[path]}") for path in paths if path in self.pictures]

    def _first_forms(self, scopes: Collection[Scope]) -> Iterator[str]:
        """Form 1 held logo, photos and recording whatever was granted: what is not granted may have been there or not."""
        others = [label for label, scope in SCOPED.items() if scope not in scopes]
        for without in chain.from_iterable(combinations(others, n) for n in range(len(others) + 1)):
            yield digest_of([item for item in self.items if item[0] not in without])


def content_of(
    story: Story, customer: Customer, interviews: Sequence[Interview], pictures: Mapping[str, str] | None = None
) -> Content:
    """What a story shows. `pictures` are the hashes of files under docs_dir, by path; of others only the path counts."""
    return Content(approved_content(story, customer, interviews), pictures or {}, asset_paths(story))


def people_shown(story: Story, customer: Customer, content: Content) -> tuple[str, ...]:
    """The customer's people whom a story shows, by id: whose words it quotes, and whose names stand in it."""
    quoted = {quote.person for quote in story.quotes}
    shown = " \n ".join(text for label, text in content.items if label in _WHERE_NAMES_STAND)
    shown = _UNSEEN.sub("", shown).casefold()
    return tuple(
        person.id
        for person in customer.people.values()
        if person.id in quoted or re.search(rf"(?<!\w){re.escape(_canonical(person.name).casefold())}s?(?!\w)", shown)
    )


def picture_paths(story: Story, customer: Customer) -> tuple[str, ...]:
    """The files under docs_dir that a story can show: those its text names, the logo, photos of people it quotes, and clips."""
    quoted = [person for quote in story.quotes if (person := customer.people.get(quote.person or ""))]
    photos = [person.photo for person in quoted]
    clips = [clip.file for clip in story.clips]
    return tuple(dict.fromkeys(path for path in (*asset_paths(story), customer.logo, *photos, *clips) if path))


def digest(story: Story, customer: Customer, interviews: Sequence[Interview]) -> str:
    """The digest of form 1: `sha256:` and the hash of exactly what the story shows, without its pictures' bytes."""
    return digest_of(approved_content(story, customer, interviews))


def digest_of(items: Sequence[NamedText]) -> str:
    """The digest of form 1, of a content as `approved_content` gives it."""
    return f"sha256:{_sha256([FORM_1, *items])}"


def _sha256(value: Sequence[object]) -> str:
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(data.encode("utf-8", "surrogatepass")).hexdigest()


def approved_content(story: Story, customer: Customer, interviews: Sequence[Interview]) -> tuple[NamedText, ...]:
    """What is approved of a story, in reading order. Empty texts are left out."""
    # A brief quote is a part of the text around it.
    told = replace(story, quotes=tuple(quote for quote in story.quotes if not quote.brief))
    items = (*_head(story, customer, interviews), *_text(told), *_credits(told, customer))
    return tuple((label, canonical) for label, text in items if (canonical := _canonical(text)))


def _canonical(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _head(story: Story, customer: Customer, interviews: Sequence[Interview]) -> Iterator[NamedText]:
    yield "title", story.title
    yield "summary", story.summary
    yield "customer", customer.name
    yield "address", customer.url
    yield "logo", customer.logo
    if customer.relationship is not Relationship.CUSTOMER:
        yield "relationship", customer.relationship.value
    # The order in which interviews are named is not shown.
    yield from (("incentive", text) for text in sorted({i.incentive for i in interviews}))
    yield from (("recording", address) for address in sorted({i.media for i in interviews}))
    if story.image:
        yield "picture", story.image.file
        yield "picture shows", story.image.alt
    for result in story.results:
        yield "figure before", result.before
        yield "figure", result.figure
        yield "figure counts", result.label
        yield "what is typical", result.typicality


@dataclass(frozen=True, slots=True)
class StoryBlock:
    """A heading, paragraph, list item … of a story's text: `element` is its HTML name; quotes stand in their place."""

    element: str
    parts: tuple[str | Quote, ...]

    @property
    def text(self) -> str:
        """As it is read, with quotation marks around each quote."""
        return "".join(part if isinstance(part, str) else part.told("“", "”") for part in self.parts)


def blocks(story: Story) -> Iterator[StoryBlock]:
    """The text of the page in reading order: what is approved of it, and what a customer is shown."""
    pieces: list[str] = []
    at = 0
    for number, quote in enumerate(story.quotes):
        # Private-use characters keep the quote's words from being read as Markdown, and from meeting an author's own.
        place = f"\ue000{number}\ue001"
        pieces += [_own(story.body[at : quote.begin]), place if quote.form is Form.INLINE else f"\n{place}\n"]
        at = quote.end
    body = "".join([*pieces, _own(story.body[at:])])
    environment: dict[str, object] = {}
    within: list[str] = []
    for token in parser().parse(body, environment):
        if token.nesting < 0:
            within.pop()
        text = _shown(token)
        if text:
            yield StoryBlock(_element(token, within), _with_quotes(text, story.quotes))
        if token.nesting > 0:
            within.append(token.tag)
    references = environment.get("references")
    # Definitions print nothing themselves, but another parser may read a footnote where this one reads an address.
    for label, target in sorted(references.items()) if isinstance(references, dict) else ():
        yield StoryBlock("definition", (f"{label} {target.get('href', '')} {target.get('title', '')}",))


def _text(story: Story) -> Iterator[NamedText]:
    for block in blocks(story):
        yield "definition" if block.element == "definition" else "text", block.text


def _element(token: Token, within: Sequence[str]) -> str:
    if token.type in {"fence", "code_block", "html_block"}:
        return "pre"
    # The paragraph of a list item is the item.
    return "li" if "li" in within else within[-1] if within else "p"


def _own(text: str) -> str:
    """An author's text without the two characters that mark a quote's place."""
    return text.replace("\ue000", "\ufffd").replace("\ue001", "\ufffd")


def _shown(token: Token) -> str:
    if token.type == "inline":
        return _words(token.children or [])
    if token.type == "fence":
        return f"{token.info} {token.content}"
    if token.type == "html_block":
        return COMMENT.sub(" ", token.content)
    if token.type == "ordered_list_open":
        return str(token.attrGet("start") or "")
    return token.content


def _words(children: Sequence[Token]) -> str:
    """Text as it is read, with the addresses of links and pictures, without the marks of emphasis."""
    words: list[str] = []
    for child in children:
        if child.type in {"softbreak", "hardbreak"}:
            words.append(" ")
        elif child.type == "link_open":
            words.append(f" <{child.attrGet('href')}> {child.attrGet('title') or ''} ")
        elif child.type == "image":
            words.append(f" <{child.attrGet('src')}> {child.attrGet('title') or ''} {child.content} ")
        elif child.type == "html_inline":
            words.append(COMMENT.sub("", child.content))
        else:
            words.append(child.content)
    return "".join(words)


def _with_quotes(text: str, quotes: Sequence[Quote]) -> tuple[str | Quote, ...]:
    # An author's own private-use characters may look like a place; one that no quote has stays what it is.
    known = "|".join(str(number) for number in range(len(quotes)))
    pieces = re.split(f"\ue000({known})\ue001", text) if known else [text]
    return tuple(quotes[int(one)] if number % 2 else one for number, one in enumerate(pieces) if number % 2 or one)


def _credits(story: Story, customer: Customer) -> Iterator[NamedText]:
    originals = {quote.id: quote.text for quote in story.quotes}
    for quote in story.quotes:
        person = customer.people.get(quote.person or "")
        yield "quote", quote.text
        yield "written as", quote.form.value
        yield "said by", person.name if person else quote.credited
        yield "role", person.role if person else ""
        yield "photo", person.photo if person else ""
        for clip in story.clips:
            if clip.quote == quote.id:
                yield "clip", clip.file
                yield "clip plays", quote.text
        yield "wording", "revised by the customer" if quote.revised else ""
        if quote.translation:
            yield "translated from", originals.get(quote.translation.of, "")
            yield "translated by", quote.translation.by
            yield "translated into", quote.translation.language
