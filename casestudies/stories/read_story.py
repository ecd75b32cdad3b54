"""The file of a story, `stories/ID.md` under docs_dir, to a Story with its quotes found and credited."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.stories import codes
from casestudies.stories.credit import quotes_of
from casestudies.stories.files import finding, shown
from casestudies.stories.front_matter import Parts, split
from casestudies.stories.model import (
    Approval,
    Customer,
    Evidence,
    Interview,
    Result,
    Story,
    Withdrawal,
)
from casestudies.stories.plain_yaml import Document, parse
from casestudies.stories.project import Project
from casestudies.stories.quotes import find_quotes
from casestudies.stories.schema import ApprovalShape, StoryShape
from casestudies.stories.speech import speech_in_fields
from casestudies.stories.typed import did_you_mean, typed, unknown_customer

# Characters of a story, and of one paragraph in it.
MAX_STORY = 300_000
MAX_PARAGRAPH = 15_000


def read_story(
    project: Project, id_: str, text: str, customers: Mapping[str, Customer], interviews: Mapping[str, Interview]
) -> tuple[Story | None, tuple[Finding, ...]]:
    """The story in `text` (Unix line ends), with its quotes found and credited, and what is wrong with it."""
    path = project.docs_dir / project.stories / f"{id_}.md"
    file = shown(path, project.root)
    parts = split(text)
    if parts is None:
        message, remedy = "The story has no front matter.", ""
        if re.match(r"---[ \t]*\n[ \t]*\S", text):
            message, remedy = "The front matter is not closed.", "End it with a line `---`, before the text begins."
        return None, (finding(codes.NO_FRONT_MATTER, path, project.root, message, remedy, id_),)
    if too_long := _too_long(parts.body):
        return None, (finding(codes.UNREADABLE, path, project.root, too_long, subject=id_),)
    try:
        document = parse(parts.yaml, file, id_, first_line=2)
    except CasestudiesError as error:
        return None, (error.finding,)
    shape, wrong = typed(StoryShape, document)
    if shape is None:
        return None, wrong
    if unknown := tuple(_unknown(shape, document, customers, interviews)):
        return None, unknown
    story = _story(shape, document, parts, id_, path.relative_to(project.docs_dir).as_posix())
    page = find_quotes(story.body, file=file, first_line=story.body_line, subject=id_)
    quotes, mistakes = quotes_of(story, customers[story.customer], [interviews[i] for i in story.interviews], page)
    return replace(story, quotes=quotes, prose=page.prose), (*speech_in_fields(document), *mistakes)


def _story(shape: StoryShape, document: Document, parts: Parts, id_: str, src: str) -> Story:
    """The story without its quotes."""
    return Story(
        id=id_,
        src=src,
        title=shape.title,
        summary=" ".join(shape.summary.split()),
        language=shape.language or "",
        customer=shape.customer,
        interviews=tuple(shape.interviews),
        body=parts.body,
        body_line=parts.body_line,
        place=Place(document.file),
        tags={key: tuple(values) for key, values in shape.tags.items()},
        results=tuple(
            Result(r.figure, r.label, document.place("results", i), r.quote or "", r.evidence or "")
            for i, r in enumerate(shape.results)
        ),
        figures=tuple(
            Evidence(f.figure, f.evidence, document.place("figures", i)) for i, f in enumerate(shape.figures)
        ),
        approvals=tuple(_approval(a, document.place("approvals", i)) for i, a in enumerate(shape.approvals)),
        amended_at=document.place("amendments", key=True) if shape.amendments else None,
        written_at={
            "title": _text_at(shape.title, document.place("title"), parts.yaml),
            "summary": _text_at(shape.summary, document.place("summary"), parts.yaml),
            "tags": document.place("tags"),
        },
    )


def _text_at(text: str, place: Place, yaml: str) -> Place:
    """Where the text of a value begins, behind a quotation mark of YAML's; its line alone where it is not written as it reads."""
    line = yaml.split("\n")[place.line - 2]
    for column in (place.column, place.column + 1):
        if line[column - 1 :].startswith(text):
            return replace(place, column=column)
    return replace(place, column=0)


def _too_long(body: str) -> str:
    """Why a body is longer than any honest story, or nothing: Markdown readers take long over hostile paragraphs."""
    if len(body) > MAX_STORY:
        return f"The story is longer than {MAX_STORY // 1000} kB."
    if any(len(paragraph) > MAX_PARAGRAPH for paragraph in re.split(r"\n[ \t]*\n", body)):
        return f"A paragraph of the story is longer than {MAX_PARAGRAPH // 1000} kB."
    return ""


def _approval(shape: ApprovalShape, place: Place) -> Approval:
    withdrawn = shape.withdrawn
    return Approval(
        role=shape.role,
        by=shape.by,
        on=shape.on,
        scope=frozenset(shape.scope),
        content=shape.content,
        place=place,
        evidence=shape.evidence or "",
        evidence_sha256=shape.evidence_sha256 or "",
        expires=shape.expires,
        withdrawn=Withdrawal(withdrawn.on, withdrawn.by, withdrawn.reason or "") if withdrawn else None,
        besides=tuple(sorted((scope.value, sealed) for scope, sealed in shape.besides.items())),
    )


def _unknown(
    shape: StoryShape, document: Document, customers: Mapping[str, Customer], interviews: Mapping[str, Interview]
) -> Iterator[Finding]:
    """What the story names and what is not there, or is somebody else's."""
    if shape.customer not in customers:
        yield unknown_customer(document, shape.customer, customers)
    for index, name in enumerate(shape.interviews):
        at = ("interviews", index)
        if name not in interviews:
            remedy = did_you_mean(name, interviews)
            yield document.finding(codes.UNKNOWN_INTERVIEW, at, f"There is no readable interview `{name}`.", remedy)
        elif interviews[name].customer != shape.customer:
            message = f"The interview `{name}` belongs to another customer, `{interviews[name].customer}`."
            yield document.finding(codes.FOREIGN_INTERVIEW, at, message)
