"""Material's templates and files, which no test changes: two thirds of what a small build takes is to compile and to list them."""

from __future__ import annotations

import os
from pathlib import Path
from types import CodeType

import jinja2
import pytest
from jinja2.bccache import Bucket
from mkdocs.theme import Theme


class _Compiled(jinja2.BytecodeCache):
    """What this process has compiled, each with the sum of its text: a template that a test writes is compiled anew."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._kept.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key, bucket.checksum] = bucket.code


class _Listed(jinja2.FileSystemLoader):
    """Lists what MkDocs takes from a theme: it drops all names that begin with a dot, Material's 14,000 icons among them."""

    def list_templates(self) -> list[str]:
        found = set()
        for top in self.searchpath:
            for folder, folders, files in os.walk(top, followlinks=self.followlinks):
                folders[:] = [name for name in folders if not name.startswith(".")]
                found.update(Path(folder, name).relative_to(top).as_posix() for name in files)
        return sorted(found)


def keep(patch: pytest.MonkeyPatch) -> None:
    """Let every build of this process compile a template once, and look for a theme's files where they are."""
    compiled, get_env = _Compiled(), Theme.get_env

    def kept(theme: Theme) -> jinja2.Environment:
        env = get_env(theme)
        env.bytecode_cache, env.loader = compiled, _Listed(theme.dirs)
        return env

    patch.setattr(Theme, "get_env", kept)
