"""What a writer holds back stays out, and holding it back or dating it touches no approval."""

import pytest

FIELD = "customer: otterburn\n"


@pytest.fixture
def site(untold, tmp_path):
    """Published, with a question between what is quoted and what was said next, so that nothing is to be looked at."""
    made = untold(tmp_path / "held")
    made.change(
        "00:00:13.000 --> 00:00:20.000\n",
        "00:00:12.500 --> 00:00:13.000\n<v Host>And how did it begin, in those first days with the new watch?\n\n"
        "00:00:13.000 --> 00:00:20.000\n",
        "content/interviews/2026-09-01-otterburn/talk.vtt",
    )
    made.begin()
    made.answer(made.digest())
    made.approve()
    made.commit("Nell approved")
    assert made.published() == ["otterburn"]
    return made


def with_fields(site, lines):
    site.change(FIELD, f"{FIELD}{lines}")
    return site


def withheld(site, today="2026-11-21"):
    return {w["story"]: w["reasons"] for w in site.review(today=today)["withheld"]}


@pytest.mark.parametrize(
    ("lines", "reason"),
    [("draft: true\n", "draft"), ("publish: 2026-12-01\n", "embargo until 2026-12-01")],
)
def test_it_is_withheld_although_it_is_approved(site, lines, reason):
    with_fields(site, lines)
    assert site.published() == []
    assert withheld(site) == {"otterburn": [reason]}
    assert reason in site.run("status", expect=None)


def test_an_embargo_ends_by_itself(site):
    with_fields(site, "publish: 2026-12-01\n")
    assert site.published(today="2026-11-30") == []
    assert site.published(today="2026-12-01") == ["otterburn"]


@pytest.mark.parametrize(
    "lines",
    [
        "draft: false\n",
        "date: 2026-11-01\n",
        "author: Mara Lindqvist\n",
        "author: [Mara Lindqvist, Nell]\n",
        "publish: 2026-11-21\n",
    ],
)
def test_no_approval_becomes_stale(site, lines):
    with_fields(site, lines)
    assert site.published() == ["otterburn"]


@pytest.mark.parametrize("lines", ["draft: maybe\n", "publish: soon\n", "publish: 1.12.2026\n"])
def test_what_is_not_understood_is_told_and_withholds(site, lines):
    with_fields(site, lines)
    assert site.published() == []
    assert "C107" in site.codes()
