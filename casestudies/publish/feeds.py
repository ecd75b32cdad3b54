"""Feeds of stories and of testimonials: RSS 2.0 (with Atom's link to itself) and JSON Feed 1.1.

Whatever must stand beside a quote on a page stands beside it here: who said it, what was checked, what was given for it.
"""

from __future__ import annotations

import datetime as dt
import html
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from email.utils import format_datetime
from typing import Any
from xml.etree import ElementTree

from casestudies.publish.addresses import Site
from casestudies.publish.keys import key
from casestudies.publish.presentation import Presenter
from casestudies.publish.structured import AlternateLink, credit
from casestudies.review.edition import Edition, PublishedQuote, PublishedResult, PublishedStory, WithdrawnRecord

ATOM = "http://www.w3.org/2005/Atom"
JSON_FEED = "https://jsonfeed.org/version/1.1"
# Characters that XML 1.0 cannot hold, not even escaped (section 2.2).
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry of a feed. `key` tells it from all others and nothing of what it is, since it outlives what was withdrawn.
    `content` is HTML, `facts` go into JSON Feed's object for own fields (`_casestudies`).
    """

    key: str
    address: str
    title: str
    summary: str
    content: str
    date: dt.date | None
    tags: tuple[str, ...]
    language: str
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its title, the page it follows (a file under docs_dir) and the folder its files stand in. `notices` stand below its
    entries, in the place of those that were withdrawn.
    """

    title: str
    page: str
    folder: str
    entries: tuple[FeedEntry, ...]
    notices: tuple[FeedEntry, ...] = ()

    @property
    def rss_path(self) -> str:
        """Where the RSS stands under the site's root."""
        return f"{self.folder}/feed.xml"

    @property
    def json_path(self) -> str:
        """Where the JSON Feed stands under the site's root."""
        return f"{self.folder}/feed.json"

    @property
    def links(self) -> tuple[AlternateLink, ...]:
        """What the head of a page says of it."""
        return (
            AlternateLink("application/rss+xml", self.title, self.rss_path),
            AlternateLink("application/feed+json", self.title, self.json_path),
        )

    def id_of(self, entry: FeedEntry, site: Site) -> str:
        """What readers know an entry by: of this feed at this address, and the same as long as both stand."""
        return f"{site.absolute_asset(self.rss_path)}#{entry.key}"

    @property
    def all(self) -> tuple[FeedEntry, ...]:
        """Entries and notices."""
        return self.entries + self.notices


def stories_feed(presenter: Presenter[Edition], site: Site) -> Feed:
    """The feed of stories, newest first."""
    entries = tuple(_story(card.story, site) for card in presenter.cards)
    page = presenter.look.index
    gone = (one for one in presenter.edition.withdrawn if "#" not in one.ref)
    notices = _notices(gone, presenter.texts["story_no_longer_published"], site.absolute(page))
    return Feed(presenter.texts["stories"], page, _folder(page), entries, notices)


def voices_feed(presenter: Presenter[Edition], site: Site) -> Feed:
    """The feed of testimonials."""
    stories = {story.id: story for story in presenter.edition.records}
    quotes = presenter.edition.in_turn
    entries = tuple(_voice(quote, stories[quote.story], presenter, site) for quote in quotes)
    page = presenter.look.wall
    gone = (one for one in presenter.edition.withdrawn if "#" in one.ref)
    notices = _notices(gone, presenter.texts["no_longer_published"], site.absolute(page))
    return Feed(presenter.texts["voices"], page, _folder(page), entries, notices)


def to_rss(feed: Feed, presenter: Presenter[Edition], site: Site) -> bytes:
    """A feed as RSS 2.0 (https://www.rssboard.org/rss-specification)."""
    ElementTree.register_namespace("atom", ATOM)
    rss = ElementTree.Element("rss", version="2.0")
    channel = ElementTree.SubElement(rss, "channel")
    own = {"rel": "self", "type": "application/rss+xml", "href": site.absolute_asset(feed.rss_path)}
    _text(channel, "title", _name(feed, presenter))
    _text(channel, "link", site.absolute(feed.page))
    _text(channel, "description", _name(feed, presenter))
    _text(channel, "language", presenter.edition.language)
    _text(channel, "lastBuildDate", _rfc822(presenter.edition.today))
    ElementTree.SubElement(channel, f"{{{ATOM}}}link", own)
    for entry in feed.all:
        item = ElementTree.SubElement(channel, "item")
        _text(item, "title", entry.title)
        _text(item, "link", entry.address)
        _text(item, "guid", feed.id_of(entry, site), isPermaLink="false")
        _text(item, "description", entry.content)
        for tag in entry.tags:
            _text(item, "category", tag)
        if entry.date:
            _text(item, "pubDate", _rfc822(entry.date))
    ElementTree.indent(rss)
    return bytes(ElementTree.tostring(rss, encoding="utf-8", xml_declaration=True))


