"""Plain YAML to a typed shape: every mistake becomes a finding with its place and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from casestudies.findings import Finding
from casestudies.stories.codes import MISSING_FIELD, UNKNOWN_CUSTOMER, UNKNOWN_KEY, WRONG_VALUE
from casestudies.stories.plain_yaml import Document, Path
from casestudies.stories.schema import Shape

S = TypeVar("S", bound=Shape)

# pydantic's error types in our words; anything not listed keeps pydantic's, which never repeats the value.
PHRASES = {
    "string_type": "should be text",
    "list_type": "should be a list, written [one, two] or with a `-` before each",
    "dict_type": "should be a mapping of `key: value`",
    "model_type": "should be a mapping of `key: value`",
    "model_attributes_type": "should be a mapping of `key: value`",
    "int_type": "should be a whole number",
    "int_parsing": "should be a whole number",
    "bool_parsing": "should be true or false",
    "bool_type": "should be true or false",
    "string_too_short": "should not be empty",
    "too_short": "should not be empty",
}
_MAPPINGS = frozenset({"model_type", "model_attributes_type"})
"""Where a mapping with known keys should stand."""
# Under these the keys are names of people: the message leaves them out, its place tells which is meant.
PRIVATE_KEYS = frozenset({"people", "speakers"})
PATTERNS = {
    "content": "should be a digest, as `casestudies approval record` writes it",
    "evidence_sha256": "should be a hash, as `casestudies approval record` writes it",
    "verdicts": "should be verbatim, light or disclosed",
}


def typed(shape: type[S], document: Document) -> tuple[S | None, tuple[Finding, ...]]:
    """The document as `shape`, or None with the findings that say why not."""
    try:
        return shape.model_validate(document.data), ()
    except ValidationError as error:
        mistakes = error.errors(include_url=False, include_input=False)
        return None, tuple(_finding(shape, document, dict(one)) for one in mistakes)


def _finding(shape: type[Shape], document: Document, error: Mapping[str, Any]) -> Finding:
    path: Path = tuple(part for part in error["loc"] if part != "[key]")
    kind, name = error["type"], _written(path)
    if kind == "extra_forbidden":
        known = _fields(shape, path[:-1])
        remedy = did_you_mean(str(path[-1]), known) or f"Known here: {', '.join(known)}."
        place = document.place(*path, key=True)
        return Finding(UNKNOWN_KEY, place, f"The key `{name}` is not known.", remedy, document.subject)
    if kind == "missing":
        return document.finding(MISSING_FIELD, path[:-1], f"The field `{name}` is missing.", f"Add `{path[-1]}: …`.")
    place = document.place(*path, key="[key]" in error["loc"])
    remedy = f"Its keys: {', '.join(_fields(shape, path))}." if kind in _MAPPINGS else ""
    return Finding(WRONG_VALUE, place, f"`{name}` {_phrase(path, error)}.", remedy, document.subject)


def _phrase(path: Path, error: Mapping[str, Any]) -> str:
    kind = error["type"]
    if kind in PHRASES:
        return PHRASES[kind]
    if kind == "value_error":
        return str(error["ctx"]["error"])
    if kind == "too_long":
        return f"should have at most {error['ctx']['max_length']} entries"
    if kind == "enum":
        return f"should be one of {error['ctx']['expected']}".replace("'", "`").replace(" or ", ", ")
    if kind == "string_pattern_mismatch":
        field = next((part for part in reversed(path) if isinstance(part, str)), "")
        return PATTERNS.get(field, "should be letters, digits, `-`, `_` and `.`, beginning with a letter or digit")
    return str(error["msg"]).replace("Input should", "should").replace("String should", "should").rstrip(".")


def _written(path: Path) -> str:
    text = ""
    for index, part in enumerate(path):
        if isinstance(part, int):
            text += f"[{part + 1}]"
        elif index and path[index - 1] in PRIVATE_KEYS:
            text += "[…]"
        else:
            text += ("." if text else "") + _short(part)
    return text


def _short(key: str) -> str:
    safe = "".join(c for c in key if c.isprintable() and c not in "`")
    return safe if len(safe) <= 40 else safe[:39] + "…"


def _fields(shape: type[BaseModel], path: Path) -> list[str]:
    """The names known at `path`, for the nearest-key hint."""
    for part in path:
        if isinstance(part, int) or part not in shape.model_fields:
            continue
        inner = next(_models(shape.model_fields[part].annotation), None)
        if inner is not None:
            shape = inner
    return list(shape.model_fields)


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models(argument)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A remedy that names the nearest of the known names, or nothing."""
    near = get_close_matches(name, known, 1)
    return f"Did you mean `{near[0]}`?" if near else ""


def unknown_customer(document: Document, name: str, customers: Iterable[str]) -> Finding:
    """The finding for a field `customer` that names nobody."""
    message = f"There is no readable customer `{name}`."
    near = did_you_mean(name, customers)
    remedy = f"{near} Fix what is reported of its file; if that was renamed: `casestudies rename customer {name} NEW`.".strip()
    return document.finding(UNKNOWN_CUSTOMER, ("customer",), message, remedy)
