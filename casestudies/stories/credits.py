"""Texts that are nothing but a credit, as they stand below a quotation: a name, with a role and a company perhaps.

A sentence that begins with a name, a caption, an entry in a list of people and an address are none: what stands behind the name
tells the two apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from casestudies.stories.named import Names
from casestudies.stories.speech import SPEECH_WORDS, words
from casestudies.stories.telling import Tongue

MOST_TAIL = 14  # words: a role, a company and a place; a longer one is a sentence
_MOST_UNKNOWN = 3  # words in small letters of a role that the customer's file does not have: "directrice de production"
_TITLE = 5  # letters of what stands before a name: Mr, Frau, Prof
# The time at which a message was sent, behind the name of who wrote it.
_SENT = re.compile(r"\s+[(\[]?\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?[)\]]?\Z", re.IGNORECASE)
_PICTURES = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]+")
_WORD = re.compile(r"[^\W_]+")
_BYLINE = re.compile(r"(?:by|von|par|por|di|da|do|door|av|af)\b", re.IGNORECASE)
_COMPANY = re.compile(r"\A\s*\([^()]*\)")
_ADDRESS = re.compile(r"\n\W*\d|@\w")
# Somebody of whom nothing is known, in a list of people: `Joan Pell, treasurer`.
_ENTRY = re.compile(r"[^\W\d_a-z][\w'-]+(?: [^\W\d_a-z][\w'-]*\.?)+(?:\s*[,(–—:|·-].*)?")


@dataclass(frozen=True, slots=True)
class Credit:
    """Whom a text credits, whether a dash stands before the name, whether a colon follows, and whether it may only say who wrote
    something or was there: `By Dana Reyes`, `With Dana Reyes`.
    """

    name: str
    has_dash: bool
    has_colon: bool
    is_byline: bool


@dataclass(frozen=True)
class Credits:
    """What is a credit, of these people, in these languages."""

    names: Names
    tongue: Tongue

    def of(self, text: str) -> Credit | None:
        """The credit that a text is."""
        found = self.names.credit.fullmatch(_SENT.sub("", _PICTURES.sub("", text)))
        if found is None or words(found["tail"]) > MOST_TAIL:
            return None
        if not found["dash"] and not self.is_signature(found):
            return None
        if found["other"] and not (found["dash"] or self._is_only_role(text)):
            return None
        is_byline = not found["dash"] and (self.is_byline(found["before"]) or self.tongue.links(found["before"]))
        return Credit(found["person"] or found["other"], bool(found["dash"]), ":" in found["end"], is_byline)

    def is_name(self, before: str, mid: str = "") -> bool:
        """Whether what stands around a name belongs to it: a title, a role, a word for saying."""
        if not all(
            self._is_role(word) or (word[0].isupper() and len(word) <= _TITLE) for word in _WORD.findall(before)
        ):
            return False
        said = _COMPANY.sub("", mid).split()  # "Dana Reyes (Brightledger) speaks at our fair: …"
        return (
            not said or said[0][0] in ",(" or len(said) == 1 or (len(said) == 2 and self.tongue.reports(said[0]))
        )  # told us

    def is_byline(self, before: str) -> bool:
        """Whether what stands before a name says who wrote something: `By`."""
        return _BYLINE.match(before) is not None

    def is_signature(self, found: re.Match[str]) -> bool:
        """Whether a name without a dash, with what stands around it, may be a credit: it tells nothing of the person."""
        before, tail = _BYLINE.sub("", found["before"], count=1), found["tail"]
        if (
            not self.is_name(before)
            or self.tongue.orders(before)
            or self.tongue.is_topic(before)  # "About Dana Reyes"
            or _ADDRESS.search(tail)
            or self.names.people.search(tail)
            or self.tongue.tells_of_somebody(tail)
        ):
            return False
        small = [word for word in _WORD.findall(tail) if word.islower() and not self._is_role(word)]
        if any(map(self.tongue.is_topic, small)):  # "Dana Reyes of Brightledger on closing early"
            return False
        unknown = [word for word in small if not self.tongue.joins(word)]
        is_sentence = "." in found["end"] and (unknown or not all(map(self._is_role, _WORD.findall(before))))
        return len(unknown) <= _MOST_UNKNOWN and not is_sentence

    def is_of_another(self, credit: Credit, text: str) -> bool:
        """Whether a text is another's entry in a list of people: a name, with a role perhaps."""
        other = self.of(text)
        if other is None:
            first = text.split("\n", maxsplit=1)[0]
            return words(first) < SPEECH_WORDS and _ENTRY.fullmatch(first) is not None
        own = {word.casefold() for word in _WORD.findall(credit.name)}
        return not other.has_dash and own.isdisjoint(word.casefold() for word in _WORD.findall(other.name))

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(word.casefold() for role in self.names.roles for word in _WORD.findall(role))

    def _is_role(self, word: str) -> bool:
        return word.casefold() in self._known

    def _is_only_role(self, text: str) -> bool:
        """Whether a text is a role and a company, as below a quote that names nobody."""
        rest, count = text.casefold(), 0
        for role in sorted(self.names.roles, key=len, reverse=True):
            count += role.casefold() in rest
            rest = rest.replace(role.casefold(), "")
        return count > 1 and all(map(self.tongue.links, _WORD.findall(rest)))  # "Works Manager at Brightledger"
