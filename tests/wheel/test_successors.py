"""The example site under MkDocs' successors, each in an environment of its own, without MkDocs' theme."""

import gzip
import json
import re
import shutil

import pytest

from helpers.installed import attempt, example, installed, run
from helpers.read_site import dead_links, errors

WITHHELD = ("acacia-lane", "paper-lantern", "mirador-solar")


def readable(site):
    """Every file of a site as bytes, unpacked where it is packed."""
    for path in sorted(p for p in site.rglob("*") if p.is_file()):
        data = path.read_bytes()
        yield path.relative_to(site).as_posix(), gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


def pages(site):
    return {name for name, _ in readable(site) if name.endswith(".html")}


@pytest.fixture(scope="module")
def scripts(wheel, tmp_path_factory):
    return installed(wheel, tmp_path_factory.mktemp("properdocs") / "venv", "[properdocs,pictures]")


@pytest.fixture(scope="module")
def built(scripts, tmp_path_factory):
    folder = example(tmp_path_factory.mktemp("site"), "materialx", "properdocs.yml")
    run(scripts / "properdocs", "build", "--strict", cwd=folder)
    return folder


def test_material_is_not_needed(scripts):
    assert not list(scripts.parent.glob("lib/python*/site-packages/mkdocs_material-*"))


def test_the_whole_site_is_built_and_nothing_else(scripts, built):
    made = pages(built / "site")
    assert {"index.html", "stories/index.html", "stories/brightledger/index.html", "voices/index.html"} <= made
    assert not [name for name in made if any(story in name for story in WITHHELD)]
    assert "nothing that should not be there" in run(scripts / "casestudies", "audit", "site", cwd=built)


def test_its_search_does_not_know_the_panels(built):
    fragments = [gzip.decompress(f.read_bytes()).decode() for f in (built / "site/search/fragment").iterdir()]
    story = next(text for text in fragments if "/stories/brightledger/" in text[:200])
    assert "the same people who had said it" in story or "Fridays" in story
    panel = re.search(
        r'<span class="cs-panel__meaning"[^>]*>([^<]*)<',
        (built / "site/stories/brightledger/index.html").read_text(),
    )
    assert panel is not None
    assert not [text for text in fragments if panel[1] in text]


def test_commands_know_its_settings_file(scripts, built):
    assert "withheld   paper-lantern" in attempt(scripts / "casestudies", "check", cwd=built)[1]
    (built / "stories.txt").write_text(run(scripts / "casestudies", "status", cwd=built))


@pytest.mark.parametrize("generator", ["properdocs", "mkdocs"])
def test_a_strict_build_that_fails_keeps_the_old_site(scripts, built, tmp_path, generator):
    shutil.copytree(built, tmp_path / "site")
    folder = tmp_path / "site"
    about = folder / "content/pages/about.md"
    about.write_text(f"{about.read_text('utf-8')}\n[gone](nowhere.md)\n", "utf-8")
    (folder / "site/OLD").touch()
    build = (scripts / generator, "build", "-f", "properdocs.yml")
    code, printed = attempt(*build, "--strict", cwd=folder)
    assert (code, (folder / "site/OLD").exists()) == (1, True), printed
    run(*build, cwd=folder)
    assert not (folder / "site/OLD").exists()


def test_what_was_withdrawn_is_gone_from_the_site_and_its_search(scripts, built, tmp_path):
    folder = tmp_path / "site"
    shutil.copytree(built, folder)
    assert any(b"gets its Fridays back" in data for _, data in readable(folder / "site"))
    attempt(scripts / "casestudies", "approval", "withdraw", "brightledger", "--by", "Dana Reyes", cwd=folder)
    run(scripts / "properdocs", "build", "--strict", cwd=folder)
    left = (b"gets its Fridays back", b"Dana Reyes")
    assert not [name for name, data in readable(folder / "site") if any(words in data for words in left)]


def test_without_the_plugin_no_page_is_built(scripts, built, tmp_path):
    folder = example(tmp_path, "materialx", "properdocs.yml")
    text = (folder / "properdocs.yml").read_text("utf-8")
    (folder / "properdocs.yml").write_text(re.sub(r"  - casestudies:\n(      .*\n)*", "", text), "utf-8")
    code, printed = attempt(scripts / "properdocs", "build", cwd=folder)
    assert (code, "without the plugin" in printed) == (1, True)
    assert pages(folder / "site") == set()


@pytest.fixture(scope="module")
def zensical(wheel, tmp_path_factory):
    return installed(wheel, tmp_path_factory.mktemp("zensical") / "venv", "[zensical,pictures]")


@pytest.mark.parametrize("look", ["classic", "modern"])
def test_zensical_builds_the_whole_site_and_nothing_else(zensical, tmp_path, look):
    folder = example(tmp_path)
    with (folder / "content/pages/about.md").open(
        "a", encoding="utf-8"
    ) as about:  # Zensical reads addresses in tags too
        about.write('\n<img src="../assets/brightledger.svg" alt=""> <a href="../voices/">Voices</a>\n')
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


def test_what_was_withdrawn_is_gone_from_zensicals_site_with_the_next_build(zensical, tmp_path):
    folder = example(tmp_path)
    build = (zensical / "casestudies", "build", "--with", "zensical")
    run(*build, cwd=folder)
    assert any(b"gets its Fridays back" in data for _, data in readable(folder / "site"))
    withdraw = ("approval", "withdraw", "brightledger", "--by", "Dana Reyes", "--reason", "She left")
    attempt(zensical / "casestudies", *withdraw, cwd=folder)
    run(*build, cwd=folder)
    assert not [
        name for name, data in readable(folder / "site") if b"gets its Fridays back" in data or b"Dana Reyes" in data
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
def test_eleventy_builds_the_whole_site_and_nothing_else(zensical, tmp_path):
    folder = example(tmp_path)
    web = folder / "web"
    run(zensical / "casestudies", "new", "eleventy", "web", cwd=folder)
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
    page.write_text(page.read_text("utf-8").replace("<main", f"<p>{_private(folder)}</p><main"), "utf-8")
    assert attempt("npm", "run", "build", cwd=web, path=zensical)[0] != 0
    assert (site / "OLD").exists()


@pytest.mark.skipif(shutil.which("hugo") is None, reason="Hugo is not here")
def test_hugo_builds_the_whole_site_and_nothing_else(zensical, tmp_path):
    folder = example(tmp_path)
    web = folder / "web"
    run(zensical / "casestudies", "new", "hugo", "web", cwd=folder)
    said = run("sh", "web/build.sh", cwd=folder, path=zensical)
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
    layout.write_text(layout.read_text("utf-8").replace("<main", f"<p>{_private(folder)}</p><main"), "utf-8")
    assert attempt("sh", "web/build.sh", cwd=folder, path=zensical)[0] != 0
    assert (site / "OLD").exists()


def _private(folder):
    """A long line of the draft that nobody approved."""
    text = (folder / "content/pages/stories/acacia-lane.md").read_text("utf-8").split("---\n", 2)[2]
    return max((line for line in text.splitlines() if line[:1].isalpha()), key=len)
