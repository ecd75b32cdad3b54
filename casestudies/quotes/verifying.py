"""The verdict on a quote: find where it comes from, derive it from there, and say what stands in the way."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from casestudies.quotes import diagnosis, whole
from casestudies.quotes.context import context_of
from casestudies.quotes.corrections import Mishearing, apply
from casestudies.quotes.derivation import Effort, Link, Speakers, derive
from casestudies.quotes.edits import bracket, cuts, governing
from casestudies.quotes.edits.edges import edge_cuts
from casestudies.quotes.languages import language_for
from casestudies.quotes.locate import Alignment, Window, align, most_in_common
from casestudies.quotes.model import Edit, EditRule, Kind, Passage, Trait, Verdict
from casestudies.quotes.passages import closing, derived, passage_of, taken
from casestudies.quotes.questions import question_changes
from casestudies.quotes.reading import TranscriptWords
from casestudies.quotes.remedy import longer, wordings
from casestudies.quotes.surface import PUNCTUATION, compare_gaps, differences
from casestudies.quotes.wording import Sort, Wording, in_one
from casestudies.transcripts.model import Transcript

_ORDER = list(Kind)
_MOST_WORDS = 2000
_FEW = 3
_FAR_LESS = 2
"""By how much fewer words of a quote a place may have than another, so that it is still tried."""
_LONGER = 1.5
"""How many times as long as the quote a remedy may be that another, which asks, gives way to."""
_STEPS = 2000
_STEPS_PER_WORD = 15


@dataclass(frozen=True, slots=True)
class Trial:
    """A derivation with its edits, at one place of the source."""

    links: tuple[Link, ...]
    edits: tuple[Edit, ...]
    kind: Kind

    @property
    def first(self) -> int:
        """The first word of the source that is quoted."""
        return self.links[0].i


_recent: list[tuple[Transcript, str, tuple[tuple[float, str, str], ...], TranscriptWords]] = []
_KEPT = 8


def prepare(transcript: Transcript, tag: str, corrections: Sequence[Mishearing] = ()) -> TranscriptWords:
    """A transcript's reading, kept for the next quotes from the same transcript."""
    key = tuple((c.at, c.heard, c.said) for c in corrections)
    for known, code, corrected, source in _recent:
        if known is transcript and code == tag and corrected == key:
            return source
    source = TranscriptWords(transcript, language_for(tag))
    if corrections:
        apply(source, corrections)
    _recent.insert(0, (transcript, tag, key, source))
    del _recent[_KEPT:]
    return source


def verify(
    text: str,
    transcript: Transcript | TranscriptWords,
    speaker: str | Collection[str] | None = None,
    *,
    language: str | None = None,
    at: float | None = None,
    corrections: Sequence[Mishearing] = (),
    alone: bool = False,
) -> Verdict:
    """Judge whether a quote was said, and by the speaker it is credited to.

    `text` is the quote as it is printed, without its outer marks. `transcript` may be one that `prepare` made ready, in its
    language and with its corrections. `speaker` is the label in the transcript, or several of
    one person; without it, whoever said it, as long as that is one person. `language` is a BCP 47 tag (default: what the
    transcript declares, else `en`); one that is not known is judged strictly. `at` are seconds from the beginning, where the
    same words were said more than once. `corrections` stand in the place of what a machine misheard.
    `alone` says that the quote stands in no sentence of the writer's, so that it may not be a fragment.

    Never raises for what a quote says: words that are nowhere get the kind `not found`. `verdict.publishes` is the answer;
    `verdict.edits`, `verdict.remedy` and `verdict.context` say why.
    """
    if isinstance(transcript, TranscriptWords):
        if language is not None or corrections:
            message = "A prepared transcript has its language and its corrections already."
            raise ValueError(message)
        source = transcript
    else:
        source = prepare(transcript, language or transcript.language or "en", corrections)

    def judge(wording: str, *, why: bool = True) -> Verdict:
        return _judge(wording, source, speaker, at, alone=alone, why=why)

    verdict = judge(text)
    if verdict.asks:
        return replace(
            verdict, longer=next((w for w in longer(verdict, source) if judge(w, why=False).publishes), None)
        )
    if verdict.stands or verdict.kind is Kind.MISATTRIBUTED or verdict.found is None:
        return verdict
    if (whole := in_one(text)) == text:
        return _with_remedy(verdict, source, judge)
    inner = judge(whole)
    if not inner.stands and inner.found is not None:
        inner = _with_remedy(inner, source, judge)
    return replace(verdict, remedy=whole if inner.stands else inner.remedy, mends=inner.publishes or inner.mends)


