"""Figures need words or evidence: each must occur in a verified quote of its story, or carry a private file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from casestudies.findings import Finding, Place
from casestudies.review.codes import FIGURE_EVIDENCE_MISSING, FIGURE_NOT_SAID, FIGURE_UNKNOWN_QUOTE
from casestudies.review.model import Judged
from casestudies.stories.figures import figures, has_claim, has_figure, has_number
from casestudies.stories.model import Result, Story

_KEEP_THE_HEDGE = (
    "Write it as it was said, with the “about”, “at least” or “or so” beside it, or the other end of the range, and with no "
    "other; in `results` a hedge may also end the label."
)


def unfounded(story: Story, judged: Sequence[Judged], evidence: Mapping[str, str], language: str) -> Iterator[Finding]:
    """A finding for each figure that nobody said and nothing shows. `evidence` are the files in the approvals folder."""
    # A quote that fails has a finding of its own. A figure that stands in it fails with it, and needs no second finding.
    quoted = {j.quote.id: j.quote.text for j in judged}
    failing = {j.quote.id for j in judged if not j.publishes}
    for result in (one for each in story.results for one in _shown(each)):
        if result.quote not in failing:
            yield from _result(story, result, quoted, evidence, language)
    yield from _prose(story, quoted, evidence, language)


def _shown(result: Result) -> Iterator[Result]:
    """The figures of a result: what it is, and what it was before, which somebody must have said as well."""
    yield result
    if result.before:
        yield replace(result, figure=result.before, quote=result.before_quote)


def _result(
    story: Story, result: Result, quoted: Mapping[str, str], evidence: Mapping[str, str], language: str
) -> Iterator[Finding]:
    if result.evidence:
        if result.evidence not in evidence:
            yield _missing(story, result.place)
    elif result.quote and result.quote not in quoted:
        message = "A result names a quote that this story does not have."
        yield Finding(FIGURE_UNKNOWN_QUOTE, result.place, message, _ids(story), story.id)
    elif result.quote:
        said = quoted[result.quote]
        if not has_figure(result.figure, said, language, label=result.label):
            message, remedy = f"The figure does not occur in quote “{result.quote}”.", ""
            if has_number(result.figure, said, language):
                message, remedy = f"Quote “{result.quote}” has the figure less exactly, or more so.", _KEEP_THE_HEDGE
            shown = (("written", f"{result.figure} {result.label}"), ("said", said))
            yield Finding(FIGURE_NOT_SAID, result.place, message, remedy, story.id, shown)
    elif not any(has_figure(result.figure, text, language, label=result.label) for text in quoted.values()):
        message, remedy = "A result's figure occurs in no verified quote of this story.", ""
        if any(has_number(result.figure, text, language) for text in quoted.values()):
            message, remedy = "No verified quote of this story has a result's figure as exactly.", _KEEP_THE_HEDGE
        yield Finding(FIGURE_NOT_SAID, result.place, message, remedy, story.id)


def _prose(story: Story, quoted: Mapping[str, str], evidence: Mapping[str, str], language: str) -> Iterator[Finding]:
    carried = []
    for entry in story.figures:
        if entry.evidence in evidence:
            carried.append(entry.figure)
        else:
            yield _missing(story, entry.place)
    known = [*quoted.values(), *carried]
    for figure in figures(story, language):
        if not any(has_claim(figure, text, language) for text in known):
            message = "A figure in the story's own words occurs in no verified quote of it and has no evidence."
            remedy = ""
            if any(has_number(figure.text, text, language) for text in known):
                message, remedy = "A figure in the story's own words is more exact than it was said.", _KEEP_THE_HEDGE
            place = figure.place or story.place
            yield Finding(FIGURE_NOT_SAID, place, message, remedy, story.id, (("figure", figure.text),))


def _missing(story: Story, place: Place) -> Finding:
    message = "The evidence of a figure is not in the approvals folder."
    return Finding(FIGURE_EVIDENCE_MISSING, place, message, "", story.id)


def _ids(story: Story) -> str:
    return "This story's quotes are: " + ", ".join(quote.id for quote in story.quotes) + "." if story.quotes else ""
