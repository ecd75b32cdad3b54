"""Where the files of a site are, and its policy: the settings of the plugin in `mkdocs.yml`."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from casestudies.site_file import day_in
from casestudies.stories.locks import SettingsLock
from casestudies.stories.model import ALONE, Scope
from casestudies.stories.ours import Ours


@dataclass(frozen=True, slots=True)
class RecordingPolicy:
    """What git must show of the commit that recorded an approval.

    `by` are the mail addresses of the authors who may record (empty: anybody). With `signed`, the commit must carry an SSH
    signature by a key of `allowed_signers`, a file in git's own form (ssh-keygen(1), ALLOWED SIGNERS), read from the
    branch `base` and never from the proposed one. With `alone`, the content was the same before the commit. By
    default (None) that is asked where the history shows a story before it, and evidence that quotes the digest answers for it.
    """

    by: tuple[str, ...] = ()
    signed: bool = False
    alone: bool | None = None
    allowed_signers: str = ".allowed_signers"
    base: str = "main"

    @property
    def asks(self) -> bool:
        """Whether anything is demanded that only git can show, so that nothing is published without its history."""
        return bool(self.by) or self.signed or self.alone is True

    @property
    def reads_history(self) -> bool:
        """Whether git is asked at all."""
        return self.asks or self.alone is None


@dataclass(frozen=True, slots=True)
class Policy:
    """What this site demands beyond the promises. It can be stricter than the defaults, never laxer.

    `verdicts` are those that publish; `roles` must each have a valid approval of a story; `term_days` is how long an
    approval without `expires` holds (None: until withdrawn); `warn_days` before its end it is reported as expiring.
    `scope_roles` names further roles that must allow a scope before it is used; without them the rest still holds.
    """

    verdicts: frozenset[str] = frozenset({"verbatim", "light", "disclosed"})
    roles: tuple[str, ...] = ("customer",)
    scopes: frozenset[Scope] = frozenset({Scope.SITE})
    term_days: int | None = 730
    warn_days: int = 30
    scope_roles: Mapping[Scope, tuple[str, ...]] = field(default_factory=dict)
    recording: RecordingPolicy = RecordingPolicy()
    receipts: str = "signed"
    """What receipts must be to stand for absent transcripts: `signed`, by the allowed signers of `recording`, or `unsigned`."""


ASIDE = "casestudies-aside"
"""What the names of our own folders have in them in which builds are made before they take the site's place."""
BESIDE = USED_BY, ASKS, INSIGHTS = "used-by.yml", "asks", "insights"
"""What is private and lies beside the customers' folder."""
INDEX = "index.md"
"""The page of a folder."""


class Keeping(StrEnum):
    """What a site keeps of people in private, by kind of file."""

    TRANSCRIPTS = "transcripts"
    RECORDINGS = "recordings"
    EVIDENCE = "evidence"
    REQUESTS = "requests"


@dataclass(frozen=True, slots=True)
class Period:
    """How long something is kept: `Period(3, "years")`."""

    count: int
    unit: str

    def after(self, day: dt.date) -> dt.date:
        """The day on which it is over: the same day of a later month, or that month's last."""
        if self.unit == "days":
            return day + dt.timedelta(days=self.count)
        months = day.month - 1 + self.count * (12 if self.unit == "years" else 1)
        year, month = day.year + months // 12, months % 12 + 1
        return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


@dataclass(frozen=True, slots=True)
class Style:
    """How the pages look: a ready look, and what differs from it (empty: nothing). `radius` is in pixels, `logo` the publisher's
    own under docs_dir.
    """

    preset: str = "magazine"
    accent: str = ""
    quotes: str = ""
    titles: str = ""
    quote_font: str = ""
    title_font: str = ""
    radius: int | None = None
    logo: str = ""


