"""What a site may choose about its pages, in the settings of mkdocs.yml."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from casestudies.stories.project import Project, Style


@dataclass(frozen=True, slots=True)
class Look:
    """What a site may choose about its pages. Files are named by their path under docs_dir.

    `facets` are the keys shown, in this order (None: all there are); `sections` the parts of pages that are shown
    (empty: all); `featured` is the quote (`story#id`) at the top of the home page; `next_url` is where a
    story leads to in the end, beside more stories. `picture_font` is a font file for pictures of words that ours has not
    all letters of.
    """

    index: str = "stories/index.md"
    wall: str = "voices/index.md"
    customers: str = "customers"
    facets: tuple[str, ...] | None = None
    sections: tuple[str, ...] = ()
    featured: str = ""
    next_url: str = ""
    picture_font: Path | None = None
    style: Style = field(default_factory=Style)

    @classmethod
    def of(cls, project: Project) -> Look:
        """As the project's settings say. Raises CasestudiesError where the font that they name is none."""
        index, wall = f"{project.stories}/index.md", f"{project.wall}/index.md"
        return cls(
            index,
            wall,
            facets=project.facets or None,
            sections=project.sections,
            featured=project.featured,
            next_url=project.next_step,
            picture_font=_font(project),
            style=project.style,
        )

    def shows(self, section: str) -> bool:
        """Whether a part of a page is wanted."""
        return not self.sections or section in self.sections


def _font(project: Project) -> Path | None:
    if project.picture_font is None:
        return None
    from casestudies.publish.lettering import readable  # noqa: PLC0415 - Pillow takes long, and few sites have a font

    return readable(project.picture_font, project.settings)
