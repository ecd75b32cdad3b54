"""Verdicts and what they consist of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto

from casestudies.findings import Rule
from casestudies.transcripts.model import Transcript


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


def any_by_hand(transcript: Transcript, spans: Iterable[Span]) -> bool:
    """Whether somebody, and not the transcript, said who spoke any of these words."""
    return any(transcript.turns[span.turn].by_hand for span in spans)


class Trait(Enum):
    """What a kind of edit does, beyond being permitted or not."""

    DISCLOSES = auto()
    """The reader sees it: an ellipsis, a bracket."""
    OF_SPEECH = auto()
    """It takes out or writes down what was spoken. Words that were written are what they are."""
    REPEATS = auto()
    """It takes out words that are said again behind."""
    AT_AN_EDGE = auto()
    """It is a cut at the beginning or the end of a quote."""
    IN_A_GAP = auto()
    """It is a cut that an ellipsis stands for."""
    GOVERNS = auto()
    """What it leaves out governs what is left."""


@dataclass(frozen=True, slots=True)
class EditRule(Rule):
    """The rule of a kind of edit, with its traits."""

    traits: frozenset[Trait] = frozenset()


@dataclass(frozen=True, slots=True)
class Edit:
    """One named difference between what was said and what is quoted.

    `quoted` and `said` are the differing words as they stand on each side; `begin` and `end` are the characters of the
    quote it concerns (equal where words are missing from the quote).
    """

    rule: EditRule
    quoted: str
    said: str
    begin: int
    end: int
    permitted: bool

    @property
    def told(self) -> str:
        """The difference as a person is told it."""
        if not self.quoted:
            return f"“{self.said}” was said and is missing"
        if not self.said:
            return f"“{self.quoted}” was not said"
        return f"“{self.said}” was said, “{self.quoted}” is written"


@dataclass(frozen=True, slots=True)
class WordRange:
    """The words `first` to `last` (half-open), counted from 0 over the words of the transcript's plain text, which spaces
    divide: the same on every machine, in every language, by every later version.
    """

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Concern:
    """A sign, in what surrounds a quote or lies under its ellipses, that it may mean something else. It costs a look.

    `words` are private; `begin` and `end` are their characters in the transcript's plain text. A `hard` one (a contrast, a
    correction, a denial) is told beside the quote once its speaker has seen it.
    """

    rule: Rule
    hard: bool
    words: str
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a quote in the exchange. All of it is private, but for the range.

    `question` is what the speaker answered, `rest` what the quote's own sentences held before and behind it, `before` and
    `after` the speaker's sentences around, across a listener's few words; `left_out` is what lies under each ellipsis.
    `words` is the stretch that has to be seen before the quote may stand: the quote and all its concerns.
    """

    question: str
    rest: tuple[str, str]
    before: str
    after: str
    left_out: tuple[str, ...]
    concerns: tuple[Concern, ...]
    words: WordRange


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verification says of one quote.

    `found` is the passage it was held against (None only where nothing was found), `edits` every difference in the
    order of the quote, `remedy` the nearest faithful wording where one exists and differs from the quote,
    `context` what surrounds the words that stand (None for others), `longer` the nearest wording that asks nothing,
    `fragment` whether it stands only as a part of the writer's own sentence, and never alone,
    `mends` whether the remedy publishes, so that it can be put in unasked,
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
    context: Context | None = field(default=None, repr=False)
    longer: str | None = None
    fragment: bool = False
    mends: bool = False

    @property
    def stands(self) -> bool:
        """Whether the words are the speaker's, so that they may stand between quotation marks."""
        return self.kind in PUBLISHING

    @property
    def concerns(self) -> tuple[Concern, ...]:
        """What its speaker must have seen before it is published."""
        return self.context.concerns if self.context else ()

    @property
    def publishes(self) -> bool:
        """Whether the words may stand, and nothing around them is in question."""
        return self.stands and not self.concerns

    @property
    def asks(self) -> bool:
        """Whether the words may stand once their speaker has seen what is in question around them."""
        return self.stands and bool(self.concerns)

    @property
    def passage(self) -> str:
        """The words of the passage it was held against, or an empty string."""
        return self.found.text if self.found else ""
