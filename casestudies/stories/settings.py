"""The settings of a site, from `mkdocs.yml` or as MkDocs hands them over, checked before anything else is read."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.site_file import CONFIG_NAMES, nearest_config, resolved
from casestudies.stories.codes import NO_SETTINGS, OUTSIDE, PRIVATE_PUBLISHED, SITE_OVERLAPS, WRONG_VALUE
from casestudies.stories.files import inside, overlapping, read_text, unix, within
from casestudies.stories.locks import ZENSICAL, exclusions, leaves_out_all, open_locks
from casestudies.stories.model import Scope
from casestudies.stories.pictures import wrong_picture
from casestudies.stories.plain_yaml import Document, Foreign, parse
from casestudies.stories.project import ASIDE, BESIDE, Policy, Project, RecordingPolicy, Style
from casestudies.stories.schema import LookShape, PolicyShape, SettingsShape
from casestudies.stories.typed import typed

PLUGIN = "casestudies"
GROUP = "group"
"""Material's plugin for plugins that are switched on and off together, under whatever theme's name."""
MAX_PARENTS = 5
_PRIVATE = ("customers", "interviews", "approvals", "testimonials")
_PAPERS = ("desk", "review")
"""Where the desk and the review room write, which is private too."""
_PLACES = frozenset({*_PRIVATE, "stories", "wall", "picture_font"})
# What YAML takes for false.
_FALSE = frozenset({"false", "no", "off"})


def find_config(start: Path) -> Path:
    """The settings file of this folder or the nearest above it. Raises CasestudiesError where there is none."""
    if found := nearest_config((start, *start.parents)):
        return found
    message = "No mkdocs.yml or properdocs.yml in this folder or any parent."
    raise CasestudiesError(Finding(NO_SETTINGS, Place("mkdocs.yml"), message))


def open_project(config_file: Path) -> Project:
    """Read the site's settings without MkDocs and without running anything that the file names.

    Values with tags (`!ENV`, `!!python/name:`) are passed over; the plugin's own settings may not have any.
    Raises CasestudiesError, with all mistakes.
    """
    config_file = resolved(config_file)
    root = config_file.parent
    document = _config(config_file, root, 0)
    settings, path = _plugin(document.data)
    if settings is None:
        message = f"The file does not list the plugin `{PLUGIN}`."
        raise CasestudiesError(document.finding(NO_SETTINGS, ("plugins",), message))
    docs_dir, site_dir, site_url, theme, hooks = (
        document.data.get(key) for key in ("docs_dir", "site_dir", "site_url", "theme", "hooks")
    )
    if isinstance(docs_dir, Foreign) or _any_foreign(settings):
        message = "Values with tags (`!ENV`, …) cannot be used for docs_dir or for the plugin's settings."
        where = ("docs_dir",) if isinstance(docs_dir, Foreign) else path
        raise CasestudiesError(document.finding(WRONG_VALUE, where, message))
    inner = Document(
        settings,
        {key[len(path) :]: at for key, at in document.keys.items() if key[: len(path)] == path},
        {key[len(path) :]: at for key, at in document.values.items() if key[: len(path)] == path},
        document.file,
    )
    project = _project(
        root,
        root / (docs_dir if isinstance(docs_dir, str) else "docs"),
        root / (site_dir if isinstance(site_dir, str) and not isinstance(site_dir, Foreign) else "site"),
        inner,
        site_url if isinstance(site_url, str) and not isinstance(site_url, Foreign) else "",
        [theme.get("custom_dir") if isinstance(theme, dict) else None, *(hooks if isinstance(hooks, list) else ())],
    )
    own = project.stories
    read = {config_file.name: document.data, **_read_beside(config_file, project.docs_dir)}
    unlocked = tuple((name, lock) for name, data in read.items() for lock in open_locks(data, own))
    # A line that leaves the whole folder out is a lock: builds with the plugin see through it.
    patterns = tuple(line for line in exclusions(document.data) if not leaves_out_all(line, own))
    directory_urls = str(document.data.get("use_directory_urls")).lower() not in _FALSE
    return replace(project, directory_urls=directory_urls, excluded=patterns, unlocked=unlocked)


def _read_beside(config_file: Path, docs_dir: Path) -> dict[str, Mapping[str, object]]:
    """The settings of the same pages in other files of the folder, which some generator reads before this one."""
    found: dict[str, Mapping[str, object]] = {}
    for name in (*CONFIG_NAMES, ZENSICAL):
        path = config_file.parent / name
        if path == config_file or not path.is_file():
            continue
        try:
            data = _toml(path) if name == ZENSICAL else _config(path, path.parent, 0).data
        except CasestudiesError:  # then no generator can read it either
            continue
        docs = data.get("docs_dir", "docs")
        if isinstance(docs, str) and (path.parent / docs).resolve() == docs_dir:
            found[name] = data
    return found


def _toml(path: Path) -> Mapping[str, object]:
    """The settings of Zensical's own file."""
    with suppress(tomllib.TOMLDecodeError):
        data = tomllib.loads(read_text(path, path.parent))
        project = data.get("project", data)
        return project if isinstance(project, dict) else {}
    return {}