def judged(text: str, source: TranscriptWords, speaker: str | None, at: float | None) -> Verdict:
    """The verdict on words that stand alone, without the search for another wording: for whoever tries many."""
    return _judge(text, source, speaker, at, alone=True, why=False)


def _with_remedy(verdict: Verdict, source: TranscriptWords, judge: Callable[..., Verdict]) -> Verdict:
    """The verdict with the nearest wording that is faithful: one that publishes, unless it is much longer than another.

    An ellipsis that the author did not write is offered only where it hides nothing that anybody would have to see.
    """
    wanted = len(verdict.quote.split()) * _LONGER
    asking = None
    for wording in wordings(verdict, source):
        if wording == verdict.quote:
            continue
        found = judge(wording, why=False)
        if found.publishes and (asking is None or len(wording.split()) <= wanted):
            return replace(verdict, remedy=wording, mends=True)
        if found.asks and asking is None and wording.count("…") <= verdict.quote.count("…"):
            asking = wording
    return replace(verdict, remedy=asking)


def _judge(  # noqa: PLR0911
    text: str,
    source: TranscriptWords,
    speaker: str | Collection[str] | None,
    at: float | None,
    *,
    alone: bool = False,
    why: bool = True,
) -> Verdict:
    """The verdict without a remedy; not `why`, only whether it publishes is asked."""
    language = source.language
    quote = Wording(text, language, alone=alone)
    claimed = None if speaker is None else frozenset({speaker} if isinstance(speaker, str) else speaker)

    def verdict(kind: Kind, found: Passage | None, edits: Iterable[Edit] = ()) -> Verdict:
        return Verdict(kind, text, found, tuple(edits), language=language.code)

    words = len(quote.reading)
    if not words or words > _MOST_WORDS:
        return verdict(Kind.NOT_FOUND, None, [_about(whole.NO_WORDS if not words else whole.TOO_LONG, text)])
    starts, exact, alike = _starts(source, quote)
    enough = None if claimed is None or at is not None else Kind.VERBATIM if exact else Kind.LIGHT
    trials = _trials(source, quote, starts, claimed, enough=enough)
    if claimed is None:
        trials, clash = _one_speaker(source, trials, at)
        if clash:
            return verdict(Kind.MISATTRIBUTED, derived(source, clash.links), [_about(whole.AMBIGUOUS, text)])
    best = _best(source, trials, at)
    if best is not None and best.kind in {Kind.VERBATIM, Kind.LIGHT, Kind.DISCLOSED}:
        at_an_end = any(edit.rule is cuts.ELLIPSIS and edit.begin in {0, len(text)} for edit in best.edits)
        return replace(
            verdict(best.kind, derived(source, best.links), best.edits),
            corrections=_leaning_on(source, best.links),
            fragment=quote.fragment and at_an_end,
            context=context_of(source, *taken(best.links), tuple(_newly_named(source, quote, best.links))),
        )
    if not why:
        return verdict(Kind.NOT_FOUND, None)
    if claimed is not None:
        others = frozenset(t.speaker for t in source.transcript.turns) - claimed
        theirs = _best(source, _trials(source, quote, starts, None, others, enough=Kind.LIGHT), at)
        if theirs is not None and (best is None or theirs.kind is not Kind.ALTERED):
            rule = whole.NOBODY if source.speaker(theirs.first) is None else whole.MISATTRIBUTED
            return verdict(Kind.MISATTRIBUTED, derived(source, theirs.links), [_about(rule, text)])
    if best is not None:
        return verdict(best.kind, derived(source, best.links), best.edits)
    found = diagnosis.nearest(source, quote, claimed, alike)
    if found is None:
        return verdict(Kind.NOT_FOUND, None, [_about(whole.NOT_FOUND, text)])
    return verdict(found.kind, passage_of(source, [(found.first, found.last)]), found.edits)


def _leaning_on(source: TranscriptWords, links: Sequence[Link]) -> tuple[int, ...]:
    """The corrections from which words of the quote come."""
    if not source.corrected:
        return ()
    used = (i for link in links if link.to_j > link.j for i in range(link.i, link.to_i))
    return tuple(sorted({source.corrected[i] for i in used if i in source.corrected}))


