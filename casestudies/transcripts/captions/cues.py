"""Cues to turns: rolling captions unrolled, speakers found, voices told apart. WebVTT, SubRip and SBV end here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from casestudies.transcripts.captions.brackets import OPENERS, is_numbered, unbracketed
from casestudies.transcripts.clock import CLOCK
from casestudies.transcripts.inside import ENDS, Inside
from casestudies.transcripts.labels import could_be_label, is_name_like, sort_labels, split_label
from casestudies.transcripts.turns import Piece, PieceLike, given_up
from casestudies.transcripts.wording import spoken

_STAMP_ALONE = re.compile(rf"\[{CLOCK}\]")
_ANOTHER = re.compile(r"[-–—] ?[^\W\d_a-zß-ÿ]")
"""A dash before a capital below somebody's words: another voice answers."""
_DASH = ("-", "–", "—")
# Who made the captions, as a last cue says in many languages: nobody said it in the conversation.
_CREDIT = re.compile(
    r"[\W_]*(?:(?:sub|cap)tit(?:les|led|ling)|captions?|captioned|captioning|transcri(?:pt|bed|ption)|translat(?:ed|ion)"
    r"|untertitel(?:ung)?|sous-titr(?:es|age)|subt[ií]tulos|legendas|sottotitoli|ondertiteling|napisy)\b"
    r".{0,30}?(?:\b(?:by|von|par|por|door|di|of the)\b|:|©)",
    re.IGNORECASE,
)
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,80})?(?:[ \t\n]([^<>]{0,300}))?>|</v[ \t]{0,9}>", re.IGNORECASE)


CALLED_WITHIN = 20_000
"""How many lines show whether somebody is called by a name."""
LOOKED_AT = 400
"""How many cues show whether a file rolls: those that do, do from the first."""


class TimedCue(NamedTuple):
    """A cue as the file has it: lines of words with their markup. `line` is that of the timing."""

    start: float | None
    stop: float | None
    lines: tuple[str, ...]
    line: int


class SaidPieces(NamedTuple):
    """The pieces of speech in order, and the lines of those labels of which nobody can tell whether they are speakers."""

    pieces: list[PieceLike]
    doubts: tuple[int, ...] = ()


def pieces_of(cues: list[TimedCue]) -> SaidPieces:
    """What was said, cue by cue, with its speakers; the cues are given up. A file names them by voices (`<v Name>`) or by labels,
    never both.
    """
    if any("<v" in line for cue in cues for line in cue.lines):
        return SaidPieces(_by_voice(cues))
    said = [[s for line in cue.lines if (s := spoken(line))] for cue in cues]
    return by_label([(cue.start, cue.stop, None, cue.line) for cue in given_up(cues)], said)


def _by_voice(cues: list[TimedCue]) -> list[PieceLike]:
    pieces: list[Piece] = []
    for cue in given_up(cues):
        text = cue.lines[0] if len(cue.lines) == 1 else "\n".join(cue.lines)
        if text.startswith("<v ") and text.find("<", 3) in (-1, len(text) - 4) and (end := text.find(">")) > 0:
            voices: list[tuple[str | None, str]] = [
                (text[3:end], text[end + 1 :])
            ]  # one voice around the whole cue: nearly every file
        else:
            voices = _voices(text)
        for name, words in voices:
            if said := spoken(words):
                pieces.append(Piece(spoken(name or "") or None, said, cue.start, cue.stop, cue.line))
    return _without_label_cues(pieces)


def _without_label_cues(pieces: list[Piece]) -> list[PieceLike]:
    """Without the cues that hold a label or a stamp alone and have the times of the words below them, as noScribe writes.

    The voice names the speaker, unless labels of several names stand under one voice: then somebody told it apart by hand.
    """
    if not pieces:
        return []
    kept: list[tuple[Piece, str]] = []
    labels: dict[str | None, set[str]] = {}
    label, voice = "", None
    for piece, after in zip(pieces, [*pieces[1:], None], strict=True):
        label = label if piece.speaker == voice else ""
        voice = piece.speaker
        if after is not None and piece[0] == after[0] and piece[2:4] == after[2:4]:
            if _STAMP_ALONE.fullmatch(piece.text):
                continue
            if piece.text.endswith(":") and could_be_label(piece.text[:-1].rstrip()):
                label = piece.text[:-1].rstrip()
                labels.setdefault(voice, set()).add(label)
                continue
        kept.append((piece, label))
    return [p._replace(speaker=label) if label and len(labels[p.speaker]) > 1 else p for p, label in kept]


