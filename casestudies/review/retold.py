"""Another transcript of an interview that is already quoted: which quotes it touches, and whether they still hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from casestudies.findings import Place
from casestudies.quotes import Verdict, verify
from casestudies.stories.model import Interview, Library
from casestudies.transcripts import Difference, Transcript, touched


@dataclass(frozen=True, slots=True)
class Retold:
    """A quote whose passage reads differently in another transcript.

    `holds` says whether its words would still stand, `asks` whether something around them is in question that was not.
    """

    ref: str
    place: Place
    holds: bool
    asks: bool


def retold(
    library: Library, interviews: frozenset[str], old: Transcript, new: Transcript, changes: tuple[Difference, ...]
) -> Iterator[Retold]:
    """The quotes taken from these interviews whose words are among the changes, in the order of the stories.

    `interviews` are ids; both transcripts are of the same conversation, with the same speaker labels.
    """
    for story in library.stories.values():
        theirs = [library.interviews[i] for i in story.interviews if i in interviews]
        for quote in story.quotes:
            for interview in theirs:
                labels = _labels(interview, quote.person)
                before = verify(quote.text, old, labels, language=interview.language, at=quote.at)
                if not labels or not before.stands or before.found is None:
                    continue
                if touched(changes, [(span.turn, span.begin, span.end) for span in before.found.spans]):
                    after = verify(quote.text, new, labels, language=interview.language, at=quote.at)
                    yield Retold(
                        f"{story.id}#{quote.id}",
                        quote.place,
                        after.stands,
                        asks=not _in_question(after) <= _in_question(before),
                    )


def _in_question(verdict: Verdict) -> set[tuple[str, str]]:
    return {(concern.rule.name, concern.words) for concern in verdict.concerns}


def _labels(interview: Interview, person: str | None) -> list[str]:
    return [label for label, id_ in interview.speakers.items() if id_ is not None and id_ == person]
