"""Who spoke where a transcript does not say: somebody's word for it, applied to exactly the words that were looked at.

Words are counted from 0 over the transcript's plain text, as they stand between spaces; none is ever added or dropped.
A name that the file gives is never overridden.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, pairwise

from casestudies.transcripts.labels import split_label
from casestudies.transcripts.model import Cue, Transcript, Turn
from casestudies.transcripts.turns import part_of

FIRST_WORDS, FIRST_LETTERS = 8, 100
"""How much of a block is kept, to see that it is the same block. Not every script sets words apart."""
LONGEST_BLOCK = 60
"""Words after which a block ends with its sentence: as much as one looks at before saying who speaks."""
PAUSE = 1.0
"""Seconds of silence after which a sentence begins a block of its own: most answers begin so."""

_STANDS_FOR_A_NAME = frozenset(
    {"speaker", "unknown", "unidentified", "unnamed", "participant", "person", "voice", "caller", "attendee", "spk"}
)
_NUMBERED = re.compile(r"[A-Za-z]{1,3}[ _-]?[0-9]{1,3}")
_CHANNELS = frozenset({"microphone", "system", "system audio", "me", "them"})
_COLON = re.compile(r"(?<=\w):(?=\s)")
_LONGEST_LABEL = 4
"""Words of a name that lost its line."""
_CLOSING = "\"'”’»)]*_"
_SENTENCE_END = (".", "?", "!", "…", "。", "？", "！", "؟", "।")


def is_placeholder(label: str) -> bool:
    """Whether a tool wrote the label because it knew no name: `Speaker 1`, `SPEAKER_00`, `S2`, `Unknown Speaker`."""
    words = re.findall(r"[^\W\d_]+", label.casefold())
    named = not _STANDS_FOR_A_NAME.isdisjoint(words) and all(w in _STANDS_FOR_A_NAME or len(w) == 1 for w in words)
    return named or label.casefold() in _CHANNELS or _NUMBERED.fullmatch(label) is not None


@dataclass(frozen=True, slots=True)
class VoiceRun:
    """Words `first` to `last` (half-open) that one person seems to have said.

    `label` is what the file calls the voice, `must_be` the only name it can have: a label that stands in the words because
    a line break before it is missing.
    """

    first: int
    last: int
    text: str
    label: str | None = None
    must_be: str | None = None
    start: float | None = None

    @property
    def begins(self) -> str:
        """The first words, by which the block is known again."""
        return first_words(self.text.split(" "))


@dataclass(frozen=True, slots=True)
class Assignment:
    """That `speaker` said the words `first` to `last` (half-open), which begin with `begins`."""

    first: int
    last: int
    begins: str
    speaker: str


@dataclass(frozen=True, slots=True)
class RefusedAssignment:
    """An assignment that was not applied, by its position, and why."""

    position: int
    why: str


def first_words(words: Sequence[str]) -> str:
    """What is kept of a block."""
    return " ".join(words[:FIRST_WORDS])[:FIRST_LETTERS].rstrip()


def open_blocks(transcript: Transcript) -> tuple[VoiceRun, ...]:
    """What the file gives to nobody by name, in pieces that one person seems to have said, in order."""
    known = frozenset(transcript.speakers)
    return tuple(
        block
        for turn, offset in zip(transcript.turns, _offsets(transcript), strict=True)
        for block in _blocks(turn, offset, known)
    )


def assign(
    transcript: Transcript, assignments: Sequence[Assignment]
) -> tuple[Transcript, tuple[RefusedAssignment, ...]]:
    """The transcript with these speakers, of several for the same words the last; and what was refused.

    Turns are cut where a speaker begins or ends, and are otherwise as they were.
    """
    offsets = _offsets(transcript)
    words = [word for turn in transcript.turns for word in turn.text.split(" ")]
    allowed: dict[int, str | None] = {}
    lost: set[int] = set()
    for block in open_blocks(transcript):
        allowed.update(dict.fromkeys(range(block.first, block.last), block.must_be))
        if block.must_be:
            lost.update(range(block.first - block.must_be.count(" ") - 1, block.last))
    speakers: dict[int, str] = {}
    refused: list[RefusedAssignment] = []
    for position, one in enumerate(assignments):
        if why := _refusal(one, words, allowed):
            refused.append(RefusedAssignment(position, why))
        else:
            speakers.update(dict.fromkeys(range(one.first, one.last), one.speaker))
    if not speakers:
        return transcript, tuple(refused)
    turns = [
        part
        for turn, offset in zip(transcript.turns, offsets, strict=True)
        for part in _cut(turn, offset, speakers, lost)
    ]
    return replace(transcript, turns=tuple(turns)), tuple(refused)


def _refusal(one: Assignment, words: Sequence[str], allowed: dict[int, str | None]) -> str:
    if not 0 <= one.first < one.last <= len(words):
        return "the transcript has no such words"
    if first_words(words[one.first : one.last]) != one.begins:
        return "the words there are others"
    if any(word not in allowed for word in range(one.first, one.last)):
        return "the transcript itself names who said some of these words"
    names = {allowed[word] for word in range(one.first, one.last)} - {None}
    if names - {one.speaker}:
        return "a name in the transcript's own words says who it is"
    return ""


def _offsets(transcript: Transcript) -> list[int]:
    """The number of each turn's first word."""
    counts = [turn.text.count(" ") + 1 for turn in transcript.turns]
    return [0, *accumulate(counts)][: len(counts)]


