"""What a language brings to the reading and judging of quotes: words of closed classes, and how words split."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordPart:
    """A part of a written word that counts as one word: `we've` is `we` and `have`.

    `begin` and `end` are its characters in the written word. `also` is a second reading: the `'s` of `it's` is `is`,
    and may be `has`.
    """

    key: str
    begin: int
    end: int
    also: str = ""


Splitter = Callable[[str], tuple[WordPart, ...]]
"""A written word (folded, straight apostrophes) to its pieces; one piece for most words, none for a hesitation."""

NumberReader = Callable[[Sequence[str], Sequence[str], int], "tuple[int, str] | None"]
"""Words, the text before each, and a position, to how many words from there make one figure, and "
"its canonical key."""


class Phrases(tuple[Phrase, ...]):
    """Phrases, longest first, that are found by their first word."""

    by_first: dict[str, tuple[Phrase, ...]]

    def __new__(cls, found: Iterable[Phrase]) -> Phrases:
        """Phrases in any order."""
        made = super().__new__(cls, sorted(found, key=len, reverse=True))
        made.by_first = {}
        for phrase in made:
            made.by_first[phrase[0]] = (*made.by_first.get(phrase[0], ()), phrase)
        return made


def phrases(text: str) -> Phrases:
    """Phrases, divided by bars."""
    return Phrases(tuple(line.split()) for line in text.split("|") if line.strip())


def words(text: str) -> frozenset[str]:
    """Words, divided by spaces."""
    return frozenset(text.split())


def inflected(stems: str, endings: str) -> frozenset[str]:
    """Forms of words: stems, each with every ending."""
    return frozenset(stem + ending for stem in stems.split() for ending in endings.split())


def ordinals(stems: str, endings: str, first: int = 1) -> dict[str, int]:
    """Ordinals in all their forms: stems in their order, each with every ending."""
    return {stem + ending: n for n, stem in enumerate(stems.split(), first) for ending in endings.split() or [""]}


def respelled(
    *pairs: tuple[str, str], whole: frozenset[str] = frozenset(), ending: tuple[tuple[str, str], ...] = ()
) -> Callable[[str], str]:
    """To one spelling of words that have two: each pair's first part is written as its second; those of `whole` only
    where they are all of the word, those of `ending` only at its end.
    """

    def canonical(word: str) -> str:
        for one, other in pairs:
            if one in word and (one not in whole or word == one):
                word = word.replace(one, other)
        for one, other in ending:
            if word.endswith(one):
                return word[: -len(one)] + other
        return word

    return canonical


def _whole(word: str) -> tuple[WordPart, ...]:
    return (WordPart(word, 0, len(word)),)


