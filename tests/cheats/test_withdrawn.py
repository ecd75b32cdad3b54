"""Attempts to undo a withdrawal by copying. The answer that was taken back allows nothing, wherever it is put."""

import copy
import re
import shutil

import pytest

from helpers.scratch import EVIDENCE, STORY_FILE

COPY = "content/pages/stories/mill.md"
WITHDRAWN = r"\n +withdrawn: \{[^}]*\}"


def withdraw(site):
    site.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    return site


def copied(site, text=None, path=COPY):
    """The story as it was before its withdrawal, under another name."""
    site.write(path, re.sub(WITHDRAWN, "", text or site.read()))


def test_a_copy_of_the_story(site):
    copied(withdraw(site))
    assert site.published() == []
    assert "A125" in site.codes()
    site.commit("All of it")
    assert site.published() == []


def test_a_copy_made_before_the_withdrawal(site):
    copied(site)
    site.commit("Twice")
    withdraw(site).commit("Nell changed her mind")
    assert site.published() == []


def test_a_copy_in_a_folder_of_its_own(site):
    copied(withdraw(site), path="content/pages/stories/textiles/mill.md")
    assert site.published() == []


def test_the_story_goes_and_its_copy_comes(site):
    text = site.read()
    withdraw(site).commit("Nell changed her mind")
    (site.root / STORY_FILE).unlink()
    site.commit("Gone")
    copied(site, text)
    site.commit("A new story")
    assert site.published() == []


def test_the_story_is_renamed(site):
    withdraw(site).commit("Nell changed her mind")
    copied(site)
    (site.root / STORY_FILE).unlink()
    site.commit("Renamed, and tidied")
    assert site.published() == []


def test_history_forgets_nothing_where_the_policy_asks_for_none(site):
    text = site.read()
    withdraw(site).commit("Nell changed her mind")
    (site.root / STORY_FILE).unlink()
    site.settings("policy: {recording: {alone: false}}")
    copied(site, text)
    assert site.published() == []


@pytest.mark.parametrize("what", ["stories", "docs_dir"])
def test_a_folder_is_renamed_and_the_story_with_it(site, what):
    withdraw(site).commit("Nell changed her mind")
    text = site.read()
    (site.root / STORY_FILE).unlink()
    if what == "stories":
        site.settings("stories: cases")
        copied(site, text, "content/pages/cases/mill.md")
    else:
        (site.root / "content/pages").rename(site.root / "content/web")
        site.change("content/pages", "content/web", "mkdocs.yml")
        copied(site, text, "content/web/stories/mill.md")
    assert site.published() == []
    site.commit("Tidied")
    assert site.published() == []


@pytest.mark.parametrize("nothing", ["~", "{}", "[]", "false"])
def test_the_withdrawal_is_emptied(site, nothing):
    withdraw(site).commit("Nell changed her mind")
    site.write(STORY_FILE, re.sub(r"withdrawn: \{[^}]*\}", f"withdrawn: {nothing}", site.read()))
    assert site.published() == []


def test_a_mail_under_two_message_ids(site):
    copied(withdraw(site))
    site.write("content/approvals/another.eml", f"Message-ID: <new@x.example>\n{site.read(EVIDENCE)}\nOnce more.\n")
    site.write(COPY, re.sub(r"\n +evidence_sha256: \w+", "", site.read(COPY)).replace("nell.eml", "another.eml"))
    assert site.published() == []


def test_the_answer_under_another_name(site):
    copied(withdraw(site))
    site.write("content/approvals/another.eml", site.read(EVIDENCE))
    site.change("evidence: nell.eml", "evidence: another.eml", COPY)
    assert site.published() == []


@pytest.mark.parametrize("change", ["\n", "\n\n-- \n", "  "])
def test_the_answer_saved_again(site, change):
    copied(withdraw(site))
    again = site.read(EVIDENCE) + change
    site.write("content/approvals/another.eml", again)
    text = re.sub(r"\n +evidence_sha256: \w+", "", site.read(COPY)).replace("nell.eml", "another.eml")
    site.write(COPY, text)
    assert site.published() == []


