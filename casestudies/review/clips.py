"""The clips of a story: each holds one quote, word for word, and nothing of the interview beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from casestudies.findings import Finding
from casestudies.quotes.model import Kind, Passage
from casestudies.review.codes import CLIP_BEYOND
from casestudies.review.edition import Caption, PublishedClip
from casestudies.review.model import Judged
from casestudies.stories.model import Clip, Form, Story
from casestudies.stories.mp4 import Measured
from casestudies.transcripts.clock import format_timestamp
from casestudies.transcripts.model import Transcript

_BREATH = 1.0
"""Seconds before and behind the quote: transcripts keep time to about a second, and people breathe."""
_SLOWEST = 1.5
"""Words a second of people who speak slowly (90 a minute). A piece of a transcript may hold more than the quote."""
_LINES = 84
"""Characters of a caption: two lines of 42, as broadcasters have them."""


def misplaced(
    story: Story, judged: Sequence[Judged], measured: Mapping[str, Measured], transcripts: Mapping[str, Transcript]
) -> Iterator[Finding]:
    """A finding for each clip that is not its quote's and nothing else's. What is wrong with a file was told when it was read."""
    quotes = {one.quote.id: one for one in judged}
    named = [clip.quote for clip in story.clips]
    for clip in story.clips:
        one = quotes.get(clip.quote)
        if one is None:
            fault, remedy = "names a quote that this story does not have", f"Its quotes: {', '.join(quotes) or 'none'}."
        elif named.count(clip.quote) > 1:
            fault, remedy = f"is not the only one of quote “{clip.quote}”", "Keep one."
        else:
            said = transcripts.get(one.interview.id) if one.interview else None
            fault, remedy = _fault(clip, one, measured.get(clip.file), said)
        if fault:
            yield Finding(CLIP_BEYOND, clip.place, f"The clip `{clip.file}` {fault}.", remedy, story.id)


def _fault(clip: Clip, one: Judged, held: Measured | None, transcript: Transcript | None) -> tuple[str, str]:
    """Why a clip cannot stand below its quote, and what to do; nothing where it can, or the quote or file has a finding."""
    if held is None or not (one.publishes or one.asks):
        return "", ""
    if one.quote.form is not Form.BLOCK:
        return f"is of quote “{clip.quote}”, which stands within a sentence", "Write the quote as one of its own."
    if one.verdict is None or one.verdict.kind is not Kind.VERBATIM or one.verdict.fragment or one.verdict.corrections:
        return (
            f"plays other words than quote “{clip.quote}”, which is not word for word",
            "Quote what is heard, or leave the clip out.",
        )
    return _misfit(clip, one, held, transcript)


def _misfit(clip: Clip, one: Judged, held: Measured, transcript: Transcript | None) -> tuple[str, str]:
    """Why the seconds of a clip are not those of its quote."""
    found = one.verdict.found if one.verdict else None
    if found is None or found.start is None or found.stop is None:
        return f"cannot be placed: the transcript has no times at quote “{clip.quote}”", "Use a transcript with times."
    if clip.at < found.start - _BREATH or clip.at + held.seconds > found.stop + _BREATH:
        said, plays = _span(found.start, found.stop), _span(clip.at, clip.at + held.seconds)
        return (
            f"holds {plays}, and quote “{clip.quote}” was said at {said}",
            "Cut it to the quote again, or correct `at`.",
        )
    longest = len(one.quote.text.split()) / _SLOWEST + 2 * _BREATH
    if held.seconds > longest and transcript is not None and not _fills(found, transcript):
        return (
            f"has {held.seconds:.0f} seconds, and quote “{clip.quote}” takes at most {longest:.0f}",
            "Cut it to the quote.",
        )
    return "", ""


def _fills(passage: Passage, transcript: Transcript) -> bool:
    """Whether the quote is all that the timed pieces of the transcript hold in which it begins and ends."""
    for span in passage.spans:
        turn = transcript.turns[span.turn]
        cues = [cue for cue in turn.cues if cue.begin < span.end and cue.end > span.begin]
        begin, end = min((c.begin for c in cues), default=0), max((c.end for c in cues), default=len(turn.text))
        if turn.text[begin:end].split() != turn.text[span.begin : span.end].split():
            return False
    return True


def _span(begin: float, end: float) -> str:
    return f"{format_timestamp(begin)}–{format_timestamp(end)}"


def ready(
    story: Story, judged: Sequence[Judged], measured: Mapping[str, Measured], transcripts: Mapping[str, Transcript]
) -> dict[str, PublishedClip]:
    """The clips as they can be shown, by quote."""
    found = {}
    for clip in story.clips:
        held = measured.get(clip.file)
        one = next((j for j in judged if j.quote.id == clip.quote), None)
        passage = one.verdict.found if one and one.verdict else None
        if held and one and one.interview and passage:
            said = tuple(_captions(one.quote.text, passage, transcripts.get(one.interview.id), clip.at, held.seconds))
            found[clip.quote] = PublishedClip(clip.file, held.size, held.seconds, said)
    return found


def _captions(
    text: str, passage: Passage, transcript: Transcript | None, begins: float, lasts: float
) -> Iterator[Caption]:
    """The words of a quote with the seconds of the clip in which they are heard, as well as the transcript tells."""
    words = text.split()
    pieces = list(_pieces(passage, transcript)) if transcript else []
    if sum(count for count, *_ in pieces) != len(words):
        pieces = [(len(words), passage.start or begins, passage.stop or begins + lasts)]
    ends = accumulate(count for count, *_ in pieces)
    for end, (count, start, stop) in zip(ends, pieces, strict=True):
        lines = list(_lines(words[end - count : end]))
        length = sum(map(len, lines)) or 1
        at = start
        for line in lines:
            until = at + (stop - start) * len(line) / length
            if (shown := min(until - begins, lasts)) > (first := max(at - begins, 0)):
                yield Caption(first, shown, line)
            at = until


def _pieces(passage: Passage, transcript: Transcript) -> Iterator[tuple[int, float, float]]:
    """How many of the words each timed piece of the transcript holds, and its seconds."""
    for span in passage.spans:
        turn = transcript.turns[span.turn]
        for cue in turn.cues:
            begin, end = max(cue.begin, span.begin), min(cue.end, span.end)
            if begin < end and cue.start is not None and cue.stop is not None:
                yield len(turn.text[begin:end].split()), cue.start, cue.stop


def _lines(words: Sequence[str]) -> Iterator[str]:
    """The words in captions that can be read at a glance."""
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) > _LINES:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    if line:
        yield line
