"""Who may see withheld stories: the author alone, on the author's own machine."""

from __future__ import annotations

import contextlib
import errno
import socket
from collections.abc import Iterator, Mapping
from functools import cache
from ipaddress import ip_address

from casestudies.findings import CasestudiesError, Finding, Place, refuse
from casestudies.publish.codes import PORT_IN_USE, PREVIEW_NOT_LOCAL
from casestudies.stories.project import Project


def shows_withheld(project: Project, environment: Mapping[str, str], host: str, port: int) -> bool:
    """Whether a site that is served on `host`, and built for nobody else, shows withheld stories: only when the settings or
    the environment ask for it. Raises CasestudiesError where they ask and others could see them, and where another program
    has the port.
    """
    _require_free(host, port, project.settings)
    if not (project.preview or environment.get("CASESTUDIES_PREVIEW") == "1"):
        return False
    if not _is_loopback(host):
        message = f"Withheld stories would be served on {host}."
        raise CasestudiesError(Finding(PREVIEW_NOT_LOCAL, Place(project.settings), message))
    return True


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


@cache
def _require_free(host: str, port: int, settings: str) -> None:
    """Looked for once: after the first build the port is taken by the server itself."""
    refuse(port_in_use(host, port, settings))


def port_in_use(host: str, port: int, settings: str) -> Iterator[Finding]:
    """A finding where another program listens: MkDocs would build the whole site first, and then end in a traceback."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe, contextlib.suppress(socket.gaierror):
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host.strip("[]"), port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                yield Finding(PORT_IN_USE, Place(settings), f"Another program listens on {host}:{port}.")
