"""A story that is rightly published, for people who would publish something else in its place."""

import json

import pytest

from helpers.scratch import Scratch, prepared


class Site(Scratch):
    """The scratch site, and what it would publish."""

    def review(self, *options, today="2026-11-21"):
        return json.loads(self.run("check", "--format", "json", *options, expect=None, today=today))

    def published(self, **options):
        return [story["story"] for story in self.review(**options)["published"]]

    def codes(self, **options):
        return {finding["code"] for finding in self.review(**options)["findings"]}

    def digest(self):
        (row,) = json.loads(self.run("approval", "status", "--format", "json"))
        return row["digest"]

    def approve(self, *options):
        self.record(*options)


def _published(root, *, told):
    """Approved by a mail, recorded in a commit of its own, published."""
    site = Site(root)
    site.begin()
    site.answer(site.digest() if told else "")
    site.approve(*(("--scope", "widget") if told else ()))
    site.commit("Nell approved")
    assert site.published() == ["otterburn"]
    return site


def _told(root):
    return _published(root, told=True)


def _silent(root):
    return _published(root, told=False)


@pytest.fixture
def site(tmp_path):
    """A published site whose approval is a mail that quotes the digest."""
    return prepared(_told, tmp_path / "site")


@pytest.fixture
def silent(tmp_path):
    """The same, approved by a mail that quotes nothing."""
    return prepared(_silent, tmp_path / "site")


@pytest.fixture
def untold():
    """A site that nothing was done to yet."""
    return Site
