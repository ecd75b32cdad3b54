"""What is remembered is never believed when anything that decides it is another: and each test is a way to try."""

from __future__ import annotations

import datetime as dt
import gc
import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from casestudies import memory
from casestudies.approvals.model import State
from casestudies.memory import Asked, digest_of, still_answers
from casestudies.review import remembering, review
from casestudies.review.model import InterviewWords
from casestudies.stories import open_project
from helpers.examples import spread
from helpers.reviews import alike

TODAY = dt.date(2026, 11, 21)


def remembered(site, today=TODAY):
    """A review with what earlier ones left, held against one from nothing; and how much it recalled and made."""
    project = open_project(site.root / "mkdocs.yml")
    with remembering(project, today) as store:
        made = review(project, today=today, memory=store)
    alike(made, review(project, today=today))
    return made, store


def published(site, today=TODAY):
    return [story.id for story in remembered(site, today)[0].edition.stories]


@pytest.fixture
def approved(site):
    site.approve()
    assert published(site) == ["fernhill"]
    return site


def test_nothing_is_made_twice(approved):
    assert remembered(approved)[1].misses == 0


@pytest.mark.parametrize(
    ("named_in", "old", "new"),
    [
        ("content/pages/stories/fernhill.md", "results:", "image: {file: assets/mark.svg, alt: A desk.}\nresults:"),
        ("content/customers/fernhill.yml", "assets/fernhill.svg", "assets/mark.svg"),
    ],
)
def test_pictures_are_looked_at_each_time(approved, named_in, old, new):
    """One that came was told as missing until its story was edited."""
    approved.change(approved.root / named_in, old, new)
    seen = []
    for drawing in (None, "<svg/>", "<svg><script/></svg>", "<svg/>"):
        if drawing:
            approved.write("content/pages/assets/mark.svg", drawing)
        codes = {finding.code for finding in remembered(approved)[0].findings}
        seen.append(sorted(codes & {"C127", "C153"}))
    assert seen == [["C127"], [], ["C153"], []]


def test_only_what_changed_is_made_again(approved):
    for name in ("second", "third"):
        approved.write(f"content/pages/stories/{name}.md", approved.story.read_text("utf-8"))
    remembered(approved)
    approved.change(approved.root / "content/pages/stories/third.md", "went astray", "got lost")
    _, store = remembered(approved)
    assert 0 < store.misses < store.hits


def test_a_transcript_changed_to_others_of_the_same_size_and_time(approved):
    before = approved.transcript.stat()
    approved.change(approved.transcript, "forty hours", "fifty hours")
    os.utime(approved.transcript, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert approved.transcript.stat().st_size == before.st_size
    assert published(approved) == []


def test_a_story_changed_to_the_same_size_and_time(approved):
    before = approved.story.stat()
    approved.change(approved.story, "full forty", "full fifty")
    os.utime(approved.story, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert published(approved) == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("interview", '"Ida Moss": ida-moss', '"Ida Moss": ~'),
        ("interview", "2026-09-01\n", "2027-09-01\n"),
        ("interview", "$50", "$90"),
        ("customer", "name: Ida Moss", "name: Eda Moss"),
        ("customer", "name: Fernhill Press", "name: Fernhill Books"),
    ],
)
def test_what_stands_beside_a_story_is_changed(approved, name, old, new):
    approved.change(getattr(approved, name), old, new)
    assert published(approved) == []


def test_a_policy_is_made_stricter(approved):
    approved.change(approved.root / "mkdocs.yml", "Quillmark}", "Quillmark, policy: {verdicts: [verbatim]}}")
    assert published(approved) == []


def test_an_approval_is_withdrawn(approved):
    approved.change(
        approved.story, "    by: Ida Moss", "    by: Ida Moss\n    withdrawn: {on: 2026-11-20, by: Ida Moss}"
    )
    made, _ = remembered(approved)
    assert made.withheld[0].state is State.WITHDRAWN


def test_evidence_is_exchanged_or_gone(approved):
    evidence = approved.root / "content/approvals/ida.eml"
    evidence.write_bytes(evidence.read_bytes().replace(b"Yes", b"Yet"))
    assert published(approved) == []
    evidence.unlink()
    assert published(approved) == []


def test_an_approval_ends_overnight(site):
    site.approve(expires=dt.date(2026, 11, 23))
    assert published(site) == ["fernhill"]
    assert published(site, dt.date(2026, 11, 23)) == []
    assert published(site) == ["fernhill"]


def test_an_embargo_ends_overnight(site):
    site.change(site.story, "customer: fernhill", "customer: fernhill\npublish: 2026-11-23")
    site.approve()
    assert published(site) == []
    assert published(site, dt.date(2026, 11, 23)) == ["fernhill"]
    assert published(site) == []


