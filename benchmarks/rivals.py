"""Programs that hold quotations against a source, beside ours on the same pairs: what each lets through, refuses and costs.

    python -m benchmarks.rivals [--cases CASES.jsonl --transcripts FOLDER] [--pairs PAIRS.json …] [--without NAME …] [--json]

Without files the pairs are the repository's own (`tests/quotes/probes*.tsv`). Install the others beside the library, in an
environment of their own (gtrex verbatimeter grounded-check linkml-reference-validator langextract); what is not there is left
out. None needs a network or a model for what is measured here. None but ours knows speakers: pairs that are only about who
spoke are left out, and all get the words of a talk without its labels.
"""

from __future__ import annotations

import argparse
import json
import logging
import re
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module, metadata
from pathlib import Path

from casestudies.quotes import verify
from casestudies.transcripts import read_transcript
from casestudies.transcripts.model import Transcript, Turn

HERE = Path(__file__).parents[1] / "tests" / "quotes"
WHICH = ("accepts", "asks", "replaces", "refuses")
ABOUT_SPEAKERS = re.compile("speaker|two people|who|turn|actor-turn|merge")
Outcome = Callable[[str], str]
"""What becomes of a quote, against the source that was handed over: `accepts`, `replaces` (by the source's words), `refuses`."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What was said, in turns of two people; what was quoted, in the words of `speaker`; whether that is fair."""

    transcript: Transcript
    quoted: str
    speaker: str | None
    fair: bool
    language: str


def ours(pair: Pair) -> str:
    """Our own three outcomes."""
    verdict = verify(pair.quoted, pair.transcript, pair.speaker, language=pair.language)
    return "accepts" if verdict.publishes else "asks" if verdict.asks else "refuses"


def gtrex(source: str) -> Outcome:
    """gtrex, by its default policy."""
    made = import_module("gtrex")
    verifier = made.Verifier(source, made.Policy())
    return lambda quote: _said(verifier.verify(quote).grounded)


def gtrex_repairer(source: str) -> Outcome:
    """gtrex with its guards and its Repairer, which puts the source's own words in the place of a near miss."""
    made = import_module("gtrex")
    policy = made.Policy(repair_threshold=made.DEFAULT_REPAIR_THRESHOLD)
    repairer = import_module("gtrex.repair").Repairer(source, policy)
    actions = {"rejected": "refuses", "substituted": "replaces", "salvaged": "replaces"}
    return lambda quote: actions.get(repairer.repair(quote).action, "accepts")


def verbatimeter(source: str) -> Outcome:
    """verbatimeter: every word lies in a run of three that the source has."""
    check = import_module("verbatimeter").check
    return lambda quote: _said(check(quote, source, count_tokens=len).matched_ratio >= 1)


def grounded_check(source: str) -> Outcome:
    """grounded-check: quotations that stand in a source."""
    made = import_module("grounded")
    document = import_module("grounded.sources").Source(path=Path("talk.txt"), raw=source)
    quotes = {made.Kind.QUOTE}
    return lambda quote: _said(made.verify(made.extract(f"“{quote}”", kinds=quotes), [document]).passed)


def linkml_reference_validator(source: str) -> Outcome:
    """linkml-reference-validator: the parts between ellipses, without words in brackets, stand in the reference."""
    models = import_module("linkml_reference_validator.models")
    validating = import_module("linkml_reference_validator.validation.supporting_text_validator")
    validator = validating.SupportingTextValidator(models.ReferenceValidationConfig())
    reference = models.ReferenceContent(reference_id="file:talk", content=source)
    return lambda quote: _said(validator.find_text_in_reference(quote, reference).found)


def langextract(source: str) -> Outcome:
    """langextract's alignment of an extraction with its source, by its defaults. What finds extractions needs a model."""
    extraction = import_module("langextract.core.data").Extraction
    resolver = import_module("langextract.resolver").Resolver()

    def outcome(quote: str) -> str:
        found = resolver.align([extraction(extraction_class="quote", extraction_text=quote)], source, 0)
        return _said(any(one.alignment_status is not None for one in found))

    return outcome


def _said(accepted: object) -> str:
    return "accepts" if accepted else "refuses"


RIVALS: dict[str, tuple[str, Callable[[str], Outcome]]] = {
    "gtrex": ("gtrex", gtrex),
    "gtrex, Repairer": ("gtrex", gtrex_repairer),
    "verbatimeter": ("verbatimeter", verbatimeter),
    "grounded-check": ("grounded-check", grounded_check),
    "linkml-reference-validator": ("linkml-reference-validator", linkml_reference_validator),
    "langextract": ("langextract", langextract),
}


