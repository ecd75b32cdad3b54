"""Pictures that were drawn by an earlier build, kept by name: a name is a hash of all that decides how a picture looks."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

# What a whole file of a kind begins and ends with; one that was written half is drawn again.
_WHOLE = {".png": (b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"), ".webp": (b"RIFF", b""), ".avif": (b"\0\0\0", b"")}


class Pictures:
    """A folder of drawn pictures. Where it cannot be written, everything is drawn each time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._used: set[str] = set()
        self._made = False

    def __call__(self, name: str, draw: Callable[[], bytes]) -> bytes:
        """The picture of this name, drawn if it is not there whole."""
        file = self.folder / (name if name.endswith((".webp", ".avif")) else f"{name}.png")
        begin, end = _WHOLE[file.suffix]
        self._used.add(file.name)
        with contextlib.suppress(OSError):
            kept = file.read_bytes()
            if kept.startswith(begin) and kept.endswith(end):
                return kept
        drawn = draw()
        with contextlib.suppress(OSError):
            self._make()
            beside = file.with_suffix(f"{file.suffix}.part")
            beside.write_bytes(drawn)
            beside.replace(file)
        return drawn

    def _make(self) -> None:
        if not self._made:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / ".gitignore").write_text("*\n", "utf-8")  # a repository would remember what is withdrawn
            self._made = True

    def prune(self) -> None:
        """Remove what was not asked for: nothing that was withdrawn stays behind."""
        with contextlib.suppress(OSError):
            for file in self.folder.iterdir():
                if file.suffix in _WHOLE and file.name not in self._used:
                    file.unlink()
