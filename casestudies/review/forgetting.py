"""Everything that a site keeps of one person, what depends on it, and the files as they are without it.

The words of others are left as they said them, and stories as their author wrote them: those are listed. Nothing is written here.
"""

from __future__ import annotations

import datetime as dt
import email
import email.policy
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path

from casestudies.approvals.looks import looks
from casestudies.approvals.record import withdraw
from casestudies.approvals.taken_back import noted_withdrawal
from casestudies.findings import Severity, counted
from casestudies.review import gate
from casestudies.review.kept import Kept, kept, recordings
from casestudies.review.model import Gathered, Review
from casestudies.stories.assets import asset_paths
from casestudies.stories.credit import same
from casestudies.stories.files import MAX_BYTES, display_path, inside, unix, walk
from casestudies.stories.model import Approval, Customer, Interview, Library, Person, SourceKind, Story, Withdrawal
from casestudies.stories.plain_yaml import parse
from casestudies.stories.project import Keeping, Project
from casestudies.stories.rewriting import with_fields
from casestudies.transcripts import read_bytes, to_json
from casestudies.transcripts.blanking import blanked
from casestudies.transcripts.model import Transcript, Turn

BLANKED = "transcript-blanked.json"
REASON = "asked to be forgotten"
# A correction names a second give or take this many (`stories.model.Correction`).
_NEAR = 30.0
# Kinds whose transcripts are turns, as a blanked one is; the others are read in forms of their own.
_OF_TURNS = frozenset({SourceKind.RECORDING, SourceKind.WRITTEN, SourceKind.NOTES})
# Letters of a part of a name by which nobody is called alone: de, van, da.
_PARTICLE = 2


@dataclass(frozen=True, slots=True)
class Trace:
    """One thing that is kept of a person. `line` is where (from 1; 0 where it is the file as a whole), `stays` why it is not
    removed with the rest; empty where it is.
    """

    kind: str
    path: str
    line: int
    what: str
    stays: str = ""


@dataclass(frozen=True, slots=True)
class Broken:
    """A story or a quote (`story#id`) that is published today and will not be afterwards, or not without more being done."""

    name: str
    why: str


