"""Words are counted in the raw file apart from the reader, and a difference is told."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from casestudies.transcripts import read_bytes, reading
from casestudies.transcripts.captions import scan
from casestudies.transcripts.captions.regular import regular
from casestudies.transcripts.source import Source
from casestudies.transcripts.tally import uncounted
from casestudies.transcripts.turns import Reading
from helpers.exports import BY_BLOCK, BY_CUE, INTERVIEW, docx, paragraph

FORMS = BY_BLOCK | BY_CUE


def read(data: bytes) -> Reading:
    source = Source("file", data)
    return next(found for reader in reading.READERS if (found := reader(source)) is not None)


def without(found: Reading, word: str) -> Reading:
    """The reading as a reader would give it that has lost a word."""
    turns = tuple(replace(t, text=t.text.replace(f"{word} ", "", 1)) if word in t.text else t for t in found.turns)
    return replace(found, turns=turns, counted=False)


@pytest.mark.parametrize("tool", sorted(FORMS))
def test_nothing_is_missing_in_any_export(tool: str) -> None:
    text = FORMS[tool](INTERVIEW)
    assert uncounted(text, replace(read(text.encode()), counted=False)) is None
    assert "T201" not in [f.code for f in read_bytes(text.encode(), "file").findings]


@pytest.mark.parametrize("tool", sorted(FORMS))
def test_a_word_that_a_reader_loses_is_told(tool: str) -> None:
    text = FORMS[tool](INTERVIEW)
    found = read(text.encode())
    if found.format.endswith(("table", "separated", "html")) or text.startswith(("{", "[{")):
        return  # rows are counted, and JSON has no second text here
    lost = uncounted(text, without(found, "twelve"))
    assert lost is not None
    assert lost.words == 1
    assert "twelve" in text.replace("\r\n", "\n").split("\n")[lost.line - 1]


def test_words_of_a_document_are_counted_in_its_xml() -> None:
    data = docx("".join(paragraph(f"{s.speaker}: {s.text}") for s in INTERVIEW))
    assert "T201" not in [f.code for f in read_bytes(data, "file").findings]


def test_a_service_that_gives_the_whole_text_beside_its_items_is_held_to_it() -> None:
    parts = [{"text": s.text, "start": s.start, "end": s.stop} for s in INTERVIEW]
    whole = json.dumps({"text": " ".join(s.text for s in INTERVIEW), "segments": parts})
    assert "T201" not in [f.code for f in read_bytes(whole.encode(), "answer").findings]
    cut = whole.replace('"text": "Now it takes', '"text": "Now it')
    assert cut != whole
    (told,) = [f for f in read_bytes(cut.encode(), "answer").findings if f.code == "T201"]
    assert told.message == "One word stands in the file and in no turn."


@pytest.mark.parametrize("label", ["<v {}>{}</v>", "<v {}> {}", "{}: {}", "{}:\u00a0{}"])
def test_regular_captions_are_counted_without_the_slow_way(label: str) -> None:
    cues = [("Nell Hart", "It broke."), ("Tom", "When, in May?"), ("Nell Hart", "At\nnight."), ("Tom", "Oh &amp; no.")]
    text = "WEBVTT\n" + "".join(
        f"\nname of {i}\n00:00:0{i}.000 --> 00:00:0{i}.900 align:start\n{label.format(*cue)}\n"
        for i, cue in enumerate(cues)
    )
    head, _ = scan.frames(text)
    found = regular(text, head, 4)
    assert found is None or found.counted
    assert (found is None) == ("\u00a0" in label)
