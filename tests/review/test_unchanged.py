"""A check that nothing has changed since says what it said, at once; and whatever decides it makes it look again."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from io import StringIO
from pathlib import Path

import pytest

from casestudies import review
from casestudies.cli import unchanged
from casestudies.memory import Store
from casestudies.review.formats.text import show
from casestudies.review.select import about
from casestudies.review.summary import Summary, lying_in
from casestudies.stories import open_project
from casestudies.terminal import Console
from helpers.scratch import CUSTOMER_FILE, EVIDENCE, INTERVIEW_FILE, STORY_FILE, approved, prepared

pytestmark = pytest.mark.build

TALK = "content/interviews/2026-09-01-otterburn/talk.vtt"
EXAMPLE = Path(__file__).parents[2] / "mkdocs.yml"
TODAY = dt.date(2026, 11, 21)


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    """A site that was checked, and a copy of how that left it."""
    site = prepared(approved, tmp_path_factory.mktemp("checked") / "site")
    assert "1 published" in check(site)
    kept = site.root.with_name("kept")
    shutil.copytree(site.root, kept)
    return site, kept


@pytest.fixture
def scratch(checked):
    """The site as it was when it was checked, in the same folder: what was said is remembered by where that lies."""
    site, kept = checked
    shutil.rmtree(site.root)
    shutil.copytree(kept, site.root)
    return site


def check(site, *arguments, **how):
    return site.run("check", *arguments, expect=None, **how)


def anew(site, *arguments, **how):
    """What a check says that remembers nothing."""
    shutil.rmtree(site.root / ".cache")
    return check(site, *arguments, **how)


@pytest.fixture
def looks(monkeypatch):
    """How often a site was reviewed."""
    count = []
    made = review.review_with_memory
    monkeypatch.setattr(review, "review_with_memory", lambda *site, **how: count.append(1) or made(*site, **how))
    return count


@pytest.mark.parametrize(
    "arguments",
    [(), (STORY_FILE,), (CUSTOMER_FILE, "content/interviews"), ("content/approvals",), ("--fail-on", "error")],
    ids=" ".join,
)
def test_where_nothing_changed_it_says_the_same_and_reviews_nothing(scratch, looks, arguments):
    said = check(scratch, *arguments)
    assert not looks
    assert said == anew(scratch, *arguments)


def test_an_id_needs_the_site_and_says_the_same(scratch):
    assert check(scratch, "otterburn") == anew(scratch, "otterburn")


def test_it_is_written_to_a_file_as_it_was(scratch, looks):
    check(scratch, "--output", "said.txt")
    os.rename(scratch.root / "said.txt", scratch.root / ".cache/said.txt")
    check(scratch, "--output", "again.txt")
    assert scratch.read("again.txt") == scratch.read(".cache/said.txt")
    assert len(looks) == 0


def as_ever(file, change):
    """A change that leaves a file's size and times as they were."""
    before = file.stat()
    change()
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


