"""Cold work on all cores: other processes judge parts of the site first, and what they found is remembered."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from casestudies.memory import KeptKind, digest_of

if TYPE_CHECKING:
    from casestudies.steps import Steps
    from casestudies.stories.project import Project

_MANY = 200
"""Stories from which on it pays to start other processes: each takes half a second to start."""
_WHOLE = KeptKind[int]("whole", int)
_CODE = "from casestudies.cli import main; main()"


def cores() -> int:
    """How many processes may work at once here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def judged_in_parts(site: Project, today: dt.date, config: Path | None, jobs: int, steps: Steps) -> None:
    """Let other processes judge the stories, each a part, where that was not done today. They say nothing: what they found is in
    the memory, and whatever is not there is judged by whoever asks.
    """
    from casestudies.review import remembering
    from casestudies.stories import load_sources

    stories = sum(1 for _ in (site.docs_dir / site.stories).rglob("*.md"))
    if jobs < 2 or stories < _MANY:
        return
    mark = digest_of(site, today)
    with remembering(site, today) as memory:
        if memory.known(_WHOLE, mark) is not None:
            return
        load_sources(site, memory)  # what every part reads is read once
        memory.keep(_WHOLE, stories, mark)
    base = ["check", "--quiet", "--fail-on", "stops", "--today", today.isoformat()]
    base += ["--config", str(config)] if config is not None else []
    with steps.step(f"Judging on {jobs} cores", jobs) as piece:
        parts = [
            subprocess.Popen(  # noqa: S603 - this very program
                [sys.executable, "-c", _CODE, *base, "--shard", f"{number}/{jobs}"],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            for number in range(1, jobs + 1)
        ]
        for part in parts:
            part.wait()
            piece()
