"""The public names of quotes and stories: what outlives them, in feeds and on other people's pages."""

from __future__ import annotations

import hashlib


def key(ref: str) -> str:
    """The public name of a quote (`story#id`) or a story: 16 hexadecimal digits, which tell nothing to who does not know it.

    A withdrawn quote leaves its key behind, and often a customer's name is part of a story's id.
    """
    return hashlib.sha256(ref.encode()).hexdigest()[:16]
