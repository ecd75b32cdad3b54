"""What marketplaces ask of whoever shows their reviews: data, with where and when it was read.

The program holds against a site what is kept here, and never says that this is all: terms change, and what they mean is for
people to read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Terms:
    """What a marketplace asks, in one sentence (`asks`); `source` is where that stands, `read_on` the day on which it was read
    there. `unedited`: no word may be changed or left out. `linked`: the page where the review stands must be linked to.
    `known` is false where the terms were not found: then nothing is held against the site, and the finding says so.
    """

    name: str
    asks: str = ""
    source: str = ""
    read_on: dt.date | None = None
    unedited: bool = False
    linked: bool = False

    @property
    def known(self) -> bool:
        """Whether they were read."""
        return self.read_on is not None


_READ = dt.date(2026, 11, 28)

MARKETPLACES: Mapping[str, Terms] = {
    "app-store": Terms("the App Store"),
    "capterra": Terms(
        "Capterra",
        "any use of its content beyond its policy needs its written approval beforehand",
        "https://www.capterra.jp/legal/content-policy",
        _READ,
        unedited=True,
        linked=True,
    ),
    "g2": Terms(
        "G2",
        "its data may not be altered, and must link back to g2.com and to the product’s reviews there",
        "https://g2.com/static/developer_hub",
        _READ,
        unedited=True,
        linked=True,
    ),
    "google": Terms("Google"),
    "product-hunt": Terms("Product Hunt"),
    "trustpilot": Terms(
        "Trustpilot",
        "reviews belong to whoever wrote them, who may change or delete them: see that it still stands as it is quoted",
        "https://legal.trustpilot.com/for-reviewers/guidelines-for-businesses",
        _READ,
        linked=True,
    ),
}
"""By id. Each `asks` was read on the page named, which may have changed since."""
