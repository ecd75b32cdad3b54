"""The steps of long work, told to whoever wants to know: a bar, a line, a table of times. The work itself asks for nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Steps:
    """One that tells nobody."""

    @contextmanager
    def step(self, name: str, total: int = 0) -> Iterator[Callable[[], None]]:
        """A step with so many pieces; what it gives is called after each of them."""
        yield lambda: None


UNTOLD = Steps()


class TimedSteps(Steps):
    """One that keeps how long each step took, in seconds on the clock and of processor time, in order."""

    def __init__(self) -> None:
        self.times: dict[str, tuple[float, float]] = {}

    @contextmanager
    def step(self, name: str, total: int = 0) -> Iterator[Callable[[], None]]:
        """As Steps does."""
        begin, used = time.perf_counter(), time.process_time()
        with self.shown(name, total) as piece:
            yield piece
        before = self.times.get(name, (0.0, 0.0))
        self.times[name] = before[0] + time.perf_counter() - begin, before[1] + time.process_time() - used

    @contextmanager
    def shown(self, name: str, total: int) -> Iterator[Callable[[], None]]:
        """How the step is shown while it goes on."""
        yield lambda: None
