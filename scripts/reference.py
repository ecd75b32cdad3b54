"""Write the reference pages that are made from the code: commands and codes. `make docs` runs it.

With `--check` nothing is written: it names the pages that are not up to date, and ends with 1 where there are any.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from casestudies.cli import COMMANDS, cli
from casestudies.cli.catalogue import CATALOGUE
from casestudies.findings import Rule

DOCS = Path(__file__).parents[1] / "docs"
ROOMS = {
    "T": "Transcripts",
    "C": "Content files",
    "Q": "Quotes",
    "A": "Approvals",
    "P": "Publishing",
}


def commands() -> str:
    """Every command with its help, as the command line prints it."""
    lines = ["# Commands", "", "Every command says the same with `--help`. This page is made by `make docs`.", ""]
    top = click.Context(cli, info_name="casestudies")
    for name in COMMANDS:
        command = cli.get_command(top, name)
        for path, one in _walk(name, command) if command else ():
            context = click.Context(one, info_name=path, parent=top, terminal_width=96, max_content_width=96)
            lines += [f"## casestudies {path}", "", "```text", one.get_help(context), "```", ""]
    return "\n".join(lines)


def _walk(path: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        for name in sorted(command.commands):
            yield from _walk(f"{path} {name}", command.commands[name])


def codes(catalogue: Mapping[str, Rule]) -> str:
    """Every code with what it means, why it matters, and what to do."""
    lines = [
        "# Codes",
        "",
        "Every finding has a code, and `casestudies explain CODE` prints what stands here. An error keeps a story out of",
        "the site; a warning does not; a note is for your information. This page is made by `make docs`.",
        "",
    ]
    room = ""
    for code, rule in catalogue.items():
        if code[0] != room:
            room = code[0]
            lines += [f"## {ROOMS[room]}", ""]
        lines += [f"### {code} {rule.name}", "", f"*{rule.severity.value}* — {_plain(rule.what)}", ""]
        lines += [_plain(rule.why), ""] if rule.why else []
        lines += [f"**What to do:** {_plain(rule.remedy)}", ""] if rule.remedy else []
        if rule.before or rule.after:
            rows = [f"{label} {text}" for label, text in (("before", rule.before), ("after ", rule.after)) if text]
            lines += ["```text", *rows, "```", ""]
    return "\n".join(lines)


def _plain(text: str) -> str:
    return text.replace("<", "&lt;")


def pages() -> dict[Path, str]:
    """What should stand in each generated page."""
    return {DOCS / "commands.md": commands(), DOCS / "codes.md": codes(CATALOGUE)}


def main(check: bool) -> int:
    """Write the pages, or say which are not up to date."""
    stale = [path for path, text in pages().items() if path.read_text("utf-8") != text]
    for path in stale:
        if check:
            print(f"{path.name} is not up to date: run `make docs`")
        else:
            path.write_text(pages()[path], "utf-8")
    return bool(stale and check)


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv))
