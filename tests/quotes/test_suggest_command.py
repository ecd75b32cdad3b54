"""`casestudies suggest`: the customer's own words from one interview, ready to be pasted."""

import json

import click
import pytest
from click.testing import CliRunner

from casestudies.cli import cli
from casestudies.cli.quotes import _lines

TALK = """Mara: How long did the close take?
Dana R.: So, um, we spent nine hours every Friday, and now it takes two hours.
Mara: Our tool saved you seven hours a week.
Dana R.: I would never go back to the old way.
"""

DULL = "The kitchen is on the second floor beside the lift, where the light comes from the north."


@pytest.fixture
def site(tmp_path, monkeypatch):
    (tmp_path / "content/pages").mkdir(parents=True)
    (tmp_path / "content/customers").mkdir()
    (tmp_path / "content/interviews/first").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("site_name: S\ndocs_dir: content/pages\nplugins:\n  - casestudies\n")
    (tmp_path / "content/customers/acme.yml").write_text(
        "name: Acme\npeople:\n  dana: {name: Dana Reyes, role: Head of Finance}\n"
    )
    (tmp_path / "content/interviews/first/interview.yml").write_text(
        'customer: acme\ndate: 2026-09-14\ntranscript: transcript.txt\nspeakers:\n  "Dana R.": dana\n  "Mara": ~\n'
        'consent: {recording: "Yes", at: "00:00:01"}\n'
    )
    (tmp_path / "content/interviews/first/transcript.txt").write_text(TALK)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CI", raising=False)
    return tmp_path


def test_the_customers_words_come_with_reasons_and_as_markdown(site) -> None:
    shown = CliRunner().invoke(cli, ["suggest", "first"])
    assert shown.exit_code == 0, shown.output
    assert "> We spent nine hours every Friday, and now it takes two hours.\n>\n> — Dana Reyes\n" in shown.output
    assert "Why: result: a figure, emphasis, before and after, answers a question · 12 words\n" in shown.output
    assert "> I would never go back to the old way." in shown.output
    assert "seven hours" not in shown.output


@pytest.mark.parametrize("named", ["content/interviews/first/", "content/interviews/first/interview.yml"])
@pytest.mark.parametrize(
    "command", [["suggest"], ["find", "nine hours every Friday", "--interview"], ["interview", "report"]]
)
def test_an_interview_may_be_named_by_its_path(site, named, command) -> None:
    by_id, by_path = (CliRunner().invoke(cli, [*command, name]) for name in ("first", named))
    assert by_path.exit_code == by_id.exit_code == 0
    assert by_path.output == by_id.output
    assert (
        "There is no interview 'elsewhere'"
        in CliRunner().invoke(cli, ["suggest", "content/interviews/elsewhere"]).output
    )


def test_limit(site) -> None:
    shown = CliRunner().invoke(cli, ["suggest", "first", "--limit", "1"])
    assert shown.output.count("> — Dana Reyes") == 1


def test_passages_are_no_longer_than_asked_for(site) -> None:
    shown = CliRunner().invoke(cli, ["suggest", "first", "--words", "19"])
    assert (shown.exit_code, "20<=x<=160" in shown.output) == (2, True)
    shown = CliRunner().invoke(cli, ["suggest", "first", "--words", "128"])
    assert shown.exit_code == 0


def test_nothing_found_says_where_to_look(site) -> None:
    file = site / "content/interviews/first/interview.yml"
    file.write_text(file.read_text().replace('"Dana R.": dana', '"Dana R.": ~'))
    shown = CliRunner().invoke(cli, ["suggest", "first"])
    assert shown.exit_code == 1
    assert "interview.yml" in shown.output
    assert "nine hours" not in shown.output


def test_an_interview_that_is_none(site) -> None:
    shown = CliRunner().invoke(cli, ["suggest", "second"])
    assert shown.exit_code == 2
    assert "There are: first." in shown.output


def test_what_was_said_around_is_shown_with_a_quote_and_never_in_a_log(site, monkeypatch) -> None:
    talk = TALK.replace("So, um,", "The office is in a former dairy.").replace("two hours.", f"two hours. {DULL}")
    (site / "content/interviews/first/transcript.txt").write_text(talk)
    shown = CliRunner().invoke(cli, ["suggest", "first"]).output
    assert "Before: The office is in a former dairy.\n\n> We spent nine hours" in shown
    assert f"> — Dana Reyes\n\nAfter: {DULL}\n" in shown
    rows = json.loads(CliRunner().invoke(cli, ["suggest", "first", "--format", "json"]).output)
    assert rows[0]["after"] == DULL
    monkeypatch.setenv("CI", "true")
    logged = CliRunner().invoke(cli, ["suggest", "first"]).output
    assert "dairy" not in logged
    assert "kitchen" not in logged


def test_json_tells_everything(site) -> None:
    shown = CliRunner().invoke(cli, ["suggest", "first", "--format", "json"])
    first = json.loads(shown.output)[0]
    assert first["text"] == "We spent nine hours every Friday, and now it takes two hours."
    assert (first["speaker"], first["label"], first["words"], first["theme"]) == ("Dana Reyes", "Dana R.", 12, "result")
    assert (first["weak"], first["asks"]) == (False, False)


@pytest.mark.parametrize(
    ("given", "said"),
    [("luck=3", "'luck' has no weight"), ("figure=much", "write it as figure="), ("figure=inf", "between")],
)
def test_a_weight_that_is_none(site, given, said) -> None:
    shown = CliRunner().invoke(cli, ["suggest", "first", "--weight", given])
    assert shown.exit_code == 2
    assert said in " ".join(shown.output.split())


@pytest.mark.parametrize("command", [["suggest", "first"], ["find", "hours every Friday"]])
def test_a_ci_log_gets_places_and_reasons_and_no_words(site, monkeypatch, command) -> None:
    monkeypatch.setenv("CI", "true")
    shown = CliRunner().invoke(cli, command)
    assert shown.exit_code == 0, shown.output
    assert "first · Dana R." in shown.output
    assert "hours" not in shown.output
    assert "never go back" not in shown.output


def test_no_json_with_words_in_ci(site, monkeypatch) -> None:
    monkeypatch.setenv("CI", "true")
    shown = CliRunner().invoke(cli, ["suggest", "first", "--format", "json"])
    assert shown.exit_code == 2
    assert "hours" not in shown.output


def test_a_long_quote_is_wrapped_at_words_on_a_terminal_and_stays_the_same_quote(site, monkeypatch) -> None:
    piped = CliRunner().invoke(cli, ["suggest", "first"]).output
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")
    shown = CliRunner().invoke(cli, ["suggest", "first"]).output
    assert "> We spent nine hours every Friday, and\n> now it takes two hours.\n>\n> — Dana Reyes\n" in shown
    assert "> We spent nine hours every Friday, and now it takes two hours.\n" in piped
    assert max(map(len, click.unstyle(shown).splitlines())) <= 40


def test_no_line_of_a_wrapped_quote_begins_a_list() -> None:
    assert _lines("We lost it all - and nobody saw it.", 20) == ["We lost it all - and", "nobody saw it."]
    assert _lines("We lost it all - and nobody saw it.", 15) == ["We lost it all - and nobody saw it."]