def test_the_answer_with_another_head(site):
    """Mail programs add lines when they export a mail; its Message-ID stays."""
    copied(withdraw(site))
    site.write("content/approvals/another.eml", f"X-Exported: yes\n{site.read(EVIDENCE)}\nSent from my phone\n")
    site.write(COPY, re.sub(r"\n +evidence_sha256: \w+", "", site.read(COPY)).replace("nell.eml", "another.eml"))
    assert site.published() == []


def test_the_answer_replaced_where_it_lay(site):
    """What the withdrawn record leaned on is found in history."""
    mail = site.read(EVIDENCE)
    copied(withdraw(site).commit("Nell changed her mind"))
    site.write(EVIDENCE, "From: somebody@else.example\n\nNothing to do with it.\n")
    site.write("content/approvals/another.eml", f"{mail}\n")
    site.write(COPY, re.sub(r"\n +evidence_sha256: \w+", "", site.read(COPY)).replace("nell.eml", "another.eml"))
    assert site.published() == []


def test_an_older_answer_to_the_same_words(site):
    """She had written twice; a withdrawal ends all that came before it."""
    text = site.read()
    site.write("content/approvals/older.eml", site.read(EVIDENCE).replace("nell.eml", "older").replace("Yes", "Do"))
    withdraw(site)
    copied(site, re.sub(r"\n +evidence_sha256: \w+", "", text).replace("evidence: nell.eml", "evidence: older.eml"))
    assert site.published() == []


def test_an_original_that_cannot_be_read_any_more(site):
    """Without history, and with the front matter broken on purpose."""
    copied(withdraw(site))
    site.change("title: Otterburn", "title: [Otterburn")
    (site.root / ".git").rename(site.root / ".was-git")
    assert site.published() == []


def test_one_answer_for_two_stories(site):
    """It was one answer: taken back, it stands for neither."""
    copied(site)
    site.change("title: Otterburn Mill sleeps", "title: The mill sleeps", COPY)
    site.commit("A second story")
    withdraw(site)
    assert site.published() == []


def test_a_new_answer_lets_it_in_again(site):
    """Given afterwards, for the copy as for the story itself."""
    withdraw(site).commit("Nell changed her mind")
    site.answer(site.digest(), name="nell-again.eml")
    site.run(
        *("approval", "record", "otterburn", "--evidence", "content/approvals/nell-again.eml"),
        *("--confirmed", "Mara Lindqvist", "--scope", "site,name"),
    )
    site.commit("Nell approved again")
    assert site.published() == ["otterburn"]


def test_other_stories_keep_their_own_answers(site):
    """Somebody else's short mail says the same word, and that is no copy."""
    copied(site)
    site.change("title: Otterburn Mill sleeps", "title: The mill sleeps", COPY)
    site.write(COPY, re.sub(r"\napprovals:\n(.*?)\n---\n", "\n---\n", site.read(COPY), flags=re.DOTALL))
    site.commit("A second story")
    site.answer(name="other.eml")
    site.run(
        *("approval", "record", "mill", "--evidence", "content/approvals/other.eml"),
        *("--confirmed", "Mara Lindqvist", "--scope", "site,name"),
    )
    site.commit("Nell approved the second story")
    withdraw(site).commit("Nell took the first one back")
    assert site.published() == ["mill"]


# Attempts by somebody who had not seen the code; these got through at first.


def test_the_answer_with_another_day_in_its_head(site):
    """What somebody took back ends what they had allowed until then, whatever day is written into a copy of the answer."""
    withdraw(site).commit("Nell changed her mind")
    answer = site.read(EVIDENCE)
    site.write("content/approvals/later.eml", answer.replace("Message-ID: <nell", "Message-ID: <other") + "\nNell\n")
    text = re.sub(WITHDRAWN, "", site.read()).replace("evidence: nell.eml", "evidence: later.eml")
    on = re.search(r"    on: (.*)\n", text)[1]
    text = text.replace(f"    on: {on}", "    on: 2026-11-20")
    text = re.sub(r"\n    evidence_sha256: .*", "", text)
    site.write(STORY_FILE, text)
    site.commit("She said yes on another day")
    assert site.published() == []
    assert "A125" in site.codes()


