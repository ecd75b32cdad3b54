"""Older versions of a site on the branch that it is served from (mike, gh-deploy): found, told at a withdrawal, and taken out."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from casestudies.cli import cli
from casestudies.publish.keys import key
from casestudies.publish.lettering import AVAILABLE
from helpers.clips import film
from helpers.real_sites import Site

DAY = ("--today", "2026-11-21")
CLIP = "stories/clips/globex.mp4"
# Of the theme's own files these are the largest; that what is written into them is found is tried elsewhere (`test_sentinels`).
LARGE = shutil.ignore_patterns("*.map", "lunr")


def git(folder: Path, *arguments: str) -> str:
    own = {"GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@tallyroom.example"}
    own |= {name.replace("AUTHOR", "COMMITTER"): value for name, value in own.items()}
    done = subprocess.run(
        ("git", *arguments), cwd=folder, check=True, capture_output=True, text=True, env=os.environ | own
    )
    return done.stdout


def run(site: Site, *arguments: str, fails: bool = False) -> str:
    result = CliRunner().invoke(cli, [*arguments, "--config", str(site.root / "mkdocs.yml")])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == fails, result.output
    return result.output


@pytest.fixture(scope="module")
def deployed(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site with a branch on which two versions of it stand, as mike puts them there: one with the second story, one without."""
    site = template
    site.write(".gitignore", "site/\n.cache/\n")
    branch = tmp_path_factory.mktemp("branch")
    git(branch, "init", "-q", "-b", "gh-pages")
    site.succeed()
    shutil.copytree(site.built, branch / "1.0", ignore=LARGE)
    site.page("assets/globex.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    site.page(CLIP, film(4))
    site.story(
        "globex",
        "Globex",
        "Ravi Patel",
        facts={"logo": "assets/globex.svg"},
        scope="site, widget, social, name, logo, media",
        clips=[{"quote": "saved", "file": CLIP, "at": "0:00:25"}],
    )
    site.succeed()
    shutil.copytree(site.built, branch / "1.1", ignore=LARGE)
    git(branch, "add", "-A")
    git(branch, "commit", "-q", "-m", "Deployed")
    git(site.root, "init", "-q", "-b", "main")
    git(site.root, "add", "-A")
    git(site.root, "commit", "-q", "-m", "The site")
    git(site.root, "fetch", "-q", str(branch), "gh-pages:gh-pages")
    return site


@pytest.fixture
def served(deployed: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """A copy of it, in which git knows who works there."""
    monkeypatch.setenv("GIT_CONFIG_COUNT", "2")
    for number, (name, value) in enumerate({"user.name": "Ada", "user.email": "ada@tallyroom.example"}.items()):
        monkeypatch.setenv(f"GIT_CONFIG_KEY_{number}", name)
        monkeypatch.setenv(f"GIT_CONFIG_VALUE_{number}", value)
    return deployed.copied(tmp_path)


def withdraw(site: Site) -> str:
    return run(site, "approval", "withdraw", "globex", "--by", "Ravi Patel", "--on", "2026-11-20", *DAY)


def test_as_long_as_all_is_approved_the_branch_is_clean(served: Site):
    assert "nothing that should not be there" in run(served, "audit", "--branch", "gh-pages", *DAY)
    assert "nothing to remove" in run(served, "purge", *DAY)
    assert "casestudies-purge" not in git(served.root, "branch")


def test_withdrawing_tells_which_versions_still_show_it(served: Site):
    told = " ".join(withdraw(served).split())
    assert "the branch gh-pages still shows it: 1.1. `casestudies audit --branch gh-pages` names" in told


def test_the_branch_is_read_without_being_checked_out(served: Site):
    withdraw(served)
    before = git(served.root, "status", "--porcelain"), git(served.root, "rev-parse", "HEAD", "gh-pages")
    told = run(served, "audit", "--branch", "gh-pages", *DAY, fails=True)
    assert "gh-pages:1.1/stories/globex/index.html: P301" in told
    assert "gh-pages:1.1/search/search_index.json: P301" in told
    assert "gh-pages:1.0/" not in told
    assert "casestudies purge --branch gh-pages" in told
    assert (git(served.root, "status", "--porcelain"), git(served.root, "rev-parse", "HEAD", "gh-pages")) == before


def test_purge_prepares_a_commit_without_the_files_and_moves_nothing(served: Site):
    withdraw(served)
    before = git(served.root, "rev-parse", "gh-pages", "HEAD")
    told = run(served, "purge", *DAY)
    assert "git push origin casestudies-purge:gh-pages" in told
    assert git(served.root, "rev-parse", "gh-pages", "HEAD") == before
    assert git(served.root, "rev-parse", "casestudies-purge^") == git(served.root, "rev-parse", "gh-pages")
    gone = set(git(served.root, "diff", "--name-only", "gh-pages", "casestudies-purge").split())
    assert "1.1/stories/globex/index.html" in gone
    assert all(name.startswith("1.1/") for name in gone)
    assert not (served.root / "1.1").exists()
    # Nor is anything left that names it without a word of it: the map of the site, answers for embeds.
    assert {"1.1/sitemap.xml", f"1.1/{CLIP}", "1.1/casestudies/captions/globex--saved.vtt"} <= gone
    assert not [word for word in ("Ravi", "stories/globex", "customers/globex", "globex#") if has(served, word)]
    assert "nothing that should not be there" in run(served, "audit", "--branch", "casestudies-purge", *DAY)
    assert "There is a branch `casestudies-purge` already" in " ".join(run_again(served).split())


def test_what_was_built_since_loses_nothing(served: Site, tmp_path_factory: pytest.TempPathFactory):
    """Its feeds and answers for embeds say that something is gone, under the very names that it had."""
    withdraw(served)
    served.succeed()
    assert served.holding(key("globex"))
    branch = tmp_path_factory.mktemp("again") / "branch"
    git(served.root, "clone", "-q", "-b", "gh-pages", str(served.root), str(branch))
    shutil.copytree(served.built, branch / "1.2", ignore=LARGE)
    git(branch, "add", "-A")
    git(branch, "commit", "-q", "-m", "Deployed again")
    git(served.root, "fetch", "-q", str(branch), "gh-pages:gh-pages")
    run(served, "purge", *DAY)
    gone = set(git(served.root, "diff", "--name-only", "gh-pages", "casestudies-purge").split())
    assert {name.split("/")[0] for name in gone} == {"1.1"}
    assert f"1.1/casestudies/embed/{key('globex#saved')}.png" in gone  # its words, as a picture


@pytest.mark.skipif(not AVAILABLE, reason="draws cards")
def test_pictures_that_only_removed_files_show_go_with_them(served: Site):
    withdraw(served)
    run(served, "purge", *DAY)
    left = git(served.root, "ls-tree", "-r", "--name-only", "casestudies-purge", "1.1").split()
    cards = [name for name in left if "/cards/" in name]
    assert cards
    for card in cards:
        assert has(served, Path(card).name), card
    before = git(served.root, "ls-tree", "-r", "--name-only", "gh-pages", "1.1").split()
    assert "1.1/assets/globex.svg" in before  # the logo stood on the story alone
    assert "1.1/assets/globex.svg" not in left
    assert "1.1/assets/images/favicon.png" in left


def has(site: Site, word: str) -> bool:
    found = subprocess.run(("git", "grep", "-qi", word, "casestudies-purge"), cwd=site.root, check=False)
    return found.returncode == 0


def run_again(site: Site) -> str:
    result = CliRunner().invoke(cli, ["purge", *DAY, "--config", str(site.root / "mkdocs.yml")])
    assert result.exit_code != 0
    return result.output + str(result.exception or "")


@pytest.mark.parametrize("name", ["nothing", "--upload-pack=x", "gh-pages; rm", "a..b", ""])
def test_branches_that_are_none_are_told(served: Site, name: str):
    result = CliRunner().invoke(cli, ["audit", f"--branch={name}", "--config", str(served.root / "mkdocs.yml")])
    assert result.exit_code == 2 or "A202" in str(result.exception or "") + result.output


def test_a_folder_or_a_branch_and_not_both(served: Site):
    result = CliRunner().invoke(cli, ["audit", "--config", str(served.root / "mkdocs.yml")])
    assert (result.exit_code, "Name the folder of a built site, or a branch" in result.output) == (2, True)
