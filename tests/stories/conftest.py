"""A small made-up site on disk."""

from pathlib import Path

import pytest

from casestudies.stories import project_from_settings
from casestudies.stories.files import write_file

CUSTOMER = """\
name: Fernwood Dairy
url: https://fernwood.example
industry: Food
people:
  ada-moss: {name: Ada Moss, role: Plant Manager}
  ben-okafor: {name: Ben Okafor, role: Head of Logistics}
"""
INTERVIEW = """\
customer: fernwood
date: 2026-05-04
transcript: talk.vtt
speakers:
  Ada: ada-moss
  Ben: ben-okafor
  Host: ~
"""
TRANSCRIPT = """\
WEBVTT

00:00:01.000 --> 00:00:04.000
<v Host>What changed for you?

00:00:05.000 --> 00:00:09.000
<v Ada>We used to count the crates by hand every night.

00:00:10.000 --> 00:00:14.000
<v Ben>And now the drivers are home by six.
"""
STORY = """\
---
title: Fernwood counts crates by daylight
summary: A dairy that stopped counting at night.
customer: fernwood
interviews: [2026-05-04-fernwood]
tags: {product: [Count]}
---

Every evening somebody walked the yard.

> We used to count the crates by hand every night.
>
> — Ada Moss, Plant Manager {#by-hand}

“And now the drivers are home by six,” says Ben Okafor.
"""


class Site:
    """A project folder whose files a test may change before reading it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("content/customers/fernwood.yml", CUSTOMER)
        self.write("content/interviews/2026-05-04-fernwood/interview.yml", INTERVIEW)
        self.write("content/interviews/2026-05-04-fernwood/talk.vtt", TRANSCRIPT)
        self.write("content/pages/stories/fernwood.md", STORY)
        (root / "content/approvals").mkdir(parents=True)

    def write(self, path: str, text: str) -> Path:
        return write_file(self.root / path, text.encode("utf-8"))

    def change(self, path: str, old: str, new: str) -> None:
        text = (self.root / path).read_text("utf-8")
        assert old in text
        self.write(path, text.replace(old, new))

    def project(self, **settings: object):
        return project_from_settings(self.root / "mkdocs.yml", self.root / "content/pages", settings)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path / "site")


@pytest.fixture(scope="session")
def made_up_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The same for tests that change no file."""
    return Site(tmp_path_factory.mktemp("stories") / "site")
