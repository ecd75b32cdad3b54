"""`casestudies schema`: the JSON Schema of a content file, for editors."""

from __future__ import annotations

import json

import click

NAMES = ("story", "testimonial", "customer", "interview", "approval", "settings", "map")


@click.command(short_help="Print the JSON Schema of a content file, for editors.")
@click.argument("name", type=click.Choice(NAMES))
def schema(name: str) -> None:
    """Print the JSON Schema of a content file, for editors.

    `story` and `testimonial` are of the front matter of one, `approval` of one entry in it, `settings` of the plugin in
    mkdocs.yml, `map` of what `casestudies import` takes.
    """
    from casestudies.stories.schema import json_schema

    click.echo(json.dumps(json_schema(name), indent=2, ensure_ascii=False))
