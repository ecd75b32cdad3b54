"""Cards: the pictures that other people's pages show in the place of a link to a story or a quote (`og:image`).

1200 by 630 pixels. Whoever shares a link shows the card on a social network, so a card shows a claim that the page's own
title says anyway; the customer's name and figures only where the approval has the scope `social`, and the words of a quote
only there. Words are never shortened: what does not fit is left out as a whole, and in the end there is no card.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from casestudies.publish import lettering
from casestudies.publish.lettering import INK, LINE, QUIET, Keep, Type, one_line
from casestudies.publish.presentation import Presenter
from casestudies.publish.structured import credit
from casestudies.publish.texts import direction
from casestudies.review.edition import Edition, PublishedQuote, PublishedStory
from casestudies.stories.model import Scope
from casestudies.stories.typography import marks, printed

if TYPE_CHECKING:
    from PIL import ImageDraw

FOLDER = "casestudies/cards"
WIDTH, HEIGHT = 1200, 630
"""Pixels: the size that networks ask for, 1.91 to 1."""
MARGIN = 72
MOST_FIGURES = 3
_COLUMN = WIDTH - 2 * MARGIN
_CLAIM_SIZES = (84, 76, 68, 60, 54, 48, 42, 38, 34)
_NUMBER_SIZES = (60, 52, 44, 38)
_GAP = 40
_FORM = "card 1"
"""Part of each card's name: to be changed with how cards look."""


@dataclass(frozen=True, slots=True)
class CardLines:
    """All that a card says. `under` stands below the claim (who said it), `notes` and `publisher` at the foot."""

    claim: str
    publisher: str
    above: str = ""
    under: str = ""
    figures: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    rtl: bool = False

    @property
    def alternative(self) -> str:
        """The card for those who do not see it."""
        figures = (" ".join(figure) for figure in self.figures)
        return " · ".join(
            text for text in (self.above, self.claim, self.under, *figures, *self.notes, self.publisher) if text
        )

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text, as it decides how the card looks."""
        return (
            self.claim,
            self.above,
            self.under,
            *(part for figure in self.figures for part in figure),
            "",
            *self.notes,
            "",
            self.publisher,
            "rtl" if self.rtl else "",
        )


@dataclass(frozen=True, slots=True)
class Card:
    """A card that can be drawn. Its name is a hash of all it shows: networks keep pictures by their address."""

    name: str
    layout: CardLayout = field(compare=False)

    @property
    def path(self) -> str:
        """Where it stands under the site's root."""
        return f"{FOLDER}/{self.name}.png"

    @property
    def alternative(self) -> str:
        """What it shows, in words."""
        return self.layout.words.alternative

    def png(self, keep: Keep = lettering.drawn_at_once) -> bytes:
        """The picture."""
        return keep(self.name, self.layout.draw)


def of_story(story: PublishedStory, presenter: Presenter[Edition]) -> Card | None:
    """The card of a story's page; None where it cannot show all that it must."""
    edition = presenter.edition
    social = Scope.SOCIAL in story.scopes
    customer = story.customer
    words = CardLines(
        claim=one_line(story.title),
        publisher=one_line(edition.publisher),
        above=one_line(customer.name or customer.industry) if social else "",
        figures=tuple((one_line(r.figure), one_line(r.label)) for r in story.results[:MOST_FIGURES]) if social else (),
        notes=tuple(one_line(sentence) for sentence in (*story.disclosures, *story.typicality)),
        rtl=direction(story.language or edition.language) == "rtl",
    )
    return _card(words, presenter.look.picture_font)


def of_quote(quote: PublishedQuote, presenter: Presenter[Edition]) -> Card | None:
    """The card of a quote's own address; None without the scope `social`, and where it cannot show all that it must."""
    opening, closing = marks(quote.language)
    words = CardLines(
        claim=one_line(f"{opening}{printed(quote.text, quote.language)}{closing}"),
        publisher=one_line(presenter.edition.publisher),
        under=one_line(credit(quote.attribution)),
        notes=tuple(one_line(text) for text in (presenter.badge(quote).line, *quote.disclosures)),
        rtl=direction(quote.language) == "rtl",
    )
    return _card(words, presenter.look.picture_font) if Scope.SOCIAL in quote.scopes else None


def _card(words: CardLines, font: Path | None) -> Card | None:
    layout = laid_out(words, font)
    if layout is None:
        return None
    fonts = (lettering.digest(file) for file in (lettering.FONT, *([font] if font else [])))
    return Card(lettering.name_of(_FORM, *layout.words.texts, *fonts), layout)


