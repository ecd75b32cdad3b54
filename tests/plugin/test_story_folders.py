"""A story may be a folder: its page as `index.md`, with its pictures beside it."""

from __future__ import annotations

import json

import pytest

from casestudies.review import review
from casestudies.stories import open_project
from helpers.real_sites import BODY, TODAY, Site
from helpers.scratch import STORY_FILE, Scratch

PICTURE = BODY + "\n![The desk at night](desk.png)\n"
FOLDER_FILE = "content/pages/stories/otterburn/index.md"
PNG = b"\x89PNG the desk of %s"


def into_folder(site: Site, id_: str) -> None:
    old, new = site.docs / f"stories/{id_}.md", site.docs / f"stories/{id_}/index.md"
    new.parent.mkdir()
    old.rename(new)
    site.page(f"stories/{id_}/desk.png", PNG % id_.encode())


@pytest.fixture
def folder(empty: Site) -> Site:
    empty.story("brightledger", "Brightledger", "Dana Reyes", body=PICTURE)
    into_folder(empty, "brightledger")
    return empty


def test_it_is_published_where_a_file_would_be_with_its_pictures(folder: Site):
    output = folder.succeed("--strict")
    assert "1 story and 2 quotes published" in output
    assert {"stories/brightledger/index.html", "stories/brightledger/desk.png"} <= folder.files()
    assert 'src="desk.png"' in folder.html("stories/brightledger/index.html")
    assert "casestudies/proofs/brightledger--saved.json" in folder.files()
    assert "https://tallyroom.example/stories/brightledger/#saved" in folder.html("voices/feed.json")


def test_what_lies_beside_it_and_is_not_shown_stays_out(folder: Site):
    folder.page("stories/brightledger/other.png", b"\x89PNG of the board")
    folder.page("stories/brightledger/notes.txt", "what the board said")
    folder.succeed()
    assert not {name for name in folder.files() if name.endswith(("other.png", "notes.txt"))}


def test_a_withheld_folder_leaves_no_picture_whatever_other_pages_name(folder: Site):
    """A page elsewhere has a picture of the same name; that is its own."""
    folder.story("globex", "Globex", "Ravi Patel", body=PICTURE, approve=False)
    into_folder(folder, "globex")
    folder.page("product.md", "# Product\n\n![Our desk](assets/desk.png)\n")
    folder.page("assets/desk.png", b"\x89PNG of ours")
    output = folder.succeed("--strict")
    assert "withheld: globex (awaiting approval)" in output
    assert folder.holding("the desk of globex", "Globex", "globex") == {}
    assert "assets/desk.png" in folder.files()


def test_a_withdrawn_folder_is_gone_with_its_pictures(folder: Site):
    folder.succeed()
    path = folder.docs / "stories/brightledger/index.md"
    text = path.read_text("utf-8")
    path.write_text(text.replace("\n---\n", "\n    withdrawn: {on: 2026-11-01, by: Dana Reyes}\n---\n", 1), "utf-8")
    folder.succeed()
    assert folder.holding("the desk of", "Dana", "Brightledger") == {}


def test_a_preview_of_pages_without_folders_of_their_own(folder: Site):
    folder.config["use_directory_urls"] = False
    folder.succeed()
    assert {"stories/brightledger/index.html", "stories/brightledger/desk.png"} <= folder.files()


def test_a_page_may_refer_to_its_quotes_and_link_to_it(folder: Site):
    folder.page("about.md", "# About\n\n!quote[brightledger#saved]\n\n[The story](stories/brightledger/index.md)\n")
    folder.succeed("--strict")
    assert 'href="../stories/brightledger/"' in folder.html("about/index.html")
    assert "This tool saved us 13 hours a week." in folder.text("about/index.html")


# The commands


@pytest.fixture
def site(tmp_path) -> Scratch:
    scratch = Scratch(tmp_path)
    (tmp_path / "content/pages/stories/otterburn").mkdir()
    (tmp_path / STORY_FILE).rename(tmp_path / FOLDER_FILE)
    return scratch.begin()


