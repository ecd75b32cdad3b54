"""What kind a question is."""

import pytest

from casestudies.desk.questions import QuestionKind, questions


def kinds(text: str, language: str = "en") -> list[QuestionKind]:
    return [one.kind for one in questions(text, language)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("How did you plan the routes before?", QuestionKind.OPEN),
        ("So, what made you look for something else?", QuestionKind.OPEN),
        ("Tell me about the first week.", QuestionKind.OPEN),
        ("Can you give me an example of that?", QuestionKind.OPEN),
        ("If you could go back, what would you do differently?", QuestionKind.OPEN),
        ("When you saw the bill, how did that feel?", QuestionKind.OPEN),
        ("I'm curious how your drivers took it, and whether it had any bearing on the plan?", QuestionKind.OPEN),
        ("I was wondering what you did before?", QuestionKind.OPEN),
        ("I know how that goes, and you still do it on paper?", QuestionKind.CLOSED),
        ("How many people plan routes today?", QuestionKind.PRECISE),
        ("Did the routes get shorter?", QuestionKind.CLOSED),
        ("Would you recommend it?", QuestionKind.CLOSED),
        ("So it got faster after that?", QuestionKind.CLOSED),
        ("Don't you think the map is handy?", QuestionKind.LEADING),
        ("You like the map, right?", QuestionKind.LEADING),
        ("What do you think of our great support?", QuestionKind.LEADING),
        ("How much do you like it?", QuestionKind.LEADING),
        ("I bet the drivers love it, don't they?", QuestionKind.LEADING),
        ("If we built an app for drivers, would you use it?", QuestionKind.HYPOTHETICAL),
        ("Would you pay for a bigger map?", QuestionKind.HYPOTHETICAL),
    ],
)
def test_kinds(text, kind):
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (
            "Can you ballpark it? Like, 5 hours a week? 10?",
            [("Can you ballpark it? Like, 5 hours a week? 10?", "open")],
        ),
        (
            "What does better mean for you: faster? Cheaper? Easier?",
            [("What does better mean for you: faster? Cheaper? Easier?", "open")],
        ),
        ("How many? Ten? Or more like twenty?", [("How many? Ten? Or more like twenty?", "precise")]),
        ("How is billing? And the reports?", [("How is billing?", "open"), ("And the reports?", "other")]),
        ("How was it? I see. Ten?", [("How was it?", "open"), ("Ten?", "precise")]),
        ("Was it slow? Did it break?", [("Was it slow?", "closed"), ("Did it break?", "closed")]),
        (
            "That's helpful — can you give me a specific example?",
            [("That's helpful — can you give me a specific example?", "open")],
        ),
    ],
)
def test_answers_offered_behind_a_question_belong_to_it(text, heard):
    assert [(one.text, one.kind.value) for one in questions(text, "en")] == heard


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can you give me a specific example?"),
        ("de", "Haben Sie ein konkretes Beispiel?"),
        ("fr", "Vous avez un exemple concret ?"),
        ("es", "¿Me da un ejemplo concreto?"),
        ("it", "Mi fa un esempio concreto?"),
        ("nl", "Heb je een concreet voorbeeld?"),
        ("pt", "Pode dar um exemplo concreto?"),
        ("sv", "Har du ett konkret exempel?"),
        ("da", "Har du et konkret eksempel?"),
        ("pl", "Ma pani konkretny przykład?"),
    ],
)
def test_who_asks_for_an_example_asks_on_and_for_specifics(language, text):
    assert [one.parts & {"follow", "specifics"} for one in questions(text, language)] == [{"follow", "specifics"}]


def test_statements_ask_nothing():
    assert kinds("Great, thanks for your time. That is what I thought.") == []
    assert kinds("") == kinds("…") == []


@pytest.mark.parametrize(
    ("language", "opened", "closed"),
    [
        ("de", "Wie war das früher?", "Hat es Zeit gespart?"),
        ("es", "¿Cómo era antes?", "¿Ha ahorrado tiempo?"),
        ("fr", "Comment était-ce avant ?", "Est-ce que cela marche ?"),
        ("it", "Come era prima?", "Ha risparmiato tempo?"),
        ("nl", "Hoe was dat vroeger?", "Heeft het tijd bespaard?"),
        ("pt", "Como era antes?", "Isso economizou tempo?"),
        ("sv", "Hur var det förut?", "Sparade det tid?"),
        ("da", "Hvordan var det før?", "Har det sparet tid?"),
        ("pl", "Jak to było wcześniej?", "Czy to pomogło?"),
        ("ja", "以前はどうでしたか？", "時間は節約できましたか？"),
        ("ar", "كيف كان الأمر؟", "هل وفر هذا الوقت؟"),
    ],
)
def test_languages(language, opened, closed):
    assert kinds(opened, language) == [QuestionKind.OPEN]
    assert kinds(closed, language) in ([QuestionKind.CLOSED], [QuestionKind.OTHER])


@pytest.mark.parametrize(
    ("language", "question", "kind"),
    [
        ("en", "In what way did the map help?", QuestionKind.OPEN),
        ("en", "At which point did you stop using paper?", QuestionKind.PRECISE),
        ("de", "In welchem Moment wussten Sie das?", QuestionKind.PRECISE),
        ("fr", "À quel moment l’avez-vous su ?", QuestionKind.PRECISE),
        ("fr", "De quoi aviez-vous besoin ?", QuestionKind.OPEN),
        ("es", "¿En qué momento lo supo?", QuestionKind.OPEN),
        ("it", "In che modo vi ha aiutato?", QuestionKind.OPEN),
        ("nl", "Op welk moment wist u het?", QuestionKind.PRECISE),
        ("pt", "Em que momento o soube?", QuestionKind.OPEN),
        ("en", "Is it what you need?", QuestionKind.CLOSED),
        ("sv", "Hur var det förut?", QuestionKind.OPEN),
    ],
)
def test_a_small_word_may_lead_to_the_question_word(language, question, kind):
    assert kinds(question, language) == [kind]