@dataclass(frozen=True, slots=True)
class _Text:
    """Lines in a column whose upper left corner is `at`."""

    lines: tuple[str, ...]
    type: Type
    at: tuple[int, int]
    width: int
    shade: int

    @property
    def end(self) -> int:
        """Where the next text may begin."""
        return self.at[1] + len(self.lines) * self.type.leading


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Where everything stands on a card. `rules` are the heights of thin lines across it."""

    words: CardLines
    texts: tuple[_Text, ...]
    rules: tuple[int, ...]

    def draw(self) -> bytes:
        """The card as a PNG."""
        picture, draw = lettering.paper(WIDTH, HEIGHT)
        for rule in self.rules:
            _rule(draw, rule)
        for text in self.texts:
            lettering.write(draw, text.lines, text.type, text.at, text.width, text.shade)
        return lettering.png(picture)


def laid_out(words: CardLines, own: Path | None = None) -> CardLayout | None:
    """The card's layout, with fewer figures where they leave no room; None where it cannot show all the rest.

    `own` is the site's own font, for letters that ours lacks.
    """
    fonts = {text: lettering.font_for(text, own) for text in words.texts}
    if not all(fonts.values()):
        return None
    known = {text: font for text, font in fonts.items() if font}
    for count in range(len(words.figures), -1, -1):
        if made := _Setting(replace(words, figures=words.figures[:count]), known).layout():
            return made
    return None


@dataclass(frozen=True, slots=True)
class _Setting:
    """Sets the words of a card: the foot from below, the customer from above, and the claim in the room between."""

    words: CardLines
    fonts: dict[str, Path]

    def layout(self) -> CardLayout | None:
        """All of it, or None where it does not fit."""
        foot = self._foot()
        bottom = foot[0].at[1] if foot else HEIGHT - MARGIN
        figures = self._figures(bottom)
        if figures is None:
            return None
        rules = (figures[0].at[1] - 20,) if figures else ()
        above = self._above()
        top = above[0].end + 16 if above else MARGIN
        claim = self._claim(top, (rules[0] if rules else bottom) - _GAP)
        return CardLayout(self.words, (*above, *claim, *figures, *foot), rules) if claim else None

    def _type(self, text: str, size: int, spacing: float = 1.35) -> Type:
        return Type(self.fonts[text], size, spacing, self.words.rtl)

    def _above(self) -> tuple[_Text, ...]:
        text = self.words.above
        if not text:
            return ()
        style = self._type(text, 36)
        return (_Text(lettering.wrapped(text, style, _COLUMN), style, (MARGIN, MARGIN - 8), _COLUMN, QUIET),)

    def _claim(self, top: int, bottom: int) -> tuple[_Text, ...]:
        """The claim as large as it fits, with who said it below. A word is cut only where the smallest is too large."""
        claim, under = self.words.claim, self.words.under
        credited = self._type(under, 34) if under else None
        below = lettering.wrapped(under, credited, _COLUMN) if credited else ()
        room = bottom - top - (len(below) * credited.leading + 24 if credited else 0)
        for size in _CLAIM_SIZES:
            style = self._type(claim, size, 1.18)
            if size != _CLAIM_SIZES[-1] and lettering.cuts(claim, style, _COLUMN):
                continue
            if len(lettering.wrapped(claim, style, _COLUMN)) * style.leading <= room:
                lines = lettering.balanced(claim, style, _COLUMN)
                set_ = _Text(lines, style, (MARGIN, top), _COLUMN, INK)
                return (set_, _Text(below, credited, (MARGIN, set_.end + 24), _COLUMN, INK)) if credited else (set_,)
        return ()

    def _figures(self, bottom: int) -> tuple[_Text, ...] | None:
        """Figures side by side, each number in one line above what it counts in two at most; None where they do not fit."""
        figures = self.words.figures
        if not figures:
            return ()
        width = (_COLUMN - (len(figures) - 1) * _GAP) // len(figures)
        labels = [(label, self._type(label, 28, 1.25)) for _, label in figures]
        lines = [lettering.balanced(label, style, width) for label, style in labels]
        if any(len(two) > 2 for two in lines) or any(lettering.cuts(t, style, width) for t, style in labels):
            return None
        size = next((s for s in _NUMBER_SIZES if all(self._fits(n, s, width) for n, _ in figures)), None)
        if size is None:
            return None
        deepest = max(len(two) for two in lines) * labels[0][1].leading
        numbers = [self._type(number, size, 1.2) for number, _ in figures]
        top = bottom - 28 - deepest - numbers[0].leading
        made: list[_Text] = []
        for nth, ((number, _), two) in enumerate(zip(figures, lines, strict=True)):
            place = len(figures) - 1 - nth if self.words.rtl else nth
            left = MARGIN + place * (width + _GAP)
            made.append(_Text((number,), numbers[nth], (left, top), width, INK))
            made.append(_Text(two, labels[nth][1], (left, top + numbers[nth].leading), width, QUIET))
        return tuple(made)

    def _fits(self, number: str, size: int, width: int) -> bool:
        return lettering.reach(number, self._type(number, size)) <= width

    def _foot(self) -> tuple[_Text, ...]:
        """From the lowest line upwards: the publisher, and above what must be disclosed."""
        made: list[_Text] = []
        bottom = HEIGHT - MARGIN + 16
        rows = [(self.words.publisher, 28, INK, 12), *((note, 24, QUIET, 0) for note in reversed(self.words.notes))]
        for text, size, shade, gap in (row for row in rows if row[0]):
            style = self._type(text, size)
            lines = lettering.wrapped(text, style, _COLUMN)
            bottom -= len(lines) * style.leading
            made.insert(0, _Text(lines, style, (MARGIN, bottom), _COLUMN, shade))
            bottom -= gap
        return tuple(made)


def _rule(draw: ImageDraw.ImageDraw, top: int) -> None:
    draw.line((MARGIN, top, WIDTH - MARGIN, top), fill=LINE, width=2)
