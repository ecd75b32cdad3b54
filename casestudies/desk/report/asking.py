"""How we asked: openly, about feelings, about what is not working."""

from __future__ import annotations

from casestudies.desk.questions import QuestionKind
from casestudies.desk.report.conversation import QUOTED, SHORT, Conversation
from casestudies.desk.report.model import MOST_SHOWN, Grade, Measure, counted
from casestudies.quotes.reading import Words
from casestudies.quotes.telling import asked, told

_ASK_OPENLY = "Begin with how, what, tell me about, walk me through."


_NEAR = 4
"""Words before a feeling, within which it shows whose it is: `I was so very proud`."""


def open_questions(talk: Conversation) -> Measure:
    """How many of our questions leave the answer open."""
    title = "Open questions"
    if not talk.questions:
        known = any(map(talk.is_ours, range(len(talk.turns))))
        advice = _ASK_OPENLY if known else "Mark our own people with ~ in interview.yml."
        return Measure("questions", title, Grade.UNKNOWN, "No question is heard.", advice)
    whole = len(talk.questions)
    good = sum(q.kind in {QuestionKind.OPEN, QuestionKind.PRECISE} for _, q in talk.questions)
    bad = [
        (n, q)
        for n, q in talk.questions
        if q.kind in {QuestionKind.CLOSED, QuestionKind.LEADING, QuestionKind.HYPOTHETICAL}
    ]
    percent = round(100 * good / whole)
    kinds = ", ".join(
        f"{count} {kind.value}" for kind in QuestionKind if (count := sum(q.kind is kind for _, q in talk.questions))
    )
    grade = Grade.GOOD if percent >= talk.aims.open else Grade.FAIR if 2 * percent >= talk.aims.open else Grade.MISTAKE
    advice = "" if grade is Grade.GOOD else _ASK_OPENLY
    passages = tuple(talk.shown(n, q.text, q.kind.value) for n, q in bad[:MOST_SHOWN])
    return Measure(
        "questions",
        title,
        grade,
        f"{percent} % of {counted(whole, 'question')} {'is' if whole == 1 else 'are'} open or precise ({kinds}).",
        advice,
        passages,
    )


def emotion(talk: Conversation) -> Measure:
    """Whether we asked about feelings, and heard any."""
    asks = [(n, q) for n, q in talk.questions if "emotion" in q.parts]
    felt = [(n, said) for n in range(len(talk.turns)) if talk.is_theirs(n) and (said := _feeling(talk, n))]
    grade = Grade.GOOD if asks and felt else Grade.FAIR if asks or felt else Grade.MISTAKE
    advice = "" if asks else "Ask how it felt: “How did that change things for you personally?”"
    passages = (
        *(talk.shown(n, q.text, "asked") for n, q in asks[:4]),
        *(talk.shown(n, said, "felt") for n, said in felt[:4]),
    )
    value = f"{counted(len(asks), 'question')} about feelings, {counted(len(felt), 'answer')} with one."
    return Measure("emotion", "Room for emotion", grade, value, advice, passages)


def _feeling(talk: Conversation, n: int) -> str:
    """The sentence in which a turn of more than a few words tells a feeling: not an opinion (`I feel like`), not only trouble, and
    not what a thing is like (`it does cool stuff`, `emotional analysis`).
    """
    reading = Words(talk.turns[n].text, talk.language)
    heard = [*asked(reading), *told(reading)]
    opinions = {i for i, part in heard if part == "opinion"}
    quoted = [match.span() for match in QUOTED.finditer(talk.turns[n].text)]  # others' words, as a rule
    felt = (
        i
        for i, part in heard
        if part in {"felt", "feeling"}
        and i not in opinions
        and not any(begin < reading.begins[i] < end for begin, end in quoted)
        and _is_own(reading, i, part)
    )
    at = min(felt, default=None)
    if at is None or talk.turns[n].text.count(" ") < SHORT:
        return ""
    begin, end = reading.sentence(at)
    return reading.text[reading.begins[begin] : reading.ends[end - 1]] + reading.gap(end).split(" ")[0]


def _is_own(reading: Words, i: int, part: str) -> bool:
    """Whether a word of feeling tells the speaker's own: `I` or `me` stands near it, in a language that says so. What hurts by its
    name (`a nightmare`) needs no `I`, and is not what anybody may feel (`you need not worry`).
    """
    language = reading.language
    if language.drops_subjects or not language.first_person:
        return True
    begin, end = reading.sentence(i)
    keys = reading.keys
    near = range(max(begin, i - _NEAR), min(end, i + 2))
    said_by_the_way = [n for n in near for filler in language.fillers if tuple(keys[n : n + len(filler)]) == filler]
    if any(keys[n] in language.first_person and n not in said_by_the_way for n in near):
        return True
    return part == "felt" and not any(key in language.generic for key in reading.keys[begin:i])


def failure(talk: Conversation) -> Measure:
    """Whether we asked what is not working."""
    asks = [(n, q) for n, q in talk.questions if "failure" in q.parts and q.kind is not QuestionKind.LEADING]
    advice = "" if asks else "Ask once or twice what is not working: “What almost made you cancel?”"
    value = f"{counted(len(asks), 'question')} about what is not working."
    passages = tuple(talk.shown(n, q.text) for n, q in asks[:MOST_SHOWN])
    return Measure("failure", "What is not working", Grade.GOOD if asks else Grade.FAIR, value, advice, passages)
