"""How the names of people and companies are found in a plain text, as people write them, and what may stand around a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cached_property, lru_cache

from casestudies.stories.model import Customer
from casestudies.stories.units import plain

_DASH = r"(?:[—–―‒−⸺⸻~|•·→▸►◆]|--+|(?<!\w)-(?!\w)|(?<=\s)//?(?=\s))"
# What may stand between a name and the end of a credit: a role, a company, a year.
_TAIL = r"(?:\s?(?:[,(|/–—―·•@-]|\n|\bof\b|\bat\b|\bfrom\b|\bvon\b|\bde\b|\bdi\b|\bvan\b)[^.!?\n:]{0,90}){0,3}"
_BEFORE = r"(?:[^\W\d_][\w.'&-]*[ ,]+){0,4}?"
_LEAD = r"[^\w\n]*(?:\[?\(?\d{1,2}(?::\d\d){1,2}(?:[.,]\d+)?\)?\]?[^\w\n]*)?(?:[QA]\b[.:)]?\s+[(\[]?)?"
# Signs that part a name from words and have no other use: `[Name] …`, `Name >> …`, `Name ¦ …`.
SIGN = r"(?:[)\]}>]|\s?(?:[=~]?>+|[»›❯⟩⇒→⟶➜➔⇨¦‖\\^]))(?=\s)"
_END = r"[\s)\]*_.:]*"
_BEFORE_COLON = r"(?=\s*[:：])"
# What stands behind a name that is before words, before one that is behind them, or behind a sentence of many: few texts have
# both, and a pattern of names takes long to make.
_MAY_LABEL = re.compile(rf"[:：;=]|{_DASH}|{SIGN}")
_MAY_END = re.compile(rf"{_DASH}|[(\[]|[.!?…][^\w\n\ufffc]")
_MAY_FOLLOW = re.compile(_DASH)
_LONGEST = 600  # letters of a sentence before a credit; of a longer one its end is looked at, and no text takes long


CompanyNames = tuple[str, tuple[tuple[str, str], ...]]
"""A company, and of its people names and roles."""


class Names:
    """Who may be credited: how the names of people and companies are found in a plain text, and what they are.

    `people` and `others` are patterns of their names. What is looked for is made of them when a text is first looked at that
    mentions anybody: most texts don't.
    """

    def __init__(self, people: str, others: str, roles: tuple[str, ...]) -> None:
        self.roles = roles
        self._person, self._others = rf"(?<!\w)(?P<person>{people})s?(?!\w)", others
        self._name = rf"(?:{self._person}|(?<!\w)(?P<other>{others})(?!\w))"

    @cached_property
    def mentions(self) -> Callable[[str], bool]:
        """Whether a text holds any of the names, without which nobody is credited in it. Several rules ask it of each text."""
        return lru_cache(maxsize=1024)(lambda text: self.anybody.search(text) is not None)

    @cached_property
    def anybody(self) -> re.Pattern[str]:
        """A person, or a role or a company."""
        return re.compile(self._name)

    @cached_property
    def people(self) -> re.Pattern[str]:
        """A person."""
        return re.compile(self._person)

    @cached_property
    def _tail(self) -> str:
        return rf"(?:\s+(?:{self._others}))?{_TAIL}"

    @cached_property
    def credit(self) -> re.Pattern[str]:
        """A text that is nothing but a name."""
        return re.compile(
            rf"[\s\"'“”‘’(\[#>:]*(?P<dash>{_DASH}\s*)?(?P<before>{_BEFORE}){self._name}(?P<tail>{self._tail})(?P<end>{_END})"
        )

    def labels(self, text: str) -> Iterator[re.Match[str]]:
        """Every name before a colon, and the like."""
        first = self.anybody.search(text) if _MAY_LABEL.search(text) else None
        return self._label.finditer(text) if first and _MAY_LABEL.search(text, first.start()) else iter(())

    @cached_property
    def _label(self) -> re.Pattern[str]:
        return re.compile(
            rf"(?:^|(?<=[.!?…] ))(?P<lead>{_LEAD})(?P<before>{_BEFORE}){self._name}"
            rf"(?P<mid>(?:\s*[,(][^:\n.!?]{{0,60}})?(?:[ ][^\W\d_][\w']*){{0,4}})"
            rf"(?P<colon>[)\]\"”]?(?:\s*-+>+\s*\w+)?\s*[:：;=]|\s*{_DASH}|{SIGN})\s*(?=\S)",
            re.MULTILINE,
        )

    def after(self, text: str) -> re.Match[str] | None:
        """A name at the end of a text."""
        return self._after.search(text) if self._is_behind(_MAY_END, text) else None

    @cached_property
    def _after(self) -> re.Pattern[str]:
        return re.compile(
            rf"(?:\s*(?:(?P<dash>{_DASH})|(?P<bracket>[(\[]))\s*|(?<=[.!?…])[^\w\n\ufffc]+)(?P<before>{_BEFORE}){self._name}(?P<tail>{self._tail})(?P<end>{_END})\Z"
        )

    def within(self, text: str) -> Iterator[re.Match[str]]:
        """Every sentence with a name behind it."""
        return self._within.finditer(text) if self._is_behind(_MAY_FOLLOW, text) else iter(())

    def _is_behind(self, sign: re.Pattern[str], text: str) -> bool:
        """Whether a name stands anywhere behind such a sign."""
        found = sign.search(text)
        return found is not None and self.anybody.search(text, found.start()) is not None

    @cached_property
    def _within(self) -> re.Pattern[str]:
        return re.compile(rf"(?P<speech>[^.!?…]{{0,{_LONGEST}}}[.!?…][\"'”’)*_]*)\s+{_DASH}\s*{_BEFORE}{self._name}")

    def without_roles(self, text: str, ends: Callable[[str, str], bool], speaks: Callable[[str], bool]) -> str:
        """A text without roles and companies behind a person: `Dana Reyes of Brightledger`, `Dana Reyes, Head of Finance, said`.
        The second comma stays where it ends a clause, as `ends` knows of what stands before the person and behind the comma.
        """

        def bare(found: re.Match[str]) -> str:
            if speaks(found.group()):  # "Dana Reyes, we at Brightledger"
                return found.group()
            stays = found["comma"] and ends(text[: found.start()], text[found.end() :])
            return f"{found['person']}{',' if stays else ''}"

        return self._apposition.sub(bare, text) if self.mentions(text) else text

    @cached_property
    def _apposition(self) -> re.Pattern[str]:
        near, known = r"[^,;:.!?\n()]", rf"(?<!\w)(?:{self._others})(?!\w)"
        between_commas = rf",\s{near}{{0,60}}?{known}(?: [^\W\d_][\w'’&-]*){{0,6}}(?:(?=[.!?;:]|\Z)|(?P<comma>,))"
        return re.compile(rf"{self._person}(?:{between_commas}|\s[^\W\d_A-Z][^\W\d_]{{0,4}}\s{known})")

    @cached_property
    def says(self) -> re.Pattern[str]:
        """`Dana Reyes says, It …`."""
        return re.compile(
            rf"{self._person} (?P<verb>[^\W\d_]+)(?: [^\W\d_]{{1,5}})?, (?P<speech>[^\W\d_a-z].*)", re.DOTALL
        )


def names_to_credit(customers: Iterable[Customer], cases: Collection[str] = ()) -> Names | None:
    """Everybody whose words these customers' files may hold; None where there is nobody. `cases` are the endings of names in the
    languages they are written in (`Tongue.cases`).
    """
    return people_to_credit(
        ((c.name, tuple((p.name, p.role) for p in c.people.values())) for c in sorted(customers, key=lambda c: c.id)),
        cases,
    )


def people_to_credit(rows: Iterable[CompanyNames], cases: Collection[str] = ()) -> Names | None:
    """The same from companies with their people's names and roles."""
    found = tuple(dict.fromkeys(rows))
    return _names(found, tuple(sorted(cases))) if found else None


