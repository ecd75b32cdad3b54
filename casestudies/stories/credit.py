"""Who is credited with a quote: the name the author wrote, or the one person the text around it speaks of.

Never a guess between two people. Names are matched letter by letter, so a look-alike from another alphabet is unknown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from casestudies.findings import Finding, Place
from casestudies.stories import codes
from casestudies.stories.markdown import Block, Kind
from casestudies.stories.model import Customer, Form, Interview, Quote, Story
from casestudies.stories.quotes import Found, Lines, Page, derived_id, find_quotes

_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]*(?=\s+[\"'“‘«„(\[]*[^\W\d_a-z])|\n\s*\n")


@dataclass(frozen=True, slots=True)
class _Mention:
    """A person named in the text at a character of the body, with the name as written."""

    at: int
    person: str
    written: str


def quotes_of(
    story: Story, customer: Customer, interviews: Sequence[Interview]
) -> tuple[tuple[Quote, ...], tuple[Finding, ...]]:
    """The quotes of a story, found and credited, with findings for those that could not be."""
    page = find_quotes(story.body, file=story.place.path, first_line=story.body_line, subject=story.id)
    lines = Lines(story.body, story.place.path, story.body_line, story.id)
    found: list[Finding] = list(page.findings)
    names = _names(customer)
    quotes: list[Quote] = []
    ids: dict[str, Quote] = {}
    for item in page.quotes:
        id_ = item.attributes.id or derived_id(item.text)
        place = lines.place(item.begin)
        subject = f"{story.id}#{id_}"
        if item.form is Form.BLOCK:
            credited, person, problem = _attributed(item, customer, names, place, subject)
        else:
            credited, person, problem = _mentioned(item, page, story.body, customer, names, interviews, quotes, place)
        found.extend(problem)
        quote = Quote(
            id=id_,
            text=item.text,
            form=item.form,
            credited=credited,
            person=person,
            place=place,
            first=place.line,
            last=lines.line(item.end - 1),
            begin=item.begin,
            end=item.end,
            revised=item.attributes.revised,
            at=item.attributes.at,
        )
        if id_ in ids:
            message = f"The id `{id_}` already belongs to the quote on line {ids[id_].first}."
            found.append(Finding(codes.DUPLICATE_QUOTE, place, message, "", story.id))
        ids.setdefault(id_, quote)
        quotes.append(quote)
    return tuple(quotes), tuple(_about_story(problem, story.id) for problem in found)


def _about_story(problem: Finding, story: str) -> Finding:
    # A quote that cannot be credited keeps the whole story out, so the story is what the finding is about.
    return problem if problem.subject.partition("#")[0] == story else replace(problem, subject=story)


def same(one: str, other: str) -> bool:
    """Whether two names are the same, letter by letter; only Unicode composition and spaces may differ."""
    return canonical(one) == canonical(other)


def canonical(name: str) -> str:
    """A name with composed letters and single spaces."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def _names(customer: Customer) -> Mapping[str, str | None]:
    """Full names, first and last names to person ids; None where two people share one."""
    names: dict[str, str | None] = {}
    for person in customer.people.values():
        full = canonical(person.name)
        parts = full.split(" ")
        for name in dict.fromkeys([full, parts[0], parts[-1], " ".join(parts[1:])]):
            # An initial or a title is not a name that tells who somebody is.
            if name and (name == full or (len(name.rstrip(".")) > 1 and not name.endswith("."))):
                names[name] = None if names.get(name, person.id) != person.id else person.id
    for person in customer.people.values():
        full = canonical(person.name)
        same_name = [p for p in customer.people.values() if canonical(p.name) == full]
        names[full] = person.id if len(same_name) == 1 else None
    return names


def _attributed(
    item: Found, customer: Customer, names: Mapping[str, str | None], place: Place, subject: str
) -> tuple[str, str | None, list[Finding]]:
    """The person a blockquote's last line names: `Name`, `Name, Role`, `Name, Role, Company`."""
    name, _, rest = (part.strip() for part in item.who.partition(","))
    whole = canonical(item.who)
    if whole in names:  # a name that itself holds a comma: Dana Reyes, Jr.
        name, rest = whole, ""
    person = names.get(canonical(name))
    if person is None:
        message = (
            "Two people of the customer share this name."
            if canonical(name) in names
            else ("The quote is credited to a name that is not among the customer's people.")
        )
        return name, None, [Finding(codes.UNKNOWN_NAME, place, message, "", subject, _known(customer))]
    role = customer.people[person].role
    allowed = {canonical(t).casefold() for t in ("", role, customer.name, f"{role}, {customer.name}")}
    if canonical(rest).casefold() in allowed:
        return name, person, []
    message = "The role after the name is not the one in the customer's file."
    return name, person, [Finding(codes.ROLE_DIFFERS, place, message, "", subject, (("role", role or "(none)"),))]


