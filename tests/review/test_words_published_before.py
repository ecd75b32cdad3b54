"""Reviews and posts: whose they are, where they stand, what the marketplace asks, and what is chosen of them."""

from __future__ import annotations

import hashlib

import pytest

REVIEW = """\
From: Ida M.
Address: https://reviews.example/fernhill/7
Date: 2026-09-20
Rating: 5/5

It was, like, a full forty hours. We don't lose manuscripts anymore.
"""
INTERVIEW = """\
customer: fernhill
date: 2026-09-20
kind: review
marketplace: {marketplace}
address: https://reviews.example/fernhill/7
rating: 5/5
sha256: {sha256}
transcript: review.txt
speakers: {{"Ida M.": ida-moss}}
"""
STORY = """\
---
title: A review
customer: fernhill
interviews: [2026-09-20-review]
---

> It was, like, a full forty hours. We don't lose manuscripts anymore.
>
> — Ida Moss {#forty-hours}
"""
FOLDER = "content/interviews/2026-09-20-review"


@pytest.fixture
def reviewed(site):
    def make(marketplace="trustpilot", review=REVIEW, story=STORY):
        site.write(f"{FOLDER}/review.txt", review)
        sha256 = hashlib.sha256(review.encode()).hexdigest()
        site.write(f"{FOLDER}/interview.yml", INTERVIEW.format(marketplace=marketplace, sha256=sha256))
        site.story.unlink(missing_ok=True)
        site.story = site.write("content/pages/stories/review.md", story)
        site.approve(name="review")
        return site

    return make


def codes(review):
    return {finding.code for finding in review.findings}


def test_a_review_is_published_with_its_writers_approval_and_its_address(reviewed):
    review = reviewed().review()
    assert not review.failed
    (quote,) = review.edition.quotes
    assert (quote.published_at, quote.published_on) == ("https://reviews.example/fernhill/7", "Trustpilot")
    assert (quote.check.source, quote.check.written) == ("review", True)
    (terms,) = [finding for finding in review.findings if finding.code == "P143"]
    assert "read on 2026-" in terms.message
    assert terms.help.endswith("https://legal.trustpilot.com/for-reviewers/guidelines-for-businesses")


def test_without_the_name_nothing_leads_to_the_writers_page(reviewed):
    site = reviewed()
    site.change(site.story, "name, ", "")
    review = site.review()
    (quote,) = review.edition.quotes
    assert (quote.published_at, quote.published_on) == ("", "")


def test_without_its_writers_approval_a_review_stays_out(reviewed):
    site = reviewed()
    site.story.write_text(STORY, "utf-8")
    assert not site.review().edition.quotes


def test_what_a_marketplace_does_not_allow_to_be_altered_is_quoted_word_for_word(reviewed):
    story = STORY.replace("anymore.", "anymore!")
    assert "P142" in codes(reviewed("g2", story=story).review())
    assert "P142" not in codes(reviewed("trustpilot", story=story).review())
    assert "P142" not in codes(reviewed("g2").review())


def test_terms_that_nobody_read_are_told_as_unknown(reviewed):
    review = reviewed("product-hunt").review()
    (terms,) = [finding for finding in review.findings if finding.code == "P143"]
    assert "not known" in terms.message


def test_a_pseudonym_stays_one(reviewed):
    site = reviewed(review=REVIEW.replace("Ida M.", "inkworm_77"))
    site.change(site.root / FOLDER / "interview.yml", "Ida M.", "inkworm_77")
    review = site.review()
    assert "P140" in codes(review)
    assert not review.edition.quotes


def test_a_review_without_its_address_stays_out(reviewed):
    site = reviewed()
    site.change(site.root / FOLDER / "interview.yml", "address: https://reviews.example/fernhill/7\n", "")
    assert "P141" in codes(site.review())
    assert not site.review().edition.quotes


def test_a_source_that_was_changed_since_proves_nothing(reviewed):
    site = reviewed()
    site.write(f"{FOLDER}/review.txt", REVIEW.replace("forty", "fifty"))
    review = site.review()
    assert "C150" in codes(review)
    assert not review.edition.quotes


def test_choosing_only_the_best_is_noted(reviewed):
    site = reviewed()
    for number, rating in enumerate(("5/5", "2/5")):
        review = REVIEW.replace("7", str(number))
        sha256 = hashlib.sha256(review.encode()).hexdigest()
        text = INTERVIEW.format(marketplace="trustpilot", sha256=sha256).replace("rating: 5/5", f"rating: {rating}")
        site.write(f"content/interviews/2026-09-20-other-{number}/review.txt", review)
        site.write(f"content/interviews/2026-09-20-other-{number}/interview.yml", text)
        assert ("P144" in codes(site.review())) is (rating == "2/5")


def test_no_rating_is_printed(reviewed):
    review = reviewed().review()
    assert "5/5" not in repr(review.edition.stories)
