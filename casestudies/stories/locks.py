"""The two locks of a site: what keeps drafts in where the plugin does not run.

A generator that passes over plugins publishes everything that lies in docs_dir. `exclude_docs` takes the stories' folder out of its
hands, and the guard, a Markdown extension, ends its build. Both stand in the settings file; here they are looked for and put in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from fnmatch import fnmatchcase
from pathlib import Path

import yaml

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.stories.codes import UNLOCKED
from casestudies.stories.files import replace_files
from casestudies.stories.plain_yaml import Foreign, parse

GUARD = "casestudies.guard"
ZENSICAL = "zensical.toml"
"""Zensical's own settings file, which it reads before mkdocs.yml. It is TOML, and left to people to change."""
_WHY = "# Locks: a build in which the casestudies plugin does not run publishes no draft."


class SettingsLock(StrEnum):
    """A lock, named by the key of the settings that it stands under."""

    GUARD = "markdown_extensions"
    EXCLUDED = "exclude_docs"


# ---- which are there


def open_locks(data: Mapping[str, object], stories: str) -> tuple[SettingsLock, ...]:
    """The locks that settings lack."""
    extensions = data.get(SettingsLock.GUARD)
    named = extensions if isinstance(extensions, (list, dict)) else ()
    guarded = any(GUARD in one if isinstance(one, dict) else one == GUARD for one in named)
    lines = exclusions(data)
    last = max((n for n, line in enumerate(lines) if leaves_out_all(line, stories)), default=None)
    excluded = last is not None and not any(_may_let_in(line, stories) for line in lines[last + 1 :])
    return tuple(
        lock for lock, closed in ((SettingsLock.GUARD, guarded), (SettingsLock.EXCLUDED, excluded)) if not closed
    )


