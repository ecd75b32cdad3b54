"""Where front matter ends and the story begins: exactly as MkDocs sees it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from frontmatter.default_handlers import BaseHandler


class _AsMkDocs(BaseHandler):
    """The boundary that MkDocs has (mkdocs.utils.meta): `---` on the first line, and a closing `---` or `...`.

    Another boundary than the site's own would let one program judge what another does not print.
    """

    FM_BOUNDARY = re.compile(r"^(?:-{3}|\.{3})[ \t]*$", re.MULTILINE)

    def detect(self, text: str) -> bool:
        first, _, rest = text.partition("\n")
        return first.rstrip(" \t") == "---" and self.FM_BOUNDARY.search(rest) is not None


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
    handler = _AsMkDocs()
    if not handler.detect(text):
        return None
    yaml, rest = (part.removeprefix("\n") for part in handler.split(text))
    if not yaml.strip():
        return None
    body = rest.lstrip("\n")
    return Parts(yaml, body, text.count("\n", 0, len(text) - len(body)) + 1)
