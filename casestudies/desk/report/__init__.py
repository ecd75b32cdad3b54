"""How good an interview was: measured from its turns and times, with the passages that each measure stands on.

Nothing is scored from a feeling: a measure counts what anybody can count again in the transcript. Where the transcript cannot
tell (no times, nobody named), the measure says so. Each measure is a function of the conversation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from casestudies.desk.questions import QuestionKind
from casestudies.desk.report import asking, depth, listening
from casestudies.desk.report.conversation import Conversation
from casestudies.desk.report.model import Aims, Grade, Measure, Report, ShownExample, Stretch
from casestudies.desk.report.recording import recording
from casestudies.desk.report.timeline import timeline
from casestudies.stories.model import Interview
from casestudies.transcripts.model import Transcript

__all__ = ["Aims", "Grade", "Measure", "Report", "ShownExample", "Stretch", "report"]

MEASURES: tuple[Callable[[Conversation], Measure], ...] = (
    recording,
    asking.open_questions,
    depth.follow_ups,
    listening.talk_share,
    asking.emotion,
    listening.silence,
    depth.specifics,
    asking.failure,
    listening.interruptions,
    listening.pitching,
)
"""In the order of the seven mistakes, then the others."""

_OURS = frozenset({"questions", "follow-ups", "emotion", "failure", "interruptions", "pitching"})
"""Measures of what our own people say."""


def report(
    interview: Interview, transcript: Transcript, people: Mapping[str, str | None], aims: Aims | None = None
) -> Report:
    """The report on one interview. `people` names who each label is: None for our own people."""
    talk = Conversation(interview, transcript, people, aims or Aims())
    whole, timed = timeline(talk.turns, talk.ours, talk.theirs)
    kinds = {kind: sum(q.kind is kind for _, q in talk.questions) for kind in QuestionKind}
    measures = tuple(_told(measure(talk), talk) for measure in MEASURES)
    return Report(interview.id, talk.share, talk.unknown, kinds, measures, whole, timed, talk.figures)


def _told(measure: Measure, talk: Conversation) -> Measure:
    """A measure as it is printed; of what we asked nothing can be said where nobody is known to be ours."""
    if measure.name in _OURS and not talk.letters(talk.ours):
        value = "Nobody is marked as one of our own people."
        advice = "Mark them with ~ in interview.yml (`speakers:`)."
        return Measure(measure.name, measure.title, Grade.UNKNOWN, value, advice)
    return replace(measure, value=measure.value[:1].upper() + measure.value[1:])
