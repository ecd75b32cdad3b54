"""Rows of a file become sources, people and testimonials: shown first, never twice, and none lost without a word."""

from __future__ import annotations

import csv
import datetime as dt
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.stories import load, open_project, transcripts_of
from casestudies.stories.importing import day
from helpers import written_words as made
from helpers.examples import many
from helpers.scratch import CUSTOMER, Scratch, drafted, prepared

HEAD = "Customer,Company,Role,When,Stars,Said,Where,Mail,Use"
MAP = """\
kind: survey
best: 5
testimonials: Use
columns: {name: Customer, company: Company, role: Role, date: When, rating: Stars, words: Said, address: Where, mail: Mail}
"""
ROW = 'Tom Vane,Vane & Co,Owner,2026-09-30,5,"The reports come by themselves.\n\nAnd on time.",https://r.example/1,t@v.example,yes'


@pytest.fixture
def scratch(tmp_path: Path) -> Scratch:
    return prepared(drafted, tmp_path)


def brought(scratch: Scratch, *rows: str, write: bool = True, map_: str = MAP, expect: int = 0) -> str:
    scratch.write("in.csv", "\n".join((HEAD, *rows)) + "\n")
    scratch.write("map.yml", map_)
    options = ["--write"] if write else []
    return scratch.run("import", "in.csv", "--map", "map.yml", "--today", "2026-11-21", *options, expect=expect)


def files(scratch: Scratch) -> dict[str, bytes]:
    content = scratch.root / "content"
    return {p.relative_to(content).as_posix(): p.read_bytes() for p in content.rglob("*") if p.is_file()}


def test_a_preview_writes_nothing(scratch):
    before = files(scratch)
    assert "1 row new" in brought(scratch, ROW, write=False)
    assert files(scratch) == before


def test_a_row_is_a_customer_a_source_and_a_testimonial(scratch):
    brought(scratch, ROW)
    library, findings = load(open_project(scratch.root / "mkdocs.yml"))
    transcripts, doubts = transcripts_of(library)
    assert not [f for f in (*findings, *doubts) if f.severity == "error"]
    source = library.interviews["2026-09-30-vane-co"]
    assert (source.kind, source.rating, source.address) == ("survey", "5/5", "https://r.example/1")
    assert (source.purpose, source.sha256) == ("feedback", transcripts["2026-09-30-vane-co"].sha256)
    assert [turn.text for turn in transcripts[source.id].turns] == ["The reports come by themselves.", "And on time."]
    assert library.stories["testimonials/tom-vane"].quotes[0].text == "The reports come by themselves. And on time."
    assert "t@v.example" in scratch.read("content/interviews/2026-09-30-vane-co/row.csv")
    assert "withheld  testimonials/tom-vane" in scratch.run("check", expect=None)


def test_a_row_is_brought_in_once_and_nothing_is_overwritten(scratch):
    brought(scratch, ROW)
    scratch.change("— Tom Vane", "— Tom Vane, Owner", "content/testimonials/tom-vane.md")
    before = files(scratch)
    assert "0 rows new, 2 there already" in brought(scratch, ROW, ROW)
    assert files(scratch) == before
    assert "1 row new, 1 there already" in brought(scratch, ROW, ROW.replace("on time", "in time"))
    assert {name: data for name, data in files(scratch).items() if name in before} == before


def test_people_are_added_to_customers_that_are_there(scratch):
    text = brought(
        scratch,
        ROW.replace("Vane & Co", "otterburn  mill"),
        ROW.replace("Tom Vane,Vane & Co", "Nell Hart,Otterburn Mill"),
    )
    assert "Tom Vane in customer otterburn" in text
    assert "the role differs" in text
    customer = scratch.read("content/customers/otterburn.yml")
    assert customer.replace("\n  tom-vane: {name: Tom Vane, role: Owner}", "") == CUSTOMER


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",Vane & Co,,2026-09-30,5,Words that nobody wrote,,,", "it names nobody"),
        ("t@v.example,Vane,,2026-09-30,5,Words of an address,,,", "it names nobody"),
        ("Tom,Vane,,04/03/2026,5,Words of some day or other,,,", "read in one way only"),
        ("Tom,Vane,,,5,Words of no day at all,,,", "it has no date"),
        ("Tom,Vane,,2027-01-01,5,Words of a day to come,,,", "in the future"),
        ('"=HYPERLINK(""x"")",Vane,,2026-09-30,5,Words beside a formula,,,', "formula"),
        ("Tom,@SUM(A1),,2026-09-30,5,Words beside a formula,,,", "formula"),
        ("Tom,Vane,,2026-09-30,5,=1+1,,,", "formula"),
        ("Tom,Vane,,2026-09-30,5,=cmd|' /C calc'!A0,,,", "formula"),
        (f"{'Tom' * 40},Vane,,2026-09-30,5,Words of a very long name,,,", "longer than"),
        ("Tom\u202e,Vane,,2026-09-30,5,Words of a name that is turned,,,", "cannot be printed"),
        ("***,Vane,,2026-09-30,5,Words of somebody without letters,,,", "no id"),
    ],
)
def test_a_row_that_is_skipped_is_told_with_its_line(scratch, row, why):
    before = files(scratch)
    text = brought(scratch, row, expect=1)
    assert "line 2" in text
    assert why in " ".join(text.split())
    assert files(scratch) == before


