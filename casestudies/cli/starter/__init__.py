"""The site that `casestudies new site` writes: the files beside this one, with dates that hold today."""

from __future__ import annotations

import datetime as dt
import re
from email.utils import format_datetime
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.stories.codes import EXISTS

CUSTOMER = "pinecrest-cycles"
APPROVER = "Mira Tan"
INTERVIEW_DAYS_AGO = 30
APPROVAL_DAYS_AGO = 9


def write_site(folder: Path, today: dt.date) -> tuple[Path, ...]:
    """Write the site into `folder` and record its story's approval; the files written.

    Raises CasestudiesError, before anything is written, where one of them exists already.
    """
    from casestudies.approvals.content import content_of
    from casestudies.approvals.recording import Recording, found_story, parties, record_approval
    from casestudies.stories import open_project

    held, approved = (today - dt.timedelta(days=days) for days in (INTERVIEW_DAYS_AGO, APPROVAL_DAYS_AGO))
    noon = dt.datetime.combine(approved, dt.time(12), tzinfo=dt.UTC)
    words = {
        "@INTERVIEW@": f"{held.isoformat()}-{CUSTOMER}",
        "@INTERVIEW_DATE@": held.isoformat(),
        "@APPROVAL@": f"{approved.isoformat()}-mira-tan",
        "@APPROVAL_DATE@": approved.isoformat(),
        "@APPROVAL_MAIL_DATE@": format_datetime(noon),
    }
    names = {"INTERVIEW": words["@INTERVIEW@"], "APPROVAL.eml": f"{words['@APPROVAL@']}.eml", "gitignore": ".gitignore"}
    texts = dict(_files(files(__package__), folder, names))
    for name in (".gitignore", "AGENTS.md"):  # a repository that is there already has its own
        if (folder / name).exists():
            del texts[folder / name]
    for path in texts:
        if path.exists():
            place = Place(path.relative_to(folder).as_posix())
            raise CasestudiesError(Finding(EXISTS, place, "The file exists already; nothing was written."))
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(re.sub("|".join(words), lambda m: words[m.group()], text), "utf-8", newline="\n")
    project = open_project(folder / "mkdocs.yml")
    library, story = found_story(project, CUSTOMER)
    # The answer quotes the digest of what was asked, as answers to `casestudies approval request` do.
    answer = project.approvals / names["APPROVAL.eml"]
    answered = answer.read_text("utf-8").replace("@DIGEST@", content_of(story, *parties(library, story)).digest)
    answer.write_text(answered, "utf-8", newline="\n")
    wanted = Recording(role="customer", by=APPROVER, on=approved, scope=())
    result = record_approval(project, library, story, wanted, today)
    result.path.write_text(result.text, "utf-8", newline="\n")
    return tuple(texts)


def _files(source: Traversable, target: Path, names: dict[str, str]) -> list[tuple[Path, str]]:
    found: list[tuple[Path, str]] = []
    for item in sorted(source.iterdir(), key=lambda item: item.name):
        if item.name.startswith("__") or item.name.endswith(".py"):
            continue
        path = target / names.get(item.name, item.name)
        found += _files(item, path, names) if item.is_dir() else [(path, item.read_text("utf-8"))]
    return found
