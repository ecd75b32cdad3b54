"""A clip is in the site where its story is published with it, and nowhere else."""

from __future__ import annotations

import pytest

from helpers.clips import film
from helpers.real_sites import Site

FILE = "stories/clips/saved.mp4"
CLIPS = [{"quote": "saved", "file": FILE, "at": "0:00:25"}]


@pytest.fixture
def played(empty: Site) -> Site:
    empty.page(FILE, film(4))
    empty.story("brightledger", "Brightledger", "Dana Reyes", scope="site, name, media", clips=CLIPS)
    return empty


def test_the_story_plays_it_and_no_other_page_does(played: Site):
    played.succeed("--strict")
    page = played.html("stories/brightledger/index.html")
    assert 'src="../clips/saved.mp4"' in page
    assert 'width="640" height="360"' in page
    assert "autoplay" not in page
    assert 'src="../../casestudies/captions/brightledger--saved.vtt" srclang="en"' in page
    assert [name for name in played.holding("cs-clip") if name.endswith(".html")] == ["stories/brightledger/index.html"]
    assert played.html("casestudies/captions/brightledger--saved.vtt") == (
        "WEBVTT\nLanguage: en\n\n00:00:00.000 --> 00:00:04.000\nThis tool saved us 13 hours a week.\n"
    )


def test_a_page_that_another_plugin_minified_plays_it_too(played: Site):
    played.config["plugins"] = ["search", {"minify": {"minify_html": True}}, "casestudies"]
    played.succeed("--strict")
    assert "cs-clip" in played.html("stories/brightledger/index.html")


def test_without_the_scope_neither_film_nor_captions_are_there(empty: Site):
    empty.page(FILE, film(4))
    empty.story("brightledger", "Brightledger", "Dana Reyes", scope="site, name", clips=CLIPS)
    empty.succeed("--strict")
    assert "stories/brightledger/index.html" in empty.files()
    assert not {name for name in empty.files() if name.endswith((".mp4", ".vtt"))}


def test_withdrawn_it_is_gone(played: Site):
    played.succeed("--strict")
    assert FILE in played.files()
    played.withdraw("brightledger")
    played.succeed()
    assert not {name for name in played.files() if name.endswith((".mp4", ".vtt"))}
