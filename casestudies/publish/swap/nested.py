"""Sites within sites. A build replaces its whole folder, and with it whatever another site has put there; so neither is built
into the other, one after the other or at once.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.codes import SITE_NESTED
from casestudies.publish.swap.lock import is_held

MARK = Path("casestudies", "casestudies.css")
"""A file that every site of ours has at its top."""


def refuse_around(site: Path, name: str) -> None:
    """Raise CasestudiesError (P232) where a folder around a site's is a site of its own, or one is being built there."""
    for folder in site.parents:
        if (folder / MARK).is_file():
            raise _nested(site, f"site_dir lies within another site, `{folder.name}`.")
        if is_held(folder.parent / f".{folder.name}.{name}" / "lock"):
            raise _nested(site, f"Another site is being built in `{folder.name}`, in which site_dir lies.")


def refuse_within(site: Path, name: str, new: Path | None = None) -> None:
    """Raise CasestudiesError (P232) where another site is being built in a site's folder, or stands there and is no part of
    the `new` one.
    """
    for folder in _folders(site):
        if folder.name.endswith(f".{name}") and is_held(folder / "lock"):
            raise _nested(site, f"Another site is being built within site_dir, in `{_beside(folder, site)}`.")
        inside = folder.relative_to(site)
        if new and folder != site and (folder / MARK).is_file() and not (new / inside / MARK).is_file():
            raise _nested(site, f"site_dir holds another site, `{inside.as_posix()}`, which this build would remove.")


def _folders(site: Path) -> Iterator[Path]:
    for top, folders, _ in os.walk(site):
        folders[:] = [name for name in folders if name != ".git"]
        yield Path(top)


def _beside(work: Path, site: Path) -> str:
    return work.parent.relative_to(site).as_posix().removeprefix(".") or site.name


def _nested(site: Path, message: str) -> CasestudiesError:
    return CasestudiesError(Finding(SITE_NESTED, Place(site.name), message))
