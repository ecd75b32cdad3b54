"""Our own templates: everything that they print is escaped, and a name that they do not know is an error."""

from __future__ import annotations

from pathlib import Path

import jinja2


def environment(
    source: Path | jinja2.BaseLoader, *, keep: jinja2.BytecodeCache | None = None, reload: bool = True
) -> jinja2.Environment:
    """Where templates are found: in a folder, or where a loader looks. `keep` has those that are compiled already."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(source) if isinstance(source, Path) else source,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=keep,
        auto_reload=reload,
    )
