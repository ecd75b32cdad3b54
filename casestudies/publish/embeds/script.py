"""The script and its releases.

Every release that was ever published is kept in the wheel and written into every site, under a name that contains its
hash: a snippet pasted years ago, with the `integrity` of its day, finds the very bytes it was pasted with. They are packed
together: one differs little from the next, and all take no more than three of them would.
"""

from __future__ import annotations

import json
import lzma
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from casestudies_theme import EMBED

RELEASES = EMBED / "releases.json.xz"


@dataclass(frozen=True, slots=True)
class Release:
    """One release: its file name, the value of `integrity` (Subresource Integrity, SHA-384), and its bytes.

    `sources` is the hash of what it was made from (`scripts/release_embed.py`).
    """

    name: str
    integrity: str
    sources: str
    content: bytes


@cache
def releases() -> tuple[Release, ...]:
    """All releases, oldest first."""
    return tuple(
        Release(entry["name"], entry["integrity"], entry["sources"], entry["script"].encode()) for entry in listed()
    )


def listed() -> list[dict[str, str]]:
    """The releases as they are kept: `name`, `integrity`, `sources`, `script`."""
    entries: list[dict[str, str]] = json.loads(lzma.decompress(RELEASES.read_bytes()))
    return entries


class ScriptPart(StrEnum):
    """What a script is for: the look of every testimonial; groups of them; small forms (badge, faces, sentence, card)."""

    TESTIMONIALS = "testimonials"
    SEVERAL = "several"
    VOICES = "voices"


def current(part: ScriptPart = ScriptPart.TESTIMONIALS) -> Release:
    """The release that new snippets use."""
    return [release for release in releases() if release.name.startswith(f"{part}-")][-1]
