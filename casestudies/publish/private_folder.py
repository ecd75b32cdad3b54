"""Folders for what is written for ourselves: in the project, ignored by git, and never where a site is or is built."""

from __future__ import annotations

from pathlib import Path

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.codes import ROOM_PUBLIC
from casestudies.stories.files import display_path, within
from casestudies.stories.project import Project


def private_folder(project: Project, name: str, output: Path | None, refusal: str) -> Path:
    """The folder to write to, `output` or the project's own of this name, made if need be.

    Raises CasestudiesError with `refusal` where a site is, or is built, there.
    """
    folder = (output or project.root / name).resolve()
    if any(within(folder, public) for public in (project.docs_dir, project.site_dir) if public):
        raise CasestudiesError(Finding(ROOM_PUBLIC, Place(display_path(folder, project.root)), refusal))
    if output is None and not within(folder, project.root):
        raise CasestudiesError(
            Finding(ROOM_PUBLIC, Place(name), f"The folder {name} is a link that leads out of the project.")
        )
    folder.mkdir(parents=True, exist_ok=True)
    ignore = folder / ".gitignore"
    if output is None and not ignore.exists():
        # In a site older than the command that writes here, git would take what is private in unasked.
        ignore.write_text("*\n", "utf-8")
    return folder
