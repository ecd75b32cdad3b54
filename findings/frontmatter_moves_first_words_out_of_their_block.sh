#!/usr/bin/env bash
# Package: python-frontmatter 1.3.0
#
# GUESS: the content of a page is what stands below its front matter, sign for sign, and front matter that is no mapping is an
#   error.
#
# WHAT HAPPENS: white space at both ends is taken off, so a page that begins with an indented block begins with a paragraph;
#   front matter that is a list is dropped, and the page has none, without an error; `----` opens front matter too.
#
# WHY IT MATTERS: a digest of what was approved is one of another page than the one that is printed, and a list of approvals by
#   mistake is no approval and no message. casestudies refuses front matter that is no mapping, and names the line.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "python-frontmatter==1.3.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import frontmatter

indented = frontmatter.loads("---\ntitle: Kestrel\n---\n\n    We lose none.\n\nNever.\n")
listed = frontmatter.loads("---\n- approved: 2026-05-02\n---\nWe lose none.\n")
dashes = frontmatter.loads("----\ntitle: Kestrel\n---\nWe lose none.\n")
for page in (indented, listed, dashes):
    print(page.metadata, repr(page.content))
assert indented.content == "We lose none.\n\nNever.", "the block keeps its place now"
assert listed.metadata == {} and listed.content == "We lose none.", "a list is kept or refused now"
assert dashes.metadata == {"title": "Kestrel"}, "four dashes open nothing now"
PYTHON
