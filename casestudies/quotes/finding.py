"""Finding passages by what they are about, ready to be quoted: whole sentences, said by one person."""

from __future__ import annotations

from rapidfuzz import fuzz

from casestudies.quotes.locate import windows
from casestudies.quotes.model import Passage
from casestudies.quotes.passages import passage_of
from casestudies.quotes.reading import Words
from casestudies.quotes.verifying import prepare
from casestudies.transcripts.model import Transcript

_SHORT = 8


def find(words: str, transcript: Transcript, limit: int = 5, *, language: str | None = None) -> tuple[Passage, ...]:
    """The passages that share most with these words, best first: whole sentences, at most `limit` of them.

    Approximate, and no verdict: what is found can be quoted as it stands. `language` is a BCP 47 tag; without it, what the
    transcript declares, else `en`. Empty where nothing is alike.
    """
    return tuple(passage for _, passage in ranked(words, transcript, limit, language=language))


def ranked(
    words: str, transcript: Transcript, limit: int = 5, *, language: str | None = None
) -> tuple[tuple[float, Passage], ...]:
    """The passages that `find` finds, each with its likeness from 0 to 200, which may be compared across transcripts."""
    source = prepare(transcript, language or transcript.language or "en")
    keys = Words(words, source.language).keys
    if not keys or limit < 1:
        return ()
    found: dict[tuple[int, int], float] = {}
    for window in windows(source, keys, most=4 * limit + 4):
        core = [k for k in range(window.first, window.last) if source.keys[k] in keys]
        if not core:
            continue
        weight = {k: 1 / len(source.positions[source.keys[k]]) for k in core}
        middle = max(core, key=lambda k: (weight[k], -k))
        first, last = source.sentence(middle)
        turn_first, turn_last = source.words_of(source.turn(middle))
        first, last = max(first, turn_first), min(last, turn_last)
        while last - first < _SHORT and last < turn_last:
            last = min(source.sentence(last)[1], turn_last)
        likeness = fuzz.token_set_ratio(" ".join(keys), " ".join(source.keys[first:last]))
        found[first, last] = max(found.get((first, last), 0.0), window.score * 100 + likeness)
    best = sorted(found, key=lambda place: (-found[place], place))[:limit]
    return tuple((found[place], passage_of(source, [place])) for place in best)
