"""A story's quotes against what was really said."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from casestudies.approvals.looks import SeenRange
from casestudies.approvals.passages import ShownPassage, pieces_of, words_between
from casestudies.findings import Finding, Subject
from casestudies.quotes import verify
from casestudies.quotes.model import Concern, Edit, Kind, Verdict, any_by_hand
from casestudies.review.codes import BELOW_POLICY, NO_RECEIPT, NOBODY_SPEAKS
from casestudies.review.fix import hindrance
from casestudies.review.model import Judged, OlderTranscript, Receipted
from casestudies.stories.model import Form, Interview, Quote, Story
from casestudies.transcripts.clock import format_timestamp
from casestudies.transcripts.model import Transcript

Verifier: TypeAlias = Callable[..., Verdict]
"""`casestudies.quotes.verify`, or what gives the same answers."""

_RANK = {kind: rank for rank, kind in enumerate(Kind)}


def judge(
    story: Story,
    interviews: Sequence[Interview],
    transcripts: Mapping[str, Transcript],
    verdicts: frozenset[str],
    looks: Sequence[SeenRange] = (),
    verify: Verifier = verify,
    older: Callable[[Interview], Sequence[OlderTranscript]] = lambda _: (),
) -> tuple[Judged, ...]:
    """The verdict of every quote of a story, in the order of the page.

    `verdicts` are the kinds that the site's policy lets through. A quote is held against each interview of the story
    in which its person speaks, and the best verdict counts. A person whom nobody could identify has a finding already.
    """
    heard = [(i, transcripts[i.id]) for i in interviews if i.id in transcripts]
    judged = tuple(_judge(story, quote, heard, verdicts, looks, verify) for quote in story.quotes)
    traced = (_told_before(_traced(one, transcripts, story.interviews), heard, older) for one in judged)
    return tuple(one if one.older else _advised(one, judged, story) for one in traced)


def with_receipt(one: Judged, receipted: Receipted, story: Story, held: Collection[int]) -> Judged:
    """A quote as its receipt has it, where the transcripts that are here do not hold it.

    That its speaker has seen what surrounds it counts only while every approval that says so holds.
    """
    if (
        one.publishes
        or one.quote.revised
        or one.quote.translation
        or one.quote.person is None
        or (one.verdict is not None and one.verdict.stands)
    ):
        return one
    kept = receipted.quotes.get(one.quote.id)
    said = [n for n, approval in enumerate(story.approvals) if any(s.quote == one.quote.id for s in approval.seen)]
    if kept is not None and kept.settled and not (said and all(n in held for n in said)):
        kept = None
    if kept is not None and kept.publishes:
        return replace(kept, quote=one.quote)
    message = f"The transcript of quote “{one.quote.id}” is not here, and no receipt stands for it."
    finding = Finding(NO_RECEIPT, one.quote.place, message, "", f"{story.id}#{one.quote.id}")
    return replace(one, findings=(finding,))


def _traced(one: Judged, transcripts: Mapping[str, Transcript], own: Collection[str]) -> Judged:
    """With the interview of this project in which the words were said, where they were in none of the story's own."""
    if one.verdict is None or one.verdict.kind is not Kind.NOT_FOUND or not one.findings:
        return one
    others = ((id_, said) for id_, said in transcripts.items() if id_ not in own)
    name = next((id_ for id_, said in others if verify(one.quote.text, said).stands), "")
    if not name:
        return one
    finding = one.findings[0]
    message = f"{finding.message} The words are in interview `{name}`, which is not named here."
    remedy = "Add it to `interviews` if it is this person's, or leave the quote out."
    return replace(one, findings=(replace(finding, message=message, remedy=remedy), *one.findings[1:]))


