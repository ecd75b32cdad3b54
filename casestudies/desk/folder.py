"""Where the desk writes what is private: a folder of the project that git ignores, and that no site is built from."""

from __future__ import annotations

from pathlib import Path

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.codes import ROOM_PUBLIC
from casestudies.stories.files import shown, within
from casestudies.stories.project import Project

NAME = "desk"


def desk_folder(project: Project, output: Path | None = None) -> Path:
    """The folder to write to, made if need be. Raises CasestudiesError where a site is, or is built, there."""
    folder = (output or project.root / NAME).resolve()
    if any(within(folder, public) for public in (project.docs_dir, project.site_dir) if public):
        message = "This is private, and would be written where the site is."
        raise CasestudiesError(Finding(ROOM_PUBLIC, Place(shown(folder, project.root)), message))
    folder.mkdir(parents=True, exist_ok=True)
    ignore = folder / ".gitignore"
    if output is None and not ignore.exists():
        ignore.write_text("*\n", "utf-8")
    return folder
