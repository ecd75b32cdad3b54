"""Proofs: anyone with the transcript can verify a quote again, and an altered proof fails."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from casestudies import read_transcript, verify
from casestudies.cli import cli
from casestudies.findings import CasestudiesError
from casestudies.publish.addresses import Site
from casestudies.publish.proofs import digest, proof, proofs, read_proof, verify_proof, write
from casestudies.quotes import policy_fingerprint
from casestudies.review.edition import Certificate, PublishedQuote
from casestudies.transcripts.model import Transcript
from helpers.examples import many
from helpers.made_up import edition, quote, story

VTT = """\
WEBVTT

00:00:02.000 --> 00:00:09.000
<v Interviewer>So what did it do for you in the end?

00:00:10.000 --> 00:00:24.000
<v Dana R.>Um, this tool saved us, you know, thirteen hours a week. Nobody here would go back.

00:00:25.000 --> 00:00:36.000
<v Interviewer>Nobody here would go back.

00:00:37.000 --> 00:00:52.000
<v Dana R.>We moved from Octa to the new thing in March, and the auditors were fine with it.
"""


@pytest.fixture(scope="module")
def transcript_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("proofs") / "transcript.vtt"
    path.write_text(VTT)
    return path


@pytest.fixture(scope="module")
def transcript(transcript_file: Path) -> Transcript:
    return read_transcript(transcript_file)


def published(text: str, transcript: Transcript, corrections: tuple[Any, ...] = ()) -> PublishedQuote:
    """A quote as the gate publishes it."""
    verdict = verify(text, transcript, "Dana R.", corrections=corrections)
    assert verdict.stands, verdict
    assert verdict.found is not None
    edits = tuple((edit.rule.code, edit.rule.name) for edit in verdict.edits)
    passage = replace(verdict.found, text="", speaker=None)
    made = Certificate(verdict.kind, passage, transcript.sha256, verdict.language, edits, len(verdict.corrections))
    return quote(text=text, certificate=made)


@pytest.fixture(scope="module")
def record(transcript: Transcript) -> dict[str, Any]:
    made = published("This tool saved us 13 hours a week.", transcript)
    return read_proof(write(proof(made, policy_fingerprint(), page="https://tallyroom.example/x/#y")), "p.json")


def codes(record: dict[str, Any], transcript: Transcript, **more: Any) -> list[str]:
    return [finding.code for finding in verify_proof(record, transcript, "p.json", **more).findings]


def told(record: dict[str, Any], transcript: Transcript) -> list[str]:
    """The codes of what is wrong with a record, from its bytes on."""
    try:
        return codes(read_proof(write(record), "p.json"), transcript)
    except CasestudiesError as error:
        return [error.finding.code]


def test_a_proof_verifies(record: dict[str, Any], transcript: Transcript):
    result = verify_proof(record, transcript, "p.json")
    assert result.findings == ()
    assert result.verdict is not None
    assert result.verdict.found is not None
    assert result.verdict.found.speaker == "Dana R."


@pytest.mark.parametrize(
    "text", ["Nobody here would go back.", "This tool saved us … 13 hours a week.", "… the auditors were fine with it."]
)
def test_other_quotes_verify_too(text: str, transcript: Transcript):
    assert codes(read_proof(write(proof(published(text, transcript), policy_fingerprint())), "p"), transcript) == []


def test_it_holds_nothing_of_the_transcript_but_the_published_words(record: dict[str, Any]):
    text = json.dumps(record)
    for word in ("Um", "you know", "thirteen", "Dana R.", "Interviewer", "Nobody", "prefix", "suffix"):
        assert word not in text


def test_it_is_an_annotation_of_the_w3c(record: dict[str, Any]):
    assert record["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert record["type"] == "Annotation"
    assert record["body"]["type"] == "TextualBody"
    quote_selector, position = record["target"]["selector"]
    assert quote_selector == {"type": "TextQuoteSelector", "exact": "This tool saved us 13 hours a week."}
    assert position["type"] == "TextPositionSelector"
    assert isinstance(position["start"], int)
    assert position["start"] < position["end"]


def test_the_position_is_that_of_the_words_in_the_plain_text(record: dict[str, Any], transcript: Transcript):
    plain = "\n".join(turn.text for turn in transcript.turns)
    position = record["target"]["selector"][1]
    assert plain[position["start"] : position["end"]].startswith("this tool saved us")
    assert plain[position["start"] : position["end"]].rstrip(".").endswith("a week")


def paths(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The places of all plain values in a record."""
    if isinstance(value, dict):
        return [p for key, inner in value.items() for p in paths(inner, (*at, key))]
    if isinstance(value, list):
        return [p for key, inner in enumerate(value) for p in paths(inner, (*at, key))] + [(*at, len(value))]
    return [at]


def altered(record: dict[str, Any], path: tuple[Any, ...], value: Any, *, sealed: bool = False) -> dict[str, Any]:
    made = deepcopy(record)
    inner = made
    for key in path[:-1]:
        inner = inner[key]
    if isinstance(inner, list) and path[-1] == len(inner):
        inner.append(value)
    else:
        inner[path[-1]] = value
    if sealed:
        made["casestudies"]["digest"] = digest(made)
    return made


