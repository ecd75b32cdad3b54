"""What machines read of a page: structured data (schema.org, as JSON-LD), Open Graph, the addresses of feeds.

Articles and Quotations, with the organisations behind them. No reviews and no ratings: search engines bar them for
what a publisher says about itself (Google Search, 2019 and June 2025).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from casestudies.publish.addresses import Site
from casestudies.review.edition import (
    Attribution,
    Printable,
    PublishedCustomer,
    PublishedQuote,
    PublishedStory,
)

CONTEXT = "https://schema.org"
JsonLd = dict[str, Any]


@dataclass(frozen=True, slots=True)
class AlternateLink:
    """A `<link rel="alternate">` of the head."""

    type: str
    title: str
    path: str


@dataclass(frozen=True, slots=True)
class PageHead:
    """The values of `head.html`. `structured` is JSON-LD; print it with `tojson`. `feeds` name files under the site's
    root. `address` and `image` are absolute, or empty; `image_alt` and the sizes (pixels) are there for a card of ours.
    `noindex` keeps search engines away (a local preview). Without `opengraph` another plugin says what links are shown as.
    """

    title: str
    description: str
    kind: str
    address: str
    site_name: str
    locale: str
    structured: Mapping[str, Any]
    feeds: tuple[AlternateLink, ...] = ()
    image: str = ""
    image_alt: str = ""
    image_width: int = 0
    image_height: int = 0
    opengraph: bool = True
    published: str = ""
    noindex: bool = False
    tags: tuple[str, ...] = field(default=())


def story_data(story: PublishedStory, edition: Printable, site: Site, image: str = "") -> JsonLd:
    """The JSON-LD of a story's page: an Article with its picture (an absolute address), and a Quotation for each quote."""
    return _graph([article(story, edition, site, image), *(quotation(q, site) for q in story.quotes)])


def index_data(name: str, stories: Iterable[PublishedStory], src: str, site: Site) -> JsonLd:
    """The JSON-LD of the index: a list of the stories."""
    entries = [_clean({"@type": "Article", "headline": s.title, "url": site.absolute(s.src)}) for s in stories]
    return _graph([_collection(name, src, site, entries)])


def wall_data(name: str, quotes: Iterable[PublishedQuote], src: str, site: Site) -> JsonLd:
    """The JSON-LD of the wall or a customer's page: its quotations."""
    return _graph([_collection(name, src, site, [quotation(q, site) for q in quotes])])


def article(story: PublishedStory, edition: Printable, site: Site, image: str = "") -> JsonLd:
    """A story as a schema.org Article."""
    address = site.absolute(story.src)
    return _clean(
        {
            "@type": "Article",
            "@id": f"{address}#article" if address else "",
            "headline": story.title,
            "description": story.summary,
            "inLanguage": story.language or edition.language,
            "url": address,
            "datePublished": story.published_on.isoformat() if story.published_on else "",
            "publisher": _publisher(edition, site),
            "author": _publisher(edition, site),
            "about": organization(story.customer, site),
            "image": image or (site.absolute_asset(story.customer.logo) if story.customer.logo else ""),
            "keywords": [value for values in story.tags.values() for value in values],
        }
    )


def quotation(quote: PublishedQuote, site: Site) -> JsonLd:
    """A quote as a schema.org Quotation, with who said it as far as that was released."""
    address = site.absolute(quote.ref)
    article_id = site.absolute(quote.story_src) if quote.story_src else ""
    said_by = quote.attribution
    return _clean(
        {
            "@type": "Quotation",
            "@id": address,
            "url": address,
            "text": quote.text,
            "inLanguage": quote.language,
            "dateCreated": quote.check.interview_date.isoformat() if quote.check.interview_date else "",
            "creator": _person(said_by),
            "creditText": credit(said_by),
            "isPartOf": {"@id": f"{article_id}#article"} if article_id else "",
            "description": " ".join(quote.disclosures),
            "translator": {"@type": "Person", "name": quote.translation.by} if quote.translation else "",
            "translationOfWork": {"@id": site.absolute(quote.translation.original)} if quote.translation else "",
        }
    )


def organization(customer: PublishedCustomer, site: Site) -> JsonLd:
    """A customer as a schema.org Organization, as far as released; empty where its name is not."""
    if not customer.name:
        return {}
    logo = site.absolute_asset(customer.logo) if customer.logo else ""
    return _clean({"@type": "Organization", "name": customer.name, "url": customer.url, "logo": logo})


def credit(said_by: Attribution) -> str:
    """Who said it, in one line."""
    return ", ".join(part for part in (said_by.name, said_by.role, said_by.company) if part)


def _person(said_by: Attribution) -> JsonLd:
    if not said_by.name:
        return {}
    employer = {"@type": "Organization", "name": said_by.company} if said_by.company else ""
    return _clean({"@type": "Person", "name": said_by.name, "jobTitle": said_by.role, "worksFor": employer})


def _publisher(edition: Printable, site: Site) -> JsonLd:
    return _clean({"@type": "Organization", "name": edition.publisher, "url": site.root}) if edition.publisher else {}


def _collection(name: str, src: str, site: Site, parts: list[JsonLd]) -> JsonLd:
    return _clean({"@type": "CollectionPage", "name": name, "url": site.absolute(src), "hasPart": parts})


def _graph(nodes: list[JsonLd]) -> JsonLd:
    return {"@context": CONTEXT, "@graph": nodes}


def _clean(node: JsonLd) -> JsonLd:
    return {key: value for key, value in node.items() if value not in ("", [], {}, None)}
