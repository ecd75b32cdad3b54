"""Whether a text that stands beside somebody's name reads as that person's words, or tells about the person.

No program can know. The signs are few: who says "we" is speaking, and so is who makes a whole sentence; a role, a title or a
sentence about the person is not. In doubt a text that stands where only words of somebody stand counts as speech.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise

from casestudies.quotes.languages import home, homes, language_for, primary
from casestudies.stories.speech import SPEECH_WORDS, words

_WORD = re.compile(r"[^\W_]+")
_ENDS = re.compile(r"[.!?…。！？؟][\"'”’»)\]]*\Z")
_NO_ENGLISH = "\u0131"
_CRIES = re.compile(r"[!！][\"'”’»)\]]*\Z")
_CLOCK = re.compile(r"[^\w\[(]*(?:[01]?\d|2[0-3])(?:[:.h]\s?[0-5]\d(?!:?\d)|\s?(?:am|pm|Uhr|h)\b)", re.IGNORECASE)
# Words that are written small in titles.
_SMALL = 3
_TWO = 2
_NEAR_NAME = 20  # letters behind a name among which the next word stands
_BEGINNING = 4  # words: we have often asked
_HEADING = 12  # words of a title that begins as a question
_PLAINLY = 2  # words of a language in a text, one of them `I` or `we`; one alone may be a name
# A list of things somebody looks after has fewer words than this.
_FEW = 9


_STAGING = (
    *("voicing", "meeting", "third_person", "sourcing", "after", "editing", "greeting", "words", "naming"),
    *(
        "pronouns",
        "possessives",
        "hearing",
        "utterances",
        "alone",
        "joining",
        "several",
        "acts",
        "feeling",
        "conversing",
    ),
    *("pointing", "serving", "past", "lasting", "linking", "articles", "referring", "ours", "topics", "comparing"),
    *("reaching", "buying", "being", "hosting", "relations", "present", "phrasing", "unsaid", "unlike"),
    *("works", "headings", "statements", "accounts", "stating", "quoting", "told_within"),
    *(
        "having",
        "addressing",
        "doing",
        "clauses",
        "hearers",
        "informing",
        "whose",
        "remarks",
        "columns",
        "noting",
        "spans",
        "cases",
        "favourites",
        "shifted",
    ),
)
"""The parts of a language's `STAGING`."""

# I and we, in the languages of which the first person is known.
_SUBJECTS = frozenset(
    (
        "i",
        "we",
        "ich",
        "wir",
        "je",
        "j",
        "nous",
        "yo",
        "nosotros",
        "nosotras",
        "io",
        "noi",
        "eu",
        "nos",
        "ik",
        "wij",
        "vi",
        "jag",
        "jeg",
    )
)


class Sign(IntEnum):
    """How much the place of a text says that it is speech: beside a name, as in a table; or where words of somebody stand, as
    before `— Name`.
    """

    BESIDE = 1
    CREDITED = 2


