#!/usr/bin/env bash
# PACKAGE: mkdocs 1.6.1 (with mkdocs-material 9.7.7, whose plugin `tags` is the one looked at)
# GUESS: `load_config` twice, for two sites, gives two configurations that have nothing to do with each other.
# WHAT HAPPENS: a plugin that has an event `on_startup` or `on_shutdown` is kept for the whole process, by its name alone. Both
#   configurations hold the same object, and loading the second site changes the options of the first one's plugin.
# WHY IT MATTERS: a program that builds two sites, or one site twice in two ways (a preview and the real one), builds the first with
#   the second's settings, and whatever a plugin remembers of one build is there in the next, of another site.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mkdocs==1.6.1 mkdocs-material==9.7.7
mkdir -p "$folder/one/docs" "$folder/two/docs"
printf 'site_name: One\ntheme: material\nplugins: [material/tags: {tags: true}]\n' >"$folder/one/mkdocs.yml"
printf 'site_name: Two\ntheme: material\nplugins: [material/tags: {tags: false}]\n' >"$folder/two/mkdocs.yml"
cd "$folder"
venv/bin/python - <<'PYTHON'
from mkdocs.config import load_config

one = load_config("one/mkdocs.yml")
before = one.plugins["material/tags"].config.tags
two = load_config("two/mkdocs.yml")
after = one.plugins["material/tags"].config.tags
same = one.plugins["material/tags"] is two.plugins["material/tags"]
print(f"site One says tags: {before}; once site Two is loaded: {after}; the same object: {same}")
raise SystemExit(not (before and not after and same))
PYTHON
