"""`casestudies log`: a story's life as git remembers it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, project

if TYPE_CHECKING:
    from casestudies.approvals.log import Event, Log


@click.command(short_help="Show from git who recorded, withdrew or changed what in a story, and when.")
@click.argument("story")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@config_option
def log(story: str, form: str, config: Path | None) -> None:
    """Show from git who recorded, withdrew or changed what in a story, and when.

    Also what was not committed yet, and what the history cannot tell: a shallow clone, or a squash that put a change
    and its approval into one commit. The words themselves are shown by `casestudies approval diff`.
    """
    from casestudies.approvals.log import log as log_of
    from casestudies.approvals.recording import found_story
    from casestudies.terminal import Console, Text

    site = project(config)
    told = log_of(site, *found_story(site, story))
    if form == "json":
        import json

        click.echo(json.dumps(_as_json(told), indent=2, ensure_ascii=False))
        return
    for event in told.events:
        _show(event)
    for note in _notes(told):
        Console().hanging(Text(), Text(note, "yellow"))


def _show(event: Event) -> None:
    """A line an event; at a terminal, what does not fit goes on below its beginning."""
    from casestudies.terminal import Console, Text

    commit = event.commit
    when = f"{commit.day}  {commit.hash[:10]}  " if commit else "not committed yet       "
    text = Text.assemble((event.kind.value, "bold"), _detail(event))
    if commit:
        text.append(f"  {commit.author} <{commit.email}>", "dim")
    Console().hanging(Text(when, "dim"), text)


def _detail(event: Event) -> str:
    from casestudies.stories.model import Scope

    if event.words:
        return f": {event.words} {'word' if event.words == 1 else 'words'}"
    approval = event.approval
    if approval is None:
        return ""
    if approval.withdrawn:
        return (
            f": of {approval.on.isoformat()} ({approval.role}), by {approval.withdrawn.by} on {approval.withdrawn.on}"
        )
    scopes = ", ".join(scope.value for scope in Scope if scope in approval.scope)
    return f": by {approval.by} ({approval.role}) on {approval.on.isoformat()} for {scopes}"


def _notes(told: Log) -> list[str]:
    notes = []
    if told.cut_off:
        notes.append("The clone is shallow: what happened before is not here (`git fetch --unshallow`).")
    both = dict.fromkeys(event.commit.hash[:10] for event in told.events if event.together and event.commit)
    if both:
        notes.append(
            f"A change and its approval stand in one commit ({', '.join(both)}), as after a squash merge: the history cannot "
            "show that the words were there before they were approved."
        )
    if told.since:
        words = "1 word differs" if told.since == 1 else f"{told.since} words differ"
        notes.append(f"{words} from what was approved: see `casestudies approval diff {told.story}`.")
    if told.since is None and any(event.approval for event in told.events):
        notes.append("The state that was approved is not in the history.")
    return notes


def _as_json(told: Log) -> dict[str, object]:
    return {
        "version": 1,
        "story": told.story,
        "events": [_event(event) for event in told.events],
        "words_since_approval": told.since,
        "shallow": told.cut_off,
        "notes": _notes(told),
    }


def _event(event: Event) -> dict[str, object]:
    commit, approval = event.commit, event.approval
    return {
        "commit": commit.hash if commit else None,
        "day": commit.day if commit else None,
        "author": commit.author if commit else None,
        "email": commit.email if commit else None,
        "kind": event.kind.value,
        "words": event.words or None,
        "role": approval.role if approval else None,
        "by": approval.by if approval else None,
        "on": approval.on.isoformat() if approval else None,
        "together_with_change": event.together,
    }
