"""The templates of whole pages: the frame and the builder."""

from __future__ import annotations

from functools import cache

import jinja2

from casestudies_theme import EMBED


@cache
def template(name: str) -> jinja2.Template:
    """A template of the embeds. Everything it prints is escaped, and a name it does not know is an error."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(EMBED),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(f"{name}.html")
