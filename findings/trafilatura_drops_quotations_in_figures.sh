#!/usr/bin/env bash
# Package: trafilatura 2.3.1
#
# GUESS: the main text of a page keeps its quotations, in `<figure>` with a `<figcaption>` too, as HTML's own examples write
#   them.
#
# WHAT HAPPENS: the figure is gone, quotation and name; of a plain `<blockquote>`, the `<footer>` with the name is gone. What
#   stands in a closed `popover` is kept.
#
# WHY IT MATTERS: stories are read by programs through such extractors: they see testimonials without names, or none, and the
#   small print of a panel as text. It also makes copies of pages that are compared with what was approved.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "trafilatura==2.3.1" "lxml[html-clean]" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import trafilatura

filler = "<p>{0}{0}{0}{0}</p>".format("The shop mends, rents and sells bikes in all seasons of the year, and it keeps lists of {0}. ")
PAGE = f"""<html><body><article><h1>Bikes</h1>{filler.format("wheels")}
<blockquote><p>We never lose a single bike, not even in May.</p><footer>Mira Tan, Kestrel</footer></blockquote>
{filler.format("frames")}
<figure><blockquote><p>We lost two last year, and found both.</p></blockquote><figcaption>Bo Li, Kestrel</figcaption></figure>
<div popover><p>The small print of the panel stands here.</p></div>{filler.format("bells")}</article></body></html>"""
text = trafilatura.extract(PAGE)
PARTS = ("never lose a single bike", "Mira Tan", "lost two last year", "Bo Li", "small print of the panel")
kept = [part for part in PARTS if part in text]
print(kept)
assert kept == ["never lose a single bike", "small print of the panel"], "other parts are kept now"
PYTHON
