"""The example's site as a host meets it: built by the plugin; then customers take their approvals back, by the product's own
command, and it is built once more.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

from helpers.served_files import Server

EXAMPLE = Path(__file__).parents[2]
QUOTE = "brightledger#saved-13-hours"
SOCIAL = "hob-and-rye#asking-and-liking"
"""A quote that networks may show: its page names its speaker and has a card."""
WITHDRAWN = {"brightledger": "Dana Reyes", "hob-and-rye": "Marisol Abara"}
WORDS = ("13 hours a week", "the machine does the asking")
"""What must not be seen afterwards."""
SPEAKERS = tuple(WITHDRAWN.values())


@dataclass
class Publisher:
    """Our site at one moment: `withdrawn` changes what everybody gets who asks from then on."""

    root: str
    folder: Path
    withdrawn: bool = False
    _told: dict[tuple[str, ...], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for state in ("before", "after"):
            project = self.folder / state
            shutil.copytree(EXAMPLE / "content", project / "content")
            settings = (EXAMPLE / "mkdocs.yml").read_text("utf-8")
            (project / "mkdocs.yml").write_text(settings.replace("https://tallyroom.example/", self.root), "utf-8")
            if state == "after":
                for story, speaker in WITHDRAWN.items():
                    run(project, "casestudies", "approval", "withdraw", story, "--by", speaker)
            run(project, "mkdocs", "build", "--quiet")

    @property
    def site(self) -> Path:
        """The folder of what is published at the moment."""
        return self.folder / ("after" if self.withdrawn else "before") / "site"

    def snippet(self, *arguments: str) -> str:
        """What `casestudies embed` prints while everything is published."""
        if arguments not in self._told:
            self._told[arguments] = run(self.folder / "before", "casestudies", "embed", *arguments)
        return self._told[arguments]


def run(project: Path, module: str, *arguments: str) -> str:
    """What a program of this installation prints in that folder."""
    command = (sys.executable, "-m", module, *arguments)
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{module} {' '.join(arguments)}: {done.stderr or done.stdout}")
    return done.stdout


class Files(SimpleHTTPRequestHandler):
    """A folder as static hosts serve it: an address without an ending is the page of that name."""

    def translate_path(self, path: str) -> str:
        found = super().translate_path(path)
        page = Path(f"{found.rstrip('/')}.html")
        whole = Path(found).is_file() or (Path(found) / "index.html").exists()
        return str(page) if not whole and page.exists() else found

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the report is the table."""


@contextmanager
def served(handler: object) -> Iterator[str]:
    """The address of a server, until the block ends."""
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()


def folder(path: Path) -> partial[Files]:
    """A server's handler for that folder."""
    return partial(Files, directory=str(path))


@contextmanager
def published(work: Path) -> Iterator[Publisher]:
    """The site, built twice below `work` and served for as long as the block runs."""
    found: list[Publisher] = []

    class Site(Files):
        def __init__(self, *given: object) -> None:
            super().__init__(*given, directory=str(found[0].site))

        def end_headers(self) -> None:
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Cache-Control", "no-cache")
            super().end_headers()

    with served(Site) as root:
        found.append(Publisher(root, work / "publisher"))
        yield found[0]