def own_pairs() -> Iterator[Pair]:
    """The repository's probes. A bar in what was said begins the other speaker's turn."""
    for file in sorted(HERE.glob("probes*.tsv")):
        for line in file.read_text("utf-8").splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            *language, label, kind, said, quoted = line.split("\t")
            if ABOUT_SPEAKERS.search(kind) or said.startswith("|"):
                continue
            yield _made(said.split("|"), quoted, label == "ok", language[0] if language else "en")


def pairs_of(file: Path) -> Iterator[Pair]:
    """Pairs [said, quoted, fair, kind, language]; `||` begins the other speaker's turn."""
    for said, quoted, fair, kind, language in json.loads(file.read_text("utf-8")):
        if not ABOUT_SPEAKERS.search(kind):
            yield _made(said.split("||"), quoted, bool(fair), language)


def _made(parts: Sequence[str], quoted: str, fair: bool, language: str) -> Pair:
    """As the tests have it: between two turns of an interviewer."""
    names = ("Customer", "Interviewer")
    turns = [Turn(names[number % 2], part.strip()) for number, part in enumerate(parts) if part.strip()]
    before, after = (
        ("Tell me how all of this went.", "Interesting, and what comes next over there?")
        if language == "en"
        else ("…?", "Hm.")
    )
    around = (Turn("Interviewer", before), *turns, Turn("Interviewer", after))
    return Pair(Transcript(around, "pairs", ""), quoted, "Customer", fair, language)


def cases_of(file: Path, transcripts: Path) -> Iterator[Pair]:
    """Lines {transcript, quote, speaker_claimed, label, kind}."""
    read: dict[str, Transcript] = {}
    for line in file.read_text("utf-8").splitlines():
        case = json.loads(line)
        if ABOUT_SPEAKERS.search(case["kind"]) or case["kind"] == "ok_asr_slip":
            continue
        name = case["transcript"]
        if name not in read:
            read[name] = read_transcript(transcripts / name)
        yield Pair(read[name], case["quote"], case["speaker_claimed"], case["label"] == "ok", "en")


def measured(pairs: Sequence[Pair], without: Collection[str] = ()) -> Iterator[dict[str, object]]:
    """A row for each program."""
    began = time.process_time()
    own = [ours(pair) for pair in pairs]
    yield _row("casestudies", pairs, own, (time.process_time() - began) * 1000 / len(pairs))
    for name, (package, make) in RIVALS.items():
        if name in without:
            continue
        try:
            version = metadata.version(package)
        except metadata.PackageNotFoundError:
            print(f"{name} is not installed, and left out.", file=sys.stderr)
            continue
        made: dict[str, Outcome] = {}
        outcomes = []
        began = time.process_time()
        for pair in pairs:
            source = "\n".join(turn.text for turn in pair.transcript.turns)
            outcome = made.get(source) or made.setdefault(source, make(source))
            outcomes.append(outcome(pair.quoted))
        yield _row(f"{name} {version}", pairs, outcomes, (time.process_time() - began) * 1000 / len(pairs))


def _row(name: str, pairs: Sequence[Pair], outcomes: Sequence[str], cost: float) -> dict[str, object]:
    fair = Counter(o for pair, o in zip(pairs, outcomes, strict=True) if pair.fair)
    unfair = Counter(o for pair, o in zip(pairs, outcomes, strict=True) if not pair.fair)
    sides = (("falsified", unfair), ("honest", fair))
    shares = {f"{side}: {which}": _percent(found, which) for side, found in sides for which in WHICH}
    return {"program": name, **shares, "ms a quote": round(cost, 2)}


def _percent(outcomes: Counter[str], which: str) -> float:
    return round(100 * outcomes[which] / max(1, outcomes.total()), 1)


def main() -> None:
    """Print a table for each set of pairs."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--cases", type=Path)
    options.add_argument("--transcripts", type=Path)
    options.add_argument("--pairs", type=Path, nargs="*", default=[])
    options.add_argument(
        "--without", nargs="*", default=[], choices=RIVALS, help="leave these out: langextract is slow on long talks"
    )
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    sets = [("the repository's own pairs", list(own_pairs()))]
    sets += [(file.name, list(pairs_of(file))) for file in chosen.pairs]
    if chosen.cases:
        sets.append(
            (chosen.cases.name, list(cases_of(chosen.cases, chosen.transcripts or chosen.cases.parent / "transcripts")))
        )
    for name, pairs in sets:
        honest = sum(pair.fair for pair in pairs)
        print(f"{name}: {honest} honest, {len(pairs) - honest} falsified or in doubt")
        rows = list(measured(pairs, chosen.without))
        if chosen.json:
            print(json.dumps(rows))
            continue
        print("| " + " | ".join(rows[0]) + " |\n|" + "---|" * len(rows[0]))
        for row in rows:
            print("| " + " | ".join(map(str, row.values())) + " |")


if __name__ == "__main__":
    main()
