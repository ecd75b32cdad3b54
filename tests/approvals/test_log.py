"""`casestudies log`: who recorded what when, and what changed since, from real commits."""

import json

import pytest

from helpers.scratch import CUSTOMER_FILE, STORY_FILE, Scratch, answered, prepared, recorded

pytestmark = pytest.mark.build

OLLE = ("Olle Berg", "olle@larkwell.example")


@pytest.fixture
def scratch(tmp_path):
    return prepared(answered, tmp_path / "site")


def told(scratch):
    return json.loads(scratch.run("log", "otterburn", "--format", "json"))


def kinds(scratch):
    return [event["kind"] for event in told(scratch)["events"]]


def approve(scratch, **who):
    return recorded(scratch, "site", **who)


def test_the_life_of_a_story_is_told_in_order(scratch):
    approve(scratch, who=OLLE)
    scratch.change("stayed with it", "stuck with it for good")
    scratch.commit("A better word")
    scratch.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    document = told(scratch)
    assert [(e["kind"], e["author"]) for e in document["events"]] == [
        ("written", "Mara Lindqvist"),
        ("approval recorded", "Olle Berg"),
        ("changed", "Mara Lindqvist"),
        ("approval withdrawn", None),
    ]
    assert document["events"][2]["words"] == 3
    assert document["words_since_approval"] == 3
    assert document["events"][1]["by"] == "Nell Hart"


def test_a_reformatted_file_tells_nothing(scratch):
    approve(scratch)
    before = kinds(scratch)
    text = (
        scratch.read()
        .replace("customer: otterburn", 'customer:   "otterburn"')
        .replace(" used to break", "\nused to break")
    )
    scratch.write(STORY_FILE, text.replace("\n", "\r\n"))
    scratch.commit("Reformatted on another machine")
    assert kinds(scratch) == before


def test_a_new_name_of_the_customer_is_a_change_of_the_story(scratch):
    approve(scratch)
    scratch.change("name: Otterburn Mill", "name: Otterburn Mills", CUSTOMER_FILE)
    scratch.commit("Renamed")
    assert kinds(scratch) == ["written", "approval recorded", "changed"]


def test_a_record_that_was_altered_or_removed_is_told(scratch):
    approve(scratch)
    scratch.change("scope: [site]", "scope: [site, social]")
    scratch.commit("Wider, quietly")
    text = scratch.read()
    scratch.write(STORY_FILE, text[: text.index("approvals:")] + text[text.index("---\n\nThe looms") :])
    scratch.commit("Gone")
    assert kinds(scratch)[2:] == ["approval's record altered", "approval's record removed"]


def test_a_squash_is_named(scratch):
    scratch.git("checkout", "-q", "-b", "work")
    scratch.change("stayed with it", "stuck with it")
    scratch.commit("A word")
    approve(scratch)
    scratch.git("checkout", "-q", "main")
    scratch.git("merge", "-q", "--squash", "work")
    scratch.commit("Everything at once (#7)")
    document = told(scratch)
    assert [e["together_with_change"] for e in document["events"] if e["kind"] == "approval recorded"] == [True]
    assert "squash" in document["notes"][0]


def test_a_merge_that_takes_one_side_is_no_event(scratch):
    scratch.git("checkout", "-q", "-b", "work")
    approve(scratch)
    scratch.git("checkout", "-q", "main")
    scratch.write("content/pages/index.md", "# Elsewhere\n")
    scratch.commit("Meanwhile")
    scratch.git("merge", "-q", "--no-ff", "-m", "Merge work", "work")
    assert kinds(scratch) == ["written", "approval recorded"]


def test_a_shallow_clone_says_what_is_missing(scratch, tmp_path):
    approve(scratch)
    scratch.change("stayed with it", "stuck with it")
    scratch.commit("A word")
    clone = Scratch.__new__(Scratch)
    clone.root = tmp_path / "clone"
    scratch.git("clone", "-q", "--depth", "1", f"file://{scratch.root}", str(clone.root))
    document = told(clone)
    assert document["shallow"]
    assert document["notes"][0].startswith("The clone is shallow")
    assert document["words_since_approval"] is None


def test_without_git_it_is_said_and_nothing_guessed(scratch, monkeypatch):
    monkeypatch.setenv("PATH", str(scratch.root))
    assert "git is not installed" in scratch.run("log", "otterburn", expect=2)


def test_a_broken_state_of_the_past_is_told_as_such(scratch):
    scratch.change("customer: otterburn", "custmer: otterburn")
    scratch.commit("Broken")
    scratch.change("custmer: otterburn", "customer: otterburn")
    scratch.commit("Mended")
    assert kinds(scratch) == ["written", "cannot be read", "written"]


def test_in_a_terminal_it_is_a_line_an_event(scratch):
    approve(scratch)
    lines = scratch.run("log", "otterburn").splitlines()
    assert lines[0].endswith("Mara Lindqvist <mara@larkwell.example>")
    assert "approval recorded: by Nell Hart (customer) on 2026-11-21 for site" in lines[1]


def moved(scratch):
    """Another name for the story, its customer and its interview, each in a commit of its own."""
    scratch.git("mv", STORY_FILE, "content/pages/stories/the-mill.md")
    scratch.commit("The story's address")
    scratch.git("mv", CUSTOMER_FILE, "content/customers/the-mill.yml")
    scratch.git("mv", "content/interviews/2026-09-01-otterburn", "content/interviews/2026-09-01-the-mill")
    for file in ("content/pages/stories/the-mill.md", "content/interviews/2026-09-01-the-mill/interview.yml"):
        scratch.change("customer: otterburn", "customer: the-mill", file)
    scratch.change("[2026-09-01-otterburn]", "[2026-09-01-the-mill]", "content/pages/stories/the-mill.md")
    return scratch.commit("Ids")


def test_a_story_keeps_its_history_under_another_name(scratch):
    approve(scratch)
    before = kinds(scratch)
    moved(scratch)
    document = json.loads(scratch.run("log", "the-mill", "--format", "json"))
    assert [event["kind"] for event in document["events"]] == before
    assert document["words_since_approval"] == 0


def test_what_changed_since_an_approval_is_found_under_the_name_of_that_time(scratch):
    approve(scratch)
    moved(scratch)
    scratch.change("She stayed with it", "She stayed, with it", "content/pages/stories/the-mill.md")
    scratch.commit("A word")
    assert "[-stayed-]{+stayed,+}" in scratch.run("approval", "diff", "the-mill", expect=1)


def test_what_happened_on_a_branch_that_was_given_up_is_not_told(scratch):
    approve(scratch)
    scratch.git("checkout", "-q", "-b", "tried")
    scratch.change("stayed with it", "stuck with it")
    scratch.commit("Tried")
    scratch.git("checkout", "-q", "main")
    scratch.git("merge", "-q", "-s", "ours", "-m", "Not that", "tried")
    assert kinds(scratch) == ["written", "approval recorded"]


def test_a_change_that_a_merge_made_is_told(scratch):
    approve(scratch)
    scratch.git("checkout", "-q", "-b", "other")
    scratch.write("content/pages/index.md", "# Other\n")
    scratch.commit("Other")
    scratch.git("checkout", "-q", "main")
    scratch.git("merge", "-q", "--no-commit", "--no-ff", "other")
    scratch.change("stayed with it", "stuck with it")
    scratch.commit("Merge other, and a word")
    assert [(e["kind"], e["words"]) for e in told(scratch)["events"]][2:] == [("changed", 1)]
