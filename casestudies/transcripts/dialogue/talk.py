"""Whether people talk in a file: programs, forms, reports and help pages have names before colons too."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from casestudies.transcripts.dialogue.lines import Dialogue, Line
from casestudies.transcripts.labels import is_clause_like, is_full_name, is_name_like, is_role
from casestudies.transcripts.vocabulary import FIELDS, SIDES

_SENTENCE_END = re.compile(r"[.?!…。？！؟।–—-][\"”’»)\]*_]{0,3}$")
_SENTENCE = re.compile(r"\w\s+\w+\s+\w+[^.?!…。？！؟।]{0,400}[.?!…؟।](?:\s|$)|[。？！]")
# How lines of documents begin: items, headings, tables, code, pictures, HTML, templates, shell prompts.
_DOCUMENT_LINE = re.compile(
    r"[-*+•]\s|\#{1,6}\s|\d{1,3}[.)]\s|\||```|~~~|!\[|</?[a-z!]|\.\.\s|:[\w-]+:|\{[{%]|\[[^\]]+\]:|>>> |\$ |@\w"
)
_ASKS = re.compile(r"[?？؟]")
# Words by which people speak of themselves and to each other, in the languages most transcripts are in.
_TALKS = re.compile(
    r"\b(?:I|we|you|me|my|our|us|your|I[’']m|we[’']re|yeah|ich|wir|du|sie|ihr|mich|uns|je|nous|vous|moi|mon|ma|yo|nosotros"
    r"|usted|mi|me|eu|n[oó]s|voc[eê]|io|noi|voi|ik|wij|jij|jullie|я|мы|вы|ты)\b|私|我|你|您|んです|ですね|أنا|نحن",
    re.IGNORECASE,
)
# Of those, the ones by which one speaks for oneself;
_MINE = re.compile(
    r"\b(?:I|me|my|mine|I[’']m|ich|mir|mich|meine?[nmrs]?|je|j[’']|moi|mon|ma|mes|yo|me|mi|mis|eu|meu|minha|io|mio|mia|ik|mij|mijn"
    r"|jag|mig|min|mitt|jeg|ja|mnie|mój|moja|я|мне|мой|моя)\b|私|我|أنا",
    re.IGNORECASE,
)
# for a group;
_OURS = re.compile(
    r"\b(?:we|us|our|ours|wir|uns|unsere?[nmrs]?|nous|notre|nos|nosotros|nuestr[oa]s?|nós|nosso|nossa|noi|nostr[oaie]|wij|we|ons|onze"
    r"|vi|oss|vår|os|vores|my|nas|nasz|мы|нас|наш)\b|私たち|我们",
    re.IGNORECASE,
)
# and to whoever reads: help pages say *you* and begin with what to do.
_YOURS = re.compile(
    r"\b(?:you|your|yours|Sie|Ihnen|Ihre?[nmrs]?|vous|votre|vos|usted|su|sus|você|seu|sua|lei|suo|sua|u|uw|du|din|ditt|вы|ваш)\b"
    r"|^(?:Go|Open|Click|Press|Tap|Select|Choose|Use|Visit|See|Check|Make|Contact|Log|Sign|Enter|Run|Install|Add|Set)\b",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(r"[\w)]\.\w|[/\\`(){}<>=#$@+]|\w_\w|^[-(\[*]|::|\d{4}|^[a-z]+[A-Z]|-by$")


_TECHNICAL = re.compile(r"\w/\w+/|(?<!\S)--?\w+[= ]|https?://|\w\(\)|\w=\S|[{}]|`|\w_\w")
"""What stands in answers of help pages for programs."""
_ITEM = re.compile(r"[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]")
_FAQ = re.compile(r"\bFAQs?\b|frequently asked", re.IGNORECASE)

ENOUGH = 1.2
"""Of 1,515 documents of an installed system with anything like labels, 1,503 stay below; the conversations of the tests and
of the samples lie above 1.7.
"""
TALKING = 0.3
"""The share of answers that must say I or we where the form of the file is that of help pages and news too."""
CHATTY = 2.0
"""What the words of nearly all conversations score, and few documents do."""
RARELY, HALF = 0.1, 0.5
SHOWN = 400
"""How many answers show whether programs are what the file is about."""
MIN_RATE = 0.3
"""Words a second. People say two or three; a list of chapters or an agenda has a few words for minutes."""
MANY = 8
"""Answers of which one at least has two words, where people talk."""
FEW_WORDS = 40
"""Words of answers that show nothing yet where none of them is I or we."""
LOOKED_AT = 800
"""How many characters of an answer show whether somebody talks."""


class Labelled(NamedTuple):
    """What stands behind one name: at which line, the lines of words, and for those below the first whether each opens
    a paragraph.
    """

    label: str
    apart: bool
    start: float | None
    at: int
    words: list[str]
    opens: list[bool]


def is_talk(answers: Sequence[Labelled], dialogue: Dialogue, lines: Sequence[Line] = ()) -> bool:
    """Whether what stands behind the names reads as people talking, or the interview says so.

    `lines` are those that the answers count, if other than the dialogue's.
    """
    told = dialogue.told.written or dialogue.told.speakers & {answer.label for answer in answers}
    if not answers or dialogue.by_tool or told:
        return bool(answers)
    if any(_FAQ.search(line.text) for line in (*dialogue.headings[:3], *dialogue.lines[:3])):
        return False
    sides = [answer for answer in answers if answer.label.casefold() in SIDES]
    counts = Counter(answer.label for answer in answers)
    named = any(n > 1 and x.casefold() not in SIDES and reads_as_person(x) for x, n in counts.items())
    both = len({side.label for side in sides}) > 1 or len(sides) == len(answers)
    technical = _share(_TECHNICAL.search(" ".join(answer.words)[:LOOKED_AT]) for answer in answers[:SHOWN])
    sided = not named and both and 2 * len(sides) >= len(answers)
    if (technical > HALF and not named) or (sided and _is_help(sides)):
        return False
    again = [label for label, times in counts.items() if times > 1]
    fields = again and all(map(_has_field, again)) and (len(again) == 1 or _words(answers) < CHATTY)
    if fields or (len(again) < 2 and _are_terms(answers, [x for x, n in counts.items() if n == 1])):
        return False
    listed = all(_ITEM.match(dialogue.raw[line.number - dialogue.first]) for line in lines or dialogue.lines)
    single = len(answers) >= MANY and all(" " not in " ".join(answer.words).strip() for answer in answers)
    if (listed or single or all(label.islower() for label in again)) and not _says_anything(answers):
        return False
    score = _structure(answers) + _words(answers) - _document(answers, lines or dialogue.lines, dialogue)
    return score >= ENOUGH and not _is_slow(answers)


def _is_slow(answers: Sequence[Labelled]) -> bool:
    """Whether minutes lie between a few words each, of which hardly any is a sentence: an agenda has names and times too."""
    times = [answer.start for answer in answers if answer.start is not None]
    if len(times) < len(answers) or len(times) < 3 or times != sorted(times):
        return False
    count = sum(" ".join(answer.words).count(" ") + 1 for answer in answers[:-1])
    ends = _share(bool(answer.words) and _SENTENCE_END.search(answer.words[-1]) for answer in answers)
    return ends < RARELY and count < MIN_RATE * (times[-1] - times[0])


def _are_terms(answers: Sequence[Labelled], once: Sequence[str]) -> bool:
    """Whether labels that come once each are no names, and nobody asks: a glossary explains, and has as many."""
    people = sum(is_full_name(label) or is_role(label) for label in once)
    asks = any(_ASKS.search(" ".join(answer.words)[:LOOKED_AT]) for answer in answers)
    return len(once) > 2 and not asks and 2 * people < len(once)


def _structure(answers: Sequence[Labelled]) -> float:
    """How much the labels look like people who take turns, from -7 to 4."""
    labels = [answer.label for answer in answers]
    counts = Counter(labels)
    again = sum(times > 1 for times in counts.values())
    alone = 2.0 if not again else 1.0 if len(counts) == 1 else 0.0
    apart = 0.5 * _share(answer.apart for answer in answers)
    times = [answer.start for answer in answers if answer.start is not None]
    if 2 * len(times) > len(answers) > 1 and times[0] < times[-1] and times == sorted(times):
        apart += 1.5
    clauses = 3 * _share(map(is_clause_like, labels))
    return 2 * _share(map(reads_as_person, labels)) - 2 * _share(map(_reads_as_field, labels)) + apart - alone - clauses


def _words(answers: Sequence[Labelled]) -> float:
    """How much the words are those of people who talk to one another: sentences, questions, I and you; from -1.5 to 3.5."""
    texts = [" ".join(answer.words)[:LOOKED_AT] for answer in answers]
    last = [answer.words[-1] for answer in answers if answer.words]
    long = [text for text in last if text.count(" ") > 3]
    sentences = _share(_SENTENCE_END.search(text) for text in long) if long else 0.5
    short = 1 - len(long) / len(answers)
    asks, talks = (_share(pattern.search(text) for text in texts) for pattern in (_ASKS, _TALKS))
    labels = [answer.label for answer in answers]
    records = 1.5 * _share(map(_reads_as_field, labels)) if talks < 0.2 and _is_cycle(labels) else 0.0
    return 1.5 * (sentences - 0.5) * (1 - short) - 0.7 * short + 2.5 * min(talks, 0.6) + 4 * min(asks, 0.3) - records


def _document(answers: Sequence[Labelled], lines: Sequence[Line], dialogue: Dialogue) -> float:
    """How much the rest of the file looks like a document: headings, lists, code, and few of its paragraphs labelled."""
    begin = answers[0].at
    openings = {answer.at for answer in answers}
    others = [line for i, line in enumerate(lines[begin:], begin) if i not in openings]
    inside = {line.number for line in lines}
    headings = sum(
        heading.number > lines[begin].number and heading.number not in inside for heading in dialogue.headings
    )
    if 2 * headings > len(answers) and 5 * sum(_reads_as_field(answer.label) for answer in answers) > len(answers):
        return ENOUGH + 4  # an article with examples of what people say
    size = len(others) + len(openings) + headings
    marked = sum(_DOCUMENT_LINE.match(line.text) is not None for line in others)
    indented = sum(dialogue.raw[line.number - dialogue.first].startswith(("    ", "\t")) for line in others)
    paragraphs = len(answers) + sum(sum(answer.opens) for answer in answers)
    return (
        6 * max(0.0, (headings + marked) / size - 0.08)
        + 3 * max(0.0, indented / size - 0.05)
        + (0.5 if 4 * len(answers) < paragraphs else 0.0)
        + (1.5 if 2 * begin > len(lines) else 0.0)
    )


def _is_help(answers: Sequence[Labelled]) -> bool:
    """Whether questions and answers are those of a help page: it asks for the reader ("How do I …?") and answers with what the
    reader does ("You can …"). A person who answers says I, or we.
    """
    texts = [" ".join(answer.words)[:LOOKED_AT] for answer in answers]
    asked = [text for text in texts if _ASKS.search(text)]
    answered = [text for text in texts if not _ASKS.search(text)]
    for_reader = _share(_MINE.search(text) for text in asked) if asked else 0.0
    if not asked or not answered:
        return for_reader >= HALF
    if (
        _share(_TECHNICAL.search(text) for text in texts) >= TALKING
        and _share(_MINE.search(text) for text in answered) < HALF
    ):
        return True
    mine, ours, yours = (_share(pattern.search(text) for text in answered) for pattern in (_MINE, _OURS, _YOURS))
    if mine >= (HALF if for_reader >= HALF else RARELY):
        return False
    long = sum(text.count(" ") + 1 for text in answered) > FEW_WORDS
    theirs = yours >= HALF and ours < TALKING
    return for_reader >= TALKING or theirs or (long and not mine and not ours)


def _says_anything(answers: Sequence[Labelled]) -> bool:
    """Whether there is a sentence, a question, or somebody's I or you, in files whose labels are written as no name is."""
    said = " ".join(word for answer in answers for word in answer.words)
    return any(pattern.search(said) for pattern in (_SENTENCE, _ASKS, _TALKS))