def test_an_older_state_is_built_where_the_branch_that_is_trusted_knows_better(site):
    withdraw(site).commit("Nell changed her mind")
    site.git("checkout", "-q", "HEAD~1")
    assert site.published() == []
    assert "A125" in site.codes()


@pytest.mark.parametrize("name", ["master", "trunk"])
def test_the_branch_that_is_trusted_may_have_another_name_than_the_settings_say(site, name):
    withdraw(site).commit("Nell changed her mind")
    site.git("branch", "-m", "main", name)
    site.git("checkout", "-q", "-b", "feature", "HEAD~1")
    assert site.published() == []
    assert "A125" in site.codes()


def test_a_branch_without_a_past(site):
    withdraw(site).commit("Nell changed her mind")
    site.git("checkout", "-q", "--orphan", "fresh")
    site.write(STORY_FILE, re.sub(WITHDRAWN, "", site.read()))
    site.commit("All new")
    assert site.published() == []


@pytest.mark.parametrize(
    "kept",
    [
        "refs/heads/wish",
        "refs/tags/wish",
        "refs/remotes/upstream/main",
        "refs/pull/7/head",
        "refs/original/refs/heads/main",
    ],
)
def test_a_withdrawal_that_stands_in_any_other_line_of_history_counts(site, kept):
    """Somebody took it back: whether that was merged yet, or how it was kept, does not ask them."""
    withdraw(site).commit("Nell changed her mind")
    commit = site.git("rev-parse", "HEAD")
    site.git("update-ref", kept, commit)
    site.git("reset", "-q", "--hard", "HEAD~1")
    site.git("reflog", "expire", "--expire=now", "--all")
    site.git("update-ref", "-d", "ORIG_HEAD")
    (finding,) = [one for one in site.review()["findings"] if one["code"] == "A125"]
    assert finding["message"].endswith(f"withdrawn, in commit {commit[:10]} outside the present branch.")
    assert site.published() == []


def test_a_withdrawal_of_which_an_annotated_tag_alone_is_left(site):
    withdraw(site).commit("Nell changed her mind")
    site.git("tag", "-a", "-m", "As it was", "wish")
    site.git("reset", "-q", "--hard", "HEAD~1")
    site.git("reflog", "expire", "--expire=now", "--all")
    assert site.published() == []


def test_a_withdrawal_that_was_reset_and_whose_steps_were_forgotten(site):
    withdraw(site).commit("Nell changed her mind")
    site.git("reset", "-q", "--hard", "HEAD~1")
    site.git("reflog", "expire", "--expire=now", "--all")
    assert site.published() == []


def test_a_withdrawal_in_another_working_tree_of_the_repository(site, tmp_path):
    site.git("worktree", "add", "-q", "--detach", str(tmp_path / "other"))
    other = copy.copy(site)
    other.root = tmp_path / "other"
    withdraw(other).commit("Nell changed her mind")
    assert site.published() == []


def test_work_on_another_branch_withholds_nothing(site):
    site.git("checkout", "-q", "-b", "work")
    site.write("content/pages/about.md", "Us.\n")
    site.commit("About us")
    site.git("checkout", "-q", "main")
    assert site.published() == ["otterburn"]


def test_whoever_approves_again_is_published_whatever_another_branch_still_says(site):
    site.git("checkout", "-q", "-b", "wish")
    withdraw(site).commit("Nell changed her mind")
    site.git("checkout", "-q", "main")
    again(site)
    assert site.published(today="2026-11-22") == ["otterburn"]


@pytest.mark.parametrize("variable", ["GIT_DIR", "GIT_OBJECT_DIRECTORY", "GIT_SHALLOW_FILE", "GIT_COMMON_DIR"])
def test_git_is_led_elsewhere(site, monkeypatch, variable):
    withdraw(site).commit("Nell changed her mind")
    site.write(STORY_FILE, re.sub(WITHDRAWN, "", site.read()))
    site.commit("Undone")
    monkeypatch.setenv(variable, "/nonexistent")
    assert site.published() == []


