"""By default, with no word about git in the policy: nothing is published that one commit both changed and approved."""

import re
import shutil

import pytest

from helpers.scratch import CUSTOMER_FILE, EVIDENCE, STORY_FILE

OFF = "policy: {recording: {alone: false}}"


def forged(site):
    """The digest of what the story says now, put in the place of the one that was approved."""
    site.write(STORY_FILE, re.sub("sha256:[0-9a-f]{64}(?=\n)", site.digest(), site.read(), count=1))


def answered_again(site, digest=""):
    site.answer(digest, name="again.eml")
    return (
        "approval",
        "record",
        "otterburn",
        "--evidence",
        "content/approvals/again.eml",
        "--confirmed",
        "Mara Lindqvist",
        "--scope",
        "site,name",
    )


def squashed(site):
    site.git("checkout", "-q", "main")
    site.git("merge", "-q", "--squash", "work")
    return site.commit("Everything (#8)")


@pytest.mark.parametrize(
    ("old", "new", "file"),
    [
        ("stayed with it", "loves it", STORY_FILE),
        ("name: Otterburn Mill", "name: Otterburn Mills", CUSTOMER_FILE),
        ("role: Mill Manager", "role: Managing Director", CUSTOMER_FILE),
    ],
)
def test_content_and_approval_changed_in_one_commit(silent, old, new, file):
    silent.change(old, new, file)
    forged(silent)
    # A file of another name, so that nothing but the commit tells.
    silent.answer(name="other.eml")
    silent.change("nell.eml", "other.eml")
    silent.write(STORY_FILE, re.sub(r"    evidence_sha256: .*\n", "", silent.read()))
    assert silent.published() == []
    silent.commit("A better word, and the digest")
    assert silent.published() == []
    assert "A206" in silent.codes()


def test_it_is_said_when_it_is_recorded_and_not_after_the_commit(silent):
    silent.change("stayed with it", "stuck with it")
    before = silent.read()
    said = silent.run(*answered_again(silent), expect=2)
    assert "A206 The change of the story and its approval would come into one commit" in said
    assert "Commit the story as it is now without the approval" in said
    assert silent.read() == before
    silent.commit("A better word")
    silent.run(*answered_again(silent))
    silent.commit("Nell approved it")
    assert silent.published() == ["otterburn"]


def test_an_answer_that_quotes_the_digest_speaks_for_itself(silent):
    silent.change("stayed with it", "stuck with it")
    silent.run(*answered_again(silent, silent.digest()))
    assert silent.published() == ["otterburn"]
    silent.commit("A better word, and Nell approved it")
    assert silent.published() == ["otterburn"]


def test_a_story_that_is_new_in_its_commit_with_its_approval(tmp_path, silent):
    """The first import of a site, and the squash of a branch on which a story was written and approved."""
    site = type(silent)(tmp_path / "new")
    site.answer()
    site.approve()
    site.begin()
    assert site.published() == ["otterburn"]


@pytest.mark.parametrize("quoted", [False, True])
def test_a_squash_of_a_change_and_its_approval(silent, quoted):
    silent.git("checkout", "-q", "-b", "work")
    silent.change("stayed with it", "stuck with it")
    silent.commit("A better word")
    silent.run(*answered_again(silent, silent.digest() if quoted else ""))
    silent.commit("Nell approved it")
    assert silent.published() == ["otterburn"]
    squashed(silent)
    assert silent.published() == (["otterburn"] if quoted else [])
    if not quoted:
        assert "no squash" in silent.run("check", expect=1)


def test_a_merge_that_keeps_both_commits(silent):
    silent.git("checkout", "-q", "-b", "work")
    silent.change("stayed with it", "stuck with it")
    silent.commit("A better word")
    silent.run(*answered_again(silent))
    silent.commit("Nell approved it")
    silent.git("checkout", "-q", "main")
    silent.git("merge", "-q", "--no-ff", "-m", "Merge work", "work")
    assert silent.published() == ["otterburn"]


def test_a_merge_that_itself_changes_both(silent):
    silent.git("checkout", "-q", "-b", "other")
    silent.write("content/pages/index.md", "# Other\n")
    silent.commit("Other")
    silent.git("checkout", "-q", "main")
    silent.write("content/pages/about.md", "# About\n")
    silent.commit("About")
    silent.git("merge", "-q", "--no-commit", "--no-ff", "other")
    silent.change("stayed with it", "loves it")
    silent.answer(name="other.eml")
    forged(silent)
    silent.write(STORY_FILE, re.sub(r"nell.eml\n    evidence_sha256: .*\n", "other.eml\n", silent.read()))
    silent.commit("Merge other")
    assert silent.published() == []
    assert "A206" in silent.codes()


