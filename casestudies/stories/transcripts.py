"""The transcripts of a library, read once, and held against the speakers that each interview names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.stories.codes import (
    LABEL_REFUSED,
    LABELS_OF_ANOTHER,
    NOBODYS_WORDS,
    SOURCE_CHANGED,
    SPEAKER_UNMAPPED,
    UNKNOWN_SPEAKER,
)
from casestudies.stories.model import Interview, Labels, Library
from casestudies.transcripts import Transcript, read_transcript
from casestudies.transcripts.assigning import assign


def transcripts_of(library: Library) -> tuple[Mapping[str, Transcript], tuple[Finding, ...]]:
    """Every interview's transcript by the interview's id, with what is wrong with them.

    A transcript that cannot be read is missing; the findings' subjects are `interview:ID`.
    """
    transcripts: dict[str, Transcript] = {}
    found: list[Finding] = []
    for interview in library.interviews.values():
        folder = interview.place.path.rpartition("/")[0]
        place = Place(f"{folder}/{interview.transcript.name}".lstrip("/"))
        subject = f"interview:{interview.id}"
        try:
            transcript = transcript_of(interview)
        except CasestudiesError as error:
            found.append(replace(error.finding, place=replace(error.finding.place, path=place.path), subject=subject))
            continue
        if interview.sha256 and interview.sha256 != transcript.sha256:
            message = "This is not the file that was brought in: its hash is another than `sha256` says."
            found.append(Finding(SOURCE_CHANGED, place, message, "", subject))
            continue
        transcripts[interview.id], refused = labelled(transcript, interview)
        found.extend(refused)
        for doubt in transcript.findings:
            found.append(replace(doubt, place=replace(doubt.place, path=place.path), subject=subject))
        found.extend(_speakers(interview, transcripts[interview.id], transcript.speakers, subject))
    return transcripts, tuple(found)


def transcript_of(interview: Interview) -> Transcript:
    """The transcript as its file and what the interview says of it have it, before what anybody said of who spoke.
    Raises TranscriptError.
    """
    speakers = labels_in_file(interview.speakers, interview.labels)
    return read_transcript(interview.transcript, speakers=speakers, kind=interview.kind)


def labels_in_file(speakers: Iterable[str], labels: Labels | None) -> frozenset[str]:
    """Those under `speakers` that may stand in the file. What was said by hand counts its words as they were read then, so
    that a name of its own must not change how they are read.
    """
    return frozenset(speakers) - {block.speaker for block in (labels.blocks if labels else ())}


def labelled(transcript: Transcript, interview: Interview) -> tuple[Transcript, tuple[Finding, ...]]:
    """The transcript with the speakers that somebody gave it, where interview.yml has any, and what of that was refused.

    Labels of another file are not applied at all.
    """
    labels, subject = interview.labels, f"interview:{interview.id}"
    if labels is None:
        return transcript, ()
    if labels.transcript != f"sha256:{transcript.sha256}":
        message = "`labels` were given to another file than this transcript."
        return transcript, (Finding(LABELS_OF_ANOTHER, labels.place, message, "", subject),)
    known, refused = assign(transcript, labels.blocks)
    return known, tuple(
        Finding(LABEL_REFUSED, labels.places[one.position], f"This block is not applied: {one.why}.", "", subject)
        for one in refused
    )


def _speakers(
    interview: Interview, transcript: Transcript, written: tuple[str, ...], subject: str
) -> Iterator[Finding]:
    """What is wrong with `speakers`. `written` are the labels in the file itself, which labels by hand may have replaced."""
    heard = transcript.speakers
    for label in interview.speakers:
        if label not in (*heard, *written):
            near = get_close_matches(label, heard, 1)
            known = (("written", label), *((("nearest", near[0]),) if near else ()), ("known", ", ".join(heard)))
            message = "A label under `speakers` does not occur in the transcript."
            place = interview.mapped_at.get(label, interview.place)
            yield Finding(UNKNOWN_SPEAKER, place, message, "", subject, known)
    unmapped = [label for label in heard if label not in interview.speakers]
    if unmapped:
        message = f"{len(unmapped)} of the transcript's speakers are not listed under `speakers`."
        yield Finding(SPEAKER_UNMAPPED, interview.place, message, "", subject, (("not listed", ", ".join(unmapped)),))
    nobodys = sum(turn.text.count(" ") + 1 for turn in transcript.turns if turn.speaker is None)
    if nobodys and (interview.labels is not None or not heard):
        message = f"{nobodys:,} of the transcript's {transcript.words:,} words have no speaker."
        yield Finding(NOBODYS_WORDS, interview.place, message, "", subject)
