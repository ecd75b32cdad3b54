"""From text to words: what counts as one word, and where each stands in the text.

A reading is canonical: `we've` is read as two words, `thirteen` as a figure, and hesitations (um) are no words. So most
harmless edits of a quote leave its reading as it was, and finding it again is a search for a string. Nothing is lost:
every word knows its characters in the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import accumulate, chain
from typing import NamedTuple, TypeAlias, overload

from casestudies.quotes.languages.base import Language, WordPart, words
from casestudies.quotes.languages.cldr import months
from casestudies.quotes.model import EditRule, WordRange
from casestudies.transcripts.model import Transcript

_SEPARATORS = (
    r"\s!-/:-@\[-\^`{-~\u0080-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u200b\u2060\ufeff\u2010-\u2029\u2030-\u205e\u20a0-\u20bf\u2190-\u23ff\u2212"
    r"\u060c\u061b\u061f\u066a-\u066c\u06d4\u0964\u0965\u0e2f\u3000-\u3004\u3008-\u3020\u3030\u30fb\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_NO_SPACES = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff\uf900-\ufaff"
    r"\uff66-\uff9f"
)
"""Scripts written without spaces: every character is a word (its vowel signs and marks included, as characters)."""

_LETTERS = rf"[^{_SEPARATORS}{_NO_SPACES}0-9]"
# One word, in this order: letters with apostrophes inside; clipped words that begin with an apostrophe ('cause, Dutch 's avonds);
# a word whose first letter is in brackets; numbers; the dash of a range or a minus; signs that are read aloud; one character of a
# script without spaces.
TOKEN = re.compile(
    rf"{_LETTERS}+(?:['’ʼ]{_LETTERS}+)*"
    rf"|['’](?i:cause|em|til|kay|bout|cuz|n|t|ne|nen|nem|ner|sto|sta|ie)(?!{_LETTERS})"
    r"|['’](?i:s(?=[ -](?:avonds|morgens|ochtends|middags|nachts|zomers|winters|zondags|zaterdags|maandags)))"
    rf"|\[[^\W\d_]\](?={_LETTERS}){_LETTERS}+(?:['’ʼ]{_LETTERS}+)*"
    r"|(?<![0-9.])\.[0-9]+"
    r"|[0-9]+(?:[.,][0-9]+)*"
    r"|(?<=[0-9%])[-–—/](?=[$€£]?[0-9])"
    r"|(?<![^\s(\[“\"'‘])[-−](?=[$€£]?[0-9])"
    r"|[$€£¥%&@#*+=<>~^|\\§±×÷°]"
    rf"|[{_NO_SPACES}]"
)
_SYMBOLS = {"&": "and", "%": "percent", "+": "plus", "×": "times", "–": "to", "—": "to", "−": "minus"}
_INVISIBLE = {"\u00ad": None}
"""Soft hyphens, as word processors leave them inside words."""
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'"} | _INVISIBLE)
_TYPOGRAPHY = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u00a0": " ", "\u202f": " "}
    | dict.fromkeys("\u2010\u2011\u2212", "-")
    | _INVISIBLE
)
_ABBREVIATIONS = words(
    "mr mrs ms dr prof sen gov rep gen lt capt sgt rev hon st vs approx dept est vol fig ca bzw nr sra sr mme mlle"
)
"""After these a capital begins no sentence. (After `etc.` or `Inc.` it does, or may; a sentence too many only asks
for more.)
"""
_CLOSING = words("inc ltd corp co bros jr no")
"""Others, behind which a capital may well begin a sentence."""
_TERMINAL = re.compile(r"[.?!…。！？।؟](?=[\s\"'”’»)\]]|$|[^\x00-\x7f])|\.\.\.|\n")
_YEAR = re.compile(r"(?<![^\W_])['’][0-9]{2}(?![0-9'’])")
"""A year without its century."""
_OPENS = re.compile(r"[^\W_]")
# What a transcriber notes of sounds, in brackets: nobody said it.
_EVENT = re.compile(
    r"[\[(<]\s*(?P<heard>laugh(?:s|ing|ter)?|chuckl(?:es?|ing)|applause|cough(?:s|ing)?|sighs?|music|pause|silence|noise|"
    r"sniffs?|clears throat|breath(?:s|ing)?|"
    r"crosstalk|inaudible|unintelligible|indiscernible|unk|vocalsound|disfmarker|gap|foreign|\?+)[^\])>\n]{0,24}[\])>]",
    re.IGNORECASE,
)
MARK = re.compile(r"[⭐★🌟]\ufe0f?\s*(?:\W{0,2}quotes?\b)?:?|[\[(]\s*quotes?\s*[\])]:?", re.IGNORECASE)
"""How somebody marks a good moment in a transcript: `⭐ QUOTE`, `[quote]`. Nobody said these words."""

_TAKEN_FOR_WORDS = frozenset({"mm", "err"})
_UNHEARD = frozenset({"crosstalk", "inaudible", "unintelligible", "indiscernible", "unk", "gap", "foreign", "?"})


def fold(text: str) -> str:
    """The form under which words are compared: case, apostrophes and ways to compose a letter make no difference."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_APOSTROPHES)
    return text.casefold()


