"""Coverage-guided fuzzing of the transcript readers with atheris, which is installed apart: it is no dependency.

    python -m venv fuzz && fuzz/bin/pip install atheris -e .
    fuzz/bin/python benchmarks/fuzz_transcripts.py --seed corpus/      writes one made-up export of every tool
    fuzz/bin/python benchmarks/fuzz_transcripts.py corpus/ -max_total_time=600 -timeout=10

A finding is any exception but TranscriptError, and any reading that its own JSON or WebVTT does not give back. What it
finds becomes a test in tests/transcripts/test_fuzzed_files.py.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import atheris

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

with atheris.instrument_imports(include=["casestudies"]):
    from casestudies.transcripts import TranscriptError, read_bytes, to_json, to_vtt

from helpers.answers import ANSWERS, NAMELESS  # noqa: E402 - found by the path above
from helpers.exports import BY_BLOCK, BY_CUE, INTERVIEW, NUMBERED, docx, paragraph  # noqa: E402


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
    folder.mkdir(parents=True, exist_ok=True)
    for tool, write in (BY_BLOCK | BY_CUE | NUMBERED | ANSWERS | NAMELESS).items():
        (folder / tool).write_bytes(write(INTERVIEW[:4]).encode())
    (folder / "docx").write_bytes(docx("".join(paragraph(f"{s.speaker}: {s.text}") for s in INTERVIEW)))


if __name__ == "__main__":
    if "--seed" in sys.argv:
        seed(Path(sys.argv[-1]))
    else:
        atheris.Setup(sys.argv, fuzz)
        atheris.Fuzz()
