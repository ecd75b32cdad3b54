"""What is answered to a listener who asks again about what was just said."""

from __future__ import annotations

from casestudies.quotes.clauses import ASKING, FEW, FRAGMENT_WORDS, SHORT_TURN, Sentence, openings
from casestudies.quotes.edits.base import phrase_at
from casestudies.quotes.edits.governing import governor, sentence_start
from casestudies.quotes.languages.base import Language
from casestudies.quotes.reading import TranscriptWords, Words


def weighs_a_word(source: TranscriptWords, sentence: Sentence) -> bool:
    """Whether a sentence takes up the listener's word, or the quote's last, to say something of it as a word:
    `So you are happy? | Happy is a strong word`.
    """
    language, keys = source.language, source.keys
    first, last = sentence.first, sentence.last
    heard = Words(sentence.between, language).keys if sentence.between else keys[first - 1 : first]
    unasked = sentence.between and not any(mark in sentence.between for mark in ASKING)
    asks_else = not (language.question_words - language.inverting).isdisjoint(heard)
    if unasked or asks_else or last - first > SHORT_TURN:
        return False
    for at in openings(source, first, last):
        stop = at
        while stop < last and any(heard[k : k + stop + 1 - at] == keys[at : stop + 1] for k in range(len(heard))):
            stop += 1
        if stop in (at, last) or not language.function_words.isdisjoint(keys[at : at + 1]):
            continue
        weighing = language.inverting | language.governors.get("modality", frozenset()) | language.comments
        return keys[stop] in weighing or phrase_at(source, stop, language.doubts) == last - stop
    return False


def denies(source: TranscriptWords, sentence: Sentence, said: frozenset[str]) -> bool:  # noqa: PLR0911
    """Whether somebody who was asked again says no, or less: `Really? | No`, `All of them? | Two of them`."""
    language = source.language
    first, last = sentence.first, sentence.last
    between = Words(sentence.between, language)
    if _concludes_a_no(between, sentence.between) and said.isdisjoint(language.nots):
        at = max(openings(source, first, last))
        agrees = not language.nots.isdisjoint(source.keys[first:last]) or source.keys[at] in language.backchannel
        return not agrees or turns_within(source, first, last)
    for at in openings(source, first, last):
        length = phrase_at(source, at, language.denials)
        if length and (at + length == last or any(mark in sentence.between for mark in ASKING)):
            return True
    if _hears_another_figure(source, sentence, between, said) or _is_contradicted(source, sentence, between, said):
        return True
    if not _challenges(between, sentence.between, said):
        return False
    if governor(source, first, min(first + FRAGMENT_WORDS, last), classes=("negation", "hedge")):
        return True
    if last - first <= SHORT_TURN and turns_within(source, first, last):
        return True  # `Every time? | Every time but in May.`
    asked = frozenset(between.keys)
    return not _affirms(source, first, last, asked, said) and _dodges(source, first, last, asked, said)


def _concludes_a_no(between: Words, text: str) -> bool:
    """Whether a listener asks whether there is none of what would spoil it, as in `So no complaints?`: a no agrees."""
    language, keys = between.language, between.keys
    asks = any(mark in text for mark in ASKING) and len(keys) <= SHORT_TURN
    return asks and not language.consequences.isdisjoint(keys[:1]) and not language.nots.isdisjoint(keys[1:2])


def asks_on(source: TranscriptWords, sentence: Sentence, said: frozenset[str]) -> bool:
    """Whether the listener goes on with a further question, that takes up nothing of the quote: `And who packs it?` What is
    answered then is another matter.
    """
    language = source.language
    if not sentence.between or not any(mark in sentence.between for mark in ASKING):
        return False
    keys = Words(sentence.between, language).keys
    begins = keys[:1] and keys[0] in language.joiners - language.consequences
    asks_else = not (language.question_words - language.inverting).isdisjoint(keys[1:])
    return bool(begins) and asks_else and (said - language.function_words).isdisjoint(keys)


