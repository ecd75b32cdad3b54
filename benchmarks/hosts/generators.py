"""Hosts that build pages from Markdown: Docusaurus, VitePress, Eleventy, Astro (npm), Hugo (Debian's). A link leads to the page."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

QUIET = {"CI": "1", "DOCUSAURUS_NO_PERSISTENT_CACHE": "true"}
"""No questions; and no cache beside the packages, in which Docusaurus finds the paths of a site that was built before."""
LINK = "# Home\n\n[The page](/page/)\n"


@dataclass(frozen=True)
class Generator:
    """How a host builds: the packages it is, the files it needs besides the page, where pages go, the command, what comes out."""

    name: str
    packages: tuple[str, ...]
    files: dict[str, str]
    page: str
    command: tuple[str, ...]
    built: str
    head: Callable[[str], dict[str, str]] = lambda _: {}
    """Files that change where the script has to stand in the site's head."""

    def build(self, work: Path, modules: Path, pasted: str) -> Path:
        """The built site with the snippet in a page of its own."""
        folder = work / self.name
        folder.mkdir(parents=True, exist_ok=True)
        if self.packages and not (folder / "node_modules").exists():
            (folder / "node_modules").symlink_to(modules)
        pages = {self.page: f"---\ntitle: A page of the host\n---\n\n# A page\n\n{pasted}\n\nWords of the host.\n"}
        for name, text in {**self.files, **pages}.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")
        program = (str(modules / ".bin" / self.command[0]), *self.command[1:]) if self.packages else self.command
        done = subprocess.run(program, cwd=folder, env=os.environ | QUIET, capture_output=True, text=True, check=False)
        if done.returncode:
            raise BuildError(f"{self.name}: {_last_words(done.stderr or done.stdout)}")
        return folder / self.built


class BuildError(Exception):
    """The host could not build a page with the snippet."""


def _last_words(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if "error" in line.lower()] or text.strip().splitlines()
    return lines[0][:160] if lines else "no message"


_DOCUSAURUS = """export default {title: 'Host', url: 'https://host.example', baseUrl: '/', trailingSlash: true,
  presets: [['classic', {docs: false, blog: false, pages: {path: 'src/pages'}}]], future: {}};
"""

GENERATORS = (
    Generator(
        "docusaurus",
        ("@docusaurus/core@3.10.2", "@docusaurus/preset-classic@3.10.2", "react@19", "react-dom@19"),
        {"docusaurus.config.js": _DOCUSAURUS, "src/pages/index.md": LINK, "package.json": '{"private": true}'},
        "src/pages/page.md",
        ("docusaurus", "build"),
        "build",
    ),
    Generator(
        "vitepress",
        ("vitepress@1.6.4",),
        {"index.md": "# Home\n\n[The page](/page)\n", "package.json": '{"private": true, "type": "module"}'},
        "page.md",
        ("vitepress", "build"),
        ".vitepress/dist",
    ),
    Generator(
        "eleventy",
        ("@11ty/eleventy@3.1.2",),
        {"index.md": LINK, "package.json": '{"private": true, "type": "module"}'},
        "page.md",
        ("eleventy", "--quiet"),
        "_site",
    ),
    Generator(
        "astro",
        ("astro@5",),
        {"src/pages/index.md": LINK, "package.json": '{"private": true, "type": "module"}'},
        "src/pages/page.md",
        ("astro", "build", "--silent"),
        "dist",
    ),
    Generator(
        "hugo",
        (),
        {
            "config.toml": "title = 'Host'\nbaseURL = '/'\n",
            "layouts/_default/single.html": "<!doctype html><title>Host</title><main>{{ .Content }}</main>",
            "layouts/index.html": "<!doctype html><title>Host</title><a href='/page/'>The page</a>",
        },
        "content/page.md",
        ("hugo", "--quiet"),
        "public",
    ),
    Generator(
        "hugo, unsafe: true",
        (),
        {
            "config.toml": "title = 'Host'\nbaseURL = '/'\n[markup.goldmark.renderer]\nunsafe = true\n",
            "layouts/_default/single.html": "<!doctype html><title>Host</title><main>{{ .Content }}</main>",
            "layouts/index.html": "<!doctype html><title>Host</title><a href='/page/'>The page</a>",
        },
        "content/page.md",
        ("hugo", "--quiet"),
        "public",
    ),
)
