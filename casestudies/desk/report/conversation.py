"""What both sides of an interview did, as measures count it: who spoke, what was asked, what was taken up, what was left vague."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

from casestudies.desk.questions import Question, QuestionKind, questions
from casestudies.desk.report.model import Aims, ShownExample
from casestudies.desk.spoken import spoken
from casestudies.quotes.languages import language_for
from casestudies.quotes.reading import Words
from casestudies.quotes.telling import asked, told
from casestudies.stories.model import Interview
from casestudies.transcripts.model import Transcript, Turn

PAUSE = re.compile(
    r"[\[(]\s*(?:long\s+)?(?:silence|pause|stille|pausa|stilte|tystnad|cisza|沈黙|صمت)\b[^\])\n]{0,40}[\])]",
    re.IGNORECASE,
)
"""How somebody writes a silence down: `[Silence]`, `(long pause)`."""

QUOTED = re.compile('["“][^"“”]*["”]')
"""Words that somebody repeats: no question and no claim of theirs."""

_WHOLLY_QUOTED = re.compile(r'\s*["“]([^"“”]+)["”]\s*')
"""A turn as some people type it: its speaker's own words, between quotation marks."""

SHORT = 5
"""Words of an answer that tells nothing: `Yeah, it's good.`"""
LISTENING = 3
"""Spaces from which on a turn of ours is more than a listener's word."""
MANY_WORDS = 12
"""Words of a turn that explains instead of asking."""
_TAKEN_UP = 4
"""Letters from which on a word of the answer that the next question holds shows that it was listened to."""
_MONOLOGUE = 60
"""Words behind a question that its own speaker answers."""
_EVERYWHERE = 0.1
"""The share of the customer's turns from which on a word is what they talk of all the time."""
_LONGEST = 280
"""Characters of a passage that is shown."""


