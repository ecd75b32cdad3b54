"""The file of a customer, `content/customers/ID.yml`, to a Customer."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.findings import CasestudiesError, Finding, Place, Subject
from casestudies.stories import codes
from casestudies.stories.credited import credited
from casestudies.stories.files import display_path
from casestudies.stories.model import Customer, Person
from casestudies.stories.named import names_to_credit
from casestudies.stories.pictures import wrong_picture
from casestudies.stories.plain_yaml import Document, Path, parse
from casestudies.stories.project import Project
from casestudies.stories.schema import CustomerShape
from casestudies.stories.speech import speech_in_fields
from casestudies.stories.telling import Sign, Tongue, is_statement, reads_as_speech
from casestudies.stories.typed import typed
from casestudies.stories.units import Unit, plain


def read_customer(project: Project, id_: str, text: str) -> tuple[Customer | None, tuple[Finding, ...]]:
    """The customer in `text` (Unix line ends), and what is wrong with it."""
    try:
        document = _document(project, id_, text)
    except CasestudiesError as error:
        return None, (error.finding,)
    customer, mistakes = _customer(id_, document)
    if customer is None:
        return None, mistakes
    pictures: list[tuple[Path, str]] = [(("logo",), customer.logo)]
    pictures += [(("people", key, "photo"), person.photo) for key, person in customer.people.items()]
    wrong = (found for field, name in pictures for found in wrong_picture(project.docs_dir, document, field, name))
    return customer, (*wrong, *speech_in_fields(document), *_speaking_fields(customer, document))


def customer_in(project: Project, id_: str, text: str) -> Customer | None:
    """The customer in an earlier `text`, of which nothing is told."""
    try:
        return _customer(id_, _document(project, id_, text))[0]
    except CasestudiesError:
        return None


def _document(project: Project, id_: str, text: str) -> Document:
    return parse(text, display_path(project.customers / f"{id_}.yml", project.root), Subject.of_customer(id_))


def _customer(id_: str, document: Document) -> tuple[Customer | None, tuple[Finding, ...]]:
    shape, mistakes = typed(CustomerShape, document)
    if shape is None:
        return None, mistakes
    people = {key: Person(key, p.name, p.role or "", p.photo or "", p.focus) for key, p in shape.people.items()}
    customer = Customer(
        id=id_,
        name=shape.name,
        place=Place(document.file),
        url=shape.url or "",
        logo=shape.logo or "",
        industry=shape.industry or "",
        size=shape.size or "",
        region=shape.region or "",
        people=people,
        relationship=shape.relationship,
        color=(shape.color or "").lower(),
    )
    return customer, ()


def _speaking_fields(customer: Customer, document: Document) -> Iterator[Finding]:
    """What stands below every quote and in every list of people, and is no role, no industry, no place, but somebody's words."""
    tongue, names = Tongue.of(()), names_to_credit([customer])
    for person in customer.people.values():
        if reads_as_speech(person.role, Sign.BESIDE, tongue):
            path = ("people", person.id, "role")
            yield document.finding(codes.SPEECH_IN_FIELD, path, "`people` holds a role that reads as somebody's words.")
    for field, text in (("industry", customer.industry), ("region", customer.region), ("size", customer.size)):
        credits = any(credited([Unit(plain(text))], names, tongue)) if names else False
        if credits or is_statement(text, tongue):
            yield document.finding(codes.SPEECH_IN_FIELD, (field,), f"`{field}` reads as somebody's words.")
