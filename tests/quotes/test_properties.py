"""What holds for any sentence, any edit and any input."""

import re
import string

from hypothesis import assume, given
from hypothesis import strategies as st

from casestudies.quotes import Kind, verify
from casestudies.transcripts.model import Transcript, Turn
from helpers.examples import many
from helpers.made_up_talk import interview

SUBJECTS = ["The depot", "Our crew", "This scanner", "The night shift", "My bakery", "Quillbase", "Their courier"]
VERBS = ["moved", "checked", "printed", "scanned", "sorted", "covered", "shipped", "weighed"]
OBJECTS = ["pallets", "labels", "the invoices", "frozen fish", "the ledger", "seven crates", "forty parcels", "bread"]
ENDS = ["in Gdansk", "on Mondays", "for the harbour", "before sunrise", "with Marisol", "by hand", "at the dock"]

sentence = st.builds(
    lambda s, v, o, e: f"{s} {v} {o} {e}.", *(st.sampled_from(w) for w in (SUBJECTS, VERBS, OBJECTS, ENDS))
)
speech = st.lists(sentence, min_size=2, max_size=5, unique=True)
anything = st.text(max_size=200)
wordlike = st.text(
    st.sampled_from(string.ascii_letters + " .,'’…[]()$%0123456789-–\u200b\u0301éßİ\n\t\"“”"), max_size=120
)


def judged(quote: str, sentences: list[str]):
    return verify(quote, interview(" ".join(sentences)), "Dana")


@given(speech, st.data())
def test_any_sentence_that_was_said_is_verbatim(sentences: list[str], data: st.DataObject) -> None:
    assert judged(data.draw(st.sampled_from(sentences)), sentences).kind is Kind.VERBATIM


@given(speech, st.data())
def test_speech_with_fillers_and_stutters_may_be_quoted_without(sentences: list[str], data: st.DataObject) -> None:
    chosen = data.draw(st.integers(0, len(sentences) - 1))
    words = sentences[chosen].split()
    at = data.draw(st.integers(1, len(words) - 1))
    noise = data.draw(st.sampled_from([", um,", ", you know,", " uh", ", I mean,"]))
    spoken = f"{' '.join(words[:at])}{noise} {' '.join(words[at:])}"
    verdict = judged(sentences[chosen], [*sentences[:chosen], spoken, *sentences[chosen + 1 :]])
    assert verdict.kind is Kind.LIGHT


@given(speech, st.data())
def test_whole_sentences_may_be_left_out_with_an_ellipsis_and_not_without(
    sentences: list[str], data: st.DataObject
) -> None:
    assume(len(sentences) >= 3)
    first = data.draw(st.integers(0, len(sentences) - 3))
    assert judged(f"{sentences[first]} … {sentences[first + 2]}", sentences).kind is Kind.DISCLOSED
    assert not judged(f"{sentences[first]} {sentences[first + 2]}", sentences).publishes


@given(speech, st.data())
def test_a_content_word_dropped_added_replaced_or_moved_does_not_publish(
    sentences: list[str], data: st.DataObject
) -> None:
    chosen = data.draw(st.sampled_from(sentences))
    words = chosen.rstrip(".").split()
    at = data.draw(st.integers(0, len(words) - 1))
    other = data.draw(st.sampled_from(["never", "quietly", "Tarnfold", "ninety", "greatly", "broke", "pigeons"]))
    how = data.draw(st.sampled_from(["drop", "add", "replace", "move"]))
    changed = list(words)
    if how == "drop":
        del changed[at]
    elif how == "add":
        changed.insert(at, other)
    elif how == "replace":
        changed[at] = other
    else:
        changed.insert(data.draw(st.integers(0, len(words) - 1)), changed.pop(at))
    quote = " ".join(changed) + "."
    assume(re.sub(r"\W+", " ", quote).casefold() != re.sub(r"\W+", " ", chosen).casefold())
    assert not judged(quote, sentences).publishes


@given(speech, st.data())
def test_a_remedy_verifies(sentences: list[str], data: st.DataObject) -> None:
    words = data.draw(st.sampled_from(sentences)).rstrip(".").split()
    del words[data.draw(st.integers(0, len(words) - 1))]
    verdict = judged(" ".join(words) + ".", sentences)
    if verdict.remedy is not None:
        assert judged(verdict.remedy, sentences).stands


@many(300)
@given(quote=anything | wordlike, said=anything | wordlike, speaker=st.none() | st.sampled_from(["Dana", "x", ""]))
def test_nothing_raises_and_the_same_question_gets_the_same_answer(quote: str, said: str, speaker: str | None) -> None:
    turns = (Turn("Interviewer", "How did it go?"), Turn("Dana", " ".join(said.split())), Turn(None, "Hm."))
    first = verify(quote, Transcript(turns, "text", "0" * 64), speaker)
    second = verify(quote, Transcript(turns, "text", "0" * 64), speaker)
    assert first == second


@many(150)
@given(
    st.text(st.sampled_from("abc ABC.,…?! 123-'"), min_size=1, max_size=60),
    st.sampled_from(["en", "de", "fr", "ja", "xx"]),
)
def test_what_publishes_was_said_in_these_words(text: str, language: str) -> None:
    turns = (Turn("Dana", " ".join(text.split())),)
    verdict = verify(text, Transcript(turns, "text", "0" * 64), "Dana", language=language)
    if verdict.publishes:
        assert verdict.found is not None
        assert all(turns[s.turn].text[s.begin : s.end] for s in verdict.found.spans)