def _voices(text: str) -> list[tuple[str | None, str]]:
    parts: list[tuple[str | None, str]] = []
    name: str | None = None
    at = 0
    for m in _VOICE.finditer(text):
        parts.append((name, text[at : m.start()]))
        name, at = m[1], m.end()
    return [*parts, (name, text[at:])]


class _Heads(NamedTuple):
    """What each cue may open with and the words behind it, and which of these labels are speakers, or may be."""

    opening: list[tuple[str, str] | None]
    speakers: frozenset[str]
    doubtful: frozenset[str]


def _heads(said: list[list[str]]) -> _Heads:
    """The heads of the cues, whose first lines are left without those that stand in brackets."""
    opening = [split_label(lines[0]) if lines else None for lines in said]
    speakers, doubtful = sort_labels(
        [found and found[0] for found, lines in zip(opening, said, strict=True) if lines],
        lambda: "\n".join(islice((line for lines in said for line in lines), CALLED_WITHIN)),
    )
    if not any(lines and lines[0][0] in OPENERS for lines in said):
        return _Heads(opening, speakers, doubtful)
    bracketed, unclear = unbracketed(said, labelled=bool(speakers))
    for i, marked in enumerate(bracketed):
        if marked is not None:
            speakers |= {marked.name} - unclear
            opening[i] = (marked.name, marked.rest[0] if marked.rest else "")
            said[i] = [said[i][0] if marked.name in unclear else "", *marked.rest[1:]]
    return _Heads(opening, speakers, doubtful | unclear)


def by_label(cues: Sequence[tuple[float | None, float | None, object, int]], said: list[list[str]]) -> SaidPieces:
    """What was said, cue by cue, by the labels that its lines begin with. `said` are the lines without markup.

    Where nobody can tell whether a label is one, the words from there on are nobody's.
    """
    cues, said = _told_apart(cues, said)
    opening, speakers, doubtful = _heads(said)
    if not speakers and _names_stand_alone(said):
        return SaidPieces([(s[0], " ".join(s[1:]), c[0], c[1], c[3]) for c, s in zip(cues, said, strict=True) if s[1:]])
    if not speakers and not doubtful:
        return SaidPieces(
            [(None, " ".join(lines), c[0], c[1], c[3]) for c, lines in zip(cues, said, strict=True) if lines]
        )
    doubts: dict[str, int] = {}
    credit_cues = _credits(said)
    inside = Inside(speakers)
    ended = True
    pieces: list[PieceLike] = []
    _without_heads(said, opening, speakers)
    speaker: str | None = None
    rows = zip(cues, given_up(opening), given_up(said), strict=True)
    for n, ((start, stop, _, number), first, lines) in enumerate(rows):
        if n in credit_cues:
            pieces.append((None, " ".join(lines), start, stop, number))
            continue
        words: list[str] = []
        voices = len(lines) > 1 and sum(line.startswith(_DASH) for line in lines) > 1
        for i, line in enumerate(lines):
            found = split_label(line) if i else first
            if found and found[0] in speakers:
                if words:
                    pieces.append((speaker, " ".join(words), start, stop, number))
                speaker, rest = found[0] or None, found[1]
                words = [rest] if rest else []
            elif (doubted := _is_doubted(found, line, doubtful, inside if ended and not i else None)) or (
                line.startswith(">>") or (voices and line.startswith(_DASH)) or (words and _ANOTHER.match(line))
            ):
                if words:
                    pieces.append((speaker, " ".join(words), start, stop, number))
                speaker, words = None, [line]  # what may be a name, or another voice, which the file does not name
                if doubted:
                    doubts.setdefault(found[0] if found else line, number)
            else:
                words.append(line)
        if words:
            pieces.append((speaker, " ".join(words), start, stop, number))
        ended = not lines or lines[-1].endswith(ENDS)
    return SaidPieces(pieces, tuple(doubts.values()))


