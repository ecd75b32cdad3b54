"""A review that many machines share: each judges some of the stories, and what they found is put together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.review.codes import RECEIPTS_REFUSED
from casestudies.review.formats.json import document
from casestudies.review.lock import known_rules
from casestudies.review.model import Review
from casestudies.review.receipts import VERSION, Receipts, from_json, to_json
from casestudies.stories.names import quote_name


@dataclass(frozen=True, slots=True)
class Shard:
    """The third of eight parts of a site: `Shard(3, 8)`. Which stories are its own depends on their ids alone."""

    number: int
    of: int

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"

    def holds(self, story: str) -> bool:
        """Whether a story is its own."""
        return int.from_bytes(hashlib.sha256(story.encode()).digest()[:8], "big") % self.of == self.number - 1


@dataclass(frozen=True, slots=True)
class Merged:
    """What all shards found: the receipts, the findings as lines, and whether any of them stops a build."""

    receipts: Receipts
    findings: tuple[str, ...]
    stops: bool


def render(review: Review, shard: Shard, receipts: Receipts, state: str) -> str:
    """What one shard found, as JSON. `state` names what of the site was read: it must be the same for all."""
    more = {"shard": str(shard), "state": state, "receipts": json.loads(to_json(receipts))}
    return json.dumps({**document(review), **more}, indent=1, ensure_ascii=False) + "\n"


def merged(files: Sequence[tuple[str, bytes]]) -> Merged:
    """The findings of all shards together. Raises CasestudiesError where they are not all shards of one review."""
    parts = [(name, _read(name, data)) for name, data in files]
    first, seen = parts[0][1], dict[str, str]()
    of = str(first["shard"]).partition("/")[2]
    for name, part in parts:
        for key, what in (("today", "on another day"), ("state", "from another state of the site")):
            if part[key] != first[key]:
                raise _refused(name, f"Unlike the first shard, this one was judged {what}.")
        number, _, count = part["shard"].partition("/")
        if count != of or part["receipts"]["rules"] != first["receipts"]["rules"]:
            raise _refused(
                name, "The shard and the first one come from different divisions, or were judged by different rules."
            )
        if number in seen:
            raise _refused(name, f"The shard {part['shard']} is in `{seen[number]}` as well.")
        seen[number] = name
    if lacking := [str(n) for n in range(1, int(of) + 1) if str(n) not in seen]:
        raise _refused(parts[0][0], f"These shards of {of} are missing: {', '.join(lacking)}.")
    interviews: dict[str, Any] = {}
    stories: dict[str, Any] = {}
    for _, part in parts:
        interviews |= part["receipts"]["interviews"]
        stories |= part["receipts"]["stories"]
    whole = {"version": VERSION, "rules": first["receipts"]["rules"], "interviews": interviews, "stories": stories}
    receipts = from_json(json.dumps(whole).encode(), known_rules())
    lines = (_line(finding) for _, part in parts for finding in part["findings"])
    findings = (*dict.fromkeys(lines), *_twice(receipts))
    return Merged(receipts, findings, any(part["stops_build"] for _, part in parts) or bool(_twice(receipts)))


def _twice(receipts: Receipts) -> tuple[str, ...]:
    """Quotes of different stories with one address, which no shard can see."""
    taken: dict[str, str] = {}
    found = []
    for story, kept in receipts.stories.items():
        for quote in kept.quotes:
            name = quote_name(story, quote)
            if taken.setdefault(name, story) != story:
                found.append(f"{story}#{quote}: the quote's address is that of a quote of `{taken[name]}`.")
    return tuple(found)


def _line(finding: Mapping[str, Any]) -> str:
    place = ":".join(str(part) for part in (finding["path"], finding["line"]) if part)
    return f"{place}: {finding['code']} {finding['message']}"


def _read(name: str, data: bytes) -> dict[str, Any]:
    try:
        part = json.loads(data)
        number, _, of = part["shard"].partition("/")
        sound = 1 <= int(number) <= int(of) <= _MOST and isinstance(part["stops_build"], bool)
        from_json(json.dumps(part["receipts"]).encode(), known_rules(), name)
        sound = sound and all({"path", "line", "code", "message"} <= finding.keys() for finding in part["findings"])
        if not sound or not {"today", "state"} <= part.keys():
            raise ValueError(name)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise _refused(name, "This is not what `casestudies check --shard K/N --json` printed.") from None
    return dict(part)


_MOST = 1000


def _refused(name: str, message: str) -> CasestudiesError:
    remedy = "Judge every shard of one commit with one version on one day, and merge what they printed."
    return CasestudiesError(Finding(RECEIPTS_REFUSED, Place(name), message, remedy))
