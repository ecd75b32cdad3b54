"""What messengers export as text: lines that begin with a day and a time, and among them what the program wrote itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from casestudies.transcripts.clock import CLOCK
from casestudies.transcripts.labels import DIRECTIONS, could_be_label

# A day before the clock, as exported chats have it: `[14/09/2026, 10:31:05 PM] - Dana: …`. Behind it, `From` opens Zoom's chat.
DATED = re.compile(
    rf"""^(?P<mark>[*_>\s-]{{0,6}})[\[(]?(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{4}}-\d\d-\d\d),?[T ]{CLOCK}
    (?:[ \u202f]?[AaPp]\.?[Mm]\.?)?[\])]?(?:[ ]-)?[ ]+(?!From[ ])""",
    re.VERBOSE,
)
_DATES = re.compile(rf"^[{DIRECTIONS}\[(]{{0,3}}\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}},?[T ]\d", re.MULTILINE)
_SENT = re.compile(r"(?P<name>[^:\n]{1,80}): ?")
_BY_PROGRAM = "\u200e"
"""The mark of direction that WhatsApp for iPhone sets before what it says itself: `image omitted`, `You deleted this message`."""
_PLACEHOLDER = re.compile(r"<[^<>\n]{4,80}>")
"""What it puts in the place of a picture on Android: `<Media omitted>`, in the language of the telephone."""
_QUOTES = re.compile(r"[\"“”„«»]")
_HAPPENED = re.compile(r"[a-zß-ÿ]+(?: \S+)+")


def by_messenger(text: str) -> frozenset[int]:
    """The lines, from 0, that a messenger dates and nobody wrote; none where few of those that it dates open with a name."""
    dated, sent = _messages(text)
    unwritten = notices([(m["name"], m.string[m.end() :]) for m in sent.values()])
    written = {i for i, notice in zip(sent, unwritten, strict=True) if not notice}
    return frozenset(dated - written) if sent else frozenset()


def are_messages(text: str) -> bool:
    """Whether the file is what a messenger exports: many of the lines that it dates open with a name."""
    return len(_messages(text)[1]) > 1


def _messages(text: str) -> tuple[set[int], dict[int, re.Match[str]]]:
    """The lines with a date, and those of them that open with a name: none, where it is less than a quarter."""
    if not _DATES.search(text):
        return set(), {}
    bare = ((i, line.lstrip(DIRECTIONS)) for i, line in enumerate(text.split("\n")))
    dated = {i: line[m.end() :] for i, line in bare if (m := DATED.match(line)) is not None}
    sent = {i: m for i, rest in dated.items() if (m := _SENT.match(rest)) is not None and could_be_label(m["name"])}
    return set(dated), sent if 4 * len(sent) > len(dated) else {}


def notices(messages: Sequence[tuple[str, str]]) -> list[bool]:
    """Of each name with the text behind it, whether the program wrote it and no person.

    A notice with a colon in it looks like a message: `Mira Tan changed the subject to "Tom: we love it"` is nobody's words. No
    name opens a quotation that ends behind the colon, or goes on behind another's name with what they did.
    """
    names = Counter(name for name, _ in messages)
    return [
        text.lstrip().startswith(_BY_PROGRAM)
        or _PLACEHOLDER.fullmatch(text.strip()) is not None
        or len(_QUOTES.findall(name)) % 2 == 1
        or (names[name] == 1 and _does_something(name, names))
        for name, text in messages
    ]


def _does_something(name: str, names: Counter[str]) -> bool:
    """Whether the name is that of another who wrote, and words behind it that begin small: `Mira Tan added Tom`."""
    words = name.split(" ")
    heads = (" ".join(words[:i]) for i in range(1, len(words)))
    return any(head in names and _HAPPENED.fullmatch(name[len(head) + 1 :]) for head in heads)
