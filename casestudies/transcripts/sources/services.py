"""The JSON of marketplaces and networks, as their public interfaces answer: one function each, all alike, tried in this order.

A service is recognised by keys that only it has. What a vendor replied is nobody's words to quote.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from casestudies.transcripts.codes import BROKEN, TOO_LARGE, UNRECOGNISED, refusal
from casestudies.transcripts.mail import of_html
from casestudies.transcripts.services.answer import MAX_CONTAINERS, MAX_VALUES
from casestudies.transcripts.services.shape import Record, record, records, string
from casestudies.transcripts.source import Source
from casestudies.transcripts.sources.entries import Entry, Said, Sheet, said
from casestudies.transcripts.sources.rows import rated
from casestudies.transcripts.sources.tables import paragraphs

_STARS = {"ONE": "1", "TWO": "2", "THREE": "3", "FOUR": "4", "FIVE": "5"}


class ReviewService(NamedTuple):
    """A service: the name of its form, how its answer's items are found, what one of them says, and how to wrap one alone."""

    format: str
    items: Callable[[object], list[Record]]
    entry: Callable[[Record], Entry]
    alone: Callable[[Record], object]
    confirmed: bool = True
    marketplace: str = ""


def _listed(key: str) -> Callable[[Record], object]:
    return lambda item: {key: [item]}


def _text(*values: object) -> list[str]:
    return [one for value in values for one in paragraphs(string(value))]


def _number(value: object) -> str:
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else string(value)


def _app_store_items(document: object) -> list[Record]:
    data = record(document).get("data")
    items = records(data) or ([record(data)] if record(data) else [])
    return [item for item in items if item.get("type") == "customerReviews"]


def _app_store(item: Record) -> Entry:
    """App Store Connect, `customerReviews` (https://developer.apple.com/documentation/appstoreconnectapi/customer-reviews)."""
    at = record(item, "attributes")
    return Entry(
        who=string(at.get("reviewerNickname")),
        said=said(_text(at.get("title"), at.get("body"))),
        when=string(at.get("createdDate")),
        rating=rated(_number(at.get("rating")), 5),
    )


def _google_items(document: object) -> list[Record]:
    found = record(document)
    items = records(found.get("reviews")) or [found]
    return [item for item in items if "starRating" in item and "reviewer" in item]


def _google(item: Record) -> Entry:
    """Google Business Profile (https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews)."""
    who = record(item, "reviewer")
    reply = _text(record(item, "reviewReply").get("comment"))
    return Entry(
        who="" if who.get("isAnonymous") is True else string(who.get("displayName")),
        said=(*said(_text(item.get("comment"))), *(Said(text, asked=True) for text in reply)),
        when=string(item.get("createTime")),
        rating=rated(_STARS.get(string(item.get("starRating")), ""), 5),
    )


def _trustpilot_items(document: object) -> list[Record]:
    found = record(document)
    items = records(found.get("reviews")) or [found]
    return [item for item in items if "consumer" in item and "stars" in item]


def _trustpilot(item: Record) -> Entry:
    """Trustpilot's service reviews (`consumer.displayName`, `stars`, `title`, `text`, `createdAt`)."""
    reply = _text(record(item, "companyReply").get("text"))
    links = [link for link in records(item.get("links")) if string(link.get("rel")) == "review"]
    return Entry(
        who=string(record(item, "consumer").get("displayName")),
        said=(*said(_text(item.get("title"), item.get("text"))), *(Said(text, asked=True) for text in reply)),
        when=string(item.get("createdAt")),
        address=string(links[0].get("href")) if links else string(item.get("url")),
        rating=rated(_number(item.get("stars")), 5),
        mail=string(record(item, "consumer").get("email")),
        language=string(item.get("language")),
    )


def _g2_items(document: object) -> list[Record]:
    data = record(document).get("data")
    items = records(data) or ([record(data)] if record(data) else [])
    return [item for item in items if "comment_answers" in record(item, "attributes")]


def _g2(item: Record) -> Entry:
    """G2 (`comment_answers`: each question with its answer)."""
    at = record(item, "attributes")
    answers = [one for one in record(at.get("comment_answers")).values() if isinstance(one, dict)]
    return Entry(
        who=string(record(at, "user").get("name")) or string(at.get("user_name")),
        said=(*said(_text(at.get("title"))), *(one for answer in answers for one in _answered(answer))),
        when=string(at.get("submitted_at")),
        address=string(at.get("url")),
        rating=rated(_number(at.get("star_rating")), 5),
    )


def _answered(answer: Record) -> Iterator[Said]:
    if words := _text(answer.get("value")):
        yield from (Said(text, asked=True) for text in _text(answer.get("text")))
        yield from said(words)


def _product_hunt_items(document: object) -> list[Record]:
    post = record(document, "data", "post")
    edges = records(record(post, "reviews").get("edges")) or records(record(post, "comments").get("edges"))
    return [record(edge, "node") for edge in edges]


def _product_hunt(item: Record) -> Entry:
    """Product Hunt's GraphQL: reviews or comments of a post."""
    return Entry(
        who=string(record(item, "user").get("name")) or string(record(item, "user").get("username")),
        said=said(_text(item.get("body"))),
        when=string(item.get("createdAt")),
        address=string(item.get("url")),
        rating=rated(_number(item.get("rating")), 5),
        role=string(record(item, "user").get("headline")),
    )


def _senja_items(document: object) -> list[Record]:
    found = record(document)
    items = records(found.get("testimonials")) or records(document) or [found]
    return [item for item in items if "customer_name" in item]


