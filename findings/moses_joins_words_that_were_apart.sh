#!/usr/bin/env bash
# Package: sacremoses 0.2.0
#
# GUESS: taking a sentence apart and putting it together again gives the sentence, in plain English certainly.
#
# WHAT HAPPENS: ranges, fractions and names come back with spaces ("10 – 15", "3 / 4", "P & L"), a comma before a closing curly
#   mark as well ("none, ” she said"), and a per cent sign without the one it had. The normalizer makes `"` of « », with the
#   spaces kept inside.
#
# WHY IT MATTERS: translations and corrections run through it, since it is the tokenizer of machine translation. Quotes that
#   pass are no longer letter by letter what was said, though nobody edited them.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "sacremoses==0.2.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
from sacremoses import MosesDetokenizer, MosesPunctNormalizer, MosesTokenizer

apart, together = MosesTokenizer(lang="en"), MosesDetokenizer(lang="en")
texts = ("It took 10–15 hours.", "We lost 3/4 of P&L.", "“We lose none,” she said.", "It fell by 5 %.")
seen = [together.detokenize(apart.tokenize(text, escape=False)) for text in texts]
marks = MosesPunctNormalizer(lang="fr").normalize("« Oui »")
print(seen, marks)
assert seen == ["It took 10 – 15 hours.", "We lost 3 / 4 of P & L.", "“We lose none, ” she said.", "It fell by 5%."], "other spaces now"
assert marks == '" Oui "', "marks are kept now"
PYTHON
