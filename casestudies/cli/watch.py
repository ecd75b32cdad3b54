"""Wait for changes in a site's files."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casestudies.stories.project import Project

POLL_SECONDS = 0.4
"""Looking at the four thousand files of a thousand stories takes some 20 ms: no library is needed to be told of changes."""
# Editors write a file in several steps; what follows within this time belongs to the same change.
SETTLED_SECONDS = 0.2

Stamps = Mapping[str, tuple[int, int]]
"""By path: when a file was changed (nanoseconds), and its size."""


class Changes:
    """The changes in the files that a review of a site reads: its settings, and its folders with everything in them."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._seen = self._look()

    def wait(self, timeout: float | None = None) -> frozenset[str]:
        """The paths of the next change, once it has settled; nothing where `timeout` (seconds) passes without one."""
        end = None if timeout is None else time.monotonic() + timeout
        before = self._seen
        while not (changed := _differences(before, self._look())):
            if end is not None and time.monotonic() >= end:
                return frozenset()
            time.sleep(POLL_SECONDS)
        while True:
            time.sleep(SETTLED_SECONDS)
            self._seen = self._look()
            settled = _differences(before, self._seen)
            if settled == changed:
                return settled
            changed = settled

    def _look(self) -> Stamps:
        return {path: stamp for path in _paths(self._project) if (stamp := _stamp(path))}


def _differences(before: Stamps, after: Stamps) -> frozenset[str]:
    return frozenset(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


def _stamp(path: str) -> tuple[int, int] | None:
    """None for a file that went away while it was looked at."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _paths(project: Project) -> Iterator[str]:
    """The settings and the files of all folders, but for hidden ones and what editors leave beside a file."""
    yield str(project.root / project.settings)
    for top in (project.docs_dir, *project.private_folders):
        for folder, folders, names in os.walk(top):
            folders[:] = [name for name in folders if not name.startswith(".")]
            yield from (str(Path(folder, name)) for name in names if not _is_leftover(name))


def _is_leftover(name: str) -> bool:
    return name.startswith((".", "#")) or name.endswith(("~", ".swp", ".tmp"))
