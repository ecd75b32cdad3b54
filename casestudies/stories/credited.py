"""Words that are credited to somebody without quotation marks: `Name: …`, `… — Name`, a note, a tab or a cell beside a name.

Whatever the notation, a page comes down to texts in order (`units`), and a credit to a few forms: a name before a colon, a
name after a dash, a name that is a text of its own beside another text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from casestudies.stories.attached import NOBODY, SENTENCE, Attached
from casestudies.stories.credits import MOST_TAIL, Credit, Credits
from casestudies.stories.handed import Handed
from casestudies.stories.model import Customer
from casestudies.stories.named import SIGN, Names
from casestudies.stories.ours import NOTHING_OURS, Ours
from casestudies.stories.speech import SPEECH_WORDS, few, words
from casestudies.stories.statements import Statements
from casestudies.stories.telling import Sign, Tongue, is_clock, reads_as_speech
from casestudies.stories.units import JUDGED, TextPart, Unit, plain

_ANSWER = re.compile(
    r"^\W*(?:A|Answer|They|Customer|Guest|Antwort|Reponse|Respuesta|(?P<of>She|He|Sie|Er|Elle|Il|Ella|El))\s?[:：]\W*(?=\w)",
    re.MULTILINE,
)
_ASKED = re.compile(
    r"^\W*(?:Q|F|P|D|V)\s?[.:：)][^\n]*\?[^\w\n]*\n\W*[ARO]\s?[.:：)]\s*(?P<answer>[^\n]+)", re.MULTILINE
)
_TIME = re.compile(r"\b(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)[^\w\n]*(?:\n|\Z)")
_ASKS = re.compile(r"[?？]\W*\Z")
_OWN_WORDS = re.compile(
    r"(?<!\w)(?:words|voice|speaks|speaking|talks|Worten|Worte|spricht|mots|palabras|parole|woorden)(?!\w)",
    re.IGNORECASE,
)
_SIGN = re.compile(SIGN)
_WORD = re.compile(r"[^\W_]+")
_TURNED = re.compile(r",\s[^\W\d_]+\s\Z")  # ", said"
_SOURCE = 20  # letters: "en palabras de"
_SHORTEST = 3  # words of a sentence that is somebody's, signed
_NEXT = 3  # texts after a name that stands above them, such as the paragraphs in a tab
_LINES = 24  # lines above and below a name that are looked at
_CELLS = 24  # cells below a head that are looked at
_ANSWERS = 8  # texts before an answer in which its speaker is looked for
_TALK = 8  # words: the title of a talk
_LONG_MENTION = 12  # words: "Dana Reyes, in her own words" introduces; a longer text tells something


@dataclass(frozen=True, slots=True)
class Credited:
    """Words that are credited to `name` in a text that begins on `line` (from 0)."""

    line: int
    name: str


def credited(
    units: Sequence[Unit],
    names: Names,
    tongue: Tongue,
    *,
    quoted: bool = True,
    mentions: bool = False,
    ours: Ours = NOTHING_OURS,
) -> Iterator[Credited]:
    """Everything that is credited to somebody and was judged nowhere. `quoted` says whether a text that calls itself a quote
    counts although it names nobody, `mentions` whether a mere mention near "I" or "we" credits them: in the text of a story, where
    nobody else says "I". `ours` are the names of the site's own company and products.
    """
    seen: dict[int, int] = {}
    tongue = tongue.besides(" ".join(unit.text for unit in units if names.mentions(unit.text)))

    def ends(before: str, after: str) -> bool:  # "said Dana Reyes, Head of Finance, on Friday"
        return bool(_TURNED.search(before)) or tongue.links(after) or tongue.sources(before[-_SOURCE:])

    bare = tuple(replace(unit, text=names.without_roles(unit.text, ends, tongue.is_first_person)) for unit in units)
    finder, handed = _Finder(units, names, tongue, Credits(names, tongue)), Handed(bare, names, tongue, mentions)
    attached = Attached(bare, names, tongue, mentions=mentions, ours=ours)
    for index, unit in enumerate(units):
        found = finder.within(unit) or finder.beside(index) or handed.word_to(index)
        if (
            not found
            and quoted
            and (
                (unit.part is TextPart.QUOTED and words(unit.text.replace(JUDGED, "")) >= SPEECH_WORDS)
                or finder.answers(unit)
                or finder.answers_question(index)
            )
        ):
            found = NOBODY
        found = found or finder.answers_for(index)
        if found and unit.line not in seen.values():
            seen[index] = unit.line
            yield Credited(unit.line, found.strip(NOBODY))
    for index, unit in enumerate(units):
        is_told = any(near in seen for near in range(index - _NEXT, index + 2)) or finder.is_told_note(index)
        found = "" if is_told or unit.line in seen.values() else attached.speaker(index)
        if found:
            seen[index] = unit.line
            yield Credited(unit.line, found.strip(NOBODY))


def in_dialogue(line: str, names: Names, tongue: Tongue) -> str:
    """Whom a line of a sample, which is no prose, credits with words: `Dana Reyes: We …`."""
    return _Finder((), names, tongue, Credits(names, tongue)).labelled(line) if tongue.is_first_person(line) else ""


@dataclass(frozen=True, slots=True)
class _Finder:
    units: Sequence[Unit]
    names: Names
    tongue: Tongue
    credits: Credits

    def within(self, unit: Unit) -> str:
        """Who is credited within one text, or nothing."""
        found = ""
        if self.names.mentions(unit.text):
            found = self.labelled(unit.text) or self._signed(unit) or self._said(unit)
        return found or self._in_italics(unit)

    def answers(self, unit: Unit) -> bool:
        """Whether a text is an answer of an interview, of somebody who speaks of himself: `A: We …`, `She: I …`."""
        return any(self.tongue.speaks(unit.text[found.end() :]) for found in _ANSWER.finditer(unit.text))

    def answers_question(self, index: int) -> bool:
        """Whether a text is the answer to a question above it: both with their letters, `Q: …?`, `A: …`; or below a title that asks
        somebody, in the words of one person: `### What did you do?`, `I counted.`.
        """
        unit, above = self.units[index], self.units[index - 1] if index else None
        if above and self._asks_somebody(above):
            is_told = self.tongue.narrates(unit.text) or JUDGED in unit.text or self.names.people.search(unit.text)
            is_hers = self.tongue.is_alone(unit.text) or self._calls(above.text)
            return is_hers and words(unit.text) >= SPEECH_WORDS and not is_told
        texts = "\n".join(unit.text for unit in self.units[max(0, index - 1) : index + 1])
        asked = _ASKED.search(texts)
        return (
            asked is not None
            and words(asked["answer"]) >= SPEECH_WORDS
            and self.units[index].text.endswith(asked["answer"])
        )

    def _calls(self, question: str) -> bool:
        """Whether a question names whom it asks: `Would you do it again, Dana?`, `Dana, what has changed?`."""
        met = self.names.people.finditer(question)
        return any(
            (question[: one.start()].rstrip().endswith(",") and _ASKS.fullmatch(question, one.end()))
            or (not question[: one.start()].strip() and question[one.end() :].startswith(","))
            for one in met
        )

    def _asks_somebody(self, above: Unit) -> bool:
        """Whether a title, or a paragraph all in bold or italics, is a question that is not the writer's own."""
        is_title = above.part is TextPart.TITLE or above.apart
        return is_title and _ASKS.search(above.text) is not None and not self.tongue.is_first_person(above.text)

    def answers_for(self, index: int) -> str:
        """Who was named shortly before an answer that says `She: I …`."""
        answer = _ANSWER.search(self.units[index].text)
        if answer is None or not answer["of"] or not self.answers(self.units[index]):
            return ""
        before = (unit.text for unit in self.units[max(0, index - _ANSWERS) : index])
        return next((m["person"] for m in map(self.names.people.search, before) if m), "")

    def beside(self, index: int) -> str:
        """Whom a text that is only a name credits with a text beside it, or nothing."""
        return self._named_beside(index) if self.names.mentions(self.units[index].text) else self._told(index)

    def _named_beside(self, index: int) -> str:
        unit = self.units[index]
        lines = unit.text.split("\n")
        for number, line in enumerate(lines):
            credit = self.credits.of(line)
            if credit is None:
                continue
            name, dash, colon = credit.name, credit.has_dash, credit.has_colon
            above = "\n".join(lines[max(0, number - _LINES) : number])
            below = "\n".join(lines[number + 1 : number + 1 + _LINES])
            is_hers = not credit.is_byline or self.tongue.speaks(above)
            if above and is_hers and self._speaks(above, Sign.CREDITED if dash else Sign.BESIDE):
                return name
            # Not a role below a name, nor an address.
            is_closing = self.credits.of("\n".join(lines[number:])) and not self.credits.of(above)
            other = self._neighbour(index, -1) if 0 < words(above) < SPEECH_WORDS and is_closing else None
            if other and self._speaks(other.text, Sign.BESIDE):  # "Sincerely, Dana Reyes"
                return name
            if below and not dash and self._speaks(below, Sign.CREDITED if colon else Sign.BESIDE):
                return name
        signature = self.names.after(unit.text)
        if signature and signature["person"] and signature["dash"]:
            last = unit.text[: signature.start()]  # of what the text above began
            other = self._neighbour(index, -1) if 0 < words(last) < SPEECH_WORDS and not signature["end"] else None
            if other and self._speaks(f"{other.text} {last}", Sign.CREDITED):
                return signature["person"]
        whole = self.credits.of(unit.text)
        if whole is not None:
            return self._around(index, whole)
        return self._introduced(index) or self._told(index)

    # ---- within a text

    def labelled(self, text: str) -> str:
        """Who stands before a colon and words."""
        for label in self.names.labels(text):
            before, person, mid = self._named(label)
            is_clause = label["colon"].strip()[-1:] in {";", "="} and (before or mid)
            rest = text[label.end() :]
            another = next(self.names.labels(rest), None)
            rest = rest[: another.start()] if another else rest
            is_name = self.credits.is_name(before, mid) and not self._leads_elsewhere(before, mid)
            is_sign = _SIGN.match(f"{label['colon']} ") is not None
            does = (self.tongue.does(mid) or self.tongue.retells(mid, rest)) and not self.tongue.speaks(rest)
            if is_clause or does or self._is_entry(label, rest) or (is_sign and not is_name):
                continue
            is_colon = label["colon"].strip(' )]"”') in {":", "："} or (is_sign and self.tongue.opens_sentence(rest))
            is_on = not mid and self.tongue.is_topic(before)  # "On the start, Dana:"
            strong = person and is_colon and not is_clock(label["lead"]) and (is_name or is_on)
            sign = Sign.CREDITED if strong else Sign.BESIDE
            if not self.credits.is_byline(before) and self._speaks(rest, sign, of=person):
                return person or label["other"]
        return ""

    def _leads_elsewhere(self, before: str, mid: str) -> bool:
        """Whether what stands before a name makes it a part of the writer's sentence: `Meet Dana at the fair: …`, `For Dana, three
        things count: …`; not `For Dana, it is clear: …`.
        """
        orders = self.tongue.orders(before) and few(before, 1)  # "Plant Manager Ada (Fernwood): …" gives a role
        return mid != "" and (orders or (self.tongue.leads_up(before) and not self.tongue.states(mid)))

    def _named(self, label: re.Match[str]) -> tuple[str, str, str]:
        """Of a label what stands before the person, the person, and what stands behind; of a role the one who has it."""
        before, mid = label["before"], label["mid"]
        holder = None if label["person"] else self.names.people.match(mid.lstrip())
        if holder is None:
            return before, label["person"] or "", mid
        return f"{before}{label['other']} ", holder["person"], mid.lstrip()[holder.end() :]

    def _is_entry(self, label: re.Match[str], rest: str) -> bool:
        """`10:15 Dana Reyes: Closing the books`, an agenda's; `Brightledger: our customer since 2021`."""
        if is_clock(label["lead"]) and few(rest, _TALK) and not rest.rstrip().endswith((".", "!", "?", "…")):
            return True
        if _TIME.search(rest) and not self.tongue.speaks(rest):
            return True
        return label["person"] is None and self.tongue.relates(rest)

    def _signed(self, unit: Unit) -> str:
        signature = self.names.after(unit.text)
        is_role = (
            signature and words(signature["tail"]) <= MOST_TAIL and not self.tongue.is_first_person(signature["tail"])
        )
        if signature and is_role:
            speech = unit.text[: signature.start()]
            full = speech.rstrip("\"'”’)*_ \n").endswith((".", "!", "?", "…", "。"))
            signed = signature["dash"] or signature["bracket"]
            strong = signature["person"] and signed and (full or (signature["dash"] and "." not in signature["end"]))
            if signature["person"] and (signature["dash"] or unit.italics) and self._is_short(speech):
                return signature["person"]
            is_credit = signed or self.credits.is_signature(signature)
            sign = Sign.CREDITED if strong else Sign.BESIDE
            if is_credit and any(self._speaks(text, sign) for text in (speech, SENTENCE.split(speech)[-1])):
                return signature["person"] or signature["other"]
        for inner in self.names.within(unit.text):
            if self._speaks(inner["speech"], Sign.CREDITED if inner["person"] else Sign.BESIDE):
                return inner["person"] or inner["other"]
        return ""

    def _is_short(self, speech: str) -> bool:
        """Whether a text before a credit is a sentence of few words: `Worth every penny. — Dana`. Two have to cry out."""
        count = words(speech)
        is_sentence = speech.rstrip("\"'”’)*_ \n").endswith((".", "!")) and JUDGED not in speech
        least = _SHORTEST - ("!" in speech)
        return is_sentence and least <= count < SPEECH_WORDS and not self.tongue.is_about(speech)

    def _said(self, unit: Unit) -> str:
        """`Dana said, It is …`: a comma for a colon."""
        for says in self.names.says.finditer(unit.text):
            if self.tongue.reports(says["verb"]) and self._speaks(says["speech"], Sign.BESIDE):
                return says["person"]
        return ""

    def _in_italics(self, unit: Unit) -> str:
        """Whom a text names before or after a sentence in italics in which somebody speaks: `Dana smiles. *We …*`."""
        for said in unit.italics:
            if words(said) >= SPEECH_WORDS and self.tongue.speaks(said) and not self.names.people.search(said):
                mention = self.names.people.search(unit.text.replace(said, " "))
                if mention:
                    return mention["person"]
        return ""

    # ---- beside a text

    def _around(self, index: int, credit: Credit) -> str:
        unit, name, colon = self.units[index], credit.name, credit.has_colon
        before, after = self._neighbour(index, -1), self._neighbour(index, 1)
        if credit.has_dash:
            return name if before and self._speaks(before.text, Sign.CREDITED) else ""
        in_row = self._below(index) or (name if self._is_beside_saying(index) else "") if unit.row else ""
        if in_row:
            return in_row
        is_shown = credit.is_byline or self._is_of_picture(index) or self._is_listed(index, credit)
        if unit.part in {TextPart.TITLE, TextPart.TOLD, TextPart.PICTURE} or colon:
            for step, other in enumerate(self._following(index)):
                sign = Sign.CREDITED if colon or other.part is TextPart.QUOTED else Sign.BESIDE
                is_hers = step == 0 and (not is_shown or other.part is TextPart.QUOTED)
                if self._speaks(other.text, sign) and (is_hers or self.tongue.speaks(other.text)):
                    return name
            is_caption = unit.part in {TextPart.TOLD, TextPart.PICTURE} and before and unit.line - before.line <= 1
            return name if before and is_caption and self._is_speech_above(before) else ""
        for other in filter(None, (before, after)):
            is_text = other.part is not TextPart.TITLE or other.text.endswith((".", "!"))
            is_hers = not is_shown or other.part is TextPart.QUOTED or self.tongue.speaks(other.text)
            if is_text and is_hers and self._speaks(other.text, Sign.BESIDE):
                return name
        return name if before and self._is_speech_above(before) else ""

    def _is_of_picture(self, index: int) -> bool:
        """Whether a name is a picture's, or stands right below one that is set apart from what stands above it."""
        pictures = [n for n in (index, index - 1) if n >= 0 and self.units[n].part is TextPart.PICTURE]
        first = min(pictures, default=0)
        return pictures != [] and not (first and self.units[first].line - self.units[first - 1].line <= 1)

    def _is_listed(self, index: int, credit: Credit) -> bool:
        """Whether a name stands in a list of people: right before or after another's."""
        if self.units[index].row:
            return False
        beside = (*self.units[max(0, index - 1) : index], *self.units[index + 1 : index + 2])
        return any(not other.row and self.credits.is_of_another(credit, other.text) for other in beside)

    def _is_speech_above(self, other: Unit) -> bool:
        """Whether a title, or the words below a picture, are a whole sentence of the first person."""
        return self.tongue.begins_in_first_person(other.text) and self._speaks(other.text, Sign.BESIDE)

    def _below(self, index: int) -> str:
        """Whom a row of nothing but names credits with the rows below it: the head of a table."""
        row = self.units[index].row
        cells = [unit for unit in self.units if unit.row == row]
        found = [self.credits.of(cell.text) for cell in cells]
        at = cells.index(self.units[index])
        own = found[at]
        if own is None or not all(found):
            speaks = any(self.tongue.speaks(text) for text in self._column(index, at, len(cells)))
            return own.name if own and speaks else ""
        if at:
            return ""
        rows = [u for u in self.units[index + len(cells) : index + len(cells) + _CELLS] if u.row not in {0, row}]
        return own.name if any(self._speaks(u.text, Sign.BESIDE) for u in rows) else ""

    def _column(self, index: int, own: int, width: int) -> Iterator[str]:
        """The cells below one, in the rows of its table that are as wide."""
        head = index - own
        for first in range(head + width, min(head + _CELLS, len(self.units) - width + 1), width):
            cells = self.units[first : first + width]
            if 0 in {cell.row for cell in cells} or len({cell.row for cell in cells}) > 1:
                return
            if words(cells[own].text) >= SPEECH_WORDS and not self.names.people.search(cells[own].text):
                yield cells[own].text

    def _introduced(self, index: int) -> str:
        """Whom a short text that ends with a colon announces: `Dana Reyes told us:`."""
        text = self.units[index].text
        mention = self.names.people.search(text)
        after = self._neighbour(index, 1)
        if mention is None or after is None or words(text) > _LONG_MENTION:
            return ""
        announces_words = self.tongue.reports(text) or _OWN_WORDS.search(text) is not None
        if self.units[index].part is TextPart.TITLE and announces_words:  # "What Dana Reyes says"
            is_said = self.tongue.says(text[mention.end() :]) or self.tongue.speaks(after.text)
            return mention["person"] if is_said and self._speaks(after.text, Sign.BESIDE) else ""
        is_theirs = Statements(self.names, self.tongue, "").owns("statements", text) and not text.endswith(
            (".", "!", "?")
        )
        announces = is_theirs or text.rstrip().endswith((":", "："))
        return mention["person"] if announces and self._speaks(after.text, Sign.BESIDE) else ""

    def _told(self, index: int) -> str:
        """Whom the text around a tooltip or a picture names, where that speaks."""
        unit = self.units[index]
        speaks = self.tongue.speaks(unit.text) and not self.tongue.is_title_of_ours(unit.text)
        if unit.part not in {TextPart.TOLD, TextPart.PICTURE} or not speaks or words(unit.text) < SPEECH_WORDS:
            return ""
        near = [unit, *(u for u in self.units[max(0, index - 2) : index + 3] if abs(u.line - unit.line) <= 1)]
        return next((m["person"] for m in (self.names.people.search(u.text) for u in near) if m), "")

    def _neighbour(self, index: int, step: int) -> Unit | None:
        """The next text that is long enough to be speech; of the same row where it stands in a table."""
        row = self.units[index].row
        for at in range(index + step, index + step * (_NEXT + 1), step):
            if not 0 <= at < len(self.units) or self.units[at].row != row or self.units[at].text == JUDGED:
                return None
            heads_no_speech = self.tongue.heads_no_speech(self._head(at)) or self.is_told_note(at)
            if self.units[at].part is TextPart.PICTURE or heads_no_speech:
                continue
            if words(self.units[at].text) >= SPEECH_WORDS and not self._is_role(self.units[at].text):
                return self.units[at]
            if self.units[at].part is TextPart.TITLE or self.credits.of(self.units[at].text) is not None:
                return None
        return None

    def is_told_note(self, index: int) -> bool:
        """Whether a cell below `Note` tells what was done: `We moved the list in May`."""
        return self.tongue.heads_notes(self._head(index)) and self.tongue.is_past(self.units[index].text)

    def _is_beside_saying(self, index: int) -> bool:
        """Whether another cell of the row stands below a head that says that it holds what people said: `Feedback`."""
        row = self.units[index].row
        cells = [n for n in range(max(0, index - _NEXT), index + _NEXT + 1) if n < len(self.units) and n != index]
        texts = [(self._head(n), self.units[n].text) for n in cells if self.units[n].row == row]
        said = [text for head, text in texts if self.tongue.heads_speech(head, text)]
        return any(words(text) >= SPEECH_WORDS and JUDGED not in text for text in said)

    def _head(self, index: int) -> str:
        """What stands in the first row of a table above one of its cells."""
        row = self.units[index].row
        first = next((n for n in range(index, -1, -1) if n == 0 or not 0 < self.units[n - 1].row <= row), index)
        if not row or self.units[first].row in {0, row}:
            return ""
        head = [unit.text for unit in self.units[first:index] if unit.row == self.units[first].row]
        at = index - next(n for n in range(first, index + 1) if self.units[n].row == row)
        return head[at] if at < len(head) else ""

    def _following(self, index: int) -> Iterator[Unit]:
        row = self.units[index].row
        for unit in self.units[index + 1 : index + 1 + _NEXT]:
            if unit.row != row or unit.part is TextPart.TITLE or JUDGED in unit.text:
                return
            yield unit

    def _is_role(self, text: str) -> bool:
        return text.casefold() in {role.casefold() for role in self.names.roles}

    def _speaks(self, text: str, sign: Sign, of: str = "") -> bool:
        """Whether a text is somebody's words, `of` whom where that is known: a long text may name colleagues."""
        if JUDGED in text and not reads_as_speech(text.rsplit(JUDGED, maxsplit=1)[-1], Sign.BESIDE, self.tongue):
            return False
        text = text.replace(JUDGED, " ")
        met = (one["person"] for one in self.names.people.finditer(text))
        known = frozenset(_WORD.findall(of)) if not few(text, _TALK) else frozenset()
        named = any(not known or not known.isdisjoint(_WORD.findall(one)) for one in met)
        if text.rstrip().endswith((":", "：")) or (sign is Sign.BESIDE and self.tongue.is_title_of_ours(text)):
            return False
        return reads_as_speech(text, sign, self.tongue, self.names.roles, named=named)