def test_two_commits_and_the_old_evidence(silent):
    """The change first, the digest after it: the answer was to another question."""
    silent.change("stayed with it", "loves it")
    silent.commit("A better word")
    forged(silent)
    silent.commit("The digest")
    assert silent.published() == []
    assert "A125" in silent.codes()
    assert "A206" not in silent.codes()


def test_the_old_evidence_beside_the_old_record(silent):
    silent.change("stayed with it", "loves it")
    silent.commit("A better word")
    said = silent.record(expect=2)
    assert "A125 The same evidence was recorded for other content, approved on 2026-11-21." in said


def test_the_old_evidence_without_git(silent):
    shutil.rmtree(silent.root / ".git")
    silent.change("stayed with it", "loves it")
    assert "A125" in silent.record(expect=2)


def test_the_evidence_of_a_withdrawn_approval(silent):
    silent.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    silent.commit("Nell changed her mind")
    said = silent.record(expect=2)
    assert "A125 The evidence is that of an approval which was withdrawn." in said


def test_one_answer_for_the_same_content_again(silent):
    """She answers for her lawyers as well; that is no other use of her mail."""
    silent.run(
        *(
            "approval",
            "record",
            "otterburn",
            "--role",
            "legal",
            "--by",
            "Nell Hart",
            "--evidence",
            EVIDENCE,
            "--confirmed",
            "Mara Lindqvist",
        ),
        *("--scope", "site"),
    )
    silent.commit("Legal agrees")
    assert silent.published() == ["otterburn"]


def test_restoring_what_was_approved_needs_no_new_answer(silent):
    before = silent.read()
    silent.change("stayed with it", "loves it")
    forged(silent)
    silent.commit("Tried")
    assert silent.published() == []
    silent.write(STORY_FILE, before)
    silent.commit("Undone")
    assert silent.published() == ["otterburn"]


def test_a_renamed_story_is_the_same_story(silent):
    silent.git("mv", STORY_FILE, "content/pages/stories/the-mill.md")
    silent.commit("Another address")
    assert silent.published() == ["the-mill"]
    # In the next commit both are changed.
    file = "content/pages/stories/the-mill.md"
    silent.change("stayed with it", "loves it", file)
    silent.answer(name="other.eml")
    text = re.sub("sha256:[0-9a-f]{64}(?=\n)", silent.digest(), silent.read(file), count=1)
    silent.write(file, re.sub(r"nell.eml\n    evidence_sha256: .*\n", "other.eml\n", text))
    silent.commit("Both")
    assert "A206" in silent.codes()


def test_renaming_hides_nothing(silent):
    silent.git("mv", STORY_FILE, "content/pages/stories/the-mill.md")
    file = "content/pages/stories/the-mill.md"
    silent.change("stayed with it", "loves it", file)
    silent.answer(name="other.eml")
    text = re.sub("sha256:[0-9a-f]{64}(?=\n)", silent.digest(), silent.read(file), count=1)
    silent.write(file, re.sub(r"nell.eml\n    evidence_sha256: .*\n", "other.eml\n", text))
    silent.commit("Another address, and another word, and another approval")
    assert silent.published() == []
    assert "A206" in silent.codes()


def test_moving_the_whole_site_hides_nothing(silent):
    silent.git("mv", "content", "site-content")
    silent.write("mkdocs.yml", silent.read("mkdocs.yml").replace("docs_dir: content/", "docs_dir: site-content/"))
    settings = "".join(f"      {key}: site-content/{key}\n" for key in ("customers", "interviews", "approvals"))
    silent.write("mkdocs.yml", silent.read("mkdocs.yml") + settings)
    silent.commit("Moved")
    assert silent.published() == ["otterburn"]
    file = "site-content/pages/stories/otterburn.md"
    silent.change("stayed with it", "loves it", file)
    silent.write(file, re.sub("sha256:[0-9a-f]{64}(?=\n)", silent.digest(), silent.read(file), count=1))
    silent.commit("Both")
    assert {"A125", "A206"} <= silent.codes()


def test_a_withdrawal_that_was_taken_out_is_seen_by_default(silent):
    before = silent.read()
    silent.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    silent.commit("Nell changed her mind")
    silent.write(STORY_FILE, before)
    silent.commit("Restored")
    assert silent.published() == []
    assert "A208" in silent.codes()


