"""Feeds and structured data, held against the rules of their formats."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import replace
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any
from xml.etree import ElementTree

import pytest

from casestudies.publish.addresses import Site
from casestudies.publish.feeds import stories_feed, to_json, to_rss, voices_feed
from casestudies.publish.presentation import Presenter
from casestudies.publish.structured import index_data, story_data, wall_data
from casestudies.publish.texts import languages, texts
from casestudies.review.edition import Attribution, Edition, WithdrawnRecord
from helpers.made_up import edition, quote, story

HOSTILE = 'Fridays & <script>alert("x")</script> ]]> \x0b back'


def site(made: Edition, root: str = "https://tallyroom.example/") -> Site:
    return Site(lambda src: src.removesuffix("index.md").replace(".md", "/"), {s.id: s.src for s in made.stories}, root)


def feeds(made: Edition, kind: Any = stories_feed) -> tuple[ElementTree.Element, dict[str, Any]]:
    presenter = Presenter(made, texts("en"))
    feed = kind(presenter, site(made))
    return ElementTree.fromstring(to_rss(feed, presenter, site(made))), json.loads(to_json(feed, presenter, site(made)))


@pytest.mark.parametrize("kind", [stories_feed, voices_feed])
def test_rss_has_what_the_format_asks_for(kind: Any):
    rss, _ = feeds(edition(), kind)
    channel = rss.find("channel")
    assert rss.get("version") == "2.0"
    assert channel is not None
    assert all(channel.findtext(name) for name in ("title", "link", "description"))
    own = channel.find("{http://www.w3.org/2005/Atom}link")
    assert own is not None
    assert own.get("rel") == "self"
    items = channel.findall("item")
    assert items
    for item in items:
        own = "https://tallyroom.example/" + ("stories" if kind is stories_feed else "voices") + "/feed.xml#"
        assert (item.findtext("guid") or "").startswith(own)
        assert item.find("guid[@isPermaLink='false']") is not None
        assert (item.findtext("link") or "").startswith("https://tallyroom.example/stories/brightledger/")
        assert parsedate_to_datetime(item.findtext("pubDate") or "").tzinfo == UTC


@pytest.mark.parametrize("kind", [stories_feed, voices_feed])
def test_json_feed_has_what_the_format_asks_for(kind: Any):
    _, made = feeds(edition(), kind)
    assert made["version"] == "https://jsonfeed.org/version/1.1"
    assert made["feed_url"].startswith(made["home_page_url"])
    for item in made["items"]:
        assert isinstance(item["id"], str)
        assert item["content_html"]
        assert item["date_published"] == "2026-10-02T00:00:00Z"
        assert {key for key in item if key.startswith("_")} == {"_casestudies"}


def test_a_voice_carries_who_said_it_what_was_checked_and_what_was_given():
    given = "Given for the interview: $50 gift card."
    made = edition(story(quotes=(quote(disclosures=(given,)),)))
    rss, feed = feeds(made, voices_feed)
    (item,) = feed["items"]
    for words in (
        "Dana Reyes, Head of Finance, Brightledger",
        "Said on 14 September 2026, 12 min 31 s into the interview",
        given,
    ):
        assert words in item["content_html"]
        assert words in (rss.findtext("channel/item/description") or "")
    assert item["_casestudies"]["verdict"] == "light"
    assert item["_casestudies"]["proof"].endswith("/casestudies/proofs/brightledger--saved-13-hours.json")


GIVEN = "Given for the interview: $50 gift card."
USUAL = "Most customers save about five hours."


def told(kind: Any) -> str:
    """An entry with its tags taken out, as some readers show it."""
    made = story(quotes=(quote(disclosures=(GIVEN,)),), disclosures=(GIVEN,))
    made = replace(made, results=tuple(replace(one, typicality=USUAL) for one in made.results))
    _, feed = feeds(edition(made), kind)
    return re.sub(r"<[^>]+>", "", feed["items"][0]["content_html"])


@pytest.mark.parametrize("kind", [stories_feed, voices_feed])
def test_without_tags_no_two_sentences_are_glued_together(kind: Any):
    assert re.findall(r"[a-z.!?’”][A-Z“][a-z]", told(kind)) == []


@pytest.mark.parametrize("kind", [stories_feed, voices_feed])
def test_what_must_be_disclosed_comes_first(kind: Any):
    assert told(kind).startswith(f"{GIVEN}\n")


def test_the_summary_alone_discloses_as_well():
    _, feed = feeds(edition(story(disclosures=(GIVEN,))), stories_feed)
    assert feed["items"][0]["summary"].startswith(f"{GIVEN} How a four-person")


@pytest.mark.parametrize(
    ("kind", "ref", "what"),
    [(stories_feed, "brightledger", "story"), (voices_feed, "brightledger#saved-13-hours", "testimonial")],
)
def test_a_withdrawn_entry_is_overwritten_under_its_id(kind: Any, ref: str, what: str):
    _, before = feeds(edition(), kind)
    other = story(id="other", src="stories/other.md", quotes=(quote(story="other"),))
    lately = tuple(
        WithdrawnRecord(one, dt.date(2026, 11, 20)) for one in ("brightledger", "brightledger#saved-13-hours")
    )
    rss, after = feeds(edition(other, withdrawn=lately), kind)
    old = {item["id"]: item for item in before["items"]}
    notices = [item for item in after["items"] if item["id"] in old]
    assert [one["content_html"] for one in notices] == [f"<p>This {what} is no longer published.</p>"]
    whole = json.dumps(notices) + json.dumps(after["title"])
    assert "brightledger" not in whole.lower()
    assert "Dana" not in whole
    assert notices[0]["date_published"] == "2026-11-20T00:00:00Z"
    assert [item.findtext("guid") for item in rss.iter("item")] == [item["id"] for item in after["items"]]
    assert ref not in whole


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_language_tells_a_story_from_a_testimonial_that_is_gone(language: str):
    made = edition(withdrawn=tuple(WithdrawnRecord(ref, dt.date(2026, 11, 20)) for ref in ("gone", "gone#saved")))
    presenter = Presenter(made, texts(language))
    said = [kind(presenter, site(made)).notices[0].title for kind in (stories_feed, voices_feed)]
    assert said == [texts(language)["story_no_longer_published"], texts(language)["no_longer_published"]]
    assert said[0] != said[1]


def test_hostile_words_stay_words():
    made = edition(story(title=HOSTILE, summary=HOSTILE, quotes=(quote(text=HOSTILE),)))
    for kind in (stories_feed, voices_feed):
        rss, feed = feeds(made, kind)
        assert "<script" not in (rss.findtext("channel/item/description") or "")
        assert "<script" not in feed["items"][0]["content_html"]


def test_a_person_without_release_is_in_no_feed():
    anonymous = quote(attribution=Attribution("", "Head of Finance", "accounting firm"), customer="")
    plain = story(quotes=(anonymous,))
    made = edition(story(quotes=(anonymous,), customer=type(plain.customer)("", "", industry="Accounting")))
    for kind in (stories_feed, voices_feed):
        rss, feed = feeds(made, kind)
        assert "Dana" not in ElementTree.tostring(rss, encoding="unicode") + json.dumps(feed)


def nodes(data: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    found = [data] if data.get("@type") == kind else []
    for value in data.values():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, dict):
                found += nodes(inner, kind)
    return found


def test_a_story_is_an_article_with_quotations():
    made = edition()
    data = story_data(made.stories[0], made, site(made))
    assert data["@context"] == "https://schema.org"
    (article,) = nodes(data, "Article")
    assert article["about"] == {"@type": "Organization", "name": "Brightledger", "url": "https://brightledger.example"}
    assert article["publisher"]["name"] == "Tallyroom"
    assert article["datePublished"] == "2026-10-02"
    first, second = nodes(data, "Quotation")
    assert first["text"] == "This tool saved us 13 hours a week."
    assert first["creator"]["name"] == "Dana Reyes"
    assert first["dateCreated"] == "2026-09-14"
    assert first["isPartOf"]["@id"] == second["isPartOf"]["@id"] == article["@id"]


def test_collections_list_what_is_on_them():
    made = edition()
    assert nodes(index_data("Stories", made.stories, "stories/index.md", site(made)), "Article")
    assert len(nodes(wall_data("Voices", made.testimonials, "voices/index.md", site(made)), "Quotation")) == 1


def test_there_are_no_ratings_and_no_empty_values():
    made = edition()
    text = json.dumps(story_data(made.stories[0], made, site(made, "")))
    assert not any(word in text for word in ("Review", "Rating", "ClaimReview"))
    assert '""' not in text
    assert "null" not in text
