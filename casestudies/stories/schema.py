"""The shape of content files: what may stand in them, field by field.

The JSON Schemas that `casestudies schema` prints for editors are made from these models, and so is every message about
an unknown key, a missing field or a wrong value. Descriptions are shown by editors beside the field.
"""

from __future__ import annotations

import datetime as dt
import posixpath
import re
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)

from casestudies import cldr
from casestudies.stories.model import MIDDLE, Purpose, Relationship, Scope, SourceKind
from casestudies.stories.project import Keeping, Period

ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
CLOCK = re.compile(r"(?:([0-9]{1,3}):)?([0-5]?[0-9]):([0-5][0-9](?:\.[0-9]{1,3})?)")
TERM = re.compile(r"([1-9][0-9]{0,4}) (day|month|year)s?")
FOCUS = re.compile(r"([0-9]{1,3})% ([0-9]{1,3})%")
SECONDS = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,3})?")
ID = r"^[^\W_][\w.-]*$"
DIGEST = r"^sha256:[0-9a-f]{64}$"
# RFC 5646, section 2.1: language, script, region, variants; not what nobody's page is in (extensions, private use).
LANGUAGE = re.compile(
    r"([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
)


def seconds(value: str) -> float | None:
    """The seconds of a time in an interview (`00:12:31`, `12:31`, `751`), or None if it is none."""
    if SECONDS.fullmatch(value):
        return float(value)
    if match := CLOCK.fullmatch(value):
        hours, minutes, rest = match.groups()
        return int(hours or 0) * 3600 + int(minutes) * 60 + float(rest)
    return None


def _date(value: object) -> object:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    if isinstance(value, str) and ISO_DATE.fullmatch(value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError("should be a date, written year-month-day: 2026-09-14")


def _time(value: object) -> object:
    at = seconds(str(value)) if isinstance(value, str | int | float) and not isinstance(value, bool) else None
    if at is None:
        raise ValueError('should be a time in the interview, written "00:12:31"')
    return at


def _web_address(value: object) -> object:
    if not isinstance(value, str) or not re.fullmatch(r"https?://[^\s<>\"'`\\]+", value):
        raise ValueError("should be a web address beginning with https:// or http://")
    return value


def _names(value: object) -> object:
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(name, str) and name.strip() for name in names):
        raise ValueError("should be a name or a list of names")
    return names


def _one_name(path: str) -> str:
    """Whether a file is published is asked by its name, so it has one only."""
    if posixpath.normpath(path) != path:
        raise ValueError(f"should be written without a detour: {posixpath.normpath(path)}")
    return path


def is_language(value: str) -> bool:
    """Whether a text is the code of a language that there is."""
    found = LANGUAGE.fullmatch(value)
    return found is not None and found[1].lower() in cldr.languages()


def _focus(value: object) -> object:
    found = FOCUS.fullmatch(value) if isinstance(value, str) else None
    at = (int(found[1]), int(found[2])) if found else (101, 101)
    if max(at) > 100:
        raise ValueError("should say what must stay in view, from the left and from the top: 60% 30%")
    return at


def _language(value: object) -> object:
    if not isinstance(value, str) or not is_language(value):
        raise ValueError("should be a language code: en, de, pt-BR")
    return value


def _tags(value: object) -> object:
    # One tag needs no brackets: `tags: {product: Close}`.
    if isinstance(value, dict):
        return {key: [one] if isinstance(one, str) else one for key, one in value.items()}
    return value


# A hundred years of each; nobody lives to see more.
_MOST = {"day": 36_500, "month": 1_200, "year": 100}


def _term(value: object) -> object:
    found = TERM.fullmatch(value) if isinstance(value, str) else None
    if not found or int(found[1]) > _MOST[found[2]]:
        raise ValueError("should be a number of days, months or years: 90 days, 18 months, 3 years; at most 100 years")
    return Period(int(found[1]), f"{found[2]}s")


