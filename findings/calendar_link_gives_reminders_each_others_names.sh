#!/usr/bin/env bash
# Package: calendar-link 2.11.5 (npm)
#
# GUESS: each event in a calendar file has a UID of its own, as its standard asks: unique in the world, so that a calendar can
#   tell a new one from a changed one.
#
# WHAT HAPPENS: without `uid` it is a random number below 100,000. Of 5,000 reminders about 120 have the number of another; with
#   400 it is as likely as not that two share one. The title's commas and semicolons are not escaped either.
#
# WHY IT MATTERS: reminders to ask customers again in thirty days, ninety days and a year are many, and imported one by one over
#   months. The calendar takes the second with the same UID for a change of the first: one customer is silently not asked. Give
#   each a `uid`.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "calendar-link@2.11.5" >/dev/null
cd "$work"

cat >look.mjs <<'JAVASCRIPT'
import assert from "node:assert";
import { ics } from "calendar-link";

const remind = (title) => decodeURIComponent(ics({ title, start: "2026-12-01", allDay: true }));
const names = Array.from({ length: 5000 }, (_, n) => /UID:(\S+)/.exec(remind(`Ask ${n}`))[1]);
const different = new Set(names).size;
console.log({ different, longest: Math.max(...names.map((name) => name.length)), title: /SUMMARY.*/.exec(remind("Ask Nell, Otterburn; again"))[0] });
assert(different < 5000 && names.every((name) => /^\d{1,5}$/.test(name)), "names are longer now");
assert(remind("Ask Nell, Otterburn; again").includes("SUMMARY:Ask Nell, Otterburn; again"), "titles are escaped now");
JAVASCRIPT
node look.mjs
