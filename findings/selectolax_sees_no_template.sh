#!/usr/bin/env bash
# Package: selectolax 1.0.2 (Lexbor), lxml 6.1.1
#
# GUESS: a page's text holds all text of the page: what stands in scripts and styles too, as it does here.
#
# WHAT HAPPENS: what stands in `<template>` is missing, in the text of the page and of the element itself, though browsers show
#   the words of a `<template shadowrootmode="open">` at once. lxml's text has both.
#
# WHY IT MATTERS: whoever looks with it for words that must not be in a built page finds none in a template, and readers read
#   them. casestudies' audit reads the bytes of a file beside its text.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "selectolax==1.0.2" "lxml==6.1.1" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from lxml import html
from selectolax.lexbor import LexborHTMLParser

PAGE = """<body><script>script words</script><noscript>noscript words</noscript><template>template words</template>
<div><template shadowrootmode="open">shadow words</template></div></body>"""
KINDS = ("script", "noscript", "template", "shadow")
texts = {"selectolax": LexborHTMLParser(PAGE).text(), "lxml": html.fromstring(PAGE).text_content()}
seen = {name: [kind for kind in KINDS if f"{kind} words" in text] for name, text in texts.items()}
print(seen)
assert seen["selectolax"] == ["script", "noscript"], "selectolax sees other words now"
assert seen["lxml"] == list(KINDS), "lxml sees other words now"
PYTHON
