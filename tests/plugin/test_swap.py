"""The old site stays until the new one is whole and clean."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from casestudies.findings import CasestudiesError
from casestudies.stories import open_project
from helpers.real_sites import Site

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
    left = {p.name for p in site.root.iterdir()} - {"__pycache__"}  # Python's, of the hook
    assert left == {"content", "mkdocs.yml", "site", ".cache", "hook.py"}


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


def test_an_error_of_the_disk_is_one_line(site: Site):
    site.succeed()
    before = everything(site)
    site.write(
        "hook.py",
        """
        import errno, os

        def on_post_page(output, page, config):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), config.site_dir)
        """,
    )
    site.config["hooks"] = ["hook.py"]
    printed = site.refuse()
    assert "site: P231 The site cannot be written: No space left on device" in printed
    assert everything(site) == before


def test_an_error_of_a_hook_is_its_own(site: Site):
    site.write("hook.py", "def on_post_page(output, page, config): open('/nowhere/else')")
    site.config["hooks"] = ["hook.py"]
    result = site.build()
    assert isinstance(result.exception, FileNotFoundError)
    assert "P231" not in result.output


@pytest.mark.parametrize(
    "place",
    [
        "content/interviews",
        "content/approvals/built",
        "content/customers",
        ".git",
        ".cache",
        "content/asks",
        "content/insights/built",
        "content/used-by.yml",
        "desk",
        "review",
        "content/../content/interviews",
        ".site.casestudies-aside",
        ".site.casestudies-aside/new",
        "site/.casestudies-aside",
    ],
)
def test_the_site_replaces_no_folder_of_the_projects_own(site: Site, place: str):
    site.write(".git/HEAD", "ref: refs/heads/main")
    before = set(site.root.joinpath("content").rglob("*"))
    site.config["site_dir"] = place
    assert "C140" in site.refuse()
    assert set(site.root.joinpath("content").rglob("*")) == before


def test_nor_by_another_name_for_it(site: Site):
    site.root.joinpath("public").symlink_to("content/interviews")
    site.config["site_dir"] = "public"
    assert "C140" in site.refuse()
    assert site.root.joinpath("content/interviews/brightledger/transcript.vtt").exists()


def test_a_folder_on_the_command_line_is_looked_at_too(site: Site):
    assert "C140" in site.refuse("--site-dir", str(site.root / "content" / "approvals"))


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        ({"theme": {"name": "material", "font": False, "custom_dir": "overrides"}}, "overrides"),
        ({"theme": {"name": "material", "font": False, "custom_dir": "overrides"}}, "overrides/site"),
        ({"theme": {"name": "material", "font": False, "custom_dir": "look/overrides"}}, "look"),
        ({"hooks": ["hooks/ours.py"]}, "hooks"),
        ({"hooks": ["tools/hooks/ours.py"]}, "tools"),
    ],
)
def test_nor_one_that_the_build_itself_reads(site: Site, settings: dict[str, object], place: str):
    own = ["overrides/main.html", "look/overrides/main.html", "hooks/ours.py", "tools/hooks/ours.py"]
    for file in own:
        site.write(file, "{% extends 'base.html' %}" if file.endswith(".html") else "")
    site.config |= {**settings, "site_dir": place}
    assert "mkdocs.yml: C140" in site.refuse()
    with pytest.raises(CasestudiesError, match="C140"):
        open_project(site.root / "mkdocs.yml")
    assert all(site.root.joinpath(file).is_file() for file in own)


@pytest.mark.parametrize("file", ["snippets/terms.md", "conf/base.yml", ".github/workflows/pages.yml", "src/main.py"])
def test_nor_one_that_no_build_has_made(site: Site, file: str):
    site.write(file, "# ours\n")
    site.config["site_dir"] = file.partition("/")[0]
    assert "would delete what is there" in site.refuse()
    with pytest.raises(CasestudiesError, match="C140"):
        open_project(site.root / "mkdocs.yml")
    assert site.root.joinpath(file).read_text() == "# ours\n"


@pytest.mark.parametrize("place", ["mkdocs.yml", "README.txt", "README.txt/site"])
def test_nor_a_file(site: Site, place: str):
    site.write("README.txt", "ours")
    site.config["site_dir"] = place
    assert "is a file" in site.refuse()
    with pytest.raises(CasestudiesError, match="C140"):
        open_project(site.root / "mkdocs.yml")
    assert site.root.joinpath("README.txt").read_text() == "ours"


def test_what_cannot_be_removed_is_told(site: Site, monkeypatch: pytest.MonkeyPatch):
    site.succeed()
    real = shutil.rmtree

    def protected(path: Path, **how: bool) -> None:
        if not (Path(path) / "index.html").exists():
            real(path, **how)

    monkeypatch.setattr(shutil, "rmtree", protected)
    assert ".site.casestudies-aside/new cannot be removed" in site.succeed()


@pytest.mark.parametrize("files", [(), (".nojekyll",), (".git", "CNAME"), ("404.html", "x.txt")])
def test_an_empty_folder_a_served_branch_and_a_built_site_are_replaced(site: Site, files: tuple[str, ...]):
    site.built.mkdir()
    for file in files:
        site.write(f"site/{file}", "")
    site.succeed()
    assert "index.html" in site.files()


def test_a_hook_beside_the_site_is_none_of_it(site: Site):
    site.write("ours.py", "")
    site.config["hooks"] = ["ours.py"]
    site.succeed()


def test_check_tells_of_such_a_folder(site: Site):
    site.config["site_dir"] = "content/customers/../approvals"
    site.configure()
    with pytest.raises(CasestudiesError, match="C140"):
        open_project(site.root / "mkdocs.yml")


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


def test_a_hook_that_writes_past_the_build_is_told(site: Site):
    site.succeed()
    before = site.files()
    place = "Path(__file__).with_name('site').joinpath('notes.txt')"
    site.write("hook.py", f"from pathlib import Path\ndef on_post_build(config): {place}.write_text('ours')")
    site.config["hooks"] = ["hook.py"]
    said = site.refuse()
    assert "`notes.txt` was written into the site while it was built" in said
    assert site.files() == {*before, "notes.txt"}


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
