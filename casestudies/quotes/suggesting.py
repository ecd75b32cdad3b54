"""The passages of an interview that are most worth quoting, each with its reasons in words.

No model and no score of style: plain rules, which a person can agree with or not. What is suggested was verified first,
exactly as a quote in a story is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from casestudies.quotes.corrections import Correction
from casestudies.quotes.languages.base import Language, Phrase, phrases, words
from casestudies.quotes.model import Passage
from casestudies.quotes.passages import passage_of
from casestudies.quotes.reading import Source
from casestudies.quotes.verifying import prepare, verify
from casestudies.transcripts.model import Transcript

_REPEATED = re.compile(r"\b(\w+)(?:,?\s+\1\b)+", re.IGNORECASE)

FEWEST, MOST = 7, 45
"""Words of a suggestion: fewer say little, more are read by few."""

SHORT = 25
_MOST_SENTENCES = 2
_LEAST = 5
"""What must speak for a passage at least: a bare figure alone does not."""

_MOST_TRIED = 400


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage worth quoting: `text` is ready to be pasted, `reasons` say why, the strongest first."""

    text: str
    passage: Passage
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """What shows in a language that a passage tells something.

    A change is told by one of `before`, or by one of `now` and one of `past` together. `denied` are judgements that a
    negation makes good (would not go back), `units` what a figure measures, `unsure` what makes a passage less of a claim,
    `own` the speaker's side.
    """

    before: tuple[Phrase, ...]
    now: tuple[Phrase, ...]
    past: tuple[Phrase, ...]
    outcomes: frozenset[str]
    judgements: tuple[Phrase, ...]
    denied: tuple[Phrase, ...]
    units: frozenset[str]
    unsure: tuple[Phrase, ...]
    own: frozenset[str]


WORDS = {
    "en": Words(
        before=phrases(
            "used to|no longer|any more|anymore|instead of|went from|down from|up from|go from|not once since"
        ),
        now=phrases("now|today|these days|since then|nowadays"),
        past=phrases("was|were|took|had|did|spent|before"),
        outcomes=words(
            "saved saves saving cut reduced doubled tripled halved grew increased freed avoided won recovered gained replaced "
            "faster quicker sooner cheaper easier earlier shorter fewer stopped"
        ),
        judgements=phrases(
            "love|loved|best|favourite|favorite|recommend|worth|trust it|trust them|trust the|relief|amazing|great|"
            "brilliant|incredible|happy|proud|changed everything|game changer|a joy|impressed|glad|weekends back"
        ),
        denied=phrases("go back|going back|without it|want to lose|miss it|regret it|complain"),
        units=words(
            "hour hours minute minutes second seconds day days afternoon afternoons week weeks month months percent dollars "
            "euros euro pounds"
        ),
        unsure=phrases("if|unless|i think|i guess|i suppose|i would say|let me think"),
        own=words("i we my our me us"),
    ),
}
"""Of a language that is not here, figures, length and standing alone are judged."""

_POINTING = {"en": words("these those them there")}
"""Words that point back as pronouns do, unless a plain noun follows: `these reports`."""


def suggest(
    transcript: Transcript,
    speakers: Collection[str],
    limit: int = 8,
    *,
    language: str | None = None,
    corrections: Sequence[Correction] = (),
) -> tuple[Suggestion, ...]:
    """The passages of these speakers that are most worth quoting, best first; none that does not verify.

    `speakers` are labels of the transcript: never those of your own people. A passage is one sentence, or two that follow
    each other, of one turn. It stands alone: it asks nothing, opens with no pronoun for something said before, and is neither
    short of words nor long.
    """
    tag = language or transcript.language or "en"
    source = prepare(transcript, tag, corrections)
    ranked = sorted(
        (
            (weight, -first, -last, reasons)
            for first, last in _candidates(source, frozenset(speakers))
            for weight, reasons in [_reasons(source, first, last)]
            if reasons
        ),
        reverse=True,
    )
    chosen: list[tuple[int, int]] = []
    found: list[Suggestion] = []
    for _, first, last, reasons in ranked[:_MOST_TRIED]:
        place = (-first, -last)
        if len(found) >= limit:
            break
        if any(place[0] < end and begin < place[1] for begin, end in chosen):
            continue
        passage = passage_of(source, [place])
        text = _verified(source, passage, place[0], transcript, tag, corrections)
        if text:
            chosen.append(place)
            found.append(Suggestion(text, passage, reasons))
    return tuple(found)