def _senja(item: Record) -> Entry:
    """Senja's testimonials (https://support.senja.io/senja-for-developers/rest-api)."""
    return Entry(
        who=string(item.get("customer_name")),
        said=said(_text(item.get("title"), item.get("text"))),
        when=string(item.get("date")),
        address=string(item.get("url")),
        rating=rated(_number(item.get("rating")), 5),
        company=string(item.get("customer_company")),
        role=string(item.get("customer_tagline")),
        mail=string(item.get("customer_email")),
    )


def _mastodon_items(document: object) -> list[Record]:
    items = records(document) or [record(document)]
    return [item for item in items if "content" in item and "acct" in record(item, "account")]


def _mastodon(item: Record) -> Entry:
    """A status of Mastodon (https://docs.joinmastodon.org/entities/Status); its words are a page."""
    account = record(item, "account")
    return Entry(
        who=string(account.get("display_name")) or string(account.get("acct")),
        said=said([line.text for line in of_html(string(item.get("content")))[0]]),
        when=string(item.get("created_at")),
        address=string(item.get("url")),
        language=string(item.get("language")),
    )


def _bluesky_items(document: object) -> list[Record]:
    found = record(document)
    post = record(found, "thread", "post") or record(found, "post")
    items = [post] if post else records(found.get("posts"))
    return [item for item in items if "text" in record(item, "record") and "handle" in record(item, "author")]


def _bluesky(item: Record) -> Entry:
    """A post of Bluesky (`app.bsky.feed.getPostThread`); its address is made of the handle and the post's key."""
    author, uri = record(item, "author"), string(item.get("uri"))
    key = uri.rpartition("/")[2]
    return Entry(
        who=string(author.get("displayName")) or string(author.get("handle")),
        said=said(_text(record(item, "record").get("text"))),
        when=string(record(item, "record").get("createdAt")),
        address=f"https://bsky.app/profile/{string(author.get('handle'))}/post/{key}" if key else "",
    )


def _x_items(document: object) -> list[Record]:
    found = record(document)
    users = {string(one.get("id")): one for one in records(record(found, "includes").get("users"))}
    data = found.get("data")
    items = records(data) or ([record(data)] if record(data) else [])
    return [
        {**item, "user": users[string(item.get("author_id"))]}
        for item in items
        if "text" in item and string(item.get("author_id")) in users
    ]


def _x(item: Record) -> Entry:
    """A post of X (version 2 of its interface, with `expansions=author_id`)."""
    user = record(item, "user")
    name = string(user.get("username"))
    return Entry(
        who=string(user.get("name")) or name,
        said=said(_text(item.get("text"))),
        when=string(item.get("created_at")),
        address=f"https://x.com/{name}/status/{string(item.get('id'))}" if name else "",
    )


def _x_alone(item: Record) -> object:
    user = record(item, "user")
    return {"data": {k: v for k, v in item.items() if k != "user"}, "includes": {"users": [user]}}


REVIEWS = (
    ReviewService("app-store-json", _app_store_items, _app_store, _listed("data"), marketplace="app-store"),
    ReviewService("google-json", _google_items, _google, _listed("reviews"), marketplace="google"),
    ReviewService("trustpilot-json", _trustpilot_items, _trustpilot, _listed("reviews"), marketplace="trustpilot"),
    ReviewService("g2-json", _g2_items, _g2, _listed("data"), confirmed=False, marketplace="g2"),
    ReviewService(
        "product-hunt-json",
        _product_hunt_items,
        _product_hunt,
        lambda item: {"data": {"post": {"reviews": {"edges": [{"node": item}]}}}},
        confirmed=False,
        marketplace="product-hunt",
    ),
    ReviewService("senja-json", _senja_items, _senja, _listed("testimonials")),
)
POSTS = (
    ReviewService("mastodon-json", _mastodon_items, _mastodon, lambda item: item),
    ReviewService("bluesky-json", _bluesky_items, _bluesky, lambda item: {"post": item}),
    ReviewService("x-json", _x_items, _x, _x_alone, confirmed=False),
)


def of(services: tuple[ReviewService, ...]) -> Callable[[Source], Sheet | None]:
    """A reader of these services: the entries of the first that knows its own answer. Raises TranscriptError for other JSON."""

    def read(source: Source) -> Sheet | None:
        text = source.text.lstrip("\ufeff \t\n")
        if not text.startswith(("{", "[{")):
            return None
        if text.count("{") + text.count("[") > MAX_CONTAINERS or text.count(",") > MAX_VALUES:
            raise refusal(TOO_LARGE, source.name, "The JSON has more items than any list of reviews.")
        try:
            document = json.loads(text, parse_constant=lambda _: None)
        except (ValueError, RecursionError):
            raise refusal(BROKEN, source.name, "The file begins like JSON, but is not JSON.") from None
        for service in services:
            if items := service.items(document):
                entries = tuple(_kept(service, item) for item in items)
                return Sheet(entries, service.format, service.confirmed, service.marketplace)
        known = ", ".join(service.format.removesuffix("-json") for service in services)
        raise refusal(
            UNRECOGNISED,
            source.name,
            "This JSON is not from a service that we know.",
            remedy=f"Known are: {known}. Or save it as text: lines `From:`, `Address:`, `Date:`, an empty line, and the words.",
        )

    return read


def _kept(service: ReviewService, item: Record) -> Entry:
    """What one item says, with the item itself in the form in which it can be read again."""
    return replace(service.entry(item), raw=json.dumps(service.alone(item), ensure_ascii=False, indent=1) + "\n")
