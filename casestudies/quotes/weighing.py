"""What speaks for and against quoting a stretch of an interview: signs with weights, which anybody may change."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from casestudies.quotes.reading import MARK, TranscriptWords, Words
from casestudies.quotes.telling import FIGURE, asked, told

FEWEST, MOST = 5, 64
"""Words of a suggestion: fewer say little, more are read by few."""

_FITTING = (20, 7 / 8)
"""Words of a passage that is read to its end, the longest by the words it may have: an editor cuts a long one down and cannot
lengthen a short one.
"""

_DENSE = 6 / 7
"""The share of these words beyond which what a passage tells has to be worth its length."""

_CHOPPY, _FLOWING = 6, 20
"""Words of a sentence: fewer are a shout or an answer, so many are a thought."""

_WORDS_OF_UNIT = 10
"""Words of a usual clause: a passage is made of as many clauses and sentences as it may have words for."""

_SCRAP = 3
"""Words up to which a sentence answers somebody and says nothing by itself: `Right.`, `Or the pain.`"""

_LONG_SENTENCE = 24
"""Words from which on a sentence is also offered by its clauses."""

_CONSENT = 12
"""Words up to which an answer says no more than yes: `Sure, that's fine with me.`"""

_COMMON = 0.08
"""A word that stands in a larger share of all sentences is grammar, not matter."""

_TERM = re.compile(r"[^\W\d_]*(?:\d|_|\.(?=\w)|[a-z](?=[A-Z])|[A-Z]{2})|https?:|@\w|`")
"""Written as no plain word is: HTTP/2, camelCase, an address."""

_ADDRESS = re.compile(r"https?:|www\.")
"""Who says where to look something up tells nothing."""

_SINGLE_OPENS = re.compile(r"(?:^|(?<=[\s,(]))['‘](?=\w)")
_SINGLE_CLOSES = re.compile(r"(?<=[\w.,!?])['’](?=[\s.,;:!?]|$)")
_CLOSES_FIRST = re.compile(r"[^\"“”]*\S[\"”](?:\s|$)")
"""A quotation that was opened before."""

_TELLS = ("problem", "change", "value", "feeling", "advice", "figure", "emphasis")
"""Signs one of which every sentence of a good passage shows."""

_SENTENCE_SHARES = ("idle", "choppy")
_SHARES = ("stumbles", "terms", "names", *_SENTENCE_SHARES)
"""Signs that count by the share of the passage's words."""

WEIGHTS: Mapping[str, float] = {
    "marked": 6.0,
    "before and after": 1.2,
    "figure": 1.6,
    "problem": 2.2,
    "change": 0.8,
    "value": 0.4,
    "feeling": 2.0,
    "advice": 1.4,
    "story": 1.6,
    "emphasis": 1.3,
    "picture": 1.0,
    "rhythm": 1.4,
    "denial": 1.2,
    "anybody": 0.6,
    "cause": 0.8,
    "turn": 0.5,
    "central": 0.4,
    "answer": 0.6,
    "own": 0.8,
    "length": 1.6,
    "whole": 2.0,
    "flow": 1.5,
    "idle": -4.0,
    "choppy": -2.0,
    "courtesy": -4.0,
    "promotion": -3.0,
    "aside": -2.0,
    "blank": -6.0,
    "names": -3.0,
    "pointing": -2.5,
    "scrap": -2.0,
    "pronouns": -0.25,
    "stumbles": -4.0,
    "terms": -4.0,
    "hedges": -0.35,
}
"""What each sign is worth."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words `first` to `last` (half-open) of one turn, with the worth of every sign found in them."""

    first: int
    last: int
    turn: int
    weight: float
    signs: Mapping[str, float]


