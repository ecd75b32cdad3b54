"""What stands in the files of a site: customers, interviews, stories and the approvals in their front matter.

Plain values, already checked by `stories.load`; what could not be read became a finding instead.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from casestudies.findings import Place
from casestudies.quotes.languages import primary
from casestudies.transcripts.assigning import Assignment

ALONE = "testimonials/"
"""What the ids of testimonials without a story begin with."""


class Scope(StrEnum):
    """Where approved content may appear, and what it may show."""

    SITE = "site"
    WIDGET = "widget"
    SOCIAL = "social"
    SALES = "sales"
    NAME = "name"
    LOGO = "logo"
    PHOTO = "photo"
    MEDIA = "media"


class Relationship(StrEnum):
    """What ties the customer to the publisher; others than `customer` are disclosed (16 CFR 465.5)."""

    CUSTOMER = "customer"
    PARTNER = "partner"
    INVESTOR = "investor"
    EMPLOYEE = "employee"


class SourceKind(StrEnum):
    """What the words were taken from. Notes can never carry the badge `verbatim`; from `written` on, nothing was spoken."""

    RECORDING = "recording"
    TALK = "talk"
    NOTES = "notes"
    WRITTEN = "written"
    REVIEW = "review"
    SURVEY = "survey"
    MAIL = "mail"
    POST = "post"
    CHAT = "chat"

    @property
    def is_written(self) -> bool:
        """Whether nobody spoke the words."""
        return self in _WRITTEN

    @property
    def is_public(self) -> bool:
        """Whether everybody could read them before: they have an address."""
        return self in (SourceKind.REVIEW, SourceKind.POST)


_WRITTEN = frozenset(
    {SourceKind.WRITTEN, SourceKind.REVIEW, SourceKind.SURVEY, SourceKind.MAIL, SourceKind.POST, SourceKind.CHAT}
)


class Purpose(StrEnum):
    """What the customer was told the conversation is for; feedback never publishes without its own approval."""

    STORY = "story"
    TESTIMONIAL = "testimonial"
    FEEDBACK = "feedback"


Focus = tuple[int, int]
"""What of a picture must stay in view where it is cropped: per cent from its left edge and from its top."""
MIDDLE: Focus = (50, 50)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at a customer. `photo` is a path under docs_dir, `focus` where the face is in it."""

    id: str
    name: str
    role: str = ""
    photo: str = ""
    focus: Focus = MIDDLE


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture of a story: a path under docs_dir, and what it shows, in words."""

    file: str
    alt: str
    focus: Focus = MIDDLE


@dataclass(frozen=True, slots=True)
class Clip:
    """A recording of one quote and of nothing else: the quote's id, a path under docs_dir, and the second of the interview at
    which it begins.
    """

    quote: str
    file: str
    at: float
    place: Place


@dataclass(frozen=True, slots=True)
class Customer:
    """The company (or person) a story is about. `logo` is a path under docs_dir."""

    id: str
    name: str
    place: Place
    url: str = ""
    logo: str = ""
    industry: str = ""
    size: str = ""
    region: str = ""
    people: Mapping[str, Person] = field(default_factory=dict)
    relationship: Relationship = Relationship.CUSTOMER
    color: str = ""
    """Their own colour, `#rrggbb`."""

    @property
    def pictures(self) -> frozenset[str]:
        """Their logo and the photos of their people, as paths under docs_dir."""
        return frozenset({self.logo, *(person.photo for person in self.people.values())} - {""})


@dataclass(frozen=True, slots=True)
class Correction:
    """A word the machine misheard, and what somebody who listened again heard: `Correction(751.0, "Octa", "Okta")`. `at` is the
    second at which it was said, give or take half a minute; `by` is who listened, `place` where that is written down.
    """

    at: float
    heard: str
    said: str
    by: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Labels:
    """Who spoke where the transcript does not say, by the word of those in `by`. `transcript` is the hash of their file."""

    transcript: str
    by: tuple[str, ...]
    blocks: tuple[Assignment, ...]
    places: tuple[Place, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Consent:
    """The permission to record, in the words it was given. `at` is in seconds."""

    recording: str
    at: float | None = None


@dataclass(frozen=True, slots=True)
class Interview:
    """One conversation or written exchange. `speakers` maps a transcript's label to a person's id, or to None for our
    own people, whose words are never the customer's. `transcript` is the absolute path of the file. `mapped_at` is where
    each label stands in interview.yml. `private` are stretches (in seconds) that are shown to nobody.
    """

    id: str
    customer: str
    date: dt.date
    transcript: Path
    speakers: Mapping[str, str | None]
    place: Place
    language: str = "en"
    kind: SourceKind = SourceKind.RECORDING
    purpose: Purpose = Purpose.STORY
    consent: Consent | None = None
    media: str = ""
    incentive: str = ""
    corrections: tuple[Correction, ...] = ()
    labels: Labels | None = None
    mapped_at: Mapping[str, Place] = field(default_factory=dict)
    private: tuple[tuple[float, float], ...] = ()
    address: str = ""
    """Where the words were published: of a review or a post."""
    marketplace: str = ""
    """The marketplace of a review, by its id in `marketplaces`."""
    rating: str = ""
    """What the writer gave: `4/5`. Never printed."""
    sha256: str = ""
    """The hash that the file had when it was brought in."""


@dataclass(frozen=True, slots=True)
class Result:
    """A figure a story shows: it must occur in the quote it names, or have evidence of its own (a private file).
    `typicality` says what other customers can expect, where that is something else (16 CFR 255.2). `before` is what the figure
    was once, and needs words or evidence of its own: `before_quote`.
    """

    figure: str
    label: str
    place: Place
    quote: str = ""
    evidence: str = ""
    typicality: str = ""
    before: str = ""
    before_quote: str = ""

    @property
    def quotes(self) -> tuple[str, ...]:
        """The quotes it names, by id."""
        return tuple(filter(None, (self.quote, self.before_quote)))

    @property
    def text(self) -> str:
        """All that is printed of it."""
        return " ".join(filter(None, (self.before, self.figure, self.label, self.typicality)))


@dataclass(frozen=True, slots=True)
class Evidence:
    """A figure of the running text that no quote contains, and the private file that shows it to be true.

    `evidence` is a file name in the approvals folder.
    """

    figure: str
    evidence: str
    place: Place


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """When, by whom and why an approval was taken back. The record stays."""

    on: dt.date
    by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """A stretch of an interview that a speaker was shown around a quote and answered: the words `first` to `last` (half-open)
    of the transcript with this SHA-256. `request` is the SHA-256 of the request that showed it; empty where the answer holds
    it itself.
    """

    quote: str
    transcript: str
    first: int
    last: int
    request: str = ""


@dataclass(frozen=True, slots=True)
class Approval:
    """A dated, scoped permission given by a named person, bound to the digest of what was approved.

    `evidence` is a file name in the approvals folder, `evidence_sha256` the hash it had when it was recorded. `besides` are
    the hashes of what only scopes show that it does not grant, by scope. `confirmed` is who read an answer that was no plain
    yes. `on_behalf_of` is `company` where somebody speaks for it alone: then it covers the company's name, logo and figures.
    """

    role: str
    by: str
    on: dt.date
    scope: frozenset[Scope]
    content: str
    place: Place
    evidence: str = ""
    evidence_sha256: str = ""
    expires: dt.date | None = None
    withdrawn: Withdrawal | None = None
    besides: tuple[tuple[str, str], ...] = ()
    confirmed: str = ""
    on_behalf_of: str = ""
    seen: tuple[Seen, ...] = ()


class Form(StrEnum):
    """How a quote is written: a blockquote with a last line of attribution, or quotation marks in running text."""

    BLOCK = "block"
    INLINE = "inline"


@dataclass(frozen=True, slots=True)
class Aside:
    """The writer's words in the midst of one quote, as they stand between its marks: `“We moved,” she says, “and it held.”`
    `at` counts the characters of the quote's text before them, `begin` those of the body.
    """

    text: str
    at: int
    begin: int = 0

    def parts(self, quote: str) -> tuple[str, str]:
        """The quote's text before and behind."""
        return quote[: self.at], quote[self.at :].lstrip()


