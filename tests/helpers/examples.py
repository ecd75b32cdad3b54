"""How many examples a property is tried with: all of them in CI, a few on a desk, where the tests must be quick."""

from __future__ import annotations

import os

from hypothesis import settings

FULL = bool(os.environ.get("CI"))
FEW = 15


def many(number: int) -> settings:
    """For properties that need more, or take longer, than others: `@many(300)`."""
    return settings(max_examples=number if FULL else min(number, FEW))
