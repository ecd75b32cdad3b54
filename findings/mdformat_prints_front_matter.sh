#!/usr/bin/env bash
# Package: mdformat 1.0.0
#
# GUESS: a formatter for Markdown leaves front matter and indented blocks what they are, or refuses the file.
#
# WHAT HAPPENS: without further plugins, `---` becomes a rule of seventy underscores, so what stood in the front matter is a
#   heading of the page; the first words of an admonition leave it, and its second paragraph becomes code.
#
# WHY IT MATTERS: approvals, private notes and settings stand in front matter. One run of a formatter that many repositories
#   start before each commit prints them.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "mdformat==1.0.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import mdformat

PAGE = """---
title: Kestrel
note: do not call before May
---

# Kestrel

!!! quote
    We lose none.

    Never.
"""
formatted = mdformat.text(PAGE)
print(formatted)
assert not formatted.startswith("---"), "front matter is kept now"
assert "## title: Kestrel note: do not call before May" in formatted, "front matter is no heading now"
assert "!!! quote\nWe lose none." in formatted, "admonitions are kept now"
assert "```\nNever.\n```" in formatted
PYTHON
