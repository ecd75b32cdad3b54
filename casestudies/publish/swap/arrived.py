"""What somebody puts into the site while it is built: nobody has scanned it, so it is not brought over, and it is told."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.codes import SITE_NOT_WRITTEN
from casestudies.publish.swap.hidden import WrittenAt, written_at

FilesNow = dict[str, WrittenAt]
"""The files of a site, each with when it was last written; but for hidden entries at its top, which every build keeps."""


def files_now(site: Path) -> FilesNow:
    """The files that stand in a site."""
    found: FilesNow = {}
    for top, folders, files in os.walk(site):
        hidden = {name for name in (*folders, *files) if name.startswith(".") and Path(top) == site}
        folders[:] = [name for name in folders if name not in hidden]
        for path in (Path(top, name) for name in files if name not in hidden):
            if (state := written_at(path)) is not None:
                found[path.relative_to(site).as_posix()] = state
    return found


def refuse_arrived(site: Path, before: Mapping[str, WrittenAt]) -> None:
    """Raise CasestudiesError (P231) where something has come in place of a site, or into it, or was written there."""
    if site.exists() and not site.is_dir():
        raise _arrived(site, f"A file `{site.name}` has come where the site is to be.")
    came = sorted(name for name, state in files_now(site).items() if before.get(name) != state)
    if came:
        more = f" and {len(came) - 1} more" if len(came) > 1 else ""
        raise _arrived(site, f"`{came[0]}`{more} was written into the site while it was built, and would be lost.")


def _arrived(site: Path, message: str) -> CasestudiesError:
    remedy = (
        "Move it away (into docs_dir, if it belongs to the site), and build again. A hook or program that writes "
        "during builds: let it write into the `site_dir` that MkDocs gives it."
    )
    return CasestudiesError(Finding(SITE_NOT_WRITTEN, Place(site.name), message, remedy))
