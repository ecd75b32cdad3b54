"""Receipts: what was found where the transcripts are, for a build where they are not.

A receipt says of one published quote, by hashes, what was judged and what came out: never a word of the passage, nor a hash of
one. It stands for the transcript only where that is absent, and only as long as the quote, its interview's file, the rules and the
approvals are the very ones. Where the transcript is present, it alone counts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from casestudies.findings import CasestudiesError, Finding, Place, Rule
from casestudies.memory import KeptKind, digest_of
from casestudies.quotes.model import Concern, Context, Edit, EditRule, Kind, Passage, Verdict, WordRange
from casestudies.review.codes import RECEIPTS_REFUSED
from casestudies.review.model import Judged, Review, Reviewed
from casestudies.stories.model import Approval, Interview, Quote, Story

FILE = "casestudies.lock"
VERSION = 1
LIMIT = 50_000_000
"""Bytes: a thousand stories have about four million."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was found of one quote. `text` is the hash of the quote as it is credited; `words` the range of words, as spaces divide
    those of the transcript, that had to be seen, `characters` and `times` (seconds) where the quote itself stands.
    """

    text: str
    interview: str
    verdict: Kind
    language: str
    edits: tuple[EditRule, ...]
    concerns: tuple[tuple[Rule, bool], ...]
    """The codes of what surrounds it, and whether each is a hard one."""
    words: tuple[int, int]
    characters: tuple[int, int]
    times: tuple[float | None, float | None]
    corrections: int
    by_hand: bool
    fragment: bool
    settled: bool
    """Whether its speaker has seen all of that."""


@dataclass(frozen=True, slots=True)
class InterviewSource:
    """An interview: the hashes of its transcript and of its interview.yml, with all that stands there."""

    transcript: str
    settings: str


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A file that shows an approval or a figure: its hash, and the digests that it quotes."""

    sha256: str
    quotes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class OfStory:
    """What a story leans on: the hash of its approvals, the evidence by name, the receipts of its quotes by id."""

    approvals: str
    evidence: Mapping[str, EvidenceFile]
    quotes: Mapping[str, Receipt]


@dataclass(frozen=True, slots=True)
class Receipts:
    """All of a site. `rules` is the fingerprint of those that judged."""

    version: int
    rules: str
    interviews: Mapping[str, InterviewSource]
    stories: Mapping[str, OfStory]

    def of(self, story: Story, absent: Mapping[str, str]) -> Mapping[str, Receipt]:
        """The receipts that stand for a story's quotes, by id: those from interviews whose transcripts are `absent`, by id with the
        hash of their interview.yml.
        """
        kept = self.stories.get(story.id)
        if kept is None or kept.approvals != approvals_mark(story.approvals):
            return {}
        valid = {
            i for i, settings in absent.items() if i in self.interviews and self.interviews[i].settings == settings
        }
        found = ((quote, kept.quotes.get(quote.id)) for quote in story.quotes)
        return {
            quote.id: receipt
            for quote, receipt in found
            if receipt and receipt.interview in valid & {*story.interviews} and receipt.text == quote_mark(quote)
        }

    def evidence_of(self, story: Story) -> Mapping[str, EvidenceFile]:
        """The evidence that a story's receipts stand for, while its approvals are the same."""
        kept = self.stories.get(story.id)
        return kept.evidence if kept and kept.approvals == approvals_mark(story.approvals) else {}


_SHAPE = KeptKind[Receipts]("receipts", Receipts)


def quote_mark(quote: Quote) -> str:
    """The hash of a quote as it is credited: another word, person, place or form, and it is another."""
    return digest_of(quote.text, quote.form, quote.person, quote.at, quote.revised)


def approvals_mark(approvals: Sequence[Approval]) -> str:
    """The hash of approvals as they mean, wherever they stand in the file. That one was withdrawn since takes nothing away."""
    return digest_of([replace(one, place=Place(""), withdrawn=None) for one in approvals])


def receipts_of(
    review: Review, rules: str, settings: Mapping[str, str], evidence: Mapping[str, EvidenceFile]
) -> Receipts:
    """The receipts of everything that is published. `settings` are the hashes of interview.yml files, by interview; `evidence`
    what is in the approvals folder, by name.
    """
    published = [one for one in review.stories if one.publishes]
    used = {j.interview.id: j.transcript_sha256 for one in published for j in one.judged if j.interview}
    return Receipts(
        VERSION,
        rules,
        {id_: InterviewSource(used[id_], settings[id_]) for id_ in sorted(used)},
        {one.story.id: _of_story(one, evidence) for one in published},
    )


