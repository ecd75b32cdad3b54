"""Where a name leads, and what changes with it: from a quote to its transcript, from a person to their file, a quote's new id."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from casestudies.editing.bench import Bench, Draft
from casestudies.editing.fixes import Replacement, passage_at, quote_with_id
from casestudies.stories.references import references

Target = tuple[Path, int]
"""A file and a line of it, from 0."""
_ID = re.compile(r"[^\W_][\w-]{0,63}")


class CannotRename(Exception):  # noqa: N818 - what an editor shows, and no fault of the program
    """Why an id stays as it is."""


def target_of(bench: Bench, draft: Draft, text: str, offset: int) -> Target | None:
    """What the word, or the quote, at a character leads to."""
    first = text.rfind("\n", 0, offset) + 1
    last = text.find("\n", offset)
    line = text[first : last if last >= 0 else len(text)]
    for reference in references(line):
        if reference.begin <= offset - first <= reference.end:
            return _quote(bench, draft, reference.story, reference.id)
    word = _word(line, offset - first)
    if draft.story is None or offset < draft.body_at:
        return _of_field(bench, draft, line, word)
    if (credit := re.match(r"[ \t]*>?[ \t]*(?:—|–|--)", line)) and offset - first >= credit.end():
        return _person(bench, draft, line)
    judged = quote_with_id(draft, offset)
    return passage_at(draft, judged) if judged else _person(bench, draft, word)


def _of_field(bench: Bench, draft: Draft, line: str, word: str) -> Target | None:
    """What a word of the front matter leads to."""
    if re.match(r"customer:", line) and word in bench.customers:
        return bench.project.customers / f"{word}.yml", 0
    if word in bench.interviews:
        return bench.project.interviews / word / "interview.yml", 0
    named = word and re.search(r"\bquote:[ \t]*" + re.escape(word), line)
    return _quote(bench, draft, draft.id, word) if named else None


def _word(line: str, at: int) -> str:
    return next((m[0] for m in re.finditer(r"[\w.-]+", line) if m.start() <= at <= m.end()), "")


def _quote(bench: Bench, draft: Draft, story: str, quote: str) -> Target | None:
    if story not in bench.stories:
        return None
    told = draft
    if story != draft.id:
        told = bench.draft(story, bench.stories[story].read_text("utf-8", "replace"))
    found = next((j.quote for j in told.judged if j.quote.id == quote), None)
    return bench.stories[story], found.first - 1 if found else 0


def _person(bench: Bench, draft: Draft, written: str) -> Target | None:
    """The customer's file, at the line of the one person who is named."""
    if draft.customer is None or not written:
        return None
    named = [p for p in draft.customer.people.values() if p.name in written or written in p.name.split()]
    if len(named) != 1:
        return None
    path = bench.project.customers / f"{draft.customer.id}.yml"
    lines = path.read_text("utf-8", "replace").splitlines()
    return path, next((n for n, line in enumerate(lines) if re.match(rf"\s+{re.escape(named[0].id)}\s*:", line)), 0)


def id_at(draft: Draft, offset: int) -> tuple[str, int, int]:
    """The id of a quote at a character, and where it stands. Raises CannotRename."""
    for found in re.finditer(r"\{[^{}\n]*#([^\W_][\w-]*)[^{}\n]*\}", draft.text):
        if found.start() <= offset <= found.end() and any(j.quote.id == found[1] for j in draft.judged):
            return found[1], found.start(1), found.end(1)
    judged = quote_with_id(draft, offset)
    if judged is None:
        raise CannotRename("No quote stands here.")
    id_ = judged.quote.id
    place = re.search(rf"\{{[^{{}}\n]*#({re.escape(id_)})(?![\w-])", draft.text)
    if place is None:
        raise CannotRename(f"The quote has no id of its own. Give it one first: {{#{id_}}}")
    return id_, place.start(1), place.end(1)


def renamed(
    bench: Bench, draft: Draft, offset: int, new: str, open_: Mapping[Path, str]
) -> dict[Path, list[Replacement]]:
    """Every place where a quote's id stands, with the new one: its story, and the pages that refer to it. `open_` are texts as
    they stand in the editor. Raises CannotRename.
    """
    old, _, _ = id_at(draft, offset)
    if not _ID.fullmatch(new):
        raise CannotRename(f"`{new}` cannot be an id: letters, digits and hyphens, at most 64.")
    if any(j.quote.id == new for j in draft.judged):
        raise CannotRename(f"The id `{new}` already belongs to another quote of this story.")
    if draft.story and any(seen.quote == old for a in draft.story.approvals for seen in a.seen):
        raise CannotRename(f"An answer on file names `{old}`: its speaker has seen it under this id.")
    story = bench.stories[draft.id]
    changes = {story: list(_in_story(draft, old, new))}
    for path in sorted(p for p in bench.project.docs_dir.rglob("*.md") if p.is_file() and not p.is_symlink()):
        text = open_[path] if path in open_ else path.read_text("utf-8", "replace")
        for reference in references(text) if f"{draft.id}#{old}" in text else ():
            if reference.ref == f"{draft.id}#{old}":
                at = text.index("#", reference.begin) + 1
                changes.setdefault(path, []).append(Replacement(at, at + len(old), new))
    return changes


def _in_story(draft: Draft, old: str, new: str) -> Iterator[Replacement]:
    for found in re.finditer(rf"\{{[^{{}}\n]*#({re.escape(old)})(?![\w-])", draft.text[draft.body_at :]):
        yield Replacement(draft.body_at + found.start(1), draft.body_at + found.end(1), new)
    for found in re.finditer(rf"\bquote:[ \t]*[\"']?({re.escape(old)})(?![\w-])", draft.text[: draft.body_at]):
        yield Replacement(found.start(1), found.end(1), new)
