"""Two folders change places in one step, so that at no instant there is none. Python has no call for it."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

# renameat2(2) and renamex_np(2): the folder that relative paths start from, and "exchange the two".
_AT_FDCWD, _RENAME_EXCHANGE, _RENAME_SWAP = -100, 2, 2


def exchange(one: Path, other: Path) -> bool:
    """Let two paths of one disk change places; False where the system or the file system cannot do it in one step."""
    first, second = os.fsencode(one), os.fsencode(other)
    try:
        system = ctypes.CDLL(None)
    except TypeError:  # Windows
        return False
    if (linux := getattr(system, "renameat2", None)) is not None:
        return bool(linux(_AT_FDCWD, first, _AT_FDCWD, second, _RENAME_EXCHANGE) == 0)
    if (darwin := getattr(system, "renamex_np", None)) is not None:
        return bool(darwin(first, second, _RENAME_SWAP) == 0)
    return False