@pytest.mark.parametrize(
    ("row", "note"),
    [
        (ROW.replace("t@v.example", "t at v"), "no mail address"),
        (ROW.replace("https://r.example/1", "javascript:alert(1)"), "no web address"),
        (ROW.replace("by themselves", "<script>by</script> themselves"), "by hand"),
        ("Tom Vane,Vane & Co,Owner,2026-09-30,5,,,,", "no words"),
        (ROW.replace("by themselves", "\u202eby themselves"), "by hand"),
    ],
)
def test_what_is_left_out_of_a_row_is_told(scratch, row, note):
    text = brought(scratch, row)
    assert note in text
    assert "javascript" not in "".join(p.read_text() for p in scratch.root.glob("content/interviews/*/interview.yml"))


@pytest.mark.parametrize(
    ("data", "kind", "source"),
    [
        (made.TYPEFORM, None, "2026-09-30-tom-vane"),
        (made.SURVEYMONKEY, None, "2026-09-30-tom-vane"),
        (made.NPS, "survey", "2026-09-30-tom-vane"),
        (made.TRUSTPILOT, None, "2026-09-30-tom-vane"),
        (made.APP_STORE, None, "2026-09-30-tomvane"),
        (made.SENJA, None, "2026-09-30-vane-co"),
        (made.MASTODON, "post", "2026-09-30-tom-vane"),
    ],
)
def test_forms_that_are_known_need_no_map(scratch, data, kind, source):
    scratch.write("export", data)
    options = ["--kind", kind] if kind else []
    scratch.run("import", "export", *options, "--testimonials", "--write", "--today", "2026-11-21")
    scratch.run("import", "export", *options, "--testimonials", "--write", "--today", "2026-11-21")
    library, findings = load(open_project(scratch.root / "mkdocs.yml"))
    _, doubts = transcripts_of(library)
    assert source in library.interviews
    assert f"{source}-2" not in library.interviews
    assert not [f for f in (*findings, *doubts) if f.severity == "error"]


@pytest.mark.parametrize(
    ("map_", "why"),
    [
        ("kind: survey\ncolumns: {name: Kunde, words: Said}\n", "no column `Kunde`"),
        ("kind: survey\ncolums: {name: Customer}\n", "columns"),
        ("kind: mail\n", "should be 'review'"),
        ("kind: survey\ntestimonials: Maybe\ncolumns: {name: Customer, words: Said}\n", "no column `Maybe`"),
    ],
)
def test_a_map_that_is_wrong_is_one_clear_error(scratch, map_, why):
    assert why in " ".join(brought(scratch, ROW, map_=map_, expect=2).split())


def test_files_of_other_encodings(scratch):
    rows = (HEAD + "\n" + ROW.replace("Tom Vane", "Zoë Lützow") + "\n").encode
    for number, encoding in enumerate(("utf-8-sig", "utf-16", "cp1252")):
        (scratch.root / "in.csv").write_bytes(rows(encoding))
        scratch.write("map.yml", MAP)
        scratch.run("import", "in.csv", "--map", "map.yml", "--write", "--today", "2026-11-21")
        assert "Zoë Lützow" in scratch.read("content/customers/vane-co.yml"), number


@pytest.mark.parametrize(
    ("text", "form", "on"),
    [
        ("2026-09-30T10:00:00Z", "", dt.date(2026, 9, 30)),
        ("30.09.2026", "", dt.date(2026, 9, 30)),
        ("9/30/2026 10:11:12", "", dt.date(2026, 9, 30)),
        ("30/9/2026", "", dt.date(2026, 9, 30)),
        ("5/5/2026", "", dt.date(2026, 5, 5)),
        ("4/3/2026", "", None),
        ("4/3/2026", "%d/%m/%Y", dt.date(2026, 3, 4)),
        ("Fri, 02 Oct 2026 10:02:00 +0100", "", dt.date(2026, 10, 2)),
        ("yesterday", "", None),
        ("2026-13-40", "", None),
    ],
)
def test_days(text, form, on):
    assert day(text, form) == on


@many(60)
@given(st.lists(st.lists(st.text(max_size=12), min_size=9, max_size=9), max_size=4))
def test_any_row_is_brought_in_or_skipped_and_reads_back(tmp_path_factory, rows):
    scratch = Scratch(tmp_path_factory.mktemp("import"))
    out = io.StringIO()
    csv.writer(out).writerows([HEAD.split(","), *[[*row[:3], "2026-09-30", *row[4:]] for row in rows]])
    (scratch.root / "in.csv").write_bytes(out.getvalue().encode("utf-8", "replace"))
    scratch.write("map.yml", MAP)
    scratch.run("import", "in.csv", "--map", "map.yml", "--write", "--today", "2026-11-21", expect=None)
    library, findings = load(open_project(scratch.root / "mkdocs.yml"))
    assert not [f for f in findings if f.severity == "error" and f.subject.startswith(("customer:", "interview:"))]
    assert len(library.interviews) == len(list(scratch.root.glob("content/interviews/*/interview.yml")))
