"""Editions made up for tests: as the gate would make them, without files."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from casestudies.quotes.model import Kind, Passage, Span
from casestudies.review.edition import (
    Attribution,
    Certificate,
    Check,
    Edition,
    PublishedCustomer,
    PublishedQuote,
    PublishedResult,
    PublishedStory,
)
from casestudies.stories.model import Form, Scope
from helpers import let_through

TODAY = dt.date(2026, 11, 21)
SHA256 = "5f" * 32
EVERYTHING = frozenset(Scope)


def certificate(text: str) -> Certificate:
    passage = Passage(text, "Dana R.", (Span(3, 0, len(text)),), 751.0, 763.5, 4210, 4210 + len(text))
    return Certificate(Kind.LIGHT, passage, SHA256, "en", (("Q101", "filler"),))


def quote(story: str = "brightledger", id_: str = "saved-13-hours", **changes: object) -> PublishedQuote:
    text = str(changes.pop("text", "This tool saved us 13 hours a week."))
    made = PublishedQuote(
        ref=f"{story}#{id_}",
        id=id_,
        story=story,
        story_src=f"stories/{story}.md",
        story_title="Brightledger gets its Fridays back",
        text=text,
        language="en",
        form=Form.BLOCK,
        attribution=Attribution("Dana Reyes", "Head of Finance", "Brightledger", initials="DR"),
        customer="brightledger",
        check=Check("light", dt.date(2026, 9, 14), "Tallyroom", TODAY, at=751.0, edits=(("filler", 2),)),
        scopes=EVERYTHING,
        tags={"product": ("Close",)},
        certificate=certificate(text),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def story(id_: str = "brightledger", **changes: object) -> PublishedStory:
    first = quote(id_)
    second = quote(id_, "weekends", text="I actually have my weekends back.", form=Form.INLINE)
    made = PublishedStory(
        id=id_,
        src=f"stories/{id_}.md",
        title="Brightledger gets its Fridays back",
        summary="How a four-person finance team stopped closing the books at midnight.",
        customer=PublishedCustomer(
            "brightledger", "Brightledger", "https://brightledger.example", "", "Accounting", "11-50", "Europe"
        ),
        body=f"Before Tallyroom, they stayed late.\n\n!quote[{first.ref}]\n\nAs Dana puts it, !quote[{second.ref}] And so it is.\n",
        quotes=(first, second),
        results=(PublishedResult("13 hours", "saved every week", "saved-13-hours"),),
        tags={"product": ("Close",), "challenge": ("reporting",)},
        approved_on=dt.date(2026, 10, 2),
        interview_dates=(dt.date(2026, 9, 14),),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def edition(*stories: PublishedStory, **changes: object) -> Edition:
    return let_through.edition(stories or (story(),), today=TODAY, **changes)  # type: ignore[arg-type]
