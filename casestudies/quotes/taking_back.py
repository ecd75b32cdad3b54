"""Sentences and clauses that turn back to what was said right before them, and say less of it, or take it back."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.findings import Rule
from casestudies.quotes.clauses import (
    ASKING,
    COMMENT,
    FEW,
    FRAGMENT_WORDS,
    SHORT,
    SHORT_TURN,
    has_own_subject,
    has_verb,
    is_verb,
    openings,
    stands_apart,
)
from casestudies.quotes.concerns import CONTRAST, CORRECTION, EXCEPTION, RETRACTION, SARCASM
from casestudies.quotes.echoes import takes_up_words
from casestudies.quotes.edits.base import phrase_at
from casestudies.quotes.edits.governing import governor, sentence_start
from casestudies.quotes.edits.heads import main_clause
from casestudies.quotes.languages.base import Phrase
from casestudies.quotes.reading import TranscriptWords

_GOVERNING = ("negation", "hedge", "quantifier", "limit", "condition")


def says_less(source: TranscriptWords, first: int, last: int, quote: tuple[int, int]) -> Rule | None:
    """The rule of the next sentence, or of a clause joined to the quote (half-open), that says less of it or spoils it."""
    language = source.language
    clause = _first_clause(source, first, last)
    if any(
        b - a <= SHORT and _says_otherwise(source, a, b, quote) for a, b in _short_claims(source, first, clause, last)
    ):
        return RETRACTION
    if last - first > SHORT:
        return _comment_first(source, first, clause, last)
    said = frozenset(source.keys[quote[0] : quote[1]])
    only_again = said.issuperset(source.keys[first:last])  # `Everyone.`
    again = not only_again and any(
        (last - first <= FRAGMENT_WORDS and source.keys[at] in said and _is_general(source, at))
        or _takes_up(source, at, first, last)
        for at in openings(source, first, last)
    )
    spoils = last - first <= COMMENT and not language.reversal_words.isdisjoint(source.keys[first:last])
    if again or spoils or takes_up_words(source, first, last, quote):
        return EXCEPTION
    return _comment(source, first, last) or _comment_first(source, first, clause, last)


def _first_clause(source: TranscriptWords, first: int, last: int) -> int:
    """Where the clause ends with which a sentence begins: `I'm not sure I'd go that far, | but it helped`."""
    language, keys = source.language, source.keys
    for at in range(first + 2, last - 1):
        if source.set_off(at) and (keys[at] in language.joiners or phrase_at(source, at, language.contrasts)):
            return at
    return last


def _short_claims(source: TranscriptWords, first: int, clause: int, last: int) -> Iterator[tuple[int, int]]:
    """The clause with which a sentence begins, and the few words with which it ends: `I looked again, | it isn't`."""
    language, keys = source.language, source.keys
    yield first, clause
    takes_up = language.anaphors | language.comments | language.own_pronouns
    yield from (
        (k, last) for k in range(max(first + 1, last - FEW), last - 1) if source.set_off(k) and keys[k] in takes_up
    )


def _comment_first(source: TranscriptWords, first: int, clause: int, last: int) -> Rule | None:
    """The rule of a first clause that says of the sentence before that it is not so: `I don't think that's right, | but …`."""
    language, keys = source.language, source.keys
    opening = keys[max(openings(source, first, clause))]
    tells = clause < last and opening in (language.own_pronouns & language.subjects) | language.comments
    return RETRACTION if tells and _comment(source, first, clause) is RETRACTION else None


def _says_otherwise(source: TranscriptWords, first: int, last: int, quote: tuple[int, int]) -> bool:
    """Whether a clause says with a verb alone that what was denied was so, or that what was claimed was not: `We never lost a
    file. | Well, we did`, `It runs on every phone. | It does not on mine`, `We print nothing. | We do print the labels`.
    """
    language, keys = source.language, source.keys
    claimed = keys[sentence_start(source, quote[1] - 1) : quote[1]]
    no = language.nots
    if any(phrase_at(source, k, language.too_far) for k in range(first, last)):
        return True
    so_it_was = not language.affirming.isdisjoint((keys[first], keys[last - 1]))
    if so_it_was and last - first <= FRAGMENT_WORDS and not no.isdisjoint(claimed):
        return True  # `Nadie se quejó. | Bueno, uno sí`
    if phrase_at(source, last - 2, language.retractions) == 2:
        return True  # `It never crashes. | It used to`
    at = max(openings(source, first, last))
    verb = next((k for k in range(at + 1, min(at + FEW + 1, last)) if keys[k] in language.inverting), last)
    subject = source.language.subjects.isdisjoint(keys[at + 1 : verb]) and keys[verb - 1] not in language.before_object
    denies = not no.isdisjoint(keys[at:last])
    if verb == last or not subject or denies is not no.isdisjoint(claimed):
        return False
    small = language.inverting | no | language.pressing | language.times | language.governors.get("condition", set())
    stop = verb + 1
    while stop < last and keys[stop] in small:
        stop += 1
    follows = not language.consequences.isdisjoint(keys[first:at])
    stressed = keys[verb] in language.emphatic and stop == verb + 1 and not denies and not follows
    stressed = stressed and not language.verbs.isdisjoint(
        keys[stop : stop + 1]
    )  # `We do print`, and not `I do it all there`
    goes = source.keys[stop + 1 : stop + 2]  # `have to go`
    phrase = stop < last and keys[stop] in language.phrase_starts and language.verbs.isdisjoint(goes)
    return stop == last or stressed or phrase or source.set_off(stop)


def _is_general(source: TranscriptWords, at: int) -> bool:
    """Whether a word tells of many, or of nobody in particular: everyone, most."""
    language, key = source.language, source.keys[at]
    others = (language.own_pronouns, language.anaphors, language.comments, language.generic, language.pointing)
    named = any(key in words for words in others)
    return (key in language.subjects and not named) or language.class_of(key) == "quantifier"


def _takes_up(source: TranscriptWords, at: int, first: int, last: int) -> bool:
    """Whether a sentence takes up the last word of the one before, or the many it began with, and only says more of them:
    `I'd trust anyone. Anyone with time.`, `Everyone reads it. Everyone but the board.` have no verb of their own.
    """
    language, keys = source.language, source.keys
    begin = sentence_start(source, first - 1)
    named = keys[at] in language.governors.get("quantifier", frozenset()) | language.subjects - language.own_pronouns
    other = language.comments | language.articles | language.determiners
    again = keys[at] == keys[first - 1] or (named and keys[at] == keys[begin] and keys[at] not in other)
    return again and at + 1 < last and keys[at] not in language.anaphors and not is_verb(source, at + 1)


def turns_against(source: TranscriptWords, first: int, last: int) -> Rule | None:  # noqa: PLR0911
    """The rule of a sentence or clause that turns against what stands before it."""
    language = source.language
    short = last - first <= SHORT
    if takes_back(source, first, last):
        return RETRACTION
    for at in openings(source, first, last):
        length = phrase_at(source, at, language.contrasts)
        if length:
            return None if _moves_on(source, at + length, last) else CONTRAST
        limited = short and phrase_at(source, at, language.subordinators)
        if limited and not _goes_on_to_a_main_clause(source, at, last):
            return EXCEPTION
        if _excepts(source, at, last) or (short and phrase_at(source, at, _hedges(source))):
            return EXCEPTION
        if phrase_at(source, at, language.corrections) or (short and _softens(source, at, last)):
            return CORRECTION
        if phrase_at(source, at, language.repairs) and _puts_right(source, at, last):
            return CORRECTION
        if phrase_at(source, at, language.repairs) and first and _ends_alike(source, first, last):
            return CORRECTION
        if phrase_at(source, at, language.mockeries) or phrase_at(source, at, language.dry) == last - at:
            return SARCASM
        if short and phrase_at(source, at, language.doubts) == last - at:
            return EXCEPTION
        if last - at <= FEW and governor(source, at, at + 1, classes=_GOVERNING):
            return EXCEPTION
        if (
            last - at <= COMMENT
            and governor(source, at, at + 1, classes=("negation",))
            and not has_verb(source, at, last)
        ):
            return EXCEPTION
    turned = _contrasts_aside(source, first, last) or (short and _ends_in_afterthought(source, first, last))
    return CONTRAST if turned else None


def _softens(source: TranscriptWords, at: int, last: int) -> bool:
    """Whether a sentence names another figure or thing as nearer the truth: `Let's say three`, not `Let's say you need one`."""
    language, keys = source.language, source.keys
    begin = at + phrase_at(source, at, language.softeners)
    clause = language.subjects | language.classes.get("complement", frozenset()) | language.generic
    return (
        begin > at and begin < last and not source.set_off(begin) and keys[begin] not in clause and last - at <= COMMENT
    )


def _moves_on(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether what stands behind a `but` only goes on to something else: `anyway`, `back to`; `goed is anders` does not."""
    at = first + phrase_at(source, first, source.language.moving_on)
    return at > first and source.language.linking.isdisjoint(source.keys[at : at + 1]) and not _spoils(source, at, last)


