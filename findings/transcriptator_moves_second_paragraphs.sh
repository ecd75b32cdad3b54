#!/usr/bin/env bash
# Package: transcriptator 1.1.4 (npm), a converter for podcasts' transcripts
#
# GUESS: in the HTML form of podcasts' transcripts, each `<p>` belongs to the `<cite>` above it, as readers see it.
#
# WHAT HAPPENS: of each name only one paragraph is read. A second one is given to the next name, and what that person said is
#   dropped. No error is thrown.
#
# WHY IT MATTERS: one person's sentence stands under another's name, and the question that was asked is gone. casestudies
#   credits each paragraph to the name above it.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund transcriptator@1.1.4

cat >try.cjs <<'SCRIPT'
const { convertFile } = require("transcriptator");

const page = `<cite>Mira Tan:</cite><time>0:01</time><p>We lose none.</p><p>Well, two.</p>
<cite>Bo Li:</cite><time>0:05</time><p>Which two?</p>`;
const read = convertFile(page).map(({ speaker, body }) => `${speaker}: ${body}`);
console.log(read);
if (read.join("|") !== "Mira Tan: We lose none.|Bo Li: Well, two.") throw new Error("it is read otherwise now");
SCRIPT
node try.cjs
