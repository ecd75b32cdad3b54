"""Word files: what a reader of the document sees, and nothing that could harm the reader of the file."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from casestudies.quotes import verify
from casestudies.transcripts import TranscriptError, read_bytes
from helpers.exports import docx, paragraph


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def said(body: str) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in read_bytes(docx(body), "interview").turns]


CLOSE = paragraph("Tomás: Yes.") + paragraph("Mara: Good.")


def test_tracked_insertions_stay_and_tracked_deletions_go() -> None:
    body = (
        f"<w:p>{run('Mara: We saved ')}<w:ins>{run('thirteen ')}</w:ins>"
        f"<w:del><w:r><w:delText>thirty </w:delText></w:r></w:del>{run('hours.')}</w:p>"
    )
    assert said(body + CLOSE)[0] == ("Mara", "We saved thirteen hours.")


def test_moved_text_stands_once_where_it_was_moved_to() -> None:
    body = f"<w:p>{run('Mara: One ')}<w:moveFrom>{run('two ')}</w:moveFrom>{run('three ')}<w:moveTo>{run('two')}</w:moveTo></w:p>"
    assert said(body + CLOSE)[0] == ("Mara", "One three two")


def test_breaks_and_tabs_part_words_and_words_split_over_runs_stay_whole() -> None:
    body = (
        "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>"
        "<w:r><w:t>Mara: nine</w:t><w:br/><w:t>hours</w:t><w:tab/><w:t>a we</w:t></w:r><w:r><w:t>ek, long</w:t>"
        "<w:noBreakHyphen/><w:t>term</w:t></w:r></w:p>"
    )
    assert said(body + CLOSE)[0] == ("Mara", "nine hours a week, long-term")


def sign(font: str, char: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'


def test_inserted_symbols_stay_beside_their_figures() -> None:
    more, less, dots = sign("Symbol", "F0B1"), sign("Symbol", "F03C"), sign("Arial", "2026")
    body = f"<w:p>{run('Mara: In ')}{more}{run('3 days, ')}{less}{run('5 now')}{dots}</w:p>"
    assert said(body + CLOSE)[0] == ("Mara", "In ±3 days, <5 now…")


@pytest.mark.parametrize(
    ("font", "char"), [("Wingdings", "F0FE"), ("Some Signs", "F0B1"), ("Symbol", "x"), ("Symbol", "D800")]
)
def test_a_symbol_that_nobody_can_name_is_a_gap_that_no_quote_passes_over(font: str, char: str) -> None:
    body = f"<w:p>{run('Mara: In ')}{sign(font, char)}{run('3 days.')}</w:p>"
    transcript = read_bytes(docx(body + CLOSE), "interview")
    assert transcript.turns[0].text == "In [sign]3 days."
    assert not verify("In 3 days.", transcript, speaker="Mara").publishes


def test_content_controls_links_and_text_boxes_are_read_and_fallback_copies_are_not() -> None:
    body = (
        f"<w:sdt><w:sdtContent><w:p>{run('Mara: In a control ')}<w:hyperlink>{run('and a link')}</w:hyperlink></w:p>"
        "</w:sdtContent></w:sdt>"
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
        f"{paragraph('Tomás: In a box.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
        f"{paragraph('Tomás: In a copy.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert said(body + paragraph("Mara: Out.") + paragraph("Tomás: Out.")) == [
        ("Mara", "In a control and a link"),
        ("Tomás", "In a box."),
        ("Mara", "Out."),
        ("Tomás", "Out."),
    ]


def test_hidden_text_and_field_codes_are_not_seen() -> None:
    body = (
        f"<w:p>{run('Mara: Seen')}<w:r><w:rPr><w:vanish/></w:rPr><w:t> unseen</w:t></w:r>"
        f"<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:rPr><w:vanish w:val='false'/></w:rPr><w:t> again.</w:t></w:r></w:p>"
    )
    assert said(body + CLOSE)[0] == ("Mara", "Seen again.")


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def test_tables_of_speakers_times_and_words() -> None:
    rows = (("00:01", "Mara", "How was it before?"), ("00:09", "Tomás", "Slow."), ("00:15", "Mara", "And now?"))
    expected = [("Mara", "How was it before?"), ("Tomás", "Slow."), ("Mara", "And now?")]
    assert said(paragraph("Rounds") + table(*rows)) == expected
    assert said(table(("Time", "Speaker", "Text"), *rows)) == expected
    assert [t.start for t in read_bytes(docx(table(*rows)), "t").turns] == [1.0, 9.0, 15.0]
    assert said(table(*((who, text) for _, who, text in rows))) == expected


def test_a_table_of_something_else_is_refused() -> None:
    body = table(("Plan", "Price"), ("Small", "9 euros a month"), ("Large", "90 euros a month"))
    with pytest.raises(TranscriptError) as caught:
        said(body)
    assert caught.value.finding.code == "T101"


def refused(data: bytes) -> str:
    with pytest.raises(TranscriptError) as caught:
        read_bytes(data, "interview")
    return caught.value.finding.code


def archive(name: str, content: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        packed.writestr(name, content)
    return held.getvalue()


def test_a_bomb_is_refused_before_it_unfolds() -> None:
    assert refused(archive("word/document.xml", b"<a>" + b" " * 60_000_000)) == "T107"


def test_entities_are_refused() -> None:
    xml = b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><d>&b;</d>'
    assert refused(archive("word/document.xml", xml)) == "T107"


def test_deep_nesting_is_refused() -> None:
    assert refused(docx("<w:sdt>" * 5000 + "</w:sdt>" * 5000)) == "T107"


def test_an_archive_of_very_many_entries_is_refused() -> None:
    data = bytearray(docx(CLOSE))
    struct.pack_into("<H", data, data.rfind(b"PK\x05\x06") + 10, 60_000)
    assert refused(bytes(data)) == "T107"


def test_a_lie_about_the_size_is_found() -> None:
    data = docx("".join(paragraph(f"Mara: line {i}") for i in range(50)))
    at = data.rfind(b"PK\x01\x02")
    lying = bytearray(data)
    struct.pack_into("<I", lying, at + 24, 10)
    assert refused(bytes(lying)) == "T106"


@pytest.mark.parametrize("name", ["xl/workbook.xml", "content.xml", "ppt/presentation.xml", "notes.txt"])
def test_other_archives_are_refused(name: str) -> None:
    assert refused(archive(name, b"<x/>")) == "T103"


def test_broken_files_are_refused() -> None:
    whole = docx(CLOSE)
    assert refused(whole[: len(whole) // 2]) == "T106"
    assert refused(archive("word/document.xml", b"<w:document><w:p>")) == "T106"
    locked = bytearray(whole)
    for mark, flag in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = locked.find(mark)
        while at >= 0:
            locked[at + flag] |= 1
            at = locked.find(mark, at + 4)
    assert refused(bytes(locked)) == "T106"


def test_names_that_are_paragraphs_above_the_words() -> None:
    turns = [("Noor", "What broke first?"), ("Piet Bos", "The lift. I remember it."), ("Noor", "And then?")]
    turns += [("Piet Bos", "The heating. We were cold."), ("Noor", "Were you?")]
    assert said("".join(paragraph(line) for turn in turns for line in turn)) == turns


def test_titles_that_come_again_above_paragraphs_are_no_names() -> None:
    parts = [("The lift", "It was built in 1974."), ("The bill", "It came in May."), ("The lift", "It was repaired.")]
    parts += [("The bill", "It was paid."), ("The lift", "It runs.")]
    with pytest.raises(TranscriptError):
        said("".join(paragraph(line) for part in parts for line in part))
