"""`casestudies approval`: ask for, record, withdraw and look at approvals."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.approval_request import request, story_to_approve
from casestudies.cli.project import (
    DATE,
    SCOPES,
    config_option,
    day,
    file_from_here,
    from_here,
    logged,
    named_scopes,
    project,
    today_option,
)

if TYPE_CHECKING:
    from casestudies.approvals.model import Standing
    from casestudies.approvals.recording import Recorded
    from casestudies.findings import Finding
    from casestudies.review.model import Reviewed
    from casestudies.stories.model import Story
    from casestudies.stories.project import Project


@click.group(short_help="Record, withdraw and look at approvals.")
def approval() -> None:
    """Record, withdraw and look at approvals.

    STORY is a story's id, such as `brightledger`, or the path of its file.
    """


approval.add_command(request)


@approval.command()
@click.argument("story")
@click.option(
    "--by",
    help="Who approved, as the customer's file spells the name. Default: the sender of the answer.",
)
@click.option("--role", default="customer", show_default=True, help="In which role: customer, legal, editor, …")
@click.option("--on", type=DATE, metavar="DATE", help="When it was given. Default: the day of the answer.")
@click.option(
    "--scope",
    multiple=True,
    metavar="SCOPE",
    help=f"What it allows; may be repeated, or separated by commas: {', '.join(SCOPES)}. Default: what the answer says.",
)
@click.option("--evidence", type=click.Path(path_type=Path), help="The mail or PDF that shows it; copied if need be.")
@click.option("--expires", type=DATE, metavar="DATE", help="The first day on which it no longer holds.")
@click.option(
    "--confirmed",
    default="",
    metavar="NAME",
    help="Your name: you have read an answer that says more than the request's own lines, and it allows this.",
)
@click.option(
    "--on-behalf-of",
    type=click.Choice(["company"]),
    help="Given for the company: covers its name, logo and figures, and nobody's words.",
)
@today_option
@config_option
def record(
    story: str,
    by: str | None,
    role: str,
    on: datetime | None,
    scope: tuple[str, ...],
    evidence: Path | None,
    expires: datetime | None,
    confirmed: str,
    on_behalf_of: str | None,
    today: datetime | None,
    config: Path | None,
) -> None:
    """Write an approval into the story's front matter, bound to exactly what the story says now.

    The answer is read: the lines that the request asks for, sent back by the person who approves, are a plain yes. Any other
    answer is shown whole, and recorded only with --confirmed "YOUR NAME". No other line of the story is changed. An approval
    that somebody wrote by hand without its digest is completed when its name and role are the ones given.
    """
    from casestudies.approvals.recording import Recording, record_approval
    from casestudies.findings import CasestudiesError
    from casestudies.stories.files import replace_files

    site = project(config)
    now = day(today, site)
    library, found, passages, _ = story_to_approve(site, story, now)
    allowed = tuple(dict.fromkeys(named_scopes(scope)))
    wanted = Recording(
        role=role,
        by=by or "",
        on=on.date() if on else None,
        scope=allowed,
        evidence=evidence,
        expires=expires.date() if expires else None,
        confirmed=confirmed.strip(),
        on_behalf_of=on_behalf_of or "",
        passages=passages,
    )
    try:
        result = record_approval(site, library, found, wanted, now)
    except CasestudiesError as error:
        _show_whole(error.finding)
        raise
    if result.again:
        click.echo(f"{from_here(result.approval.place)}: this approval is recorded already; nothing was changed.")
        return
    replace_files({result.path: result.text.encode()})
    click.secho(f"{from_here(result.approval.place)}: ", nl=False, bold=True)
    click.echo(f"approved by {result.approval.by} ({result.approval.role}) on {result.approval.on.isoformat()}")
    click.echo(f"  allows   {', '.join(s for s in SCOPES if s in result.approval.scope)}")
    click.echo(f"  content  {result.approval.content}")
    _say_where_it_stands(site, result, now)


@approval.command()
@click.argument("story")
@click.option("--by", required=True, help="Who withdrew it.")
@click.option("--on", type=DATE, metavar="DATE", help="When. Default: today.")
@click.option("--reason", default="", help="Why, if they said.")
@click.option("--role", default="", help="Withdraw only approvals of this role.")
@today_option
@config_option
def withdraw(
    story: str,
    by: str,
    on: datetime | None,
    reason: str,
    role: str,
    today: datetime | None,
    config: Path | None,
) -> None:
    """Take a story's approvals back. The records stay; the next build leaves the story out.

    A note of it is kept in `withdrawn` in the approvals folder, by which older copies of the story stay out too.

    Names every other story, page and file of the project that still has its words, and the pages of others that embed them.
    """
    from casestudies.approvals.recording import withdraw_approvals
    from casestudies.cli.audit import BRANCH, still_served
    from casestudies.cli.carriers import carriers
    from casestudies.publish.embeds.hosts import embedders
    from casestudies.stories.files import replace_files
    from casestudies.stories.model import Withdrawal, called

    site = project(config)
    taken_back = Withdrawal(day(on or today, site), by, reason)
    path, files = withdraw_approvals(site, story, taken_back, role=role, today=day(today, site))
    replace_files({path: files[path]})  # whatever becomes of the note
    id_ = site.id_of(path)
    click.echo(f"{file_from_here(path)}: withdrawn. Build the site, and the {called(id_)} is gone from it.")
    for kept, note in ((file, text) for file, text in files.items() if file != path):
        try:
            replace_files({kept: note})
            click.echo(f"  commit {file_from_here(kept)} with it: no older copy of it is then published again")
        except OSError as error:
            why = f"{file_from_here(kept)} cannot be written ({error.strerror})"
            click.secho(f"  commit it: {why}, by which an older copy of it would be known", fg="yellow")
    for one in carriers(site, id_):
        click.echo(f"  look at {one.path}{f':{one.line}' if one.line else ''}: {one.what}")
    if versions := still_served(site, id_):
        click.echo(
            f"  the branch {BRANCH} still shows it: {', '.join(versions)}. `casestudies audit --branch {BRANCH}` names every "
            "file that has its words, `casestudies purge` prepares the commit that removes them"
        )
    for host in embedders(site, id_):
        click.echo(f"  tell {host.tell or 'its owner'}: {host.page} shows {host.quote}")


@approval.command()
@click.argument("stories", nargs=-1)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@today_option
@config_option
def status(stories: tuple[str, ...], form: str, today: datetime | None, config: Path | None) -> None:
    """Show where each story stands, until when, and what to do next."""
    from casestudies.approvals.recording import standings
    from casestudies.review import review_with_memory

    site = project(config)
    # A review knows more than the approvals say: whether a story waits for a speaker's look.
    found = review_with_memory(site, today=day(today, site))
    reviewed = {r.story.id: r.standing for r in found.stories}
    rows = [(story, reviewed.get(story.id, own)) for story, own in standings(site, stories, day(today, site))]
    if form == "json":
        import json

        click.echo(json.dumps([_as_json(story, standing) for story, standing in rows], indent=2, ensure_ascii=False))
        return
    unread = sorted({one.story for one in found.withheld} - {story.id for story, _ in rows}) if not stories else []
    width = max(map(len, [*(story.id for story, _ in rows), *unread]), default=0)
    for id_ in unread:
        click.secho(f"{id_:<{width}}  ", nl=False, bold=True)
        click.secho("cannot be read", fg="red")
        for finding in (f for f in found.findings if f.about.story == id_):
            _told(replace(finding, message=f"{from_here(finding.place)}: {finding.message}"), width + 2)
    for story, standing in rows:
        click.secho(f"{story.id:<{width}}  ", nl=False, bold=True)
        click.secho(standing.state.value, fg="green" if standing.scopes else "yellow", nl=False)
        if standing.scopes:
            click.echo(f" for {', '.join(s for s in SCOPES if s in standing.scopes)}", nl=False)
            click.echo(f", until {standing.until.isoformat()}" if standing.until else "", nl=False)
        click.echo()
        for finding in standing.findings:
            _told(finding, width + 2)


@approval.command()
@click.argument("story")
@config_option
def diff(story: str, config: Path | None) -> None:
    """Show word by word what changed in a story since it was approved, from git's history. Ends with 1 if anything did."""
    from casestudies.approvals.recording import changes_since_approval
    from casestudies.terminal import Console, Text

    found = changes_since_approval(project(config), story)
    if not found.changes:
        click.echo(f"Nothing has changed since the approval of {found.approval.on.isoformat()}.")
        return
    click.echo(
        f"Approved on {found.approval.on.isoformat()} by {found.approval.by}"
        + (f" (commit {found.commit.hash[:10]} of {found.commit.day})" if found.commit else "")
    )
    console = Console()
    for change in found.changes:
        click.secho(f"\n{change.label}", bold=True)
        text = Text(f"{change.before} " if change.before else "")
        text.append(f"[-{change.removed}-]" if change.removed else "", "red")
        text.append(f"{{+{change.added}+}}" if change.added else "", "green")
        console.hanging(Text("  "), text.append(f" {change.after}"))
    sys.exit(1)


