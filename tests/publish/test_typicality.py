"""A figure that other customers can't expect stands with what they can, wherever it goes (16 CFR 255.2)."""

from __future__ import annotations

import datetime as dt
import json

from casestudies.publish.feeds import stories_feed, to_json
from casestudies.publish.presentation import Presenter
from casestudies.publish.structured import story_data
from casestudies.publish.texts import texts
from casestudies.review import review
from casestudies.review.codes import FIGURE_NOT_SAID
from casestudies.stories import open_project
from casestudies.stories.codes import SPEECH_IN_FIELD
from helpers.made_up import edition, story
from helpers.scratch import Scratch
from publish.test_feeds import site as addresses
from publish.test_pages import printed

USUAL = "Most mills lose four days."
RESULT = "{figure: two days, label: lost to broken looms each year, quote: two-days}"
TOLD = RESULT.replace("}", f', typicality: "{USUAL}"}}')
SHOWN = "figures:\n  - {figure: four days, evidence: survey.pdf}\nresults:"


def made(root, *, result=RESULT, shown="results:"):
    """Approved and committed, then written as given."""
    scratch = Scratch(root)
    scratch.change(RESULT, result)
    scratch.change("results:", shown)
    scratch.write("content/approvals/survey.pdf", "%PDF")
    # Her answer is the last word of the passage, so that there is nothing to look at.
    scratch.change('It did not begin well. "The first week was not easy," Hart says. She stayed', "She stayed")
    return scratch


def record(scratch):
    scratch.begin()
    digest = scratch.run("approval", "request", "otterburn", "--scope", "site,widget,name")
    content = next(word for word in digest.split() if word.startswith("sha256:"))
    scratch.answer(content)
    scratch.run(
        "approval", "record", "otterburn", "--by", "Nell Hart", "--on", "2026-10-02", "--scope", "site,widget,name",
        "--evidence", "content/approvals/nell.eml", "--confirmed", "Mara",
    )  # fmt: skip
    return scratch.commit("Nell approved")


def reviewed(scratch):
    return review(open_project(scratch.root / "mkdocs.yml"), today=dt.date(2026, 11, 21))


def feed_of(made_edition):
    presenter, site = Presenter(made_edition, texts("en")), addresses(made_edition)
    return json.loads(to_json(stories_feed(presenter, site), presenter, site))


def codes(scratch):
    return [finding.code for finding in reviewed(scratch).findings]


def test_it_is_approved_and_its_absence_was_too(tmp_path):
    """Stories without one stay approved as they are; who adds one asks again."""
    scratch = record(made(tmp_path))
    assert reviewed(scratch).edition.stories
    scratch.change(RESULT, TOLD)
    scratch.change("results:", SHOWN)
    assert "A102" in codes(scratch)
    assert f"what is typical\n  {{+{USUAL}+}}" in scratch.run("approval", "diff", "otterburn", expect=1)


def test_whoever_approves_reads_it(tmp_path):
    scratch = made(tmp_path, result=TOLD, shown=SHOWN).begin()
    scratch.run("approval", "request", "otterburn", "--scope", "site,name")
    (mail,) = (tmp_path / "content/approvals/requests").glob("*.html")
    assert f"two days lost to broken looms each year ({USUAL})" in mail.read_text()


def test_its_figures_need_evidence_as_any_other(tmp_path):
    scratch = made(tmp_path, result=TOLD)
    (finding,) = [f for f in reviewed(scratch).findings if f.rule is FIGURE_NOT_SAID]
    assert dict(finding.confidential) == {"figure": "four days"}


def test_it_goes_wherever_the_figure_goes(tmp_path):
    scratch = record(made(tmp_path, result=TOLD, shown=SHOWN))
    made_edition = reviewed(scratch).edition
    (published,) = made_edition.stories
    assert published.results[0].typicality == USUAL
    assert [q.id for q in made_edition.quotes if USUAL in q.disclosures] == ["two-days"]
    pages = printed(made_edition)
    assert {src for src, page in pages.items() if USUAL in page} >= {
        "stories/otterburn.md",
        "stories/index.md",
        "voices/index.md",
    }
    (item,) = feed_of(made_edition)["items"]
    assert USUAL in item["content_html"]
    assert item["_casestudies"]["results"][0]["typicality"] == USUAL


def test_it_credits_nobody_with_words(tmp_path):
    scratch = made(tmp_path, result=TOLD.replace(USUAL, "Nell Hart: we all lose less, and I sleep at night."))
    assert SPEECH_IN_FIELD.code in codes(scratch)


def test_a_story_has_one_date_for_machines():
    """The writer's own, else the day of the approval."""
    dated = edition(story(date=dt.date(2026, 9, 30)))
    assert feed_of(dated)["items"][0]["date_published"] == "2026-09-30T00:00:00Z"
    article = story_data(dated.stories[0], dated, addresses(dated))["@graph"][0]
    assert article["datePublished"] == "2026-09-30"


def test_it_is_escaped_wherever_it_is_printed(tmp_path):
    hostile = "Most <b>mills</b> & others lose four days."
    scratch = record(made(tmp_path, result=TOLD.replace(USUAL, hostile), shown=SHOWN))
    made_edition = reviewed(scratch).edition
    assert made_edition.stories
    assert not [src for src, page in printed(made_edition).items() if "<b>mills" in page]
    assert "<b>" not in feed_of(made_edition)["items"][0]["content_html"]