def typographic(text: str) -> str:
    """Text with straight quotation marks and single spaces: the same marks in another type are no difference."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_TYPOGRAPHY).split())


_PUT_IN = re.compile(r"\[[^\[\]\n]{2,300}\](?!\w)")
_LONG_TURN = 16
_ORDINAL = 3
"""Digits of an ordinal: behind a year the stop ends a sentence."""
_SHORTENED = 3
"""Letters that abbreviations mostly have."""
_MARKED = re.compile(r"[.?!,;:。？！、،؟।]")
_LOOKS_ON = re.compile(r"(?:^|[\W\d_])['’]s$", re.IGNORECASE)
"""What TOKEN reads by the word behind it: `'s avonds`."""
_LOOKED_ON = 20
"""Characters that such words are shorter than."""
_MOST_KNOWN = 100_000
_LONGEST_SENTENCE = 300
"""Words after which a sentence is taken to be over: transcripts without marks have no end."""


class _More(NamedTuple):
    """What few words have: a second reading, or that a figure may begin with them."""

    also: str
    figure: bool


_Word: TypeAlias = tuple[str, int, int, _More | None]
"""A word: its key, its characters in what is written between two spaces, and what few words have."""


class Words:
    """The words of a text, as parallel lists: `keys[i]` stands in the text's characters `begins[i]` to `ends[i]`.

    `also` holds the second readings of a few words, by position.
    """

    __slots__ = ("__dict__", "also", "begins", "ends", "events", "keys", "language", "text")

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.language = language
        self.also: dict[int, str] = {}
        self.keys: list[str] = []
        self.begins: list[int] = []
        self.ends: list[int] = []
        self.events = [
            (m.start(), m.end(), m["heard"].lower() in _UNHEARD or m["heard"][0] == "?") for m in _EVENT.finditer(text)
        ]
        masked = _EVENT.sub(lambda m: ";" * len(m.group()), text) if self.events else text
        if "[" in masked or "(" in masked or not masked.isascii():
            masked = MARK.sub(lambda m: ";" * len(m.group()), masked)
        for written, read in language.masks:
            masked = re.sub(written, read, masked)
        if starts := self._read(masked):
            self._read_figures(starts)

    def _read(self, text: str) -> list[int]:
        """Read the words; return where a figure may begin."""
        known = _known(self.language.code)
        keys, begins, ends = self.keys, self.begins, self.ends
        starts: list[int] = []
        at = 0
        for written in text.replace("\n", " ").split(" "):
            try:
                found = known[written]
            except KeyError:
                found = self._words_in(written, text, at, known)
            for key, begin, end, more in found:
                if more is not None:
                    if more.also:
                        self.also[len(keys)] = more.also
                    if more.figure:
                        starts.append(len(keys))
                keys.append(key)
                begins.append(at + begin)
                ends.append(at + end)
            at += len(written) + 1
        return starts

    def _words_in(self, written: str, text: str, at: int, known: dict[str, tuple[_Word, ...]]) -> tuple[_Word, ...]:
        """The words in what is written between two spaces from `at` on: `we've,` has two. They are `known` from then on, unless
        what stands around them tells which they are.
        """
        cache = _split_words(self.language.code)
        found: list[_Word] = []
        alone = _LOOKS_ON.search(written) is None
        for match in TOKEN.finditer(text, at, at + len(written) + _LOOKED_ON):
            begin, end = match.span()
            if begin >= at + len(written):
                break
            raw = text[begin:end]
            if raw == "-" and begin and text[begin - 1] in "0123456789%":
                raw = "–"  # `10-15` is read as it is said: ten to fifteen
            pieces = cache.get(raw)
            if pieces is None:
                if len(cache) > _MOST_KNOWN:
                    cache.clear()
                pieces = cache[raw] = _split(raw, self.language)
            if not pieces and raw.casefold() in self.language.homographs:
                alone = False
                pieces = (WordPart(fold(raw), 0, end - begin),) if self._is_word(raw, text, begin, end) else ()
            found += (self._word(piece, begin - at) for piece in pieces)
        if alone:
            if len(known) > _MOST_KNOWN:
                known.clear()
            known[written] = tuple(found)
        return tuple(found)

    def _word(self, piece: WordPart, at: int) -> _Word:
        key, figures = piece.key, self.language.figures
        figure = figures is not None and (figures(key) or "0" <= key[0] <= "9" or key[0] in ".$€£¥")
        more = _More(piece.also, figure) if piece.also or figure else None
        return key, at + piece.begin, at + piece.end, more

    def _is_word(self, raw: str, text: str, begin: int, end: int) -> bool:
        """Whether what is written as a hesitation is a word here: `5 mm`, `we err`, `the ER`. A mark shows a sound."""
        if raw.isupper() and len(raw) > 1 and not text.isupper():
            return True
        if raw.casefold() not in _TAKEN_FOR_WORDS:
            return False
        before, after = text[max(0, begin - 2) : begin].rstrip(" ")[-1:], text[end : end + 2].lstrip(" ")[:1]
        return before.isalnum() and (after.isalnum() or after in {"", "."})

    def _read_figures(self, starts: Sequence[int]) -> None:
        """Replace every figure by one word with its value: `a hundred and eighty thousand dollars` is `#180000$`."""
        number, keys = self.language.number, self.keys
        gaps = _Gaps(self.text, self.begins, self.ends)
        read = keys.copy()
        inner: list[tuple[int, int]] = []  # the words of each figure behind its first
        done = 0
        for i in starts:
            if i < done or (found := number(keys, gaps, i)) is None:
                continue
            length, read[i] = found
            done = i + length
            if length > 1:
                self.ends[i] = self.ends[done - 1]
                inner.append((i + 1, done))
        self.keys = read
        if inner:
            self._leave_out(inner)

    def _leave_out(self, ranges: Sequence[tuple[int, int]]) -> None:
        """Drop these words, whose readings others have taken."""
        stays = [
            *zip((0, *(last for _, last in ranges)), (*(first for first, _ in ranges), len(self.keys)), strict=True)
        ]
        self.keys = [key for first, last in stays for key in self.keys[first:last]]
        self.begins = [begin for first, last in stays for begin in self.begins[first:last]]
        self.ends = [end for first, last in stays for end in self.ends[first:last]]
        if self.also:
            moved = {i: n for n, i in enumerate(i for first, last in stays for i in range(first, last))}
            self.also = {moved[i]: key for i, key in self.also.items() if i in moved}

    def __len__(self) -> int:
        return len(self.keys)

    def gap(self, i: int) -> str:
        """The text between word `i - 1` and word `i`: punctuation, spaces, hesitations."""
        return self.text[self.ends[i - 1] if i > 0 else 0 : self.begins[i] if i < len(self.begins) else len(self.text)]

    def surface(self, first: int, last: int) -> str:
        """The text of the words `first` to `last` (half-open), as it stands, with the apostrophe of a year: `'09`."""
        if first >= last:
            return ""
        begin = self.begins[first]
        year = _YEAR.match(self.text, begin - 1) if begin else None
        return self.text[begin - 1 if year else begin : self.ends[last - 1]]

    def starts_sentence(self, i: int) -> bool:
        """Whether a sentence ends before word `i` (`i` may be one past the last word)."""
        if i <= 0 or i >= len(self.keys):
            return True
        gap = self.gap(i)
        if gap == " ":
            return False
        mark = _TERMINAL.search(gap)
        if "\n" in gap or mark is None:
            return "\n" in gap
        if gap[0] == "." and gap[:2] != ".." and self._abbreviates(i):
            return False
        return mark.group() in "?!" or self._opens(i, gap[mark.end() :])

    def _abbreviates(self, i: int) -> bool:
        """Whether the stop before word `i` belongs to an abbreviation, an initial or an ordinal."""
        before = self.keys[i - 1]
        return before in _ABBREVIATIONS or before in self.language.stops or self._is_initial(i) or self._numbered(i)

    def may_be_short(self, i: int) -> bool:
        """Whether the word before word `i` may be a short form, behind which a stop ends no sentence: `Dr`, `J`, `Ltd`."""
        return self._abbreviates(i) or len(self.keys[i - 1]) == 1 or self.keys[i - 1] in _CLOSING

    def _opens(self, i: int, behind: str) -> bool:
        """Whether what stands behind a full stop begins a sentence: word `i`, or a sound before it: `. Um, it works`."""
        sound = _OPENS.search(_EVENT.sub("", behind) if self.events else behind)
        begin = self.begins[i]
        if self.text[begin] in "'’":  # `'Cause`; `'s Avonds`: the capital comes behind it
            sound = _OPENS.search(self.text, begin)
            if sound and sound.group().islower():
                sound = _OPENS.search(self.text, self.ends[i])
        if not (sound.group() if sound else self.text[begin]).islower():
            return True
        # some write `today. we moved`: a subject behind a whole word and its full stop begins a sentence all the same
        return self.keys[i] in self.language.subjects and len(self.keys[i - 1]) > _SHORTENED

    def _is_initial(self, i: int) -> bool:
        """Whether the letter before word `i` is the initial of a name that goes on: `J. Ojo`, and neither the end of
        `plan B`, `P&L` nor of a sentence, behind which `The` or `It` begins another.
        """
        key = self.keys[i - 1]
        if len(key) != 1 or key == "i" or not self.text[self.begins[i - 1]].isupper():
            return False
        if self.keys[i] in self.language.function_words:
            return False
        if i < 2:
            return True
        joined = self.text[max(0, self.begins[i - 1] - 1) : self.begins[i - 1]]
        return joined == "." or (joined not in {"&", "-"} and self.text[self.begins[i - 2]].isupper())

    def _numbered(self, i: int) -> bool:
        """Whether the stop before word `i` makes an ordinal: `3. Mai`, `beim 2. Versuch`."""
        before = self.text[self.begins[i - 1] : self.ends[i - 1]]  # in digits: `bei null.` ends a sentence
        if not before.isdigit() or len(before) > _ORDINAL:
            return False
        if self.keys[i] in months(self.language.code):
            return True
        return self.language.ordinal_stop and i > 1 and self.keys[i - 2] in self.language.before_object

    def sentence(self, i: int) -> tuple[int, int]:
        """The words of the sentence that word `i` belongs to, half-open."""
        first = i
        while not self.starts_sentence(first) and i - first < _LONGEST_SENTENCE:
            first -= 1
        last = i + 1
        while not self.starts_sentence(last) and last - i < _LONGEST_SENTENCE:
            last += 1
        return first, last

    def broken_off(self, i: int) -> bool:
        """Whether word `i` is a broken-off one, as in `vo- the volume`."""
        end = self.ends[i]
        after = self.text[end : end + 2]
        return after[:1] == "-" and (len(after) == 1 or not (after[1].isalnum() or after[1] == "-"))

    def named(self, i: int) -> bool:
        """Whether word `i` is written as a name: with a capital, and not because a sentence begins."""
        return self.text[self.begins[i] : self.ends[i]].istitle() and not self.starts_sentence(i)

    def set_off(self, i: int) -> bool:
        """Whether a mark or a hesitation stands before word `i`."""
        return i <= 0 or i >= len(self.keys) or bool(self.gap(i).strip())

    @cached_property
    def positions(self) -> dict[str, list[int]]:
        """Where each word occurs."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for i, key in enumerate(self.keys):
            found[key].append(i)
        return dict(found)

    def runs(self, keys: Sequence[str], limit: int = 64) -> list[int]:
        """Where a run of words occurs exactly: looked for from the rarest of them."""
        places: list[list[int]] = []
        for key in keys:
            here = self.positions.get(key)
            if here is None:
                return []
            places.append(here)
        offset, rarest = min(enumerate(places), key=lambda one: len(one[1]), default=(0, []))
        wanted, length = list(keys), len(keys)
        found: list[int] = []
        for place in rarest:
            first = place - offset
            if first >= 0 and self.keys[first : first + length] == wanted:
                found.append(first)
                if len(found) == limit:
                    break
        return found


