"""Tables for other programs: the public view holds what is published and nothing else, and no cell runs."""

from __future__ import annotations

import csv
import io
import json
from contextlib import chdir

import pytest
from click.testing import CliRunner

from casestudies.cli import cli


def table(site, *arguments, expect=0):
    with chdir(site.root):
        done = CliRunner().invoke(cli, ["table", *arguments, "--today", "2026-11-21"])
    assert done.exit_code == expect, done.output
    return done.output


def test_nothing_that_is_withheld_is_in_a_public_table(site):
    for what in ("stories", "quotes", "people"):
        assert json.loads(table(site, what, "--format", "json")) == []
    assert "approvals" in table(site, "approvals", expect=2).lower()
    (story,) = json.loads(table(site, "stories", "--format", "json", "--private"))
    assert (story["published"], story["state"], story["customer"]) == ("no", "awaiting approval", "Fernhill Press")


def test_what_is_published_is_in_it_as_far_as_it_was_released(site):
    site.approve(scope="site widget name")
    (person,) = json.loads(table(site, "people", "--format", "json"))
    assert person["quotes"] == "fernhill#forty-hours fernhill#the-first-week-was-dreadful"
    first, second = json.loads(table(site, "quotes", "--format", "json"))
    assert (first["name"], first["company"], first["verdict"]) == ("Ida Moss", "Fernhill Press", "light")
    assert first["disclosures"] == "Given for the interview: $50 gift card."
    assert second["quote"] == "fernhill#the-first-week-was-dreadful"


@pytest.mark.parametrize("what", ["stories", "quotes", "approvals", "people"])
def test_all_forms_hold_the_same_rows(site, what):
    site.approve()
    rows = json.loads(table(site, what, "--format", "json", "--private"))
    assert rows
    assert [json.loads(line) for line in table(site, what, "--format", "jsonl", "--private").splitlines()] == rows
    cells = list(csv.DictReader(io.StringIO(table(site, what, "--private"))))
    assert cells == rows


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)"])
def test_no_cell_is_taken_for_a_formula(site, name):
    site.change(site.customer, "role: Production Lead", f'role: "{name}"')
    (person,) = csv.DictReader(io.StringIO(table(site, "people", "--private")))
    assert person["role"] == f"'{name}"
