"""The file of a story, `stories/ID.md` under docs_dir, to a Story with its quotes found and credited."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from casestudies.findings import CasestudiesError, Finding, Place, counted
from casestudies.stories import codes
from casestudies.stories.credit import quotes_of, tongue_of
from casestudies.stories.credited import Directory, credited, words_of
from casestudies.stories.files import display_path, finding
from casestudies.stories.front_matter import Parts, split
from casestudies.stories.markdown import COMMENT
from casestudies.stories.model import (
    ALONE,
    Approval,
    Clip,
    Customer,
    Evidence,
    Form,
    Interview,
    Picture,
    Result,
    Seen,
    Story,
    Withdrawal,
)
from casestudies.stories.named import names_to_credit
from casestudies.stories.notes import notes_left
from casestudies.stories.ours import Ours
from casestudies.stories.pictures import running_drawings, wrong_clip, wrong_picture
from casestudies.stories.plain_yaml import Document, Path, parse
from casestudies.stories.project import Project
from casestudies.stories.quotes import find_quotes
from casestudies.stories.schema import ApprovalShape, StoryShape, TestimonialShape
from casestudies.stories.speech import speech_in_fields
from casestudies.stories.telling import is_statement
from casestudies.stories.typed import did_you_mean, typed, unknown_customer
from casestudies.stories.units import TextPart, Unit, plain

# Characters of a story, and of one paragraph in it.
MAX_STORY = 300_000
MAX_PARAGRAPH = 15_000


def read_story(
    project: Project,
    id_: str,
    text: str,
    customers: Mapping[str, Customer],
    interviews: Mapping[str, Interview],
    directory: Directory | None = None,
) -> tuple[Story | None, tuple[Finding, ...]]:
    """The story in `text` (Unix line ends), with its quotes found and credited, and what is wrong with it. Words credited to
    somebody at another customer are looked for with a `directory`.
    """
    path = project.file_of(id_)
    file = display_path(path, project.root)
    parts = split(text)
    if parts is None:
        message, remedy = "The file has no front matter.", ""
        if re.match(r"---[ \t]*\n[ \t]*\S", text):
            message, remedy = "The front matter is not closed.", "End it with a line `---`, before the text begins."
        return None, (finding(codes.NO_FRONT_MATTER, path, project.root, message, remedy, id_),)
    if too_long := _too_long(parts.body):
        return None, (finding(codes.UNREADABLE, path, project.root, too_long, subject=id_),)
    try:
        document = parse(parts.yaml, file, id_, first_line=2)
    except CasestudiesError as error:
        return None, (error.finding,)
    alone = id_.startswith(ALONE)
    shape, wrong = _typed(document, alone=alone)
    if shape is None:
        return None, wrong
    if unknown := tuple(_unknown(shape, document, customers, interviews)):
        return None, unknown
    story = _story(shape, document, parts, id_, "" if alone else path.relative_to(project.docs_dir).as_posix())
    customer, held = customers[story.customer], [interviews[i] for i in story.interviews]
    page = find_quotes(story.body, tongue_of(story, held), file=file, first_line=story.body_line, subject=id_)
    others = [one for one in directory.named(words_of(story.body)) if one.id != customer.id] if directory else []
    quotes, mistakes = quotes_of(story, customer, held, page, others, project.ours)
    pictures = wrong_picture(project.docs_dir, document, ("image", "file"), story.image.file if story.image else "")
    clips = (
        f
        for i, clip in enumerate(story.clips)
        for f in wrong_clip(project, document, ("clips", i, "file"), story, clip)
    )
    fields = (
        *pictures,
        *clips,
        *speech_in_fields(document),
        *_credited_in_fields(story, document, (customer, *others), held, project.ours),
    )
    story = replace(story, quotes=quotes, prose=page.prose)
    drawings = running_drawings(project, story)
    return story, (*fields, *mistakes, *drawings, *_more_than_a_quote(story), *notes_left(story))


def _typed(document: Document, *, alone: bool) -> tuple[StoryShape | None, tuple[Finding, ...]]:
    """The front matter of a story, or of a testimonial without one."""
    if not alone:
        return typed(StoryShape, document)
    shape, wrong = typed(TestimonialShape, document)
    return shape.story() if shape else None, wrong


def _more_than_a_quote(story: Story) -> Iterator[Finding]:
    """What a testimonial holds beside its one quote: it has no page on which that could be read."""
    if not story.is_alone:
        return
    rest = story.body
    for quote in reversed(story.quotes):
        rest = rest[: quote.begin] + rest[quote.end :]
    blocks = [quote for quote in story.quotes if quote.form is Form.BLOCK]
    if len(blocks) != 1 or len(story.quotes) != 1 or COMMENT.sub("", rest).strip():
        message = f"The file holds {counted(len(story.quotes), 'quote')}"
        message += " and other text." if COMMENT.sub("", rest).strip() else "."
        yield Finding(codes.NOT_ONE_QUOTE, Place(story.place.path, story.body_line), message, "", story.id)


def _credited_in_fields(
    story: Story, document: Document, customers: Sequence[Customer], interviews: Sequence[Interview], ours: Ours
) -> Iterator[Finding]:
    """Words that the fields of a story credit to somebody: `title: “Name: …”`."""
    tongue = tongue_of(story, interviews)
    names = names_to_credit(customers, tongue.cases)
    fields: list[tuple[Path, str]] = [(("title",), story.title), (("summary",), story.summary)]
    fields += [(("results", n), text) for n, r in enumerate(story.results) for text in (r.label, r.typicality) if text]
    fields += [(("image",), story.image.alt)] if story.image else []
    tags = [tag for key, values in story.tags.items() for tag in (key, *values)]
    fields += [(("tags",), tag) for tag in tags]
    units = [
        Unit(plain(text), line, TextPart.TITLE if line == 0 else TextPart.TEXT) for line, (_, text) in enumerate(fields)
    ]
    # A title that says "I" speaks for whom it names, as the text does; a summary may say "we".
    found = (
        (*credited(units[:1], names, tongue, mentions=True, ours=ours), *credited(units, names, tongue, ours=ours))
        if names
        else ()
    )
    for path in dict.fromkeys(fields[words.line][0] for words in found):
        message = f"`{path[0]}` credits words to somebody at the customer."
        yield document.finding(codes.SPEECH_IN_FIELD, path, message)
    if any(is_statement(tag, tongue) for tag in tags):
        yield document.finding(codes.SPEECH_IN_FIELD, ("tags",), "`tags` holds words that read as somebody's.")


def _story(shape: StoryShape, document: Document, parts: Parts, id_: str, src: str) -> Story:
    """The story without its quotes."""
    return Story(
        id=id_,
        src=src,
        title=shape.title,
        summary=" ".join(shape.summary.split()),
        language=shape.language or "",
        date=shape.date,
        draft=shape.draft,
        publish=shape.publish,
        customer=shape.customer,
        interviews=tuple(shape.interviews),
        body=parts.body,
        body_line=parts.body_line,
        place=Place(document.file),
        tags={key: tuple(values) for key, values in shape.tags.items()},
        results=tuple(
            Result(
                r.figure,
                r.label,
                document.place("results", i),
                r.quote or "",
                r.evidence or "",
                r.typicality or "",
                r.before or "",
                r.before_quote or "",
            )
            for i, r in enumerate(shape.results)
        ),
        figures=tuple(
            Evidence(f.figure, f.evidence, document.place("figures", i)) for i, f in enumerate(shape.figures)
        ),
        approvals=tuple(_approval(a, document.place("approvals", i)) for i, a in enumerate(shape.approvals)),
        clips=tuple(Clip(c.quote, c.file, c.at, document.place("clips", i)) for i, c in enumerate(shape.clips)),
        image=Picture(shape.image.file, " ".join(shape.image.alt.split()), shape.image.focus) if shape.image else None,
        amended_at=document.place("amendments", key=True) if shape.amendments else None,
        written_at={
            "title": _text_at(shape.title, document.place("title"), parts.yaml),
            "summary": _text_at(shape.summary, document.place("summary"), parts.yaml),
            "tags": document.place("tags"),
            "image": document.place("image"),
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
        return f"The text is longer than {MAX_STORY // 1000} kB."
    if any(len(paragraph) > MAX_PARAGRAPH for paragraph in re.split(r"\n[ \t]*\n", body)):
        return f"A paragraph is longer than {MAX_PARAGRAPH // 1000} kB."
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
        seen=tuple(
            Seen(s.quote, s.transcript, int(s.words.partition("-")[0]), int(s.words.partition("-")[2]), s.request or "")
            for s in shape.seen
        ),
        confirmed=shape.confirmed or "",
        on_behalf_of=shape.on_behalf_of or "",
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
