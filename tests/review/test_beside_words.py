"""What a row holds beside its words: found by the audit, and nothing that a page may hold is."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from casestudies.findings import Place
from casestudies.review.beside_words import beside_words
from casestudies.stories.model import Interview, SourceKind
from casestudies.transcripts import read_bytes

WORDS = "We fire on Mondays now, because the old kiln eats no Sundays."


READ = {"ada": read_bytes(f"From: Ada Moss\nDate: 2026-10-01\n\n{WORDS}\n".encode(), "words.txt", kind="survey")}


def source(folder: Path) -> Interview:
    place = Place("content/interviews/ada/interview.yml")
    return Interview("ada", "ovens", dt.date(2026, 10, 1), folder / "words.txt", {}, place, kind=SourceKind.SURVEY)


def found(folder: Path, *cells: str) -> list[tuple[str, str]]:
    titles = ",".join(f"T{n}" for n in range(len(cells)))
    row = ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    (folder / "row.csv").write_text(f"{titles}\n{row}\n", "utf-8")
    return [(secret.name, secret.text) for secret in beside_words(source(folder), READ)]


@pytest.mark.parametrize("number", ["+44 20 7946 0123", "(020) 7946-01234", "0049.30.901820", "+4930901820123"])
def test_a_telephone_number(tmp_path, number):
    assert found(tmp_path, f"call {number}", WORDS) == [("number in row.csv", number)]


def test_a_note(tmp_path):
    note = "Never call her before\nthe school run is over."
    assert found(tmp_path, WORDS, note) == [("note in row.csv", note)]


@pytest.mark.parametrize(
    "cell",
    [
        "Ada Moss",
        "Head of Kilns",
        "2026-09-30 10:11:12",
        "09/30/2026 10:00:00",
        "30.09.2026 10:00",
        "01.02.2026 - 03.04.2026 ",
        "5/5",
        WORDS.upper(),
        "1181402",
    ],
)
def test_what_any_page_may_hold(tmp_path, cell):
    assert found(tmp_path, WORDS, cell) == []


def test_a_row_that_cannot_be_read_says_nothing(tmp_path):
    (tmp_path / "row.csv").write_text('a,b\n"never closed,\n' * 3, "utf-8")
    assert list(beside_words(source(tmp_path), READ)) == []


def test_without_its_words_nothing_is_known_to_be_a_note(tmp_path):
    (tmp_path / "row.csv").write_text(f'a,b\n"{WORDS}",x\n', "utf-8")
    assert list(beside_words(source(tmp_path), {})) == []