class _Gaps(Sequence[str]):
    """The text before each word, cut only when asked for."""

    __slots__ = ("begins", "ends", "text")

    def __init__(self, text: str, begins: list[int], ends: list[int]) -> None:
        self.text, self.begins, self.ends = text, begins, ends

    def __len__(self) -> int:
        return len(self.begins)

    @overload
    def __getitem__(self, i: int) -> str: ...
    @overload
    def __getitem__(self, i: slice) -> list[str]: ...
    def __getitem__(self, i: int | slice) -> str | list[str]:
        if isinstance(i, slice):
            return [self[n] for n in range(*i.indices(len(self)))]
        return self.text[self.ends[i - 1] if i else 0 : self.begins[i]]


@lru_cache(maxsize=16)
def _split_words(code: str) -> dict[str, tuple[WordPart, ...]]:
    """The words of a language that were split before: people use few words, and often."""
    return {}


@lru_cache(maxsize=16)
def _known(code: str) -> dict[str, tuple[_Word, ...]]:
    """The same for what is written between two spaces, marks and all."""
    return {}


def _split(raw: str, language: Language) -> tuple[WordPart, ...]:
    if raw in _SYMBOLS:
        return (WordPart(language.signs.get(raw, _SYMBOLS[raw]), 0, len(raw)),)
    if raw == "-":
        return (WordPart("minus", 0, 1),)
    if raw[0] == "[":
        return tuple(
            WordPart(p.key, p.begin + 2 if p.begin else 0, p.end + 2, p.also)
            for p in _split(raw[1] + raw[3:], language)
        )
    folded = fold(raw)
    if not folded or folded in language.hesitations:
        return ()
    pieces = language.split(folded)
    if len(folded) == len(raw):
        return pieces
    return tuple(WordPart(p.key, 0, len(raw), p.also) for p in pieces)