class Conversation:
    """One interview's turns, by who speaks, with what was asked in each. `people` names who each label is: None for our own."""

    def __init__(
        self, interview: Interview, transcript: Transcript, people: Mapping[str, str | None], aims: Aims
    ) -> None:
        self.interview, self.aims = interview, aims
        self.turns = tuple(replace(turn, text=_unquoted(turn.text)) for turn in transcript.turns)
        self.ours = frozenset(label for label in interview.speakers if interview.speakers[label] is None)
        self.theirs = frozenset(label for label, name in people.items() if name is not None)
        self.code, self.language = interview.language, language_for(interview.language)
        self.figures = spoken(transcript, people, interview.language)

    def is_theirs(self, n: int) -> bool:
        """Whether there is such a turn, and the customer speaks in it."""
        return 0 <= n < len(self.turns) and self.turns[n].speaker in self.theirs

    def is_ours(self, n: int) -> bool:
        """Whether there is such a turn, and one of our own people speaks in it."""
        return 0 <= n < len(self.turns) and self.turns[n].speaker in self.ours

    def letters(self, labels: frozenset[str]) -> int:
        """How much these speakers said."""
        return sum(len(PAUSE.sub("", turn.text)) for turn in self.turns if turn.speaker in labels)

    @cached_property
    def share(self) -> float:
        """The customer's part of what the two sides said, in letters."""
        theirs, ours = self.letters(self.theirs), self.letters(self.ours)
        return theirs / (theirs + ours) if theirs + ours else 0.0

    @cached_property
    def unknown(self) -> float:
        """The part of everything that nobody known said."""
        whole = sum(len(turn.text) for turn in self.turns) or 1
        known = sum(len(turn.text) for turn in self.turns if turn.speaker in self.theirs | self.ours)
        return 1 - known / whole

    @cached_property
    def questions(self) -> tuple[tuple[int, Question], ...]:
        """Every question of ours, with the number of its turn; the one for consent is none about the story."""
        return tuple(
            (n, q)
            for n, turn in enumerate(self.turns)
            if turn.speaker in self.ours
            for q in questions(turn.text, self.code)
            if "record" not in q.parts and not _repeated(turn.text, q) and not _goes_on(turn.text, q)
        )

    def shown(self, n: int, text: str = "", why: str = "") -> ShownExample:
        """A turn, or a text of it, as an example."""
        turn = self.turns[n]
        said = text or turn.text
        return ShownExample(
            n,
            turn.start,
            turn.speaker or "",
            said if len(said) <= _LONGEST else said[:_LONGEST].rsplit(" ", 1)[0] + " …",
            why,
        )

    def says(self, n: int, part: str) -> bool:
        """Whether a turn has words of this kind."""
        return any(found == part for _, found in asked(Words(self.turns[n].text, self.language)))

    @cached_property
    def is_timed(self) -> bool:
        """Whether the transcript tells when somebody stops talking."""
        return any(end_of(turn) is not None for turn in self.turns)

    @property
    def lacks(self) -> str:
        """What the times of the transcript do not tell."""
        begun = any(turn.start is not None for turn in self.turns)
        return f"The transcript {'does not tell when somebody stops talking' if begun else 'has no times'}"

    # ---- what was taken up

    def replies(self, n: int) -> bool:
        """Whether a turn of ours is more than a listener's word: `Yeah`, `Wow`."""
        return (
            self.is_ours(n)
            and not self._only_waits(n)
            and (self.turns[n].text.count(" ") >= LISTENING or any(m == n for m, _ in self.questions))
        )

    def _only_waits(self, n: int) -> bool:
        """Whether a turn is a silence that somebody wrote down."""
        return PAUSE.fullmatch(self.turns[n].text.strip()) is not None

    @cached_property
    def answers(self) -> tuple[int, ...]:
        """The customer's turns, but for the one that agrees to the recording."""
        return tuple(
            n
            for n in range(len(self.turns))
            if self.is_theirs(n) and not (n and self.is_ours(n - 1) and self.says(n - 1, "record"))
        )

    @cached_property
    def digs(self) -> tuple[tuple[int, Question], ...]:
        """The questions that take up what was just answered."""
        return tuple((n, q) for n, q in self.questions if self.is_theirs(n - 1) and self._takes_up(n, q))

    def is_taken_up(self, n: int) -> bool:
        """Whether the turn behind this one asks about it, or waits for more."""
        return any(m == n + 1 for m, _ in self.digs) or (self.is_ours(n + 1) and self._only_waits(n + 1))

    def _takes_up(self, n: int, question: Question) -> bool:
        """Whether a question asks on: with words for it, or about what was just said, and not for advice or a last thought."""
        if question.kind in {QuestionKind.CLOSED, QuestionKind.LEADING, QuestionKind.HYPOTHETICAL}:
            return False
        if question.parts & {"counsel", "moves on"}:
            return False
        language = self.language
        lead = Words(self.turns[n].text[: question.begin], language)
        last = lead.sentence(len(lead) - 1)[0] if len(lead) else 0
        if question.parts & {"follow", "emotion"} or any(i >= last and part == "follow" for i, part in asked(lead)):
            return True
        said, wanted = Words(self.turns[n - 1].text, language).keys, Words(question.text, language).keys
        matter = {
            key
            for key in said
            if len(key) >= _TAKEN_UP and key not in language.function_words | language.question_words | self._everywhere
        }
        return any(
            key.startswith(one) or one.startswith(key) for key in wanted if len(key) >= _TAKEN_UP for one in matter
        )

    @cached_property
    def _everywhere(self) -> frozenset[str]:
        """The words that the whole conversation is about: a question that holds one need not take anything up."""
        language = self.language
        said = [frozenset(Words(turn.text, language).keys) for turn in self.turns if turn.speaker in self.theirs]
        spread = Counter(key for keys in said for key in keys)
        return frozenset(key for key, n in spread.items() if n > max(3, _EVERYWHERE * len(said)))

    # ---- what was left vague

    @cached_property
    def vague(self) -> tuple[int, ...]:
        """Short answers without a figure, and those that say `a lot`."""
        figures = {figure.turn for figure in self.figures}
        return tuple(
            n
            for n, turn in ((n, self.turns[n]) for n in self.answers)
            if n not in figures
            and n
            and self.is_ours(n - 1)
            and _ascii(self.turns[n - 1].text).rstrip(" \"'”’)").endswith("?")
            and "?" not in _ascii(turn.text)
            and turn.text.count(" ") < (SHORT if not self.says(n, "vague") else MANY_WORDS)
            and not self._names_it(n)
            and not self._is_courtesy(n)
        )

    def _is_courtesy(self, n: int) -> bool:
        """Whether an answer greets or thanks, and tells nothing because nothing was asked."""
        return any(part == "courtesy" for _, part in told(Words(self.turns[n].text, self.language)))

    def _names_it(self, n: int) -> bool:
        """Whether a short answer says what was asked for: poetry, where genres were; a name."""
        reading = Words(self.turns[n].text, self.language)
        if not reading.language.capital_nouns and any(
            reading.text[reading.begins[i] : reading.ends[i]].istitle()
            and reading.keys[i] != "i"
            and any(map(str.isalpha, reading.text[: reading.begins[i]]))
            and (i == 0 or reading.named(i))
            for i in range(len(reading))
        ):
            return True
        asked_for = {question.kind for at, question in self.questions if at == n - 1}
        return (
            bool(asked_for & {QuestionKind.OPEN, QuestionKind.PRECISE})
            and not asked_for & {QuestionKind.CLOSED, QuestionKind.LEADING}
            and not self.says(n, "vague")
            and not self.says(n, "agrees")
        )


def end_of(turn: Turn) -> float | None:
    """When a turn ends, as far as the transcript tells."""
    return (
        turn.stop if turn.stop is not None else next((c.stop for c in reversed(turn.cues) if c.stop is not None), None)
    )


def _unquoted(text: str) -> str:
    """What a turn says, where it stands between quotation marks as a whole."""
    return found[1] if (found := _WHOLLY_QUOTED.fullmatch(text)) else text


def _ascii(text: str) -> str:
    return text.replace("？", "?").replace("؟", "?")


def _repeated(text: str, question: Question) -> bool:
    """Whether a question ends within quotation marks: somebody tells what was asked."""
    mark = question.begin + len(question.text.rstrip('"”’ ')) - 1
    return any(found.start() < mark < found.end() for found in QUOTED.finditer(text))


def _goes_on(text: str, question: Question) -> bool:
    """Whether whoever asks says so much behind it that nobody else was asked."""
    return text.count(" ", question.begin + len(question.text)) > _MONOLOGUE
