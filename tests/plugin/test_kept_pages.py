"""What an earlier build printed is not printed again, and nobody can tell: a site is the one that is built from nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from casestudies.publish.embeds import frames
from casestudies.publish.html import Renderer
from helpers.real_sites import Site

Change = Callable[[Site], object]


@pytest.fixture(scope="module")
def prepared(template: Site) -> Site:
    """Two stories of one trade, each among what is related to the other, and all that a site can publish of them: built."""
    for name, company, person in (("brightledger", "Brightledger", "Dana Reyes"), ("globex", "Globex", "Tan Okafor")):
        template.story(name, company, person, scope="site, widget, name, social", tags={"trade": ["Books"]})
    template.succeed()
    return template


@pytest.fixture
def two(prepared: Site, tmp_path: Path) -> Site:
    return prepared.copied(tmp_path)


def contents(site: Site) -> dict[str, bytes]:
    """Without the packed sitemap, which holds the time at which it was packed."""
    return {name: (site.built / name).read_bytes() for name in site.files() if not name.endswith(".gz")}


def retitle(site: Site) -> None:
    site.story(
        "globex",
        "Globex",
        "Tan Okafor",
        title="Another title",
        scope="site, widget, name, social",
        tags={"trade": ["Books"]},
    )


def move(site: Site) -> None:
    site.config["use_directory_urls"] = False


def rename(site: Site) -> None:
    site.config["site_name"] = "Tallyroom, once more"


def relabel(site: Site) -> None:
    site.settings["labels"] = {"read_story": "All of it"}


def overlay(site: Site) -> None:
    site.config["theme"] = {"name": "material", "font": False, "custom_dir": "mine"}
    site.write("mine/casestudies/badge.html", "<b>Seen on {{ edition.today }}</b>")


def put_words_above(site: Site) -> None:
    site.page("voices/index.md", "# Voices\n\nWhat people say.\n")


@pytest.mark.parametrize(
    "change", [retitle, move, rename, relabel, overlay, put_words_above, lambda site: site.withdraw("globex")]
)
def test_a_site_that_was_built_before_is_the_one_that_is_built_from_nothing(two: Site, change: Change):
    before = contents(two)
    change(two)
    two.succeed()
    again = contents(two)
    assert again != before
    shutil.rmtree(two.root / ".cache")
    two.succeed()
    assert contents(two) == again


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses of the pages that are printed."""
    found: list[str] = []
    real = Renderer._render

    def noted(self: Renderer, name: str, page: str, *rest: object) -> object:
        found.append(page)
        return real(self, name, page, *rest)

    monkeypatch.setattr(Renderer, "_render", noted)
    return found


def test_no_page_of_ours_is_printed_again_where_nothing_changed(
    two: Site, printed: list[str], monkeypatch: pytest.MonkeyPatch
):
    before = contents(two)
    for name in ("of_testimonial", "of_selection"):
        monkeypatch.setattr(frames, name, lambda embeds, shown: printed.append(str(shown)))
    two.succeed()
    assert printed == []
    assert contents(two) == before


def test_only_pages_that_show_a_story_are_printed_again_after_its_edit(two: Site, printed: list[str]):
    retitle(two)
    two.succeed()
    assert {"voices/", "customers/globex/", "stories/"} <= set(printed)
    assert "customers/brightledger/" not in printed
    assert "Another title" in two.text("voices/index.html")


def test_what_was_kept_in_a_project_by_somebody_else_is_not_printed(two: Site, monkeypatch: pytest.MonkeyPatch):
    """A store that came with a repository is sealed with another key."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(two.root.parent / "another-user"))
    printed: list[str] = []
    real = Renderer.page
    monkeypatch.setattr(Renderer, "page", lambda self, *of: printed.append(of[0]) or real(self, *of))
    two.succeed()
    assert {"wall", "index", "customer"} <= set(printed)
