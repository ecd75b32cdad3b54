"""What can come next where somebody is writing: ids, names, keys, and what was said, by its first words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from casestudies.editing.bench import Bench, Draft
from casestudies.quotes import verify
from casestudies.quotes.passages import passage_of
from casestudies.quotes.reading import TranscriptWords, Words
from casestudies.quotes.verifying import prepare
from casestudies.review_room.room import private_turns
from casestudies.stories.front_matter import split
from casestudies.stories.model import Customer, Interview
from casestudies.stories.schema import CustomerShape, InterviewShape, StoryShape
from casestudies.transcripts.clock import format_timestamp
from casestudies.transcripts.model import Transcript

MOST = 40
"""Items at once: nobody reads more."""
_MOST_QUOTES = 10
_FEWEST_LETTERS = 3
_REFERENCE = re.compile(r"!quote\[(?P<inner>[^\]\n]*)$")
_BY = re.compile(r"\{[^{}\n]*\bby=(?P<inner>[\w-]*)$")
_CREDIT = re.compile(r"^[ \t]*>?[ \t]*(?:—|–|--)[ \t]*(?P<inner>[^{}\n]*)$")
_BLOCK = re.compile(r"^[ \t]*>[ \t]?(?P<inner>[^\n—–]*)$")
_SPOKEN = re.compile(r"(?:^|[\s(])[\"“„«](?P<inner>[^\"“”„«»\n]*)$")
_KEY = re.compile(r"^(?P<inner>[\w-]*)$")
_VALUE = re.compile(r"^(?P<key>[\w-]+):[ \t]*(?P<inner>[^#\n]*)$")
_LISTED = re.compile(r"(?:^|[\[,\s-])(?P<inner>[\w.-]*)$")
_SPEAKER = re.compile(r"^[ \t]+.*:[ \t]*(?P<inner>[\w-]*)$")


@dataclass(frozen=True, slots=True)
class Completion:
    """Something that can be put in the place of the characters `begin` to `end`. `kind` is quote, person, key or file."""

    label: str
    text: str
    begin: int
    end: int
    kind: str
    detail: str = ""


def items_in_story(bench: Bench, draft: Draft, text: str, offset: int) -> Iterator[Completion]:
    """What can come next in a story. `draft` is what was last understood of it, which may be a little older than its text."""
    line = text[text.rfind("\n", 0, offset) + 1 : offset]
    parts = split(text)
    body_at = len(text) - len(parts.body) if parts else 0
    if parts is not None and offset < body_at:
        yield from _in_front_matter(bench, draft, text, line, offset)
        return
    if found := _REFERENCE.search(line):
        yield from _references(bench, draft, found["inner"], offset)
    elif found := _BY.search(line):
        people = draft.customer.people.values() if draft.customer else ()
        yield from _matching(((p.id, p.name) for p in people), found["inner"], offset, "person")
    elif found := _CREDIT.match(line):
        people = draft.customer.people.values() if draft.customer else ()
        yield from _matching(((p.name, p.role) for p in people), found["inner"], offset, "person")
    elif found := _BLOCK.match(line) or _SPOKEN.search(line):
        yield from _said(draft, found["inner"], offset)


def items_elsewhere(bench: Bench, path: Path, text: str, offset: int) -> Iterator[Completion]:
    """What can come next in the file of a customer or an interview."""
    line = text[text.rfind("\n", 0, offset) + 1 : offset]
    interview = path.name == "interview.yml"
    if found := _KEY.match(line):
        shape = InterviewShape if interview else CustomerShape
        yield from _keys(shape.model_fields, text, found["inner"], offset)
    elif interview and (found := _VALUE.match(line)) and found["key"] == "customer":
        yield from _matching(((id_, "") for id_ in bench.customers), found["inner"], offset, "file")
    elif interview and (found := _SPEAKER.match(line)):
        named = re.search(r"^customer:[ \t]*([\w.-]+)", text, re.MULTILINE)
        customer = bench.customers.get(named[1]) if named else None
        people = customer.people.values() if customer else ()
        yield from _matching(((p.id, p.name) for p in people), found["inner"], offset, "person")


def _in_front_matter(bench: Bench, draft: Draft, text: str, line: str, offset: int) -> Iterator[Completion]:
    if found := _KEY.match(line):
        yield from _keys(StoryShape.model_fields, text, found["inner"], offset)
    elif (found := _VALUE.match(line)) and found["key"] == "customer":
        yield from _matching(((id_, "") for id_ in bench.customers), found["inner"].strip(), offset, "file")
    elif (found := re.search(r"\bquote:[ \t]*(?P<inner>[\w-]*)$", line)) is not None:
        yield from _matching(((j.quote.id, j.quote.text) for j in draft.judged), found["inner"], offset, "quote")
    elif re.match(r"interviews:|[ \t]+-[ \t]", line) and (found := _LISTED.search(line)):
        named = re.search(r"^customer:[ \t]*([\w.-]+)", text, re.MULTILINE)
        yield from _matching(_interviews(bench, named[1] if named else ""), found["inner"], offset, "file")


def _interviews(bench: Bench, customer: str) -> Iterator[tuple[str, str]]:
    """Those that name the customer in their id first: a thousand files are not read for a list of names."""
    yield from ((id_, "") for id_ in sorted(bench.interviews, key=lambda id_: (customer not in id_, id_)))


def _keys(fields: Mapping[str, object], text: str, typed: str, offset: int) -> Iterator[Completion]:
    there = set(re.findall(r"^([\w-]+):", text, re.MULTILINE)) - {typed}
    for name, info in fields.items():
        if name.startswith(typed) and name not in there:
            detail = str(getattr(info, "description", "") or "")
            yield Completion(name, f"{name}: ", offset - len(typed), offset, "key", detail)


def _matching(known: Iterable[tuple[str, str]], typed: str, offset: int, kind: str) -> Iterator[Completion]:
    wanted, count = typed.casefold(), 0
    for name, detail in known:
        if wanted in name.casefold() and count < MOST:
            count += 1
            yield Completion(name, name, offset - len(typed), offset, kind, detail)


def _references(bench: Bench, draft: Draft, typed: str, offset: int) -> Iterator[Completion]:
    """The story first, then one of its quotes, whose story alone is read."""
    story, mark, quote = typed.partition("#")
    if not mark:
        for item in _matching(((id_, "") for id_ in bench.stories), story, offset, "file"):
            yield Completion(item.label, f"{item.text}#", item.begin, item.end, "file")
        return
    told = draft
    if story != draft.id and story in bench.stories:
        told = bench.draft(story, bench.stories[story].read_text("utf-8", "replace"))
    if told.id == story:
        known = ((j.quote.id, j.quote.text) for j in told.judged)
        yield from _matching(known, quote, offset, "quote")


def _said(draft: Draft, typed: str, offset: int) -> Iterator[Completion]:
    """The sentences of the customer's own people that begin with these words, each as one that stands, and with the next one."""
    if len(typed.strip()) < _FEWEST_LETTERS:
        return
    given: dict[str, None] = {}
    for interview in draft.interviews:
        said = draft.transcripts.get(interview.id)
        if said is None:
            continue
        for text, detail in _beginning(said, interview, draft.customer, typed):
            if text not in given and len(given) < _MOST_QUOTES:
                given[text] = None
                yield Completion(text, text, offset - len(typed.lstrip()), offset, "quote", detail)


