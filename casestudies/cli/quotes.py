"""`casestudies find` and `suggest`: passages with their speaker and time, ready to be quoted."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, interview_id, logged, not_in_ci, project, tell_unheard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from casestudies.quotes import Passage, Suggestion
    from casestudies.quotes.corrections import Mishearing
    from casestudies.transcripts import Transcript


# Beside a passage that holds the words, those that share one of them by chance are noise.
_WORTH_SHOWING = 0.5
_MOST_WEIGHT = 100


@dataclass(frozen=True, slots=True)
class _Searched:
    """A transcript to look in: where it comes from, and who its labels are (None: our own people)."""

    name: str
    transcript: Transcript
    people: Mapping[str, str | None]
    language: str | None = None
    corrections: Sequence[Mishearing] = ()


@click.command(short_help="Find the passage where something was said, ready to paste as a quote.")
@click.argument("words")
@click.option(
    "--in",
    "files",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Look in this transcript instead of the site's interviews. May be repeated.",
)
@click.option("--interview", "only", help="Look in this interview only.")
@click.option(
    "--limit", type=click.IntRange(1, 50), default=3, show_default=True, help="How many passages per transcript."
)
@config_option
def find(words: str, files: tuple[Path, ...], only: str | None, limit: int, config: Path | None) -> None:
    """Find the passage where something was said, ready to paste as a quote.

    WORDS need not be exact. The best passage of all transcripts comes first; weak matches are left out. Each passage
    comes with its speaker and time and as Markdown; what your own people said is marked, since it cannot be quoted.
    Ends with 1 where nothing was found. CI logs show places only.
    """
    from casestudies.quotes import ranked

    found = [
        (likeness, heard, passage)
        for heard in (_files(files) if files else _interviews(config, only))
        for likeness, passage in ranked(words, heard.transcript, limit)
    ]
    found.sort(key=lambda row: -row[0])
    for likeness, heard, passage in found:
        if likeness >= _WORTH_SHOWING * found[0][0]:
            _show(heard, passage)
    if not found:
        click.echo("Nothing like that was said. Try fewer words, or words closer to speech.", err=True)
        sys.exit(1)


def _weights(ctx: click.Context, param: click.Parameter, given: tuple[str, ...]) -> dict[str, float]:
    """Signs with their weights, given as `SIGN=NUMBER`, or a usage error that says how."""
    from casestudies.quotes.weighing import WEIGHTS

    found = {}
    for one in given:
        sign, _, number = one.partition("=")
        if sign not in WEIGHTS:
            raise click.BadParameter(f"'{sign}' has no weight. Those that have one: {', '.join(WEIGHTS)}.", ctx, param)
        try:
            found[sign] = float(number)
        except ValueError:
            message = f"'{one}' lacks a number: write it as {sign}={WEIGHTS[sign]:g}."
            raise click.BadParameter(message, ctx, param) from None
        if not -_MOST_WEIGHT <= found[sign] <= _MOST_WEIGHT:
            raise click.BadParameter(f"The weight of {sign} must be between -100 and 100.", ctx, param)
    return found


@click.command(short_help="Suggest the passages of an interview that are most worth quoting, with reasons.")
@click.argument("interview")
@click.option("--limit", type=click.IntRange(1, 50), default=12, show_default=True, help="How many passages.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--weight",
    "weights",
    multiple=True,
    callback=_weights,
    metavar="SIGN=NUMBER",
    help="Give a sign more or less weight, as in `figure=3`. May be repeated.",
)
@click.option(
    "--words",
    type=click.IntRange(20, 160),
    default=64,
    show_default=True,
    help="How long a quote may be. What was said around it is shown with it.",
)
@config_option
def suggest(interview: str, limit: int, form: str, weights: dict[str, float], words: int, config: Path | None) -> None:
    """Suggest the passages of an interview that are most worth quoting, with reasons.

    Only words of the customer's own people are suggested, and only those that verify. A passage tells of a problem, a
    change, what it is worth, a feeling or advice, has a length that people read, and stands alone; the list covers all
    parts of a story. What was said right before and behind a passage is shown with it, so that you can take more or other
    words of the moment. Those that their speaker has to see in context before they may be published come behind the others, and
    weaker ones last, marked so. Which of them are worth a story is up to you. Ends with 1 where nothing is found. CI logs
    show places and reasons, and no words.
    """
    from casestudies.quotes import suggest as suggested

    if form == "json":
        not_in_ci()
    heard_of = list(_interviews(config, interview))
    if not heard_of:
        sys.exit(2)
    for heard in heard_of:
        customers = [label for label, person in heard.people.items() if person is not None]
        found = suggested(
            heard.transcript,
            customers,
            limit,
            language=heard.language,
            corrections=heard.corrections,
            weights=weights,
            words=words,
        )
        if form == "json":
            click.echo(json.dumps([_row(heard, one) for one in found], indent=2, ensure_ascii=False))
        else:
            for one in found:
                _show(heard, one.passage, one.text, _why(one), (one.before, one.after))
        if found:
            return
    click.echo(
        "Nothing stands out. Look through `casestudies read`, and check that interview.yml names the customer's people.",
        err=True,
    )
    sys.exit(1)


def _why(one: Suggestion) -> str:
    said = f"{one.theme}: {', '.join(one.reasons)} · {one.words} words"
    if one.weak:
        said += " · weaker, to fill the list"
    return said + (" · its speaker has to see the passage first" if one.asks else "")


def _row(heard: _Searched, one: Suggestion) -> dict[str, object]:
    return {
        "text": one.text,
        "before": one.before,
        "after": one.after,
        "speaker": heard.people[one.passage.speaker or ""],
        "label": one.passage.speaker,
        "at": one.passage.start,
        "words": one.words,
        "theme": one.theme,
        "reasons": list(one.reasons),
        "weight": one.weight,
        "weak": one.weak,
        "asks": one.asks,
    }


def _files(files: tuple[Path, ...]) -> Iterator[_Searched]:
    from casestudies.transcripts import read_transcript

    for path in files:
        transcript = read_transcript(path)
        yield _Searched(str(path), transcript, {label: label for label in transcript.speakers})


def _interviews(config: Path | None, only: str | None) -> Iterator[_Searched]:
    from casestudies.stories import load_sources, transcripts_of

    site = project(config)
    only = only and interview_id(site, only)
    library, findings = load_sources(site)
    transcripts, refused = transcripts_of(library)
    tell_unheard(library, transcripts, (*findings, *refused), only)
    if only is not None and only not in library.interviews:
        raise click.UsageError(f"There is no interview '{only}'. There are: {', '.join(sorted(library.interviews))}.")
    for name, transcript in transcripts.items():
        if only in (None, name):
            interview = library.interviews[name]
            people = library.customers[interview.customer].people
            names = {
                label: people[id_].name if id_ in people else None for label, id_ in interview.speakers.items() if id_
            }
            people_named = {label: names.get(label) for label in interview.speakers}
            yield _Searched(name, transcript, people_named, interview.language, interview.corrections)


_OPENS_BLOCK = re.compile(r"[-+*#>=|~`]|\d+[.)]")
"""What would begin a list, a heading or another block at the beginning of a line of Markdown."""


def _lines(said: str, width: int) -> list[str]:
    """A quote in lines that a terminal holds, which are the same quote when they are pasted."""
    from casestudies.terminal import Text

    lines = [line.plain for line in Text(said).wrap(width)]
    return [said] if any(map(_OPENS_BLOCK.match, lines[1:])) else lines


def _show(
    heard: _Searched, passage: Passage, text: str = "", reasons: str = "", around: tuple[str, str] = ("", "")
) -> None:
    """The passage under its interview, speaker and time; as `text`, if that is another form of its words, between what was said
    `around` it. A log gets no words.
    """
    from casestudies.terminal import Console, Text
    from casestudies.transcripts.clock import format_timestamp

    console = Console()
    person = heard.people.get(passage.speaker or "")
    when = "" if passage.start is None else f" · {format_timestamp(passage.start)}"
    click.secho(f"{heard.name} · {passage.speaker or 'nobody named'}{when}", bold=True)
    if person is None:
        click.secho("Not a customer's words: the speaker is one of our own people, or not known.", fg="yellow")
    if reasons:
        console.print(Text(f"Why: {reasons}", style="dim"))
    if logged():
        click.echo("The words are not printed in CI, where others can read logs.\n")
    elif person is None:
        click.echo(f"  {passage.text}\n")
    else:
        before, after = around
        if before:
            console.print(Text(f"Before: {before}", style="dim"))
        click.echo()
        for line in _lines(text or passage.text, console.width - len("> ")):
            click.echo(f"> {line}")
        click.echo(f">\n> — {person}\n")
        if after:
            console.print(Text(f"After: {after}\n", style="dim"))