def _show_whole(finding: Finding) -> None:
    """The answer that was not recorded, to be read by the person at this terminal and kept out of every log."""
    if not logged():
        for label, text in finding.confidential:
            click.secho(f"The whole {label}:", bold=True)
            click.echo("".join(f"  | {line}\n" for line in text.split("\n")))


def _told(finding: Finding, indent: int) -> None:
    from casestudies.review.formats.text import is_private
    from casestudies.terminal import Console, Text

    console = Console()
    text = Text.assemble((finding.code, "bold"), f" {finding.message} ", (finding.help, "cyan"))
    console.hanging(Text(" " * indent), text)
    for label, words in finding.confidential if is_private(sys.stdout) else ():
        console.hanging(Text(f"{' ' * indent}  {label}  "), Text(words))


def _say_where_it_stands(site: Project, recorded: Recorded, today: date) -> None:
    """Where the story is now, and what keeps it off the site although it is approved: better heard now than from the next build."""
    from casestudies.approvals.model import State
    from casestudies.review import review_with_memory
    from casestudies.stories.model import called

    file = recorded.approval.place.path
    # A review knows more than the approvals say: whether a story waits for a speaker's look.
    reviewed = next((r for r in review_with_memory(site, today=today).stories if r.story.place.path == file), None)
    standing = reviewed.standing if reviewed else recorded.standing
    click.echo(f"  the {called(site.id_of(recorded.path))} is now: {standing.state.value}")
    for finding in standing.findings:
        _told(finding, 2)
    if reviewed:
        _say_what_asks(site, reviewed, waits=standing.state is State.LOOK)
    errors = reviewed.errors if reviewed else ()
    for finding in errors:
        click.secho(f"  {from_here(finding.place)}: {finding.code} {finding.message}", fg="yellow")
    if errors:
        click.secho("  This still keeps it off the site. Fix it, then have the change approved.", fg="yellow")


