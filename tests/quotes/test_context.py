"""What surrounds a quote: who may see what, how far it reaches, and the wording that asks nothing."""

import pytest

from casestudies.quotes import verify
from casestudies.quotes.languages import language_for
from helpers.made_up_talk import conversation, interview

ASKED = "Which shed do you like best?"


def test_the_context_tells_the_question_the_rest_and_what_comes_around() -> None:
    talk = conversation(
        ("Asker", ASKED),
        ("Dana", "We came late. The top shed is dry, and it is warm. But the roof leaks. That is all."),
        ("Asker", "And the others, what about those?"),
    )
    verdict = verify("The top shed is dry …", talk, "Dana")
    assert verdict.asks
    context = verdict.context
    assert context is not None
    assert context.question == ASKED
    assert context.rest == ("", "and it is warm")
    assert context.before == "We came late"
    assert context.after.startswith("But the roof leaks")
    words = " ".join(turn.text for turn in talk.turns).split()
    assert (
        " ".join(words[context.words.first : context.words.last])
        == "The top shed is dry, and it is warm. But the roof leaks."
    )


def test_what_an_ellipsis_hides_is_told() -> None:
    verdict = verify(
        "The shed is dry. … It is warm.", interview("The shed is dry. We keep goats there. It is warm."), "Dana"
    )
    assert verdict.publishes
    assert verdict.context is not None
    assert verdict.context.left_out == ("We keep goats there",)


def test_a_concern_knows_its_words_and_whether_it_is_hard() -> None:
    talk = interview("The shed is free. For the first year.")
    (concern,) = verify("The shed is free.", talk, "Dana").concerns
    text = "\n".join(turn.text for turn in talk.turns)
    assert text[concern.begin : concern.end] == concern.words == "For the first year"
    assert not concern.hard
    (concern,) = verify("The shed is dry.", interview("The shed is dry. But it stinks."), "Dana").concerns
    assert concern.hard


def test_an_exchange_goes_on_across_short_turns_and_ends_at_a_long_one() -> None:
    near = "The shed is dry. | Is it? | No, not really."
    far = "The shed is dry. | I see, and now tell me about the goats and what they eat, if you would? | No, not today."
    assert verify("The shed is dry.", interview(near), "Dana").asks
    assert verify("The shed is dry.", interview(far), "Dana").publishes


@pytest.mark.parametrize(
    ("said", "quoted", "longer"),
    [
        ("The shed is free. For the first year.", "The shed is free.", "The shed is free. For the first year."),
        ("The shed is dry, and it is warm.", "The shed is dry.", "The shed is dry, and it is warm."),
        ("We keep goats. The shed is dry. Or was.", "We keep goats. The shed is dry.", "The shed is dry. Or was."),
    ],
)
def test_the_nearest_wording_that_asks_nothing_is_offered(said: str, quoted: str, longer: str) -> None:
    verdict = verify(quoted, interview(said), "Dana")
    assert verdict.asks
    assert verdict.longer is not None
    assert verify(verdict.longer, interview(said), "Dana").publishes
    assert longer.endswith(verdict.longer.split(". ")[-1])


def test_a_fragment_stands_in_the_writers_sentence_and_not_alone() -> None:
    talk = interview("The new gate saved us nine hours a week.")
    verdict = verify("saved us nine hours a week", talk, "Dana")
    assert verdict.publishes
    assert verdict.fragment
    assert not verify("saved us nine hours a week", talk, "Dana", alone=True).stands
    assert not verify("Saved us nine hours a week.", talk, "Dana").stands
    assert not verify("The new gate saved us nine hours a week.", talk, "Dana").fragment


def test_a_remedy_says_whether_it_can_be_put_in_unasked() -> None:
    plain = verify(
        "The new gate saved us ten hours a week.", interview("The new gate saved us nine hours a week."), "Dana"
    )
    assert plain.mends
    talk = interview("The new gate saved us nine hours a week. But it broke.")
    asking = verify("The new gate saved us ten hours a week.", talk, "Dana")
    assert asking.remedy == "The new gate saved us nine hours a week."
    assert not asking.mends


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("It cut the work from nine days to four, give or take.", "It cut the work from nine days to four."),
        ("On a good day, a claim is through in an hour.", "A claim is through in an hour."),
        ("It's paying for the barn, knock on wood.", "It's paying for the barn."),
        ("Next to a mule, anything looks quick.", "Anything looks quick."),
    ],
)
def test_no_remedy_hides_what_made_a_quote_unfair_behind_an_ellipsis(said: str, quoted: str) -> None:
    verdict = verify(quoted, interview(said), "Dana")
    assert not verdict.stands
    assert verdict.remedy == said


def test_the_person_asked_is_called_by_name() -> None:
    talk = conversation(("Mara Lind", ASKED), ("Dana", "Well, Mara, the top shed is dry."))
    assert verify("The top shed is dry.", talk, "Dana").publishes
    talk = conversation(("Mara Lind", ASKED), ("Dana", "Well, Quillbase, the top shed is dry."))
    assert not verify("The top shed is dry.", talk, "Dana").stands


# What a home of a language of the pages must know, so that what takes a quote back is seen in it as in English.
_SEES_TAKE_BACKS = (
    "attributions",
    "contrasts",
    "corrections",
    "denials",
    "exceptions",
    "moving_on",
    "of_them",
    "repairs",
)
_SEES_TAKE_BACKS += ("retractions", "subordinators", "totals")


@pytest.mark.parametrize("code", ["de", "en", "es", "fr", "it", "nl", "pt"])
def test_no_home_lacks_words_by_which_people_take_back_what_they_said(code: str) -> None:
    language = language_for(code)
    assert not [name for name in _SEES_TAKE_BACKS if not getattr(language, name)]


@pytest.mark.parametrize("code", ["de", "es", "fr", "it", "nl", "pt"])
def test_what_shows_a_verb_is_no_small_word(code: str) -> None:
    language = language_for(code)
    assert len(language.finite) > 800
    other = language.articles | language.determiners | language.pronouns | language.phrase_starts | language.joiners
    assert not language.finite & (other | language.referents | language.relatives | language.own_team_nouns)
