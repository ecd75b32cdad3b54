"""The edition: everything that may be published now, and the only thing publishers can see.

Every value here has passed the gate: words that were judged, names, photos and logos that were released, nothing of a
transcript beyond the quotes. Only `review.gate` makes an `Edition`, and a `Preview` is none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Generic, Never, TypeVar, cast, final

from casestudies.findings import coded
from casestudies.quotes.languages import primary
from casestudies.quotes.model import Kind, Passage
from casestudies.stories.model import MIDDLE, Aside, Focus, Form, Picture, Scope, SourceKind

T = TypeVar("T")
_LARGE = 15
"""Characters of a figure that still stand in one line where it is set large: “4 working days”."""


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
    focus: Focus = MIDDLE


@dataclass(frozen=True, slots=True)
class Check:
    """What was checked, by whom, in plain values that templates turn into words.

    `verdict` is verbatim, light, disclosed, `revised` (the customer changed the wording when approving) or `translated`, of which
    all else is said of the original. `edits` are
    (name of the edit's rule, count) pairs such as ("filler", 2), which the interface texts put into words. `at` is the second in
    the interview. `source` is what the words were taken from: recording, notes, written, review, …. `corrected` says that it
    leans on a correction of the transcript, `by_hand` that somebody, and not the transcript, said who spoke.
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
    by_hand: bool = False

    @property
    def written(self) -> bool:
        """Whether nobody spoke the words."""
        return SourceKind(self.source).is_written


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
class PublishedTranslation:
    """That a quote is a translation: the `ref` of what was said, who translated it, and the sentence that says both, which is
    among the quote's disclosures and leads to the original.
    """

    original: str
    by: str
    label: str


@dataclass(frozen=True, slots=True)
class Caption:
    """Words of a clip, with the seconds of the clip in which they are heard."""

    begin: float
    end: float
    text: str


@dataclass(frozen=True, slots=True)
class PublishedClip:
    """The recording of a quote: a path under docs_dir, the pixels of its film ((0, 0) where it is sound alone), how many seconds it
    has, and its captions.
    """

    file: str
    size: tuple[int, int]
    seconds: float
    captions: tuple[Caption, ...]

    @property
    def film(self) -> bool:
        """Whether there is something to be seen."""
        return self.size != (0, 0)


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
    clip: PublishedClip | None = None
    """The recording of these words alone, only where `media` is approved."""
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    certificate: Certificate | None = None
    published_at: str = ""
    """Where the words were published first: the address of a review or a post, only where `name` is approved."""
    published_on: str = ""
    """What is called there: the marketplace, or the address's host."""
    fragment: bool = False
    """Whether it is a part of the writer's own sentence, and may stand nowhere else."""
    aside: Aside | None = None
    """What the writer put into the midst of it, where it stands in running text."""
    translation: PublishedTranslation | None = None
    """Where nobody said these words, and they tell in another language what was said."""


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
    color: str = ""


@dataclass(frozen=True, slots=True)
class PublishedResult:
    """A figure with what it counts; `quote` is the id of the quote it links to, or empty. `typicality`, where it is not
    empty, must stand wherever the figure does. `before` is what it was once, with the quote that says so.
    """

    figure: str
    label: str
    quote: str = ""
    typicality: str = ""
    before: str = ""
    before_quote: str = ""

    @property
    def was(self) -> tuple[str, str]:
        """`before`, and apart the words that it ends with as the figure does: “11” and “working days” of “4 working days”."""
        before, figure = self.before.split(), self.figure.split()
        pairs = zip(reversed(before[1:]), reversed(figure[1:]), strict=False)
        start = len(before) - sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        return " ".join(before[:start]), " ".join(before[start:])

    @property
    def worded(self) -> bool:
        """Whether it is words more than a number, too long to be set large: “something like six”, “below one percent”."""
        return max(len(self.figure), len(self.was[0])) > _LARGE


@dataclass(frozen=True, slots=True)
class PublishedStory:
    """A story as it may be printed. A testimonial without one has no title and no `src`.

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
    date: dt.date | None = None
    """The day its writer dated it."""
    image: Picture | None = None

    @property
    def published_on(self) -> dt.date | None:
        """The day that feeds and machines are told: the writer's, else that of the approval."""
        return self.date or self.approved_on

    @property
    def typicality(self) -> tuple[str, ...]:
        """What must stand with its figures: what customers can usually expect."""
        return tuple(dict.fromkeys(result.typicality for result in self.results if result.typicality))


@dataclass(frozen=True, slots=True)
class Problem:
    """What keeps a story or a quote out, for its author's eyes: `rows` are (label, text) pairs such as what is written and what
    was said.
    """

    code: str
    place: str
    message: str
    help: str
    rows: tuple[tuple[str, str], ...] = ()

    @property
    def said(self) -> tuple[tuple[str, bool], ...]:
        """The message in pieces, and of each whether it is code."""
        return coded(self.message)

    @property
    def remedy(self) -> tuple[tuple[str, bool], ...]:
        """What to do, in such pieces."""
        return coded(self.help)


@dataclass(frozen=True, slots=True)
class WithdrawnRecord:
    """A story (by its id) or a quote (`story#id`) that was published, and the day on which that was taken back."""

    ref: str
    on: dt.date


class _Kept(Generic[T]):
    """A value that can be read, and never set: a type checker says so, and so does Python."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = f"_{name}"

    def __get__(self, instance: Printable, owner: type) -> T:
        return cast("T", getattr(instance, self._name))

    def __set__(self, instance: Printable, value: Never) -> None:
        raise AttributeError(f"{self._name[1:]} cannot be changed")


class Printable:
    """What pages can be printed from: an Edition, or a Preview. `stories` have a page each, `alone` are testimonials without a
    story, which have none; `assets` are the paths under docs_dir that it uses.

    Neither can be made, copied with changes or subclassed, so that a type checker refuses what did not come through the
    gate: only `review.gate` fills one, past the constructor, which nobody can call.
    """

    __slots__ = ("_alone", "_assets", "_language", "_publisher", "_stories", "_today")
    today = _Kept[dt.date]()
    publisher = _Kept[str]()
    language = _Kept[str]()
    stories = _Kept[tuple[PublishedStory, ...]]()
    alone = _Kept[tuple[PublishedStory, ...]]()
    assets = _Kept[frozenset[str]]()

    def __init__(self, _nobody: Never, /) -> None:
        raise TypeError(f"only casestudies.review makes a value of type {type(self).__name__}")

    @property
    def records(self) -> tuple[PublishedStory, ...]:
        """The stories, and the testimonials without one."""
        return self.stories + self.alone

    @property
    def quotes(self) -> tuple[PublishedQuote, ...]:
        """All quotes, in the order of the stories."""
        return tuple(q for s in self.records for q in s.quotes)

    @property
    def testimonials(self) -> tuple[PublishedQuote, ...]:
        """The quotes that may stand alone: those written as blockquotes."""
        return tuple(q for q in self.quotes if q.form is Form.BLOCK)

    @property
    def in_turn(self) -> tuple[PublishedQuote, ...]:
        """Those that stand among others, where each voice is heard once: of an original and its translations, the one in the site's
        language, or the original.
        """
        home = primary(self.language)
        at_home = {
            q.translation.original: q.ref for q in self.testimonials if q.translation and primary(q.language) == home
        }
        shown = {q.ref for q in self.testimonials if not q.translation} - at_home.keys() | {*at_home.values()}
        return tuple(q for q in self.testimonials if q.ref in shown)

    @property
    def customers(self) -> tuple[PublishedCustomer, ...]:
        """Whose words they are, once each, in order."""
        return tuple({s.customer.id: s.customer for s in self.records}.values())


@final
class Edition(Printable):
    """Everything that may be published on `today`, and the only thing that what leaves this machine is made from. `gone`
    are the quotes (`story#id`) that other people's pages may still show, and no longer should; `withdrawn` is what readers of
    feeds may still show.
    """

    __slots__ = ("_gone", "_withdrawn")
    gone = _Kept[tuple[str, ...]]()
    withdrawn = _Kept[tuple[WithdrawnRecord, ...]]()

    def only(self, stories: Collection[str]) -> Edition:
        """The edition without other stories than these, by id: for reports on some of them."""
        made = object.__new__(Edition)
        for name in (*Printable.__slots__, *Edition.__slots__):
            value = getattr(self, name)
            some = name in ("_stories", "_alone")
            setattr(made, name, tuple(one for one in value if one.id in stories) if some else value)
        return made

    def __init_subclass__(cls) -> None:
        raise TypeError("an Edition cannot be subclassed")


@final
class Preview(Printable):
    """Everything, withheld stories as well, for the pages on the author's own machine. `withheld` says of those, by id, why;
    `problems` what is wrong in them, by story's id, or by reference where it is a quote that is refused.
    """

    __slots__ = ("_problems", "_withheld")
    withheld = _Kept[Mapping[str, str]]()
    problems = _Kept[Mapping[str, tuple[Problem, ...]]]()
