"""Verdicts and what they consist of."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from casestudies.findings import Rule


class Kind(StrEnum):
    """What verification says of a quote; the worst difference decides. Ordered from best to worst."""

    VERBATIM = "verbatim"
    LIGHT = "light"
    DISCLOSED = "disclosed"
    ALTERED = "altered"
    MISATTRIBUTED = "misattributed"
    NOT_FOUND = "not found"


PUBLISHING = frozenset({Kind.VERBATIM, Kind.LIGHT, Kind.DISCLOSED})


@dataclass(frozen=True, slots=True)
class Span:
    """The characters `begin` to `end` (half-open) of the text of turn number `turn` (from 0)."""

    turn: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a quote comes from. `start` and `stop` are seconds; `begin` and `end` count characters in the transcript's
    plain text (all turns' texts joined by newlines), as the W3C TextPositionSelector does.

    `text` is all of that stretch, with what an ellipsis leaves out and what a listener said in between: it is private.
    `spans` are only what is quoted, in order: nothing else of the transcript may reach the public.
    """

    text: str
    speaker: str | None
    spans: tuple[Span, ...]
    start: float | None
    stop: float | None
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Edit:
    """One named difference between what was said and what is quoted.

    `quoted` and `said` are the differing words as they stand on each side; `begin` and `end` are the characters of the
    quote it concerns (equal where words are missing from the quote).
    """

    rule: Rule
    quoted: str
    said: str
    begin: int
    end: int
    permitted: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verification says of one quote.

    `found` is the passage it was held against (None only where nothing was found), `edits` every difference in the
    order of the quote, `remedy` the nearest faithful wording where one exists and differs from the quote,
    `corrections` the positions (in the list given) of the transcript corrections that it leans on,
    `language` whose rules judged it.
    """

    kind: Kind
    quote: str
    found: Passage | None
    edits: tuple[Edit, ...] = ()
    remedy: str | None = None
    language: str = "en"
    corrections: tuple[int, ...] = field(default=())

    @property
    def publishes(self) -> bool:
        """Whether it may stand between quotation marks."""
        return self.kind in PUBLISHING

    @property
    def passage(self) -> str:
        """The words of the passage it was held against, or an empty string."""
        return self.found.text if self.found else ""
