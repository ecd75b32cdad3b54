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


HOOK = """\
from pathlib import Path

def on_{event}(*given, config, **_):
    file = Path(config["{folder}"], "{name}")
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(Path("{source}").read_bytes())
"""


def hooked(site: Site, event: str, folder: str, name: str, source: bytes) -> None:
    file = site.write("elsewhere.mp4", source)
    site.write("hook.py", HOOK.format(event=event, folder=folder, name=name, source=file))
    site.config["hooks"] = ["hook.py"]


@pytest.mark.parametrize("event", ["env", "post_build"])
def test_a_file_that_is_replaced_while_the_site_is_built_is_not_published(played: Site, event: str):
    """It was judged when the build began, and is copied when it ends."""
    hooked(played, event, "docs_dir", FILE, film(3.5))
    assert f"P224 `{FILE}` was replaced while the site was being built." in " ".join(played.refuse().split())
    assert FILE not in (played.files() if played.built.is_dir() else ())


def test_a_clip_that_nothing_plays_is_found_wherever_it_was_copied_to(empty: Site):
    empty.page(FILE, film(4))
    empty.story("brightledger", "Brightledger", "Dana Reyes", scope="site, name", clips=CLIPS)
    hooked(empty, "post_build", "site_dir", "assets/film.mp4", film(4))
    said = " ".join(empty.refuse().split())
    assert f"film.mp4: P304 It is the clip `{FILE}`, which no published story plays." in said
