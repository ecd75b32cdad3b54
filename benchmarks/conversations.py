"""The property of tests/transcripts/test_any_conversation.py over as many made-up conversations as one has time for.

    python -m benchmarks.conversations [--count 1000000] [--from 0] [--glued]

Prints the seed of each that was read wrongly, and the figures at the end. Ends with 1 if any was, or if more than one in a
hundred of those whose labels all recur was refused.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from helpers.conversations import Conversation, conversation, is_nobodys_where_glued, is_right, read

SHOWN = 20_000
"""Conversations after which the figures so far are printed."""


def outcome(written: Conversation, *, glued: bool) -> str:
    """What came of it, in a word. Where it is `glued`, words may be nobody's."""
    try:
        transcript = read(written)
    except Exception as error:
        return f"crashed: {type(error).__name__}"
    if transcript is None:
        return "refused"
    good = is_nobodys_where_glued if glued else is_right
    return "right" if good(written, transcript) else "wrong"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first seed")
    parser.add_argument("--glued", action="store_true", help="conversations that lost a line break before a name")
    asked = parser.parse_args()
    found: Counter[str] = Counter()
    begin = time.monotonic()
    for n in range(asked.count):
        written = conversation(Random(asked.first + n), glued=asked.glued)
        came = outcome(written, glued=asked.glued)
        found[came] += 1
        found["recurring"] += written.recurs
        found["recurring and refused"] += written.recurs and came == "refused"
        if came not in ("right", "refused"):
            print(f"{came}: seed {asked.first + n}, {written.layout}", flush=True)
        if n % SHOWN == SHOWN - 1 or n + 1 == asked.count:
            print(f"{n + 1:,} in {time.monotonic() - begin:.0f} s: {dict(found)}", flush=True)
    good = found["right"] + found["refused"] == asked.count
    return int(not good or 100 * found["recurring and refused"] > found["recurring"])


if __name__ == "__main__":
    sys.exit(main())