CHANGES = {
    "words of the transcript, its size and times kept": lambda s: as_ever(
        s.root / TALK, lambda: s.change("nine days", "four days", TALK)
    ),
    "words of the story": lambda s: s.change("stayed with it", "stuck with it"),
    "the customer's name": lambda s: s.change("name: Nell Hart", "name: Nell Harte", CUSTOMER_FILE),
    "whose words they are": lambda s: s.change('"Nell Hart": nell-hart', '"Nell Hart": ~', INTERVIEW_FILE),
    "evidence is gone": lambda s: (s.root / EVIDENCE).unlink(),
    "evidence is another": lambda s: s.write(EVIDENCE, s.read(EVIDENCE) + "On second thoughts, no.\n"),
    "a withdrawal": lambda s: s.run("approval", "withdraw", "otterburn", "--by", "Nell Hart", "--reason", "x"),
    "a logo is gone": lambda s: (s.root / "content/pages/assets/otterburn.svg").unlink(),
    "words on an ordinary page": lambda s: s.write(
        "content/pages/about.md", "“We would never go back to how it was before,” says Nell Hart.\n"
    ),
    "a folder that is called as a page is": lambda s: (s.root / "content/pages/stories/second.md").mkdir(),
    "a mail among the pages": lambda s: s.write("content/pages/answer.eml", "From: nell@otterburn.example\n\nYes.\n"),
    "another story": lambda s: s.write("content/pages/stories/second.md", "---\ntitle: Second\n---\n\nText.\n"),
    "a link to a folder": lambda s: (s.root / "content/customers/more").symlink_to(s.root / "content/approvals"),
    "a page that shows it": lambda s: s.write(
        "content/used-by.yml", "hosts:\n  - {page: https://x.example/, quote: otterburn#two-days}\n"
    ),
    "the settings": lambda s: s.settings("policy: {verdicts: [disclosed]}"),
    "settings beside these": lambda s: s.write("properdocs.yml", s.read("mkdocs.yml").replace("exclude_docs", "x")),
    "receipts": lambda s: s.write("casestudies.lock", "{}"),
    "a commit": lambda s: s.git("commit", "--amend", "-q", "--no-edit", "--author", "Nell <nell@otterburn.example>"),
    "an older history": lambda s: shutil.rmtree(s.root / ".git"),
    "a branch of what others agreed on": lambda s: s.git("update-ref", "refs/remotes/origin/main", "HEAD~1"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_decides_it_makes_it_look_again(scratch, looks, change):
    change(scratch)
    said = check(scratch)
    assert looks
    assert said == anew(scratch)


def test_another_day_makes_it_look_again(scratch, looks):
    check(scratch, today="2026-11-22")
    assert looks


def test_a_change_during_the_review_is_not_missed(tmp_path, monkeypatch):
    site, made = prepared(approved, tmp_path), review.review_with_memory

    def meanwhile(*where, **how):
        found = made(*where, **how)
        site.change("nine days", "four days", TALK)
        return found

    with monkeypatch.context() as patched:
        patched.setattr(review, "review_with_memory", meanwhile)
        check(site)
    assert check(site) == anew(site)


HEAD = b"HEAD"
"""In what was kept: the part that says of which files it is, as it was."""


@pytest.mark.parametrize(
    "kept",
    [b"", b"{", b"[]\n{}", b'["", [], [], ""]\n', b"[1, 2, 3, 4]\n[]", b"\xff\n", b'{"a": 1}\n{}']
    + [HEAD + b"\n" + said for said in (b"", b"[]", b"{}", b'{"rules": [[]]}', b"7")],
)
def test_what_another_program_kept_in_another_form_is_looked_at_again(scratch, looks, monkeypatch, kept):
    known = Store.known

    def otherwise(store, kind, *source, **how):
        found = known(store, kind, *source, **how)
        return kept.replace(HEAD, found.partition(b"\n")[0]) if kind.name == "check" else found

    monkeypatch.setattr(Store, "known", otherwise)
    assert "1 published" in check(scratch)
    assert looks


def test_a_store_of_somebody_else_or_a_damaged_one_is_not_believed(scratch, looks):
    file = next((scratch.root / ".cache/casestudies").glob("store-*.sqlite"))
    with closing(sqlite3.connect(file)) as base, base:
        base.execute("UPDATE kept SET value = replace(value, CAST('published' AS BLOB), CAST('withheld!' AS BLOB))")
        base.execute("UPDATE kept SET value = CAST(substr(value, 1, 40) AS BLOB)")
    assert "1 published" in check(scratch)
    assert len(looks) == 1


def test_what_cannot_be_asked_of_git_is_asked_again(tmp_path, looks, monkeypatch):
    site = prepared(approved, tmp_path)
    shutil.rmtree(site.root / ".git/objects")
    check(site)
    check(site)
    assert len(looks) == 2


def printed(said):
    """All that a person at a terminal sees, words and colours too."""
    shown = StringIO()
    show(said, Console(shown, width=90, is_terminal=True), confidential=True)
    return shown.getvalue()


def test_what_is_kept_is_read_as_it_was():
    site = open_project(EXAMPLE)
    found = review.review(site, today=TODAY)
    said = Summary.of(found)
    assert printed(Summary.read(said.written())) == printed(said)
    for story in found.library.stories.values():
        place = site.root / story.place.path
        part = Summary.of(about(found, site, [place]))
        ours = said.about(lying_in(site.root, [place]))
        assert (ours.findings, ours.failed, ours.stories) == (part.findings, part.failed, part.stories)


OPENED = """
import os, sys
from pathlib import Path
root, seen = sys.argv[1], set()
def hook(event, arguments):
    if event in ("open", "os.listdir", "os.scandir") and isinstance(arguments[0], (str, bytes)):
        seen.add(os.path.abspath(os.fsdecode(arguments[0])))
sys.addaudithook(hook)
from casestudies.cli import cli
os.chdir(root)
try:
    cli(["check", "--format", "json", "--today", "2026-11-21"], standalone_mode=False)
except SystemExit:
    pass
print(*sorted(path for path in seen if path.startswith(root + os.sep)), sep="\\n", file=sys.stderr)
"""


def test_whatever_a_review_opens_is_among_what_decides_it(tmp_path):
    """Held against what the interpreter tells of every file that is opened, and every folder that is listed."""
    site = prepared(approved, tmp_path)
    site.write("content/asks/otterburn.yml", "{}\n")
    site.write("content/used-by.yml", "hosts: []\n")
    done = subprocess.run([sys.executable, "-c", OPENED, str(site.root)], capture_output=True, text=True, check=True)
    opened = {path for path in done.stderr.splitlines() if "/.cache" not in path and path.startswith(str(site.root))}
    project = open_project(site.root / "mkdocs.yml")
    known = {os.fsdecode(piece) for piece in unchanged._pieces(site.root, unchanged.Sources.of(project))}
    assert len(opened) > 10
    assert opened - known == set()
