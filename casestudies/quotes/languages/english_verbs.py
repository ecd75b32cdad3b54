"""English verbs with their forms: where a predicate begins, and whether a few words are a sentence."""

from __future__ import annotations

from casestudies.quotes.languages.base import words

_REGULAR = (
    "accept achieve act add adjust admit adopt affect agree aim allow amaze announce answer appear "
    "apply approve arrive ask "
    "assist attend automate avoid back balance believe belong benefit block book boost borrow bother "
    "calculate call cancel "
    "care carry cause change charge check choose claim clean clear click close collect combine come "
    "compare compete complain "
    "complete comply confirm connect consider consist consolidate contact contain continue control "
    "convert convince cook copy "
    "cost count cover crash create cross cure cut decide declare decline decrease deliver demand "
    "depend deploy describe "
    "deserve "
    "design destroy detect develop disagree disappear discover discuss dislike document double doubt "
    "download drop earn "
    "eat edit "
    "eliminate embed employ enable encourage end engage enjoy ensure enter escape establish evaluate evolve examine "
    "exist expand "
    "expect experience explain explore export extend face fail fall fear figure file fill filter finish fire fit fix "
    "focus follow "
    "force forecast fund gain generate grow guess handle happen hate help hire hope host hurt "
    "identify ignore imagine "
    "implement "
    "import improve include increase influence inform insist inspire install integrate introduce invest investigate "
    "invite join "
    "judge jump keep kick kill lack land last laugh launch lead learn leave let lift like limit "
    "listen live load lock log look "
    "love lower maintain make manage map mark matter measure mention merge migrate miss move need "
    "negotiate notice obtain "
    "occur offer open operate order organise organize outperform own paint panic park pass pay "
    "perform pick place plan "
    "plant play "
    "please point post pour praise predict prefer prepare prevent print process produce promise "
    "protect prove provide publish "
    "pull purchase push put qualify question quit quote raise rank rate reach react read realise "
    "realize recall receive "
    "recommend "
    "record recover reduce refer reflect refuse regret reject rely remain remember remind remove rent repair repeat "
    "replace reply "
    "report represent require rescue research reserve resolve respond rest result retire return "
    "reveal review rewrite roll run "
    "save say scale scan schedule score search secure see seem select sell send separate serve set "
    "settle shape share "
    "ship shop "
    "show shut sign simplify skip sleep slow solve sort sound spend split spread stand start stay "
    "step stick stop store "
    "streamline "
    "strengthen struggle study submit succeed suffer suggest suit supply support suppose surprise "
    "survive suspect switch "
    "take talk "
    "target teach tell tend test thank think track train transfer transform translate treat triple "
    "trust try turn type "
    "understand "
    "unify update upgrade upload use validate value verify visit wait walk want warn wash waste "
    "watch welcome win wish "
    "wonder work "
    "worry write"
)
_IRREGULAR = (
    "am is are was were be been being have has had having do does did done doing go goes went gone "
    "going get gets got gotten "
    "getting came bought brought built broke broken began begun became chose chosen drew drawn drove "
    "driven ate eaten "
    "fell fallen "
    "felt fought found flew flown forgot forgotten gave given give gives giving grew grown heard "
    "hear hears held hold "
    "holds hid "
    "hit kept knew know knows known led left lent lost made meant mean means met meet meets paid ran rang rose risen "
    "said saw seen "
    "sent shook shot shrank slept sold spent spoke spoken stole stood struck stuck swore swept swung "
    "took taken taught "
    "told thought "
    "threw thrown understood woke wore won wrote written can could will would shall should may might "
    "must ought lets cuts puts "
    "sets shuts bring brings feel feels find finds buy buys build builds break breaks draw draws "
    "drive drives lose loses speak "
    "speaks throw throws wear wears wake wakes lend lends begin begins become becomes"
)


def _forms(stem: str) -> set[str]:
    if stem.endswith("y") and stem[-2] not in "aeiou":
        third, past = stem[:-1] + "ies", stem[:-1] + "ied"
    else:
        third = stem + ("es" if stem.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
        past = stem + ("d" if stem.endswith("e") else "ed")
    doubled = stem + stem[-1] + "ed" if stem[-1] in "bdglmnprt" and stem[-2] in "aeiou" else past
    return {stem, third, past, doubled}


VERBS = frozenset(form for stem in _REGULAR.split() for form in _forms(stem)) | words(_IRREGULAR)
