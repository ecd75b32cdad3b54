#!/usr/bin/env bash
# Package: jiwer 4.0.0
#
# GUESS: taking out punctuation leaves figures what they are, and writing contractions out leaves names alone.
#
# WHAT HAPPENS: "2.5 hours" becomes "25 hours" and "10–15" 1015; % and € go with the commas. A possessive is written out as a
#   verb: "Mira's bikes" is "Mira is bikes", and "she'd seen" "she would seen".
#
# WHY IT MATTERS: these are the transformations that the usual measure for transcripts is taken with: a transcript that is wrong
#   by a factor of ten has no error, and one that writes "Mira has" for "Mira's" has one.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "jiwer==4.0.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import jiwer

plain, written_out = jiwer.RemovePunctuation(), jiwer.ExpandCommonEnglishContractions()
MADE = {
    (plain, "2.5 hours, 10–15 %"): "25 hours 1015 ",
    (written_out, "Mira's bikes"): "Mira is bikes",
    (written_out, "she'd seen it"): "she would seen it",
}
for (change, said), expected in MADE.items():
    print(f"{type(change).__name__}: {said!r} is {change(said)!r}")
    assert change(said) == expected, f"{said!r} is made otherwise now"
same = jiwer.Compose([plain, jiwer.Strip(), jiwer.ReduceToListOfListOfWords()])
errors = jiwer.wer("It saves 2.5 hours", "It saves 25 hours", reference_transform=same, hypothesis_transform=same)
print(f"errors between 2.5 and 25 hours: {errors}")
assert errors == 0, "the two figures differ now"
PYTHON
