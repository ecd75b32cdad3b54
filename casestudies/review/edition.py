"""The edition: everything that may be published now, and the only thing publishers can see.

Every value here has passed the gate: words that were judged, names, photos and logos that were released, nothing of a
transcript beyond the quotes. Only `review.gate` makes an `Edition`; the constructor asks for its seal.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from casestudies.quotes.model import Kind, Passage
from casestudies.stories.model import Form, Scope


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is credited, as far as it was released. Without the scope `name`: no name, no photo, and a company described
    by its industry ("accounting firm"). `photo` is a path under docs_dir, or empty; `initials` are for when there is none.
    """

    name: str
    role: str
    company: str
    photo: str = ""
    initials: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """What was checked, by whom, in plain values that templates turn into words.

    `verdict` is verbatim, light, disclosed, or `revised` (the customer changed the wording when approving). `edits` are
    (name of the edit's rule, count) pairs such as ("filler", 2), which the interface texts put into words. `at` is the second in
    the interview. `source` is recording, written or notes. `corrected` says that it leans on a correction of the transcript.
    """

    verdict: str
    interview_date: dt.date | None
    """None for a revised quote: it was not taken from an interview."""
    checked_by: str
    checked_on: dt.date
    source: str = "recording"
    at: float | None = None
    edits: tuple[tuple[str, int], ...] = ()
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a proof is made from; kept apart from what pages show. Of the `passage` only its positions and times are
    there: its words and its speaker stay behind the gate. None of it is there for a revised quote.
    """

    kind: Kind
    passage: Passage
    transcript_sha256: str
    language: str
    edits: tuple[tuple[str, str], ...]
    """(code, name) of each edit, in order."""
    corrections: int = 0
    by_hand: bool = False
    """Whether somebody, and not the transcript, said who spoke."""


@dataclass(frozen=True, slots=True)
class PublishedQuote:
    """A quote as it may be printed. `ref` is `story#id`; `story_src` the Markdown file it stands in, under docs_dir."""

    ref: str
    id: str
    story: str
    story_src: str
    story_title: str
    text: str
    language: str
    form: Form
    attribution: Attribution
    customer: str
    check: Check
    scopes: frozenset[Scope]
    disclosures: tuple[str, ...] = ()
    """Sentences that must stand beside the quote: an incentive, a relationship."""
    media: str = ""
    """Address of the recording at this second, only where `media` is approved."""
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    certificate: Certificate | None = None


@dataclass(frozen=True, slots=True)
class PublishedCustomer:
    """A customer as far as released. `logo` is a path under docs_dir, empty without the scope `logo`."""

    id: str
    name: str
    url: str = ""
    logo: str = ""
    industry: str = ""
    size: str = ""
    region: str = ""
    relationship: str = "customer"


@dataclass(frozen=True, slots=True)
class PublishedResult:
    """A figure with what it counts; `quote` is the id of the quote it links to, or empty."""

    figure: str
    label: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class PublishedStory:
    """A story as it may be printed.

    `body` is its Markdown in which every quote has been replaced by a reference (`!quote[story#id]`, alone on its line for a
    block): the words of a quote are printed from `quotes`, never from the author's text.
    """

    id: str
    src: str
    title: str
    summary: str
    customer: PublishedCustomer
    body: str
    quotes: tuple[PublishedQuote, ...]
    results: tuple[PublishedResult, ...] = ()
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    disclosures: tuple[str, ...] = ()
    approved_on: dt.date | None = None
    interview_dates: tuple[dt.date, ...] = ()
    scopes: frozenset[Scope] = frozenset()
    """Where it may appear, and what it may show: what its approvals allow today."""
    language: str = ""
    """The language it is written in, where that is not the site's: as its author says, else its interviews'."""
    preview: str = ""
    """Empty in an edition that may be published; in a local preview, why the story would be withheld."""


class Seal:
    """Held by `review.gate` alone."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """Everything that may be published on `today`. `assets` are the paths under docs_dir that published content uses;
    `gone` are the quotes (`story#id`) that other people's pages may still show, and no longer should.
    """

    today: dt.date
    publisher: str
    language: str
    stories: tuple[PublishedStory, ...]
    assets: frozenset[str]
    seal: Seal = field(repr=False, compare=False)
    preview: bool = False
    gone: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if type(self.seal) is not Seal:
            raise TypeError("an Edition is made by casestudies.review only")

    @property
    def quotes(self) -> tuple[PublishedQuote, ...]:
        """All quotes, in the order of the stories."""
        return tuple(q for s in self.stories for q in s.quotes)

    @property
    def testimonials(self) -> tuple[PublishedQuote, ...]:
        """The quotes that may stand alone: those written as blockquotes."""
        return tuple(q for q in self.quotes if q.form is Form.BLOCK)

    @property
    def customers(self) -> tuple[PublishedCustomer, ...]:
        """The customers of the published stories, once each, in order."""
        return tuple({s.customer.id: s.customer for s in self.stories}.values())
