"""Other ways to hand somebody the word than to stand beside the speech (`attached`): notations, and words that say so.

A footnote, the head of a mail, a paragraph all in italics, a handle; `My name is Dana`, `Dana says we …`, and `in Dana's words`,
beside which even what is told in the third person is hers. What is told otherwise (`Dana says that it took nine days`) is a report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from casestudies.stories.attached import NOBODY, SENTENCE
from casestudies.stories.named import Names
from casestudies.stories.speech import SPEECH_WORDS, few, words
from casestudies.stories.statements import Statements
from casestudies.stories.telling import Tongue
from casestudies.stories.units import JUDGED, Unit

_WORD = re.compile(r"[^\W_]+")
_INTRODUCTION = 12  # words before the comma of "As Dana Reyes of Brightledger puts it, …"
_GREETING = 6  # words: "Hi, it's Dana Reyes here"
_TAIL = 6  # words behind it: "…, in Dana Reyes' own words"
_SOURCE_NOTE = 14  # words of a footnote that is only a source
# The heads of a mail: who sent it, and whatever else stands there.
_SENDER = re.compile(
    r"^\W*(?:From|Sender|Reviewer|Von|Absender|De|Expediteur|Remitente|Da|Mittente|Van|Afzender|Remetente|Fra|Fran|Od)\s?[:：]\s*(?P<who>.+)$",
    re.MULTILINE | re.IGNORECASE,
)
_HEAD_LINE = re.compile(r"^\W*[^\W\d_][\w-]{1,15}(?: [\w-]{1,15})?\s?[:：].*$", re.MULTILINE)
_LETTER = 4  # texts below the head of a mail
_NEAR = 4  # texts above a pronoun in which somebody is named
_LONGEST = 600  # letters beside a name that are looked at
_CLAUSE = re.compile(r"(?:,|:|;|\s[–—-]+)\s+(?=\w)")
_LEADS = re.compile(r"[:：?？]|\s[–—-]")
_SPOKEN = re.compile(r"\s*[—–―]\s?(?P<speech>[^—–―]+?)(?:\s?[—–―]\s?|,\s)(?=\w)")
_VERB = 6  # words behind a name among which a verb of saying stands
_TWO = 2  # words before and behind a name among which a verb of saying stands
_SOURCE = re.compile(
    r"\W*(?:source|interview|conversation|talk|call|mail|e-mail|message|said|says|quoted?|words|gesprach|quelle|entretien|entrevista|intervista)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Handed:
    """The texts of a page, and who on it is handed the word."""

    units: Sequence[Unit]
    names: Names
    tongue: Tongue
    in_story: bool

    @property
    def _statements(self) -> Statements:
        return Statements(self.names, self.tongue, NOBODY if self.in_story else "")

    def word_to(self, index: int) -> str:
        """Who speaks in a text although nothing credits it, or nothing."""
        unit = self.units[index]
        found = self._noted(unit) or self._set_apart(index)
        above = self.units[index - 1].text if index else ""
        near = [above, *self._near(index)]
        leads = self.in_story and _LEADS.search(f"{above[-1:]} {unit.text}") is not None  # "Her advice: …"
        if found or not (leads or any(map(self.names.mentions, (unit.text, above)))):
            return found
        sentences = SENTENCE.split(unit.text)
        told = (self._in_sentence(*pair, near) for pair in zip(sentences, [above, *sentences], strict=False))
        found = next(filter(None, told), "") or self._in_dialogue(unit)
        return found or self._calls(index) or self._opens(unit) or self._mailed(index)

    def _near(self, index: int) -> Iterator[str]:
        """The texts further up, and the one below, of a story: in any of them a pronoun's name may stand."""
        if self.in_story:
            yield from (unit.text for unit in reversed(self.units[max(0, index - _NEAR) : max(0, index - 1)]))
            yield from (unit.text for unit in self.units[index + 1 : index + 2])

    def _calls(self, index: int) -> str:
        """`Hi, Dana here. It runs.`: who is on the line speaks, in whatever person."""
        whole = " ".join(unit.text for unit in self.units[index : index + 2])
        first, _, rest = whole.replace("!", ".").partition(".")
        person = self._person(first)
        if not person or not few(first, _GREETING) or words(rest) < SPEECH_WORDS:
            return ""
        is_told = self.tongue.narrates(rest) or not self.tongue.is_present(first.replace(person, " "))
        return "" if is_told else person

    def _in_sentence(self, sentence: str, before: str, near: Sequence[str]) -> str:
        """Whose words a sentence holds, or the one `before` it: `Dana's words, not ours.`. A pronoun means who is named `near`."""
        person = self._person(sentence)
        if person and self.tongue.names_itself(sentence[: sentence.index(person)]):
            return person
        if person and few(sentence, _INTRODUCTION) and self.tongue.exact(sentence) and self._speaks(before):
            return person
        return (
            self._announced(sentence, before)
            or self._exact(sentence)
            or self._statements.speaker(sentence, before, near)
            or self._says(sentence)
        )

    def _announced(self, sentence: str, before: str) -> str:
        """`Dana summed it up like this. …`: in whatever person it goes on, it is hers."""
        lead = SENTENCE.split(before)[-1]
        person = self._person(lead) if few(lead, _INTRODUCTION) else ""
        if not person or not self.tongue.phrases(self._nameless(lead), points=True):
            return ""
        is_hers = words(sentence) >= SPEECH_WORDS and not self._person(sentence) and not self.tongue.narrates(sentence)
        return person if is_hers and JUDGED not in sentence else ""

    def _in_dialogue(self, unit: Unit) -> str:
        """`—… —dice Dana.`: a dash that opens a text is a quotation mark where somebody "says" behind the next."""
        spoken = _SPOKEN.match(unit.text)
        tail = unit.text[spoken.end() :][:_LONGEST] if spoken else ""
        person = self._person(tail)
        if spoken is None or not person or words(spoken["speech"]) < SPEECH_WORDS or JUDGED in spoken["speech"]:
            return ""
        before, after = (_WORD.findall(part) for part in tail.split(person, maxsplit=1))
        # Turned round, with one small word before the name, it can only be "says": the verbs for it have no end.
        is_turned = len(before) == 1 and before[0].islower() and not self.tongue.links(before[0])
        return person if is_turned or self.tongue.voices((*before[-_TWO:], *after[:_TWO])) else ""

    def _exact(self, sentence: str) -> str:
        """`In Dana's words, …`, `…, in Dana's words`: what stands there may be told in the third person as well."""
        for comma in _CLAUSE.finditer(sentence):
            before, after = sentence[: comma.start()][-_LONGEST:], sentence[comma.end() :][:_LONGEST]
            tail = after.split(",", maxsplit=1)[0]
            for lead, clause, most in ((before, after, _INTRODUCTION), (tail, before + after[len(tail) :], _TAIL)):
                person = self._person(lead) if few(lead, most) else ""
                if person and words(clause) >= SPEECH_WORDS and self._says_exact(lead, comma.group().strip()):
                    return person
        return ""

    def _says_exact(self, lead: str, divider: str) -> bool:
        is_exact = (
            self.tongue.exact(lead)
            if divider != ","
            else self.tongue.quotes(lead) and self._statements.owns("words", lead)
        )
        # "We leave the last word to Dana:" hands it over; "We put it bluntly to Dana:" does not.
        hands = divider != "," and self.tongue.phrases(self._nameless(lead), last=True)
        return hands or ((is_exact or self._puts(lead, divider)) and not self.tongue.is_first_person(lead))

    def _puts(self, lead: str, divider: str) -> bool:
        """`Dana puts it bluntly:`; before a comma only `as Dana puts it,` and `to quote Dana,`."""
        if divider != "," or self.tongue.compares(lead):
            return self.tongue.phrases(self._nameless(lead))
        return self.names.anybody.match(lead.strip()) is None and self.tongue.phrases(self._nameless(lead), first=True)

    def _nameless(self, text: str) -> str:
        return self.names.anybody.sub(" ", text)

    def _says(self, sentence: str) -> str:
        """`Dana says we …`, `Dana smiled and said we …`. After "that", and after "told us", it is a report."""
        mentions = list(self.names.people.finditer(sentence))
        # Nobody says "my" for a company.
        if mentions and self.in_story and JUDGED not in sentence and self.tongue.has_own(sentence):
            return mentions[0]["person"]
        for mention in mentions:
            found = islice(_WORD.finditer(sentence, mention.end()), _VERB)
            for number, (verb, subject) in enumerate(pairwise(found)):
                between = sentence[mention.end() : verb.start()]
                says = self.tongue.voices([verb.group()]) if number == 0 else self.tongue.reports(verb.group())
                if _CLAUSE.search(between) or not (says and self.tongue.is_subject(subject.group())):
                    continue
                if (number or not between.strip()) and self._speaks(sentence[subject.start() :][:_LONGEST]):
                    return mention["person"]
        return ""

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
            is_mail = len(_HEAD_LINE.findall(unit.text)) > 1  # whatever is below is hers, in any person
            for text in below:
                letter = _HEAD_LINE.sub("", text)
                own = is_mail and words(letter) >= SPEECH_WORDS and not self.tongue.narrates(letter)
                if (own or self._speaks(letter)) and JUDGED not in letter:
                    return mention["person"]
        return ""

    def _noted(self, unit: Unit) -> str:
        """A footnote in which somebody speaks whom the sentence names at which it stands; or that names whose that sentence is."""
        if unit.note is None or JUDGED in unit.note.at:
            return ""
        at, text = unit.note.at, unit.note.text
        person = self._person(at)
        if person and self._speaks(text):
            return person
        person = self._person(text)
        is_to = text.startswith(person) and self.tongue.links(text[len(person) :])  # "Dana Reyes to the trade press"
        is_source = self.names.credit.fullmatch(text) or ((_SOURCE.match(text) or is_to) and few(text, _SOURCE_NOTE))
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
