"""Insights: each backed by words that were said, ranked, in a grid, in and out as a table, and never in a site."""

import csv
import io

import pytest

PAPER = """---
theme: Planning on paper
insight: Owners plan on paper until a mistake costs them sleep.
action: Show the first round within ten minutes.
importance: {customers: 5, team: 2}
---

- rounds: "It took me about two hours every evening, and it was a nightmare."
"""
EVENINGS = """---
theme: Evenings
insight: Evenings are worth more than vans.
importance: {customers: 2, team: 5}
---

- rounds: “I have my evenings back.”
"""


@pytest.fixture
def noted(site):
    folder = site / "content/insights"
    folder.mkdir()
    (folder / "paper.md").write_text(PAPER)
    (folder / "evenings.md").write_text(EVENINGS)
    return folder


def test_insights_that_are_backed_pass(noted, run):
    assert "2 insights, each backed" in run("insights", "check")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('- rounds: "It took me about five hours every evening."', "not what the customer said"),
        ('- rounds: "Is it all right if I record this?"', "not what the customer said (misattributed)"),
        ('- lost: "It was a nightmare."', "There is no interview lost"),
        ("- otterburn#none", "There is no quote otterburn#none."),
        ("- It was a nightmare", "Write evidence as"),
        ("Only prose.", "Nothing backs this insight."),
    ],
)
def test_what_is_not_backed_is_told_with_its_line(noted, run, line, told):
    (noted / "paper.md").write_text(PAPER.partition("- rounds")[0] + line + "\n")
    shown = run("insights", "check", code=1)
    assert "content/insights/paper.md:" in shown
    assert told in shown


def test_broken_front_matter_is_told(noted, run):
    (noted / "paper.md").write_text(PAPER.replace("theme:", "them:"))
    assert "content/insights/paper.md" in run("insights", "check", code=1)
    (noted / "paper.md").write_text("no front matter")
    assert "no front matter" in run("insights", "check", code=1)


def test_the_private_page_ranks_both_ways_and_has_the_grid(noted, site, run):
    run("insights", "report")
    text = (site / "desk/insights.html").read_text("utf-8")
    customers, team = text.split("Most important to the team")
    assert customers.index("Owners plan") < customers.index("Evenings are worth")
    assert team.index("Evenings are worth") < team.index("Owners plan")
    assert '<th scope="row">Evenings</th><td>1</td>' in text
    assert "1 of 1 interviewed customers" in text
    assert "casestudies desk, private" in text


def test_out_and_in_again_as_a_table(noted, site, run):
    table = run("insights", "export")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert {row["Theme"] for row in rows} == {"Evenings", "Planning on paper"}
    (site / "table.csv").write_text(table)
    for path in noted.glob("*.md"):
        path.unlink()
    run("insights", "import", "table.csv")
    assert "2 insights, each backed" in run("insights", "check")
    assert "left as it is" in run("insights", "import", "table.csv")
    (site / "other.csv").write_text("A,B\n1,2\n")
    assert "needs the columns" in run("insights", "import", "other.csv", code=2)


def test_a_cell_is_never_a_formula(noted, run):
    (noted / "paper.md").write_text(
        PAPER.replace("action: Show", 'action: "=HYPERLINK(1) Show').replace("minutes.\n", 'minutes."\n')
    )
    assert "'=HYPERLINK(1)" in run("insights", "export")


def test_nothing_is_printed_in_ci(noted, run, monkeypatch):
    monkeypatch.setenv("CI", "1")
    assert "CI" in run("insights", "export", code=2)
