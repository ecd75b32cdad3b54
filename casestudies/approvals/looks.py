"""Which stretches of an interview their speaker has seen around a quote: what a record says, borne out by the answer.

A look is borne out by the speaker's own lines (`Seen in context: …`) with the request on file that showed the passage, or by
a yes above the request itself, passages whole. The passage is made again from today's transcript, corrections and speakers: if
anything in it is another, it is not what was shown, and the question is open again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from casestudies.approvals.answers import Answer
from casestudies.approvals.evidence import answer_in, sha256
from casestudies.approvals.granting import Grant, problems
from casestudies.approvals.passages import ShownPassage, Utterance, pieces_of, stands_whole
from casestudies.approvals.request_texts import all_texts
from casestudies.approvals.sent import FOLDER, Sent, requests
from casestudies.memory import FORGETFUL, KeptKind, Memory
from casestudies.quotes.model import WordRange
from casestudies.stories.credit import same
from casestudies.stories.files import inside
from casestudies.stories.model import Approval, Customer, Library, Seen, Story
from casestudies.stories.project import Project
from casestudies.stories.transcripts import Transcripts
from casestudies.transcripts.mail import alike
from casestudies.transcripts.model import Transcript

_Pieces = tuple[tuple[Utterance, ...], bool]
_PIECES = KeptKind[_Pieces]("pieces", tuple[tuple[Utterance, ...], bool])


@dataclass(frozen=True, slots=True)
class SeenRange:
    """A stretch of a transcript that `person` was shown and answered, by the approval with this number."""

    approval: int
    person: str
    transcript: str
    words: WordRange

    def covers(self, transcript: str, words: WordRange) -> bool:
        """Whether these words of a transcript lie in it."""
        return self.transcript == transcript and self.words.first <= words.first and words.last <= self.words.last


def looks(
    project: Project, library: Library, transcripts: Mapping[str, Transcript], memory: Memory = FORGETFUL
) -> Mapping[str, tuple[SeenRange, ...]]:
    """What speakers have seen, by the story's id, as far as their answers bear it out."""
    found: dict[str, list[SeenRange]] = defaultdict(list)
    noted = [s for s in library.stories.values() if any(a.seen for a in s.approvals)]
    known = _Known(project, library, transcripts, requests(project) if noted else (), memory)
    for story in noted:
        for number, approval in enumerate(story.approvals):
            for seen in approval.seen:
                if look := known.look(story, approval, seen):
                    found[story.id].append(SeenRange(number, look[0], seen.transcript, look[1]))
    return {story: tuple(those) for story, those in found.items()}


@dataclass(frozen=True, slots=True)
class _Known:
    """What looks are held against: the files as they are today, and the requests that were sent."""

    project: Project
    library: Library
    transcripts: Mapping[str, Transcript]
    sent: Sequence[Sent]
    memory: Memory

    def look(self, story: Story, approval: Approval, seen: Seen) -> tuple[str, WordRange] | None:
        """Who has seen which words, where their answer bears it out."""
        customer, folder = self.library.customers[story.customer], self.project.approvals
        person = person_named(customer, approval.by)
        file = inside(folder, approval.evidence) if approval.evidence else None
        shown = (i for i in story.interviews if i in self.transcripts)
        source = next((i for i in shown if self._hash(i) == seen.transcript), None)
        if person is None or source is None or file is None or not file.is_file():
            return None
        words = WordRange(seen.first, seen.last)
        pieces, blanked = self._pieces(source, person, words)
        asked = tuple(one for one in self.sent if approval.content in one.digests)
        showing = [one for one in asked if seen.request and sha256(folder / FOLDER / one.file) == seen.request]
        answer = answer_in(file, asked, [approval.by, customer.name])
        if blanked or answer is None or any(problems(answer, Grant.of(approval), asked)):
            return None
        return (person, words) if is_borne_out(answer, approval.content, seen.quote, pieces, showing) else None

    def _hash(self, interview: str) -> str:
        known = self.transcripts
        return known.hashes[interview] if isinstance(known, Transcripts) else known[interview].sha256

    def _pieces(self, interview: str, person: str, words: WordRange) -> _Pieces:
        """A passage, for which the transcript is read where it is not remembered."""

        def made() -> _Pieces:
            return pieces_of(self.transcripts[interview], self.library.interviews[interview], person, words)

        mark = self.transcripts.marks[interview] if isinstance(self.transcripts, Transcripts) else ""
        return self.memory.recall(_PIECES, made, mark, person, f"{words.first}-{words.last}") if mark else made()


def person_named(customer: Customer, name: str) -> str | None:
    """The id of the customer's person with this name."""
    return next((p.id for p in customer.people.values() if same(p.name, name)), None)


def is_borne_out(answer: Answer, content: str, quote: str, pieces: Sequence[Utterance], shown: Sequence[Sent]) -> bool:
    """Whether an answer shows that its sender saw these pieces with this quote. `shown` are the requests it may answer."""
    quoted = alike(answer.quoted)
    if any(stands_whole(pieces, quoted, say) for say in all_texts()):
        # The request stands below a yes, with the passage in it: what the answer says of it is read as every answer is.
        return (answer.asked is not None and answer.asked.digest == content) or answer.names_seen(content, quote)
    # What was asked after an answer was not answered by it.
    before = [one for one in shown if one.day is not None and any(one.day <= day for day in answer.days)]
    whole = any(stands_whole(pieces, text, say) for one in before for text in one.texts for say in all_texts())
    return whole and answer.names_seen(content, quote) and answer.quotes_the_request


def record_of(
    project: Project, answer: Answer, content: str, passages: Sequence[ShownPassage], sent: Sequence[Sent]
) -> tuple[dict[str, str], ...]:
    """The looks that an answer bears out, as they are recorded."""
    found = []
    for passage in passages:
        if passage.blanked or passage.too_long:
            continue
        entry = {
            "quote": passage.quote,
            "transcript": passage.transcript,
            "words": f"{passage.words.first}-{passage.words.last}",
        }
        showing = [
            one for one in sent if any(stands_whole(passage.pieces, t, say) for t in one.texts for say in all_texts())
        ]
        if is_borne_out(answer, content, passage.quote, passage.pieces, ()):
            found.append(entry)
        elif showing and is_borne_out(answer, content, passage.quote, passage.pieces, showing):
            found.append({**entry, "request": sha256(project.approvals / FOLDER / showing[-1].file)})
    return tuple(found)