class TranscriptWords(Words):
    """A transcript's reading: the turns' texts joined by newlines, as in `Passage`."""

    __slots__ = ("corrected", "leaving", "opened", "said", "sentences", "starts", "stops", "transcript")

    def __init__(self, transcript: Transcript, language: Language) -> None:
        self.transcript = transcript
        self.starts: list[int] = []
        self.corrected: dict[int, int] = {}
        self.said: dict[int, str] = {}
        self.opened: dict[int, int] = {}
        self.leaving: dict[int, tuple[tuple[int, EditRule], ...]] = {}
        self.sentences: dict[int, bool] = {}
        self.stops: dict[int, int] = {}
        at = 0
        for turn in transcript.turns:
            self.starts.append(at)
            at += len(turn.text) + 1
        super().__init__("\n".join(t.text for t in transcript.turns), language)

    @cached_property
    def labels(self) -> frozenset[str]:
        """The words of all speakers' labels."""
        turns = self.transcript.turns
        return frozenset(word for turn in turns for word in (turn.speaker or "").casefold().split())

    def turn(self, i: int) -> int:
        """The number of the turn that word `i` stands in."""
        return bisect_right(self.starts, self.begins[i]) - 1

    def time(self, offset: int) -> float | None:
        """The second at which the character at `offset` was said, as well as the transcript tells."""
        turn = bisect_right(self.starts, offset) - 1
        return self.transcript.turns[turn].time_at(offset - self.starts[turn])

    @cached_property
    def _labels(self) -> frozenset[str]:
        """The words of the speakers' labels."""
        return frozenset(
            fold(word) for label in {t.speaker for t in self.transcript.turns} if label for word in label.split()
        )

    def addresses(self, i: int) -> bool:
        """Whether word `i` calls somebody who takes part by name: `Well, Mara, it works`."""
        return (
            self.keys[i] in self._labels
            and self.set_off(i)
            and self.set_off(i + 1)
            and self.text[self.begins[i]].isupper()
        )

    @cached_property
    def put_in(self) -> frozenset[int]:
        """The words that stand in square brackets: whoever wrote the transcript put them in."""
        if "[" not in self.text:
            return frozenset()
        spans = (match.span() for match in _PUT_IN.finditer(self.text))
        return frozenset(chain.from_iterable(range(*(bisect_left(self.begins, at) for at in span)) for span in spans))

    @cached_property
    def _spaced(self) -> list[int]:
        """How many words that spaces divide stand before each turn."""
        return [0, *accumulate(len(turn.text.split()) for turn in self.transcript.turns)]

    def word_range(self, begin: int, end: int) -> WordRange:
        """The words, as spaces divide them, that the characters `begin` to `end` touch."""
        return WordRange(self._begun(begin) - 1, self._begun(end - 1))

    def _begun(self, at: int) -> int:
        """How many words that spaces divide begin at a character or before it."""
        turn = bisect_right(self.starts, at) - 1
        return self._spaced[turn] + len(self.text[self.starts[turn] : at + 1].split())

    def forget(self) -> None:
        """Drop what was derived from the words, after they changed."""
        self.__dict__.pop("positions", None)
        self.sentences.clear()
        self.stops.clear()
        self.leaving.clear()
        self.opened.clear()

    def starts_sentence(self, i: int) -> bool:
        """Whether a sentence ends before word `i`, kept: all that is asked of a quote asks for it again."""
        known = self.sentences.get(i)
        if known is None:
            known = self.sentences[i] = super().starts_sentence(i)
        return known

    def surface(self, first: int, last: int) -> str:
        """The text of the words `first` to `last` (half-open), with what was corrected put right."""
        text = super().surface(first, last)
        done: set[int] = set()
        for i in range(last - 1, first - 1, -1):
            number = self.corrected.get(i)
            if number is not None and number not in done:
                done.add(number)
                begin = self.begins[i] - self.begins[first]
                text = text[:begin] + self.said[number] + text[begin + self.ends[i] - self.begins[i] :]
        return text

    def unmarked(self, i: int) -> bool:
        """Whether the turn of word `i` is long and has no marks at all, as machines write captions."""
        turn = self.turn(min(i, len(self) - 1))
        first, last = self.words_of(turn)
        return last - first >= _LONG_TURN and not _MARKED.search(self.transcript.turns[turn].text)

    def speaker(self, i: int) -> str | None:
        """Who says word `i`."""
        return self.transcript.turns[self.turn(i)].speaker

    def words_of(self, turn: int) -> tuple[int, int]:
        """The words of a turn, half-open."""
        last = self.starts[turn + 1] if turn + 1 < len(self.starts) else len(self.text) + 1
        return bisect_left(self.begins, self.starts[turn]), bisect_left(self.begins, last)
