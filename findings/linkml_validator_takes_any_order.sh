#!/usr/bin/env bash
# PACKAGE: linkml-reference-validator 0.4.0
# GUESS: a supporting text with an ellipsis, "A ... B", is found where the reference says A and, somewhere behind it, B.
# WHAT HAPPENS: each part is looked for by itself, anywhere in the reference: "B ... A" is found as well, whatever lies between. What
#   stands in brackets is left out before the search, a "[never]" too.
# WHY IT MATTERS: the order in which things were said says what led to what. A quote put together backwards, or turned round by a
#   bracket, passes as supported word for word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check linkml-reference-validator==0.4.0
"$folder/venv/bin/python" - <<'PYTHON'
from linkml_reference_validator.models import ReferenceContent, ReferenceValidationConfig
from linkml_reference_validator.validation.supporting_text_validator import SupportingTextValidator

validator = SupportingTextValidator(ReferenceValidationConfig())
said = "The orders doubled first. Later we moved the depot, and then the trouble began."
reference = ReferenceContent(reference_id="file:talk", content=said)
quotes = (
    "The orders doubled first ... we moved the depot",
    "we moved the depot ... The orders doubled first",
    "The orders [never] doubled first",
    "The orders tripled first",
)
found = [bool(validator.find_text_in_reference(quote, reference).found) for quote in quotes]
print("said:", said)
for quote, one in zip(quotes, found):
    print(f"{'found    ' if one else 'not found'}  {quote}")
raise SystemExit(found != [True, True, True, False])
PYTHON
