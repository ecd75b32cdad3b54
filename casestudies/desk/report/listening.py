"""How we listened: who talks, silences, interruptions, selling."""

from __future__ import annotations

import re

from casestudies.desk.questions import questions
from casestudies.desk.report.conversation import LISTENING, MANY_WORDS, PAUSE, QUOTED, SHORT, Conversation, end_of
from casestudies.desk.report.model import MOST_SHOWN, Grade, Measure, ShownExample, counted
from casestudies.quotes.reading import Words
from casestudies.quotes.telling import asked

_BREAKS_OFF = re.compile(r"(?:-|–|—|--)\s*$")
"""How somebody is cut short; three dots only trail off."""

_OVERLAP = 0.3
"""Seconds two people may overlap by a machine's inexact times alone."""
_NEAR = 5
"""Points by which 80 % may be missed and is still heard as 80 %."""
_HALF = 50
"""Percent below which we talk more than the customer does."""
_FEW = 2
"""Interruptions that happen to anybody."""


def talk_share(talk: Conversation) -> Measure:
    """How much of the talk was the customer's."""
    title = f"The customer talks {talk.aims.share} %"
    if not talk.letters(talk.ours) or not talk.letters(talk.theirs):
        advice = "Say in interview.yml who each speaker is (`speakers:`)."
        return Measure("talk", title, Grade.UNKNOWN, "Only one side is known.", advice)
    percent = round(100 * talk.share)
    grade = Grade.GOOD if percent >= talk.aims.share - _NEAR else Grade.FAIR if percent >= _HALF else Grade.MISTAKE
    ours = sorted((n for n in range(len(talk.turns)) if talk.is_ours(n)), key=lambda n: -len(talk.turns[n].text))
    unknown = f" {round(100 * talk.unknown)} % is nobody's." if talk.unknown >= 0.01 else ""
    advice = "" if grade is Grade.GOOD else "Ask, listen, ask on. Where you explain something, turn it into a question."
    passages = () if grade is Grade.GOOD else tuple(talk.shown(n) for n in ours[:3])
    value = f"The customer talks {percent} %, we talk {100 - percent} %.{unknown}"
    return Measure("talk", title, grade, value, advice, passages)


def silence(talk: Conversation) -> Measure:
    """Whether we left silences."""
    title = f"Silences of {talk.aims.silence:g} s"
    found = _silences(talk)
    if not talk.is_timed and not found:
        return _silence_without_times(talk, title)
    grade = Grade.GOOD if found else Grade.MISTAKE
    advice = "" if found else "Count to three in your head before the next question: the best often comes then."
    return Measure("silence", title, grade, f"{counted(len(found), 'silence')}.", advice, found[:MOST_SHOWN])


def _silence_without_times(talk: Conversation, title: str) -> Measure:
    """Without times, answers of a few words that we talk behind show that nobody waited for more."""
    answers = [n for n in talk.answers if n and talk.is_ours(n + 1)]
    short = [n for n in answers if talk.turns[n].text.count(" ") < SHORT]
    value = f"{talk.lacks}, and marks no silence."
    grade = Grade.UNKNOWN
    if 2 * len(short) > len(answers):
        grade = Grade.MISTAKE
        value += f" We spoke again after {SHORT} words or fewer in {len(short)} of {counted(len(answers), 'answer')}."
    advice = "Count to three in your head before the next question."
    shown = short[:MOST_SHOWN] if grade is Grade.MISTAKE else ()
    return Measure("silence", title, grade, value, advice, tuple(talk.shown(n) for n in shown))


def _silences(talk: Conversation) -> tuple[ShownExample, ...]:
    """Silences behind the customer's words: measured, or written down."""
    found = []
    for n, turn in enumerate(talk.turns):
        if PAUSE.search(turn.text):
            found.append(talk.shown(n, why="written down"))
        following = talk.turns[n + 1].start if n + 1 < len(talk.turns) else None
        if talk.is_theirs(n):
            found += [
                talk.shown(n, turn.text[one.begin : one.end], f"{other.start - one.stop:.0f} s")
                for one, other in zip(turn.cues, turn.cues[1:], strict=False)
                if one.stop is not None and other.start is not None and other.start - one.stop >= talk.aims.silence
            ]
            stop = end_of(turn)
            if stop is not None and following is not None and following - stop >= talk.aims.silence:
                found.append(talk.shown(n, why=f"{following - stop:.0f} s"))
    return tuple(found)


def interruptions(talk: Conversation) -> Measure:
    """How often we cut the customer short."""
    found = [n for n in range(1, len(talk.turns)) if talk.is_theirs(n - 1) and talk.is_ours(n) and _cuts(talk, n)]
    if not found and not talk.is_timed:
        return Measure("interruptions", "Interruptions", Grade.UNKNOWN, f"{talk.lacks}, and marks no interruption.")
    grade = Grade.GOOD if not found else Grade.FAIR if len(found) <= _FEW else Grade.MISTAKE
    advice = "" if not found else "Let them finish."
    passages = tuple(talk.shown(n) for n in found[:MOST_SHOWN])
    value = f"{counted(len(found), 'interruption')} by us."
    return Measure("interruptions", "Interruptions", grade, value, advice, passages)


def _cuts(talk: Conversation, n: int) -> bool:
    """Whether a turn of ours begins before the customer's is over, and is more than a listener's word."""
    if talk.turns[n].text.count(" ") < LISTENING:
        return False
    stop, start = end_of(talk.turns[n - 1]), talk.turns[n].start
    overlaps = stop is not None and start is not None and start < stop - _OVERLAP
    return overlaps or _BREAKS_OFF.search(talk.turns[n - 1].text) is not None


def pitching(talk: Conversation) -> Measure:
    """How often we sold instead of asking."""
    found = [n for n in range(len(talk.turns)) if talk.is_ours(n) and _pitches(talk, n)]
    grade = Grade.GOOD if not found else Grade.FAIR if len(found) == 1 else Grade.MISTAKE
    advice = "" if not found else "This is their story. Ask how they use it instead of explaining it."
    passages = tuple(talk.shown(n) for n in found[:MOST_SHOWN])
    value = f"{counted(len(found), 'turn')} of ours that {'sells' if len(found) == 1 else 'sell'}."
    return Measure("pitching", "Pitching", grade, value, advice, passages)


def _pitches(talk: Conversation, n: int) -> bool:
    text = talk.turns[n].text
    told_of_us = QUOTED.sub("", text)
    for question in questions(text, talk.code):
        told_of_us = told_of_us.replace(question.text, "")
    reading = Words(told_of_us, talk.language)
    return len(reading) >= MANY_WORDS and any(part == "pitch" for _, part in asked(reading))
