"""What an assistant is told, as plain values. Words of a transcript are in them only where their owner allowed it (`Sight`)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from casestudies.editing.bench import Bench, Draft
from casestudies.editing.hover import touches_private
from casestudies.findings import Finding, Rule, Severity
from casestudies.quotes import ranked, suggest, verify
from casestudies.quotes.model import Passage, Verdict
from casestudies.review.model import Judged
from casestudies.review_room.room import private_turns
from casestudies.stories.model import Customer, Interview
from casestudies.stories.schema import ID
from casestudies.transcripts.clock import format_timestamp
from casestudies.transcripts.model import Transcript

JsonReply = dict[str, Any]
_NEAREST = 3


class CannotAnswer(Exception):  # noqa: N818 - what an assistant reads, and no fault of the program
    """Why there is no answer, in words that may be shown to anybody."""


@dataclass(frozen=True, slots=True)
class AskedInterview:
    """An interview that was asked about."""

    interview: Interview
    said: Transcript
    customer: Customer | None

    @property
    def people(self) -> dict[str, str]:
        """The names of the customer's people, by label of the transcript."""
        people = self.customer.people if self.customer else {}
        return {label: people[id_].name for label, id_ in self.interview.speakers.items() if id_ and id_ in people}

    def is_private(self, passage: Passage) -> bool:
        """Whether any of it lies in a stretch that is shown to nobody."""
        hidden = private_turns(self.said, self.interview) if self.interview.private else frozenset()
        return any(span.turn in hidden for span in passage.spans)


@dataclass(frozen=True, slots=True)
class Sight:
    """What may be seen: with `transcripts`, their words too."""

    bench: Bench
    transcripts: bool

    def story(self, id_: str, text: str = "") -> JsonReply:
        """A story, or a draft of one: where it stands, what is wrong, and each of its quotes."""
        if not id_ or not all(re.match(ID, part) for part in id_.split("/")):
            raise CannotAnswer("That cannot be the id of a story.")
        if not text:
            if id_ not in self.bench.stories:
                raise CannotAnswer(f"There is no story `{id_}`. Give its text, or one of: {_some(self.bench.stories)}.")
            text = self.bench.stories[id_].read_text("utf-8", "replace")
        draft = self.bench.draft(id_, text)
        of_quotes = {finding for judged in draft.judged for finding in judged.findings}
        wrong = any(f.severity is Severity.ERROR for f in draft.findings)
        return {
            "story": id_,
            "state": draft.reviewed.standing.state.value if draft.reviewed else "cannot be read",
            "ready_to_be_asked_for": draft.reviewed is not None and not wrong,
            "findings": [told(finding) for finding in draft.findings if finding not in of_quotes],
            "quotes": [self._quote(draft, judged) for judged in draft.judged],
        }

    def quote(self, words: str, interview: str, person: str) -> JsonReply:
        """Whether somebody said something in an interview."""
        heard = self.heard(interview)
        labels = [label for label, name in heard.people.items() if _names(person, name, heard, label)]
        if not labels:
            raise CannotAnswer(
                f"Nobody of that name speaks for the customer there: {', '.join(heard.people.values())}."
            )
        verdict = verify(
            words,
            heard.said,
            labels,
            language=heard.interview.language,
            corrections=heard.interview.corrections,
            alone=True,
        )
        return {"interview": interview, **_verdict(verdict), **self._words(verdict, heard, words)}

    def passages(self, words: str, interview: str) -> list[JsonReply]:
        """The passages of the customer's people that are most like these words."""
        heard = self.heard(interview)
        found = ranked(words, heard.said, 4 * _NEAREST, language=heard.interview.language)
        return [one for _, passage in found if (one := _passage(passage, heard))][: 2 * _NEAREST]

    def suggestions(self, interview: str) -> list[JsonReply]:
        """The passages most worth quoting."""
        heard = self.heard(interview)
        found = suggest(
            heard.said,
            list(heard.people),
            8,
            language=heard.interview.language,
            corrections=heard.interview.corrections,
        )
        made = ((one, _passage(one.passage, heard)) for one in found)
        return [{**passage, "text": one.text, "why": list(one.reasons)} for one, passage in made if passage]

    def transcript(self, interview: str) -> str:
        """An interview as text; what is private is left out."""
        heard = self.heard(interview)
        hidden = private_turns(heard.said, heard.interview) if heard.interview.private else frozenset()
        return "\n\n".join(_turn(heard, number, number in hidden) for number in range(len(heard.said.turns)))

    def heard(self, name: str) -> AskedInterview:
        """An interview that can be read."""
        interview = self.bench.interviews.get(name)
        if interview is None:
            raise CannotAnswer(f"There is no readable interview `{name}`: {_some(self.bench.interviews)}.")
        said, _ = self.bench.heard(interview)
        if said is None:
            raise CannotAnswer(f"The transcript of `{name}` cannot be read.")
        return AskedInterview(interview, said, self.bench.customers.get(interview.customer))

    def _quote(self, draft: Draft, judged: Judged) -> JsonReply:
        state = "publishes" if judged.publishes else "asks" if judged.asks else "refused"
        made: JsonReply = {
            "id": judged.quote.id,
            "line": judged.quote.first,
            "text": judged.quote.text,
            "credited_to": judged.quote.person,
            "outcome": state,
            "findings": [told(finding) for finding in judged.findings],
        }
        if judged.verdict is None or judged.interview is None:
            return made
        made |= {"interview": judged.interview.id, **_verdict(judged.verdict)}
        if not touches_private(draft, judged) and not judged.publishes:
            made |= self._words(judged.verdict, self.heard(judged.interview.id), judged.quote.text)
        return made

    def _words(self, verdict: Verdict, heard: AskedInterview, words: str) -> JsonReply:
        """What was said instead, for those who may see it: the faithful wording, or the passages most like it."""
        if not self.transcripts or verdict.publishes:
            return {}
        if verdict.found is not None and heard.is_private(verdict.found):
            return {}
        if verdict.stands:
            return {"asks_nothing": verdict.longer} if verdict.longer else {}
        if verdict.remedy:
            return {"faithful_wording": verdict.remedy}
        nearest = self.passages(words, heard.interview.id)[:_NEAREST]
        # Nothing like it was said: then what is worth quoting is worth more than a hint that it was not.
        return {"nearest": nearest} if nearest else {"instead": self.suggestions(heard.interview.id)[:_NEAREST]}


