#!/usr/bin/env bash
# Package: redact-pii 3.4.0 (npm)
#
# GUESS: what takes personal data out of a text takes the whole name, or leaves it and says so; years and amounts are no
#   personal data.
#
# WHAT HAPPENS: of "Mira Tan said" the first name goes and the surname stays, in labels of a transcript too ("PERSON_NAME
#   Tan:"); a place at the end of a line ("Leith") is a person. Figures of four digits are "DIGITS", of five "ZIPCODE", of ten a
#   telephone number.
#
# WHY IT MATTERS: interviews are made anonymous before they are shared. The rarer half of the name, which identifies, is left,
#   and the customer's figures are gone.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund redact-pii@3.4.0

cat >try.cjs <<'SCRIPT'
const { SyncRedactor } = require("redact-pii");

const redactor = new SyncRedactor();
const seen = ["Mira Tan said we lose none.", "Mira Tan: None.\nAnn Lee: Really?", "Orders grew from 10115 to 1234567890 in 2026."].map((text) => redactor.redact(text));
console.log(seen);
if (!seen[0].includes("PERSON_NAME Tan") || !/Tan:[^]*Lee:/.test(seen[1])) throw new Error("surnames go now");
if (seen[2] !== "Orders grew from ZIPCODE to PHONE_NUMBER in DIGITS.") throw new Error("figures stay now");
SCRIPT
node try.cjs
