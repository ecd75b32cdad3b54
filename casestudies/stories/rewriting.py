"""Fields of a content file written anew: text in, text out, and no line of another field changed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.stories.codes import WRONG_VALUE
from casestudies.stories.files import unix
from casestudies.stories.plain_yaml import parse, scalar


def with_fields(text: str, changes: Mapping[str, object], file: str) -> str:
    """The text of a YAML file with top-level fields replaced; None takes a field out, and one that is not there is passed over.

    What is written is read again, and unless it says exactly what was meant, CasestudiesError is raised.
    """
    for key, value in changes.items():
        text = _with_field(text, key, value, file) if key in parse(unix(text), file).data else text
    return text


def _with_field(text: str, key: str, value: object, file: str) -> str:
    document = parse(unix(text), file)
    lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z", text)
    first = document.keys[(key,)][0] - 1
    later = [line - 1 for path, (line, _) in document.keys.items() if len(path) == 1 and line - 1 > first]
    end = min([*later, len(lines)])
    # What stands above the next field belongs to it.
    while end > first + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    ending = re.search(r"\r\n|\r|\n", text)
    rows = [] if value is None else [f"{row}{ending[0] if ending else chr(10)}" for row in _rows(key, value)]
    new = "".join([*lines[:first], *rows, *lines[end:]])
    expected = {name: value if name == key else old for name, old in document.data.items()}
    if value is None:
        del expected[key]
    try:
        said = parse(unix(new), file).data
    except CasestudiesError:
        said = {}
    if said != expected:
        message = f"The field `{key}` cannot be changed without touching others."
        place = Place(file, first + 1)
        raise CasestudiesError(Finding(WRONG_VALUE, place, message, "Give each field a line of its own."))
    return new


def _rows(key: str, value: object) -> list[str]:
    if isinstance(value, dict) and value:
        return [f"{scalar(key)}:", *(f"  {scalar(name)}: {_flow(one)}" for name, one in value.items())]
    if isinstance(value, list) and value:
        return [f"{scalar(key)}:", *(f"  - {_flow(one)}" for one in value)]
    return [f"{scalar(key)}: {_flow(value)}"]


def _flow(value: object) -> str:
    """A value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(name)}: {_flow(one)}" for name, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(one) for one in value) + "]"
    return "~" if value is None else scalar(str(value))