def goes_one_better(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence turns from the one before only to say something better still: `But even better, people read them`,
    `Or sooner.` `But the best part was the old one` compares, and `But the best part is that we may not use it` spoils.
    """
    language, keys = source.language, source.keys
    for at in openings(source, first, last):
        begin = at + phrase_at(source, at, language.contrasts)
        if begin in (at, last):
            continue
        if phrase_at(source, begin, language.sooner) == last - begin:
            return True
        stop = begin + phrase_at(source, begin, language.outdoing)
        other = language.was | language.governors.get(
            "modality", frozenset()
        )  # `even better would be something that works`
        weighed = governor(source, stop, last, classes=("hedge", "condition")) or _spoils(source, stop, last)
        return stop > begin and not weighed and other.isdisjoint(keys[stop : stop + 1])
    return False


def _spoils(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether the rest of a sentence that goes on to something else says no, limits something, or tells of its end."""
    denies = governor(source, first, last, classes=("negation", "limit"))
    return bool(denies) or not source.language.reversal_words.isdisjoint(source.keys[first:last])


def _ends_alike(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence says the last word of the one before again, of something else: `It's great. I mean, the idea is great`."""
    return source.keys[last - 1] == source.keys[first - 1] and last - first <= SHORT


def _excepts(source: TranscriptWords, at: int, last: int) -> bool:
    """Whether a sentence makes an exception here. `Apart from that, it is as it was` points to the quote, and makes none."""
    length = phrase_at(source, at, source.language.exceptions)
    at += length
    points = at + FEW < last and source.keys[at] in source.language.comments
    return length > 0 and not (points and source.set_off(at + 1) and main_clause(source, at + 1, last))


def _contrasts_aside(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a mark of contrast stands between commas near the beginning of a sentence: `My team, on the other hand, hates it`."""
    contrasts = source.language.contrasts
    if not source.language.inner_contrasts.isdisjoint(source.keys[first + 1 : min(first + COMMENT, last)]):
        return True
    for at in range(first + 1, min(first + COMMENT, last)):
        length = phrase_at(source, at, contrasts)
        if (
            length
            and source.set_off(at)
            and source.set_off(at + length)
            and (source.keys[at],) not in source.language.openers
        ):
            return True
    return False


def _ends_in_afterthought(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence ends as one that limits the sentence before: `Per file, that is`; `The drivers don't, though`."""
    afterthoughts = source.language.afterthoughts
    return any(
        phrase_at(source, at, afterthoughts) == last - at and stands_apart(source, at) for at in range(first + 1, last)
    )


def _hedges(source: TranscriptWords) -> tuple[Phrase, ...]:
    return source.language.phrases.get("hedge", ())


def _puts_right(source: TranscriptWords, at: int, last: int) -> bool:
    """Whether what begins with `actually` or `no` puts something right: it counts, or says not."""
    language = source.language
    at += phrase_at(source, at, language.repairs)
    counted = any(key[0] == "#" or language.class_of(key) == "negation" for key in source.keys[at:last])
    return counted and last - at <= SHORT and source.set_off(at)


def _goes_on_to_a_main_clause(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence that begins with `if` has its own main clause: `If you ask me, it works`, `If you look for one, take
    mine`, `While I was there I saw it` have.
    """
    language, keys = source.language, source.keys
    for at in range(first + 2, last):
        things = language.determiners | language.pronouns | language.articles
        orders = keys[at] in language.verbs - language.inverting and at + 1 < last and keys[at + 1] in things
        if source.set_off(at) and (orders or main_clause(source, at, last)):
            return True
        begun = at + 2 < last and at - first > FEW and keys[at] in language.subjects - language.comments
        whole = not language.inverting.isdisjoint(keys[first + 2 : at]) and keys[at - 1] not in language.function_words
        if begun and whole and keys[at + 1] in language.inverting:
            return True
    return False


def takes_back(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence takes back the one before, or gives it to somebody else: `that is what the vendor says`."""
    language = source.language
    if _is_wry(source, first, last):
        return True
    told = range(first + 1, min(first + FEW + 1, last)) if last - first <= SHORT else ()
    if source.keys[first] in language.consequences and any(
        phrase_at(source, k, language.attributions) and (k == first + 1 or source.keys[k - 1] in language.linking)
        for k in told
    ):
        return True  # `So says the manual.`, `So I was told.`
    for at in (*openings(source, first, last), *_further_clauses(source, first, last)):
        if phrase_at(source, at, language.retractions):
            return True
        if last - first > SHORT:
            continue
        said = any(phrase_at(source, k, language.attributions) for k in range(at + 1, min(at + 7, last)))
        if said and source.keys[at] in language.comments:
            return True
        if last - first <= SHORT_TURN and (
            phrase_at(source, at, language.attributions)
            or (said and source.keys[at] in language.persons)
            or phrase_at(source, last - 1, language.attributions)
        ):
            return True
    return False


def _further_clauses(source: TranscriptWords, first: int, last: int) -> Iterator[int]:
    """Where a further clause of a short sentence begins that says something of what was said: `I wasn't there, but that's what I
    heard`.
    """
    language, keys = source.language, source.keys
    if last - first > SHORT or language.comments.isdisjoint(keys[first + 1 : last]):
        return
    for at in range(first + 1, last):
        if keys[at] in language.comments and (source.set_off(at) or source.set_off(at - 1)):
            yield at


def _comment(source: TranscriptWords, first: int, last: int) -> Rule | None:  # noqa: PLR0911
    """The rule of a short sentence that says of the one before that it is not so, not sure, or was only meant to be:
    `That was the plan`, `I wish it had`, `No, it did not`, `I may be wrong`.
    """
    language, keys = source.language, source.keys
    if last - first > COMMENT:
        return None
    unsure = governor(source, first, last, classes=("negation", "hedge"))
    narrows = any(phrase_at(source, k, language.exceptions) for k in range(first + 1, last - 1))
    adds = keys[first] in language.comments | language.anaphors and keys[first + 1] in language.joiners
    if narrows or adds:
        return EXCEPTION  # `I can only speak for myself.`, `It and a very large loan.`
    weighs = language.class_of(keys[first]) == "hedge" and language.class_of(keys[first + 1]) == "condition"
    if weighs or _dates(source, first, last) or _names_a_snag(source, first, last):
        return EXCEPTION  # `Mostly because we set them afterwards.`
    counts = any(key[0] == "#" for key in keys[first + 1 : last]) and unsure == "hedge"  # `That's about nine crates.`
    named = keys[first] in language.demonstratives and keys[first + 1] in language.linking  # `Ese es el problema.`
    doubtful = not (language.doubtful | language.snags).isdisjoint(keys[first:last])
    if (keys[first] in language.comments and (doubtful or (unsure and not counts))) or (named and doubtful):
        return RETRACTION
    auxiliaries = language.inverting | language.classes.get("tense", frozenset())
    denies = governor(source, first, last, classes=("negation",))
    only_not = any(
        keys[k] in language.leading_adverbs and governor(source, k + 1, min(k + FEW, last), classes=("negation",))
        for k in range(first + 1, last - 1)
    )
    if only_not and keys[first] in language.anaphors:
        return EXCEPTION  # `They just never do anything with them.`
    if denies and last - first <= FRAGMENT_WORDS + 1 and not has_own_subject(source, first):
        return EXCEPTION
    if denies and any(phrase_at(source, k, language.attributions) for k in range(first, last)):
        return RETRACTION  # `I've not told them what it costs.`
    mends = (language.repairs, language.corrections)
    if any(phrase_at(source, k, m) == last - k for m in mends for k in range(max(first + 1, last - FEW), last)):
        return CORRECTION
    elliptic = keys[last - 1] in auxiliaries or (unsure and keys[last - 2] in auxiliaries)
    elliptic = elliptic and (language.question_words - auxiliaries).isdisjoint(keys[first:last])  # `I know where it is`
    if elliptic and governor(source, first, last, classes=("negation", "hedge", "reporting")):
        return RETRACTION
    if any(means(source, first, last) for means in (_wants_a_subject, _means_another, _goes_on_otherwise, _sends_away)):
        return EXCEPTION
    own = not language.own_pronouns.isdisjoint(keys[first : first + 3])
    if own and unsure and not language.certainty.isdisjoint(keys[first:last]):
        return RETRACTION
    return None


def _names_a_snag(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a few words say that there is something bad about it: `There's just one problem`, `I see one drawback`."""
    language, keys = source.language, source.keys
    at = max(openings(source, first, last))
    denies = governor(source, first, last, classes=("negation",))
    names = keys[at] in language.subjects and not language.snags.isdisjoint(keys[at + 2 : last])
    past = not language.was.isdisjoint(keys[at:last])  # `We had a problem with moisture` is another story
    return names and not denies and not past and (keys[at + 1] in language.linking or keys[at] in language.first_person)


def _dates(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence says when or where the one before held, or by what it counts: `That was before the update`, `It was in
    the pilot`, `That's per user`.
    """
    language, keys = source.language, source.keys
    return any(
        keys[at] in language.comments | language.anaphors
        and keys[at + 1] in language.linking
        and (
            keys[at + 2] in language.times
            or (keys[at + 1] in language.was and _tells_when(source, at + 2))
            or (keys[at + 2] in language.counted_by and last - at <= FRAGMENT_WORDS)
        )
        for at in openings(source, first, last - FEW)
    )


def _tells_when(source: TranscriptWords, at: int) -> bool:
    """Whether a word begins when, where or under what a thing was."""
    language, key = source.language, source.keys[at]
    begins = key in language.phrase_starts or key in language.adjuncts
    return begins or language.class_of(key) in {"condition", "limit"}


def _is_wry(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a short sentence winks at who listens, or at the words themselves: `My boss is listening`, `There, I said
    it`.
    """
    language, keys = source.language, source.keys
    if not 1 < last - first <= COMMENT:
        return False
    if any(phrase_at(source, at, language.winks) for at in range(first, last)):
        return True
    words = language.comments | language.anaphors | language.consequences
    said = phrase_at(source, last - 2, language.attributions) == 1 and keys[last - 1] in words
    return said or _asks_how_it_was(source, first, last)


def _asks_how_it_was(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a speaker asks the listener back about what was just said, as `Will that do?` does."""
    language, keys = source.language, source.keys
    asked = last < len(source) and any(mark in source.gap(last) for mark in ASKING)
    for at in openings(source, first, last - 2):
        if not asked or keys[at] not in language.inverting:
            continue
        if keys[at + 1] in language.comments:
            most = FEW + (keys[at] in language.linking)  # `Was that warm enough?`, not `Does that make sense?`
            return last - at <= most or not language.generic.isdisjoint(keys[at + 2 : last])
        return keys[at + 1] in language.own_pronouns and phrase_at(source, at + 2, language.attributions) > 0
    return False


def _wants_a_subject(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence says without a subject how the thing before might be or was: `Could be quicker`."""
    language, keys = source.language, source.keys
    modality = language.governors.get("modality", frozenset()) - language.classes.get("month", frozenset())
    if language.drops_subjects:
        return False
    return any(
        keys[at] in modality
        and not language.classes.get("tense", frozenset()).isdisjoint(keys[at + 1 : at + FEW])
        and language.subjects.isdisjoint(keys[at + 1 : at + FEW])
        for at in openings(source, first, last - 1)
    )


def _goes_on_otherwise(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence tells what happened next to something else than the speaker: `Then the update came`."""
    language, keys = source.language, source.keys
    at = next((k for k in openings(source, first, last) if keys[k] in language.sequels), -1)
    selves = language.own_pronouns | language.generic | (language.subjects & language.persons)
    return 0 <= at < last - 2 and not source.set_off(at + 1) and selves.isdisjoint(keys[at:last])


def _sends_away(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence tells the listener to find out: `Try it on a Monday`, `Ask them in winter`. `Love it` does not."""
    language, keys = source.language, source.keys
    if language.drops_subjects or any(mark in source.gap(last) for mark in ASKING):
        return False
    at = max(openings(source, first, last))
    orders = keys[at] in language.verbs - language.inverting - language.function_words
    return orders and last - at > FEW and keys[at + 1] in language.anaphors


def _means_another(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence says again with an auxiliary alone that somebody or something else did: `The demo was, I should
    add`. `Everybody does` says no less.
    """
    language, keys = source.language, source.keys
    for at in range(first + 1, last):
        if keys[at] in language.inverting:
            ends = at + 1 == last or (source.set_off(at + 1) and last - at <= FRAGMENT_WORDS)
            so = language.verb_second and keys[at] in language.linking and at + 2 == last
            ends = ends or (so and keys[at + 1] in language.anaphors | language.comments)  # `Der Chef ist es`
            begin = max(openings(source, first, at))
            named = keys[begin] in language.articles and at - begin <= FEW
            return ends and language.subjects.isdisjoint(keys[begin:at]) and (named or not has_verb(source, begin, at))
    return False


def is_remark(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a speaker adds a few words about himself, which may weigh what he said, such as `We have to` or `I know two`.

    What only says yes once more (`We really do.`), or that it was otherwise (`We never managed that before.`), is none.
    """
    language, keys = source.language, source.keys
    if last - first > COMMENT:
        return False
    at = first if keys[first] in language.own_pronouns else max(openings(source, first, last))
    if not 1 < last - at <= FRAGMENT_WORDS or keys[at] not in language.own_pronouns & language.subjects:
        return False
    yes = keys[last - 1] in language.inverting or said.union(language.pressing).issuperset(keys[at:last])
    then = any(keys[k] in language.sequels for k in openings(source, first, last))  # `And then we all went sailing.`
    tells = keys[first] in language.consequences or then or keys[last - 1] in language.times
    return not yes and not tells


def _stands_alone(source: TranscriptWords, at: int, last: int) -> bool:
    """Whether a few words only go on to something else, or are a sentence whatever their verb is: `But back to the bread`,
    `And anyway`, `It never jams`, `Kassel hat angefangen`.
    """
    language, keys = source.language, source.keys
    contrast = phrase_at(source, at, language.contrasts)
    if phrase_at(source, at, language.moving_on) == last - at or (contrast and _moves_on(source, at + contrast, last)):
        return True
    if keys[at] in language.subjects and language.class_of(keys[at + 1]) == "negation" and at + 2 < last:
        return True
    if language.verbs or at + 2 >= last or source.set_off(at + 1):
        return False
    small = language.function_words | language.articles | language.relatives | language.phrase_starts
    named = keys[at] not in small and not language.class_of(keys[at])
    return named and keys[at + 1] in language.inverting | language.classes.get("tense", frozenset())


def _holds_only_if(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a few words without a verb are said under a condition: `Twice, if you believe the brochure`. `Honestly, if you
    ask me, it works` has a main clause.
    """
    language, keys = source.language, source.keys
    stop = next(
        (k for k in range(first + 1, min(first + FEW + 1, last)) if phrase_at(source, k, language.subordinators)), last
    )
    if (
        stop == last
        or not source.set_off(stop)
        or stop in openings(source, first, last)
        or has_verb(source, first, stop)
    ):
        return False
    return not any(
        source.set_off(k) and keys[k] not in language.joiners and main_clause(source, k, last)
        for k in range(stop + 2, last - 1)
    )


def _is_counted_thing(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a few words name a thing by its number, where the word before it is a pronoun as well: `Den første måned`."""
    language, keys = source.language, source.keys
    counted = last - first > 2 and keys[first] in language.determiners and keys[first + 1] in language.ordinals
    verbs = language.inverting | language.classes.get("tense", frozenset())
    return counted and not language.verbs and last - first <= FRAGMENT_WORDS and verbs.isdisjoint(keys[first:last])


def is_fragment(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether these few words are no sentence of their own, and no answer or interjection either."""
    language, keys = source.language, source.keys
    only_if = last - first <= SHORT and _holds_only_if(source, first, last)
    if only_if or last - first > COMMENT:
        return only_if
    begins = (
        k
        for k in range(first + 1, last)
        if phrase_at(source, k, language.subordinators) or keys[k] in language.relatives
    )
    stop = next(begins, last)
    starts = language.phrase_starts | language.articles
    limited = stop < last <= first + COMMENT and keys[first] in starts and not has_verb(source, first, stop)
    if limited or _is_counted_thing(source, first, last):
        return True  # `On Fridays, when there are chips.`, `The ones who stayed.`
    if (
        last - first > FRAGMENT_WORDS
        or not language.subjects
        or all(key in language.backchannel for key in keys[first:last])
        or (last - first == 1 and keys[first] in language.intensifiers)  # `Wirklich.`
        or any(_stands_alone(source, at, last) for at in openings(source, first, last))
    ):
        return False
    for at in openings(source, first, last):
        if keys[at] in language.phrase_starts and (language.subjects.isdisjoint(keys[at:last]) or at + 2 == last):
            return True  # `To install, that is.`, `I mean, for us.`
    if language.verbs or language.finite:
        return not has_verb(source, first, last)
    return language.subjects.isdisjoint(keys[first:last]) and not (
        language.drops_subjects and has_verb(source, first, last)
    )
