#!/usr/bin/env bash
# Package: feedparser 6.0.14
#
# GUESS: an episode with two `podcast:transcript` (a WebVTT file, a SubRip file) and two `podcast:person` has two of each in the
#   entry, or one where elements may stand only once. The persons have their names.
#
# WHAT HAPPENS: elements of a namespace that feedparser does not know overwrite each other: the last one stays. Of a person the
#   attributes stay and the name, which is the element's text, is gone.
#
# WHY IT MATTERS: an episode offers its transcript in several forms, the one with speakers often first. Whoever collects customer
#   interviews from a feed gets the form without names, and a guest who is nobody.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "feedparser==6.0.14" 2>/dev/null

"$work/venv/bin/python" - <<'PYTHON'
import feedparser

FEED = """<?xml version="1.0"?>
<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>Talks</title>
<link>https://example.org/</link><description>Talks with customers</description>
<item><title>Mira Tan</title><guid isPermaLink="false">one</guid>
<podcast:transcript url="https://example.org/one.vtt" type="text/vtt"/>
<podcast:transcript url="https://example.org/one.srt" type="application/srt"/>
<podcast:person role="guest">Mira Tan</podcast:person><podcast:person role="host">Sam Poe</podcast:person>
</item></channel></rss>"""
parsed = feedparser.parse(FEED)
(entry,) = parsed.entries
print("bozo:", parsed.bozo)
print("podcast_transcript:", entry.podcast_transcript)
print("podcast_person:", entry.podcast_person)
assert not parsed.bozo
assert entry.podcast_transcript == {"url": "https://example.org/one.srt", "type": "application/srt"}, "more than the last is kept"
assert entry.podcast_person == {"role": "host"}, "a person has a name now"
assert "one.vtt" not in repr(entry), "the first transcript is kept somewhere"
PYTHON