def _newly_named(source: TranscriptWords, quote: Wording, links: tuple[Link, ...]) -> Iterable[int]:
    """The words in whose place, or behind which, a bracket names something that was not named."""
    for link in links:
        at = link.i if link.to_i > link.i else link.i - 1
        for j in range(link.j, link.to_j):
            item = quote.items[j]
            bracketed = link.rule is bracket.RULE and item.sort is Sort.BRACKET
            hidden = bracketed and link.to_i > link.i and bracket.spells_out(source.keys[at], item.keys)
            if hidden or (bracketed and not bracket.is_listed(quote, j, source, at)):
                yield at


def _about(rule: EditRule, text: str) -> Edit:
    return Edit(rule, text, "", 0, len(text), permitted=False)


def _starts(source: TranscriptWords, quote: Wording) -> tuple[list[int], bool, list[Window] | None]:
    """The words of the source at which a derivation may begin, likely ones first, whether the whole quote stands
    there word for word, and, if not, the stretches that are like it.
    """
    if quote.plain:
        runs = source.runs(quote.keys)
        if runs:
            return runs, True, None
    found: dict[int, None] = {}
    keys = [item.key for item in quote.items if item.sort is Sort.WORD]
    opening = next((n for n, item in enumerate(quote.items) if item.sort is not Sort.WORD), len(quote))
    for length in (8, 5, 3):
        if length <= opening and (runs := source.runs(quote.keys[:length], limit=8)):
            for run in runs:
                found[run] = None
            break
    alike = diagnosis.alike(source, quote)
    common = [most_in_common(source, window, keys) for window in alike]
    for window, words in zip(alike, common, strict=True):
        if words * _FAR_LESS < max(common):
            continue
        alignment = align(source, window, keys)
        if alignment.matched * 3 < len(keys):
            continue
        for start in _near(source, quote, window, alignment):
            found[start] = None
    return list(found), False, alike


def _near(source: TranscriptWords, quote: Wording, window: Window, alignment: Alignment) -> Iterable[int]:
    """The words near a rough alignment at which the quote may begin."""
    begin = alignment.first
    if alignment.blocks and alignment.blocks[0].tag != "insert":
        yield begin
    equal = [block for block in alignment.blocks if block.tag == "equal"][:_FEW]
    for _, i, _, j, _ in equal:
        if 0 < j <= _FEW:
            # the words before may be the quote's in another form, or not said at all, as French `il` before `y a`
            yield from dict.fromkeys((max(0, i - j), max(0, i - j + 1), i))
    first = next(item.key for item in quote.items if item.sort is Sort.WORD)
    positions = source.positions.get(first, [])
    near = positions[bisect_left(positions, window.first) : bisect_right(positions, window.last)]
    yield from sorted(near, key=lambda p: (abs(p - begin), p))[:12]
    if quote.items[0].sort is Sort.BRACKET:
        yield from range(max(0, begin - 2), begin + 1)


def _trials(
    source: TranscriptWords,
    quote: Wording,
    starts: list[int],
    claimed: Speakers | None,
    others: Speakers = frozenset(),
    *,
    enough: Kind | None = None,
) -> list[Trial]:
    """The derivations from these starts; `enough` is the kind of verdict after which no further one is looked for."""
    trials: list[Trial] = []
    effort = Effort(_STEPS_PER_WORD * len(quote) + _STEPS)
    for start in starts:
        label = source.speaker(start)
        if claimed is not None:
            if label not in claimed:
                continue
            speakers = claimed
        else:
            if others and label not in others:
                continue
            speakers = frozenset({label})
        links = derive(source, quote, start, speakers, effort)
        if links:
            trials.append(_trial(source, quote, links))
            if trials[-1].kind is enough or (enough is Kind.LIGHT and trials[-1].kind is not Kind.ALTERED):
                break
    return trials


def _trial(source: TranscriptWords, quote: Wording, links: tuple[Link, ...]) -> Trial:
    edits = list(differences(source, quote, links))
    for link in links:
        if link.rule is not None:
            begin = quote.items[link.j].begin if link.j < len(quote) else len(quote.text)
            end = quote.items[link.to_j - 1].end if link.to_j > link.j else begin
            said = source.surface(link.i, link.to_i)
            if link.rule is cuts.ELLIPSIS and link.to_i == link.i:
                edits += _needless(source, quote, link)
                continue
            edits.append(Edit(link.rule, quote.surface(link.j, link.to_j), said, begin, end, permitted=True))
    edits += _edges(source, quote, links)
    edits += _strictest(source, quote, links)
    if source.transcript.written:
        edits = [
            replace(e, rule=whole.WRITING, permitted=False) if Trait.OF_SPEECH in e.rule.traits else e for e in edits
        ]
    edits.sort(key=lambda e: (e.begin, e.end, e.rule.code))
    if any(not e.permitted for e in edits):
        kind = Kind.ALTERED
    elif any(Trait.DISCLOSES in e.rule.traits for e in edits):
        kind = Kind.DISCLOSED
    else:
        kind = Kind.LIGHT if edits else Kind.VERBATIM
    return Trial(links, tuple(edits), kind)


