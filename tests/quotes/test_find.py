"""Passages found by what they are about can be quoted as they stand."""

from casestudies.quotes import find, verify
from casestudies.transcripts.model import Transcript
from helpers.made_up_talk import interview

SAID = (
    "Well, we print labels in Gdansk. The scanners used to crash on every delivery of frozen fish. "
    "Now the crew scans a pallet in nine seconds, and nobody swears at it. My kids noticed that I come home on time."
)


def test_the_best_passage_comes_first_and_is_ready_to_quote() -> None:
    transcript = interview(SAID)
    found = find("scanning a pallet takes seconds", transcript, 3)
    assert "nine seconds" in found[0].text
    assert found[0].speaker == "Dana"
    assert verify(found[0].text, transcript, "Dana").publishes


def test_there_are_no_more_than_asked_for_and_none_for_nothing() -> None:
    assert len(find("the crew and the kids", interview(SAID), 1)) == 1
    assert find("", interview(SAID), 5) == ()
    assert find("crew", interview(SAID), 0) == ()
    assert find("crew", Transcript((), "text", "0" * 64), 5) == ()
    assert find("xylophone", interview(SAID), 5) == ()
