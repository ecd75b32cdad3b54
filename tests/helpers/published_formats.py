"""Whether what machines read keeps to the formats' own rules: feeds and structured data, each held against its schema."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import xmlschema

SCHEMAS = Path(__file__).parents[1] / "schemas"


@cache
def _rss_schema() -> xmlschema.XMLSchema11:
    return xmlschema.XMLSchema11(SCHEMAS / "rss-2.0.xsd")


@cache
def _json_feed_schema() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads((SCHEMAS / "json-feed-1.1.json").read_text("utf-8")))


@cache
def _vocabulary() -> dict[str, Any]:
    return json.loads((SCHEMAS / "schema-org.json").read_text("utf-8"))


def wrong_in_rss(content: bytes) -> list[str]:
    """What the RSS 2.0 schema says against a feed."""
    return [f"{error.path}: {error.reason}" for error in _rss_schema().iter_errors(content.decode())]


def wrong_in_json_feed(content: bytes) -> list[str]:
    """What the JSON Feed 1.1 schema says against a feed; two items may not have one id."""
    made = json.loads(content)
    found = [f"{list(error.absolute_path)}: {error.message}" for error in _json_feed_schema().iter_errors(made)]
    ids = [item["id"] for item in made["items"] if "id" in item]
    return found + [f"{one} is the id of several items" for one in set(ids) if ids.count(one) > 1]


def wrong_in_structured_data(data: dict[str, Any]) -> list[str]:
    """What schema.org's vocabulary says against JSON-LD, and references to nodes that are not there."""
    if data.get("@context") != "https://schema.org" or set(data) != {"@context", "@graph"}:
        return ["not a graph in the context of schema.org"]
    found = [problem for node in data["@graph"] for problem in _wrong_in_node(node, "")]
    named = [node["@id"] for node in data["@graph"] if "@id" in node]
    found += [f"{one} is the @id of several nodes" for one in set(named) if named.count(one) > 1]
    return found


def _wrong_in_node(node: dict[str, Any], where: str) -> Iterator[str]:
    kind = node.get("@type", "")
    if set(node) == {"@id"}:
        return
    if kind not in _vocabulary()["classes"]:
        yield f"{where}: `{kind}` is no class"
        return
    if "@id" in node and not _is_url(node["@id"]):
        yield f"{where}/{kind}: @id"
    for name, value in node.items():
        if name.startswith("@"):
            continue
        known = _vocabulary()["properties"].get(name)
        if known is None or not any(_is_a(kind, domain) for domain in known["of"]):
            yield f"{where}/{kind}: `{name}` is no property of it"
            continue
        for one in value if isinstance(value, list) else [value]:
            yield from _wrong_in_value(one, known["is"], f"{where}/{kind}.{name}")


def _wrong_in_value(value: object, allowed: list[str], where: str) -> Iterator[str]:
    if isinstance(value, dict):
        yield from _wrong_in_node(value, where)
        kind = value.get("@type", "CreativeWork")
        if not any(_is_a(kind, one) for one in allowed):
            yield f"{where} may not be a {kind}"
    elif not isinstance(value, str) or not value:
        yield f"{where} is {value!r}"
    elif not any(_fits(value, one) for one in allowed):
        yield f"{where} is none of {allowed}: {value[:60]!r}"


def _fits(value: str, kind: str) -> bool:
    if kind == "Date":
        try:
            return bool(dt.date.fromisoformat(value))
        except ValueError:
            return False
    return _is_url(value) if kind == "URL" else kind == "Text"


def _is_url(value: str) -> bool:
    return re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", value) is not None


def _is_a(kind: str, wanted: str) -> bool:
    return kind == wanted or any(_is_a(parent, wanted) for parent in _vocabulary()["classes"].get(kind, ()))
