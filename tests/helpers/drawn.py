"""Pictures that tests look at and none changes: drawn once in a process, since their names tell all that decides how they look."""

from __future__ import annotations

from collections.abc import Callable

_DRAWN: dict[str, bytes] = {}


def once(name: str, draw: Callable[[], bytes]) -> bytes:
    """A `Keep` for whoever makes files: gives the picture of a name."""
    if name not in _DRAWN:
        _DRAWN[name] = draw()
    return _DRAWN[name]
