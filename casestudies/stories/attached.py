"""Speech that nothing marks and that hangs on somebody known: whose "I" and "we" can only be hers.

One principle for every notation: a sentence in the first person is speech where it is attached to somebody whom the story knows,
unless it is the writer's own. It is attached

- to a *lead*, a few words that name the person (or say `she`, or a role) on the other side of a comma, colon, dash or bracket,
  in the sentence or text before, or in the title above: `We …, says Dana`, `Dana on the start – we …`, `Dana is sure. We …`;
- to a sentence behind it that points back: `We never print any more. Dana is proud of that.`;
- and, as nobody says "I" for a company, to whoever is named in its own paragraph, beside it or in the title above; so is a sentence
  that speaks of the site's own company or product as of somebody else's (`ours`).

It is the writer's own where it names the person, tells what was done with her (`we visited`), or speaks to the reader; beside a
mere mention also where it tells what was done, or what a supplier does: `Dana asked for colours. We added them.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from casestudies.stories.named import Names
from casestudies.stories.ours import NOTHING_OURS, Ours
from casestudies.stories.speech import SPEECH_WORDS, few, words
from casestudies.stories.telling import Tongue, is_clock
from casestudies.stories.units import JUDGED, TextPart, Unit

SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’)*]*\s+(?=[^\W\d_a-z]|@)")
# What parts a name from words: a colon; a dash, arrow, bar or row of stars between spaces; brackets.
_DIVIDER = re.compile(
    r"(?P<colon>\s?[:：](?:\s+|\Z))|(?P<dash>\s+(?:[–—―~→⟶►•·|/-]|--+|//|[★☆✩✪⭐]+)\s+)|(?P<bracket>\s*[(\[]\s*)|(?P<end>[)\]](?:\s?[:：]\s+|\s+[–—-]+\s+|\s+(?=[^\W\d_a-z])))"
)
_COLON = re.compile(r"\s?[:：]\s")
_COMMA = re.compile(r"(?:[,;]|(?<=\w)/)\s+(?=\w)")
_TAIL_ENDS = re.compile(r"[,;:]|\s[–—-]+\s")
_ENDED = re.compile(r"[.!?…:。！？][\"'”’»)\]*_]*\s*\Z")
_APPOSITION = re.compile(r",\s+[^\W\d_a-z][\w-]+(?:\s+[^\W\d_a-z][\w-]+)+\Z")  # "Our product manager, Joan Pell"
_NAME = re.compile(r"(?<![^\W_])[^\W\d_a-z]\w+")
_WORD = re.compile(r"[^\W_]+")
_LEAD = 16  # words: a name, a role, a company and what they are said to do; a longer text tells something
_BRINGS_IN = 2  # words beside the name in a sentence that only brings a person in: "Here is Dana.", "Dana leans back."
_BARE = 3  # words beside the name in a lead that says no more than whose words follow: "Dana on the start"
_TAIL = 6  # words of what only says who spoke: "Dana Reyes told us", "she said to us"
_UNNAMED = 8  # words of what says that somebody speaks whom nothing names
_TURNED = 2  # words before a name that turn a credit round: "says Dana", "freut sich Dana"
_GOES_ON = 2  # sentences after a lead in which nobody else has the word
_LONGEST = 600  # letters beside a comma that are looked at
_NEAR = 4  # sentences and texts above "she says" in which she is named
_TWO = 2  # texts above an answer, of which the nearer is its question
_UNDER = 40  # texts below a title that may still be of the one whom it names
_QUESTION = re.compile(r"[?？][\"'”’»)\]*_]*\s*\Z")


NOBODY = "-"
"""Somebody speaks whom nothing names."""


@dataclass(frozen=True, slots=True)
class _Lead:
    """Words beside speech: whom they mean, whether they say that somebody speaks or feels, whether they hold little more than the
    name, whether they hold a name at all, and whether they are nothing but names or end with a colon.
    """

    name: str
    is_voiced: bool
    is_bare: bool
    is_named: bool = True
    is_credit: bool = False


_MENTION = _Lead("", is_voiced=False, is_bare=False)


@dataclass(frozen=True, slots=True)
class _Before:
    """Where a sentence stands: the number of its text, and what stands before it in that."""

    index: int
    text: str


@dataclass(frozen=True, slots=True)
class Attached:
    """The texts of a page, and who on it may be meant. `mentions` says whether a mere mention is enough."""

    units: Sequence[Unit]
    names: Names
    tongue: Tongue
    mentions: bool = True
    ours: Ours = NOTHING_OURS
    _people: dict[int, str] = field(default_factory=dict)
    """Whom each text names that was asked for."""

    def speaker(self, index: int) -> str:
        """Whose words a text holds, or nothing."""
        unit = self.units[index]
        is_agenda = is_clock(unit.text) and _ENDED.search(unit.text) is None
        if not self.tongue.is_first_person(unit.text) or is_agenda:
            return ""
        sentences = SENTENCE.split(unit.text)
        for number, sentence in enumerate(sentences):
            if self.ours.speak(sentence, self.tongue):
                continue
            if self.tongue.is_first_person(sentence) or self._announces(sentence):
                before = _Before(index, " ".join(sentences[max(0, number - _NEAR) : number]))
                found = self._divided(sentence, before) or self._told(sentence, before) or self._sourced(sentence)
                found = found or self._beside(sentences, number, before) or self._beside_ours(sentences, number, index)
                if found:
                    return found
        return ""

    def _divided(self, sentence: str, before: _Before) -> str:
        """`Dana's calculation – I …`, `we … – Dana`, `we … (Dana)`."""
        for part, kind, second in _parts(sentence):
            first = part.rsplit(JUDGED, maxsplit=1)[-1] if kind == "colon" else part
            if kind == "colon" and self.tongue.circumstance(first) and self._person(first) and self._claims(second):
                return self._person(first)
            if kind == "colon" and self._says_unnamed(first, second):
                return NOBODY
            if self.tongue.relates(second) and not self._person(first):  # "Brightledger – our customer since 2021"
                continue
            lead = self._lead(first, before, second) if kind != "bracket" else self._named_at_end(first)
            if lead and self._speaks(second, lead):
                return lead.name
            if kind == "colon" and (self._is_headline(first, second) or self._is_her_own(first, second)):
                return self._named(second)
            lead = self._lead(second, before) if kind in {"dash", "bracket"} else None
            reaches = lead and (lead.is_voiced or self.tongue.points(second) or self.tongue.is_alone(first))
            if lead and ((lead.is_bare and self._speaks(first, lead)) or (reaches and self._claims(first))):
                return lead.name
        return ""

    def _is_her_own(self, speech: str, who: str) -> bool:
        """`My Fridays are free: a talk with Dana`, in a story: nobody says "my" for a company."""
        return (
            self.mentions
            and few(who, _LEAD)
            and self.tongue.is_alone(speech)
            and self._claims(speech)
            and self._person(who) != ""
        )

    def _named(self, text: str) -> str:
        found = self.names.anybody.search(text)
        return (found["person"] or found["other"]) if found else ""

    def _is_headline(self, speech: str, who: str) -> bool:
        """`I was ready to quit: Dana's story`, `Best thing we ever bought: Dana on May`; not `People we meet: Dana`."""
        name = self.names.anybody.match(who)
        if name is None or not few(who, _LEAD) or self.tongue.serves(speech) or not self._speaks(speech, _MENTION):
            return False
        is_about = self.tongue.is_topic(who[name.end() :]) or (self.tongue.edits(who) and name["person"] is not None)
        is_own = self.tongue.lasts(speech) or self.tongue.begins_in_first_person(speech)
        return is_about and (is_own or self.tongue.is_alone(speech))

    def _says_unnamed(self, lead: str, speech: str) -> bool:
        """`What the mill says: we …`, in a story: somebody of the customer's, whom nothing names."""
        return (
            self.mentions
            and few(lead, _UNNAMED)
            and (self.tongue.reports(lead) or self.tongue.voices(_WORD.findall(lead)))
            and not (self.tongue.is_first_person(lead) or self.names.anybody.search(lead) or _NAME.search(lead[1:]))
            and not (self.tongue.edits(lead) or self.tongue.are_several(lead))
            and not self.tongue.serves(speech)
            and self.tongue.begins_in_first_person(speech)
            and self._speaks(speech, _MENTION)
        )

    def _named_at_end(self, text: str) -> _Lead | None:
        """`Dana (we …) is happy.`."""
        *_, last = (None, *self.names.people.finditer(text))
        return _Lead(last["person"], is_voiced=True, is_bare=True) if last and last.end() == len(text) else None

    def _told(self, sentence: str, before: _Before) -> str:
        """`We …, Dana told us`, `I …, she says, and …`, `As Dana puts it, we …`."""
        for comma in _COMMA.finditer(sentence):
            first, rest = sentence[max(0, comma.start() - _LONGEST) : comma.start()], sentence[comma.end() :][:_LONGEST]
            lead = self._lead(first, before)
            sources = self.tongue.sources(first) or self.tongue.hands_over(first)
            if lead and sources and self._opens(rest, lead):
                return lead.name
            tail, *more = _TAIL_ENDS.split(rest, maxsplit=1)
            is_short = few(
                self.names.anybody.sub(lambda m: m["person"] or "-", tail), _TAIL
            )  # a role and a company are many words
            lead = self._lead(tail, before) if is_short or self.tongue.refers(tail) else None
            if lead and self._ends_told(first, tail, "".join(more).lstrip(), lead):
                return lead.name
        return ""

    def _sourced(self, sentence: str) -> str:
        """`Laut Dana haben wir …`: some languages have no comma behind a source."""
        name = self.names.people.search(sentence)
        if (
            name is None
            or not few(sentence[: name.start()], _BARE)
            or not self.tongue.sources(sentence[: name.start()])
        ):
            return ""
        rest = sentence[name.end() :].lstrip(" ,")
        near = " ".join(_WORD.findall(rest)[:_BARE])
        return name["person"] if self.tongue.has_subject(near) and self._speaks(rest, _MENTION) else ""

    def _ends_told(self, clause: str, tail: str, rest: str, lead: _Lead) -> bool:
        """Whether a lead behind a comma gives its words to what stands before it, or to what goes on after it."""
        if self.tongue.refers(tail):
            return self._speaks(clause, lead) if lead.is_voiced else self._claims(clause)
        if self.tongue.owns(clause) and _APPOSITION.search(clause):
            return False
        if lead.is_credit:  # "I …, Dana Reyes, Head of Finance"
            own = self._claims(clause) or self.ours.are_spoken_of(clause, self.tongue)
            return own and _WORD.search(self.names.anybody.sub(" ", rest)) is None
        goes_on = self.mentions and self._speaks(rest, replace(lead, is_voiced=True), wide=True)
        told = goes_on or self._is_told(clause, lead, is_last=not rest)
        # Nobody says "I" for a company: "My crew goes home on time, Dana answers."
        is_hers = self._credits(tail) or (self.mentions and lead.is_named and self.tongue.is_alone(clause))
        return (told or self._opens(rest, lead)) and is_hers

    def _opens(self, text: str, lead: _Lead) -> bool:
        return self.tongue.begins_in_first_person(text) and self._speaks(text, lead)

    def _credits(self, tail: str) -> bool:
        """Whether what follows a comma only says who spoke: `says Dana`, `Dana told us`; not `and Dana agreed`, `Dana nodded`."""
        found = self.names.anybody.search(tail)
        if self.tongue.sources(tail) or self.tongue.is_utterance_of(tail):
            return True
        if self.tongue.links(tail):
            puts = self.tongue.compares(tail) and not self.tongue.is_first_person(tail)
            return puts and found is not None and self._says_beside(tail, found)
        if found is None or self._stands_for(tail):
            return not self.tongue.acts(tail)
        before, after = _WORD.findall(tail[: found.start()]), _WORD.findall(tail[found.end() :])
        is_turned = not after and 0 < len(before) <= _TURNED and all(map(str.islower, before))
        acts = self.tongue.acts(" ".join(after[:1]))  # "Dana nodded"; turned round, "laughs Dana", it can only be said
        return not acts and (is_turned or self._says_beside(tail, found) or (not before and self.tongue.voices(after)))

    def _says_beside(self, text: str, name: re.Match[str]) -> bool:
        """Whether a verb of saying stands right before or after a name."""
        before, after = _WORD.findall(text[: name.start()]), _WORD.findall(text[name.end() :])
        return self.tongue.voices((*before[-_TURNED:], *after[:_TURNED]))

    def _is_told(self, clause: str, lead: _Lead, *, is_last: bool) -> bool:
        """Whether the first person speaks before `she says`. `We met in May, she says, and …` may go on in the writer's words."""
        if words(clause) < SPEECH_WORDS or JUDGED in clause or self._is_of_person(clause, lead):
            return False
        if self.tongue.circumstance(clause) and not self.tongue.goes_beyond(clause):
            return False
        own = any(map(self.tongue.claims, re.split(r"[,;]\s+", clause)))
        if is_last:
            own = own or self.tongue.begins_in_first_person(clause) or self.tongue.owns(clause)
            return own or (lead.is_named and self.tongue.is_first_person(clause))
        return own and not self.tongue.narrates(clause)

    def _beside(self, sentences: Sequence[str], number: int, before: _Before) -> str:
        """`Dana is sure. We …`, `We … That is what Dana likes.`."""
        sentence, index = sentences[number], before.index
        above = sentences[number - 1] if number else self._above(index)
        lead = self._lead(above, before, whole=True) or self._asked(above, index) or self._quoted(above, number)
        if number == 1 and few(above, SPEECH_WORDS - 1) and _QUESTION.search(self._above(index)):  # "Everything. We …"
            lead = lead or self._lead(self._above(index), before, whole=True)
        lead = lead or (None if number else self._facts(index))
        if lead and not lead.is_voiced and not number and _ENDED.search(above):
            lead = None
        is_credited = lead is not None and lead.is_credit and not self.tongue.is_title_of_ours(sentence)
        if self._is_writers(sentence) and not is_credited:
            return ""
        is_ours = self._is_ours(index)
        if lead and (
            self._speaks(sentence, lead, wide=True) if lead.is_voiced else not is_ours and self._claims(sentence)
        ):
            return lead.name
        below = sentences[number + 1] if number + 1 < len(sentences) else self._first(index + 1)
        speaks_above = self._is_title(index) and _ENDED.search(sentence) is None
        signs = number + 2 == len(sentences) and not _ENDED.search(below)
        lead = self._lead(below, before) if signs or speaks_above or self.tongue.points(below) else None
        if lead and (self._speaks(sentence, lead) if lead.is_bare or lead.is_voiced else self._claims(sentence)):
            return lead.name
        lead = None if is_ours else self._lead(below, before)
        if lead and (lead.is_voiced or self.tongue.lasts(sentence)) and self._claims(sentence):
            return lead.name
        return self._goes_on(sentences, number, before) or self._alone(sentence, index)

    def _goes_on(self, sentences: Sequence[str], number: int, before: _Before) -> str:
        """`Dana's tip: begin early. We …`: who began to speak behind a colon, or in a text with a title."""
        above = sentences[max(0, number - _GOES_ON) : number]
        leads = [text[: colon.start()] for text in above if (colon := _COLON.search(text))]
        if 0 < number <= _GOES_ON:
            leads.append(self._above(before.index) if before.index and self._is_title(before.index - 1) else "")
        for text in reversed(leads):
            lead = self._lead(text, before)
            if lead and lead.is_voiced and self._speaks(sentences[number], lead):
                return lead.name
        return ""

    def _asked(self, question: str, index: int) -> _Lead | None:
        """`What has changed?`, below a title that says who is asked."""
        is_asked = _QUESTION.search(question) is not None and not self.tongue.edits(question)
        name = self._named_in(self._title(index)) if is_asked else ""
        return (
            _Lead(name, is_voiced=True, is_bare=False) if name and not self.tongue.is_first_person(question) else None
        )

    def _quoted(self, above: str, number: int) -> _Lead | None:
        """`"…," says Dana. We …`, in one paragraph: the quote was judged, what follows was not."""
        name = self._person(above) if number and JUDGED in above else ""
        return _Lead(name, is_voiced=self.tongue.is_utterance_of(above), is_bare=False) if name else None

    def _is_writers(self, text: str) -> bool:
        """Whether a whole sentence speaks to the reader or of the story, tells what a supplier does, or has a title of ours."""
        before, colon, _ = text.partition(":")
        return not self.tongue.is_alone(text) and (
            self.tongue.edits(text)
            or self.tongue.serves(text)
            or self.tongue.is_title_of_ours(text)
            or (colon != "" and self.tongue.is_first_person(before))
        )

    def _alone(self, sentence: str, index: int) -> str:
        """Who is named near somebody that says "I"."""
        if not self.mentions or not self.tongue.is_alone(sentence) or not self._speaks(sentence, _MENTION):
            return ""
        near = [index, index - 1, index + 1, self._title(index)]
        if _QUESTION.search(self._above(index)):  # who is asked was named before
            near += range(index - _TWO, index - _NEAR, -1)
        return next(filter(None, map(self._named_in, near)), "")

    def _beside_ours(self, sentences: Sequence[str], number: int, index: int) -> str:
        """Who is named near a sentence that speaks of our company as a customer does: `Larkwell gave us our evenings back.`."""
        sentence = sentences[number]
        spoken_of = (
            words(sentence) >= SPEECH_WORDS
            and JUDGED not in sentence
            and self.ours.are_spoken_of(sentence, self.tongue)
        )
        if not spoken_of or self._is_writers(sentence) or self.names.anybody.search(sentence):
            return ""
        near = [self.units[n].text for n in (index - 1, index + 1, self._title(index)) if 0 <= n < len(self.units)]
        met = filter(None, map(self.names.anybody.search, (*sentences, *near)))
        return next((one["person"] or one["other"] for one in met), "")

    def _named_in(self, index: int) -> str:
        """The first person whom a text names."""
        if not 0 <= index < len(self.units):
            return ""
        if index not in self._people:
            self._people[index] = self._person(self.units[index].text)
        return self._people[index]

    # ---- what stands near

    def _is_ours(self, index: int) -> bool:
        """Whether the title above is the writer's: `What we would do differently`."""
        title = self._title(index)
        return title >= 0 and self.tongue.is_first_person(self.units[title].text)

    def _title(self, index: int) -> int:
        """Where the title above a text stands, or a short line that names somebody; -1 where there is none."""
        above = range(index - 1, max(-1, index - _UNDER), -1)
        return next(filter(self._is_title, above), -1)

    def _is_title(self, index: int) -> bool:
        unit = self.units[index]
        if unit.part is TextPart.TITLE or unit.part is not TextPart.TEXT or unit.row:
            return unit.part is TextPart.TITLE and not (_QUESTION.search(unit.text) and not self._named_in(index))
        return few(unit.text, _LEAD) and _ENDED.search(unit.text) is None and self._named_in(index) != ""

    def _above(self, index: int) -> str:
        """The last sentence of the text above."""
        unit = self.units[index - 1] if index else Unit("")
        return SENTENCE.split(unit.text)[-1] if unit.row == self.units[index].row else ""

    def _facts(self, index: int) -> _Lead | None:
        """Whom the short lines above name, among which one speaks: `Name: Dana`, `Motto: we …`."""
        for number in range(index - 1, max(-1, index - 1 - _NEAR), -1):
            text = self.units[number].text
            if not few(text, _LEAD) or _ENDED.search(text) or JUDGED in text or self.tongue.is_first_person(text):
                return None
            if self._named_in(number):
                return _Lead(self._named_in(number), is_voiced=False, is_bare=False)
        return None

    def _first(self, index: int) -> str:
        """The first sentence of a text."""
        unit = self.units[index] if index < len(self.units) else Unit("")
        return SENTENCE.split(unit.text)[0] if unit.part is TextPart.TEXT and not unit.row else ""

    def _person(self, text: str) -> str:
        found = self.names.people.search(text)
        return found["person"] if found else ""

    def _named_last(self, before: _Before) -> str:
        """Who was named last before a pronoun; else whom its own text names first."""
        above = (unit.text[-_LONGEST:] for unit in reversed(self.units[max(0, before.index - _NEAR) : before.index]))
        for text in (before.text, *above):
            *_, last = (None, *self.names.anybody.finditer(text))
            if last:
                return last["person"] or last["other"]
        return self._named_in(before.index)

    # ---- what a text is

    def _announces(self, sentence: str) -> bool:
        """Whether a sentence ends with a colon, so that the speech is the next text."""
        return sentence.rstrip().endswith((":", "："))

    def _lead(self, text: str, before: _Before, speech: str = "", *, whole: bool = False) -> _Lead | None:
        """Whom a short text means that is not itself in the first person. `whole` says that it is a sentence of its own."""
        if JUDGED in text or not few(text, _LEAD) or is_clock(text):
            return None
        found = self.names.anybody.search(text)
        is_voiced = self._is_voiced(text, found)
        hears = is_voiced and (self.tongue.is_heard(text) or self.tongue.is_alone(speech))
        if (self.tongue.is_first_person(text) and not hears) or not self._can_lead(text, found, whole=whole):
            return None
        if found:
            beside = _WORD.findall(self.names.anybody.sub(" ", text))
            is_answer = whole and not found["person"] and _ENDED.search(text) and not self._announces(text)
            is_only_name = not (beside or is_answer)  # "Who is the oldest? Brightledger."
            only_names = is_only_name or (whole and self._brings_in(text, found, beside))
            is_credit = is_only_name or self._announces(text)
            return _Lead(
                found["person"] or found["other"], is_voiced or only_names, len(beside) <= _BARE, is_credit=is_credit
            )
        name = self._named_last(before) if is_voiced and few(text, _TAIL) and self._stands_for(text) else ""
        return _Lead(name, is_voiced=True, is_bare=True, is_named=False) if name else None

    def _is_voiced(self, text: str, name: re.Match[str] | None) -> bool:
        """Whether a text tells that somebody says or feels something, is asked, or speaks on a topic."""
        if name is not None and self.tongue.is_topic(text[name.end() :]):
            return True
        asks = _QUESTION.search(text) is not None and not self.tongue.edits(text)
        return asks or self.tongue.hands_over(self.names.anybody.sub(" ", text))

    def _can_lead(self, text: str, name: re.Match[str] | None, *, whole: bool) -> bool:
        """Not where the reader is asked (`Do you want what Dana has?`), somebody is greeted, or a part of a sentence tells when."""
        if _QUESTION.search(text) and self.tongue.edits(text) and not (name and self._calls(text, name)):
            return False
        return (whole or not self.tongue.circumstance(text)) and not (name and self._greets(text, name))

    def _greets(self, text: str, name: re.Match[str]) -> bool:
        """`Thanks to Dana`, `Photo by Dana`; not `Tip by Dana`, `Thank you, says Dana`."""
        before = text[: name.start()]
        greets = few(before, _BARE) and self.tongue.greets(before)
        return greets and not (self.tongue.hands_over(before) or self._says_beside(text, name))

    def _calls(self, text: str, name: re.Match[str]) -> bool:
        """Whether somebody is asked by name: `Dana, how was it?`, `How was it for you, Dana?`."""
        return "," in (text[name.end() : name.end() + 1], text[: name.start()].rstrip()[-1:])

    def _brings_in(self, text: str, name: re.Match[str], beside: Sequence[str]) -> bool:
        """`Dana again.`, `Here is Dana.`; of what Dana did something else may be told next (`Dana made coffee.`)."""
        is_short = len(beside) < _BRINGS_IN or (len(beside) == _BRINGS_IN and name.start() > 0)
        is_one = len({one["person"] for one in self.names.people.finditer(text)}) == 1  # others are a list
        is_entry = text[: name.start()].rstrip().endswith(":")  # "Guest: Dana Reyes"
        return is_short and is_one and not is_entry and name["person"] is not None and _ENDED.search(text) is not None

    def _stands_for(self, text: str) -> bool:
        """Whether a text means somebody by a pronoun: `she`, `her verdict`. In capitals it may be the reader (`sagen Sie`)."""
        found = _WORD.findall(text[:1].lower() + text[1:])
        one = sum(word.islower() and self.tongue.is_pronoun(word) for word in found) == 1
        return (one and not self.tongue.are_several(text)) or self.tongue.is_utterance(text)

    def _speaks(self, text: str, lead: _Lead, *, wide: bool = False) -> bool:
        """Whether a text is in the first person, and is not the writer's. `wide` says whether "us" alone shows the speaker."""
        if (
            words(text) < SPEECH_WORDS
            or JUDGED in text
            or self._is_of_person(text, lead)
            or self.tongue.is_heading(text)
        ):
            return False
        if self.tongue.is_alone(text):
            return not self.tongue.meets(text)
        if self.tongue.narrates(text):
            return False
        if self.tongue.has_subject(text):
            return not self.tongue.describes(_COLON.split(text)[-1])
        is_own = self.tongue.begins_in_first_person(text) or (wide and self.mentions and not self.tongue.owns(text))
        return lead.is_voiced and is_own and self.tongue.is_first_person(text)

    def _is_of_person(self, text: str, lead: _Lead) -> bool:
        """Whether a text names the person herself, or anybody where no single one speaks: `Without Dana, I …` may be Jon's."""
        name = self._person(text)
        return name != "" and (lead.name == "" or not self.tongue.is_alone(text) or name.split()[0] in lead.name)

    def _claims(self, text: str) -> bool:
        """The same beside a mere mention: it tells how things are with us, not what we did."""
        if not self.mentions:
            return False
        return self._speaks(text, _MENTION) and (self.tongue.is_alone(text) or not self.tongue.is_past(text))


def _parts(sentence: str) -> Iterator[tuple[str, str, str]]:
    """At each divider: what stands before it, since the one before; what kind it is; and what stands behind, up to the next."""
    found = list(_DIVIDER.finditer(sentence))
    for number, divider in enumerate(found):
        begin = found[number - 1].end() if number else 0
        end = found[number + 1].start() if number + 1 < len(found) else len(sentence)
        yield sentence[begin : divider.start()], divider.lastgroup or "", sentence[divider.end() : end]
