"""Who is credited with a quote: the name the author wrote, or the one person the text around it speaks of.

Never a guess between two people. Names are matched letter by letter, so a look-alike from another alphabet is unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches

from casestudies.findings import Finding, Place
from casestudies.stories import codes
from casestudies.stories.credited import covered, credited
from casestudies.stories.markdown import BlockKind
from casestudies.stories.model import Customer, Form, Interview, Quote, Story
from casestudies.stories.named import Names, names_to_credit
from casestudies.stories.ours import NOTHING_OURS, Ours
from casestudies.stories.quotes import FoundQuote, Lines, ParsedBody, derived_id, find_quotes
from casestudies.stories.surroundings import Surroundings, canonical, surroundings
from casestudies.stories.telling import Tongue
from casestudies.stories.units import units_of


def quotes_of(
    story: Story,
    customer: Customer,
    interviews: Sequence[Interview],
    page: ParsedBody | None = None,
    others: Sequence[Customer] = (),
    ours: Ours = NOTHING_OURS,
) -> tuple[tuple[Quote, ...], tuple[Finding, ...]]:
    """The quotes of a story, found (or taken from `page`) and credited, with findings for those that could not be, and for words
    that are credited to somebody of this customer, or of `others`, without being a quote. `ours` are the names of the site's own
    company and products.
    """
    tongue = tongue_of(story, interviews)
    if page is None:
        page = find_quotes(story.body, tongue, file=story.place.path, first_line=story.body_line, subject=story.id)
    lines = Lines(story.body, story.place.path, story.body_line, story.id)
    found: list[Finding] = list(page.findings)
    names = names_of(customer)
    around = surroundings(page, story.body, names)
    quotes: list[Quote] = []
    ids: dict[str, Quote] = {}
    for item in page.quotes:
        id_ = item.attributes.id or derived_id(item.text)
        place = lines.place(item.begin)
        here = around[item.paragraph]
        if item.form is Form.BLOCK:
            credited, person, problem = _attributed(item, customer, names, place, f"{story.id}#{id_}")
        else:
            previous = around[item.paragraph - 1] if item.paragraph else None
            last = quotes[-1] if quotes else None
            credited, person, problem = _mentioned(item, here, previous, last, customer, interviews, place)
        here.spoken.append((item.begin, person))
        found.extend(problem)
        quote = _credited_to(item, id_, credited, person, lines)
        if id_ in ids:
            message = f"The id `{id_}` already belongs to the quote on line {ids[id_].first}."
            found.append(Finding(codes.DUPLICATE_QUOTE, place, message, "", story.id))
        ids.setdefault(id_, quote)
        quotes.append(quote)
    found.extend(_unmarked(story, names_to_credit((customer, *others), tongue.cases), tongue, page, lines, ours))
    return tuple(quotes), tuple(_about_story(problem, story.id) for problem in found)


def tongue_of(story: Story, interviews: Iterable[Interview]) -> Tongue:
    """The languages that a story may be written in."""
    return Tongue.of({story.language, *(i.language for i in interviews)} - {""})


def _credited_to(item: FoundQuote, id_: str, credited: str, person: str | None, lines: Lines) -> Quote:
    place = lines.place(item.begin)
    return Quote(
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
        aside=item.aside,
        translation=item.attributes.translation,
        brief=item.brief,
    )


def _unmarked(
    story: Story, names: Names | None, tongue: Tongue, page: ParsedBody, lines: Lines, ours: Ours
) -> Iterator[Finding]:
    if names is None:
        return
    told = {problem.place.line for problem in page.findings}
    blocks = [(b.begin, b.end) for b in page.blocks if b.kind is BlockKind.BLOCKQUOTE]
    body = covered(story.body, [*blocks, *((q.begin, q.end) for q in page.quotes if q.form is Form.INLINE)])
    for words in credited(units_of(body), names, tongue, mentions=True, ours=ours):
        begin = lines.starts[words.line]
        if lines.line(begin) not in told:
            known = (("credited to", words.name),) if words.name else ()
            message = "Words are credited to somebody without being a quote."
            yield replace(lines.finding(codes.UNMARKED, begin, message), confidential=known)


def _about_story(problem: Finding, story: str) -> Finding:
    # A quote that cannot be credited keeps the whole story out, so the story is what the finding is about.
    return problem if problem.about.story == story else replace(problem, subject=story)


def same(one: str, other: str) -> bool:
    """Whether two names are the same, letter by letter; only Unicode composition and spaces may differ."""
    return canonical(one) == canonical(other)


def names_of(customer: Customer) -> Mapping[str, str | None]:
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
    item: FoundQuote, customer: Customer, names: Mapping[str, str | None], place: Place, subject: str
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
        return name, None, [Finding(codes.UNKNOWN_NAME, place, message, "", subject, _known(customer, name))]
    role = customer.people[person].role
    allowed = {canonical(t).casefold() for t in ("", role, customer.name, f"{role}, {customer.name}")}
    if canonical(rest).casefold() in allowed:
        return name, person, []
    message = "The role after the name is not the one in the customer's file."
    return name, person, [Finding(codes.ROLE_DIFFERS, place, message, "", subject, (("role", role or "(none)"),))]


def _mentioned(  # noqa: PLR0911 - each return is one way to know who spoke
    item: FoundQuote,
    here: Surroundings,
    previous: Surroundings | None,
    last: Quote | None,
    customer: Customer,
    interviews: Sequence[Interview],
    place: Place,
) -> tuple[str, str | None, list[Finding]]:
    """The person the running text credits: `here` is the quote's paragraph, `last` the quote before it in the story."""
    if item.attributes.by:
        if item.attributes.by in customer.people:
            return "", item.attributes.by, []
        message = "`by=` names nobody among the customer's people."
        return "", None, [Finding(codes.UNKNOWN_NAME, place, message, confidential=_known(customer))]
    sentence = here.sentence(item.begin)
    inside = [m for m in here.mentions if m.sentence == sentence]
    earlier = [m for m in here.mentions if m.sentence < sentence]
    spoken = [(begin, person) for begin, person in here.spoken[-1:] if person is not None]
    for group in (inside, here.mentions if not here.heard else ()):
        people = {m.person for m in group}
        if len(people) == 1:
            return group[0].written, group[0].person, []
        if len(people) > 1 and group is inside:
            return "", None, [_whose(place, people, customer)]
    # Nobody in the quote's own sentence: the nearest sentence before that speaks of one person, or the last quote.
    if earlier or spoken:
        nearest = [m for m in earlier if m.sentence == earlier[-1].sentence]
        if spoken and (not nearest or spoken[-1][0] > nearest[-1].at):
            return "", spoken[-1][1], []
        people = {m.person for m in nearest}
        if len(people) == 1:
            return nearest[-1].written, nearest[-1].person, []
        return "", None, [_whose(place, people, customer)]
    if here.mentions:
        return "", None, [_whose(place, {m.person for m in here.mentions}, customer)]
    return _carried(previous, last, interviews, place, customer)


