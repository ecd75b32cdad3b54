#!/usr/bin/env bash
# Package: typograf 7.8.0 (npm)
#
# GUESS: a typographer changes marks and spaces; figures and dates stay as they were.
#
# WHAT HAPPENS: "1/4/2026" becomes "¼/2026", "3/4/26" "¾/26", "page 3/4" "page ¾"; "5 C-level people" becomes "5 °C-level
#   people".
#
# WHY IT MATTERS: such tools run over pages as a last step. The day on which something was said or approved turns into a
#   quarter, and a sentence between quotation marks gains degrees.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund typograf@7.8.0

cat >try.mjs <<'SCRIPT'
import Typograf from "typograf";

const typograf = new Typograf({ locale: ["en-US"] });
const set = {
  "Said on 1/4/2026": "Said on ¼/2026",
  "approved 3/4/26": "approved ¾/26",
  "We asked 5 C-level people": "We asked 5 °C-level people",
};
for (const [written, expected] of Object.entries(set)) {
  const seen = typograf.execute(written).replace(/\s/g, " ");
  console.log(written, "becomes", seen);
  if (seen !== expected) throw new Error("it is set otherwise now");
}
SCRIPT
node try.mjs
