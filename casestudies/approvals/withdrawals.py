"""What is kept of withdrawals beside the stories: by which answers they may not be published again, whatever their files say later.

A note lies in the private approvals folder, a file for each withdrawal, so that no two branches change the same one. It holds
hashes alone: no words, no names, no addresses. An older copy of the story, a folder without its past and another folder of the
same repository are known by it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Collection
from itertools import count
from pathlib import Path

from casestudies.stories.project import Project

FOLDER = "withdrawn"
NOTED = "noted:"
_HASH = re.compile(r"^[ ]*- ([0-9a-f]{64})\s*$", re.MULTILINE)
_HEAD = """\
# Written where an approval was withdrawn. Commit it with the story: no older copy of it is then published again, in this
# folder or in another of the repository. These are hashes of the answers that hold no more.
"""


def hashed(marks: Collection[str]) -> frozenset[str]:
    """What answers are known by, as notes have it."""
    return frozenset(f"{NOTED}{hashlib.sha256(mark.encode()).hexdigest()}" for mark in marks)


def note(project: Project, story: str, on: dt.date, marks: Collection[str]) -> dict[Path, bytes]:
    """The file that is kept of a withdrawal; none where nothing is known of the answers."""
    hashes = sorted(mark.removeprefix(NOTED) for mark in hashed(marks))
    lines = [f"story: {story}", f"on: {on.isoformat()}", "answers:", *(f"  - {one}" for one in hashes)]
    name, folder = f"{on.isoformat()}-{story.replace('/', '-')}", project.approvals / FOLDER
    free = (path for n in count(1) if not (path := folder / f"{name}{f'-{n}' if n > 1 else ''}.yml").exists())
    return {next(free): (_HEAD + "\n".join(lines) + "\n").encode()} if hashes else {}


def noted(text: str) -> frozenset[str]:
    """The marks in a note."""
    return frozenset(f"{NOTED}{found}" for found in _HASH.findall(text))
