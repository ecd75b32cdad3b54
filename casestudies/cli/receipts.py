"""`casestudies receipts` and `casestudies merge`: what was found where the transcripts are, for builds where they are not."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from casestudies.cli.project import config_option, day, project, today_option

_sign = click.option(
    "--sign",
    "key",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Sign them with this SSH key (or the public one of a key that an agent holds).",
)


@click.command(short_help="Write receipts, with which a site builds where its transcripts are absent.")
@_sign
@today_option
@config_option
def receipts(key: Path | None, today: datetime | None, config: Path | None) -> None:
    """Write receipts, with which a site builds where its transcripts are absent.

    For each published quote, casestudies.lock holds the hashes of what was judged, the verdict, and the place as a range of
    words: no word of a passage, and no hash of one. Commit it. Where the transcripts are present, they alone count. Where they
    are absent, receipts count that an allowed signer has signed (`--sign`), or any if the site's settings say
    `policy: {receipts: unsigned}`. Ends with 0, 1 (something stops the build) or 2 (could not run).
    """
    from casestudies.findings import counted
    from casestudies.review import review_with_memory
    from casestudies.review.lock import made_receipts, write_receipts

    site = project(config)
    result = review_with_memory(site, today=day(today, site), with_rules=True)
    if result.receipted:
        raise click.UsageError("Transcripts are absent here. Write receipts where all of them are.")
    if result.failed:
        for finding in result.failed:
            click.echo(str(finding), err=True)
        click.echo("No receipts were written: fix these first.", err=True)
        sys.exit(1)
    made = made_receipts(site, result)
    written = write_receipts(site, made, key)
    quotes = sum(len(story.quotes) for story in made.stories.values())
    names = " and ".join(path.name for path in written)
    click.echo(f"{names}: {counted(quotes, 'quote')} of {counted(len(made.stories), 'story', 'stories')}.")
    if key is None and site.policy.receipts != "unsigned":
        click.echo("Unsigned receipts do not count where transcripts are absent: use --sign.", err=True)


@click.command(short_help="Put together the receipts of `check --shard`, from many machines.")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE..."
)
@_sign
@config_option
def merge(files: tuple[Path, ...], key: Path | None, config: Path | None) -> None:
    """Put together the receipts of `check --shard`, from many machines.

    Each FILE is what `casestudies check --shard 3/8 --json` printed. All shards of one state of the site have to be there, judged
    on one day by one version. Writes casestudies.lock. Ends with 0, 1 (something stops the build; nothing is written) or 2
    (could not run).
    """
    from casestudies.findings import counted
    from casestudies.review.lock import write_receipts
    from casestudies.review.shards import merged

    site = project(config)
    whole = merged([(path.name, path.read_bytes()) for path in files])
    for line in whole.findings:
        click.echo(line, err=True)
    if whole.stops:
        click.echo("No receipts were written: fix these first.", err=True)
        sys.exit(1)
    written = write_receipts(site, whole.receipts, key)
    names = " and ".join(path.name for path in written)
    count = counted(len(whole.receipts.stories), "story", "stories")
    click.echo(f"{names}: {count} from {counted(len(files), 'shard')}.")
