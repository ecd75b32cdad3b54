"""`casestudies interview`: the commands, and that nothing of them reaches a site or a log."""

import json
import re

import pytest

from casestudies.publish.audit import DESK


def test_the_report_on_a_terminal_and_the_trend(site, run):
    shown = run("interview", "report", "rounds")
    assert shown.startswith("rounds: no mistakes")
    assert "✓ Digging deeper" in shown
    assert "Nell H.: Yes, go ahead. (agreed)" in shown
    assert "2026-09-14" in run("interview", "report")


def test_the_private_page(site, run):
    run("interview", "report", "rounds", "--format", "html")
    text = (site / "desk/report-rounds.html").read_text("utf-8")
    talk = next((site / "content/interviews/rounds").glob("transcript.*")).read_text("utf-8")
    ended = re.findall(r"--> 00:0?([\d:]+)\.", talk)[-1]
    assert f"<span>{ended.removeprefix('0')}</span>" in text  # where the last turn ends, and not where it begins
    assert DESK in text
    assert "about two hours" in text
    assert "<h1>Otterburn</h1>" in text
    assert "two hours · ten minutes" in text
    assert (site / "desk/.gitignore").read_text() == "*\n"


def test_figures_as_they_were_said(site, run):
    shown = run("interview", "figures", "rounds")
    assert "about two hours" in shown
    assert "before and after  two hours → ten minutes" in shown
    found = json.loads(run("interview", "figures", "rounds", "--format", "json"))
    assert found["figures"][0]["hedges"] == ["about"]


@pytest.mark.parametrize(
    "args", [("report", "rounds", "--format", "json"), ("report", "rounds", "--format", "html"), ("figures", "rounds")]
)
def test_words_of_an_interview_are_not_written_in_ci(site, run, monkeypatch, args):
    monkeypatch.setenv("CI", "1")
    assert "CI" in run("interview", *args, code=2)
    assert "nightmare" not in run("interview", "report", "rounds")


def test_an_interview_that_is_none(site, run):
    assert "There are: rounds." in run("interview", "report", "lost", code=2)
    assert "There are: rounds." in run("interview", "figures", "lost", code=2)