def test_files_vanish_and_come_back(approved):
    for path in (approved.transcript, approved.interview, approved.customer):
        text = path.read_text("utf-8")
        path.unlink()
        assert published(approved) == []
        path.write_text(text, "utf-8")
        assert published(approved) == ["fernhill"]
    logo = approved.root / "content/pages/assets/fernhill.svg"
    logo.unlink()
    assert any(f.code == "C208" or "exist" in f.message for f in remembered(approved)[0].findings)


def test_words_are_found_in_an_interview_that_was_not_there_before(approved):
    approved.change(approved.story, "The first week was dreadful", "Nobody told us about the basement")
    assert "interview `other`" not in remembered(approved)[0].findings[0].message
    approved.write("content/interviews/other/interview.yml", approved.interview.read_text("utf-8"))
    talk = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ida Moss>Nobody told us about the basement</v>\n"
    approved.write("content/interviews/other/transcript.vtt", talk)
    assert any("interview `other`" in finding.message for finding in remembered(approved)[0].findings)


def test_a_page_quotes_somebody_who_was_not_known_before(approved):
    approved.write("content/pages/team.md", "# Voices\n\n> We never looked back.\n>\n> — Rosa Quint\n")
    assert not any("team.md" in str(finding.place) for finding in remembered(approved)[0].findings)
    approved.change(approved.customer, "people:\n", "people:\n  rosa-quint: {name: Rosa Quint, role: Planner}\n")
    assert any("team.md" in str(finding.place) for finding in remembered(approved)[0].findings)


def test_another_engine_believes_nothing(approved, monkeypatch):
    monkeypatch.setattr(memory, "engine", lambda: "another")
    assert remembered(approved)[1].hits == 0