class Directory:
    """Whom a page may name, out of all customers: a page of a large site is not searched for everybody."""

    def __init__(self, customers: Mapping[str, Customer]) -> None:
        self._customers = customers
        self._parts: dict[str, set[str]] = {}
        self._first: dict[str, set[tuple[str, ...]]] = {}
        """Names in full, companies' and people's, by their first word."""
        self._whose: dict[tuple[str, ...], set[str]] = {}
        for customer in customers.values():
            for name in (customer.name, *(person.name for person in customer.people.values())):
                found = words_of(name)
                for word in found if name != customer.name else ():
                    self._parts.setdefault(word, set()).add(customer.id)
                if found:
                    self._first.setdefault(found[0], set()).add(found)
                    self._whose.setdefault(found, set()).add(customer.id)

    def named(self, text: Sequence[str]) -> tuple[Customer, ...]:
        """The customers of which the company or a person is named in full in these words, in order of their ids."""
        there = set(text)
        whole = f" {' '.join(text)} "
        names = {name for word in there for name in self._first.get(word, ()) if f" {' '.join(name)} " in whole}
        met = {id_ for name in names for id_ in self._whose[name]}
        return tuple(self._customers[id_] for id_ in sorted(met))

    def may_be_among(self, found: set[str]) -> bool:
        """Whether a part of a person's name is among these words, in small letters, or all of a company's: many begin with a word
        that any page has.
        """
        return any(word in self._parts or any(map(found.issuperset, self._first.get(word, ()))) for word in found)

    def hinted(self, text: Sequence[str]) -> tuple[Customer, ...]:
        """The customers of which a part of a person's name is among these words."""
        met = {id_ for word in set(text) for id_ in self._parts.get(word, ())}
        return tuple(self._customers[id_] for id_ in sorted(met))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as names are looked for in it."""
    return tuple(word.casefold() for word in _WORD.findall(plain(text)))


def covered(body: str, spans: Iterable[tuple[int, int]]) -> str:
    """The body with spans that were judged taken out; all lines stay."""
    pieces: list[str] = []
    at = 0
    for begin, end in sorted(spans):
        if begin >= at:
            pieces += [body[at:begin], JUDGED, "\n" * body.count("\n", begin, end)]
            at = end
    return "".join([*pieces, body[at:]])
