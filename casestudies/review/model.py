"""What a review finds: the verdict of every quote, what is withheld and why, and the edition."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from casestudies.approvals.looks import SeenRange
from casestudies.approvals.model import Refusals, Standing, State
from casestudies.approvals.passages import ShownPassage
from casestudies.findings import Finding, Severity
from casestudies.quotes.model import Verdict
from casestudies.review.edition import Edition, Preview, PublishedClip, PublishedStory
from casestudies.stories.model import Interview, Library, Quote, Scope, Story
from casestudies.stories.mp4 import Measured
from casestudies.stories.transcripts import words_of
from casestudies.transcripts.model import Transcript


@dataclass(frozen=True, slots=True)
class Secret:
    """A text that must not stand in a built site. `name` says what it is without saying what it contains."""

    name: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class InterviewWords:
    """The words of an interview, none of which must stand in a built site but what is published. They are read when they are
    looked at; `mark` is the hash of what they come from.
    """

    name: str
    mark: str
    interview: str
    transcripts: Mapping[str, Transcript] = field(repr=False, compare=False)

    @property
    def text(self) -> str:
        """All that was said."""
        return words_of(self.transcripts, self.interview)


@dataclass(frozen=True, slots=True)
class Receipted:
    """What receipts say of a story: its quotes as they were judged, by id, for the approvals' looks that they were judged with; its
    evidence's hashes by name; and its interviews whose transcripts are absent.
    """

    quotes: Mapping[str, Judged]
    evidence: Mapping[str, str]
    absent: frozenset[str]


@dataclass(frozen=True, slots=True)
class OlderTranscript:
    """A transcript that git keeps and that was another then: the day of the commit, its hash, what it said."""

    day: str
    commit: str
    transcript: Transcript


def _nothing_older(_: Interview) -> Sequence[OlderTranscript]:
    return ()


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything the files say, read once: the only thing between the disk and the gate.

    `evidence` maps a file name in the approvals folder to the SHA-256 of its bytes, in hexadecimal; `private` holds
    what else the private folders contain that must never be published, such as addresses in mails; `refused` what evidence
    and history say against approvals; `pictures` maps the files that stories show (paths under docs_dir) to their SHA-256;
    `looks` what speakers have seen around their quotes, by story; `clips` how long the recordings of quotes last, by path.
    """

    library: Library
    transcripts: Mapping[str, Transcript]
    evidence: Mapping[str, str]
    findings: tuple[Finding, ...]
    private: tuple[Secret, ...] = ()
    refused: Refusals = field(default_factory=dict)
    pictures: Mapping[str, str] = field(default_factory=dict)
    looks: Mapping[str, tuple[SeenRange, ...]] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    """The hash of all that each transcript comes from, by its interview's id."""
    receipts: Mapping[str, Receipted] = field(default_factory=dict)
    """What stands for transcripts and evidence that are absent, by story."""
    clips: Mapping[str, Measured] = field(default_factory=dict)
    older: Callable[[Interview], Sequence[OlderTranscript]] = _nothing_older
    """What an interview's transcript was before, the latest first: read when somebody asks."""
    replaced: Callable[[], frozenset[str]] = frozenset
    """The interviews whose files are not as the latest commit has them, by id."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One quote with its verdict. `interview` is the one it was found in; there is no verdict where nobody could be held
    to the words (an unknown person) or where the customer revised them. `by_hand` where the transcript does not say who
    spoke, and somebody did.
    """

    quote: Quote
    verdict: Verdict | None
    interview: Interview | None
    publishes: bool
    findings: tuple[Finding, ...] = ()
    transcript_sha256: str = ""
    passage: ShownPassage | None = None
    """What surrounds the quote, as its speaker has to see it; None where nothing asks."""
    settled: bool = False
    """Whether its speaker has seen all of that, and let the quote stand."""
    left_out: bool = False
    """Whether the story is published without it."""
    by_hand: bool = False
    older: str = ""
    """The day of an older version of the transcript that has the words, where the present one does not."""
    original: Judged | None = None
    """Of a translation, the quote that it translates."""

    @property
    def kind(self) -> str:
        """What it is, in a word: its verdict, where somebody could be held to the words."""
        if self.verdict is not None:
            return self.verdict.kind.value
        return "revised" if self.quote.revised else "translated" if self.original else "not judged"

    @property
    def fragment(self) -> bool:
        """Whether it stands in the writer's own sentence alone: a part of what was said, or too few words."""
        return self.quote.brief or (self.verdict is not None and self.verdict.fragment)

    @property
    def asks(self) -> bool:
        """Whether its speaker has yet to see what surrounds it, or its original."""
        if self.original is not None:
            return self.original.asks
        return self.verdict is not None and self.verdict.asks and not self.settled

    @property
    def qualified(self) -> bool:
        """Whether its speaker went on to turn or limit it, and let it stand all the same."""
        if self.original is not None:
            return self.original.qualified
        return self.settled and self.verdict is not None and any(concern.hard for concern in self.verdict.concerns)


