#!/usr/bin/env bash
# Package: htmldate 1.11.0
#
# GUESS: where a page does not say when it was published, a finder of dates says that it found none, or takes what is nearest to
#   the head of the page.
#
# WHAT HAPPENS: any day in the text will do: a page without a date was published on the day on which a customer approved it, or
#   in the first year of a line such as "© 2019–2026".
#
# WHY IT MATTERS: stories carry many days: said, approved, good until, customer since. Archives and search tools built on this
#   file a story under the day of an approval, and each renewal makes it a new page.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "htmldate==1.11.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from htmldate import find_date

page = "<html><head><title>Kestrel</title></head><body><h1>Kestrel</h1><p>Thirteen hours saved.</p><p>{}</p></body></html>"
seen = {line: find_date(page.format(line)) for line in ("", "Approved on 14 September 2026.", "© 2019–2026")}
print(seen)
assert list(seen.values()) == [None, "2026-09-14", "2019-01-01"], "other dates are found now"
PYTHON
