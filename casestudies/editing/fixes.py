"""What an editor offers to do about a quote: a wording that verifies, a mark for a cut, an id, the place in the transcript."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from casestudies.editing.bench import Draft
from casestudies.editing.hover import touches_private
from casestudies.editing.places import span_of
from casestudies.quotes import verify
from casestudies.review.fix import fixed
from casestudies.review.model import Judged
from casestudies.stories.model import Form

_NO_LINES = frozenset({".docx", ".odt", ".doc"})
_FIRST_WORDS = 3
_MOST_LINES = 400
"""Lines of one turn that are looked through."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """The characters `begin` to `end` of a text, and what takes their place."""

    begin: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Something to be done with one click: a change of the text, or a file opened at a line (from 0)."""

    title: str
    change: Replacement | None = None
    opens: tuple[Path, int] | None = None
    preferred: bool = False


def fixes_of(draft: Draft, judged: Judged) -> Iterator[Fix]:
    """What can be done about a quote, the most useful first."""
    verdict = judged.verdict
    hidden = touches_private(draft, judged)
    if verdict is not None and not hidden:
        if verdict.remedy and not judged.publishes:
            yield Fix("Put in the faithful wording", _worded(draft, judged, verdict.remedy), preferred=verdict.mends)
        if cut := _with_cuts(draft, judged):
            yield Fix("Mark what is left out with […]", _worded(draft, judged, cut))
        if verdict.longer:
            yield Fix("Quote more, so that nothing has to be asked", _worded(draft, judged, verdict.longer))
    if change := _named(draft, judged):
        yield Fix(f"Give the quote the id {{#{judged.quote.id}}}", change)
    if place := passage_at(draft, judged):
        yield Fix("Open the transcript at the passage", opens=place)


def passage_at(draft: Draft, judged: Judged) -> tuple[Path, int] | None:
    """The transcript of a quote and the line (from 0) on which the turn it comes from begins."""
    verdict, interview = judged.verdict, judged.interview
    if verdict is None or verdict.found is None or interview is None or not verdict.found.spans:
        return None
    span = verdict.found.spans[0]
    turn = draft.transcripts[interview.id].turns[span.turn]
    return interview.transcript, _line_of(interview.transcript, turn.text[span.begin :], max(0, turn.line - 1))


def _line_of(transcript: Path, words: str, turn: int) -> int:
    """The line on which these words begin, at or below the one with which their turn begins; that one where it cannot be told."""
    if transcript.suffix.lower() in _NO_LINES:
        return 0
    begun = " ".join(words.split()[:_FIRST_WORDS])
    lines = transcript.read_text("utf-8", "replace").splitlines()
    return next((n for n in range(turn, min(turn + _MOST_LINES, len(lines))) if begun and begun in lines[n]), turn)


def _worded(draft: Draft, judged: Judged, words: str) -> Replacement | None:
    """The change of the text that puts these words into a quote: the least that makes one into the other."""
    if draft.story is None or judged.verdict is None:
        return None
    other = replace(judged, verdict=replace(judged.verdict, remedy=words))
    return changed(draft.text, fixed(draft.text, draft.story, [other]))


def changed(before: str, after: str) -> Replacement:
    """What has to be changed in a text to make it another: one stretch."""
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return Replacement(head, len(before) - tail, after[head : len(after) - tail])


def _with_cuts(draft: Draft, judged: Judged) -> str:
    """The quote with a mark for each cut in its middle, where that is all it lacks; empty where it is not."""
    verdict, interview, quote = judged.verdict, judged.interview, judged.quote
    if verdict is None or interview is None or verdict.stands:
        return ""
    cuts = [edit.begin for edit in verdict.edits if edit.said and not edit.quoted and 0 < edit.begin < len(quote.text)]
    text = quote.text
    for at in sorted(set(cuts), reverse=True):
        text = f"{text[:at].rstrip()} […] {text[at:].lstrip()}"
    if text == quote.text:
        return ""
    labels = [label for label, person in interview.speakers.items() if person == quote.person]
    again = verify(
        text,
        draft.transcripts[interview.id],
        labels,
        language=interview.language,
        corrections=interview.corrections,
        alone=quote.form is Form.BLOCK,
    )
    return text if again.stands and text != verdict.remedy else ""


def _named(draft: Draft, judged: Judged) -> Replacement | None:
    """The braces with the id that a quote has from its first words, so that it keeps it when the words change."""
    quote = judged.quote
    begin, end = draft.body_at + quote.begin, draft.body_at + quote.end
    following = draft.text[end : draft.text.find("\n", end) if "\n" in draft.text[end:] else len(draft.text)]
    if "{#" in draft.text[begin:end] or following.lstrip("*_ ").startswith("{"):
        return None
    if quote.form is Form.INLINE:
        return Replacement(end, end, f"{{#{quote.id}}}")
    written = draft.text[begin:end].rstrip("\n")
    if written.rstrip().endswith("}"):
        return None
    return Replacement(begin + len(written), begin + len(written), f" {{#{quote.id}}}")


def quote_with_id(draft: Draft, offset: int) -> Judged | None:
    """The quote whose words, attribution or braces stand at a character."""
    found = draft.at(offset)
    if found is not None:
        return found
    for judged in draft.judged:
        begin, end = span_of(draft, judged.quote)
        if begin <= offset <= end + len(judged.quote.id) + 8 and "{#" in draft.text[end:offset]:
            return judged
    return None
