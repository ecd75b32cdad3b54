"""What a site keeps of its interviews and approvals, since when, and what still needs it: the ground for deleting in time.

Reads the names of files in the private folders, and no more of them than the days of mails and the hashes of requests.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from casestudies.approvals.sent import FOLDER, Sent
from casestudies.approvals.standing import ends_on
from casestudies.approvals.withdrawals import FOLDER as WITHDRAWN
from casestudies.stories.files import MAX_BYTES, display_path, walk
from casestudies.stories.model import Approval, Interview, Library, Scope, Story
from casestudies.stories.project import Keeping, Project

RECORDINGS = frozenset(
    {".aac", ".aif", ".aiff", ".avi", ".flac", ".m4a", ".m4v", ".mkv", ".mov", ".mp3", ".mp4", ".mpeg", ".mpg"}
    | {".oga", ".ogg", ".ogv", ".opus", ".wav", ".webm", ".wma", ".wmv"}
)
"""How the files of recorders and conference services end."""
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")


@dataclass(frozen=True, slots=True)
class Kept:
    """One thing that is kept. `path` is from the root of the project, `of` the id of the interview it belongs to (empty for
    evidence and requests), `address` that of a recording that lies elsewhere.

    `since` is the day its time of keeping begins: the day it dates from, or the day on which the last approval that rests
    on it ended; None where neither is known. `used_by` are the stories whose approvals rest on it today.
    """

    kind: Keeping
    path: str
    of: str = ""
    since: dt.date | None = None
    used_by: tuple[str, ...] = ()
    address: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """Something whose time is over since the day `on`, and what to do."""

    kept: Kept
    on: dt.date
    next: str


@dataclass(frozen=True, slots=True)
class _Use:
    """That an approval of a story rests on something, until `end` (None: it has none)."""

    story: str
    end: dt.date | None


def kept(project: Project, library: Library, today: dt.date) -> tuple[Kept, ...]:
    """Everything of the four kinds, by path."""
    everything = (*_of_interviews(project, library, today), *_of_approvals(project, library, today))
    return tuple(sorted(everything, key=lambda one: (one.path, one.address)))


def due(project: Project, library: Library, today: dt.date) -> tuple[Due, ...]:
    """What is older than the settings want it kept, and is needed by nothing."""
    found = []
    for one in kept(project, library, today) if project.retention else ():
        period = project.retention.get(one.kind)
        if period is None or one.since is None or one.used_by:
            continue
        if (end := period.after(one.since)) <= today:
            found.append(Due(one, end, _next(one, library, project)))
    return tuple(sorted(found, key=lambda one: (one.on, one.kept.path)))


def _next(one: Kept, library: Library, project: Project) -> str:
    if one.address:
        return f"Delete the recording, and take `media` out of {one.path}."
    if one.kind is not Keeping.TRANSCRIPTS:
        return f"git rm {one.path}"
    folder = one.path.rpartition("/")[0]
    stories = [story.place.path for story in library.stories.values() if one.of in story.interviews]
    return " ".join(("git rm -r", folder, *stories))


def _of_interviews(project: Project, library: Library, today: dt.date) -> Iterator[Kept]:
    for interview in library.interviews.values():
        stories = [story for story in library.stories.values() if interview.id in story.interviews]
        uses = [use for story in stories for use in _uses(story, story.approvals, project)]
        shows = [a for story in stories for a in story.approvals if Scope.MEDIA in a.scope]
        heard = [use for story in stories for use in _uses(story, (a for a in story.approvals if a in shows), project)]
        transcript = display_path(interview.transcript, project.root)
        yield _kept(Keeping.TRANSCRIPTS, transcript, interview.date, uses, today, of=interview.id)
        if interview.media:
            named_in, address = interview.place.path, interview.media
            yield _kept(Keeping.RECORDINGS, named_in, interview.date, heard, today, of=interview.id, address=address)
        for file in recordings(interview, project):
            yield _kept(
                Keeping.RECORDINGS, display_path(file, project.root), interview.date, (), today, of=interview.id
            )


def recordings(interview: Interview, project: Project) -> tuple[Path, ...]:
    """The files of sound and film in an interview's folder."""
    files = (path for path, problem in walk(interview.transcript.parent, project.root) if problem is None)
    return tuple(path for path in files if path.suffix.lower() in RECORDINGS)


def _of_approvals(project: Project, library: Library, today: dt.date) -> Iterator[Kept]:
    if not project.approvals.is_dir():
        return
    by_file: dict[str, list[_Use]] = {}
    by_request: dict[str, list[_Use]] = {}
    for story in library.stories.values():
        for approval in story.approvals:
            uses = list(_uses(story, [approval], project))
            by_file.setdefault(approval.evidence, []).extend(uses)
            for look in approval.seen:
                by_request.setdefault(look.request, []).extend(uses)
        for name in (*(r.evidence for r in story.results), *(f.evidence for f in story.figures)):
            by_file.setdefault(name, []).extend(_uses(story, story.approvals, project))
    for path, problem in walk(project.approvals, project.root):
        if problem is not None:
            continue
        name, day = path.relative_to(project.approvals).as_posix(), _day(path.name) or _written(path)
        if name.startswith(f"{WITHDRAWN}/"):  # hashes, by which nobody is known
            continue
        if name.startswith(f"{FOLDER}/"):
            # The page beside a mail is its copy.
            mail = path.with_suffix(".eml")
            uses = by_request.get(_sha256(mail), []) if mail.is_file() else []
            yield _kept(Keeping.REQUESTS, display_path(path, project.root), day, uses, today)
        else:
            yield _kept(Keeping.EVIDENCE, display_path(path, project.root), day, by_file.get(name, ()), today)


def _uses(story: Story, approvals: Iterable[Approval], project: Project) -> Iterator[_Use]:
    for approval in approvals:
        withdrawn = approval.withdrawn.on if approval.withdrawn else None
        yield _Use(story.id, withdrawn or ends_on(approval, project.policy))


def _kept(
    kind: Keeping,
    path: str,
    day: dt.date | None,
    uses: Iterable[_Use],
    today: dt.date,
    *,
    of: str = "",
    address: str = "",
) -> Kept:
    uses = tuple(uses)
    days = [end for end in (day, *(use.end for use in uses)) if end is not None]
    lasting = (use.story for use in uses if use.end is None or use.end > today)
    return Kept(kind, path, of, max(days, default=None), tuple(sorted(set(lasting))), address)


def _day(name: str) -> dt.date | None:
    """The day with which a file's name begins."""
    try:
        return dt.date.fromisoformat(match[0]) if (match := _DAY.match(name)) else None
    except ValueError:
        return None


def _written(path: Path) -> dt.date | None:
    """The day on which a mail says it was written."""
    if path.suffix.lower() != ".eml" or path.stat().st_size > MAX_BYTES:
        return None
    return Sent(path.name, path.read_bytes()).day


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
