"""What an approval lets a page show: names, photos, logos, recordings; and what must be disclosed beside the words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from casestudies.approvals.unnamed import kind_of_company
from casestudies.findings import Finding, Place
from casestudies.review.codes import NOT_RELEASED
from casestudies.review.edition import Attribution, PublishedCustomer
from casestudies.stories.model import Customer, Interview, Person, Relationship, Scope, Story

_LEGAL_FORMS = {
    "inc",
    "ltd",
    "llc",
    "gmbh",
    "ag",
    "co",
    "the",
    "and",
    "sa",
    "bv",
    "kg",
    "plc",
    "of",
    "de",
    "la",
    "van",
    "von",
}


def attribution(person: Person, customer: Customer, scopes: frozenset[Scope], language: str) -> Attribution:
    """Who is credited, as far as it was released: without the scope `name` a role and a kind of company, in the site's language."""
    if Scope.NAME not in scopes:
        return Attribution(name="", role=person.role, company=kind_of_company(customer, language))
    photo = person.photo if Scope.PHOTO in scopes else ""
    initials = "".join(word[0] for word in person.name.split() if word[0].isalpha())
    initials = initials if len(initials) <= 2 else initials[0] + initials[-1]
    return Attribution(person.name, person.role, customer.name, photo, initials.upper())


def released(customer: Customer, scopes: frozenset[Scope]) -> PublishedCustomer:
    """The customer as far as it was released: without the scope `name` neither id, name, address nor logo."""
    facts = {"industry": customer.industry, "size": customer.size, "region": customer.region}
    relationship = customer.relationship.value
    if Scope.NAME not in scopes:
        return PublishedCustomer("", "", relationship=relationship, **facts)
    logo = customer.logo if Scope.LOGO in scopes else ""
    return PublishedCustomer(customer.id, customer.name, customer.url, logo, relationship=relationship, **facts)


def disclosures(customer: Customer, interviews: Sequence[Interview], language: str) -> tuple[str, ...]:
    """The sentences that must stand beside a customer's words (16 CFR 255.5 and 465.5), in the site's language."""
    texts = _TEXTS.get(language.split("-", maxsplit=1)[0], _TEXTS["en"])
    tied = customer.relationship is not Relationship.CUSTOMER
    sentences = [texts[customer.relationship.value]] if tied else []
    sentences += [texts["incentive"].format(i.incentive) for i in interviews if i.incentive]
    return tuple(dict.fromkeys(sentences))


_TEXTS = {
    "en": {
        "incentive": "Given for the interview: {}.",
        "partner": "The company is a partner of the publisher.",
        "investor": "The company is an investor in the publisher.",
        "employee": "The speaker works for the publisher.",
    },
    "de": {
        "incentive": "Für das Interview gab es: {}.",
        "partner": "Das Unternehmen ist Partner des Herausgebers.",
        "investor": "Das Unternehmen ist am Herausgeber beteiligt.",
        "employee": "Die Person arbeitet für den Herausgeber.",
    },
    "fr": {
        "incentive": "Offert pour l’entretien : {}.",
        "partner": "L’entreprise est partenaire de l’éditeur.",
        "investor": "L’entreprise est investisseur de l’éditeur.",
        "employee": "La personne travaille pour l’éditeur.",
    },
    "es": {
        "incentive": "Entregado por la entrevista: {}.",
        "partner": "La empresa es socia del editor.",
        "investor": "La empresa es inversora del editor.",
        "employee": "La persona trabaja para el editor.",
    },
    "pt": {
        "incentive": "Oferecido pela entrevista: {}.",
        "partner": "A empresa é parceira do editor.",
        "investor": "A empresa é investidora do editor.",
        "employee": "A pessoa trabalha para o editor.",
    },
    "ja": {
        "incentive": "インタビューの謝礼：{}。",
        "partner": "この会社は発行者のパートナーです。",
        "investor": "この会社は発行者の出資者です。",
        "employee": "話し手は発行者に勤務しています。",
    },
}


def unreleased_names(story: Story, customer: Customer) -> Iterator[Finding]:
    """Each place where a story without the scope `name` gives the customer or a person of theirs away.

    The page's address counts, and so does a part of a name that stands alone ("Dana", "Brightledger"); words that are
    no name by themselves ("Ltd") don't.
    """
    pattern = _names(customer)
    for where, text, place in _texts(story):
        if found := pattern.search(text):
            message = (
                f"The name of the customer or a person stands in the {where}, and the approval does not release it."
            )
            yield Finding(NOT_RELEASED, place, message, "", story.id, (("name", found.group()),))


def _names(customer: Customer) -> re.Pattern[str]:
    host = re.sub(r"^\w+://(www\.)?|/.*$", "", customer.url)
    names = [customer.name, *(person.name for person in customer.people.values())]
    whole = {customer.id, customer.id.replace("-", " "), host, *names} - {""}
    parts = {part for name in names for part in re.split(r"[\s\-_]+", name)}
    telling = {part for part in parts if len(part) > 2 and part.casefold() not in _LEGAL_FORMS}
    # A whole name is found in any case; a part only as it is written, since "Will" and "Long" are words as well.
    return re.compile(rf"(?<!\w)(?:(?i:{_any_of(whole)})|{_any_of(telling)})(?!\w)")


def _any_of(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) or "(?!)"


def _texts(story: Story) -> Iterator[tuple[str, str, Place]]:
    yield "page's address", story.id.replace("/", " "), story.place
    at = story.written_at
    yield "title", story.title, at.get("title", story.place)
    yield "summary", story.summary, at.get("summary", story.place)
    for name, values in story.tags.items():
        yield "tags", " ".join((name, *values)), at.get("tags", story.place)
    for result in story.results:
        yield "results", f"{result.figure} {result.label}", result.place
    for number, line in enumerate(_without_credits(story)):
        yield "text", line, Place(story.place.path, story.body_line + number)


def _without_credits(story: Story) -> list[str]:
    """The lines of the body; the line that credits a blockquote is printed from the record, so it may name the person."""
    lines = story.body.split("\n")
    for quote in story.quotes:
        if quote.form.value == "block":
            lines[quote.last - story.body_line] = ""
    return lines
