"""What an answer says, as far as that can be told without understanding it.

The lines that a request asks for are the only plain yes: the sentence, the digest, `for:` and, where passages were shown,
`Seen in context:`. Around them may stand a greeting, a name, and the request as it was sent. Anything else may be a condition, a
list or a question, and no program can tell: a person reads it and puts a name to that. Which part is quoted is never guessed
from looks: lines that a mail program marks, and then only words which the request holds in this order.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import takewhile

from casestudies.approvals.answer_words import (
    DEVICES,
    HONORIFICS,
    REFUSALS,
)
from casestudies.approvals.mail import Mail
from casestudies.approvals.request_texts import RequestTexts, all_texts
from casestudies.stories.model import Scope
from casestudies.transcripts.mail import CLOSINGS, GREETINGS, MailLine, alike, head_of_quoted, is_attribution, words

_HEX = r"sha256: ?((?:[0-9a-f] ?){63}[0-9a-f])(?![0-9a-f])"
_LIST = r"\w+(?: ?[,،、] ?\w+)*"
_IDS = r"[^\s,;:]+(?:, ?[^\s,;:]+)*"
# Lines that may stand between an answer and the mail it quotes: `On 2 October 2026 at 10:02 Mara … <…> wrote:`.
_ATTRIBUTION_LINES = 3
# A telephone's number: of digits alone it could be a date, and that a condition.
_CONTACT = re.compile(
    r"\b(?:tel|phone|mobile?|handy|fax)\b\.?:? ?[+()\d /.-]{6,}|\+[\d ()/.-]{6,}|\b(?:https?|www|web|mail|e-mail)\b",
    re.IGNORECASE,
)
# What may stand around words without saying anything; a question mark and a thumb do.
_MARKS = re.compile(r"[\s,.;:!*|<>@/_'’\"“”„«»。、،！：–—-]*")


@dataclass(frozen=True, slots=True)
class Formula:
    """The lines that approve: of which digest, for what, and which quotes were seen in context."""

    digest: str
    scopes: frozenset[Scope]
    seen: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """A mail or file, read with what is known of the question: the texts of requests with this digest, and who answers."""

    mail: Mail
    requests: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()

    @property
    def days(self) -> tuple[dt.date, ...]:
        """The days on which it can be said to have been sent."""
        return self.mail.days

    @cached_property
    def own(self) -> tuple[MailLine, ...]:
        """What is not marked as quoted, and does not stand under the head of a mail that was quoted without marks."""
        return self._parts[0]

    @cached_property
    def quoted(self) -> tuple[MailLine, ...]:
        """What is marked as quoted, or stands under such a head."""
        return self._parts[1]

    @cached_property
    def formula(self) -> Formula | None:
        """The lines that approve, in the answer's own words."""
        text = " ".join(line.text for line in self.own)
        return next((found for say in all_texts() if (found := _formula(text, say, whole=False))), None)

    @cached_property
    def allowed(self) -> frozenset[Scope] | None:
        """What its own line allows of words that it brings itself (`You may publish these words: …`); None without such a line."""
        found = next((scopes for line in self.own if (scopes := allowed_in(line.text))), None)
        return found[1] if found else None

    @cached_property
    def brought(self) -> str:
        """The words that it brings itself, above the line that allows them, as they are compared."""
        above: list[MailLine] = []
        for line in self.own:
            found = allowed_in(line.text)
            above.append(replace(line, text=line.text[: found[0]]) if found else line)
            if found:
                break
        return alike([line for line in above if not self._says_nothing(line.text)])

    @cached_property
    def asked(self) -> Formula | None:
        """The lines of the request that it quotes."""
        text = " ".join(line.text for line in self.quoted)
        return next((found for say in all_texts() if (found := _formula(text, say, whole=False))), None)

    def names_seen(self, content: str, quote: str) -> bool:
        """Whether its own lines say of this content that this quote was seen in context."""
        return self.formula is not None and self.formula.digest == content and quote in self.formula.seen

    @property
    def refuses(self) -> bool:
        """Whether it says no, or takes a permission back, in plain words of its own."""
        return bool(REFUSALS.search("\n".join(line.text for line in self.own)))

    @cached_property
    def doubts(self) -> tuple[str, ...]:
        """Why it is not a plain yes; nothing for one that is."""
        return tuple(dict.fromkeys(self._doubts()))

    def _doubts(self) -> Iterator[str]:
        if self.mail.document:
            yield "it is a document that cannot be read here"
            return
        if not self.mail.is_mail:
            yield "it is not a mail, so that nobody can see who sent it, and when"
        elif not self.mail.days:
            yield "it has no date"
        yield from self.mail.doubts
        yield from self._said()
        if self.mail.page:
            # People read the page where a mail has one, and programs write both.
            yield from replace(self, mail=replace(self.mail, lines=self.mail.page))._said()

    def _said(self) -> Iterator[str]:
        """What its words have against a plain yes."""
        text = " ".join(line.text for line in self.own if not self._says_nothing(line.text))
        if not any(_formula(text, say, whole=True) for say in all_texts()):
            yield "it says more than the lines that approve" if self.formula else "the lines that approve are not in it"
        if self.quoted and not self.quotes_the_request:
            yield "what it quotes is not what was sent"

    @cached_property
    def quotes_the_request(self) -> bool:
        """Whether what it quotes is one stretch of the request as it was sent, or its lines alone."""
        text = alike(self.quoted)
        known = (*self.requests, *_lines_alone(self.asked))
        return not text or any(text in request for request in known)

    @cached_property
    def _parts(self) -> tuple[tuple[MailLine, ...], tuple[MailLine, ...]]:
        own: list[MailLine] = []
        lines = [line for line in self.mail.lines if line.text]
        for at, line in enumerate(lines):
            if line.quoted:
                continue
            if (end := head_of_quoted(lines[at:])) and lines[at + end :]:
                rest = [one for one in lines[:at] if one.quoted] + lines[at + end :]
                return self._without_attribution(own), tuple(rest)
            own.append(line)
        quoted = tuple(line for line in lines if line.quoted)
        if quoted and not lines[-1].quoted:
            # Something stands below what is quoted: then nothing above it is taken for the line that introduces it.
            return tuple(own), self._inner(quoted)
        return (self._without_attribution(own) if quoted else tuple(own)), self._inner(quoted)

    def _inner(self, quoted: Sequence[MailLine]) -> tuple[MailLine, ...]:
        """Without the line of attribution that some mail programs mark as quoted too."""
        for count in range(_ATTRIBUTION_LINES, 0, -1):
            if is_attribution(" ".join(line.text for line in quoted[:count]), self._names):
                return tuple(quoted[count:])
        return tuple(quoted)

    def _without_attribution(self, own: Sequence[MailLine]) -> tuple[MailLine, ...]:
        for count in range(_ATTRIBUTION_LINES, 0, -1):
            if len(own) > count and is_attribution(" ".join(line.text for line in own[-count:]), self._names):
                return tuple(own[:-count])
        return tuple(own)

    @property
    def _names(self) -> frozenset[str]:
        return self.mail.people | self.names

    def _says_nothing(self, line: str) -> bool:
        """Whether a line is a greeting, a closing, a name, an address, or what a telephone adds."""
        text = line.strip(" ,.!:-–—*。、،！：")
        if DEVICES.fullmatch(text):
            return True
        rest = CLOSINGS.sub("", GREETINGS.sub("", text, count=1), count=1)
        rest = HONORIFICS.sub(" ", rest)
        rest = _CONTACT.sub(" ", rest)
        known = all(word in self._names for word in words(rest))
        return known and bool(_MARKS.fullmatch(re.sub(r"\w+", "", rest)))


