"""Whether it was recorded, with consent."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.desk.questions import opened, questions
from casestudies.desk.report.conversation import Conversation
from casestudies.desk.report.model import Grade, Measure, ShownExample
from casestudies.quotes.reading import Words
from casestudies.quotes.telling import asked
from casestudies.stories.model import SourceKind


def recording(talk: Conversation) -> Measure:
    """Whether it was recorded, and somebody agreed to that."""
    title = "Recording, with consent"
    if talk.interview.kind is SourceKind.NOTES:
        advice = "Record the next one, and ask first: words out of notes can never be quoted as verbatim."
        return Measure("recording", title, Grade.MISTAKE, "Notes: nothing was recorded.", advice)
    if talk.interview.kind.is_written:
        return Measure("recording", title, Grade.GOOD, "Written: there was nothing to record.")
    heard = next(_consent(talk), None)
    if heard:
        return Measure("recording", title, Grade.GOOD, "Recorded; consent is heard.", "", heard)
    if talk.interview.consent:
        said = talk.interview.consent
        passage = ShownExample(-1, said.at, "", said.recording, "in interview.yml")
        return Measure("recording", title, Grade.GOOD, "Recorded; consent is noted in interview.yml.", "", (passage,))
    advice = "Ask at the start, with the recorder on, or note in interview.yml when consent was given (`consent:`)."
    if talk.interview.media or any(turn.start is not None for turn in talk.turns):
        return Measure("recording", title, Grade.FAIR, "Recorded; no consent is heard.", advice)
    value = "No consent is heard, and no time or link shows that this was recorded."
    return Measure("recording", title, Grade.UNKNOWN, value, f"{advice} If it was not recorded, say `kind: notes`.")


def _consent(talk: Conversation) -> Iterator[tuple[ShownExample, ...]]:
    """Where somebody of ours speaks of recording and the customer agrees."""
    for n in range(len(talk.turns) - 1):
        if talk.is_ours(n) and talk.is_theirs(n + 1) and _asks_to_record(talk, n) and _agrees(talk, n + 1):
            yield talk.shown(n, why="asked"), talk.shown(n + 1, why="agreed")


def _agrees(talk: Conversation, n: int) -> bool:
    """Whether an answer agrees. A no does where somebody asked `Do you mind?`, and a mere yes does not. `Yeah, no.` agrees to
    nothing.
    """
    reading = Words(talk.turns[n].text, talk.language)
    if not reading.keys:
        return False
    at = opened(reading, 0, len(reading))
    heard = set(asked(reading))
    agreed = [i for i, part in heard if part == "agrees"]
    if any(part == "refuses" for _, part in heard):
        return False
    says_no = at not in agreed and (at, "denies") in heard
    if talk.says(n - 1, "minds"):
        return says_no or any(i >= at and (reading.keys[i],) not in talk.language.openers for i in agreed)
    return bool(agreed) and not says_no and (max(agreed) + 1, "denies") not in heard


def _asks_to_record(talk: Conversation, n: int) -> bool:
    """Whether a sentence of a turn asks about the recording, or speaks of it and of being fine with it. `Before I hit record`
    and `we are recording here` do neither; a yes that opens a sentence answers something else.
    """
    text = talk.turns[n].text
    if any("record" in question.parts for question in questions(text, talk.code)):
        return True
    reading = Words(text, talk.language)
    found = {(reading.sentence(i)[0], part) for i, part in asked(reading) if reading.sentence(i)[0] != i}
    return any((first, "agrees") in found for first, part in found if part == "record")
