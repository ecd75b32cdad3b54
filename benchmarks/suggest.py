"""How well `suggest` finds what an editor would quote, beside two plain ways: counting, and LexRank (the package sumy).

    python -m benchmarks.suggest pool CASES.json POOL.json      the lists of each interview, shuffled into one pool
    python -m benchmarks.suggest score CASES.json JUDGED.json   shares, once somebody has judged the pool

CASES.json holds interviews, which stay outside the repository: `[{"name", "transcript", "speakers", "language", "picks"}]`. The
picks are what an editor chose before any program was run, as it stands in the transcript. A pick counts as found where one of the
first fifteen holds at least half of it. POOL.json is what an editor judges without knowing which program found what: a
list of passages, each as it was said, hesitations and all, so that no program's way of printing tells where it came from; whoever
judges adds `"usable": true` or `false`. The lists are made again for the score.

Who shows more of an interview holds more of the picks. `suggest` shows each quote in its moment, so picks are looked for twice: in
the quotes or sentences alone, and with as much of what stands around them for every program.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.utils import get_stop_words

from casestudies import read_transcript
from casestudies.quotes import suggest, verify
from casestudies.quotes.reading import TranscriptWords
from casestudies.quotes.telling import told
from casestudies.quotes.verifying import prepare
from casestudies.quotes.weighing import FEWEST
from casestudies.transcripts import Transcript

JUDGED, FOUND = 10, 15
"""How many of each list are judged, and among how many an editor's picks are looked for."""

AROUND = 90
"""Words that `suggest` shows of a moment, on the average: as many are shown around the sentences of the others."""


@dataclass(frozen=True)
class Case:
    name: str
    transcript: Transcript
    speakers: frozenset[str]
    language: str
    picks: tuple[tuple[int, int], ...]

    @property
    def source(self) -> TranscriptWords:
        return prepare(self.transcript, self.language, ())


@dataclass(frozen=True)
class Found:
    """What a program puts first: where it begins and ends in the interview, and the same of what it is shown in."""

    begin: int
    end: int
    around: tuple[int, int]


def cases(path: Path) -> Iterator[Case]:
    for row in json.loads(path.read_text("utf-8")):
        transcript = read_transcript(row["transcript"])
        text = "\n".join(turn.text for turn in transcript.turns)
        picks = []
        for pick in row["picks"]:
            begin = text.find(pick)
            if begin < 0:
                sys.exit(f"{row['name']}: not in the transcript: {pick}")
            picks.append((begin, begin + len(pick)))
        speakers = frozenset(row["speakers"])
        yield Case(row["name"], transcript, speakers, row.get("language", "en"), tuple(picks))


def sentences(case: Case) -> list[Found]:
    source, found = case.source, []
    for turn, said in enumerate(case.transcript.turns):
        if said.speaker in case.speakers:
            for first, last in pairwise(starts := _starts(source, turn)):
                if last - first >= FEWEST:
                    begin, end = source.begins[first], source.ends[last - 1]
                    found.append(Found(begin, end, _around(source, starts, first, last)))
    return found


def _starts(source: TranscriptWords, turn: int) -> list[int]:
    """Where the sentences of a turn begin, and its end."""
    begin, end = source.words_of(turn)
    return [*(i for i in range(begin, end) if i == begin or source.starts_sentence(i)), end]


def _around(source: TranscriptWords, starts: Sequence[int], first: int, last: int) -> tuple[int, int]:
    """The sentences around one, of the same turn, until it is as long as a moment."""
    begin, end = starts[0], starts[-1]
    while last - first < AROUND and (first, last) != (begin, end):
        before = max((i for i in starts if i < first), default=begin)
        after = min((i for i in starts if i > last), default=end)
        nearer = first == begin or (last < end and after - last <= first - before)
        first, last = (first, after) if nearer else (before, last)
    return source.begins[first], source.ends[last - 1]


def ours(case: Case) -> list[Found]:
    found = suggest(case.transcript, case.speakers, FOUND, language=case.language)
    return [Found(one.passage.begin, one.passage.end, (one.moment.begin, one.moment.end)) for one in found]


