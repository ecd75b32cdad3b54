"""Lines for people: what does not fit beside its head goes on below its beginning."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

# Where nobody looks at a terminal, a line stays one line.
_ENDLESS = 100_000
_LEAST = 20


def hanging(console: Console, head: Text, text: Text) -> None:
    """Print a text beside the head of its first line, wrapped to the console; no line ends with blanks."""
    for line in text.wrap(console, max(_LEAST, console.width - len(head))):
        line.rstrip()
        console.print(head + line, soft_wrap=True)
        head = Text(" " * len(head))


def console_of_commands(*, errors: bool = False) -> Console:
    """Standard output (or that of errors); wrapped to the width of a terminal, and nowhere else."""
    console = Console(stderr=errors, highlight=False)
    return console if console.is_terminal else Console(stderr=errors, highlight=False, width=_ENDLESS)
