"""The site is the old one or the new one at every instant: killed, refused, or built twice at once."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from casestudies.findings import CasestudiesError
from casestudies.publish.swap import BuildFolder, aside, hidden, not_written
from casestudies.publish.swap.lock import Lock

OLD = {"index.html": "old", "stories/a/index.html": "old a", "gone.html": "withdrawn"}
NEW = {"index.html": "new", "stories/b/index.html": "new b", "assets/x.css": "x"}
HIDDEN = {".git/HEAD": "ref: refs/heads/pages", ".git/objects/ab/cd": "blob", ".nojekyll": ""}


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def content(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in folder.rglob("*") if p.is_file()}


def begin(site: Path, patience: float = 60) -> BuildFolder:
    return BuildFolder.of(str(site), lambda holder: None, patience)


def build(site: Path) -> None:
    started = begin(site)
    write(started.folder, NEW)
    started.swap()
    started.discard()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    write(tmp_path / "site", {**OLD, **HIDDEN})
    return tmp_path / "site"


def in_child(work: Callable[[], None]) -> int:
    """Run in a process of its own; what it ended with."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def killed_at(step: int, work: Callable[[], None]) -> bool:
    """Whether `work` was killed before the n-th thing that it asked of the system. Anything that changes a file counts."""

    def hooked() -> None:
        left = [step]

        def count(event: str, arguments: tuple[object, ...]) -> None:
            if event.startswith(("os.", "shutil.", "open", "ctypes.dlsym")):
                left[0] -= 1
                if left[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        work()

    return in_child(hooked) == -signal.SIGKILL


def no_exchange(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aside, "exchange", lambda one, other: False)


def immovable(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a mount point is."""
    no_exchange(monkeypatch)
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name == "site":
            raise OSError(errno.EBUSY, "Device or resource busy")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)


def read_only_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container whose only writable folder is the site's."""
    immovable(monkeypatch)
    mkdir = Path.mkdir

    def refuse(self: Path, mode: int = 0o777, parents: bool = False, exist_ok: bool = False) -> None:
        if self.name.startswith(".site."):
            raise OSError(errno.EROFS, "Read-only file system")
        mkdir(self, mode, parents, exist_ok)

    monkeypatch.setattr(Path, "mkdir", refuse)


WAYS = {"one step": lambda monkeypatch: None, "two": no_exchange, "mount": immovable, "read-only": read_only_beside}


@pytest.mark.long
@pytest.mark.parametrize("way", WAYS)
def test_a_build_killed_at_any_step_leaves_one_site_whole(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    WAYS[way](monkeypatch)
    seen = set()
    step = 1
    while killed_at(step, lambda: build(site)):
        if way == "one step":
            assert content(site) in ({**OLD, **HIDDEN}, {**NEW, **HIDDEN})
        begin(site).discard()  # the next build, which fails
        now = content(site)
        assert now in ({**OLD, **HIDDEN}, {**NEW, **HIDDEN}), step
        seen.add(now["index.html"])
        assert sorted(p.name for p in tmp_path.iterdir()) == ["site", "temporary"], step
        assert not list((tmp_path / "temporary").iterdir())
        if now["index.html"] == "new":
            build_old(site)
        step += 1 if way == "one step" else 3
    assert step > 40
    assert seen == {"old", "new"}
    assert content(site) == {**NEW, **HIDDEN}


def build_old(site: Path) -> None:
    started = begin(site)
    write(started.folder, OLD)
    started.swap()
    started.discard()
    assert content(site) == {**OLD, **HIDDEN}


def commits(site: Path) -> None:
    """What git does in a site's folder: a lock becomes the index, a new object, another commit."""
    write(site, {".git/objects/ef/01": "blob of a commit", ".git/HEAD.new": "ref: refs/heads/other"})
    (site / ".git/HEAD.new").rename(site / ".git/HEAD")
    (site / ".git/index.lock").rename(site / ".git/index")


COMMITTED = {
    ".git/HEAD": "ref: refs/heads/other",
    ".git/objects/ab/cd": "blob",
    ".git/objects/ef/01": "blob of a commit",
    ".git/index": "index",
    ".nojekyll": "",
}


def at_the_exchange(monkeypatch: pytest.MonkeyPatch, site: Path, *, killed: bool) -> None:
    """Somebody commits in the site when its hidden files are linked and the two have not yet changed places."""
    exchange = aside.exchange

    def committed(one: Path, other: Path) -> bool:
        commits(site)
        done = exchange(one, other)
        if killed and done:
            os.kill(os.getpid(), signal.SIGKILL)
        return done

    monkeypatch.setattr(aside, "exchange", committed)


@pytest.mark.parametrize("way", WAYS)
def test_what_is_written_into_hidden_folders_meanwhile_is_kept(site: Path, monkeypatch: pytest.MonkeyPatch, way: str):
    write(site, {".git/index.lock": "index"})
    WAYS[way](monkeypatch)
    at_the_exchange(monkeypatch, site, killed=False)
    build(site)
    if way == "read-only":  # nothing is exchanged there
        commits(site)
    assert content(site) == {**NEW, **COMMITTED}
    assert not (site / ".git/index.lock").exists()
    assert sorted(p.name for p in site.parent.iterdir()) == ["site"]


def test_the_next_build_brings_over_what_a_killed_one_could_not(site: Path, monkeypatch: pytest.MonkeyPatch):
    write(site, {".git/index.lock": "index"})
    at_the_exchange(monkeypatch, site, killed=True)
    assert in_child(lambda: build(site)) == -signal.SIGKILL
    later = {".git/objects/23/45": "of a commit after that", ".nojekyll": "written"}
    write(site, later)
    (site / ".git/objects/ab/cd").unlink()  # git packs its objects
    monkeypatch.undo()
    begin(site).discard()
    kept = {name: text for name, text in COMMITTED.items() if name != ".git/objects/ab/cd"}
    assert content(site) == {**NEW, **kept, **later}
    assert sorted(p.name for p in site.parent.iterdir()) == ["site"]


@pytest.mark.parametrize("said", ["{[", "{}", "[1, [], []]", '[null, 7, {"x": [1, 2]}]', '[1, [], {".git/x": 3}]'])
def test_a_note_that_no_build_wrote_brings_nothing_over(site: Path, said: str):
    write(site.parent, {".site.casestudies-aside/carried.json": said})
    begin(site).discard()
    assert content(site) == {**OLD, **HIDDEN}
    assert sorted(p.name for p in site.parent.iterdir()) == ["site"]


@pytest.mark.parametrize("name", ["../notes.md", ".git/../../notes.md", "/{}/notes.md", "index.html"])
def test_no_note_removes_a_file_that_is_not_hidden(site: Path, name: str):
    write(site.parent, {"notes.md": "ours", ".site.casestudies-aside/new/.git/x": "x"})
    work = site.parent / ".site.casestudies-aside"
    there = site / name.format(site.parent.relative_to("/"))
    files = {name.format(site.parent.relative_to("/")): [there.stat().st_mtime_ns, there.stat().st_size]}
    (work / "carried.json").write_text(json.dumps([(work / "new").stat().st_ino, [], files]))
    begin(site).discard()
    assert (site.parent / "notes.md").read_text() == "ours"
    assert (site / "index.html").read_text() == "old"


def test_hidden_files_that_go_while_they_are_linked_stop_nothing(site: Path, monkeypatch: pytest.MonkeyPatch):
    write(site, {".git/gc.pid": "1", ".git/objects/tmp/x": "x"})
    walk = os.walk

    def gone(top: Path, **options: bool) -> object:
        for folder, folders, files in walk(top, **options):  # type: ignore[call-overload]
            yield folder, folders, files
            (site / ".git/gc.pid").unlink(missing_ok=True)

    monkeypatch.setattr(os, "walk", gone)
    build(site)
    assert content(site) == {**NEW, **HIDDEN, ".git/objects/tmp/x": "x"}


def test_a_hidden_file_that_the_site_publishes_no_longer_is_not_brought_back(site: Path):
    write(site, {".well-known/security.txt": "old"})
    started = begin(site)
    write(started.folder, {**NEW, ".well-known/other.txt": "new"})
    started.swap()
    started.discard()
    assert content(site) == {**NEW, **HIDDEN, ".well-known/other.txt": "new"}


def test_leftovers_are_private_and_git_passes_over_them(site: Path):
    assert in_child(lambda: (begin(site), os.kill(os.getpid(), signal.SIGKILL))[0]) == -signal.SIGKILL  # type: ignore[func-returns-value,arg-type]
    left = site.with_name(".site.casestudies-aside")
    assert left.stat().st_mode & 0o077 == 0
    assert (left / ".gitignore").read_text() == "*\n"


def test_what_cannot_be_removed_at_first_goes_all_the_same(site: Path):
    started = begin(site)
    write(started.folder, {"sealed/x.html": "x"})
    (started.folder / "sealed").chmod(0o500)
    started.discard()
    assert sorted(p.name for p in site.parent.iterdir()) == ["site"]


def forked(work: Callable[[], None]) -> int:
    """The number of a process that does this and ends: with 1, and told why, where it fails. It never goes on with our tests."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return child


def test_the_second_build_waits_for_the_first(site: Path):
    first = begin(site)

    def second() -> None:
        started = begin(site)
        write(started.folder, {"index.html": "second"})
        started.swap()
        started.discard()

    child = forked(second)
    time.sleep(0.3)
    write(first.folder, NEW)
    first.swap()
    assert content(site) == {**NEW, **HIDDEN}
    first.discard()
    assert os.waitpid(child, 0)[1] == 0
    assert content(site) == {"index.html": "second", **HIDDEN}


def test_many_builds_at_once_each_leave_a_whole_site(site: Path):
    def numbered(number: int) -> None:
        for _ in range(5):
            started = begin(site)
            write(started.folder, {f"{n}.html": str(number) for n in range(20)})
            started.swap()
            started.discard()

    children = [forked(partial(numbered, number)) for number in range(4)]
    assert {os.waitpid(child, 0)[1] for child in children} == {0}
    assert set(content(site)) == {f"{n}.html" for n in range(20)} | set(HIDDEN)
    assert len({text for name, text in content(site).items() if name.endswith(".html")}) == 1
    assert sorted(p.name for p in site.parent.iterdir()) == ["site"]


def test_a_build_that_does_not_end_is_named(site: Path):
    held = begin(site)
    (held.work / "lock").write_text("4711 on desk")
    with pytest.raises(CasestudiesError, match="P230") as stopped:
        begin(site, patience=0.1)
    held.discard()
    assert "4711 on desk" in stopped.value.finding.message


def test_a_build_within_a_build_is_told_at_once(site: Path):
    held = begin(site)
    with pytest.raises(CasestudiesError, match="second one"):
        begin(site)
    held.discard()


def test_the_lock_of_a_killed_build_is_free(site: Path):
    assert in_child(lambda: (begin(site), os.kill(os.getpid(), signal.SIGKILL))[0]) == -signal.SIGKILL  # type: ignore[func-returns-value,arg-type]
    begin(site, patience=0).discard()


def test_a_lock_whose_file_was_removed_is_not_taken(tmp_path: Path):
    file = tmp_path / "work" / "lock"
    first = Lock.take(file, 0, lambda holder: None)
    first.release()
    assert not file.exists()
    Lock.take(file, 0, lambda holder: None).release()


@pytest.mark.parametrize("ready", [b"", b"index.html", b"../../elsewhere", bytes(32) + b"index.html"])
def test_a_list_that_no_build_wrote_whole_moves_nothing(site: Path, ready: bytes):
    write(site, {".casestudies-aside/new/index.html": "unscanned"})
    (site / ".casestudies-aside" / "ready").write_bytes(ready)
    begin(site).discard()
    assert content(site) == {**OLD, **HIDDEN}


def test_a_file_where_the_site_should_be_is_left_alone(tmp_path: Path):
    (tmp_path / "site").write_text("a note")
    with pytest.raises(CasestudiesError, match="P231"):
        begin(tmp_path / "site")
    assert (tmp_path / "site").read_text() == "a note"


def test_a_link_in_place_of_the_folder_aside_is_refused(site: Path, tmp_path: Path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / ".site.casestudies-aside").symlink_to("elsewhere")
    with pytest.raises(CasestudiesError, match="P231"):
        begin(site)


def test_a_disk_that_fills_up_in_the_swap_leaves_the_old_site(site: Path, monkeypatch: pytest.MonkeyPatch):
    started = begin(site)
    write(started.folder, NEW)

    def full(source: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(target))

    monkeypatch.setattr(hidden, "_link", full)
    with pytest.raises(CasestudiesError, match="No space left"):
        started.swap()
    started.discard()
    assert content(site) == {**OLD, **HIDDEN}


def test_files_that_cannot_be_linked_are_copied(site: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(source: str, target: str) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    build(site)
    assert content(site) == {**NEW, **HIDDEN}


def test_hidden_links_stay_links(site: Path):
    (site / ".latest").symlink_to("stories")
    build(site)
    assert (site / ".latest").is_symlink()


def test_the_new_site_may_be_read_by_whom_the_old_one_could(site: Path):
    site.chmod(0o750)
    build(site)
    assert site.stat().st_mode & 0o777 == 0o750


def test_what_the_system_says_is_told_in_one_line(site: Path):
    message = str(not_written(site, OSError(errno.EACCES, "Permission denied", "/x/site")))
    assert message == "site: P231 The site cannot be written: Permission denied (/x/site)."


def test_a_copy_that_cannot_be_written_is_told_by_where_it_goes(site: Path):
    """`shutil` names the file it copies from first; what is full, or too small for the file, is where it goes."""
    started = begin(site)
    target = str(started.folder / "assets/x.css")
    error = OSError(errno.EFBIG, "File too large", "/usr/share/theme/x.css", None, target)
    with pytest.raises(CasestudiesError, match="P231") as told:
        started.explain(error)
    assert f"File too large ({target})." in str(told.value)
    started.explain(OSError(errno.EACCES, "Permission denied", "/usr/share/theme/x.css"))
    started.explain(ValueError("not about files"))
    started.discard()


MARKED = {**NEW, "casestudies/casestudies.css": ""}


def put(site: Path, files: dict[str, str]) -> None:
    started = begin(site)
    try:
        write(started.folder, files)
        started.swap()
    finally:
        started.discard()


@pytest.mark.parametrize("inner", ["de", "a/b/de"])
def test_a_site_within_a_built_one_is_refused(tmp_path: Path, inner: str) -> None:
    put(tmp_path / "site", MARKED)
    before = content(tmp_path)
    with pytest.raises(CasestudiesError, match="lies within another site, `site`"):
        put(tmp_path / "site" / inner, MARKED)
    assert content(tmp_path) == before


@pytest.mark.parametrize("inner", ["de", "a/b/de"])
def test_a_site_that_holds_another_is_refused(tmp_path: Path, inner: str) -> None:
    put(tmp_path / "site" / inner, MARKED)
    before = content(tmp_path)
    with pytest.raises(CasestudiesError, match=f"holds another site, `{inner}`"):
        put(tmp_path / "site", MARKED)
    assert content(tmp_path) == before


def test_a_copy_of_a_site_among_a_sites_own_files_is_its_own(tmp_path: Path) -> None:
    files = {**MARKED, **{f"demo/{name}": text for name, text in MARKED.items()}}
    put(tmp_path / "site", files)
    put(tmp_path / "site", files)
    assert content(tmp_path / "site") == files


@pytest.mark.parametrize("first", ["site", "site/de"])
def test_of_two_that_begin_at_once_the_later_is_refused(tmp_path: Path, first: str) -> None:
    second = {"site": "site/de", "site/de": "site"}[first]
    running = begin(tmp_path / first)
    with pytest.raises(CasestudiesError, match="is being built"):
        begin(tmp_path / second)
    write(running.folder, MARKED)
    running.swap()
    running.discard()
    assert content(tmp_path / first) == MARKED


def test_what_a_killed_build_left_refuses_nobody(tmp_path: Path) -> None:
    in_child(lambda: os.kill(begin(tmp_path / "site").lock and os.getpid(), signal.SIGKILL))
    assert (tmp_path / ".site.casestudies-aside/lock").exists()
    put(tmp_path / "site/de", MARKED)
    assert content(tmp_path / "site/de") == MARKED


def test_a_link_that_comes_in_the_sites_place_leads_nowhere(tmp_path: Path) -> None:
    write(tmp_path / "theirs", {"letter.txt": "mine"})
    started = begin(tmp_path / "site")
    write(started.folder, NEW)
    (tmp_path / "site").symlink_to(tmp_path / "theirs")
    with pytest.raises(CasestudiesError, match="a link has taken the place"):
        started.swap()
    started.discard()
    assert content(tmp_path / "theirs") == {"letter.txt": "mine"}


@pytest.mark.parametrize("came", ["notes.txt", "stories/c/index.html", "index.html"])
def test_what_is_written_into_the_site_meanwhile_is_told_and_stays(site: Path, came: str) -> None:
    started = begin(site)
    write(started.folder, NEW)
    write(site, {came: "somebody's own"})
    with pytest.raises(CasestudiesError, match=f"`{came}` was written into the site while it was built"):
        started.swap()
    started.discard()
    assert content(site) == {**OLD, **HIDDEN, came: "somebody's own"}
    build(site)  # who was told and builds again means it
    assert content(site) == {**NEW, **HIDDEN}


def test_what_goes_from_the_site_meanwhile_stops_nothing(site: Path) -> None:
    started = begin(site)
    write(started.folder, NEW)
    (site / "gone.html").unlink()
    started.swap()
    started.discard()
    assert content(site) == {**NEW, **HIDDEN}


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_comes_where_there_was_no_site_is_told_and_stays(tmp_path: Path, kind: str) -> None:
    place = tmp_path / "site"
    started = begin(place)
    write(started.folder, NEW)
    write(tmp_path, {"site" if kind == "file" else "site/notes.txt": "somebody's own"})
    with pytest.raises(CasestudiesError, match="P231"):
        started.swap()
    started.discard()
    assert (place if kind == "file" else place / "notes.txt").read_text() == "somebody's own"
    assert list(tmp_path.iterdir()) == [place]


def test_a_build_whose_folder_was_removed_leaves_the_old_site(site: Path) -> None:
    """What was built before is gone with it: the rest is no whole site."""
    started = begin(site)
    shutil.rmtree(started.work)
    write(started.folder, NEW)
    with pytest.raises(CasestudiesError, match="was removed since the build began"):
        started.swap()
    started.discard()
    assert content(site) == {**OLD, **HIDDEN}


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG, errno.EIO])
def test_what_a_disk_refuses_is_one_line(site: Path, number: int) -> None:
    started = begin(site)
    with pytest.raises(CasestudiesError, match="P231"):
        started.explain(OSError(number, os.strerror(number)))
    started.discard()


def test_what_the_system_protects_stays_hidden_is_told_and_stops_no_later_build(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = shutil.rmtree

    def protected(path: Path, **how: bool) -> None:
        if not (Path(path) / "gone.html").exists():
            real(path, **how)

    monkeypatch.setattr(shutil, "rmtree", protected)
    work = site.parent / f".{site.name}.{aside.ASIDE}"
    for left in ("new", "left-1", "left-1"):
        started = begin(site)
        write(started.folder, NEW)
        started.swap()
        assert started.discard() == work / left
        assert (work / left / "gone.html").exists()
        assert (work / ".gitignore").read_text() == "*\n"
        assert work.stat().st_mode & 0o077 == 0
        assert content(site) == {**NEW, **HIDDEN}
    monkeypatch.undo()
    build(site)
    assert not work.exists()


def test_the_folder_goes_at_the_instant_at_which_the_next_build_asks_for_it(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, failed = os.mkdir, []

    def raced(path: str, mode: int = 0o777, **how: int) -> None:
        if not failed:
            failed.append(path)
            raise FileExistsError(errno.EEXIST, "File exists", path)
        real(path, mode, **how)

    monkeypatch.setattr(os, "mkdir", raced)
    started = begin(site)
    assert started.work.parent == site.parent  # not another folder, with another lock
    started.discard()