@lru_cache(maxsize=4096)
def _names(rows: tuple[CompanyNames, ...], cases: tuple[str, ...]) -> Names:
    everybody = {plain(name) for _, people in rows for name, _ in people} - {""}
    companies = {plain(company) for company, _ in rows} - {""}
    roles = {plain(role) for _, people in rows for _, role in people} - {""}
    people = "|".join(_forms(everybody, cases)) or r"(?!)"
    others = "|".join(f"(?i:{_spaced(text)})" for text in sorted(companies | roles, key=len, reverse=True)) or r"(?!)"
    return Names(people, others, tuple(sorted(roles | companies)))


def _declined(part: str, cases: Iterable[str]) -> str:
    """A pattern of a part of a name in all cases of a language, by the longest ending that fits: `Marek`, `Marka`, `Markowi`."""
    fitting = (case.split() for case in cases if part.endswith(case.split()[0]))
    shown, *others = max(fitting, key=lambda case: len(case[0]), default=[""])
    stem = re.escape(part.removesuffix(shown))
    return f"{stem}(?:{'|'.join(sorted((shown, *others), key=len, reverse=True))})" if others else re.escape(part)


def _forms(names: Iterable[str], cases: Collection[str]) -> Iterator[str]:
    """How people write these names, longest first: whole, turned round, with initials, one part alone, in capitals."""
    forms: set[tuple[str, bool]] = set()
    for name in names:
        parts = name.split()
        forms.add((_spaced(name, cases), len(parts) > 1))
        handle = rf"{re.escape(parts[0])}(?:[._-]?{re.escape(parts[-1])})?"
        forms |= {(rf"[@#]{handle}", True), (rf"{handle}@[\w.-]+\w", True)}
        if len(parts) < 2:
            forms.add((_spaced(name.upper()), False))
            continue
        first, last = parts[0], parts[-1]
        forms.add((rf"{re.escape(last)},?\W{{1,2}}{re.escape(first)}", True))
        forms.add((rf"{re.escape(first)}\W{{1,3}}{re.escape(last[0])}\b\.?", False))
        forms.add((rf"{re.escape(first[0])}\.?\W{{0,2}}{re.escape(last)}", False))
        forms.add((rf"{re.escape(first)}\W{{1,3}}(?:[^\W\d_][\w.]*\W{{1,3}}){{0,2}}{re.escape(last)}", True))
        forms.add((r"\.?[ ]?".join(re.escape(part[0]) for part in parts) + r"\.?(?=\s*[:—–,\n]|\Z)", False))
        for part in (first, last, " ".join(parts[1:])):
            if len(part.rstrip(".")) > 2 and not part.endswith("."):  # a title or an initial is no name
                forms |= {(_spaced(part, cases), False), (_spaced(part.upper()), False)}
                forms.add((rf"{_spaced(part.lower())}{_BEFORE_COLON}", False))
        forms.add((rf"{re.escape(first[0])}\.{_BEFORE_COLON}", False))
    for form, any_case in sorted(forms, key=lambda item: len(item[0]), reverse=True):
        yield f"(?i:{form})" if any_case else form


def _spaced(name: str, cases: Collection[str] = ()) -> str:
    return r"[\W_]{1,3}".join(_declined(part, cases) for part in name.split())