def _beginning(
    said: Transcript, interview: Interview, customer: Customer | None, typed: str
) -> Iterator[tuple[str, str]]:
    source = prepare(said, interview.language, interview.corrections)
    hidden = private_turns(said, interview) if interview.private else frozenset()
    for at in _places(source, typed):
        turn = source.turn(at)
        label = said.turns[turn].speaker or ""
        person = customer.people.get(interview.speakers.get(label) or "") if customer else None
        if person is None or turn in hidden:
            continue
        last = source.words_of(turn)[1]
        first_end = min(source.sentence(at)[1], last)
        ends = [first_end] + ([min(source.sentence(first_end)[1], last)] if first_end < last else [])
        for end in ends:
            passage = passage_of(source, [(at, end)])
            verdict = verify(
                passage.text, said, [label], language=interview.language, corrections=interview.corrections, alone=True
            )
            if verdict.stands:
                when = "" if passage.start is None else f" · {format_timestamp(passage.start)}"
                yield passage.text, f"{person.name}{when}{' · asks' if verdict.asks else ''}"


def _places(source: TranscriptWords, typed: str) -> Iterator[int]:
    """Where the words typed so far stand, the last of which may be a beginning; those that begin a sentence first."""
    keys = Words(typed, source.language).keys
    if not keys:
        return
    *whole, begun = keys
    if typed[-1:].isspace():
        whole, begun = keys, ""
    if whole:
        found = [at for at in source.runs(whole) if _continues(source, at + len(whole), begun)]
    else:
        found = [at for at in range(len(source.keys)) if source.keys[at].startswith(begun)]
    yield from sorted(found, key=lambda at: not source.starts_sentence(at))[:_MOST_QUOTES]


def _continues(source: TranscriptWords, at: int, begun: str) -> bool:
    return not begun or (at < len(source.keys) and source.keys[at].startswith(begun))
