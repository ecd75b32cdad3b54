"""Conversations that nobody held, written out in every layout of text: what a reader must give back, or refuse.

All choices come from one source of chance, so that Hypothesis and a long run outside CI draw from the same conversations.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple
from unicodedata import normalize

from casestudies.transcripts import Transcript, TranscriptError, read_bytes


class Said(NamedTuple):
    """One turn: who, at which second, in which paragraphs."""

    who: str
    at: int
    paragraphs: tuple[str, ...]


class Conversation(NamedTuple):
    """`recurs` where every label speaks twice at least: such a conversation may hardly ever be refused."""

    layout: str
    text: str
    turns: tuple[Said, ...]
    recurs: bool


FIRST = (
    "Mara",
    "Tomás",
    "Ines",
    "Öykü",
    "Ana",
    "Bo",
    "Jean-Luc",
    "D'Arcy",
    "Ольга",
    "花子",
    "مريم",
    "Wim",
    "Cy",
    "So-yeon",
)
LAST = (
    "Lindqvist",
    "Reyes",
    "da Silva",
    "van der Berg",
    "O’Shea",
    "Novak",
    "Tan",
    "MacRae",
    "Petrova",
    "St. John",
    "Li",
)
TITLES = ("Dr.", "Prof.", "Mr.", "Ms.", "Sir", "Senator", "Judge", "The")
ROLES = (
    *("Host", "Guest", "Interviewer", "Interviewee", "Moderator", "Owner", "Author", "Customer", "Q", "A", "CC", "PS"),
    *("NB", "RE", "To", "From", "ID", "Speaker 1", "Speaker 2", "SPEAKER_00", "SPEAKER_01", "P1", "P2", "Narrator"),
    *(
        "Audience Member",
        "Unknown Speaker",
        "Operator",
        "Analyst",
        "Chair",
        "Reporter",
        "Panelist 3",
        "S04",
        "You",
        "Me",
    ),
    *("Product Manager", "Head of Finance", "Role", "Status", "Source", "Topic", "Type", "Name", "Step", "Comment"),
    *("Default", "Staff", "Crew", "Editor", "HOST", "GUEST 2", "INTERVIEWER", "ANNOUNCER", "Translator", "I", "B1"),
)
FIRMS = ("Tessel", "Finch & Sons", "Brikk GmbH", "Halm, Oslo", "4Rivers")
OFFICES = ("The Minister for Islands", "Secretary of State", "The Chair", "Member for Harn West")
ODD = (
    *(
        "jo",
        "maja.k",
        "user_42",
        "P07",
        "R-3",
        "Speaker A",
        "Int.",
        "J.R. Tan",
        "Mary-Ann O.",
        'Bob "Bo" Tan',
        "Ana & Bo",
    ),
    *(
        "Dana R. / Korso",
        "🚐 Gil",
        "Frau Dr. Weiß",
        "Mme Pélissier",
        "佐藤さん",
        "الأستاذ كريم",
        "M. de la Tour",
        "Voice 2",
    ),
    *("Woman at the back", "Hon. Members", "Captain Idris", "nurse", "iPhone (3)", "Conference Room B"),
)
POSTS = ("Head of Supply", "founder", "CEO at Korso", "driver")
OPENINGS = (
    "",
    "",
    "",
    "Well, ",
    "Honestly, ",
    "So, ",
    "Yes. ",
    "No, ",
    "To start: ",
    "One thing: ",
    "In short: ",
    "And then ",
)
SUBJECTS = ("we", "I", "you", "the team", "our auditor", "nobody", "she", "the books", "people in Lyon", "it")
VERBS = (
    "closed",
    "moved",
    "kept",
    "could not find",
    "checked twice",
    "never liked",
    "paid for",
    "typed",
    "read",
    "used",
)
OBJECTS = (
    *(
        "the ledger",
        "nine hours a week",
        "three spreadsheets",
        "42% of it",
        "the old tool",
        "two people",
        "that report",
    ),
    *(
        "a plan (more or less)",
        "it at 10:30 every day",
        "the books: all of them",
        "what Bo said",
        "$180,000",
        "a Friday",
    ),
)
ENDS = (".", ".", ".", "?", "!", " again.", " in March.", ", I think.", "…")


def sentence(chance: Random) -> str:
    said = f"{chance.choice(SUBJECTS)} {chance.choice(VERBS)} {chance.choice(OBJECTS)}{chance.choice(ENDS)}"
    opening = chance.choice(OPENINGS)
    return opening + said if opening else said[0].upper() + said[1:]


def paragraph(chance: Random) -> str:
    return " ".join(sentence(chance) for _ in range(chance.randint(1, 4)))


def label(chance: Random) -> str:
    """Any label that a person could have: a name in some form, or a role."""
    kind = chance.randrange(12)
    first, last = chance.choice(FIRST), chance.choice(LAST)
    if kind < 3:
        return chance.choice(ROLES)
    return (
        chance.choice(ODD),
        f"{first} {last} ({chance.choice(FIRMS)})",
        f"{chance.choice(OFFICES)} ({chance.choice(TITLES[:4])} {last})",
        f"{first} {last}, {chance.choice(POSTS)}",
        first,
        f"{first} {last}",
        f"{first[0]}{last[0]}".upper(),
        f"{first} {last}".upper(),
        f"{chance.choice(TITLES)} {last}",
    )[kind - 3]


def clock(at: int) -> str:
    return f"{at // 3600:02}:{at // 60 % 60:02}:{at % 60:02}"


def minutes(at: int) -> str:
    return f"{at // 60}:{at % 60:02}"


def lines(form: str, between: str = "\n\n") -> Callable[[Said], str]:
    """A layout that puts the name, the time and the first paragraph into a form, and the others below it."""

    def written(turn: Said) -> str:
        first, *rest = turn.paragraphs
        head = form.format(n=turn.who, c=clock(turn.at), m=minutes(turn.at), t=first)
        return between.join([head, *rest])

    return written


Layout = Callable[[Said], str]

TIMED: dict[str, Layout] = {
    "stamp, bold name": lines("[{c}] **{n}:** {t}"),
    "bold stamp and name": lines("**[{c}] {n}:** {t}"),
    "bold time and name": lines("**{c} {n}:** {t}"),
    "stamp, name": lines("[{c}] {n}: {t}"),
    "round stamp, name": lines("({m}) {n}: {t}"),
    "time, name": lines("{c} {n}: {t}"),
    "stamp, dash, name": lines("[{c}] - {n}: {t}"),
    "stamp, bracket": lines("[{c}] [{n}] {t}"),
    "otter": lines("{n}  {m}  \n{t}"),
    "rev": lines("{n} ({c}):\n{t}"),
    "teams": lines("{n}   {m}\n{t}"),
    "bold name, stamp": lines("**{n}** [{c}]\n\n{t}"),
    "bold name, stray stamp": lines("**{n}** [{c} ]\n{t}"),
    "name, time": lines("{n}: {c}\n\n{t}"),
    "bold name, colon, stamp": lines("**{n}:** [{c}] {t}"),
    "heading and time": lines("## {n} ({c})\n\n{t}"),
    "time in a heading, name": lines("### [{c}] {n}\n\n{t}"),
    "range, name": lines("[{c} --> 09:00:00] {n}: {t}"),
    "bold name with its time": lines("**{n} ({c}):** {t}"),
    "name, bar, time": lines("{n} | {c}\n{t}"),
    "code time, bold name": lines("`{c}` **{n}**: {t}"),
    "name below its time": lines("[{c}]\n{n}\n{t}"),
    "message": lines("[12/03/2026, {c}] {n}: {t}"),
    "italic name with its time": lines("*{n} ({m})*\n{t}"),
    "italic name with its time, words beside": lines("*{n} ({m})* {t}"),
    "underlined time with its name": lines("_[{c}] {n}_\n\n{t}"),
    "bold name, round stamp": lines("**{n}** ({m}) {t}"),
    "italic name, stamp": lines("*{n}* [{c}]\n{t}"),
    "stamp, italic name": lines("[{c}] *{n}*: {t}"),
    "bracket, range": lines("[{n}] [{c} --> 09:00:00]: {t}"),
    "bracket, range, words below": lines("[{n}] [{c} --> 09:00:00]\n{t}"),
    "range, bracket": lines("[{c} --> 09:00:00] [{n}]: {t}"),
}
PLAIN: dict[str, Layout] = {
    "name": lines("{n}: {t}"),
    "bold name": lines("**{n}:** {t}"),
    "bold name, colon outside": lines("**{n}**: {t}"),
    "underlined": lines("__{n}:__ {t}"),
    "italic": lines("*{n}:* {t}"),
    "name over words": lines("{n}:\n{t}"),
    "bold name over words": lines("**{n}:**\n\n{t}"),
    "bold name alone": lines("**{n}**\n\n{t}"),
    "heading": lines("### {n}\n\n{t}"),
    "small heading": lines("#### {n}\n\n{t}"),
    "bracket": lines("[{n}] {t}"),
    "bracket, colon": lines("[{n}]: {t}"),
    "quoted": lines("> **{n}:** {t}"),
    "bold and italic": lines("***{n}:*** {t}"),
    "angle brackets": lines("<{n}> {t}"),
    "round brackets": lines("({n}) {t}"),
    "voice": lines(">> {n}: {t}"),
    "wide colon": lines("{n}：{t}"),
    "tags": lines("<p><strong>{n}:</strong> {t}</p>"),
}
DENSE: dict[str, Layout] = {
    "name, line by line": lines("{n}: {t}", "\n"),
    "list": lines("- {n}: {t}", "\n"),
    "list, bold": lines("* **{n}:** {t}", "\n"),
    "html": lines("<b>{n}:</b> {t}", "\n"),
    "tab": lines("{n}\t{t}", "\n"),
    "escaped list": lines("\\- {n}: {t}", "\n"),
}
"""Layouts without blank lines, where an answer is one paragraph."""

TITLES_OF_FILES = (
    *("", "", "# Call with Pinecrest\n\n", "Close review\n\n", "# Rounds\n\nNovember 3, 2026\n\n"),
    "---\ntitle: Rounds\ntags: [close]\n---\n\n",
    "# Rounds\n\nWe talk about the books. It was fun.\n\n## Transcript\n\n",
    "Date: 2026-11-03\nLength: 31 minutes\n\n",
)
ENDS_OF_FILES = (*("",) * 6, "\n\n## Links\n\n- [Tally](https://tally.example)\n", "\n\n---\n\n![logo](logo.png)\n")


WITH_WORDS = frozenset(
    name
    for name, layout in (TIMED | PLAIN | DENSE).items()
    if "\n" not in layout(Said("Bo", 0, ("so",))).strip() and name != "tab"
)
"""The layouts in which a name stands on the line of its words, so that a lost line break puts it into somebody else's."""


