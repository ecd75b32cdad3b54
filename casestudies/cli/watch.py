"""Wait for changes in a site's files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent

    from casestudies.stories.project import Project

# Editors write a file in several steps; what follows within this time belongs to the same change.
SETTLED_SECONDS = 0.2
# Reading a file is told as well; answering to that would never end.
_CHANGES = frozenset({"created", "modified", "moved", "deleted", "closed"})


class Changes:
    """The changes that were told and not yet waited for."""

    def __init__(self) -> None:
        self._told: Queue[str] = Queue()

    def tell(self, path: str, kind: str) -> None:
        """One event of the file system; hidden files, editors' leftovers and mere reading are passed over."""
        name = Path(path).name
        if kind in _CHANGES and not name.startswith((".", "#")) and not name.endswith(("~", ".swp", ".tmp")):
            self._told.put(path)

    def wait(self, timeout: float | None = None) -> frozenset[str]:
        """The paths of the next change, once it has settled; nothing where `timeout` (seconds) passes without one."""
        try:
            paths = {self._told.get(timeout=timeout)}
        except Empty:
            return frozenset()
        while True:
            try:
                paths.add(self._told.get(timeout=SETTLED_SECONDS))
            except Empty:
                return frozenset(paths)


@contextmanager
def watching(project: Project) -> Iterator[Changes]:
    """Watch the files that a review of the site reads: the settings, and the folders with everything in them."""
    from watchdog.events import FileSystemEventHandler
    from watchdog.observers import Observer

    changes = Changes()

    class Content(FileSystemEventHandler):
        def on_any_event(self, event: FileSystemEvent) -> None:
            if not event.is_directory or event.event_type in {"moved", "deleted"}:
                for path in filter(None, (event.src_path, event.dest_path)):
                    changes.tell(str(path), event.event_type)

    class Settings(Content):
        """The project's own folder holds much else: reports, the built site."""

        def on_any_event(self, event: FileSystemEvent) -> None:
            if Path(str(event.src_path)).name == "mkdocs.yml" or Path(str(event.dest_path)).name == "mkdocs.yml":
                super().on_any_event(event)

    observer = Observer()
    observer.schedule(Settings(), str(project.root))
    for folder in _folders(project):
        observer.schedule(Content(), str(folder), recursive=True)
    observer.start()
    try:
        yield changes
    finally:
        observer.stop()
        observer.join()


def _folders(project: Project) -> tuple[Path, ...]:
    """The folders whose files a review reads, none within another."""
    folders = {project.docs_dir, project.customers, project.interviews, project.approvals}
    there = [folder for folder in sorted(folders) if folder.is_dir()]
    return tuple(folder for folder in there if not any(folder.is_relative_to(o) for o in there if o != folder))
