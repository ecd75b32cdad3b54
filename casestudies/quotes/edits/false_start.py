"""False starts: words broken off, and begun again."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import LeavingOut, permitted
from casestudies.quotes.edits.filler import filler_at
from casestudies.quotes.edits.governing import governor
from casestudies.quotes.languages.base import Language
from casestudies.quotes.model import Trait
from casestudies.quotes.reading import TranscriptWords
from casestudies.quotes.spelling import is_word

RULE = permitted(
    "Q105",
    "false-start",
    "A word broken off, or a few words begun again with the same word, are left out.",
    "What counts is what the speaker went on to say. A start that said something else (`we can't, we can`) stays.",
    "I want, I wanted a better way, and the te- the team agreed.",
    "I wanted a better way, and the team agreed.",
    Trait.OF_SPEECH,
    Trait.REPEATS,
)
_LONGEST = 5
_FILLER = 3
"""Words of a filler that a clause may begin behind: `I mean, it's just, it's fast`."""


def lengths(source: TranscriptWords, i: int) -> Iterator[int]:
    """How many words from `i` on are a broken-off word, or a start that is made again."""
    keys, language = source.keys, source.language
    if not language.function_words or i + 1 >= len(keys):
        return
    turn_end = source.words_of(source.turn(i))[1]
    if i + 1 >= turn_end:
        if source.broken_off(i) and keys[i] in language.function_words and not language.class_of(keys[i]):
            yield 1  # `I don't think we- | Yeah. | There's a need`
        return
    if (source.broken_off(i) and _given_up(keys[i], keys[i + 1], language)) or (
        source.text[source.begins[i]].islower() and _fragment(keys[i], keys[i + 1], language)
    ):
        yield 1
    if length := _given_up_clause(source, i, turn_end):
        yield length
    for length in range(1, _LONGEST + 1):
        again = i + length
        if again >= turn_end:
            return
        broken = source.broken_off(again - 1)
        if not broken and keys[i] not in language.subjects:
            continue  # `Anna, Anne and Tom`, `the nurse, the nurses and the cooks` are lists
        if _alike(keys[again], keys[i]) and (keys[again] == keys[i] or length == 1) and _begun_again(source, i, length):
            yield length


def _given_up_clause(source: TranscriptWords, i: int, turn_end: int) -> int:
    """How many words here begin a clause and leave it unfinished, before another one begins: `The tool is, it's become`,
    `I said to, I told`, `It is not -- I couldn't`.
    """
    keys, language = source.keys, source.language
    behind_filler = any(n <= i and filler_at(source, i - n) == n for n in range(1, _FILLER + 1))
    if not (source.starts_sentence(i) or (keys[i - 1],) in language.openers or behind_filler):
        return 0
    for again in range(i + 2, min(i + _LONGEST + 2, turn_end - 1)):
        if source.starts_sentence(again) and "..." not in source.gap(again) and "…" not in source.gap(again):
            return 0
        gap = source.gap(again).strip()
        if not gap:
            continue
        verbs = (keys[again - 1], keys[again + 1])
        if ":" in gap or (keys[again] == keys[i] and verbs[0] != verbs[1] and language.inverting.issuperset(verbs)):
            return 0  # `the slogan was: it works`; `he is, he was`
        begins = keys[again] in language.subjects or keys[again] == keys[i]
        unfinished = keys[again - 1] in language.before_object | language.linking | language.subjects
        adverb = keys[again - 1] in language.leading_adverbs and source.set_off(again)
        begun, length = keys[i:again], again - i
        unfinished |= begun in (
            keys[k : k + length] for k in range(again + 1, again + _FILLER)
        )  # `we have, I think we have`
        unfinished |= _said_more_fully(source, i, again)
        unfinished |= adverb and keys[i : again - 1] == keys[again : 2 * again - i - 1]  # `it's just, it's so fast`
        broken = "-" in gap or "—" in gap or "–" in gap
        last = again - 1 if broken and language.class_of(keys[again - 1]) == "negation" else again
        if last < again:
            unfinished = keys[last - 1] in language.inverting
        classes = ("negation", "condition") if keys[again] == keys[i] else ()
        told = not language.doubtful.isdisjoint(begun) or (language.verb_second and keys[i] not in language.subjects)
        told = told and not broken and keys[again] != keys[i]  # `The goal was, we save ten hours`
        if begins and unfinished and not told and not governor(source, i, last, classes=classes):
            return again - i
        return 0
    return 0


def _said_more_fully(source: TranscriptWords, i: int, again: int) -> bool:
    """Whether a few words are begun again with a word that presses them, or says how: `I thought, I honestly thought`."""
    language, keys = source.language, source.keys
    length = again - i
    fuller = keys[again : again + length + 1]
    added = next((k for k in range(1, length) if keys[i + k] != fuller[k]), 0) if len(fuller) > length else 0
    if not added or fuller[:added] + fuller[added + 1 :] != keys[i:again]:
        return False
    presses = language.pressing | language.leading_adverbs
    return fuller[added] in presses or bool(language.manner_ending and fuller[added].endswith(language.manner_ending))


def _given_up(word: str, following: str, language: Language) -> bool:
    """Whether a broken-off word says nothing: a beginning of the next word, no word at all, or one that governs
    nothing.
    """
    if following.startswith(word):
        return True
    if language.class_of(word):
        return False
    return word in language.function_words or not is_word(word, language)


def _fragment(word: str, following: str, language: Language) -> bool:
    """`th` before `the`: a beginning of the next word that is no word itself."""
    if not word.isalpha() or word == following or not following.startswith(word) or word in language.function_words:
        return False
    return len(word) == 1 or not is_word(word, language)


def _begun_again(source: TranscriptWords, i: int, length: int) -> bool:
    again = i + length
    if not source.set_off(again) or source.starts_sentence(again):
        return False
    keys, language = source.keys, source.language
    differing = 0
    for n in range(length):
        word = keys[i + n]
        other = keys[again + n] if again + n < len(keys) else ""
        if word == other:
            continue
        differing += 1
        if n == length - 1 and source.broken_off(i + n) and not language.class_of(word):
            continue
        if source.named(i + n):
            return False
        if language.class_of(word) in {"negation", "modality"} or not _alike(word, other):
            return False
    return differing > 0


def _alike(word: str, other: str) -> bool:
    """Whether two words are forms of one: want, wanted."""
    if word == other:
        return True
    if not word.isalpha() or not other.isalpha():
        return False
    common = 0
    for a, b in zip(word, other, strict=False):
        if a != b:
            break
        common += 1
    return common >= 3 and common >= 0.6 * max(len(word), len(other)) - 1 and min(len(word), len(other)) - common <= 1


KIND = LeavingOut(RULE, lengths)