def conversation(chance: Random, *, glued: bool = False) -> Conversation:
    """A conversation of two to seven people in one of the layouts, with short answers or long ones. Where it is `glued`, the
    break before one turn is lost, and every label opens a line elsewhere.
    """
    people: list[str] = []
    while len(people) < chance.choice((2, 2, 2, 3, 4, 5, 7)):
        who = label(chance)
        if who.casefold() not in {known.casefold() for known in people}:
            people.append(who)
    recurs = glued or chance.random() < 0.7
    turns_of = [chance.randint(2, 4) if recurs or i < 2 else 1 for i in range(len(people))]
    order = [who for who, times in zip(people, turns_of, strict=True) for _ in range(times)]
    chance.shuffle(order)
    name, layout, longest = _layout(chance)
    while glued and name not in WITH_WORDS:
        name, layout, longest = _layout(chance)
    at = 0
    turns = []
    for who in order:
        turns.append(Said(who, at, tuple(paragraph(chance) for _ in range(chance.randint(1, longest)))))
        at += chance.randint(2, 90)
    between = "\n" if name in DENSE and chance.random() < 0.7 else "\n\n"
    lost = chance.randrange(1, len(turns)) if glued else 0
    gap = chance.choice((" ", "  ", "")) if glued else ""
    text = layout(turns[0])
    for i, turn in enumerate(turns[1:], 1):
        text += (gap if i == lost else between) + layout(turn)
    text = f"{chance.choice(TITLES_OF_FILES)}{text}\n{chance.choice(ENDS_OF_FILES)}"
    return Conversation(name, text, tuple(turns), recurs)