@dataclass(frozen=True, slots=True)
class Tongue:
    """What is known of the languages that a text may be in. Words are without accents, as `units.plain` leaves them."""

    first_person: frozenset[str]
    about_person: frozenset[str]
    reporting: frozenset[str]
    subjects: frozenset[str]
    known: bool
    staging: Mapping[str, frozenset[str]]
    codes: frozenset[str]

    @classmethod
    def of(cls, tags: Collection[str]) -> Tongue:
        """Of the languages with these tags (BCP 47) together, and English, which is written everywhere."""
        return _tongue(frozenset({*map(primary, tags), "en"}))

    @classmethod
    def _of(cls, codes: frozenset[str]) -> Tongue:
        known = [language_for(code) for code in sorted(codes)]
        staging: dict[str, frozenset[str]] = {part: frozenset() for part in _STAGING}
        for code in codes:
            for part, text in home(code).staging.items():
                words_ = _bare(text.split("|" if "|" in text else None))
                # A small i is a preposition, an article, "and".
                staging[part] |= words_ if code == "en" else {re.sub(r"\bi\b", _NO_ENGLISH, word) for word in words_}
        staging["utterances"] |= staging["statements"] | staging["accounts"]
        return cls(
            frozenset().union(*(_bare(one.first_person) for one in known)),
            frozenset().union(*(one.about_person for one in known)),
            frozenset().union(*(_bare(one.governors.get("reporting", frozenset())) for one in known)),
            frozenset().union(*(_bare(one.subjects) for one in known)) - staging["articles"],
            all(one.first_person for one in known),
            staging,
            codes,
        )

    def besides(self, text: str) -> Tongue:
        """With the languages that a text plainly is in as well."""
        found = set(_folded(text))
        more = {code for code, shown in _shown().items() if code not in self.codes and len(shown & found) >= _PLAINLY}
        more = {code for code in more if found & _SUBJECTS & _shown()[code]}
        return Tongue.of(self.codes | more) if more else self

    @property
    def cases(self) -> frozenset[str]:
        """How names end: in the nominative, then in the other cases."""
        return self.staging["cases"]

    def speaks(self, text: str) -> bool:
        """Whether somebody speaks of himself, or cries out."""
        return self.is_first_person(text) or _CRIES.search(text.rstrip()) is not None

    def is_first_person(self, text: str) -> bool:
        """Whether somebody speaks of himself."""
        return any(map(self._is_first, _folded(text)))

    def _is_first(self, word: str) -> bool:
        """Whether a word is of the first person: `we`, `our`, or a verb whose ending says it."""
        return word in self.first_person or self._is_unsaid(word)

    def _is_unsaid(self, word: str) -> bool:
        """Whether the ending of a verb says "we", where the language leaves the pronoun out: `cerramos`."""
        endings, unlike = self.staging["unsaid"], self.staging["unlike"]
        return (
            bool(endings)
            and word.endswith(tuple(ending[1:] for ending in endings))
            and word not in unlike
            and not word.endswith(tuple(other[1:] for other in unlike if other[0] == "-"))
        )

    def begins_in_first_person(self, text: str) -> bool:
        """Whether the first word is of the first person: `we`, `our`."""
        return any(map(self._is_first, _folded(text)[:1]))

    def is_subject(self, word: str) -> bool:
        """Whether a word is `I` or `we`, or a verb that says so."""
        small = word.casefold()
        return (small in _SUBJECTS and small in self.first_person) or self._is_unsaid(small)

    def is_pronoun(self, word: str) -> bool:
        """Whether a word stands for one person who was named: `she`."""
        return word.casefold() in self.staging["pronouns"]

    def are_several(self, text: str) -> bool:
        """Whether a verb says that a pronoun means several people: `sagen sie`."""
        return not self.staging["several"].isdisjoint(_folded(text))

    def is_about(self, text: str) -> bool:
        """Whether a text begins as one about a person, or about a picture: `Former`, `Photo`."""
        return not self.about_person.isdisjoint(_folded(text)[:1])

    def links(self, text: str) -> bool:
        """Whether a text begins with a word that goes on with the sentence before: `and`, `with`."""
        return not self.staging["linking"].isdisjoint(_folded(text)[:1])

    def joins(self, word: str) -> bool:
        """Whether a word only joins others: `of`, `the`, `our`."""
        return word in self.staging["linking"] | self.staging["articles"] | self.staging["ours"]

    def acts(self, text: str) -> bool:
        """Whether somebody answers or does something, which is also told behind a comma: `We rang, she answered`."""
        return not self.staging["acts"].isdisjoint(set(_folded(text)) - self.staging["hearing"])

    def is_utterance(self, text: str, part: str = "utterances") -> bool:
        """Whether a text is a possessive and a noun for what somebody says: `Her verdict`, `And his short answer`."""
        found = set(_folded(text))
        return not any(found.isdisjoint(self.staging[one]) for one in ("possessives", part))

    def is_utterance_of(self, text: str, part: str = "utterances") -> bool:
        """Whether a text holds a noun for what somebody says: `is Dana's answer`."""
        return not self.staging[part].isdisjoint(_folded(text))

    def goes_on_with(self, part: str, text: str) -> bool:
        """Whether a text is a noun of a part and, right behind it, the beginning of a sentence: `own words it was`."""
        found = _folded(text)
        begins = self.staging["articles"] | self.staging["being"] | self.subjects
        return any(noun in self.staging[part] and word in begins for noun, word in pairwise(found[: _TWO + 1]))

    def is_noun(self, part: str, text: str) -> bool:
        """Whether a text is a noun of a part and what belongs to it: `honest verdict on the old tool`, not `answer key`."""
        found = _folded(text)
        at = next((n for n, word in enumerate(found[:_BEGINNING]) if word in self.staging[part]), None)
        return at is not None and self.adds(" ".join(found[at + 1 :]))

    def leads_from(self, part: str, text: str) -> bool:
        """Whether a text ends with a noun of a part and a word that leads to whose it is: `the verdict of`, `the words of our`,
        `quote of the day from`.
        """
        found = [word for word in _folded(text) if word not in self.staging["spans"]][-_BEGINNING:]
        # "A word from Dana"; "gave his word" is a promise.
        nouns = self.staging[part] | (self.staging["remarks"] if part == "statements" else frozenset())
        at = next((n for n, word in enumerate(found) if word in nouns), len(found))
        behind = found[at + 1 :]
        return not self.staging["whose"].isdisjoint(behind) and all(map(self.joins, behind))

    def adds(self, text: str) -> bool:
        """Whether what stands behind a noun only says more of it, or leads to what is said: `on the tool`, `after a year is`."""
        found = _folded(text)
        more = self.staging["linking"] | self.staging["topics"] | self.staging["reaching"] | self.staging["being"]
        return not found or (found[0] in more and not self.is_being(found[:-1]))

    def quotes(self, text: str) -> bool:
        """Whether a text begins as one that leads to somebody's very words: `in Dana's words`, `to borrow`."""
        return not self.staging["quoting"].isdisjoint(_folded(text)[:_TWO])

    def states(self, text: str) -> bool:
        """Whether what stands behind a name tells how that person says something: `is blunt`, `minces no words`, `leans back`;
        not `is certain to grow`, `has a clear desk`.
        """
        found = _folded(text)
        if len(found) <= _BEGINNING and self.acts(" ".join(found[:_TWO])) and not self.links(" ".join(found[1:])):
            return True
        ends = self.staging["topics"] | {""}
        for at, (word, behind) in enumerate(zip(found[:_BEGINNING], (*found[1:], ""), strict=False)):
            is_predicate = at <= 1 or self.is_being(found[max(0, at - _TWO) : at])
            if word in self.staging["stating"] and is_predicate and behind in ends:
                return True
        return any(" " in phrase and f" {phrase} " in f" {' '.join(found)} " for phrase in self.staging["stating"])

    def has_verb(self, text: str) -> bool:
        """Whether a text holds a verb, so that it tells something; of most languages not every verb is known."""
        found = _folded(text)
        may_be = {
            word for before, word in pairwise(["", *found]) if before not in self.staging["articles"]
        }  # "the left"
        known = [language_for(code).verbs for code in self.codes]
        return self.is_being(found) or any(not verbs or not verbs.isdisjoint(may_be) for verbs in known)

    def orders(self, text: str) -> bool:
        """Whether a text begins with a verb, where the language's are known: `Call`, `Meet`."""
        return any(not language_for(code).verbs.isdisjoint(_folded(text)[:1]) for code in self.codes)

    def does(self, text: str) -> bool:
        """Whether what stands behind a name tells what that person does, not how she says something: `waited`."""
        return self._holds("doing", text) and not (self.states(text) or self.phrases(text))

    def retells(self, verb: str, told: str) -> bool:
        """Whether words behind a name and a verb that is none for saying are the writer's: `agreed: it would run`."""
        return not self.voices(_folded(verb)) and not self.staging["shifted"].isdisjoint(_folded(told)[:_BEGINNING])

    def says(self, text: str) -> bool:
        """Whether what stands behind a name tells that the person says what follows: `says`, `wrote to us in March`; not
        `explains how it is made`, `remembers the winter`, where that stands behind the verb.
        """
        found = _folded(text)
        at = next((n for n, word in enumerate(found[:_BEGINNING]) if word in self.staging["voicing"]), None)
        if at is None or self.does(text):
            return False
        behind = found[at + 1 :]
        is_heard = not self.first_person.isdisjoint((*found[:at], *behind[:_TWO]))  # "nos escribió", "wrote to us"
        rest = [word for word in behind if word not in self.first_person]
        has_object = rest != [] and rest[0] not in self.staging["linking"] | self.staging["hearing"]
        hearers = self.staging["ours"] | self.staging["hearing"]
        audience = self.staging["hearers"].isdisjoint(behind[: _BEGINNING - 1])  # "told the whole room"
        informs = found[at] in self.staging["informing"] and not (hearers.isdisjoint(behind[:_TWO]) and audience)
        says = found[at] in self.reporting or is_heard or informs
        return says and (informs or not has_object) and self.staging["clauses"].isdisjoint(behind)

    def has_statement(self, text: str) -> bool:
        """Whether what stands behind a name gives that person a statement: `has a simple answer`, `gave one piece of advice`."""
        found = _folded(text)
        if self.staging["having"].isdisjoint(found[:1]):
            return False
        # "une réponse simple"
        named = [word for word in found[1:] if word not in self.staging["stating"]]
        return self.is_noun("statements", " ".join(named))

    def calls_statement(self, text: str) -> bool:
        """Whether a text says in one word how a statement is: `the answer is simple`; not `the answer is due in June`."""
        found = _folded(text)[:-1]
        parts = [self.staging[part] for part in ("being", "statements")]
        return all(not part.isdisjoint(found) for part in parts) and any(found[-1] in part for part in parts)

    def opens_sentence(self, text: str) -> bool:
        """Whether a text begins with the subject of a sentence, in small letters as well: `it never broke`."""
        return not self.subjects.isdisjoint(_folded(text)[:1])

    def behind_pronoun(self, text: str, *, last: bool = False) -> str:
        """What stands behind a pronoun that is one of the first words, or one of the `last`: `is blunt` of `And she is blunt`."""
        found = _folded(text)
        begin = max(0, len(found) - _BEGINNING) if last else 0
        near = found[begin : begin + (_BEGINNING if last else _TWO)]
        at = next((begin + n for n, word in enumerate(near) if self.is_pronoun(word)), len(found))
        return " ".join(found[at + 1 :])

    def leads_up(self, text: str) -> bool:
        """Whether a text is nothing but a word that goes before what is no subject: `for` Dana, `with` Dana; not `but` Dana."""
        found = _folded(text)
        small = self.staging["linking"] - self.staging["joining"] - self.staging["articles"]
        return bool(found) and small.issuperset(found)

    def tells_of_somebody(self, text: str) -> bool:
        """Whether a text speaks of a person as the writer does: `she`."""
        return not self.staging["third_person"].isdisjoint(_folded(text))

    def claims(self, text: str) -> bool:
        """Whether a clause is plainly somebody's own: it has `I`, or `we` where a sentence begins. "The list we built" is not."""
        found = _folded(text)
        if self.circumstance(text) or not found:
            return False
        if any(word in self.staging["alone"] & self.first_person for word in found):
            return True
        joined = found[0] in self.staging["joining"]
        return any(map(self.is_subject, found[: _BEGINNING if joined else 1]))

    def is_alone(self, text: str) -> bool:
        """Whether one person speaks: `I`, `my`."""
        return not (self.staging["alone"] & self.first_person).isdisjoint(_folded(text))

    def is_title_of_ours(self, text: str) -> bool:
        """Whether a text is no sentence, and says whose something is: `Our team`, `Kick-off in our office`."""
        return self.owns(text) and _ENDS.search(text.rstrip()) is None

    def is_heading(self, text: str) -> bool:
        """Whether a text is no sentence but asks without a question mark, as titles of talks do: `How we close the books`."""
        found = _folded(text)
        asks = bool(found) and found[0] in self.staging["headings"] and len(found) <= _HEADING
        return asks and _ENDS.search(text.rstrip()) is None

    def names_work(self, text: str) -> bool:
        """Whether the end of a text is a noun for what has a title: `in her talk`, `the feature called`."""
        return not self.staging["works"].isdisjoint(_folded(text)[-_TWO:])

    def writes_work(self, text: str) -> bool:
        """Whether a text ends with what has a title, as something that is written: `wrote the chapter`; not `says in her talk`."""
        found = _folded(text)
        at = next((n for n in range(len(found) - 1, -1, -1) if found[n] in self.staging["voicing"]), len(found))
        return (
            self.names_work(" ".join(found[-1:]))
            and len(found) > at + 1
            and self.staging["linking"].isdisjoint(found[at + 1 :])
        )

    def owns(self, text: str) -> bool:
        """Whether the first person of a text has something, and is nothing else: `our`."""
        own = set(filter(self._is_first, _folded(text)))
        return own != set() and own <= self.staging["ours"]

    def has_subject(self, text: str) -> bool:
        """Whether a text holds `I` or `we`."""
        return any(map(self.is_subject, _folded(text)))

    def describes(self, text: str) -> bool:
        """Whether a text names something that the first person has or does: `the list we built`."""
        found = _folded(text)
        return not self.staging["articles"].isdisjoint(found[:1]) and any(map(self.is_subject, found[:_BEGINNING]))

    def hands_over(self, text: str) -> bool:
        """Whether a text tells that somebody says or feels something, or names what somebody says: `is proud`, `the verdict of`."""
        found = set(_folded(text))
        parts = (self.staging[part] for part in ("voicing", "feeling", "utterances", "conversing", "words"))
        return any(not part.isdisjoint(found) for part in parts)

    def is_heard(self, text: str) -> bool:
        """Whether the first person of a text only hears: `told us`, `told our team`, `wrote to our desk`."""
        found = _folded(text)
        addressees = {
            word
            for at, word in enumerate(found)
            if word in self.staging["ours"] and not self.staging["voicing"].isdisjoint(found[max(0, at - _TWO) : at])
        }
        return set(filter(self._is_first, found)) <= self.staging["hearing"] | addressees

    def has_own(self, text: str) -> bool:
        """Whether a text says that something is one person's own: `a gift to my crew`; not that somebody hears, as in `told me`."""
        own = (self.staging["alone"] & self.first_person) - self.staging["hearing"]
        own = own if self.lasts(text) else own - _SUBJECTS  # "the best I ever had"; "Dana and I" may be the writer's
        is_writers = self.meets(text) or self.begins_in_first_person(text)  # "My colleague spoke with Dana"
        return not own.isdisjoint(_folded(text)) and not is_writers

    def heads_no_speech(self, text: str) -> bool:
        """Whether the head of a column says that it holds tasks, questions or the like, which nobody said: `Task`."""
        return not self.staging["columns"].isdisjoint(_folded(text)[:_BEGINNING])

    def heads_notes(self, text: str) -> bool:
        """Whether the head of a column says that it holds somebody's notes: `Note`."""
        return not self.staging["noting"].isdisjoint(_folded(text)[:_TWO])

    def heads_speech(self, head: str, cell: str) -> bool:
        """Whether the head of a column says that its cells hold what people said: `Feedback`, `In their own words`; not where a
        cell names that itself: `First review of the yard`.
        """
        sayings = (self.staging["statements"] & self.staging["conversing"]) | self.staging["words"]
        return not sayings.isdisjoint(_folded(head)[:_BEGINNING]) and sayings.isdisjoint(_folded(cell))

    def points(self, text: str) -> bool:
        """Whether a text begins or ends with a word for the one before: `That is what Dana likes`, `Dana is proud of this`."""
        found = _folded(text)
        return not self.staging["pointing"].isdisjoint((*found[:_TWO], *found[-1:]))

    def compares(self, text: str) -> bool:
        """Whether a text begins with a word that leads to how somebody puts it: `as Dana says`."""
        return not self.staging["comparing"].isdisjoint(_folded(text)[:1])

    def is_past(self, text: str) -> bool:
        """Whether a text tells what the first person did: `we added`; not that something has been so ever since."""
        found = _folded(text)
        if self.lasts(text):
            return False
        at = next((number for number, word in enumerate(found) if self.is_subject(word)), -1)
        own = at >= 0 and not self._is_unsaid(found[at])  # else it is the verb itself
        near = found[at + own : at + _BEGINNING - 1] if at >= 0 else found[: _BEGINNING + 1]
        endings = tuple(word[1:] for word in self.staging["past"] if word.startswith("-"))
        return any(
            word in self.staging["past"] or (word.endswith(endings) and not word.endswith("eed")) for word in near
        )

    def lasts(self, text: str) -> bool:
        """Whether a text tells how things always are, or should be: `never`, `since`."""
        return not self.staging["lasting"].isdisjoint(_folded(text))

    def refers(self, text: str) -> bool:
        """Whether a text begins with a word for the sentence before: `which surprised her`."""
        first, *others = (*_folded(text)[:_TWO], "")
        points = first in self.staging["joining"] and others[0] in self.staging["pointing"]
        return first in self.staging["referring"] or points

    def serves(self, text: str) -> bool:
        """Whether the beginning of a text tells what a supplier does: `we help`, `we offer`."""
        return not self.staging["serving"].isdisjoint(_folded(text)[: _BEGINNING + 2])

    def prefers(self, text: str) -> bool:
        """Whether the first person of a text only likes something best: `our favourite line by Dana`."""
        return self.owns(text) and not self.staging["favourites"].isdisjoint(_folded(text))

    def meets(self, text: str) -> bool:
        """Whether the beginning of a text tells what was done with a person: `we asked her`, `trafen wir sie`."""
        found = _folded(text)
        at = next((number for number, word in enumerate(found) if self.is_subject(word)), -1)
        # "Our thanks"; in "My back thanks you" somebody else thanks
        beginning = _TWO if any(map(self._is_first, found[:1])) else _BEGINNING
        near = found[max(0, at - 1) : at + _BEGINNING - 1] if at >= 0 else found[:beginning]
        return not self.staging["meeting"].isdisjoint(near) and not self.lasts(text)  # "I never ask twice"

    def reports(self, text: str) -> bool:
        """Whether a text holds a verb of saying."""
        return not self.reporting.isdisjoint(_folded(text))

    def breaks_in(self, told: str) -> bool:
        """Whether a few words between commas only say who speaks, as they may stand within quotation marks in some languages:
        `dit-elle`, `explique Marie Durand`, `dice lei`. With anything else behind the verb they may have been said.
        """
        verb, *behind = told.replace("-", " ").split()
        pronouns = self.staging["told_within"]
        who = [part for part in behind if _folded(part) != ("t",)]
        said = _folded(verb)[:1]
        names = all(part[:1].isupper() for part in who) or (len(who) == 1 and pronouns.issuperset(_folded(who[0])))
        return bool(who) and names and not (self.staging["voicing"] | self.reporting).isdisjoint(said)

    def voices(self, found: Iterable[str]) -> bool:
        """Whether one of the words tells that somebody speaks, or with which face."""
        return not self.staging["voicing"].isdisjoint(word.casefold() for word in found)

    def hears_from(self, text: str, begin: int, end: int) -> bool:
        """Whether a name at these letters of a text has a verb of saying beside it: `wrote the essayist Ida Blom`, `Ida Blom says`;
        not `says in Mill Lane`, `the Plant Director says`, who may be anybody.
        """
        before, after = _folded(text[:begin]), _folded(text[end:])
        if before[-1:] and before[-1] in self.staging["articles"]:
            return False
        lead = before[-_BEGINNING:]
        at = next((n for n in range(len(lead) - 1, -1, -1) if lead[n] in self.staging["voicing"]), None)
        led = at is not None and self.staging["linking"].isdisjoint(lead[at + 1 :])
        return led or self.voices(after[:1])

    def sources(self, text: str) -> bool:
        """Whether a text names somebody as a source: `according to`."""
        return self._holds("sourcing", text)

    def exact(self, text: str) -> bool:
        """Whether a text says that somebody's very words stand beside it: `in the words of`."""
        return not self.staging["words"].isdisjoint(_folded(text))

    def phrases(self, text: str, *, first: bool = False, points: bool = False, last: bool = False) -> bool:
        """Whether a text without its names ends by saying how somebody puts it: `puts it`, `put it bluntly`; not `put it in the
        bin`. `first` asks for no word before that, `last` for none behind it, `points` for none but what points on: `summed it up
        like this`.
        """
        found = _folded(text)
        for phrase in (tuple(words_.split()) for words_ in self.staging["phrasing"]):
            for at in range(1 if first else len(found)):
                behind = found[at + len(phrase) :]
                if found[at : at + len(phrase)] != phrase or len(behind) > (0 if last else _TWO):
                    continue
                goes_on = not self.staging["pointing"].isdisjoint(behind)
                if not behind or goes_on or not (points or behind[0] in self.staging["linking"]):
                    return True
        return False

    def circumstance(self, text: str) -> bool:
        """Whether a text begins as one that tells when, why or with whom: `When Dana asked`."""
        whole = f"{' '.join(_folded(text))} "
        return any(whole.startswith(f"{words_} ") for words_ in self.staging["after"])

    def goes_beyond(self, text: str) -> bool:
        """Whether the first person speaks behind a circumstance, not in it: `Since May we …`, not `When we came`."""
        subjects = [number for number, word in enumerate(_folded(text)) if self.is_subject(word)]
        return subjects != [] and subjects[0] >= _TWO

    def is_topic(self, text: str) -> bool:
        """Whether what follows a name says what somebody speaks of: `on the first week`."""
        return not self.staging["topics"].isdisjoint(_folded(text[:_NEAR_NAME])[:1])

    def names_itself(self, text: str) -> bool:
        """Whether the end of a text leads to the speaker's own name: `my name is`, `I am`."""
        whole = f" {' '.join(_folded(text)[-_BEGINNING:])} "
        return any(whole.endswith(f" {phrase} ") for phrase in self.staging["naming"])

    def relates(self, text: str) -> bool:
        """Whether a text only says what somebody is to us: `our customer since 2021`, `one of our partners`."""
        return self.owns(text) and not self.staging["relations"].isdisjoint(_folded(text)[: _BEGINNING + 1])

    def leads_to(self, text: str) -> bool:
        """Whether a text ends with words that make what follows a turn in somebody's life: `since`, `thanks to`."""
        whole = f" {' '.join(_folded(text)[-_TWO:])} "
        return any(whole.endswith(f" {phrase} ") for phrase in self.staging["reaching"])

    def buys(self, found: Iterable[str]) -> bool:
        """Whether one of the words tells that somebody buys or uses something."""
        return not self.staging["buying"].isdisjoint(word.casefold() for word in found)

    def is_being(self, found: Iterable[str]) -> bool:
        """Whether one of the words is a form of "to be"."""
        return not self.staging["being"].isdisjoint(word.casefold() for word in found)

    def hosts(self, found: Iterable[str]) -> bool:
        """Whether one of the words says at whose company somebody is: `at`."""
        return not self.staging["hosting"].isdisjoint(word.casefold() for word in found)

    def is_object(self, found: Sequence[str]) -> bool:
        """Whether something is done to the first person, who is not the subject: `gave us`."""
        small = {word.casefold() for word in found} & self.first_person
        return small != set() and small.isdisjoint(_SUBJECTS) and not small <= self.staging["ours"]

    def is_present(self, text: str) -> bool:
        """Whether a text says no more than that somebody is there, as on a telephone: `here`."""
        found = _folded(text)
        return bool(found) and self.staging["present"].issuperset(found)

    def narrates(self, text: str) -> bool:
        """Whether the writer tells what was done with a person: `we asked her`."""
        return self.meets(text) or self.tells_of_somebody(text)

    def edits(self, text: str) -> bool:
        """Whether a text speaks of itself, or to the reader: `names were changed`."""
        return not self.staging["editing"].isdisjoint(_folded(text))

    def addresses(self, text: str) -> bool:
        """Whether a text speaks to somebody, as no report does: `you`."""
        return not self.staging["addressing"].isdisjoint(_folded(text))

    def greets(self, text: str) -> bool:
        """Whether a text thanks or greets somebody, or says who made a picture."""
        return not self.staging["greeting"].isdisjoint(_folded(text))

    def _holds(self, part: str, text: str) -> bool:
        whole = f" {' '.join(_folded(text))} "
        return any(f" {phrase} " in whole for phrase in self.staging[part])


