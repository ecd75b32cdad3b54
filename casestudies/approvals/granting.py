"""Whether an answer allows what is recorded of it. Pure: the answer was read, and the requests that are kept."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from casestudies.approvals import codes
from casestudies.approvals.answers import Answer, Formula
from casestudies.approvals.sent import Sent
from casestudies.findings import Rule
from casestudies.stories.model import Approval, Scope
from casestudies.transcripts.mail import MailLine, alike, words

# Letters of an address's name that are needed to tell a person by them.
_FEWEST_LETTERS = 3

RuleMessage = tuple[Rule, str]


@dataclass(frozen=True, slots=True)
class Grant:
    """An approval as it is held against an answer: given by whom, when, for which scopes, of content with one of these
    digests; `confirmed` is who read the answer, where it is no plain yes.
    """

    by: str
    on: dt.date
    scope: Collection[Scope]
    digests: Collection[str]
    confirmed: str

    @classmethod
    def of(cls, approval: Approval) -> Grant:
        """As it is recorded."""
        return cls(approval.by, approval.on, approval.scope, {approval.content}, approval.confirmed)


def problems(answer: Answer | None, grant: Grant, sent: Sequence[Sent], quoted: str = "") -> Iterator[RuleMessage]:
    """What an answer has against the approval that is made of it. `quoted` is all that the content quotes, `sent` are the
    requests with one of its digests.
    """
    if answer is None:
        yield codes.UNREADABLE_EVIDENCE, "The evidence is empty, or cannot be read."
        return
    mail = answer.mail
    if not mail.document and not answer.own:
        yield codes.UNREADABLE_EVIDENCE, "The answer says nothing of its own: everything in it is quoted."
        return
    plain = not answer.doubts
    if answer.refuses and not plain:
        yield codes.ANSWER_REFUSES, "The answer says no, or takes a permission back."
    if mail.is_mail and not is_sender(answer, grant.by, sent):
        yield codes.OTHER_ANSWER, "The answer was sent by somebody other than the person recorded."
    if mail.days and grant.on not in mail.days:
        yield (
            codes.OTHER_ANSWER,
            f"The answer was sent on {mail.days[0].isoformat()}, and not on {grant.on.isoformat()}.",
        )
    granted = grants(answer)
    if granted is not None and granted.digest not in grant.digests:
        yield codes.OTHER_DIGEST, "The evidence quotes the digest of other content than the approval."
    elif granted is not None and (wider := [s.value for s in Scope if s in grant.scope and s not in granted.scopes]):
        yield codes.WIDER_SCOPE, f"The answer does not allow: {', '.join(wider)}."
    if answer.allowed is not None and answer.formula is None and alike([MailLine(quoted)]) != answer.brought:
        yield codes.OTHER_ANSWER, "The answer allows the words that it brings, all of them, and no others."
    if answer.allowed is not None and (
        wider := [s.value for s in Scope if s in grant.scope and s not in answer.allowed]
    ):
        yield codes.WIDER_SCOPE, f"The answer does not allow: {', '.join(wider)}."
    if not plain and not grant.confirmed:
        yield codes.NOT_PLAIN, f"The answer is not a plain yes: {'; '.join(answer.doubts)}."


def grants(answer: Answer) -> Formula | None:
    """What an answer allows at most: what its own lines say, else what the request asked for that it quotes."""
    return answer.formula or answer.asked


def is_sender(answer: Answer, by: str, sent: Sequence[Sent]) -> bool:
    """Whether a mail was sent by this person, as far as its head says: by name, or from where the request was sent to."""
    name, own = _plain(by), _plain(answer.mail.name)
    asked = any(answer.mail.address.casefold() in one.to for one in sent)
    if own:
        return name <= own or (asked and bool(name & own))
    local = answer.mail.address.partition("@")[0].casefold()
    return asked or any(len(word) >= _FEWEST_LETTERS and word in local for word in name)


def _plain(text: str) -> set[str]:
    """The words of a name without their accents: mail programs and people leave them out."""
    letters = unicodedata.normalize("NFKD", text)
    return set(words("".join(c for c in letters if not unicodedata.combining(c))))
