"""`casestudies mcp`: the server that assistants speak with."""

from __future__ import annotations

from pathlib import Path

import click

from casestudies.cli.project import config_option, day, project


@click.command(short_help="Serve an assistant: checks of drafts, and what codes mean.")
@click.option(
    "--allow-transcripts",
    "transcripts",
    is_flag=True,
    help="Also tell what was said: faithful wordings, passages, suggestions, and transcripts as resources.",
)
@config_option
def mcp(transcripts: bool, config: Path | None) -> None:
    """Serve an assistant over standard input and output (Model Context Protocol): it can check stories and drafts, verify quotes,
    and ask what a code means. It can never write, approve or withdraw.

    Without --allow-transcripts no word of an interview leaves. With it, whatever the assistant sends to its maker may hold them:
    decide that for each site. What is marked as private is never told. Needs `pip install 'casestudies[mcp]'`.
    """
    from casestudies.cli.catalogue import CATALOGUE
    from casestudies.editing.bench import Bench

    site = project(config)
    try:
        from casestudies.assistants.server import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "mcp":
            raise
        raise click.UsageError("This needs the extra `mcp`: pip install 'casestudies[mcp]'.") from None
    serve(Bench(site, lambda: day(None, site)), CATALOGUE, transcripts=transcripts)