def settings_chain(config_file: Path) -> list[Path]:
    """The settings file and those that it inherits, one from the other. Raises CasestudiesError as `open_project` does."""
    chain = [config_file]
    while len(chain) <= MAX_PARENTS:
        parent = parse(unix(read_text(chain[-1], chain[0].parent)), chain[-1].name, lenient=True).data.get("INHERIT")
        if not isinstance(parent, str):
            break
        chain.append(chain[-1].parent / parent)
    return chain


def project_from_settings(
    file: Path,
    docs_dir: Path,
    settings: Mapping[str, object],
    *,
    site_dir: Path | None = None,
    site_url: str | None = "",
    own: Iterable[object] = (),
    line: int = 0,
) -> Project:
    """The project as a generator's configuration describes it: `file` has the settings, `line` is where they stand in it, if
    known, and `own` are the paths of templates and code of the site's own.

    Raises CasestudiesError with every mistake.
    """
    document = Document(dict(settings), {}, {(): (line, 0)}, file.name)
    root = file.parent.resolve()
    return _project(root, docs_dir, site_dir or file.parent / "site", document, site_url or "", own)


def read_settings(config_file: Path) -> Document:
    """The settings file with what it inherits, as `open_project` reads it: every value is text. Raises CasestudiesError."""
    return _config(config_file, config_file.parent, 0)


def _config(config_file: Path, root: Path, depth: int) -> Document:
    """The file with what it inherits, as MkDocs merges it: mappings into each other, anything else replaced."""
    document = parse(unix(read_text(config_file, root)), config_file.name, lenient=True)
    parent = document.data.get("INHERIT")
    if parent is None:
        return document
    path = (config_file.parent / parent) if isinstance(parent, str) and not isinstance(parent, Foreign) else None
    if path is None or depth >= MAX_PARENTS or not path.is_file():
        raise CasestudiesError(document.finding(NO_SETTINGS, ("INHERIT",), "INHERIT cannot be followed."))
    return replace(document, data=_merged(_config(path, root, depth + 1).data, document.data))