def exclusions(data: Mapping[str, object], key: str = SettingsLock.EXCLUDED) -> tuple[str, ...]:
    """The lines of `exclude_docs`, or of a setting like it, that say something."""
    text = data.get(key)
    lines = text.split("\n") if isinstance(text, str) and not isinstance(text, Foreign) else []
    return tuple(line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#"))


def left_out(lines: Iterable[str], src: str) -> bool:
    """Whether such lines leave a file out: the last that is about it says so, and one with `!` lets it in."""
    said = [line for line in lines if leaves_out(line.removeprefix("!"), src)]
    return bool(said) and not said[-1].startswith("!")


def leaves_out(pattern: str, src: str) -> bool:
    """Whether a line of `exclude_docs` leaves a file out: a name anywhere, or a path from the top, as in .gitignore."""
    parts, names = src.split("/"), pattern.strip("/").split("/")
    if pattern.endswith("/"):
        parts = parts[:-1]
    begins = range(len(parts)) if "/" not in pattern.rstrip("/") else (0,)
    return any(_matches(names, parts[begin:end]) for begin in begins for end in range(begin + 1, len(parts) + 1))


def leaves_out_all(pattern: str, stories: str) -> bool:
    """Whether a line leaves out whatever lies in the stories' folder, and so says nothing about a single story."""
    return all(leaves_out(pattern, src) for src in any_files(stories))


def any_files(stories: str) -> tuple[str, ...]:
    """Made-up files of the stories' folder: what leaves all of them out leaves out everything."""
    return f"{stories}/any-file", f"{stories}/any-page.md", f"{stories}/any-folder/any-page.md"


def _matches(names: list[str], parts: list[str]) -> bool:
    if not names or not parts:
        return names == parts
    if names[0] == "**":
        return _matches(names[1:], parts) or _matches(names, parts[1:]) or (len(names) == 1)
    return fnmatchcase(parts[0], names[0]) and _matches(names[1:], parts[1:])


def _may_let_in(line: str, stories: str) -> bool:
    """Whether a line such as `!index.md` may let a file of the stories' folder in again. In doubt it does."""
    if not line.startswith("!"):
        return False
    first, _, more = line[1:].lstrip("/").partition("/")
    from_the_top = line.startswith("!/") or bool(more)
    return not from_the_top or any(sign in first for sign in "*?[") or first == stories.split("/", maxsplit=1)[0]


# ---- putting them in


def closed(text: str, lock: SettingsLock, stories: str, file: str) -> str:
    """The text of a settings file with a lock put in, and nothing else changed: comments, order and line ends stay.

    Raises CasestudiesError where the file is written in a way that only a person can change.
    """
    if file == ZENSICAL:
        raise by_hand(file, lock, stories)
    end = "\r\n" if "\r\n" in text else "\n"
    before = parse(text.replace("\r\n", "\n"), file, lenient=True).data
    put = _with_guard if lock is SettingsLock.GUARD else _with_exclusion
    made = put(text if text.endswith("\n") or not text else text + end, end, stories)
    if made is None or not _same_but_for(before, made.replace("\r\n", "\n"), lock, stories, file):
        raise by_hand(file, lock, stories)
    return made


def by_hand(file: str, lock: SettingsLock, stories: str) -> CasestudiesError:
    """What to write where the program cannot."""
    line = (
        f"`{GUARD}` to `markdown_extensions`"
        if lock is SettingsLock.GUARD
        else f"the line `/{stories}/` to `exclude_docs`"
    )
    message = f"`{lock}` is written in a way that only a person can change."
    return CasestudiesError(Finding(UNLOCKED, Place(file), message, f"Add {line}."))


def _same_but_for(before: Mapping[str, object], text: str, lock: SettingsLock, stories: str, file: str) -> bool:
    """Whether the lock, and it alone, was added."""
    try:
        after = parse(text, file, lenient=True).data
    except CasestudiesError:
        return False
    others = [{key: value for key, value in data.items() if key != lock} for data in (before, after)]
    if others[0] != others[1] or lock in open_locks(after, stories):
        return False
    if lock is SettingsLock.EXCLUDED:
        return exclusions(after) == (*exclusions(before), f"/{stories}/")
    old, new = before.get(lock), after.get(lock)
    if isinstance(new, dict):
        return {key: value for key, value in new.items() if key != GUARD} == (old or {})
    return isinstance(new, list) and [one for one in new if one != GUARD] == (old or [])


def _find(text: str, lock: SettingsLock) -> tuple[yaml.Node, yaml.Node] | None:
    """The key of a lock and its value. Composing runs nothing that the file names."""
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    return next(((key, value) for key, value in pairs if key.value == lock), None)


def _with_guard(text: str, end: str, _: str) -> str | None:
    found = _find(text, SettingsLock.GUARD)
    if found is None:
        return f"{text}{end}{_WHY}{end}{SettingsLock.GUARD}:{end}  - {GUARD}{end}"
    key, value = found
    first = value.start_mark.index
    is_map = isinstance(value, yaml.MappingNode)
    if isinstance(value, yaml.CollectionNode) and value.flow_style:
        at = text.index("{" if is_map else "[", first) + 1
        return text[:at] + (f"{GUARD}: {{}}" if is_map else GUARD) + (", " if value.value else "") + text[at:]
    line = text.index("\n", key.end_mark.index) + 1
    if isinstance(value, yaml.ScalarNode):
        if value.tag != "tag:yaml.org,2002:null":
            return None
        cut = text[:first] + text[value.end_mark.index : line]
        return f"{cut}  - {GUARD}{end}{text[line:]}"
    indent = _indent(text.split("\n")[(value.value[0][0] if is_map else value.value[0]).start_mark.line])
    return f"{text[:line]}{indent}{f'{GUARD}: {{}}' if is_map else f'- {GUARD}'}{end}{text[line:]}"


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _with_exclusion(text: str, end: str, stories: str) -> str | None:
    found, own = _find(text, SettingsLock.EXCLUDED), f"/{stories}/"
    if found is None:
        why = "" if _WHY in text else f"{end}{_WHY}{end}"
        return f"{text}{why}{SettingsLock.EXCLUDED}: |{end}  {own}{end}"
    _, value = found
    if not isinstance(value, yaml.ScalarNode) or value.style == ">":
        return None
    first, last = value.start_mark.index, value.end_mark.index
    if value.style == "|":
        content = text[first:last].rstrip()
        lines = content.splitlines()[1:]
        indent = next((_indent(line) for line in lines if line.strip()), "  ")
        return f"{text[:first]}{content}{end}{indent}{own}{end}{text[first + len(content) :].lstrip(' ')[len(end) :]}"
    told = [] if value.tag == "tag:yaml.org,2002:null" else value.value.split("\n")
    line = text.index("\n", last) + 1
    rest = text[last:line]
    space = "" if text[:first].endswith(" ") else " "
    return f"{text[:first]}{space}|{rest}{''.join(f'  {one}{end}' for one in (*told, own))}{text[line:]}"


def close_locks(
    chain: list[Path], root: Path, stories: str, locks: tuple[SettingsLock, ...]
) -> list[tuple[Path, SettingsLock]]:
    """Write locks into the settings file, or where the key stands in a file that it inherits, into that; what was written where.

    `chain` is the file and those that it inherits. Raises CasestudiesError, and then nothing was written.
    """
    texts = {path: path.read_bytes().decode("utf-8") for path in chain}
    done = []
    for lock in locks:
        path = next(
            (p for p in chain if lock in parse(texts[p].replace("\r\n", "\n"), p.name, lenient=True).data), chain[0]
        )
        if not path.resolve().is_relative_to(root):
            raise by_hand(path.name, lock, stories)
        texts[path] = closed(texts[path], lock, stories, path.name)
        done.append((path, lock))
    replace_files({path: texts[path].encode() for path, _ in done})
    return done
