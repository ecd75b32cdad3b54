"""Who speaks in a dialogue: which of the heads that its lines may open with are speakers, and whether people talk at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from casestudies.transcripts.clock import CLOCK
from casestudies.transcripts.dialogue.heads import FORMS, Head, HeadForm
from casestudies.transcripts.dialogue.lines import Dialogue, Line, is_title
from casestudies.transcripts.dialogue.talk import Labelled, is_talk
from casestudies.transcripts.inside import ENDS, glued
from casestudies.transcripts.labels import (
    SortedLabels,
    could_be_label,
    is_aside,
    is_clause,
    is_full_name,
    is_handle,
    is_name_like,
    is_note,
    is_role,
    sort_labels,
)

_FACT = re.compile(r"[-*_>\s]{0,6}(?P<label>[^\W\d_][^:*_\n]{0,40})[*_]{0,3}:[*_]{0,3}[ \t]+(?P<rest>\S.*)")
_DAY = re.compile(
    r"""(?:[^\W\d_]{2,12},?[ ])?(?: \d{1,4}[./-]\d{1,2}[./-]\d{1,4}
      | \d{1,2}(?:st|nd|rd|th|\.)?[ ](?:de[ ])?[^\W\d_]{3,12}\.?,?[ ](?:de[ ])?\d{4}
      | [^\W\d_]{3,12}\.?[ ]\d{1,2}(?:st|nd|rd|th)?,?[ ]\d{4})""",
    re.VERBOSE,
)
"""A day, and nothing else: `14.09.2026`, `Monday, 14 September 2026`, `Sept. 14th, 2026`."""
_SENTENCE_END = re.compile(r"[.?!…。？！؟।–—-][\"”’»)\]*_]{0,3}$")
_TIME_ALONE = re.compile(rf"(?P<marked>(?:\#{{1,6}}[ \t]*|\\?[\[(]))?(?P<time>{CLOCK})\\?[\])]?:?")
_LETTERED = re.compile(r"([QA])[0-9]{0,3}\.[ \t]+(?=\S)")
_GUIDE = re.compile(r"[*_#]{0,3}(Question|Frage|Pregunta|Domanda|Topic|Theme|Section|Part)[ ](\d{1,3})[.:)]")
_SOUNDS = re.compile(
    r"[\W_]*(?:\w+ing|laugh\w*|music\w*|applau\w*|cheer\w*|inaudible.*|unintelligible.*|cross ?talk.*|pause\w*|silence|noise\w*"
    r"|sighs?|cough\w*|chuckl\w*|sic|redacted|indistinct.*|foreign.*|overlap\w*|blank_audio|beep|lachen|lacht|musik|risas"
    r"|m[uú]sica|rires?|risate|\d[\d:. ]*)[\W_]*",
    re.IGNORECASE,
)
"""What stands in brackets inside of speech."""
# A label in brackets before words: `[Dana] …`, `(Interviewer): …`, `**<Guest>** …`; Markdown may have escaped the brackets.
_BRACKET = re.compile(
    r"(?:\*\*|__)?\\?[\[(<](?P<label>(?:[^\[\]()<>\n:]|\([^\[\]()<>\n:]{1,40}\)){1,60}?)\\?[\])>](?:\*\*|__)?:?[ \t]+(?=\S)"
)


def is_sound(text: str) -> bool:
    """Whether it is what stands in brackets inside of speech: `laughs`, `inaudible`."""
    return _SOUNDS.fullmatch(text) is not None


SHOWN = 400
"""How many lines show whether names stand in a form at all: where one in twenty does not, the rest is not looked through."""


class Naming(NamedTuple):
    """The lines of a dialogue with the heads they may open with, which of their labels are speakers, and which lines are
    in doubt. `written` is how the heads are written, as `inside` looks for them; `doubtful` may be speakers; `notes` are what
    notes between the turns are called.
    """

    lines: Sequence[tuple[Line, Head | None]]
    speakers: frozenset[str] = frozenset()
    doubts: frozenset[int] = frozenset()
    openings: int = 0
    written: tuple[str, ...] = ()
    doubtful: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()

    def noted(self) -> tuple[dict[int, int], frozenset[int]]:
        """The lines of such notes, each with the line at which its note begins, and the paragraph behind each without a name."""
        lines: dict[int, int] = {}
        behind: set[int] = set()
        note = 0
        for line, head in self.lines:
            if head is not None and head.label in self.speakers | self.notes:
                note = line.number if head.label in self.notes else 0
            elif note and line.opens:
                behind.add(line.number)
                note = 0
            if note:
                lines[line.number] = note
        return lines, frozenset(behind)


def naming_of(dialogue: Dialogue) -> Naming:
    """Who speaks, by the form of head with the most openings that read as people talking."""
    return max((_naming(dialogue, form) for form in FORMS), key=lambda naming: naming.openings)


def _naming(dialogue: Dialogue, form: HeadForm) -> Naming:
    if form.strict and 20 * sum(form.head(line.text) is not None for line in dialogue.lines[:SHOWN]) < len(
        dialogue.lines[:SHOWN]
    ):
        return Naming(())
    lines = [(line, form.head(line.text)) for line in dialogue.lines]
    if not form.strict:
        lines = _in_one_form(_told_apart(_lettered(lines)))
    no_names = glued(head.label for _, head in lines if head is not None)
    lines = [(line, None if head is not None and head.label in no_names else head) for line, head in lines]
    labels = _labels(lines, dialogue, form)
    fields = _fields(lines, Counter(head.label for _, head in lines if head is not None))
    notes = {x for x in labels.speakers if is_note(x)} - dialogue.listed
    speakers = labels.speakers - fields - notes
    if not speakers or not is_talk(_answers(lines, speakers), dialogue):
        return Naming(lines)
    openings = sum(1 for _, head in lines if head is not None and head.label in speakers)
    if len(speakers) == 1 and not dialogue.told.speakers & speakers and _is_answered(lines, speakers):
        return Naming(lines)
    told = dialogue.told.written or dialogue.told.speakers & speakers
    if openings < 2 and not dialogue.by_tool and not told:
        return Naming(lines)
    doubtful = labels.doubtful - fields
    doubts = _doubts(lines, doubtful, anywhere=form.strict > 0)
    return Naming(lines, speakers, doubts, openings, form.inside, doubtful, frozenset(notes))


def _labels(lines: Sequence[tuple[Line, Head | None]], dialogue: Dialogue, form: HeadForm) -> SortedLabels:
    """The labels of the lines by the rules of `labels`, over the pieces that the file sets apart: paragraphs, or lines."""
    counts = Counter(head.label for line, head in lines if head is not None and clock_of(line, dialogue) is None)
    again = [(line, head) for line, head in lines if head is not None and counts[head.label] > 1]
    airy = bool(again) and 5 * sum(line.opens for line, _ in again) >= 4 * len(again)
    begins = _beginnings(lines)
    pieces: list[str | None] = []
    for line, head in lines:
        if clock_of(line, dialogue) is not None:
            continue
        if head is not None and (line.number in begins or not airy or counts[head.label] > 1):
            pieces.append(head.label)
        elif line.opens or not airy:
            pieces.append(None)
    if form.strict:
        return _strictly(counts, len(pieces), form.strict)
    labels = sort_labels(pieces, lambda: "\n".join(line.text for line, _ in lines), dialogue.listed)
    handles = {x for x in set(pieces) - labels.speakers if x is not None and is_handle(x)} if labels.speakers else set()
    labels = labels._replace(doubtful=labels.doubtful | handles)
    apart = {head.label for _, head in lines if head is not None and head.apart}
    timed = {head.label for _, head in lines if head is not None and head.start is not None}
    listed = dialogue.listed | {x for x in timed if not is_clause(x) and not is_aside(x)}
    if 2 * sum(head.apart for _, head in again) <= len(again):
        return labels
    return _set_apart(labels, counts, apart, listed)


def _beginnings(lines: Sequence[tuple[Line, Head | None]]) -> frozenset[int]:
    """The lines at which a turn may begin: below a blank line, or below the end of a sentence what may be a name."""
    above = ["", *(line.text for line, _ in lines)]
    return frozenset(
        line.number
        for before, (line, head) in zip(above, lines, strict=False)
        if line.opens
        or not before
        or (before.endswith(ENDS) and head is not None and not is_aside(head.label) and not is_clause(head.label))
    )


def _set_apart(labels: SortedLabels, counts: Counter[str], apart: set[str], listed: frozenset[str]) -> SortedLabels:
    """Where speakers are set apart, what is set apart is a speaker and what is not is none, unless it recurs as a name."""
    clear = {x for x in apart if is_role(x) or (is_name_like(x) and not is_aside(x))}
    speakers = {x for x in apart if counts[x] > 1} | clear | (listed & counts.keys())
    speakers |= {x for x in labels.speakers if counts[x] > 2 and is_name_like(x) and not is_aside(x)}
    names = {x for x in apart | labels.speakers | labels.doubtful if is_name_like(x) or is_handle(x)}
    return SortedLabels(frozenset(speakers), frozenset(names - speakers))


def _strictly(counts: Counter[str], pieces: int, share: float) -> SortedLabels:
    """The speakers of a form that proves little by itself: few labels, which recur, at a share of the pieces at least."""
    labels = {x: n for x, n in counts.items() if not is_sound(x)}
    again = {x for x, n in labels.items() if n > 1}
    times = sum(counts[x] for x in again)
    everywhere = (
        again and labels.keys() == counts.keys() and counts.total() == pieces and all(map(is_name_like, labels))
    )
    if not everywhere and (len(again) < 2 or 2 * len(again) > times or times < share * pieces):
        return SortedLabels(frozenset())
    speakers = frozenset(x for x in labels if x in again or is_name_like(x) or is_role(x))
    return SortedLabels(speakers, frozenset(x for x in labels.keys() - speakers if is_handle(x)))


def _doubts(lines: Sequence[tuple[Line, Head | None]], doubtful: frozenset[str], *, anywhere: bool) -> frozenset[int]:
    """The lines that begin with a label of which nobody can tell, or with a number of the guide (`Question 2. Why?`). Labels
    stand at the beginnings of paragraphs, or `anywhere`.
    """
    begins = _beginnings(lines)
    found = {
        line.number
        for line, head in lines
        if head is not None and head.label in doubtful and (line.number in begins or anywhere)
    }
    numbered = [(line.number, m[1], int(m[2])) for line, _ in lines if (m := _GUIDE.match(line.text)) is not None]
    counts = Counter(word for _, word, _ in numbered)
    return frozenset(found | {number for number, word, _ in numbered if counts[word] > 1})


def bracketed(lines: Iterable[tuple[int, str]], known: frozenset[str] = frozenset()) -> frozenset[int]:
    """The numbers of the lines that begin with what may be a speaker in brackets: known as one, or there again, and no sound."""
    found = {number: m["label"].strip() for number, text in lines if (m := _BRACKET.match(text)) is not None}
    counts = Counter(found.values())
    return frozenset(
        number
        for number, label in found.items()
        if (counts[label] > 1 or label in known) and not is_sound(label) and could_be_label(label)
    )


def _is_answered(lines: Sequence[tuple[Line, Head | None]], speakers: frozenset[str]) -> bool:
    """Whether paragraphs without a name follow the only name there is: the other side has none, and was not quoted."""
    return any(sum(answer.opens) > 0 for answer in _answers(lines, speakers))


def _answers(lines: Sequence[tuple[Line, Head | None]], speakers: frozenset[str]) -> list[Labelled]:
    """What stands behind each speaker's name: the lines up to the next one."""
    answers: list[Labelled] = []
    for i, (line, head) in enumerate(lines):
        if head is not None and head.label in speakers:
            answers.append(Labelled(head.label, head.apart, head.start, i, [head.rest] if head.rest else [], []))
        elif answers:
            answers[-1].words.append(line.text)
            answers[-1].opens.append(line.opens)
    return answers


