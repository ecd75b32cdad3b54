"""What stands instead of a name that is not released: the role, and the kind of company, in the site's language.

Made to be right for whatever an author writes as the industry: the language's own sentence around it is built so that the
word needs no article and no case.
"""

from __future__ import annotations

from collections.abc import Mapping

from casestudies.quotes.languages import primary
from casestudies.stories.model import Customer, Person

_COMPANIES: Mapping[str, str] = {
    "ar": "شركة في قطاع {}",
    "de": "Unternehmen der Branche {}",
    "en": "{} firm",
    "es": "empresa del sector {}",
    "fr": "entreprise du secteur {}",
    "it": "azienda del settore {}",
    "ja": "企業（業種：{}）",
    "nl": "bedrijf in de branche {}",
    "pt": "empresa do setor {}",
}
# Where nouns are written with capital letters also within a sentence.
_CAPITALS = frozenset({"de"})


def described(person: Person, customer: Customer, language: str) -> str:
    """The role and the kind of company: “Head of Finance, accounting firm”."""
    return ", ".join(part for part in (person.role, kind_of_company(customer, language)) if part)


def kind_of_company(customer: Customer, language: str) -> str:
    """What the customer's industry makes of it; nothing where no industry is given, the industry alone in other languages."""
    code = primary(language)
    if not customer.industry or code not in _COMPANIES:
        return customer.industry
    industry = customer.industry if code in _CAPITALS else _within_a_sentence(customer.industry)
    return _COMPANIES[code].format(industry)


def _within_a_sentence(label: str) -> str:
    """A label's words as they stand within a sentence: `Accounting`, but not `IT` or `SaaS`, loses its capital."""
    return " ".join(word.lower() if word[1:] == word[1:].lower() else word for word in label.split(" "))
