"""What is underlined in a text, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from casestudies.editing.bench import Draft
from casestudies.editing.places import TextLines, faults_of, place_of, span_of
from casestudies.findings import Finding
from casestudies.review.model import Judged
from casestudies.transcripts.clock import format_timestamp


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding at the characters `begin` to `end` of a text. `quote` is the id of the quote it is about, if it is about one."""

    begin: int
    end: int
    finding: Finding
    quote: str = ""


@dataclass(frozen=True, slots=True)
class InlayHint:
    """A few words to be shown behind a character: a quote's verdict."""

    at: int
    text: str


def problems_of(draft: Draft, file: str) -> Iterator[Diagnostic]:
    """The findings of a draft that are about its own file (as findings name it): quotes at their words, others at their lines."""
    lines = TextLines(draft.text)
    told = set()
    for judged in draft.judged:
        for finding in judged.findings:
            told.add(finding)
            for begin, end in faults_of(draft, judged):
                yield Diagnostic(begin, end, finding, judged.quote.id)
    for finding in draft.findings:
        if finding not in told and finding.place.path == file:
            begin, end = place_of(lines, finding)
            yield Diagnostic(begin, end, finding)


def problems_elsewhere(text: str, findings: tuple[Finding, ...], file: str) -> Iterator[Diagnostic]:
    """The findings about the file of a customer or an interview."""
    lines = TextLines(text)
    for finding in findings:
        if finding.place.path == file:
            begin, end = place_of(lines, finding)
            yield Diagnostic(begin, end, finding)


def notes_of(draft: Draft) -> Iterator[InlayHint]:
    """The verdict behind each quote that stands."""
    for judged in draft.judged:
        if judged.publishes or judged.asks:
            yield InlayHint(span_of(draft, judged.quote)[1], _note(judged))


def _note(judged: Judged) -> str:
    verdict = judged.verdict
    if verdict is None:
        return judged.kind
    kind = f"{verdict.kind}, asks" if judged.asks else verdict.kind.value
    start = verdict.found.start if verdict.found else None
    return kind if start is None else f"{kind} · {format_timestamp(start)}"
