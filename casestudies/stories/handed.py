"""Who is handed the word: speech in running text that neither marks nor a credit set apart.

"We" in a story is the writer's, unless something hands the word to somebody else: a short sentence that only brings a person
in (`Dana nods.`, `Here is Dana.`), words that name a source (`According to Dana, we …`), a verb of saying (`Dana says we …`),
a footnote, the head of a mail, a paragraph all in italics, the sentence behind it (`That is what Dana told us.`). Behind a name,
`she says` and `her verdict:` do the same. What is told in the third person (`Dana says that it took nine days`) is a report in
the writer's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from casestudies.stories.named import Names
from casestudies.stories.speech import SPEECH_WORDS, few, words
from casestudies.stories.telling import Tongue
from casestudies.stories.units import JUDGED, TextPart, Unit

_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’)*]*\s+(?=[^\W\d_a-z]|@)")
_WORD = re.compile(r"[^\W_]+")
_BRINGS_IN = 2  # words beside the name in a sentence that only brings a person in: "Here is Dana.", "Dana leans back."
_GESTURE = 8  # the same where it tells how somebody speaks: "Dana laughs and thinks for a moment."
_INTRODUCTION = 12  # words before the comma of "As Dana Reyes of Brightledger puts it, …"
_HEADLINE = 6  # words before a colon: "Dana's story: we …"
_POINTS_BACK = 12  # words: "That is what Dana told us when we met again."; a longer text tells something
_SOURCE_NOTE = 14  # words of a footnote that is only a source
# The heads of a mail: who sent it, and whatever else stands there.
_SENDER = re.compile(
    r"^\W*(?:From|Sender|Reviewer|Von|Absender|De|Expediteur|Remitente|Da|Mittente|Van|Afzender|Remetente|Fra|Fran|Od)\s?[:：]\s*(?P<who>.+)$",
    re.MULTILINE | re.IGNORECASE,
)
_HEAD_LINE = re.compile(r"^\W*[^\W\d_][\w-]{1,15}(?: [\w-]{1,15})?\s?[:：].*$", re.MULTILINE)
_LETTER = 4  # texts below the head of a mail
_MOST = 16  # words of a sentence that brings somebody in: a gesture, names, a role and a company
_LONGEST = 600  # letters beside a name that are looked at
_TAIL = 6  # words of what only says who spoke: "Dana Reyes told us", "she said to us"
_NEAR = 4  # texts above "she says" in which she is named
_COLON = re.compile(r"\s?[:：](?:\s+|\Z)")
_CLAUSE = re.compile(r"(?:,|:|;|\s[–—-]+)\s+(?=\w)")
_THAT = re.compile(
    r"\W*(?:that|so|this|these|it|das|so|es|c|ce|voila|eso|asi|questo|cosi|dat|zo|isso|assim)\b", re.IGNORECASE
)
_SOURCE = re.compile(
    r"\W*(?:source|interview|conversation|talk|call|mail|e-mail|message|said|says|quoted?|words|gesprach|quelle|entretien|entrevista|intervista)\b",
    re.IGNORECASE,
)


class _Tail(NamedTuple):
    """What stands before a comma, the few words behind it, and whether the sentence ends with those."""

    clause: str
    tail: str
    is_last: bool


@dataclass(frozen=True, slots=True)
class Handed:
    """The texts of a page, and who on it is handed the word."""

    units: Sequence[Unit]
    names: Names
    tongue: Tongue

    def word_to(self, index: int) -> str:
        """Who speaks in a text although nothing credits it, or nothing."""
        unit = self.units[index]
        found = self._noted(unit) or self._set_apart(index) or next(filter(None, self._told(index)), "")
        if found or not self.names.mentions(unit.text):
            return found
        return (
            next(self._in_sentences(index), "") or self._opens(unit) or self._mailed(index) or self._points_back(index)
        )

    def _in_sentences(self, index: int) -> Iterator[str]:
        sentences = _SENTENCE.split(self.units[index].text)
        following = [*sentences[1:], ""]
        if len(sentences) == 1 and self.units[index].part is TextPart.TEXT:
            following = [self._first_sentence(index + 1)]
        for before, sentence, after in zip(["", *sentences[:-1]], sentences, following, strict=True):
            person = self._person(sentence)
            if person and self._brings_in(sentence) and self._speaks(after):
                yield person
            if person and few(sentence, _POINTS_BACK) and self.tongue.exact(sentence) and self._speaks(before):
                yield person
            if person and self.tongue.names_itself(sentence[: sentence.index(person)]):
                yield person
            yield from self._introduced(sentence)
            yield from self._behind(sentence)
            yield from self._says(sentence)

    def _told(self, index: int) -> Iterator[str]:
        """`We …, Dana told us`, `I …, she says`, `She says: We …`, `Her verdict: I …`."""
        sentences = _SENTENCE.split(self.units[index].text)
        for number, sentence in enumerate(sentences):
            tails = tuple(_tails(sentence))
            if self._told_behind(tails) or self._told_before(sentence, index):
                yield self._named_last(" ".join(sentences[:number]), index)
            yield from self._told_by_name(tails)

    def _told_by_name(self, tails: Iterable[_Tail]) -> Iterator[str]:
        for clause, tail, is_last in tails:
            mention = self.names.people.search(tail)
            says = mention and self.tongue.only_says(self.names.people.sub(" ", tail)) and not self.tongue.acts(tail)
            if mention and says and self._is_told(clause, is_last=is_last) and (is_last or self._claims(clause)):
                yield mention["person"]

    def _told_behind(self, tails: Iterable[_Tail]) -> bool:
        for clause, tail, is_last in tails:
            if not self._without_pronoun(tail) or self.tongue.acts(tail):
                continue
            own = self._claims(clause) or (is_last and self.tongue.begins_in_first_person(clause))
            if own and self._is_told(clause, is_last=is_last):
                return True
        return False

    def _is_told(self, clause: str, *, is_last: bool) -> bool:
        """Whether the first person speaks before `she says`. `We met in May, she says, and …` may go on in the writer's words."""
        if words(clause) < SPEECH_WORDS or JUDGED in clause or self._person(clause) or self.tongue.circumstance(clause):
            return False
        return self.tongue.is_first_person(clause) and (is_last or not self.tongue.narrates(clause))

    def _told_before(self, sentence: str, index: int) -> bool:
        colon = _COLON.search(sentence)
        lead = sentence[: colon.start()] if colon else ""
        if colon is None or not few(lead, _TAIL):
            return False
        speech = sentence[colon.end() :][:_LONGEST] or self._first_sentence(index + 1)
        if words(speech) < SPEECH_WORDS or JUDGED in speech:
            return False
        if self._without_pronoun(lead[:1].lower() + lead[1:]):
            return self._claims(speech) or self.tongue.begins_in_first_person(speech)
        return self.tongue.is_utterance(lead) and self._claims(speech)

    def _without_pronoun(self, text: str) -> bool:
        """Whether a text is a pronoun and a verb of saying: `she told us`. In capitals it may be the reader (`sagen Sie`)."""
        found = _WORD.findall(text)
        rest = [word for word in found if not (word.islower() and self.tongue.is_pronoun(word))]
        return len(found) - len(rest) == 1 and self.tongue.only_says(" ".join(rest))

    def _claims(self, text: str) -> bool:
        first, *others = re.split(r"[,;]\s+", text)
        return not self.tongue.circumstance(first) and any(map(self.tongue.claims, (first, *others)))

    def _named_last(self, before: str, index: int) -> str:
        """Who was named last before a pronoun."""
        above = (unit.text for unit in reversed(self.units[max(0, index - _NEAR) : index]))
        for text in (before, *above):
            *_, last = ("", *(mention["person"] for mention in self.names.people.finditer(text)))
            if last:
                return last
        return ""

    def _first_sentence(self, index: int) -> str:
        unit = self.units[index] if index < len(self.units) else Unit("")
        return _SENTENCE.split(unit.text)[0] if unit.part is TextPart.TEXT and not unit.row else ""

    def _brings_in(self, sentence: str) -> bool:
        """Whether a sentence does no more than bring a person in."""
        mention = self.names.people.search(sentence) if few(sentence, _MOST) else None
        if mention is None or JUDGED in sentence or self.tongue.is_first_person(sentence):
            return False
        rest = self._beside_names(sentence)
        if ":" in sentence or self.tongue.greets(sentence[: mention.start()]):
            return False
        return len(rest) <= _BRINGS_IN or (len(rest) <= _GESTURE and self.tongue.voices(rest))

    def _beside_names(self, sentence: str) -> list[str]:
        """The words of a sentence without names, roles and companies."""
        text = self.names.people.sub(" ", sentence)
        for role in self.names.roles:
            text = re.sub(re.escape(role), " ", text, flags=re.IGNORECASE)
        return [word for word in _WORD.findall(text) if len(word) > 1]

    def _introduced(self, sentence: str) -> Iterator[str]:
        """`According to Dana, we …`, `In Dana's words, …`, `As Dana puts it, …`."""
        for comma in _CLAUSE.finditer(sentence):
            lead, clause = sentence[: comma.start()], sentence[comma.end() :][:_LONGEST]
            if not few(lead, _INTRODUCTION):
                return
            person = self._person(lead)
            if not person or words(clause) < SPEECH_WORDS or self.tongue.circumstance(lead):
                continue
            exact = self.tongue.exact(lead) and not self.tongue.is_first_person(lead)
            if ":" in comma.group() and few(lead, _HEADLINE) and self.tongue.is_subject(_WORD.findall(clause)[0]):
                yield person
            names_source = self.tongue.sources(lead) or self.tongue.ends_voiced(self.names.people.sub(" ", lead))
            if exact or (names_source and self.tongue.begins_in_first_person(clause) and self._speaks(clause)):
                yield person

    def _behind(self, sentence: str) -> Iterator[str]:
        """`We …, according to Dana`, `…, in Dana's words`."""
        for comma in _CLAUSE.finditer(sentence):
            clause = sentence[max(0, comma.start() - _LONGEST) : comma.start()]
            tail = sentence[comma.end() :][:_LONGEST].split(",", maxsplit=1)[0]
            person = self._person(tail)
            if not person or words(tail) > _BRINGS_IN + words(person) + 1 or words(clause) < SPEECH_WORDS:
                continue
            if self.tongue.exact(tail) or (self.tongue.sources(tail) and self._speaks(clause)):
                yield person

    def _says(self, sentence: str) -> Iterator[str]:
        """`Dana says we …`, `Dana (we …)`. After "that", and after "told us", it is a report."""
        for mention in self.names.people.finditer(sentence):
            found = _WORD.finditer(sentence, mention.end())
            first, second = next(found, None), next(found, None)
            if first is None or second is None:
                continue
            between = sentence[mention.end() : first.start()].strip()
            subject = first if between == "(" else second
            says = between == "(" or (not between and self.tongue.voices([first.group()]))
            if (
                says
                and self.tongue.is_subject(subject.group())
                and self._speaks(sentence[subject.start() :][:_LONGEST])
            ):
                yield mention["person"]

    def _opens(self, unit: Unit) -> str:
        """`@dana We …`: a name, and right behind it a sentence."""
        for line in unit.text.split("\n"):
            text = line.lstrip(" \"'([*_")
            mention = self.names.people.match(text)
            rest = text[mention.end() :] if mention else ""
            is_sentence = rest.startswith(" ") and rest.lstrip()[:1].isupper()
            if mention and is_sentence and self.tongue.begins_in_first_person(rest) and self._speaks(rest):
                return mention["person"]
        return ""

    def _mailed(self, index: int) -> str:
        """Who sent the mail that begins with this text: `From: Dana Reyes`, other heads, and words below."""
        unit = self.units[index]
        for sender in islice(_SENDER.finditer(unit.text), _LETTER):
            mention = self.names.people.search(sender["who"])
            if mention is None or not few(sender["who"], _SOURCE_NOTE):
                continue
            below = [
                unit.text[sender.end() :][:_LONGEST],
                *(u.text for u in self.units[index + 1 : index + 1 + _LETTER]),
            ]
            for text in below:
                letter = _HEAD_LINE.sub("", text)
                if self._speaks(letter) and JUDGED not in letter:
                    return mention["person"]
        return ""

    def _points_back(self, index: int) -> str:
        """`That is what Dana told us.`, `Dana's words, not ours.`, behind words of the first person."""
        text = self.units[index].text
        if not few(text, _POINTS_BACK):
            return ""
        person = self._person(text)
        before = self.units[index - 1] if index else Unit("")
        if not person or before.part is not TextPart.TEXT or JUDGED in before.text:
            return ""
        exact = self.tongue.exact(text)
        said = _THAT.match(text) is not None and self.tongue.voices(_WORD.findall(text.casefold()))
        if not (exact or said):
            return ""
        last = _SENTENCE.split(before.text)[-1]
        return person if self._speaks(before.text if exact else last) else ""

    def _noted(self, unit: Unit) -> str:
        """A footnote in which somebody speaks whom the sentence names at which it stands; or that names whose that sentence is."""
        if unit.note is None or JUDGED in unit.note.at:
            return ""
        at, text = unit.note.at, unit.note.text
        person = self._person(at)
        if person and self._speaks(text):
            return person
        person = self._person(text)
        is_source = self.names.credit.fullmatch(text) or (_SOURCE.match(text) and few(text, _SOURCE_NOTE))
        return person if person and is_source and self._speaks(at) else ""

    def _set_apart(self, index: int) -> str:
        """A paragraph all in italics or bold in which somebody speaks, beside one that names a person."""
        unit = self.units[index]
        if not unit.apart or unit.row or not self.tongue.is_first_person(unit.text) or self.tongue.edits(unit.text):
            return ""
        if not self._speaks(unit.text):
            return ""
        beside = (*self.units[max(0, index - 1) : index], *self.units[index + 1 : index + 2])
        return next(filter(None, (self._person(other.text) for other in beside)), "")

    def _person(self, text: str) -> str:
        mention = self.names.people.search(text)
        return mention["person"] if mention else ""

    def _speaks(self, text: str) -> bool:
        """Whether somebody speaks who is neither the writer nor spoken of."""
        return (
            words(text) >= SPEECH_WORDS
            and self.tongue.speaks(text)
            and not self.tongue.narrates(text)
            and not self._person(text)
            and JUDGED not in text
        )


def _tails(sentence: str) -> Iterator[_Tail]:
    """At each comma that has few words behind it."""
    for comma in _CLAUSE.finditer(sentence):
        tail, *more = re.split(r"[,;:]|\s[–—-]+\s", sentence[comma.end() :][:_LONGEST], maxsplit=1)
        if few(tail, _TAIL):
            yield _Tail(sentence[max(0, comma.start() - _LONGEST) : comma.start()], tail, not more)