Term = Annotated[Period, PlainValidator(_term), WithJsonSchema({"type": "string", "pattern": f"^{TERM.pattern}$"})]
Date = Annotated[dt.date, BeforeValidator(_date), WithJsonSchema({"type": "string", "format": "date"})]
Time = Annotated[
    float,
    BeforeValidator(_time),
    WithJsonSchema({"type": "string", "pattern": f"^(?:{CLOCK.pattern}|{SECONDS.pattern})$"}),
]


def _zone(value: object) -> object:
    try:
        if value != "UTC":
            ZoneInfo(str(value))
    except (ValueError, OSError, ZoneInfoNotFoundError):
        raise ValueError("should be a time zone that this system knows, such as `Europe/Berlin`") from None
    return value


Zone = Annotated[str, AfterValidator(_zone), StringConstraints(max_length=60)]
Url = Annotated[
    str, BeforeValidator(_web_address), WithJsonSchema({"type": "string", "format": "uri", "pattern": "^https?://"})
]
FocusField = Annotated[
    tuple[int, int],
    BeforeValidator(_focus),
    WithJsonSchema({"type": "string", "pattern": f"^{FOCUS.pattern}$"}),
]
HexColor = Annotated[str, StringConstraints(pattern=r"^#[0-9A-Fa-f]{6}$")]
ShortText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
NamesField = Annotated[list[ShortText], BeforeValidator(_names, json_schema_input_type=ShortText | list[ShortText])]
Id = Annotated[str, StringConstraints(pattern=ID, max_length=120)]
File = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]
DocsFile = Annotated[File, AfterValidator(_one_name)]
# A placeholder is no mistake of form: the approval does not hold, and its own finding says so.
Digest = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=200), WithJsonSchema({"type": "string", "pattern": DIGEST})
]
Sha256 = Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]
Marketplace = Literal["app-store", "capterra", "g2", "google", "product-hunt", "trustpilot"]
Rating = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,2}(\.[0-9])?(/[0-9]{1,2})?$")]
LanguageTag = Annotated[
    str, BeforeValidator(_language), WithJsonSchema({"type": "string", "pattern": f"^{LANGUAGE.pattern}$"})
]
QuoteRef = Annotated[str, StringConstraints(pattern=r"^[^\W_][\w./-]*#[\w.-]+$", max_length=320)]
PageOrUrl = Annotated[
    str, StringConstraints(pattern=r"^(?:https?://[^\s<>\"'`\\]+|[^\W_][\w./-]*\.md)$", max_length=400)
]
FontName = Annotated[str, StringConstraints(pattern=r"^[^\W_][\w .-]*$", max_length=80)]
Preset = Literal["magazine", "product", "press"]
Letters = Literal["serif", "sans"]
SectionName = Literal["figures", "facts", "check", "next", "related", "logos", "stories", "voices"]
"""The parts of pages that a site may leave out. Disclosures are none of them."""
Days = Annotated[int, Field(ge=1, le=36500)]


class Shape(BaseModel):
    """What all files have in common: unknown keys are mistakes, and nothing changes after reading."""

    # Built when a file of this form is first read: most runs recall what they read before.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class PersonShape(Shape):
    """Somebody at the customer."""

    name: ShortText = Field(description="The name as it is printed and as quotes credit it.")
    role: ShortText | None = Field(None, description="What they do: Head of Finance.")
    photo: DocsFile | None = Field(None, description="A picture under docs_dir; shown only where `photo` is approved.")
    focus: FocusField = Field(MIDDLE, description="Where the face is, from the left and from the top: 50% 30%.")