def _fields(lines: Sequence[tuple[Line, Head | None]], counts: Counter[str]) -> frozenset[str]:
    """The labels of a list of facts above the conversation (`Persona: …`, `Interviewer: …`): two at least, or a day, each once, no
    sentence behind any of them.
    """
    found: list[str] = []
    facts = 0
    below = dated = False
    for i, (line, opening) in enumerate(lines[:-1]):
        fact = _FACT.match(line.text)
        name = lines[i + 1][0].text
        if opening is not None and not opening.rest and counts[opening.label] == 1 and is_full_name(name):
            found.append(opening.label)  # `MODERATOR:`, and who that is on the next line
            below = True
            facts += 1
            continue
        if below and opening is None and is_title(line):
            continue
        if (
            fact is None
            or (opening is not None and opening.start is not None)
            or counts[opening.label if opening else ""] > 1
            or not _is_short(fact["rest"])
        ):
            if opening is not None or not is_title(line):
                break
            continue
        facts += 1
        dated = dated or _DAY.fullmatch(fact["rest"]) is not None
        if opening is not None:
            found.append(opening.label)
    return frozenset(found) if facts > 1 or below or dated else frozenset()


def _is_short(text: str) -> bool:
    return text.count(" ") < 12 and not _SENTENCE_END.search(text)