class Weighing:
    """An interview's stretches that could be quoted, each weighed."""

    def __init__(
        self, source: TranscriptWords, speakers: Collection[str], scale: Mapping[str, float], most: int = MOST
    ) -> None:
        self.source = source
        self.scale = scale
        self.most = most
        self.turns = [
            n for n, turn in enumerate(source.transcript.turns) if turn.speaker in speakers and not self._consents(n)
        ]
        self._sums = {part: list(accumulate(row, initial=0)) for part, row in self._rows().items()}

    def candidates(self) -> Iterator[Candidate]:
        """Runs of clauses and sentences within one turn."""
        for turn in self.turns:
            units = self._units(turn)
            for n, start in enumerate(units[:-1]):
                for last in units[n + 1 : n + 1 + self.most // _WORDS_OF_UNIT]:
                    first = self._opened(start, last)
                    length = (last - first) / self.per_word
                    if length > self.most:
                        break
                    if length >= FEWEST and not self._unfinished(first, last):
                        yield self._weighed(turn, first, last, length)

    def _consents(self, n: int) -> bool:
        """Whether a turn only answers whether the conversation may be recorded."""
        turns = self.source.transcript.turns
        if not n or turns[n - 1].speaker == turns[n].speaker or turns[n].text.count(" ") >= _CONSENT:
            return False
        reading = Words(turns[n - 1].text, self.source.language)
        return "?" in turns[n - 1].text and any(part == "record" for _, part in asked(reading))

    def _rows(self) -> dict[str, list[int]]:
        """For every sign that is counted, how often each word gives it."""
        source, language = self.source, self.source.language
        size = len(source)
        rows: dict[str, list[int]] = {}
        for i, part in told(source):
            rows.setdefault(part, [0] * size)[i] = 1
        for i in range(size):
            if _ADDRESS.match(source.text, source.begins[i]):
                rows.setdefault("promotion", [0] * size)[i] = 1
        hedges = language.governors.get("hedge", frozenset())
        rows["own"] = [int(key in language.own_pronouns or key in language.first_person) for key in source.keys]
        denials = language.governors.get("negation", frozenset())
        rows["denial"] = [int(key in denials) for key in source.keys]
        rows["anybody"] = [int(key in language.generic) for key in source.keys]
        rows["pronouns"] = [int(key in language.anaphors or key in language.persons) for key in source.keys]
        rows["hedges"] = [int(key in hedges) for key in source.keys]
        rows["stumbles"] = [int(self._stumbles(i)) for i in range(size)]
        rows["names"] = [
            int(not language.capital_nouns and key != "i" and source.named(i)) for i, key in enumerate(source.keys)
        ]
        rows["terms"] = [int(bool(_TERM.match(source.text, source.begins[i], source.ends[i]))) for i in range(size)]
        return rows | self._sentence_rows(rows)

    def _sentence_rows(self, rows: Mapping[str, list[int]]) -> dict[str, list[int]]:
        """The words of sentences that tell nothing and advise nothing, and of those that are only a shout or an answer."""
        idle, choppy = [0] * len(self.source), [0] * len(self.source)
        for turn in self.turns:
            for first, last in pairwise(self._sentences(turn)):
                tells = turn in self._counsels or any(any(rows[part][first:last]) for part in _TELLS if part in rows)
                if not tells:
                    idle[first:last] = [1] * (last - first)
                if last - first < _CHOPPY * self.per_word:
                    choppy[first:last] = [1] * (last - first)
        return {"idle": idle, "choppy": choppy}

    def _sentences(self, turn: int) -> list[int]:
        """Where the sentences of a turn begin; its end is the last."""
        begin, end = self.source.words_of(turn)
        return [*(i for i in range(begin, end) if i == begin or self.source.starts_sentence(i)), end]

    def _stumbles(self, i: int) -> bool:
        """Whether a sound, a repeated or broken-off word, a clause begun anew, a listener's or a transcriber's word
        stands at word `i`.
        """
        source, language, keys = self.source, self.source.language, self.source.keys
        anew = keys[i] in language.subjects and keys[i] in keys[max(0, i - 2) : i] and not source.gap(i).strip()
        listens = keys[i] in language.backchannel and source.starts_sentence(i) and source.starts_sentence(i + 1)
        added = "(" in source.gap(i)  # a transcriber's word: `You (Dana) said so`
        return source.broken_off(i) or any(letter.isalpha() for letter in source.gap(i)) or anew or listens or added

    def _count(self, part: str, first: int, last: int) -> int:
        sums = self._sums.get(part)
        return sums[last] - sums[first] if sums else 0

    def _units(self, turn: int) -> list[int]:
        """Where sentences begin, and clauses of long ones; the turn's end is the last."""
        source = self.source
        begin, end = source.words_of(turn)
        if begin == end:
            return []
        sentences = self._sentences(turn)
        clauses = [
            i
            for first, last in pairwise(sentences)
            if last - first > _LONG_SENTENCE * self.per_word
            for i in range(first + 3, last - 3)
            if self._begins_clause(i)
        ]
        return sorted({*sentences, *clauses})

    def _begins_clause(self, i: int) -> bool:
        source, language = self.source, self.source.language
        gap = source.gap(i)
        if any(mark in gap for mark in (";", "...", "…", " - ", "–", "—")):
            return True
        joins = source.keys[i] in language.joiners | language.subjects or (source.keys[i],) in language.contrasts
        return "," in gap and joins

    @cached_property
    def per_word(self) -> float:
        """Keys per word: scripts without spaces are read character by character."""
        keys = self.source.keys
        return 2.0 if sum(len(key) == 1 and not key.isascii() for key in keys) > len(keys) / 2 else 1.0

    def _opened(self, first: int, last: int) -> int:
        """The word behind `and`, `so`, `well`: they hang on to what was said before."""
        keys, openers = self.source.keys, self.source.language.openers
        while True:
            length = next((len(o) for o in openers if tuple(keys[first : first + len(o)]) == o), 0)
            if not length or first + length >= last or self._measures(first):
                return first
            first += length

    def _measures(self, first: int) -> bool:
        """Whether an opener belongs to the word behind it: `so far`, `so many`."""
        language, following = self.source.language, self.source.keys[first + 1]
        opens = following in language.subjects | language.question_words or self.source.set_off(first + 1)
        return self.source.keys[first] in language.degree_openers and not opens

    def _unfinished(self, first: int, last: int) -> bool:
        """Whether it ends with a question or a broken-off word, or holds one half of a quotation."""
        source = self.source
        end = source.gap(last)
        inside = source.text[source.begins[first] : source.ends[last - 1]] + end[: end.find(" ") + 1 or None]
        halves = (
            inside.count('"') % 2 == 1
            or inside.count("“") != inside.count("”")
            or _CLOSES_FIRST.match(inside) is not None
            or len(_SINGLE_OPENS.findall(inside)) > len(_SINGLE_CLOSES.findall(inside))
        )
        dots = "..." in end or "…" in end
        trails = "--" in end or (dots and source.keys[last - 1] in source.language.function_words)
        return any(mark in end for mark in "?？؟") or source.broken_off(last - 1) or halves or trails

    @cached_property
    def _marked(self) -> frozenset[int]:
        """The words of the sentences beside a mark: before it, or behind it where it opens the turn; and what a listener
        asked to quote.
        """
        source, found = self.source, set[int]()
        for mark in MARK.finditer(source.text):
            turn = bisect_right(source.starts, mark.start()) - 1
            first, last = source.words_of(turn)
            at = bisect_left(source.begins, mark.start())
            if first < last:
                found |= set(range(*source.sentence(at if at == first else at - 1)))
        for turn, said in enumerate(source.transcript.turns):
            first, last = source.words_of(turn)
            if turn and "?" in said.text and self._asks_to_quote(first, last):
                found |= set(range(*source.sentence(max(0, source.words_of(turn - 1)[1] - 1))))
        return frozenset(found)

    def _asks_to_quote(self, first: int, last: int) -> bool:
        keys = self.source.keys[first:last]
        return (
            last - first <= _LONG_SENTENCE and "quote" in keys and any(k in self.source.language.generic for k in keys)
        )

    def _weighed(self, turn: int, first: int, last: int, length: float) -> Candidate:
        signs = {part: _dimmed(n) for part in self._sums if (n := self._count(part, first, last))}
        turned = signs.get("change", 0) + signs.get("turn", 0)
        inner = sum(map(self.source.starts_sentence, range(first + 1, last)))
        against = signs.get("problem", 0) and signs.get("value", 0)
        if turned and (against or self._count(FIGURE, first, last) > 1):
            signs["before and after"] = 1.0
        if turn in self._counsels:
            signs["advice"] = max(1.0, signs.get("advice", 0.0))
        if "own" in signs:
            signs["own"] = 1.0
        share = {part: self._count(part, first, last) / (last - first) for part in _SHARES}
        signs |= {part: min(1.0, max(0.0, 4 * of - 0.3)) for part, of in share.items() if part not in _SENTENCE_SHARES}
        signs |= {part: share[part] for part in _SENTENCE_SHARES}
        signs |= {part: float(min(4, self._count(part, first, last))) for part in ("pronouns", "hedges")}
        signs |= {
            "rhythm": float(self._repeats(first, last)),
            "central": self._central(first, last),
            "answer": float(turn in self._answers and first - self.source.words_of(turn)[0] < _LONG_SENTENCE),
            "length": self._fit(length),
            "flow": min(1.0, length / (1 + inner) / _FLOWING),
            "whole": (self.source.starts_sentence(first) + self.source.starts_sentence(last)) / 2,
            "pointing": float(self._points(first)),
            "scrap": float(
                any(self.source.starts_sentence(i) for i in range(first + 1, min(last, first + 1 + _SCRAP)))
            ),
            "marked": sum(i in self._marked for i in range(first, last)) / (last - first),
        }
        worth = [self.scale[sign] * found for sign, found in signs.items()]
        dense = 1 + max(0.0, length / self.most - _DENSE)
        return Candidate(first, last, turn, sum(w / dense if w > 0 else w for w in worth), signs)

    def _fit(self, length: float) -> float:
        """1 for a length that people read, less for what is shorter or longer."""
        shortest, longest = _FITTING[0], _FITTING[1] * self.most
        if length < shortest:
            return (length - FEWEST) / (shortest - FEWEST)
        return 1.0 if length <= longest else max(0.0, 1 - (length - longest) / (self.most - longest))

    def _repeats(self, first: int, last: int) -> bool:
        """Whether clauses begin alike: `You don't own it. You don't see it.` is heard."""
        source = self.source
        starts = [i for i in range(first, last - 2) if i == first or source.gap(i).strip()]
        opened = Counter(tuple(source.keys[i : i + 2]) for i in starts)
        return any(n > 1 for n in opened.values())

    def _points(self, first: int) -> bool:
        """Whether the first word takes up something said before: it, that, they."""
        language = self.source.language
        opening, following = (*self.source.keys[first : first + 2], "")[:2]
        points = opening in language.anaphors | language.comments | language.persons
        return points and following not in language.referents

    @cached_property
    def _answers(self) -> frozenset[int]:
        """The turns that answer a question somebody else put."""
        turns = self.source.transcript.turns
        return frozenset(
            n
            for n in self.turns
            if n and turns[n - 1].speaker != turns[n].speaker and turns[n - 1].text.rstrip()[-1:] in "?？؟"
        )

    @cached_property
    def _counsels(self) -> frozenset[int]:
        """The answers to somebody who asked for advice: `Do it in the winter` is one then."""
        said, language = self.source.transcript.turns, self.source.language
        return frozenset(
            n for n in self._answers if any(part == "counsel" for _, part in asked(Words(said[n - 1].text, language)))
        )

    @cached_property
    def _salience(self) -> tuple[list[float], float]:
        """How much each word is about what the speakers talk of most, summed up, and what an ordinary word is worth."""
        source = self.source
        spans = [source.words_of(turn) for turn in self.turns]
        sentences = [frozenset(source.keys[a:b]) for turn in self.turns for a, b in pairwise(self._sentences(turn))]
        spread = Counter(key for sentence in sentences for key in sentence)
        most = max(4.0, _COMMON * len(sentences))
        worth = {
            key: n / most
            for key, n in spread.items()
            if len(key) > 3 and 1 < n <= most and key not in source.language.function_words
        }
        row = [worth.get(key, 0.0) for key in source.keys]
        own = [row[i] for begin, end in spans for i in range(begin, end)]
        return list(accumulate(row, initial=0.0)), sum(own) / max(1, len(own))

    def _central(self, first: int, last: int) -> float:
        sums, usual = self._salience
        if not usual:
            return 0.0
        return min(1.0, (sums[last] - sums[first]) / (last - first) / usual / 2)


def _dimmed(n: int) -> float:
    """One sign counts fully, each further one half of the one before."""
    return 2 - 2.0 ** (1 - n)
