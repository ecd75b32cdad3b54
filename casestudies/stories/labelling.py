"""Writing into interview.yml who spoke: the rest of the file stays as its author wrote it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.stories.codes import LABELS_NOT_WRITTEN
from casestudies.stories.plain_yaml import Document, parse, scalar
from casestudies.transcripts.assigning import Assignment


@dataclass(frozen=True, slots=True)
class Labelling:
    """What somebody said of who spoke, to be written. `speakers` are labels that interview.yml does not map yet."""

    by: str
    on: dt.date
    transcript_sha256: str
    blocks: Sequence[Assignment]
    speakers: Mapping[str, str | None]


def with_labels(text: str, file: str, new: Labelling, *, anew: bool = False) -> str:
    """The text of interview.yml with it; `anew` drops what was said before. Raises CasestudiesError."""
    document = parse(text, file)
    kept = [] if anew else _said(document)
    lines = text.rstrip("\n").split("\n")
    lines = _with_speakers(lines, document, new.speakers)
    before = parse("\n".join(lines) + "\n", file)
    at = before.keys.get(("labels",))
    if at is not None:
        begin, end = at[0] - 1, _end(lines, before, "labels")
        lines[begin:end] = []
    else:
        begin = len(lines)
    lines[begin:begin] = list(_section(kept, new))
    written = "\n".join(lines) + "\n"
    _guard(document, parse(written, file), new)
    return written


def _said(document: Document) -> list[Mapping[str, object]]:
    labels = document.data.get("labels")
    said = labels.get("said") if isinstance(labels, dict) else None
    return [one for one in said if isinstance(one, dict)] if isinstance(said, list) else []


def _section(kept: Sequence[Mapping[str, object]], new: Labelling) -> Iterator[str]:
    yield "labels:  # who spoke where the transcript does not say; written by `casestudies label`"
    yield f"  transcript: sha256:{new.transcript_sha256}"
    yield "  said:"
    blocks = [{"words": f"{one.first}-{one.last}", "begins": one.begins, "speaker": one.speaker} for one in new.blocks]
    for one in (*kept, {"by": new.by, "on": new.on.isoformat(), "blocks": blocks}):
        yield f"    - by: {scalar(str(one.get('by')))}"
        yield f"      on: {one.get('on')}"
        yield "      blocks:"
        listed = one.get("blocks")
        for block in listed if isinstance(listed, list) else []:
            begins, speaker = (_quoted(str(block[key])) for key in ("begins", "speaker"))
            yield f"        - {{words: {block['words']}, begins: {begins}, speaker: {speaker}}}"


def _with_speakers(lines: list[str], document: Document, added: Mapping[str, str | None]) -> list[str]:
    """The lines with labels under `speakers`: below the last one there is, or all of them anew if they stand on one line."""
    at = document.keys.get(("speakers",))
    if not added or at is None:
        return lines
    known = document.data.get("speakers")
    entries = known if isinstance(known, dict) else {}
    places = [document.keys["speakers", label] for label in entries]
    rows = {line for line, _ in places}
    if entries and at[0] not in rows and len(rows) == len(entries):
        indent = " " * (places[0][1] - 1)
        last = max(rows)
        return [*lines[:last], *(_mapped(indent, *pair) for pair in added.items()), *lines[last:]]
    whole = {str(label): None if person is None else str(person) for label, person in entries.items()} | dict(added)
    end = _end(lines, document, "speakers")
    return [*lines[: at[0] - 1], "speakers:", *(_mapped("  ", *pair) for pair in whole.items()), *lines[end:]]


def _mapped(indent: str, label: str, person: str | None) -> str:
    return f"{indent}{_quoted(label)}: {scalar(person) if person else '~'}"


def _end(lines: Sequence[str], document: Document, key: str) -> int:
    """How many lines lie up to the end of a section: the next one, without the empty lines and comments above that."""
    begin = document.keys[(key,)][0]
    following = [line for path, (line, _) in document.keys.items() if len(path) == 1 and line > begin]
    end = min(following, default=len(lines) + 1) - 1
    while end > begin and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return end


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _guard(before: Document, after: Document, new: Labelling) -> None:
    """Raise CasestudiesError unless the file says what it said, and what was to be added, and nothing else."""
    speakers = before.data.get("speakers")
    wanted = (speakers if isinstance(speakers, dict) else {}) | dict(new.speakers)
    rest = {key: value for key, value in after.data.items() if key != "labels"}
    same = rest == {key: value for key, value in before.data.items() if key != "labels"} | {"speakers": wanted}
    last = _said(after)[-1] if _said(after) else {}
    blocks = last.get("blocks")
    found = [(b["words"], b["begins"], b["speaker"]) for b in blocks] if isinstance(blocks, list) else []
    if not same or found != [(f"{b.first}-{b.last}", b.begins, b.speaker) for b in new.blocks]:
        raise CasestudiesError(Finding(LABELS_NOT_WRITTEN, Place(before.file), "The labels cannot be written safely."))
