"""`casestudies audit` and `casestudies purge`: the scan of a built site, or of the branch that it is served from."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, day, project, today_option

if TYPE_CHECKING:
    from casestudies.approvals.git import Repository
    from casestudies.findings import Finding
    from casestudies.review import Review
    from casestudies.stories.project import Project

BRANCH = "gh-pages"
"""Where `mkdocs gh-deploy` and mike put a site."""
PURGED = "casestudies-purge"
_AT_ONCE = 200


@click.command(short_help="Scan a built site for anything that should not be there.")
@click.argument("site_dir", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--branch",
    metavar="NAME",
    help="Scan a branch that a site is served from (gh-pages), older versions and all, without checking it out.",
)
@today_option
@config_option
def audit(site_dir: Path | None, branch: str | None, today: datetime | None, config: Path | None) -> None:
    """Scan a built site for anything that should not be there.

    Every byte of SITE_DIR is compared with transcripts, withheld stories and private fields, except for what is
    published today; clips of withheld stories are found by their bytes. The site's mkdocs.yml is looked for above SITE_DIR,
    then from this folder upwards. Ends with 0 (clean), 1 (something leaked) or 2 (could not run). The words that leaked are
    shown on a terminal and nowhere else. Builds with MkDocs run this scan by themselves.
    """
    from casestudies.findings import counted
    from casestudies.publish.audit import FilesOf

    if (site_dir is None) == (branch is None):
        raise click.UsageError("Name the folder of a built site, or a branch with --branch.")
    site = project(config, built=site_dir)
    if branch is not None:
        served = _Served.of(site, branch)
        found, scanned = _leaks(served, _reviewed(site, today)), len(served.blobs)
        helps = f"`casestudies purge --branch {branch}` prepares the commit that removes these files."
    else:
        assert site_dir is not None  # noqa: S101 - told above
        scanned = sum(path.is_file() for path in site_dir.rglob("*"))
        if not scanned:
            raise click.UsageError(f"{site_dir} holds no file. Name the folder that the site was built into.")
        found = _leaks(FilesOf(site_dir, _themes(), prefix=f"{site_dir.as_posix()}/"), _reviewed(site, today))
        helps = " ".join(dict.fromkeys(finding.help for finding in found))
        helps = f"{helps} Do not publish this folder: build it again, and run this command on it again."
    _tell(found)
    if found:
        click.echo(f"\n{counted(len(found), 'leak')} in {counted(len(_paths(found)), 'file')}. {helps}")
    else:
        click.echo(f"{counted(scanned, 'file')} scanned: nothing that should not be there.")
    sys.exit(bool(found))


@click.command(short_help="Prepare the commit that takes withdrawn words out of a served branch.")
@click.option(
    "--branch", metavar="NAME", default=BRANCH, show_default=True, help="The branch that the site is served from."
)
@today_option
@config_option
def purge(branch: str, today: datetime | None, config: Path | None) -> None:
    """Prepare the commit that takes withdrawn words out of a served branch.

    Every file in which `casestudies audit --branch` finds something, or that names a withheld story, and the pictures that
    only such files show (cards, portraits, logos, clips), are left out of a new commit, on a branch of its own
    (casestudies-purge). Nothing is checked out, pushed or published, and the served branch stays as it is: look at the
    commit, then push it. Ends with 0, also where nothing was found.
    """
    from casestudies.cli.purging import naming, shown_by_none
    from casestudies.findings import counted

    site = project(config)
    served = _Served.of(site, branch)
    result = _reviewed(site, today)
    found = _leaks(served, result)
    _tell(found)
    named = naming(served.files(), result, site)
    if not (found or named):
        click.echo(f"{counted(len(served.blobs), 'file')} scanned: nothing to remove.")
        return
    paths = list(dict.fromkeys((*(path.partition(":")[2] for path in _paths(found)), *named)))
    paths += shown_by_none(served.files(), frozenset(paths))
    commit = served.repository.commit_without(served.commit, paths, PURGED, "Take out what is no longer published")
    click.echo(f"\nBranch {PURGED} ({commit[:10]}) is {branch} without {counted(len(paths), 'file')}.")
    click.echo(f"  look at it   git show --stat {PURGED}")
    click.echo(f"  publish it   git push origin {PURGED}:{branch}")
    click.echo(
        f"The history of {branch} keeps the words, for everyone who can read it: docs/history.md says how they go from there."
    )


@dataclass(frozen=True, slots=True)
class _Served:
    """The files of a branch, read from git as often as they are gone through."""

    repository: Repository
    branch: str
    commit: str
    blobs: dict[str, str]

    @classmethod
    def of(cls, site: Project, branch: str) -> _Served:
        from casestudies.approvals.git import Repository

        repository = Repository(site.root)
        commit = repository.branch(branch) or repository.resolved(branch)
        return cls(repository, branch, commit, repository.files(commit))

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        return ((f"{self.branch}:{path}", data) for path, data in self.files())

    def files(self) -> Iterator[tuple[str, bytes]]:
        """The files by their path on the branch."""
        from casestudies.approvals.git_codes import SHALLOW
        from casestudies.findings import CasestudiesError, Finding, Place

        paths = sorted(self.blobs)
        for begin in range(0, len(paths), _AT_ONCE):
            some = paths[begin : begin + _AT_ONCE]
            contents = self.repository.contents([self.blobs[path] for path in some])
            if len(contents) != len(some):
                raise CasestudiesError(Finding(SHALLOW, Place(self.branch), "This clone lacks files of the branch."))
            yield from zip(some, contents, strict=True)


def _reviewed(site: Project, today: datetime | None) -> Review:
    from casestudies.review import review_with_memory

    return review_with_memory(site, today=day(today, site))


def _leaks(files: Iterable[tuple[str, bytes]], result: Review) -> tuple[Finding, ...]:
    from casestudies.publish.audit import leaks, published, recordings

    return (*leaks(files, result.secrets, published(result.edition)), *recordings(files, result.unplayed))


def _tell(found: Sequence[Finding]) -> None:
    from casestudies.review.formats.text import is_private

    for finding in found:
        place = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in str(finding.place))
        click.echo(f"{place}: {finding.code} {finding.message}")
        for label, words in finding.confidential if is_private(sys.stdout) else ():
            click.echo(f"    {label}: {words}")


def _paths(found: Sequence[Finding]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.place.path for finding in found))


def still_served(site: Project, story: str) -> tuple[str, ...]:
    """The versions on the served branch that have a story's page; none where there is no such branch."""
    from casestudies.approvals.git import Repository
    from casestudies.findings import CasestudiesError

    try:
        repository = Repository(site.root)
        commit = repository.branch(BRANCH)
        files = repository.files(commit) if commit else {}
    except CasestudiesError:
        return ()
    page = f"{site.stories}/{story}"
    pages = (path for path in files if f"/{path}".endswith((f"/{page}/index.html", f"/{page}.html")))
    return tuple(sorted({path.partition(f"{site.stories}/")[0].strip("/") or "the top" for path in pages}))


def _themes() -> list[Path]:
    """The folders of the theme we stand on, where it is installed."""
    from importlib.util import find_spec

    found = find_spec("material")
    return [Path(folder) / "templates" for folder in found.submodule_search_locations or ()] if found else []
