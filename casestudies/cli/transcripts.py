"""`casestudies read`: a transcript as the tool understands it."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterator
from os.path import realpath
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import KINDS, config_option, from_here

if TYPE_CHECKING:
    from casestudies.review.retold import Retold
    from casestudies.terminal import Console
    from casestudies.transcripts import Difference, Transcript

_COLOURS = ("cyan", "magenta", "green", "yellow", "blue", "red")
# A longer word is nobody's: to break it into lines of the terminal's width takes minutes where it has millions of letters.
_LONGEST_WRAPPED = 1000
_LONGEST_MEAN = 15
"""Letters a word, above which a script sets no words apart; German has six or seven."""
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@click.command()
@click.argument("transcript", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "vtt"]),
    default="text",
    show_default=True,
    help="What to print.",
)
@click.option(
    "--diff",
    "old",
    type=click.Path(path_type=Path),
    metavar="OLD",
    help="Say what changed since this older transcript of the interview, and which quotes of the site it touches.",
)
@click.option(
    "--kind", type=click.Choice(KINDS), help="What the words were taken from. Default: as interview.yml says."
)
@config_option
def read(transcript: Path, form: str, old: Path | None, kind: str | None, config: Path | None) -> None:
    """Show a transcript as the tool understands it.

    The speakers and the kind are those that an interview.yml beside it gives. Mails, reviews, answers to surveys, posts and
    chats are read with their --kind.
    """
    from casestudies.transcripts import compare, read_transcript, to_json, to_vtt

    speakers, told = _told_beside(transcript)
    kind = kind or told
    found = read_transcript(transcript, speakers=speakers, kind=kind)
    if old is not None:
        if form == "vtt":
            raise click.UsageError("--diff prints text or JSON, not WebVTT.")
        before = read_transcript(old, speakers=speakers, kind=kind)
        changes = compare(before, found)
        quotes = tuple(_retold(before, found, changes, config))
        sys.exit(show_changes(before, changes, quotes, as_json=form == "json"))
    if form == "text":
        show(found, transcript)
    else:
        _print(to_json(found) if form == "json" else to_vtt(found))


def _told_beside(transcript: Path) -> tuple[Collection[str], str]:
    """The speakers and the kind in the interview.yml beside a transcript, if it is of this transcript and can be read."""
    from casestudies.findings import CasestudiesError
    from casestudies.stories.files import read_text, unix
    from casestudies.stories.plain_yaml import parse
    from casestudies.stories.read_interview import labels_of
    from casestudies.stories.schema import InterviewShape
    from casestudies.stories.transcripts import labels_in_file
    from casestudies.stories.typed import typed

    file = Path(realpath(transcript)).parent / "interview.yml"  # a link to itself is told by whoever opens it
    if not file.is_file():
        return (), ""
    try:
        document = parse(unix(read_text(file, file.parent)), file.name)
    except CasestudiesError:
        return (), ""
    shape, _ = typed(InterviewShape, document)
    if shape is None or shape.transcript != transcript.name:
        return (), ""
    return labels_in_file(shape.speakers, labels_of(shape, document)), shape.kind


def _print(text: str) -> None:
    """As UTF-8 whatever the terminal's locale says: JSON and WebVTT are UTF-8."""
    click.echo(text.encode("utf-8", "replace"), nl=False)


