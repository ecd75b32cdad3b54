#!/usr/bin/env bash
# Package: espeak-ng 1.0.2 (npm; the program compiled to WebAssembly)
#
# GUESS: the voice of the free screen readers says "10–15 hours" as people do, ten to fifteen, or at least tells that a sign
#   stands there; a capital in brackets is a letter of its word.
#
# WHAT HAPPENS: the dash of a range is silent, "ten fifteen hours" (a hyphen is said: "ten dash fifteen"), as is the sign of "<5
#   minutes", which become five. "[W]e lose none" is "double-u, ee lose none": bracketed capitals, by which a quotation shows an
#   edit, are spelled.
#
# WHY IT MATTERS: Orca and NVDA speak by it. Whoever listens hears another figure than whoever reads, and hardly understands a
#   quotation that was edited as every style book asks. Ranges in words ("10 to 15") are heard rightly.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund espeak-ng@1.0.2

cat >try.cjs <<'SCRIPT'
(async () => {
  const speak = (await import("espeak-ng")).default;
  const sounds = async (text) => {
    const made = await speak({ arguments: ["--phonout", "sounds", "-q", "-x", "-v", "en", text] });
    return made.FS.readFile("sounds", { encoding: "utf8" }).trim();
  };
  const seen = {};
  for (const text of ["10–15 hours", "10-15 hours", "10 to 15 hours", "<5 minutes", "5 minutes", "[W]e", "We"]) seen[text] = await sounds(text);
  console.log(seen);
  const plain = (text) => seen[text].replace(/_:/g, "");
  if (!/^t'En f'Ifti:n/.test(seen["10–15 hours"])) throw new Error("the dash of a range is heard now");
  if (!seen["10-15 hours"].includes("d'aS") || seen["10 to 15 hours"] === seen["10–15 hours"]) throw new Error("hyphens are silent now");
  if (plain("<5 minutes") !== plain("5 minutes")) throw new Error("the sign of less is heard now");
  if (!seen["[W]e"].includes("d'Vb@L")) throw new Error("bracketed capitals are read with their word now");
})();
SCRIPT
node try.cjs
