"""A small made-up site on disk, which tests change by hand as its authors would."""

import datetime as dt
import hashlib
from itertools import count
from pathlib import Path

import pytest

from casestudies.approvals import digest
from casestudies.approvals.record import NewApproval, record
from casestudies.review import review, review_with_memory
from casestudies.stories import load, open_project
from casestudies.stories.files import write_file
from casestudies.stories.model import Scope
from helpers.examples import FULL
from helpers.reviews import alike

TODAY = dt.date(2026, 11, 21)

MKDOCS = """\
site_name: Quillmark
docs_dir: content/pages
plugins:
  - casestudies: {publisher: Quillmark}
"""
CUSTOMER = """\
name: Fernhill Press
url: https://fernhill.example
logo: assets/fernhill.svg
industry: Publishing
people:
  ida-moss: {name: Ida Moss, role: Production Lead}
"""
INTERVIEW = """\
customer: fernhill
date: 2026-09-01
transcript: transcript.vtt
speakers: {"Ida Moss": ida-moss, "Asker": ~}
consent: {recording: "Sure, record away", at: "00:00:02"}
incentive: $50 gift card
"""
TRANSCRIPT = """\
WEBVTT

1
00:00:01.000 --> 00:00:04.000
Asker: You saved a hundred hours in your first month with us, is that right?

2
00:00:05.000 --> 00:00:12.000
Ida Moss: Um, it was a full forty hours. We don't lose manuscripts anymore, and I sleep better.

3
00:00:13.000 --> 00:00:20.000
Ida Moss: The first week was dreadful. I would not have bet on it.

4
00:00:21.000 --> 00:00:25.000
Asker: We hear this from every customer we have.
"""
STORY = """\
---
title: Fernhill Press stops losing manuscripts
summary: How a small publisher got its evenings back.
customer: fernhill
interviews: [2026-09-01-fernhill]
tags: {product: [Desk]}
results:
  - {figure: forty hours, label: saved in the first month, quote: forty-hours}
---

Before Quillmark, pages went astray.

> It was a full forty hours. We don't lose manuscripts anymore, and I sleep better.
>
> — Ida Moss {#forty-hours}

It did not begin well. "The first week was dreadful," Moss says.
"""

_REVIEWS = count()


class Site:
    """The site, its files, and what a review says of them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.story = root / "content/pages/stories/fernhill.md"
        self.interview = root / "content/interviews/2026-09-01-fernhill/interview.yml"
        self.transcript = self.interview.parent / "transcript.vtt"
        self.customer = root / "content/customers/fernhill.yml"
        self.write("mkdocs.yml", MKDOCS)
        self.write("content/pages/index.md", "# Quillmark\n")
        self.write("content/pages/assets/fernhill.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        self.write("content/approvals/ida.eml", "From: ida@fernhill.example\n\nYes, publish it.\n")
        for path, text in (
            (self.customer, CUSTOMER),
            (self.interview, INTERVIEW),
            (self.transcript, TRANSCRIPT),
            (self.story, STORY),
        ):
            self.write(path, text)

    def write(self, path: str | Path, text: str) -> Path:
        return write_file(self.root / path, text.encode("utf-8"))

    def change(self, path: Path, old: str, new: str) -> None:
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    def approve(self, scope="site widget name logo", name="fernhill", **fields) -> None:
        library, _ = load(open_project(self.root / "mkdocs.yml"))
        story = library.stories[name]
        content = digest(story, library.customers[story.customer], [library.interviews[i] for i in story.interviews])
        evidence = (self.root / "content/approvals/ida.eml").read_bytes()
        given = {"role": "customer", "by": "Ida Moss", "on": dt.date(2026, 10, 1), "content": content} | fields
        new = NewApproval(
            scope=[Scope(s) for s in scope.split()],
            evidence="ida.eml",
            evidence_sha256=hashlib.sha256(evidence).hexdigest(),
            **given,
        )
        path = self.root / story.place.path
        path.write_text(record(path.read_text("utf-8"), new), "utf-8")

    def review(self, today=TODAY, **options):
        """What a review says: the same with everything that the reviews before left behind, whatever was changed since.

        Here only some are held against that, which takes as long as the review itself; in CI each.
        """
        project = open_project(self.root / "mkdocs.yml")
        made = review(project, today=today, **options)
        if FULL or next(_REVIEWS) % 12 == 0:
            alike(review_with_memory(project, today=today, **options), made)
        return made


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site that a module prepares once, and copies for each of its tests."""
    return Site(tmp_path_factory.mktemp("template"))
