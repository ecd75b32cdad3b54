"""The settings in mkdocs.yml that only MkDocs' side of things needs; all others are the library's."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any

from mkdocs.config import base
from mkdocs.config import config_options as c

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.codes import PREVIEW_NOT_LOCAL
from casestudies.stories.project import Project


class Scheme(base.Config):  # type: ignore[no-untyped-call]
    """What MkDocs is told of our settings. They are checked by the library, which explains mistakes better.

    `enabled` is named so that MkDocs does not take it for its own: without the plugin all drafts would be published.
    """

    enabled = c.Optional(c.Type(bool))


@dataclass(frozen=True, slots=True)
class Settings:
    """`downloads` are patterns of files in docs_dir that are meant for visitors although interviews come in such files;
    `omit_withheld` leaves references to withheld quotes out instead of stopping the build.
    """

    downloads: tuple[str, ...] = ()
    omit_withheld: bool = True
    preview: bool = False

    @classmethod
    def of(cls, options: Mapping[str, Any], project: Project) -> Settings:
        """From the plugin's options, which the library has checked when it made the project of them."""
        return cls(
            downloads=tuple(options.get("downloads") or ()),
            omit_withheld=options.get("withheld_references") != "error",
            preview=project.preview,
        )

    def shows_withheld(self, command: str, host: str) -> bool:
        """Whether withheld stories are shown: only when asked for, only by `mkdocs serve`, only on this machine.

        Raises CasestudiesError where they were asked for and others could see them.
        """
        if command != "serve" or not (self.preview or os.environ.get("CASESTUDIES_PREVIEW") == "1"):
            return False
        if not _is_loopback(host):
            message = f"Withheld stories would be served on {host}."
            raise CasestudiesError(Finding(PREVIEW_NOT_LOCAL, Place("mkdocs.yml"), message))
        return True


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
