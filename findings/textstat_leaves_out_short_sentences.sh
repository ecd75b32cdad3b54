#!/usr/bin/env bash
# Package: textstat 0.7.13
#
# GUESS: `sentence_count` counts the sentences of a text.
#
# WHAT HAPPENS: sentences of two words or fewer are not counted, but their words are: "It was slow. Very slow. We left. Never
#   again." is one sentence of nine words. Each formula of readability is fed with these counts.
#
# WHY IT MATTERS: people speak in short sentences, and the short ones are the quotes. A report that compares spoken answers with
#   written text finds speech harder to read than it is, and the count of sentences is wrong by half.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "textstat==0.7.13" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import textstat

spoken, written = "It was slow. Very slow. We left. Never again.", "It was slow, very slow. We left it, never again."
counts = [(textstat.sentence_count(text), textstat.lexicon_count(text)) for text in (spoken, written)]
print(counts)
assert counts == [(1, 9), (2, 10)], "short sentences are counted now"
PYTHON