def again(site):
    site.write(
        "content/approvals/again.eml", site.read(EVIDENCE).replace("<nell", "<again") + "\nIt is fine after all.\n"
    )
    site.run(
        *("approval", "record", "otterburn", "--by", "Nell Hart", "--evidence", "content/approvals/again.eml"),
        *("--on", "2026-11-22", "--scope", "site,name,widget", "--confirmed", "Mara Lindqvist"),
        today="2026-11-22",
    )
    site.commit("She agreed again")


def test_whoever_approves_again_after_a_withdrawal_is_published(site):
    withdraw(site).commit("Nell changed her mind")
    text = site.read()
    again(site)
    assert site.read() != text
    assert site.published(today="2026-11-22") == ["otterburn"]


@pytest.mark.parametrize("how", ["reset", "amend", "rebase", "stash"])
def test_a_withdrawal_that_was_taken_out_of_history(site, how):
    text = site.read()
    withdraw(site).commit("Nell changed her mind")
    if how == "reset":
        site.git("reset", "-q", "--hard", "HEAD~1")
    elif how == "stash":
        site.git("reset", "-q", "--soft", "HEAD~1")
        site.git("reflog", "expire", "--expire=now", "HEAD")
        site.git("stash", "-q")
    elif how == "amend":
        site.write(STORY_FILE, text)
        site.git("commit", "-q", "-a", "--amend", "--allow-empty", "-m", "Nothing happened")
    else:
        site.write("content/pages/about.md", "Us.\n")
        site.commit("About us")
        site.git("rebase", "-q", "--onto", "HEAD~2", "HEAD~1")
    assert site.published() == []
    assert "A125" in site.codes()


@pytest.mark.parametrize("lost", [f"HEAD~1:{STORY_FILE}", "HEAD~1^{tree}"])
def test_history_that_is_damaged_is_told(site, lost):
    """It could have shown a withdrawal that was taken out again."""
    text = site.read()
    withdraw(site).commit("Nell changed her mind")
    site.write(STORY_FILE, text)
    site.commit("Undone")
    assert "A212" not in site.codes()
    name = site.git("rev-parse", lost)
    (site.root / ".git/objects" / name[:2] / name[2:]).unlink()
    assert "A212" in site.codes()


def test_what_is_damaged_beside_the_present_does_not_take_its_own_past_away(site):
    text = site.read()
    withdraw(site).commit("Nell changed her mind")
    site.write(STORY_FILE, text)
    site.commit("Undone")
    site.git("checkout", "-q", "-b", "other")
    site.write("content/pages/stories/draft.md", "A draft.\n")
    site.commit("A draft")
    lost = site.git("rev-parse", "HEAD^{tree}")
    site.git("checkout", "-q", "main")
    (site.root / ".git/objects" / lost[:2] / lost[2:]).unlink()
    assert site.codes() >= {"A125", "A212"}


def test_a_clone_of_parts_whose_rest_cannot_be_fetched_is_told(site, tmp_path):
    site.change("stayed with it", "kept at it")
    site.change("kept at it", "stayed with it")
    site.git("config", "uploadpack.allowFilter", "true")
    site.git("clone", "-q", "--filter=blob:none", f"file://{site.root}", str(tmp_path / "clone"))
    shutil.move(site.root, tmp_path / "away")
    clone = copy.copy(site)
    clone.root = tmp_path / "clone"
    assert "A212" in clone.codes()


def test_a_clone_of_one_branch_says_that_it_sees_no_other(site, tmp_path):
    site.git("clone", "-q", "--single-branch", f"file://{site.root}", str(tmp_path / "clone"))
    clone = copy.copy(site)
    clone.root = tmp_path / "clone"
    (finding,) = clone.review()["findings"]
    assert (finding["code"], finding["severity"]) == ("A211", "note")
    assert "one branch" in finding["message"]
    assert clone.published() == ["otterburn"]
    site.git("branch", "release")
    site.git("clone", "-q", "--single-branch", "-b", "release", f"file://{site.root}", str(tmp_path / "other"))
    clone.root = tmp_path / "other"
    assert {"A212"} == clone.codes()  # the branch that is trusted is not there


def test_stories_in_a_repository_of_their_own_are_told(site):
    assert "A212" not in site.codes()
    site.git("init", "-q", "content")
    assert "A212" in site.codes()


