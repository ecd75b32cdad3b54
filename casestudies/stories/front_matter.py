"""Where front matter ends and the story begins: exactly as MkDocs sees it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import yaml

# The boundary that MkDocs has (mkdocs.utils.meta): `---` on the first line, and a closing `---` or `...`. Another boundary
# than the site's own would let one program judge what another does not print.
_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)^(?:-{3}|\.{3})[ \t]*$", re.MULTILINE | re.DOTALL)

_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)  # a machine may lack the fast one


@dataclass(frozen=True, slots=True)
class Parts:
    """A story's file in two: the YAML begins on line 2, the body on `body_line` (from 1)."""

    yaml: str
    body: str
    body_line: int


def joined(front: Mapping[str, object], body: str) -> str:
    """A page with its front matter. Some generators see that only where its last line ends, also where no body follows."""
    told = yaml.dump(dict(front), Dumper=_DUMPER, default_flow_style=False, allow_unicode=True, sort_keys=False)
    return f"---\n{told}---\n\n{body}".rstrip() + "\n"


def split(text: str) -> Parts | None:
    """Split text with Unix line ends; None where it has no front matter.

    The body begins with its first line that is not empty, so that `body_line` is where reading begins.
    """
    found = _FRONT_MATTER.match(text)
    if found is None or not found[1].strip():
        return None
    yaml, body = found[1], text[found.end() :].lstrip("\n")
    return Parts(yaml, body, text.count("\n", 0, len(text) - len(body)) + 1)
