#!/usr/bin/env bash
# Package: python-frontmatter 1.3.0, MkDocs 1.6.1
#
# GUESS: a page that is written with the library is read by the site generator with the same front matter.
#
# WHAT HAPPENS: where a page has no text, the file ends with the closing `---` and without a line's end. MkDocs sees no front
#   matter there, and prints it as the page's text, with the settings that it holds.
#
# WHY IT MATTERS: a page that consists of its template, such as a wall of quotes, loses its template and shows private keys.
#   casestudies ends the file itself.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "python-frontmatter==1.3.0" "mkdocs==1.6.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import frontmatter
from mkdocs.utils.meta import get_data

SETTINGS = {"template": "wall.html", "note": "not before May"}
for text in ("", "Words."):
    page = frontmatter.Post(text)
    page.metadata.update(SETTINGS)
    printed, read = get_data(frontmatter.dumps(page))
    print(repr(text), read, repr(printed))
    assert (read == SETTINGS) == bool(text), "MkDocs reads it otherwise now"
    assert ("not before May" in printed) == (not text)
PYTHON
