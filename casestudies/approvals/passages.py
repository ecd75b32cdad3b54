"""What a speaker is shown of an interview with a request: the passage around a quote, and nothing else of it. Pure.

The speaker's own words stand there whole, as corrected; of what others said in between, only their questions. What lies in a
private stretch is blanked, and a passage with a blank settles nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casestudies.approvals.request_texts import RequestTexts
from casestudies.quotes.model import WordRange
from casestudies.quotes.reading import TranscriptWords
from casestudies.quotes.verifying import prepare
from casestudies.stories.model import Interview
from casestudies.transcripts.mail import MailLine, alike
from casestudies.transcripts.model import Transcript, Turn

MOST_WORDS = 150
"""How much of an interview is shown with a request: what lies farther away asks for a longer quote."""
_QUESTION = re.compile(r"[^.!?。！？؟]*[?？؟]")


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one voice said: the speaker's own words, or what they were asked."""

    own: bool
    text: str


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """The stretch of a transcript around a quote, as its speaker is shown it. `blanked` where a private stretch is left out;
    `hard` where what surrounds the quote may turn its meaning.
    """

    quote: str
    words_of_quote: str
    person: str
    transcript: str
    words: WordRange
    pieces: tuple[Utterance, ...]
    blanked: bool
    hard: bool

    @property
    def too_long(self) -> bool:
        """Whether it is more than may be shown."""
        return self.words.last - self.words.first > MOST_WORDS

    def lines(self, say: RequestTexts) -> tuple[str, ...]:
        """As it stands in a request."""
        return lines(self.pieces, say)

    def unreleased(self) -> Iterator[str]:
        """Every sentence of it that is not in the quote: what leaves the house with the request."""
        quoted = alike([MailLine(self.words_of_quote)])
        for piece in self.pieces:
            for sentence in re.split(r"(?<=[.!?。！？؟])\s+", piece.text):
                if alike([MailLine(sentence)]) not in quoted:
                    yield sentence


def lines(pieces: Sequence[Utterance], say: RequestTexts) -> tuple[str, ...]:
    """A passage as it stands in a request."""
    return tuple(f"{say.you if piece.own else say.asked_you} {piece.text}" for piece in pieces)


def pieces_of(
    transcript: Transcript, interview: Interview, person: str, words: WordRange
) -> tuple[tuple[Utterance, ...], bool]:
    """The pieces of a stretch of a transcript as `person` is shown them, and whether something is blanked."""
    source = prepare(transcript, interview.language, interview.corrections)
    places = [match.span() for match in re.finditer(r"\S+", source.text)][words.first : words.last]
    pieces: list[Utterance] = []
    blanked = False
    for number, turn in enumerate(transcript.turns):
        start = source.starts[number]
        mine = [(a, b) for a, b in places if start <= a < start + len(turn.text)]
        if not mine:
            continue
        if is_private(turn, [a - start for a, _ in mine], interview):
            blanked = True
            pieces.append(Utterance(True, "…"))
        elif interview.speakers.get(turn.speaker or "") == person:
            pieces.append(Utterance(True, _corrected(source, mine[0][0], mine[-1][1])))
        elif asked := " ".join(_QUESTION.findall(source.text[mine[0][0] : mine[-1][1]])).strip():
            pieces.append(Utterance(False, asked))
    return tuple(pieces), blanked


def is_private(turn: Turn, offsets: Sequence[int], interview: Interview) -> bool:
    """Whether any of these words lies in a private stretch; where a transcript has no times, nobody can tell that it does not."""
    if not interview.private:
        return False
    times = [turn.time_at(offset) for offset in offsets]
    return any(time is None or first <= time <= last for time in times for first, last in interview.private)


def _corrected(source: TranscriptWords, begin: int, end: int) -> str:
    """The text between two characters, with what was misheard put right."""
    text = source.text[begin:end]
    places = {
        number: (source.begins[i], source.ends[i])
        for i, number in source.corrected.items()
        if begin <= source.begins[i] < end
    }
    for number, (first, last) in sorted(places.items(), key=lambda item: item[1], reverse=True):
        text = text[: first - begin] + source.said[number] + text[last - begin :]
    return text


def words_between(transcript: Transcript, begin: int, end: int) -> WordRange:
    """The words that these characters of the plain text touch."""
    text = "\n".join(turn.text for turn in transcript.turns)
    return WordRange(len(text[:begin].split()), len(text[:end].split()))


def stands_whole(pieces: Sequence[Utterance], text: str, say: RequestTexts) -> bool:
    """Whether a passage stands in a request whole, in this order: `text` is the request as it is compared."""
    return bool(pieces) and alike(MailLine(line) for line in lines(pieces, say)) in text
