"""Where the files of a site are, and its policy: the settings of the plugin in `mkdocs.yml`."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from casestudies.stories.model import Scope


@dataclass(frozen=True, slots=True)
class Policy:
    """What this site demands beyond the promises. It can be stricter than the defaults, never laxer.

    `verdicts` are those that publish; `roles` must each have a valid approval of a story; `term_days` is how long an
    approval without `expires` holds (None: until withdrawn); `warn_days` before its end it is reported as expiring.
    """

    verdicts: frozenset[str] = frozenset({"verbatim", "light", "disclosed"})
    roles: tuple[str, ...] = ("customer",)
    scopes: frozenset[Scope] = frozenset({Scope.SITE})
    term_days: int | None = 730
    warn_days: int = 30


@dataclass(frozen=True, slots=True)
class Project:
    """The folders of a site, absolute, and what the site says of itself. `stories` is a folder name under docs_dir."""

    root: Path
    docs_dir: Path
    customers: Path
    interviews: Path
    approvals: Path
    stories: str = "stories"
    wall: str = "voices"
    publisher: str = ""
    language: str = "en"
    site_url: str = ""
    policy: Policy = field(default_factory=Policy)