def spans(begin: int, end: int, aside: Aside | None) -> tuple[tuple[int, int], ...]:
    """The characters of the body that are a quote's own, without the writer's words in its midst."""
    return ((begin, end),) if aside is None else ((begin, aside.begin), (aside.begin + len(aside.text), end))


@dataclass(frozen=True, slots=True)
class Translation:
    """What a translated quote says of itself: the id of its original, a quote of the same story, and who translated it.
    `language` (BCP 47) is there where the author names it.
    """

    of: str
    by: str
    language: str = ""

    def told_in(self, original: str, *others: str) -> str:
        """The language it is in: as named, else the first of the others that its original is not in. Empty where there is none."""
        return self.language or next((one for one in others if one and primary(one) != primary(original)), "")


@dataclass(frozen=True, slots=True)
class Quote:
    """Text credited to a person, as it stands in a story.

    `text` is the plain text that is judged and printed: no quotation marks, no markup, single spaces, paragraphs of a
    blockquote joined by a space. `credited` is the name as the author wrote it (empty where running text names
    nobody), `person` the id of the customer's person it was resolved to (None where that failed, with a finding).
    `first` and `last` are the lines of the story's file it stands on (from 1, inclusive); for an inline quote `begin` and
    `end` are its characters in `Story.body`, marks included (half-open), and for a block those of its whole lines.
    `at` is the second the author named with `{at=00:12:31}` to choose among several places, `aside` what the author put into
    the midst of it. Of a `translation` nobody said these words: they tell in another language what the original says.
    A `brief` one has too few words to be speech but for the writer's “says Mira” beside it: it stands in that sentence alone,
    and is approved with the text around it.
    """

    id: str
    text: str
    form: Form
    credited: str
    person: str | None
    place: Place
    first: int
    last: int
    begin: int
    end: int
    revised: bool = False
    at: float | None = None
    aside: Aside | None = None
    translation: Translation | None = None
    brief: bool = False

    def told(self, opening: str, closing: str, printed: Callable[[str], str] = str) -> str:
        """As it is read, between these marks: an inline quote with the writer's words in its midst."""
        if self.aside is None:
            return f"{opening}{printed(self.text)}{closing}"
        parts = (printed(part) for part in self.aside.parts(self.text))
        return self.aside.text.join(f"{opening}{part}{closing}" for part in parts)


