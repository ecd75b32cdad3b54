#!/usr/bin/env bash
# Package: feedparser 6.0.14
#
# GUESS: the elements of a post are kept or dropped by kind. What opens and closes (`details`) is kept, so its heading (`summary`)
#   is kept with it, and where an element is dropped its text does not run into the next.
#
# WHAT HAPPENS: `details` stays, `summary` goes, and its text stands in front of the first word: "How this was checkedEvery word".
#   `mark` goes as well.
#
# WHY IT MATTERS: readers and planets built on feedparser show a post's disclosure ("Paid", "Translated") glued to the words that
#   follow it. In feeds casestudies writes disclosures as paragraphs of their own.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "feedparser==6.0.14" 2>/dev/null

"$work/venv/bin/python" - <<'PYTHON'
import feedparser

FEED = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
<link>https://example.org/</link><description>News</description><item><title>One</title><guid isPermaLink="false">one</guid>
<content:encoded><![CDATA[<details><summary>How this was checked</summary>Every word was compared.</details>
<p>It <mark>works</mark>.</p>]]></content:encoded></item></channel></rss>"""
value = feedparser.parse(FEED).entries[0].content[0].value
print(value)
assert "<details>How this was checkedEvery word was compared.</details>" in value, "summary is kept now"
assert "<mark>" not in value, "mark is kept now"
PYTHON
