"""Zensical builds what was exported: staged as a project of its own, in a folder that no one else reads, with our templates.

Zensical reads `mkdocs.yml`, and passes over plugins it does not know. So it is given the same settings with other folders and
without us. Stage and cache are new each time, so that no word outlives a withdrawal there.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

import yaml

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish import admission
from casestudies.publish.codes import GENERATOR_FAILED
from casestudies.publish.swap import BuildFolder
from casestudies.stories.files import write_file
from casestudies.stories.locks import GUARD
from casestudies.stories.settings import settings_chain
from casestudies_export.export import Export, Exported
from casestudies_theme import TEMPLATES

PAGE = "casestudies/zensical.html"
_PLUGIN = "casestudies"
# How Python came to an error says nothing to whoever wrote the page or template that it is about.
_TRACEBACK = re.compile(r"^Traceback .*\n(?:[ \t].*\n)*", re.MULTILINE)
_GROUPS = {"group", "material/group", "materialx/group"}


def build(export: Export, config: Path, aside: BuildFolder, *, look: str, strict: bool) -> None:
    """Build an export into the folder of a site that is built aside, look it over, and put it where the old site is."""
    stage = aside.work / "stage"
    try:
        pages = _stage(export, config, stage, look)
        _run(stage, export.project.root, strict=strict)
        aside.folder.rmdir()
        (stage / "site").rename(aside.folder)
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    folders = export.project.directory_urls
    written = {page.src: aside.folder / _file_of(page.address, folders=folders) for page in pages if page.ours}
    export.publication.inspect(written, aside.files(_shipped()))
    aside.swap()


def _file_of(address: str, *, folders: bool) -> str:
    name = unquote(address)
    return f"{name}index.html" if folders or not name else name


def _shipped() -> list[Path]:
    found = find_spec("zensical")
    return [Path(folder) / "templates" for folder in found.submodule_search_locations or ()] if found else []


def _run(stage: Path, root: Path, *, strict: bool) -> None:
    # In the project's own folder, because paths in the settings of extensions count from there.
    command = [
        sys.executable,
        "-m",
        "zensical",
        "build",
        "--config-file",
        str(stage / "mkdocs.yml"),
        *(["--strict"] if strict else []),
    ]
    done = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)  # noqa: S603 - our own words
    if done.returncode or not (stage / "site").is_dir():
        said = _TRACEBACK.sub("", done.stdout + done.stderr).replace(str(stage), "").strip()
        print(said, file=sys.stderr)
        raise CasestudiesError(Finding(GENERATOR_FAILED, Place("zensical"), f"Zensical ended with {done.returncode}."))


# ---- the stage


def _stage(export: Export, config: Path, stage: Path, look: str) -> list[Exported]:
    docs, overrides = stage / "docs", stage / "overrides"
    for own in export.publication.templates:
        if own.is_dir():
            shutil.copytree(own, overrides)
    (overrides / "casestudies").mkdir(parents=True, exist_ok=True)
    for name in ("page.html", "zensical.html"):
        shutil.copy(TEMPLATES / "casestudies" / name, overrides / "casestudies" / name)
    pages = list(export.pages(linked=False))  # it turns names into addresses itself
    for page in pages:
        write_file(docs / page.src, (_staged(page) if page.ours else page).text.encode())
    names = []
    for name, content in export.static():
        write_file(docs / name, content)
        names.append(name)
    settings = _settings(config, export, pages, look)
    write_file(stage / "mkdocs.yml", yaml.serialize(settings, Dumper=yaml.SafeDumper, allow_unicode=True).encode())
    return pages


def _staged(page: Exported) -> Exported:
    """A page of ours for Zensical, which changes links in what it has read as Markdown. So the template prints the HTML that stands
    in the front matter; the body is what is searched.
    """
    told = {**cast(Mapping[str, object], page.front["casestudies"]), "html": page.body}
    return replace(page, front={**page.front, "template": PAGE, "casestudies": told})


# ---- the settings, as nodes of YAML: values with tags are handed on as they are


def _settings(config: Path, export: Export, pages: list[Exported], look: str) -> yaml.MappingNode:
    """The site's settings with the stage's folders, our styles and scripts, without us and without the guard."""
    root: yaml.MappingNode | None = None
    for file in reversed(settings_chain(config)):
        read = yaml.compose(file.read_text("utf-8-sig"), Loader=yaml.SafeLoader)
        if isinstance(read, yaml.MappingNode):
            root = _merged(root, read) if root else read
    assert root is not None  # noqa: S101 - it was read as settings before
    there = {page.src for page in pages}
    styles = [_node(name) for name in export.publication.styles]
    scripts = [_node({"path": name, "type": "module"}) for name in export.publication.scripts]
    for key in ("INHERIT", "exclude_docs", "draft_docs", "hooks", "watch"):
        _drop(root, key)
    _put(root, "docs_dir", _node("docs"))
    _put(root, "site_dir", _node("site"))
    _put(root, "extra_css", _list([*styles, *_items(root, "extra_css")]))
    _put(root, "extra_javascript", _list([*scripts, *_items(root, "extra_javascript")]))
    _put(root, "plugins", _list(_others(_items(root, "plugins"))))
    _put(
        root,
        "markdown_extensions",
        _list([item for item in _items(root, "markdown_extensions") if _name(item) != GUARD]),
    )
    _put_theme(root, look)
    if (nav := _get(root, "nav")) is not None:
        try:
            entries = yaml.safe_load(yaml.serialize(nav))
        except yaml.YAMLError:
            remedy = "Write the navigation without tags (`!…`)."
            message = "The navigation cannot be cleaned of what is withheld."
            raise CasestudiesError(Finding(GENERATOR_FAILED, Place(config.name), message, remedy)) from None
        made = admission.without_missing(entries, there.__contains__, export.project)
        _put(root, "nav", _node(made))
    else:
        hidden = [f"/{page.src}" for page in pages if page.ours and not _is_entry(page, export)]
        _put(root, "not_in_nav", _node("\n".join([*_lines(root, "not_in_nav"), *hidden])))
    return root


def _is_entry(page: Exported, export: Export) -> bool:
    """Whether a page of ours belongs into a navigation: the front, the stories, the voices."""
    printed = export.publication.printed[page.src]
    return not printed.story and (
        printed.src != page.src or export.publication.is_collection(printed) or page.address == ""
    )


def _put_theme(root: yaml.MappingNode, look: str) -> None:
    theme = _get(root, "theme")
    if not isinstance(theme, yaml.MappingNode):
        theme = yaml.MappingNode("tag:yaml.org,2002:map", [])
        _put(root, "theme", theme)
    _put(theme, "name", _node("material"))
    _put(theme, "custom_dir", _node("overrides"))
    if look:
        _put(theme, "variant", _node(look))


def _others(plugins: list[yaml.Node]) -> Iterator[yaml.Node]:
    return (one for one in plugins if _name(one) not in {_PLUGIN, *_GROUPS})


def _merged(base: yaml.MappingNode, over: yaml.MappingNode) -> yaml.MappingNode:
    """Settings over those they inherit, as MkDocs merges them: mappings into each other, anything else replaced."""
    made = yaml.MappingNode(base.tag, list(base.value))
    for key, value in over.value:
        old = _get(made, key.value)
        both = isinstance(old, yaml.MappingNode) and isinstance(value, yaml.MappingNode)
        _put(made, key.value, _merged(old, value) if both else value)
    return made


def _get(mapping: yaml.MappingNode, key: str) -> Any:  # noqa: ANN401 - a node, or None
    return next((value for name, value in mapping.value if name.value == key), None)


def _drop(mapping: yaml.MappingNode, key: str) -> None:
    mapping.value = [(name, value) for name, value in mapping.value if name.value != key]


def _put(mapping: yaml.MappingNode, key: str, value: yaml.Node) -> None:
    at = next((n for n, (name, _) in enumerate(mapping.value) if name.value == key), len(mapping.value))
    mapping.value[at : at + 1] = [(_node(key), value)]


def _items(mapping: yaml.MappingNode, key: str) -> list[yaml.Node]:
    """What a setting lists, also where it is written as a mapping."""
    value = _get(mapping, key)
    if isinstance(value, yaml.MappingNode):
        return [yaml.MappingNode(value.tag, [pair]) for pair in value.value]
    return list(value.value) if isinstance(value, yaml.SequenceNode) else []


def _lines(mapping: yaml.MappingNode, key: str) -> list[str]:
    value = _get(mapping, key)
    return str(value.value).splitlines() if isinstance(value, yaml.ScalarNode) else []


def _name(item: yaml.Node) -> str:
    inner = item.value[0][0] if isinstance(item, yaml.MappingNode) and item.value else item
    return str(inner.value)


def _list(items: Any) -> yaml.SequenceNode:  # noqa: ANN401 - nodes
    return yaml.SequenceNode("tag:yaml.org,2002:seq", list(items), flow_style=False)


def _node(value: object) -> Any:  # noqa: ANN401 - a node
    represent: Callable[[object], yaml.Node] = yaml.SafeDumper("").represent_data  # type: ignore[arg-type]
    return represent(value)