def _layout(chance: Random) -> tuple[str, Layout, int]:
    kind = chance.randrange(5)
    if kind == 0:
        name = chance.choice(sorted(DENSE))
        return name, DENSE[name], 1
    layouts = TIMED if kind < 3 else PLAIN
    name = chance.choice(sorted(layouts))
    return name, layouts[name], chance.choice((1, 1, 2, 4))


def expected(conversation: Conversation) -> list[tuple[str, str]]:
    """Who said what, with neighbours of one person as one: some layouts cannot tell them apart."""
    said: list[tuple[str, str]] = []
    for turn in conversation.turns:
        words = " ".join(turn.paragraphs)
        if said and said[-1][0] == turn.who:
            said[-1] = (turn.who, f"{said[-1][1]} {words}")
        else:
            said.append((turn.who, words))
    return said


def joined(turns: Sequence[tuple[str | None, str]]) -> list[tuple[str | None, str]]:
    """The same of what was read."""
    said: list[tuple[str | None, str]] = []
    for who, words in turns:
        if said and said[-1][0] == who:
            said[-1] = (who, f"{said[-1][1]} {words}")
        else:
            said.append((who, words))
    return said


def read(written: Conversation) -> Transcript | None:
    """What the reader makes of it; None where it refuses, or says of every word that it does not know whose it is."""
    try:
        transcript = read_bytes(written.text.encode(), "call")
    except TranscriptError:
        return None
    return transcript if transcript.speakers or not _is_doubted(transcript) else None


def is_right(written: Conversation, transcript: Transcript) -> bool:
    """Every word is credited to whoever said it, or to nobody, with a finding, where the label occurs once."""
    said = joined([(turn.speaker, turn.text) for turn in transcript.turns])
    right = [(normalize("NFC", who), words) for who, words in expected(written)]
    if said == right:
        return True
    return (
        not written.recurs
        and _is_doubted(transcript)
        and all(who is None or (who, words) in right for who, words in said)
    )


def is_nobodys_where_glued(written: Conversation, transcript: Transcript) -> bool:
    """No words are credited to anybody but whoever said them."""
    own = dict[str, str]()
    for who, words in expected(written):
        own[normalize("NFC", who)] = f"{own.get(who, '')}\n{words}"
    return all(turn.speaker is None or turn.text in own.get(turn.speaker, "") for turn in transcript.turns)


def _is_doubted(transcript: Transcript) -> bool:
    return any(finding.code == "T207" for finding in transcript.findings)
