#!/usr/bin/env bash
# Package: atoma 0.0.17
#
# GUESS: an Atom entry with XHTML content has that content when read; the format has text, HTML and XHTML.
#
# WHAT HAPPENS: `content` is None, as if the entry had none, and so is a title of that kind an error or nothing; HTML content
#   of the next entry is read.
#
# WHY IT MATTERS: feeds that keep their markup whole write XHTML, and a reader built on this shows their entries as empty: the
#   quote is gone and the summary, if there is one, stands for it.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "atoma==0.0.17" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import atoma

FEED = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:feed</id><title>Voices</title>
<updated>2026-10-02T00:00:00Z</updated>
<entry><id>urn:1</id><title>One</title><updated>2026-10-02T00:00:00Z</updated><content type="xhtml"><div
 xmlns="http://www.w3.org/1999/xhtml"><blockquote><p>Nobody went back.</p></blockquote></div></content></entry>
<entry><id>urn:2</id><title>Two</title><updated>2026-10-02T00:00:00Z</updated><content
 type="html">&lt;p&gt;Nobody went back.&lt;/p&gt;</content></entry></feed>"""
first, second = atoma.parse_atom_bytes(FEED.encode()).entries
print("xhtml:", first.content, "html:", second.content)
assert first.content is None, "XHTML content is read now"
assert second.content.value == "<p>Nobody went back.</p>"
PYTHON
