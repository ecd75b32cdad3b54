"""Our site, as a host meets it: the files of some made-up embeds under an address of this machine, until they are withdrawn."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from urllib.parse import urlsplit

from casestudies.publish.embeds import Choice, EmbedForm, SmallForm, files, one, several, small
from casestudies.publish.embeds.snippets import GroupLayout
from helpers import let_through
from helpers.embeds_made_up import EXAMPLE, HOLM, PIXEL, SAVED, VANTAGE, edition, embeds
from helpers.served_files import Server

WITHDRAWN = edition(HOLM, VANTAGE)
"""The edition after Brightledger took its approval back."""

WORDS = "This tool saved us 13 hours a week."
"""What must not be seen afterwards."""

SPEAKER = "Dana Reyes"

_TYPES = {
    "js": "text/javascript",
    "json": "application/json",
    "html": "text/html",
    "png": "image/png",
    "css": "text/css",
}


@dataclass
class Publisher:
    """What is published at the moment. `withdraw` changes it for everybody who asks from then on."""

    root: str
    withdrawn: bool = False
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._before = self._files(EXAMPLE, ())
        self._after = self._files(WITHDRAWN, (SAVED.ref,))

    def _files(self, made: object, gone: tuple[str, ...]) -> dict[str, bytes]:
        kept = let_through.changed(made, gone=gone)
        return {artifact.path: artifact.content for artifact in files(embeds(kept, self.root))} | {
            "assets/mira.png": PIXEL
        }

    def file(self, path: str) -> bytes | None:
        """The bytes under a path, or nothing: 404."""
        return (self._after if self.withdrawn else self._before).get(path)

    def snippet(self, form: EmbedForm, ref: str = SAVED.ref, **choice: object) -> str:
        """What somebody copies while the quote is published."""
        made = embeds(EXAMPLE, self.root)
        testimonial = made.testimonial(ref)
        assert testimonial is not None
        return one(made, testimonial, form, Choice(**choice))

    def small(self, form: SmallForm) -> str:
        """The snippet of a small form."""
        made = embeds(EXAMPLE, self.root)
        found = made.selection("wall") if form.of_several else made.testimonial(SAVED.ref)
        assert found is not None
        return small(made, found, form)

    def wall(self, layout: GroupLayout = GroupLayout.GRID) -> str:
        """The snippet of all testimonials."""
        made = embeds(EXAMPLE, self.root)
        selection = made.selection("wall")
        assert selection is not None
        return several(made, selection, EmbedForm.HTML, Choice(layout=layout))


@contextmanager
def published(delay: float = 0) -> Iterator[Publisher]:
    """A server of the made-up embeds, for as long as the block runs; it waits that many seconds before each answer."""
    server = Server(("127.0.0.1", 0), BaseHTTPRequestHandler)
    publisher = Publisher(f"http://127.0.0.1:{server.server_port}/")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = urlsplit(self.path).path.lstrip("/")
            publisher.asked.append(path)
            time.sleep(delay)
            found = publisher.file(path)
            self.send_response(200 if found is not None else 404)
            self.send_header("Content-Type", _TYPES.get(path.rsplit(".", 1)[-1], "text/plain") + "; charset=utf-8")
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Cache-Control", "no-cache")
            self.end_headers()
            self.wfile.write(found or b"")

        def log_message(self, *_: object) -> None:
            """Nothing: the report is the table."""

    server.RequestHandlerClass = Handler
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield publisher
    finally:
        server.shutdown()