class CustomerShape(Shape):
    """A customer: `content/customers/ID.yml`."""

    name: ShortText = Field(description="The company's name as it is printed.")
    url: Url | None = Field(None, description="The company's own site.")
    logo: DocsFile | None = Field(None, description="A picture under docs_dir; shown only where `logo` is approved.")
    industry: ShortText | None = Field(
        None, description="Accounting, Logistics, …: also stands in for a name that is not released."
    )
    size: ShortText | None = Field(None, description="How many people work there, such as 11-50.")
    region: ShortText | None = Field(None, description="Where they are: Europe.")
    people: dict[Id, PersonShape] = Field(default_factory=dict, description="Who may be quoted, by id.")
    relationship: Relationship = Field(
        Relationship.CUSTOMER, description="What ties them to you; others than `customer` are disclosed on the page."
    )
    color: HexColor | None = Field(
        None,
        description='Their own colour, "#0b6e5d": an accent of their story; made lighter or darker until it can be read.',
    )


class ConsentShape(Shape):
    """The permission to record."""

    recording: ShortText = Field(description="The words in which it was given.")
    at: Time | None = Field(None, description="When in the interview it was given.")


class CorrectionShape(Shape):
    """A word the transcript has wrong, and what somebody who listened again heard."""

    at: Time = Field(description="Where in the interview.")
    heard: ShortText = Field(description="What the transcript says.")
    said: ShortText = Field(description="What was really said.")
    by: ShortText = Field(description="Who listened again.")


class BlockShape(Shape):
    """Words of the transcript, and whose they are."""

    words: Annotated[str, StringConstraints(pattern="^[0-9]{1,7}-[0-9]{1,7}$")] = Field(
        description="From which word up to which (not included), counted from 0 over the whole transcript."
    )
    begins: ShortText = Field(description="Its first words.")
    speaker: ShortText = Field(description="The label under `speakers`.")


class LabellingShape(Shape):
    """What one person said of who spoke."""

    by: ShortText = Field(description="Who decided.")
    on: Date = Field(description="When.")
    blocks: list[BlockShape] = Field(min_length=1, max_length=10_000, description="The blocks, in order.")


class LabelsShape(Shape):
    """Who spoke where the transcript does not say; written by `casestudies label`."""

    transcript: Digest = Field(description="The hash of the transcript's file. Another file refuses them.")
    said: list[LabellingShape] = Field(min_length=1, description="Who said so, when, and of which words.")


class PrivateShape(Shape):
    """A stretch of the interview that is shown to nobody, not even to its speaker with a request."""

    begins: Time = Field(alias="from", description="Where it begins.")
    ends: Time = Field(alias="to", description="Where it ends.")

    @model_validator(mode="after")
    def _forward(self) -> PrivateShape:
        if self.ends <= self.begins:
            raise ValueError("should end after it begins")
        return self


class InterviewShape(Shape):
    """An interview: `content/interviews/ID/interview.yml`."""

    customer: Id = Field(description="The customer's id: the name of its file without .yml.")
    date: Date = Field(description="When it took place.")
    transcript: File = Field(description="The transcript's file in the same folder.")
    speakers: dict[str, Id | None] = Field(
        description="Each speaker label of the transcript with the id of a person, or ~ for your own people."
    )
    language: LanguageTag | None = Field(None, description="The language spoken (en, de, pt-BR); default: the site's.")
    kind: SourceKind = Field(
        SourceKind.RECORDING,
        description="recording, talk (one person, named under speakers), notes (never shown as verbatim), or words that were "
        "written: written (an exchange), review, survey, mail, post, chat.",
    )
    purpose: Purpose = Field(
        Purpose.STORY,
        description="What they were told it is for; feedback needs an approval of its own to be published.",
    )
    consent: ConsentShape | None = Field(None, description="The permission to record.")
    media: Url | None = Field(None, description="The recording; linked only where `media` is approved.")
    incentive: ShortText | None = Field(
        None, description="What they got for it; disclosed on the page and in every embed."
    )
    corrections: list[CorrectionShape] = Field(default_factory=list, description="What the machine misheard.")
    private: list[PrivateShape] = Field(
        default_factory=list, description="Stretches that no request shows; quotes that would need them seen stay out."
    )
    labels: LabelsShape | None = Field(None, description="Who spoke where the transcript does not say.")
    address: Url | None = Field(
        None, description="Where a review or post was published; printed where `name` is approved."
    )
    marketplace: Marketplace | None = Field(
        None, description="Where a review stands: its terms are held against what is published."
    )
    rating: Rating | None = Field(None, description="What the writer gave: 4/5. Kept, and never printed.")
    sha256: Sha256 | None = Field(
        None, description="The hash of the file when it was brought in; another file is refused."
    )


