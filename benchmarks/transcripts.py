"""Our WebVTT reader beside webvtt-py and pysubs2 on the same made-up captions, in one run (`uv sync --group bench`, or
`pip install webvtt-py pysubs2`); then 1,000 to 100,000 cues, to see that time grows with length and no faster.

    python benchmarks/transcripts.py [--floor 4]

Ends with 1 if we are not at least `--floor` times as fast as the faster of the two. Last comes WebVTT of 10,000 words: medians
of reading it, and of reading and preparing it for quotes, beside webvtt-py's.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Callable
from importlib import import_module
from statistics import median

from benchmarks.quotes import talk
from casestudies.quotes.verifying import prepare
from casestudies.transcripts import read_bytes


def captions(cues: int) -> str:
    """WebVTT as Teams writes it: named cues, voices, an entity here and there."""
    parts = ["WEBVTT\n\n"]
    for i in range(cues):
        minutes, second = divmod(i * 3, 60)
        start = f"{minutes // 60:02}:{minutes % 60:02}:{second:02}"
        mark = "&amp;" if i % 9 == 0 else "and"
        parts.append(
            f"90a4b0c8-b2ca-4147-85e9-515fe750cc7a/{i}-0\n{start}.100 --> {start}.900\n"
            f"<v {'Mara Lindqvist' if i % 5 else 'Tomás Ibáñez'}>we planned the rounds on a board {mark} by phone, {i}</v>\n\n"
        )
    return "".join(parts)


def fastest(work: Callable[[], object], runs: int = 5) -> float:
    """The least processor time of several runs, in seconds: what other programs do meanwhile does not count."""
    return min(_times(work, runs))


def usual(work: Callable[[], object], runs: int = 15) -> float:
    """The median of several runs, in seconds of processor time."""
    return median(_times(work, runs))


def _times(work: Callable[[], object], runs: int) -> list[float]:
    times = []
    for _ in range(runs):
        gc.collect()
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return times


def conversation(words: int) -> str:
    """WebVTT of a made-up conversation, nine words a cue."""
    parts = ["WEBVTT\n"]
    for turn in talk(words).turns:
        said = turn.text.split()
        for i in range(0, len(said), 9):
            minutes, second = divmod(len(parts) * 3, 60)
            start = f"{minutes // 60:02}:{minutes % 60:02}:{second:02}"
            line = " ".join(said[i : i + 9])
            parts.append(f"\n{len(parts)}\n{start}.100 --> {start}.900\n<v {turn.speaker}>{line}</v>\n")
    return "".join(parts)


def of_ten_thousand_words(parse: Callable[[str], object]) -> None:
    """Our ratios to the time that a peer takes to `parse`."""
    text = conversation(10_000)
    data = text.encode()
    theirs = usual(lambda: parse(text))
    for what, work in (  # quotes are looked for by where words stand
        ("read", lambda: read_bytes(data, "bench")),
        ("read and prepared", lambda: prepare(read_bytes(data, "bench"), "en").positions),
    ):
        print(f"10,000 words {what}: {usual(work) / theirs:.2f} of webvtt-py's time")


def peers() -> dict[str, Callable[[str], object]]:
    """Those of the two that are installed."""
    found: dict[str, Callable[[str], object]] = {}
    for module, read in (
        ("webvtt", lambda webvtt: lambda text: list(webvtt.from_string(text))),
        ("pysubs2", lambda pysubs2: lambda text: pysubs2.SSAFile.from_string(text, format_="vtt")),
    ):
        try:
            found[module] = read(import_module(module))
        except ImportError:
            print(f"{module} is not installed")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--floor", type=float, default=4.0)
    floor = parser.parse_args().floor
    text = captions(5000)
    data = text.encode()
    ours = fastest(lambda: read_bytes(data, "bench"))
    print(f"{'casestudies':12} {ours * 1000:8.1f} ms for 5,000 cues")
    others = {name: fastest(lambda read=read: read(text), 3) for name, read in peers().items()}
    for name, seconds in others.items():
        print(f"{name:12} {seconds * 1000:8.1f} ms: {seconds / ours:.1f} times as long")
    for cues in (1_000, 10_000, 100_000):
        data = captions(cues).encode()
        seconds = fastest(lambda data=data: read_bytes(data, "bench"), 2)
        print(f"{cues:7,} cues {seconds * 1000:8.1f} ms, {seconds / cues * 1e6:5.1f} µs each")
    if "webvtt" in others:
        of_ten_thousand_words(peers()["webvtt"])
    return int(bool(others) and min(others.values()) < floor * ours)


if __name__ == "__main__":
    sys.exit(main())