@pytest.mark.parametrize(
    "name", ["otterburn", FOLDER_FILE, "content/pages/stories/otterburn", "content/pages/stories/otterburn/"]
)
def test_every_command_takes_its_id_and_its_paths(site, name):
    (row,) = json.loads(site.run("approval", "status", name, "--format", "json"))
    assert row["story"] == "otterburn"
    assert [one["id"] for one in json.loads(site.run("status", name, "--format", "json", expect=None))["items"]] == [
        "otterburn"
    ]
    found = json.loads(site.run("check", name, "--format", "json", expect=None))
    assert [one["story"] for one in found["withheld"]] == ["otterburn"]
    assert "written: 52 words" in site.run("log", name)


def test_it_is_approved_kept_and_withdrawn(site):
    (row,) = json.loads(site.run("approval", "status", "otterburn", "--format", "json"))
    site.answer(row["digest"])
    site.run(
        *("approval", "record", FOLDER_FILE, "--evidence", "content/approvals/nell.eml"),
        *("--confirmed", "Mara Lindqvist", "--scope", "site,name"),
    )
    site.commit("Nell approved")
    assert reviewed(site).edition.stories[0].src == "stories/otterburn/index.md"
    site.run("approval", "withdraw", "content/pages/stories/otterburn", "--by", "Nell Hart")
    assert "withdrawn" in site.read(FOLDER_FILE)
    assert not reviewed(site).edition.stories


def test_a_file_becomes_a_folder_and_stays_approved(tmp_path):
    """The id is the same, and git's history is followed to the old name."""
    scratch = Scratch(tmp_path).begin()
    (row,) = json.loads(scratch.run("approval", "status", "otterburn", "--format", "json"))
    scratch.answer(row["digest"])
    scratch.record()
    scratch.commit("Nell approved")
    (tmp_path / "content/pages/stories/otterburn").mkdir()
    scratch.git("mv", STORY_FILE, FOLDER_FILE)
    scratch.commit("A folder")
    scratch.settings("policy: {recording: {alone: true}}")
    assert [story.id for story in reviewed(scratch).edition.stories] == ["otterburn"]


def reviewed(scratch):
    return review(open_project(scratch.root / "mkdocs.yml"), today=TODAY)


def codes(scratch):
    return {finding.code for finding in reviewed(scratch).findings if finding.severity == "error"}


def test_two_files_of_one_story_are_told(site):
    site.write(STORY_FILE, site.read(FOLDER_FILE))
    said = site.run("check", expect=1)
    assert "There is a file `otterburn.md` as well, and both are the story `otterburn`." in said
    assert not reviewed(site).edition.stories


def test_a_folder_without_a_story_in_it_is_told_and_stays_out(site):
    site.write("content/pages/stories/harbour/index.md", "# The harbour\n")
    assert "harbour" in {one.story for one in reviewed(site).withheld}


@pytest.mark.parametrize("name", ["content/pages/stories/index.md", "content/pages/stories/mill/README.md"])
def test_the_page_of_all_stories_is_none(site, name):
    site.write(name, site.read(FOLDER_FILE))
    said = site.run("check", expect=1)
    assert "Give it a file of its own, or a folder with an `index.md`." in said


def test_new_story_writes_a_folder_and_no_second_file(site):
    made = site.run("new", "story", "harbour/index.md", "--title", "A harbour", "--customer", "otterburn")
    assert made == "wrote content/pages/stories/harbour/index.md\n"
    again = site.run("new", "story", "harbour", "--title", "A harbour", "--customer", "otterburn", expect=2)
    assert "content/pages/stories/harbour/index.md exists already" in again
    assert "content/pages/stories/otterburn/index.md exists already" in site.run(
        "new", "story", "otterburn", "--title", "A mill", "--customer", "otterburn", expect=2
    )


def test_it_is_no_ordinary_page(site):
    """P110 is for pages that nobody judges."""
    assert "P110" not in codes(site)


def test_what_is_remembered_of_a_file_is_not_told_of_its_folder(tmp_path):
    """A file that became a folder is named where it is now."""
    scratch = Scratch(tmp_path).begin()
    scratch.change("nine days", "ten days")
    assert f"{STORY_FILE}:" in scratch.run("check", expect=None)
    (tmp_path / "content/pages/stories/otterburn").mkdir()
    (tmp_path / STORY_FILE).rename(tmp_path / FOLDER_FILE)
    said = scratch.run("check", expect=None)
    assert f"{FOLDER_FILE}:" in said
    assert f"{STORY_FILE}:" not in said