def called(story: str) -> str:
    """What messages call the story of an id."""
    return "testimonial" if story.startswith(ALONE) else "story"


@dataclass(frozen=True, slots=True)
class Story:
    """One case study. `id` is its path under the stories folder without `.md`, `src` its path under docs_dir. Or a testimonial
    without a story: one quote and nothing else, which has no page and no `src` (`is_alone`).

    `body` is the Markdown after the front matter with Unix line ends, `body_line` the line of the file on which it
    begins (from 1). `quotes` stand in the order of the page. `prose` are the characters of the body (half-open spans) that
    are text outside blockquotes and code; None where that was not found out. `language` (BCP 47) is the one it is written
    in, where the author says so. It decides how the page is set, never how a quote is judged. `written_at` is where title,
    summary and tags stand. `date`, `draft` and `publish` (the day an embargo ends) are the writer's own: no approval is of them.
    """

    id: str
    src: str
    title: str
    summary: str
    customer: str
    interviews: tuple[str, ...]
    body: str
    body_line: int
    place: Place
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    results: tuple[Result, ...] = ()
    approvals: tuple[Approval, ...] = ()
    quotes: tuple[Quote, ...] = ()
    prose: tuple[tuple[int, int], ...] | None = None
    figures: tuple[Evidence, ...] = ()
    written_at: Mapping[str, Place] = field(default_factory=dict)
    language: str = ""
    date: dt.date | None = None
    draft: bool = False
    publish: dt.date | None = None
    image: Picture | None = None
    clips: tuple[Clip, ...] = ()
    amended_at: Place | None = None
    """Where a story of an earlier version keeps corrections made after its approval; they no longer count."""

    @property
    def is_alone(self) -> bool:
        """Whether it is a testimonial without a story."""
        return self.id.startswith(ALONE)

    @property
    def called(self) -> str:
        """What messages call it."""
        return called(self.id)


@dataclass(frozen=True, slots=True)
class UnreadStory:
    """The file of a story that could not be understood, as it stands: with Unix line ends, front matter and all. There is no
    text where the bytes themselves could not be read.
    """

    id: str
    src: str
    text: str = field(repr=False)
    place: Place

    @property
    def is_draft(self) -> bool:
        """Whether it surely never had an approval: the word stands nowhere in the file, and the file could be read."""
        return bool(self.text) and "approvals" not in self.text


@dataclass(frozen=True, slots=True)
class Library:
    """Everything the files of a site say. Keys are ids; what could not be read is missing and has a finding. `unread` are
    the stories that are missing although their text is there.
    """

    customers: Mapping[str, Customer]
    interviews: Mapping[str, Interview]
    stories: Mapping[str, Story]
    unread: tuple[UnreadStory, ...] = ()
    digests: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    """The hash of what each was read from, by the subject of findings about it; a story's is also of all that it was read with."""

    @property
    def pictures(self) -> frozenset[str]:
        """The logos and photos that customers' files name, and the clips of stories, as paths under docs_dir."""
        found = {src for customer in self.customers.values() for src in customer.pictures}
        found |= {clip.file for story in self.stories.values() for clip in story.clips}
        return frozenset(found)
