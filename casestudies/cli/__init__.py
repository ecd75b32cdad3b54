"""The command line: one module per command group, each imported only when it is called.

Exit codes are the same everywhere: 0 clean, 1 findings, 2 could not run.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click

from casestudies import __version__
from casestudies.findings import CasestudiesError

# Name -> (where it is, its one line of help). The line stands here so that `--help` imports nothing; a test holds it
# against the command's own.
COMMANDS: dict[str, tuple[str, str]] = {
    "new": ("casestudies.cli.new:new", "Begin a site, an interview, a customer, a story or a testimonial."),
    "import": (
        "casestudies.cli.importing:import_",
        "Bring in the rows of a spreadsheet, a survey or a list of reviews.",
    ),
    "rename": ("casestudies.cli.rename:rename", "Give a customer another id, in every file that names it."),
    "read": ("casestudies.cli.transcripts:read", "Show a transcript as the tool understands it."),
    "label": ("casestudies.cli.label:label", "Say who spoke where a transcript does not."),
    "find": ("casestudies.cli.quotes:find", "Find the passage where something was said, ready to paste as a quote."),
    "suggest": (
        "casestudies.cli.quotes:suggest",
        "Suggest the passages of an interview that are most worth quoting, with reasons.",
    ),
    "ask": (
        "casestudies.cli.ask:ask",
        "Whom to ask for an interview, the mails of the year, and what came of them.",
    ),
    "interview": ("casestudies.cli.interview:interview", "Prepare an interview, and see how good one was."),
    "check": ("casestudies.cli.check:check", "Review the site: findings, and what would be published or withheld."),
    "receipts": (
        "casestudies.cli.receipts:receipts",
        "Write receipts, with which a site builds where its transcripts are absent.",
    ),
    "merge": ("casestudies.cli.receipts:merge", "Put together the receipts of `check --shard`, from many machines."),
    "explain": ("casestudies.cli.explain:explain", "Say what a finding's code means and what to do about it."),
    "context": ("casestudies.cli.context:context", "Show a story's quotes in the passages they come from."),
    "review": ("casestudies.cli.review:review", "Write a private page with a story beside its interview."),
    "approval": ("casestudies.cli.approval:approval", "Record, withdraw and look at approvals."),
    "request": ("casestudies.cli.collecting:request", "Ask somebody for words of their own."),
    "receive": (
        "casestudies.cli.collecting:receive",
        "Take in an answer: its words as a source and a testimonial, its yes as an approval.",
    ),
    "log": ("casestudies.cli.log:log", "Show from git who recorded, withdrew or changed what in a story, and when."),
    "proposal": (
        "casestudies.cli.proposal:proposal",
        "Tell what a branch changes: quotes, approvals, what would be published.",
    ),
    "status": ("casestudies.cli.status:status", "Show every interview and story with its state, age and next step."),
    "forget": (
        "casestudies.cli.forget:forget",
        "List what is kept of a person, what removing it breaks, and remove it.",
    ),
    "table": ("casestudies.cli.table:table", "Print stories, quotes, approvals or people as a table."),
    "verify": ("casestudies.cli.proofs:verify", "Verify a published quote again from its proof and the transcript."),
    "embed": ("casestudies.cli.embed:embed", "Print the snippet that puts a testimonial into another site."),
    "insights": (
        "casestudies.cli.insights:insights",
        "What interviews taught, each insight backed by words that were said.",
    ),
    "share": (
        "casestudies.cli.share:share",
        "Make posts, mails, slides and cards of a published story, from approved words only.",
    ),
    "audit": ("casestudies.cli.audit:audit", "Scan a built site for anything that should not be there."),
    "purge": ("casestudies.cli.audit:purge", "Prepare the commit that takes withdrawn words out of a served branch."),
    "export": ("casestudies_export.command:export", "Write the edition as a folder that any generator can build."),
    "build": ("casestudies_export.command:build", "Build the site with a generator that runs no plugins."),
    "upgrade": (
        "casestudies.cli.upgrade:upgrade",
        "List the stories that this version publishes differently from what was approved, and why.",
    ),
    "mcp": ("casestudies.cli.mcp:mcp", "Serve an assistant: checks of drafts, and what codes mean."),
    "lsp": ("casestudies.cli.lsp:lsp", "Serve an editor: findings, quotes and passages while you type."),
    "schema": ("casestudies.cli.schema:schema", "Print the JSON Schema of a content file, for editors."),
}


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command, plain where `NO_COLOR` asks for it; what stops it is told with places as they are named from here."""
        ctx.color = False if "NO_COLOR" in os.environ else ctx.color
        try:
            return super().invoke(ctx)
        except CasestudiesError as error:
            from casestudies.cli.project import located

            raise CasestudiesError(*map(located, error.findings)) from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the work, not of the alphabet."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of one command."""
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name][0].partition(":")
        command = getattr(import_module(module), attribute)
        assert isinstance(command, click.Command)  # noqa: S101 - a mistake in the table above, not in any input
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name the nearest command where one is misspelt."""
        name = args[0] if args else ""
        if name and not name.startswith("-") and name not in COMMANDS:
            from difflib import get_close_matches

            near = get_close_matches(name, COMMANDS, 1)
            hint = f" Did you mean '{near[0]}'?" if near else ""
            ctx.fail(f"There is no command '{name}'.{hint}")
        return super().resolve_command(ctx, args)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="casestudies")
def cli() -> None:
    """Customer stories you can stand behind.

    Every quote is verified against the interview it came from, and nothing is published without an approval that
    holds today.
    """


def main() -> None:
    """Run the command line; a problem that stops the work is one line on standard error and exit code 2."""
    try:
        cli()
    except CasestudiesError as error:
        report(error)
        sys.exit(2)
    except OSError as error:  # a full disk, a folder that may not be written: nothing of ours to explain
        where = f"{error.filename}: " if error.filename else ""
        click.echo(f"{where}{error.strerror or error}. Check the path, your permissions and the free space.", err=True)
        sys.exit(2)
    except RuntimeError as error:  # what pathlib raises for a link to itself, until Python 3.13
        if not str(error).startswith("Symlink loop"):
            raise
        click.echo(f"{error}. Check the path.", err=True)
        sys.exit(2)


def report(error: CasestudiesError) -> None:
    """Print the findings that stopped the work, each with place, code, message, and what to do next."""
    from casestudies.terminal import Console, Text

    console = Console(stderr=True)
    for finding in error.findings:
        said = f"{finding.message} {finding.help}".rstrip()
        text = Text.assemble((f"{finding.place}: ", "bold"), (f"{finding.code} ", "red"), said)
        console.hanging(Text(), text)
