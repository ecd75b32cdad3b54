"""The example site in content/ shows what it promises to show, on the day it was written for."""

import datetime as dt
from pathlib import Path

import pytest

from casestudies.findings import Severity
from casestudies.review import review
from casestudies.stories import open_project
from casestudies.transcripts import read_transcript

ROOT = Path(__file__).parents[2]
WRITTEN_FOR = dt.date(2026, 11, 21)
TRANSCRIPTS = sorted(
    path
    for path in (ROOT / "content/interviews").glob("*/transcript.*")
    if "purpose: testimonial" not in (path.parent / "interview.yml").read_text("utf-8")
)


@pytest.fixture(scope="module")
def project():
    return open_project(ROOT / "mkdocs.yml")


@pytest.fixture(scope="module")
def reviewed(project):
    return review(project, today=WRITTEN_FOR)


def test_six_stories_are_published_and_three_are_withheld_each_for_another_reason(reviewed):
    published = {story.id for story in reviewed.edition.stories}
    assert published == {
        "brightledger", "hob-and-rye", "kestrel-freight", "open-hearth-trust", "studio-randnotiz", "trust-account",
    }  # fmt: skip
    assert {w.story: w.reasons for w in reviewed.withheld} == {
        "acacia-lane": ("awaiting approval",),
        "mirador-solar": ("expired",),
        "paper-lantern": ("withdrawn",),
    }
    assert [str(f.place) for f in reviewed.findings if f.severity is Severity.ERROR] == []


def test_three_testimonials_stand_without_a_story_one_of_them_from_a_review(reviewed):
    shown = {one.id: one.quotes[0].check.source for one in reviewed.edition.alone}
    assert shown == {
        "testimonials/anneke-visser": "mail",
        "testimonials/bao-nguyen": "review",
        "testimonials/renata-duarte": "mail",
    }
    (review,) = [quote for quote in reviewed.edition.quotes if quote.published_at]
    assert review.published_on == "reviews.example"


def test_quotes_show_every_verdict_that_publishes(reviewed):
    assert {quote.check.verdict for quote in reviewed.edition.quotes} == {
        "verbatim",
        "light",
        "disclosed",
        "translated",
    }


def test_a_translation_is_labelled_and_stands_on_the_wall_in_the_place_of_its_original(reviewed):
    (told,) = [quote for quote in reviewed.edition.quotes if quote.translation]
    assert told.translation.label == "Translated by Henrike Maas from the original in German."
    assert told.translation.label in told.disclosures
    shown = {quote.ref for quote in reviewed.edition.in_turn}
    assert (told.ref in shown, told.translation.original in shown) == (True, False)


def test_a_name_that_was_misheard_is_quoted_by_way_of_a_correction(reviewed):
    leaning = [quote.ref for quote in reviewed.edition.quotes if quote.check.corrected]
    assert leaning == ["hob-and-rye#i-run-hob-and-rye"]


def test_every_approval_ends(project):
    assert review(project, today=dt.date(2029, 1, 1)).edition.stories == ()


def test_the_firm_without_a_name_stays_without_one(reviewed):
    story = next(story for story in reviewed.edition.stories if story.id == "trust-account")
    shown = repr(story).casefold()
    assert not [name for name in ("tarn", "hollis", "eleanor", "ashby") if name in shown]


def test_gifts_and_partnerships_are_told(reviewed):
    told = {story.id: story.disclosures for story in reviewed.edition.stories if story.disclosures}
    assert {"hob-and-rye", "kestrel-freight"} <= set(told)
    assert "$50 gift card" in " ".join(told["hob-and-rye"])


def test_what_a_speaker_went_on_to_limit_says_so(reviewed):
    """Jule saw both passages before she let the quotes stand."""
    story = next(story for story in reviewed.edition.stories if story.id == "studio-randnotiz")
    by_id = {quote.id: " ".join(quote.disclosures) for quote in story.quotes}
    assert "went on to qualify this" in by_id["reich-oder-pleite"]
    assert "went on to qualify this" in " ".join(story.disclosures)


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.parent.name)
def test_interviews_are_long_enough_to_choose_from(path):
    assert read_transcript(path).words >= 1200


def test_interviews_came_from_different_tools():
    assert len({read_transcript(path).format for path in TRANSCRIPTS}) >= 5
