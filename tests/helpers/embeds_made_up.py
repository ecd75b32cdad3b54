"""An edition of made-up companies, some of which may stand on other people's pages; and those pages."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from casestudies.publish.addresses import Site
from casestudies.publish.embeds import Embeds, files
from casestudies.publish.presentation import Presenter
from casestudies.publish.texts import texts
from casestudies.quotes.model import Kind, Passage, Span
from casestudies.review.edition import (
    Attribution,
    Certificate,
    Check,
    PublishedCustomer,
    PublishedQuote,
    PublishedStory,
)
from casestudies.stories.model import Form, Scope
from helpers import drawn, let_through

TODAY = dt.date(2026, 11, 21)
ROOT = "https://tallyroom.example/"
WIDGET = frozenset({Scope.SITE, Scope.WIDGET, Scope.NAME, Scope.LOGO, Scope.PHOTO})
SITE_ONLY = WIDGET - {Scope.WIDGET}
DANA = Attribution("Dana Reyes", "Head of Finance", "Brightledger", "", "DR")
MIRA = Attribution("Mira Holm", "Owner", "Holm & Daughters", "assets/mira.png", "MH")
NAMELESS = Attribution("", "Chief technology officer", "logistics firm")


def quote(story, quote_id, text, by=DANA, **changes):
    passage = Passage("", None, (Span(3, 0, 10),), 751.0, 758.0, 100, 140)
    made = PublishedQuote(
        ref=f"{story}#{quote_id}",
        id=quote_id,
        story=story,
        story_src=f"stories/{story}.md",
        story_title=f"{story.title()} gets its Fridays back",
        text=text,
        language="en",
        form=Form.BLOCK,
        attribution=by,
        customer=story,
        check=Check("light", dt.date(2026, 9, 14), "Tallyroom", TODAY, at=751.0, edits=(("filler", 2),)),
        scopes=WIDGET,
        tags={"product": ("Close",)},
        certificate=Certificate(Kind.LIGHT, passage, "0" * 64, "en", (("Q101", "filler"),)),
    )
    return replace(made, **changes)


def story(story_id, *quotes, name=""):
    customer = PublishedCustomer(story_id, name or story_id.title(), industry="Accounting")
    return PublishedStory(
        id=story_id,
        src=f"stories/{story_id}.md",
        title=f"{story_id.title()} gets its Fridays back",
        summary="",
        customer=customer,
        body="",
        quotes=quotes,
        approved_on=dt.date(2026, 10, 2),
    )


LONG = (
    "We used to close the books in six weeks, and now it is two, and nobody stays past seven any more. I was sceptical, "
    "I’ll admit that: I had been through two of these migrations before and both of them ate a summer. What changed my "
    "mind was the Thursday when nobody asked me where a number came from, because they could see it themselves."
)
SAVED = quote(
    "brightledger",
    "saved-13-hours",
    "This tool saved us 13 hours a week. […] Best investment we’ve made.",
    disclosures=("Given for the interview: $50 gift card.",),
)
CLOSE = quote("brightledger", "close", LONG)
FLOUR = quote(
    "holm", "flour", "I know what flour costs me today. Not last month, today.", MIRA, tags={"size": ("Small",)}
)
SECRET = quote("holm", "sister", "My sister does the evenings and I do the mornings.", MIRA, scopes=SITE_ONLY)
INLINE = quote("holm", "till", "the till adds up", MIRA, form=Form.INLINE)
PORTS = quote("vantage", "ports", "Eleven ports, eleven ways to write a date.", NAMELESS, customer="")


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d4944415478da634828f8f11f0005c402c8730fc33a0000000049454e44ae426082"
)


def edition(*stories, language="en"):
    return let_through.edition(stories, today=TODAY, language=language)


BRIGHTLEDGER = story("brightledger", SAVED, CLOSE)
HOLM = story("holm", FLOUR, SECRET, INLINE, name="Holm & Daughters")
VANTAGE = replace(story("vantage", PORTS), customer=PublishedCustomer("", "", industry="Logistics"))
EXAMPLE = edition(BRIGHTLEDGER, HOLM, VANTAGE)


def locate(src):
    return src.removesuffix(".md") + "/"


def embeds(made=EXAMPLE, root=ROOT):
    site = Site(locate, {s.id: s.src for s in made.stories}, root)
    return Embeds(Presenter(made, texts(made.language)), site)


def served(made=EXAMPLE, gone=()):
    """What the publisher's site serves: path to bytes."""
    made_files = {
        artifact.path: artifact.content
        for artifact in files(embeds(let_through.changed(made, gone=tuple(gone))), drawn.once)
    }
    return made_files | {"assets/mira.png": PIXEL}