def told(finding: Finding) -> JsonReply:
    """A finding without its confidential part."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "where": str(finding.place),
        "message": finding.message,
        "help": finding.help,
    }


def explained(rule: Rule) -> JsonReply:
    """What a code means."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "what": rule.what,
        "why": rule.why,
        "remedy": rule.remedy,
        "before": rule.before,
        "after": rule.after,
        "page": rule.page,
    }


def _verdict(verdict: Verdict) -> JsonReply:
    """The verdict with its reasons by name; of the words, those of the quote alone."""
    return {
        "verdict": verdict.kind.value,
        "publishes": verdict.publishes,
        "asks": verdict.asks,
        "reasons": [
            {"code": e.rule.code, "name": e.rule.name, "permitted": e.permitted, "written": e.quoted}
            for e in verdict.edits
        ],
        "concerns": [{"code": c.rule.code, "name": c.rule.name} for c in verdict.concerns],
    }


def _passage(passage: Passage, heard: AskedInterview) -> JsonReply:
    """A passage that could be quoted as it stands; empty for our own people's words, and for what is private."""
    name = heard.people.get(passage.speaker or "")
    if name is None or heard.is_private(passage):
        return {}
    verdict = verify(
        passage.text,
        heard.said,
        [passage.speaker or ""],
        language=heard.interview.language,
        corrections=heard.interview.corrections,
        alone=True,
    )
    if not verdict.stands:
        return {}
    when = {} if passage.start is None else {"at": format_timestamp(passage.start)}
    return {"text": passage.text, "said_by": name, "interview": heard.interview.id, "asks": verdict.asks, **when}


def _turn(heard: AskedInterview, number: int, private: bool) -> str:
    turn = heard.said.turns[number]
    who = heard.people.get(turn.speaker or "") or f"{turn.speaker or 'nobody named'} (not the customer's)"
    when = "" if turn.start is None else f" {format_timestamp(turn.start)}"
    return f"{who}{when}: {'[private]' if private else turn.text}"


def _names(given: str, name: str, heard: AskedInterview, label: str) -> bool:
    return given.strip().casefold() in {
        name.casefold(),
        str(heard.interview.speakers.get(label)).casefold(),
        label.casefold(),
    }


def _some(names: Mapping[str, object] | Sequence[str]) -> str:
    """A few of the names there are."""
    listed = sorted(names)
    return ", ".join(listed[:20]) + (", …" if len(listed) > 20 else "") if listed else "there are none"
