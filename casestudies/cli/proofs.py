"""`casestudies verify`: a published quote again, from its proof and the transcript."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from casestudies.quotes.corrections import Mishearing
    from casestudies.stories.model import Labels

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(short_help="Verify a published quote again from its proof and the transcript.")
@click.argument("proof", type=_FILE)
@click.argument("transcript", type=_FILE)
@click.option(
    "--interview",
    type=_FILE,
    help="The interview.yml: corrections, speakers assigned by hand, the several labels of one person.",
)
def verify(proof: Path, transcript: Path, interview: Path | None) -> None:
    """Verify a published quote again from its proof and the transcript.

    PROOF is the file that the quote's badge links to. Ends with 0 (everything is as the proof says), 1 (something is
    not) or 2 (could not run).
    """
    from casestudies import read_transcript
    from casestudies.publish.proofs import read_proof, verify_proof
    from casestudies.transcripts import clock
    from casestudies.transcripts.assigning import assign

    record = read_proof(proof.read_bytes(), proof.as_posix())
    corrections, people, labels, speakers, kind = _interview(interview) if interview else ((), (), None, (), "")
    said = read_transcript(transcript, speakers=speakers, kind=kind or record["casestudies"]["interview"]["source"])
    if labels is not None and labels.transcript == f"sha256:{said.sha256}":
        said, _ = assign(said, labels.blocks)
    result = verify_proof(record, said, proof.as_posix(), corrections, people)
    for finding in result.findings:
        click.echo(str(finding))
    if result.findings or result.verdict is None or result.verdict.found is None:
        sys.exit(1)
    found, told = result.verdict.found, record["casestudies"]
    at = f" at {clock.format_timestamp(found.start)}" if found.start is not None else ""
    by = f" by “{found.speaker}”" if found.speaker else ""
    by += ", speaker assigned by hand" if told["speaker"] == "assigned by hand" else ""
    credited = told["credited"]["name"] or told["credited"]["role"]
    click.echo(f"{told['quote']}: {result.verdict.kind.value}. Said{by}{at}; credited to {credited or 'nobody'}.")
    click.echo(f"“{record['body']['value']}”")


def _interview(
    path: Path,
) -> tuple[Sequence[Mishearing], Sequence[Collection[str]], Labels | None, Collection[str], str]:
    """What an interview.yml says: corrections, the labels of each person, who spoke by hand, the labels in the file, and the
    kind. Raises CasestudiesError where it is wrong.
    """
    from casestudies.findings import CasestudiesError
    from casestudies.stories.files import read_text, unix
    from casestudies.stories.plain_yaml import parse
    from casestudies.stories.read_interview import labels_of
    from casestudies.stories.schema import InterviewShape
    from casestudies.stories.transcripts import labels_in_file
    from casestudies.stories.typed import typed

    document = parse(unix(read_text(path, path.parent)), path.name)
    shape, mistakes = typed(InterviewShape, document)
    if shape is None:
        raise CasestudiesError(mistakes[0])
    persons = {person for person in shape.speakers.values() if person}
    people = [{label for label, one in shape.speakers.items() if one == p} for p in sorted(persons)]
    labels = labels_of(shape, document)
    return shape.corrections, people, labels, labels_in_file(shape.speakers, labels), shape.kind