def _no_number(words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[int, str] | None:
    return None


@dataclass(frozen=True, slots=True)
class Language:
    """A language's closed classes. An empty class permits nothing: a language we know nothing of is judged strictly.

    The classes that permit (`fillers`, `openers`, `function_words`, ...) are kept small; those that refuse a cut
    (`governors`) are kept wide.
    """

    code: str
    split: Splitter = _whole
    number: NumberReader = _no_number
    figures: Callable[[str], bool] | None = None
    """Whether a figure can begin with a word; None where figures are read as any other word."""
    ones: frozenset[str] = frozenset()
    """The words for one that are articles as well."""
    and_half: tuple[Phrase, ...] = ()
    """What adds a half behind a figure and its unit: `et demi`."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """Ordinals in words, in all their forms."""
    ordinal_stop: bool = False
    """Whether a full stop behind digits makes an ordinal: `3. Mai`."""
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Abbreviations with a stop, and the words they stand for: `ca`, `z b`."""
    signs: Mapping[str, str] = field(default_factory=dict)
    """The words for signs: `–` between figures, `&`."""
    cased: frozenset[str] = frozenset()
    """Words that mean somebody else with a capital: `Sie` and `sie`."""
    capital_nouns: bool = False
    """Whether every noun has a capital, so that it makes no name."""
    bare_nouns: bool = False
    """Whether a noun names a thing without an article before it: `kassan`, `aplikacja`."""
    verb_second: bool = False
    """Whether the verb is a main clause's second word: behind `Das spart`, an `uns` shows that `das` is a pronoun."""
    clitics: frozenset[str] = frozenset()
    """Pronouns that stand right before a verb."""
    particles: tuple[Phrase, ...] = ()
    """Fillers that no mark sets off: `halt`."""
    hosts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By the first word of a particle that is something else as well, the words right behind which it is a particle:
    `c'est en fait simple`, but `il en fait trop`.
    """
    homonyms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By the first word of a filler, the words that make it another word in their sentence: `wir machen halt`."""
    drops_subjects: bool = False
    """Whether a clause needs no subject: `funciona`."""
    unspoken: Mapping[str, tuple[int, tuple[Phrase, ...]]] = field(default_factory=dict)
    """Words that speech leaves out and print puts in, such as French `ne`: how many words on at most one of the phrases
    stands that calls for them.
    """
    masks: tuple[tuple[str, str], ...] = ()
    """Writings that are read as others of the same length, as patterns: `E'` for `È`."""
    hesitations: frozenset[str] = frozenset()
    """Sounds that are no words: um, uh."""
    homographs: frozenset[str] = frozenset()
    """Those that are words as well, in capitals or where no mark sets them off: `5 mm`, `to err`, `the ER`."""
    fillers: tuple[Phrase, ...] = ()
    """May go anywhere where a comma or a hesitation sets them off: you know, I mean."""
    tags: tuple[Phrase, ...] = ()
    """May go from the end of a sentence, or as a sentence of their own: right, okay, that's all."""
    remarks: tuple[Phrase, ...] = ()
    """May go wherever they are set off: to be honest, believe me."""
    emphases: tuple[Phrase, ...] = ()
    """May go from the end of a sentence that says no: no way."""
    pressing: frozenset[str] = frozenset()
    """Words that press a claim said once more: it really has."""
    enabling: frozenset[str] = frozenset()
    """Verbs behind which only another verb can come: can, will."""
    leading_adverbs: frozenset[str] = frozenset()
    """Words that lead up to what is said of a thing, and say nothing without it: just, so."""
    leading: frozenset[str] = frozenset()
    """Words that only a noun can follow, or what tells more of it, and no word that may be an adjective "
    "too: whole."""
    approximators: frozenset[str] = frozenset()
    """Fillers that before a figure mean about: like."""
    articles: frozenset[str] = frozenset()
    """Words that name a thing, beside the determiners: a, another, theirs. Behind them stands what a "
"filler measures."""
    rates: frozenset[str] = frozenset()
    """Two words between an amount and what it is counted by: per, a."""
    out_of: tuple[Phrase, ...] = ()
    """Words between a mark and the best one there is: out of."""
    weighing: frozenset[str] = frozenset()
    """Words beside which pounds are a weight: heavy, lift."""
    amounts: frozenset[str] = frozenset()
    """Words that tell how much or how many without a figure: half, hundreds, twice."""
    doubled: frozenset[str] = frozenset()
    """Words that grammar may put twice in a row: had had."""
    openers: tuple[Phrase, ...] = ()
    """May go from the start of a sentence: so, well, and."""
    consequences: frozenset[str] = frozenset()
    """Joiners that say what follows from something: so."""
    reasons: frozenset[str] = frozenset()
    """Begin a clause that gives a reason, and limits nothing that was claimed outright: because."""
    comments: frozenset[str] = frozenset()
    """Words that take up what was just said: that, this, which."""
    generic: frozenset[str] = frozenset()
    """Subjects that mean anybody: you. What anybody does may be a condition."""
    degree_openers: frozenset[str] = frozenset()
    """Openers that are something else before an adjective: so."""
    settings: tuple[Phrase, ...] = ()
    """May go from the start of a sentence when a comma follows: before that, in addition."""
    exhortations: tuple[Phrase, ...] = ()
    """Begin a clause that proposes something, and sets no condition: let us."""
    contrast_words: frozenset[str] = frozenset()
    """Words with which a joined clause leads on to something else: then, yet, now."""
    inner_contrasts: frozenset[str] = frozenset()
    """Those that stand within their clause as well, and no mark beside them: `die Küche weiß aber nicht`."""
    sequels: frozenset[str] = frozenset()
    """Words that begin what happened next: then, suddenly."""
    reversal_words: frozenset[str] = frozenset()
    """Words that end or spoil what was said before: cancelled, left, worse."""
    repairs: tuple[Phrase, ...] = ()
    """Begin what may put right what was said before: sorry, wait, I mean."""
    corrections: tuple[Phrase, ...] = ()
    """Begin what does put it right: hang on, no wait."""
    retractions: tuple[Phrase, ...] = ()
    """Begin one that does: just kidding, scratch that."""
    too_far: tuple[Phrase, ...] = ()
    """With these a speaker says that the words before claim too much: I would not go that far."""
    softeners: tuple[Phrase, ...] = ()
    """Before a figure or a thing these say that it is nearer to what was meant: `Sagen wir drei.`, `Call it a week.`"""
    affirming: frozenset[str] = frozenset()
    """Words that alone say that what was denied was so of somebody: `uno sí`, `einer schon`."""
    doubts: tuple[Phrase, ...] = ()
    """Short sentences that take back the one before: I wish, just kidding."""
    contrasts: tuple[Phrase, ...] = ()
    """Begin a sentence or clause that turns against what stands before it: but, although, or."""
    exceptions: tuple[Phrase, ...] = ()
    """Begin one that limits it: except, unless, at least."""
    moving_on: tuple[Phrase, ...] = ()
    """Behind such a word these only go on to something else: but anyway, but yeah."""
    outdoing: tuple[Phrase, ...] = ()
    """Behind such a word these only say something better still: but even better, but that is not all."""
    sooner: tuple[Phrase, ...] = ()
    """The same where nothing follows them: or sooner."""
    subordinators: tuple[Phrase, ...] = ()
    """Limit it where no main clause of their own follows: if, once, as long as."""
    attributions: tuple[Phrase, ...] = ()
    """Give words to somebody: says, according to."""
    denials: tuple[Phrase, ...] = ()
    """What somebody who is asked again says to take it back: no, not really."""
    mockeries: tuple[Phrase, ...] = ()
    """Marks of irony: oh great, yeah right."""
    dry: tuple[Phrase, ...] = ()
    """Said as a whole sentence, these may be irony too: yeah sure, ja sicher."""
    once_more: tuple[Phrase, ...] = ()
    """By which few words say that something came again: `another`, `no … again`."""
    winks: tuple[Phrase, ...] = ()
    """In a short sentence, they hint that the one before was said for somebody's ears, for money or for fun."""
    framings: tuple[Phrase, ...] = ()
    """Openings that may say when or why the rest holds: before that, because, sure."""
    verbs: frozenset[str] = frozenset()
    """Finite forms of common verbs: where a predicate begins."""
    finite: frozenset[str] = frozenset()
    """Finite forms that are no other word as well (but for nouns that have a capital): they show a predicate. Verbs that say
    what a word means, such as `heißt`, are none of them.
    """
    certainty: frozenset[str] = frozenset()
    """Words that with a `not` say that a speaker may be wrong: sure, know."""
    doubtful: frozenset[str] = frozenset()
    """What a claim may turn out to be: that was the plan, the idea, a lie."""
    snags: frozenset[str] = frozenset()
    """With these something is called bad that was just claimed: that's the problem, that's what worries me."""
    counted_by: frozenset[str] = frozenset()
    """Words that begin what an amount is counted by: that's per user."""
    free_of_charge: frozenset[str] = frozenset()
    paying: frozenset[str] = frozenset()
    """Words with which something is said to cost money, free as it was called."""
    introductions: tuple[Phrase, ...] = ()
    """Say that what comes next is somebody else's, or made up: let me read you, imagine."""
    permissions: frozenset[str] = frozenset()
    """With these a listener asks whether the words may be used: quote, print."""
    we_endings: tuple[str, ...] = ()
    """How verbs end that tell what we do, where no pronoun says so: `medimos`."""
    past_ending: str = ""
    """How most verbs end that tell what happened: `ed`."""
    afterthoughts: tuple[Phrase, ...] = ()
    """End a sentence that turns against the one before, or says how it was meant: though, that is, mind you."""
    assurances: tuple[Phrase, ...] = ()
    """Short sentences that hold a governing word and take nothing back: no doubt."""
    parentheses: tuple[Phrase, ...] = ()
    """Asides that govern nothing, although they hold a governing word: as I said, you know what I mean."""
    asides: frozenset[str] = frozenset()
    """Words that begin an aside which only tells more: especially, including, obviously."""
    anaphors: frozenset[str] = frozenset()
    """Pronouns that take up a thing or person named before: it, they, she."""
    pointing: frozenset[str] = frozenset()
    """Further words that point back to what was just said: them, there, ever. Empty: any further clause may."""
    of_them: tuple[list[str], ...] = ()
    """Behind a number, these take up who was just named: `most of them`."""
    totals: frozenset[str] = frozenset()
    """Words that say that nobody is left out: all."""
    manner_ending: str = ""
    """How most words end that say how something is done: `ly`."""
    directions: frozenset[str] = frozenset()
    """Words before a preposition that tell how far something goes: down to the day, across from."""
    adjuncts: frozenset[str] = frozenset()
    """Prepositions that tell where or when, and may be left out with their words behind an ellipsis: in, across."""
    separable: frozenset[str] = frozenset()
    """Words that mean another thing written together with a verb: `wieder holen` is to fetch again, `wiederholen` to
    repeat.
    """
    joiners: frozenset[str] = frozenset()
    """Words that join a further main clause: and, so."""
    subjects: frozenset[str] = frozenset()
    """Words that can only begin a clause as its subject: I, we, there."""
    function_words: frozenset[str] = frozenset()
    """Words that people repeat while they search for the next one; a repeated one is a stutter."""
    short_repeats: bool = False
    """Whether any word of up to three letters, said twice, is a stutter: where its function words are not known."""
    intensifiers: frozenset[str] = frozenset()
    """Words that are repeated for emphasis: never a stutter."""
    stressing: frozenset[str] = frozenset()
    """What makes a whole more of a whole: every *single* one, every *working* day."""
    backchannel: frozenset[str] = frozenset()
    """What a listener says while another speaks."""
    pronouns: frozenset[str] = frozenset()
    """What a bracket may stand for."""
    persons: frozenset[str] = frozenset()
    """Those of them that stand for a person."""
    gendered: bool = False
    """Whether what stands for a person stands for a thing as well: `elle` may be a platform."""
    stressed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Pronouns that stand before a sentence to stress its subject, and the subjects they go with: `moi, je`."""
    own_pronouns: frozenset[str] = frozenset()
    """Those that stand for the speaker and the speaker's own people: we, us."""
    own_team_nouns: frozenset[str] = frozenset()
    """The referents that such a word may stand for: team, company."""
    possessives: frozenset[str] = frozenset()
    """Those that tell whose something is: its, their."""
    demonstratives: frozenset[str] = frozenset()
    """Those that are other words before a thing or a clause: that, this."""
    singular: frozenset[str] = frozenset()
    """Those that stand for one thing or person."""
    determiners: frozenset[str] = frozenset()
    """What a bracket may begin with."""
    referents: frozenset[str] = frozenset()
    """Plain nouns that a bracket may name without their being in the transcript."""
    roles: frozenset[str] = frozenset()
    """What people are by their work, in the singular: driver, nurse."""
    judging: frozenset[str] = frozenset()
    """Words of praise and blame, which no bracket may bring in: great, crook. Empty: only what is "
"listed or was said may."""
    judging_endings: tuple[str, ...] = ()
    """How most adjectives end: -ful, -ous."""
    plain_endings: tuple[str, ...] = ()
    """How nouns end that look like them: -ity."""
    numbers: tuple[frozenset[str], ...] = ()
    """Forms of a verb that differ by number alone: was and were."""
    clipped: dict[str, str] = field(default_factory=dict)
    """Clipped words, to what they are short for: ops, operations."""
    qualifiers: frozenset[str] = frozenset()
    """Words that tell one thing from another without judging it, inside a bracket."""
    nots: frozenset[str] = frozenset()
    """Words that say no, and nothing less: what a translation must say too. (The governors' negations are "
    "more: few, hardly.)"""
    nothing_but: frozenset[str] = frozenset()
    """Words that behind one of `nots` make it `only`: `ne … que`."""
    governors: dict[str, frozenset[str]] = field(default_factory=dict)
    """Words that change what the rest of their sentence claims, by the name of the class."""
    phrases: dict[str, tuple[Phrase, ...]] = field(default_factory=dict)
    """The same, for expressions of several words."""
    classes: dict[str, frozenset[str]] = field(default_factory=dict)
    """Further classes that only name the reason of a refusal: pronoun, tense, degree."""
    affixes: tuple[str, ...] = ()
    """Prefixes that turn a word into its opposite."""
    before_object: frozenset[str] = frozenset()
    """After these a thing is not the subject of what follows: of, the, with."""
    phrase_starts: frozenset[str] = frozenset()
    """Prepositions that begin a phrase which can be left out with an ellipsis."""
    emphatic: frozenset[str] = frozenset()
    """Verbs that in front of another one contradict a no: you do need patience."""
    adding: frozenset[str] = frozenset()
    """Words that begin who or what is in it as well: even, including, also."""
    was: frozenset[str] = frozenset()
    """Forms of to be that tell of the past: that was before the update."""
    linking: frozenset[str] = frozenset()
    """Verbs after which a predicate begins: is, was."""
    relatives: frozenset[str] = frozenset()
    """Words that begin a clause about what stands before a comma: which, where."""
    relatives_set_off: bool = False
    """Whether every such clause stands between commas, so that they show no aside: `Kunden, die früh kommen, sind`."""
    times: frozenset[str] = frozenset()
    """Words that begin when something was: after, since."""
    thing: str = ""
    on_the_whole: tuple[Phrase, ...] = ()
    """Begin a clause about all that was said before: `il che`, `lo cual`."""
    place: str = ""
    manner: str = ""
    """The words for which, where and as, which begin asides of a kind of their own."""
    inverting: frozenset[str] = frozenset()
    """Verbs that stand before their subject in a question: do you."""
    question_words: frozenset[str] = frozenset()
    """Words with which a sentence shows that it is a question, whatever its last mark."""
    variants: Callable[[str], str] | None = None
    """To the one spelling under which colour and color are the same."""
    first_person: frozenset[str] = frozenset()
    """Words by which somebody speaks of himself and his own people: I, my, we, our."""
    about_person: frozenset[str] = frozenset()
    """First words of a text that tells about a person: she, runs, responsible, former."""
    dictionary: str = ""
    """The name of the language's list of words, empty where there is none."""
    slips: str = ""
    """What may be put right in a word that no list has: its `letters`, or only its `accents`; nothing where real words
    are missing from the list.
    """

    stops: frozenset[str] = field(init=False)
    """The words after which a stop ends no sentence."""
    expansions: Mapping[str, tuple[tuple[Phrase, Phrase], ...]] = field(init=False)
    """Abbreviations with what they stand for, by the first word of the short form."""

    def __post_init__(self) -> None:
        pairs = [(tuple(short.split()), tuple(full.split())) for short, full in self.abbreviations.items()]
        by_first = {brief[0]: tuple(pair for pair in pairs if pair[0][0] == brief[0]) for brief, _ in pairs}
        object.__setattr__(self, "stops", frozenset(part for brief, _ in pairs for part in brief))
        object.__setattr__(self, "expansions", by_first)

    def class_of(self, word: str) -> str:
        """The name of the governing class a word belongs to, or an empty string."""
        for name, words in self.governors.items():
            if word in words:
                return name
        return ""