def _lettered(lines: list[tuple[Line, Head | None]]) -> list[tuple[Line, Head | None]]:
    """`Q.` and `A.` are the two sides of a record of questions where each begins several lines; else a list, an initial."""
    found = [None if named else _LETTERED.match(line.text) for line, named in lines]
    counts = Counter(m[1] for m in found if m is not None)
    if min(counts["Q"], counts["A"]) < 2:
        return lines
    return [
        (line, Head(m[1], line.text[m.end() :], None, None, False) if m is not None else named)
        for (line, named), m in zip(lines, found, strict=True)
    ]


def _told_apart(lines: list[tuple[Line, Head | None]]) -> list[tuple[Line, Head | None]]:
    """Bare times behind names are times where most names have one and nothing else on their line, or nearly all do, in order.

    Elsewhere "Tomás: 10:30" is what Tomás said.
    """
    marks = [named for _, named in lines if named is not None and named.bare_time]
    marked = {named.label for named in marks}
    opening = [named for _, named in lines if named is not None and named.label in marked]
    times = [named.start or 0.0 for named in marks]
    alone = 4 * len(marks) >= 3 * len(opening) and not any(named.rest for named in marks)
    alone = alone or (len(marks) > 3 and 10 * len(marks) >= 9 * len(opening))
    if not marks or (alone and times[0] < times[-1] and all(a <= b for a, b in pairwise(times))):
        return lines
    return [
        (
            line,
            named._replace(rest=f"{named.bare_time} {named.rest}".rstrip(), start=None, bare_time="")
            if named and named.bare_time
            else named,
        )
        for line, named in lines
    ]


