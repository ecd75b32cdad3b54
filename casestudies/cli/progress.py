"""What a command shows while it works: a bar in a terminal, a line where a step took long elsewhere, nothing with -q."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from casestudies.steps import TimedSteps

_MANY = 50
"""Pieces from which on a step has a bar."""
_LONG = 3.0
"""Seconds after which a step is told of where there is no terminal."""


class Progress(TimedSteps):
    """Shows steps on standard error."""

    def __init__(self, *, quiet: bool = False) -> None:
        super().__init__()
        self._quiet = quiet

    @contextmanager
    def shown(self, name: str, total: int) -> Iterator[Callable[[], None]]:
        """A bar with counts where there is much to do; the name alone, for as long as it takes, where there is little."""
        begin = time.perf_counter()
        if self._quiet or not sys.stderr.isatty():
            yield lambda: None
            if not self._quiet and (took := time.perf_counter() - begin) > _LONG:
                counted = f" ({total:,})" if total else ""
                click.echo(f"{name}{counted}: {took:.0f} s", err=True)
        elif total < _MANY:
            click.echo(name, err=True, nl=False)
            try:
                yield lambda: None
            finally:
                click.echo("\r\033[K", err=True, nl=False)  # back to the beginning of the line, and erase it
        else:
            with click.progressbar(
                length=total, label=f"{name:20}", file=sys.stderr, show_pos=True, show_eta=False
            ) as bar:
                yield lambda: bar.update(1)
            click.echo("\033[A\033[K", err=True, nl=False)  # and one line up: it is done

    def table(self) -> str:
        """Where the time went."""
        whole = sum(clock for clock, _ in self.times.values()) or 1.0
        rows = [f"{'':20} {'seconds':>9} {'processor':>10} {'share':>6}"]
        for name, (clock, used) in self.times.items():
            rows.append(f"{name:20} {clock:9.2f} {used:10.2f} {clock / whole:6.0%}")
        return "\n".join(rows)
