"""Milliseconds for verifying a quote and for preparing a transcript, beside string similarity in the same run.

    python -m benchmarks.quotes [--json]

The transcripts are made up here by a seeded program, with fillers and stutters as people have them. Every figure is the
best of several runs, in milliseconds of processor time.
"""

from __future__ import annotations

import argparse
import difflib
import json
import random
import re
import sys
import time
from collections.abc import Callable

from rapidfuzz import fuzz

from casestudies.quotes import verify
from casestudies.quotes.languages import language_for
from casestudies.quotes.reading import TranscriptWords
from casestudies.transcripts.model import Transcript, Turn

COMMON = re.findall(
    r"\w+",
    "the we it to and a of in that our for on is was you they with this at but have so when what there "
    "then them all about just one people time because from now would out up will more how who if could "
    "get than been some into ",
)
SOUNDS = [
    "ba",
    "cor",
    "del",
    "fen",
    "gri",
    "hol",
    "jun",
    "kel",
    "lor",
    "men",
    "nor",
    "pra",
    "quin",
    "ros",
    "sul",
    "tam",
]


def _vocabulary(rng: random.Random) -> list[str]:
    return ["".join(rng.choices(SOUNDS, k=rng.randint(2, 3))) for _ in range(4000)]


def talk(words: int, seed: int = 7) -> Transcript:
    """A made-up conversation of about so many words."""
    rng = random.Random(seed)
    rare = _vocabulary(rng)
    turns: list[Turn] = []
    count = 0
    while count < words:
        sentences = []
        for _ in range(rng.randint(1, 6)):
            said = [
                rng.choice(COMMON) if rng.random() < 0.62 else rare[int(rng.paretovariate(0.9)) % len(rare)]
                for _ in range(rng.randint(6, 24))
            ]
            if rng.random() < 0.3:
                said.insert(rng.randrange(1, len(said)), "uh,")
            if rng.random() < 0.2:
                said[1:1] = [said[0] + ",", said[0]]
            if rng.random() < 0.2:
                said.append(str(rng.randint(2, 900)))
            sentences.append(" ".join(said).capitalize() + ".")
        text = " ".join(sentences)
        turns.append(Turn(rng.choice(["Dana", "Interviewer"]), text))
        count += len(text.split())
    return Transcript(tuple(turns), "text", f"{seed:064x}")


def best(work: Callable[[], object], runs: int = 7) -> float:
    """The shortest of several runs, in milliseconds of processor time."""
    times = []
    for _ in range(runs):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return 1000 * min(times)


def quotes(transcript: Transcript, length: int, count: int = 20) -> list[tuple[str, str, str]]:
    """Quotes of about so many words: exact, edited as editors do, and falsified."""
    rng = random.Random(length)
    source = TranscriptWords(transcript, language_for("en"))
    found = []
    long_turns = [n for n, t in enumerate(transcript.turns) if len(t.text.split()) >= min(length, 60)]
    while len(found) < count:
        turn = rng.choice(long_turns)
        first, last = source.words_of(turn)
        end = first
        while end < last and end - first < length:
            end = source.sentence(end)[1]
        exact = source.surface(first, min(end, last)) + "."
        edited = exact.replace("uh, ", "").replace(" we ", " we, ", 1).rstrip(".") + "!"
        words = exact.split()
        words[len(words) // 2] = "tarnfold"
        found.append((exact, edited, " ".join(words)))
    return found


def prepared(transcript: Transcript) -> TranscriptWords:
    """A transcript read and indexed, as for its first quote."""
    source = TranscriptWords(transcript, language_for("en"))
    assert source.positions
    return source


def measure(words: int, length: int) -> dict[str, float]:
    """All figures for one size of transcript and of quote."""
    transcript = talk(words)
    text = " ".join(turn.text for turn in transcript.turns)
    tokens = text.split()
    made = quotes(transcript, length)
    elsewhere = quotes(talk(words, seed=11), length)

    def mean(
        each: Callable[[tuple[str, str, str]], object], of: list[tuple[str, str, str]] = made, runs: int = 5
    ) -> float:
        return sum(best(lambda case=case: each(case), runs) for case in of) / len(of)

    verify(made[0][0], transcript)
    return {
        "words": transcript.words,
        "prepare": best(lambda: prepared(transcript)),
        "exact": mean(lambda case: verify(case[0], transcript)),
        "edited": mean(lambda case: verify(case[1], transcript)),
        "falsified": mean(lambda case: verify(case[2], transcript)),
        "never said": mean(lambda case: verify(case[0], transcript), elsewhere),
        "partial_ratio_alignment, characters": mean(lambda case: fuzz.partial_ratio_alignment(case[1], text)),
        "partial_ratio_alignment, words": mean(lambda case: fuzz.partial_ratio_alignment(case[1].split(), tokens)),
        "difflib, words": mean(
            lambda case: difflib.SequenceMatcher(None, tokens, case[1].split(), False).ratio(), made[:3], 1
        ),
    }


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    figures = {
        f"{words:,} words, quotes of {length}": measure(words, length)
        for words, length in ((10_000, 25), (10_000, 200), (100_000, 25))
    }
    if wanted.json:
        print(json.dumps(figures))
        return 0
    for name, row in figures.items():
        print(f"\n{name}")
        for what, value in row.items():
            print(f"  {what:38} {value:10.2f}" + ("" if what == "words" else " ms"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
