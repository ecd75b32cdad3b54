"""Write the reference pages that are made from the code: commands and codes. `make docs` runs it.

With `--check` nothing is written: it names the pages that are not up to date, and ends with 1 where there are any.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import EnumMeta
from pathlib import Path
from typing import Any

import click

import casestudies
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


API = {
    "What scripts call": ("read_transcript", "verify", "find", "suggest", "check"),
    "What was said": ("Transcript", "Turn", "Cue", "Correction"),
    "What verification says": (
        "Verdict",
        "Kind",
        "Passage",
        "Span",
        "Edit",
        "Context",
        "Concern",
        "WordRange",
        "Suggestion",
    ),
    "What a review says": ("Review", "Finding", "Rule", "Severity", "Place"),
    "Errors": ("CasestudiesError", "TranscriptError"),
}


def api() -> str:
    """The front door, from signatures and docstrings."""
    lines = [
        "# From Python",
        "",
        "What `casestudies.__all__` names is kept, as [CONTRIBUTING][policy] says; everything else may",
        "change with any version. This page is made by `make docs`.",
        "",
        "[policy]: https://github.com/OWNER/casestudies/blob/main/CONTRIBUTING.md#deprecations",
        "",
    ]
    for title, names in API.items():
        lines += [f"## {title}", ""]
        for name in names:
            lines += _described(name, getattr(casestudies, name))
    return "\n".join(lines)


def _described(name: str, thing: Any) -> list[str]:  # noqa: ANN401 - whatever the front door offers
    source = f"casestudies/{inspect.getsourcefile(thing).rpartition('casestudies/')[2]}"
    described = [f"### {name}", ""]
    if inspect.isfunction(thing):
        signature = inspect.signature(thing)
        parameters = "".join(f"    {one},\n" for one in _parameters(signature))
        described += ["```python", f"{name}(\n{parameters}) -> {signature.return_annotation}", "```", ""]
    described += [_plain(inspect.getdoc(thing) or ""), ""]
    if isinstance(thing, EnumMeta):
        described += [", ".join(f"`{member.value}`" for member in thing), ""]
    elif is_dataclass(thing):
        rows = [
            f"| `{one.name}` | `{str(one.type).replace('|', chr(92) + '|')}` |"
            for one in fields(thing)
            if one.repr or name == "Verdict"
        ]
        described += ["| field | type |", "|---|---|", *rows, ""]
        for key, value in vars(thing).items():
            if isinstance(value, property) and not key.startswith("_"):
                described += [f"`{key}`: {_plain(inspect.getdoc(value) or '')}", ""]
    return [*described, f"Source: `{source}`", ""]


def _parameters(signature: inspect.Signature) -> Iterator[str]:
    keyword = False
    for parameter in signature.parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not keyword:
            keyword = True
            yield "*"
        default = "" if parameter.default is parameter.empty else f" = {parameter.default!r}"
        yield f"{parameter.name}: {parameter.annotation}{default}"


def _plain(text: str) -> str:
    return text.replace("<", "&lt;")


def pages() -> dict[Path, str]:
    """What should stand in each generated page."""
    return {DOCS / "commands.md": commands(), DOCS / "codes.md": codes(CATALOGUE), DOCS / "api.md": api()}


def main(check: bool) -> int:
    """Write the pages, or say which are not up to date."""
    stale = [path for path, text in pages().items() if not path.is_file() or path.read_text("utf-8") != text]
    for path in stale:
        if check:
            print(f"{path.name} is not up to date: run `make docs`")
        else:
            path.write_text(pages()[path], "utf-8")
    return bool(stale and check)


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv))
