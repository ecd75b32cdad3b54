"""Everything the files of a site say, read, typed and held against each other; each mistake a finding.

What could not be read whole is left out: every story in the Library has its customer and all its interviews there.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.stories import codes
from casestudies.stories.credit import quotes_of
from casestudies.stories.files import finding, inside, read_text, shown, unix, walk
from casestudies.stories.front_matter import split
from casestudies.stories.model import (
    Amendment,
    Approval,
    Consent,
    Correction,
    Customer,
    Evidence,
    Interview,
    Library,
    Person,
    Replacement,
    Result,
    Story,
    Withdrawal,
)
from casestudies.stories.plain_yaml import Document, parse
from casestudies.stories.project import Project
from casestudies.stories.quotes import find_quotes
from casestudies.stories.schema import ID, AmendmentShape, ApprovalShape, CustomerShape, InterviewShape, StoryShape
from casestudies.stories.speech import speech_in_fields
from casestudies.stories.typed import typed

PICTURES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif"})
# What MkDocs turns into pages.
PAGES = frozenset({".md", ".markdown", ".mdown", ".mkdn", ".mkd"})
# Characters of a story, and of one paragraph in it.
MAX_STORY = 300_000
MAX_PARAGRAPH = 15_000
NOT_STORIES = frozenset({"index.md", "README.md"})


def load(project: Project) -> tuple[Library, tuple[Finding, ...]]:
    """Read customers, interviews and stories. Findings are sorted by place.

    A finding's subject is `customer:ID`, `interview:ID`, or a story's id. Raises CasestudiesError only where a folder
    cannot be read at all.
    """
    found: list[Finding] = []
    customers = dict(_customers(project, found))
    interviews = dict(_interviews(project, customers, found))
    stories = dict(_stories(project, customers, interviews, found))
    return Library(customers, interviews, stories), tuple(sorted(found, key=lambda f: (f.place, f.code)))


def _customers(project: Project, found: list[Finding]) -> Iterator[tuple[str, Customer]]:
    for path in _files(project, project.customers, found):
        if path.suffix not in {".yml", ".yaml"}:
            continue
        id_, subject = path.stem, f"customer:{path.stem}"
        if path.suffix == ".yaml" or path.parent != project.customers or not re.match(ID, id_):
            remedy = "Name it ID.yml, directly in the customers' folder."
            found.append(finding(codes.BAD_NAME, path, project.root, "The file is not read.", remedy, subject))
            continue
        text = _text(path, project, subject, found)
        if text is None:
            continue
        customer, mistakes = read_customer(project, id_, text)
        found.extend(mistakes)
        if customer is not None:
            yield id_, customer


def read_customer(project: Project, id_: str, text: str) -> tuple[Customer | None, tuple[Finding, ...]]:
    """The customer in `text` (Unix line ends), and what is wrong with it."""
    file, subject = shown(project.customers / f"{id_}.yml", project.root), f"customer:{id_}"
    try:
        document = parse(text, file)
    except CasestudiesError as error:
        return None, (_about(error.finding, subject),)
    shape, mistakes = typed(CustomerShape, document, file, subject)
    if shape is None:
        return None, mistakes
    found: list[Finding] = []
    for field in (("logo",), *(("people", person, "photo") for person in shape.people)):
        _check_picture(project, document, file, field, subject, found)
    found.extend(speech_in_fields(document, file, subject))
    customer = Customer(
        id=id_,
        name=shape.name,
        place=Place(file),
        url=shape.url or "",
        logo=shape.logo or "",
        industry=shape.industry or "",
        size=shape.size or "",
        region=shape.region or "",
        people={key: Person(key, p.name, p.role or "", p.photo or "") for key, p in shape.people.items()},
        relationship=shape.relationship,
    )
    return customer, tuple(found)


def _interviews(
    project: Project, customers: Mapping[str, Customer], found: list[Finding]
) -> Iterator[tuple[str, Interview]]:
    for path in _files(project, project.interviews, found):
        folder = path.parent
        if path.name not in {"interview.yml", "interview.yaml"}:
            continue
        id_, subject = folder.name, f"interview:{folder.name}"
        if path.suffix == ".yaml" or folder.parent != project.interviews or not re.match(ID, id_):
            remedy = "Name it interview.yml, in a folder of its own directly in the interviews' folder."
            found.append(finding(codes.BAD_NAME, path, project.root, "The file is not read.", remedy, subject))
            continue
        text = _text(path, project, subject, found)
        if text is None:
            continue
        interview, mistakes = read_interview(project, id_, text, customers)
        found.extend(mistakes)
        if interview is not None:
            yield id_, interview


def read_interview(
    project: Project, id_: str, text: str, customers: Mapping[str, Customer]
) -> tuple[Interview | None, tuple[Finding, ...]]:
    """The interview in `text` (Unix line ends), and what is wrong with it; with any mistake there is no interview."""
    folder = project.interviews / id_
    file, subject = shown(folder / "interview.yml", project.root), f"interview:{id_}"
    try:
        document = parse(text, file)
    except CasestudiesError as error:
        return None, (_about(error.finding, subject),)
    shape, mistakes = typed(InterviewShape, document, file, subject)
    if shape is None:
        return None, mistakes
    interview = _interview(project, document, shape, folder, file)
    found = tuple(_interview_mistakes(interview, shape, document, folder, file, customers))
    return (None if found else interview), found


def _interview(project: Project, document: Document, shape: InterviewShape, folder: Path, file: str) -> Interview:
    corrections = tuple(
        Correction(c.at, c.heard, c.said, c.by, document.place(file, ("corrections", index)))
        for index, c in enumerate(shape.corrections)
    )
    return Interview(
        id=folder.name,
        customer=shape.customer,
        date=shape.date,
        transcript=inside(folder, shape.transcript) or folder / "transcript",
        speakers=dict(shape.speakers),
        place=Place(file),
        language=shape.language or project.language,
        kind=shape.kind,
        purpose=shape.purpose,
        consent=Consent(shape.consent.recording, shape.consent.at) if shape.consent else None,
        media=shape.media or "",
        incentive=shape.incentive or "",
        corrections=corrections,
        mapped_at={label: document.place(file, ("speakers", label), key=True) for label in shape.speakers},
    )


def _interview_mistakes(
    interview: Interview,
    shape: InterviewShape,
    document: Document,
    folder: Path,
    file: str,
    customers: Mapping[str, Customer],
) -> Iterator[Finding]:
    subject = f"interview:{interview.id}"
    customer = customers.get(interview.customer)
    if customer is None:
        yield _unknown_customer(interview.customer, document, file, subject, customers)
    else:
        for label, person in shape.speakers.items():
            if person is not None and person not in customer.people:
                place = document.place(file, ("speakers", label))
                message = f"A speaker is mapped to nobody among the people of `{customer.id}`."
                known = (("written", person), ("known", ", ".join(customer.people) or "(nobody)"))
                yield Finding(codes.UNKNOWN_PERSON, place, message, "", subject, known)
    place = document.place(file, ("transcript",))
    transcript = inside(folder, shape.transcript)
    if transcript is None:
        yield Finding(codes.OUTSIDE, place, "The transcript lies outside the interview's folder.", "", subject)
    elif not transcript.is_file():
        yield Finding(codes.NO_TRANSCRIPT, place, "The transcript does not exist.", "", subject)


def _stories(
    project: Project, customers: Mapping[str, Customer], interviews: Mapping[str, Interview], found: list[Finding]
) -> Iterator[tuple[str, Story]]:
    folder = project.docs_dir / project.stories
    found.extend(_like_pages(folder, project))
    for path in _files(project, folder, found):
        if path.suffix.lower() not in PAGES:
            continue
        id_ = path.relative_to(folder).with_suffix("").as_posix()
        if path.name in NOT_STORIES:
            found.extend(_disguised(path, project, id_))
        elif path.suffix != ".md":
            message = f"A file ending in `{path.suffix}` becomes a page, but is not read as a story."
            found.append(finding(codes.NOT_MARKDOWN, path, project.root, message, subject=id_))
        elif not all(re.match(ID, part) for part in id_.split("/")):
            found.append(finding(codes.BAD_NAME, path, project.root, "The file's name cannot be an id.", subject=id_))
        else:
            text = _text(path, project, id_, found)
            if text is None:
                continue
            story, mistakes = read_story(project, id_, text, customers, interviews)
            found.extend(mistakes)
            if story is not None:
                yield id_, story


def read_story(
    project: Project, id_: str, text: str, customers: Mapping[str, Customer], interviews: Mapping[str, Interview]
) -> tuple[Story | None, tuple[Finding, ...]]:
    """The story in `text` (Unix line ends), with its quotes found and credited, and what is wrong with it."""
    found: list[Finding] = []
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
        document = parse(parts.yaml, file, first_line=2)
    except CasestudiesError as error:
        return None, (_about(error.finding, id_),)
    shape, wrong = typed(StoryShape, document, file, id_)
    if shape is None:
        return None, wrong
    links = list(_link_mistakes(shape, document, file, id_, customers, interviews))
    found.extend(links)
    if links:
        return None, tuple(found)
    found.extend(speech_in_fields(document, file, id_))
    story = Story(
        id=id_,
        src=path.relative_to(project.docs_dir).as_posix(),
        title=shape.title,
        summary=" ".join(shape.summary.split()),
        language=shape.language or "",
        customer=shape.customer,
        interviews=tuple(shape.interviews),
        body=parts.body,
        body_line=parts.body_line,
        place=Place(file),
        tags={key: tuple(values) for key, values in shape.tags.items()},
        results=tuple(
            Result(r.figure, r.label, document.place(file, ("results", i)), r.quote or "", r.evidence or "")
            for i, r in enumerate(shape.results)
        ),
        figures=tuple(
            Evidence(f.figure, f.evidence, document.place(file, ("figures", i))) for i, f in enumerate(shape.figures)
        ),
        approvals=tuple(_approval(a, document.place(file, ("approvals", i))) for i, a in enumerate(shape.approvals)),
        amendments=tuple(
            _amendment(a, document.place(file, ("amendments", i))) for i, a in enumerate(shape.amendments)
        ),
        written_at={field: document.place(file, (field,)) for field in ("title", "summary", "tags")},
    )
    page = find_quotes(story.body, file=file, first_line=story.body_line, subject=id_)
    quotes, mistakes = quotes_of(story, customers[story.customer], [interviews[i] for i in story.interviews], page)
    found.extend(mistakes)
    return replace(story, quotes=quotes, prose=page.prose), tuple(found)


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
    )


def _amendment(shape: AmendmentShape, place: Place) -> Amendment:
    replaced = tuple(Replacement(r.item, r.word, r.was, r.now) for r in shape.replaced)
    return Amendment(shape.by, shape.on, shape.before, shape.content, replaced, place)


def _link_mistakes(
    shape: StoryShape,
    document: Document,
    file: str,
    id_: str,
    customers: Mapping[str, Customer],
    interviews: Mapping[str, Interview],
) -> Iterator[Finding]:
    if shape.customer not in customers:
        yield _unknown_customer(shape.customer, document, file, id_, customers)
    for index, name in enumerate(shape.interviews):
        place = document.place(file, ("interviews", index))
        if name not in interviews:
            near = get_close_matches(name, interviews, 1)
            remedy = f"Did you mean `{near[0]}`?" if near else ""
            yield Finding(codes.UNKNOWN_INTERVIEW, place, f"There is no readable interview `{name}`.", remedy, id_)
        elif interviews[name].customer != shape.customer:
            message = f"The interview `{name}` belongs to another customer, `{interviews[name].customer}`."
            yield Finding(codes.FOREIGN_INTERVIEW, place, message, "", id_)


def _unknown_customer(
    name: str, document: Document, file: str, subject: str, customers: Mapping[str, Customer]
) -> Finding:
    near = get_close_matches(name, customers, 1)
    remedy = f"Did you mean `{near[0]}`?" if near else ""
    place = document.place(file, ("customer",))
    return Finding(codes.UNKNOWN_CUSTOMER, place, f"There is no readable customer `{name}`.", remedy, subject)


def _disguised(path: Path, project: Project, id_: str) -> Iterator[Finding]:
    """An index page is an ordinary page, unless it says that it is a story."""
    try:
        parts = split(unix(read_text(path, project.root, id_)))
        data = parse(parts.yaml, shown(path, project.root), first_line=2, lenient=True).data if parts else {}
    except CasestudiesError as error:
        yield _about(error.finding, id_)
        return
    if data.keys() & {"customer", "interviews", "approvals"}:
        message = "The page of a folder has the fields of a story."
        yield finding(codes.NOT_MARKDOWN, path, project.root, message, subject=id_)


def _like_pages(folder: Path, project: Project) -> Iterator[Finding]:
    """Folders whose names end as a page's does: whoever made one meant a story, and nothing reads it as one."""
    for path, _, _ in os.walk(folder):
        if (inner := Path(path)) != folder and inner.suffix.lower() in PAGES:
            id_ = inner.relative_to(folder).with_suffix("").as_posix()
            message, remedy = (
                "This is a folder with the name of a page.",
                "Write the story as a file, or rename the folder.",
            )
            yield finding(codes.NOT_MARKDOWN, inner, project.root, message, remedy, id_)