def _carried(
    previous: Surroundings | None,
    last: Quote | None,
    interviews: Sequence[Interview],
    place: Place,
    customer: Customer,
) -> tuple[str, str | None, list[Finding]]:
    """Nobody is named in the paragraph: the person of the block before it, else the only one who was interviewed."""
    if previous is not None:
        quoted = {person for _, person in previous.spoken}
        people = {p for p in quoted if p is not None} | {m.person for m in previous.mentions}
        if len(people) == 1 and None not in quoted:
            return "", people.pop(), []
        if len(people) > 1:
            return "", None, [_whose(place, people, customer)]
        if last is not None and last.person is not None and not quoted:
            return "", last.person, []
    speakers = {person for i in interviews for person in i.speakers.values() if person is not None}
    if len(speakers) == 1:
        return "", speakers.pop(), []
    return "", None, [_whose(place, speakers, customer)]


def _whose(place: Place, people: set[str], customer: Customer) -> Finding:
    listed = ", ".join(sorted(customer.people[p].name for p in people if p in customer.people))
    message = "More than one person could have said this." if listed else "Nobody is named who could have said this."
    return Finding(codes.AMBIGUOUS_PERSON, place, message, confidential=(("could be", listed),) if listed else ())


def _known(customer: Customer, written: str = "") -> tuple[tuple[str, str], ...]:
    """Who there is, and who is nearest to the name that was written."""
    near = get_close_matches(written, [p.name for p in customer.people.values()], 1) if written else []
    nearest = (("written", written), ("did you mean", near[0])) if near else ()
    return (*nearest, ("known", ", ".join(f"{p.name} ({p.id})" for p in customer.people.values()) or "(nobody)"))
