"""The example site under Zensical, Eleventy and Hugo, from an environment without MkDocs."""

import json
import shutil
from functools import partial
from pathlib import Path

import pytest

from helpers.installed import WITHHELD, attempt, example, install, pages, readable, run
from helpers.read_site import dead_links, errors
from helpers.workers import once


@pytest.fixture(scope="module")
def zensical(wheel, tmp_path_factory):
    return once(tmp_path_factory, "zensical", partial(install, wheel, "[zensical,pictures]")) / "bin"


@pytest.fixture(scope="module")
def classic(zensical, tmp_path_factory):
    """The example with a line of HTML, built once; and what was said meanwhile."""

    def built(folder):
        example(folder)
        with (folder / "content/pages/about.md").open("a", encoding="utf-8") as about:
            # Zensical reads addresses in tags too.
            about.write('\n<img src="../assets/brightledger.svg" alt=""> <a href="../voices/">Voices</a>\n')
        said = run(zensical / "casestudies", "build", "--with", "zensical", "--look", "classic", cwd=folder)
        folder.with_suffix(".said").write_text(said, "utf-8")

    folder = once(tmp_path_factory, "classic", built)
    return folder, folder.with_suffix(".said").read_text("utf-8")


@pytest.fixture
def project(classic, tmp_path):
    """A copy of it, with what the build remembers, its pictures among that."""
    return Path(shutil.copytree(classic[0], tmp_path / "project"))


@pytest.mark.parametrize("look", ["classic", "modern"])
def test_zensical_builds_the_whole_site_and_nothing_else(zensical, classic, project, look):
    folder, said = classic
    if look != "classic":
        folder = project
        said = run(zensical / "casestudies", "build", "--with", "zensical", "--look", look, cwd=folder)
    assert "withheld: acacia-lane" in said
    made = pages(folder / "site")
    assert {"index.html", "stories/index.html", "stories/brightledger/index.html", "voices/index.html"} <= made
    assert {"about/index.html", "product/index.html", "404.html"} <= made
    assert not [
        name for name, data in readable(folder / "site") for one in WITHHELD if one in name or one.encode() in data
    ]
    story = (folder / "site/stories/brightledger/index.html").read_text("utf-8")
    assert story.count("<blockquote") >= 5
    assert list(dead_links(folder / "site")) == []
    assert list(errors(folder / "site")) == []
    assert "og:title" in story
    assert f"stylesheets/{look}/" in story
    assert "nothing that should not be there" in run(zensical / "casestudies", "audit", "site", cwd=folder)
    assert sorted(p.name for p in folder.iterdir()) == [".cache", "content", "mkdocs.yml", "site"]


def test_what_was_withdrawn_is_gone_from_zensicals_site_with_the_next_build(zensical, project):
    assert any(b"gets its Fridays back" in data for _, data in readable(project / "site"))
    withdraw = ("approval", "withdraw", "brightledger", "--by", "Dana Reyes", "--reason", "She left")
    attempt(zensical / "casestudies", *withdraw, cwd=project)
    run(zensical / "casestudies", "build", "--with", "zensical", cwd=project)
    assert not [
        name for name, data in readable(project / "site") if b"gets its Fridays back" in data or b"Dana Reyes" in data
    ]


def test_zensical_alone_builds_no_page_of_a_guarded_site(zensical, tmp_path):
    (tmp_path / "new").mkdir()
    run(zensical / "casestudies", "new", "site", "new", cwd=tmp_path)
    for folder in (tmp_path / "new", example(tmp_path / "example")):
        code, printed = attempt(zensical / "zensical", "build", cwd=folder)
        assert (code, "without the plugin" in printed) == (1, True)
        assert not [name for name in pages(folder / "site") if name != "404.html"]
        assert not [
            name for name, data in readable(folder / "site") for one in WITHHELD if one in name or one.encode() in data
        ]
        assert "nothing that should not be there" in run(zensical / "casestudies", "audit", "site", cwd=folder)


@pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not here")
def test_eleventy_builds_the_whole_site_and_nothing_else(zensical, project):
    web = project / "web"
    run(zensical / "casestudies", "new", "eleventy", "web", cwd=project)
    run("npm", "install", "--silent", "--no-audit", "--no-fund", cwd=web)
    said = run("npm", "run", "build", cwd=web, path=zensical)
    assert "nothing that should not be there" in said
    site = web / "_site"
    made = pages(site)
    assert {"index.html", "stories/index.html", "stories/brightledger/index.html", "voices/index.html"} <= made
    assert not [name for name, data in readable(site) for one in WITHHELD if one in name or one.encode() in data]
    assert list(dead_links(site)) == []
    assert list(errors(site)) == []
    # A leak that is brought in behind the export stops the build, and the old site stays.
    (site / "OLD").touch()
    page = web / "_includes/page.njk"
    page.write_text(page.read_text("utf-8").replace("<main", f"<p>{_private(project)}</p><main"), "utf-8")
    assert attempt("npm", "run", "build", cwd=web, path=zensical)[0] != 0
    assert (site / "OLD").exists()


@pytest.mark.skipif(shutil.which("hugo") is None, reason="Hugo is not here")
def test_hugo_builds_the_whole_site_and_nothing_else(zensical, project):
    web = project / "web"
    run(zensical / "casestudies", "new", "hugo", "web", cwd=project)
    said = run("sh", "web/build.sh", cwd=project, path=zensical)
    assert "nothing that should not be there" in said
    site = web / "public"
    told = json.loads((web / "exported/manifest.json").read_text("utf-8"))["pages"]
    assert {f"{page['address']}index.html" for page in told} <= pages(site)
    assert not [name for name, data in readable(site) for one in WITHHELD if one in name or one.encode() in data]
    assert list(dead_links(site)) == []
    assert list(errors(site)) == []
    assert (site / "stories/brightledger/index.html").read_text("utf-8").count("<blockquote") >= 5
    # A leak that is brought in behind the export stops the build, and the old site stays.
    (site / "OLD").touch()
    layout = web / "layouts/_default/baseof.html"
    layout.write_text(layout.read_text("utf-8").replace("<main", f"<p>{_private(project)}</p><main"), "utf-8")
    assert attempt("sh", "web/build.sh", cwd=project, path=zensical)[0] != 0
    assert (site / "OLD").exists()


def _private(folder):
    """A long line of the draft that nobody approved."""
    text = (folder / "content/pages/stories/acacia-lane.md").read_text("utf-8").split("---\n", 2)[2]
    return max((line for line in text.splitlines() if line[:1].isalpha()), key=len)
