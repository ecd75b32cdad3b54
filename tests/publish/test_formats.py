"""Feeds and structured data of ordinary, worst and hostile editions, held against the formats' schemas."""

from __future__ import annotations

import json

import feedparser
import pytest

from casestudies.publish.addresses import Site
from casestudies.publish.embeds import Embeds, files
from casestudies.publish.feeds import Feed, stories_feed, to_json, to_rss, voices_feed
from casestudies.publish.html import Renderer
from casestudies.publish.pages import Pages
from casestudies.publish.presentation import Presenter
from casestudies.publish.structured import JsonLd
from casestudies.publish.texts import texts
from casestudies.review.edition import Attribution, Edition, PublishedCustomer
from helpers import drawn, editions, let_through
from helpers.made_up import edition, quote, story
from helpers.published_formats import wrong_in_json_feed, wrong_in_rss, wrong_in_structured_data

HOSTILE = 'Fridays & <script>alert("x")</script> ]]> \x0b\x00 back'
EDITIONS = {
    "example": editions.EXAMPLE,
    "worst": editions.WORST,
    "many": editions.many(30),
    "arabic": let_through.changed(editions.EXAMPLE, language="ar"),
    "in another language": edition(story(language="pt-BR")),
    "none": let_through.changed(editions.EXAMPLE, stories=()),
    "bare": edition(
        story(
            summary="",
            results=(),
            tags={},
            approved_on=None,
            customer=PublishedCustomer("", ""),
            quotes=(quote(attribution=Attribution("", "", ""), tags={}),),
        )
    ),
    "hostile": edition(
        story(
            title=HOSTILE,
            summary=HOSTILE,
            tags={"product": (HOSTILE,)},
            customer=PublishedCustomer("x", HOSTILE, "https://x.example", "assets/<x>.svg"),
            disclosures=(HOSTILE,),
            quotes=(quote(text=HOSTILE, attribution=Attribution(HOSTILE, HOSTILE, HOSTILE), disclosures=(HOSTILE,)),),
        ),
        publisher=HOSTILE,
    ),
}


@pytest.fixture(params=EDITIONS)
def pages(request: pytest.FixtureRequest) -> Pages:
    return made(EDITIONS[request.param])


def made(of: Edition) -> Pages:
    site = Site(
        lambda src: src.removesuffix("index.md").replace(".md", "/"),
        {s.id: s.src for s in of.stories},
        "https://tallyroom.example/",
    )
    return Pages(Renderer(Presenter(of, texts(of.language)), site))


def feeds(pages: Pages) -> tuple[Feed, Feed]:
    site = pages.renderer.site
    return stories_feed(pages.presenter, site), voices_feed(pages.presenter, site)


def test_rss_keeps_to_its_schema_and_another_reader_understands_it(pages: Pages):
    for feed in feeds(pages):
        content = to_rss(feed, pages.presenter, pages.renderer.site)
        assert wrong_in_rss(content) == []
        read = feedparser.parse(content)
        assert not read.bozo, read.bozo_exception
        assert read.version == "rss20"
        assert [entry.id for entry in read.entries] == [
            feed.id_of(entry, pages.renderer.site) for entry in feed.entries
        ]
        assert not any("<script" in entry.summary for entry in read.entries)


def test_json_feeds_keep_to_the_format(pages: Pages):
    for feed in feeds(pages):
        assert wrong_in_json_feed(to_json(feed, pages.presenter, pages.renderer.site)) == []
    for artifact in files(Embeds(pages.presenter, pages.renderer.site), drawn.once):
        if artifact.path.endswith("/feed.json"):
            assert wrong_in_json_feed(artifact.content) == []


def test_structured_data_keeps_to_the_vocabulary_and_has_no_ratings(pages: Pages):
    for page in pages.all():
        assert wrong_in_structured_data(page.structured()) == []
    home: JsonLd = pages.home("index.md", "Home").structured()
    assert wrong_in_structured_data(home) == []


def test_structured_data_without_the_site_s_address_keeps_to_the_vocabulary():
    site = Site(lambda src: src, {s.id: s.src for s in editions.EXAMPLE.stories})
    book = Pages(Renderer(Presenter(editions.EXAMPLE, texts("en")), site))
    for page in book.all():
        assert wrong_in_structured_data(page.structured()) == []


def test_each_quotation_is_part_of_the_article_beside_it():
    book = made(editions.EXAMPLE)
    for page in book.all():
        nodes = page.structured()["@graph"]
        if page.story:
            (article,) = (node for node in nodes if node["@type"] == "Article")
            parts = [node for node in nodes if node["@type"] == "Quotation"]
            assert parts
            assert {node["isPartOf"]["@id"] for node in parts} == {article["@id"]}
            assert article["image"].startswith("https://tallyroom.example/casestudies/cards/")


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"@type": "Review", "name": "x"}, "no class"),
        ({"@type": "Article", "aggregateRating": "5"}, "no property"),
        ({"@type": "Quotation", "usageInfo": "Paid."}, "none of"),
        ({"@type": "Article", "datePublished": "yesterday"}, "none of"),
        ({"@type": "Article", "author": {"@type": "Quotation", "text": "x"}}, "may not be"),
        ({"@type": "Person", "headline": "x"}, "no property"),
        ({"@type": "Article", "headline": ""}, "is ''"),
    ],
)
def test_the_vocabulary_refuses_what_is_not_in_it(wrong: JsonLd, why: str):
    (problem,) = wrong_in_structured_data({"@context": "https://schema.org", "@graph": [wrong]})
    assert why in problem


@pytest.mark.parametrize(
    "broken",
    [
        {"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [{"id": "1"}]},
        {"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [{"id": 1, "content_text": "x"}]},
        {"version": "1.1", "title": "x", "items": []},
        {"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [], "colour": "x"},
    ],
)
def test_the_schema_of_json_feed_refuses_what_the_format_does(broken: JsonLd):
    assert wrong_in_json_feed(json.dumps(broken).encode())


@pytest.mark.parametrize(
    "inside",
    [
        "",
        "<title>x</title><link>https://x.example</link><description>x</description><item/>",
        "<title>x</title><link>x</link><description>x</description>",
        "<title>x</title><link>https://x.example</link><description>x</description><pubDate>2026-10-02</pubDate>",
        "<title>x</title><link>https://x.example</link><description>x</description><colour>x</colour>",
    ],
)
def test_the_schema_of_rss_refuses_what_the_format_does(inside: str):
    assert wrong_in_rss(f'<rss version="2.0"><channel>{inside}</channel></rss>'.encode())
