"""German."""

from __future__ import annotations

import re

from casestudies.quotes.languages.base import Language, Piece, phrases, words
from casestudies.quotes.languages.continental_numbers import Figures

_NUMBER = re.compile(
    r"(?:null|ein|eins|eine|zwei|zwo|zwan|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|sech|sieb|und|zig|ssig|hundert|tausend)+$"
)
_FORMS = {
    "hab": "habe",
    "nix": "nichts",
    "nich": "nicht",
    "is": "ist",
    "'n": "ein",
    "'ne": "eine",
    "ok": "okay",
    "grad": "gerade",
}
_ES = re.compile(r"^(geht|gibt|hab|war|ist|wird|kann|soll|muss|macht|läuft|wenn|ob|wie|dass|ich|du|er|wir)'s$")
FIGURES = Figures(
    code="de",
    begins=lambda word: bool(_NUMBER.match(word)) or word in {"million", "millionen"},
    ones=words("ein eine einen einem einer eines eins"),
    scales={
        "million": 10**6,
        "millionen": 10**6,
        "mio": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "mrd": 10**9,
        "tausend": 1000,
    },
    percent=frozenset({("prozent",), ("percent",)}),
    point="komma",
    currencies={"pfund": "£"},
)


def split(word: str) -> tuple[Piece, ...]:
    """`geht's` to `geht` and `es`, `hab` to `habe`."""
    if word in _FORMS:
        return (Piece(_FORMS[word], 0, len(word)),)
    match = _ES.match(word)
    if match:
        host = match[1]
        return Piece(_FORMS.get(host, host), 0, len(host)), Piece("es", len(host), len(word))
    return (Piece(word, 0, len(word)),)