def to_json(feed: Feed, presenter: Presenter[Edition], site: Site) -> bytes:
    """A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""
    made = {
        "version": JSON_FEED,
        "title": _name(feed, presenter),
        "home_page_url": site.absolute(feed.page),
        "feed_url": site.absolute_asset(feed.json_path),
        "language": presenter.edition.language,
        "items": [_item(entry, feed.id_of(entry, site)) for entry in feed.all],
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


def _item(entry: FeedEntry, id_: str) -> dict[str, Any]:
    item = {
        "id": id_,
        "url": entry.address,
        "title": entry.title,
        "content_html": entry.content,
        "summary": entry.summary,
        "date_published": f"{entry.date}T00:00:00Z" if entry.date else "",
        "tags": list(entry.tags),
        "language": entry.language,
        "_casestudies": entry.facts,
    }
    return {key: value for key, value in item.items() if value not in ("", [], {})}


def _story(story: PublishedStory, site: Site) -> FeedEntry:
    told = [*story.disclosures, *story.typicality]
    return FeedEntry(
        key=key(story.id),
        address=site.absolute(story.src),
        title=story.title,
        summary=" ".join((*told, story.summary)) if story.summary else "",
        content=_paragraphs([*told, story.summary or story.title]),  # an entry without content is none
        date=story.published_on,
        tags=tuple(value for values in story.tags.values() for value in values),
        language=story.language,
        facts={"results": [_result(result) for result in story.results]} if story.results else {},
    )


def _result(result: PublishedResult) -> dict[str, str]:
    typicality = {"typicality": result.typicality} if result.typicality else {}
    before = {"before": result.before} if result.before else {}
    return {"figure": result.figure, "label": result.label, **before, **typicality}


def _voice(quote: PublishedQuote, story: PublishedStory, presenter: Presenter[Edition], site: Site) -> FeedEntry:
    checked = presenter.badge(quote)
    said_by = credit(quote.attribution)
    words = f'<blockquote lang="{html.escape(quote.language)}"><p>{html.escape(quote.text)}</p></blockquote>'
    under = _paragraphs([said_by, checked.line, quote.published_at])
    figure = f"<figure>{words}\n<figcaption>{under}</figcaption></figure>"
    return FeedEntry(
        key=key(quote.ref),
        address=site.absolute(quote.ref),
        title=said_by or story.title,
        summary="",
        content="\n".join(filter(None, (_paragraphs(quote.disclosures), figure))),
        date=story.published_on,
        tags=tuple(value for values in quote.tags.values() for value in values),
        language=quote.language,
        facts={
            "quote": quote.ref,
            "text": quote.text,
            "name": quote.attribution.name,
            "role": quote.attribution.role,
            "company": quote.attribution.company,
            "verdict": quote.check.verdict,
            "checked_by": quote.check.checked_by,
            "disclosures": list(quote.disclosures),
            **({"translation_of": site.absolute(quote.translation.original)} if quote.translation else {}),
            "proof": site.absolute_asset(checked.proof) if checked.proof else "",
        },
    )


def _notices(gone: Iterable[WithdrawnRecord], said: str, address: str) -> tuple[FeedEntry, ...]:
    """What stands for a while under the keys of entries that were withdrawn: readers keep what they have of one that is missing."""
    content, facts = _paragraphs([said]), {"withdrawn": True}
    return tuple(FeedEntry(key(one.ref), address, said, "", content, one.on, (), "", facts) for one in gone)


def _paragraphs(lines: Iterable[str]) -> str:
    """Lines as paragraphs, each on a line of its own: readers that take out tags would glue them together. What must be disclosed
    comes first, since others cut an entry short.
    """
    return "\n".join(f"<p>{html.escape(line)}</p>" for line in lines if line)


def _name(feed: Feed, presenter: Presenter[Edition]) -> str:
    publisher = presenter.edition.publisher
    return f"{publisher}: {feed.title}" if publisher else feed.title


def _folder(page: str) -> str:
    return page.rpartition("/")[0] or page.removesuffix(".md")


def _text(parent: ElementTree.Element, tag: str, text: str, **attributes: str) -> None:
    ElementTree.SubElement(parent, tag, attributes).text = _NOT_XML.sub("", text)


def _rfc822(day: dt.date) -> str:
    return format_datetime(dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC))