def show(transcript: Transcript, path: Path) -> None:
    """The turns with their times, speakers in colour, and a line that sums them up."""
    from casestudies.terminal import Console, Text
    from casestudies.transcripts.clock import format_timestamp

    console = Console()
    colours = dict(zip(transcript.speakers, _COLOURS * (len(transcript.speakers) // len(_COLOURS) + 1), strict=False))
    for turn in transcript.turns:
        head = Text()
        if turn.start is not None:
            head.append(f"{format_timestamp(turn.start)}  ", "dim")
        head.append(safe(turn.speaker or "(nobody named)"), f"bold {colours.get(turn.speaker or '', 'white')}")
        console.print(head)
        _show_words(safe(turn.text), console)
    console.print(Text(summary(transcript, path), "bold"))
    for speaker, share in talk_shares(transcript):
        line = Text(f"  {share:4.0%}  ")
        console.print(line.append(safe(speaker or "(nobody named)"), colours.get(speaker or "", "white")))
    for finding in transcript.findings:
        console.print(
            Text(f"{finding.place}: {finding.code} {finding.severity}: {finding.message} {finding.help}", "yellow")
        )


def _show_words(words: str, console: Console) -> None:
    """Indented by two, and an empty line below; wrapped on a terminal."""
    from casestudies.terminal import Text

    if console.is_terminal and max(map(len, words.split()), default=0) <= _LONGEST_WRAPPED:
        console.hanging(Text("  "), Text(words))
    else:
        console.print(f"  {words}", wrap=False)
    console.print()


def summary(transcript: Transcript, path: Path) -> str:
    """`interview.vtt: webvtt, 107 words in 7 turns, 1:00:07`."""
    from casestudies.transcripts.clock import format_timestamp

    stops = [t for turn in transcript.turns for t in (turn.start, turn.stop) if t is not None]
    length = f", {format_timestamp(max(stops))}" if stops else ""
    turns = "1 turn" if len(transcript.turns) == 1 else f"{len(transcript.turns):,} turns"
    language = f", {transcript.language}" if transcript.language else ""
    letters = sum(len(turn.text) for turn in transcript.turns)
    # Japanese, Chinese and Thai put no space between words.
    spaced = letters < _LONGEST_MEAN * transcript.words
    much = f"{transcript.words:,} words" if spaced else f"{letters:,} characters"
    return f"{path.name}: {transcript.format}{language}, {much} in {turns}{length}"


def talk_shares(transcript: Transcript) -> list[tuple[str | None, float]]:
    """Who said how much: each speaker's share of all letters, since not every script sets words apart; the most talkative
    first.
    """
    letters: dict[str | None, int] = {}
    for turn in transcript.turns:
        letters[turn.speaker] = letters.get(turn.speaker, 0) + len(turn.text)
    whole = sum(letters.values()) or 1
    return sorted(((speaker, n / whole) for speaker, n in letters.items()), key=lambda pair: -pair[1])


def safe(text: str) -> str:
    """Without what could steer a terminal or turn the direction of writing: the file may be hostile."""
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def _retold(old: Transcript, new: Transcript, changes: tuple[Difference, ...], config: Path | None) -> Iterator[Retold]:
    """The quotes of the site here, if there is one, that come from this interview and are touched."""
    from casestudies.cli.project import day, project
    from casestudies.review import remembering
    from casestudies.review.retold import retold
    from casestudies.site_file import nearest_config
    from casestudies.stories import load, transcripts_of

    if not changes or (config is None and nearest_config((Path.cwd(), *Path.cwd().parents)) is None):
        return
    site = project(config)
    with remembering(site, day(None, site)) as memory:
        library, _ = load(site, memory)
        transcripts, _ = transcripts_of(library, memory)
    same = frozenset(name for name, one in transcripts.items() if one.sha256 in {old.sha256, new.sha256})
    yield from retold(library, same, old, new, changes)


def show_changes(old: Transcript, changes: tuple[Difference, ...], quotes: tuple[Retold, ...], *, as_json: bool) -> int:
    """What the new transcript says differently. Returns the exit code: 0 where nothing changed, 1 where something did."""
    from casestudies.transcripts.clock import format_timestamp

    if as_json:
        import json

        places = [
            {"kind": c.kind.value, "old": [at._asdict() for at in c.old], "new": [at._asdict() for at in c.new]}
            | {"before": c.before, "after": c.after}
            for c in changes
        ]
        touched = [
            {"quote": q.ref, "path": q.place.path, "line": q.place.line, "holds": q.holds, "asks": q.asks}
            for q in quotes
        ]
        _print(json.dumps({"changes": places, "quotes": touched}, ensure_ascii=False, indent=1) + "\n")
        return bool(changes)
    from casestudies.terminal import Console, Text

    console = Console()
    for change in changes:
        turn = old.turns[change.old[0].turn]
        at = turn.time_at(change.old[0].begin)
        head = Text(f"{format_timestamp(at)}  " if at is not None else "", "dim")
        console.print(head.append(safe(turn.speaker or "(nobody named)"), "bold").append(f"  {change.kind}", "dim"))
        for sign, words, style in (("-", change.before, "red"), ("+", change.after, "green")):
            if words:
                console.print(Text(f"  {sign} {safe(words)}", style), wrap=False)
    count = "Nothing changed." if not changes else "1 change." if len(changes) == 1 else f"{len(changes):,} changes."
    console.print(Text(count, "bold"))
    for quote in quotes:
        line = Text(f"{from_here(quote.place)}  ", "bold").append(f"{quote.ref} ")
        state = ("is touched, and still holds", "green") if quote.holds else ("no longer says what was said", "red")
        if quote.holds and quote.asks:
            state = ("still says what was said, but what stands around it has to be seen", "yellow")
        console.print(line.append(*state), wrap=False)
    return bool(changes)
