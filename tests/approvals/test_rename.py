"""A customer gets another id, and what was approved stays approved."""

import json

import pytest

from helpers.scratch import CUSTOMER_FILE, INTERVIEW_FILE, STORY_FILE, approved, prepared


@pytest.fixture
def site(tmp_path):
    return prepared(approved, tmp_path / "site")


def published(site):
    said = json.loads(site.run("check", "--format", "json", expect=None))
    return [story["story"] for story in said["published"]]


def test_every_file_is_changed_and_the_story_stays_published(site):
    site.run("rename", "customer", "otterburn", "otterburn-mill")
    assert "customer: otterburn-mill\n" in site.read(STORY_FILE)
    assert "customer: otterburn-mill\n" in site.read(INTERVIEW_FILE)
    assert not (site.root / CUSTOMER_FILE).exists()
    assert published(site) == ["otterburn"]
    site.commit("Renamed")
    assert published(site) == ["otterburn"]
    site.settings("policy: {recording: {alone: true}}")
    assert published(site) == ["otterburn"]


def test_history_is_followed_to_the_old_name(site):
    site.run("rename", "customer", "otterburn", "otterburn-mill")
    site.commit("Renamed")
    site.change("stayed with it", "stuck with it")
    assert "stuck" in site.run("approval", "diff", "otterburn", expect=1)


def test_a_file_that_was_renamed_by_hand(site):
    (site.root / CUSTOMER_FILE).rename(site.root / "content/customers/mill.yml")
    assert "casestudies rename customer otterburn NEW" in site.run("check", expect=None)
    site.run("rename", "customer", "otterburn", "mill")
    assert published(site) == ["otterburn"]


def test_quotes_comments_and_line_ends_stay(site):
    site.write(
        STORY_FILE,
        site.read().replace("customer: otterburn\n", "customer: 'otterburn'  # the mill\n").replace("\n", "\r\n"),
    )
    site.run("rename", "customer", "otterburn", "mill")
    assert "customer: 'mill'  # the mill\r\n" in site.read()


@pytest.mark.parametrize("new", ["otterburn", "../mill", "", "a b"])
def test_names_that_cannot_be(site, new):
    before = site.read()
    site.run("rename", "customer", "otterburn", new, expect=2)
    assert site.read() == before
    assert (site.root / CUSTOMER_FILE).exists()


def test_a_customer_that_is_not_there(site):
    assert "no customer 'mill'" in site.run("rename", "customer", "mill", "other", expect=2)
    for near in ("oterburn", "content/customers/otterburn.yml", "OTTERBURN"):
        assert "Did you mean 'otterburn'?" in site.run("rename", "customer", near, "other", expect=2)


def test_nothing_is_changed_where_one_file_cannot_be(site):
    site.write(
        INTERVIEW_FILE,
        "{customer: otterburn, date: 2026-09-01, transcript: talk.vtt, speakers: {Nell Hart: nell-hart}}\n",
    )
    before = site.read()
    assert "interview.yml" in site.run("rename", "customer", "otterburn", "mill", expect=2)
    assert site.read() == before