def _credits(said: Sequence[Sequence[str]]) -> frozenset[int]:
    """Which of the first and last cues say who made the captions: nobody's words."""
    ends = {*range(3), *range(len(said) - 3, len(said))} & {*range(len(said))}
    return frozenset(i for i in ends if _CREDIT.match(" ".join(said[i])))


def _without_heads(said: list[list[str]], opening: list[tuple[str, str] | None], speakers: frozenset[str]) -> None:
    """Take the speakers' labels off the cues, so that the words are not held twice. A dash behind one shows no other voice."""
    for lines, found in zip(said, opening, strict=True):
        if found and found[1] and found[0] in speakers and not found[1].startswith(_DASH):
            lines[0] = found[1]


def _is_doubted(found: tuple[str, str] | None, line: str, doubtful: frozenset[str], inside: Inside | None) -> bool:
    """Whether the line opens with what may be a speaker's name, with a colon or otherwise."""
    return (found is not None and found[0] in doubtful) or (inside is not None and inside.opens(line))


def _told_apart(
    cues: Sequence[tuple[float | None, float | None, object, int]], said: list[list[str]]
) -> tuple[Sequence[tuple[float | None, float | None, object, int]], list[list[str]]]:
    """The cues, those of several people cut where a dash alone stands above the next name in brackets."""
    if not any(line in _DASH for lines in said for line in lines):
        return cues, said
    found: list[tuple[tuple[float | None, float | None, object, int], list[str]]] = []
    for cue, lines in zip(cues, said, strict=True):
        begin = 0
        for i, line in enumerate(lines[:-1]):
            if line in _DASH and lines[i + 1][0] in "([<":
                found.append((cue, lines[begin:i]))
                begin = i + 1
        found.append((cue, lines[begin:]))
    return [cue for cue, _ in found], [lines for _, lines in found]


def _names_stand_alone(said: Sequence[Sequence[str]]) -> bool:
    """Every cue begins with a line that is a name and nothing else, as Teams once wrote: few names, and they recur."""
    if len(said) < 2 or not all(len(lines) > 1 for lines in said):
        return False
    names = {lines[0] for lines in said}
    if all(map(is_numbered, names)):
        return True
    return 2 * len(names) <= len(said) and all(
        could_be_label(x) and is_name_like(x) and x[-1] not in ".,:" for x in names
    )


def unrolled(cues: list[TimedCue]) -> list[TimedCue]:
    """Without the lines that rolling captions show again.

    Such files scroll: a cue begins with the last lines of the one before it. In them, and only in them, the longest
    run of lines that ends one cue and begins the next is dropped, as are cues of at most 50 ms that show nothing new.
    A repetition inside one new line was spoken ("no no") and stays.
    """
    if not rolls(_bare(cues[:LOOKED_AT])):
        return cues
    bare = _bare(cues)
    kept: list[TimedCue] = []
    before: tuple[str, ...] = ()
    for cue, lines in zip(cues, bare, strict=True):
        overlap = next((n for n in range(min(len(before), len(lines)), 0, -1) if before[-n:] == lines[:n]), 0)
        short = cue.start is not None and cue.stop is not None and cue.stop - cue.start <= 0.0501
        new = lines[overlap:]
        if short and lines and all(line in before for line in lines):
            new = ()
        kept.append(cue._replace(lines=new))
        before = lines or before
    return kept


def _bare(cues: Sequence[TimedCue]) -> list[tuple[str, ...]]:
    return [tuple(s for line in cue.lines if (s := spoken(line))) for cue in cues]


def rolls(bare: Sequence[tuple[str, ...]]) -> bool:
    """Whether captions roll: three cues in ten begin with the line that ended the one before, and some go on from it."""
    again = grown = 0
    for i in range(1, len(bare)):
        if bare[i] and bare[i - 1] and bare[i][0] == bare[i - 1][-1]:
            again += 1
            grown += len(bare[i]) > 1
    return grown > 0 and again > 1 and 10 * again >= 3 * len(bare)
