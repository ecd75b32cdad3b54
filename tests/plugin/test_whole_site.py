"""Whole sites as browsers, crawlers and checkers read them: the example in `content/`, and the worst edition there is.

`CASESTUDIES_VNU` names the file `vnu.jar` of the npm package vnu-jar; Java runs it.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote as percent

import pytest
from click.testing import CliRunner
from mkdocs.__main__ import cli

from casestudies.publish import building
from helpers import editions
from helpers.published_formats import wrong_in_json_feed, wrong_in_rss, wrong_in_structured_data
from helpers.read_site import ROOT, checked, dead_links, errors, pages, structured
from helpers.real_sites import Site
from mkdocs_casestudies import plugin

HERE = Path(__file__).parents[2]
# The example is written for this day; later, approvals of it expire.
DAY = dt.date(2026, 11, 21)
NU = os.environ.get("CASESTUDIES_VNU", "")


def build(config: Path, site: Path) -> Path:
    done = CliRunner().invoke(
        cli, ["build", "--strict", "-f", str(config), "-d", str(site)], env={"NO_MKDOCS_2_WARNING": "1"}
    )
    assert done.exit_code == 0, done.output
    return site


def example(folder: Path) -> Path:
    shutil.copy(HERE / "mkdocs.yml", folder)
    shutil.copytree(HERE / "content", folder / "content")
    return build(folder / "mkdocs.yml", folder / "site")


def worst(folder: Path, patch: pytest.MonkeyPatch) -> Path:
    """An edition that no files need to be written for: the gate's answer is replaced."""
    made = Site(folder)
    real = building.review_with_memory
    patch.setattr(
        building,
        "review_with_memory",
        lambda *a, **k: replace(real(*a, **k), edition=editions.WORST, findings=(), failed=(), withheld=(), stories=()),
    )
    made.page("index.md", "---\ntemplate: casestudies/home.html\n---\n\nTo the site.\n")
    for private in ("customers", "interviews", "approvals"):
        (folder / "content" / private).mkdir(parents=True)
    for story in editions.WORST.stories:
        made.page(story.src, "---\ntitle: x\n---\n\nx\n")
    made.config["markdown_extensions"] = ["attr_list", {"toc": {"permalink": True}}]
    made.configure()
    return build(folder / "mkdocs.yml", made.built)


@pytest.fixture(scope="module", params=["example", "worst"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp(request.param)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plugin, "today", lambda site: DAY)
        yield example(folder) if request.param == "example" else worst(folder, patch)


def test_every_link_within_the_site_leads_somewhere_and_so_does_every_fragment(site: Path):
    assert len(pages(site)) > 20
    assert list(dead_links(site)) == []


def test_browsers_have_nothing_to_mend_and_no_id_stands_twice(site: Path):
    assert list(errors(site)) == []


@pytest.mark.skipif(not NU, reason="CASESTUDIES_VNU names no vnu.jar")
def test_the_nu_checker_finds_no_error(site: Path):
    assert checked(site, Path(NU), sorted(site.rglob("*.html"))) == []


def test_structured_data_and_feeds_are_as_the_formats_want_them_in_the_finished_files(site: Path):
    found = dict(structured(site))
    assert len(found) > 10
    assert {name: wrong for name, data in found.items() if (wrong := wrong_in_structured_data(data))} == {}
    feeds = {file: file.read_bytes() for file in site.rglob("feed.*")}
    assert len(feeds) >= 5
    for file, content in feeds.items():
        assert (wrong_in_rss if file.suffix == ".xml" else wrong_in_json_feed)(content) == [], file


def test_every_page_says_its_own_address_and_what_it_is_shown_as(site: Path):
    for name, page in pages(site).items():
        if name == "404.html" or name.startswith("casestudies/"):
            continue
        address = ROOT + percent(name).removesuffix("index.html")
        assert page.links["canonical"] == [address]
        if "og:url" in page.metas:
            assert page.metas["og:url"] == [address]
            assert page.metas["og:image"][0].startswith(ROOT) if "og:image" in page.metas else True
            assert {len(values) for name, values in page.metas.items() if name.startswith(("og:", "twitter:"))} == {1}


def test_the_sitemap_dates_each_story_by_its_approval_and_names_no_frame(site: Path):
    text = (site / "sitemap.xml").read_text("utf-8")
    entries = dict(zip(_between(text, "<loc>", "</loc>"), _between(text, "<lastmod>", "</lastmod>"), strict=True))
    stories = {
        address: day for address, day in entries.items() if f"{ROOT}stories/" in address and "/by/" not in address
    }
    approved = {
        a.metas["article:published_time"][0] for a in pages(site).values() if "article:published_time" in a.metas
    }
    assert approved
    assert approved <= set(stories.values())
    assert not any("/casestudies/" in address for address in entries)


def test_the_page_on_which_hosts_choose_is_in_no_navigation(site: Path):
    assert (site / "embed/index.html").is_file()
    assert 'href="embed/"' not in (site / "index.html").read_text("utf-8")


def _between(text: str, begin: str, end: str) -> list[str]:
    return [part.partition(end)[0] for part in text.split(begin)[1:]]
