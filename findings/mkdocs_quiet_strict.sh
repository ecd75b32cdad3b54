#!/usr/bin/env bash
# PACKAGE: mkdocs 1.6.1
# GUESS: `mkdocs build --strict` ends with 1 when a page links to a page that does not exist, whatever else is asked for;
#   `--quiet` only prints less.
# WHAT HAPPENS: with `--quiet` the same build ends with 0. Strict mode counts warnings in a handler of the logger, and --quiet
#   sets that logger's level to ERROR, so that warnings never reach the handler.
# WHY IT MATTERS: in CI, `mkdocs build --strict --quiet` is strict about nothing. A plugin that keeps the old site when strict
#   mode has seen warnings puts the new one in place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mkdocs==1.6.1
mkdir "$folder/docs"
printf 'site_name: Larkwell\n' >"$folder/mkdocs.yml"
printf '# Home\n\nSee [prices](prices.md).\n' >"$folder/docs/index.md"
cd "$folder"
loud=0 quiet=0
venv/bin/mkdocs build --strict >/dev/null 2>&1 || loud=$?
venv/bin/mkdocs build --strict --quiet >/dev/null 2>&1 || quiet=$?
echo "--strict ends with $loud, --strict --quiet with $quiet"
[ "$loud" = 1 ] && [ "$quiet" = 0 ]
