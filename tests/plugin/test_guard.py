"""Drafts stay in where the plugin does not run: the two locks of the settings file, each alone and both together."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from casestudies.stories.locks import GUARD
from helpers.real_sites import Site

DRAFT = "Globex"
LOCKS = {"exclude_docs": "/stories/\n", "markdown_extensions": [GUARD]}
OPEN = {"exclude_docs": "", "markdown_extensions": []}

# Ways in which a build goes without the plugin, and how each names the rest of the plugins.
OURS = {"casestudies": {"publisher": "Tallyroom"}}
WITHOUT = {
    "left out": ["search"],
    "a group that is off": ["search", {"group": {"enabled": False, "plugins": [OURS]}}],
    "nothing but search": {"search": {}},
}


@pytest.fixture
def two(site: Site) -> Site:
    """A site with a published story and a draft."""
    site.story("globex", "Globex", "Tan Okafor", approve=False)
    site.page("stories/pictures/globex.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>Globex</text></svg>")
    return site


def elsewhere(site: Site) -> tuple[int, str]:
    """A build in a process of its own, and what it printed."""
    site.configure()
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(site.root / "mkdocs.yml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={"NO_MKDOCS_2_WARNING": "1"})
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("plugins", WITHOUT.values(), ids=WITHOUT)
def test_a_build_without_the_plugin_ends_and_leaves_no_page(two: Site, plugins: object):
    two.config = {"plugins": plugins, **OPEN}
    assert elsewhere(two)[0] == 0
    assert two.holding(DRAFT)  # so it would be
    two.config |= LOCKS
    code, said = elsewhere(two)
    assert (code, "without the plugin" in said, "Traceback" in said) == (1, True, False)
    assert two.holding(DRAFT, "Brightledger") == {}


@pytest.mark.parametrize("before", [True, False])
def test_in_a_group_that_is_on_the_plugin_builds_as_ever(two: Site, before: bool):
    group = {"group": {"enabled": True, "plugins": [OURS, "tags"]}}
    two.config = {"plugins": [group, "search"] if before else ["search", group], **LOCKS}
    assert two.succeed("-q") == ""
    assert two.holding(DRAFT) == {}
    assert "gets its Fridays back" in two.html("stories/brightledger/index.html")


@pytest.mark.parametrize("lock", LOCKS)
def test_each_lock_holds_alone(two: Site, lock: str):
    two.config = {"plugins": ["search"], **OPEN, lock: LOCKS[lock]}
    code, _ = elsewhere(two)
    assert code == (1 if lock == "markdown_extensions" else 0)
    assert two.holding(DRAFT) == {}


def test_the_plugin_sees_through_both(two: Site):
    picture = b"\x89PNG\r\n\x1a\n"
    two.page("stories/pictures/desk.png", picture)
    body = two.docs / "stories" / "brightledger.md"
    body.write_text(body.read_text("utf-8") + "\n![A desk](pictures/desk.png)\n", "utf-8")
    two.approve("brightledger", "Dana Reyes")
    two.page("stories/index.md", "# Our customers\n\nIn their own words.\n")
    two.config = {"nav": ["index.md", {"Stories": "stories/index.md"}], **OPEN}
    two.succeed("--strict")
    open_ = two.files()
    two.config |= LOCKS
    two.succeed("--strict")
    assert two.files() == open_
    assert {"stories/brightledger/index.html", "stories/pictures/desk.png", "stories/index.html"} <= open_
    assert two.holding(DRAFT) == {}


@pytest.mark.parametrize("line", ["stories/", "stories", "/stories/**"])
def test_the_lock_may_be_written_in_several_ways(site: Site, line: str):
    site.page("blog/stories/mine.md", "# Only for us\n")
    site.config = {**LOCKS, "exclude_docs": line}
    site.succeed()
    assert "stories/brightledger/index.html" in site.files()
    assert ("blog/stories/mine/index.html" in site.files()) == line.startswith("/")


def test_a_line_about_one_story_is_still_heard(site: Site):
    site.config = {**LOCKS, "exclude_docs": "/stories/\n/stories/brightledger.md\n"}
    assert "P210" in site.refuse()


def test_hidden_files_of_the_folder_stay_out(site: Site):
    site.page("stories/.notes.md", "# Notes\n")
    site.config = dict(LOCKS)
    site.succeed()
    assert not [name for name in site.files() if "notes" in name]


def test_a_private_file_in_the_folder_is_refused_by_builds_and_by_check(site: Site):
    from click.testing import CliRunner

    from casestudies.cli import cli

    site.page("stories/dana.vtt", "WEBVTT\n")
    site.config = dict(LOCKS)
    assert "stories/dana.vtt: P204" in site.refuse()
    told = CliRunner().invoke(cli, ["check", "--config", str(site.root / "mkdocs.yml")])
    assert "P204" in told.output


def test_new_sites_have_both_locks(tmp_path: Path):
    from casestudies.cli.starter import write_site
    from casestudies.stories import open_project
    from helpers.real_sites import TODAY

    write_site(tmp_path, TODAY)
    assert open_project(tmp_path / "mkdocs.yml").unlocked == ()
    assert open_project(Path(__file__).parents[2] / "mkdocs.yml").unlocked == ()
