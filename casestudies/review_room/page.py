"""A review room as one HTML file: no server, no other host, no script but its own."""

from __future__ import annotations

import os
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote as percent

from jinja2 import Environment
from markupsafe import Markup

from casestudies.findings import coded
from casestudies.publish.audit import ROOM
from casestudies.review_room.room import Room, ShownInterview, is_error
from casestudies.stories.project import Project
from casestudies.stories.typography import marks, printed
from casestudies.templates import environment

_HERE = Path(__file__).parent


def page(room: Room, project: Project, folder: Path) -> str:
    """The whole file. `folder` is where it will be: recordings are named from there."""
    story = room.reviewed.story
    speech = story.language or project.language
    style, script = source("room.css"), source("room.js")
    sounds = any(heard.recording for heard in room.heard)
    return (
        templates()
        .get_template("room.html.jinja")
        .render(
            room=room,
            story=story,
            mark=ROOM,
            marks=marks(speech),
            printed=lambda text: printed(text, speech),
            is_error=is_error,
            recording=lambda heard: _address(heard, folder),
            style=style,
            script=script,
            policy=policy(f"'{hashed(style)}'", script, *(("media-src 'self' file:",) if sounds else ())),
        )
    )


def policy(style: str, script: str, *more: str) -> str:
    """What a file of ours lets in (CSP 3): these styles, this one script, and what `more` says."""
    rules = ("default-src 'none'", f"style-src {style}", f"script-src '{hashed(script)}'")
    return "; ".join((*rules, *more, "base-uri 'none'", "form-action 'none'"))


def _address(heard: ShownInterview, folder: Path) -> str:
    """Where the recording is, seen from the room."""
    if heard.recording is None:
        return ""
    try:
        return percent(Path(os.path.relpath(heard.recording, folder)).as_posix())
    except ValueError:  # another drive
        return heard.recording.as_uri()


def hashed(text: str) -> str:
    """What a policy names a style or a script by (CSP 3, hash-source)."""
    return f"sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}"


@cache
def source(name: str) -> str:
    """A style or script that stands beside this module."""
    return (_HERE / name).read_text("utf-8").strip()


def _as_code(text: str) -> Markup:
    """A message of ours with what stands in backticks as code."""
    return Markup().join(Markup("<code>{}</code>").format(piece) if code else piece for piece, code in coded(text))


@cache
def templates() -> Environment:
    """Those of the room."""
    made = environment(_HERE)
    made.filters["coded"] = _as_code
    return made
