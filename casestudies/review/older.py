"""Transcripts as they were before: a quote may have been true of the last transcription, and no longer be of this one.

Git keeps what was committed; nothing else is asked (an approval's `seen` and a receipt hold a hash, and no words). It is read only
where a quote is refused, or a transcript differs from the latest commit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from casestudies.approvals.git import Repository
from casestudies.findings import CasestudiesError, Finding, Subject
from casestudies.quotes.model import Verdict
from casestudies.review.codes import RETRANSCRIBED
from casestudies.review.judge import held
from casestudies.review.model import Gathered, Judged, OlderTranscript, Reviewed
from casestudies.stories.model import Interview
from casestudies.stories.project import Project
from casestudies.transcripts.clock import format_timestamp
from casestudies.transcripts.model import Transcript

MOST_COMMITS = 20
"""How far back is looked: a transcript that was changed more often is being written, not replaced."""
_NAMED = re.compile(r"^transcript:\s*[\"']?([^\"'#\n]+?)[\"']?\s*(?:#.*)?$", re.MULTILINE)
_SAME_PLACE = 1.0
"""Seconds by which two tools may differ on where a sentence begins without anybody noticing."""


@dataclass(frozen=True)
class History:
    """The older transcripts of a project's interviews, read when they are asked for."""

    project: Project
    transcripts: Mapping[str, Transcript]
    _known: dict[str, tuple[OlderTranscript, ...]] = field(default_factory=dict)

    def of(self, interview: Interview) -> Sequence[OlderTranscript]:
        """Each other than the present one, the latest first."""
        if interview.id not in self._known:
            try:
                self._known[interview.id] = tuple(self._read(interview))
            except CasestudiesError:  # no repository, or no git
                self._known[interview.id] = ()
        return self._known[interview.id]

    @cached_property
    def _repository(self) -> Repository:
        return Repository(self.project.root)

    def _read(self, interview: Interview) -> Iterator[OlderTranscript]:
        repository = self._repository
        folder = interview.transcript.parent
        now = self.transcripts.get(interview.id)
        seen = {now.sha256} if now else set()
        for commit, day in repository.latest(folder, MOST_COMMITS):
            settings = repository.text(commit, folder / "interview.yml") or ""
            named = _NAMED.search(settings)
            name = named[1].strip() if named else interview.transcript.name
            for data in repository.contents([f"{commit}:{repository.name(folder / Path(name).name)}"]):
                said = _transcript(data, name, interview)
                if said is not None and said.sha256 not in seen:
                    seen.add(said.sha256)
                    yield OlderTranscript(day, commit, said)

    def replaced(self) -> frozenset[str]:
        """The interviews whose files are not as the latest commit has them, by id."""
        try:
            changed = self._repository.uncommitted(self.project.interviews)
            root = self._repository.name(self.project.interviews)
        except (CasestudiesError, ValueError):
            return frozenset()
        return frozenset(name.removeprefix(f"{root}/").partition("/")[0] for name in changed)


def _transcript(data: bytes, name: str, interview: Interview) -> Transcript | None:
    from casestudies.transcripts import read_bytes  # noqa: PLC0415 - only where something changed

    try:
        return read_bytes(data, name, kind=interview.kind)
    except CasestudiesError:
        return None


def retranscribed(
    reviewed: Sequence[Reviewed],
    gathered: Gathered,
) -> Iterator[Finding]:
    """Of each interview whose transcript was replaced since the latest commit: which quotes moved, and which changed."""
    quoted: dict[str, list[tuple[str, Judged]]] = {}
    replaced = gathered.replaced()
    for one in reviewed:
        for judged in one.judged:
            names = [judged.interview.id] if judged.interview else one.story.interviews
            for name in replaced.intersection(names):
                quoted.setdefault(name, []).append((one.story.id, judged))
    for name, rows in quoted.items():
        interview = gathered.library.interviews.get(name)
        if interview is not None and name in gathered.transcripts:
            for before in gathered.older(interview)[:1]:
                yield from _compared(interview, before, rows)


def _compared(interview: Interview, before: OlderTranscript, rows: Sequence[tuple[str, Judged]]) -> Iterator[Finding]:
    same, moved, changed = [], [], []
    for story, judged in rows:
        if judged.verdict is None:
            continue
        then, now, ref = held(judged.quote, before, interview), judged.verdict, f"{story}#{judged.quote.id}"
        if then.stands != now.stands or then.kind != now.kind:
            changed.append(f"{ref} ({then.kind} → {now.kind})")
        elif (places := _moved(then, now)) and now.stands:
            moved.append(f"{ref} ({places})")
        else:
            same.append(ref)
    if moved or changed or same:
        told = [f"{len(same)} of its quotes stand as before"] if same else []
        told += [f"moved: {', '.join(moved)}"] if moved else []
        told += [f"changed: {', '.join(changed)}"] if changed else []
        message = f"The transcript of `{interview.id}` differs from the one in the latest commit; {'; '.join(told)}."
        yield Finding(RETRANSCRIBED, interview.place, message, "", Subject.of_interview(interview.id))


def _moved(then: Verdict, now: Verdict) -> str:
    """From where to where, where both transcripts have times."""
    first, last = (one.found.start if one.found else None for one in (then, now))
    if first is None or last is None or abs(first - last) <= _SAME_PLACE:
        return ""
    return f"{format_timestamp(first)} → {format_timestamp(last)}"
