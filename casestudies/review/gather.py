"""Read everything a review needs, once: the edge between the disk and the gate."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from casestudies.approvals.provenance import refusals
from casestudies.review.model import Gathered, Secret
from casestudies.stories import load, transcripts_of
from casestudies.stories.project import Project

_ADDRESS = re.compile(rb"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_EVIDENCE_LIMIT = 50_000_000  # bytes; a larger file is hashed in pieces and not searched for addresses


def gather(project: Project) -> Gathered:
    """Read the site's files: content, transcripts, and the fingerprints of the evidence."""
    library, findings = load(project)
    transcripts, unread = transcripts_of(library)
    evidence = {path.name: path for path in _files(project.approvals)}
    return Gathered(
        library=library,
        transcripts=transcripts,
        evidence={name: _sha256(path) for name, path in evidence.items()},
        findings=(*findings, *unread),
        private=tuple(_addresses(evidence)),
        refused=refusals(project, library),
    )


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in sorted(folder.iterdir()) if path.is_file() and not path.name.startswith("."))


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _addresses(evidence: Mapping[str, Path]) -> Iterator[Secret]:
    """Mail addresses in evidence: whoever answered a request did not ask to stand on a web site."""
    for name, path in evidence.items():
        if path.stat().st_size <= _EVIDENCE_LIMIT:
            for address in sorted(set(_ADDRESS.findall(path.read_bytes()))):
                yield Secret(f"address in {name}", address.decode("utf-8", "replace"))