def test_no_field_can_be_altered(record: dict[str, Any], transcript: Transcript):
    for path in paths(record):
        for value in ("other", 7, None, {"code": "Q101", "name": "x"}):
            made = altered(record, path, value)
            if made == record:
                continue
            assert told(made, transcript), path


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("body", "value"), "This tool saved us 30 hours a week."),
        (("target", "selector", 0, "exact"), "This tool saved us 30 hours a week."),
        (("target", "selector", 1, "start"), 3),
        (("target", "selector", 1, "end"), 300),
        (("casestudies", "verdict"), "verbatim"),
        (("casestudies", "edits"), []),
        (("casestudies", "time", "start"), 25.0),
        (("casestudies", "time", "stop"), 99.0),
        (("casestudies", "corrections"), 1),
        (("casestudies", "language"), "de"),
    ],
)
def test_what_the_transcript_tells_cannot_be_altered_even_with_a_new_digest(
    record: dict[str, Any], transcript: Transcript, path: tuple[Any, ...], value: Any
):
    assert "P403" in codes(altered(record, path, value, sealed=True), transcript)


def test_words_of_somebody_else_do_not_pass(record: dict[str, Any], transcript: Transcript):
    plain = "\n".join(turn.text for turn in transcript.turns)
    theirs = plain.index("So what did it do")
    made = altered(record, ("target", "selector", 1, "start"), theirs, sealed=True)
    assert "P403" in codes(made, transcript)


def test_another_transcript_is_told_apart(record: dict[str, Any], tmp_path: Path):
    path = tmp_path / "other.vtt"
    path.write_text(VTT.replace("fine with it", "fine with that"))
    assert codes(record, read_transcript(path)) == ["P402"]


def test_other_rules_are_told_apart(record: dict[str, Any], transcript: Transcript):
    assert codes(altered(record, ("casestudies", "rules"), "f" * 64, sealed=True), transcript) == ["P404"]


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[]", b"null", b"{", b"\xff", b"[" * 100_000, b'{"casestudies": {"version": 1}}', b" " * 2_000_000],
)
def test_what_is_no_proof_is_refused(data: bytes):
    with pytest.raises(CasestudiesError) as caught:
        read_proof(data, "p.json")
    assert caught.value.finding.code == "P401"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@many(60)
@given(data=st.data())
def test_hostile_values_give_findings_and_no_traceback(
    data: st.DataObject, record: dict[str, Any], transcript: Transcript
):
    path = data.draw(st.sampled_from(paths(record)))
    made = altered(record, path, data.draw(JSON), sealed=True)
    assert set(told(made, transcript)) <= {"P401", "P402", "P403", "P404"}


def test_an_edition_has_a_proof_for_every_verified_quote_and_none_for_revised_ones():
    made = edition(story(quotes=(quote(), quote(id_="revised", certificate=None))))
    site = Site(lambda src: "stories/brightledger/", {"brightledger": "stories/brightledger.md"}, "https://t.example/")
    ((path, data),) = proofs(made, site)
    assert path == "casestudies/proofs/brightledger--saved-13-hours.json"
    found = read_proof(data, path)
    assert found["id"] == f"https://t.example/{path}"
    assert found["body"]["source"] == "https://t.example/stories/brightledger/#saved-13-hours"


def test_the_command_verifies(record: dict[str, Any], transcript_file: Path, tmp_path: Path):
    path = tmp_path / "proof.json"
    path.write_bytes(write(record))
    result = CliRunner().invoke(cli, ["verify", str(path), str(transcript_file)])
    assert result.exit_code == 0, result.output
    assert "Said by “Dana R.” at 0:10; credited to Dana Reyes." in result.output
    path.write_bytes(write(altered(record, ("body", "value"), "This tool saved us 30 hours a week.")))
    result = CliRunner().invoke(cli, ["verify", str(path), str(transcript_file)])
    assert result.exit_code == 1
    assert "P403" in result.output


def test_a_quote_that_leans_on_a_correction_needs_it(transcript_file: Path, transcript: Transcript, tmp_path: Path):
    interview = tmp_path / "interview.yml"
    interview.write_text(
        "customer: brightledger\ndate: 2026-09-14\ntranscript: transcript.vtt\n"
        "speakers: {Dana R.: dana, Interviewer: ~}\n"
        'corrections: [{at: "00:00:40", heard: Octa, said: Okta, by: Mara Lindqvist}]\n'
    )
    from casestudies.cli.proofs import _interview

    corrections, people, *_ = _interview(interview)
    assert people == [{"Dana R."}]
    made = published("We moved from Okta to the new thing in March", transcript, tuple(corrections))
    path = tmp_path / "proof.json"
    path.write_bytes(write(proof(made, policy_fingerprint())))
    alone = CliRunner().invoke(cli, ["verify", str(path), str(transcript_file)])
    assert alone.exit_code == 1
    assert "corrections" in alone.output
    result = CliRunner().invoke(cli, ["verify", str(path), str(transcript_file), "--interview", str(interview)])
    assert result.exit_code == 0, result.output
