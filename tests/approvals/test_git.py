"""git is read, and what it cannot tell is said."""

import shutil
from pathlib import Path

import pytest

from casestudies.approvals.git import Repository
from casestudies.approvals.past import read_past
from casestudies.findings import CasestudiesError
from helpers.scratch import CUSTOMER_FILE, MARA, STORY_FILE, Scratch


@pytest.fixture
def scratch(tmp_path):
    return Scratch(tmp_path / "site")


def stopped(call):
    with pytest.raises(CasestudiesError) as error:
        call()
    return error.value.finding


def test_a_folder_that_is_no_repository_is_said(scratch):
    finding = stopped(lambda: Repository(scratch.root))
    assert (finding.code, finding.message) == ("A201", "This is not a git repository.")


def test_missing_git_is_said(scratch, monkeypatch):
    monkeypatch.setenv("PATH", str(scratch.root))
    assert stopped(lambda: Repository(scratch.root)).message == "git is not installed."


def test_git_is_not_started_where_there_is_no_repository(scratch, tmp_path, monkeypatch):
    git = tmp_path / "bin/git"
    git.parent.mkdir()
    git.write_text(f"#!/bin/sh\ntouch {tmp_path}/started\nexit 1\n")
    git.chmod(0o755)
    monkeypatch.setenv("PATH", str(git.parent), prepend=":")
    assert stopped(lambda: Repository(scratch.root)).message == "This is not a git repository."
    assert not (tmp_path / "started").exists()
    (tmp_path / ".git").write_text("gitdir: elsewhere\n")  # as submodules and worktrees have it: git decides
    stopped(lambda: Repository(scratch.root))
    assert (tmp_path / "started").exists()


def test_others_begin_from_what_the_remote_says_else_from_a_usual_name(scratch):
    scratch.git("init", "-q", "-b", "odd")
    scratch.commit("The story as it was drafted")
    assert Repository(scratch.root).default_branch() is None
    scratch.git("branch", "develop")
    first = scratch.git("rev-parse", "HEAD")
    scratch.change("stayed with it", "stuck with it")
    scratch.commit("A word")
    assert Repository(scratch.root).default_branch() == first
    scratch.git("branch", "master")
    assert Repository(scratch.root).default_branch() == scratch.git("rev-parse", "HEAD")
    scratch.git("update-ref", "refs/remotes/origin/HEAD", first)
    assert Repository(scratch.root).default_branch() == first
    assert Repository(scratch.root).branch("master\nodd") is None


def test_a_repository_without_commits_is_said(scratch):
    scratch.git("init", "-q")
    finding = stopped(lambda: read_past(Repository(scratch.root), [""]))
    assert (finding.code, finding.message) == ("A201", "The repository has no commits yet.")


@pytest.mark.parametrize("name", ["nowhere", "--output=x", "-h", "main:mkdocs.yml", "", "a b", "main\nmain"])
def test_a_name_that_means_no_commit_is_said_and_never_an_option(scratch, name):
    scratch.begin()
    assert stopped(lambda: Repository(scratch.root).changed_since(name)).code == "A202"
    assert not (scratch.root / "x").exists()


def test_what_changed_since_counts_from_where_the_work_left(scratch):
    scratch.begin()
    scratch.git("checkout", "-q", "-b", "work")
    scratch.change("stayed with it", "stuck with it")
    scratch.commit("A word")
    scratch.git("checkout", "-q", "main")
    scratch.change("Textiles", "Weaving", CUSTOMER_FILE)
    scratch.commit("Meanwhile, elsewhere")
    scratch.git("checkout", "-q", "work")
    assert Repository(scratch.root).changed_since("main") == {STORY_FILE}
    scratch.write("content/pages/stories/new ünïcode.md", "x")
    scratch.change("Otterburn", "OTTERBURN", "content/customers/otterburn.yml")
    assert Repository(scratch.root).changed_since("main") == {
        STORY_FILE,
        CUSTOMER_FILE,
        "content/pages/stories/new ünïcode.md",
    }


def test_a_site_may_be_a_folder_of_its_repository(tmp_path):
    scratch = Scratch(tmp_path / "docs/site")
    outer = Scratch(tmp_path)
    outer.begin()
    scratch.change("stayed with it", "stuck with it")
    repository = Repository(scratch.root)
    assert repository.changed_since("main") == {STORY_FILE}
    past = read_past(repository, [repository.name(scratch.root / "content")])
    assert past.touched(repository.name(scratch.root / STORY_FILE))
    (commit,) = past.commits
    assert "stayed with it" in repository.text(commit.hash, scratch.root / STORY_FILE)
    assert (commit.author, commit.email) == MARA


