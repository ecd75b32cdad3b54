"""Where the desk writes what is private: a folder of the project that git ignores, and that no site is built from."""

from __future__ import annotations

from pathlib import Path

from casestudies.publish.private_folder import private_folder
from casestudies.stories.project import Project

NAME = "desk"


def desk_folder(project: Project, output: Path | None = None) -> Path:
    """The folder to write to, made if need be. Raises CasestudiesError where a site is, or is built, there."""
    return private_folder(project, NAME, output, "This is private, and would be written where the site is.")


def guide_path(project: Project, customer: str) -> Path:
    """Where the guide for the next interview with a customer is written."""
    return project.root / NAME / f"guide-{customer}.md"
