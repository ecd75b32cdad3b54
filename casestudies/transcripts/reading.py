"""From a file to a Transcript: which reader, and what it is in doubt about."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from casestudies.findings import Finding, Place
from casestudies.transcripts import codes, signatures, sources
from casestudies.transcripts.captions import canonical, vtt
from casestudies.transcripts.codes import TranscriptError, refusal
from casestudies.transcripts.decode import MAX_BYTES
from casestudies.transcripts.inside import Inside, without_others
from casestudies.transcripts.labels import is_aside, is_name_like, split_label
from casestudies.transcripts.messages import are_messages
from casestudies.transcripts.model import Transcript
from casestudies.transcripts.opening import transcript_bytes
from casestudies.transcripts.source import ZIP, Source, Told
from casestudies.transcripts.sources.entries import reading as of_entries
from casestudies.transcripts.turns import Reading

TranscriptReader = Callable[[Source], Reading | None]
"""One family of formats: what the file says, or None where its content is not of that family."""


def _later(module: str, signature: bytes = b"") -> TranscriptReader:
    """The `reading` of a module that is loaded when it is asked, of a file that begins with this signature: most files are of a
    family that is asked before it.
    """

    def reading(source: Source) -> Reading | None:
        if not source.data.startswith(signature):
            return None
        found: Reading | None = import_module(f"casestudies.transcripts.{module}").reading(source)
        return found

    return reading


READERS: tuple[TranscriptReader, ...] = (
    signatures.reading,
    _later("word.read", ZIP),
    signatures.reading_of_text,
    canonical.reading,
    vtt.reading,
    _later("captions.srt"),
    _later("captions.sbv"),
    _later("services.answer"),
    _later("page"),
    _later("tables.delimited"),
    _later("dialogue.read"),
)
"""In the order they are asked: the surest signature first, plain text last."""

WRITTEN = frozenset({"written", *sources.KINDS})
"""The kinds whose words were never spoken: nothing in them is a slip of the tongue."""


def read_transcript(path: str | Path, *, speakers: Iterable[str] = (), kind: str = "") -> Transcript:
    """The transcript in the file at `path`; raises TranscriptError, whose finding says why a file was refused.

    `speakers` are labels that the interview names: such a label is a speaker wherever it stands, even once. `kind` is that
    of the interview: what is `written` may be one answer, a `talk` is one person's, whom `speakers` names, and a `mail`, `review`,
    `survey`, `post` or `chat` has readers of its own.
    """
    path = Path(path)
    data = [transcript_bytes(path)]
    return read_bytes(
        data.pop(), path.as_posix(), speakers=speakers, kind=kind
    )  # held by nobody else: large files count twice


def read_bytes(data: bytes, name: str, *, speakers: Iterable[str] = (), kind: str = "") -> Transcript:
    """The transcript in these bytes. `name` stands in findings; the format is recognised by content alone."""
    if len(data) > MAX_BYTES:
        raise refusal(codes.TOO_LARGE, name, f"The file has more than {MAX_BYTES:,} bytes.")
    if not data.strip():
        raise refusal(codes.NO_WORDS, name, "The file is empty.")
    sha256 = hashlib.sha256(data).hexdigest()
    source = Source(name, data, Told(frozenset(speakers), kind in WRITTEN, kind == "talk"))
    del data
    reading = _read(source, kind)
    if source.told.talk or reading is None:
        from casestudies.transcripts import talk  # noqa: PLC0415 - few are one person's

        reading = talk.credited(reading, source) if source.told.talk else None
    if reading is None:
        remedy = "Set `kind: chat` in interview.yml." if are_messages(source.text) else talk.hint(source.text)
        raise refusal(codes.UNRECOGNISED, name, "No reader knows the layout of this file.", remedy=remedy)
    reading = _each_with_own(reading, source)
    if not reading.turns:
        raise refusal(codes.NO_WORDS, name, f"Read as {reading.format}, nothing in the file was said.")
    return Transcript(
        reading.turns,
        reading.format,
        sha256,
        reading.language,
        tuple(_doubts(source, reading)),
        kind in WRITTEN,
    )


def _read(source: Source, kind: str) -> Reading | None:
    """What the first reader that knows the form makes of it: those of the kind of source, where it is one."""
    if kind in sources.KINDS and (sheet := sources.read_sheet(source, kind)) is not None:
        return of_entries(sheet)
    return next((found for reader in READERS if (found := reader(source)) is not None), None)


def _each_with_own(reading: Reading, source: Source) -> Reading:
    """The reading without the words that stand behind another's name inside a turn, which are nobody's."""
    turns, nobodys = (
        (reading.turns, ()) if reading.ours else without_others(reading.turns, colons=reading.format == "name-text")
    )
    if turns is reading.turns:
        return reading
    from casestudies.transcripts.tally import line_of  # noqa: PLC0415 - few turns hold others' words

    lines = {line_of(turn.text, source.text, turn.line) if turn.line else 0 for turn in nobodys}
    return replace(reading, turns=turns, doubts=tuple(sorted({*reading.doubts, *lines})))


def _doubts(source: Source, reading: Reading) -> Iterator[Finding]:
    if reading.seen > reading.read:
        message = f"{reading.seen:,} pieces are in sight, {reading.read:,} were read."
        yield Finding(codes.LOST, Place(source.name), message)
    elif not reading.counted:
        yield from _lost(source, reading)
    if not reading.confirmed:
        yield Finding(
            codes.UNCONFIRMED,
            Place(source.name),
            f"Read as {reading.format}, a layout not yet confirmed by a real file.",
        )
    if reading.empty:
        yield Finding(codes.EMPTY_CUES, Place(source.name), f"{_cues(reading.empty)} without words.")
    for line in reading.left_out[:20]:
        yield Finding(codes.LEFT_OUT, Place(source.name, line), "This paragraph belongs to no turn and was left out.")
    yield from _whose(source, reading)
    if reading.format == "name-text" and not source.told.written and are_messages(source.text):
        message = "The lines are dated as a messenger dates its messages; nothing says that they were typed."
        yield Finding(codes.TYPED, Place(source.name), message)
    if reading.odd_times:
        yield Finding(
            codes.ODD_TIMES,
            Place(source.name),
            f"{_cues(reading.odd_times)} with times that run backwards or cannot be read.",
        )
    if source.encoding == "cp1252":
        yield Finding(codes.GUESSED_ENCODING, Place(source.name), "Read as Windows-1252.")


def _lost(source: Source, reading: Reading) -> Iterator[Finding]:
    from casestudies.transcripts.tally import uncounted  # noqa: PLC0415 - most readers count as they read

    if (lost := uncounted(_shown_text(source), reading)) is not None:
        message = f"{_words(lost.words)} in the file and in no turn."
        yield Finding(codes.LOST, Place(source.name, lost.line), message)


def _whose(source: Source, reading: Reading) -> Iterator[Finding]:
    """The lines of words that are nobody's, each with the reason."""
    known = _known_names(reading)
    plain = {turn.line for turn in reading.turns if turn.speaker is None and turn.line and not _may_open(turn.text)}
    for line in (reading.doubts or _unclear(reading))[:20]:
        remedy = "Say who spoke with `casestudies label`."
        if line in known:
            message = "A speaker's name stands here, and not at the beginning of a turn, so nobody is credited with what follows."
        elif line in plain:
            message = (
                "No name opens these words, and they need not be those of whoever spoke before, so they are nobody's."
            )
        else:
            message = "Words here begin like a speaker's name, and nothing else tells whether it is one."
            remedy = ""
        yield Finding(codes.UNCLEAR_LABEL, Place(source.name, line), message, remedy)


