"""Proofs: small public records from which anyone who holds the transcript can verify a published quote again.

A proof is an annotation in the terms of the W3C (https://www.w3.org/TR/annotation-model/): its target is a passage of
the transcript, named by hash, and selected by the published words and by position. Of the transcript it holds nothing
that is not published: no context (`prefix`, `suffix`), no word that was left out, no name of a speaker.

What the transcript can tell is verified again from it. The rest (who checked, when, which page) is held together by a
digest over the whole record: it shows a change, and not who made it.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from casestudies import __version__
from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.addresses import Site
from casestudies.publish.badge import proof_path
from casestudies.publish.codes import ALTERED_PROOF, BAD_PROOF, OTHER_RULES, OTHER_TRANSCRIPT
from casestudies.publish.recall import Recall, TextFiles, made_at_once
from casestudies.quotes.model import Passage, Verdict, any_by_hand
from casestudies.review.edition import Certificate, Edition, PublishedQuote
from casestudies.transcripts.model import Transcript

if TYPE_CHECKING:
    from casestudies.quotes.corrections import Mishearing

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
VERSION = 1
LIMIT = 1_000_000
"""Bytes beyond which a file is no proof of ours."""
JsonObject = dict[str, Any]


def proofs(edition: Edition, site: Site, rules: str = "", recall: Recall = made_at_once) -> Iterator[tuple[str, bytes]]:
    """The proof of every published quote that was verified: its path under the site's root, and its bytes. `rules` is the
    fingerprint of those that judged, where it is known.
    """
    from casestudies.quotes import policy_fingerprint  # noqa: PLC0415 - publishing pages should not load the rules

    rules = rules or policy_fingerprint()
    for story in edition.records:
        yield from recall(partial(_of_quotes, story.quotes, site, rules), "proofs", story.quotes, rules)


def _of_quotes(quotes: Iterable[PublishedQuote], site: Site, rules: str) -> TextFiles:
    for quote in quotes:
        if quote.certificate is not None:
            path = proof_path(quote)
            yield path, write(proof(quote, rules, address=site.absolute_asset(path), page=site.absolute(quote.ref)))


def proof(quote: PublishedQuote, rules: str, *, address: str = "", page: str = "") -> JsonObject:
    """The proof of one quote. `rules` is the fingerprint of the rules it was judged by, `address` where the proof will
    stand, `page` where the quote does (both may be empty). The quote must have a certificate.
    """
    made, check = quote.certificate, quote.check
    if made is None:
        raise ValueError(f"{quote.ref} was not verified")
    record: JsonObject = {"@context": CONTEXT, "type": "Annotation", "motivation": "identifying"}
    record |= {"id": address} if address else {}
    record["body"] = {"type": "TextualBody", "value": quote.text, "format": "text/plain", "language": quote.language}
    record["body"] |= {"source": page} if page else {}
    record["target"] = _target(quote.text, made.passage, made.transcript_sha256)
    record["casestudies"] = {
        "version": VERSION,
        "tool": f"casestudies {__version__}",
        "rules": rules,
        "quote": quote.ref,
        "credited": {
            "name": quote.attribution.name,
            "role": quote.attribution.role,
            "company": quote.attribution.company,
        },
        "interview": {"date": check.interview_date.isoformat() if check.interview_date else "", "source": check.source},
        "checked": {"by": check.checked_by, "on": check.checked_on.isoformat()},
        **_judgement(made),
    }
    record["casestudies"]["digest"] = digest(record)
    return record


def write(record: JsonObject) -> bytes:
    """A proof as the bytes of its file."""
    return (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()


def read_proof(data: bytes, name: str) -> JsonObject:
    """A proof from the bytes of its file. Raises CasestudiesError where it is none."""
    try:
        record = json.loads(data.decode("utf-8")) if len(data) <= LIMIT else None
    except (UnicodeDecodeError, ValueError, RecursionError):
        record = None
    wrong = _misshapen(record)
    if wrong:
        raise CasestudiesError(Finding(BAD_PROOF, Place(name), f"{wrong}."))
    assert isinstance(record, dict)  # noqa: S101 - `_misshapen` has just said so
    return record


@dataclass(frozen=True, slots=True)
class Verification:
    """What verifying a proof again says. `findings` are empty where everything is as the proof says; there is no
    verdict where the transcript or the rules are other ones.
    """

    findings: tuple[Finding, ...]
    verdict: Verdict | None = None


def verify_proof(
    record: JsonObject,
    transcript: Transcript,
    name: str,
    corrections: Sequence[Mishearing] = (),
    people: Sequence[Collection[str]] = (),
) -> Verification:
    """Verify a quote again from its proof and the transcript.

    `record` is as `read_proof` gives it, `name` names it in findings. Whoever speaks at the place that the proof names must
    have said all of it. `corrections` are those of the interview, which a proof that leans on any needs; `people` the
    labels that stand for one person each, where somebody has several.
    """
    from casestudies.quotes import policy_fingerprint, verify  # noqa: PLC0415

    place, said = Place(name), record["casestudies"]
    if record["target"]["casestudies:sha256"] != transcript.sha256:
        named = record["target"]["casestudies:sha256"]
        message = f"The proof is of sha256:{named[:12]}…, the file is sha256:{transcript.sha256[:12]}…."
        return Verification((Finding(OTHER_TRANSCRIPT, place, message),))
    if said["rules"] != policy_fingerprint():
        message = f"It was made by {said['tool']}; this is casestudies {__version__}."
        return Verification((Finding(OTHER_RULES, place, message),))
    findings = []
    if said["digest"] != digest(record):
        findings.append(Finding(ALTERED_PROOF, place, "It was changed after it was written (its digest does not fit)."))
    speaker = _speaker(transcript, record["target"]["selector"])
    labels = next((same for same in people if speaker in same), speaker)
    words, at = record["body"]["value"], said["time"]["start"]
    verdict = verify(words, transcript, labels, language=said["language"], at=at, corrections=corrections)
    findings.extend(_differences(record, verdict, transcript, place, bool(corrections)))
    return Verification(tuple(findings), verdict)


def digest(record: JsonObject) -> str:
    """The SHA-256 of a record without its own digest, in canonical form (sorted keys, no spaces, UTF-8)."""
    own = {key: value for key, value in record["casestudies"].items() if key != "digest"}
    text = json.dumps({**record, "casestudies": own}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"sha256:{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"


def _target(words: str, passage: Passage, sha256: str) -> JsonObject:
    name = base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")
    return {
        "type": "SpecificResource",
        "source": f"ni:///sha-256;{name}",  # RFC 6920: a thing named by its hash
        "casestudies:sha256": sha256,
        "selector": [
            {"type": "TextQuoteSelector", "exact": words},
            {"type": "TextPositionSelector", "start": passage.begin, "end": passage.end},
        ],
    }


def _speaker(transcript: Transcript, selectors: Sequence[object]) -> str | None:
    """Who speaks at the position that a proof selects, counted as `Passage` counts."""
    position = next((s for s in selectors if isinstance(s, Mapping) and s.get("type") == "TextPositionSelector"), {})
    start = position.get("start")
    if not isinstance(start, int):
        return None
    end = 0
    for turn in transcript.turns:
        end += len(turn.text) + 1
        if start < end:
            return turn.speaker
    return None


def _judgement(made: Certificate) -> JsonObject:
    return {
        "verdict": made.kind.value,
        "language": made.language,
        "time": {"start": made.passage.start, "stop": made.passage.stop},
        "edits": [{"code": code, "name": name} for code, name in made.edits],
        "corrections": made.corrections,
        "speaker": "assigned by hand" if made.by_hand else "named by the transcript",
    }


def _differences(
    record: JsonObject, verdict: Verdict, transcript: Transcript, place: Place, corrected: bool
) -> Iterator[Finding]:
    said = record["casestudies"]
    if verdict.found is None or not verdict.stands:
        message = f"The quote does not verify: it is {verdict.kind.value}."
        lacking = said["corrections"] and not corrected
        remedy = "It leans on corrections of the transcript: give the interview.yml that lists them." if lacking else ""
        yield Finding(ALTERED_PROOF, place, message, remedy)
        return
    edits = tuple((edit.rule.code, edit.rule.name) for edit in verdict.edits)
    again = _judgement(
        Certificate(
            verdict.kind,
            verdict.found,
            transcript.sha256,
            verdict.language,
            edits,
            len(verdict.corrections),
            any_by_hand(transcript, verdict.found.spans),
        )
    )
    again["target"] = _target(record["body"]["value"], verdict.found, transcript.sha256)
    for field, value in again.items():
        if (record if field == "target" else said).get(field) != value:
            message = f"The field `{field}` does not say what verifying again does."
            remedy = "Who spoke was said by hand: give the interview.yml that keeps it." if field == "speaker" else ""
            yield Finding(ALTERED_PROOF, place, message, remedy)


def _misshapen(record: object) -> str:
    """What is wrong with the form of a proof, or nothing. Values are compared later; this keeps them comparable."""
    if not isinstance(record, dict):
        return "It is not a JSON object"
    for path, kind in _FORM.items():
        value: object = record
        for key in path:
            value = value.get(key) if isinstance(value, Mapping) else None
        if not isinstance(value, kind) or isinstance(value, bool):
            return f"The field `{'.'.join(path)}` is missing or not of its kind"
    version = record["casestudies"]["version"]
    return "" if version == VERSION else f"It is of version {version}, which this tool does not know"


_FORM: dict[tuple[str, ...], type | tuple[type, ...]] = {
    ("body", "value"): str,
    ("target", "selector"): list,
    ("target", "casestudies:sha256"): str,
    ("casestudies", "version"): int,
    ("casestudies", "tool"): str,
    ("casestudies", "rules"): str,
    ("casestudies", "digest"): str,
    ("casestudies", "language"): str,
    ("casestudies", "corrections"): int,
    ("casestudies", "speaker"): str,
    ("casestudies", "interview", "source"): str,
    ("casestudies", "time", "start"): (int, float, type(None)),
}
