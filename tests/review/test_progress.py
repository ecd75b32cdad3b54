"""What is shown of long work: bars in a terminal, lines elsewhere, nothing when asked for nothing."""

from __future__ import annotations

import io
import sys
from contextlib import chdir

import pytest
from click.testing import CliRunner

from casestudies.cli import cli, progress
from casestudies.cli.progress import Progress
from casestudies.steps import UNTOLD


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def worked(shown: Progress, pieces: int) -> None:
    with shown.step("Judging quotes", pieces) as piece:
        for _ in range(pieces):
            piece()


def test_a_terminal_shows_how_many_of_how_many(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stderr", Terminal())
    worked(Progress(), 60)
    assert "60/60" in sys.stderr.getvalue()  # type: ignore[attr-defined]


def test_little_work_has_a_name_and_leaves_none(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stderr", Terminal())
    worked(Progress(), 3)
    assert sys.stderr.getvalue() == "Judging quotes\r\033[K"  # type: ignore[attr-defined]


def test_elsewhere_a_step_that_took_long_is_one_line(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    worked(Progress(), 60)
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]
    monkeypatch.setattr(progress, "_LONG", -1.0)
    worked(Progress(), 1200)
    assert sys.stderr.getvalue() == "Judging quotes (1,200): 0 s\n"  # type: ignore[attr-defined]


@pytest.mark.parametrize("terminal", [io.StringIO, Terminal])
def test_quiet_is_silent(monkeypatch: pytest.MonkeyPatch, terminal: type[io.StringIO]):
    monkeypatch.setattr(progress, "_LONG", -1.0)
    monkeypatch.setattr(sys, "stderr", terminal())
    worked(Progress(quiet=True), 60)
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]


def test_work_that_nobody_watches_is_the_same():
    with UNTOLD.step("anything", 3) as piece:
        piece()


def test_timings_tell_of_every_step_and_touch_no_report(site):
    site.approve()
    with chdir(site.root):
        plain = CliRunner().invoke(cli, ["check", "--today", "2026-11-21"])
        told = CliRunner().invoke(cli, ["check", "--today", "2026-11-21", "--timings"])
    assert told.stdout == plain.stdout
    assert plain.stderr == ""
    for step in ("Reading stories", "Reading transcripts", "Reading approvals", "Judging quotes"):
        assert step in told.stderr
