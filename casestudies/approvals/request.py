"""What a customer is asked to approve, as text and as HTML: everything that would be shown, and nothing else.

Made from the same blocks and items as the digest. Both forms say the digest, the channels, how long the permission
holds, how to answer, and how to take it back (GDPR Art. 7: as easy to withdraw as to give).
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casestudies.approvals.content import StoryBlock, blocks
from casestudies.approvals.history import Version
from casestudies.approvals.looks import person_named
from casestudies.approvals.passages import ShownPassage
from casestudies.approvals.request_texts import RequestTexts, texts, written_in
from casestudies.approvals.unnamed import described
from casestudies.stories.model import Customer, Interview, Person, Quote, Relationship, Result, Scope, Story
from casestudies.stories.project import Project
from casestudies.stories.typography import marks, printed

WIDTH = 72
_TITLE_WORDS = 6


@dataclass(frozen=True, slots=True)
class RequestOptions:
    """What somebody is asked for: `scopes`, in which `language` (default: the site's), and whom (`name`).

    `contact` is where an answer or a withdrawal goes to (default: the publisher), `passages` what quotes ask their speakers to see.
    """

    scopes: Sequence[Scope]
    contact: str = ""
    name: str = ""
    language: str = ""
    passages: Sequence[ShownPassage] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """Everything that a request says. `contact` is where an answer or a withdrawal goes to; `name` whom it greets.

    `language` is that of the request's own sentences, `site_language` that of the pages it asks about.
    `person` is the customer's person it is addressed to, if that is one; `passages` are what quotes ask their speakers to see.
    `pictures` maps the paths of released pictures (under docs_dir) to their bytes: shown in HTML, named in text.
    """

    story: Story
    customer: Customer
    interviews: tuple[Interview, ...]
    digest: str
    publisher: str
    scopes: tuple[Scope, ...]
    contact: str
    term_days: int | None
    language: str = "en"
    site_language: str = "en"
    site_url: str = ""
    name: str = ""
    pictures: Mapping[str, bytes] | None = None
    person: str = ""
    passages: tuple[ShownPassage, ...] = ()

    @property
    def shown(self) -> tuple[ShownPassage, ...]:
        """The passages that this request shows: of its addressee's own quotes, where they can be shown."""
        return tuple(p for p in self.passages if p.person == self.person and not p.blanked and not p.too_long)

    @property
    def speech(self) -> str:
        """The language of the story's page, whose quotation marks are shown as there."""
        return self.story.language or self.site_language

    @property
    def texts(self) -> RequestTexts:
        """The wording."""
        return texts(self.language)

    @property
    def title(self) -> str:
        """What it is called: the story's title, or the first words of a testimonial."""
        if not self.story.is_alone:
            return self.story.title
        first = " ".join(self.story.quotes[0].text.split()[:_TITLE_WORDS]) if self.story.quotes else ""
        return f"{first} …"

    @property
    def subject(self) -> str:
        """The subject of the mail, on one line."""
        return " ".join(self.texts.subject.format(title=self.title).split())


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of a request: paragraphs and list items, in order."""

    title: str
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


def request(
    project: Project, of: Version, wanted: RequestOptions, pictures: Mapping[str, bytes] | None = None
) -> Request:
    """The request for a story: for the scopes that are wanted, each once, in the order of the model."""
    return Request(
        story=of.story,
        customer=of.customer,
        interviews=of.interviews,
        digest=of.content.digest,
        publisher=project.publisher,
        scopes=tuple(scope for scope in Scope if scope in wanted.scopes),
        contact=wanted.contact or project.publisher,
        term_days=project.policy.term_days,
        language=written_in(wanted.language or project.language) or "en",
        site_language=project.language,
        site_url=project.site_url,
        name=wanted.name,
        pictures=pictures,
        person=person_named(of.customer, wanted.name) or "" if wanted.name else "",
        passages=tuple(wanted.passages),
    )


def pictures_shown(story: Story, customer: Customer, scopes: Sequence[Scope]) -> tuple[str, ...]:
    """The pictures that would be shown with these scopes: the story's own, the logo, and photos of people who are quoted."""
    own = [story.image.file] if story.image else []
    logo = [customer.logo] if Scope.LOGO in scopes and Scope.NAME in scopes else []
    photos = [p.photo for p in _people(story, customer)] if Scope.PHOTO in scopes and Scope.NAME in scopes else []
    return tuple(dict.fromkeys(path for path in (*own, *logo, *photos) if path))


def clips_shown(story: Story, scopes: Sequence[Scope]) -> tuple[str, ...]:
    """The clips that would be shown with these scopes."""
    return tuple(clip.file for clip in story.clips) if Scope.MEDIA in scopes else ()


def attribution(asked: Request, quote: Quote) -> str:
    """How a quote is credited with the scopes asked for."""
    person = asked.customer.people.get(quote.person or "") or Person("", quote.credited)
    if Scope.NAME not in asked.scopes:
        named = described(person, asked.customer, asked.site_language)
    else:
        named = ", ".join(part for part in (person.name, person.role, asked.customer.name) if part)
    if quote.translation:
        return f"{named} ({asked.texts.translated.format(by=quote.translation.by)})"
    return f"{named} ({asked.texts.revised})" if quote.revised else named


def details(asked: Request) -> Iterator[Section]:
    """What stands with the story: figures, people, pictures, disclosures."""
    say, story, customer = asked.texts, asked.story, asked.customer
    if story.results:
        yield Section(say.figures, items=tuple(_result(result) for result in story.results))
    if story.quotes:
        people = tuple(dict.fromkeys(attribution(asked, quote) for quote in story.quotes))
        photos = [p.photo for p in _people(story, customer) if p.photo and Scope.PHOTO in asked.scopes]
        dates = ", ".join(say.date(day) for day in sorted({i.date for i in asked.interviews}))
        written = all(interview.kind.is_written for interview in asked.interviews)
        checked = ((say.checked_written if written else say.checked).format(dates=dates), *_by_hand(asked))
        yield Section(say.people, checked, (*people, *(say.photo.format(file=photo) for photo in photos)))
    also = []
    if story.image:
        also.append(say.picture.format(alt=story.image.alt or story.image.file))
    if customer.logo and Scope.LOGO in asked.scopes:
        also.append(say.logo.format(customer=customer.name))
    if customer.url and Scope.NAME in asked.scopes:
        also.append(customer.url)
    if Scope.MEDIA in asked.scopes:
        also += [say.recording.format(address=i.media) for i in asked.interviews if i.media]
        said = {quote.id: quote.text for quote in story.quotes}
        also += [say.clip.format(words=said.get(clip.quote, ""), file=clip.file) for clip in story.clips]
    if also:
        yield Section(say.shown, items=tuple(also))
    if disclosed := tuple(_disclosures(asked)):
        yield Section(say.disclosed, items=disclosed)


def _by_hand(asked: Request) -> Iterator[str]:
    """Where the transcript does not say who spoke, and somebody did: whoever is quoted should know to look."""
    quoted = {quote.person for quote in asked.story.quotes if quote.person}
    for interview in asked.interviews:
        labels = interview.labels
        if labels and quoted & {interview.speakers.get(block.speaker) for block in labels.blocks}:
            yield asked.texts.by_hand.format(date=asked.texts.date(interview.date), by=", ".join(labels.by))


def conditions(asked: Request) -> Iterator[Section]:
    """What is asked for, how long it holds, how to answer, how to withdraw."""
    say = asked.texts
    yield from _around(asked)
    wanted = tuple(_scope(asked, scope) for scope in asked.scopes)
    term = say.open_term if asked.term_days is None else say.term.format(duration=duration(say, asked.term_days))
    unnamed = [] if Scope.NAME in asked.scopes else [say.unnamed.format(described=_whoever(asked))]
    yield Section(say.asked, (*unnamed, term), wanted)
    rest = tuple(_scope(asked, scope) for scope in Scope if scope not in asked.scopes)
    if rest:
        yield Section(say.not_asked, items=rest)
    yield Section(say.answer, (say.approve,))
    yield Section("", (say.change, say.refuse))
    yield Section(say.withdraw_title, (say.withdraw.format(contact=asked.contact),))
    yield Section("", (say.digest,))


def _around(asked: Request) -> Iterator[Section]:
    """What surrounds quotes: shown to their speaker, and told in kind to anybody else."""
    say, people = asked.texts, asked.customer.people
    if asked.shown:
        yield Section(say.around, (say.look,))
        for passage in asked.shown:
            before, after = marks(asked.speech)
            yield Section("", (f"{before}{passage.words_of_quote}{after}",), passage.lines(say))
    others = [p for p in asked.passages if p.person != asked.person]
    if others:
        named = Scope.NAME in asked.scopes
        yield Section(
            "",
            tuple(
                say.others.format(
                    quote=p.words_of_quote,
                    name=people[p.person].name if named else people[p.person].role or "…",
                    kinds=say.turned if p.hard else say.went_on,
                )
                for p in others
            ),
        )


def formula(asked: Request) -> tuple[str, ...]:
    """The lines that a customer sends back to approve; the digest stands alone, so that no mail program breaks it."""
    say = asked.texts
    first = say.formula_alone if asked.story.is_alone else say.formula
    lines = first, asked.digest, say.for_.format(scopes=", ".join(scope.value for scope in asked.scopes))
    quotes = ", ".join(passage.quote for passage in asked.shown)
    return (*lines, say.seen.format(quotes=quotes)) if quotes else lines


def plain(asked: Request) -> str:
    """The request as plain text, at most 72 characters wide."""
    say, story = asked.texts, asked.story
    hello, opening = greeting(asked)
    lines = [hello, "", *_wrapped(opening), ""]
    lines += _title(say.words) if story.is_alone else [*_title(say.story), *_wrapped(story.title), ""]
    lines += [*_wrapped(story.summary), ""] if story.summary else []
    for block in blocks(story):
        lines += [*_plain_block(block, asked), ""]
    for section in details(asked):
        lines += _plain_section(section)
    for section in conditions(asked):
        lines += _plain_section(section)
        if section.title == say.answer:
            lines += [*(f"  {line}" if number != 1 else line for number, line in enumerate(formula(asked))), ""]
    return "\n".join(lines).rstrip() + "\n"


def greeting(asked: Request) -> tuple[str, str]:
    """How the request begins: the greeting, and what it is about."""
    say = asked.texts
    hello = say.greeting_named.format(name=asked.name) if asked.name else say.greeting
    opening = say.opening_alone if asked.story.is_alone else say.opening
    return hello, opening.format(publisher=asked.publisher, customer=asked.customer.name)


def _title(title: str) -> list[str]:
    return [title.upper(), ""] if title else []


def _wrapped(text: str, indent: str = "", first: str | None = None) -> list[str]:
    wrapper = textwrap.TextWrapper(
        WIDTH,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapper.wrap(" ".join(text.split()))


def _plain_block(block: StoryBlock, asked: Request) -> list[str]:
    before, after = marks(asked.speech)
    text = "".join(
        part if isinstance(part, str) else part.told(before, after, lambda text: printed(text, asked.speech))
        for part in block.parts
    )
    if block.element.startswith("h"):
        return [*_wrapped(text), "-" * min(WIDTH, len(text))]
    if block.element == "li":
        return _wrapped(text, "    ", "  - ")
    quote = block.parts[0]
    if isinstance(quote, Quote) and is_display(block):
        return [*_wrapped(text, "    "), "", *_wrapped(f"— {attribution(asked, quote)}", "    ")]
    return _wrapped(text)


def is_display(block: StoryBlock) -> bool:
    """Whether a block is nothing but one displayed quote."""
    return len(block.parts) == 1 and isinstance(block.parts[0], Quote) and block.parts[0].form.value == "block"


def _plain_section(section: Section) -> list[str]:
    lines = _title(section.title)
    for paragraph in section.paragraphs:
        lines += [*_wrapped(paragraph), ""]
    for item in section.items:
        lines += _wrapped(item, "    ", "  - ")
    return [*lines, ""] if section.items else lines


def _people(story: Story, customer: Customer) -> list[Person]:
    quoted = dict.fromkeys(quote.person for quote in story.quotes if quote.person)
    return [customer.people[person] for person in quoted if person in customer.people]


def duration(say: RequestTexts, days: int) -> str:
    """How long a permission holds, in words."""
    years, rest = divmod(days, 365)
    return say.days.format(days) if rest or not years else say.years[years > 1].format(years)


def _whoever(asked: Request) -> str:
    people = [described(person, asked.customer, asked.site_language) for person in _people(asked.story, asked.customer)]
    return "; ".join(dict.fromkeys(filter(None, people))) or "…"


def _result(result: Result) -> str:
    figure = f"{result.before} → {result.figure} {result.label}" if result.before else f"{result.figure} {result.label}"
    return f"{figure} ({result.typicality})" if result.typicality else figure


def _disclosures(asked: Request) -> Iterator[str]:
    say, customer = asked.texts, asked.customer
    if customer.relationship is not Relationship.CUSTOMER:
        yield say.relationship[customer.relationship].format(customer=customer.name, publisher=asked.publisher)
    given = {(i.incentive, i.kind.is_written) for i in asked.interviews if i.incentive}
    for what, written in sorted(given):
        yield (say.incentive_written if written else say.incentive).format(what=what)


def _scope(asked: Request, scope: Scope) -> str:
    if scope is Scope.MEDIA and scope in asked.scopes:
        return _recordings(asked)
    text = asked.texts.scopes[scope].format(customer=asked.customer.name)
    return f"{text} ({asked.site_url})" if scope is Scope.SITE and asked.site_url else text


def _recordings(asked: Request) -> str:
    """What `media` allows of what the request lists: nobody is sent to look for a clip that is not there."""
    say, clips = asked.texts, bool(asked.story.clips)
    if not any(interview.media for interview in asked.interviews):
        return say.recordings["clips"] if clips else say.scopes[Scope.MEDIA]
    return say.recordings["both" if clips else "link"]
