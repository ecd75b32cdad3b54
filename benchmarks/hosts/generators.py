"""Hosts that build pages from files: Debian's Hugo, the others from npm. Their first page links to a page for each snippet."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

QUIET = {
    "CI": "1",
    "DOCUSAURUS_NO_PERSISTENT_CACHE": "true",
    "NEXT_TELEMETRY_DISABLED": "1",
    "NUXT_TELEMETRY_DISABLED": "1",
}
"""No questions; and no cache beside the packages, in which Docusaurus finds the paths of a site that was built before."""


def markdown(pasted: str, front: str = "title: A page of the host") -> str:
    """A page of Markdown with what is pasted."""
    return f"---\n{front}\n---\n\n# A page\n\n{pasted}\n\nWords of the host.\n"


def element(pasted: str) -> str:
    """The same as HTML."""
    return f"<main>\n{pasted}\n<p>Words of the host.</p></main>"


def bare(pasted: str) -> str:
    """The same, in no element."""
    return f"{pasted}\n<p>Words of the host.</p>"


def react(pasted: str) -> str:
    """The same as what a component of React returns."""
    return f"export default function Page() {{\n  return {element(pasted)};\n}}\n"


def restructured(pasted: str) -> str:
    """A page of reStructuredText with what is pasted; a substitution is used in a sentence."""
    name = re.match(r"\.\. (\|.*?\|)", pasted)
    return f"A page\n======\n\n{pasted}\nThey say: {name[1] if name else 'more'} of it.\n\nWords of the host.\n"


@dataclass(frozen=True)
class Generator:
    """How a host builds: the packages it is, the files it needs besides pages, where pages go, the command, what comes out."""

    name: str
    packages: tuple[str, ...]
    files: Mapping[str, str]
    home: str
    page: str
    command: tuple[str, ...]
    built: str
    written: Callable[[str], str] = markdown
    """A page with what is pasted."""
    link: str = "[To {0}](/{0}/)\n\n"
    started: str = "# Home\n\n{}"
    """The first page around its links."""
    platform: tuple[str, ...] = ()
    """What `casestudies embed` is told of it."""
    pinned: Mapping[str, str] = field(default_factory=dict)
    """Packages below its own of which npm would bring a later version that it does not work with."""
    routed: bool = False
    """Whether a script of its own brings the page that an internal link leads to."""

    def build(self, work: Path, modules: Path, pasted: Mapping[str, str]) -> Path:
        """The built site, with each snippet in a page of its own, of that name."""
        folder = work / "-".join(sorted(pasted))[:40]
        folder.mkdir(parents=True)
        if self.packages:
            (folder / "node_modules").symlink_to(modules)
        pages = {self.page.format(name): self.written(snippet) for name, snippet in pasted.items()}
        first = {self.home: self.started.replace("{}", "".join(self.link.format(name) for name in pasted))}
        for name, text in {**self.files, **first, **pages}.items():
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
_MODULE = {"package.json": '{"private": true, "type": "module"}'}
_HUGO = {
    "layouts/_default/single.html": "<!doctype html><title>Host</title><main>{{ .Content }}</main>",
    "layouts/index.html": "<!doctype html><title>Host</title>{{ .Content }}",
}
_ROUTER = """---
import { ClientRouter } from 'astro:transitions';
---
<html lang='en'><head><title>Host</title><ClientRouter /></head><body><slot /></body></html>
"""
_NUXT = """export default defineNuxtConfig({srcDir: '.', compatibilityDate: '2025-07-15', nitro: {prerender: {crawlLinks: true}}});
"""
_SVELTE = """import adapter from '@sveltejs/adapter-static';
import {sveltekit} from '@sveltejs/kit/vite';
export default {plugins: [sveltekit({adapter: adapter()})]};
"""
_LAYOUT = """export default function Layout({children}: {children: React.ReactNode}) {
  return <html lang='en'><body>{children}</body></html>;
}
"""
_NEXT = """import {realpathSync} from 'node:fs';
import {dirname} from 'node:path';
export default {output: 'export', turbopack: {root: dirname(realpathSync('node_modules'))}};
"""

GENERATORS = (
    Generator(
        "docusaurus",
        ("@docusaurus/core@3.10.2", "@docusaurus/preset-classic@3.10.2", "react@19", "react-dom@19"),
        {"docusaurus.config.js": _DOCUSAURUS, "package.json": '{"private": true}'},
        "src/pages/index.md",
        "src/pages/{}.md",
        ("docusaurus", "build"),
        "build",
        platform=("--for", "docusaurus"),
        routed=True,
    ),
    Generator(
        "vitepress",
        ("vitepress@1.6.4",),
        _MODULE,
        "index.md",
        "{}.md",
        ("vitepress", "build"),
        ".vitepress/dist",
        link="[To {0}](/{0})\n\n",
        platform=("--for", "vitepress"),
        routed=True,
    ),
    Generator(
        "eleventy",
        ("@11ty/eleventy@3.1.8",),
        _MODULE,
        "index.md",
        "{}.md",
        ("eleventy", "--quiet"),
        "_site",
        platform=("--for", "eleventy"),
    ),
    Generator(
        "astro",
        ("astro@5",),
        _MODULE,
        "src/pages/index.md",
        "src/pages/{}.md",
        ("astro", "build", "--silent"),
        "dist",
        platform=("--for", "astro"),
    ),
    Generator(
        "astro, components",
        ("astro@5",),
        _MODULE,
        "src/pages/index.md",
        "src/pages/{}.astro",
        ("astro", "build", "--silent"),
        "dist",
        element,
        platform=("--for", "astro"),
    ),
    Generator(
        "astro, view transitions",
        ("astro@5",),
        {"src/layouts/Own.astro": _ROUTER, **_MODULE},
        "src/pages/index.md",
        "src/pages/{}.md",
        ("astro", "build", "--silent"),
        "dist",
        lambda pasted: markdown(pasted, "layout: ../layouts/Own.astro"),
        started="---\nlayout: ../layouts/Own.astro\n---\n\n{}",
        platform=("--for", "astro"),
        routed=True,
    ),
    Generator(
        "hugo",
        (),
        {"config.toml": "title = 'Host'\nbaseURL = '/'\n", **_HUGO},
        "content/_index.md",
        "content/{}.md",
        ("hugo", "--quiet"),
        "public",
        platform=("--for", "hugo"),
    ),
    Generator(
        "hugo, unsafe: true",
        (),
        {"config.toml": "title = 'Host'\nbaseURL = '/'\n[markup.goldmark.renderer]\nunsafe = true\n", **_HUGO},
        "content/_index.md",
        "content/{}.md",
        ("hugo", "--quiet"),
        "public",
        platform=("--for", "hugo"),
    ),
    Generator(
        "sphinx",
        (),
        {"conf.py": "project = 'Host'\nhtml_theme = 'alabaster'\n"},
        "index.rst",
        "{}.rst",
        ("sphinx-build", "-q", ".", "_build"),
        "_build",
        restructured,
        "`To {0} <{0}.html>`__\n\n",
        "Home\n====\n\n{}",
        ("--for", "sphinx"),
    ),
    Generator(
        "nuxt",
        ("nuxt@4.2.2",),
        {"app.vue": "<template><NuxtPage /></template>", "nuxt.config.ts": _NUXT, **_MODULE},
        "pages/index.vue",
        "pages/{}.vue",
        ("nuxt", "generate"),
        ".output/public",
        lambda pasted: f"<template>{element(pasted)}</template>\n",
        "<NuxtLink to='/{0}'>To {0}</NuxtLink>\n",
        "<template><nav>{}</nav></template>",
        ("--for", "nuxt"),
        pinned={"unstorage": "1.17.3"},
        routed=True,
    ),
    Generator(
        "sveltekit",
        ("@sveltejs/kit@3", "@sveltejs/adapter-static", "svelte@5", "vite"),
        {
            "src/routes/+layout.js": "export const prerender = true;",
            "src/app.html": "<!doctype html><html lang='en'><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>",
            "vite.config.js": _SVELTE,
            **_MODULE,
        },
        "src/routes/+page.svelte",
        "src/routes/{}/+page.svelte",
        ("vite", "build"),
        "build",
        bare,
        "<a href='/{0}'>To {0}</a>\n",
        "{}",
        ("--for", "sveltekit"),
        routed=True,
    ),
    Generator(
        "next",
        ("next@16", "react@19", "react-dom@19", "typescript@5", "@types/react@19", "@types/node@22"),
        {
            "app/layout.tsx": _LAYOUT,
            "next.config.mjs": _NEXT,
            "package.json": '{"private": true}',
        },
        "app/page.tsx",
        "app/{}/page.tsx",
        ("next", "build"),
        "out",
        react,
        "<Link href='/{0}'>To {0}</Link>\n",
        "import Link from 'next/link';\nexport default function Home() { return <nav>{}</nav>; }\n",
        ("--for", "next"),
        routed=True,
    ),
)
