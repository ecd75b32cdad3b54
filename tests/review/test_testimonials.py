"""Testimonials without a story: one quote with approvals of its own, through the same gate."""

from __future__ import annotations

import pytest

TESTIMONIAL = """\
---
customer: fernhill
interviews: [2026-09-01-fernhill]
tags: {product: [Desk]}
---

> The first week was dreadful.
>
> — Ida Moss {#dreadful}
"""
FILE = "content/testimonials/ida.md"


@pytest.fixture
def alone(site):
    site.write(FILE, TESTIMONIAL)
    return site


def reasons(review):
    return {withheld.story: withheld.reasons for withheld in review.withheld}


def test_it_stays_out_without_an_approval_of_its_own(alone):
    alone.approve()
    review = alone.review()
    assert [story.id for story in review.edition.records] == ["fernhill"]
    assert reasons(review) == {"testimonials/ida": ("awaiting approval",)}
    assert not review.failed


def test_with_it_it_is_published_beside_the_stories(alone):
    alone.approve(name="testimonials/ida")
    edition = alone.review().edition
    assert (edition.stories, [one.id for one in edition.alone]) == ((), ["testimonials/ida"])
    (quote,) = edition.testimonials
    assert (quote.ref, quote.story_src, quote.story_title) == ("testimonials/ida#dreadful", "", "")
    assert [customer.name for customer in edition.customers] == ["Fernhill Press"]
    assert quote.disclosures == ("Given for the interview: $50 gift card.",)


@pytest.mark.parametrize(
    ("old", "new", "state"),
    [
        ("was dreadful.", "was dreadful!", "changed since it was approved"),
        ("> The", "Ida wrote to us.\n\n> The", "C151 not-one-quote"),
        (
            "{#dreadful}\n",
            "{#dreadful}\n\n> I would not have bet on it.\n>\n> — Ida Moss {#bet}\n",
            "C151 not-one-quote",
        ),
        ("was dreadful.", "was marvellous.", "Q216 wording"),
        ("tags:", "title: A headline\ntags:", "C105 unknown-key"),
    ],
)
def test_anything_else_keeps_it_out(alone, old, new, state):
    alone.approve(name="testimonials/ida")
    alone.change(alone.root / FILE, old, new)
    review = alone.review()
    assert not review.edition.alone
    assert state in " ".join(reasons(review)["testimonials/ida"])


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("role: customer", "role: legal", "A101"),
        ("was dreadful.", "was dreadful!", "A102"),
        ("on: 2026-10-01", "on: 2026-08-01", "A113"),
        ("by: Ida Moss", "by: Ada Lund", "A108"),
        ("---\n", "", "C108"),
        ("> The", "<style>p {}</style>\n\n> The", "C205"),
        ("> The", "<p onclick='x()'>Oh</p>\n\n> The", "C205"),
        ("dreadful.", "dreadful. TO WRITE: more", "C152"),
        ("> The", "x" * 600_000 + "\n\n> The", "C101"),
    ],
)
def test_what_is_said_of_it_never_calls_it_a_story(alone, old, new, code):
    alone.approve(name="testimonials/ida")
    text = (alone.root / FILE).read_text("utf-8").replace(old, new)
    alone.write(FILE, text)
    said = [f for f in alone.review().findings if f.place.path == FILE]
    assert code in {f.code for f in said}
    said = [f for f in said if f.code != "C151"]  # which advises to write a story instead
    assert [f"{f.message} {f.help}" for f in said if "story" in f"{f.message} {f.help}"] == []


def test_a_withdrawal_takes_it_out(alone):
    alone.approve(name="testimonials/ida")
    alone.change(alone.root / FILE, "    evidence:", "    withdrawn: {on: 2026-11-01, by: Ida Moss}\n    evidence:")
    review = alone.review()
    assert reasons(review)["testimonials/ida"] == ("withdrawn",)
    # No story's feed had it: readers are told of the testimonial, and of no story.
    assert [one.ref for one in review.edition.withdrawn] == ["testimonials/ida#dreadful"]


@pytest.mark.parametrize("name", ["content/testimonials/more/ida.md", "content/testimonials/-ida.md"])
def test_a_file_that_is_not_read_is_told(site, name):
    site.write(name, TESTIMONIAL)
    assert "C114" in {finding.code for finding in site.review().findings}


def test_a_folder_of_stories_cannot_take_their_name(site):
    site.write("content/pages/stories/testimonials/ida.md", TESTIMONIAL.replace("tags:", "title: T\ntags:"))
    review = site.review()
    assert "C114" in {finding.code for finding in review.findings}
    assert not review.edition.records


def test_the_folder_is_private(site):
    site.change(site.root / "mkdocs.yml", "publisher: Quillmark", "publisher: Quillmark, testimonials: content/pages/t")
    with pytest.raises(Exception, match="C1"):
        site.review()
