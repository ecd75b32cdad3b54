"""The passages of an interview that are most worth quoting, each with its reasons in words.

Several signals are weighed openly (`weighing`): what the words tell, figures, how central they are, whether they answer a
question, their length, whether they stand alone. What is suggested was verified first, exactly as a quote in a story is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from casestudies.quotes.corrections import Mishearing
from casestudies.quotes.model import Passage, Verdict
from casestudies.quotes.passages import passage_of
from casestudies.quotes.reading import TranscriptWords
from casestudies.quotes.verifying import judged, prepare
from casestudies.quotes.weighing import MOST, WEIGHTS, Candidate, Weighing
from casestudies.transcripts.model import Transcript

ENOUGH = 6.0
"""Below this weight a passage only fills the list, and is labelled so."""

_MOST_TRIED = 600
_MOST_REFUSED = 3
"""Passages that may fail on a cut in the middle of a sentence before no other is tried that is cut there."""

_MOMENT, _LONGEST_MOMENT = 96, 128
"""Words of a moment, from which on nothing is added to it, and how many it may have: half a minute of speech, of which an editor
takes two to four sentences.
"""

_SAME_THEME = 0.5
"""The share of the list that one part of the story may fill."""

_REASONS = {
    "marked": "marked as a quote",
    "before and after": "before and after",
    "figure": "a figure",
    "problem": "a problem",
    "change": "a change",
    "value": "what it is worth",
    "feeling": "a feeling",
    "advice": "advice",
    "story": "a moment",
    "emphasis": "emphasis",
    "central": "central to the conversation",
    "answer": "answers a question",
}
"""The signs that are told as reasons."""

_NO_REASON = "nothing stands out"
_LEAST_REASON = 0.5
_MOST_REASONS = 4

_REPEATED = re.compile(r"\b(\w+(?:['’]\w+)?)(?:[-,]?\s+\1\b)+", re.IGNORECASE)
_SAID_TWICE = re.compile(r"\b((?:\w+(?:['’]\w+)? ){1,3}\w+(?:['’]\w+)?),? \1\b", re.IGNORECASE)
_OPENS_SMALL = re.compile(r"(?<=[^\W\d_][a-z][.!] )[a-z]")
_BROKEN = re.compile(r"\b[^\W\d_]{1,3}-\s+(?=[^\W\d_])")
_HEAD_MARKS = "…-–—,;: "
_LEFT_OVER = (
    (re.compile(r"\s+"), " "),
    (re.compile(r" (?=[,.;!?](?:[ ,]|$))"), ""),
    (re.compile(r"([,.;!?])(?: ?,)+"), r"\1"),
)
"""What words leave that are taken out: two spaces, a space before a mark, a comma behind another mark."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage worth quoting: `text` is ready to be pasted, `reasons` say why, the strongest first.

    `theme` is the part of a story it serves (problem, solution, result, advice), `sure` whether nothing in it speaks for another
    part, `weight` what its signs add up to, `asks`
    whether its speaker has to see what stands around it, `weak` whether it only fills the list. `moment` is the passage with what
    was said around it, from which you may take more or other words.
    """

    text: str
    passage: Passage
    moment: Passage
    reasons: tuple[str, ...]
    theme: str
    weight: float
    asks: bool = False
    weak: bool = False
    sure: bool = False

    @property
    def words(self) -> int:
        """How long it is."""
        return len(self.text.split())

    @property
    def before(self) -> str:
        """What was said right before it, in the same moment."""
        return self.moment.text[: self.passage.begin - self.moment.begin].strip()

    @property
    def after(self) -> str:
        """What was said right behind it."""
        return self.moment.text[self.passage.end - self.moment.begin :].strip()


def suggest(
    transcript: Transcript,
    speakers: Collection[str],
    limit: int = 12,
    *,
    language: str | None = None,
    corrections: Sequence[Mishearing] = (),
    weights: Mapping[str, float] | None = None,
    words: int = MOST,
) -> tuple[Suggestion, ...]:
    """The passages of these speakers that are most worth quoting: the good before those that only fill the list, and of either
    those that ask nothing first, then by weight.

    `speakers` are labels of the transcript: never those of your own people. A passage is a few clauses or sentences of one
    turn, `words` long at most. `weights` puts others in the place of some in `WEIGHTS`. The same interview always gives the same
    list.
    """
    tag = language or transcript.language or "en"
    source = prepare(transcript, tag, corrections)
    weighing = Weighing(source, frozenset(speakers), {**WEIGHTS, **(weights or {})}, words)
    ranked = sorted(weighing.candidates(), key=lambda one: (-one.weight, one.first, one.last))
    found = _spread(_classes(weighing, ranked), limit)
    return tuple(sorted(found, key=lambda one: (one.weak, one.asks, -one.weight, one.passage.begin)))


def _classes(weighing: Weighing, ranked: Sequence[Candidate]) -> Iterator[Iterator[Suggestion]]:
    """Of the best candidates those that stand, as they would be printed: good ones of moments that no better one has shown, other
    good ones, and what only fills the list.
    """
    tried = ranked[:_MOST_TRIED]
    good = [one for one in tried if one.weight >= ENOUGH]
    weak = [one for one in tried if one.weight < ENOUGH]
    shown = _Shown(weighing.source, weighing.per_word)
    for alike, apart in ((good, True), (good, False), (weak, False)):
        yield _standing(shown, alike, apart=apart)


@dataclass
class _Shown:
    """What of an interview stands in the list already: words that are suggested, and the moments around them."""

    source: TranscriptWords
    per_word: float
    quoted: list[tuple[int, int]] = field(default_factory=list)
    moments: list[tuple[int, int]] = field(default_factory=list)
    refused: Counter[int] = field(default_factory=Counter)
    judged: dict[tuple[int, int], Suggestion | None] = field(default_factory=dict)

    def made(self, one: Candidate) -> Suggestion | None:
        """The candidate as it would be printed, if it stands."""
        cuts = [i for i in (one.first, one.last) if not self.source.starts_sentence(i)]
        if any(self.refused[i] >= _MOST_REFUSED for i in cuts):
            return None
        if (one.first, one.last) not in self.judged:
            self.judged[one.first, one.last] = found = _made(self.source, one)
            if found is None:
                self.refused.update(cuts)
        return self.judged[one.first, one.last]

    def add(self, one: Candidate, made: Suggestion) -> Suggestion:
        """The suggestion with its moment: as much around it as reads on, of what stands in no other moment."""
        first, last = _moment(self.source, one, self.per_word, self.moments)
        self.quoted.append((one.first, one.last))
        self.moments.append((first, last))
        return replace(made, moment=passage_of(self.source, [(first, last)]))


def _standing(shown: _Shown, ranked: Sequence[Candidate], *, apart: bool) -> Iterator[Suggestion]:
    """Those of alike candidates that stand, none of which shares words with a better one, or with its moment where they are to
    be `apart`; those that ask something after the others.
    """
    taken = shown.moments if apart else shown.quoted
    asking: list[tuple[Candidate, Suggestion]] = []
    for one in ranked:
        if _shares(one, taken) or (made := shown.made(one)) is None:
            continue
        if made.asks:
            asking.append((one, made))
        else:
            yield shown.add(one, made)
    for one, made in asking:
        if not _shares(one, taken):
            yield shown.add(one, made)


def _shares(one: Candidate, taken: Sequence[tuple[int, int]]) -> bool:
    return any(one.first < last and first < one.last for first, last in taken)


def _moment(
    source: TranscriptWords, one: Candidate, per_word: float, others: Sequence[tuple[int, int]]
) -> tuple[int, int]:
    """The words of a candidate with the sentences around it, the nearer first, until they are enough to see what is told: of its
    turn, and of what no other moment has shown.
    """
    begin, end = source.words_of(one.turn)
    first, last = one.first, one.last
    while last - first < _MOMENT * per_word:
        before = next((i for i in range(first - 1, begin - 1, -1) if i == begin or source.starts_sentence(i)), first)
        after = next((i for i in range(last + 1, end + 1) if i == end or source.starts_sentence(i)), last)
        grown = [
            (a, b)
            for a, b in ((before, last), (first, after))
            if last - first < b - a <= _LONGEST_MOMENT * per_word and not any(a < y and x < b for x, y in others)
        ]
        if not grown:
            break
        first, last = min(grown, key=lambda row: (row[1] - row[0], row[0]))
    return first, last


def _made(source: TranscriptWords, one: Candidate) -> Suggestion | None:
    """The candidate in the first wording that publishes, else in the first that stands once its speaker has looked."""
    passage = passage_of(source, [(one.first, one.last)])
    asking = None
    for text in _wordings(source, one, passage):
        verdict = judged(text, source, passage.speaker, passage.start)
        if verdict.stands and _stands_here(verdict, passage):
            if verdict.publishes:
                return _suggestion(one, text, passage)
            asking = asking or _suggestion(one, text, passage, asks=True)
    return asking


def _stands_here(verdict: Verdict, passage: Passage) -> bool:
    """Whether the words were found in this passage, and not where somebody said the same."""
    return verdict.found is not None and verdict.found.begin < passage.end and passage.begin < verdict.found.end


def _spread(classes: Iterator[Iterator[Suggestion]], limit: int) -> list[Suggestion]:
    """The best, no part of the story with more than its share while others of the same class have something to tell."""
    chosen: list[Suggestion] = []
    for ready in classes:
        left: list[Suggestion] = []
        themes = Counter(one.theme for one in chosen)
        for one in ready:
            if len(chosen) == limit:
                break
            if themes[one.theme] >= max(1, round(_SAME_THEME * limit)):
                left.append(one)
                continue
            themes[one.theme] += 1
            chosen.append(one)
        chosen += left[: limit - len(chosen)]
        if len(chosen) == limit:
            break
    return chosen


def _suggestion(one: Candidate, text: str, passage: Passage, *, asks: bool = False) -> Suggestion:
    worth = {sign: WEIGHTS[sign] * one.signs.get(sign, 0.0) for sign in _REASONS}
    named = sorted((sign for sign in worth if worth[sign] >= _LEAST_REASON), key=lambda sign: -worth[sign])
    reasons = tuple(_REASONS[sign] for sign in named[:_MOST_REASONS]) or (_NO_REASON,)
    theme = _theme(one.signs)
    sure = bool(_told(one.signs, _SPEAKS_FOR[theme])) and not _told(one.signs, _SPEAKS_AGAINST[theme])
    return Suggestion(text, passage, passage, reasons, theme, round(one.weight, 2), asks, one.weight < ENOUGH, sure)


def _told(signs: Mapping[str, float], wanted: Collection[str]) -> set[str]:
    return {sign for sign in wanted if signs.get(sign)}


_SPEAKS_FOR = {
    "problem": ("problem",),
    "solution": ("change",),
    "result": ("value", "feeling", "before and after"),
    "advice": ("advice",),
}
_SPEAKS_AGAINST = {
    "problem": ("value", "feeling", "advice", "before and after"),
    "solution": ("problem",),
    "result": ("problem", "story"),
    "advice": ("problem", "story"),
}
"""Signs without which, and with which, nobody can tell from the words that a passage serves this part: trouble beside joy may be
how it was or how it is, and a moment that is told is no advice.
"""


def _theme(signs: Mapping[str, float]) -> str:
    """The part of a story these words serve."""
    of = {
        "advice": 1.6 * signs.get("advice", 0) + 0.3 * signs.get("emphasis", 0),
        "problem": 1.2 * signs.get("problem", 0),
        "result": signs.get("value", 0)
        + signs.get("before and after", 0)
        + 0.5 * signs.get("feeling", 0)
        + 0.5 * signs.get("figure", 0),
        "solution": 0.8 + 0.5 * signs.get("change", 0) + 0.3 * signs.get("cause", 0),
    }
    return max(of, key=lambda theme: (of[theme], theme))


def _wordings(source: TranscriptWords, one: Candidate, passage: Passage) -> tuple[str, ...]:
    """The words as they could be printed, the tidiest first: with hesitations and stutters left out, or as they were said;
    a cut shown by a bracketed capital or an ellipsis.
    """
    said = source.text[source.begins[one.first] : passage.end]
    closed = source.starts_sentence(one.last)
    said = said if closed else said.rstrip(_HEAD_MARKS)
    if source.gap(one.last).startswith(" ."):  # a machine's spacing: the mark belongs to the word before it
        said += "."
    tidied = _tidied(source, said)
    opens = source.starts_sentence(one.first)
    found: list[str] = []
    for text in dict.fromkeys((tidied, said)):
        capital = text[:1].upper() + text[1:]
        shown = f"[{text[:1].upper()}]{text[1:]}"
        for head in (capital,) if opens or capital == text else (capital, shown):
            found += (head,) if closed else (f"{head}.", f"{head} …")
    return tuple(found)


def _settled(text: str) -> str:
    """The marks and spaces as they are printed, where words were left out between them."""
    for found, instead in _LEFT_OVER:
        text = found.sub(instead, text)
    return text.strip()


def _tidied(source: TranscriptWords, said: str) -> str:
    """The words without what nobody prints: sounds, fillers that are set off, stutters, a `so` left hanging."""
    language = source.language
    hesitations = "|".join(sorted(language.hesitations - language.homographs, key=len, reverse=True))
    text = said
    if hesitations:
        text = re.sub(rf"(?:^|,?\s+)(?:{hesitations})\b(?:,(?=\s)|…|(?=[.!]))?", "", text, flags=re.IGNORECASE).lstrip(
            " ,…"
        )
    fillers = "|".join(re.escape(" ".join(f)) for f in language.fillers if all(w.isalpha() for w in f))
    if fillers:
        subjects = "|".join(sorted(language.subjects))
        text = re.sub(rf"(,)\s+(?:{fillers}),(?=\s+(?:{subjects})\b)", r"\1", text, flags=re.IGNORECASE)
        text = re.sub(rf",\s+(?:{fillers})(?:,(?=\s)|(?=[.!]))", "", text, flags=re.IGNORECASE)
        text = re.sub(rf"^(?:{fillers}),\s+(?=\w)", "", text, flags=re.IGNORECASE)
    joiners = "|".join(sorted(language.joiners))
    if joiners:
        text = re.sub(rf",\s+(?:{joiners})(?=[.!]?$)", "", text)
    text = _BROKEN.sub("", text)
    text = _settled(text)
    text = _SAID_TWICE.sub(r"\1", text)
    text = _OPENS_SMALL.sub(lambda m: m[0].upper(), text) if text != said else text
    return _REPEATED.sub(lambda m: m[1] if m[1].lower() in language.function_words else m[0], text)
