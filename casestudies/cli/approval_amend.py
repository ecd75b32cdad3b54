"""`casestudies approval amend`: record a minor correction after an approval."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from casestudies.cli.project import config_option, day, project, today_option


@click.command(short_help="Record a minor correction, so that the approval goes on covering the story.")
@click.argument("story")
@click.option("--by", required=True, help="The editor who made it.")
@today_option
@config_option
def amend(story: str, by: str, today: datetime | None, config: Path | None) -> None:
    """Record a minor correction that an editor made after the approval, so that the approval goes on covering the story.

    Minor is what mends the publisher's own sentences only: spelling, punctuation, capitals, spaces, articles; no other word,
    no quote, name, figure or address, and not many of them. What was approved is looked up in git; the record holds the
    words as they were, so that anybody can undo the correction and see by the digest that it leads to what was approved.
    """
    from casestudies.approvals.recording import amended

    site = project(config)
    result = amended(site, story, by=by, on=day(today))
    result.path.write_bytes(result.text.encode("utf-8"))
    click.secho(f"{result.path.relative_to(site.root).as_posix()}: ", nl=False, bold=True)
    click.echo(f"amended by {by}")
    for one in result.amendment.replaced:
        click.secho(f"  [-{one.was}-]" if one.was else "  ", fg="red", nl=False)
        click.secho(f"{{+{one.now}+}}" if one.now else "", fg="green")
    click.echo(f"  content  {result.amendment.content}")
