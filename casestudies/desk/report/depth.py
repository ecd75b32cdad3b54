"""How deep it went: answers that were taken up, and those that were left short or vague."""

from __future__ import annotations

from casestudies.desk.report.conversation import Conversation
from casestudies.desk.report.model import MOST_SHOWN, Grade, Measure, counted


def follow_ups(talk: Conversation) -> Measure:
    """How often we stayed with an answer."""
    title = "Digging deeper"
    answers = [n for n in talk.answers if talk.replies(n + 1)]
    if not answers:
        return Measure("follow-ups", title, Grade.UNKNOWN, "No answer is followed by a question.")
    first = dict(reversed(talk.digs))  # two questions of one turn take up one answer
    digs = len(first)
    # A short conversation cannot hold as many as a long one: every third answer dug into is enough there.
    wanted = min(talk.aims.followups, max(1, len(answers) // 3))
    grade = Grade.GOOD if digs >= wanted else Grade.FAIR if 2 * digs >= wanted else Grade.MISTAKE
    advice = (
        ""
        if grade is Grade.GOOD
        else "Stay with an answer: “Tell me more”, “Can you give me an example?”, “What happened next?”"
    )
    passages = tuple(talk.shown(n, first[n].text) for n in sorted(first)[:MOST_SHOWN])
    missed = tuple(talk.shown(n, why="not taken up") for n in talk.vague if n in answers and not talk.is_taken_up(n))
    value = f"{counted(digs, 'follow-up')} in {counted(len(answers), 'answer')} (aim: {wanted})."
    return Measure("follow-ups", title, grade, value, advice, passages or missed[:MOST_SHOWN])


def specifics(talk: Conversation) -> Measure:
    """How many figures we got, and what was left short or vague."""
    asks = [(n, q) for n, q in talk.questions if "specifics" in q.parts]
    left = [n for n in talk.vague if not talk.is_taken_up(n)]
    count = len(talk.figures)
    grade = Grade.GOOD if count >= talk.aims.figures and len(left) <= count else Grade.FAIR if count else Grade.MISTAKE
    advice = "" if grade is Grade.GOOD else "Press politely: “Can you ballpark it?”, “What does better mean for you?”"
    passages = (
        *(talk.shown(f.turn, f.text, "a figure") for f in talk.figures[:MOST_SHOWN]),
        *(talk.shown(n, why=_left_so(talk, n)) for n in left[:MOST_SHOWN]),
    )
    asked_for, unpressed = counted(len(asks), "question"), counted(len(left), "short or vague answer")
    value = f"{counted(count, 'figure')} from the customer, {asked_for} for specifics, {unpressed} left at that."
    return Measure("specifics", "Specifics", grade, value, advice, passages)


def _left_so(talk: Conversation, n: int) -> str:
    return f"{'vague' if talk.says(n, 'vague') else 'short'}, and left at that"
