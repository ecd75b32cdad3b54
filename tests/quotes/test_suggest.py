"""What is worth quoting in an interview: said by the customer, verified, and with reasons that a person can check."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.quotes import suggest, verify
from casestudies.quotes.languages import home, judged
from casestudies.quotes.weighing import WEIGHTS
from helpers.examples import many
from helpers.made_up_talk import conversation, interview

ROUTES = (
    "So, um, the new plan saved us eleven hours a week. It is on the wall. | I see. | We used to close at midnight, which was a "
    "nightmare, and now we close at four. | Go on. | I would never go back to paper. | Right. | The office is in a former dairy, "
    "and the light comes from the north. | Oh. | That was it. | Was it? | Do you want to hear about the eleven hours that we saved?"
)


def texts(said: str, limit: int = 8, **more) -> list[str]:
    return [one.text for one in suggest(interview(said), {"Dana"}, limit, **more)]


def strong(said: str) -> list[str]:
    return [one.text for one in suggest(interview(said), {"Dana"}) if not one.weak]


def test_passages_come_with_their_reasons_best_first() -> None:
    found = suggest(interview(ROUTES), {"Dana"})
    first = {one.text: one.reasons for one in found[:2]}
    assert first["We used to close at midnight, which was a nightmare, and now we close at four."][:2] == (
        "a problem",
        "a change",
    )
    assert "I would never go back to paper." in first
    assert [one.weight for one in found] == sorted((one.weight for one in found), reverse=True)
    by_text = {one.text: one for one in found}
    assert "a figure" in next(one.reasons for text, one in by_text.items() if "eleven hours" in text)


def test_questions_are_no_suggestion_and_the_dull_is_last_and_weaker() -> None:
    found = suggest(interview(ROUTES), {"Dana"})
    assert not any("?" in one.text for one in found)
    dull = [one for one in found if "dairy" in one.text]
    assert all(one.weak for one in dull)


@pytest.mark.parametrize(
    "said",
    [
        "The whole thing was chaos, and we lost two clients over it in one summer.",
        "Our returns dropped from forty a week to three.",
        "We stopped printing delivery notes altogether.",
        "It got worse every month, and nobody dared to say so.",
        "I get about an hour and a half back every single day.",
        "If you are on the fence, start with one branch and learn from it.",
    ],
)
def test_trouble_contrast_and_advice_make_a_story(said: str) -> None:
    other = "The kitchen is on the second floor beside the lift."
    found = texts(f"{other} {said} {other}", 1)
    assert said[:-1] in found[0]


@pytest.mark.parametrize(
    "courtesy",
    [
        "Thanks so much for having me, I am really happy to be here.",
        "It is great to be here with all of you this morning.",
        "You can follow us on Instagram or subscribe to our newsletter.",
    ],
)
def test_courtesies_and_notices_are_never_among_the_good(courtesy: str) -> None:
    assert not any(
        courtesy[:20] in text for text in strong(f"{courtesy} | I see. | We lost orders every week, it was awful.")
    )


def test_only_the_speakers_that_are_asked_for() -> None:
    talk = conversation(
        ("Mara", "Our tool saved you eleven hours a week, which is amazing."),
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


WINTER = (
    "The winter was a nightmare. We lost two clients because nobody knew which pallet stood where, and every evening three of us "
    "walked the hall with a clipboard and counted what the screen should have told us. My father counted with us, at seventy, in "
    "the cold. Then the scanner came, and on the first Friday all of us were home for supper, which had never happened before in "
    "twenty years of this company. I cried in the car."
)


def test_who_asks_for_longer_passages_gets_a_whole_moment_in_one() -> None:
    assert max(len(one.split()) for one in texts(WINTER)) <= 64
    longer = texts(WINTER, words=128)[0]
    assert "We lost two clients" in longer
    assert longer.endswith("I cried in the car.")
    assert max(len(one.split()) for one in texts(WINTER, words=20)) <= 20


def test_a_quote_is_shown_in_its_moment() -> None:
    first = suggest(interview(WINTER), {"Dana"}, 1)[0]
    assert first.moment.begin <= first.passage.begin < first.passage.end <= first.moment.end
    assert f"{first.before} {first.passage.text} {first.after}".strip() == first.moment.text
    assert 64 < len(first.moment.text.split()) <= 128
    assert first.moment.speaker == "Dana"


def test_no_moment_holds_words_of_another_person_or_of_another_moment() -> None:
    dull = "The office is in a former dairy, and the light comes from the north side of the yard. " * 6
    talk = interview(f"{WINTER} {dull} {WINTER} | And then? | {dull} We lost two clients over it, which was awful.")
    found = suggest(talk, {"Dana"}, 3)
    assert {one.moment.speaker for one in found} == {"Dana"}
    assert all(len({span.turn for span in one.moment.spans}) == 1 for one in found)
    spans = sorted((one.moment.begin, one.moment.end) for one in found)
    assert all(end <= begin for (_, end), (begin, _) in pairwise(spans))


def test_another_moment_comes_before_more_of_the_same() -> None:
    talk = interview(f"{WINTER} | And today? | Our returns dropped from forty a week to three.")
    assert {one.passage.spans[0].turn for one in suggest(talk, {"Dana"}, 2)} == {1, 3}
    assert len(suggest(talk, {"Dana"}, 3)) == 3


def test_an_address_and_a_transcribers_brackets_speak_against_a_passage() -> None:
    said = "The new plan saved us eleven hours a week, and I love it."
    plain = suggest(interview(said), {"Dana"})[0].weight
    for worse in ("I love it, see https://plan.example/hours for more.", "(Nell Hart) and I love it."):
        assert max(one.weight for one in suggest(interview(said.replace("I love it.", worse)), {"Dana"})) < plain


@pytest.mark.parametrize("after", ["Just kidding.", "Or so they say."])
def test_what_the_next_sentence_takes_back_asks_at_least(after: str) -> None:
    found = suggest(interview(f"The new plan saved us eleven hours a week. {after}"), {"Dana"})
    assert all(one.asks for one in found if one.text.endswith("hours a week."))


def test_what_asks_nothing_comes_first_and_what_fills_the_list_last() -> None:
    found = suggest(
        interview(
            f"{ROUTES} | Yes? | We'd have, you know, forty vans in the yard in spring, and I couldn't tell you which ones were "
            "promised for Friday. | Oh no. | Yeah. And the phone."
        ),
        {"Dana"},
    )
    order = [(one.weak, one.asks) for one in found]
    assert order == sorted(order)
    assert (False, True) in order
    assert (True, False) in order


def test_a_yes_to_the_recording_is_nothing_to_quote() -> None:
    found = suggest(
        conversation(
            ("Host", "Is it all right if I record this?"),
            ("Dana", "Sure, that is fine with me."),
            ("Host", "How was it?"),
            ("Dana", "We lost two clients over it in one summer, which was awful."),
        ),
        {"Dana"},
    )
    assert not any("fine with me" in one.text for one in found)
    assert any("two clients" in one.text for one in found)


@pytest.mark.parametrize(
    "said",
    [
        "The migration took a weekend and nothing broke. ⭐ QUOTE",
        "⭐ QUOTE: The migration took a weekend and nothing broke.",
        "The migration took a weekend and nothing broke. [quote]",
    ],
)
def test_a_marked_passage_comes_first_without_its_mark(said: str) -> None:
    found = suggest(interview(f"{ROUTES} | And? | {said}"), {"Dana"})
    assert found[0].text == "The migration took a weekend and nothing broke."
    assert found[0].reasons[0] == "marked as a quote"


def test_what_a_listener_asked_to_quote_counts_as_marked() -> None:
    found = suggest(
        interview(
            f"{ROUTES} | And? | The migration took a weekend and nothing broke. | Can I quote you on that? | Sure."
        ),
        {"Dana"},
    )
    asked = next(one for one in found if one.text == "The migration took a weekend and nothing broke.")
    assert asked.reasons[0] == "marked as a quote"


def test_a_long_sentence_is_offered_by_its_clauses() -> None:
    found = texts(
        "We looked at the list that my colleague had made for the trade fair in the second week of the month before the move, "
        "and there were many names on it that I did not know, and some that had been crossed out with a pencil in the margin, "
        "and we lost every second order to the old forms, which was a nightmare for the whole team, and nobody slept."
    )
    assert any("nightmare for the whole team" in text and "trade fair" not in text for text in found)


def test_a_passage_does_not_open_with_an_answer_to_somebody() -> None:
    found = texts(
        "Right, right. Exactly. We lost orders every single week, and it was a nightmare for everybody who worked there.",
        1,
    )
    assert found == ["We lost orders every single week, and it was a nightmare for everybody who worked there."]


def test_words_left_out_leave_no_marks_behind() -> None:
    said = "Uh , we lost orders every week , um , and it was a  nightmare . Um , for a month we slept badly ."
    found = texts(said, 1)
    assert found == ["We lost orders every week, and it was a nightmare. For a month we slept badly."]


def test_weights_can_be_changed() -> None:
    said = "We lost orders every week. | I see. | It takes forty minutes now."
    assert "lost" in texts(said, 1)[0]
    assert "forty" in texts(said, 1, weights={"figure": 20.0, "problem": 0.0})[0]


def test_the_list_is_spread_over_the_parts_of_a_story() -> None:
    problems = " | Go on. | ".join(
        f"It was a nightmare when the {what} failed and we lost the morning."
        for what in ("press", "mill", "saw", "kiln", "lathe", "oven")
    )
    found = suggest(
        interview(
            f"{problems} | And now? | We grew by twenty percent and finally trusted the numbers. | And? | You should start small."
        ),
        {"Dana"},
        4,
    )
    assert {one.theme for one in found} >= {"problem", "result"}


TOLD = {
    "de": (
        "Früher war das ein Albtraum, und wir haben jede Woche Aufträge verloren.",
        "Im Flur stehen drei Sessel und eine Lampe.",
    ),
    "fr": (
        "Avant, c'était un cauchemar et nous perdions des commandes chaque semaine.",
        "Il y a trois fauteuils dans le couloir.",
    ),
    "es": (
        "Antes era una pesadilla y perdíamos pedidos todas las semanas.",
        "Hay tres sillones en el pasillo de la oficina.",
    ),
    "it": (
        "Prima era un incubo e perdevamo ordini ogni settimana.",
        "Ci sono tre poltrone nel corridoio vicino alla porta.",
    ),
    "nl": (
        "Vroeger was het een nachtmerrie en verloren we elke week bestellingen.",
        "Er staan drie stoelen in de gang bij de deur.",
    ),
    "pt": ("Antes era um pesadelo e perdíamos pedidos toda semana.", "Há três poltronas no corredor perto da porta."),
    "sv": (
        "Förut var det en mardröm och vi förlorade beställningar varje vecka.",
        "Det står tre stolar i korridoren vid dörren.",
    ),
    "da": (
        "Tidligere var det et mareridt, og vi mistede ordrer hver uge.",
        "Der står tre stole på gangen ved siden af døren.",
    ),
    "pl": ("Kiedyś to był koszmar i co tydzień traciliśmy zamówienia.", "W korytarzu stoją trzy fotele i jedna lampa."),
    "ja": ("以前は悪夢でした。毎週注文を失っていて、本当に大変でした。", "廊下に椅子と小さな棚が置いてあります。"),
    "ar": ("كان الأمر كابوسا وكنا نخسر الطلبات كل أسبوع.", "في الممر ثلاثة كراسي ومصباح صغير."),
}


@pytest.mark.parametrize("tag", sorted(TOLD))
def test_every_language_that_is_judged_knows_a_story_from_furniture(tag: str) -> None:
    told, furniture = TOLD[tag]
    talk = conversation(
        ("Mara", "How is it?"),
        ("Dana", furniture),
        ("Mara", "How is it?"),
        ("Dana", told),
        ("Mara", "How is it?"),
        ("Dana", furniture),
    )
    found = suggest(talk, {"Dana"}, language=tag)
    assert found[0].text[:12] == told[:12]
    assert {"a problem", "a change"} & set(found[0].reasons)


def test_every_home_has_cues_for_the_signs_that_are_weighed() -> None:
    for code in judged():
        assert {"problem", "change", "value", "feeling", "advice", "story", "courtesy"} <= set(home(code).telling), code
        assert set(home(code).telling) <= set(WEIGHTS), code


def test_a_version_is_no_figure_and_stops_nothing() -> None:
    talk = conversation(
        ("Mara", "How is it?"),
        ("Dana", "We went to 1.6.1 in May, then 10.0.0.1 was gone, and the nightmare was over at last for all of us."),
    )
    (found,) = suggest(talk, {"Dana"})
    assert "a figure" not in found.reasons


def test_the_same_interview_gives_the_same_list() -> None:
    assert texts(ROUTES) == texts(ROUTES)


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
        "I felt I felt awful because, you know, we lost the client, so.",
    ]
)


@given(st.lists(st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=5))
@many(60)
def test_every_suggestion_verifies(said: list[str]) -> None:
    talk = interview(" | ".join(said))
    for one in suggest(talk, {"Dana"}):
        verdict = verify(one.text, talk, speaker="Dana", at=one.passage.start, alone=True)
        assert verdict.stands
        assert verdict.asks == one.asks
        assert not [edit for edit in verdict.edits if not edit.permitted]


def test_the_question_tells_that_an_answer_is_advice() -> None:
    said = "Do it in the winter, when there is nothing in the yard, and never in April as we did."
    asked = {"What would you tell another workshop?": "advice", "When did you begin?": "solution"}
    for question, theme in asked.items():
        found = suggest(conversation(("Host", question), ("Dana", said)), {"Dana"})
        assert found[0].theme == theme


@pytest.mark.parametrize(
    "blank",
    [
        "I can't remember a specific time, but it is pretty good, it saves us time overall.",
        "I honestly couldn't tell you a number, but it was a lot.",
        "It is hard to say, but it saves us some time, I would think.",
    ],
)
def test_who_knows_nothing_of_it_is_not_quoted_first(blank) -> None:
    assert blank not in strong(f"{blank} | Why? | We lost three parcels a week, and it was a nightmare for my team.")


def test_never_again_is_no_lapse_of_memory() -> None:
    assert "I can't remember the last time we lost one." in strong("I can't remember the last time we lost one. | Oh?")
