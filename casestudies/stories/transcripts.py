"""The transcripts of a library, read once, and held against the speakers that each interview names."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches

from casestudies.findings import CasestudiesError, Finding, Place, Subject
from casestudies.memory import FORGETFUL, KeptKind, Memory, digest_of
from casestudies.stories.codes import (
    LABEL_REFUSED,
    LABELS_OF_ANOTHER,
    NOBODYS_WORDS,
    SOURCE_CHANGED,
    SPEAKER_UNMAPPED,
    UNKNOWN_SPEAKER,
    UNREADABLE,
)
from casestudies.stories.model import Interview, Labels, Library
from casestudies.transcripts import Transcript, transcript_bytes
from casestudies.transcripts.assigning import assign

_FOUND = KeptKind[tuple[Finding, ...]]("transcript", tuple[Finding, ...])


@dataclass(frozen=True, eq=False)  # equal as mappings are
class Transcripts(Mapping[str, Transcript]):
    """The transcripts that can be read, by the interview's id, each read when it is first asked for. `marks` are the hashes of
    all that each of them comes from: its file, and what the interview says of it.
    """

    interviews: Mapping[str, Interview]
    hashes: Mapping[str, str]
    """The SHA-256 of the files."""
    marks: Mapping[str, str]
    _read: dict[str, Transcript]
    words: dict[str, str] = field(default_factory=dict)
    """All that was said, in those that are put away."""

    def put_away(self) -> None:
        """Keep only the words of those that were read: the rest is seven times as large, and is read again when it is asked for."""
        self.words.update({name: words_of(self, name) for name in self._read})
        self._read.clear()

    def __getitem__(self, name: str) -> Transcript:
        if name not in self.marks:
            raise KeyError(name)
        if name not in self._read:
            interview = self.interviews[name]
            transcript = transcript_of(interview)
            if transcript.sha256 != self.hashes[name]:
                message = "The transcript was changed while the site was being read."
                raise CasestudiesError(
                    Finding(UNREADABLE, interview.place, message, "Run it again.", Subject.of_interview(name))
                )
            self._read[name] = labelled(transcript, interview)[0]
        return self._read[name]

    def __contains__(self, name: object) -> bool:
        return name in self.marks

    def __iter__(self) -> Iterator[str]:
        return iter(self.marks)

    def __len__(self) -> int:
        return len(self.marks)


def words_of(transcripts: Mapping[str, Transcript], name: str) -> str:
    """All that was said in one of them."""
    known = transcripts.words.get(name) if isinstance(transcripts, Transcripts) else None
    return "\n".join(turn.text for turn in transcripts[name].turns) if known is None else known


def transcripts_of(
    library: Library,
    memory: Memory = FORGETFUL,
    without: Container[str] = (),
    piece: Callable[[], None] = lambda: None,
) -> tuple[Transcripts, tuple[Finding, ...]]:
    """Every interview's transcript by the interview's id, with what is wrong with them.

    A transcript that cannot be read is missing; the findings' subjects are `interview:ID`. Those `without` are passed over.
    `piece` is called before each.
    """
    hashes, marks, ready = dict[str, str](), dict[str, str](), dict[str, Transcript]()
    found: list[Finding] = []
    for interview in library.interviews.values():
        piece()
        if interview.id in without:
            continue
        folder = interview.place.path.rpartition("/")[0]
        path = f"{folder}/{interview.transcript.name}".lstrip("/")
        subject = Subject.of_interview(interview.id)
        try:
            data = [transcript_bytes(interview.transcript)]
            sha256 = hashlib.sha256(data[0]).hexdigest()
            if interview.sha256 and interview.sha256 != sha256:
                message = "This is not the file that was brought in: its hash differs from `sha256`."
                found.append(Finding(SOURCE_CHANGED, Place(path), message, "", subject))
                continue
            mark = digest_of(sha256, library.digests.get(subject, ""))
            read = lambda: _examined(interview, data, path, ready)  # noqa: B023, E731 - it is called in the next line
            mistakes = memory.recall(_FOUND, read, mark)
        except CasestudiesError as error:
            found.append(replace(error.finding, place=replace(error.finding.place, path=path), subject=subject))
            continue
        found.extend(mistakes)
        hashes[interview.id], marks[interview.id] = sha256, mark
    return Transcripts(library.interviews, hashes, marks, ready), tuple(found)


def _examined(interview: Interview, data: list[bytes], path: str, ready: dict[str, Transcript]) -> tuple[Finding, ...]:
    """What is wrong with a transcript, which is put among those that are `ready`."""
    subject = Subject.of_interview(interview.id)
    transcript = _in_bytes(data.pop(), interview)
    known, refused = labelled(transcript, interview)
    ready[interview.id] = known
    doubts = [replace(doubt, place=replace(doubt.place, path=path), subject=subject) for doubt in transcript.findings]
    return (*refused, *doubts, *_speakers(interview, known, transcript.speakers, subject))


def transcript_of(interview: Interview) -> Transcript:
    """The transcript as its file and what the interview says of it have it, before what anybody said of who spoke.
    Raises TranscriptError.
    """
    return _in_bytes(transcript_bytes(interview.transcript), interview)


def _in_bytes(data: bytes, interview: Interview) -> Transcript:
    from casestudies.transcripts import read_bytes  # noqa: PLC0415 - only where a file was not read before

    speakers = labels_in_file(interview.speakers, interview.labels)
    return read_bytes(data, interview.transcript.as_posix(), speakers=speakers, kind=interview.kind)


def labels_in_file(speakers: Iterable[str], labels: Labels | None) -> frozenset[str]:
    """Those under `speakers` that may stand in the file. What was said by hand counts its words as they were read then, so
    that a name of its own must not change how they are read.
    """
    return frozenset(speakers) - {block.speaker for block in (labels.blocks if labels else ())}


def labelled(transcript: Transcript, interview: Interview) -> tuple[Transcript, tuple[Finding, ...]]:
    """The transcript with the speakers that somebody gave it, where interview.yml has any, and what of that was refused.

    Labels of another file are not applied at all.
    """
    labels, subject = interview.labels, Subject.of_interview(interview.id)
    if labels is None:
        return transcript, ()
    if labels.transcript != f"sha256:{transcript.sha256}":
        message = "`labels` were given to a different file from this transcript."
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