def _needless(source: TranscriptWords, quote: Wording, link: Link) -> Iterable[Edit]:
    """An ellipsis inside the quote where nothing was left out: a mark like any other. At the end the cut tells of it."""
    mark = quote.surface(link.j, link.to_j)
    said = source.gap(link.i).strip()
    if link.to_j < len(quote) and "…" not in said and "..." not in said:
        begin = quote.items[link.j].begin
        yield Edit(PUNCTUATION, mark, said, begin, begin + len(mark), permitted=True)


def _strictest(source: TranscriptWords, quote: Wording, links: tuple[Link, ...]) -> Iterable[Edit]:
    """Where words said twice stand around an ellipsis, it may hide the first or the second of them: the strictest
    reading counts.
    """
    repeats = [link for link in links if link.rule is not None and Trait.REPEATS in link.rule.traits]
    for gap in links:
        if gap.rule is not cuts.ELLIPSIS:
            continue
        for repeat in repeats:
            again = repeat.to_i + (repeat.to_i - repeat.i)
            reason = repeat.to_i < gap.i < again and governing.governor(source, repeat.i, repeat.to_i)
            if reason:
                at = quote.items[gap.j].begin
                yield Edit(cuts.GOVERNED, "…", source.surface(repeat.i, repeat.to_i), at, at + 1, permitted=False)


def _edges(source: TranscriptWords, quote: Wording, links: tuple[Link, ...]) -> list[Edit]:
    first, last = links[0].i, links[-1].to_i
    items = quote.items
    end = len(quote.text)
    edits: list[Edit] = []
    start = governing.sentence_start(source, first)
    head, tail = edge_cuts(source, quote, first, last)
    if head:
        edits.append(head)
    opening = source.text[source.ends[start - 1] if start else 0 : source.begins[first]]
    edits += compare_gaps(opening, quote.between(0), 0, source.language, loose=True, opening=True)
    if tail:
        edits.append(tail)
    elif items[-1].sort is not Sort.GAP:
        edits += compare_gaps(closing(source, last), quote.between(len(items)), items[-1].end, source.language)
    elif "…" not in source.gap(last) and "..." not in source.gap(last):
        edits.append(Edit(PUNCTUATION, items[-1].key, closing(source, last), items[-1].begin, end, permitted=True))
    if source.events:
        a, b = source.begins[first], source.ends[last - 1]
        for begin, stop, unheard in source.events:
            if unheard and a <= begin < b:
                edits.append(Edit(whole.UNHEARD, "", source.text[begin:stop], 0, end, permitted=False))
    if not edits or all(e.permitted for e in edits):
        edits += question_changes(source, quote, links)
    return edits


def _one_speaker(source: TranscriptWords, trials: list[Trial], at: float | None) -> tuple[list[Trial], Trial | None]:
    """Where nobody is claimed: the trials of one speaker, or one of those that clash."""
    publishing = [t for t in trials if t.kind is not Kind.ALTERED]
    labels = {source.speaker(t.first) for t in publishing}
    if len(labels) < 2:
        return trials, None
    if at is None:
        return trials, publishing[0]
    nearest = min(publishing, key=lambda t: _distance(source, t, at))
    return [t for t in publishing if source.speaker(t.first) == source.speaker(nearest.first)], None


def _distance(source: TranscriptWords, trial: Trial, at: float) -> float:
    start = source.time(source.begins[trial.first])
    return abs(start - at) if start is not None else float("inf")


def _best(source: TranscriptWords, trials: list[Trial], at: float | None) -> Trial | None:
    def rank(trial: Trial) -> tuple[int, float, int, int]:
        away = _distance(source, trial, at) if at is not None else 0.0
        refused = sum(1 for e in trial.edits if not e.permitted)
        return (
            _ORDER.index(trial.kind) if trial.kind is Kind.ALTERED else 0,
            away,
            refused + _ORDER.index(trial.kind),
            trial.first,
        )

    return min(trials, key=rank, default=None)
