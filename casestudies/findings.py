"""Findings: what is wrong, where, why it matters and what to do next.

A finding is a plain value. The steps of the work make them, `review` gathers them, and printers only choose a form.
Every code is described once, by a `Rule`; `casestudies explain CODE` and the documentation are made from it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


class Severity(StrEnum):
    """How much a finding matters: an error keeps something out of the edition, a warning does not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


DOCUMENTATION = "https://OWNER.github.io/casestudies/"
"""Where `make docs-site` is published; OWNER is whoever publishes it, as everywhere in the documentation."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What a code means. Codes never change their meaning; a retired one is not used again.

    The first letter is the room it belongs to: T transcripts, C content files, Q quotes, A approvals, P publishing.
    """

    code: str
    name: str
    severity: Severity
    what: str
    why: str
    remedy: str
    before: str = ""
    after: str = ""

    @property
    def page(self) -> str:
        """The address of its page in the documentation."""
        return f"{DOCUMENTATION}codes/{self.code}/"

    @classmethod
    def __get_pydantic_core_schema__(cls, kind: type[Rule], _handler: object) -> CoreSchema:
        """A rule is written as its code, and read from the rules that the reader knows: no file says what a code means."""
        from pydantic_core import core_schema  # noqa: PLC0415 - only where findings are kept

        written = core_schema.plain_serializer_function_ser_schema(lambda rule: rule.code)

        def read(code: str, info: core_schema.ValidationInfo) -> Rule:
            rule: Rule = (info.context or {})[code]
            if not isinstance(rule, kind):
                raise ValueError(code)
            return rule

        return core_schema.with_info_plain_validator_function(read, serialization=written)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in the project's files. Lines and columns count from 1; 0 means the file as a whole.

    `path` is relative to the project's root, with forward slashes, so that it is the same on every machine.
    """

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join([self.path, *(str(n) for n in (self.line, self.column) if n)])

    def within(self, folder: str) -> Place:
        """The same place as it is named where the project is called `folder`; a file outside of the project has its name."""
        return replace(self, path=PurePosixPath(folder, self.path).as_posix()) if folder else self


class Subject(str):
    """What a finding is about, as reports write it: `customer:ID`, `interview:ID`, a story's id, or `STORY#QUOTE`.

    It is that text; `room` (`customer`, `interview`, `story`), `id`, `story` (the story it is or is in) and `is_source` (a
    customer or an interview) take it apart.
    """

    __slots__ = ()

    @classmethod
    def of_customer(cls, id_: str) -> Subject:
        """A customer's file."""
        return cls(f"customer:{id_}")

    @classmethod
    def of_interview(cls, id_: str) -> Subject:
        """An interview's folder."""
        return cls(f"interview:{id_}")

    @classmethod
    def of_quote(cls, story: str, quote: str) -> Subject:
        """A quote of a story."""
        return cls(f"{story}#{quote}")

    @property
    def room(self) -> str:
        """`customer`, `interview` or `story`; a quote is its story's. Empty where it is about nothing of these."""
        return self.rpartition(":")[0] or "story" * bool(self)

    @property
    def id(self) -> str:
        """Of the customer, the interview or the story; of a quote, that of its story."""
        return self.rpartition(":")[2].partition("#")[0]

    @property
    def story(self) -> str:
        """The id of the story that it is or is in, or empty."""
        return self.id if self.room == "story" else ""

    @property
    def is_source(self) -> bool:
        """Whether it is what stories lean on: a customer or an interview."""
        return self.room in {"customer", "interview"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem at one place.

    `message` and `remedy` may be printed anywhere, build logs included: they never contain words of a transcript, of
    evidence or of a private field. `confidential` holds those, as (label, text) pairs in the order to be shown, and is
    shown only to a person at a terminal.
    """

    rule: Rule
    place: Place
    message: str
    remedy: str = ""
    subject: str = ""
    """What it is about: `brightledger`, `brightledger#saved-13-hours`, `interview:ID`, `customer:ID`, or empty."""
    confidential: tuple[tuple[str, str], ...] = field(default=())
    marks: tuple[tuple[int, int], ...] = ()
    """The characters (half-open ranges) of the first confidential text that are at fault."""

    def __str__(self) -> str:
        return f"{self.place}: {self.code} {self.message} {self.help}".rstrip()

    @property
    def about(self) -> Subject:
        """The subject, taken apart."""
        return Subject(self.subject)

    @property
    def code(self) -> str:
        """The rule's code, such as `Q201`."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """The rule's severity."""
        return self.rule.severity

    @property
    def help(self) -> str:
        """What to do next: the remedy of this very finding, or the rule's general one."""
        return self.remedy or self.rule.remedy


class CasestudiesError(Exception):
    """The work cannot go on: findings that say why, where and what to do next. Never a bare message."""

    def __init__(self, finding: Finding, *more: Finding) -> None:
        super().__init__(f"{finding.place}: {finding.code} {finding.message}")
        self.finding = finding
        """The first of them."""
        self.findings = (finding, *more)


def refuse(findings: Iterable[Finding]) -> None:
    """Raise CasestudiesError where there are any."""
    if found := tuple(findings):
        raise CasestudiesError(*found)


def coded(text: str) -> tuple[tuple[str, bool], ...]:
    """A message in pieces, and of each whether it stands in backticks, as code does."""
    return tuple((piece, n % 2 == 1) for n, piece in enumerate(text.split("`")) if piece)


def counted(number: int, one: str, many: str = "") -> str:
    """`1 story`, `2 stories`; without `many`, the plural has an s."""
    return f"{number} {one if number == 1 else many or one + 's'}"
