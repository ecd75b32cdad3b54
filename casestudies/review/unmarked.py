"""Words of a transcript that a story's own text gives to somebody without quotation marks.

No list of verbs knows every way to hand somebody the word (`stories.credited`); but where the words are known, they tell whose they
are: a whole sentence from the customer's mouth beside the customer's name is speech, whatever leads to it, in any language.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from casestudies.findings import Finding, Place
from casestudies.review.codes import TRANSCRIPT_UNMARKED
from casestudies.stories.attached import SENTENCE
from casestudies.stories.credited import covered
from casestudies.stories.model import Customer, Interview, SourceKind, Story
from casestudies.stories.named import names_to_credit
from casestudies.stories.speech import few, words
from casestudies.stories.telling import Tongue
from casestudies.stories.units import plain, units_of
from casestudies.transcripts.model import Transcript

_DIVIDER = re.compile(r"(?:\s?[:：]|\s[–—→>-]+)\s+")
_WORD = re.compile(r"[^\W_]+")
_CLAUSE = 5  # words beside a colon or a dash that are no accident
_SENTENCE = 8  # the same of a sentence beside another: good prose takes up short ones
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
    names = names_to_credit([customer], Tongue.of({i.language for i in interviews}).cases)
    said = _said(interviews, transcripts) if names else ""
    above = ""
    for line, text in _texts(story) if names and said else ():
        sentences = SENTENCE.split(text)
        pairs = _pairs((above, *sentences))
        above = sentences[-1]
        for lead, claim, least in pairs:
            who = names.people.search(lead) if names and few(lead, _LEAD) and words(claim) >= least else None
            if who and line not in told and _folded(claim) in said:
                message = "Words of the transcript stand beside somebody's name without being a quote."
                known = (("credited to", who["person"]), ("said", claim))
                yield Finding(TRANSCRIPT_UNMARKED, Place(story.place.path, line), message, "", story.id, known)
                break


def _said(interviews: Sequence[Interview], transcripts: Mapping[str, Transcript]) -> str:
    """What the customer's people said, in small letters; of notes nobody knows the words."""
    turns = (
        _folded(plain(turn.text))
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
    """Words that may lead to others, these others, and how many they have to be: beside a colon or a dash, or in the next sentence.
    The first sentence is the last one of the text above.
    """
    for sentence in sentences[1:]:
        for divider in _DIVIDER.finditer(sentence):
            sides = (sentence[: divider.start()], sentence[divider.end() :])
            yield (*sides, _CLAUSE)
            yield (*sides[::-1], _CLAUSE)
    for one, following in pairwise(sentences):
        yield one, following, _CLAUSE if one.endswith((":", "：")) else _SENTENCE
        yield following, one, _SENTENCE


def _folded(text: str) -> str:
    return f" {' '.join(_WORD.findall(text)).casefold()} "