def _may_open(text: str) -> bool:
    return split_label(text) is not None or not text[:1].isalnum()


def _shown_text(source: Source) -> str:
    """The text that readers read: the file's, or the document's in a Word file."""
    if not source.data.startswith(ZIP):
        return source.text
    from casestudies.transcripts.word.package import shown_text  # noqa: PLC0415 - only for Word files

    return shown_text(source) or ""


def _words(count: int) -> str:
    return "One word stands" if count == 1 else f"{count:,} words stand"


def _known_names(reading: Reading) -> frozenset[int]:
    """The lines of nobody's words that begin with the name of somebody who speaks elsewhere."""
    inside = Inside({turn.speaker for turn in reading.turns if turn.speaker})
    nobodys = (turn for turn in reading.turns if turn.speaker is None)
    return frozenset(
        turn.line
        for turn in nobodys
        if inside.opens(turn.text) or any(part.begin == 0 for part in inside.parts(turn.text))
    )


def _unclear(reading: Reading) -> tuple[int, ...]:
    """Where words of nobody's begin like a label, in a file that names others."""
    if all(turn.speaker is None for turn in reading.turns):
        return ()
    found = ((turn, split_label(turn.text)) for turn in reading.turns if turn.speaker is None)
    return tuple(
        turn.line for turn, label in found if label is not None and is_name_like(label[0]) and not is_aside(label[0])
    )


def _cues(count: int) -> str:
    return "One cue is" if count == 1 else f"{count:,} cues are"


__all__ = ["READERS", "TranscriptError", "TranscriptReader", "read_bytes", "read_transcript", "transcript_bytes"]