def _candidates(source: Source, speakers: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Sentences, and pairs of them, as half-open ranges of words that begin behind what merely opens a sentence."""
    for turn, said in enumerate(source.transcript.turns):
        if said.speaker not in speakers:
            continue
        begin, end = source.words_of(turn)
        starts = [i for i in range(begin, end) if i == begin or source.starts_sentence(i)]
        for n, start in enumerate(starts):
            for ahead in range(1, _MOST_SENTENCES + 1):
                last = starts[n + ahead] if n + ahead < len(starts) else end
                first = _opened(source, start, last)
                if FEWEST <= last - first <= MOST and _stands_alone(source, first, last):
                    yield first, last
                if last == end:
                    break


def _opened(source: Source, first: int, last: int) -> int:
    """The word behind `and`, `so`, `well`: they hang on to what was said before."""
    openers = source.language.openers
    while True:
        length = next((len(o) for o in openers if tuple(source.keys[first : first + len(o)]) == o), 0)
        if not length or first + length >= last:
            return first
        first += length


def _stands_alone(source: Source, first: int, last: int) -> bool:
    language = source.language
    opening, following = (*source.keys[first : first + 2], "")[:2]
    takes_up = opening in language.anaphors | language.comments | language.persons | _POINTING.get(
        language.code, frozenset()
    )
    dangling = takes_up and following not in language.referents
    asks = "?" in source.text[source.begins[first] : source.ends[last - 1]] + source.gap(last)
    broken = any(source.broken_off(i) for i in range(first, last))
    spoilt = any(source.keys[i] in language.endings for i in range(first, last))
    return not (dangling or asks or broken or spoilt)


def _reasons(source: Source, first: int, last: int) -> tuple[int, tuple[str, ...]]:
    """How much speaks for these words, and what; no reasons where it is too little."""
    keys = source.keys[first:last]
    language = source.language
    known = WORDS.get(language.code)
    figures = [i for i, key in enumerate(keys) if _is_figure(key)]
    found: list[str] = []
    if any(_is_measured(keys, i, known) for i in figures):
        found.append("a figure")
    weight = 4 * len(found) + (not found and bool(figures))
    told = list(_told(keys, language, known)) if known is not None else []
    found += told
    weight += 4 * len(told)
    if known is not None:
        weight += any(key in known.own for key in keys)
        weight -= 3 * _has(keys, known.unsure)
    if last - first <= SHORT:
        found.append("short")
        weight += 2
    weight -= sum(source.starts_sentence(i) for i in range(first + 1, last))
    weight -= min(2, sum(key in language.anaphors | language.persons for key in keys))
    weight -= 2 * any(key in language.governors.get("hedge", ()) for key in keys)
    return (weight, (*found, "stands alone")) if weight >= _LEAST and (figures or told) else (0, ())


def _told(keys: Sequence[str], language: Language, known: Words) -> Iterator[str]:
    denies = any(key in language.governors.get("negation", ()) for key in keys)
    if _has(keys, known.before) or (_has(keys, known.now) and _has(keys, known.past)):
        yield "before and after"
    if not denies and any(key in known.outcomes for key in keys):
        yield "an outcome"
    if _has(keys, known.denied) if denies else _has(keys, known.judgements):
        yield "a judgement"


def _is_measured(keys: Sequence[str], at: int, known: Words | None) -> bool:
    """Whether the figure counts time, money or a share: nineteen people are told, nine hours are a result."""
    return known is None or keys[at][-1] in "%$€£" or any(key in known.units for key in keys[at + 1 : at + 3])


def _verified(
    source: Source, passage: Passage, first: int, transcript: Transcript, tag: str, corrections: Sequence[Correction]
) -> str:
    """The words as they would be printed, if they verify: tidied where that is permitted, else as they were said."""
    said = source.text[source.begins[first] : passage.end]
    tidied = said[:1].upper() + said[1:]
    hesitations = "|".join(sorted(source.language.hesitations - source.language.homographs, key=len, reverse=True))
    if hesitations:
        tidied = re.sub(rf",?\s+(?:{hesitations})\b(?:,(?=\s)|(?=[.!]))?", "", tidied, flags=re.IGNORECASE)
    tidied = _REPEATED.sub(lambda m: m[1] if m[1].lower() in source.language.function_words else m[0], tidied)
    for text in dict.fromkeys((tidied, said, passage.text)):
        verdict = verify(text, transcript, passage.speaker, language=tag, at=passage.start, corrections=corrections)
        if verdict.publishes:
            return text
    return ""


def _is_figure(key: str) -> bool:
    """`one` tells nothing; a figure is read as `#13`, and in languages without a reader of figures as its digits."""
    return (key[0] == "#" and key != "#1") or key[0].isdigit()


def _has(keys: Sequence[str], wanted: tuple[Phrase, ...]) -> bool:
    return any(tuple(keys[i : i + len(phrase)]) == phrase for phrase in wanted for i in range(len(keys)))