def _told_before(
    one: Judged,
    heard: Sequence[tuple[Interview, Transcript]],
    older: Callable[[Interview], Sequence[OlderTranscript]],
) -> Judged:
    """With the older version of a transcript that has the words, where the present one does not."""
    if one.verdict is None or one.verdict.stands or not one.findings:
        return one
    if not any(_labels(one.quote, interview) & set(said.speakers) for interview, said in heard):
        remedy = "No label of this person occurs in the transcript. Correct `speakers` in interview.yml first, then check again."
        return replace(one, findings=tuple(replace(finding, remedy=remedy) for finding in one.findings))
    versions = ((interview, before) for interview, _ in heard for before in older(interview))
    found = next((pair for pair in versions if held(one.quote, pair[1], pair[0]).stands), None)
    if found is None:
        return one
    _, before = found
    finding = one.findings[0]
    message = (
        f"{finding.message} They are in an older version of its transcript, of {before.day} ({before.commit[:10]})."
    )
    remedy = "Listen again. Where the new transcript misheard, add a correction to interview.yml; otherwise quote what it has."
    if _only_goes_on(one.verdict, one.quote):
        remedy = "The words are the same, in a sentence that goes on. Show that with an ellipsis, or quote the whole sentence."
    findings = (replace(finding, message=message, remedy=remedy), *one.findings[1:])
    return replace(one, findings=findings, older=before.day)


def _only_goes_on(verdict: Verdict, quote: Quote) -> bool:
    """Whether nothing differs but where the quote's sentence begins or ends: tools set their full stops otherwise."""
    refused = [edit for edit in verdict.edits if not edit.permitted]
    return bool(refused) and all(not edit.quoted and edit.begin in (0, len(quote.text)) for edit in refused)


def held(quote: Quote, older: OlderTranscript, interview: Interview) -> Verdict:
    """A quote against what a transcript was: of its person, where the speakers were called what they are called now."""
    known = [label for label in older.transcript.speakers if label in _labels(quote, interview)]
    return verify(quote.text, older.transcript, known or None, language=interview.language)


def _labels(quote: Quote, interview: Interview) -> set[str]:
    """What the person of a quote is called in an interview."""
    return {label for label, person in interview.speakers.items() if person == quote.person}


def _advised(one: Judged, others: Sequence[Judged], story: Story) -> Judged:
    """With the way to the faithful wording, where there is one: by command only where the command would take it."""
    if not one.findings or one.verdict is None or not one.verdict.remedy:
        return one
    if why_not := hindrance(one, others, story):
        remedy = f"Put the faithful wording in by hand, or as much of it as you need: {why_not}, so `--fix` leaves it to you."
    else:
        remedy = "Run `casestudies check --fix` to put the faithful wording in, or edit the quote by hand."
    return replace(one, findings=tuple(replace(finding, remedy=remedy) for finding in one.findings))


def _judge(
    story: Story,
    quote: Quote,
    heard: Sequence[tuple[Interview, Transcript]],
    verdicts: frozenset[str],
    looks: Sequence[SeenRange],
    verify: Verifier,
) -> Judged:
    if quote.revised:
        return Judged(quote, None, None, publishes=True)
    if quote.person is None or quote.translation:
        return Judged(quote, None, None, publishes=False)
    subject = Subject.of_quote(story.id, quote.id)
    found = [
        (_verdict(quote, said, labels, i, verify), i, said)
        for i, said in heard
        if (labels := [label for label, person in i.speakers.items() if person == quote.person])
    ]
    if not found:
        message = f"Quote “{quote.id}” is credited to somebody who speaks in none of the interviews named here."
        unnamed = next((i.transcript.name for i, said in heard if not said.speakers), "")
        remedy = f"Say who spoke in the interview: `casestudies label …/{unnamed}`." if unnamed else ""
        finding = Finding(NOBODY_SPEAKS, quote.place, message, remedy, subject)
        return Judged(quote, None, None, publishes=False, findings=(finding,))
    verdict, interview, transcript = min(found, key=lambda row: _RANK[row[0].kind])
    passage = _passage(quote, verdict, interview, transcript) if verdict.asks else None
    settled = verdict.asks and all(_seen(concern, quote, transcript, looks) for concern in verdict.concerns)
    publishes = (verdict.publishes or settled) and verdict.kind in verdicts
    by_hand = verdict.found is not None and any_by_hand(transcript, verdict.found.spans)
    if verdict.asks and not settled:
        findings: tuple[Finding, ...] = (_asks(verdict, quote, subject, passage),)
    else:
        findings = () if publishes else (explain(verdict, quote, subject),)
    known = Judged(quote, verdict, interview, publishes, findings, transcript.sha256, by_hand=by_hand)
    return replace(known, passage=passage, settled=settled)