class ResultShape(Shape):
    """A figure shown at the top of a story."""

    figure: ShortText = Field(description="As it is printed: 13 hours.")
    label: ShortText = Field(description="What it counts: saved every week.")
    quote: str | None = Field(None, description="The id of the quote in which it was said.")
    evidence: File | None = Field(None, description="A private file in the approvals folder that shows it.")
    typicality: ShortText | None = Field(
        None, description="What customers can usually expect, where this is not it; shown wherever the figure is."
    )
    before: ShortText | None = Field(None, description="What it was before: 11 working days. Shown as before → after.")
    before_quote: str | None = Field(None, description="The id of the quote in which that was said.")


class PictureShape(Shape):
    """The picture of a story."""

    file: DocsFile = Field(description="A picture under docs_dir, 1,600 pixels wide or an SVG.")
    alt: Annotated[str, StringConstraints(strip_whitespace=True, max_length=400)] = Field(
        description='What it shows, for whoever cannot see it; "" where it only decorates.'
    )
    focus: FocusField = Field(
        MIDDLE, description="What must stay in view where it is cropped, from left and top: 60% 30%."
    )


class ClipShape(Shape):
    """A recording of one quote, shown below it where `media` is approved."""

    quote: ShortText = Field(description="The id of the quote: word for word, and nothing left out.")
    file: File = Field(description="A WAV, MP4 or M4A file beside the stories, of at most 20 MB.")
    at: Time = Field(description="Where in the interview it begins.")


class FigureShape(Shape):
    """A figure of the running text that no quote contains, with what shows it to be true."""

    figure: ShortText = Field(description="As it stands in the text: 40 employees.")
    evidence: File = Field(description="A private file in the approvals folder that shows it.")


class WithdrawalShape(Shape):
    """An approval taken back."""

    on: Date = Field(description="When.")
    by: ShortText = Field(description="By whom.")
    reason: str | None = Field(None, description="Why, if they said.")


class SeenShape(Shape):
    """What a speaker was shown around a quote, and answered; written by `casestudies approval record`."""

    quote: ShortText = Field(description="The id of the quote.")
    transcript: Sha256 = Field(description="The hash of the transcript.")
    words: Annotated[str, StringConstraints(pattern="^[0-9]{1,7}-[0-9]{1,7}$")] = Field(
        description="The words of it that were shown, counted from 0: first-last."
    )
    request: Sha256 | None = Field(None, description="The hash of the request that showed them.")


class ApprovalShape(Shape):
    """One approval; written by `casestudies approval record`."""

    role: Id = Field(description="In which role it was given: customer, legal, editor, …")
    by: ShortText = Field(description="Who gave it.")
    on: Date = Field(description="When it was given.")
    scope: list[Scope] = Field(min_length=1, description="Where it may appear, and what it may show.")
    content: Digest = Field(description="The digest of exactly what was approved.")
    evidence: File | None = Field(None, description="The file in the approvals folder that shows it was given.")
    evidence_sha256: Sha256 | None = Field(None, description="The hash of the evidence when it was recorded.")
    expires: Date | None = Field(None, description="The first day on which it no longer holds.")
    confirmed: ShortText | None = Field(None, description="Who read the answer, where it was not a plain yes.")
    on_behalf_of: Literal["company"] | None = Field(
        None, description="Given for the company: its name, logo and figures, and nobody's words."
    )
    seen: list[SeenShape] = Field(
        default_factory=list, description="What the speaker was shown around quotes whose surroundings matter."
    )
    besides: dict[Scope, Sha256] = Field(
        default_factory=dict,
        description="Hashes of what was there and is not allowed: the logo, photos, the recording.",
    )
    withdrawn: WithdrawalShape | None = Field(None, description="Set when it was taken back; the record stays.")


