#!/usr/bin/env bash
# Packages: linkify-it-py 2.2.0, bleach 6.4.0 (Python); linkifyjs 4.4.0, autolinker 4.1.5, twitter-text 3.1.0 (npm)
#
# GUESS: only what is an address becomes a link; "It saved us.It works.", a full stop without its space, as machines
#   transcribe and as lines are joined, is none.
#
# WHAT HAPPENS: It, Is, So, No, At, My, In, To and Me are countries: five libraries of two languages link `us.It`,
#   `team.Is`, `really.So`, `mill.No`, and "5.am" and "9.pm" too.
#
# WHY IT MATTERS: the customer's words lead to a stranger's site, with the publisher's name around it, and a post
#   counts each as an address of 23 letters.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "linkify-it-py==2.2.0" "bleach==6.4.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import bleach
from linkify_it import LinkifyIt

SAID = {"It saved us.It works.": "us.It", "the team.Is it fast": "team.Is", "the mill.No, not yet": "mill.No", "from 5.am on": "5.am"}
for said, address in SAID.items():
    (match,) = LinkifyIt().match(said)
    print(f"{said!r} -> {match.url}")
    assert match.url == f"http://{address}", "linkify-it-py sees no address any more"
    assert f'href="http://{address}"' in bleach.linkify(said), "bleach sees no address any more"
PYTHON

npm init -y >/dev/null
npm install --silent --no-audit --no-fund linkifyjs@4.4.0 autolinker@4.1.5 twitter-text@3.1.0
cat >try.mjs <<'SCRIPT'
import Autolinker from "autolinker";
import { find } from "linkifyjs";
import twitter from "twitter-text";

for (const [said, address] of [["It saved us.It works.", "us.It"], ["the team.Is it fast", "team.Is"], ["from 5.am on", "5.am"]]) {
  const seen = [find(said).map((link) => link.value), Autolinker.parse(said).map((link) => link.getMatchedText()), twitter.extractUrls(said)];
  console.log(said, JSON.stringify(seen));
  if (JSON.stringify(seen) !== JSON.stringify([[address], [address], [address]])) throw new Error("addresses are found otherwise now");
}
console.log("letters of a post:", "saved us.It".length, "counted:", twitter.parseTweet("saved us.It").weightedLength);
SCRIPT
node try.mjs