def _blocks(turn: Turn, offset: int, known: frozenset[str]) -> Iterator[VoiceRun]:
    if turn.speaker is None and (split := split_label(turn.text)) is not None and split[0] in known and split[1]:
        first = offset + turn.text.count(" ") - split[1].count(" ")
        start = turn.time_at(len(turn.text) - len(split[1]))
        yield VoiceRun(first, first + split[1].count(" ") + 1, split[1], None, split[0], start)
    elif turn.speaker is None:
        yield from _by_sentences(turn, offset)
    elif is_placeholder(turn.speaker):
        yield VoiceRun(offset, offset + turn.text.count(" ") + 1, turn.text, turn.speaker, None, turn.start)
    else:
        found = list(_lost_labels(turn, known))
        for i, (label, begin) in enumerate(found):
            end = found[i + 1][1] - len(found[i + 1][0]) - 3 if i + 1 < len(found) else len(turn.text)
            if begin < end:
                first = offset + turn.text.count(" ", 0, begin)
                text = turn.text[begin:end]
                yield VoiceRun(first, first + text.count(" ") + 1, text, turn.speaker, label, turn.time_at(begin))


def _lost_labels(turn: Turn, known: frozenset[str]) -> Iterator[tuple[str, int]]:
    """The names inside a turn that lost their lines, each with where the words after it begin."""
    for m in _COLON.finditer(turn.text):
        words = turn.text[: m.start()].split(" ")
        for count in range(min(_LONGEST_LABEL, len(words) - 1), 0, -1):
            label = " ".join(words[-count:])
            if _is_name(label, turn.speaker or "", known):
                yield label, m.end() + 1
                break


def _is_name(label: str, speaker: str, known: frozenset[str]) -> bool:
    """Whether words before a colon are a speaker's name: one that speaks elsewhere, or in capitals as all names here are."""
    same = {name.casefold() for name in known} - {speaker.casefold()}
    return label.casefold() in same or (label.isupper() and len(label) > 2 and all(map(str.isupper, known)))


def _by_sentences(turn: Turn, offset: int) -> Iterator[VoiceRun]:
    """Sentences, those put together that hardly a second person said: no pause between them, questions apart from answers."""
    words = turn.text.split(" ")
    starts = [0, *accumulate(len(word) + 1 for word in words)]
    cues = {cue.begin: cue for cue in turn.cues}
    stops = {cue.end: cue.stop for cue in turn.cues}

    def block(first: int, last: int) -> VoiceRun:
        text = " ".join(words[first:last])
        return VoiceRun(offset + first, offset + last, text, None, None, turn.time_at(starts[first]))

    begin, asked = 0, False
    for first, last in pairwise(_sentences(words, starts, cues)):
        asks = words[last - 1].rstrip(_CLOSING).endswith(("?", "？", "؟"))
        cue, stop = cues.get(starts[first]), stops.get(starts[first] - 1)
        silent = cue is not None and cue.start is not None and stop is not None and cue.start - stop >= PAUSE
        voice = words[first].startswith((">>", "-", "–", "—"))
        if first > begin and (silent or voice or asks != asked or last - begin > LONGEST_BLOCK):
            yield block(begin, first)
            begin = first
        asked = asks
    yield block(begin, len(words))


def _sentences(words: Sequence[str], starts: Sequence[int], cues: Mapping[int, Cue]) -> list[int]:
    """The numbers of the words that begin a sentence, or are marked as another voice, and how many words there are."""
    found = [0]
    for i in range(1, len(words)):
        ended = words[i - 1].rstrip(_CLOSING).endswith(_SENTENCE_END)
        marked = words[i].startswith(">>") or (starts[i] in cues and words[i][0] in "-–—")
        if ended or marked:
            found.append(i)
    return [*found, len(words)]


def _cut(turn: Turn, offset: int, speakers: dict[int, str], lost: set[int]) -> Iterator[Turn]:
    """The turn in stretches of one speaker each. From a label that lost its line, `lost` to the turn, it is nobody's."""
    count = turn.text.count(" ") + 1
    numbers = range(offset, offset + count)
    if not any(number in speakers for number in numbers):
        yield turn
        return
    starts = [0, *accumulate(len(word) + 1 for word in turn.text.split(" "))]

    def who(number: int) -> tuple[str | None, bool]:
        if number in speakers:
            return speakers[number], True
        return (None if number in lost else turn.speaker), False

    for (speaker, by_hand), stretch in groupby(numbers, who):
        stretched = list(stretch)
        begin, end = starts[stretched[0] - offset], starts[stretched[-1] - offset + 1] - 1
        yield part_of(turn, begin, end, speaker, by_hand=by_hand)
