"""The script and its releases.

Every release that was ever published is kept in the wheel and written into every site, under a name that contains its
hash: a snippet pasted years ago, with the `integrity` of its day, finds the very bytes it was pasted with.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from casestudies_theme import EMBED

RELEASES = EMBED / "releases"


@dataclass(frozen=True, slots=True)
class Release:
    """One release: its file name, the value of `integrity` (Subresource Integrity, SHA-384), and where its bytes are.

    `sources` is the hash of what it was made from (`scripts/release_embed.py`).
    """

    name: str
    integrity: str
    sources: str
    file: Path

    @property
    def content(self) -> bytes:
        """The script."""
        return self.file.read_bytes()


@cache
def releases() -> tuple[Release, ...]:
    """All releases, oldest first, as `releases.json` lists them."""
    listed = json.loads((RELEASES / "releases.json").read_text("utf-8"))
    return tuple(
        Release(entry["name"], entry["integrity"], entry["sources"], RELEASES / entry["name"]) for entry in listed
    )


class ScriptPart(StrEnum):
    """What a script is for: the look of every testimonial; groups of them; small forms (badge, faces, sentence, card)."""

    TESTIMONIALS = "testimonials"
    SEVERAL = "several"
    VOICES = "voices"


def current(part: ScriptPart = ScriptPart.TESTIMONIALS) -> Release:
    """The release that new snippets use."""
    return [release for release in releases() if release.name.startswith(f"{part}-")][-1]
