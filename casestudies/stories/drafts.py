"""New content files as text: complete where the facts are known, with a comment where the author has to decide."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from casestudies.stories.model import Customer, Purpose, Relationship, SourceKind
from casestudies.stories.plain_yaml import scalar
from casestudies.stories.quotes import derived_id, find_quotes
from casestudies.stories.surroundings import canonical
from casestudies.transcripts.assigning import is_placeholder


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody at a new customer."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCustomer:
    """A new customer; what is not known is left empty."""

    name: str
    people: Sequence[NewPerson]
    url: str = ""
    industry: str = ""
    size: str = ""
    region: str = ""
    relationship: Relationship = Relationship.CUSTOMER


@dataclass(frozen=True, slots=True, kw_only=True)
class NewInterview:
    """A new interview: `customer` is an id, `transcript` the name of its file, `speakers` gives each label its person's id.

    `more` are fields that only some kinds have.
    """

    customer: str
    date: dt.date
    transcript: str
    speakers: Mapping[str, str | None]
    language: str = ""
    kind: SourceKind = SourceKind.RECORDING
    purpose: Purpose = Purpose.STORY
    incentive: str = ""
    more: Mapping[str, str] = field(default_factory=dict)


def slug(text: str) -> str:
    """An id from a name: lower case, words joined by `-`, without accents where letters are Latin."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    return "-".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", folded.replace("'", "").replace("’", ""))))


def customer_file(new: NewCustomer) -> str:
    """The text of `content/customers/ID.yml`."""
    rows = [f"name: {scalar(new.name)}"]
    for key in ("url", "industry", "size", "region"):
        value = getattr(new, key)
        rows.append(f"{key}: {scalar(value)}" if value else f"# {key}:")
    rows.append("# logo:                # a picture under docs_dir; shown only where the approval allows `logo`")
    rows.append("people:" if new.people else "people: {}              # id: {name: Dana Reyes, role: Head of Finance}")
    for person in new.people:
        role = f", role: {scalar(person.role)}" if person.role else ""
        rows.append(f"  {slug(person.name)}: {{name: {scalar(person.name)}{role}}}")
    rows.append(f"relationship: {new.relationship.value}  # customer | partner | investor | employee")
    return "\n".join(rows) + "\n"


_SEVERAL = frozenset({"&", "+", "/", "and"})


def speakers_of(labels: Sequence[str], customer: Customer) -> Mapping[str, str | None]:
    """Which person each label of a transcript most likely is: by full name (also with a company or a
    role beside it), first name, or first name and initial.

    None for everybody else: the words of an unknown speaker are nobody's until somebody says whose.
    """
    return {label: _person(label, customer) for label in labels}


def _person(label: str, customer: Customer) -> str | None:
    words = canonical(label).casefold().replace(".", "").split()
    fits = []
    for person in customer.people.values():
        name = canonical(person.name).casefold().split()
        first_fits = bool(words) and words[0] == name[0]
        rest_fits = len(words) == 1 or (len(words) == 2 and len(name) > 1 and name[-1].startswith(words[1]))
        if words == name or (first_fits and rest_fits) or _names(label, person.name):
            fits.append(person.id)
    return fits[0] if len(fits) == 1 else None


def _names(label: str, full: str) -> bool:
    """Whether a full name stands in a label as whole words (`Dana Reyes | Brightledger`), and the label is one person's."""
    words, name = (re.findall(r"[^\W_]+|[&+/]", canonical(text).casefold()) for text in (label, full))
    if len(name) < 2 or not _SEVERAL.isdisjoint(words):
        return False
    return any(words[at : at + len(name)] == name for at in range(len(words)))


def interview_file(new: NewInterview) -> str:
    """The text of `interview.yml`."""
    rows = [f"customer: {scalar(new.customer)}", f"date: {new.date.isoformat()}"]
    rows += [f"language: {scalar(new.language)}"] if new.language else []
    rows.append(f"kind: {new.kind.value}  # recording | talk | notes | written | review | survey | mail | post | chat")
    rows.append(f"purpose: {new.purpose.value}  # story | testimonial | feedback")
    rows.append(f"transcript: {scalar(new.transcript)}")
    rows += [f"{key}: {scalar(value)}" for key, value in new.more.items() if value]
    rows.append("speakers:  # a person of the customer, or ~ for your own people" if new.speakers else "speakers: {}")
    for label, person in new.speakers.items():
        unknown = "  # unknown: replace by a person's id or leave ~" if is_placeholder(label) else ""
        rows.append(f"  {quoted(label)}: {scalar(person) if person else '~' + unknown}")
    rows.append('# consent: {recording: "Yes, go ahead.", at: "00:00:41"}')
    rows.append(
        f"incentive: {scalar(new.incentive)}"
        if new.incentive
        else "# incentive:           # disclosed wherever it is quoted"
    )
    return "\n".join(rows) + "\n"


def quoted(label: str) -> str:
    """A text between the quotation marks of YAML."""
    return '"' + label.replace("\\", "\\\\").replace('"', '\\"') + '"'


def story_text(title: str, customer: str, interviews: Sequence[str], person: str = "") -> str:
    """The text of a story without an approval."""
    listed = ", ".join(scalar(one) for one in interviews)
    return f"""\
---
title: {scalar(title)}
summary: ""
customer: {scalar(customer)}
interviews: [{listed}]
tags: {{}}
# results:
#   - {{figure: 13 hours, label: saved every week, quote: id-of-the-quote}}
---

<!-- `casestudies find "a few words"` prints a passage ready to paste: a blockquote, an empty line, and who said it.

> What was said.
>
> — {person or "Name"} {{#short-id}}
-->
"""


_OPENS = re.compile(r"(?=[-+#=>~`|])|(\d+)(?=[.)])")
"""What Markdown takes for a list, a heading or a rule where a line begins with it."""


def blockquote(paragraphs: Sequence[str], name: str) -> str:
    """A blockquote that says these words and nothing else; nothing where Markdown would make something else of them."""
    lines = [
        _OPENS.sub(lambda found: f"{found[1] or ''}\\", text, count=1) if _OPENS.match(text) else text
        for text in paragraphs
    ]
    id_ = derived_id(" ".join(paragraphs))
    made = "\n>\n".join(f"> {line}" for line in [*lines, f"— {name} {{#{id_}}}"]) + "\n"
    read = find_quotes(made, file="", first_line=1, subject="").quotes
    words = " ".join(" ".join(paragraphs).split())
    same = len(read) == 1 and read[0].text == words and read[0].who == name
    same = same and made.replace("\n", "").isprintable()
    return made if same else ""


def single_quote_file(customer: str, interviews: Sequence[str], paragraphs: Sequence[str], name: str) -> str:
    """The text of a testimonial without an approval, with all these words in it; nothing where they have to be written by hand."""
    words = blockquote(paragraphs, name)
    rows = ["---", f"customer: {scalar(customer)}", f"interviews: [{', '.join(scalar(one) for one in interviews)}]"]
    return "\n".join([*rows, "tags: {}", "---", "", words]) if words else ""
