"""The wording of approval requests, as the homes of the languages have it; others get English."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from casestudies import cldr
from casestudies.quotes.languages import home, homes, primary
from casestudies.stories.model import Relationship, Scope


@dataclass(frozen=True, slots=True)
class RequestTexts:
    """Every sentence of a request. Names in braces are filled in."""

    language: str
    subject: str
    greeting: str
    greeting_named: str
    opening: str
    story: str
    opening_alone: str
    words: str
    checked_written: str
    collect_subject: str
    collect_opening: str
    collect_question: str
    collect_use: str
    collect_answer: str
    collect_allow: str
    collect_unchanged: str
    figures: str
    people: str
    shown: str
    logo: str
    photo: str
    picture: str
    recording: str
    clip: str
    disclosed: str
    incentive: str
    incentive_written: str
    relationship: Mapping[Relationship, str]
    revised: str
    translated: str
    checked: str
    by_hand: str
    asked: str
    not_asked: str
    scopes: Mapping[Scope, str]
    recordings: Mapping[str, str]
    unnamed: str
    term: str
    years: tuple[str, str]
    days: str
    open_term: str
    answer: str
    approve: str
    formula: str
    formula_alone: str
    for_: str
    seen: str
    around: str
    look: str
    you: str
    asked_you: str
    others: str
    turned: str
    went_on: str
    page: str
    three: str
    yes: str
    other: str
    no: str
    please_change: str
    please_not: str
    copy: str
    copied: str
    not_before: str
    your_words: str
    links: str
    change: str
    refuse: str
    withdraw: str
    withdraw_title: str
    digest: str
    date_format: str = ""

    @property
    def formulas(self) -> tuple[str, str]:
        """What approves a story, and what approves words that stand alone."""
        return self.formula, self.formula_alone

    def date(self, day: dt.date) -> str:
        """A day as the language writes it out."""
        return cldr.locale(self.language).date(day, self.date_format)


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a wording."""
    return tuple(code for code in homes() if home(code).request)


@cache
def _wording(code: str) -> RequestTexts:
    """A language's wording, as its home has it."""
    words = dict(home(code).request)
    words["relationship"] = {Relationship(name): said for name, said in words["relationship"].items()}
    words["scopes"] = {Scope(name): said for name, said in words["scopes"].items()}
    return RequestTexts(language=code, **words)


@cache
def all_texts() -> tuple[RequestTexts, ...]:
    """The wordings of all languages."""
    return tuple(map(_wording, languages()))


def texts(language: str) -> RequestTexts:
    """The wording in a language (BCP 47), or in English."""
    return _wording(written_in(language) or "en")


def written_in(language: str) -> str:
    """The language without its region, as a key of the wordings; empty where there is none in it."""
    code = primary(language)
    return code if home(code).request else ""
