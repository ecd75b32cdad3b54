"""A guide for an interview: goal, agenda, wording for consent, open questions from sets, follow-ups, a checklist. And a check of
questions for wording that spoils the answer.

The questions are those of the guides that the project began with; lengths and counts are settings, since the guides disagree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casestudies.desk.questions import QuestionKind, questions
from casestudies.publish.audit import DESK

SETS: Mapping[str, tuple[str, ...]] = {
    "problem": (
        "What problem were you trying to solve when you found {product}?",
        "How were you handling that before?",
        "What was the moment when you knew that something had to change?",
    ),
    "solution": (
        "Walk me through how you use {product} today.",
        "What feature do you use most, and why?",
        "Tell me about your first week. What surprised you?",
    ),
    "results": (
        "What has changed since you started using {product}?",
        "Can you quantify the impact, in time, money or anything you count?",
        "How did that change things for you personally?",
        "If {product} disappeared tomorrow, what would you do?",
    ),
    "failure": (
        "What has been hardest about using {product}?",
        "What almost made you cancel?",
        "If you could change one thing, what would it be?",
    ),
    "advice": ("What would you tell somebody in your place who is still deciding?",),
}
"""Questions by what they are after. `{product}` is what the customer uses."""

SEGMENTS = {
    "vip": "a customer who uses it most",
    "new": "a new customer",
    "struggling": "a customer who struggles",
    "churned": "a customer who left",
    "one-time": "somebody who bought once",
    "engaged": "somebody who is engaged, and has not bought",
}
"""Whom to talk to: happy customers alone give testimonials, the others give insights."""

FOLLOW_UPS = (
    "Tell me more about that.",
    "Can you give me a specific example?",
    "What do you mean by that?",
    "What happened next?",
    "Why was that important?",
    "How did that make you feel?",
    "Can you ballpark it?",
)

_ORDER = {
    "vip": ("problem", "solution", "results", "failure", "advice"),
    "struggling": ("failure", "problem", "solution"),
    "churned": ("problem", "failure", "solution"),
}
_VAGUE = ("experience", "just chat", "chat", "feedback", "talk", "catch up")
_LEAST_GOAL = 4
"""Words of a goal that says something: `get metrics for a case study`."""
_WARM, _END = 5, 5
"""Minutes for the beginning and the end."""

_ADVICE = {
    QuestionKind.CLOSED: "It can be answered with yes or no. Begin with how, what, tell me about, walk me through.",
    QuestionKind.LEADING: "It says what to answer. Ask what they think, without saying what you hope for.",
    QuestionKind.HYPOTHETICAL: "People misjudge what they would do. Ask how they do it today.",
    QuestionKind.OTHER: "It leaves open what is asked.",
}


@dataclass(frozen=True, slots=True)
class GuidePlan:
    """What a guide is made from."""

    customer: str
    product: str
    goal: str
    sets: tuple[str, ...]
    own: tuple[str, ...] = ()
    segment: str = ""
    minutes: int = 30
    count: int = 7
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Pitfall:
    """Something about a goal or a question that will spoil the answer, and what to do instead."""

    text: str
    kind: str
    advice: str


def lint(text: str, language: str) -> Iterator[Pitfall]:
    """The questions in a text that are closed, leading or hypothetical."""
    for question in questions(text, language):
        if question.kind in _ADVICE and "record" not in question.parts:
            yield Pitfall(question.text, question.kind.value, _ADVICE[question.kind])


def doubts(plan: GuidePlan) -> Iterator[Pitfall]:
    """What is wrong with a plan: a vague goal, questions that spoil the answer, more questions than there is time for."""
    words = plan.goal.casefold().split()
    if len(words) < _LEAST_GOAL or (
        len(words) < _LEAST_GOAL * 2 and any(vague in plan.goal.casefold() for vague in _VAGUE)
    ):
        yield Pitfall(
            plan.goal,
            "vague goal",
            "Say in one sentence what you want to have afterwards: “get metrics for a case study”.",
        )
    for own in plan.own:
        yield from lint(own, plan.language)
    if len(chosen(plan)) > plan.count:
        yield Pitfall(f"{len(chosen(plan))} questions", "too many", f"Keep to {plan.count}: follow-ups need the time.")


def default_sets(segment: str) -> tuple[str, ...]:
    """The sets that suit whom you talk to."""
    return _ORDER.get(segment, ("problem", "solution", "results", "failure"))


def chosen(plan: GuidePlan) -> tuple[tuple[str, str], ...]:
    """The questions of the guide with their sets: our own ones first, then one of each set in turn until there are enough."""
    found = [("own", text) for text in plan.own]
    queues = {name: list(SETS[name]) for name in plan.sets}
    while len(found) < plan.count and any(queues.values()):
        for name in plan.sets:
            if queues[name] and len(found) < plan.count:
                found.append((name, queues[name].pop(0).format(product=plan.product)))
    order = ("own", *plan.sets)
    return tuple(sorted(found, key=lambda row: order.index(row[0])))


def guide(plan: GuidePlan) -> str:
    """The guide as Markdown."""
    core = max(5, plan.minutes - _WARM - _END)
    lines = [f"<!-- {DESK} -->", f"# Interview guide: {plan.customer}", ""]
    lines += [f"**Goal.** We interview {plan.customer} to {plan.goal.rstrip('.')}.", ""]
    if plan.segment:
        lines += [f"**Whom.** {SEGMENTS[plan.segment].capitalize()}.", ""]
    lines += [
        f"## Agenda: {plan.minutes} minutes",
        "",
        f"- {_WARM} min: warm-up, consent, context",
        f"- {core} min: {plan.count} questions, and 15 to 20 follow-ups",
        f"- {_END} min: wrap-up, what happens next",
        "",
        "## Consent, before anything else",
        "",
        "> Would it be okay if I record this call, so that I can listen instead of taking notes? You will see a draft before "
        "anything is published, and you can change or remove whatever you like.",
        "",
        "Wait for a yes, with the recorder on. If they say no: take notes, and set `kind: notes` in interview.yml.",
        "",
        "## Opening",
        "",
        f"> Thanks for joining. I would like to understand how {plan.product} fits into your work. There are no wrong answers.",
        "",
        "## Questions",
        "",
    ]
    before = ""
    for n, (name, text) in enumerate(chosen(plan), 1):
        if name != before:
            lines += [f"### {name.capitalize()}", ""]
            before = name
        lines += [f"{n}. {text}", ""]
    lines += ["## Follow-ups", "", *(f"- {one}" for one in FOLLOW_UPS), ""]
    lines += _CHECKLIST
    return "\n".join(lines) + "\n"


_CHECKLIST: Sequence[str] = (
    "## Checklist",
    "",
    "Before",
    "",
    "- [ ] the goal is one sentence",
    "- [ ] role, company and industry are known",
    "- [ ] the recorder works",
    "",
    "During",
    "",
    "- [ ] consent is heard on the recording",
    "- [ ] they talk 80 % of the time",
    "- [ ] count to three after every answer",
    "- [ ] press for specifics: how much, how often, since when",
    "- [ ] ask how it felt",
    "- [ ] ask what is not working",
    "- [ ] mark good moments with ⭐ QUOTE",
    "- [ ] no pitching",
    "",
    "After",
    "",
    "- [ ] thanks within a day",
    "- [ ] transcript, then `casestudies new interview`",
    "- [ ] draft within a week, approval before anything is published",
)
