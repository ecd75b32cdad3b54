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
    """Every code, with the page that tells of it."""
    lines = [
        "# Codes",
        "",
        "Every finding has a code, and `casestudies explain CODE` prints what its page says. An error keeps a story out of",
        "the site; a warning does not; a note is for your information. This page is made by `make docs`.",
        "",
    ]
    room = ""
    for code, rule in catalogue.items():
        if code[0] != room:
            room = code[0]
            lines += ["", f"## {ROOMS[room]}", "", "| code | | what it means |", "|---|---|---|"]
        what = _plain(rule.what).replace("|", "\\|")
        lines.append(f"| [{code} {rule.name}](codes/{code}.md) | {rule.severity.value} | {what} |")
    return "\n".join([*lines, ""])


def code_page(rule: Rule) -> str:
    """One code with what it means, why it matters, what to do, and an example."""
    lines = [
        f"# {rule.code} {rule.name}",
        "",
        f"*{rule.severity.value}* — {_plain(rule.what)}",
        "",
        _plain(rule.why),
        "",
    ]
    lines += [f"**What to do:** {_plain(rule.remedy)}", ""]
    titles = ("Said", "Quoted") if rule.code.startswith("Q") else ("Before", "After")
    for title, text in zip(titles, (rule.before, rule.after), strict=True):
        lines += [f"{title}:", "", "```text", text, "```", ""] if text else []
    return "\n".join([*lines, "[All codes](../codes.md)", ""])


SURPRISES = """\
# Surprises

Where a real library, format or tool of this field behaves otherwise than a good engineer would guess. Each is one script in
`findings/` that anybody can run: it installs the public package by its name, runs it alone, prints what was seen, and ends with
another code than 0 when that changes. CI does not run them. How to add one is told in CONTRIBUTING. This page is made by
`make docs`.

"""


def surprises() -> str:
    """The scripts of findings/, each with what was guessed and what happens."""
    rows = []
    for file in sorted((DOCS.parent / "findings").glob("*.sh")):
        told = _told(file.read_text("utf-8"))
        rows += [f"## {file.stem}", "", *(f"**{key.capitalize()}** {told[key]}\n" for key in SECTIONS if key in told)]
    return SURPRISES + "\n".join(rows or ["None was written down yet.", ""])


SECTIONS = ("PACKAGES", "PACKAGE", "GUESS", "WHAT HAPPENS", "WHY IT MATTERS")


def _told(script: str) -> dict[str, str]:
    """The sections of the comment at a script's head; what stands before the first is the package."""
    told, at = {"PACKAGE": ""}, "PACKAGE"
    for line in script.splitlines()[1:]:
        if not line.startswith("#"):
            if line.strip() and told[at]:
                break
            continue
        text = line.lstrip("# ").strip()
        key = next((key for key in SECTIONS if text.upper().startswith(key)), "")
        if key:
            at, text = key, text[len(key) :].lstrip(" :.—-")
        told[at] = f"{told.get(at, '')} {_plain(text)}".strip()
    return {key: value for key, value in told.items() if value}


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
    "What a review says": ("Review", "Finding", "Rule", "Severity", "Subject", "Place"),
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
    made = {"commands.md": commands(), "codes.md": codes(CATALOGUE), "api.md": api(), "surprises.md": surprises()}
    made |= {f"codes/{code}.md": code_page(rule) for code, rule in CATALOGUE.items()}
    return {DOCS / name: text for name, text in made.items()}


def main(check: bool) -> int:
    """Write the pages, or say which are not up to date."""
    wanted = pages()
    stale = [path for path, text in wanted.items() if not path.is_file() or path.read_text("utf-8") != text]
    gone = [path for path in (DOCS / "codes").glob("*.md") if path not in wanted]
    for path in (*stale, *gone):
        if check:
            print(f"{path.name} is not up to date: run `make docs`")
        elif path in wanted:
            path.parent.mkdir(exist_ok=True)
            path.write_text(wanted[path], "utf-8")
        else:
            path.unlink()
    return bool((stale or gone) and check)


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv))
