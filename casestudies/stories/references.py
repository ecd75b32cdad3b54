"""References to quotes, `!quote[story#id]`: how every page but the story itself repeats somebody's words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casestudies.findings import Finding, Place
from casestudies.stories.codes import BAD_REFERENCE

_REFERENCE = re.compile(r"!quote\[(?P<inner>[^\]\n]*)\]?")
_COMPLETE = re.compile(r"(?P<story>[^\W_][\w./-]*)#(?P<id>[^\W_][\w-]*)")


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference in a page's Markdown: the characters `begin` to `end` (half-open), on `line` (from 1).

    `alone` tells that it is the only thing on its line, and prints as a block.
    """

    story: str
    id: str
    line: int
    begin: int
    end: int
    alone: bool

    @property
    def ref(self) -> str:
        """`story#id`."""
        return f"{self.story}#{self.id}"


def references(markdown: str) -> tuple[Reference, ...]:
    """Every complete reference in a text, in order; also those in code, which a renderer may leave as they are."""
    return tuple(item for item in _all(markdown, "", 1) if isinstance(item, Reference))


def broken_references(markdown: str, file: str, first_line: int = 1) -> tuple[Finding, ...]:
    """A finding for each reference that is not complete."""
    return tuple(item for item in _all(markdown, file, first_line) if isinstance(item, Finding))


def _all(markdown: str, file: str, first_line: int) -> Iterator[Reference | Finding]:
    line, counted = first_line, 0
    for match in _REFERENCE.finditer(markdown):
        line += markdown.count("\n", counted, match.start())
        counted = match.start()
        complete = _COMPLETE.fullmatch(match["inner"].strip())
        start = markdown.rfind("\n", 0, match.start()) + 1
        stop = markdown.find("\n", match.end())
        if complete is None or not match.group().endswith("]"):
            place = Place(file, line, match.start() - start + 1)
            yield Finding(BAD_REFERENCE, place, "The reference to a quote is not complete.")
            continue
        around = markdown[start : match.start()] + markdown[match.end() : stop if stop >= 0 else len(markdown)]
        yield Reference(complete["story"], complete["id"], line, match.start(), match.end(), not around.strip())
