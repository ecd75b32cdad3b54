#!/usr/bin/env bash
# Packages: json_repair 0.64.6 (Python), jsonrepair 3.15.0 (npm)
#
# GUESS: what a language model wrote as nearly JSON is mended or refused: a value that is no number becomes a text, and what
#   stands in it stays.
#
# WHAT HAPPENS: the one keeps the first number and drops the rest without a word: `13 to 15 hours` is 13, `<3` and `~3` are 3,
#   `9–11` is 9, `22:05` is 22, while `13-15` stays a text. The other refuses or keeps these, but makes the apostrophe of `'It's
#   not fast'` a double quotation mark.
#
# WHY IT MATTERS: figures and quotes that an assistant finds in an interview come as such JSON. "At least 13, perhaps 15" must not
#   arrive as 13: the hedge is what makes the figure true. Ask for every value as a text.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "json_repair==0.64.6" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import json_repair

written = ("13 to 15 hours", "<3", "~3", "9–11", "22:05", "97% of calls", "13-15")
seen = [json_repair.loads('{"after": ' + value + "}")["after"] for value in written]
print(dict(zip(written, seen)))
assert seen == [13, 3, 3, 9, 22, 97, "13-15"], "figures are kept otherwise now"
PYTHON
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" jsonrepair@3.15.0 >/dev/null

cat >look.mjs <<'JAVASCRIPT'
import assert from "node:assert";
import { jsonrepair } from "jsonrepair";

const mended = jsonrepair("{'said': 'It's not fast', 'share': 97%}");
console.log(mended);
assert.deepEqual(JSON.parse(mended), { said: 'It"s not fast', share: "97%" });
JAVASCRIPT
node look.mjs
