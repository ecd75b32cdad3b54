"""How many examples a property is tried with: all of them in CI, a few on a desk, where the tests must be quick."""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import islice
from typing import TypeVar

from hypothesis import settings

FULL = bool(os.environ.get("CI"))
FEW = 10
T = TypeVar("T")


def many(number: int) -> settings:
    """For properties that need more, or take longer, than others: `@many(300)`."""
    return settings(max_examples=number if FULL else min(number, FEW))


def spread(cases: Iterable[T], step: int) -> list[T]:
    """For tests of every combination: on a desk every `step`-th. Choose a step that shares no divisor with the number of
    values of any kind, and each value still meets every other kind.
    """
    return list(islice(cases, None, None, 1 if FULL else step))
