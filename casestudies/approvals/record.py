"""Approvals written into front matter: text in, text out, and no other line changed.

A careful splice instead of a YAML writer: comments, order, quoting and line ends of everything else stay as they are. What
was written is read again, and unless it says exactly what was meant, nothing is written.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from casestudies.approvals.codes import NOT_RECORDED
from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.stories.files import unix
from casestudies.stories.front_matter import split
from casestudies.stories.model import Scope
from casestudies.stories.plain_yaml import Document, parse, scalar
from casestudies.stories.schema import DIGEST

# An entry of a list, as it is written: texts, lists on one line, and mappings on a line each.
Fields = dict[str, str | list[str] | dict[str, str] | list[dict[str, str]]]


# What is added to an approval that somebody wrote by hand.
_ADDED = ("evidence_sha256", "confirmed", "besides", "seen")


@dataclass(frozen=True, slots=True)
class NewApproval:
    """What is to be recorded; the fields are those of `stories.model.Approval`."""

    role: str
    by: str
    on: dt.date
    scope: Sequence[Scope]
    content: str
    evidence: str = ""
    evidence_sha256: str = ""
    expires: dt.date | None = None
    besides: Mapping[str, str] = field(default_factory=dict)
    confirmed: str = ""
    seen: Sequence[Mapping[str, str]] = ()
    on_behalf_of: str = ""

    def fields(self) -> Fields:
        """As they are written, in the order of the design."""
        fields: Fields = {
            "role": self.role,
            "by": self.by,
            "on": self.on.isoformat(),
            "scope": [scope.value for scope in dict.fromkeys(self.scope)],
            "content": self.content,
        }
        further = {
            "evidence": self.evidence,
            "evidence_sha256": self.evidence_sha256,
            "expires": self.expires.isoformat() if self.expires else "",
            "confirmed": self.confirmed,
            "on_behalf_of": self.on_behalf_of,
        }
        fields |= {key: value for key, value in further.items() if value}
        if self.seen:
            fields["seen"] = [dict(one) for one in self.seen]
        if self.besides:
            fields["besides"] = dict(self.besides)
        return fields


def record(text: str, approval: NewApproval, file: str = "") -> str:
    """The story's text with one more approval at the end of its list. Raises CasestudiesError where that is not possible."""
    document, end = _front(text, file)
    entries, entry = document.data.get("approvals"), approval.fields()
    lines = _lines(text)
    if entries is None or entries == []:
        return _first(text, lines, document, end, entry, file)
    indent = _list_indent(lines, document, file)
    at = _last_line(lines, _next_key(document, end, ("approvals",)), file) + 1
    expected = [*_as_list(entries), entry]
    return _spliced(text, lines, at, _entry(entry, indent), {**document.data, "approvals": expected}, file)


def withdraw(
    text: str, *, on: dt.date, by: str, reason: str = "", role: str = "", file: str = "", today: dt.date | None = None
) -> str:
    """The text with every approval (of `role`, if given) that is not withdrawn yet marked as withdrawn.

    The records stay. Raises CasestudiesError where there is none, where one was given after `on` (but for one that is dated
    after `today`: a slip in it must not keep anybody from withdrawing), or where the front matter does not allow it.
    """
    written = {"on": on.isoformat(), "by": by, **({"reason": reason} if reason else {})}
    found = False
    for index in range(len(_as_list(_front(text, file)[0].data.get("approvals")))):
        document, end = _front(text, file)
        entries = _as_list(document.data.get("approvals"))
        entry = entries[index]
        if not isinstance(entry, dict) or "withdrawn" in entry or (role and entry.get("role") != role):
            continue
        found = True
        given = _day(entry.get("on"))
        if given is not None and on < given and (today is None or given <= today):
            message = f"The withdrawal would be dated before the approval, which was given on {given.isoformat()}."
            remedy = "Give the day on which it was taken back with `--on`; without it, that is today."
            raise _stop(file, document.place("approvals", index).line, message, remedy)
        line = f"withdrawn: {_flow(written)}"
        text = _added(text, document, end, index, line, {**entry, "withdrawn": written}, file)
    if not found:
        raise _stop(file, 0, "There is no approval that could be withdrawn.", "See `casestudies approval status`.")
    return text


