"""Which file a site's settings are in, how its folder is named from here, which day it is there: told before any of it is read."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable
from pathlib import Path

CONFIG_NAMES = ("properdocs.yml", "properdocs.yaml", "mkdocs.yml", "mkdocs.yaml")
"""What a site's settings file is called, in the order in which ProperDocs looks; MkDocs knows the last two."""


def nearest_config(folders: Iterable[Path]) -> Path | None:
    """The settings file in the first of these folders that has one; where it has several, the one that ProperDocs reads."""
    files = (folder / name for folder in folders for name in CONFIG_NAMES)
    return next((file for file in files if file.is_file()), None)


def resolved(config_file: Path) -> Path:
    """The settings file, in a folder without links: they would make everything inside the project look as if it were outside."""
    return Path(os.path.abspath(config_file)).parent.resolve() / config_file.name


def below_here(folder: Path) -> str | None:
    """A folder as whoever stands here names it: empty for this one, None for one that does not lie below."""
    folder, here = folder.resolve(), Path.cwd().resolve()
    if not folder.is_relative_to(here):
        return None
    return "" if folder == here else folder.relative_to(here).as_posix()


def day_in(timezone: str, moment: dt.datetime) -> dt.date:
    """The day which it is then in a time zone, whatever the machine thinks."""
    if timezone == "UTC":  # needs no list of zones
        return moment.astimezone(dt.UTC).date()
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    return moment.astimezone(ZoneInfo(timezone)).date()
