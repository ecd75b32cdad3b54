"""What kind a question is."""

import pytest

from casestudies.desk.questions import Kind, questions


def kinds(text: str, language: str = "en") -> list[Kind]:
    return [one.kind for one in questions(text, language)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("How did you plan the routes before?", Kind.OPEN),
        ("So, what made you look for something else?", Kind.OPEN),
        ("Tell me about the first week.", Kind.OPEN),
        ("Can you give me an example of that?", Kind.OPEN),
        ("If you could go back, what would you do differently?", Kind.OPEN),
        ("When you saw the bill, how did that feel?", Kind.OPEN),
        ("How many people plan routes today?", Kind.PRECISE),
        ("Did the routes get shorter?", Kind.CLOSED),
        ("Would you recommend it?", Kind.CLOSED),
        ("So it got faster after that?", Kind.CLOSED),
        ("Don't you think the map is handy?", Kind.LEADING),
        ("You like the map, right?", Kind.LEADING),
        ("I bet the drivers love it, don't they?", Kind.LEADING),
        ("If we built an app for drivers, would you use it?", Kind.HYPOTHETICAL),
        ("Would you pay for a bigger map?", Kind.HYPOTHETICAL),
    ],
)
def test_kinds(text, kind):
    assert kinds(text) == [kind]


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
    assert kinds(opened, language) == [Kind.OPEN]
    assert kinds(closed, language) in ([Kind.CLOSED], [Kind.OTHER])
