#!/usr/bin/env bash
# PACKAGE: zensical 0.0.73 (with mkdocs 1.6.1 beside it)
# GUESS: `INHERIT: base.yml` in mkdocs.yml means the same to Zensical, which reads MkDocs' settings, as to MkDocs: a list in the child
#   takes the place of the parent's.
# WHAT HAPPENS: Zensical appends the child's list to the parent's. A Markdown extension that the child left out still runs.
# WHY IT MATTERS: A child file that takes an extension out (one that must not run there, or that another replaces) works under
#   MkDocs and is silently not heard by Zensical. Whoever stages settings for it must merge them before, and hand over no INHERIT.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check zensical==0.0.73 mkdocs==1.6.1
mkdir docs
printf '# Home\n\nA line\nand another.\n' > docs/index.md
printf 'site_name: Base\nmarkdown_extensions: [nl2br]\n' > base.yml
printf 'INHERIT: base.yml\nmarkdown_extensions: [toc]\n' > mkdocs.yml
venv/bin/mkdocs build -q -d mk --theme mkdocs
venv/bin/zensical build >/dev/null
breaks() { grep -c 'A line<br' "$1" || true; }
echo "lines broken by the parent's nl2br: mkdocs $(breaks mk/index.html), zensical $(breaks site/index.html)"
[ "$(breaks mk/index.html)" = 0 ] && [ "$(breaks site/index.html)" = 1 ]