GERMAN = Language(
    code="de",
    first_person=words(
        "ich mich mir mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren unserer unseres"
    ),
    about_person=words(
        "er sie ihr ihre sein seine ehemals ehemalige ehemaliger früher seit leitet leitete führt "
        "verantwortet verantwortlich zuständig arbeitet gründete betreut kam lebt studierte leiterin "
        "leiter chefin chef inhaberin inhaber ansprechpartnerin ansprechpartner foto fotos bild bilder "
        "interview text gast moderation"
    ),
    split=split,
    number=FIGURES.number,
    figures=FIGURES.begins,
    dictionary="de",
    hesitations=words("äh ähm ehm öh öhm hm hmm mhm ah äm"),
    fillers=phrases("wissen sie|weißt du|ich sag mal|sag ich mal|sagen wir mal|ich meine"),
    openers=phrases("und|aber|also|ja|na ja|naja|gut|okay|oh|ach|nun|tja|dann|genau"),
    consequences=words("also"),
    comments=words("das dies was"),
    generic=words("du man"),
    settings=phrases(
        "wissen sie|weißt du|ich meine|ehrlich gesagt|wie gesagt|davor|danach|außerdem|übrigens|schauen sie|stimmt|klar"
    ),
    parentheses=phrases("wissen sie|weißt du|wie gesagt|ich meine|zum beispiel|sag ich mal|wie ich schon sagte"),
    separable=words(
        "wieder zusammen frei gut schön fest gerade schwer leicht sicher nahe kalt klar richtig offen hoch nieder weiter wohl fern"
    ),
    turns=words("dann jetzt trotzdem inzwischen später schließlich leider"),
    endings=words(
        "gekündigt abgebrochen aufgehört verloren kaputt gescheitert bereut bereuen schlimmer schlechter schade"
    ),
    repairs=phrases("entschuldigung|sorry|moment|warte|warten sie|ich meine|pardon|ach"),
    retractions=phrases("nur spaß|nur ein witz|war nur spaß|kleiner scherz|scherz|quatsch"),
    joiners=words("und also"),
    subjects=words("ich wir du er sie es man das dies niemand jeder"),
    function_words=words(
        "ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen der die das den dem des "
        "ein eine einen einem einer und aber oder also dass "
        "weil wenn wo wie was wer in im an am auf aus bei mit nach von vom zu zum zur für um über unter "
        "vor durch als ist sind war waren bin hat haben hatte "
        "habe wird werden wurde kann können mein meine unser unsere ja auch da so dann"
    ),
    intensifiers=words("sehr viel ganz nie immer nein so wirklich lange nicht"),
    backchannel=words("ja genau mhm hm okay ok gut klar stimmt ach so aha richtig verstehe super toll oh schön"),
    pronouns=words("es sie er das dies diese dieser ihn ihm ihr ihnen wir uns"),
    persons=words("er ihn ihm"),
    determiners=words("der die das den dem des unser unsere unserem unseren ihr ihre dieser diese dieses"),
    referents=words(
        "tool werkzeug software plattform produkt anbieter system dienst lösung app team firma unternehmen "
        "kunde kunden anwendung abteilung projekt programm bericht seite"
    ),
    governors={
        "negation": words(
            "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends weder noch "
            "ohne kaum selten unmöglich falsch"
        ),
        "hedge": words(
            "vielleicht wohl wahrscheinlich möglicherweise eventuell vermutlich fast beinahe etwa ungefähr "
            "circa ca rund knapp eher ziemlich meistens oft manchmal "
            "gelegentlich angeblich scheinbar anscheinend hoffentlich theoretisch grundsätzlich eigentlich "
            "quasi irgendwie gewissermaßen teilweise"
        ),
        "modality": words(
            "würde würden würdest könnte könnten kann können sollte sollten soll sollen muss müssen müsste "
            "müssten darf dürfen dürfte mag möchte möchten will wollen wollte "
            "wollten"
        ),
        "condition": words(
            "wenn falls sofern ob solange bis außer obwohl weil sobald während bevor nachdem vorausgesetzt "
            "angenommen da"
        ),
        "limit": words("aber jedoch allerdings sondern trotz statt nur als wie doch dennoch abgesehen"),
        "quantifier": words(
            "einige manche viele wenige die meisten alle jeder jede jedes beide mehrere hälfte teil ein "
            "paar mindestens höchstens"
        ),
        "reporting": words(
            "sagte sagt sagen gesagt sage meinte meint meinen glaube glaubt glauben dachte denke denkt "
            "denken finde findet behauptet behaupten hoffe hofft erzählt erwarten "
            "erwarte fürchte bezweifle zweifle versprach versprochen heißt angeblich schien scheint "
            "wünschte wünsche laut hörte gehört versuchen versucht dass"
        ),
    },
    phrases={"hedge": phrases("ein bisschen|mehr oder weniger|in der theorie|bis zu")},
    classes={
        "pronoun": words("ich wir du er sie es man uns mich mir unser unsere ihr ihre sein seine mein meine"),
        "tense": words("ist war sind waren wird wurde hat hatte haben hatten bin gewesen"),
        "degree": words(
            "sehr ganz extrem wirklich besonders zu mehr weniger am besten beste bester besser schlechter "
            "größte immer nur super total völlig"
        ),
        "unit": words(
            "sekunden minuten stunden tage wochen monate quartale jahre stunde tag woche monat jahr "
            "prozent prozentpunkte punkte euro dollar tonnen meter"
        ),
        "complement": words("dass"),
    },
    affixes=("un", "miss", "in"),
    before_object=words(
        "der die das den dem des ein eine einen einem einer mein meine unser unsere ihr ihre von mit zu "
        "für aus bei in an auf über und oder nach um"
    ),
    phrase_starts=words("in im an am auf aus bei mit nach von vom zu zum zur für über durch seit gegen um"),
    thing="was",
    relatives=words("der die das welche welcher wo was"),
    linking=words("ist war sind waren"),
    inverting=words("ist sind war hat haben hast kann können wird werden soll"),
    question_words=words(
        "was wer wie wo wann warum weshalb wieso welche welcher welches ist sind war hat haben hast kann "
        "können kannst wird werden soll sollte gibt machen"
    ),
)
