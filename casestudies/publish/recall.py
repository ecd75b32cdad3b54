"""Files that are made of a few values each, so that whoever publishes may keep them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

TextFiles = Iterable[tuple[str, bytes]]
"""Their paths under the site's root, and their bytes, which are UTF-8."""


class Recall(Protocol):
    """Gives the files that were made of some values before, or those that are made now. Beside the values, files may lean on the
    settings of the publication, and on what they ask the site for while they are made.
    """

    def __call__(self, make: Callable[[], TextFiles], *values: object) -> TextFiles:
        """The files."""


def made_at_once(make: Callable[[], TextFiles], *values: object) -> TextFiles:
    """Keeps nothing."""
    return make()