def _merged(base: Mapping[str, object], over: Mapping[str, object]) -> dict[str, object]:
    merged = dict(base)
    for key, value in over.items():
        old = merged.get(key)
        merged[key] = _merged(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return merged


def _plugin(
    data: Mapping[str, object], path: tuple[str | int, ...] = ("plugins",)
) -> tuple[dict[str, object] | None, tuple[str | int, ...]]:
    """The plugin's settings and where they stand, on its own or in a group of plugins, switched on or not; None where it is not
    listed.
    """
    plugins = data.get("plugins")
    listed: list[tuple[tuple[str | int, ...], object]]
    if isinstance(plugins, dict):
        listed = [((key,), value) for key, value in plugins.items()]
    elif isinstance(plugins, list):
        entries = ((at, one if isinstance(one, dict) else {one: None}) for at, one in enumerate(plugins))
        listed = [((at, name), value) for at, entry in entries for name, value in entry.items()]
    else:
        return None, ()
    for where, settings in listed:
        there, inner = (*path, *where), settings if isinstance(settings, dict) else {}
        if where[-1] == PLUGIN:
            return inner, there
        if str(where[-1]).rpartition("/")[2] == GROUP:
            found = _plugin(inner, (*there, "plugins"))
            if found[0] is not None:
                return found
    return None, ()


def _any_foreign(value: object) -> bool:
    if isinstance(value, dict):
        return any(_any_foreign(inner) for inner in value.values())
    if isinstance(value, list):
        return any(_any_foreign(inner) for inner in value)
    return isinstance(value, Foreign)


def _project(
    root: Path, docs_dir: Path, site_dir: Path, document: Document, site_url: str, own: Iterable[object]
) -> Project:
    docs = docs_dir.resolve()
    shape, mistakes = typed(SettingsShape, document)
    private: dict[str, Path] = {}
    if places := shape or _places_alone(document):
        found = {name: inside(root, getattr(places, name)) for name in _PRIVATE}
        mistakes += tuple(_wrong_places(root, docs, places, found, own, site_dir, document))
        private = {name: folder for name, folder in found.items() if folder is not None}
    if shape is None or mistakes:
        raise CasestudiesError(*mistakes)
    return Project(
        root=root,
        docs_dir=docs,
        site_dir=site_dir,
        settings=document.file,
        customers=private["customers"],
        interviews=private["interviews"],
        approvals=private["approvals"],
        testimonials=private["testimonials"],
        stories=shape.stories.strip("/"),
        wall=shape.wall.strip("/"),
        publisher=shape.publisher.strip(),
        language=shape.language,
        timezone=shape.timezone,
        site_url=site_url,
        policy=_policy(shape.policy),
        facets=tuple(shape.facets),
        labels=dict(shape.labels),
        sections=tuple(shape.sections),
        style=_style(shape.look),
        featured=shape.featured or "",
        next_step=shape.next_step or "",
        products=tuple(shape.products),
        picture_font=inside(root, shape.picture_font) if shape.picture_font else None,
        retention=dict(shape.retention),
        preview=shape.preview,
        downloads=tuple(shape.downloads),
        omit_withheld=shape.withheld_references != "error",
    )


def _places_alone(document: Document) -> SettingsShape | None:
    """The settings that name folders and files, where others are wrong; None where these are."""
    named = {name: value for name, value in document.data.items() if name in _PLACES}
    return typed(SettingsShape, replace(document, data=named))[0]


def _wrong_places(
    root: Path,
    docs: Path,
    shape: SettingsShape,
    found: Mapping[str, Path | None],
    own: Iterable[object],
    site_dir: Path,
    document: Document,
) -> Iterator[Finding]:
    private = {name: folder for name, folder in found.items() if folder is not None}
    problems = [*_misplaced(root, docs, found, document), *_overwritten(root, docs, private, own, site_dir, document)]
    yield from problems
    if not problems and within(root, site_dir):
        yield document.finding(SITE_OVERLAPS, (), "site_dir contains the whole project.")
    elif not problems and (
        file := next((p for p in (site_dir, *site_dir.parents) if p.exists() and not p.is_dir()), None)
    ):
        message = f"site_dir is no folder: `{os.path.relpath(file, root)}` is a file."
        yield document.finding(SITE_OVERLAPS, (), message)
    elif not problems and (name := _unbuilt(site_dir)):
        message = (
            f"site_dir holds `{name}` and no page: it is not a built site, and a build would delete what is there."
        )
        yield document.finding(SITE_OVERLAPS, (), message)
    yield from _outside_docs(docs, shape, document)
    if shape.picture_font and inside(root, shape.picture_font) is None:
        yield document.finding(OUTSIDE, ("picture_font",), "The font lies outside the project.")


def _misplaced(root: Path, docs: Path, private: Mapping[str, Path | None], document: Document) -> Iterator[Finding]:
    """Folders that leave the project, and private ones that a generator would copy."""
    if not docs.is_relative_to(root):
        message = "docs_dir lies outside the project: all of a site lies below the folder of its settings file."
        yield document.finding(OUTSIDE, (), message, "Move the settings file up, above docs_dir.")
    for name, folder in private.items():
        if folder is None:
            yield document.finding(OUTSIDE, (name,), f"The folder `{name}` lies outside the project.")
        elif folder.is_relative_to(docs) or docs.is_relative_to(folder):
            message = f"The private folder `{name}` and docs_dir lie within each other."
            yield document.finding(PRIVATE_PUBLISHED, (name,), message)


def _overwritten(
    root: Path,
    docs: Path,
    private: Mapping[str, Path],
    own: Iterable[object],
    site_dir: Path,
    document: Document,
) -> Iterator[Finding]:
    """Folders that a build, which replaces `site_dir` as a whole, would delete or publish."""
    folders = {f"the private folder `{name}`": folder for name, folder in private.items()}
    beside = [private["customers"].parent / name for name in BESIDE] if "customers" in private else []
    folders |= {f"the private `{path.name}`": path for path in (*beside, *(root / name for name in _PAPERS))}
    folders |= {
        "docs_dir": docs,
        "the folder of git": root / ".git",
        "the folder of what is remembered": root / ".cache",
    }
    written = [root / path for path in own if isinstance(path, str) and not isinstance(path, Foreign)]
    folders |= {f"`{os.path.relpath(path, root)}`, which builds read,": path for path in written}
    if any(ASIDE in name for name in site_dir.resolve().parts):
        message = "site_dir is a folder of our own, in which builds are made before they take the site's place."
        yield document.finding(SITE_OVERLAPS, (), message)
    for what in overlapping(site_dir, folders):
        yield document.finding(SITE_OVERLAPS, (), f"site_dir and {what} lie within each other.")


def _unbuilt(site_dir: Path) -> str:
    """What lies in a `site_dir` that holds no page, and is no checkout of a branch that is served; empty where nothing does."""
    names = sorted(entry.name for entry in site_dir.iterdir()) if site_dir.is_dir() else []
    if ".git" in names or any(name.endswith(".html") for name in names):
        return ""
    return next((name for name in names if not name.startswith(".")), "")


def _outside_docs(docs: Path, shape: SettingsShape, document: Document) -> Iterator[Finding]:
    for name in ("stories", "wall"):
        if inside(docs, getattr(shape, name)) is None:
            yield document.finding(OUTSIDE, (name,), f"The folder `{name}` lies outside docs_dir.")
    yield from wrong_picture(docs, document, ("look", "logo"), shape.look.logo or "")


def _policy(policy: PolicyShape) -> Policy:
    return Policy(
        verdicts=frozenset(policy.verdicts),
        # A policy may ask for more than the customer's approval, never for less; nothing is shown without `site`.
        roles=tuple(dict.fromkeys(("customer", *policy.roles, *policy.scope_roles.get(Scope.SITE, ())))),
        scopes=frozenset(policy.scopes),
        term_days=policy.term_days,
        warn_days=policy.warn_days,
        scope_roles={scope: tuple(roles) for scope, roles in policy.scope_roles.items()},
        recording=RecordingPolicy(
            by=tuple(policy.recording.by),
            signed=policy.recording.signed,
            alone=policy.recording.alone,
            allowed_signers=policy.recording.allowed_signers,
            base=policy.recording.base,
        ),
        receipts=policy.receipts,
    )


def _style(look: LookShape) -> Style:
    return Style(
        preset=look.preset,
        accent=(look.accent or "").lower(),
        quotes=look.quotes or "",
        titles=look.titles or "",
        quote_font=look.quote_font or "",
        title_font=look.title_font or "",
        radius=look.radius,
        logo=look.logo or "",
    )