def bind(text: str, index: int, approval: NewApproval, file: str = "") -> str:
    """The text in which approval number `index` (from 0), written by hand, gets the digest and what else a record holds.

    Only an approval without a digest can be bound: one that has it is a record, and records are not changed.
    """
    document, _ = _front(text, file)
    entry = _as_list(document.data.get("approvals"))[index]
    path = ("approvals", index, "content")
    if not isinstance(entry, dict) or path not in document.values or re.fullmatch(DIGEST, str(entry.get("content"))):
        raise _stop(file, document.place(*path).line, "This approval is a record already.")
    line, column = document.values[path]
    lines = _lines(text)
    row = lines[line - 1]
    ending = row[len(row.rstrip("\r\n")) :]
    rest = re.match(r"(?:\"[^\"]*\"|'[^']*'|[^\s#,}]+)(?P<comment>\s*(?:#.*)?)$", row[column - 1 :].rstrip("\r\n"))
    if rest is None:
        raise _stop(file, line, "The line with `content` cannot be changed alone.")
    lines[line - 1] = f"{row[: column - 1]}{approval.content}{rest['comment']}{ending}"
    bound = "".join(lines)
    changed = {**entry, "content": approval.content}
    further = {key: value for key, value in approval.fields().items() if key in _ADDED and entry.get(key) is None}
    for key, value in further.items():
        document, end = _front(bound, file)
        changed = {**changed, key: value}
        bound = _added(bound, document, end, index, f"{key}: {_flow(value)}", changed, file)
    _verify(bound, {**document.data, "approvals": _replaced(document, index, changed)}, file)
    return bound


def _front(text: str, file: str) -> tuple[Document, int]:
    """The front matter, and the number of its closing line (from 0)."""
    parts = split(unix(text.removeprefix("\ufeff")))
    if parts is None:
        raise _stop(file, 1, "The story has no front matter.")
    return parse(parts.yaml, file, first_line=2), parts.yaml.count("\n") + 1


def _lines(text: str) -> list[str]:
    """The lines with their ends, counted as MkDocs and the YAML parser count them."""
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z", text)


def _ending(text: str) -> str:
    found = re.search(r"\r\n|\r|\n", text)
    return found.group() if found else "\n"


def _entry(fields: Fields, indent: str) -> list[str]:
    rows: list[str] = []
    for key, value in fields.items():
        if isinstance(value, list) and any(isinstance(one, dict) for one in value):
            rows += [f"{key}:", *(f"  - {_flow(one)}" for one in value)]
        else:
            rows.append(f"{key}: {_flow(value)}")
    return [f"{indent}- {rows[0]}", *(f"{indent}  {row}" for row in rows[1:])]


def _flow(value: str | Sequence[str] | Sequence[dict[str, str]] | Mapping[str, str]) -> str:
    """A value on one line."""
    if isinstance(value, str):
        return scalar(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {scalar(text)}" for key, text in value.items()) + "}"
    return "[" + ", ".join(_flow(one) for one in value) + "]"


def _first(text: str, lines: list[str], document: Document, end: int, entry: Fields, file: str) -> str:
    """No approvals yet: a new key before the end of the front matter, or the empty one filled."""
    expected = {**document.data, "approvals": [entry]}
    if "approvals" not in document.data:
        return _spliced(text, lines, end, ["approvals:", *_entry(entry, "  ")], expected, file)
    row = document.keys[("approvals",)][0] - 1
    emptied = re.sub(r"^(approvals\s*:)[ \t]*(?:\[\s*\]|~|null)?(?=\s*(?:#.*)?[\r\n]*$)", r"\1", lines[row])
    return _spliced(text, [*lines[:row], emptied, *lines[row + 1 :]], row + 1, _entry(entry, "  "), expected, file)


