"""Struck words, raised figures and footnotes: what an editor's marks say of a word is not lost when they are taken off."""

from __future__ import annotations

import pytest

from casestudies import verify
from casestudies.transcripts import read_bytes
from helpers.exports import docx, paragraph

CLOSE = "\n\n**Mara:** Good.\n\n**Dana:** It is.\n\n**Mara:** Thanks.\n"


def markdown(words: str) -> bytes:
    return f"**Mara:** And?\n\n**Dana:** {words}{CLOSE}".encode()


def word(*runs: str) -> bytes:
    said = "".join(f"<w:r>{one}</w:r>" for one in runs)
    beside = "".join(map(paragraph, ("Mara: Good.", "Dana: It is.", "Mara: Thanks.")))
    return docx(f"{paragraph('Mara: And?')}<w:p><w:r><w:t>Dana: </w:t></w:r>{said}</w:p>{beside}")


def plain(text: str, form: str = "") -> str:
    return f'<w:rPr>{form}</w:rPr><w:t xml:space="preserve">{text}</w:t>'


STRUCK = {
    "markdown": markdown("It is ~~not~~ really free. ~~We lost a whole week.~~ We stayed."),
    "tags": markdown("It is <del>not</del> really free. <s>We lost a whole week.</s> We stayed."),
    "captions": b"WEBVTT\n\n00:01.000 --> 00:09.000\n"
    b"<v Dana>It is <s>not</s> really free. <del>We lost a whole week.</del> We stayed.\n",
    "word": word(
        plain("It is "),
        plain("not", "<w:strike/>"),
        plain(" really free. "),
        plain("We lost ", "<w:dstrike/>"),
        plain("a whole week.", "<w:dstrike w:val='1'/>"),
        plain(" We stayed.", "<w:strike w:val='0'/>"),
    ),
}


@pytest.mark.parametrize("form", STRUCK)
def test_what_is_struck_out_is_no_quote_and_what_surrounds_it_is_none_without_it(form):
    transcript = read_bytes(STRUCK[form], "interview")
    for quote in ("It is not really free.", "It is really free.", "We lost a whole week.", "a whole week"):
        verdict = verify(quote, transcript, speaker="Dana")
        assert not verdict.publishes
        assert not verdict.asks
    assert verify("We stayed.", transcript, speaker="Dana").publishes


RAISED = {
    "tags": markdown("It saves 13<sup>2</sup> hours, on 10<sup>6</sup> rows, for the 1<sup>st</sup> of May."),
    "captions": b"WEBVTT\n\n00:01.000 --> 00:09.000\n"
    b"<v Dana>It saves 13<sup>2</sup> hours, on 10<sup>6</sup> rows, for the 1<sup>st</sup> of May.\n",
    "word": word(
        plain("It saves 13"),
        plain("2", "<w:vertAlign w:val='superscript'/>"),
        plain(" hours, on 10"),
        plain("6", "<w:vertAlign w:val='superscript'/>"),
        plain(" rows, for the 1"),
        plain("st", "<w:vertAlign w:val='superscript'/>"),
        plain(" of May."),
    ),
}


@pytest.mark.parametrize("form", RAISED)
def test_a_raised_figure_is_no_digit_of_the_figure_before_it(form):
    transcript = read_bytes(RAISED[form], "interview")
    said = next(turn.text for turn in transcript.turns if turn.speaker == "Dana")
    assert said.replace("<sup>st</sup>", "st") == "It saves 13² hours, on 10⁶ rows, for the 1st of May."
    assert not verify("It saves 132 hours, on 106 rows", transcript, speaker="Dana").publishes


def test_a_lowered_figure_stays_below():
    transcript = read_bytes(
        word(plain("CO"), plain("2", "<w:vertAlign w:val='subscript'/>"), plain(" is 20 less.")), "interview"
    )
    assert transcript.turns[1].text == "CO₂ is 20 less."


NOTED = """**Mara:** And?

**Dana:** We saved a week.[^1] Nobody went back.[^late]

[^1]: By her own count.
It went on over two lines.

    And over two paragraphs.

**Mara:** Good.

**Dana:** Yes, and it [^9] stays.

[^late]: Mara: this is a note of ours.
"""


def test_footnotes_are_nobodys_words_and_their_marks_none():
    transcript = read_bytes(NOTED.encode(), "interview.md")
    assert [(turn.speaker, turn.text) for turn in transcript.turns] == [
        ("Mara", "And?"),
        ("Dana", "We saved a week. Nobody went back."),
        ("Mara", "Good."),
        ("Dana", "Yes, and it [^9] stays."),
    ]
    assert [finding.place.line for finding in transcript.findings] == [5, 8, 14]


@pytest.mark.parametrize(
    "label", ["[NOTAS DE OBSERVACIÓN]", "Observer's notes", "[Field notes]", "Anmerkung der Interviewerin"]
)
def test_notes_of_the_interviewer_between_the_turns_are_nobodys_words(label: str) -> None:
    data = (
        f"**INTERVIEWER:** How did it begin?\n\n**E1:** We closed the books at midnight.\n\n**{label}:** She laughs a bit.\n\n"
        f"**Probe used:** Why midnight?\n\n**INTERVIEWER:** And now?\n\n**E1:** Now I go home at five.\n\n"
        f"**{label}:** A calm\nvoice.\n"
    )
    found = read_bytes(data.encode(), "interview.md")
    assert [(turn.speaker, turn.text) for turn in found.turns if turn.speaker] == [
        ("INTERVIEWER", "How did it begin?"),
        ("E1", "We closed the books at midnight."),
        ("INTERVIEWER", "And now?"),
        ("E1", "Now I go home at five."),
    ]
    assert "laughs" not in " ".join(turn.text for turn in found.turns)
    assert [f.code for f in found.findings].count("T204") == 2


@pytest.mark.parametrize("label", ["Note taker", "Note", "Field notes"])
def test_whoever_takes_the_notes_is_a_speaker_and_so_is_a_label_that_the_interview_lists(label: str) -> None:
    data = f"{label}: Shall I begin?\n\nDana: Yes, please.\n\n{label}: When was it?\n\nDana: In May, I think.\n"
    found = read_bytes(data.encode(), "a.txt", speakers=["Dana"] if label == "Note taker" else [label])
    assert {turn.speaker for turn in found.turns} == {label, "Dana"}
