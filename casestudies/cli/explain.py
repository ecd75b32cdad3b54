"""`casestudies explain`: what a code means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from casestudies.findings import Rule
    from casestudies.terminal import Console


@click.command(short_help="Say what a finding's code means and what to do about it.")
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Say what a finding's code means and what to do about it. Without CODE, list all codes."""
    from casestudies.cli.catalogue import CATALOGUE
    from casestudies.terminal import Console, Text

    console = Console()
    if code is None:
        for rule in CATALOGUE.values():
            console.print(Text(rule.code, "bold").append(f"  {rule.name}"), wrap=False)
        return
    found = CATALOGUE.get(code.upper()) or next((r for r in CATALOGUE.values() if r.name == code.lower()), None)
    if found is None:
        raise click.UsageError(f"There is no code '{code}'. `casestudies explain` lists them all.")
    _show(found, console)


def _show(rule: Rule, console: Console) -> None:
    from casestudies.terminal import Text

    console.print(Text(f"{rule.code} {rule.name}", style="bold").append(f"  ({rule.severity.value})", style="dim"))
    console.print()
    console.print(Text(rule.what))
    for title, text in (("Why it matters", rule.why), ("What to do", rule.remedy)):
        if text:
            console.print(Text(f"\n{title}", style="bold"))
            console.print(Text(text))
    if rule.before or rule.after:
        console.print(Text("\nExample", style="bold"))
        for label, text in (("before  ", rule.before), ("after   ", rule.after)):
            if text:
                console.print(Text(label, style="dim").append(text))
    console.print(Text(f"\n{rule.page}", style="dim"), wrap=False)