Tags = Annotated[dict[str, list[ShortText]], BeforeValidator(_tags)]


class StoryShape(Shape):
    """A story's front matter: `stories/ID.md` under docs_dir."""

    title: ShortText = Field(description="The headline.")
    customer: Id = Field(description="The customer's id.")
    interviews: list[Id] = Field(min_length=1, description="The interviews its quotes come from.")
    summary: str = Field("", max_length=2000, description="One or two sentences for cards, feeds and search.")
    language: LanguageTag | None = Field(
        None, description="The language it is written in (en, de, pt-BR); default: its interviews'."
    )
    tags: Tags = Field(default_factory=dict, description="Facets: product, challenge, … each with a list.")
    results: list[ResultShape] = Field(
        default_factory=list, max_length=4, description="Up to four figures shown at the top; two to four look best."
    )
    figures: list[FigureShape] = Field(default_factory=list, description="Evidence for figures of the running text.")
    image: PictureShape | None = Field(
        None, description="The picture at its head and on its card; a part of what is approved."
    )
    clips: list[ClipShape] = Field(
        default_factory=list, max_length=8, description="Recordings of quotes, shown where `media` is approved."
    )
    approvals: list[ApprovalShape] = Field(default_factory=list, description="Who allowed what, when.")
    amendments: list[dict[str, object]] = Field(
        default_factory=list,
        description="Corrections that an earlier version recorded after an approval. They no longer count: ask again.",
    )
    date: Date | None = Field(None, description="The day the story is dated; stories are listed by it, newest first.")
    author: NamesField | None = Field(None, description="Who wrote it; never printed.")
    draft: bool = Field(False, description="A draft is withheld, whatever was approved.")
    publish: Date | None = Field(None, description="An embargo: withheld until this day.")
    hide: list[str] = Field(default_factory=list, description="Material's own: navigation, toc.")


class TestimonialShape(Shape):
    """The front matter of a testimonial without a story: `content/testimonials/ID.md`."""

    customer: Id = Field(description="The customer's id.")
    interviews: list[Id] = Field(min_length=1, description="The interviews or sources its words come from.")
    language: LanguageTag | None = Field(None, description="The language it is written in; default: its interviews'.")
    tags: Tags = Field(default_factory=dict, description="Facets: product, challenge, … each with a list.")
    approvals: list[ApprovalShape] = Field(default_factory=list, description="Who allowed what, when.")
    date: Date | None = Field(None, description="The day it is dated.")
    author: NamesField | None = Field(None, description="Who wrote it down; never printed.")
    draft: bool = Field(False, description="A draft is withheld, whatever was approved.")
    publish: Date | None = Field(None, description="An embargo: withheld until this day.")

    def story(self) -> StoryShape:
        """The same as a story that has a quote and nothing else."""
        return StoryShape.model_construct(title="", **{name: getattr(self, name) for name in type(self).model_fields})


class RecordingShape(Shape):
    """What git must show of the commit that recorded an approval."""

    by: list[Annotated[str, StringConstraints(pattern=r"^[^\s@]+@[^\s@]+$", max_length=200)]] = Field(
        default_factory=list, description="Mail addresses of the commit authors who may record; empty: anybody."
    )
    signed: bool = Field(False, description="The commit must carry an SSH signature by an allowed signer.")
    alone: bool | None = Field(
        None,
        description="Whether the commit must not change the content that it records as approved. Default: where the story was "
        "there before, and its evidence does not quote the digest.",
    )
    allowed_signers: File = Field(
        ".allowed_signers", description="git's file of allowed signers, read from the base branch."
    )
    base: Annotated[str, StringConstraints(pattern=r"^[^\W_][\w./-]*$", max_length=200)] = Field(
        "main", description="The branch that is trusted; of a remote `origin` if there is one."
    )


