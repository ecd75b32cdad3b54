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
from casestudies.stories.model import Scope, Withdrawal
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
    front, entry = _Front.of(text, file), approval.fields()
    entries = front.document.data.get("approvals")
    if entries is None or entries == []:
        return front.first(entry).text
    return front.spliced(front.after("approvals"), _entry(entry, front.indent), [*front.entries, entry]).text


def withdraw(text: str, withdrawal: Withdrawal, *, role: str = "", file: str = "", today: dt.date | None = None) -> str:
    """The text with every approval (of `role`, if given) that is not withdrawn yet marked as withdrawn.

    The records stay. Raises CasestudiesError where there is none, where one was given after the withdrawal (but for one that is
    dated after `today`: a slip in it must not keep anybody from withdrawing), or where the front matter does not allow it.
    """
    on, reason = withdrawal.on, withdrawal.reason
    written = {"on": on.isoformat(), "by": withdrawal.by, **({"reason": reason} if reason else {})}
    found, front = False, _Front.of(text, file)
    for index, entry in enumerate(front.entries):
        if not isinstance(entry, dict) or "withdrawn" in entry or (role and entry.get("role") != role):
            continue
        found = True
        given = _day(entry.get("on"))
        if given is not None and on < given and (today is None or given <= today):
            message = f"The withdrawal would be dated before the approval, which was given on {given.isoformat()}."
            remedy = "Give the day on which it was taken back with `--on`; without it, that is today."
            raise _stop(file, front.document.place("approvals", index).line, message, remedy)
        front = front.added(index, f"withdrawn: {_flow(written)}", {**entry, "withdrawn": written})
    if not found:
        raise _stop(file, 0, "There is no approval that could be withdrawn.", "See `casestudies approval status`.")
    return front.text


def bind(text: str, index: int, approval: NewApproval, file: str = "") -> str:
    """The text in which approval number `index` (from 0), written by hand, gets the digest and what else a record holds.

    Only an approval without a digest can be bound: one that has it is a record, and records are not changed.
    """
    front = _Front.of(text, file)
    document, lines, entry = front.document, front.lines, front.entries[index]
    path = ("approvals", index, "content")
    if not isinstance(entry, dict) or path not in document.values or re.fullmatch(DIGEST, str(entry.get("content"))):
        raise _stop(file, document.place(*path).line, "This approval is a record already.")
    line, column = document.values[path]
    row = lines[line - 1]
    ending = row[len(row.rstrip("\r\n")) :]
    rest = re.match(r"(?:\"[^\"]*\"|'[^']*'|[^\s#,}]+)(?P<comment>\s*(?:#.*)?)$", row[column - 1 :].rstrip("\r\n"))
    if rest is None:
        raise _stop(file, line, "The line with `content` cannot be changed alone.")
    lines[line - 1] = f"{row[: column - 1]}{approval.content}{rest['comment']}{ending}"
    changed = {**entry, "content": approval.content}
    front = front.written(lines, front.replaced(index, changed))
    further = {key: value for key, value in approval.fields().items() if key in _ADDED and entry.get(key) is None}
    for key, value in further.items():
        changed = {**changed, key: value}
        front = front.added(index, f"{key}: {_flow(value)}", changed)
    return front.text


