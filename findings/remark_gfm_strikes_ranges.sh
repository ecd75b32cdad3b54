#!/usr/bin/env bash
# Packages: remark 15.0.1, remark-gfm 4.0.1, remark-rehype 11.1.2, rehype-stringify 10.0.1 (npm)
#
# GUESS: two tildes strike words through; a single one, as Korea, Japan and China write a range, is a sign like others.
#
# WHAT HAPPENS: one is enough: of two ranges in a paragraph all that lies between them is struck through and the tildes go.
#   "2~3 hours, now 1~2" reads "2 3 hours, now 1 2", with "3 hours, now 1" struck. `singleTilde: false` turns it off and is
#   not the default.
#
# WHY IT MATTERS: Docusaurus, Astro and everything on MDX render with it. A quote with a before and an after, the best kind,
#   is printed as if it had been taken back, and read aloud without its ranges.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund remark@15.0.1 remark-gfm@4.0.1 remark-rehype@11.1.2 rehype-stringify@10.0.1

cat >try.mjs <<'SCRIPT'
import { remark } from "remark";
import gfm from "remark-gfm";
import rehype from "remark-rehype";
import stringify from "rehype-stringify";

const page = async (said, options) =>
  String(await remark().use(gfm, options).use(rehype).use(stringify).process(said));
const said = "It took 2~3 hours, now 1~2.";
const [byDefault, asked] = [await page(said), await page(said, { singleTilde: false })];
console.log(byDefault);
console.log(asked);
if (byDefault !== "<p>It took 2<del>3 hours, now 1</del>2.</p>") throw new Error("single tildes are signs now");
if (asked !== "<p>It took 2~3 hours, now 1~2.</p>") throw new Error("the option does otherwise now");
SCRIPT
node try.mjs
