#!/usr/bin/env bash
# Package: parse-duration 2.1.9 (npm)
#
# GUESS: "13-15 hours", "1:30" and "1,5 h" are read as what they mean, or refused.
#
# WHAT HAPPENS: the range is 15 hours and 13 milliseconds, "1:30" is 1.03 milliseconds (one, and thirty thousandths), "1 1/2
#   hours" two hours and a bit, "1,5 h" fifteen hours; "half an hour" is null.
#
# WHY IT MATTERS: what customers say of time is a range or a half as often as not. The figures come back as numbers, so
#   nothing tells the good from the bad.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund parse-duration@2.1.9

cat >try.mjs <<'SCRIPT'
import parse from "parse-duration";

const hour = 3600000;
const read = { "13-15 hours": 15 * hour + 13, "1:30": 1.03, "1 1/2 hours": 2 * hour + 11, "1,5 h": 15 * hour, "half an hour": null };
for (const [said, expected] of Object.entries(read)) {
  console.log(said, "is", parse(said), "ms");
  if (parse(said) !== expected) throw new Error("it is read otherwise now");
}
SCRIPT
node try.mjs
