#!/usr/bin/env bash
# Package: humanize-duration 3.35.1 (npm)
#
# GUESS: a length of time in Arabic is written with the ten Arabic digits, or with ours, and ends the same way
#   whatever it is.
#
# WHAT HAPPENS: its nought is the Persian one (U+06F0) among Arabic digits (U+0661 to U+0669), and *and* is a letter
#   of old fonts (U+FEED) for و (U+0648). "30 minutes" is ٣ and ۰.
#
# WHY IT MATTERS: "30 min into the interview" is found by no search for ٣٠, read by no number reader (NaN, an error),
#   and by screen readers as two figures of two languages. A nought is in every third figure.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund humanize-duration@3.35.1

cat >try.mjs <<'SCRIPT'
import humanize from "humanize-duration";

const arabic = (minutes) => humanize(minutes * 60_000, { language: "ar" });
const codes = (text) => [...text].filter((sign) => /\p{Nd}/u.test(sign)).map((sign) => sign.codePointAt(0).toString(16));
console.log(arabic(30), codes(arabic(30)), "|", arabic(90), codes(arabic(90)));
if (codes(arabic(30)).join() !== "663,6f0") throw new Error("30 is of one script now");
if (arabic(30).startsWith((30).toLocaleString("ar-EG"))) throw new Error("it is what the platform writes now");
if (!arabic(90).includes("\ufeed")) throw new Error("the joining word is an ordinary letter now");
SCRIPT
node try.mjs
