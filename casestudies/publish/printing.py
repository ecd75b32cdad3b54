"""Pages as an earlier build printed them: of the same values, in the same setting, leading to the same addresses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from importlib import metadata

from casestudies.memory import FORGETFUL, Digests, KeptKind, Memory, digest_of, digest_of_files
from casestudies.publish.addresses import AskedSite
from casestudies.publish.badge import Badge
from casestudies.publish.embeds.made import Selection, Testimonial
from casestudies.publish.facets import Facet
from casestudies.publish.page import Page, Values
from casestudies.publish.parts import StoryCard, Voice
from casestudies.publish.presentation import SHARED, Presenter
from casestudies.publish.recall import TextFiles
from casestudies.review.edition import Printable, PublishedCustomer, PublishedQuote, PublishedStory
from casestudies_theme import HERE

_MANY_PAGES_SHOW = (
    PublishedCustomer,
    PublishedQuote,
    PublishedStory,
    Badge,
    Facet,
    Selection,
    StoryCard,
    Testimonial,
    Voice,
)
_PRINTERS = ("jinja2", "markupsafe")


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A finished page of ours and its head; `letters` as `elsewhere.letters_in` has them of both."""

    html: str
    head: str
    letters: frozenset[str]
    answers: Mapping[str, str] = field(default_factory=dict)
    """What it asked the site for, and got."""


@dataclass(frozen=True, slots=True)
class PrintedFiles:
    """Files with their texts; `answers` as of a page."""

    files: tuple[tuple[str, str], ...]
    answers: Mapping[str, str]


_FILES = KeptKind[PrintedFiles]("files", PrintedFiles)
_PRINTED = KeptKind[PrintedPage]("page", PrintedPage)


class Printing:
    """Prints pages of an edition, each once as long as it stays the same. `memory` keeps what our own templates print: those of
    a site may print what is nowhere in the values of a page.
    """

    def __init__(self, presenter: Presenter[Printable], site: AskedSite, memory: Memory = FORGETFUL) -> None:
        self._presenter, self._site, self._memory = presenter, site, memory
        self._digests = Digests(*_MANY_PAGES_SHOW)

    def page(self, page: Page, source: tuple[object, ...], make: Callable[[Values], PrintedPage]) -> PrintedPage:
        """A page as it was made of its values and a source before, or as it is made now."""
        values = page.values()
        said = (
            page.src,
            page.title,
            page.description,
            page.story,
            page.published,
            page.language,
            page.image,
            page.tags,
        )
        alternative = page.card.alternative if page.card else ""
        digest = self._digests.of(_own(values), said, alternative, source)

        def printed() -> PrintedPage:
            made, asked = self._site.noting(lambda: make(values))
            return replace(made, answers=asked)

        still = self._site.still_answers
        return self._memory.recall(_PRINTED, printed, self._setting, digest, holds=lambda known: still(known.answers))

    def files(self, make: Callable[[], TextFiles], *values: object) -> TextFiles:
        """As Recall says."""

        def made() -> PrintedFiles:
            files, asked = self._site.noting(lambda: tuple(make()))
            return PrintedFiles(tuple((path, content.decode("utf-8")) for path, content in files), asked)

        digest, still = self._digests.of(*map(_own, values)), self._site.still_answers
        found = self._memory.recall(_FILES, made, self._setting, digest, holds=lambda known: still(known.answers))
        return ((path, text.encode()) for path, text in found.files)

    @cached_property
    def _setting(self) -> str:
        """The hash of all that decides how a page is printed, beside what it is printed of."""
        presenter, edition = self._presenter, self._presenter.edition
        return digest_of(
            digest_of_files(HERE),
            [metadata.version(name) for name in _PRINTERS],
            type(edition).__name__,
            edition.publisher,
            edition.language,
            presenter.texts.language,
            presenter.texts.messages,
            presenter.look,
            self._site.root,
        )


def _own(value: object) -> object:
    """What is a page's own among its values."""
    return {name: one for name, one in value.items() if name not in SHARED} if isinstance(value, Mapping) else value
