"""The pictures and clips that files and texts name: whether they are there, are what they should be, and run nothing."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from casestudies.findings import Finding, Place, Rule
from casestudies.stories import codes
from casestudies.stories.assets import asset_paths
from casestudies.stories.clips import CLIP_TYPES, measure
from casestudies.stories.files import inside
from casestudies.stories.model import Clip, Customer, Library, Story
from casestudies.stories.mp4 import Measured, UnmeasuredError
from casestudies.stories.plain_yaml import Document
from casestudies.stories.plain_yaml import Path as Field
from casestudies.stories.project import Project
from casestudies.stories.quotes import runs_html

PICTURES: Final = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif"})
_DRAWING = ".svg"
_MISSING = "does not exist under docs_dir"
# What runs in a drawing beside what runs in a page: scripts, whatever their prefix, pages within it, and entities, in which markup
# can be kept out of sight.
_PROGRAM = re.compile(r"<\s*(?:[\w-]+:)?(?:script|iframe)\b|<!ENTITY\b", re.IGNORECASE)
_MESSAGES: Final = {
    codes.OUTSIDE: "The `{}` lies outside docs_dir.",
    codes.WRONG_VALUE: f"`{{}}` should be a picture: {', '.join(sorted(PICTURES))}.",
    codes.NO_ASSET: "The `{}` does not exist under docs_dir.",
    codes.DRAWING_RUNS: "The `{}` is a drawing with a program in it.",
}

PictureStates = tuple[tuple[str, str], ...]
"""Names of pictures, each with the code of what is wrong with it, or with nothing."""


def of_customer(customer: Customer) -> tuple[str, ...]:
    """The pictures that a customer's file names."""
    named = (customer.logo, *(person.photo for person in customer.people.values()))
    return tuple(name for name in named if name)


def of_story(story: Story) -> tuple[str, ...]:
    """The picture of a story, its clips, and the drawings in its text."""
    named = (name for name in asset_paths(story) if name.lower().endswith(_DRAWING))
    clips = (clip.file for clip in story.clips)
    return tuple(dict.fromkeys((*((story.image.file,) if story.image else ()), *clips, *named)))


def states(docs_dir: Path, names: Iterable[str]) -> PictureStates:
    """What is to be said of each picture as it is now."""
    return tuple((name, _state(docs_dir, name)) for name in names)


def _state(docs_dir: Path, name: str) -> str:
    if Path(name).suffix.lower() in CLIP_TYPES:
        return _fault_of_clip(docs_dir, name)
    return rule.code if (rule := _fault(docs_dir, name)) else ""


def wrong_picture(docs_dir: Path, document: Document, field: Field, name: str) -> Iterator[Finding]:
    """What is wrong with a picture that the file names at `field`, if it names any."""
    if name and (rule := _fault(docs_dir, name)):
        yield document.finding(rule, field, _MESSAGES[rule].format(field[-1]))


def clip_lengths(docs_dir: Path, library: Library) -> Mapping[str, Measured]:
    """How long each clip lasts that a story names and that can be measured, by its path."""
    named = {clip.file for story in library.stories.values() for clip in story.clips}
    found = {}
    for name in sorted(named):
        with suppress(UnmeasuredError):
            found[name] = _measured(docs_dir, name)
    return found


def wrong_clip(project: Project, document: Document, field: Field, story: Story, clip: Clip) -> Iterator[Finding]:
    """What is wrong with the file of a clip. It lies under the stories' folder, of which nothing is published unless asked for."""
    fault, stories = _fault_of_clip(project.docs_dir, clip.file), project.stories.strip("/")
    beside = f"{story.src.rpartition('/')[0]}/{clip.file}"
    remedy = "Put the file there, or correct `file`." if fault == _MISSING else ""
    if fault and not _fault_of_clip(project.docs_dir, beside):
        remedy = f"Write `{beside}`: files are named from docs_dir."
    if not fault and not clip.file.startswith(f"{stories}/"):
        fault = f"does not lie under `{stories}/`"
        remedy = f"Move it to a folder below `{stories}/`, of which nothing is published unless a story shows it."
    if fault:
        yield document.finding(codes.WRONG_CLIP, field, f"The clip `{clip.file}` {fault}.", remedy)


def _fault_of_clip(docs_dir: Path, name: str) -> str:
    """Why a clip cannot be taken, as the end of a sentence, or nothing."""
    try:
        _measured(docs_dir, name)
    except UnmeasuredError as fault:
        return str(fault)
    return ""


def _measured(docs_dir: Path, name: str) -> Measured:
    """How long a clip lasts. Raises UnmeasuredError where it cannot be taken."""
    file = inside(docs_dir, name)
    if file is None:
        raise UnmeasuredError("lies outside docs_dir")
    if file.suffix.lower() not in CLIP_TYPES:
        raise UnmeasuredError("is neither WAV nor MP4")
    if not file.is_file():
        raise UnmeasuredError(_MISSING)
    # Whether a file is published is asked by its name, so it has one only.
    if (straight := file.relative_to(docs_dir.resolve()).as_posix()) != name:
        raise UnmeasuredError(f"is another name of `{straight}`")
    return measure(file)


def running_drawings(project: Project, story: Story) -> Iterator[Finding]:
    """The drawings in a story's text that would run something."""
    for name in of_story(story):
        if _fault(project.docs_dir, name) is codes.DRAWING_RUNS and not (story.image and story.image.file == name):
            before = story.body.partition(name.rpartition("/")[2])[0]
            place = Place(story.place.path, story.body_line + before.count("\n"))
            yield Finding(codes.DRAWING_RUNS, place, f"`{name}` is a drawing with a program in it.", subject=story.id)


def _fault(docs_dir: Path, name: str) -> Rule | None:
    picture = inside(docs_dir, name)
    if picture is None:
        return codes.OUTSIDE
    if picture.suffix.lower() not in PICTURES:
        return codes.WRONG_VALUE
    if not picture.is_file():
        return codes.NO_ASSET
    runs = picture.suffix.lower() == _DRAWING and _runs(_characters(picture.read_bytes()))
    return codes.DRAWING_RUNS if runs else None


def _runs(drawing: str) -> bool:
    return _PROGRAM.search(drawing) is not None or runs_html(drawing)


def _characters(data: bytes) -> str:
    """As a browser reads XML: UTF-16 where a mark says so."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return data.decode("utf-16" if wide else "utf-8", "replace")
