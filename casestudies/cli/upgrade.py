"""`casestudies upgrade`: what this version changes about stories that were approved before."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from casestudies.cli.project import config_option, day, project, today_option


@click.command(short_help="List the stories that this version publishes differently from what was approved, and why.")
@click.option(
    "--dry-run", is_flag=True, help="Only list them, as it always does: nothing changes without asking people again."
)
@today_option
@config_option
def upgrade(dry_run: bool, today: datetime | None, config: Path | None) -> None:
    """List the stories that this version publishes differently from what was approved, why, and the command that mends each.

    Ends with 1 if there are any. It changes nothing: only people can approve.
    """
    from casestudies.review import review_with_memory
    from casestudies.review.upgrading import changes

    if not dry_run:
        raise click.UsageError("Nothing can be upgraded without asking people again. See what changes with --dry-run.")
    site = project(config)
    found = changes(review_with_memory(site, today=day(today, site)))
    for change in found:
        click.secho(f"{change.story}: ", nl=False, bold=True)
        click.secho(change.becomes, fg="yellow")
        for why, command in change.reasons:
            click.echo(f"  {why}")
            click.secho(f"  → {command}", fg="cyan")
    if found:
        sys.exit(1)
    click.echo("Every approved story is published whole, as it was approved.")
