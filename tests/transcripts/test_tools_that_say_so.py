"""Where the tool says in the file that this is a transcript, one turn is enough; and the pane of Teams, copied."""

from __future__ import annotations

import pytest

from casestudies.transcripts import read_bytes
from helpers.exports import docx, paragraph

SAID = "Nell Hart   0:04\nIt broke."
MEET = "This editable transcript was computer generated and might contain errors."


@pytest.mark.parametrize(
    "lines",
    [
        ("Call", "2 March 2026, 09:00am", "Nell Hart started transcription", SAID, "Nell Hart stopped transcription"),
        ("📖 Transcript", "Mar 2, 2026", "Call - Transcript", "00:00:04", "Nell Hart: It broke.", MEET),
        ("Nell Hart  0:04  ", "It broke.", "Transcribed by https://otter.ai"),
    ],
)
def test_one_turn(lines: tuple[str, ...]) -> None:
    for data in ("\n\n".join(lines).encode(), docx("".join(map(paragraph, lines)))):
        found = read_bytes(data, "call")
        assert [(t.speaker, t.text, t.start) for t in found.turns] == [("Nell Hart", "It broke.", 4.0)]


PANE = """Transcript. Use arrow keys to navigate between transcript entries.
{initials}HART, Nell
0 minutes 4 seconds0:04
HART, Nell 0 minutes 4 seconds
It broke.
{other}Reed
1 hour 2 minutes1:02:00
Reed 1 hour 2 minutes
When?
Since 10 seconds past nine
{initials}HART, Nell
1 hour 2 minutes 5 seconds1:02:05
HART, Nell 1 hour 2 minutes 5 seconds
At night."""


@pytest.mark.parametrize("initials", ["", "NH\n"])
@pytest.mark.parametrize("apart", [False, True])
def test_the_pane_of_teams_tells_everything_twice(initials: str, apart: bool) -> None:
    text = PANE.format(initials=initials, other=initials.replace("NH", "R"))
    if apart:
        text = (
            text.replace("seconds0", "seconds\n0").replace("minutes1", "minutes\n1").replace("seconds1", "seconds\n1")
        )
    found = read_bytes(text.encode(), "pane")
    assert [(t.speaker, t.text, t.start) for t in found.turns] == [
        ("HART, Nell", "It broke.", 4.0),
        ("Reed", "When? Since 10 seconds past nine", 3720.0),
        ("HART, Nell", "At night.", 3725.0),
    ]
    assert [f.code for f in found.findings] == ["T202"]


def test_the_pane_in_another_language() -> None:
    text = "HN\nHart, Nell\n0 Minuten 4 Sekunden0:04\nHart, Nell 0 Minuten 4 Sekunden\nEs brach.\n"
    assert [(t.speaker, t.text) for t in read_bytes(text.encode(), "pane").turns] == [("Hart, Nell", "Es brach.")]
