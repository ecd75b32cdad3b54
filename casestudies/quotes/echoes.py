"""Sentences that take up words of a quote to say something else of them: another figure, whose they are, what they mean."""

from __future__ import annotations

from casestudies.quotes.clauses import COMMENT, FEW, FRAGMENT_WORDS, SHORT, has_verb, is_verb, openings
from casestudies.quotes.edits.base import phrase_at
from casestudies.quotes.edits.governing import governor, sentence_start
from casestudies.quotes.languages.base import Language, Phrase
from casestudies.quotes.reading import TranscriptWords


def takes_up_words(source: TranscriptWords, first: int, last: int, quote: tuple[int, int]) -> bool:
    """Whether the next sentence takes up words of the quote (half-open) and says something else of them."""
    said = frozenset(source.keys[quote[0] : quote[1]])
    return (
        _of_another(source, first, last, quote)
        or _adds_to_a_figure(source, first, last, said)
        or _leaves_a_figure_alone(source, first, last, said)
        or _counts_some_of_them(source, first, last, quote)
        or _happens_to_another_too(source, first, last, said)
        or _says_more_of_a_word(source, first, last, said)
        or _is_over(source, first, last, said)
        or _says_it_otherwise(source, first, last, said)
        or _quotes_itself(source, first, last, said)
        or _says_what_is_meant(source, first, last, said)
        or _is_about_the_word(source, first, last, said)
        or _turns_a_no(source, first, last, quote)
        or _turns_a_yes(source, first, last, quote)
        or _tells_what_was_multiplied(source, first, last, said)
        or _has_a_price(source, first, last, said)
    )


