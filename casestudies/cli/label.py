"""`casestudies label`: say who spoke where a transcript does not."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from os.path import realpath
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, day, from_here, project, today_option

if TYPE_CHECKING:
    import datetime as dt

    from casestudies.stories.model import Customer, Interview
    from casestudies.stories.project import Project
    from casestudies.transcripts import Transcript
    from casestudies.transcripts.assigning import Assignment, VoiceRun

OPEN = "?"
OURS = "us"
OWN_PEOPLE = "Interviewer"
# A row as `label --list` prints it: `0-20  0:04  Name | words`, the time a dash where there is none.
_ROW = re.compile(r"([0-9]{1,7})-([0-9]{1,7})[ \t]+(?:[0-9:]{3,9}[ \t]+|-[ \t]+)?([^|]*?)[ \t]*\|.*")
_HASH = re.compile(r"#.*\bsha256:([0-9a-f]{64})\b")
_COMMANDS = (
    "A number, a name, or Enter for the one before. s: a second voice speaks in it · {voices}"
    "?: leave it open · b: back · q: stop and save"
)
_VOICES = "1!: so are all of {label} · "


@dataclass(frozen=True, slots=True)
class _Task:
    """What is to be said, and what is known: the blocks, who said which of them so far, and whom one can name."""

    path: Path
    transcript: Transcript
    interview: Interview
    customer: Customer
    blocks: tuple[VoiceRun, ...]
    before: Mapping[int, str]

    @property
    def choices(self) -> Mapping[str, str | None]:
        """The labels that may be given, each with its person, or None for our own people."""
        from casestudies.transcripts.assigning import is_placeholder

        known = {
            label: person for label, person in self.interview.speakers.items() if person or not is_placeholder(label)
        }
        for person in self.customer.people.values():
            if person.id not in known.values():
                known[person.name] = person.id
        return known if None in known.values() else known | {OWN_PEOPLE: None}

    def speaker(self, block: VoiceRun) -> str | None:
        """Who said a block by what was said before; None while that is open."""
        said = {self.before.get(word) for word in range(block.first, block.last)}
        return said.pop() if len(said) == 1 else None


@click.command(short_help="Say who spoke where a transcript does not.")
@click.argument("transcript", type=click.Path(path_type=Path))
@click.option("--by", default="", help="Your name. It is kept with your answers.")
@click.option("--list", "listed", is_flag=True, help="Print the blocks, one per line, as a file to fill in.")
@click.option(
    "--from", "sheet", type=click.Path(path_type=Path), metavar="FILE", help="Take the answers from such a file."
)
@click.option("--edit", is_flag=True, help="Fill that file in with your editor ($EDITOR).")
@click.option("--again", is_flag=True, help="Walk through all blocks, including those that have a speaker already.")
@click.option("--anew", is_flag=True, help="Drop earlier answers: they were for another file, or wrong.")
@today_option
@config_option
def label(
    transcript: Path,
    by: str,
    listed: bool,
    sheet: Path | None,
    edit: bool,
    again: bool,
    anew: bool,
    today: datetime | None,
    config: Path | None,
) -> None:
    """Say who spoke where a transcript does not: captions without names, SPEAKER_00, a turn glued to the one before.

    Walks through the blocks of the TRANSCRIPT of an interview and asks who spoke. What you say is kept in the interview.yml
    beside it, with your name, the day, the file's hash and the first words of each block; the transcript itself is never
    changed. A name that the transcript gives is never overridden.
    """
    from casestudies.transcripts.assigning import assign

    where = project(config)
    task = _task(where, transcript, anew=anew)
    if listed:
        click.echo("\n".join(_sheet(task)))
        return
    if not task.blocks:
        click.echo("The transcript already names a speaker for all its words.")
        return
    said = _filled_in(task, sheet) if sheet is not None or edit else _walked(task, again=again)
    _, refused = assign(task.transcript, said)
    for one in refused:
        block = said[one.position]
        raise click.UsageError(f"{block.first}-{block.last} cannot be {block.speaker}: {one.why}. Nothing was written.")
    if said:
        _write(where, task, said, by or str(click.prompt("Who decides (your name)")), day(today, where), anew=anew)
    _tell_open(task, said)


def _task(where: Project, path: Path, *, anew: bool) -> _Task:
    from casestudies.findings import CasestudiesError
    from casestudies.stories import load_sources
    from casestudies.stories.transcripts import labelled, transcript_of
    from casestudies.transcripts.assigning import open_blocks

    library, findings = load_sources(where)
    real = Path(realpath(path))
    interview = next((one for one in library.interviews.values() if one.transcript == real), None)
    if interview is None:
        beside = real.parent / "interview.yml"
        for finding in findings:
            if (where.root / finding.place.path).resolve() == beside:
                raise CasestudiesError(finding)
        raise click.UsageError(
            f"{path} does not belong to an interview here. Bring it in first: casestudies new interview {path}"
        )
    if anew:
        interview = replace(interview, labels=None)
    transcript = transcript_of(interview)
    known, refused = labelled(transcript, interview)
    if refused:
        raise CasestudiesError(refused[0])
    before: dict[int, str] = {}
    number = 0
    for turn in known.turns:
        count = turn.text.count(" ") + 1
        if turn.by_hand and turn.speaker:
            before.update(dict.fromkeys(range(number, number + count), turn.speaker))
        number += count
    customer = library.customers[interview.customer]
    return _Task(path, transcript, interview, customer, open_blocks(transcript), before)


def _sheet(task: _Task) -> Iterator[str]:
    """The blocks as a file to fill in, one a line with its first words."""
    yield f"# Who spoke in {task.path.name}, sha256:{task.transcript.sha256}?"
    yield f"# Write a name before each bar; {OPEN} where you do not know. Names: {', '.join(task.choices)}."
    yield "# To cut a block in two, write its line twice and change the numbers of the words: 0-20 and 20-35 for 0-35."
    wide = max((len(name) for name in (*task.choices, *(b.label or "" for b in task.blocks))), default=0)
    for block in task.blocks:
        who = task.speaker(block) or block.must_be or OPEN
        cut = "" if block.begins == block.text else " …"
        yield f"{block.first}-{block.last}  {_clock(block)}  {who:{wide}} | {_called(block)}{_shown(block.begins)}{cut}"


def _clock(block: VoiceRun) -> str:
    from casestudies.transcripts.clock import format_timestamp

    return format_timestamp(block.start) if block.start is not None else "-"


def _called(block: VoiceRun) -> str:
    return f"({_shown(block.label)}) " if block.label else ""


def _shown(text: str) -> str:
    from casestudies.cli.transcripts import safe

    return safe(text)


def _filled_in(task: _Task, sheet: Path | None) -> list[Assignment]:
    """What a filled-in file says beyond what was said before. Raises UsageError with the line that is wrong."""
    from casestudies.stories.files import read_text, unix

    if sheet is not None:
        text, name = unix(read_text(sheet, sheet.parent)), str(sheet)
    else:
        edited = click.edit("\n".join(_sheet(task)) + "\n", extension=".txt")
        if edited is None:
            return []
        text, name = edited, "the file"
    hashes = _HASH.findall(text)
    if hashes != [task.transcript.sha256]:
        raise click.UsageError(
            f"{name} belongs to another transcript: its first line should name sha256:{task.transcript.sha256}."
        )
    words = [word for turn in task.transcript.turns for word in turn.text.split(" ")]
    said = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        m = _ROW.fullmatch(line)
        if m is None:
            raise click.UsageError(f"{name}, line {number}: write it as `0-20  0:04  Name | words`.")
        if m[3] not in ("", OPEN):
            speaker = _named(task, m[3])
            if speaker is None:
                raise click.UsageError(f"{name}, line {number}: {_nobody(task, m[3])}")
            said.append(_assignment(words, int(m[1]), int(m[2]), speaker))
    return [one for one in said if {task.before.get(word) for word in range(one.first, one.last)} != {one.speaker}]


def _assignment(words: Sequence[str], first: int, last: int, speaker: str) -> Assignment:
    from casestudies.transcripts.assigning import Assignment, first_words

    return Assignment(first, last, first_words(words[first:last]), speaker)


def _named(task: _Task, answer: str) -> str | None:
    """The label that an answer means: itself, a person's id or name, the first word of only one, or `us`; None where it means
    nobody known.
    """
    answer = " ".join(answer.split())
    choices = task.choices
    if answer in choices or any(block.must_be == answer for block in task.blocks):
        return answer
    if answer.casefold() in (OURS, "~"):
        return next(label for label, person in choices.items() if person is None)
    meant = [
        label
        for label, person in choices.items()
        if answer.casefold() in (label.casefold(), person) or (person and answer == task.customer.people[person].name)
    ]
    meant = meant or [label for label in choices if label.casefold().startswith(f"{answer.casefold()} ")]
    return meant[0] if len(meant) == 1 else None


def _nobody(task: _Task, answer: str) -> str:
    people = ", ".join(task.choices)
    return f"nobody here is called “{_shown(answer)}”. There are: {people}. Add others to the customer's file."


@dataclass(frozen=True, slots=True)
class _Answer:
    """Who said a block, or None while that is open; `follows` where it was said of its whole voice."""

    block: VoiceRun
    who: str | None
    follows: bool = False


def _walked(task: _Task, *, again: bool) -> list[Assignment]:
    """What somebody says of one block after the other. The end of the input stops and keeps what was said."""
    queue = [block for block in task.blocks if again or task.speaker(block) is None]
    names = list(task.choices)
    for number, name in enumerate(names, 1):
        click.echo(f"  {number}  {_shown(name)}{'' if task.choices[name] else '  (your own people)'}")
    voice = next((block.label for block in queue if block.label), None)
    click.echo(_wrapped(_COMMANDS.format(voices=_VOICES.format(label=_shown(voice)) if voice else "")))
    said: list[_Answer] = []
    voices: dict[str, str] = {}
    while len(said) < len(queue):
        block = queue[len(said)]
        if block.label in voices and not block.must_be:
            said.append(_Answer(block, voices[block.label], follows=True))
            continue
        _present(block, f"{len(said) + 1}/{len(queue)}")
        latest = next((one.who for one in reversed(said) if one.who), OPEN)
        answer = _asked(block.must_be or latest)
        whole = answer.endswith("!") and block.label is not None
        chosen = answer.removesuffix("!").strip() if whole else answer
        if answer == "q":
            break
        if answer == "b":
            while said and said.pop().follows:
                pass
            voices.clear()
        elif answer == "s":
            queue[len(said) : len(said) + 1] = _in_two(block)
        elif answer == OPEN:
            said.append(_Answer(block, None))
        elif (who := _named(task, _by_number(chosen, names))) is not None:
            said.append(_Answer(block, who))
            voices |= {block.label: who} if whole and block.label else {}
        else:
            click.secho(_wrapped(_nobody(task, chosen), "  "), fg="yellow")
    words = [word for turn in task.transcript.turns for word in turn.text.split(" ")]
    return [_assignment(words, one.block.first, one.block.last, one.who) for one in said if one.who]


def _present(block: VoiceRun, count: str) -> None:
    click.secho(f"\n{count}  {_clock(block)}  {_called(block)}", bold=True)
    click.echo(_wrapped(_shown(block.text), "  "))


def _wrapped(text: str, indent: str = "") -> str:
    """The text on lines that end between words."""
    return click.wrap_text(text, shutil.get_terminal_size().columns, indent, indent)


def _by_number(answer: str, names: Sequence[str]) -> str:
    return names[int(answer) - 1] if answer.isdecimal() and 0 < int(answer) <= len(names) else answer


def _asked(default: str) -> str:
    try:
        return str(click.prompt("  Who", default=default)).strip()
    except click.Abort:
        click.echo()
        return "q"


def _in_two(block: VoiceRun) -> list[VoiceRun]:
    """The block cut where another voice begins, or whole where the words do not tell where."""
    try:
        begins = " ".join(str(click.prompt("  The first words of the other voice")).split())
    except click.Abort:
        return [block]
    text = block.text.casefold()
    at = [m.start() + 1 for m in re.finditer(re.escape(f" {begins.casefold()}"), text)]
    if len(at) != 1 or len(text) != len(block.text):
        message = "These words do not stand inside the block, or stand there twice. Type the first three or four words."
        click.secho(_wrapped(message, "  "), fg="yellow")
        return [block]
    first = block.first + block.text.count(" ", 0, at[0])
    one, other = block.text[: at[0] - 1], block.text[at[0] :]
    return [replace(block, last=first, text=one), replace(block, first=first, text=other)]


def _write(where: Project, task: _Task, said: Sequence[Assignment], by: str, on: dt.date, *, anew: bool) -> None:
    from casestudies.stories.files import read_text, replace_files, unix
    from casestudies.stories.labelling import Labelling, with_labels

    path = where.root / task.interview.place.path
    written = read_text(path, where.root)
    ends = "\r\n" if "\r\n" in written else "\n"  # as its author's editor writes them
    new = {
        one.speaker: task.choices.get(one.speaker)
        for one in said
        if one.speaker not in task.interview.speakers and one.speaker in task.choices
    }
    made = Labelling(by, on, task.transcript.sha256, said, new)
    text = with_labels(unix(written), task.interview.place.path, made, anew=anew)
    replace_files({path: text.replace("\n", ends).encode()})
    click.echo(f"wrote {from_here(task.interview.place).path}: {_many(len(said), 'block')} by {by}")


def _tell_open(task: _Task, said: Sequence[Assignment]) -> None:
    known = set(task.before) | {word for one in said for word in range(one.first, one.last)}
    left = [block for block in task.blocks if not known.issuperset(range(block.first, block.last))]
    if not left:
        click.echo("Every word has a speaker now.")
        return
    words = sum(block.last - block.first for block in left)
    first = (
        f"{_clock(left[0])} “{_shown(left[0].begins)}”" if left[0].start is not None else f"“{_shown(left[0].begins)}”"
    )
    click.echo(_wrapped(f"Still open: {_many(len(left), 'block')}, {_many(words, 'word')}; the first: {first}"))


def _many(count: int, thing: str) -> str:
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"
