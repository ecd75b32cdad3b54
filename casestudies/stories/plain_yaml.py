"""YAML as content files may use it: plain values that mean what they say, each with its place.

Scalars stay text, and the schema decides what they mean: so `on:` is a key and not `true`, `12:31` a time and not 751,
`2026` a name if a name is wanted. Only an empty or `~` or `null` value is None. Anchors, aliases, merges and tags are
refused, as are duplicate keys: they make a file mean something else than a reviewer reads.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import yaml

from casestudies.findings import CasestudiesError, Finding, Place, Rule
from casestudies.stories.codes import DUPLICATE_KEY, YAML_REFUSED, YAML_SYNTAX

MAX_DEPTH = 12
MAX_DEPTH_SETTINGS = 60
MAX_NODES = 50_000
NULLS = frozenset({"", "~", "null", "Null", "NULL"})

_PLAIN = re.compile(r"[^\W_](?:[\w @./()'’&+-]*[\w.)])?|https?://[\w./~-]+|sha256:[0-9a-f]{64}")
_OTHER_MEANING = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})

Path = tuple[str | int, ...]
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Foreign(str):
    """A value with a tag, or an alias: known to be there, never looked into. Only `mkdocs.yml` may hold one."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed mapping of the file `file`. `keys` and `values` give the (line, column), from 1, of every path in it.

    `subject` is what its findings are about.
    """

    data: dict[str, object]
    keys: Mapping[Path, tuple[int, int]] = field(default_factory=dict)
    values: Mapping[Path, tuple[int, int]] = field(default_factory=dict)
    file: str = ""
    subject: str = ""

    def place(self, *path: str | int, key: bool = False) -> Place:
        """Where a path stands; the nearest enclosing one if it is not there itself."""
        tables = (self.keys, self.values) if key else (self.values, self.keys)
        for length in range(len(path), 0, -1):
            for table in tables:
                if path[:length] in table:
                    return Place(self.file, *table[path[:length]])
        return Place(self.file, *self.values.get((), (1, 1)))

    def finding(self, rule: Rule, path: Path, message: str, remedy: str = "") -> Finding:
        """A finding at a path."""
        return Finding(rule, self.place(*path), message, remedy, self.subject)


class _Reader:
    """Turns parser events into plain values; raises at the first thing that is refused."""

    def __init__(self, text: str, file: str, subject: str, first_line: int, lenient: bool) -> None:
        self.file, self.subject, self.shift, self.lenient = file, subject, first_line, lenient
        self.max_depth = MAX_DEPTH_SETTINGS if lenient else MAX_DEPTH
        self.events: Iterator[yaml.Event] = yaml.parse(text, Loader=Loader)
        self.keys: dict[Path, tuple[int, int]] = {}
        self.values: dict[Path, tuple[int, int]] = {}

    def stop(self, rule: Rule, event: yaml.Event, message: str, remedy: str = "") -> CasestudiesError:
        return CasestudiesError(Finding(rule, Place(self.file, *self.position(event)), message, remedy, self.subject))

    def position(self, event: yaml.Event) -> tuple[int, int]:
        mark = event.start_mark
        return (mark.line + self.shift, mark.column + 1) if mark else (self.shift, 1)

    def next(self) -> yaml.Event:
        event = next(self.events)
        if not self.lenient and getattr(event, "anchor", None):
            raise self.stop(YAML_REFUSED, event, "Anchors and aliases are not allowed here.")
        if len(self.values) > MAX_NODES:
            raise self.stop(YAML_REFUSED, event, f"More than {MAX_NODES} values.", "Split the file.")
        return event

    def document(self) -> dict[str, object]:
        self.next()
        start = self.next()
        if isinstance(start, yaml.StreamEndEvent):
            return {}
        first = self.next()
        value = self.node(first, ())
        self.next()
        after = self.next()
        if not isinstance(after, yaml.StreamEndEvent):
            raise self.stop(YAML_REFUSED, after, "A second YAML document begins here.")
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise self.stop(YAML_SYNTAX, first, "The file must be a mapping: lines of `key: value`.")
        return value

    def node(self, event: yaml.Event, path: Path) -> object:
        self.values[path] = self.position(event)
        if len(path) > self.max_depth:
            raise self.stop(YAML_REFUSED, event, f"Nested deeper than {self.max_depth} levels.")
        if isinstance(event, yaml.AliasEvent):
            return Foreign("")
        foreign = self.tagged(event)
        if isinstance(event, yaml.ScalarEvent):
            text: str = event.value
            if foreign:
                return Foreign(text)
            return None if event.implicit[0] and text in NULLS else text
        value = self.sequence(path) if isinstance(event, yaml.SequenceStartEvent) else self.mapping(path)
        return Foreign("") if foreign else value

    def tagged(self, event: yaml.Event) -> bool:
        tag = getattr(event, "tag", None)
        if tag is None or tag == "!":
            return False
        if not self.lenient:
            raise self.stop(YAML_REFUSED, event, "Tags (`!…`) are not allowed here.")
        return True

    def sequence(self, path: Path) -> list[object]:
        items: list[object] = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            items.append(self.node(event, (*path, len(items))))
        return items

    def mapping(self, path: Path) -> dict[str, object]:
        entries: dict[str, object] = {}
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise self.stop(YAML_REFUSED, event, "A key must be plain text.")
            self.tagged(event)
            key: str = event.value
            if key == "<<" and not self.lenient:
                raise self.stop(YAML_REFUSED, event, "Merges (`<<`) are not allowed here.")
            if key in entries and not (self.lenient and key == "<<"):
                first = self.keys[(*path, key)][0]
                raise self.stop(DUPLICATE_KEY, event, f"The key `{key[:40]}` already stands on line {first}.")
            self.keys[(*path, key)] = self.position(event)
            entries[key] = self.node(self.next(), (*path, key))
        return entries


def parse(text: str, file: str, subject: str = "", *, first_line: int = 1, lenient: bool = False) -> Document:
    """Parse a mapping. `first_line` is the line of the file on which `text` begins, `subject` what findings are about.

    `lenient` is for `mkdocs.yml`, which other tools share: a tagged value or an alias becomes an opaque `Foreign`
    instead of an error. Raises CasestudiesError.
    """

    def stop(rule: Rule, message: str, line: int = first_line, column: int = 0) -> CasestudiesError:
        return CasestudiesError(Finding(rule, Place(file, line, column), message, subject=subject))

    try:
        reader = _Reader(text, file, subject, first_line, lenient)
        data = reader.document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        if error.context == "while scanning a quoted scalar":  # never closed: noticed only where the file ends
            mark = error.context_mark or mark
        line, column = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
        message = f"The YAML cannot be read: {error.problem or 'syntax error'}."
        raise stop(YAML_SYNTAX, message, line, column) from None
    except yaml.YAMLError:
        raise stop(YAML_SYNTAX, "The YAML cannot be read: it holds a character that is not allowed.") from None
    except RecursionError:
        raise stop(YAML_REFUSED, "Nested too deeply.") from None
    return Document(data, reader.keys, reader.values, file, subject)


def scalar(value: str) -> str:
    """A text as YAML that every reader understands alike; names, dates and addresses stay bare."""
    if _PLAIN.fullmatch(value) and value.lower() not in _OTHER_MEANING:
        return value
    return json.dumps(value, ensure_ascii=False)
