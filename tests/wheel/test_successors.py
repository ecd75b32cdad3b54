"""The example site under MkDocs' successors, each in an environment of its own, without MkDocs' theme."""

import gzip
import re
import shutil

import pytest

from helpers.installed import attempt, example, installed, run

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
    assert "6 published" in attempt(scripts / "casestudies", "check", cwd=built)[1]
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


def test_without_the_plugin_no_page_is_built(scripts, built, tmp_path):
    folder = example(tmp_path, "materialx", "properdocs.yml")
    text = (folder / "properdocs.yml").read_text("utf-8")
    (folder / "properdocs.yml").write_text(re.sub(r"  - casestudies:\n(      .*\n)*", "", text), "utf-8")
    code, printed = attempt(scripts / "properdocs", "build", cwd=folder)
    assert (code, "without the plugin" in printed) == (1, True)
    assert pages(folder / "site") == set()
