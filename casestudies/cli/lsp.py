"""`casestudies lsp`: the language server that editors start."""

from __future__ import annotations

import click


@click.command(short_help="Serve an editor: findings, quotes and passages while you type.")
@click.option(
    "--stdio", is_flag=True, help="Speak over standard input and output, as it always does; some editors pass this."
)
def lsp(stdio: bool) -> None:
    """Serve an editor over standard input and output (Language Server Protocol): findings while you type, what was said under
    the pointer, faithful wordings, quotes by their first words.

    Your editor starts this: see "In your editor" in the documentation. Needs `pip install
    'casestudies[lsp]'`. What it shows is private to your editor; its log holds no words of a text.
    """
    try:
        from casestudies.editing.server import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"pygls", "lsprotocol"}:
            raise
        raise click.UsageError("This needs the extra `lsp`: pip install 'casestudies[lsp]'.") from None
    serve()
