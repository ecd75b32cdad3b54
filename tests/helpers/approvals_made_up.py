"""A made-up story with everything that can be approved."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from casestudies.findings import Place
from casestudies.stories.credit import quotes_of
from casestudies.stories.model import Approval, Customer, Interview, Person, Result, Scope, Story

BODY = """\
Every evening somebody walked the yard of *Fernwood*, [counting](https://x.example/count).

> We used to count the crates by hand every night.
>
> — Ada Moss {#by-hand}

Then came spring. “And now the drivers are home by six,” says Ben Okafor.

1. One list
2. One yard
"""
CUSTOMER = Customer(
    "fernwood",
    "Fernwood Dairy",
    Place("content/customers/fernwood.yml"),
    url="https://fernwood.example",
    logo="assets/fernwood.svg",
    industry="Food",
    people={
        "ada-moss": Person("ada-moss", "Ada Moss", "Plant Manager", "assets/ada.jpg"),
        "ben-okafor": Person("ben-okafor", "Ben Okafor", "Head of Logistics"),
    },
)
INTERVIEW = Interview(
    "talk",
    "fernwood",
    dt.date(2026, 5, 4),
    Path("/nowhere/talk.vtt"),
    {"Ada": "ada-moss", "Ben": "ben-okafor", "Host": None},
    Place("content/interviews/talk/interview.yml"),
    incentive="a mug",
)
TODAY = dt.date(2026, 7, 1)
HASH = "ab" * 32
EVIDENCE = {"ada.eml": HASH}


def story(body=BODY, **changes):
    made = Story(
        "fernwood",
        "stories/fernwood.md",
        "Fernwood counts crates by daylight",
        "A dairy that stopped counting at night.",
        "fernwood",
        ("talk",),
        body,
        12,
        Place("content/pages/stories/fernwood.md"),
        tags={"product": ("Count",)},
        results=(Result("by six", "drivers home", Place("content/pages/stories/fernwood.md", 8), quote="by-hand"),),
    )
    made = replace(made, quotes=quotes_of(made, CUSTOMER, [INTERVIEW])[0])
    return replace(made, **changes)


def approval(content, line=9, **changes):
    given = Approval(
        "customer",
        "Ada Moss",
        dt.date(2026, 6, 1),
        frozenset({Scope.SITE, Scope.NAME}),
        content,
        Place("content/pages/stories/fernwood.md", line, 5),
        evidence="ada.eml",
        evidence_sha256=HASH,
    )
    return replace(given, **changes)
