#!/usr/bin/env bash
# Package: svelte 5.57.3 (npm)
#
# GUESS: a snippet that is pasted into a Svelte page keeps its `<script src=…>`, or the compiler refuses it.
#
# WHAT HAPPENS: at the top of a component the tag is taken for the component's own script: its `src` is dropped, what is built
#   loads nothing, and three warnings say only that attributes are not known. Inside of a paragraph the same tag stays.
#
# WHY IT MATTERS: words that a script keeps up to date, or takes away when they are withdrawn, then stay as they were pasted, and
#   the page looks right on that day. casestudies prints a wrapped snippet for SvelteKit.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "svelte@5.57.3" >/dev/null
cd "$work"

cat >look.mjs <<'JAVASCRIPT'
import { compile } from "svelte/compiler";
import assert from "node:assert";

const script = '<script async type="module" src="https://stories.example.com/element.js"></script>';
const pasted = `<span>“It works.”</span>${script}`;
const seen = Object.entries({ top: pasted, inside: `<p>${pasted}</p>` }).map(([where, source]) => {
  const { js, warnings } = compile(source, { generate: "server" });
  const kept = js.code.includes("element.js");
  console.log(`${where}: ${kept ? "kept" : "gone"}, ${warnings.map((one) => one.code).join(", ") || "no warning"}`);
  return [kept, warnings.every((one) => one.code === "script_unknown_attribute")];
});
assert.deepEqual(seen, [[false, true], [true, true]], "pasted scripts are treated otherwise now");
JAVASCRIPT
node look.mjs
