"""`casestudies explain`: what a code means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from casestudies.findings import Rule
    from casestudies.terminal import Console


@click.command(short_help="Say what a finding's code means and what to do about it.")
@click.argument("codes", metavar="[CODE]...", nargs=-1)
def explain(codes: tuple[str, ...]) -> None:
    """Say what a finding's code means and what to do about it: one after another. Without CODE, list all codes."""
    from casestudies.cli.catalogue import CATALOGUE
    from casestudies.terminal import Console, Text

    console = Console()
    if not codes:
        for rule in CATALOGUE.values():
            console.print(Text(rule.code, "bold").append(f"  {rule.name}"), wrap=False)
        return
    by_name = {rule.name: rule for rule in CATALOGUE.values()}
    wanted = [(code, CATALOGUE.get(code.upper()) or by_name.get(code.lower())) for code in codes]
    for number, rule in enumerate(rule for _, rule in wanted if rule):
        if number:
            console.print()
        _show(rule, console)
    if unknown := [f"'{code}'" for code, rule in wanted if rule is None]:
        raise click.UsageError(f"There is no code {' or '.join(unknown)}. `casestudies explain` lists them all.")


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