def _in_one_form(lines: list[tuple[Line, Head | None]]) -> list[tuple[Line, Head | None]]:
    """Where names stand above their words, what has words beside it is no name, unless it stands above words elsewhere; and
    where names are no items of a list, a list is a list.
    """
    counts = Counter(head.label for _, head in lines if head is not None)
    again = [head for _, head in lines if head is not None and counts[head.label] > 1]
    if 5 * sum(head.item for head in again) < len(again):
        outside = {head.label for _, head in lines if head is not None and not head.item}
        lines = [
            (line, head if head is None or not head.item or head.label in outside else None) for line, head in lines
        ]
    above = {head.label for _, head in lines if head is not None and not head.rest}
    if 2 * sum(head.label in above for head in again) <= len(again):
        return lines
    return [(line, head if head is not None and head.label in above else None) for line, head in lines]


def clock_of(line: Line, dialogue: Dialogue) -> str | None:
    """The time on a line of its own, if the tool set it: in brackets, as a heading, with hours, or in a file of Meet."""
    m = _TIME_ALONE.fullmatch(line.text) if len(line.text) < 30 else None
    set_by_tool = m is not None and (dialogue.of_meet or m["marked"] is not None or m["time"].count(":") == 2)
    return m["time"] if m is not None and set_by_tool else None
