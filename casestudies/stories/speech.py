"""Quotation marks: where speech begins and ends in a text, in the forms that Western and East Asian languages use.

The scanner errs on the side of seeing speech: what it cannot pair is reported, never skipped. It knows the usual marks;
`marks` reads all others as these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casestudies.findings import Finding
from casestudies.stories.codes import SPEECH_IN_FIELD
from casestudies.stories.marks import usual
from casestudies.stories.plain_yaml import Document, Path

# Fewer words than this in quotation marks are a name or a term.
SPEECH_WORDS = 4

# Each opening mark with the marks that may close it: English “ ”, German „ “ and » «, Polish and Dutch „ ”, Swedish ” ”,
# Arabic ” “, French « », Swiss ‹ ›, British ‘ ’, Japanese and Chinese corner brackets, full-width and straight marks.
CLOSERS = {
    "“": "”",
    "„": "“”",
    "‟": "”",
    "”": "”“",
    '"': '"',
    "＂": "＂",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "‘": "’",
    "‚": "‘’",
    "‛": "’",
    "'": "'",
    "「": "」",
    "『": "』",
    "〝": "〞〟",
}
MARKS = frozenset(CLOSERS) | frozenset("".join(CLOSERS.values()))
SINGLES = frozenset("‘‚‛'")
CLOSING = frozenset(".,!?…;:)]}’”»›")
# These also end or stand inside words; without a partner they mean nothing. They open where no word stands before them.
OPEN_ONLY_BEFORE_WORD = frozenset("”»›'\"")
# What follows an apostrophe within a word, and what stands before one: English, French, Italian, Catalan, Irish.
SUFFIXES = frozenset({"s", "t", "d", "m", "n", "re", "ve", "ll", "em", "er", "all", "am", "clock", "cause", "til"})
ELISIONS = frozenset(
    {"c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "o", "un", "dell", "nell"}
    | {"all", "dall", "sull", "quest", "quell", "bell", "sant", "com", "dov", "n", "ma", "y", "g", "ha"}
)
_LETTERS_BEFORE = re.compile(r"[^\W\d_]+\Z")
_LETTERS_AFTER = re.compile(r"[^\W\d_]+")
_ANY_MARK = re.compile("[" + re.escape("".join(sorted(MARKS))) + "]")
_SINGLE_ENDS = {closers: re.compile(rf"(?<=\S)[{closers}]") for closers in ("’", "‘’", "'")}
_SPACED_END = re.compile(r"(?<=\s)'(?!\w)")
_GUILLEMET = re.compile("[«»‹›]")
# These close and do not open in most languages: without a partner before them, one is missing.
STRAY = frozenset('"”»›」』＂〞〟')
POSSESSIVE = re.compile(r"[sxzSXZ]\Z")

# Scripts that do not put spaces between words: two characters count as a word.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_TOKEN = re.compile(r"[^\s—–…/]+")
_PART = re.compile(r"[^\W_]+")
COMPOUND_PARTS = 4
_LONG_WORD = 40  # letters, longer than the words of any text are on average
# Speech is looked for within this many characters: longer than anybody quotes, short enough for hostile input.
REACH = 4_000
MOST_MARKS = 2_000


@dataclass(frozen=True, slots=True)
class Speech:
    """Words between quotation marks: the characters `begin` to `end` of the text, marks included.

    `closed` is False where no partner was found, or where it is not clear which mark it is; `end` is then as far as
    the speech may reach. `opening` and `closing` are the characters that its marks take: some are typed as two.
    """

    begin: int
    end: int
    closed: bool = True
    opening: int = 1
    closing: int = 1

    def within(self, text: str) -> str:
        """What stands between the marks of a closed speech in its text."""
        return text[self.begin + self.opening : self.end - self.closing]


def words(text: str) -> int:
    """How many words, where two characters of a script without spaces count as one.

    A compound of up to four parts (state-of-the-art, 1,000.50) is one word; more parts are words run together.
    """
    unspaced = len(_UNSPACED.findall(text))
    count = unspaced // 2
    for token in _TOKEN.findall(_UNSPACED.sub(" ", text) if unspaced else text):
        parts = len(_PART.findall(token))
        count += parts if parts > COMPOUND_PARTS else bool(parts)
    return count


def few(text: str, most: int) -> bool:
    """Whether a text has at most so many words; a long one is not counted."""
    return len(text) <= most * _LONG_WORD and words(text) <= most


def is_speech(text: str) -> bool:
    """Whether words in quotation marks count as speech, not as a name or term."""
    return words(text) >= SPEECH_WORDS


def marked(text: str) -> Iterator[Speech]:
    """Everything in quotation marks, terms too, in order and not nested.

    An opening mark whose words cannot be four is not reported where it has no partner. A text with more than MOST_MARKS
    marks is hostile or no prose, and reported as one speech that never closes.
    """
    plain, starts = usual(text)
    if starts is None:
        yield from _marked(plain)
        return
    for s in _marked(plain):
        opening = starts[s.begin + 1] - starts[s.begin]
        yield Speech(starts[s.begin], starts[s.end], s.closed, opening, starts[s.end] - starts[s.end - 1])


def marks_in(text: str) -> list[str]:
    """The quotation marks of a text in order, each as a usual one; apostrophes too."""
    return _ANY_MARK.findall(usual(text)[0])


def _marked(text: str) -> Iterator[Speech]:
    marks = [match.start() for match in _ANY_MARK.finditer(text)]
    if len(marks) > MOST_MARKS:
        yield Speech(0, len(text), closed=False)
        return
    last = 0
    for position in marks:
        if position < last:
            continue
        mark = text[position]
        opens = mark in CLOSERS and _opens(text, position)
        # Between two letters a straight mark closes rather than opens, if there is anything that it could close.
        if opens and not (mark == '"' and _closes_only(text, position, last)):
            speech = _closing(text, position)
            if speech is not None:
                yield speech
                last = speech.end
                continue
        if mark in STRAY and _closes_only(text, position, last):
            yield Speech(last, position + 1, closed=False)
            last = position + 1


def _closes_only(text: str, at: int, since: int) -> bool:
    """Whether a mark follows a word as if it closed something, and there is enough since the last mark to be closed.

    After a digit it may be inches or seconds, after a space or an opening mark it opens.
    """
    before = text[at - 1] if at else " "
    return (before.isalpha() or before in CLOSING) and is_speech(text[max(since, at - REACH) : at])


def _opens(text: str, at: int) -> bool:
    mark = text[at]
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if mark in OPEN_ONLY_BEFORE_WORD and not after.strip():
        return _opens_spaced(text, at)
    if mark == '"':
        # After a word and not before one it closes; after a digit it means inches or seconds.
        return _word(after) or not (before.isalnum() or before in CLOSING)
    # A mark that closes elsewhere opens only where it is not after a word.
    return mark not in OPEN_ONLY_BEFORE_WORD or not before.isalnum()


def _opens_spaced(text: str, at: int) -> bool:
    """Whether a mark with a space after it opens: `" words "`. After a figure it may be a unit, and between guillemets
    that all point one way it leads from one thing to the next.
    """
    before = text[max(0, at - 4) : at]
    if before[-1:].strip() and (before[-1].isalnum() or before[-1] in CLOSING):
        return False
    if text[at] in "»›":
        following = _GUILLEMET.search(text, at + 1, at + REACH)
        return following is not None and following.group() in "«‹"
    return not before.rstrip()[-1:].isdigit()


def _closing(text: str, begin: int) -> Speech | None:
    opener = text[begin]
    if opener in SINGLES:
        return _closing_single(text, begin)
    closers, depth = CLOSERS[opener], 0
    reach = min(len(text), begin + REACH)
    for at in range(begin + 1, reach):
        char = text[at]
        if char in closers:
            if depth == 0:
                return Speech(begin, at + 1)
            depth -= 1
        elif char == opener:
            depth += 1
    if opener == "„" and (end := _straight_end(text, begin, reach)) is not None:
        return Speech(begin, end)
    return Speech(begin, reach, closed=False) if is_speech(text[begin:reach]) else None


def _straight_end(text: str, begin: int, reach: int) -> int | None:
    """The end of what begins as in German and ends with a straight mark, as keyboards have it: „words". None where there
    are several that might be meant.
    """
    again = text.find("„", begin + 1, reach)
    ends = [m.end() for m in re.compile('"').finditer(text, begin, reach if again < 0 else again)]
    return ends[0] if len(ends) == 1 else None


def _closing_single(text: str, begin: int) -> Speech | None:
    """The partner of a single mark, where apostrophes look the same."""
    opener, reach = text[begin], min(len(text), begin + REACH)
    if opener != "'" and (again := text.find(opener, begin + 1, reach)) > 0:
        reach = again
    spaced = opener == "'" and not text[begin + 1 : begin + 2].strip()
    pattern = _SPACED_END if spaced else _SINGLE_ENDS[CLOSERS[opener]]
    ends = [m.end() for m in pattern.finditer(text, begin + 1, reach) if not _apostrophe(text, m.start())]
    for index, end in enumerate(ends):
        # ‘the customers’ view’: a mark after an s may belong to the word.
        if POSSESSIVE.search(text, begin, end - 1) and index + 1 < len(ends):
            if is_speech(text[begin : ends[-1]]):
                return Speech(begin, ends[-1], closed=False)
            continue
        return Speech(begin, end)
    if opener == "'" or not is_speech(text[begin : begin + REACH]):
        return None
    return Speech(begin, min(len(text), begin + REACH), closed=False)


def _apostrophe(text: str, at: int) -> bool:
    """Whether a mark stands within a word: don't, drivers've, l’air, O'Brien. A quote may also end before a letter."""
    before, after = _LETTERS_BEFORE.search(text, 0, at), _LETTERS_AFTER.match(text, at + 1)
    if before is None or after is None:
        return False
    return before.group().casefold() in ELISIONS or after.group().casefold() in SUFFIXES


def _word(char: str) -> bool:
    return char.isalnum() or char == "_"


def speech_in(text: str) -> tuple[str, ...]:
    """Everything of four words or more between quotation marks in a plain text, marks included.

    For texts that must hold no speech of their own: fields, and whatever a site has rendered beside its records.
    """
    return tuple(text[s.begin : s.end] for s in marked(text) if is_speech(text[s.begin : s.end]))


def speech_in_fields(document: Document) -> Iterator[Finding]:
    """A finding for each text of a file's fields that holds speech. Approvals and amendments are private and may."""

    def texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
        if isinstance(value, str):
            yield path, value
        elif isinstance(value, dict):
            for key, inner in value.items():
                if path or key not in {"approvals", "amendments"}:
                    yield (*path, key), str(key)  # a tag's is printed as well
                    yield from texts(inner, (*path, key))
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                yield from texts(inner, (*path, index))

    for path, text in texts(document.data, ()):
        if speech_in(" ".join(text.split())):
            yield document.finding(SPEECH_IN_FIELD, path, f"`{path[0]}` holds words in quotation marks.")
