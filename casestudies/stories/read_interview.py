"""The file of an interview, `content/interviews/ID/interview.yml`, to an Interview."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from casestudies.findings import CasestudiesError, Finding, Place, Subject
from casestudies.stories import codes
from casestudies.stories.credited import credited
from casestudies.stories.files import display_path, inside
from casestudies.stories.model import Consent, Correction, Customer, Interview, Labels
from casestudies.stories.named import names_to_credit
from casestudies.stories.plain_yaml import Document, parse
from casestudies.stories.project import Project
from casestudies.stories.schema import InterviewShape
from casestudies.stories.speech import speech_in
from casestudies.stories.telling import Tongue
from casestudies.stories.typed import typed, unknown_customer
from casestudies.stories.units import Unit, plain
from casestudies.transcripts.assigning import Assignment


def read_interview(
    project: Project, id_: str, text: str, customers: Mapping[str, Customer], *, without: bool = False
) -> tuple[Interview | None, tuple[Finding, ...]]:
    """The interview in `text` (Unix line ends), and what is wrong with it; with any mistake there is no interview. It may do
    `without` its transcript where receipts stand for that.
    """
    file = display_path(project.interviews / id_ / "interview.yml", project.root)
    try:
        document = parse(text, file, Subject.of_interview(id_))
    except CasestudiesError as error:
        return None, (error.finding,)
    shape, mistakes = typed(InterviewShape, document)
    if shape is None:
        return None, mistakes
    transcript = inside(project.interviews / id_, shape.transcript)
    found = tuple(_mistakes(shape, transcript, document, customers, without))
    if found or transcript is None:
        return None, found
    return _interview(project, id_, document, shape, transcript), tuple(_printed(shape, document, customers))


def _printed(shape: InterviewShape, document: Document, customers: Mapping[str, Customer]) -> Iterator[Finding]:
    """Speech in the one field that is printed. Consent and corrections are words of the recording, and private."""
    text = shape.incentive
    if not text:
        return
    tongue = Tongue.of({shape.language} if shape.language else ())
    names = names_to_credit([customers[shape.customer]], tongue.cases)
    if speech_in(text) or (names and next(credited([Unit(plain(text))], names, tongue), None)):
        yield document.finding(codes.SPEECH_IN_FIELD, ("incentive",), "`incentive` holds words of somebody.")


def _interview(project: Project, id_: str, document: Document, shape: InterviewShape, transcript: Path) -> Interview:
    corrections = tuple(
        Correction(c.at, c.heard, c.said, c.by, document.place("corrections", index))
        for index, c in enumerate(shape.corrections)
    )
    return Interview(
        id=id_,
        customer=shape.customer,
        date=shape.date,
        transcript=transcript,
        speakers=dict(shape.speakers),
        place=Place(document.file),
        language=shape.language or project.language,
        kind=shape.kind,
        purpose=shape.purpose,
        consent=Consent(shape.consent.recording, shape.consent.at) if shape.consent else None,
        media=shape.media or "",
        incentive=shape.incentive or "",
        corrections=corrections,
        private=tuple((stretch.begins, stretch.ends) for stretch in shape.private),
        labels=labels_of(shape, document),
        address=shape.address or "",
        marketplace=shape.marketplace or "",
        rating=shape.rating or "",
        sha256=shape.sha256 or "",
        mapped_at={label: document.place("speakers", label, key=True) for label in shape.speakers},
    )


def labels_of(shape: InterviewShape, document: Document) -> Labels | None:
    """Who spoke by somebody's word, the latest of it last."""
    if shape.labels is None:
        return None
    blocks: list[Assignment] = []
    places: list[Place] = []
    for i, one in enumerate(shape.labels.said):
        for j, block in enumerate(one.blocks):
            first, _, last = block.words.partition("-")
            blocks.append(Assignment(int(first), int(last), block.begins, block.speaker))
            places.append(document.place("labels", "said", i, "blocks", j))
    by = tuple(dict.fromkeys(one.by for one in shape.labels.said))
    return Labels(shape.labels.transcript, by, tuple(blocks), tuple(places), document.place("labels", key=True))


def _mistakes(
    shape: InterviewShape, transcript: Path | None, document: Document, customers: Mapping[str, Customer], without: bool
) -> Iterator[Finding]:
    customer = customers.get(shape.customer)
    if customer is None:
        yield unknown_customer(document, shape.customer, customers)
    else:
        for label, person in shape.speakers.items():
            if person is not None and person not in customer.people:
                place = document.place("speakers", label)
                message = f"A speaker is mapped to nobody among the people of `{customer.id}`."
                known = (("written", person), ("known", ", ".join(customer.people) or "(nobody)"))
                yield Finding(codes.UNKNOWN_PERSON, place, message, "", document.subject, known)
    if transcript is None:
        yield document.finding(codes.OUTSIDE, ("transcript",), "The transcript lies outside the interview's folder.")
    elif not transcript.is_file() and not without:
        yield document.finding(codes.NO_TRANSCRIPT, ("transcript",), "The transcript does not exist.")