def _files(project: Project, folder: Path, found: list[Finding]) -> Iterator[Path]:
    if not folder.is_dir():
        found.append(finding(codes.NO_FOLDER, folder, project.root, "The folder does not exist."))
        return
    for path, problem in walk(folder, project.root):
        if problem is not None:
            found.append(problem)
        else:
            yield path


def _text(path: Path, project: Project, subject: str, found: list[Finding]) -> str | None:
    try:
        return unix(read_text(path, project.root, subject))
    except CasestudiesError as error:
        found.append(error.finding)
        return None


def _about(problem: Finding, subject: str) -> Finding:
    return replace(problem, subject=subject)


def _check_picture(
    project: Project, document: Document, file: str, field: tuple[str, ...], subject: str, found: list[Finding]
) -> None:
    value: object = document.data
    for part in field:
        value = value.get(part) if isinstance(value, dict) else None
    if not isinstance(value, str):
        return
    place, name = document.place(file, field), field[-1]
    picture = inside(project.docs_dir, value)
    if picture is None:
        found.append(Finding(codes.OUTSIDE, place, f"The `{name}` lies outside docs_dir.", "", subject))
    elif picture.suffix.lower() not in PICTURES:
        message = f"`{name}` should be a picture: {', '.join(sorted(PICTURES))}."
        found.append(Finding(codes.WRONG_VALUE, place, message, "", subject))
    elif not picture.is_file():
        found.append(Finding(codes.NO_ASSET, place, f"The `{name}` does not exist under docs_dir.", "", subject))