def test_a_site_may_say_that_git_is_not_asked(silent):
    silent.settings(OFF)
    silent.change("stayed with it", "stuck with it")
    silent.run(*answered_again(silent))
    silent.commit("Both")
    assert silent.published() == ["otterburn"]


def test_a_stale_story_is_told_as_stale(silent):
    silent.change("stayed with it", "stuck with it")
    silent.commit("A better word")
    silent.run(*answered_again(silent))
    silent.change("stuck with it", "kept to it")
    silent.commit("Nell approved it, and another word")
    assert silent.review()["withheld"][0]["state"] == "changed since it was approved"


def test_what_cannot_be_seen_is_said_once_and_publishes(silent, tmp_path):
    silent.git("clone", "-q", "--depth", "1", f"file://{silent.root}", str(tmp_path / "clone"))
    clone = type(silent).__new__(type(silent))
    clone.root = tmp_path / "clone"
    review = clone.review()
    assert [story["story"] for story in review["published"]] == ["otterburn"]
    (note,) = [finding for finding in review["findings"] if finding["code"] == "A211"]
    assert note["severity"] == "note"
    assert "before the point where the clone was cut off" in note["message"]


def test_without_git_it_is_said_once(site, silent):
    shutil.rmtree(silent.root / ".git")
    assert silent.published() == ["otterburn"]
    assert "A211" in silent.codes()
    silent.settings(OFF)
    assert "A211" not in silent.codes()


def test_without_git_a_withdrawal_that_came_back_could_not_be_seen_and_that_is_said(site):
    shutil.rmtree(site.root / ".git")
    assert site.published() == ["otterburn"]
    assert site.codes() == {"A211"}
    site.settings(OFF)
    assert site.codes() == set()


def shallow(site, folder):
    """A clone without the history."""
    site.git("clone", "-q", "--depth", "1", f"file://{site.root}", str(folder))
    clone = type(site).__new__(type(site))
    clone.root = folder
    return clone


def test_in_a_shallow_clone_a_withdrawal_that_came_back_cannot_be_seen_and_that_is_a_warning(site, tmp_path):
    approved = site.read()
    site.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    site.commit("Withdrawn")
    site.write(STORY_FILE, approved)
    site.commit("And back again")
    assert site.published() == []
    clone = shallow(site, tmp_path / "clone")
    assert "A212" in clone.codes()
    clone.settings("policy: {recording: {alone: true}}")
    assert clone.published() == []
    clone.git("fetch", "-q", "--unshallow")
    assert "A212" not in clone.codes()


def test_where_no_approval_stands_a_shallow_clone_says_nothing(site, tmp_path):
    site.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    site.commit("Withdrawn")
    assert "A212" not in shallow(site, tmp_path / "clone").codes()


def unbound(silent):
    """The approval as somebody writes it by hand: no hash of its evidence."""
    silent.write(STORY_FILE, re.sub(r"    evidence_sha256: .*\n", "", silent.read()))
    return silent.commit("By hand")


def test_evidence_without_a_hash_still_publishes_with_a_warning(silent):
    unbound(silent)
    assert silent.published() == ["otterburn"]
    assert silent.codes() == {"A112"}


@pytest.mark.parametrize("committed", [False, True])
def test_evidence_without_a_hash_that_was_altered_after_the_record(silent, committed):
    unbound(silent)
    silent.change("Yes, please.", "Yes, and everywhere.", EVIDENCE)
    if committed:
        silent.commit("Typo in the mail")
    assert silent.published() == []
    assert "A111" in silent.codes()


def test_evidence_without_a_hash_that_was_altered_and_restored(silent):
    unbound(silent)
    silent.change("Yes, please.", "No.", EVIDENCE)
    silent.commit("Oops")
    silent.change("No.", "Yes, please.", EVIDENCE)
    silent.commit("Restored")
    assert silent.published() == ["otterburn"]


def test_evidence_with_other_line_ends_on_another_machine_is_the_same(silent):
    silent.write(".gitattributes", "*.eml text eol=crlf\n")
    unbound(silent)
    silent.write(EVIDENCE, silent.read(EVIDENCE).replace("\n", "\r\n"))
    assert silent.published() == ["otterburn"]


def test_evidence_that_git_does_not_keep_is_no_reason_to_refuse(tmp_path, silent):
    site = type(silent)(tmp_path / "ignoring")
    site.write(".gitignore", "content/approvals/\n")
    site.begin()
    site.answer()
    site.approve()
    unbound(site)
    assert site.published() == ["otterburn"]
