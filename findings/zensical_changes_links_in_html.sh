#!/usr/bin/env bash
# PACKAGE: zensical 0.0.73 (with mkdocs 1.6.1 beside it)
# GUESS: HTML that stands in a Markdown file reaches the page as it was written, as in MkDocs and as CommonMark says.
# WHAT HAPPENS: Zensical takes each relative `href`, `src` and `srcset` in it for relative to the source file, and puts `../` before it
#   where the page stands in a folder of its own (`a.md` -> `a/`). MkDocs leaves them alone.
# WHY IT MATTERS: The same file has right links under one and wrong ones under the other, and nothing warns of it: in a browser, links
#   at the top of a site even work, because `../` above the root is the root. Finished HTML has to go round the reader of Markdown
#   (through the front matter and a template), or be written relative to the file.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check zensical==0.0.73 mkdocs==1.6.1
mkdir -p docs/guide
echo '# Home' > docs/index.md
printf '# A\n\n<p><a href="../b/">the next one</a></p>\n' > docs/guide/a.md
printf '# B\n' > docs/guide/b.md
printf 'site_name: T\n' > mkdocs.yml
venv/bin/mkdocs build -q -d mk --theme mkdocs
venv/bin/zensical build >/dev/null
link() { grep -o 'href="[^"]*">the next one' "$1" | cut -d'"' -f2; }
echo "written ../b/, mkdocs has $(link mk/guide/a/index.html), zensical $(link site/guide/a/index.html)"
[ "$(link mk/guide/a/index.html)" = ../b/ ] && [ "$(link site/guide/a/index.html)" = ../../b/ ]