@dataclass(frozen=True)
class Forgetting:
    """What is kept of `person` at `customer`, and the site without it. With `evidence`, evidence and requests go as well,
    whatever their time of keeping.
    """

    project: Project
    gathered: Gathered
    customer: Customer
    person: Person
    today: dt.date
    evidence: bool = False

    @cached_property
    def traces(self) -> tuple[Trace, ...]:
        """Everything, in the order of the folders."""
        return (
            *self._of_customer(),
            *self._of_interviews(),
            *self._of_stories(),
            *self._of_approvals(),
            *self._named_elsewhere(),
            *self._not_read(),
        )

    @cached_property
    def files(self) -> Mapping[Path, bytes | None]:
        """What removing it writes, by file; None for a file that goes."""
        files: dict[Path, bytes | None] = {}
        if self.person.id in self.customer.people:
            files[self._path(self.customer.place.path)] = self._customer_file
        if self._photo:
            files[self._photo] = None
        files |= dict.fromkeys(self._clips)
        for interview, transcript in self._blanked.items():
            held = self._library.interviews[interview]
            files[held.transcript] = None
            files[held.transcript.with_name(BLANKED)] = to_json(transcript).encode("utf-8")
            files[self._path(held.place.path)] = self._interview_file(held)
            files |= dict.fromkeys((*recordings(held, self.project), *self._rows(held)))
        for story in self.withdrawn:
            if any(approval.withdrawn is None for approval in story.approvals):
                files |= self._withdrawn_files(story)
        files |= {self._path(story.place.path): None for story in self._never_shown}
        files |= {self._path(one.path): None for one in self._proofs if not self._stays(one)}
        return files

    @cached_property
    def broken(self) -> tuple[Broken, ...]:
        """What is published today and will not be afterwards, by judging the site as it will be."""
        before = gate.review(self.gathered, self.project, self.today)
        after = gate.review(self._afterwards, self.project, self.today)
        return tuple(_broken(before, after, {story.id for story in self.withdrawn}, self.person.name))

    # What there is.

    @property
    def _library(self) -> Library:
        return self.gathered.library

    def _path(self, name: str) -> Path:
        return self.project.root / name

    def _text(self, path: Path) -> str:
        return path.read_bytes().decode("utf-8-sig")

    @cached_property
    def _labels(self) -> Mapping[str, frozenset[str]]:
        """By interview: the labels under which they speak."""
        mine = (i for i in self._library.interviews.values() if i.customer == self.customer.id)
        found = {i.id: frozenset(label for label, who in i.speakers.items() if who == self.person.id) for i in mine}
        return {interview: labels for interview, labels in found.items() if labels}

    @cached_property
    def withdrawn(self) -> tuple[Story, ...]:
        """The stories that quote them or that they approved."""
        stories = (s for s in self._library.stories.values() if s.customer == self.customer.id)
        return tuple(s for s in stories if self._quoted(s) or self._approved(s))

    @cached_property
    def _never_shown(self) -> tuple[Story, ...]:
        """Testimonials of theirs that nobody approved: nothing but their words is in such a file."""
        return tuple(s for s in self.withdrawn if s.is_alone and not s.approvals)

    def _quoted(self, story: Story) -> list[str]:
        return [q.id for q in story.quotes if story.customer == self.customer.id and q.person == self.person.id]

    def _approved(self, story: Story) -> list[Approval]:
        return [approval for approval in story.approvals if same(approval.by, self.person.name)]

    @cached_property
    def _name(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w){re.escape(self.person.name)}(?!\w)", re.IGNORECASE)

    # What is listed.

    def _of_customer(self) -> Iterator[Trace]:
        if self.person.id not in self.customer.people:
            return
        document = parse(unix(self._text(self._path(self.customer.place.path))), self.customer.place.path)
        line = document.place("people", self.person.id, key=True).line
        what = ", ".join(part for part in ("name", self.person.role and "role", self.person.photo and "photo") if part)
        yield Trace("customers", self.customer.place.path, line, what)
        if self.person.photo:
            path = display_path(self.project.docs_dir / self.person.photo, self.project.root)
            yield Trace("photo", path, 0, "", "" if self._photo else "another file shows it, or it is not there")

    @cached_property
    def _photo(self) -> Path | None:
        """Their photo, where nothing else shows it."""
        customers = self._library.customers.values()
        others = {c.logo for c in customers}
        others |= {p.photo for c in customers for p in c.people.values() if p is not self.person}
        others |= {path for story in self._library.stories.values() for path in asset_paths(story)}
        path = inside(self.project.docs_dir, self.person.photo) if self.person.photo else None
        return path if path is not None and path.is_file() and self.person.photo not in others else None

    @cached_property
    def _clips(self) -> tuple[Path, ...]:
        """The recordings of their words that stories show, and nobody else's."""
        theirs = (
            (clip.file, clip.quote in self._quoted(s)) for s in self._library.stories.values() for clip in s.clips
        )
        whose: dict[str, set[bool]] = {}
        for name, own in theirs:
            whose.setdefault(name, set()).add(own)
        files = (inside(self.project.docs_dir, name) for name, owners in whose.items() if owners == {True})
        return tuple(file for file in files if file is not None and file.is_file())

    def _of_interviews(self) -> Iterator[Trace]:
        for held in self._library.interviews.values():
            labels = self._labels.get(held.id, frozenset())
            path = display_path(held.transcript, self.project.root)
            transcript = self.gathered.transcripts.get(held.id)
            turns = transcript.turns if transcript else ()
            if theirs := [turn for turn in turns if turn.speaker in labels]:
                words = sum(turn.text.count(" ") + 1 for turn in theirs)
                yield Trace("transcripts", path, 0, f"{counted(len(theirs), 'turn')}, {counted(words, 'word')}")
            name = self._short_name if labels else self._name
            if naming := sum(bool(name.search(t.text)) for t in turns if t.speaker not in labels):
                what = f"named in {counted(naming, 'turn')} of others"
                yield Trace("transcripts", path, 0, what, "the words of others are not changed")
            if labels and transcript is None:
                yield Trace("transcripts", path, 0, "cannot be read", "blank it by hand, or delete it")
            if labels:
                yield from self._beside(held)

    def _beside(self, held: Interview) -> Iterator[Trace]:
        places = [place.line for label, place in held.mapped_at.items() if held.speakers.get(label) == self.person.id]
        yield Trace("interviews", held.place.path, min(places, default=0), "named as a speaker")
        if held.media:
            yield Trace("recordings", held.place.path, 0, held.media)
        if held.address:
            yield Trace("sources", held.place.path, 0, held.address)
        for file in recordings(held, self.project):
            yield Trace("recordings", display_path(file, self.project.root), 0, "")
        for path, problem in walk(held.transcript.parent, self.project.root):
            known = {held.transcript, self._path(held.place.path), *recordings(held, self.project)}
            if path in self._rows(held):
                yield Trace("sources", display_path(path, self.project.root), 0, "the row that was brought in")
            elif problem is None and path not in known:
                yield Trace(
                    "interviews", display_path(path, self.project.root), 0, "beside the transcript", "look into it"
                )

    def _rows(self, held: Interview) -> tuple[Path, ...]:
        """What lies beside a source as it was brought in, where nobody else's words are in it."""
        theirs = held.kind.is_written and {who for who in held.speakers.values() if who} == {self.person.id}
        files = walk(held.transcript.parent, self.project.root) if theirs and held.id in self._blanked else ()
        return tuple(
            path
            for path, problem in files
            if problem is None and path.name in {"row.csv", "row.json"} and path != held.transcript
        )

    def _of_stories(self) -> Iterator[Trace]:
        for clip in self._clips:
            yield Trace("recordings", display_path(clip, self.project.root), 0, "a clip of a quote")
        for story in self._library.stories.values():
            name = self._short_name if story.customer == self.customer.id else self._name
            quotes = [quote for quote in story.quotes if quote.id in self._quoted(story)]
            stays = "delete the file once nothing refers to it" if story.is_alone and quotes else "yours to rewrite"
            stays = "" if story in self._never_shown else stays
            if quotes:
                what = counted(len(quotes), "quote")
                yield Trace("stories", story.place.path, quotes[0].first, what, stays)
            words = {n for quote in quotes for n in range(quote.first, quote.last + 1)}
            text = unix(self._text(self._path(story.place.path))).split("\n")
            named = [n for n, line in enumerate(text, 1) if n not in words and name.search(line)]
            if named:
                what = f"named on {counted(len(named), 'line')}"
                yield Trace("stories", story.place.path, named[0], what, stays)

    @cached_property
    def _short_name(self) -> re.Pattern[str]:
        """The name, or the part of it by which a story calls them."""
        parts = {self.person.name, *(p for p in self.person.name.split() if len(p) > _PARTICLE and p[0].isupper())}
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(parts)))})(?!\w)")

    def _of_approvals(self) -> Iterator[Trace]:
        for one in self._proofs:
            yield Trace(one.kind.value, one.path, 0, "", self._stays(one))

    @cached_property
    def _proofs(self) -> tuple[Kept, ...]:
        """The evidence and requests that they wrote, or that name them."""
        theirs = {a.evidence for story in self.withdrawn for a in self._approved(story) if a.evidence}
        found = []
        for one in kept(self.project, self._afterwards_library, self.today):
            if one.kind in {Keeping.EVIDENCE, Keeping.REQUESTS}:
                path = self._path(one.path)
                named = path.relative_to(self.project.approvals).as_posix() in theirs
                if named or (path.stat().st_size <= MAX_BYTES and self._name.search(_words(path.read_bytes()))):
                    found.append(one)
        return tuple(found)

    @cached_property
    def _answered_by(self) -> Mapping[str, set[str]]:
        """Whose answers evidence is, by its path: those of other people only."""
        found: dict[str, set[str]] = {}
        for story in self._library.stories.values():
            for approval in story.approvals:
                if approval.evidence and not same(approval.by, self.person.name):
                    path = display_path(self.project.approvals / approval.evidence, self.project.root)
                    found.setdefault(path, set()).add(approval.by)
        return found

    def _stays(self, one: Kept) -> str:
        """Why evidence or a request is not removed, or nothing."""
        if one.used_by:
            return f"the approval of {', '.join(one.used_by)} rests on it"
        if others := self._answered_by.get(one.path, set()):
            return f"it is the answer of {', '.join(sorted(others))}"
        if self.evidence:
            return ""
        period = self.project.retention.get(one.kind)
        if period is None:
            return f"the setting `retention` says nothing of {one.kind.value}; --evidence removes it"
        if one.since is None:
            return "no day is known from which to count; --evidence removes it"
        end = period.after(one.since)
        return "" if end <= self.today else f"kept until {end.isoformat()}; --evidence removes it now"

    def _named_elsewhere(self) -> Iterator[Trace]:
        """Pages and other texts under docs_dir that name them, but for stories."""
        stories = {self._path(story.place.path) for story in self._library.stories.values()}
        for path, problem in walk(self.project.docs_dir, self.project.root):
            if problem is None and path not in stories and path.stat().st_size <= MAX_BYTES:
                for number, line in enumerate(unix(path.read_bytes().decode("utf-8", "replace")).split("\n"), 1):
                    what = "named" if self._name.search(line) else "shows the photo" if self._shows_photo(line) else ""
                    if what:
                        yield Trace("pages", display_path(path, self.project.root), number, what, "yours to rewrite")

    def _not_read(self) -> Iterator[Trace]:
        """What may hold more of them, and cannot be looked into."""
        library, seen = self._library, set[str]()
        for one in self.gathered.findings:
            about = one.about
            known = {"customer": library.customers, "interview": library.interviews}.get(about.room, library.stories)
            if one.severity is Severity.ERROR and about.id not in known and one.place.path not in seen:
                seen.add(one.place.path)
                stays = f"{one.code} cannot be read; fix it and run this again"
                yield Trace("not looked into", one.place.path, one.place.line, "", stays)

    def _shows_photo(self, line: str) -> bool:
        return bool(self.person.photo) and self.person.photo.rpartition("/")[2] in line

    # The site without it.

    @cached_property
    def _blanked(self) -> Mapping[str, Transcript]:
        """The transcripts as they will be read, by interview."""
        found = {}
        for interview, labels in self._labels.items():
            if transcript := self.gathered.transcripts.get(interview):
                written = to_json(blanked(transcript, labels))
                found[interview] = read_bytes(written.encode("utf-8"), BLANKED)
        return found

    @property
    def _customer_file(self) -> bytes:
        file = self.customer.place.path
        text = self._text(self._path(file))
        people = parse(unix(text), file).data["people"]
        left = {id_: one for id_, one in people.items() if id_ != self.person.id} if isinstance(people, dict) else {}
        return with_fields(text, {"people": left or None}, file).encode("utf-8")

    def _interview_file(self, held: Interview) -> bytes:
        file = held.place.path
        text = self._text(self._path(file))
        data = parse(unix(text), file).data
        speakers, corrections = data["speakers"], data.get("corrections")
        left = {s: who for s, who in speakers.items() if who != self.person.id} if isinstance(speakers, dict) else {}
        # An address leads to what they wrote, and the hash is that of the file which goes.
        changes: dict[str, object] = {"speakers": left, "transcript": BLANKED}
        changes |= dict.fromkeys(("labels", "media", "address", "marketplace", "rating", "sha256"))
        if held.kind is SourceKind.TALK:
            changes["kind"] = None  # a talk has a speaker, and nobody is named any more
        elif held.kind not in _OF_TURNS:
            changes["kind"] = SourceKind.WRITTEN.value  # a mail, a post, …: no longer one, and still written
        if isinstance(corrections, list):
            turns = self._blanked[held.id].turns
            still = [
                c for c, one in zip(corrections, held.corrections, strict=True) if _heard(one.at, one.heard, turns)
            ]
            changes["corrections"] = still or None
        return with_fields(text, changes, file).encode("utf-8")

    def _withdrawn_files(self, story: Story) -> dict[Path, bytes]:
        """The story with its approvals withdrawn, and the note of that."""
        path = self._path(story.place.path)
        text = path.read_bytes().decode("utf-8")
        after = withdraw(text, self._withdrawal, file=story.place.path, today=self.today)
        return {path: after.encode("utf-8"), **noted_withdrawal(self.project, story.id, self.today, text, after)}

    @property
    def _withdrawal(self) -> Withdrawal:
        return Withdrawal(self.today, self.person.name, REASON)

    @cached_property
    def _afterwards_library(self) -> Library:
        """What the files will say."""
        stories = {
            story.id: replace(
                story, approvals=tuple(replace(a, withdrawn=a.withdrawn or self._withdrawal) for a in story.approvals)
            )
            for story in self.withdrawn
        }
        people = {id_: one for id_, one in self.customer.people.items() if id_ != self.person.id}
        interviews = {
            name: replace(
                held, speakers={s: who for s, who in held.speakers.items() if who != self.person.id}, labels=None
            )
            for name in self._labels
            for held in (self._library.interviews[name],)
        }
        return replace(
            self._library,
            stories={**self._library.stories, **stories},
            interviews={**self._library.interviews, **interviews},
            customers={**self._library.customers, self.customer.id: replace(self.customer, people=people)},
        )

    @property
    def _afterwards(self) -> Gathered:
        library = self._afterwards_library
        transcripts = {**self.gathered.transcripts, **self._blanked}
        return replace(
            self.gathered, library=library, transcripts=transcripts, looks=looks(self.project, library, transcripts)
        )


