"""Fuzzing of the transcript readers: mutants of exports by chance, and coverage-guided with atheris, which is installed apart.

    python benchmarks/fuzz_transcripts.py --mutants 1000000 [FOLDER]    of made-up exports, and of the files in a folder
    python -m venv fuzz && fuzz/bin/pip install atheris -e .
    fuzz/bin/python benchmarks/fuzz_transcripts.py --seed corpus/      writes one made-up export of every tool
    fuzz/bin/python benchmarks/fuzz_transcripts.py corpus/ -max_total_time=600 -timeout=10

A finding is any exception but TranscriptError, a reading that its own JSON or WebVTT does not give back, and of mutants what
takes longer than 2 s or more than 200 MB. What it finds becomes a test in tests/transcripts/test_fuzzed_files.py.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections import Counter
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
BY_CHANCE = "--mutants" in sys.argv
GUIDED = not BY_CHANCE and "--seed" not in sys.argv
LARGEST = 20_000
"""Bytes of a file of which mutants are made; larger ones take more time than they show."""
SLOW, LARGE = 2.0, 200
"""Seconds, and megabytes."""
SHOWN = 50_000

if GUIDED:
    import atheris

with atheris.instrument_imports(include=["casestudies"]) if GUIDED else nullcontext():
    from casestudies.transcripts import TranscriptError, read_bytes, to_json, to_vtt
    from helpers.mutations import EXPORTS, mutated


def fuzz(data: bytes) -> None:
    try:
        transcript = read_bytes(data, "fuzzed")
    except TranscriptError:
        return
    assert transcript.turns
    for turn in transcript.turns:
        assert turn.text == " ".join(turn.text.split())
        assert turn.text
        assert all(0 <= cue.begin < cue.end <= len(turn.text) for cue in turn.cues)
    again = read_bytes(to_json(transcript).encode("utf-8", "replace"), "again")
    assert replace(again, sha256="", findings=()) == replace(transcript, sha256="", findings=())
    shown = read_bytes(to_vtt(transcript).encode("utf-8", "replace"), "again")
    assert [(t.speaker, t.text) for t in shown.turns] == [(t.speaker, t.text) for t in transcript.turns]


def seed(folder: Path) -> None:
    """One made-up export of every tool, as files in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for tool, data in EXPORTS.items():
        (folder / tool).write_bytes(data)


def peak() -> int:
    """The most memory this process has held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def by_chance(count: int, folders: list[str]) -> int:
    """Read so many mutants; 1 if any was a finding."""
    files = [path.read_bytes() for folder in folders for path in sorted(Path(folder).rglob("*")) if path.is_file()]
    samples = [*EXPORTS.values(), *(data for data in files if 0 < len(data) <= LARGEST)]
    print(f"{len(samples)} files", flush=True)
    dice = random.Random(count)
    found: Counter[str] = Counter()
    slowest, begin, before = 0.0, time.monotonic(), peak()
    for n in range(1, count + 1):
        data = mutated(dice.choice(samples), dice)
        started = time.process_time()
        try:
            fuzz(data)
            fault = ""
        except Exception as error:
            fault = type(error).__name__
        took = time.process_time() - started
        slowest = max(slowest, took)
        if fault := fault or ("slow" if took > SLOW else ""):
            found[fault] += 1
            Path(f"finding-{n}").write_bytes(data)
        if n % SHOWN == 0 or n == count:
            size = peak() - before
            print(
                f"{n:,} in {time.monotonic() - begin:.0f} s: {+found or 'nothing'}; {slowest:.3f} s, {size} MB",
                flush=True,
            )
    return int(bool(+found) or peak() - before > LARGE)


if __name__ == "__main__":
    if BY_CHANCE:
        sys.exit(by_chance(int(sys.argv[2]), sys.argv[3:]))
    elif "--seed" in sys.argv:
        seed(Path(sys.argv[-1]))
    else:
        atheris.Setup(sys.argv, fuzz)
        atheris.Fuzz()
