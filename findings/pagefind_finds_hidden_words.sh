#!/usr/bin/env bash
# Package: pagefind 1.6.0 (npm)
#
# GUESS: the search finds what readers of a page can see.
#
# WHAT HAPPENS: words under `hidden`, in a closed `dialog` or `popover`, and struck words (`<del>`) are in the index, and its
#   results print them; those in `<template>`, `<nav>` and `<footer>` are not. `data-pagefind-ignore` is obeyed.
#
# WHY IT MATTERS: a correction's old wording and a panel's small print are printed as part of the story in search results.
#   Panels of casestudies carry the attribute.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pagefind@1.6.0

cat >try.cjs <<'SCRIPT'
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const zlib = require("node:zlib");

fs.mkdirSync("site");
const page = `<html lang="en"><title>Bikes</title><main><h1>Bikes</h1><p>seenword</p><p hidden>hiddenword</p><div popover>popoverword</div>
<dialog>dialogword</dialog><p><del>struckword</del></p><template>templateword</template><nav>navword</nav>
<p data-pagefind-ignore>ignoredword</p></main></html>`;
fs.writeFileSync("site/index.html", page);
execFileSync("npx", ["pagefind", "--site", "site"], { stdio: "ignore" });
const folder = "site/pagefind/fragment";
const fragment = zlib.gunzipSync(fs.readFileSync(`${folder}/${fs.readdirSync(folder)[0]}`)).toString();
const found = page.match(/\w+word/g).filter((word) => fragment.includes(word));
console.log(found);
if (found.join() !== "seenword,hiddenword,popoverword,dialogword,struckword") throw new Error("other words are found now");
SCRIPT
node try.cjs
