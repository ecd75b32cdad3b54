"""`casestudies rename`: give a customer another id, everywhere at once; what was approved stays approved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, file_from_here, project

if TYPE_CHECKING:
    from casestudies.stories import Project


@click.group(short_help="Give a customer another id, in every file that names it.")
def rename() -> None:
    """Give a customer another id, in every file that names it. Approvals cover what is shown, not ids: they stay valid."""


@rename.command()
@click.argument("old")
@click.argument("new")
@config_option
def customer(old: str, new: str, config: Path | None) -> None:
    """Rename the customer OLD to NEW: its file, and the field `customer` of its interviews and stories.

    Also works where the file was renamed by hand already. All files are written, or none. Commit them together, and git's
    history is followed to the old name.
    """
    from difflib import get_close_matches

    from casestudies.stories.files import replace_files
    from casestudies.stories.schema import ID

    site = project(config)
    before, after = site.customers / f"{old}.yml", site.customers / f"{new}.yml"
    if not re.match(ID, new):
        raise click.UsageError(f"'{new}' cannot be an id: write letters, digits, hyphens and dots.")
    if before.is_file() and after.exists():
        raise click.UsageError(f"There is a customer '{new}' already. Nothing was changed.")
    if not before.is_file() and not after.is_file():
        near = get_close_matches(Path(old).stem.casefold(), [file.stem for file in site.customers.glob("*.yml")], 1)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        raise click.UsageError(f"There is no customer '{old}'. Nothing was changed.{hint}")
    changed = dict(_changed(site, old, new))
    moved = {after: changed.get(before, before.read_bytes()), before: None} if before.is_file() else {}
    replace_files({**changed, **moved})
    for path in changed:
        click.echo(f"changed {file_from_here(path)}")
    if moved:
        click.echo(f"renamed {file_from_here(before)} to {after.name}")
    elif not changed:
        click.echo(f"No file names the customer '{old}' any more; nothing was changed.")


def _changed(site: Project, old: str, new: str) -> Iterator[tuple[Path, bytes]]:
    """The files that name the customer, with the new name. Raises click.UsageError where one cannot be changed safely."""
    field = re.compile(
        rb"^(customer:[ \t]*)(['\"]?)" + re.escape(old.encode()) + rb"\2(?=[ \t]*(?:#.*)?\r?$)", re.MULTILINE
    )
    stories = (site.docs_dir / site.stories).rglob("*.md")
    alone = site.testimonials.glob("*.md")
    for path in sorted((*stories, *alone, *site.interviews.glob("*/interview.yml"))):
        data = path.read_bytes()
        if _named(data, path) != old:
            continue
        changed = field.sub(lambda match: match[1] + match[2] + new.encode() + match[2], data, count=1)
        if _named(changed, path) != new:
            where = file_from_here(path)
            raise click.UsageError(f"{where}: the field `customer` is not on a line of its own. Nothing was changed.")
        yield path, changed


def _named(data: bytes, path: Path) -> object:
    """The customer that a file names; None where it names none, or cannot be read."""
    from casestudies.findings import CasestudiesError
    from casestudies.stories.files import unix
    from casestudies.stories.front_matter import split
    from casestudies.stories.plain_yaml import parse

    text = unix(data.decode("utf-8-sig", "replace"))
    if path.suffix == ".md":
        parts = split(text)
        text = parts.yaml if parts else ""
    try:
        return parse(text, path.name).data.get("customer")
    except CasestudiesError:
        return None
