"""Which words of a text are names, told without a dictionary: an editor's minor correction must leave them alone.

When in doubt a word is a name. Elsewhere that is every word with a capital letter within a sentence; German, which writes
all nouns so, needs a sign that a word is a common noun: an article before it, or an ending that only such nouns have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from casestudies.quotes.languages import primary
from casestudies.stories.model import Customer, Interview, Story

WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*", re.UNICODE)
_SENTENCE_END = (".", "!", "?", "…", ":")

# Languages that write every noun with a capital letter.
_NOUNS_CAPITAL = frozenset({"de", "lb"})
_DETERMINER_WORDS = (
    "der die das dem den des ein eine einen einem einer eines kein keine keinen keinem keiner keines "
    "dieser diese dieses diesem diesen jeder jede jedes jedem jeden jener jene jenes welcher welche welches "
    "mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer ihres "
    "unser unsere unseren unserem unserer euer eure im am zum zur beim vom ins ans alle allen aller viele vielen "
    "einige einigen mehrere mehreren manche manchen wenige wenigen beide beiden"
)
_DETERMINERS = frozenset(_DETERMINER_WORDS.split())
_NOUN = re.compile(r"(?:ung|heit|keit|schaft|tion|ität|ismus|nis)(?:en|s|se|ses|sen)?$")
_ADJECTIVE = re.compile(
    r"(?!(?:ohne|bei|über|unter|hinter|neben|gegen|außer|aber|oder|wegen|zwischen)$)\w{2,}(?:e|en|er|es|em)$"
)
# Names that go with an article, and days and months, which are facts as much as names.
_ARTICLED_NAMES = (
    "schweiz türkei ukraine slowakei mongolei niederlande niederlanden vereinigten staaten iran irak libanon "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni "
    "juli august september oktober november dezember"
)
_NAMES_ALL_THE_SAME = frozenset(_ARTICLED_NAMES.split())


@dataclass(frozen=True, slots=True)
class Naming:
    """What is known before a text is read: its language, and words that are names wherever they stand, in small letters."""

    language: str = ""
    known: frozenset[str] = frozenset()


def naming(story: Story, customer: Customer, interviews: Sequence[Interview]) -> Naming:
    """The language of a story (its own, else the one of its interviews; none where they differ), and the names around it:
    the customer's, its people's, those of the interviews' speakers, the products and other tags.
    """
    languages = {primary(story.language)} if story.language else {primary(i.language) for i in interviews}
    known = {customer.name, *(person.name for person in customer.people.values())}
    known |= {label for interview in interviews for label in interview.speakers}
    known |= {value for values in story.tags.values() for value in values}
    return Naming(languages.pop() if len(languages) == 1 else "", frozenset(_parts(" ".join(known))))


def names(texts: Sequence[str], around: Naming) -> frozenset[str]:
    """The words of these texts that are names, in small letters."""
    small = {word for text in texts for word in WORD.findall(text) if word[0].islower()}
    found = set(around.known)
    for text in texts:
        found |= {
            word.casefold()
            for word, first, common in _capitalised(text, around)
            if not common and (not first or word.casefold() not in small or _inner_capital(word))
        }
    return frozenset(found - {"i"})


def named(text: str, known: frozenset[str], around: Naming) -> list[str]:
    """The names of a text, in order, in their own spelling; a compound with a name in it is one."""
    return [word for word, _, _ in _capitalised(text, around) if not known.isdisjoint({word.casefold(), *_parts(word)})]


def _capitalised(text: str, around: Naming) -> Iterator[tuple[str, bool, bool]]:
    """Each capitalised word; whether it stands at the beginning of a sentence, where every word is capitalised; and whether
    it is surely a common noun.
    """
    end, determined = 0, False
    for match in WORD.finditer(text):
        word = match[0]
        between = text[end : match.start()].strip(" \"'“”‘’()[]—–-")
        first = not end or between.endswith(_SENTENCE_END)
        determined = determined and not between
        if word[0].isupper():
            common = around.language in _NOUNS_CAPITAL and _common(word, determined and not first)
            yield word, first, common
        determined = word.casefold() in _DETERMINERS or (
            determined and bool(_ADJECTIVE.match(word)) and word[0].islower()
        )
        end = match.end()


def _common(word: str, determined: bool) -> bool:
    """Whether a capitalised German word is no name."""
    if _inner_capital(word) or not _NAMES_ALL_THE_SAME.isdisjoint(_parts(word)):
        return False
    return determined or bool(_NOUN.search(word.casefold()))


def _inner_capital(word: str) -> bool:
    """`IT`, `SaaS`, `iPhone`: no noun is written so."""
    return any(part[1:] != part[1:].lower() for part in word.split("-"))


def _parts(text: str) -> Iterable[str]:
    return {part.casefold() for word in WORD.findall(text) for part in (word, *word.split("-"))}
