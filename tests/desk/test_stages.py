"""Which part of a story a question asks for, in every language that has a guide."""

import pytest

from casestudies.desk.stages import stages
from casestudies.quotes.languages import home, homes
from helpers.made_up_talk import conversation

GUIDES = [code for code in homes() if home(code).guide]

ASKED = [
    ("problem", 0, "before"),
    ("problem", 1, "before"),
    ("problem", 2, "turning"),
    ("solution", 0, "since"),
    ("solution", 2, "choosing"),
    ("results", 0, "since"),
    ("results", 2, "since"),
    ("results", 3, None),
    ("failure", 0, None),
    ("failure", 2, None),
    ("advice", 0, "counsel"),
]
"""Questions of the guide by set and place, with the part they ask for."""

BEFORE, TODAY = ("problem", 1), ("results", 0)


@pytest.mark.parametrize("code", GUIDES)
@pytest.mark.parametrize(("set_", "place", "wanted"), ASKED)
def test_the_questions_of_the_guide_are_told_apart(code, set_, place, wanted) -> None:
    sets = home(code).guide["sets"]
    questions = [
        sets[name][n].format(product="Tallyroom") for name, n in (BEFORE, ("problem", 2), TODAY, (set_, place))
    ]
    talk = conversation(*(row for asked in questions for row in (("Mara", asked), ("Dana", "Ja, si, oui."))))
    assert stages(talk, {"Dana"}, code).get(7) == wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("What was your situation like before you found us?", "before"),
        ("Was there a point when it went wrong?", "turning"),
        ("What made you choose us?", "choosing"),
        ("How was the rollout?", "choosing"),
        ("And what does a normal day look like now?", "since"),
        ("Eleven days before. And now?", "since"),
        ("How much time did this save you?", "since"),
        ("If a friend asked you about this, what would you tell them?", "counsel"),
        ("What doesn't work?", None),
        ("How is it today, and how do you feel about that?", "since"),
        ("How are things now?", "since"),
        ("Where are you today?", "since"),
        ("What has it done for your team?", "since"),
        ("Can I quote you on that?", None),
        ("We have changed that page since then.", "since"),  # no question: it stays what was asked for last
        ("I decided to write that down.", "since"),
        ("How did it change, before and now?", None),  # two parts in one question
    ],
)
def test_what_people_ask(said, wanted) -> None:
    asked = ("How did you do it before?", "When did you decide to change it?", "What has changed?", said)
    talk = conversation(*(row for question in asked for row in (("Mara", question), ("Dana", "It was fine."))))
    assert stages(talk, {"Dana"}, "en").get(7) == wanted


def test_what_comes_before_the_first_of_these_questions_introduces_the_customer() -> None:
    asked = (
        "Tell me about the bakery.",
        "How did you do it before?",
        "What made you look?",
        "And now?",
        "Go on.",
        "So?",
        "Hm.",
    )
    talk = conversation(*(row for question in asked for row in (("Mara", question), ("Dana", "It was fine."))))
    assert stages(talk, {"Dana"}, "en") == {
        1: "before",
        3: "before",
        5: "choosing",
        7: "since",
        9: "since",
        11: "since",
    }


def test_a_conversation_that_follows_no_story_tells_no_part() -> None:
    asked = ("What is new now?", "Who works there?", "What has changed?", "Would you recommend it?")
    talk = conversation(*(row for question in asked for row in (("Mara", question), ("Dana", "It was fine."))))
    assert stages(talk, {"Dana"}, "en") == {}
    assert stages(conversation(("Dana", "It was fine.")), {"Dana"}, None) == {}