@dataclass(frozen=True, slots=True)
class Project:
    """The folders of a site, absolute, and what the site says of itself.

    `stories` and `wall` are folder names under docs_dir. `facets` are the tags that the index offers, in order (empty:
    all), `labels` the site's own wording of interface texts, `sections` what its pages show (empty: everything).
    `style` is how they look.
    `featured` is the quote (`story#id`) at the top of the home page, `next_step` the address a story leads to in the end.
    `products` are the names of what it sells, and whatever else its company is called.
    `picture_font` is a font file for pictures of words that the built-in one has not all letters of.
    `directory_urls` says that pages stand in folders of their own (`stories/a/`), and not in `stories/a.html`.
    `downloads` are patterns of files under docs_dir that are meant for visitors although interviews come in such files;
    `omit_withheld` leaves references to withheld quotes out instead of stopping the build.
    `retention` says how long files of a kind are kept; what is not in it is kept until somebody deletes it.
    `preview` asks for withheld stories to be shown by `mkdocs serve`, under a banner, and only there.
    """

    root: Path
    docs_dir: Path
    customers: Path
    interviews: Path
    approvals: Path
    testimonials: Path
    stories: str = "stories"
    wall: str = "voices"
    publisher: str = ""
    language: str = "en"
    timezone: str = "UTC"
    site_url: str = ""
    directory_urls: bool = True
    policy: Policy = field(default_factory=Policy)
    facets: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    sections: tuple[str, ...] = ()
    style: Style = Style()
    featured: str = ""
    next_step: str = ""
    products: tuple[str, ...] = ()
    picture_font: Path | None = None
    retention: Mapping[Keeping, Period] = field(default_factory=dict)
    preview: bool = False
    settings: str = "mkdocs.yml"
    """The file that says all this, for findings to name."""
    downloads: tuple[str, ...] = ()
    omit_withheld: bool = True
    excluded: tuple[str, ...] = ()
    """The lines of MkDocs' `exclude_docs`: files under docs_dir that no build copies."""
    site_dir: Path | None = None
    """Where the site is built, if that is known: nothing private is ever written there."""
    unlocked: tuple[tuple[str, SettingsLock], ...] = ()
    """What keeps drafts in where the plugin does not run, and is missing, each with the settings file that lacks it: this one, or
    one beside it that other generators read. Known where the settings were read from a file."""

    def day_of(self, moment: dt.datetime) -> dt.date:
        """The day which it is then where the site is at home, whatever the machine thinks: approvals are judged by it."""
        return day_in(self.timezone, moment)

    def file_of(self, id_: str) -> Path:
        """The file of a story, or of a testimonial, which has an id beginning with `testimonials/`. A story's is `ID.md`, or
        `ID/index.md` where that is there instead, with its pictures.
        """
        if id_.startswith(ALONE):
            return self.testimonials / f"{id_.removeprefix(ALONE)}.md"
        own = self.docs_dir / self.stories / f"{id_}.md"
        inner = own.with_suffix("") / INDEX
        return inner if inner.is_file() and not own.exists() else own

    def id_of(self, file: Path) -> str:
        """The id of the story or testimonial in this file; empty where it lies in neither of their folders."""
        for folder, before in ((self.docs_dir / self.stories, ""), (self.testimonials, ALONE)):
            if file.is_relative_to(folder) and file != folder:
                path = file.relative_to(folder)
                inner = not before and path.name == INDEX and path.parent.name
                return before + (path.parent if inner else path.with_suffix("")).as_posix()
        return ""

    @property
    def private_folders(self) -> tuple[Path, ...]:
        """Where what lies is read for a review, and never copied."""
        return self.customers, self.interviews, self.approvals, self.testimonials

    @property
    def ours(self) -> Ours:
        """The names of the site's own company and products, by which its customers' "we" is told from its own."""
        return Ours.of(self.publisher, self.products)

    @property
    def used_by(self) -> Path:
        """The private list of other people's pages that show testimonials: beside the private folders, never under docs_dir."""
        return self.customers.parent / USED_BY

    @property
    def asks(self) -> Path:
        """The private records of who was asked for an interview, beside the private folders, never under docs_dir."""
        return self.customers.parent / ASKS

    @property
    def insights(self) -> Path:
        """The private notes of what interviews taught."""
        return self.customers.parent / INSIGHTS
