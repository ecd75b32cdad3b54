"""Ghost of npm's package, by the requests that its editor makes: the cards HTML, Markdown, embed and bookmark."""

from __future__ import annotations

import json
import os
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any

from benchmarks.hosts.wordpress import free_port, started, wait_for

_OWNER = {"name": "Owner", "email": "owner@host.example", "password": "a long phrase of the owner", "blogTitle": "Host"}


@dataclass(frozen=True)
class Post:
    """A published post: its address, and what Ghost tells of it."""

    url: str
    told: dict[str, Any]


@dataclass(frozen=True)
class Ghost:
    """A running Ghost, with its owner logged in."""

    address: str
    client: urllib.request.OpenerDirector

    def card(self, kind: str, snippet: str) -> dict[str, Any]:
        """The card that the editor makes of what is pasted: `html`, `markdown`, or of an address on a line of its own
        (`link`), for which Ghost asks what it leads to.
        """
        if kind != "link":
            return {"type": kind, kind: snippet, "version": 1}
        told = self._ask(f"oembed/?{urllib.parse.urlencode({'url': snippet.strip()})}")
        if told["type"] == "bookmark":
            return {"type": "bookmark", "version": 1, "url": told["url"], "metadata": told["metadata"]}
        facts = {key: value for key, value in told.items() if key != "html"}
        return {
            "type": "embed",
            "version": 1,
            "url": snippet.strip(),
            "embedType": told["type"],
            "html": told["html"],
            "metadata": facts,
        }

    def paste(self, card: dict[str, Any]) -> Post:
        """Publish a post with that card. The one before goes: Ghost shows the beginnings of other posts under each."""
        for old in self._ask("posts/?fields=id")["posts"]:
            self._ask(f"posts/{old['id']}/", method="DELETE")
        own = {"type": "html", "html": "<p>Words of the host.</p>", "version": 1}
        root = {"children": [card, own], "direction": None, "format": "", "indent": 0, "type": "root", "version": 1}
        post = {"title": "A page of the host", "lexical": json.dumps({"root": root}), "status": "published"}
        told = self._ask("posts/", {"posts": [post]})["posts"][0]
        return Post(str(told["url"]), told)

    def save(self, post: Post) -> None:
        """Save it again as it is."""
        kept = self._ask(f"posts/{post.told['id']}/")["posts"][0]
        body = {"posts": [{"lexical": kept["lexical"], "updated_at": kept["updated_at"]}]}
        self._ask(f"posts/{post.told['id']}/", body, method="PUT")

    def _ask(self, path: str, body: object = None, method: str | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", "Origin": self.address, "Accept-Version": "v6.0"}
        request = urllib.request.Request(f"{self.address}/ghost/api/admin/{path}", data, headers, method=method)
        with self.client.open(request, timeout=120) as answer:
            told = answer.read()
        return json.loads(told) if told.startswith((b"{", b"[")) else None


@contextmanager
def running(work: Path, package: Path, node: Path) -> Iterator[Ghost]:
    """Ghost in a folder of its own until the block ends. `package` is its unpacked and installed npm package."""
    content = work / "ghost"
    for name in ("data", "images", "logs", "adapters", "settings", "files", "media", "public"):
        (content / name).mkdir(parents=True)
    (content / "themes").symlink_to(package / "content" / "themes")
    address = f"http://127.0.0.1:{free_port()}"
    port = int(address.rsplit(":", 1)[1])
    settings = {
        "url": f"{address}/",
        "server__host": "127.0.0.1",
        "server__port": str(port),
        "database__client": "sqlite3",
        "database__connection__filename": str(content / "data" / "ghost.db"),
        "paths__contentPath": str(content),
        "logging__path": str(content / "logs"),
        "logging__level": "error",
        "privacy__useUpdateCheck": "false",
        "security__staffDeviceVerification": "false",
        "NODE_ENV": "development",
    }
    with ExitStack() as stack:
        wait_for(address, started(stack, (str(node), "index.js"), os.environ | settings, package))
        client = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        made = Ghost(address, client)
        made._ask("authentication/setup/", {"setup": [_OWNER]})
        made._ask("session", {"username": _OWNER["email"], "password": _OWNER["password"]})
        yield made
