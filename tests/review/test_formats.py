"""A review printed for machines and for people: complete, safe from what files contain, and never with transcript text."""

import datetime as dt
import io
import json
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.approvals.model import Standing, State
from casestudies.findings import Finding, Place, Rule, Severity
from casestudies.review.formats import FORMATS
from casestudies.review.formats.text import show, wrapped
from casestudies.review.model import Review, Reviewed, Withheld
from casestudies.review.summary import Summary
from casestudies.stories.model import Story
from casestudies.terminal import Console
from helpers import let_through

SECRET = "thirteen hours a week, honestly"
FIGURE = Rule(
    "Q201",
    "figure-changed",
    Severity.ERROR,
    "A figure is not the one said.",
    "Figures are claims.",
    "Write it as said.",
)
OLD = Rule("A104", "expires-soon", Severity.WARNING, "An approval ends soon.", "Then the story goes.", "Ask again.")


def review_of(*findings, story="brightledger"):
    place = Place(f"content/pages/stories/{story}.md")
    page = Story(story, f"stories/{story}.md", "T", "S", "c", (), "", 1, place)
    reviewed = Reviewed(page, Standing(State.STALE, frozenset(), ""), (), findings)
    withheld = Withheld(story, page.src, State.STALE, reviewed.reasons)
    edition = let_through.edition(today=dt.date(2026, 11, 21))
    return Review(
        edition, findings, (withheld,), tuple(f for f in findings if f.severity is Severity.ERROR), (reviewed,)
    )


def finding(
    rule=FIGURE,
    line=24,
    message="Quote “saved” is altered: figure changed.",
    path="content/pages/stories/brightledger.md",
):
    words = (("written", "It saved us 30 hours a week."), ("said at 12:31", SECRET))
    return Finding(rule, Place(path, line, 3), message, "", "brightledger#saved", words, ((12, 14),))


@pytest.mark.parametrize("name", FORMATS)
def test_no_machine_ever_sees_words_of_a_transcript(name):
    text = FORMATS[name](review_of(finding(), finding(OLD, 9)))
    assert "Q201" in text
    assert SECRET not in text
    assert "30 hours" not in text


def test_json_says_where_what_and_what_next():
    document = json.loads(FORMATS["json"](review_of(finding())))
    assert document["version"] == 1
    assert document["stops_build"] is True
    assert document["withheld"][0]["state"] == "changed since it was approved"
    found = document["findings"][0]
    assert (found["path"], found["line"], found["column"]) == ("content/pages/stories/brightledger.md", 24, 3)
    assert (found["code"], found["severity"], found["help"]) == ("Q201", "error", "Write it as said.")


def test_annotations_escape_what_would_end_the_command():
    text = FORMATS["github"](review_of(finding(message="100 %\n::error::forged", path="a,b:c.md")))
    assert text.count("\n") == 1
    assert text.startswith("::error file=a%2Cb%3Ac.md,line=24,col=3,title=Q201 figure-changed::100 %25%0A")


def test_sarif_names_each_rule_once_and_points_at_it():
    document = json.loads(FORMATS["sarif"](review_of(finding(), finding(line=30), finding(OLD))))
    run = document["runs"][0]
    assert [r["id"] for r in run["tool"]["driver"]["rules"]] == ["A104", "Q201"]
    assert [r["ruleIndex"] for r in run["results"]] == [1, 1, 0]
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"] == {"startLine": 24, "startColumn": 3}


def test_gitlab_fingerprints_differ_within_a_report_and_survive_a_moved_line():
    first = json.loads(FORMATS["gitlab"](review_of(finding(), finding())))
    moved = json.loads(FORMATS["gitlab"](review_of(finding(line=99), finding(line=120))))
    assert len({i["fingerprint"] for i in first}) == 2
    assert [i["fingerprint"] for i in first] == [i["fingerprint"] for i in moved]


def test_junit_fails_the_story_and_skips_what_is_withheld_without_an_error():
    failed = ET.fromstring(FORMATS["junit"](review_of(finding())).split("\n", 1)[1])
    case = failed.find("testsuite/testcase[@name='brightledger']")
    assert "24:3" in case.find("failure").text
    waiting = ET.fromstring(FORMATS["junit"](review_of()).split("\n", 1)[1])
    assert (
        waiting.find("testsuite/testcase[@name='brightledger']/skipped").get("message").startswith("withheld: changed")
    )


@given(st.text())
def test_junit_and_markdown_survive_any_message(message):
    review = review_of(finding(message=message))
    ET.fromstring(FORMATS["junit"](review).split("\n", 1)[1])
    table = [line for line in FORMATS["markdown"](review).split("\n") if "Q201" in line]
    assert all("<" not in line.replace("\\<", "") for line in table)


def printed(review, *, confidential, width=80):
    console = Console(io.StringIO(), width=width)
    show(Summary.of(review), console, confidential=confidential)
    return console.file.getvalue()


def test_a_terminal_shows_the_words_and_marks_the_difference():
    text = printed(review_of(finding()), confidential=True)
    lines = text.splitlines()
    written = next(i for i, line in enumerate(lines) if "It saved us 30 hours" in line)
    assert lines[written + 1].index("^^") == lines[written].index("30")
    assert SECRET in text
    assert max(map(len, lines)) <= 80


def test_a_log_shows_neither_what_was_said_nor_what_was_written():
    text = printed(review_of(finding()), confidential=False)
    assert "brightledger.md:24:3" in text
    assert SECRET not in text
    assert "30 hours" not in text


@given(st.text(alphabet="ab ", max_size=200), st.integers(5, 40))
def test_wrapping_loses_no_character_but_the_space_at_a_break(text, width):
    pieces = list(wrapped(text, width))
    assert all(text[begin : begin + len(line)] == line for begin, line in pieces)
    assert all(len(line) <= width for _, line in pieces)
    assert "".join(line for _, line in pieces).replace(" ", "") == text.replace(" ", "")
