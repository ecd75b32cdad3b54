"""A guide for an interview: goal, agenda, wording for consent, open questions from sets, follow-ups, a checklist. And a check of
questions for wording that spoils the answer.

The questions are those of the guides that the project began with; lengths and counts are settings, since the guides disagree.
What a guide says stands in each language's home (`GUIDE`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from casestudies.desk.questions import QuestionKind, questions
from casestudies.publish.audit import DESK
from casestudies.quotes.languages import home, homes

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
    sets = texts(plan.language)["sets"]
    found = [("own", text) for text in plan.own]
    queues = {name: list(sets[name]) for name in plan.sets}
    while len(found) < plan.count and any(queues.values()):
        for name in plan.sets:
            if queues[name] and len(found) < plan.count:
                found.append((name, queues[name].pop(0).replace("{product}", plan.product)))
    order = ("own", *plan.sets)
    return tuple(sorted(found, key=lambda row: order.index(row[0])))


def languages() -> tuple[str, ...]:
    """The languages that have a guide of their own."""
    return tuple(code for code in homes() if home(code).guide)


def texts(language: str) -> Mapping[str, Any]:
    """What the guide says in a language (BCP 47), or in English."""
    return home(language).guide or home("en").guide


def guide(plan: GuidePlan) -> str:
    """The guide as Markdown."""
    said = texts(plan.language)
    values = {
        "{customer}": plan.customer,
        "{product}": plan.product,
        "{goal}": plan.goal.rstrip("."),
        "{minutes}": str(plan.minutes),
        "{count}": str(len(chosen(plan))),
        "{segment}": said["segments"].get(plan.segment, ""),
    }

    def filled(name: str) -> str:
        return _PLACE.sub(lambda found: values.get(found[0], found[0]), said[name])

    def minutes(name: str, n: int) -> str:
        return f"- {filled(name).replace('{n}', str(n))}"

    parts = [
        f"<!-- {DESK} -->\n# {filled('title')}",
        filled("goal"),
        *([filled("whom")] if plan.segment else []),
        f"## {filled('agenda')}",
        "\n".join(
            (
                minutes("warm", _WARM),
                minutes("core", max(5, plan.minutes - _WARM - _END)),
                minutes("end", _END),
            )
        ),
        f"## {said['consent']}",
        f"> {said['consent_words']}",
        said["consent_note"],
        f"## {said['opening']}",
        f"> {filled('opening_words')}",
        f"## {said['questions']}",
        *_questions(plan, said),
        f"## {said['follow_ups']}",
        "\n".join(f"- {one}" for one in said["follow_up_words"]),
        f"## {said['checklist']}",
    ]
    for when in ("before", "during", "after"):
        parts += [said[when], "\n".join(f"- [ ] {one}" for one in said[f"{when}_items"])]
    return "\n\n".join(parts) + "\n"


_PLACE = re.compile(r"\{[a-z]+\}")


def _questions(plan: GuidePlan, said: Mapping[str, Any]) -> Iterator[str]:
    """The questions, numbered through, under the names of their sets."""
    before = ""
    for n, (name, text) in enumerate(chosen(plan), 1):
        if name != before:
            yield f"### {said['names'][name]}"
            before = name
        yield f"{n}. {text}"
