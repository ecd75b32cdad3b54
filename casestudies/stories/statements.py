"""Words that are somebody's because of what leads to them, in whatever person they are told.

Either a noun for what somebody says is hers (`Dana's verdict: …`, `in Dana's phrase, …`, `…, was the verdict of Dana`), or what
stands before a colon tells how she says it (`Dana is blunt: …`, `She doesn't hesitate – …`, `Dana leans back: …`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casestudies.stories.named import Names
from casestudies.stories.speech import SPEECH_WORDS, few, words
from casestudies.stories.telling import Tongue
from casestudies.stories.units import JUDGED

_COLON = re.compile(r"\s?[:：]\s+|\s[–—-]+\s+")
_COMMA = re.compile(r",\s+")
_WORD = re.compile(r"[^\W_]+")
_LEADS_ON = ":：?？"
_SENTENCE_BEFORE = re.compile(r"\A.*[.!?…]\s+(?=\S)", re.DOTALL)
_LEAD = 12  # words: "Asked whether it was worth the money, Dana didn't blink"
_LONGEST = 600  # letters beside a name that are looked at
_BEFORE_NAME = 2  # words: "In", "To borrow"
_NOUN = 3  # words of "own honest words" behind a name


@dataclass(frozen=True, slots=True)
class Statements:
    """Who may be meant, and what is known of the language."""

    names: Names
    tongue: Tongue
    unnamed: str
    """Who is meant where nobody is named near."""

    def speaker(self, sentence: str, before: str, near: Sequence[str]) -> str:
        """Whose statement a sentence holds, or is, behind a lead that is the sentence `before` it. A pronoun means who is named in
        the lead's own text, else in the first of the texts `near` that names somebody.
        """
        for lead, claim, above in self._parts(sentence, before):
            if self._is_claim(claim) and (found := self._who(lead, claim, (above, *near))):
                return found
        return self._behind_comma(sentence) or self._behind_colon(sentence) or self._without_comma(sentence)

    def owns(self, part: str, text: str) -> bool:
        """Whether a noun of this part stands beside a name as its own: `Dana's verdict`, `the verdict of Dana Reyes`."""
        return any(
            (self._is_genitive(text, name) and self.tongue.is_noun(part, self._behind(text, name)))
            or (self.tongue.leads_from(part, text[: name.start()]) and self.tongue.adds(self._behind(text, name)))
            for name in self.names.anybody.finditer(text)
        )

    def _parts(self, sentence: str, before: str) -> Iterator[tuple[str, str, str]]:
        """Each lead with what it leads to, and what stands before the lead."""
        name = self.names.people.search(before) if few(before, _LEAD) else None
        if name and self._is_genitive(before, name) and self.tongue.calls_statement(self._behind(before, name)):
            yield before.rstrip("."), sentence, ""  # "Dana's advice was simple. …"
        if before.rstrip()[-1:] in set(_LEADS_ON):
            yield _SENTENCE_BEFORE.sub("", before.rstrip(f"{_LEADS_ON} ")), sentence, ""
        for divider in _COLON.finditer(sentence):
            yield sentence[: divider.start()], sentence[divider.end() :][:_LONGEST], before

    def _who(self, lead: str, claim: str, near: Sequence[str]) -> str:
        """Who makes a statement of what a lead leads to. Where no noun says that it is one, it has to tell something."""
        if not few(lead, _LEAD) or not (self.tongue.is_heard(lead) or self.tongue.prefers(lead)):
            return ""
        name = self.names.anybody.search(lead)
        own = self._is_hers(lead, name) if name else self.tongue.is_utterance(lead, "statements")
        says = name is not None and self._is_subject(lead, name) and self.tongue.says(lead[name.end() :])
        says = says or (
            name is not None and self.tongue.says(self.tongue.behind_pronoun(lead[name.end() :], last=True))
        )
        if not (own or says or (self._is_how(lead, name, claim) and self.tongue.has_verb(claim))):
            return ""
        name = name or next(filter(None, map(self.names.people.search, near)), None)
        return name["person"] or name["other"] if name else self.unnamed

    def _is_hers(self, lead: str, name: re.Match[str]) -> bool:
        """Whether a lead gives a statement to whom it names: `Dana's verdict`, `Dana's answer is short`, `Dana has one piece of
        advice`, `For Dana the answer is simple`, `According to Dana`.
        """
        behind = self._behind(lead, name)
        if self.owns("statements", lead) or self.tongue.has_statement(behind) or self.tongue.sources(lead):
            return True
        is_whose = self._is_genitive(lead, name) or self.tongue.leads_up(lead[: name.start()])
        return is_whose and self.tongue.calls_statement(behind)

    def _is_how(self, lead: str, name: re.Match[str] | None, claim: str) -> bool:
        """Whether a lead tells how the person says something whom it names, or means by a pronoun."""
        if name is None:
            behind = self.tongue.behind_pronoun(lead)
            return self.tongue.states(behind) or self.tongue.has_statement(behind)
        behind = lead[name.end() :]
        is_on = self.tongue.is_topic(behind) and self.tongue.opens_sentence(claim)  # "Dana on the crew: they …"
        states = self._is_subject(lead, name) and (self.tongue.states(behind) or is_on)
        return states or self.owns("accounts", lead)

    def _is_subject(self, lead: str, name: re.Match[str]) -> bool:
        return not (self.tongue.leads_up(lead[: name.start()]) or self._is_genitive(lead, name))

    def _behind_comma(self, sentence: str) -> str:
        """`It runs by itself, was Dana's verdict`, `You never look back, says Dana`."""
        for comma in _COMMA.finditer(sentence):
            claim, tail = sentence[: comma.start()], _COMMA.split(sentence[comma.end() :], maxsplit=1)[0]
            name = self.names.people.search(tail[:_LONGEST])
            is_own = self.tongue.is_being(tail.split()[:1]) and self.owns("statements", tail)
            if name and (is_own or self._is_spoken(claim, tail, name)) and self._is_claim(claim):
                return name["person"]
        return ""

    def _behind_colon(self, sentence: str) -> str:
        """`Count once and go home: Dana's motto since May`."""
        for colon in _COLON.finditer(sentence):
            claim, tail = sentence[: colon.start()], sentence[colon.end() :]
            name = self.names.people.search(tail[:_LONGEST])
            is_own = few(tail, _LEAD) and self.owns("statements", tail)
            if name and is_own and self.tongue.has_verb(claim) and self._is_claim(claim):
                return name["person"]
        return ""

    def _is_spoken(self, claim: str, tail: str, name: re.Match[str]) -> bool:
        """Whether a claim speaks to somebody, before `says Dana`: a report does not."""
        beside = (*_WORD.findall(tail[: name.start()])[-1:], *_WORD.findall(tail[name.end() :])[:1])
        return self.tongue.addresses(claim) and self.tongue.voices(beside)

    def _without_comma(self, sentence: str) -> str:
        """`In Dana's words it was a graveyard`: some languages have no comma there."""
        name = self.names.people.search(sentence)
        if name is None or not few(sentence[: name.start()], _BEFORE_NAME):
            return ""
        is_quoted = self._is_genitive(sentence, name) and self.tongue.quotes(sentence[: name.start()])
        is_own = is_quoted and self.tongue.goes_on_with("words", self._behind(sentence, name))
        return name["person"] if is_own and words(sentence[name.end() :]) >= SPEECH_WORDS + _NOUN else ""

    def _is_genitive(self, text: str, name: re.Match[str]) -> bool:
        shown = name.end(name.lastgroup or 0)
        return shown < name.end() or text[shown : shown + 1] == "'"

    def _behind(self, text: str, name: re.Match[str]) -> str:
        return text[name.end(name.lastgroup or 0) :].lstrip("s'")

    def _is_claim(self, text: str) -> bool:
        """Whether a text may be somebody's statement: it is long enough, and tells of nobody."""
        return (
            words(text) >= SPEECH_WORDS
            and JUDGED not in text
            and not self.tongue.is_first_person(text)  # `attached` knows whose that is
            and not self.tongue.tells_of_somebody(text)
            and self.names.people.search(text) is None
        )
