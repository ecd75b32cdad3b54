#!/usr/bin/env bash
# Package: feedgen 1.0.0
#
# GUESS: a feed that is made again from the same entries is the same feed, in the order in which they were added.
#
# WHAT HAPPENS: entries stand in reverse; each gets the moment of the build as its `updated` in Atom, where none was given, and
#   RSS items get no date at all.
#
# WHY IT MATTERS: after each build every reader shows each old testimonial as changed today, and a changed one, such as a
#   withdrawal, is lost among them. Feeds of casestudies carry the day of the approval.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "feedgen==1.0.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import re
import time

from feedgen.feed import FeedGenerator


def made():
    feed = FeedGenerator()
    feed.id("stories"), feed.title("Stories"), feed.link(href="https://stories.example"), feed.description("Stories")
    for name in ("first", "second"):
        entry = feed.add_entry()
        entry.id(name), entry.title(name), entry.content("<p>We lose none.</p>", type="html")
        entry.link(href=f"https://stories.example/{name}")
    return feed.atom_str().decode(), feed.rss_str().decode()


(before, rss), _, (after, _) = made(), time.sleep(0.01), made()
entries = [re.findall("<entry>.*?<updated>(.*?)</updated>", atom) for atom in (before, after)]
order = re.findall("<entry><id>(.*?)</id>", before)
print(order, entries, "dates in RSS:", rss.count("<pubDate>"))
assert order == ["second", "first"], "entries keep their order now"
assert not set(entries[0]) & set(entries[1]), "entries keep their day now"
assert rss.count("<pubDate>") == 0, "items have a date now"
PYTHON