def says_i(answers: Sequence[Labelled]) -> float:
    """The share of answers in which somebody says I, we or you."""
    return _share(_TALKS.search(" ".join(answer.words)[:LOOKED_AT]) for answer in answers) if answers else 0.0


def _is_cycle(labels: Sequence[str]) -> bool:
    """Whether three labels or more follow one another in the same order again and again, as the fields of records do."""
    after: dict[str, Counter[str]] = {}
    for one, other in pairwise(labels):
        after.setdefault(one, Counter())[other] += 1
    usual = sum(counts.most_common(1)[0][1] for counts in after.values())
    return len(set(labels)) > 2 and 5 * usual > 4 * (len(labels) - 1)


@lru_cache(4096)
def reads_as_person(label: str) -> bool:
    """Whether it is written as a name or a role is, and not as the name of a field or of a thing in a program."""
    if is_role(label):
        return True
    if _IDENTIFIER.search(re.sub(r"\s\([^()]*\)$|^\(|\)$", "", label)) or _has_field(label):
        return False
    return is_name_like(label)


def _reads_as_field(label: str) -> bool:
    return not reads_as_person(label)


def _has_field(label: str) -> bool:
    return any(word.strip("().,").lower() in FIELDS for word in label.split())


def _share(found: Iterable[object]) -> float:
    items = [bool(item) for item in found]
    return sum(items) / len(items)
