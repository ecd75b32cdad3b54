"""A first draft of a story: the best verified quotes and figures of an interview in their places, and notes where the author must
write. The desk writes no sentence of the story itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casestudies.desk.guide import texts
from casestudies.desk.spoken import FigureChange, SpokenFigure, alike, changes, spoken
from casestudies.desk.stages import stages
from casestudies.quotes import Suggestion, suggest
from casestudies.stories.drafts import blockquote
from casestudies.stories.figures import has_figure
from casestudies.stories.model import Customer, Interview
from casestudies.stories.notes import NOTE
from casestudies.stories.plain_yaml import scalar
from casestudies.stories.quotes import derived_id
from casestudies.transcripts.model import Transcript

_LOOKED_AT = 24
"""Passages that are asked for: a draft holds no more than these."""

_MOST_RESULTS = 3
_MOST_UNPLACED = 6


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a story: the note for the author, how many quotes it gets, which questions ask for it, and for which part no word
    of its quotes may speak.
    """

    note: str
    most: int
    stage: str
    against: tuple[str, ...]


_PARTS = (
    _Part("who they are, what they do, and how they worked before.", 2, "before", ("result", "advice")),
    _Part("the moment when they knew that something had to change.", 1, "turning", ("advice",)),
    _Part("what they looked for, why they chose it, and how they began.", 2, "choosing", ()),
    _Part("what is different today. Every figure needs a quote or evidence.", 2, "since", ("problem", "advice")),
    _Part("what they would tell somebody in their place.", 1, "counsel", ()),
)


@dataclass(frozen=True, slots=True)
class _Placed:
    text: str
    id: str
    begin: int
    end: int
    turn: int
    results: bool

    def holds(self, figure: SpokenFigure) -> bool:
        """Whether a figure was said in these words."""
        return self.turn == figure.turn and self.begin <= figure.begin and figure.end <= self.end


def draft(
    interview: Interview, transcript: Transcript, customer: Customer, title: str = "", language: str = "en"
) -> str:
    """The text of a story that passes the check, but for its approval and the notes in it. Its headings are in `language`."""
    people = _people(interview, customer)
    found = suggest(
        transcript, people.keys(), _LOOKED_AT, language=interview.language, corrections=interview.corrections
    )
    ready = [one for one in found if not one.asks and not one.weak] or [one for one in found if not one.asks]
    told = stages(transcript, people.keys(), interview.language)
    placed: list[_Placed] = []
    headings = texts(language)["draft"]
    parts = [
        f"## {heading}\n\n{_part(part, told, ready, people, placed)}"
        for heading, part in zip(headings, _PARTS, strict=True)
    ]
    body = "\n".join([*parts, *_unplaced(told, ready, people, placed)])
    figures = spoken(transcript, people, interview.language)
    turned = changes(figures, transcript, interview.language)
    results = _results(figures, turned, [one for one in placed if one.results], interview.language)
    rows = [
        f"title: {scalar(title or f'{NOTE} a headline that says what changed')}",
        f"summary: {scalar(f'{NOTE} one sentence that says who, what and how much.')}",
        f"customer: {scalar(customer.id)}",
        f"interviews: [{scalar(interview.id)}]",
        "tags: {}",
        *results,
    ]
    return "\n".join(["---", *rows, "---", "", body])


def _people(interview: Interview, customer: Customer) -> Mapping[str, str]:
    """The customer's labels in the transcript, with the names they are credited by."""
    return {
        label: customer.people[person].name
        for label, person in interview.speakers.items()
        if person is not None and person in customer.people
    }


def _part(
    part: _Part,
    told: Mapping[int, str],
    ready: list[Suggestion],
    people: Mapping[str, str],
    placed: list[_Placed],
) -> str:
    lines = [f"<!-- {NOTE} {part.note} -->", ""]
    fitting = [
        one
        for one in ready
        if told.get(one.passage.spans[0].turn) == part.stage and not (one.sure and one.theme in part.against)
    ]
    words = _place(fitting, part.most, told, ready, people, placed)
    if told and not words:
        lines += [f"<!-- {NOTE} no question of the interview asks for this: look with `casestudies find`. -->", ""]
    return "\n".join([*lines, *words])


def _unplaced(
    told: Mapping[int, str], ready: list[Suggestion], people: Mapping[str, str], placed: list[_Placed]
) -> Iterator[str]:
    """The best of what is left, for the author to place."""
    if words := _place(tuple(ready), _MOST_UNPLACED, told, ready, people, placed):
        note = "move each of these to the part it tells of, or delete it; then delete this heading."
        yield "\n".join(["## To be placed", "", f"<!-- {NOTE} {note} -->", "", *words])


def _place(
    fitting: Sequence[Suggestion],
    most: int,
    told: Mapping[int, str],
    ready: list[Suggestion],
    people: Mapping[str, str],
    placed: list[_Placed],
) -> list[str]:
    """The first of these as quotes; each is noted as placed, and no other part gets it."""
    lines: list[str] = []
    for one in fitting:
        id_ = derived_id(one.text)
        words = blockquote([one.text], people[one.passage.speaker or ""])
        if len(lines) == most or not words or any(id_ == other.id for other in placed):
            continue
        span = one.passage.spans[0]
        stage = told.get(span.turn)
        results = stage == "since" or (stage is None and one.sure and one.theme != "problem")
        placed.append(_Placed(one.text, id_, span.begin, one.passage.spans[-1].end, span.turn, results))
        lines.append(words)
        ready.remove(one)
    return lines


def _results(
    figures: Sequence[SpokenFigure], turned: Sequence[FigureChange], placed: Sequence[_Placed], language: str
) -> Iterator[str]:
    """The figures that stand in the quotes, each with its quote and with what it was before; what it counts is for the author to
    say.
    """
    rows: list[str] = []
    was = {change.after: change.before for change in turned}
    for figure in figures:
        where = next((one for one in placed if one.holds(figure)), None)
        if where is None or figure in was.values() or not _stands(figure, where, language):
            continue
        before = was.get(figure)
        if figure.text.isdigit() and not before:  # `10 word descriptions` tells no result by its number
            continue
        beside = (
            f"before: {scalar(alike(before, figure, language))}, "
            if before and _stands(before, where, language)
            else ""
        )
        label = scalar(f"{NOTE} what it counts")
        rows.append(f"  - {{figure: {scalar(figure.text)}, {beside}label: {label}, quote: {where.id}}}")
    yield from (["results:", *rows[:_MOST_RESULTS]] if rows else [])


def _stands(figure: SpokenFigure, where: _Placed, language: str) -> bool:
    """Whether a quote still says a figure that was spoken in it."""
    return where.holds(figure) and figure.unit != "time of day" and has_figure(figure.text, where.text, language)