def _mentioned(  # noqa: PLR0911 - each return is one way to know who spoke
    item: Found,
    page: Page,
    body: str,
    customer: Customer,
    names: Mapping[str, str | None],
    interviews: Sequence[Interview],
    before: Sequence[Quote],
    place: Place,
) -> tuple[str, str | None, list[Finding]]:
    """The person the running text credits."""
    if item.attributes.by:
        if item.attributes.by in customer.people:
            return "", item.attributes.by, []
        message = "`by=` names nobody among the customer's people."
        return "", None, [Finding(codes.UNKNOWN_NAME, place, message, confidential=_known(customer))]
    block = page.blocks[item.paragraph]
    mentions = tuple(_mentions(block, page, body, names))
    sentence = _sentence(item, block, page, body)
    inside = [m for m in mentions if sentence[0] <= m.at < sentence[1]]
    earlier = [m for m in mentions if m.at < sentence[0]]
    spoken = [q for q in before if q.begin >= block.begin and q.person is not None]
    for group in (inside, mentions if not spoken else ()):
        people = {m.person for m in group}
        if len(people) == 1:
            return group[0].written, group[0].person, []
        if len(people) > 1 and group is inside:
            return "", None, [_whose(place, people, customer)]
    # Nobody in the quote's own sentence: the nearest sentence before that speaks of one person, or the last quote.
    if earlier or spoken:
        last_quote = spoken[-1] if spoken else None
        nearest = _last_sentence(earlier, block, page, body)
        if last_quote is not None and (not nearest or last_quote.begin > nearest[-1].at):
            return "", last_quote.person, []
        people = {m.person for m in nearest}
        if len(people) == 1:
            return nearest[-1].written, nearest[-1].person, []
        return "", None, [_whose(place, people, customer)]
    if mentions:
        return "", None, [_whose(place, {m.person for m in mentions}, customer)]
    return _carried(item, page, body, names, interviews, before, place, customer)


def _carried(
    item: Found,
    page: Page,
    body: str,
    names: Mapping[str, str | None],
    interviews: Sequence[Interview],
    before: Sequence[Quote],
    place: Place,
    customer: Customer,
) -> tuple[str, str | None, list[Finding]]:
    """Nobody is named in the paragraph: the person of the block before it, else the only one who was interviewed."""
    if item.paragraph:
        previous = page.blocks[item.paragraph - 1]
        quoted = {q.person for q in before if q.begin >= previous.begin and q.end <= previous.end}
        named = {m.person for m in _mentions(previous, page, body, names)}
        people = {p for p in quoted | named if p is not None}
        if len(people) == 1 and None not in quoted:
            return "", people.pop(), []
        if len(people) > 1:
            return "", None, [_whose(place, people, customer)]
        if before and before[-1].person is not None and not quoted:
            return "", before[-1].person, []
    speakers = {person for i in interviews for person in i.speakers.values() if person is not None}
    if len(speakers) == 1:
        return "", speakers.pop(), []
    return "", None, [_whose(place, speakers, customer)]


def _whose(place: Place, people: set[str], customer: Customer) -> Finding:
    listed = ", ".join(sorted(customer.people[p].name for p in people if p in customer.people))
    message = "More than one person could have said this." if listed else "Nobody is named who could have said this."
    return Finding(codes.AMBIGUOUS_PERSON, place, message, confidential=(("could be", listed),) if listed else ())


def _known(customer: Customer) -> tuple[tuple[str, str], ...]:
    return (("known", ", ".join(f"{p.name} ({p.id})" for p in customer.people.values()) or "(nobody)"),)


def _mentions(block: Block, page: Page, body: str, names: Mapping[str, str | None]) -> Iterator[_Mention]:
    """The people whom a block names outside its quotes, in order; the longest name counts."""
    if block.kind is not Kind.PROSE or not names:
        return
    text = _without_quotes(block, page, body)
    known = sorted(names, key=len, reverse=True)
    pattern = re.compile(
        r"(?<!\w)(?:" + "|".join(r"\s+".join(map(re.escape, n.split(" "))) for n in known) + r")(?!\w)"
    )
    for match in pattern.finditer(text):
        person = names[canonical(match.group())]
        if person is not None:
            yield _Mention(block.begin + match.start(), person, canonical(match.group()))


def _without_quotes(block: Block, page: Page, body: str) -> str:
    text = body[block.begin : block.end]
    for quote in page.quotes:
        if block.begin <= quote.begin and quote.end <= block.end:
            begin, end = quote.begin - block.begin, quote.end - block.begin
            text = text[:begin] + "\ufffc" * (end - begin) + text[end:]
    return text


def _sentences(block: Block, page: Page, body: str) -> list[tuple[int, int]]:
    """The sentences of a block as characters of the body. A quote that ends with a full stop ends its sentence."""
    text = _without_quotes(block, page, body)
    for quote in page.quotes:
        if block.begin <= quote.begin and quote.end <= block.end and quote.text.endswith((".", "…", "。")):
            at = quote.end - block.begin - 1
            text = text[:at] + "." + text[at + 1 :]
    ends = [m.end() for m in _SENTENCE_END.finditer(text)]
    starts = [0, *ends]
    return [(block.begin + a, block.begin + b) for a, b in zip(starts, [*ends, len(text) + 1], strict=True)]


def _sentence(item: Found, block: Block, page: Page, body: str) -> tuple[int, int]:
    return next(s for s in _sentences(block, page, body) if s[0] <= item.begin < s[1])


def _last_sentence(mentions: Sequence[_Mention], block: Block, page: Page, body: str) -> list[_Mention]:
    """The mentions that stand in the same sentence as the last of them."""
    if not mentions:
        return []
    begin, end = next(s for s in _sentences(block, page, body) if s[0] <= mentions[-1].at < s[1])
    return [m for m in mentions if begin <= m.at < end]