def reads_as_speech(text: str, sign: Sign, tongue: Tongue, roles: Collection[str] = (), *, named: bool = False) -> bool:
    """Whether a text that stands beside a name is to be taken for that person's words.

    `roles` are the roles and companies that may be named beside a person; `named` says that the text names the person itself.
    """
    if words(text) < SPEECH_WORDS:
        return False
    found = _folded(text)
    ends = _ENDS.search(text.rstrip()) is not None
    speaks = tongue.speaks(text)
    if (is_clock(text) and not ends) or tongue.is_heading(text):  # an agenda
        return False
    if speaks:
        return sign is not Sign.BESIDE or not (named or tongue.narrates(text))
    if named or _is_about_person(found, tongue, roles):
        return False
    first = next((char for char in text if char.isalnum()), "")
    begins = not first.islower()
    if sign is Sign.BESIDE:  # figures are facts: `140 people, 60 looms.`
        return begins and ends and not first.isdigit()
    is_sentence = ends or tongue.opens_sentence(text) or tongue.lasts(text) or not tongue.known
    return is_sentence or (begins and not _is_title(text)) or (not begins and len(found) >= _FEW)


def is_statement(text: str, tongue: Tongue) -> bool:
    """Whether a text that should be a term is somebody's sentence: `We closed the books in May`, `Nobody missed the old way!`."""
    ends = _ENDS.search(text.rstrip()) is not None
    return reads_as_speech(text, Sign.BESIDE, tongue) and (ends or tongue.begins_in_first_person(text))


