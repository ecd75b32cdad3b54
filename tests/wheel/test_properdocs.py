"""The example site under ProperDocs, in an environment of its own, without MkDocs' theme."""

import gzip
import re
import shutil
from functools import partial

import pytest

from helpers.installed import WITHHELD, attempt, example, install, pages, readable, run
from helpers.workers import once


@pytest.fixture(scope="module")
def scripts(wheel, tmp_path_factory):
    return once(tmp_path_factory, "properdocs", partial(install, wheel, "[properdocs,pictures]")) / "bin"


@pytest.fixture(scope="module")
def built(scripts, tmp_path_factory):
    def build(folder):
        run(scripts / "properdocs", "build", "--strict", cwd=example(folder, "materialx", "properdocs.yml"))

    return once(tmp_path_factory, "built", build)


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
    assert "paper-lantern" in run(scripts / "casestudies", "status", cwd=built)


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