def _formula(text: str, say: RequestTexts, *, whole: bool) -> Formula | None:
    """The lines that approve in a text of one line; `whole`: and nothing else."""
    before, _, after = say.for_.partition("{scopes}")
    seen_before, _, seen_after = say.seen.partition("{quotes}")
    label, end = _spaced(before), _spaced(after)
    pattern = (
        rf"(?:{'|'.join(map(_spaced, say.formulas))}):? ?{_HEX}[.,]? ?{label}(?P<scopes>{_LIST}){end}[.]?"
        rf"(?: {_spaced(seen_before)}(?P<seen>{_IDS}){_spaced(seen_after)}[.]?)?"
    )
    ending = "" if whole else r"(?=$| )"
    find = re.compile(pattern + ending, re.IGNORECASE)
    found = find.fullmatch(text.strip()) if whole else find.search(text)
    if found is None:
        return None
    named = [word for word in re.split(r"[,،、 ]+", found["scopes"].casefold()) if word]
    known = {scope.value for scope in Scope}
    if not whole:
        named = list(takewhile(known.__contains__, named))
    if not named or not known.issuperset(named):
        return None
    digest = "sha256:" + found[1].replace(" ", "").lower()
    seen = tuple(one.rstrip(".") for one in re.split(r", ?", found["seen"])) if found["seen"] else ()
    return Formula(digest, frozenset(map(Scope, named)), seen)


def allowed_in(text: str) -> tuple[int, frozenset[Scope]] | None:
    """Where in a text the line begins that allows the words above it to be published, and for what; None where there is none."""
    for say in all_texts():
        before, _, after = say.collect_allow.partition("{scopes}")
        found = re.search(rf"{_spaced(before)}\s*({_LIST}){_spaced(after)}[.]?\s*$", text, re.IGNORECASE)
        named = [word for word in re.split(r"[,،、 ]+", found[1].casefold()) if word] if found else []
        if found and named and {scope.value for scope in Scope}.issuperset(named):
            return found.start(), frozenset(map(Scope, named))
    return None


def _spaced(text: str) -> str:
    """A pattern for a text whose spaces and apostrophes mail programs write in several ways."""
    parts = (re.escape(word).replace("’", "['’]").replace(":", "[:：]") for word in text.split())
    return r"\s*".join(parts) + (r"\s*" if text.endswith(" ") else "")


def _lines_alone(asked: Formula | None) -> Iterator[str]:
    """The lines of a request, where somebody quotes nothing but them."""
    if asked is None:
        return
    for say, first in ((texts, line) for texts in all_texts() for line in texts.formulas):
        scopes = ", ".join(scope.value for scope in Scope if scope in asked.scopes)
        lines = [first, asked.digest, say.for_.format(scopes=scopes)]
        if asked.seen:
            lines.append(say.seen.format(quotes=", ".join(asked.seen)))
        yield alike(tuple(map(MailLine, lines)))


def names_of(texts: Iterable[str]) -> frozenset[str]:
    """The words of names, as they are compared."""
    return frozenset(word for text in texts for word in words(text))
