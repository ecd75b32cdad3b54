"""`casestudies audit`: the scan of a built site."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from casestudies.cli.project import config_option, day, project, today_option


@click.command(short_help="Scan a built site for anything that should not be there.")
@click.argument("site_dir", type=click.Path(exists=True, file_okay=False, path_type=Path))
@today_option
@config_option
def audit(site_dir: Path, today: datetime | None, config: Path | None) -> None:
    """Scan a built site for anything that should not be there.

    Every byte of SITE_DIR is held against transcripts, withheld stories and private fields, but for what is published
    today. The site's settings file is looked for above SITE_DIR, then from this folder upwards. Ends with 0 (clean), 1
    (something leaked) or 2 (could not run). The words that leaked are shown on a terminal and nowhere else. Builds with
    MkDocs make this scan by themselves.
    """
    from casestudies.findings import counted
    from casestudies.publish.audit import FilesOf, leaks, published
    from casestudies.review import review_with_memory
    from casestudies.review.formats.text import is_private

    site = project(config, built=site_dir)
    result = review_with_memory(site, today=day(today, site))
    scanned = sum(path.is_file() for path in site_dir.rglob("*"))
    if not scanned:
        raise click.UsageError(f"{site_dir} holds no file. Name the folder that the site was built into.")
    files = FilesOf(site_dir, _themes(), prefix=f"{site_dir.as_posix()}/")
    found = leaks(files, result.secrets, published(result.edition))
    for finding in found:
        click.echo(f"{finding.place}: {finding.code} {finding.message}")
        for label, words in finding.confidential if is_private(sys.stdout) else ():
            click.echo(f"    {label}: {words}")
    if found:
        count = f"{counted(len(found), 'leak')} in {counted(len({finding.place.path for finding in found}), 'file')}."
        helps = " ".join(dict.fromkeys(finding.help for finding in found))
        click.echo(f"\n{count} {helps} Do not publish this folder: build it again, and run this command on it again.")
    else:
        click.echo(f"{counted(scanned, 'file')} scanned: nothing that should not be there.")
    sys.exit(bool(found))


def _themes() -> list[Path]:
    """The folders of the theme we stand on, where it is installed."""
    from importlib.util import find_spec

    found = find_spec("material")
    return [Path(folder) / "templates" for folder in found.submodule_search_locations or ()] if found else []
