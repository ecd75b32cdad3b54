"""Where words still stand that were withdrawn: other stories, pages, snippets and whatever else of the project has them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from casestudies.findings import counted
from casestudies.publish.audit import leaks
from casestudies.publish.words import words
from casestudies.stories import load
from casestudies.stories.files import MAX_BYTES, display_path, unix, within
from casestudies.stories.front_matter import split
from casestudies.stories.references import references

if TYPE_CHECKING:
    from casestudies.stories import Project

_PASSED_OVER = frozenset({"node_modules", "__pycache__", "venv", "site"})
"""Folders of tools, and the built site, which the next build replaces."""
_STYLE = "casestudies/casestudies.css"
"""What every built site of ours has."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """A file that still has words of the story. `what` says which, `line` where (from 1; 0 where that cannot be told)."""

    path: str
    line: int
    what: str


@dataclass(frozen=True, slots=True)
class _Words:
    name: str
    text: str


def carriers(project: Project, story: str) -> tuple[Carrier, ...]:
    """Every file of the project but the private ones and the story's own in which its words stand, or that refers to it. Another
    site that was built here (of another language, a copy for the host) is told as a whole.
    """
    own = project.file_of(story)
    looked_for = tuple(_words_of(project, story, own))
    found: list[Carrier] = []
    built: Counter[Path] = Counter()
    for path, site in _files(project, own):
        data = path.read_bytes()
        try:
            text = unix(data.decode("utf-8"))
        except UnicodeDecodeError:
            continue
        name = display_path(path, project.root)
        if site is not None:
            built[site] += any(_stretches(name, data, looked_for))
            continue
        for reference in references(text):
            if reference.story == story:
                found.append(Carrier(name, reference.line, f"refers to its quote `{reference.id}`"))
        if any(_stretches(name, data, looked_for)):
            for one in looked_for:
                found += (Carrier(name, _line(text, said), f"has {one.name}") for said in _stretches(name, data, [one]))
    for site in +built:
        what = f"a built site with its words in {counted(built[site], 'file')}: build it again"
        found.append(Carrier(display_path(site, project.root), 0, what))
    return tuple(sorted(found, key=lambda one: (one.path, one.line)))


def _stretches(name: str, data: bytes, looked_for: Sequence[_Words]) -> Iterator[str]:
    """What stands of these words in a file. That the file is a private paper of ours is nothing that was withdrawn."""
    return (leak.confidential[0][1] for leak in leaks([(name, data)], looked_for, ()) if leak.confidential)


def _words_of(project: Project, id_: str, own: Path) -> Iterator[_Words]:
    story = load(project, only=lambda one: one == id_)[0].stories.get(id_)
    if story is None:  # it cannot be read; its words are there all the same
        parts = split(unix(own.read_bytes().decode("utf-8", "replace")))
        yield _Words("words of its text", parts.body if parts else "")
        return
    for quote in story.quotes:
        yield _Words(f"the words of its quote `{quote.id}`", quote.text)
    yield _Words("its title", story.title)
    yield _Words("its summary", story.summary)


def _files(project: Project, own: Path) -> Iterator[tuple[Path, Path | None]]:
    """The files to look at, each with the built site that it is a part of, if any."""
    private = (project.customers, project.interviews, project.approvals)
    sites: list[Path] = []
    for top, folders, names in os.walk(project.root):
        here = Path(top)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and name not in _PASSED_OVER
            and here / name != project.site_dir
            and not any(within(here / name, f) for f in private)
        )
        site = next((one for one in sites if here.is_relative_to(one)), None)
        if site is None and (here / _STYLE).is_file():
            sites.append(site := here)
        for name in sorted(names):
            path = here / name
            if path != own and not name.startswith(".") and path.is_file() and path.stat().st_size <= MAX_BYTES:
                yield path, site


def _line(text: str, said: str) -> int:
    """The line where these words begin."""
    wanted: Sequence[bytes] = words(said)[:4]
    at = [(word, number) for number, line in enumerate(text.split("\n"), 1) for word in words(line)]
    for first in range(len(at) - len(wanted) + 1 if wanted else 0):
        if all(at[first + n][0] == word for n, word in enumerate(wanted)):
            return at[first][1]
    return 0
