"""Where front matter ends and the story begins: exactly as MkDocs sees it."""

from __future__ import annotations

import re
from dataclasses import dataclass

# mkdocs.utils.meta asks for `---` on the first line and for a closing `---` or `...`. We also let the file end there.
_FRONT = re.compile(r"\A-{3}[ \t]*\n(?P<yaml>(?:.*\n)*?)(?:-{3}|\.{3})[ \t]*(?:\n|\Z)")


@dataclass(frozen=True, slots=True)
class Parts:
    """A story's file in two: the YAML begins on line 2, the body on `body_line` (from 1)."""

    yaml: str
    body: str
    body_line: int


def split(text: str) -> Parts | None:
    """Split text with Unix line ends; None where it has no front matter.

    The body begins with its first line that is not empty, so that `body_line` is where reading begins.
    """
    match = _FRONT.match(text)
    if match is None or not match["yaml"].strip():
        return None
    body = text[match.end() :]
    skipped = len(body) - len(body.lstrip("\n"))
    return Parts(match["yaml"], body[skipped:], text.count("\n", 0, match.end()) + skipped + 1)
