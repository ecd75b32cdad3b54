"""Words of a transcript that a story's own text gives to somebody without quotation marks.

No list of verbs knows every way to hand somebody the word (`stories.credited`); but where the words are known, they tell whose they
are: a whole sentence from the customer's mouth beside the customer's name is speech, whatever leads to it, in any language.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from casestudies.findings import Finding, Place
from casestudies.quotes.languages import language_for
from casestudies.review.codes import TRANSCRIPT_UNMARKED
from casestudies.stories.attached import SENTENCE
from casestudies.stories.credited import covered
from casestudies.stories.model import Customer, Interview, SourceKind, Story
from casestudies.stories.named import names_to_credit
from casestudies.stories.speech import few, words
from casestudies.stories.telling import Tongue
from casestudies.stories.units import plain, units_of
from casestudies.transcripts.model import Transcript

_DIVIDER = re.compile(r"\s?[:：,;]\s+|\s[–—→⇒»>=-]+\s+|\s*[()\[\]]\s*")
_LOOSE = frozenset(",;()[]")  # beside these, words are fewer times somebody's than beside a colon or a dash
_MOST_PARTS = 12
_WORD = re.compile(r"[^\W_]+")
_CLAUSE = 5  # words beside a colon or a dash that are no accident
_SENTENCE = 8  # the same of a sentence beside another: good prose takes up short ones
_SHORT = 6  # words before a comma
_LEAD = 16  # words: a name, a role, a company and what they are said to do; a longer text tells something


def unmarked_words(
    story: Story,
    customer: Customer,
    interviews: Sequence[Interview],
    transcripts: Mapping[str, Transcript],
    told: Collection[int] = (),
) -> Iterator[Finding]:
    """A finding for each sentence that the customer's people said word for word and that stands without marks behind or before
    a few words that name one of them, but for the lines of which something is `told` already.
    """
    languages = frozenset(i.language for i in interviews)
    names = names_to_credit([customer], Tongue.of(languages).cases)
    silent = _silent(languages)
    said = _said(interviews, transcripts, silent) if names else ""
    above = ""
    for line, text in _texts(story) if names and said else ():
        sentences = SENTENCE.split(text)
        pairs = _pairs((above, *sentences))
        above = sentences[-1]
        for lead, claim, least in pairs:
            who = names.people.search(lead) if names and few(lead, _LEAD) and words(claim) >= least else None
            if who and line not in told and _folded(claim, silent) in said:
                message = "Words of the transcript stand beside somebody's name without being a quote."
                known = (("credited to", who["person"]), ("said", claim))
                yield Finding(TRANSCRIPT_UNMARKED, Place(story.place.path, line), message, "", story.id, known)
                break


def _said(interviews: Sequence[Interview], transcripts: Mapping[str, Transcript], silent: re.Pattern[str]) -> str:
    """What the customer's people said, in small letters; of notes nobody knows the words."""
    turns = (
        _folded(plain(turn.text), silent)
        for one in interviews
        if one.kind is not SourceKind.NOTES and one.id in transcripts
        for turn in transcripts[one.id].turns
        if turn.speaker and one.speakers.get(turn.speaker)
    )
    return "\n".join(turns)


def _texts(story: Story) -> Iterator[tuple[int, str]]:
    """The title, the summary and every text of the body but its quotes, each with its line in the file."""
    for field, text in (("title", story.title), ("summary", story.summary)):
        yield story.written_at.get(field, story.place).line, plain(text)
    for unit in units_of(covered(story.body, [(quote.begin, quote.end) for quote in story.quotes])):
        yield story.body_line + unit.line, unit.text


def _pairs(sentences: Sequence[str]) -> Iterator[tuple[str, str, int]]:
    """Words that may lead to others, these others, and how many they have to be: parts of a sentence and what stands around them,
    and a sentence beside the next. The first sentence is the last one of the text above.
    """
    for sentence in sentences[1:]:
        yield from _parts(sentence)
    for one, following in pairwise(sentences):
        yield one, following, _CLAUSE if one.endswith((":", "：")) else _SENTENCE
        yield following, one, _SENTENCE


def _parts(sentence: str) -> Iterator[tuple[str, str, int]]:
    """Each part of a sentence that its marks set apart. A comma opens one only behind a few words: `According to Dana, …`."""
    found = [(0, 0, ":"), *((m.end(), m.start(), m.group().strip()) for m in _DIVIDER.finditer(sentence))]
    found = [*found[:_MOST_PARTS], (len(sentence), len(sentence), ".")]
    for (begin, before, opening), (_, end, closing) in combinations(found, 2):
        outside = f"{sentence[:before]} {sentence[end:]}"
        if opening != "," or few(sentence[:before], _SHORT):
            is_clear = (begin and opening not in _LOOSE) or (end < len(sentence) and closing not in _LOOSE)
            yield outside, sentence[begin:end], _CLAUSE if is_clear else _SENTENCE


@lru_cache(maxsize=8)
def _silent(languages: frozenset[str]) -> re.Pattern[str]:
    """What is left out of words that are printed: a sound, `you know`, and a word said twice in a row."""
    known = [language_for(language) for language in sorted(languages)]
    left_out = {word for one in known for word in one.hesitations - one.homographs}
    left_out |= {" ".join(filler) for one in known for filler in one.fillers if len(filler) > 1}
    listed = "|".join(sorted(map(re.escape, map(plain, left_out)), key=len, reverse=True)) or "(?!)"
    return re.compile(rf" (?:(?:{listed})|(\w+)(?= \1 ))(?= )")


def _folded(text: str, silent: re.Pattern[str]) -> str:
    return silent.sub("", f" {' '.join(_WORD.findall(text)).casefold()} ")
