"""What the text around a quote tells: who is named where, sentence by sentence, and who has spoken already."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from casestudies.stories.markdown import Block, BlockKind
from casestudies.stories.model import spans
from casestudies.stories.quotes import FoundQuote, ParsedBody

_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]*(?=\s+[\"'“‘«„(\[]*[^\W\d_a-z])|\n\s*\n")
_QUOTE = "\ufffc"
_APOSTROPHES = re.compile("[’‘ʼ＇]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in the text at a character of the body, with the name as written, in sentence number `sentence`."""

    at: int
    sentence: int
    person: str
    written: str


@dataclass(slots=True)
class Surroundings:
    """One block of a story: its sentences (where they begin in the body), whom it names outside quotes, and who was
    quoted in it so far, as (begin, person).
    """

    starts: list[int]
    mentions: tuple[Mention, ...]
    spoken: list[tuple[int, str | None]] = field(default_factory=list)

    def sentence(self, at: int) -> int:
        """The number of the sentence that a character of the body stands in."""
        return bisect_right(self.starts, at) - 1

    @property
    def heard(self) -> bool:
        """Whether somebody known was quoted in the block before."""
        return any(person is not None for _, person in self.spoken)


def canonical(name: str) -> str:
    """A name with composed letters, single spaces and straight apostrophes."""
    return " ".join(_APOSTROPHES.sub("'", unicodedata.normalize("NFC", name)).split())


def surroundings(page: ParsedBody, body: str, names: Mapping[str, str | None]) -> tuple[Surroundings, ...]:
    """One for each block of the page. `names` maps names to people, and to None where two people share one."""
    quotes: dict[int, list[FoundQuote]] = {}
    for quote in page.quotes:
        quotes.setdefault(quote.paragraph, []).append(quote)
    known = sorted(names, key=len, reverse=True)
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(_spaced(name) for name in known) + r")(?!\w)") if known else None
    return tuple(_of(block, quotes.get(number, []), body, names, pattern) for number, block in enumerate(page.blocks))


def _of(
    block: Block, quotes: list[FoundQuote], body: str, names: Mapping[str, str | None], pattern: re.Pattern[str] | None
) -> Surroundings:
    if block.kind is not BlockKind.PROSE:
        return Surroundings([block.begin], ())
    text = _without(quotes, block, body)
    starts = [block.begin, *(block.begin + m.end() for m in _SENTENCE_END.finditer(text))]
    found = Surroundings(starts, ())
    if pattern is not None:
        found.mentions = tuple(_mentions(text, block, found, names, pattern))
    return found


def _without(quotes: list[FoundQuote], block: Block, body: str) -> str:
    """The block's text with its quotes covered. A quote that ends with a full stop ends its sentence."""
    pieces: list[str] = []
    at = block.begin
    for quote in quotes:
        stop = "." if quote.text.endswith((".", "…", "。")) else _QUOTE
        own = [_QUOTE * (end - begin) for begin, end in spans(quote.begin, quote.end, quote.aside)]
        covered = (quote.aside.text if quote.aside else "").join(own)
        pieces += [body[at : quote.begin], covered[:-1], stop]
        at = quote.end
    return "".join([*pieces, body[at : block.end]])


def _mentions(
    text: str, block: Block, around: Surroundings, names: Mapping[str, str | None], pattern: re.Pattern[str]
) -> Iterator[Mention]:
    for match in pattern.finditer(text):
        written = canonical(match.group())
        person = names[written]
        if person is not None:
            at = block.begin + match.start()
            yield Mention(at, around.sentence(at), person, written)


def _spaced(name: str) -> str:
    return r"\s+".join(map(re.escape, name.split(" "))).replace("'", "['’‘ʼ＇]")