def _list_indent(lines: list[str], document: Document, file: str) -> str:
    line = document.values.get(("approvals", 0), document.keys[("approvals",)])[0]
    dash = re.match(r"([ \t]*)-[ \t]", lines[line - 1])
    if dash is None:
        raise _stop(file, line, "The list of approvals is not written with a `-` on a line of its own for each.")
    return dash[1]


def _next_key(document: Document, end: int, after: tuple[str | int, ...]) -> int:
    """The line (from 0) on which the next thing begins: another top-level key, or the end of the front matter."""
    key = after[0]
    here = document.keys[(key,)][0]
    later = [line - 1 for path, (line, _) in document.keys.items() if len(path) == 1 and line > here]
    if len(after) == 2 and isinstance(after[1], int) and (key, after[1] + 1) in document.values:
        later.append(document.values[(key, after[1] + 1)][0] - 1)
    return min([*later, end])


def _last_line(lines: list[str], before: int, file: str) -> int:
    """The last line (from 0) before `before` that is neither blank nor a comment."""
    at = before - 1
    while at >= 0 and (not lines[at].strip() or lines[at].lstrip().startswith("#")):
        at -= 1
    if at <= 0:
        raise _stop(file, before, "The end of the list cannot be told.")
    return at


def _added(text: str, document: Document, end: int, index: int, row: str, changed: dict[str, object], file: str) -> str:
    """The text with one more line at the end of approval number `index`."""
    lines = _lines(text)
    keys = [at for path, at in document.keys.items() if len(path) == 3 and path[:2] == ("approvals", index)]
    first, column = keys[0]
    expected = {**document.data, "approvals": _replaced(document, index, changed)}
    if len({at[0] for at in keys}) == 1 and (
        flow := re.fullmatch(r"(.*\S)\s*\}(\s*(?:#.*)?)", lines[first - 1].rstrip())
    ):
        # An approval on one line: `- {role: customer, …}`.
        ending = lines[first - 1][len(lines[first - 1].rstrip("\r\n")) :]
        changed_row = f"{flow[1]}, {row}}}{flow[2]}{ending}"
        new = "".join([*lines[: first - 1], changed_row, *lines[first:]])
        _verify(new, expected, file)
        return new
    if any(at[0] != first and at[1] != column for at in keys) or len({at[0] for at in keys}) < len(keys):
        raise _stop(file, first, "The approval is not written with each field on a line of its own.")
    at = _last_line(lines, _next_key(document, end, ("approvals", index)), file) + 1
    return _spliced(text, lines, at, [" " * (column - 1) + row], expected, file)


def _day(value: object) -> dt.date | None:
    """A date as it stands in front matter; None for what is none, which the review tells."""
    try:
        return dt.date.fromisoformat(str(value))
    except ValueError:
        return None


def _replaced(document: Document, index: int, changed: dict[str, object]) -> list[object]:
    entries = _as_list(document.data.get("approvals"))
    return [*entries[:index], changed, *entries[index + 1 :]]


def _spliced(text: str, lines: list[str], at: int, rows: list[str], expected: dict[str, object], file: str) -> str:
    ending = _ending(text)
    new = "".join([*lines[:at], *(row + ending for row in rows), *lines[at:]])
    _verify(new, expected, file)
    return new


def _verify(text: str, expected: dict[str, object], file: str) -> None:
    try:
        data = _front(text, file)[0].data
    except CasestudiesError:
        data = {}
    if data != expected:
        raise _stop(file, 0, "The approval cannot be written without touching other lines.")


def _as_list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _stop(file: str, line: int, message: str, remedy: str = "") -> CasestudiesError:
    return CasestudiesError(Finding(NOT_RECORDED, Place(file, line), message, remedy))