def only_says_again(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a few words only repeat or press what was said (`Like, really fast`), or add somebody (`Even the drivers`, `Et
    les clients aussi`).
    """
    language, keys = source.language, source.keys
    at = max(openings(source, first, last))
    turns = governor(source, at, last, classes=("negation", "limit", "condition", "reporting"))
    if turns or last - at > FRAGMENT_WORDS:
        return False
    pressed = language.pressing | language.leading_adverbs | language.function_words | said
    again = not said.isdisjoint(keys[at:last]) and pressed.issuperset(keys[at:last])
    return again or (at + 1 < last and not language.adding.isdisjoint((keys[at], keys[last - 1])))


def keeps_its_figures(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a sentence that begins as one that puts something right has the quote's own figures, of the same things, and
    says no to nothing: `Actually, it's ninety percent`.
    """
    keys = source.keys
    counted = [k for k in range(first, last) if keys[k][0] == "#"]
    same = all(keys[k] in said and (k + 1 == last or keys[k][-1] in "%$€£¥" or keys[k + 1] in said) for k in counted)
    return bool(counted) and same and not governor(source, first, last, classes=("negation", "limit", "hedge"))


def puts_a_figure_right(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a sentence, even one that comes later, gives another figure of the same thing with a mark of repair: `Actually I
    just looked, it's six hours`.
    """
    language, keys = source.language, source.keys
    again = any(
        keys[k][0] == "#" and keys[k] not in said and keys[k + 1] in said - language.function_words
        for k in range(first, last - 1)
    )
    if not again:
        return False
    marks = (language.repairs, language.corrections)
    return any(
        phrase_at(source, k, phrases) and (k == first or source.set_off(k))
        for k in range(first, last)
        for phrases in marks
    )


def _of_another(source: TranscriptWords, first: int, last: int, quote: tuple[int, int]) -> bool:
    """Whether a thing that the quote names is named again as somebody else's, or in another number.

    `Their engineers fixed it. It was our engineers, in fact.` is an example.
    """
    language, keys = source.language, source.keys
    again = frozenset(keys[quote[0] : quote[1]]).intersection(keys[first:last]) - language.function_words
    named = {keys[k]: keys[k - 1] for k in range(quote[0] + 1, quote[1]) if keys[k] in again and _tells(source, k - 1)}
    for k in range(first + 1, last if named else first):
        before = named.get(keys[k], keys[k - 1])
        if before != keys[k - 1] and _tells(source, k - 1) == _tells_of(before, language):
            return True
    return False


def _tells(source: TranscriptWords, at: int) -> str:
    return _tells_of(source.keys[at], source.language)


def _tells_of(key: str, language: Language) -> str:
    """What a word before a thing tells of it: whose it is, how many, or nothing."""
    if key in language.possessives or key in language.own_pronouns:
        return "whose"
    return "how many" if key[0] == "#" or language.class_of(key) == "quantifier" else ""


def _adds_to_a_figure(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a sentence begins with the quote's figure and goes on, as in `Ten minutes and three phone calls`."""
    keys = source.keys
    at = max(openings(source, first, last))
    return keys[at][0] == "#" and keys[at] in said and last - at > FEW and not said.issuperset(keys[at:last])


def _leaves_a_figure_alone(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a short sentence ends with another figure than the quote's, and leaves to the quote what is counted: behind
    `We were done in six weeks`, `The contract said two`.
    """
    language, keys = source.language, source.keys
    alone = keys[last - 2] not in language.before_object | language.linking | language.subjects | language.pointing
    small = alone and keys[last - 1][0] == "#" and keys[last - 1][1:].isdecimal() and int(keys[last - 1][1:]) < _YEARS
    counted = any(key[0] == "#" for key in said)
    new = small and counted and keys[last - 1] not in said
    return new and last - first <= COMMENT and has_verb(source, first, last)


_YEARS = 1000
"""Figures from here on, alone at the end of a sentence, are mostly years."""


def _counts_some_of_them(source: TranscriptWords, first: int, last: int, quote: tuple[int, int]) -> bool:
    """Whether a sentence tells of a part of those just named, where the quote tells of all of them, or has no verb for it:
    behind `I see every van`, `Half of them in the sea`.
    """
    language, keys = source.language, source.keys
    at = max(openings(source, first, last))
    part = keys[at] in language.amounts or keys[at][0] == "#" or language.class_of(keys[at]) == "quantifier"
    if not part or keys[at] in language.totals or not phrase_at(source, at + 1, _of_them(language)):
        return False
    behind = at + 1 + phrase_at(source, at + 1, _of_them(language))
    whole = not language.totals.isdisjoint(keys[quote[0] : quote[1]])
    return whole or not any(is_verb(source, k) for k in range(behind, last))


def _of_them(language: Language) -> tuple[Phrase, ...]:
    return tuple(map(tuple, language.of_them))


def _happens_to_another_too(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether what the quote measured is said of something else as well: `Breakages fell by half. | So did sales`."""
    language, keys = source.language, source.keys
    at = max((k for k in range(first, last) if keys[k] in language.consequences and k + 2 < last), default=-1)
    measured = any(key[0] == "#" for key in said) or not language.amounts.isdisjoint(said)
    if not measured or at < first or last - at > FRAGMENT_WORDS or keys[at + 1] not in language.inverting:
        return False
    return keys[at + 2] not in language.subjects


def _says_more_of_a_word(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a sentence begins with a word of the quote, and only says more of it: `So real that nobody has found them`."""
    language, keys = source.language, source.keys
    at = max(openings(source, first, last))
    leading = language.articles | language.determiners | language.leading_adverbs | language.leading | {language.manner}
    while at < last and keys[at] in leading:
        at += 1
    if last - first > (SHORT if keys[first] == language.manner else COMMENT):
        return False  # `As happy as one can be with a printer.`
    words = said - language.function_words - leading
    return at + FEW <= last and keys[at] in words and keys[at][0] != "#" and not is_verb(source, at + 1)


def _is_over(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a few words say of what the quote tells of today that it was so, as `Was perfect` does."""
    language, keys = source.language, source.keys
    if not said.isdisjoint(language.was) or last - first > COMMENT:
        return False
    if any(keys[k] in language.was and source.set_off(k + 1) for k in range(first + 1, min(first + FEW, last - 1))):
        return True  # `Lo era, hasta el jueves.`
    past = last - first <= FEW and not language.was.isdisjoint(keys[first:last])
    return past and (
        keys[last - 1] in language.was or not (said - language.function_words).isdisjoint(keys[first:last])
    )


def _says_it_otherwise(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a short sentence says the quote, or a good part of it, once more and another way.

    `The reports take two minutes. They should take two minutes.` is an example.
    """
    language, keys = source.language, source.keys
    at = max(openings(source, first, last))
    words = said - language.function_words - language.intensifiers - language.backchannel
    again = sum(key in words for key in keys[at:last])
    return again * 3 >= last - at and not said.issuperset(keys[at:last]) and last - at <= COMMENT


def _quotes_itself(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether the speaker comes back to a word as one that was said: `I say everyone, it's a third of them`."""
    language, keys = source.language, source.keys
    return any(
        keys[k] in language.first_person
        and phrase_at(source, k + 1, language.attributions)
        and keys[k + 2] in said - language.function_words | language.subjects & said - language.own_pronouns
        for k in range(first, last - 2)
    )


def _says_what_is_meant(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a sentence says what a word of the quote means, as `By staff I mean my brother` does."""
    language = source.language
    if last - first > COMMENT or (said - language.function_words).isdisjoint(source.keys[first:last]):
        return False
    repairs = tuple(phrase for phrase in language.repairs if len(phrase) > 1)
    return any(phrase_at(source, k, repairs) for k in range(first + 1, last - 1))


def _is_about_the_word(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a sentence calls a word of the quote something, as `Listen is the word` does."""
    language, keys = source.language, source.keys
    if last - first > COMMENT:
        return False
    return any(
        at + FEW < last + 1
        and keys[at] in said - language.function_words
        and keys[at + 1] in language.linking
        and (at + 2 < last and _calls(source, at + 2))
        for at in openings(source, first, last)
    )


def _calls(source: TranscriptWords, at: int) -> bool:
    """Whether a word behind `is` begins what a word is called: a strong word, maybe too much."""
    language, key = source.language, source.keys[at]
    degree = language.classes.get("degree", frozenset())
    return key in language.articles or key in language.determiners or key in degree or language.class_of(key) == "hedge"


def _turns_a_no(source: TranscriptWords, first: int, last: int, quote: tuple[int, int]) -> bool:
    """Whether a quote ends in a no, and the next few words say yes of the same subject, as `You do need patience` does."""
    language, keys = source.language, source.keys
    at = max(openings(source, first, last))
    if (
        last - at > FRAGMENT_WORDS
        or keys[at] not in language.subjects
        or not language.nots.isdisjoint(keys[first:last])
    ):
        return False
    sentence = keys[max(quote[0], sentence_start(source, quote[1] - 1)) : quote[1]]
    if keys[at] not in sentence or language.nots.isdisjoint(sentence):
        return False
    may = language.governors.get("modality", frozenset()) | language.emphatic
    return at + 1 < last and keys[at + 1] in may and (keys[at + 1] not in language.emphatic or is_verb(source, at + 2))


def _turns_a_yes(source: TranscriptWords, first: int, last: int, quote: tuple[int, int]) -> bool:
    """Whether a quote says yes, and the next sentence begins with the same subject and verb, and says no to some of it: behind
    `You can always reach them`, `You can't reach anybody who knows`; not `It's not fourteen` behind `It's like the weather`.
    """
    language, keys = source.language, source.keys
    at = max(openings(source, first, last))
    begin = max(quote[0], sentence_start(source, quote[1] - 1))
    sentence = keys[begin : quote[1]]
    if last - at > SHORT or not language.nots.isdisjoint(sentence) or keys[at] not in language.subjects:
        return False
    begin = max(openings(source, begin, quote[1]))
    alike = keys[at : at + 2] == keys[begin : begin + 2] and keys[at + 1] in language.inverting
    of_it = frozenset(sentence) - language.function_words
    said_no = not language.nots.isdisjoint(keys[at + 2 : min(at + 2 + FEW, last)])
    return alike and said_no and not of_it.isdisjoint(keys[at + 2 : last])


def _tells_what_was_multiplied(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a few words say how little there was of what the quote doubled, as `It had been zero` does."""
    language, keys = source.language, source.keys
    at = max(openings(source, first, last))
    if said.isdisjoint(language.classes.get("multiplying", ())) or last - at > COMMENT:
        return False
    small = language.nots | {f"#{n}" for n in range(_HANDFUL)}
    return any(
        keys[k] in language.linking
        and (keys[k] in language.was or not small.isdisjoint(keys[k + 1 : last]))
        and any(keys[j][0] == "#" or keys[j] in small for j in range(k + 1, last))
        for k in range(at + 1, min(at + 1 + FEW, last))
    )


_HANDFUL = 5


def _has_a_price(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> bool:
    """Whether a sentence tells what is paid for that the quote calls free, as `You pay by the seat` does."""
    language = source.language
    free = not said.isdisjoint(language.free_of_charge)
    return free and not language.paying.isdisjoint(source.keys[first:last]) and not said & language.paying