class PolicyShape(Shape):
    """What this site demands beyond the promises; it can be stricter than the defaults, never laxer."""

    verdicts: list[Annotated[str, StringConstraints(pattern="^(verbatim|light|disclosed)$")]] = Field(
        default_factory=lambda: ["verbatim", "light", "disclosed"],
        min_length=1,
        description="The verdicts that publish.",
    )
    roles: list[Id] = Field(
        default_factory=lambda: ["customer"], min_length=1, description="Each must have a valid approval of a story."
    )
    scopes: list[Scope] = Field(default_factory=lambda: [Scope.SITE], description="What every approval must allow.")
    term_days: Days | None = Field(730, description="How long an approval without `expires` holds; ~ until withdrawn.")
    warn_days: Annotated[int, Field(ge=0, le=3650)] = Field(
        30, description="Report an approval as expiring this early."
    )
    scope_roles: dict[Scope, list[Id]] = Field(
        default_factory=dict, description="Roles that must allow a scope as well before it is used: {widget: [legal]}."
    )
    recording: RecordingShape = Field(
        default_factory=lambda: RecordingShape.model_validate({}),
        description="What git must show of a recording commit.",
    )
    receipts: Literal["signed", "unsigned"] = Field(
        "signed",
        description="Whether receipts must be signed by an allowed signer to stand for transcripts that are absent.",
    )


class LookShape(Shape):
    """How the pages look: one of the ready looks, and what differs from it."""

    preset: Preset = Field("magazine", description="A ready look: magazine (the default), product or press.")
    accent: HexColor | None = Field(
        None, description='Links, figures and buttons: "#0b6e5d"; made lighter or darker until it can be read.'
    )
    quotes: Letters | None = Field(None, description="What quotes are set in: serif or sans.")
    titles: Letters | None = Field(None, description="What titles are set in: serif or sans.")
    quote_font: FontName | None = Field(None, description="A font of quotes, which your own style sheet brings.")
    title_font: FontName | None = Field(None, description="A font of titles, which your own style sheet brings.")
    radius: Annotated[int, Field(ge=0, le=32)] | None = Field(None, description="How round corners are, in pixels.")
    logo: File | None = Field(None, description="Your own logo under docs_dir, for what is printed on paper.")