def find(library: Library, name: str) -> tuple[tuple[Customer, Person], ...]:
    """Those whom a name, an id or `customer/id` may mean. Who was forgotten before may still stand in approvals, by name."""
    everybody = [(customer, person) for customer in library.customers.values() for person in customer.people.values()]
    known = tuple((c, p) for c, p in everybody if name in {p.id, f"{c.id}/{p.id}"} or same(p.name, name))
    approving = {
        story.customer: Person("", approval.by)
        for story in library.stories.values()
        for approval in story.approvals
        if same(approval.by, name)
    }
    return known or tuple((library.customers[customer], person) for customer, person in approving.items())


def nearest(library: Library, name: str) -> str:
    """The known id or name that is most like a name; empty where none is."""
    known = [
        text for customer in library.customers.values() for p in customer.people.values() for text in (p.id, p.name)
    ]
    return next(iter(get_close_matches(name, known, 1)), "")


def _broken(before: Review, after: Review, theirs: set[str], name: str) -> Iterator[Broken]:
    still = {r.story.id: r for r in after.stories}
    for old in before.stories:
        new, id_ = still[old.story.id], old.story.id
        if not old.publishes:
            continue
        if id_ in theirs:
            lost = f"with its {counted(len(old.judged), 'quote')}"
            yield Broken(id_, f"withdrawn, {lost}: {name} is quoted in it, or approved it")
        elif not new.publishes:
            yield Broken(id_, f"withheld: {'; '.join(new.reasons)}")
        else:
            shown_before = {j.quote.id for j in old.judged if not j.left_out}
            gone = [j.quote.id for j in new.judged if j.left_out and j.quote.id in shown_before]
            yield from (Broken(f"{id_}#{one}", "left out until its speaker has seen the passage again") for one in gone)


def _heard(at: float, heard: str, turns: Sequence[Turn]) -> bool:
    """Whether the words of a correction still stand in the transcript, near their second."""
    near = (t for t in turns if t.start is None or abs(t.start - at) <= _NEAR or (t.start <= at <= (t.stop or t.start)))
    return any(heard.casefold() in turn.text.casefold() for turn in near)


def _words(data: bytes) -> str:
    """The text of a mail or another file, as well as it can be told without opening what is packed in it."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    parts = [str(value) for value in message.values()]
    for part in message.walk():
        payload = part.get_payload(decode=True)
        parts.append(payload.decode("utf-8", "replace") if isinstance(payload, bytes) else "")
    return "\n".join([*parts, data.decode("utf-8", "replace")])
