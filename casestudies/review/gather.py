"""Read everything a review needs, once: the edge between the disk and the gate."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from casestudies.approvals.evidence import hashes, picture_hashes
from casestudies.approvals.looks import looks
from casestudies.approvals.provenance import provenance
from casestudies.findings import Finding
from casestudies.memory import FORGETFUL, KeptKind, Memory
from casestudies.review.beside_words import beside_words
from casestudies.review.lock import are_kept, kept_receipts, receipted_stories
from casestudies.review.model import Gathered, Secret
from casestudies.review.older import History
from casestudies.review.ordinary import KnownNames, OrdinaryPage, ordinary_pages, unjudged_speech
from casestudies.review.whose import misplaced_references
from casestudies.steps import UNTOLD, Steps
from casestudies.stories import load, transcripts_of
from casestudies.stories.model import Library
from casestudies.stories.pictures import clip_lengths
from casestudies.stories.project import Project

_ADDRESS = re.compile(rb"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_DESK = frozenset({".yml", ".yaml", ".md", ".csv", ".txt"})
_SPEECH = KeptKind[tuple[Finding, ...]]("speech on a page", tuple[Finding, ...])
_EVIDENCE_LIMIT = 50_000_000  # bytes; a larger file is hashed in pieces and not searched for addresses


def gather(
    project: Project,
    memory: Memory = FORGETFUL,
    only: Callable[[str], bool] | None = None,
    steps: Steps = UNTOLD,
) -> Gathered:
    """Read the site's files: content, transcripts, the fingerprints of the evidence, and what ordinary pages quote; of the stories
    `only` those with these ids. Where transcripts are absent, receipts may stand for them.
    """
    which = only or (lambda _: True)
    with steps.step("Reading stories"):
        library, findings = load(project, memory, without=are_kept(project), only=which)
    receipts = None
    absent = frozenset(i.id for i in library.interviews.values() if not i.transcript.is_file())
    if absent:
        receipts, why_not = kept_receipts(project, memory) or (None, ())
        if receipts is None:
            library, findings = load(project, memory, only=which)
            absent = frozenset()
        findings = (*findings, *why_not)
    heard = _of_these(library) if only else library
    with steps.step("Reading transcripts", len(heard.interviews)) as piece:
        transcripts, unread = transcripts_of(heard, memory, without=absent, piece=piece)
    receipted = receipted_stories(project, library, receipts, absent) if receipts else {}
    shown = {id_: quoted for id_, (_, quoted) in receipted.items()}
    with steps.step("Reading approvals"):
        origins = provenance(project, library, memory=memory, shown=shown)
    history = History(project, transcripts)
    names = KnownNames(library, project.language, project.ours)
    pages = tuple(ordinary_pages(project))
    invented = (finding for page in pages for finding in _speech_on(page, names, memory))
    stories = (OrdinaryPage(s.place.path, s.body, s.body_line) for s in library.stories.values() if not s.is_alone)
    misplaced = (finding for page in (*pages, *stories) for finding in misplaced_references(page, library, names))
    return Gathered(
        library=library,
        transcripts=transcripts,
        marks=transcripts.marks,
        receipts={id_: one for id_, (one, _) in receipted.items()},
        evidence=hashes(project.approvals),
        findings=(*findings, *unread, *origins.notes, *invented, *misplaced),
        private=(
            *_addresses(_private_files(project, library), urlsplit(project.site_url).hostname or ""),
            *_of_the_desk(project),
            *(secret for one in library.interviews.values() for secret in beside_words(one, transcripts)),
        ),
        refused=origins.refused,
        pictures=picture_hashes(project, library, memory),
        clips=clip_lengths(project.docs_dir, library),
        looks=looks(project, library, transcripts, memory),
        older=history.of,
        replaced=history.replaced,
    )


def _speech_on(page: OrdinaryPage, names: KnownNames, memory: Memory) -> tuple[Finding, ...]:
    source = (names.mark, page.file, page.title, str(page.body_line), page.body, repr(page.fields))
    return memory.recall(_SPEECH, lambda: tuple(unjudged_speech(page, names)), *source)


def _of_the_desk(project: Project) -> Iterator[Secret]:
    """What the desk keeps: who was asked, and what interviews taught. No word of it is for the site."""
    for name, folder in (("record of an ask", project.asks), ("insight", project.insights)):
        for path in _files(folder):
            if path.suffix in _DESK and path.stat().st_size <= _EVIDENCE_LIMIT:
                yield Secret(f"{name} {path.stem}", path.read_text("utf-8", "replace"))


def _private_files(project: Project, library: Library) -> Iterator[Path]:
    """Files in which addresses stand that are nobody's to publish: evidence, requests, and what was brought in as it was."""
    yield from _files(project.approvals)
    yield from _files(project.asks)
    for interview in library.interviews.values():
        if interview.kind.is_written:
            yield from _files(interview.transcript.parent)


def _of_these(library: Library) -> Library:
    """The library with no other interviews than its stories have."""
    used = {name for story in library.stories.values() for name in story.interviews}
    return replace(library, interviews={id_: one for id_, one in library.interviews.items() if id_ in used})


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.startswith("."))


def _addresses(mails: Iterable[Path], site: str) -> Iterator[Secret]:
    """Mail addresses in evidence and requests: whoever answered one did not ask to stand on a web site.

    Those of the publisher's own domain, by the host of its `site`, are the publisher's to show: every answer holds the one
    it was sent to, and often a contact page does.
    """
    for path in mails:
        if path.stat().st_size <= _EVIDENCE_LIMIT:
            for address in sorted(set(_ADDRESS.findall(path.read_bytes()))):
                text = address.decode("utf-8", "replace")
                if not f".{site}".endswith(f".{text.rpartition('@')[2].lower()}"):
                    yield Secret(f"address in {path.name}", text)
