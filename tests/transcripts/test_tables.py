"""Comma- and tab-separated transcripts, by the names of their columns."""

from __future__ import annotations

import pytest

from casestudies.transcripts import TranscriptError, read_bytes


def said(text: str) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in read_bytes(text.encode(), "table").turns]


def test_rows_are_turns_and_colons_behind_names_go() -> None:
    text = (
        'timestamp,speaker,words,tags\n,DB:,"Thanks, Kasey.",\n'
        ',KM:,"Sure &#8212; <a href="x">link</a>\nand more.",x\n,KM:,Yes.,\n'.replace('"x"', "'x'")
    )
    assert said(text) == [("DB", "Thanks, Kasey."), ("KM", "Sure — link and more."), ("KM", "Yes.")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_usual_delimiter(delimiter: str) -> None:
    rows = (("Speaker Name", "Start Time", "Sentence"), ("Mara", "00:00:01", "Hi."), ("Tomás", "00:01:02", "Hello."))
    transcript = read_bytes("\n".join(delimiter.join(row) for row in rows).encode(), "table")
    assert [(t.speaker, t.start, t.text) for t in transcript.turns] == [("Mara", 1.0, "Hi."), ("Tomás", 62.0, "Hello.")]


def test_whispers_own_table_counts_milliseconds() -> None:
    transcript = read_bytes(b"start\tend\ttext\n1200\t3800\tThanks.\n3800\t6400\tTo begin.\n", "table")
    assert [(t.speaker, t.start, t.stop, t.text) for t in transcript.turns] == [(None, 1.2, 6.4, "Thanks. To begin.")]


@pytest.mark.parametrize(
    "text",
    [
        "date,amount,payee\n2026-01-01,12,Acme\n2026-01-02,13,Acme\n",
        "name,email\nMara,m@a.example\nTomás,t@a.example\n",
        "text\nonly words\nand words\n",
    ],
)
def test_tables_of_something_else_are_refused(text: str) -> None:
    with pytest.raises(TranscriptError) as caught:
        said(text)
    assert caught.value.finding.code == "T101"


@pytest.mark.parametrize("more", ["Date", "Comment", "Sentiment", "Confidence"])
def test_further_columns_are_passed_over(more: str) -> None:
    text = f'"No","Speaker","Text","{more}"\n1,Nell,It broke.,x\n2,Tom,When?,x\n3,Nell,At night.,x\n'
    assert said(text) == [("Nell", "It broke."), ("Tom", "When?"), ("Nell", "At night.")]


def test_nvivo_writes_both_times_into_one_cell() -> None:
    text = "Timespan,Content,Speaker\n0:04.0 - 0:09.5,It broke.,Nell\n0:09.5 - 1:02.0,When?,Tom\n"
    turns = read_bytes(text.encode(), "table").turns
    assert [(t.speaker, t.start, t.stop) for t in turns] == [("Nell", 4.0, 9.5), ("Tom", 9.5, 62.0)]


def test_a_cell_without_end_is_refused() -> None:
    with pytest.raises(TranscriptError) as caught:
        said('speaker,text\nMara,"' + "word " * 60_000)
    assert caught.value.finding.code == "T106"


def test_rows_that_an_open_quotation_mark_takes_in_are_counted() -> None:
    text = 'time,speaker,words\n0:01,Mara,Hi.\n0:05,Dana,"It is long\n0:09,Mara,Really?\n0:12,Dana,Yes.\n'
    transcript = read_bytes(text.encode(), "table")
    assert len(transcript.turns) < 4
    assert [f.code for f in transcript.findings] == ["T201"]


def test_rows_with_line_ends_and_commas_in_their_cells_are_whole() -> None:
    text = 'speaker,words\nMara,"Hi,\nyou, Mara, said?"\nDana,"Yes: ""no"",\nI say"\n'
    transcript = read_bytes(text.encode(), "table")
    assert [turn.text for turn in transcript.turns] == ["Hi, you, Mara, said?", 'Yes: "no", I say']
    assert not transcript.findings


def test_a_table_in_markdown() -> None:
    text = "# Call\n\n| Time | Speaker | Text |\n|:--|---|---|\n| 0:01 | Mara | Hi: a \\| b. |\n| 0:05 | Dana | **Yes.** |\n"
    transcript = read_bytes(text.encode(), "table")
    assert [(t.speaker, t.start, t.text) for t in transcript.turns] == [
        ("Mara", 1.0, "Hi: a | b."),
        ("Dana", 5.0, "Yes."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "date,name,content\n2026-01-01,Dana,Great app!\n2026-01-02,Tom,Love it.\n",
        "name,email,text\nDana,d@x.example,Great app!\nTom,t@x.example,Love it.\n",
        "| Name | Text |\n|---|---|\n| Dana | Hi. |\n\nAnd something else.\n",
    ],
)
def test_reviews_and_surveys_are_no_conversations(text: str) -> None:
    with pytest.raises(TranscriptError):
        read_bytes(text.encode(), "table")


def test_times_with_frames_and_times_in_milliseconds() -> None:
    frames = '"Speaker Name","Start Time","End Time","Text"\n"Mara","00:00:01:00","00:00:03:12","Hi."\n'
    (turn,) = read_bytes(frames.encode(), "table").turns
    assert (turn.start, turn.stop) == (1.0, 3.0)
    (turn,) = read_bytes(b"speaker,start_ms,end_ms,text\nMara,1200,3400,Hi.\n", "table").turns
    assert (turn.start, turn.stop) == (1.2, 3.4)


@pytest.mark.parametrize(
    "header", ["| Who | When | What |", "| Intervenant | Temps | Texte |", "| Hablante | Tiempo | Texto |"]
)
def test_columns_by_other_names(header: str) -> None:
    text = f"{header}\n|---|---|---|\n| Mara | 0:01 | Hi, all. |\n| Tomás | 1:02 | Hello. |\n"
    assert said(text) == [("Mara", "Hi, all."), ("Tomás", "Hello.")]