class SettingsShape(Shape):
    """The settings of the plugin `casestudies` in mkdocs.yml."""

    publisher: str = Field("", max_length=200, description="Who publishes the site; the badge says `checked by …`.")
    products: list[ShortText] = Field(
        default_factory=list,
        description="What you sell, and other names of your company: they tell a customer's “we” (“Desk gave us …”) from yours.",
    )
    language: LanguageTag = Field("en", description="The site's language, and the default of its interviews.")
    timezone: Zone = Field(
        "UTC",
        description="Where the day begins by which approvals are judged: a name of the IANA database (Europe/Berlin).",
    )
    customers: File = Field("content/customers", description="Private folder of the customers' files.")
    interviews: File = Field("content/interviews", description="Private folder of interviews and transcripts.")
    approvals: File = Field("content/approvals", description="Private folder of evidence.")
    testimonials: File = Field("content/testimonials", description="Private folder of testimonials without a story.")
    stories: File = Field("stories", description="The stories' folder under docs_dir.")
    wall: File = Field("voices", description="The folder under docs_dir where the wall of testimonials is put.")
    policy: PolicyShape = Field(default_factory=lambda: PolicyShape.model_validate({}))
    facets: list[ShortText] = Field(default_factory=list, description="Which facets the index offers, in this order.")
    labels: dict[str, ShortText] = Field(default_factory=dict, description="Your own wording for interface texts.")
    sections: list[SectionName] = Field(default_factory=list, description="Which sections the pages show; empty: all.")
    look: LookShape = Field(default_factory=lambda: LookShape.model_validate({}), description="How the pages look.")
    featured: QuoteRef | None = Field(None, description="The quote at the top of the home page: story#id.")
    next_step: PageOrUrl | None = Field(
        None, description="Where a story leads to in the end: a page under docs_dir (product.md), or a web address."
    )
    picture_font: File | None = Field(
        None,
        description="A font file (.ttf, .otf) for pictures of words that ours lacks letters of: Japanese, Arabic, …",
    )
    retention: dict[Keeping, Term] = Field(
        default_factory=dict,
        description="How long transcripts, recordings, evidence and requests are kept: `3 years`, `18 months`, `90 days`.",
    )
    preview: bool = Field(False, description="Show withheld stories under a banner in `mkdocs serve`, and only there.")
    downloads: list[ShortText] = Field(
        default_factory=list,
        description="Patterns of files in docs_dir that are meant for visitors although interviews come in such files.",
    )
    withheld_references: Annotated[str, StringConstraints(pattern="^(error|omit)$")] = Field(
        "omit", description="What a build makes of a reference to a withheld quote: leave it out, or stop (error)."
    )


class ColumnsShape(Shape):
    """Which column of a table holds what, by its title."""

    words: Annotated[list[ShortText], BeforeValidator(lambda value: [value] if isinstance(value, str) else value)] = (
        Field(default_factory=list, description="What they wrote, one column or several.")
    )
    name: ShortText | None = Field(None, description="Who wrote it; or `first` and `last`.")
    first: ShortText | None = Field(None, description="Their first name.")
    last: ShortText | None = Field(None, description="Their last name.")
    company: ShortText | None = Field(None, description="Their company. Without one, each person is a customer.")
    role: ShortText | None = Field(None, description="What they do there.")
    date: ShortText | None = Field(None, description="When it was written.")
    address: ShortText | None = Field(None, description="Where it was published.")
    rating: ShortText | None = Field(None, description="What they gave.")
    language: ShortText | None = Field(None, description="The language it is written in, as a code: de.")
    mail: ShortText | None = Field(None, description="Their mail address: looked at, and kept nowhere but in the row.")


class MapShape(Shape):
    """What a file is that `casestudies import` brings in."""

    kind: Literal["review", "survey", "post"] | None = Field(None, description="What its rows are.")
    columns: ColumnsShape | None = Field(None, description="Which column holds what, where their titles do not tell.")
    testimonials: ShortText = Field(
        "none",
        description="Of which rows a testimonial is drafted: all, none, or those with a yes in the column named.",
    )
    purpose: Purpose = Field(Purpose.FEEDBACK, description="What they were told it is for.")
    marketplace: Marketplace | None = Field(None, description="Where reviews stand.")
    language: LanguageTag | None = Field(None, description="The language they are written in.")
    date: Date | None = Field(None, description="The day of rows that have none.")
    date_format: ShortText | None = Field(None, description="How dates are written, as for strptime: %m/%d/%Y.")
    best: Annotated[int, Field(ge=1, le=100)] | None = Field(None, description="The best rating there is: 5.")
    incentive: ShortText | None = Field(None, description="What they got for it; disclosed wherever it is quoted.")


SHAPES: dict[str, type[Shape]] = {
    "story": StoryShape,
    "testimonial": TestimonialShape,
    "customer": CustomerShape,
    "interview": InterviewShape,
    "approval": ApprovalShape,
    "settings": SettingsShape,
    "map": MapShape,
}


def json_schema(name: str) -> dict[str, object]:
    """The JSON Schema (2020-12) of one kind of file; `name` is a key of SHAPES."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **SHAPES[name].model_json_schema()}
