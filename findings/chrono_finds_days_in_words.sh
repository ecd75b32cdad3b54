#!/usr/bin/env bash
# Package: chrono-node 2.10.3 (npm)
#
# GUESS: a finder of dates in prose knows that "we sat down" and "the sun" are no days, and that March, said in September
#   about the past, is over.
#
# WHAT HAPPENS: "sat", "sun" and "wed" are Saturday, Sunday and Wednesday wherever they stand; "In March we stopped", said on
#   14 September 2026, is March 2027, which is nearer.
#
# WHY IT MATTERS: a tool that looks for when something happened in an interview finds dates nobody named, and puts what a
#   customer remembers into the future.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3

cat >try.mjs <<'SCRIPT'
import * as chrono from "chrono-node";

const said = {
  "We sat down with the team": "2026-09-12",
  "The sun never sets on it": "2026-09-13",
  "They wed in Leeds": "2026-09-16",
  "In March we stopped": "2027-03-01",
};
for (const [text, expected] of Object.entries(said)) {
  const [found] = chrono.parse(text, new Date(Date.UTC(2026, 8, 14, 12)));
  const day = found?.start.date().toISOString().slice(0, 10);
  console.log(text, "->", found?.text, day);
  if (day !== expected) throw new Error("it is found otherwise now");
}
SCRIPT
node try.mjs