@dataclass(frozen=True, slots=True)
class Proposed:
    """A story that its people are about to be asked for, with the scopes of the request."""

    story: str
    scopes: frozenset[Scope]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One story with all that was found out about it."""

    story: Story
    standing: Standing
    judged: tuple[Judged, ...]
    findings: tuple[Finding, ...]
    held: str = ""
    """Why its writer holds it back: a draft, an embargo."""
    clips: Mapping[str, PublishedClip] = field(default_factory=dict)
    """The recordings of its quotes, by quote."""

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What keeps the story out, apart from its approvals."""
        return tuple(f for f in self.findings if f.severity is Severity.ERROR)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it is withheld, in words that may be printed anywhere; nothing for a story that publishes."""
        state = [self.held] if self.held else []
        state += [] if self.standing.state is State.APPROVED else [self.standing.state.value]
        return tuple(dict.fromkeys([*state, *(f"{f.code} {f.rule.name}" for f in self.errors)]))

    @property
    def publishes(self) -> bool:
        """Whether it is said, approved and safe."""
        quotes = all(judged.publishes or judged.left_out for judged in self.judged)
        return self.standing.state is State.APPROVED and not self.errors and quotes and not self.held


@dataclass(frozen=True, slots=True)
class Settled:
    """What is remembered of a story: what was found out about it, how it is printed with the files under docs_dir that it then
    uses, and what all of that leaned on besides what is the story's own.
    """

    reviewed: Reviewed
    printed: PublishedStory | None
    assets: tuple[str, ...]
    answers: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Withheld:
    """A story that stays out, and why. `assets` are files under docs_dir that it uses."""

    story: str
    src: str
    state: State
    reasons: tuple[str, ...]
    assets: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Review:
    """The whole of it. `findings` are in the order to be read; `failed` are those that must stop a build; `secrets` what
    an audit of the built site looks for; `library` what was reviewed, as the files say it.
    """

    edition: Edition
    findings: tuple[Finding, ...]
    withheld: tuple[Withheld, ...]
    failed: tuple[Finding, ...]
    stories: tuple[Reviewed, ...] = ()
    secrets: tuple[Secret | InterviewWords, ...] = field(default=(), repr=False)
    preview: Preview | None = None
    """Only where it was asked for."""
    rules: str = ""
    """The fingerprint of the rules by which quotes were judged, where it was asked for: it takes a while to make."""
    receipted: frozenset[str] = frozenset()
    """The stories that lean on receipts, because a transcript of theirs is absent."""
    library: Library = field(default=Library({}, {}, {}), repr=False)
    hashes: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The SHA-256 of each file under docs_dir that a story can show, as it was judged."""

    @property
    def unplayed(self) -> Mapping[str, str]:
        """The clips that nothing which is shown plays, by their SHA-256."""
        shown = (self.preview or self.edition).assets
        clips = {clip.file for story in self.library.stories.values() for clip in story.clips}
        played = {self.hashes.get(path) for path in shown}
        marks = {self.hashes[path]: path for path in sorted(clips - shown) if path in self.hashes}
        return {mark: path for mark, path in marks.items() if mark not in played}

    @property
    def beside_stories(self) -> tuple[Finding, ...]:
        """Those that must stop a build and are in no story that can be read: a preview shows the others in place."""
        theirs = {finding for reviewed in self.stories for finding in reviewed.findings}
        return tuple(finding for finding in self.failed if finding not in theirs)
