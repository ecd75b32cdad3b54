"""Cold work in other processes: what they find is what one finds alone, and nothing leans on their being well."""

from __future__ import annotations

import datetime as dt
import sys

import pytest

from casestudies.cli import workers
from casestudies.review import remembering, review
from casestudies.steps import UNTOLD
from casestudies.stories import open_project
from helpers.reviews import alike

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def many(site, monkeypatch):
    """A site that counts as a large one."""
    monkeypatch.setattr(workers, "_MANY", 3)
    for n in range(4):
        site.write(f"content/pages/stories/copy-{n}.md", site.story.read_text("utf-8"))
        site.approve(name=f"copy-{n}")
    site.approve()
    return site


def judged(site, jobs):
    project = open_project(site.root / "mkdocs.yml")
    workers.judged_in_parts(project, TODAY, site.root / "mkdocs.yml", jobs, UNTOLD)
    with remembering(project, TODAY) as store:
        made = review(project, today=TODAY, memory=store)
    alike(made, review(project, today=TODAY))
    return store


@pytest.mark.long
def test_parts_that_others_judged_are_not_judged_again(many):
    assert judged(many, 2).misses == 0


@pytest.mark.long
def test_it_is_done_once_a_day(many, monkeypatch):
    judged(many, 2)
    monkeypatch.setattr(workers, "subprocess", None)
    assert judged(many, 2).misses == 0


@pytest.mark.parametrize("jobs", [1, 2])
def test_few_stories_or_one_core_start_nothing(site, monkeypatch, jobs):
    site.approve()
    monkeypatch.setattr(workers, "subprocess", None)
    assert judged(site, jobs).misses > 0


def test_others_that_fail_change_nothing(many, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert judged(many, 2).misses > 0


def test_there_is_at_least_one_core():
    assert workers.cores() >= 1
