"""A review for people, in a terminal: what to do first stands first, and the words are marked like an editor's margin."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import TextIO

from casestudies.findings import CasestudiesError, Finding, Severity, counted
from casestudies.review.summary import StoryLine, Summary
from casestudies.site_file import below_here
from casestudies.terminal import Console, Text

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold blue"}
_INDENT = 4
_LABEL = 12


def show(said: Summary, console: Console, *, confidential: bool) -> None:
    """Print findings and a summary. `confidential` allows the words of transcripts: for a person's own terminal only."""
    stopping = set(said.failed)
    for finding in said.findings:
        show_finding(finding, console, stops=finding in stopping, confidential=confidential)
    _show_summary(said, console)


def told(findings: Iterable[Finding], *, confidential: bool, width: int = 80) -> str:
    """Findings as plain text without colours, for a message that something else prints."""
    printed = StringIO()
    for finding in findings:
        show_finding(finding, Console(printed, width=width), stops=False, confidential=confidential)
    return "\n".join(line.rstrip() for line in printed.getvalue().splitlines())


@contextmanager
def refusals(kind: type[Exception], margin: int = 0, project: Path = Path()) -> Iterator[None]:
    """What is refused in here stops a build, as its generator wants to be told: by an error of this kind. `margin` are the
    columns by which the generator indents what follows the first line. Files of the folder `project` are named from here.
    """
    try:
        yield
    except CasestudiesError as error:
        below = below_here(project)
        folder = project.as_posix() if below is None else below
        found = [replace(finding, place=finding.place.within(folder)) for finding in error.findings]
        raise kind(stopped(found, shutil.get_terminal_size().columns - margin)) from error


def stopped(findings: Sequence[Finding], width: int) -> str:
    """Why a build was stopped: a line a finding; at a person's own terminal also what was said and what is written."""
    if is_private(sys.stderr):
        return "casestudies stopped the build:\n\n" + told(findings, confidential=True, width=width)
    lines = "".join(f"\n  {finding}" for finding in findings)
    if any(finding.confidential for finding in findings):
        lines += "\nThe words at fault are kept out of logs: run the build (or `casestudies check`) in a terminal to see them."
    return f"casestudies stopped the build:{lines}"


def is_private(stream: TextIO) -> bool:
    """Whether what is printed there is seen by a person at a terminal alone, and by no log."""
    return stream.isatty() and not os.environ.get("CI")


def show_finding(finding: Finding, console: Console, *, stops: bool, confidential: bool) -> None:
    """One finding with its place, message, words and what to do."""
    console.print(Text(str(finding.place), style="bold underline"), wrap=False)
    style = _STYLES[finding.severity]
    kind = Text(f"{finding.severity.value} ", style).append(finding.code, f"{style} link={finding.rule.page}")
    kind.append(f" {finding.rule.name}", style)
    if stops:
        kind.append(" · stops the build", style="dim")
    _indented(console, kind)
    _indented(console, Text(finding.message))
    if confidential:
        for number, (label, text) in enumerate(finding.confidential):
            _show_words(console, label, text, finding.marks if number == 0 else ())
    if finding.help:
        _indented(console, Text("→ ", style="cyan").append(finding.help, style="cyan"))
    console.print()


def _indented(console: Console, text: Text) -> None:
    console.hanging(Text(" " * _INDENT), text)


def _show_words(console: Console, label: str, text: str, marks: Sequence[tuple[int, int]]) -> None:
    """A label in the margin and the words beside it; a label too long for the margin stands above them."""
    margin = _INDENT + _LABEL
    width = max(20, console.width - margin - 1)
    if len(label) >= _LABEL:
        console.print(Text(" " * _INDENT + label, style="dim"))
        label = ""
    for begin, line in wrapped(text, width):
        row = Text(" " * _INDENT + label.ljust(_LABEL), style="dim").append(line)
        under = [" "] * len(line)
        for first, last in marks:
            # A place where words are missing has no characters of its own: the mark stands between its neighbours.
            for at in range(max(first, begin), min(max(last, first + 1), begin + len(line))):
                row.stylize("bold red", margin + at - begin, margin + at - begin + 1)
                under[at - begin] = "^"
        console.print(row, wrap=False)
        if "^" in under:
            console.print(Text(" " * margin + "".join(under).rstrip(), style="red"), wrap=False)
        label = ""


def wrapped(text: str, width: int) -> Iterator[tuple[int, str]]:
    """The lines of a text at most `width` wide, each with the position at which it begins in the text."""
    begin = 0
    while len(text) - begin > width:
        cut = text.rfind(" ", begin, begin + width + 1)
        end = cut if cut > begin else begin + width
        yield begin, text[begin:end]
        begin = end + 1 if cut > begin else end
    yield begin, text[begin:]


def _show_summary(said: Summary, console: Console) -> None:
    published = sum(story.published for story in said.stories)
    wide = max((len(_word(story)) for story in said.stories), default=0)
    widest = max((len(story.id) for story in said.stories), default=0)
    for story in said.stories:
        head = Text(_word(story).ljust(wide), style="bold green" if story.published else "bold yellow")
        console.hanging(head.append(f"  {story.id.ljust(widest)}  "), Text(story.how, style="dim"))
    withheld = len(said.stories) - published
    counts = f"{published} published, {withheld} withheld, {counted(len(said.findings), 'finding')}"
    line = Text(counts, style="bold")
    if said.failed:
        line.append(f"; {_stopping(said)} the build", style="bold red")
    console.print(line.append("."))


def _word(story: StoryLine) -> str:
    return "published" if story.published else "withheld"


def _stopping(said: Summary) -> str:
    errors, failed = sum(f.severity is Severity.ERROR for f in said.findings), len(said.failed)
    stopping = counted(failed, "error") if failed == errors else f"{failed} of {errors} errors"
    return f"{stopping} {'stops' if failed == 1 else 'stop'}"
