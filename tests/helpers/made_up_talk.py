"""Transcripts for tests, made up here."""

from casestudies.transcripts.model import Transcript, Turn

NOBODY_ASKS = "Thanks for making the time today, tell me how all of this went."
NOBODY_ANSWERS = "Interesting, and what comes next over there?"


def conversation(*turns: tuple[str | None, str]) -> Transcript:
    """A transcript of turns without times."""
    return Transcript(tuple(Turn(speaker, text) for speaker, text in turns), "text", "0" * 64)


def interview(said: str, who: str = "Dana", around: tuple[str, str] = (NOBODY_ASKS, NOBODY_ANSWERS)) -> Transcript:
    """Dana's words between two of the interviewer's turns; bars divide the turns of the two."""
    turns = [
        (who if n % 2 == 0 else "Interviewer", part.strip()) for n, part in enumerate(said.split("|")) if part.strip()
    ]
    return conversation(("Interviewer", around[0]), *turns, ("Interviewer", around[1]))