def _of_story(reviewed: Reviewed, evidence: Mapping[str, EvidenceFile]) -> OfStory:
    story = reviewed.story
    named = evidence_names(story)
    quotes = {j.quote.id: receipt for j in reviewed.judged if (receipt := _receipt(j)) and not j.left_out}
    shown = {name: evidence[name] for name in sorted(named & evidence.keys())}
    return OfStory(approvals_mark(story.approvals), shown, quotes)


def evidence_names(story: Story) -> frozenset[str]:
    """The files that a story's approvals and figures lean on, by name."""
    approvals, results, figures = story.approvals, story.results, story.figures
    names = (*(a.evidence for a in approvals), *(r.evidence for r in results), *(f.evidence for f in figures))
    return frozenset(names) - {""}


def _receipt(judged: Judged) -> Receipt | None:
    verdict, interview = judged.verdict, judged.interview
    if verdict is None or interview is None or verdict.found is None or verdict.context is None:
        return None
    found = verdict.found
    return Receipt(
        text=quote_mark(judged.quote),
        interview=interview.id,
        verdict=verdict.kind,
        language=verdict.language,
        edits=tuple(edit.rule for edit in verdict.edits),
        concerns=tuple((concern.rule, concern.hard) for concern in verdict.concerns),
        words=(verdict.context.words.first, verdict.context.words.last),
        characters=(found.begin, found.end),
        times=(found.start, found.stop),
        corrections=len(verdict.corrections),
        by_hand=judged.by_hand,
        fragment=verdict.fragment,
        settled=judged.settled,
    )


def from_receipt(
    quote: Quote, receipt: Receipt, interview: Interview, transcript: str, verdicts: frozenset[str]
) -> Judged:
    """A quote as its receipt says that it was judged: without any word of the passage."""
    edits = tuple(Edit(rule, "", "", 0, 0, permitted=True) for rule in receipt.edits)
    concerns = tuple(Concern(rule, hard, "", 0, 0) for rule, hard in receipt.concerns)
    (begin, end), (start, stop) = receipt.characters, receipt.times
    verdict = Verdict(
        receipt.verdict,
        quote.text,
        Passage("", None, (), start, stop, begin, end),
        edits,
        language=receipt.language,
        corrections=tuple(range(receipt.corrections)),
        context=Context("", ("", ""), "", "", (), concerns, WordRange(*receipt.words)),
        fragment=receipt.fragment,
    )
    publishes = verdict.stands and verdict.kind in verdicts and (receipt.settled or not concerns)
    settled = verdict.asks and receipt.settled
    return Judged(quote, verdict, interview, publishes, (), transcript, settled=settled, by_hand=receipt.by_hand)


def to_json(receipts: Receipts) -> str:
    """As the file holds them: sorted, one line a value, so that a diff shows what changed."""
    document = json.loads(_SHAPE.adapter.dump_json(receipts))
    for story in document["stories"].values():
        for shown in story["evidence"].values():
            shown["quotes"].sort()
    return json.dumps(document, indent=1, sort_keys=True) + "\n"


def from_json(data: bytes, rules: Mapping[str, Rule], name: str = FILE) -> Receipts:
    """Receipts from the bytes of a file. Raises CasestudiesError where they are none."""
    try:
        if len(data) > LIMIT:
            raise ValueError("too large")
        receipts = _SHAPE.adapter.validate_json(data, context=rules)
    except (ValueError, LookupError, RecursionError, TypeError):
        raise CasestudiesError(
            Finding(RECEIPTS_REFUSED, Place(name), "The file holds no receipts that can be read.")
        ) from None
    if receipts.version != VERSION:
        message = f"The receipts are of version {receipts.version}, which this version does not know."
        raise CasestudiesError(Finding(RECEIPTS_REFUSED, Place(name), message))
    return receipts


def differences(now: Receipts, kept: Receipts) -> Iterator[str]:
    """The stories of which the kept receipts say something else than is found now."""
    if now.rules != kept.rules:
        yield from now.stories
        return
    for id_ in sorted({*now.stories, *kept.stories}):
        mine, theirs = now.stories.get(id_), kept.stories.get(id_)
        used = {quote.interview for quote in (mine.quotes if mine else {}).values()}
        if mine != theirs or any(now.interviews.get(i) != kept.interviews.get(i) for i in used):
            yield id_
