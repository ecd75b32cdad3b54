"""The guard of drafts: a Markdown extension that ends every build in which our plugin does not run.

A generator that passes over plugins (Zensical does, without a word), a `group` that is switched off, or a plugin's name that was
taken out would publish what nobody approved. With `markdown_extensions: [casestudies.guard]` no page is read there: only where an
adapter of ours has put its own extension beside this one.
"""

from __future__ import annotations

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

NAME = "casestudies-quote"
"""What the block processor of our adapters is registered as with the reader of Markdown that it stands in."""
# Above all preprocessors of Python-Markdown's own, of which the highest is 30.
_FIRST = 1000
_MESSAGE = (
    "casestudies: this build runs without the plugin `casestudies`, so stories that nobody approved would be published. No page "
    "was built. Build with `mkdocs build` or `properdocs build` and the plugin switched on, or `casestudies build --with zensical`."
)


class Unguarded(SystemExit):
    """The end of a build that does not run the plugin. MkDocs would print any Exception with its traceback."""


class _Guard(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        if NAME not in self.md.parser.blockprocessors:
            raise Unguarded(_MESSAGE)
        return lines


class GuardExtension(Extension):
    """The extension that `mkdocs.yml` names."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Look when a page is read, not here: extensions of one Markdown may come in any order."""
        md.preprocessors.register(_Guard(md), "casestudies-guard", _FIRST)


def makeExtension(**settings: object) -> GuardExtension:  # noqa: N802 - the name is Python-Markdown's
    """What Python-Markdown calls for the name of this module."""
    return GuardExtension(**settings)
