"""`casestudies forget`: what is kept of a person, and the site without it."""

from __future__ import annotations

import shlex
import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, day, file_from_here, project, today_option

if TYPE_CHECKING:
    from casestudies.review.forgetting import Forgetting, Trace
    from casestudies.stories.model import Customer, Library, Person


@click.command(short_help="List what is kept of a person, what removing it breaks, and remove it.")
@click.argument("person")
@click.option("--remove", is_flag=True, help="Remove it. Without this, nothing is changed.")
@click.option("--evidence", is_flag=True, help="Evidence and requests too, however long they are to be kept.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@today_option
@config_option
def forget(person: str, remove: bool, evidence: bool, form: str, today: datetime | None, config: Path | None) -> None:
    """List what is kept of a person, what removing it breaks, and with --remove remove it.

    PERSON is an id, `customer/id`, or a full name. Their turns in transcripts are blanked, so that other people's words
    can still be verified; stories that quote them, or that they approved, are withdrawn; their entry, photo and
    recordings go. Evidence and requests stay as long as the setting `retention` says, unless --evidence is given. What
    you have to rewrite yourself, and what git's history still holds, is listed.
    """
    from casestudies.review.forgetting import Forgetting
    from casestudies.review.gather import gather

    site = project(config)
    gathered = gather(site)
    customer, whom = _meant(gathered.library, person)
    found = Forgetting(site, gathered, customer, whom, day(today, site), evidence)
    # Everything is asked before the first file is written: the answers are of the files as they are.
    listed, broken = found.traces, found.broken
    files = found.files if remove else {}
    if form == "json":
        import json

        document = {
            "version": 1,
            "person": f"{customer.id}/{whom.id}",
            "kept": [
                {"kind": t.kind, "path": t.path, "line": t.line, "what": t.what, "stays": t.stays} for t in listed
            ],
            "breaks": [{"name": one.name, "why": one.why} for one in broken],
            "removed": sorted(path.relative_to(site.root).as_posix() for path, data in files.items() if data is None),
        }
        click.echo(json.dumps(document, indent=2, ensure_ascii=False))
    else:
        _show(found, listed)
    _write(files)
    if remove:  # what earlier reviews computed holds words of theirs as well
        shutil.rmtree(site.root / ".cache" / "casestudies", ignore_errors=True)
    if form == "text":
        _afterwards(found) if remove else _not_yet(person, evidence)


def _write(files: Mapping[Path, bytes | None]) -> None:
    """What stays is written first: a full disk then costs nothing that is to be kept."""
    from casestudies.stories.files import replace_files

    try:
        replace_files(files)
    except OSError as error:
        message = f"{error.filename}: {error.strerror}. Nothing was removed. Make room, or fix the permissions; then run it again."
        raise click.ClickException(message) from None


def _meant(library: Library, name: str) -> tuple[Customer, Person]:
    """The one person whom a name means. Raises click.UsageError."""
    from casestudies.review.forgetting import find, nearest

    found = find(library, name)
    if len(found) == 1:
        return found[0]
    if found:
        several = ", ".join(f"{customer.id}/{person.id}" for customer, person in found)
        raise click.UsageError(f"'{name}' may be any of {several}. Name one of them. Nothing was changed.")
    near = nearest(library, name)
    hint = f" Did you mean '{near}'?" if near else ""
    raise click.UsageError(f"No customer's file has a person '{name}'.{hint}")


def _show(found: Forgetting, listed: Sequence[Trace]) -> None:
    """What is kept, and what removing it breaks."""
    from casestudies.cli.carriers import carriers
    from casestudies.publish.embeds.hosts import embedders
    from casestudies.terminal import Console, Text

    console = Console()
    who = ", ".join(part for part in (found.person.name, found.person.role, found.customer.name) if part)
    console.print(Text(f"What is kept of {who}", "bold"))
    for kind in dict.fromkeys(trace.kind for trace in listed):
        console.print(Text(kind))
        for trace in (one for one in listed if one.kind == kind):
            file = file_from_here(found.project.root / trace.path)
            text = Text(f"{file}:{trace.line}" if trace.line else file, "bold")
            text.append(f"  {trace.what}" if trace.what else "")
            text.append(f"  stays: {trace.stays}" if trace.stays else "", "yellow")
            console.hanging(Text("  "), text)
    console.print()
    console.print(
        Text("Removing it breaks" if found.broken else "Removing it breaks nothing that is published.", "bold")
    )
    withdrawn = {story.id for story in found.withdrawn}
    for one in found.broken:
        console.hanging(Text("  "), Text(one.name, "bold").append(f"  {one.why}"))
        for place in carriers(found.project, one.name) if one.name in withdrawn else ():
            file = file_from_here(found.project.root / place.path)
            console.hanging(Text("    "), Text(f"look at {file}:{place.line}: {place.what}"))
        for host in embedders(found.project, *one.name.split("#")):
            console.hanging(Text("    "), Text(f"tell {host.tell or 'its owner'}: {host.page} shows {host.quote}"))
    console.print()


def _not_yet(person: str, evidence: bool) -> None:
    command = f"casestudies forget {shlex.quote(person)}{' --evidence' if evidence else ''} --remove"
    click.echo(f"Nothing was changed. To remove it: {command}")


def _afterwards(found: Forgetting) -> None:
    """What was done, what is left to do by hand, and what git's history keeps."""
    root = found.project.root
    gone = [path.relative_to(root).as_posix() for path, data in found.files.items() if data is None]
    for path, data in found.files.items():
        click.echo(f"{'removed' if data is None else 'written'} {path.relative_to(root).as_posix()}")
    click.echo()
    click.echo("Commit this, build and deploy. What is marked “stays” above is not removed.")
    if any("--evidence" in trace.stays for trace in found.traces):
        # Their entry, and with it their id, is gone; approvals still have the name.
        click.echo(
            f"For the evidence that is left: casestudies forget {shlex.quote(found.person.name)} --evidence --remove"
        )
    for line in _history(found, gone):
        click.echo(line)
    click.echo("Clones, backups and copies on other people's pages are out of reach from here.")


def _history(found: Forgetting, gone: Sequence[str]) -> Iterator[str]:
    """What git still has, and the command that takes it out."""
    from casestudies.approvals.git import Repository
    from casestudies.findings import CasestudiesError

    try:
        repository = Repository(found.project.root)
        known = [path for path in gone if repository.knows(found.project.root / path)]
    except CasestudiesError:
        return
    yield "Git's history still holds what was committed. This rewrites it (https://github.com/newren/git-filter-repo), for"
    yield "everybody who has a clone; commit first, and keep a copy:"
    paths = " ".join(f"--path {shlex.quote(repository.name(found.project.root / path))}" for path in known)
    name = shlex.quote(f"{found.person.name}==>removed")  # no mark that YAML would read
    if known:
        yield f"  git filter-repo --invert-paths {paths}"
    yield f"  echo {name} > names.txt && git filter-repo --replace-text names.txt --replace-message names.txt && rm names.txt"
