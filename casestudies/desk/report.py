"""How good an interview was: measured from its turns and times, with the passages that each measure stands on.

Nothing is scored from a feeling: a measure counts what anybody can count again in the transcript. Where the transcript cannot
tell (no times, nobody named), the measure says so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from casestudies.desk.questions import Question, QuestionKind, questions
from casestudies.desk.spoken import SpokenFigure, spoken
from casestudies.quotes.languages import language_for
from casestudies.quotes.reading import Words
from casestudies.quotes.telling import asked, told
from casestudies.stories.model import Interview, SourceKind
from casestudies.transcripts.model import Transcript, Turn


@dataclass(frozen=True, slots=True)
class Aims:
    """What an interview is held against. The guides that this follows disagree on lengths and counts: all can be changed.

    `share` is the customer's part of the talk in percent, `silence` the seconds of one, `followups` how many follow-ups.
    """

    share: int = 80
    silence: float = 3.0
    followups: int = 15
    open: int = 70
    figures: int = 3


class Grade(StrEnum):
    """What a measure says: good, could be better, a mistake, or not to be told from this transcript."""

    GOOD = "good"
    FAIR = "could be better"
    MISTAKE = "mistake"
    UNKNOWN = "cannot be told"


@dataclass(frozen=True, slots=True)
class ShownExample:
    """A passage that a measure stands on: of which turn, at which second, by whom, and why it is shown."""

    turn: int
    at: float | None
    speaker: str
    text: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure: `value` in words, `advice` what to do next time, `passages` what it stands on."""

    name: str
    title: str
    grade: Grade
    value: str
    advice: str = ""
    passages: tuple[ShownExample, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Somebody's turn on the timeline, as shares of the whole (0 to 1). `ours` says that it was the interviewer's."""

    begin: float
    end: float
    speaker: str
    ours: bool | None
    at: float | None


@dataclass(frozen=True, slots=True)
class Report:
    """An interview's measures and its timeline. `timed` says whether the timeline is of seconds, or of letters."""

    interview: str
    share: float
    unknown: float
    asked: Mapping[QuestionKind, int]
    measures: tuple[Measure, ...]
    timeline: tuple[Stretch, ...]
    timed: bool
    figures: tuple[SpokenFigure, ...] = field(default=())

    @property
    def mistakes(self) -> tuple[Measure, ...]:
        """What went wrong."""
        return tuple(m for m in self.measures if m.grade is Grade.MISTAKE)


_PAUSE = re.compile(
    r"[\[(]\s*(?:long\s+)?(?:silence|pause|stille|pausa|stilte|tystnad|cisza|沈黙|صمت)\b[^\])\n]{0,40}[\])]",
    re.IGNORECASE,
)
"""How somebody writes a silence down: `[Silence]`, `(long pause)`."""

_BREAKS_OFF = re.compile(r"(?:-|–|—|--)\s*$")
"""How somebody is cut short; three dots only trail off."""

_QUOTED = re.compile('["“][^"“”]*["”]')
"""Words that somebody repeats: no question and no claim of theirs."""

_WHOLLY_QUOTED = re.compile(r'\s*["“]([^"“”]+)["”]\s*')
"""A turn as some people type it: its speaker's own words, between quotation marks."""

_SHORT = 5
"""Words of an answer that tells nothing: `Yeah, it's good.`"""
_LISTENING = 3
"""Spaces from which on a turn of ours is more than a listener's word."""
_TAKEN_UP = 4
"""Letters from which on a word of the answer that the next question holds shows that it was listened to."""
_MANY_WORDS = 12
"""Words of a turn that explains instead of asking."""
_MONOLOGUE = 60
"""Words behind a question that its own speaker answers."""
_EVERYWHERE = 0.1
"""The share of the customer's turns from which on a word is what they talk of all the time."""
_OVERLAP = 0.3
"""Seconds two people may overlap by a machine's inexact times alone."""
_SHOWN = 8


def _repeated(text: str, question: Question) -> bool:
    """Whether a question ends within quotation marks: somebody tells what was asked."""
    mark = question.begin + len(question.text.rstrip('"”’ ')) - 1
    return any(found.start() < mark < found.end() for found in _QUOTED.finditer(text))


def _goes_on(text: str, question: Question) -> bool:
    """Whether whoever asks says so much behind it that nobody else was asked."""
    return text.count(" ", question.begin + len(question.text)) > _MONOLOGUE


def report(
    interview: Interview, transcript: Transcript, people: Mapping[str, str | None], aims: Aims | None = None
) -> Report:
    """The report on one interview. `people` names who each label is: None for our own people."""
    return _SpokenTurns(interview, transcript, people, aims or Aims()).report()


class _SpokenTurns:
    """One interview's turns, by who speaks, with what was asked in each."""

    def __init__(
        self, interview: Interview, transcript: Transcript, people: Mapping[str, str | None], aims: Aims
    ) -> None:
        self.interview, self.transcript, self.aims = interview, transcript, aims
        self.turns = tuple(replace(turn, text=_unquoted(turn.text)) for turn in transcript.turns)
        self.ours = frozenset(label for label in interview.speakers if interview.speakers[label] is None)
        self.theirs = frozenset(label for label, name in people.items() if name is not None)
        self.language = interview.language
        self.figures = spoken(transcript, people, interview.language)

    def report(self) -> Report:
        """All measures, in the order of the seven mistakes, then the others."""
        timeline, timed = _timeline(self.turns, self.ours, self.theirs)
        kinds = {kind: sum(q.kind is kind for _, q in self.questions) for kind in QuestionKind}
        measures: tuple[Measure, ...] = (
            self._recording(),
            self._questions(),
            self._follow_ups(),
            self._talk(),
            self._emotion(),
            self._silence(),
            self._specifics(),
            self._failure(),
            self._interruptions(),
            self._pitching(),
        )
        if not self._letters(self.ours):
            measures = tuple(_of_nobody(one) if one.name in _OURS else one for one in measures)
        told_of = tuple(replace(one, value=_capital(one.value)) for one in measures)
        return Report(self.interview.id, self.share, self.unknown, kinds, told_of, timeline, timed, self.figures)

    def _is_theirs(self, n: int) -> bool:
        return 0 <= n < len(self.turns) and self.turns[n].speaker in self.theirs

    def _is_ours(self, n: int) -> bool:
        return 0 <= n < len(self.turns) and self.turns[n].speaker in self.ours

    def _letters(self, labels: frozenset[str]) -> int:
        return sum(len(_PAUSE.sub("", turn.text)) for turn in self.turns if turn.speaker in labels)

    @cached_property
    def share(self) -> float:
        """The customer's part of what the two sides said, in letters."""
        theirs, ours = self._letters(self.theirs), self._letters(self.ours)
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
            for q in questions(turn.text, self.language)
            if "record" not in q.parts and not _repeated(turn.text, q) and not _goes_on(turn.text, q)
        )

    def _shown(self, n: int, text: str = "", why: str = "") -> ShownExample:
        turn = self.turns[n]
        said = text or turn.text
        return ShownExample(
            n,
            turn.start,
            turn.speaker or "",
            said if len(said) <= _LONGEST else said[:_LONGEST].rsplit(" ", 1)[0] + " …",
            why,
        )

    def _says(self, n: int, part: str) -> bool:
        return any(found == part for _, found in asked(Words(self.turns[n].text, language_for(self.language))))

    def _recording(self) -> Measure:
        title = "Recording, with consent"
        if self.interview.kind is SourceKind.NOTES:
            advice = "Record the next one, and ask first: words out of notes can never be quoted as verbatim."
            return Measure("recording", title, Grade.MISTAKE, "Notes: nothing was recorded.", advice)
        if self.interview.kind.is_written:
            return Measure("recording", title, Grade.GOOD, "Written: there was nothing to record.")
        heard = next(self._consent(), None)
        if heard:
            return Measure("recording", title, Grade.GOOD, "Recorded; consent is heard.", "", heard)
        if self.interview.consent:
            said = self.interview.consent
            passage = ShownExample(-1, said.at, "", said.recording, "in interview.yml")
            return Measure(
                "recording", title, Grade.GOOD, "Recorded; consent is noted in interview.yml.", "", (passage,)
            )
        advice = "Ask at the start, with the recorder on, or note in interview.yml when consent was given (`consent:`)."
        if self.interview.media or any(turn.start is not None for turn in self.turns):
            return Measure("recording", title, Grade.FAIR, "Recorded; no consent is heard.", advice)
        value = "No consent is heard, and no time or link shows that this was recorded."
        return Measure("recording", title, Grade.UNKNOWN, value, f"{advice} If it was not recorded, say `kind: notes`.")

    def _consent(self) -> Iterator[tuple[ShownExample, ...]]:
        """Where somebody of ours speaks of recording and the customer agrees."""
        for n in range(len(self.turns) - 1):
            if self._is_ours(n) and self._is_theirs(n + 1) and self._asks_to_record(n) and self._says(n + 1, "agrees"):
                yield self._shown(n, why="asked"), self._shown(n + 1, why="agreed")

    def _asks_to_record(self, n: int) -> bool:
        """Whether a sentence of a turn asks about the recording, or speaks of it and of being fine with it. `Before I hit record`
        and `we are recording here` do neither; a yes that opens a sentence answers something else.
        """
        text = self.turns[n].text
        if any("record" in question.parts for question in questions(text, self.language)):
            return True
        reading = Words(text, language_for(self.language))
        found = {(reading.sentence(i)[0], part) for i, part in asked(reading) if reading.sentence(i)[0] != i}
        return any((first, "agrees") in found for first, part in found if part == "record")

    def _questions(self) -> Measure:
        title = "Open questions"
        if not self.questions:
            known = any(map(self._is_ours, range(len(self.turns))))
            advice = _ASK_OPENLY if known else "Mark our own people with ~ in interview.yml."
            return Measure("questions", title, Grade.UNKNOWN, "No question is heard.", advice)
        whole = len(self.questions)
        good = sum(q.kind in {QuestionKind.OPEN, QuestionKind.PRECISE} for _, q in self.questions)
        bad = [
            (n, q)
            for n, q in self.questions
            if q.kind in {QuestionKind.CLOSED, QuestionKind.LEADING, QuestionKind.HYPOTHETICAL}
        ]
        percent = round(100 * good / whole)
        kinds = ", ".join(
            f"{count} {kind.value}"
            for kind in QuestionKind
            if (count := sum(q.kind is kind for _, q in self.questions))
        )
        grade = (
            Grade.GOOD if percent >= self.aims.open else Grade.FAIR if 2 * percent >= self.aims.open else Grade.MISTAKE
        )
        advice = "" if grade is Grade.GOOD else _ASK_OPENLY
        passages = tuple(self._shown(n, q.text, q.kind.value) for n, q in bad[:_SHOWN])
        return Measure(
            "questions",
            title,
            grade,
            f"{percent} % of {_counted(whole, 'question')} are open or precise ({kinds}).",
            advice,
            passages,
        )

    @cached_property
    def _digs(self) -> tuple[tuple[int, Question], ...]:
        """The questions that take up what was just answered."""
        return tuple((n, q) for n, q in self.questions if self._is_theirs(n - 1) and self._takes_up(n, q))

    def _takes_up(self, n: int, question: Question) -> bool:
        if question.kind in {QuestionKind.CLOSED, QuestionKind.LEADING, QuestionKind.HYPOTHETICAL}:
            return False
        language = language_for(self.language)
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
        return any(key in matter for key in wanted)

    @cached_property
    def _everywhere(self) -> frozenset[str]:
        """The words that the whole conversation is about: a question that holds one need not take anything up."""
        language = language_for(self.language)
        said = [frozenset(Words(turn.text, language).keys) for turn in self.turns if turn.speaker in self.theirs]
        spread = Counter(key for keys in said for key in keys)
        return frozenset(key for key, n in spread.items() if n > max(3, _EVERYWHERE * len(said)))

    def _follow_ups(self) -> Measure:
        title = "Digging deeper"
        answers = [n for n in range(len(self.turns)) if self._is_theirs(n) and self._replies(n + 1)]
        if not answers:
            return Measure("follow-ups", title, Grade.UNKNOWN, "No answer is followed by a question.")
        digs = len({n for n, _ in self._digs})
        # A short conversation cannot hold as many as a long one: every third answer dug into is enough there.
        wanted = min(self.aims.followups, max(1, len(answers) // 3))
        grade = Grade.GOOD if digs >= wanted else Grade.FAIR if 2 * digs >= wanted else Grade.MISTAKE
        advice = (
            ""
            if grade is Grade.GOOD
            else "Stay with an answer: “Tell me more”, “Can you give me an example?”, “What happened next?”"
        )
        passages = tuple(self._shown(n, q.text) for n, q in self._digs[:_SHOWN])
        missed = tuple(self._shown(n, why="not taken up") for n in self._vague if not self._dug(n))
        value = f"{_counted(digs, 'follow-up')} in {_counted(len(answers), 'answer')} (aim: {wanted})."
        return Measure("follow-ups", title, grade, value, advice, passages or missed[:_SHOWN])

    def _replies(self, n: int) -> bool:
        """Whether a turn of ours is more than a listener's word: `Yeah`, `Wow`."""
        return self._is_ours(n) and (
            self.turns[n].text.count(" ") >= _LISTENING or any(m == n for m, _ in self.questions)
        )

    def _dug(self, n: int) -> bool:
        return any(m == n + 1 for m, _ in self._digs)

    def _talk(self) -> Measure:
        title = f"The customer talks {self.aims.share} %"
        if not self._letters(self.ours) or not self._letters(self.theirs):
            return Measure(
                "talk",
                title,
                Grade.UNKNOWN,
                "Only one side is known.",
                "Say in interview.yml who each speaker is (`speakers:`).",
            )
        percent = round(100 * self.share)
        grade = Grade.GOOD if percent >= self.aims.share - _NEAR else Grade.FAIR if percent >= _HALF else Grade.MISTAKE
        ours = sorted((n for n in range(len(self.turns)) if self._is_ours(n)), key=lambda n: -len(self.turns[n].text))
        unknown = f" {round(100 * self.unknown)} % is nobody's." if self.unknown >= 0.01 else ""
        advice = (
            "" if grade is Grade.GOOD else "Ask, listen, ask on. Where you explain something, turn it into a question."
        )
        passages = () if grade is Grade.GOOD else tuple(self._shown(n) for n in ours[:3])
        return Measure(
            "talk",
            title,
            grade,
            f"The customer talks {percent} %, we talk {100 - percent} %.{unknown}",
            advice,
            passages,
        )

    def _emotion(self) -> Measure:
        asks = [(n, q) for n, q in self.questions if "emotion" in q.parts]
        felt = [n for n in range(len(self.turns)) if self._is_theirs(n) and self._feels(n)]
        grade = Grade.GOOD if asks and felt else Grade.FAIR if asks or felt else Grade.MISTAKE
        advice = "" if asks else "Ask how it felt: “How did that change things for you personally?”"
        passages = (
            *(self._shown(n, q.text, "asked") for n, q in asks[:4]),
            *(self._shown(n, why="felt") for n in felt[:4]),
        )
        value = f"{_counted(len(asks), 'question')} about feelings, {_counted(len(felt), 'answer')} with one."
        return Measure("emotion", "Room for emotion", grade, value, advice, passages)

    def _feels(self, n: int) -> bool:
        """Whether a turn of more than a few words tells a feeling: not an opinion (`I feel like`), and not only trouble."""
        reading = Words(self.turns[n].text, language_for(self.language))
        heard = [*asked(reading), *told(reading)]
        opinions = {i for i, part in heard if part == "opinion"}
        felt = any(part in {"felt", "feeling"} and i not in opinions for i, part in heard)
        return felt and self.turns[n].text.count(" ") >= _SHORT

    @cached_property
    def _silences(self) -> tuple[ShownExample, ...]:
        """Silences behind the customer's words: measured, or written down."""
        found = []
        for n, turn in enumerate(self.turns):
            if _PAUSE.search(turn.text):
                found.append(self._shown(n, why="written down"))
            following = self.turns[n + 1].start if n + 1 < len(self.turns) else None
            if self._is_theirs(n):
                found += [
                    self._shown(n, turn.text[one.begin : one.end], f"{other.start - one.stop:.0f} s")
                    for one, other in zip(turn.cues, turn.cues[1:], strict=False)
                    if one.stop is not None and other.start is not None and other.start - one.stop >= self.aims.silence
                ]
                stop = _stop(turn)
                if stop is not None and following is not None and following - stop >= self.aims.silence:
                    found.append(self._shown(n, why=f"{following - stop:.0f} s"))
        return tuple(found)

    @cached_property
    def _is_timed(self) -> bool:
        """Whether the transcript tells when somebody stops talking."""
        return any(_stop(turn) is not None for turn in self.turns)

    @property
    def _lacks(self) -> str:
        begun = any(turn.start is not None for turn in self.turns)
        return f"The transcript {'does not tell when somebody stops talking' if begun else 'has no times'}"

    def _silence(self) -> Measure:
        title = f"Silences of {self.aims.silence:g} s"
        if not self._is_timed and not self._silences:
            return self._silence_without_times(title)
        count = len(self._silences)
        advice = "" if count else "Count to three in your head before the next question: the best often comes then."
        return Measure(
            "silence",
            title,
            Grade.GOOD if count else Grade.MISTAKE,
            f"{_counted(count, 'silence')}.",
            advice,
            self._silences[:_SHOWN],
        )

    def _silence_without_times(self, title: str) -> Measure:
        """Without times, answers of a few words that we talk behind show that nobody waited for more."""
        answers = [n for n in range(1, len(self.turns) - 1) if self._is_theirs(n) and self._is_ours(n + 1)]
        short = [n for n in answers if self.turns[n].text.count(" ") < _SHORT]
        value = f"{self._lacks}, and marks no silence."
        grade = Grade.UNKNOWN
        if 2 * len(short) > len(answers):
            grade = Grade.MISTAKE
            value += (
                f" We spoke again after {_SHORT} words or fewer in {len(short)} of {_counted(len(answers), 'answer')}."
            )
        advice = "Count to three in your head before the next question."
        shown = short[:_SHOWN] if grade is Grade.MISTAKE else ()
        return Measure("silence", title, grade, value, advice, tuple(self._shown(n) for n in shown))

    @cached_property
    def _vague(self) -> tuple[int, ...]:
        """Short answers without a figure, and those that say `a lot`."""
        figures = {figure.turn for figure in self.figures}
        return tuple(
            n
            for n, turn in enumerate(self.turns)
            if self._is_theirs(n)
            and n not in figures
            and n
            and self._is_ours(n - 1)
            and _ascii(self.turns[n - 1].text).rstrip(" \"'”’)").endswith("?")
            and "?" not in _ascii(turn.text)
            and not self._says(n - 1, "record")
            and turn.text.count(" ") < (_SHORT if not self._says(n, "vague") else _MANY_WORDS)
            and not self._names_it(n)
            and not self._is_courtesy(n)
        )

    def _is_courtesy(self, n: int) -> bool:
        """Whether an answer greets or thanks, and tells nothing because nothing was asked."""
        return any(part == "courtesy" for _, part in told(Words(self.turns[n].text, language_for(self.language))))

    def _names_it(self, n: int) -> bool:
        """Whether a short answer says what was asked for: poetry, where genres were; a name."""
        reading = Words(self.turns[n].text, language_for(self.language))
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
            and not self._says(n, "vague")
            and not self._says(n, "agrees")
        )

    def _specifics(self) -> Measure:
        asks = [(n, q) for n, q in self.questions if "specifics" in q.parts]
        left = [n for n in self._vague if not self._dug(n)]
        count = len(self.figures)
        grade = (
            Grade.GOOD if count >= self.aims.figures and len(left) <= count else Grade.FAIR if count else Grade.MISTAKE
        )
        advice = (
            "" if grade is Grade.GOOD else "Press politely: “Can you ballpark it?”, “What does better mean for you?”"
        )
        passages = (
            *(self._shown(f.turn, f.text, "a figure") for f in self.figures[:_SHOWN]),
            *(self._shown(n, why=self._left_so(n)) for n in left[:_SHOWN]),
        )
        asked_for, unpressed = _counted(len(asks), "question"), _counted(len(left), "short or vague answer")
        value = f"{_counted(count, 'figure')} from the customer, {asked_for} for specifics, {unpressed} left so."
        return Measure("specifics", "Specifics", grade, value, advice, passages)

    def _left_so(self, n: int) -> str:
        return f"{'vague' if self._says(n, 'vague') else 'short'}, and left so"

    def _failure(self) -> Measure:
        asks = [(n, q) for n, q in self.questions if "failure" in q.parts and q.kind is not QuestionKind.LEADING]
        advice = "" if asks else "Ask once or twice what is not working: “What almost made you cancel?”"
        value = f"{_counted(len(asks), 'question')} about what is not working."
        passages = tuple(self._shown(n, q.text) for n, q in asks[:_SHOWN])
        return Measure("failure", "What is not working", Grade.GOOD if asks else Grade.FAIR, value, advice, passages)

    def _interruptions(self) -> Measure:
        found = [n for n in range(1, len(self.turns)) if self._is_theirs(n - 1) and self._is_ours(n) and self._cuts(n)]
        if not found and not self._is_timed:
            return Measure(
                "interruptions", "Interruptions", Grade.UNKNOWN, f"{self._lacks}, and marks no interruption."
            )
        grade = Grade.GOOD if not found else Grade.FAIR if len(found) <= _FEW else Grade.MISTAKE
        advice = "" if not found else "Let them finish."
        passages = tuple(self._shown(n) for n in found[:_SHOWN])
        return Measure(
            "interruptions", "Interruptions", grade, f"{_counted(len(found), 'interruption')} by us.", advice, passages
        )

    def _cuts(self, n: int) -> bool:
        """Whether a turn of ours begins before the customer's is over, and is more than a listener's word."""
        if self.turns[n].text.count(" ") < _LISTENING:
            return False
        stop, start = _stop(self.turns[n - 1]), self.turns[n].start
        overlaps = stop is not None and start is not None and start < stop - _OVERLAP
        return overlaps or _BREAKS_OFF.search(self.turns[n - 1].text) is not None

    def _pitching(self) -> Measure:
        found = [n for n in range(len(self.turns)) if self._is_ours(n) and self._pitches(n)]
        grade = Grade.GOOD if not found else Grade.FAIR if len(found) == 1 else Grade.MISTAKE
        advice = "" if not found else "This is their story. Ask how they use it instead of explaining it."
        passages = tuple(self._shown(n) for n in found[:_SHOWN])
        return Measure(
            "pitching",
            "Pitching",
            grade,
            f"{_counted(len(found), 'turn')} of ours that {'sells' if len(found) == 1 else 'sell'}.",
            advice,
            passages,
        )

    def _pitches(self, n: int) -> bool:
        text = self.turns[n].text
        told_of_us = _QUOTED.sub("", text)
        for question in questions(text, self.language):
            told_of_us = told_of_us.replace(question.text, "")
        reading = Words(told_of_us, language_for(self.language))
        return len(reading) >= _MANY_WORDS and any(part == "pitch" for _, part in asked(reading))


_NEAR, _HALF, _FEW = 5, 50, 2
"""Points by which 80 % may be missed and is still heard as 80 %, the share below which we talk more than the customer does,
and interruptions that happen to anybody."""
_LONGEST = 280
"""Characters of a passage that is shown."""


_OURS = frozenset({"questions", "follow-ups", "emotion", "failure", "interruptions", "pitching"})
"""Measures of what our own people say."""


def _of_nobody(one: Measure) -> Measure:
    """A measure where nobody is known to be ours: nothing can be said of what we asked."""
    value = "Nobody is marked as one of our own people."
    return Measure(one.name, one.title, Grade.UNKNOWN, value, "Mark them with ~ in interview.yml (`speakers:`).")


_ASK_OPENLY = "Begin with how, what, tell me about, walk me through."


def _unquoted(text: str) -> str:
    """What a turn says, where it stands between quotation marks as a whole."""
    return found[1] if (found := _WHOLLY_QUOTED.fullmatch(text)) else text


def _ascii(text: str) -> str:
    return text.replace("？", "?").replace("؟", "?")


def _stop(turn: Turn) -> float | None:
    """When a turn ends, as far as the transcript tells."""
    return (
        turn.stop if turn.stop is not None else next((c.stop for c in reversed(turn.cues) if c.stop is not None), None)
    )


def _counted(n: int, noun: str) -> str:
    return f"{n or 'no'} {noun}{'' if n == 1 else 's'}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _timeline(
    turns: tuple[Turn, ...], ours: frozenset[str], theirs: frozenset[str]
) -> tuple[tuple[Stretch, ...], bool]:
    """Who spoke when: by seconds where every turn has its start, else by letters."""
    starts = [turn.start for turn in turns]
    timed = bool(turns) and all(start is not None for start in starts)
    edges: list[float] = []
    at = 0.0
    for turn in turns:
        edges.append(float(turn.start) if timed and turn.start is not None else at)
        at += len(turn.text) + 1
    last = (
        max([*edges, *(stop for turn in turns if timed and (stop := _stop(turn)) is not None)], default=0.0)
        if timed
        else at
    )
    first = min(edges, default=0.0)
    whole = max(last - first, 1e-9)
    found = []
    for n, turn in enumerate(turns):
        stop = _stop(turn) if timed else None
        end = stop if stop is not None else edges[n + 1] if n + 1 < len(turns) else last
        side = True if turn.speaker in ours else False if turn.speaker in theirs else None
        begin = (edges[n] - first) / whole
        found.append(Stretch(begin, max(begin, min(1.0, (end - first) / whole)), turn.speaker or "", side, turn.start))
    return tuple(found), timed