def test_the_engine_is_every_byte_of_the_library(tmp_path, monkeypatch):
    library = tmp_path / "casestudies"
    shutil.copytree(os.path.dirname(memory.__file__), library, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(memory, "__file__", str(library / "memory.py"))
    before = memory.engine.__wrapped__()
    rule = library / "quotes" / "languages" / "en.py"
    rule.write_bytes(rule.read_bytes() + b"\n")
    assert memory.engine.__wrapped__() != before


def test_a_library_that_cannot_be_read_believes_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(memory, "__file__", str(tmp_path / "packed.zip" / "memory.py"))
    assert memory.engine.__wrapped__() != memory.engine.__wrapped__()


def store_of(site):
    return next((site.root / ".cache/casestudies").glob("store-*.sqlite"))


@pytest.mark.parametrize(
    "damage", [lambda data: b"", lambda data: data[: len(data) // 2], lambda data: b"SQLite" * 999]
)
def test_a_damaged_store_is_none_and_is_made_anew(approved, damage):
    file = store_of(approved)
    file.write_bytes(damage(file.read_bytes()))
    assert published(approved) == ["fernhill"]
    remembered(approved)
    assert remembered(approved)[1].misses == 0


def test_flipped_bytes_change_nothing_but_the_time_it_takes(approved):
    file, whole = store_of(approved), store_of(approved).read_bytes()
    for at in spread(range(100, len(whole), max(1, len(whole) // 25)), 4):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert published(approved) == ["fernhill"]


def rewrite(site, change):
    with closing(sqlite3.connect(store_of(site))) as base, base:
        for name, value in base.execute("SELECT name, value FROM kept").fetchall():
            base.execute("UPDATE kept SET value = ? WHERE name = ?", (change(name, value), name))


def test_a_verdict_that_somebody_wrote_in(approved):
    approved.change(approved.story, "a full forty", "a full fifty")
    assert published(approved) == []
    rewrite(approved, lambda name, value: value.replace(b'"publishes":false', b'"publishes":true'))
    assert published(approved) == []


def test_entries_that_are_exchanged_or_of_another_kind(approved):
    with closing(sqlite3.connect(store_of(approved))) as base:
        values = [value for (value,) in base.execute("SELECT value FROM kept")]
    rewrite(approved, lambda name, value: values[(values.index(value) + 1) % len(values)])
    assert published(approved) == ["fernhill"]
    rewrite(approved, lambda name, value: "text" if value[0] % 2 else None)
    assert published(approved) == ["fernhill"]


def test_a_store_that_came_with_the_repository_is_not_even_opened(approved, tmp_path_factory, monkeypatch):
    theirs = store_of(approved).read_bytes()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("me")))
    assert remembered(approved)[1].hits == 0
    mine = [file for file in (approved.root / ".cache/casestudies").glob("store-*") if file.read_bytes() != theirs]
    assert len(mine) == 1
    mine[0].write_bytes(theirs)  # even under the right name
    assert remembered(approved)[1].hits == 0


def test_a_linked_store_is_not_followed(approved, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    folder = approved.root / ".cache/casestudies"
    shutil.rmtree(folder)
    folder.symlink_to(elsewhere)
    assert published(approved) == ["fernhill"]
    assert not list(elsewhere.iterdir())


def test_where_nothing_can_be_kept_everything_is_made(approved, monkeypatch):
    shutil.rmtree(approved.root / ".cache")
    approved.write(".cache", "a file where the folder should be")
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null/nowhere")
    assert published(approved) == ["fernhill"]
    assert remembered(approved)[1].hits == 0


def test_two_at_once_keep_what_either_made(approved):
    shutil.rmtree(approved.root / ".cache")
    project = open_project(approved.root / "mkdocs.yml")
    with remembering(project, TODAY) as one, remembering(project, TODAY) as other:
        alike(review(project, today=TODAY, memory=one), review(project, today=TODAY, memory=other))
    assert remembered(approved)[1].misses == 0


def test_what_nobody_asks_for_is_forgotten(approved):
    """A deleted interview leaves no word of it behind for longer than a fortnight."""
    words = b"first week was dreadful"
    assert words in store_of(approved).read_bytes()
    for path in (approved.story, approved.transcript, approved.interview, approved.customer):
        path.unlink()
    for days in (1, 8, 16):
        remembered(approved, TODAY + dt.timedelta(days=days))
    assert words not in store_of(approved).read_bytes()


def test_the_store_is_its_users_alone_and_in_no_repository(approved):
    assert store_of(approved).stat().st_mode & 0o077 == 0
    assert (approved.root / ".cache/casestudies/.gitignore").read_text() == "*\n"


def test_what_was_asked_of_a_mapping_decides_whether_an_answer_holds():
    marks = {"a": "1", "b": "2"}
    asked = Asked({"a": 1, "b": 2}, marks)
    assert asked["a"] == 1
    assert "c" not in asked
    assert still_answers(asked.answers, {"a": "1"})
    assert not still_answers(asked.answers, {"a": "9", "b": "2"})
    assert not still_answers(asked.answers, {"a": "1", "c": "3"})
    assert dict(asked)
    assert not still_answers(asked.answers, {"a": "1"})


def test_values_that_differ_have_other_digests():
    values = [
        1,
        1.0,
        "1",
        b"1",
        None,
        (1, 2),
        (12,),
        ("1", "2"),
        {"1": 2},
        frozenset({1, 2}),
        State.STALE,
        State.STALE.value,
    ]
    assert len({digest_of(value) for value in values}) == len(values)
    assert digest_of({"a": 1, "b": 2}) == digest_of({"b": 2, "a": 1})
    with pytest.raises(TypeError):
        digest_of(object())


def test_what_was_made_is_in_the_file_before_the_end_where_it_is_much(approved, monkeypatch):
    """A thousand stories brought 300 megabytes that waited in memory for the end of a build."""
    shutil.rmtree(approved.root / ".cache")
    monkeypatch.setattr(memory, "_WAITING", 1_000)
    project = open_project(approved.root / "mkdocs.yml")
    with remembering(project, TODAY) as first:
        made = review(project, today=TODAY, memory=first)
        assert first.hits == 0
        with remembering(project, TODAY) as second:
            alike(made, review(project, today=TODAY, memory=second))
        assert second.hits > second.misses
        # What is no longer in memory is known as well.
        alike(made, review(project, today=TODAY, memory=first))
        assert first.hits == 0
    assert remembered(approved)[1].misses == 0


def test_what_cannot_be_added_to_the_file_stays_known(approved, monkeypatch):
    shutil.rmtree(approved.root / ".cache")
    (approved.root / ".cache").write_text("in the way", "utf-8")
    monkeypatch.setattr(memory, "_WAITING", 1_000)
    project = open_project(approved.root / "mkdocs.yml")
    with remembering(project, TODAY) as store:
        made = review(project, today=TODAY, memory=store)
        before = store.misses
        alike(made, review(project, today=TODAY, memory=store))
        assert store.misses == before


@pytest.mark.parametrize(("before", "within"), [(700, 20_000), (0, 0), (50_000, 50_000)])
def test_python_looks_for_garbage_as_it_did_before_when_a_review_is_over(site, before, within):
    usual = gc.get_threshold()
    gc.set_threshold(before)
    try:
        with remembering(open_project(site.root / "mkdocs.yml"), TODAY):
            assert gc.get_threshold()[0] == within
        assert gc.get_threshold()[0] == before
    finally:
        gc.set_threshold(*usual)


def test_a_review_keeps_the_words_of_transcripts_for_the_last_net_and_nothing_else_of_them(site):
    site.approve()
    made, _ = remembered(site)
    held = [one for one in made.secrets if isinstance(one, InterviewWords)]
    assert held
    for one in held:
        assert not one.transcripts._read
        said = one.text
        assert not one.transcripts._read
        assert said == "\n".join(turn.text for turn in one.transcripts[one.interview].turns)
