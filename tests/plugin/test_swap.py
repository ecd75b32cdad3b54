"""The old site stays until the new one is whole and clean."""

from __future__ import annotations

import os

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from real_sites import Site

FAILING = {
    "on_files": "def on_files(files, config): raise RuntimeError('x')",
    "on_page_content": "def on_page_content(html, page, config, files): raise RuntimeError('x')",
    "on_post_build": "def on_post_build(config): raise RuntimeError('x')",
}


def everything(site: Site) -> dict[str, bytes]:
    return {p.as_posix(): p.read_bytes() for p in site.root.joinpath("site").rglob("*") if p.is_file()}


@pytest.mark.parametrize("event", FAILING)
def test_whatever_fails_the_old_site_stays(site: Site, event: str):
    site.succeed()
    before = everything(site)
    site.page("new.md", "New.\n")
    site.write("hook.py", FAILING[event])
    site.config["hooks"] = ["hook.py"]
    assert site.build().exit_code != 0
    assert everything(site) == before
    assert {p.name for p in site.root.iterdir()} == {"content", "mkdocs.yml", "site", ".cache", "hook.py"}


def test_a_strict_build_with_warnings_leaves_the_old_site(site: Site):
    site.succeed()
    before = everything(site)
    site.page("new.md", "[nowhere](nowhere.md)\n")
    site.refuse("--strict")
    assert everything(site) == before
    site.succeed()
    assert "new/index.html" in site.files()


def test_dirty_builds_are_refused(site: Site):
    assert "P206" in site.refuse("--dirty")


def test_what_was_there_before_goes_but_hidden_files_stay(site: Site):
    site.write("site/old.html", "old")
    site.write("site/.nojekyll", "")
    site.write("site/.git/config", "[core]")
    site.succeed()
    assert {".nojekyll", ".git/config"} <= site.files()
    assert "old.html" not in site.files()


def test_hidden_files_are_scanned_as_well(site: Site):
    site.write("site/.old.html", "the board nearly cancelled the whole migration because the first invoice run")
    assert "site/.old.html: P301" in site.refuse()


def test_what_a_killed_build_left_is_cleared_away(site: Site):
    site.write(".site.casestudies-aside/index.html", "half")
    site.succeed()
    assert not site.root.joinpath(".site.casestudies-aside").exists()
    assert "half" not in site.html("index.html")


def test_a_site_folder_that_is_a_link_stays_one(site: Site):
    site.root.joinpath("public").mkdir()
    site.built.symlink_to("public")
    site.succeed()
    assert site.built.is_symlink()
    assert site.root.joinpath("public/index.html").is_file()


def test_a_site_folder_that_cannot_be_renamed_is_filled(site: Site, monkeypatch: pytest.MonkeyPatch):
    site.write("site/old.html", "old")
    rename = os.rename

    def refuse(self, target):
        if self.name == "site":
            raise OSError(16, "Device or resource busy")
        rename(self, target)

    monkeypatch.setattr("pathlib.Path.rename", refuse)
    site.succeed()
    assert "index.html" in site.files()
    assert "old.html" not in site.files()
    assert {p.name for p in site.root.iterdir()} == {"content", "mkdocs.yml", "site", ".cache"}


def test_a_plugin_that_moves_the_site_is_refused(site: Site):
    site.write("hook.py", "def on_config(config): config.site_dir += '-elsewhere'")
    site.config["hooks"] = ["hook.py"]
    assert "P214" in site.refuse()


def test_a_build_within_the_build_is_refused(site: Site):
    site.write(
        "hook.py",
        """
        from mkdocs.commands.build import build

        again = []

        def on_post_build(config):
            if not again:
                again.append(1)
                build(config)
        """,
    )
    site.config["hooks"] = ["hook.py"]
    site.refuse()


def test_who_reads_the_configuration_afterwards_finds_the_site(site: Site):
    """`gh-deploy` copies `config.site_dir` after the build."""
    site.configure()
    config = load_config(str(site.root / "mkdocs.yml"))
    config.plugins.on_startup(command="gh-deploy", dirty=False)
    build(config)
    assert config.site_dir == str(site.built)
    assert site.built.joinpath("index.html").is_file()
    site.page("bad.md", "!quote[no#one]\n")
    config = load_config(str(site.root / "mkdocs.yml"))
    with pytest.raises(Abort):
        build(config)
    assert config.site_dir == str(site.built)
