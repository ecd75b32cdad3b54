#!/usr/bin/env bash
# Packages: lunr 2.3.9, lunr-languages 1.22.0 (npm)
#
# GUESS: a search index in Russian, Arabic or Japanese finds a name in Latin letters, and a figure, as one in German or French
#   does.
#
# WHAT HAPPENS: the Russian and the Arabic index drop Latin letters: "Kestrel" is found by nobody, though it stands in the
#   title. The Japanese index finds the name, and neither "13" nor "2026". Nothing is said when the index is made.
#
# WHY IT MATTERS: customers and products keep their Latin names in pages of every language, and they are what people look for.
#   MkDocs' search is this index; naming English as a second language of the search brings the names back.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund lunr@2.3.9 lunr-languages@1.22.0

cat >try.cjs <<'SCRIPT'
const lunr = require("lunr");
require("lunr-languages/lunr.stemmer.support")(lunr);
require("lunr-languages/tinyseg")(lunr);
require("lunr-languages/lunr.multi")(lunr);
for (const language of ["de", "ru", "ar", "ja"]) require(`lunr-languages/lunr.${language}`)(lunr);

const found = (language) => {
  const index = lunr(function () {
    this.use(language);
    this.ref("id");
    this.field("text");
    this.add({ id: 1, text: "Kestrel 13 2026" });
  });
  return ["Kestrel", "13", "2026"].filter((word) => index.search(word).length).join(" ");
};
const seen = { de: found(lunr.de), ru: found(lunr.ru), ar: found(lunr.ar), ja: found(lunr.ja), both: found(lunr.multiLanguage("en", "ru")) };
console.log(seen);
const known = { de: "Kestrel 13 2026", ru: "13 2026", ar: "13 2026", ja: "Kestrel", both: "Kestrel 13 2026" };
for (const [language, words] of Object.entries(known)) if (seen[language] !== words) throw new Error(`${language} finds other words now`);
SCRIPT
node try.cjs
