"""What is worth quoting in an interview: said by the customer, verified, and with reasons that a person can check."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.quotes import suggest, verify
from helpers.examples import many
from helpers.made_up_talk import conversation, interview

ROUTES = (
    "So, um, the new plan saved us eleven hours a week. It is on the wall. | I see. | We used to close at midnight, and now we "
    "close at four. | Go on. | I would never go back to paper. | Right. | The office is in a former dairy, and the light is good "
    "there in the morning. | Oh. | That was it. | Was it? | Do you want to hear about the eleven hours a week that we saved?"
)


def texts(said: str, limit: int = 8) -> list[str]:
    return [one.text for one in suggest(interview(said), {"Dana"}, limit)]


def test_passages_come_with_their_reasons_best_first() -> None:
    found = {one.text: one.reasons for one in suggest(interview(ROUTES), {"Dana"})}
    assert next(iter(found)) == "The new plan saved us eleven hours a week."
    assert found["The new plan saved us eleven hours a week."] == ("a figure", "an outcome", "short", "stands alone")
    assert "before and after" in found["We used to close at midnight, and now we close at four."]
    assert "a judgement" in found["I would never go back to paper."]


def test_what_tells_nothing_asks_or_points_back_is_left_out() -> None:
    found = texts(ROUTES)
    assert not any("dairy" in text or text.startswith("That was") or "?" in text for text in found)
    assert not texts(
        "It saved us eleven hours a week, every single week. | I see. | They recommend it and they are really happy."
    )


def test_what_goes_wrong_is_no_suggestion() -> None:
    assert not texts("We saved eleven hours a week and then the whole thing crashed again.")
    assert not texts("I would not recommend this tool to anybody who has a warehouse.")


def test_a_figure_of_anything_is_less_than_one_of_time_or_money() -> None:
    assert not texts("There are forty people in the building on the other side.")
    assert texts("The monthly report takes forty minutes on the usual Friday.")


def test_only_the_speakers_that_are_asked_for() -> None:
    talk = conversation(
        ("Mara", "Our tool saved you eleven hours a week, did you know that."),
        ("Dana", "The new plan saved us eleven hours a week."),
        ("Mara", "Other customers saved twelve hours a week with our tool."),
    )
    found = suggest(talk, {"Dana"})
    assert [one.text for one in found] == ["The new plan saved us eleven hours a week."]
    assert found[0].passage.speaker == "Dana"
    assert not suggest(talk, set())


def test_no_two_suggestions_share_words_and_there_are_no_more_than_asked_for() -> None:
    assert len(texts(ROUTES, 2)) == 2
    spans = [one.passage.spans[0] for one in suggest(interview(ROUTES), {"Dana"})]
    for i, one in enumerate(spans):
        for other in spans[i + 1 :]:
            assert one.turn != other.turn or one.end <= other.begin or other.end <= one.begin


@pytest.mark.parametrize("after", ["Just kidding.", "Or so they say."])
def test_what_the_next_sentence_takes_back_is_not_suggested(after: str) -> None:
    assert not any(
        text.endswith("hours a week.") for text in texts(f"The new plan saved us eleven hours a week. {after}")
    )


def test_figures_are_found_in_languages_without_a_list_of_words() -> None:
    talk = conversation(
        ("Mara", "Et alors, comment cela se passait-il avant ?"),
        ("Dana", "Nous passions 9 heures chaque vendredi à fermer les comptes."),
        ("Mara", "Et maintenant ?"),
    )
    assert [one.reasons for one in suggest(talk, {"Dana"}, language="fr")] == [("a figure", "short", "stands alone")]


SENTENCES = st.sampled_from(
    [
        "So, um, the new plan saved us eleven hours a week.",
        "We used to close at midnight, and now we close at four.",
        "I think it was, uh, fifty percent or so.",
        "And the the report takes forty minutes, I mean, fifty minutes.",
        "They said it would never work, but we love it.",
        "Well, you know, I would not go back.",
        "No.",
        "If we had stayed, we would have lost two days a month.",
        "Just kidding.",
        "It's faster now than it was, isn't it?",
    ]
)


@given(st.lists(st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=5))
@many(60)
def test_every_suggestion_verifies(said: list[str]) -> None:
    talk = interview(" | ".join(said))
    for one in suggest(talk, {"Dana"}):
        verdict = verify(one.text, talk, speaker="Dana")
        assert verdict.publishes
        assert not [edit for edit in verdict.edits if not edit.permitted]