def is_clock(text: str) -> bool:
    """Whether a text begins with a time of the day, as the lines of an agenda do."""
    return _CLOCK.match(text) is not None


@lru_cache(maxsize=256)
def _tongue(codes: frozenset[str]) -> Tongue:
    return Tongue._of(codes)


@lru_cache(maxsize=1)
def _shown() -> Mapping[str, frozenset[str]]:
    """The words by which a text shows its language, for each in which speech is known: `ich`, `sagt`."""
    english = _tongue(frozenset({"en"}))
    ours = english.first_person | english.reporting | english.staging["voicing"]
    found = {}
    for code in homes():
        one = _tongue(frozenset({code, "en"}))
        if code != "en" and language_for(code).first_person:
            found[code] = (one.first_person | one.reporting | one.staging["sourcing"] | one.staging["voicing"]) - ours
    return found


def _bare(found: Iterable[str]) -> frozenset[str]:
    """Words without accents; a short one (`él`) would be another word."""
    return frozenset(
        "".join(c for c in unicodedata.normalize("NFKD", one) if not unicodedata.combining(c))
        if len(one) > _TWO and not one.isascii()
        else one
        for one in found
    )


@lru_cache(maxsize=512)  # one text is asked a dozen questions, by whoever reads it
def _folded(text: str) -> tuple[str, ...]:
    """The words in small letters. English writes `I` with a capital: a small one is an article in Italian, "and" in Polish."""
    return tuple(_NO_ENGLISH if word == "i" else word.casefold() for word in _WORD.findall(text))


def _is_about_person(found: Sequence[str], tongue: Tongue, roles: Collection[str]) -> bool:
    if not found or tongue.is_about(found[0]):
        return True
    of_roles = {word for role in roles for word in _folded(role) if len(word) > _SMALL}
    return not of_roles.isdisjoint(found[:SPEECH_WORDS])


def _is_title(text: str) -> bool:
    """Whether every longer word has a capital, as in an English title."""
    long = [word for word in _WORD.findall(text) if len(word) > _SMALL]
    return len(long) > 1 and all(word[0].isupper() for word in long)