def counting(case: Case) -> list[Found]:
    """Sentences by how many figures, superlatives and feelings they hold."""
    counted = {"figure", "emphasis", "feeling"}
    at = [case.source.begins[i] for i, part in told(case.source) if part in counted]
    rows = [(sum(one.begin <= i < one.end for i in at), one) for one in sentences(case)]
    return [one for _, one in sorted(rows, key=lambda row: -row[0])][:FOUND]


def lexrank(case: Case) -> list[Found]:
    """As sumy's documentation has it, with its stemmer and stop words, on our sentences."""

    class Words:
        def to_words(self, text: str) -> tuple[str, ...]:
            return tuple(word for word in (one.strip(".,;:!?\"'()-…") for one in text.lower().split()) if word)

    found = sentences(case)
    text = case.source.text
    made = [Sentence(text[one.begin : one.end], Words()) for one in found]
    by_sentence = {id(sentence): one for sentence, one in zip(made, found, strict=True)}
    document = ObjectDocumentModel([Paragraph(made)])
    summarizer = LexRankSummarizer(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    best = [by_sentence[id(sentence)] for sentence in summarizer(document, JUDGED)]
    more = [by_sentence[id(sentence)] for sentence in summarizer(document, FOUND)]
    return best + [one for one in more if one not in best]


SYSTEMS: dict[str, Callable[[Case], list[Found]]] = {"suggest": ours, "counting": counting, "LexRank": lexrank}


def pool(path: Path, out: Path) -> None:
    rows = []
    for case in cases(path):
        mixed = sorted({said(case, one) for system in SYSTEMS.values() for one in system(case)[:JUDGED]})
        random.Random(case.name).shuffle(mixed)
        rows += [{"name": case.name, "text": text, "usable": None} for text in mixed]
    out.write_text(json.dumps(rows, indent=1, ensure_ascii=False), "utf-8")
    print(f"{len(rows)} passages in {out}")


def said(case: Case, one: Found) -> str:
    """Its words as the transcript has them, without the marks around them."""
    return case.source.text[one.begin : one.end].strip(" ,.;:…-–—")


def holds(one: tuple[int, int], pick: tuple[int, int]) -> bool:
    """Whether it holds at least half of what the editor picked."""
    begin, end = pick
    return min(one[1], end) - max(one[0], begin) >= (end - begin) / 2


def score(path: Path, judged: Path) -> None:
    usable = {(row["name"], row["text"]): row["usable"] for row in json.loads(judged.read_text("utf-8"))}
    totals = {name: [0] * 5 for name in SYSTEMS}
    for case in cases(path):
        shown = []
        for name, system in SYSTEMS.items():
            found = system(case)
            good = sum(bool(usable.get((case.name, said(case, one)))) for one in found[:JUDGED])
            alone = sum(any(holds((one.begin, one.end), pick) for one in found[:FOUND]) for pick in case.picks)
            hits = sum(any(holds(one.around, pick) for one in found[:FOUND]) for pick in case.picks)
            for n, add in enumerate((good, len(found[:JUDGED]), alone, hits, len(case.picks))):
                totals[name][n] += add
            shown.append(f"{name} {good}/{len(found[:JUDGED])} {alone} {hits}/{len(case.picks)}")
        print(f"{case.name:10} " + " · ".join(shown))
        check(case)
    for name, (good, of, alone, hits, picks) in totals.items():
        print(
            f"{name:10} usable of the top ten {good}/{of} {100 * good / max(1, of):.0f} % · picks among the top fifteen "
            f"{alone}/{picks} {100 * alone / max(1, picks):.0f} %, with what is shown around {hits}/{picks} "
            f"{100 * hits / max(1, picks):.0f} %"
        )


def check(case: Case) -> None:
    """No suggestion is an interviewer's line or fails verification."""
    begun = time.perf_counter()
    found = suggest(case.transcript, case.speakers, FOUND, language=case.language)
    took = time.perf_counter() - begun
    for one in found:
        verdict = verify(one.text, case.transcript, one.passage.speaker, language=case.language, alone=True)
        assert verdict.stands, one.text
        assert one.passage.speaker in case.speakers, one.text
    print(f"{'':10} {len(found)} suggestions, all verify, {sum(one.asks for one in found)} ask, {took:.2f} s")


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in {"pool", "score"}:
        sys.exit(__doc__)
    {"pool": pool, "score": score}[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