def turns_within(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether words behind the first one make an exception, or begin a contrast."""
    turned = (*source.language.exceptions, *source.language.contrasts)
    return any(phrase_at(source, k, turned) for k in range(first + 1, last))


def confirms(source: TranscriptWords, sentence: Sentence, said: frozenset[str]) -> bool:
    """Whether somebody who was asked again says it once more and nothing else: `All of them? | All nineteen, yes`."""
    first, last = sentence.first, sentence.last
    if not sentence.between or last - first > FRAGMENT_WORDS:
        return False
    language, keys = source.language, frozenset(source.keys[first:last])
    if _concludes_a_no(Words(sentence.between, language), sentence.between):
        return language.nots.union(language.backchannel, language.function_words) >= keys  # `None at all.`
    all_of_them = {key for key in keys if key[0] == "#" and not language.totals.isdisjoint(keys)}
    again = said.union(all_of_them, language.backchannel, Words(sentence.between, language).keys)
    turns = governor(source, first, last, classes=("negation", "hedge", "limit", "condition"))
    return again >= keys and not turns and not phrase_at(source, last - 1, language.doubts)


def is_question(source: TranscriptWords, last: int) -> bool:
    """Whether the sentence that ends before word `last` asks in earnest: it begins with its verb, and says no `not`. `It's fast,
    right?` claims, and so does `Isn't it fast?`.
    """
    language = source.language
    if not any(mark in source.gap(last) for mark in ASKING):
        return False
    first = sentence_start(source, last - 1)
    at = max(openings(source, first, last))
    return source.keys[at] in language.inverting and language.nots.isdisjoint(source.keys[first:last])


def says_no(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence is said to begin with a no."""
    return any(phrase_at(source, at, source.language.denials) for at in openings(source, first, last))


def _affirms(source: TranscriptWords, first: int, last: int, asked: frozenset[str], said: frozenset[str]) -> bool:
    """Whether an answer says yes: in so many words, with the verb alone (`They did`), or in the words of the question."""
    language, keys = source.language, source.keys
    if not (language.backchannel - language.subjects - language.phrase_starts).isdisjoint(
        {keys[first], keys[last - 1]}
    ):
        at = max(openings(source, first, last))
        known = said.union(asked, language.function_words, language.backchannel, language.pressing)
        amount = last - at <= FEW and keys[at] in language.articles  # `Okay, a week.`
        part = keys[at] in language.phrase_starts and source.set_off(last - 1)  # `With the price, yes.`
        if (amount or part) and not known.issuperset(keys[at:last]):
            return False
        return not _new_figures(source, first, last, said) or not language.totals.isdisjoint(keys[first:last])
    if keys[first] in asked & language.subjects - language.persons and source.set_off(first + 1):
        return True  # `So everyone uses it? | Everyone, every day.`
    whose = language.subjects | language.pronouns | language.own_pronouns | language.intensifiers
    verb = next((k for k in range(first + 1, last) if k + 1 == last or source.set_off(k + 1)), first)
    if keys[verb] in language.inverting:  # `They did.`, `They do, every night.`
        return keys[first] in whose
    if _says_again(source, first, last, asked):
        return True
    again = asked.issuperset(frozenset(keys[first:last]) - language.intensifiers)  # `So you are happy? | Very happy.`
    return again and (not _new_figures(source, first, last, said) or not language.totals.isdisjoint(keys[first:last]))


def _says_again(source: TranscriptWords, first: int, last: int, asked: frozenset[str]) -> bool:
    """Whether an answer begins with the whole question, at most stressed: `Every day? | Every working day for nine years`."""
    language, keys = source.language, source.keys
    stop, seen = first, set[str]()
    while stop < last and (keys[stop] in asked or keys[stop] in language.stressing):
        seen.add(keys[stop])
        stop += 1
    limits = governor(source, first, last, classes=("negation", "hedge", "limit", "condition"))
    return len(asked) > 1 and seen >= asked and not limits


def _new_figures(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> frozenset[str]:
    return frozenset(key for key in source.keys[first:last] if key[0] == "#") - said


def _dodges(source: TranscriptWords, first: int, last: int, asked: frozenset[str], said: frozenset[str]) -> bool:
    """Whether a short answer that says neither yes nor no tells of less, of somebody else, or sends the listener away."""
    language, keys = source.language, source.keys
    once = 1 < last - first <= FRAGMENT_WORDS and language.class_of(keys[last - 1]) == "condition"
    things = language.articles | language.determiners
    if once or (
        last - first >= FEW and keys[first] in language.verbs - language.inverting and keys[first + 1] in things
    ):
        return True  # `At night? | They did once.`, `Honestly? | Ask the accountant.`
    if last - first > FRAGMENT_WORDS:
        # `Every one? | We won two out of five.`
        counted = not asked.isdisjoint(language.governors.get("quantifier", frozenset()))
        return counted and last - first <= SHORT_TURN and bool(_new_figures(source, first, last, said))
    figures = any(key[0] == "#" for key in keys[first:last])
    if figures and last - first <= FEW:
        known = said.union(asked, language.function_words, language.backchannel, language.totals)
        weighs = keys[first] in language.articles and not known.issuperset(keys[first:last])  # `A long one.`
        return weighs or bool(_new_figures(source, first, last, said))
    # `Would you? | I would, gladly.` says yes; `They told you that? | I assumed it.` and `All three? | Sam did.` do not
    takes_verb = any(keys[k] in asked and keys[k] in language.inverting for k in range(first + 1, last - 1))
    return not takes_verb or bool(_new_figures(source, first, last, said))


def _is_contradicted(source: TranscriptWords, sentence: Sentence, between: Words, said: frozenset[str]) -> bool:
    """Whether the listener says otherwise, as in `But you cancelled in May`, and is not put right."""
    language, answer = source.language, source.keys[sentence.first : sentence.last]
    limits = any(phrase_at(between, k, language.exceptions) for k in range(len(between)))
    doubts = limits or (not language.nots.isdisjoint(between.keys) and not language.nots.isdisjoint(said))
    yes = language.backchannel - language.subjects
    if doubts and between.keys[0] not in language.joiners and answer[0] in yes and language.nots.isdisjoint(answer):
        return True  # `Your only one, isn't it? | True.`, `Wasn't there one? | Yes, there was.`
    if any(mark in sentence.between for mark in ASKING) or not between.keys:
        return False
    figures = any(key[0] == "#" for key in said) and any(key[0] == "#" and key not in said for key in between.keys)
    quoted = (figures or between.keys[0] in language.comments) and any(
        phrase_at(between, k, language.attributions) for k in range(len(between))
    )
    tells = between.keys[0] in language.generic and not language.nots.isdisjoint(said)
    turned = phrase_at(between, 0, language.contrasts) or (tells and language.nots.isdisjoint(between.keys))
    return bool(quoted or turned) and source.keys[sentence.first] not in language.nots


def _hears_another_figure(source: TranscriptWords, sentence: Sentence, between: Words, said: frozenset[str]) -> bool:
    """Whether the listener names a figure or a share that the quote has not, and the answer takes it up or says yes.

    `I had three weeks in my notes. | You're right, three weeks.` is an example.
    """
    language, keys = source.language, source.keys
    first, last = sentence.first, sentence.last
    all_of_it = language.totals | language.backchannel | language.subjects | language.leading | language.nots
    shares = language.amounts - all_of_it  # `half`, `a third`
    counted = {
        key for k, key in enumerate(between.keys) if key in shares or (key[0] == "#" and not _is_that_one(between, k))
    } - said
    counts = language.amounts.union(
        language.totals, *(language.classes.get(name, ()) for name in ("unit", "multiplying"))
    )
    weighs = any(key[0] == "#" or key in counts for key in said)  # what counts nothing, no figure contradicts
    if not counted or not weighs or last - first > SHORT_TURN or not language.totals.isdisjoint(between.keys):
        return False
    if any(_same_figure(one, key) for one in counted for key in keys[first:last]):
        return True
    units = {b for a, b in zip(between.keys, between.keys[1:], strict=False) if a in counted}
    return not units.isdisjoint(said - language.function_words) and keys[first] in language.backchannel


def _is_that_one(between: Words, k: int) -> bool:
    """Whether a word for one points to a thing, as in `And the old one?`; `Only one?` counts."""
    language, keys = between.language, between.keys
    if keys[k] != "#1" or not k or k + 1 < len(keys):
        return False
    before = keys[k - 1]
    weighs = language.class_of(before) or before in language.pressing | language.leading_adverbs | language.joiners
    return not weighs and not between.surface(k, k + 1).isdecimal()


def _same_figure(one: str, other: str) -> bool:
    """Whether two words are the same figure, with a sign or without.

    `It was twelve percent. | Twelve, then.` is an example.
    """
    return one == other or (one[0] == other[0] == "#" and one.rstrip(_SIGNS) == other.rstrip(_SIGNS))


_SIGNS = "%$€£¥"


def _challenges(between: Words, text: str, said: frozenset[str]) -> bool:
    """Whether a listener asks again about what was just said: in a word or two, in its own words, or whether it may be
    used. `And what about the price?` is another question.
    """
    language = between.language
    keys = between.keys
    if keys and said.issuperset(keys) and not language.function_words.issuperset(keys):
        return True  # `In a day. | Well, a week.`
    if not any(mark in text for mark in ASKING) or not language.question_words:
        return False
    asks_else = not (language.question_words - language.inverting).isdisjoint(keys)
    points = language.comments | language.consequences  # `Do you really mean that?`
    back = keys[:1] and keys[0] in language.inverting and len(keys) <= SHORT_TURN and not points.isdisjoint(keys)
    again = not (said - language.function_words).isdisjoint(keys)
    concludes = keys[:1] and keys[0] in language.consequences and len(keys) <= SHORT_TURN  # `So you would do it again?`
    short = concludes or (len(keys) <= FEW + 1 and keys[:1] and keys[0] not in language.joiners)
    compared = phrase_at(between, 0, language.exceptions)  # `Compared to what?`
    mine = not language.permissions.isdisjoint(keys) and not _asks_what_you_do(keys, language)
    return bool(compared or again or mine or ((short or back) and not asks_else))


def _asks_what_you_do(keys: list[str], language: Language) -> bool:
    """Whether a question that begins with a question word asks after what the speaker does: `Which one do you use?` is about no
    permission, `Which of it may I use?` is.
    """
    asks = keys[0] in language.question_words - language.inverting
    return asks and not language.generic.isdisjoint(keys) and language.own_pronouns.isdisjoint(keys)
