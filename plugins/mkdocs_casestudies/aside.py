"""Build aside, look, then swap: a site that failed is never where the old one was.

MkDocs empties its site folder before it builds, and leaves whatever it has written when something fails later. So it
is given a folder beside the real one, which takes its place only when everything is done and was found clean.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from casestudies.publish.audit import FilesOf


@dataclass(frozen=True, slots=True)
class Aside:
    """The folder a site is built in, and the one it is for."""

    site: Path
    folder: Path

    @classmethod
    def beside(cls, site_dir: str) -> Aside:
        """Make the folder. It stands beside the real one under a fixed name, so that what a killed build left behind is
        found and removed by the next; where nothing can be made there, among the temporary files.
        """
        site = Path(site_dir).resolve()
        folder = site.parent / f".{site.name}.casestudies-aside"
        try:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
        except OSError:
            folder = Path(tempfile.mkdtemp(prefix="casestudies-"))
        if site.is_dir():  # `mkdocs serve` serves a folder that only its user may read
            folder.chmod(site.stat().st_mode & 0o7777)
        return cls(site, folder)

    def files(self, shipped: Sequence[Path] = ()) -> tuple[FilesOf, ...]:
        """What would stand in the site, but for what the themes in the folders `shipped` bring."""
        prefix = f"{self.site.name}/"
        built = FilesOf(self.folder, shipped, prefix=prefix)
        kept = {path.name for path in self._kept()}
        if not kept:
            return (built,)
        gone = {path.name for path in self.site.iterdir()} - kept
        return built, FilesOf(self.site, shipped, {*gone, ".git"}, prefix)

    def swap(self) -> None:
        """Put the new site where the old one is. Hidden files at its top (`.git`, `.nojekyll`) are kept, as MkDocs does."""
        for kept in self._kept():
            shutil.move(kept, self.folder / kept.name)
        old = self.folder.with_name(f"{self.folder.name}-old")
        shutil.rmtree(old, ignore_errors=True)
        try:
            if self.site.exists():
                self.site.rename(old)
            self.folder.rename(self.site)
        except OSError:  # another disk, or a mount point that cannot be renamed
            if old.exists() and not self.site.exists():
                old.rename(self.site)
            self._copy()
        shutil.rmtree(old, ignore_errors=True)

    def discard(self) -> None:
        """Remove the folder, if it is still there."""
        with contextlib.suppress(OSError):
            shutil.rmtree(self.folder)

    def _kept(self) -> list[Path]:
        if not self.site.is_dir():
            return []
        return sorted(p for p in self.site.iterdir() if p.name.startswith(".") and not (self.folder / p.name).exists())

    def _copy(self) -> None:
        self.site.mkdir(parents=True, exist_ok=True)
        for entry in list(self.site.iterdir()):
            shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
        shutil.copytree(self.folder, self.site, dirs_exist_ok=True, symlinks=True)
        self.discard()