def test_a_withdrawal_in_a_repository_of_the_stories_own(site):
    """As in a submodule: the past of the stories lies there, and the site's own knows nothing of it."""
    text, stories = site.read(), site.root / "content/pages/stories"
    withdraw(site)
    site.git("init", "-q", str(stories))
    for commit in ("Nell changed her mind", "Tidied"):
        site.git("-C", str(stories), "add", "-A")
        site.git("-C", str(stories), "commit", "-q", "-m", commit)
        site.write(STORY_FILE, text)
    assert site.published() == []
    assert "A125" in site.codes()
    assert "A212" not in site.codes()


def test_nor_may_it_be_amended_away_there(site):
    text, stories = site.read(), site.root / "content/pages/stories"
    withdraw(site)
    site.git("init", "-q", str(stories))
    site.git("-C", str(stories), "add", "-A")
    site.git("-C", str(stories), "commit", "-q", "-m", "Nell changed her mind")
    site.write(STORY_FILE, text)
    site.git("-C", str(stories), "commit", "-q", "-a", "--amend", "-m", "The story")
    assert site.published() == []


NOTES = "content/approvals/withdrawn"
"""What the command keeps of each withdrawal."""


def restored(site, text):
    site.write(STORY_FILE, text)
    return site


def test_a_withdrawal_that_was_never_committed_and_written_over(site):
    before = site.read()
    withdraw(site)
    assert restored(site, before).published() == []
    assert "A125" in site.codes()


def test_history_is_restarted_with_an_older_copy_of_the_story(site):
    before = site.read()
    withdraw(site).commit("Nell changed her mind")
    shutil.rmtree(site.root / ".git")
    assert restored(site, before).published() == []
    site.begin()
    assert site.published() == []


@pytest.mark.parametrize("committed", [True, False])
def test_the_site_is_copied_to_another_folder_of_the_repository(site, committed):
    before = site.read()
    withdraw(site).commit("Nell changed her mind")
    other = copy.copy(site)
    other.root = site.root / "again"
    shutil.copytree(site.root / "content", other.root / "content")
    shutil.rmtree(other.root / NOTES)  # as a copy that is older than the withdrawal has none
    shutil.copy(site.root / "mkdocs.yml", other.root)
    restored(other, before)
    if committed:
        site.commit("Twice")
    assert other.published() == []


def test_a_shallow_clone_knows_what_was_withdrawn_before_it(site, tmp_path):
    before = site.read()
    withdraw(site).commit("Nell changed her mind")
    restored(site, before).commit("As it was")
    site.git("clone", "-q", "--depth", "1", f"file://{site.root}", str(tmp_path / "clone"))
    shallow = copy.copy(site)
    shallow.root = tmp_path / "clone"
    assert shallow.published() == []


def test_the_note_is_removed_and_history_still_has_it(site):
    before = site.read()
    withdraw(site)
    site.git("add", NOTES)
    site.git("commit", "-q", "-m", "The note alone")
    shutil.rmtree(site.root / NOTES)
    assert restored(site, before).published() == []


def test_a_note_holds_nothing_that_tells_of_anybody(site):
    said = site.run("approval", "withdraw", "otterburn", "--by", "Nell Hart", "--reason", "The mill was sold")
    (note,) = (site.root / NOTES).iterdir()
    assert f"{NOTES}/{note.name}" in said
    assert re.search("nell|hart|sold|@", note.read_text("utf-8"), re.IGNORECASE) is None


def test_a_new_answer_holds_beside_the_note_of_the_old_one(site):
    withdraw(site).commit("Nell changed her mind")
    site.answer(site.digest(), "again.eml")
    site.record("--evidence", "content/approvals/again.eml")
    site.commit("Nell approved again")
    assert site.published() == ["otterburn"]


def test_a_note_that_cannot_be_read_ends_nothing_else(site):
    withdraw(site)
    site.write(f"{NOTES}/broken.yml", "answers: [\n\0")
    assert site.published() == []


def test_a_note_that_cannot_be_written_keeps_nobody_from_withdrawing(site):
    site.write(NOTES, "a file where the folder would be")
    assert "cannot be written" in site.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    assert site.published() == []
