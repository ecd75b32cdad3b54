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
    assert '<th scope="row">Evenings</th><td class="n1">1</td><td>1</td>' in text
    assert '<th scope="col">Otterburn</th>' in text
    assert "backed by 1 customer<" in text
    assert text.count('href="#paper"') == text.count('id="paper"') == 1
    assert "1 of 1 interviewed customer backs" in text
    assert "casestudies desk, private" in text


def test_the_private_page_of_no_insights_says_so(site, run):
    run("insights", "report")
    assert "There are no insights yet." in (site / "desk/insights.html").read_text("utf-8")


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
    told = run("insights", "import", "other.csv", code=2)
    assert "other.csv: The table lacks Insight, Theme, Quote, Source. It has: A, B." in told


@pytest.mark.parametrize(
    ("repository", "first"),
    [
        ("dovetail", "Title,Tags,Content,Contact,"),
        ("condens", "Tag,Highlight,Session,Participant,"),
        ("enjoyhq", "Title,Tags,Highlight,company.name,Name,"),
        ("airtable", "Name,Theme,Action,"),
    ],
)
def test_each_repository_gets_its_own_titles_and_they_come_in_again(noted, site, run, repository, first):
    before = {path.stem: run("insights", "export").count("\n") for path in noted.glob("*.md")}
    table = run("insights", "export", "--for", repository)
    assert table.startswith(first)
    assert "2026-09-14" in table
    (site / "table.csv").write_text(table)
    for path in noted.glob("*.md"):
        path.unlink()
    run("insights", "import", "table.csv")
    assert len(list(noted.glob("*.md"))) == len(before)
    assert "2 insights, each backed" in run("insights", "check")
    assert "importance: {customers: 5, team: 2}" in "".join(path.read_text() for path in noted.glob("*.md"))


def test_columns_can_be_named(noted, site, run):
    (site / "t.csv").write_text(
        "Finding,Cluster,Said,Where\nEvenings matter a lot.,Evenings,I have my evenings back.,rounds\n"
    )
    named = ["Insight=Finding", "Theme=Cluster", "Quote=Said", "Source=Where"]
    run("insights", "import", "t.csv", *(part for one in named for part in ("--column", one)))
    assert "3 insights, each backed" in run("insights", "check")
    assert "with one of" in run("insights", "import", "t.csv", "--column", "Said", code=2)


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("Insight,Theme,Quote,Source\n,T,words,rounds\n", "Row 2 has no text in the column Insight."),
        ("Insight,Theme,Quote,Source\nI,T,words\n", "Row 2 has no text in the column Source."),
        ("Insight,Theme,Quote,Source\n???,T,words,rounds\n", "it has no letters"),
        ('Insight,Theme,Quote,Source\n"I,T,words,rounds\n', "t.csv: Line 2 is not CSV"),
        ("", "The file is empty."),
    ],
)
def test_tables_that_tell_too_little_are_refused_with_their_row(noted, site, run, table, told):
    (site / "t.csv").write_text(table)
    assert told in run("insights", "import", "t.csv", code=2)
    assert len(list(noted.glob("*.md"))) == 2


def test_what_is_left_out_of_the_table_is_told(noted, run):
    (noted / "paper.md").write_text(PAPER.replace("two hours", "five hours"))
    assert "Left out: content/insights/paper.md:8:" in run("insights", "export")


def test_a_cell_is_never_a_formula(noted, run):
    (noted / "paper.md").write_text(
        PAPER.replace("action: Show", 'action: "=HYPERLINK(1) Show').replace("minutes.\n", 'minutes."\n')
    )
    assert "'=HYPERLINK(1)" in run("insights", "export")


def test_nothing_is_printed_in_ci(noted, run, monkeypatch):
    monkeypatch.setenv("CI", "1")
    assert "CI" in run("insights", "export", code=2)


