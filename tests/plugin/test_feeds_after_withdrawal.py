"""What readers of feeds are told of an entry that was withdrawn: a notice under its id, for a while, and nothing of what it was."""

from __future__ import annotations

import json
import re

import pytest

from helpers.real_sites import Site


def items(site: Site, feed: str) -> dict[str, str]:
    made = json.loads((site.built / feed).read_text("utf-8"))
    return {item["id"]: item["content_html"] for item in made["items"]}


def withdraw(site: Site, id_: str, on: str) -> None:
    site.withdraw(id_)
    path = site.docs / "stories" / f"{id_}.md"
    path.write_text(path.read_text("utf-8").replace("withdrawn: {on: 2026-11-01", f"withdrawn: {{on: {on}"), "utf-8")


@pytest.fixture
def two(site: Site) -> Site:
    site.story("globex", "Globex", "Ravi Patel")
    site.succeed("--strict")
    return site


@pytest.mark.parametrize("feed", ["stories/feed.json", "voices/feed.json"])
def test_a_notice_takes_the_place_of_what_was_withdrawn(two: Site, feed: str):
    before = items(two, feed)
    withdraw(two, "globex", "2026-11-01")
    two.succeed("--strict")
    after = items(two, feed)
    assert after.keys() == before.keys()
    assert sum("no longer published" in content for content in after.values()) == 1
    assert not two.holding("Globex", "globex", "Ravi")


@pytest.mark.parametrize("feed", ["stories/feed.json", "voices/feed.json"])
def test_after_a_month_the_notice_goes_as_well(two: Site, feed: str):
    before = items(two, feed)
    withdraw(two, "globex", "2026-10-20")
    two.succeed("--strict")
    assert len(items(two, feed)) == len(before) - 1


def test_what_was_never_approved_in_this_wording_leaves_no_notice(two: Site):
    withdraw(two, "globex", "2026-11-01")
    path = two.docs / "stories/globex.md"
    path.write_text(re.sub(r"And that was that\.", "And that was all.", path.read_text("utf-8")), "utf-8")
    two.succeed("--strict")
    assert not [c for c in items(two, "voices/feed.json").values() if "no longer" in c]
