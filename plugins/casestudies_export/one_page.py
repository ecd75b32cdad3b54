"""The page of one story as the site will have it once it is approved as asked for: for the people who are asked."""

from __future__ import annotations

import logging
from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.structure.files import File

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.codes import PAGE_NOT_BUILT
from casestudies.review import Proposed
from casestudies.review_room.inline import page_of
from mkdocs_casestudies.plugin import CasestudiesPlugin


def one_page(settings: Path, src: str, proposed: Proposed) -> str:
    """The finished page of the story's file `src`, in one file. Nothing is written into the site itself.

    Raises CasestudiesError where the site cannot be built.
    """
    quiet = logging.getLogger("mkdocs")
    level = quiet.level
    quiet.setLevel(logging.CRITICAL)
    try:
        with TemporaryDirectory(prefix="casestudies-page-") as folder:
            site = Path(folder).resolve() / "site"
            return _built(settings, src, proposed, site)
    except (Abort, MkDocsException) as error:
        raise CasestudiesError(
            Finding(PAGE_NOT_BUILT, Place(settings.name), f"The site could not be built: {error}")
        ) from None
    finally:
        quiet.setLevel(level)


def _built(settings: Path, src: str, proposed: Proposed, site: Path) -> str:
    config = load_config(str(settings), site_dir=str(site))
    plugin = next(one for one in config.plugins.values() if isinstance(one, CasestudiesPlugin))
    config.plugins.on_startup(command="build", dirty=False)
    plugin.proposed = proposed
    try:
        build(config)
    finally:
        # MkDocs keeps a plugin for whatever is built next in this process, another site included.
        plugin.proposed = None
        config.plugins.on_shutdown()
    return page_of(site, File(src, config.docs_dir, str(site), config.use_directory_urls).dest_uri)