def _say_what_asks(site: Project, reviewed: Reviewed, *, waits: bool) -> None:
    """Which quotes no answer settles yet, and what settles them: a request that went out by another way is not on file."""
    from casestudies.approvals.sent import FOLDER
    from casestudies.review.codes import LEFT_OUT
    from casestudies.stories.files import display_path

    left_out = [f.message for f in reviewed.findings if f.rule is LEFT_OUT]
    for message in ["Its speaker must still see some quotes in context."] if waits else left_out:
        click.secho(f"  {message}", fg="yellow")
    if waits or left_out:
        folder = display_path(site.approvals / FOLDER, site.root)
        click.secho("  Send the request:", fg="yellow")
        click.secho(f"    casestudies approval request {reviewed.story.id}", fg="yellow")
        click.secho(f"  Or, if it was answered, keep it in {folder} and record the answer again.", fg="yellow")


def _as_json(story: Story, standing: Standing) -> dict[str, object]:
    return {
        "story": story.id,
        "state": standing.state.value,
        "scopes": sorted(standing.scopes),
        "digest": standing.digest,
        "approved_on": standing.approved_on.isoformat() if standing.approved_on else None,
        "until": standing.until.isoformat() if standing.until else None,
        "findings": [
            {"code": f.code, "place": str(f.place), "message": f.message, "help": f.help} for f in standing.findings
        ],
    }
