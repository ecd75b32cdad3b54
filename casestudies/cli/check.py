"""`casestudies check`: review the site."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.progress import Progress
from casestudies.cli.project import (
    config_option,
    day,
    from_here,
    is_of_site,
    located,
    named_files,
    project,
    settings_file,
    site_folder,
    today_option,
)
from casestudies.cli.workers import cores, judged_in_parts

if TYPE_CHECKING:
    from casestudies.review import Review
    from casestudies.review.shards import Shard
    from casestudies.review.summary import Summary
    from casestudies.steps import Steps
    from casestudies.stories.project import Project

FORMATS = ("text", "json", "github", "gitlab", "sarif", "junit", "markdown")


def _shard(ctx: click.Context, param: click.Parameter, given: str | None) -> Shard | None:
    if given is None:
        return None
    from casestudies.review.shards import Shard

    number, _, of = given.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of)):
        raise click.BadParameter(f"'{given}' is not K/N, such as 3/8.", ctx, param)
    return Shard(int(number), int(of))


@click.command(short_help="Review the site: findings, and what would be published or withheld.")
@click.argument("names", metavar="[PATH|ID]...", nargs=-1)
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How to print it."
)
@click.option(
    "--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="Write there instead of printing."
)
@click.option(
    "--report",
    "reports",
    multiple=True,
    metavar="FORMAT=FILE",
    help="Also write the same review to a file in another form; may be repeated.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["stops", "error", "warning"]),
    default="warning",
    show_default=True,
    help="Lowest level that exits with 1: what stops the build, errors, or warnings too.",
)
@click.option(
    "--since",
    metavar="REF",
    help="Only stories changed since a branch, tag or commit, or whose customer, interview or evidence was.",
)
@click.option(
    "--base",
    metavar="REF",
    help="Judge by the policy of this branch, tag or commit: a proposal that loosens the policy does not judge itself.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option(
    "--shard",
    metavar="K/N",
    callback=_shard,
    help="Review only this of so many parts of the stories; --json then prints receipts too, for `casestudies merge`.",
)
@click.option(
    "--fix",
    is_flag=True,
    help="Put the nearest faithful wording into quotes that have one, and missing locks (C116) into the settings.",
)
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=1),
    help="How many processes judge a large site. Default: as many as there are cores.",
)
@click.option("--timings", is_flag=True, help="Print to standard error where the time went.")
@click.option("--quiet", "-q", is_flag=True, help="Show no progress.")
@click.option("--watch", is_flag=True, help="Keep running: review again whenever a file changes, until Ctrl-C.")
@today_option
@config_option
def check(
    names: tuple[str, ...],
    form: str,
    output: Path | None,
    reports: tuple[str, ...],
    fail_on: str,
    since: str | None,
    base: str | None,
    as_json: bool,
    shard: Shard | None,
    fix: bool,
    jobs: int | None,
    timings: bool,
    quiet: bool,
    watch: bool,
    today: datetime | None,
    config: Path | None,
) -> None:
    """Review the site: findings, and what would be published or withheld.

    With PATH or ID, report only what concerns these files and folders, stories, interviews or customers. Findings stand in
    the order of what to do next: errors
    that stop the build, other errors, warnings, notes. Ends with 0 (clean), 1 (findings that are errors or warnings) or 2
    (could not run). Words of transcripts are shown on a terminal and nowhere else.
    """
    if watch and fix:
        raise click.UsageError("--watch only reads; use --fix by itself.")
    if shard is not None and (names or since or fix or watch):
        raise click.UsageError("--shard reviews a part of the whole site: leave out paths, --since, --fix and --watch.")
    form = "json" if as_json else form
    also = [_report(report) for report in reports]
    extent = _Extent(names, since, base, shard, jobs or cores())
    progress = Progress(quiet=quiet or watch)  # a board that is drawn again has no room for it
    if form == "text" and extent.is_here_and_now and not (reports or fix or watch or timings):
        said = _said(extent, config, today, progress)
        _show(said, output)
        sys.exit(_fails(said, fail_on))

    def reviewed() -> Review:
        return _reviewed(extent, project(config), config, today, progress)

    def told(result: Review) -> None:
        if shard is not None and form == "json":
            _put(_of_shard(result, project(config), shard), output)
            return
        _print(_from_here(result, form), form, output)
        for name, file in also:
            _write(file, _rendered(_from_here(result, name), name))

    if watch and form == "text" and output is None and _at_a_terminal():
        sys.exit(_show_board(reviewed, also, project(config), fail_on))
    result = reviewed()
    if fix and _fix(result, project(config)) + _lock(project(config)):
        result = reviewed()
    told(result)
    if timings:
        click.echo(progress.table(), err=True)
    if watch:
        _watch(lambda: told(reviewed()), project(config))
    sys.exit(_fails(result, fail_on))


def _from_here(result: Review, form: str) -> Review:
    """The review with places as they are named from the folder where the command runs, which services take for the repository's:
    for these only of what lies below. JSON, which programs read, names them from the site's folder wherever it is asked for.
    """
    from casestudies.review.select import seen_from

    folder = site_folder()
    below = not folder.startswith(("/", ".."))
    return seen_from(result, folder) if folder and (form == "text" or (form != "json" and below)) else result


def _report(given: str) -> tuple[str, Path]:
    form, separator, file = given.partition("=")
    if form not in FORMATS or not separator or not file:
        raise click.BadParameter(
            f"'{given}' is not FORMAT=FILE with one of {', '.join(FORMATS)}.", param_hint="--report"
        )
    return form, Path(file)


def _fails(result: Review | Summary, fail_on: str) -> bool:
    from casestudies.findings import Severity

    if fail_on == "stops":
        return bool(result.failed)
    counting = {Severity.ERROR} if fail_on == "error" else {Severity.ERROR, Severity.WARNING}
    return any(finding.severity in counting for finding in result.findings)


@dataclass(frozen=True, slots=True)
class _Extent:
    """What of the site is asked for, and how: paths or ids, what changed `since` a commit, judged by the policy of a `base`, one
    `shard`, in so many processes.
    """

    names: tuple[str, ...]
    since: str | None
    base: str | None
    shard: Shard | None
    jobs: int

    @property
    def is_here_and_now(self) -> bool:
        """Whether it is of the files that are here, and of nothing else."""
        return self.since is None and self.base is None and self.shard is None


def _said(extent: _Extent, config: Path | None, today: datetime | None, progress: Steps) -> Summary:
    """What there is to say of the site, or of the part of it that was asked for: again, where nothing changed since it was said."""
    from casestudies.cli.unchanged import LastCheck
    from casestudies.review.summary import Summary, lying_in

    file = settings_file(config)
    last = LastCheck(file, today.date() if today else None)
    said = last.told() if all(Path(name).exists() and is_of_site(file.parent, name) for name in extent.names) else None
    paths = [Path(name) for name in extent.names]
    if said is None:
        site = project(config)
        paths = [*named_files(site, extent.names)]
        last.begin(site)
        said = Summary.of(_reviewed(replace(extent, names=()), site, config, today, progress))
        last.keep(said)
    said = said.about(lying_in(file.parent, paths)) if extent.names else said
    return said.seen_from(site_folder())


def _reviewed(extent: _Extent, site: Project, config: Path | None, today: datetime | None, progress: Steps) -> Review:
    """The review of the site, or of the part of it that was asked for."""
    from casestudies.review import review_with_memory
    from casestudies.review.lock import are_kept
    from casestudies.review.select import about, since

    if extent.base is not None:
        from casestudies.approvals.policy import judged_by

        site = judged_by(site, extent.base)
    paths = named_files(site, extent.names)
    only = extent.shard.holds if extent.shard is not None else None
    changed = None
    if extent.since is not None:
        from casestudies.approvals.git import Repository

        changed = Repository(site.root).changed_since(extent.since)
    if extent.shard is None and extent.base is None:
        judged_in_parts(site, day(today, site), config, extent.jobs, progress)
    rules = only is not None or are_kept(site)
    result = review_with_memory(site, today=day(today, site), only=only, steps=progress, with_rules=rules)
    with progress.step("Looking around"):
        result = _with_private_files(result, site)
    result = _with_hosts(_with_locks(result, site), site)
    result = _with_receipts(result, site) if only is None else result
    if changed is not None:
        result = since(result, site, changed)
    return about(result, site, paths) if paths else result


def _of_shard(result: Review, site: Project, shard: Shard) -> str:
    """What one shard found, for `casestudies merge`."""
    from casestudies.review.lock import made_receipts, state_of
    from casestudies.review.shards import render

    return render(result, shard, made_receipts(site, result), state_of(site))


def _with_receipts(result: Review, site: Project) -> Review:
    """The review with a warning where casestudies.lock says something else than the transcripts do, which are here."""
    from casestudies.review.lock import outdated
    from casestudies.review.order import by_urgency

    told = outdated(site, result)
    return replace(result, findings=by_urgency((*result.findings, *told), result.failed)) if told else result


def _with_private_files(result: Review, site: Project) -> Review:
    """The review with an error for each transcript, mail or text document in docs_dir, where a build would stop, and a note for
    each picture that only our build keeps in.
    """
    from casestudies.publish.admission import files_under, loose_pictures, refused
    from casestudies.review.order import by_urgency

    files = tuple(files_under(site))
    found = tuple(refused(files, site))
    failed = (*result.failed, *found)
    told = (*result.findings, *found, *loose_pictures(files, site, result))
    return replace(result, findings=by_urgency(told, failed), failed=by_urgency(failed, failed))


def _with_locks(result: Review, site: Project) -> Review:
    """The review with a warning for each missing lock: what keeps drafts in where the plugin does not run."""
    from casestudies.findings import Finding, Place
    from casestudies.review.order import by_urgency
    from casestudies.stories.codes import UNLOCKED
    from casestudies.stories.locks import GUARD, SettingsLock

    missing = {
        SettingsLock.GUARD: f"`markdown_extensions` does not name `{GUARD}`.",
        SettingsLock.EXCLUDED: f"`exclude_docs` does not leave out `/{site.stories}/`.",
    }
    message = "A build without the plugin would publish drafts:"
    told = [Finding(UNLOCKED, Place(file), f"{message} {missing[lock]}") for file, lock in site.unlocked]
    return replace(result, findings=by_urgency((*result.findings, *told), result.failed))


def _with_hosts(result: Review, site: Project) -> Review:
    """The review with a note for each page of somebody else that may still show what is no longer published."""
    if not site.used_by.is_file():
        return result
    from casestudies.findings import CasestudiesError
    from casestudies.publish.embeds.hosts import to_tell
    from casestudies.review.order import by_urgency

    try:
        told = to_tell(site, result.edition)
    except CasestudiesError as error:
        told = (error.finding,)
    return replace(result, findings=by_urgency((*result.findings, *told), result.failed))


def _watch(again: Callable[[], None], site: Project) -> None:
    """Review again at every change. What stops one review (a file half written) does not stop the watching."""
    from casestudies.cli import report
    from casestudies.cli.watch import Changes
    from casestudies.findings import CasestudiesError

    changes = Changes(site)
    click.secho("Watching for changes; press Ctrl-C to stop.", dim=True, err=True)
    while True:
        try:
            changes.wait()
        except KeyboardInterrupt:
            return
        click.clear()
        try:
            again()
        except CasestudiesError as error:
            report(CasestudiesError(*map(located, error.findings)))


def _at_a_terminal() -> bool:
    from casestudies.review.formats.text import is_private

    return is_private(sys.stdout)


def _show_board(
    reviewed: Callable[[], Review], reports: Sequence[tuple[str, Path]], site: Project, fail_on: str
) -> bool:
    """A board that is drawn again in its place at every change; whether it last showed what fails."""
    import shutil
    import time

    from casestudies.cli.watch import Changes
    from casestudies.findings import CasestudiesError
    from casestudies.review.formats.text import told
    from casestudies.review.formats.watching import board, frame

    fails, changes = True, Changes(site)
    colours = "NO_COLOR" not in os.environ
    click.clear()
    while True:
        begun = time.monotonic()
        size = shutil.get_terminal_size()
        try:
            result = reviewed()
            for name, file in reports:
                _write(file, _rendered(_from_here(result, name), name))
            spent = f"{datetime.now():%H:%M:%S}, {time.monotonic() - begun:.1f} s"
            drawn, fails = board(result, size.columns, size.lines, spent, colours=colours), _fails(result, fail_on)
        except CasestudiesError as error:  # a file half written
            drawn, fails = told(map(located, error.findings), confidential=True, width=size.columns), True
        click.echo(frame(drawn), nl=False, color=colours)
        try:
            changes.wait()
        except KeyboardInterrupt:
            click.echo()
            return fails


def _print(result: Review, form: str, output: Path | None) -> None:
    if form == "text":
        from casestudies.review.summary import Summary

        _show(Summary.of(result), output)
    else:
        _put(_rendered(result, form), output)


def _show(said: Summary, output: Path | None) -> None:
    if output is not None:
        _write(output, _as_text(said))
        return
    from casestudies.review.formats.text import is_private, show
    from casestudies.terminal import Console

    show(said, Console(), confidential=is_private(sys.stdout))


def _put(text: str, output: Path | None) -> None:
    if output is None:
        click.echo(text, nl=False)
    else:
        _write(output, text)


class _CannotWrite(click.FileError):
    exit_code = 2


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        raise _CannotWrite(str(file), error.strerror or "cannot be written") from None


def _rendered(result: Review, form: str) -> str:
    from casestudies.review.formats import FORMATS as RENDERERS
    from casestudies.review.summary import Summary

    return _as_text(Summary.of(result)) if form == "text" else RENDERERS[form](result)


def _as_text(said: Summary) -> str:
    import io

    from casestudies.review.formats.text import show
    from casestudies.terminal import Console

    printed = io.StringIO()
    show(said, Console(printed, width=100), confidential=False)
    return printed.getvalue()


def _lock(site: Project) -> int:
    """Put in the locks that keep drafts in where the plugin does not run; how many."""
    from casestudies.cli.new import locked

    count = 0
    for count, line in enumerate(locked(site), 1):  # noqa: B007 - the last one counts
        click.echo(line, err=True)
    return count


def _fix(result: Review, site: Project) -> int:
    """Write faithful wordings into the reviewed stories; how many quotes were mended."""
    from casestudies.review.fix import fixable, fixed
    from casestudies.stories.files import replace_files

    count = 0
    for reviewed in result.stories:
        mended = fixable(reviewed)
        path = site.root / reviewed.story.place.path
        if not mended:
            continue
        # Bytes, so that line ends and a byte order mark stay as they are.
        replace_files({path: fixed(path.read_bytes().decode("utf-8"), reviewed.story, mended).encode()})
        for one in mended:
            click.echo(
                f"{from_here(reviewed.story.place).path}:{one.quote.first}: “{one.quote.id}” now says what was said.",
                err=True,
            )
        count += len(mended)
    return count