@dataclass(frozen=True, slots=True)
class _Front:
    """A story's text with its front matter taken apart; each change gives the text that is written, read again."""

    text: str
    file: str
    document: Document
    end: int
    """The number of its closing line (from 0)."""

    @classmethod
    def of(cls, text: str, file: str) -> _Front:
        parts = split(unix(text.removeprefix("\ufeff")))
        if parts is None:
            raise _stop(file, 1, "The file has no front matter.")
        return cls(text, file, parse(parts.yaml, file, first_line=2), parts.yaml.count("\n") + 1)

    @property
    def lines(self) -> list[str]:
        """The lines with their ends, counted as MkDocs and the YAML parser count them."""
        return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z", self.text)

    @property
    def entries(self) -> list[object]:
        found = self.document.data.get("approvals")
        return found if isinstance(found, list) else []

    @property
    def indent(self) -> str:
        """What stands before each entry of the list."""
        line = self.document.values.get(("approvals", 0), self.document.keys[("approvals",)])[0]
        dash = re.match(r"([ \t]*)-[ \t]", self.lines[line - 1])
        if dash is None:
            raise self.stop(line, "The list of approvals is not written with a `-` on a line of its own for each.")
        return dash[1]

    def after(self, *path: str | int) -> int:
        """The line (from 0) behind the last of what stands at a key of the front matter or at an entry of it, but for blank lines
        and comments.
        """
        document, key = self.document, path[0]
        here = document.keys[(key,)][0]
        later = [line - 1 for other, (line, _) in document.keys.items() if len(other) == 1 and line > here]
        if len(path) == 2 and isinstance(path[1], int) and (key, path[1] + 1) in document.values:
            later.append(document.values[(key, path[1] + 1)][0] - 1)
        lines, before = self.lines, min([*later, self.end])
        at = before - 1
        while at >= 0 and (not lines[at].strip() or lines[at].lstrip().startswith("#")):
            at -= 1
        if at <= 0:
            raise self.stop(before, "It is not clear where the list ends.")
        return at + 1

    def first(self, entry: Fields) -> _Front:
        """No approvals yet: a new key before the end of the front matter, or the empty one filled."""
        if "approvals" not in self.document.data:
            return self.spliced(self.end, ["approvals:", *_entry(entry, "  ")], [entry])
        row, lines = self.document.keys[("approvals",)][0] - 1, self.lines
        lines[row] = re.sub(r"^(approvals\s*:)[ \t]*(?:\[\s*\]|~|null)?(?=\s*(?:#.*)?[\r\n]*$)", r"\1", lines[row])
        return self.spliced(row + 1, _entry(entry, "  "), [entry], lines)

    def added(self, index: int, row: str, changed: Mapping[str, object]) -> _Front:
        """One more line at the end of approval number `index`, which then says what is `changed`."""
        keys = [at for path, at in self.document.keys.items() if len(path) == 3 and path[:2] == ("approvals", index)]
        (first, column), lines = keys[0], self.lines
        if len({at[0] for at in keys}) == 1 and (
            flow := re.fullmatch(r"(.*\S)\s*\}(\s*(?:#.*)?)", lines[first - 1].rstrip())
        ):
            # An approval on one line: `- {role: customer, …}`.
            ending = lines[first - 1][len(lines[first - 1].rstrip("\r\n")) :]
            lines[first - 1] = f"{flow[1]}, {row}}}{flow[2]}{ending}"
            return self.written(lines, self.replaced(index, changed))
        if any(at[0] != first and at[1] != column for at in keys) or len({at[0] for at in keys}) < len(keys):
            raise self.stop(first, "The approval is not written with each field on a line of its own.")
        return self.spliced(self.after("approvals", index), [" " * (column - 1) + row], self.replaced(index, changed))

    def replaced(self, index: int, changed: Mapping[str, object]) -> list[object]:
        """The entries, with another in the place of one."""
        return [*self.entries[:index], changed, *self.entries[index + 1 :]]

    def spliced(self, at: int, rows: Sequence[str], approvals: Sequence[object], lines: Sequence[str] = ()) -> _Front:
        """With rows put in before a line, and the approvals that it then has; `lines` where they were changed before."""
        lines, ending = lines or self.lines, re.search(r"\r\n|\r|\n", self.text)
        put = (row + (ending.group() if ending else "\n") for row in rows)
        return self.written([*lines[:at], *put, *lines[at:]], approvals)

    def written(self, lines: Sequence[str], approvals: Sequence[object]) -> _Front:
        """The text of these lines, which must say the same as before, and these approvals."""
        expected = {**self.document.data, "approvals": list(approvals)}
        try:
            made = _Front.of("".join(lines), self.file)
        except CasestudiesError:
            made = None
        if made is None or made.document.data != expected:
            raise self.stop(0, "The approval cannot be written without touching other lines.")
        return made

    def stop(self, line: int, message: str) -> CasestudiesError:
        return _stop(self.file, line, message)


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


def _day(value: object) -> dt.date | None:
    """A date as it stands in front matter; None for what is none, which the review tells."""
    try:
        return dt.date.fromisoformat(str(value))
    except ValueError:
        return None


def _stop(file: str, line: int, message: str, remedy: str = "") -> CasestudiesError:
    return CasestudiesError(Finding(NOT_RECORDED, Place(file, line), message, remedy))