def _verdict(quote: Quote, said: Transcript, labels: Sequence[str], interview: Interview, verify: Verifier) -> Verdict:
    return verify(
        quote.text,
        said,
        labels,
        language=interview.language,
        at=quote.at,
        corrections=interview.corrections,
        alone=quote.form is Form.BLOCK,
    )


def explain(verdict: Verdict, quote: Quote, subject: str) -> Finding:
    """Why a quote does not publish: its worst edit names the code; words stand in the confidential part alone."""
    refused = [edit for edit in verdict.edits if not edit.permitted]
    if not refused:  # faithful, and below what the site's policy asks
        message = f"Quote “{quote.id}” is {verdict.kind}, which this site's policy does not publish."
        return Finding(BELOW_POLICY, quote.place, message, "", subject, _words(verdict, quote, verdict.edits))
    names = ", ".join(dict.fromkeys(edit.rule.name.replace("-", " ") for edit in refused))
    message = f"Quote “{quote.id}” is {verdict.kind}" + (f": {names}." if names != verdict.kind else ".")
    marks = tuple((edit.begin, edit.end) for edit in refused)
    return Finding(refused[0].rule, quote.place, message, "", subject, _words(verdict, quote, refused), marks)


def _passage(quote: Quote, verdict: Verdict, interview: Interview, transcript: Transcript) -> ShownPassage | None:
    """What has to be seen around a quote that asks."""
    if verdict.context is None or quote.person is None:
        return None
    words, hard = verdict.context.words, any(concern.hard for concern in verdict.concerns)
    pieces, blanked = pieces_of(transcript, interview, quote.person, words)
    return ShownPassage(quote.id, quote.text, quote.person, transcript.sha256, words, pieces, blanked, hard)


def _seen(concern: Concern, quote: Quote, transcript: Transcript, looks: Sequence[SeenRange]) -> bool:
    """Whether the quote's speaker has seen these words."""
    words = words_between(transcript, concern.begin, concern.end)
    return any(look.person == quote.person and look.covers(transcript.sha256, words) for look in looks)


def _asks(verdict: Verdict, quote: Quote, subject: Subject, passage: ShownPassage | None) -> Finding:
    """The words are right, and their speaker has yet to see what surrounds them; the gravest concern names the code."""
    concerns = sorted(verdict.concerns, key=lambda concern: not concern.hard)
    names = ", ".join(dict.fromkeys(concern.rule.name.replace("-", " ") for concern in concerns))
    who = quote.credited or "Their speaker"
    message = f"The words of quote “{quote.id}” are right. {who} must see what was said around them ({names})."
    remedy = f"Send the request: `casestudies approval request {subject.story}`. Or quote more, or other words."
    if passage is not None and passage.too_long:
        remedy = "It is too far from the quote to be shown: quote more of it, or other words."
    elif passage is not None and passage.blanked:
        remedy = "It is marked as private in interview.yml, and shown to nobody: quote other words."
    pieces = passage.pieces if passage else ()
    rows = [*_words(verdict, quote, ()), *(("passage" if piece.own else "asked", piece.text) for piece in pieces)]
    rows += [(concern.rule.name.replace("-", " "), concern.words) for concern in concerns]
    if verdict.longer:
        rows.append(("asks nothing", verdict.longer))
    return Finding(concerns[0].rule, quote.place, message, remedy, subject, tuple(rows))


def _words(verdict: Verdict, quote: Quote, refused: Sequence[Edit]) -> tuple[tuple[str, str], ...]:
    found = verdict.found
    rows = [("written", quote.text)]
    if found is not None:
        who = f"said by {found.speaker}" if found.speaker else "said"
        rows.append((who if found.start is None else f"{who} at {format_timestamp(found.start)}", found.text))
    # An edit that is the whole quote says nothing of single words: they may well have been said, by somebody else.
    rows += [
        ("difference", f"{edit.rule.name.replace('-', ' ')}: {edit.told}")
        for edit in refused
        if edit.said or edit.quoted not in ("", quote.text)
    ]
    if verdict.remedy:
        rows.append(("faithful", verdict.remedy))
    return tuple(rows)