def test_a_shallow_clone_says_that_it_cannot_see_so_far(scratch, tmp_path):
    scratch.begin()
    scratch.git("branch", "old")
    scratch.change("stayed with it", "stuck with it")
    scratch.commit("A word")
    clone = Scratch.__new__(Scratch)
    clone.root = tmp_path / "clone"
    scratch.git("clone", "-q", "--depth", "1", "--no-single-branch", f"file://{scratch.root}", str(clone.root))
    repository = Repository(clone.root)
    assert repository.shallow
    assert clone.git("rev-parse", "HEAD") in repository.boundary
    assert stopped(lambda: repository.changed_since("origin/old")).code == "A203"


def test_texts_have_unix_line_ends_and_what_is_missing_is_none(scratch):
    scratch.begin()
    scratch.write(STORY_FILE, scratch.read().replace("\n", "\r\n"))
    scratch.commit("From another machine")
    repository = Repository(scratch.root)
    story = scratch.root / STORY_FILE
    assert repository.text("HEAD", story) == repository.text("HEAD~1", story)
    assert "\r" not in repository.text("HEAD", story)
    assert repository.text("HEAD", scratch.root / "content/none.md") is None
    assert repository.text("HEAD", scratch.root / "content") is None


def test_many_blobs_are_read_at_once_and_what_is_no_text_is_none(scratch):
    (scratch.root / "content/approvals/scan.pdf").write_bytes(b"%PDF-1.7\xff\x00")
    scratch.begin()
    ids = {name: scratch.git("rev-parse", f"HEAD:{name}") for name in (STORY_FILE, "content/approvals/scan.pdf")}
    missing = "0" * 40
    texts = Repository(scratch.root).blobs([*ids.values(), missing])
    assert list(texts.values()) == [scratch.read(), None, None]


def test_a_replaced_commit_is_not_believed(scratch):
    scratch.begin()
    scratch.change("stayed with it", "stuck with it")
    scratch.commit("A word")
    scratch.git("replace", "HEAD", "HEAD~1")
    repository = Repository(scratch.root)
    assert "stuck with it" in repository.text("HEAD", scratch.root / STORY_FILE)


def test_each_program_is_run_in_one_place_only():
    root = Path(__file__).parents[2] / "casestudies"
    users = {str(p.relative_to(root)) for p in root.rglob("*.py") if "subprocess" in p.read_text("utf-8")}
    # git; ssh-keygen, which signs receipts; this very program, on all cores
    assert users == {"approvals/git.py", "review/lock.py", "cli/workers.py"}


def test_a_check_starts_git_few_times(scratch, tmp_path, monkeypatch):
    """Each start costs more than what most of them ask; how many stories, commits and branches there are changes nothing."""
    scratch.answer()
    scratch.begin()
    scratch.record()
    scratch.commit("Nell approved")
    scratch.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    scratch.commit("Nell changed her mind")
    scratch.git("branch", "other", "HEAD~1")
    scratch.git("reset", "-q", "--hard", "HEAD~1")
    counting, started = tmp_path / "bin/git", tmp_path / "started"
    counting.parent.mkdir()
    counting.write_text(f'#!/bin/sh\necho "$*" >> {started}\nexec {shutil.which("git")} "$@"\n')
    counting.chmod(0o755)
    monkeypatch.setenv("PATH", f"{counting.parent}:/usr/bin:/bin")
    scratch.run("check", expect=None)
    assert len(started.read_text().splitlines()) <= 7


def test_a_git_that_is_too_old_is_said(scratch, tmp_path, monkeypatch):
    scratch.begin()
    old = tmp_path / "bin/git"
    old.parent.mkdir()
    real = shutil.which("git")
    old.write_text(
        f'#!/bin/sh\ncase "$*" in *diff-merges*) echo "fatal: unrecognized argument: --diff-merges" >&2; exit 128;; esac\n'
        f'exec {real} "$@"\n'
    )
    old.chmod(0o755)
    monkeypatch.setenv("PATH", f"{old.parent}:/usr/bin:/bin")
    assert "2.31 or later" in stopped(lambda: read_past(Repository(scratch.root), [""])).message
