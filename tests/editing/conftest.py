"""A site with a quote that asks, and its story as it stands in an editor."""

import datetime as dt

import pytest

from casestudies.editing import Bench
from casestudies.stories import open_project
from helpers.asking import Asking
from helpers.scratch import STORY_FILE


@pytest.fixture
def site(tmp_path):
    return Asking(tmp_path / "site")


@pytest.fixture
def bench(site):
    return Bench(open_project(site.root / "mkdocs.yml"), lambda: dt.date(2026, 11, 21))


@pytest.fixture
def text(site):
    return site.read(STORY_FILE)
