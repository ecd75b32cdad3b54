#!/usr/bin/env bash
# Packages: happy-dom 21.0.4, linkedom 0.18.15 (npm)
#
# GUESS: `innerText` is what is seen, as its standard says and browsers do: a line break parts words, cells stand apart, scripts
#   and hidden elements say nothing.
#
# WHAT HAPPENS: happy-dom glues what `<br>` parts ("We losenone") and both glue cells: a row of 9 and 3 is "93". linkedom speaks
#   scripts, styles and hidden paragraphs too.
#
# WHY IT MATTERS: tests and crawlers that run pages without a browser read figures and quotes by this property. "before 9, after
#   3" is found as 93, and a test for words that must not be seen looks at the wrong text.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund happy-dom@21.0.4 linkedom@0.18.15

cat >try.cjs <<'SCRIPT'
(async () => {
  const { Window } = await import("happy-dom");
  const { parseHTML } = await import("linkedom");
  const happy = (html) => {
    const { document } = new Window();
    document.body.innerHTML = html;
    return document.body.innerText;
  };
  const linked = (html) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.innerText;
  const [line, row, hidden] = ["<p>We lose<br>none</p>", "<table><tr><td>9</td><td>3</td></tr></table>", '<p hidden>Withdrawn.</p><script>"said"</script>'];
  const seen = { happy: [happy(line), happy(row), happy(hidden)], linked: [linked(line), linked(row), linked(hidden)] };
  console.log(seen);
  if (seen.happy[0] !== "We losenone") throw new Error("line breaks part words now");
  if (seen.happy[1] !== "93" || seen.linked[1] !== "93") throw new Error("cells stand apart now");
  if (!seen.linked[2].includes("Withdrawn") || !seen.linked[2].includes("said")) throw new Error("hidden words are silent now");
})();
SCRIPT
node try.cjs