def test_tables_with_semicolons_come_in_and_other_encodings_are_named(noted, site, run):
    (site / "t.csv").write_text(
        '\ufeffInsight;Theme;Quote;Source\nMaps are slow, still;Maps;"It took me, two";rounds\n', "utf-8"
    )
    assert "maps-are-slow-still.md" in run("insights", "import", "t.csv")
    assert 'rounds: "It took me, two"' in (noted / "maps-are-slow-still.md").read_text("utf-8")
    (site / "u.csv").write_bytes("Insight,Theme,Quote,Source\nÄ,T,q,rounds\n".encode("latin-1"))
    assert "u.csv is not text in UTF-8. Save it as “CSV UTF-8”." in run("insights", "import", "u.csv", code=2)


def test_signs_that_nobody_sees_do_not_come_in(noted, site, run):
    (site / "t.csv").write_text("Insight,Theme,Quote,Source\nA b\u0007c,T,q\u200b q,rounds\n", "utf-8")
    run("insights", "import", "t.csv")
    assert "insight: A bc" in (noted / "a-bc.md").read_text("utf-8")


@pytest.mark.parametrize("sign", ["+", "-", "@", "＝", "＠"])
def test_no_sign_that_a_table_program_knows_begins_a_cell(noted, run, sign):
    (noted / "paper.md").write_text(
        PAPER.replace("action: Show", f'action: "{sign}SUM(1) Show').replace("minutes.\n", 'minutes."\n')
    )
    assert f"'{sign}SUM(1)" in run("insights", "export")


@pytest.mark.parametrize(
    ("repository", "column"), [("", "Speaker"), ("dovetail", "Contact"), ("condens", "Participant")]
)
def test_a_table_names_the_person_and_not_the_label_of_the_transcript(noted, run, repository, column):
    rows = csv.DictReader(io.StringIO(run("insights", "export", *(["--for", repository] if repository else []))))
    assert {row[column] for row in rows} == {"Nell Hart"}


ROW = "Insight,Theme,Quote,Source,Importance to team\n"


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("\n\n", "The file is empty."),
        (ROW, "The table has no rows below its titles."),
        (f"{ROW},,,,\n", "The table has no rows below its titles."),
        (f"{ROW}A,T,On paper, at the table.,talk,3,4\n", "Row 2 has more cells than there are titles."),
        (
            f"{ROW}\nA,T,Q,talk,five\n",
            "Row 3: “five” in the column Importance to team is not a whole number from 1 to 5.",
        ),
        (f"{ROW}A,T,Q,talk,2.5\n", "Row 2: “2.5”"),
        ("Insight,Theme,Quote,Quote,Source\nA,T,Q,R,talk\n", "Two columns are called Quote."),
        (f'{ROW}A,T,"Q" more,talk,1\n', "Line 2 is not CSV"),
    ],
)
def test_a_broken_table_is_one_clear_error_and_writes_nothing(site, run, table, told):
    (site / "t.csv").write_text(table)
    shown = " ".join(run("insights", "import", "t.csv", code=2).split())
    assert told in shown
    assert "Traceback" not in shown
    assert not (site / "content/insights").exists()


def test_columns_that_are_not_ours_are_named_and_two_insights_that_begin_alike_are_two_files(site, run):
    (site / "t.csv").write_text(
        "Insight,Theme,Quote,Source,Team,Created at\nA b c d e f g,T,Q,talk,3,today\nA b c d e f h,T,Q,talk,3,today\n"
    )
    assert "Left out, as no column of ours: Team, Created at." in run("insights", "import", "t.csv")
    assert sorted(path.name for path in (site / "content/insights").iterdir()) == ["a-b-c-d-e-f-2.md", "a-b-c-d-e-f.md"]


def test_a_source_that_names_no_interview_is_told_with_its_row_and_nothing_is_written(site, run):
    (site / "t.csv").write_text("Insight,Theme,Quote,Source\nMaps are slow,maps,words,Call with Nell\n")
    told = " ".join(run("insights", "import", "t.csv", code=2).split())
    assert "Row 2: “Call with Nell” in the column Source is no interview and no quote." in told
    assert not list((site / "content/insights").glob("maps-are-slow.md"))


def test_a_line_that_cannot_be_read_is_one_mistake(site, run):
    path = site / "content/insights/broken.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("---\ntheme: a\ninsight: b\n---\n\n- Call with Nell\n")
    told = [line for line in run("insights", "check", code=1).splitlines() if "broken.md" in line]
    assert len(told) == 1
    assert "Write evidence as" in told[0]
