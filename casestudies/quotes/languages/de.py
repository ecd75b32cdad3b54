"""German."""

from __future__ import annotations

import re

from casestudies.quotes.languages.base import Language, WordPart, ordinals, phrases, respelled, words
from casestudies.quotes.languages.clock import Clock
from casestudies.quotes.languages.continental_numbers import Figures
from casestudies.quotes.languages.german_verbs import VERBS

_NUMBER = re.compile(
    r"(?:null|ein|eins|eine|zwei|zwo|zwan|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|sech|sieb|und|zig|ssig|hundert|tausend)+$"
)
_UNITS = ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"]
_FORMS = {
    "hab": "habe",
    "nix": "nichts",
    "nich": "nicht",
    "is": "ist",
    "ham": "haben",
    "fürs": "für das",
    "ins": "in das",
    "aufs": "auf das",
    "ans": "an das",
    "durchs": "durch das",
    "ums": "um das",
    "übers": "über das",
    "'n": "ein",
    "'ne": "eine",
    "'nen": "einen",
    "nen": "einen",
    "'nem": "einem",
    "'ner": "einer",
    "ok": "okay",
    "grad": "gerade",
}
_ES = re.compile(
    r"^(?:(geht|gibt|gab|ging|hab|macht|läuft|wird|kann|soll|wenn|tut|klappt|steht|kommt|bringt|braucht)'?"
    r"|(war|ist|muss|ob|wie|dass|ich|du|er|wir|hat|haben|wer|will|lief|musste|hatte)')s$"
)
FIGURES = Figures(
    code="de",
    begins=lambda word: bool(_NUMBER.match(word)) or word in {"million", "millionen"},
    ones=words("ein eine einen einem einer eines eins"),
    scales={
        "million": 10**6,
        "millionen": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "tausend": 1000,
    },
    percent=frozenset({("prozent",), ("percent",)}),
    point="komma",
    currencies={"pfund": "£", "franken": "CHF", "chf": "CHF"},
    respelled=(("dreissig", "dreißig"), ("einstausend", "eintausend"), ("eintausendein", "eintausendein")),
    halves={"anderthalb": "1.5", "eineinhalb": "1.5"}
    | {f"{word}einhalb": f"{n}.5" for n, word in enumerate(_UNITS, 2)}
    | {f"{word}einhalbtausend": f"{n}500" for n, word in enumerate(["ein", *_UNITS], 1)}
    | {"anderthalbtausend": "1500"},
    abbreviated={"mio": 10**6, "mrd": 10**9, "tsd": 1000},
    clock=Clock(
        hour=words("uhr"),
        before=phrases("um|gegen|ab|bis"),
        to_next={("halb",): -30, ("viertel", "nach"): 15, ("viertel", "vor"): -15},
    ),
)


def split(word: str) -> tuple[WordPart, ...]:
    """`geht's` to `geht` and `es`, `hab` to `habe`."""
    if word in _FORMS:
        return tuple(WordPart(part, 0, len(word)) for part in _FORMS[word].split())
    match = _ES.match(word)
    if match:
        host = match[1] or match[2]
        return WordPart(_FORMS.get(host, host), 0, len(host)), WordPart("es", len(host), len(word))
    return (WordPart(word, 0, len(word)),)


LANGUAGE = Language(
    code="de",
    inner_contrasts=words("aber allerdings jedoch hingegen dagegen"),
    sequels=words("dann plötzlich irgendwann"),
    doubtful=words(
        "eindruck "
        "ironie ironisch sarkastisch sarkasmus scherz spaß plan idee ziel hoffnung theorie traum wunsch "
        "witz märchen legende versprechen behauptung "
        "werbung marketing lüge gerücht annahme absicht"
    ),
    introductions=phrases(
        "ich zitiere|ich lese vor|ich lese mal vor|stellen sie sich vor|stell dir vor|"
        "nehmen wir an|angenommen|im prospekt|in der broschüre|auf der website steht|der slogan|"
        "die werbung|uns wurde gesagt|man sagte uns|hypothetisch|der vertreter"
    ),
    nots=words(
        "nicht nichts nie niemals niemand niemanden niemandem kein keine keinem keinen keiner keinerlei keines keins "
        "keineswegs mitnichten nirgends nirgendwo weder ohne nein nee"
    ),
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
    figures=FIGURES.starts,
    hesitations=words("äh ähm ehm öh öhm hm hmm mhm ah äm"),
    fillers=phrases(
        "ne|gell|gelle|nicht wahr|sagen wir mal so|sagen wir|halt|eben|ja|also|na ja|naja|sozusagen|"
        "wissen sie|weißt du|"
        "ich sag mal|sag ich mal|sagen wir mal|ich meine"
    ),
    out_of=phrases("von"),
    openers=phrases(
        "denn|ja nee|nee ja|na gut|jo|jedenfalls|wie gesagt|und|aber|also|ja|na ja|naja|gut|okay|oh|ach|"
        "nun|tja|dann|genau"
    ),
    consequences=words("also"),
    reasons=words("weil denn"),
    comments=words("das dies was"),
    generic=words("du man"),
    settings=phrases(
        "wissen sie|weißt du|ich meine|ehrlich gesagt|wie gesagt|davor|danach|außerdem|übrigens|schauen sie|stimmt|klar"
    ),
    parentheses=phrases("wissen sie|weißt du|wie gesagt|ich meine|zum beispiel|sag ich mal|wie ich schon sagte"),
    separable=words(
        "wieder zusammen frei gut schön fest gerade schwer leicht sicher nahe kalt klar richtig offen "
        "hoch nieder weiter wohl fern"
    ),
    contrast_words=words("dann jetzt trotzdem inzwischen später schließlich leider"),
    reversal_words=words(
        "gekündigt abgebrochen aufgehört verloren kaputt gescheitert bereut bereuen schlimmer schlechter schade"
    ),
    repairs=phrases("nein|entschuldigung|sorry|moment|warte|warten sie|ich meine|pardon|ach"),
    afterthoughts=phrases(
        "allerdings|zumindest|jedenfalls|sozusagen|wohlgemerkt|das heißt"
        "|genau genommen|streng genommen|technisch gesehen|theoretisch|muss ich sagen|"
        "müsste ich sagen|mehr oder weniger|im moment|bisher|angeblich|vermutlich"
        "|abgesehen|ausgenommen"
    ),
    softeners=phrases("sagen wir|sagen wir mal"),
    too_far=phrases("so weit|nicht übertreiben|etwas übertrieben|leicht übertrieben"),
    affirming=words("schon doch"),
    retractions=phrases(
        "was auch immer das heißt|was auch immer das bedeutet|was immer das heißt|"
        "das sage ich|das sag ich|streichen sie das|vergessen sie das|schreiben sie das nicht|nur spaß|nur "
        "ein witz|war nur spaß|kleiner scherz|scherz|scherz beiseite|quatsch|blödsinn|"
        "so dachten wir|das dachten wir|dachten wir zumindest|das glaubten wir|haben wir gedacht|"
        "das war gelogen|stimmt nicht|stimmt gar nicht|das stimmt nicht|ich nehme das zurück|ironie"
        "|frag mal|fragen sie mal|fragt mal|steht so|steht im|steht in der|steht jedenfalls|"
        "so steht es|hat der vertreter|zitat|wer's glaubt|wer es glaubt|träum weiter|denkste|"
        "pustekuchen|war so gedacht|war der plan|das war der plan|so die theorie|nicht zitieren|"
        "das stammt aus|das stammt von|das habe ich gelesen|ich zitiere|"
        "zitieren sie mich|unter uns|das bitte nicht|ich übertreibe|ich scherze|ich lüge|"
        "jetzt lüge ich|bitte nicht schreiben|sagt man so|so wurde es uns"
        "|fragen sie die|fragen sie den|fragen sie unsere|fragen sie meine|frag die|frag den|frag unsere"
    ),
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
    stressing=words("einzelne einzelnen einzelner einzelnes einziger einzigen ganze ganzen"),
    backchannel=words("ja genau mhm hm okay ok gut klar stimmt ach so aha richtig verstehe super toll oh schön"),
    pronouns=words("es sie er das dies diese dieser ihn ihm ihr ihnen wir uns"),
    persons=words("er ihn ihm sie"),
    determiners=words(
        "der die das den dem des mein meine meinen meinem meiner unser unsere unserem unseren ihr ihre dieser diese dieses"
    ),
    gendered=True,
    roles=words(
        "chef chefin kollege kollegin kollegen kolleginnen techniker technikerin monteur monteure monteurin "
        "leiter leiterin geschäftsführer geschäftsführerin partner partnerin verkäufer verkäuferin buchhalter "
        "buchhalterin pfleger pflegerin arzt ärztin ärzte ingenieur ingenieurin ingenieure anwalt anwältin "
        "lehrer lehrerin fahrer fahrerin mitarbeiter mitarbeiterin mitarbeiterinnen koch köchin bäcker "
        "bäckerin berater beraterin trainer trainerin schüler schülerin lehrling nachbar nachbarin bruder "
        "schwester vater mutter sohn tochter mann frau inhaber inhaberin meister meisterin"
    ),
    referents=words(
        "tool werkzeug software plattform produkt anbieter system dienst lösung app team firma unternehmen "
        "kunde kunden anwendung abteilung projekt programm bericht seite"
    ),
    ones=FIGURES.ones,
    and_half=FIGURES.and_half,
    ordinals=ordinals(
        "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt "
        "fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst "
        "dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst "
        "achtundzwanzigst neunundzwanzigst dreissigst einunddreissigst",
        "e en em er es",
    ),
    ordinal_stop=True,
    abbreviations={
        "ca": "circa",
        "z b": "zum beispiel",
        "bzw": "beziehungsweise",
        "d h": "das heisst",
        "u a": "unter anderem",
        "inkl": "inklusive",
        "ggf": "gegebenenfalls",
        "evtl": "eventuell",
        "max": "maximal",
        "min": "mindestens",
        "dr": "doktor",
        "mio": "millionen",
        "mrd": "milliarden",
        "usw": "und so weiter",
        "ebd": "ebenda",
    },
    signs={"–": "bis", "—": "bis", "&": "und"},
    cased=words("sie ihnen ihr ihre ihrem ihren ihrer ihres"),
    approximators=words("sagen sag so ich"),
    amounts=words("halb halbe dutzend hunderte tausende doppelt dreimal zweimal alle jeder"),
    doubled=words("sie die das der wir"),
    articles=words("ein eine einen einem einer der die das den dem"),
    own_pronouns=words("wir uns unser unsere unserem unseren unserer ich mich mir mein meine"),
    own_team_nouns=words("team firma unternehmen abteilung gruppe werkstatt büro haus"),
    possessives=words("ihr ihre ihrem ihren sein seine unser unsere unserem unseren"),
    demonstratives=words("das dies diese dieser der die"),
    singular=words("es er ihn ihm das dies dieser"),
    pointing=words(
        "ihn ihm ihr ihnen deren dessen darauf dafür damit daran davon dabei dadurch dagegen daraus darin "
        "darüber darum davor dazu deshalb deswegen daher so auch ebenso immer noch wieder"
    ),
    anaphors=words("er sie es ihn ihm"),
    adjuncts=words("in im am an bei"),
    asides=words("besonders insbesondere vor nämlich einschliesslich"),
    contrasts=phrases(
        "die anderen|der rest|alle anderen|aber|allerdings|jedoch|obwohl|trotzdem|dennoch|leider|"
        "andererseits|in wirklichkeit|in der praxis|tatsächlich|dafür|nur dass|wobei|sondern|"
        "oder|hingegen|doch|bloss|schade"
    ),
    exceptions=phrases(
        "ausser|bis auf|mit ausnahme|es sei denn|ausgenommen|abgesehen|nur|zumindest|wenigstens|"
        "jedenfalls|nicht alle|nicht immer|nicht überall|theoretisch|auf dem papier|im prinzip|"
        "je nachdem|meistens|manchmal|fast|beinahe|na ja fast|mehr oder weniger|ungefähr|so ungefähr|"
        "grob geschätzt|halbwegs|solange|sofern|vorausgesetzt"
        "|für leute die|wenn man"
        "|plus|zuzüglich|nicht gerechnet"
    ),
    outdoing=phrases(
        "noch besser|besser noch|das beste|das beste daran|das schönste|das schönste daran|"
        "das ist nicht alles|das ist noch nicht alles|das war noch nicht alles|nicht nur das"
    ),
    sooner=phrases("früher|schneller|noch früher|noch schneller|sogar früher|sogar schneller"),
    moving_on=phrases(
        "egal|wie auch immer|jedenfalls|gut|zurück zu|zurück zur|zurück zum|um auf ihre frage|"
        "um auf deine frage|sie fragten|sie hatten gefragt|du hattest gefragt|lassen sie mich noch|"
        "lass mich noch|apropos"
        "|genug davon|genug von|bevor ich es vergesse|bevor ich das vergesse|ich schweife ab|wo war ich|"
        "reden wir über|reden wir lieber|sprechen wir über|sprechen wir lieber|erzählen sie|erzähl|"
        "kommen wir zu|kommen wir zurück|lassen sie uns|lass uns|zu ihrer frage|zu deiner frage|"
        "ihre frage war|deine frage war|dazu später|sie wollten wissen|du wolltest wissen"
    ),
    of_them=(["von", "ihnen"], ["davon"]),
    totals=words("alle alles jeder jede jedes sämtliche beide"),
    finite=VERBS,
    subordinators=phrases("wenn|falls|sobald|bis|solange|sofern|vorausgesetzt|als"),
    attributions=phrases(
        "sagt|sagte|sagen|behauptet|behaupten|laut|meint|meinte|versprach|versprochen|heisst es|hiess es"
    ),
    denials=phrases(
        "sagen wir|sagen wir mal|kommt darauf an|kommt drauf an|jein|nein|nee|nö|nicht wirklich|eher nicht|"
        "nicht ganz|niemals|kaum|überhaupt nicht|gar nicht"
        "|die wir bemerkt hätten|keine die wir|soweit wir wissen|dass wir wüssten|"
        "nicht dass wir wüssten"
        "|kein kommentar|nächste frage|reden wir von was anderem|reden wir von etwas anderem|"
        "reden wir über was anderes"
    ),
    mockeries=phrases(
        "na toll|na super|ja klar|ja genau|von wegen|haha|super gemacht|ganz toll"
        "|ach was|aber klar doch|dass ich nicht lache|selten so gelacht"
    ),
    dry=phrases(
        "ja sicher|klar doch|ja ja|jaja|schön wäre es|ach komm"
        "|ganz grosses kino|na bravo|herzlichen glückwunsch|na wunderbar|ach wie schön|na klasse|"
        "na prima|welch überraschung|was für eine überraschung|sicher doch|ja toll|ja super"
    ),
    once_more=phrases("wieder|schon wieder|noch ein|noch eine|mal wieder|wieder mal|wieder einmal"),
    winks=phrases(
        "hört mit|hören mit|hört zu|hört uns|liest das|aufgezeichnet|aufnahme läuft|band läuft|das mikrofon|"
        "dafür bezahlt|werde bezahlt|bezahlen mich|bezahlt mich|im nebenzimmer|hören wollten|hören wollen|"
        "auf den arm"
        "|sitzt nebenan|sitzt daneben|steht hinter|neben mir|hinter mir|im raum"
        "|andere geschichte|anderes thema|bei dem preis|für das geld|für den preis|auf holz|"
        "sieht es anders|sieht das anders|sehen das anders|anderer meinung"
        "|gutschein|gutscheine|rabatt|provision"
        "|wenn ich das sage|dass ich das sage"
        "|keine wahl|keine andere wahl|nichts anderes übrig"
    ),
    framings=phrases("davor|vorher|früher|damals|weil|angenommen|stellen sie sich vor|seitdem"),
    corrections=phrases(
        "moment|warte|warten sie|halt|nein warte|entschuldigung|sorry|pardon|vielmehr|besser gesagt|"
        "oder besser|quatsch|falsch|ich meine|beziehungsweise"
        "|was sag ich|was sage ich|was rede ich|stopp|korrektur|nein quatsch|genauer gesagt|"
        "ich korrigiere|will sagen|verzeihung"
    ),
    snags=words("problem haken nachteil krux schlimme ärgert stört sorgen sorge dumme"),
    counted_by=words("pro je"),
    free_of_charge=words("kostenlos gratis umsonst kostenfrei"),
    paying=words("zahlt zahlen zahle bezahlt bezahlen bezahle kostet kosten gebühr gebühren preis abo"),
    doubts=phrases(
        "wie sie es nennen|wie man es nennt|sogenannt|"
        "hoffe ich|nehme ich an|vermute ich|heisst es|wie es heisst|dachten wir|dachte ich|dachten wir "
        "jedenfalls|hofften wir|hoffentlich|glaube ich|glaub ich|"
        "denke ich|denk ich|meine ich|schätze ich|vermutlich|wahrscheinlich|vielleicht|angeblich|"
        "so hiess es|schön wäre es|schön wäre|schön wärs|nicht wirklich|nicht ganz|na ja|naja|"
        "mehr oder weniger|wünschte ich"
    ),
    assurances=phrases(
        "ohne zu zögern|kein zweifel|keine frage|ohne zweifel|nicht wahr|jeden tag|jede woche|kein problem"
    ),
    variants=respelled(
        ("zial", "tial"),
        ("ziell", "tiell"),
        ("selbstst", "selbst"),
        ("photo", "foto"),
        ("graph", "graf"),
        ("phon", "fon"),
        ("aufwändig", "aufwendig"),
        ("sodass", "so dass"),
    ),
    capital_nouns=True,
    verb_second=True,
    particles=phrases("halt|sag ich mal|sagen wir mal|quasi so"),
    homonyms={
        "halt": words(
            "machen mache machst macht machte machten gemacht bieten bietet bot boten geboten gebieten "
            "gebietet gebot "
            "verlieren verliert verlor verloren rufen ruft rief riefen gerufen"
        )
    },
    tags=phrases("ne|nee|gell|gelle|nicht wahr|verstehen sie|wissen sie"),
    remarks=phrases(
        "ohne witz|kein witz|ich lüge nicht|ungelogen|ohne scherz|"
        "ob sie es glauben oder nicht|wirklich|"
        "wie soll ich sagen|wie sagt man|wie sagt man das|wie heißt das|"
        "ehrlich gesagt|ehrlich|wie gesagt|sozusagen|muss ich sagen|muss man sagen|offen gesagt|"
        "muss ich ehrlich sagen|muss ich echt sagen|muss ich schon sagen|muss ich zugeben|ich gebe es zu|"
        "das gebe ich zu|glauben sie mir|auf jeden fall|zum glück"
    ),
    governors={
        "negation": words(
            "keinerlei nirgendwo keineswegs mitnichten unwahr gelogen lüge fehlt fehlte fehlen mangelt wenig "
            "wenige nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends weder "
            "noch "
            "ohne kaum selten unmöglich falsch"
        ),
        "hedge": words(
            "annähernd schätzungsweise tendenziell mutmasslich anfangs ursprünglich früher zunächst "
            "hauptsächlich überwiegend grösstenteils bedingt mitunter zuweilen bisweilen gefühlt "
            "sicherlich bestimmt offenbar vielleicht wohl wahrscheinlich möglicherweise eventuell vermutlich "
            "fast beinahe etwa ungefähr "
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
        "limit": words(
            "ausgenommen ausschliesslich lediglich bloss mindestens höchstens verglichen gegenüber anders "
            "aber jedoch allerdings sondern trotz statt nur als wie doch dennoch abgesehen"
        ),
        "quantifier": words(
            "einige manche viele wenige meisten alle jeder jede jedes beide mehrere hälfte teil paar "
            "mindestens höchstens"
        ),
        "reporting": words(
            "behaupte behauptete behaupteten berichten berichtet berichtete erzählen erzählt erzählte "
            "erklärt erklärte schreiben schreibt schrieb versichert versicherte verspricht versprechen "
            "versprach versprachen schwört schwor gibt zu zugegeben bestreitet bestritt leugnet schätze "
            "schätzt schätzen schätzte rechnen rechnet vermute vermutet nehme annehmen angenommen ahne ahnte "
            "fühle fühlt fühlte finden fand fanden hielt halte halten träume träumen erwarte erwartet "
            "befürchte befürchtet fürchte frage fragt fragte weiss wissen wusste höre hörte gelesen las "
            "erinnere vergessen entschieden beschlossen überzeugt scheine schienen klang klingt wirkt wirkte "
            "bezweifle bezweifelt angeblich hoffe hofften hoffte wünsche wünschten wollte empfehlen "
            "empfiehlt raten rät schlug vorgeschlagen verlangt verlangte zeige zeigt sagte sagt sagen gesagt "
            "sage meinte meint meinen glaube glaubt glauben dachte denke denkt "
            "denken finde findet behauptet behaupten hoffe hofft erzählt erwarten "
            "erwarte fürchte bezweifle zweifle versprach versprochen heißt angeblich schien scheint "
            "wünschte wünsche laut hörte gehört versuchen versucht dass"
        ),
    },
    phrases={"hedge": phrases("ein bisschen|mehr oder weniger|in der theorie|bis zu")},
    classes={
        "and_cents": words("und"),
        "each": words("pro je"),
        "pronoun": words("ich wir du er sie es man uns mich mir unser unsere ihr ihre sein seine mein meine"),
        "tense": words("ist war sind waren wird wurde hat hatte haben hatten bin gewesen"),
        "degree": words(
            "sehr ganz extrem wirklich besonders zu mehr weniger am besten beste bester besser schlechter "
            "größte immer nur super total völlig"
        ),
        "multiplying": words(
            "halbiert halbieren halbierte verdoppelt verdoppeln verdoppelte verdreifacht vervierfacht"
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
    relatives_set_off=True,
    adding=words("auch sogar selbst einschließlich inklusive"),
    was=words("war waren galt"),
    linking=words("ist war sind waren"),
    inverting=words("ist sind war hat haben hast kann können wird werden soll"),
    question_words=words(
        "was wer wie wo wann warum weshalb wieso welche welcher welches ist sind war hat haben hast kann "
        "können kannst wird werden soll sollte gibt machen"
    ),
)

HEDGES = {
    "about": "etwa|ungefähr|circa|ca|rund|knapp|gut|fast|beinahe|vielleicht|wohl|so um die|um die|in etwa|"
    "mehr oder weniger|im schnitt|durchschnittlich|geschätzt",
    "at_least": "mindestens|wenigstens|zumindest|minimal",
    "more_than": "mehr als|über",
    "at_most": "höchstens|maximal|bis zu|nicht mehr als",
    "less_than": "weniger als|unter|nicht einmal",
}
"""What stands before a figure that is not exact, by what it makes of it."""
HEDGES_BEHIND = {
    "about": "oder so|ungefähr|etwa|circa|im schnitt",
    "at_least": "oder mehr|mindestens|wenigstens|zumindest",
    "at_most": "oder weniger|höchstens|maximal",
}
"""What stands behind one."""
COUNTING = {
    "clock": "Uhr (?:morgens|nachmittags|abends|nachts)",
    "steps": "manchmal|sogar|auch mal|mitunter|dann",
    "between": "zwischen",
    "slight": "nur|noch|nur noch|etwas|ein bisschen|ein wenig|weit|deutlich",
    "per": "pro|am|im|in der|je|jeden|jede|jedes|die|den|das",
    "plurals": "",
    "shares": (
        "verdoppelt|verdreifacht|halbiert|"
        r"(?:doppelt|halb|dreimal|viermal|fünfmal|zehnmal|\d+-?mal) so \w+(?: \w+)?|"
        r"(?:die |der )?Hälfte (?:der|des|meiner|unserer|von) \w+|"
        r"(?:ein|zwei|drei) (?:Drittel|Viertel)(?: (?:der|des|aller|unserer) \w+)?|"
        r"(?:anderthalb|eineinhalb) \w+|eine halbe \w+|ein halbe[rs] \w+|"
        r"jede[rsn]? (?:zweite|dritte|vierte|fünfte|zehnte)[rsn]? \w+|"
        r"(?:\w+|\d+) von (?:zehn|hundert|\d+) \w+|"
        r"(?:Dutzende|Hunderte|Tausende) (?:von )?\w+"
    ),
}
"""What stands before a range, between numbers that rise to its end, between a hedge and its figure, before the time of a rate; how
plurals end; amounts without units.
"""

REQUEST = {
    "subject": "Zur Freigabe: „{title}“",
    "greeting": "Guten Tag,",
    "greeting_named": "Guten Tag {name},",
    "opening": (
        "dies ist die Geschichte, die {publisher} über {customer} veröffentlichen möchte. Ohne Ihre Freigabe "
        "erscheint nichts davon. Bitte lesen Sie, was folgt: Mehr als das würde nicht gezeigt."
    ),
    "story": "Die Geschichte",
    "opening_alone": (
        "dies sind Worte von {customer}, die {publisher} für sich veröffentlichen möchte. Ohne Ihre "
        "Freigabe erscheint nichts davon. Bitte lesen Sie, was folgt: Mehr als das würde nicht gezeigt."
    ),
    "words": "Die Worte",
    "checked_written": (
        "Die Worte stammen aus dem, was am {dates} geschrieben wurde. Ausgelassenes ist mit „…“ oder „[…]“ "
        "gekennzeichnet, Eingefügtes steht in [Klammern]; berichtigt wurden nur Schreibfehler, Satzzeichen "
        "und Großschreibung."
    ),
    "collect_subject": "Ein paar Worte über {publisher}?",
    "collect_opening": (
        "{publisher} würde gern ein paar Worte von Ihnen veröffentlichen, so wie Sie es einer Kollegin "
        "erzählen würden. Was Ihnen gefällt und was Ihnen fehlt, ist gleich willkommen."
    ),
    "collect_question": (
        "Wie war es vorher, was hat sich geändert, und was würden Sie jemandem sagen, der darüber nachdenkt?"
    ),
    "collect_use": "Wofür wir Ihre Worte verwenden würden",
    "collect_answer": (
        "Antworten Sie auf diese Nachricht in Ihren eigenen Worten. Kopieren Sie darunter diese Zeile, und "
        "lassen Sie weg, was Sie nicht erlauben:"
    ),
    "collect_allow": "Sie dürfen diese Worte veröffentlichen: {scopes}",
    "collect_unchanged": (
        "Wir veröffentlichen, was Sie schreiben, so wie Sie es schreiben; höchstens ein Schreibfehler wird "
        "berichtigt. Ohne diese Zeile erscheint nichts, und wenn Sie lieber nicht möchten, brauchen Sie "
        "nicht zu antworten."
    ),
    "figures": "Zahlen, die dabei stehen",
    "people": "Wer zitiert wird, und wie",
    "shown": "Außerdem zu sehen",
    "logo": "Das Logo von {customer}",
    "photo": "Foto: {file}",
    "picture": "Das Bild der Geschichte: {alt}",
    "recording": "Ein Link zur Aufnahme: {address}",
    "clip": "Ein Ausschnitt mit den Worten „{words}“: {file}. Bitte hören Sie ihn an.",
    "disclosed": "Was dabei angegeben wird",
    "incentive": "Für das Interview gab es: {what}",
    "incentive_written": "Dafür gab es: {what}",
    "relationship": {
        "partner": "{customer} ist Partner von {publisher}",
        "investor": "{customer} ist an {publisher} beteiligt",
        "employee": "Die zitierte Person arbeitet für {publisher}",
    },
    "revised": "von Ihnen geänderter Wortlaut",
    "translated": "Übersetzung dessen, was Sie gesagt haben, von {by}",
    "checked": (
        "Die Zitate stammen aus dem Gespräch vom {dates}. Ausgelassenes ist mit „…“ oder „[…]“ "
        "gekennzeichnet, Eingefügtes steht in [Klammern]; Ähs und Satzabbrüche fehlen."
    ),
    "by_hand": (
        "Sprecher von Hand zugeordnet: Das Transkript vom {date} sagt nicht überall, wer spricht; {by} hat "
        "es nach Durchsicht zugeordnet. Bitte sagen Sie uns, wenn eines dieser Worte nicht von Ihnen ist."
    ),
    "asked": "Wir bitten um Ihre Erlaubnis, dies zu zeigen",
    "not_asked": "Nicht Teil dieser Bitte, und ohne neue Frage auch nicht vorgesehen",
    "scopes": {
        "site": "auf unserer Website",
        "widget": (
            "als Zitat auf anderen Websites, die es einbinden (dort kopierte Worte können nach einer Rücknahme "
            "stehen bleiben)"
        ),
        "social": "in unseren Beiträgen in sozialen Medien und, mit den Zahlen, in der Vorschau von Links",
        "sales": "in unseren Vertriebsunterlagen",
        "name": "mit Ihrem Namen und dem Namen von {customer}",
        "logo": "mit dem Logo von {customer}",
        "photo": "mit Ihrem Foto",
        "media": "mit einem Link zur Aufnahme oder mit Ausschnitten daraus",
    },
    "recordings": {
        "link": "mit dem oben genannten Link zur Aufnahme",
        "clips": "mit den oben genannten Ausschnitten",
        "both": "mit dem Link zur Aufnahme und den Ausschnitten, die oben genannt sind",
    },
    "unnamed": "Ohne Namen: Statt eines Namens steht „{described}“.",
    "term": "Ihre Erlaubnis endet {duration}, nachdem Sie sie gegeben haben; dann fragen wir neu.",
    "years": ("ein Jahr", "{} Jahre"),
    "days": "{} Tage",
    "open_term": "Ihre Erlaubnis gilt, bis Sie sie zurücknehmen.",
    "answer": "Wie Sie antworten",
    "approve": (
        "Zur Freigabe antworten Sie bitte auf diese Nachricht mit diesen Zeilen (lassen Sie weg, was Sie "
        "nicht erlauben):"
    ),
    "formula": "Ich gebe die Geschichte frei, mit der Prüfsumme",
    "formula_alone": "Ich gebe die Worte frei, mit der Prüfsumme",
    "for_": "für: {scopes}",
    "seen": "Im Zusammenhang gesehen: {quotes}",
    "around": "Was Sie um Ihre Zitate herum gesagt haben",
    "look": (
        "Diese Zitate stehen in einem Abschnitt, der sie ergänzen oder etwas davon zurücknehmen könnte. Nur "
        "Sie sehen ihn, so wie er in unserem Transkript steht. Wenn ein Zitat nicht wiedergibt, was Sie "
        "gemeint haben, schreiben Sie es uns bitte."
    ),
    "you": "Sie sagten:",
    "asked_you": "Sie wurden gefragt:",
    "others": ("Zum Zitat „{quote}“ von {name}: Was im Gespräch darum herum steht, sieht nur {name} ({kinds})."),
    "turned": "es wird danach eingeschränkt oder gewendet",
    "went_on": "es geht danach weiter, oder ein Teil eines Satzes fehlt",
    "change": (
        "Wenn etwas geändert werden oder wegfallen soll, schreiben Sie es in Ihre Antwort: Streichen Sie ein "
        "Zitat, eine Zahl oder einen Namen, oder geben Sie Ihren eigenen Wortlaut an, der dann als von Ihnen "
        "geändert gezeigt wird. Wir schicken Ihnen die geänderte Fassung, denn Sie geben genau das frei, was "
        "Sie gesehen haben."
    ),
    "page": "Die Seite, wie sie erscheinen wird",
    "three": "Drei Antworten zum Kopieren",
    "yes": "Ja",
    "other": "Ändern",
    "no": "Nein",
    "please_change": "Bitte ändern Sie Folgendes, bevor etwas erscheint:\n\n…",
    "please_not": "Bitte veröffentlichen Sie das nicht.",
    "copy": "Kopieren",
    "copied": "Kopiert",
    "not_before": "Vor dem {date} erscheint nichts, und ohne Ihre Antwort gar nichts.",
    "your_words": "Ihre Worte in dieser Geschichte",
    "links": "Links führen in dieser Vorschau nirgendwohin.",
    "refuse": (
        "Wenn Sie keine Veröffentlichung möchten, brauchen Sie nichts zu tun: Ohne Ihre Antwort erscheint nichts."
    ),
    "withdraw": (
        "Jederzeit, ohne Angabe von Gründen und so einfach, wie Sie sie gegeben haben: Schreiben Sie „Ich "
        "nehme meine Freigabe zurück“ an {contact}. Mit der nächsten Fassung der Website ist alles, was Sie "
        "freigegeben haben, von unseren Seiten, aus Feeds und Suche verschwunden, und andere Websites, die es"
        " von unserer laden, zeigen es nicht mehr. Was andere vorher kopiert oder gespeichert haben, "
        "erreichen wir nicht."
    ),
    "withdraw_title": "Wie Sie Ihre Erlaubnis zurücknehmen",
    "digest": (
        "Die Prüfsumme ist ein Fingerabdruck der Texte, Namen und Zahlen oben. Ändert sich etwas davon, "
        "passt sie nicht mehr, und Ihre Freigabe gilt für die Änderung nicht."
    ),
}
"""The wording of an approval request."""

TELLING = {
    "problem": (
        "albtraum*|alptraum*|chaos|chaotisch*|katastroph*|schwierig*|schwer*|problem*|ärger*|verlor*|"
        "verlier*|gescheitert|scheiter*|fehler*|falsch*|angst|sorge*|stress*|überfordert|frust*|müde|"
        "erschöpf*|kaputt|schlimm*|schlecht*|furchtbar*|schrecklich*|mühsam*|qual|langsam*|teuer|verpass*|"
        "vergess*|verzweifel*|unmöglich|keine ahnung|allein|hilflos|peinlich|wütend|leid*|schmerz*|krise|"
        "verschwend*|umständlich*|von hand|zettel*|hinterher|nachts|überstunden|beschwer*|reklam*|kämpf*|"
        "niemand|steckte*|kündig*|scham|geschämt"
    ),
    "change": (
        "früher|nicht mehr|statt|stattdessen|damals|seitdem|seither|heutzutage|auf einmal|plötzlich|endlich|"
        "inzwischen|mittlerweile|geändert|verändert*|umgestellt|am anfang|anfangs|im vergleich|"
        "von heute auf morgen|nie wieder|nicht nur|im gegensatz|vorher|nachher|zum ersten mal|ist das vorbei"
    ),
    "turn": "aber|jetzt|heute|bis|als|doch|obwohl|trotzdem|nun",
    "value": (
        "spar*|gespart|einfacher|schneller|besser*|günstiger|billiger|kürzer|leichter|frei|gewachsen|wachs*|"
        "verdoppel*|verdreifach*|halbier*|hälfte|erfolg*|lohnt|gelohnt|hilft|geholfen|funktionier*|gewonn*|"
        "verbesser*|produktiv*|vertrau*|zuverlässig*|empfehl*|empfohlen|vorteil*|gelöst|löst|erreicht|"
        "fortschritt*|chance*|wert|weniger|zurück wollen|hergeben|umsatz|effizien*|mehr zeit|feierabend"
    ),
    "feeling": (
        "liebe|lieben|geliebt|toll*|großartig*|fantastisch*|wunderbar*|stolz|freude|freue*|glücklich*|"
        "begeister*|dankbar|spaß|lustig|verrückt*|wahnsinn*|unglaublich*|überrasch*|schock*|gefühl*|fühl*|"
        "erleichter*|ruhe|schön*|traum|träum*|herz*|genial*|faszinier*|beeindruck*|super|spannend|zufrieden*|"
        "gern"
    ),
    "emphasis": (
        "best*|größt*|meist*|erst*|einzige*|nie|niemals|immer|jede*|alles|alle|nichts|niemand|ganze*|völlig|"
        "komplett*|absolut*|total|wirklich|riesig*|enorm*|extrem*|so viel|wichtig*|entscheidend*|überhaupt|"
        "nie wieder|mehr als|viel mehr|keinen einzigen"
    ),
    "advice": (
        "man muss|man sollte|sie müssen|sie sollten|du musst|ihr müsst|mein rat|mein tipp|rat|der schlüssel|"
        "das wichtigste|der punkt ist|gelernt|lektion*|achten sie|man braucht|ich würde jedem|"
        "am ende des tages|entscheidend ist|es geht um|fangen sie|wer das|ich rate|wir müssen"
    ),
    "story": (
        "ich erinnere|ich weiß noch|eines tages|eines abends|an dem tag|vor jahren|vor zwei jahren|als ich|"
        "als wir|habe ich gesagt|ich dachte|ich habe gedacht|wir haben angefangen|ich habe angefangen|"
        "hat gesagt|sagte mir|zum ersten mal|meine frau|mein mann|meine kinder|meine tochter|mein sohn|"
        "aufgewachsen|gegründet|da stand"
    ),
    "cause": "weil|deshalb|deswegen|darum|dadurch|damit|das heißt|sonst",
    "courtesy": (
        "danke*|vielen dank|willkommen|freut mich|schön dass|gute frage|guten tag|guten morgen|hallo|tschüss|"
        "auf wiedersehen|mein name ist|wie geht es|gerne geschehen|herzlich*"
    ),
    "promotion": (
        "webseite*|newsletter|abonnier*|folgt uns|instagram|facebook|linkedin|link*|anmelden|stummschalten|"
        "bildschirm teilen|folie|tagesordnung|hören sie mich"
    ),
    "figure": "hälfte|doppelt*|anderthalb|halbe*|dutzend*|hunderte*|tausende*|drittel|dreimal|zweimal",
    "aside": (
        "keine ahnung|ich weiß nicht|ich bin nicht sicher|wie gesagt|wie sie gesagt|wie erwähnt|"
        "ich glaube es war|moment|und so weiter|oder so|um ihre frage"
    ),
    "blank": (
        "weiß nicht mehr|erinnere mich nicht|nicht daran erinnern|kann ich nicht sagen|fällt mir nicht ein|"
        "fällt mir nichts ein|schwer zu sagen"
    ),
    "picture": "wie ein|wie eine|wie wenn|als ob|als wäre|als hätte|so als|wie im",
}
"""What shows that a passage tells something worth quoting, by its part; `*` stands for any ending."""

ASKING = {
    "wonders": "frage mich|interessiert mich|mich interessiert|gerne wissen|gern wissen|neugierig|wüsste gern|wüsste gerne",
    "open": ("wie|was|warum|wieso|weshalb|erzählen sie|erzähl|beschreiben sie|beschreib|schildern sie|nehmen sie mich"),
    "precise": "wann|wo|wer|welche*|wie viel|wie viele|wie lange|wie oft",
    "invites": (
        "können sie erzählen|können sie mir|könnten sie mir|kannst du mir|können sie das|könnten sie das|"
        "können sie beschreiben|haben sie ein beispiel|erinnern sie sich"
    ),
    "leading": (
        "nicht wahr|finden sie nicht|meinen sie nicht|ist es nicht|war es nicht|sicherlich|bestimmt|"
        "sie lieben|stimmt's|oder?|gell|ne?"
    ),
    "hypothetical": (
        "würden sie nutzen|würden sie kaufen|würden sie zahlen|würden sie es|wenn wir|angenommen|"
        "stellen sie sich vor|hätten sie interesse"
    ),
    "follow": (
        "erzählen sie mehr|was meinen sie|zum beispiel|ein beispiel|konkretes beispiel|was passierte|und dann|warum war das|"
        "inwiefern|wenn sie sagen|sie sagten|sie erwähnten|genauer|konkreter|noch etwas"
    ),
    "specifics": "wie viel|wie viele|wie lange|wie oft|beispiel|prozent|ungefähr|genauer|konkret*|beziffern|zahlen",
    "counsel": (
        "was würden sie raten|was würden sie sagen|was raten|ihr rat|rat geben|raten sie|empfehl*|an ihrer stelle|"
        "anders machen|noch einmal anfangen|was sagen sie|in ihrer lage|was würdest du|weiterempfehl*"
    ),
    "before": (
        "vorher|davor|früher|damals|bevor sie|bevor ihr|bis dahin|erzählen sie|erzähl|was macht ihr|was machen sie|"
        "wer sind sie|welches problem|welche probleme|wie war das vorher"
    ),
    "turning": (
        "moment|punkt|gekippt|schiefgegangen|schief gegangen|zu viel|so nicht weiter|gemerkt|entschieden|"
        "entschlossen|gereicht|auslöser"
    ),
    "choosing": (
        "gefunden|gekommen|ersten wochen|erste woche|aufmerksam geworden|entschieden für|ausgewählt|"
        "gewählt|umstieg|umgestiegen|gewechselt|"
        "wechsel|einführung|eingeführt|einrichten|eingerichtet|anfang|bedenken|skeptisch|gezweifelt|zweifel|"
        "alternativen|überzeugt"
    ),
    "since": (
        "jetzt|heute|inzwischen|seitdem|seither|verändert|geändert|unterschied|ergebnis|ergebnisse|anders|"
        "in zahlen|macht das aus|gebracht|erspart|gespart"
    ),
    "aside": (
        "nicht gut|fehlt|fehlte|stört|ärgert|nervt|schlecht|ausfall|besser geworden|morgen weg|weg wäre|zitieren|"
        "warnen|nicht gefragt|schwierigsten|fast zum|ausfällt|kündigen|passierte dann|ging es weiter|und dann"
    ),
    "moves on": "letzte frage|zum schluss|zum abschluss|nächste frage|noch etwas|anderes thema|bevor wir",
    "felt": (
        "angst|sorge|sorgen|besorgt|gestresst|überfordert|frust*|erschöpf*|verzweifel*|hilflos|peinlich|"
        "wütend|geschämt|schäm*|albtraum*|alptraum*|geweint|traurig*|schlaflos*|panik|gehasst|gegraut|"
        "ausgebrannt"
    ),
    "emotion": (
        "fühl*|gefühl*|für sie persönlich|für dich persönlich|euch persönlich|für sie verändert|"
        "gedacht|stolz|sorge*|überrasch*|empfunden"
    ),
    "failure": (
        "funktioniert nicht|nicht funktioniert|am schwersten|frustr*|fehlt|fast|schwierig*|problem*|"
        "herausforder*|schief|besser|enttäusch*|ärger*|schlimmste"
    ),
    "record": "aufnehme|aufnehmen|aufnahme|aufzeichnen|aufzeichnung|mitschneiden|aufgenommen",
    "minds": "stört|stören|etwas dagegen|was dagegen",
    "denies": "nein|nö|nee|nicht|gar nicht|überhaupt nicht",
    "refuses": (
        "lieber nicht|möchte ich nicht|möchte das nicht|will ich nicht|will das nicht|nicht aufnehmen|"
        "ohne aufnahme|nicht so gern|eher nicht"
    ),
    "agrees": "ja|klar|gerne|natürlich|kein problem|in ordnung|okay|selbstverständlich|machen sie",
    "pitch": (
        "lassen sie mich|unsere plattform|unser produkt|unser werkzeug|unsere lösung|unsere software|"
        "wir haben gebaut|wir haben entwickelt|wir entwickeln|wir bieten|neue funktion|wir haben gerade"
    ),
    "vague": (
        "viel|besser|einfacher|gut|toll|schön|ganz gut|hilfreich|produktiver|großer unterschied|manches|"
        "dinge|sachen|zeit gespart|praktisch"
    ),
}
"""What shows in an interview how somebody asked and answered, by its part; `*` stands for any ending."""

NUMBERED = (
    "schritt phase teil kapitel abschnitt seite abbildung tabelle woche tag monat stufe version raum tor "
    "halle stock linie werk nummer folge frage regel punkt runde schicht team stand spur"
)
"""Words before a number that only tells one thing from others: step 2."""

STAGING = {
    "voicing": (
        "sagt sagte sagen erzählt erzählte ergänzt ergänzte erinnert erklärt erklärte berichtet berichtete "
        "meint meinte antwortet antwortete schreibt schrieb fügt betont betonte gibt nickt nickte lächelt "
        "lächelte lacht lachte grinst grinste seufzt seufzte strahlt strahlte zögert zögerte überlegt "
        "schmunzelt schmunzelte resümiert bilanziert schwärmt"
    ),
    "meeting": (
        "fragten fragen trafen treffen besuchten besuchen sprachen sprechen interviewten zeigten danken "
        "dankten fuhren kamen kennen"
    ),
    "third_person": "er sie ihn ihm ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner",
    "sourcing": "laut|nach ansicht von|nach meinung von|nach worten von|nach den worten von|zufolge|so",
    "after": (
        "als|wenn|bevor|nachdem|weil|seit|falls|während|sobald|bis|obwohl|dank|mit|gemeinsam mit|zusammen mit|für|ohne"
    ),
    "editing": (
        "name namen interview gespräch foto fotos text texte artikel übersetzt gekürzt fassung redaktion "
        "sie ihnen ihr erschien veröffentlicht"
    ),
    "greeting": "danke dank liebe lieber hallo willkommen glückwunsch foto text von mit",
    "naming": "ich bin|ich heiße|mein name ist",
    "words": "worten worte formulierung",
    "quoting": "in mit nach",
    "headings": "wie warum weshalb was wo",
    "works": (
        "vortrag vortrags workshop webinar seminar sitzung podium kurs präsentation artikel beitrag buch "
        "kapitel leitfaden bericht funktion modul folge film video ausstellung projekt programm initiative "
        "preis knopf menü seite namens titel thema"
    ),
    "phrasing": (
        "bringt es auf den punkt|brachte es auf den punkt|formuliert es|formulierte es|drückt es|drückte es|"
        "fasst es zusammen|fasste es zusammen|um es mit zu sagen|sagt gern|sagt gerne|"
        "letzte wort hat|letzte wort gehört|schlusswort hat|schlusswort gehört"
    ),
    "pronouns": "sie er",
    "possessives": "ihr ihre sein seine",
    "hearing": "uns mir hinzu dazu",
    "alone": "ich mein meine",
    "accounts": "zusammenfassung ansicht sicht",
    "statements": (
        "urteil worte rat fazit antwort meinung botschaft kommentar tipp empfehlung motto "
        "einschätzung formulierung bilanz resümee bemerkung aussage reaktion spruch zitat rückmeldung"
    ),
    "stating": (
        "deutlich|klar|unmissverständlich|offen|ehrlich|unverblümt|direkt|trocken|kategorisch|entschieden|"
        "eindeutig|freiheraus|frei heraus|ohne umschweife|ohne zu zögern|nimmt kein blatt vor den mund|"
        "nahm kein blatt vor den mund|kein zweifel|keinen zweifel|sicher|überzeugt|schüttelt den kopf|"
        "schüttelte den kopf|lehnt sich zurück|winkt ab|winkte ab|zuckt mit den schultern|ungeschminkt|"
        "fasst sich kurz|fasste sich kurz|hält sich kurz|hielt sich kurz|macht es kurz|machte es kurz|"
        "kurz und bündig|knapp"
    ),
    "having": "hat hatte gibt gab",
    "addressing": "du dich dir dein deine deinen euch euer eure",
    "clauses": "dass wie warum was wo wann ob wer",
    "doing": (
        "wartet|wartete|versucht|versuchte|prüft|prüfte|kauft|kaufte|baut|baute|testet|testete|zählt|zählte|"
        "misst|maß|braucht|brauchte|bestellt|bestellte|wechselt|wechselte|verkauft|verkaufte|bezahlt|bezahlte|"
        "arbeitet|arbeitete|bleibt|blieb|plant|plante|übernimmt|übernahm|trifft die entscheidung|"
        "traf die entscheidung"
    ),
    "joining": "und aber jetzt heute nun seitdem ja nein",
    "several": "sagen",
    "acts": (
        "antwortet antwortete schreibt schrieb nickt nickte lächelt lächelte lacht lachte grinst grinste seufzt "
        "seufzte strahlt strahlte zögert zögerte überlegt schmunzelt schmunzelte"
    ),
    "feeling": (
        "froh stolz begeistert zufrieden erleichtert skeptisch überzeugt überrascht dankbar sicher klar einig "
        "freut freute liebt mag hofft wünscht zweifelt zweifelte bringt punkt lieblingsfunktion"
    ),
    "conversing": (
        "feedback umfrage formular mail nachricht brief bewertung rückmeldung erfahrung stimme regel regeln satz"
    ),
    "pointing": "das dies diese dieser dieses darauf darüber dazu damit genau",
    "serving": (
        "bieten helfen halfen unterstützen bauen bauten liefern lieferten schicken schickten senden beheben "
        "behoben antworten antworteten entwickeln entwickelten schulten importiert eingerichtet ergänzt "
        "geliefert gebaut entwickelt behoben"
    ),
    "lasting": "nie niemals mehr immer seitdem",
    "linking": (
        "mit ohne und aber oder so dann von für bei nach vor seit während wenn als weil wer der die das den "
        "dem welche auch sogar nicht außer wie in an auf bis dass damit um zu"
    ),
    "referring": "was",
    "ours": "unser unsere unserem unseren unserer unseres",
    "topics": "über zu",
    "comparing": "wie so",
    "articles": "des der die das den dem ein eine einen jeder jede jedes alles was",
    "past": "haben hatten waren wurden sind -ten kamen gingen sahen gaben nahmen fanden begannen bekamen",
    "reaching": "seit|vor|nach|mit|ohne|dank|bevor|seitdem",
    "buying": "kauften gekauft wechselten gewechselt wählten entschieden",
    "being": "ist war sind waren wurde",
    "hosting": "bei",
    "relations": "kunde kunden kundin kundinnen partner partnerin anwender mitglied lieferant gast",
    "present": "hallo hier",
    "hearers": "saal publikum runde versammlung allen kollegen kolleginnen gästen",
    "informing": "sagt sagte erzählt erzählte berichtet berichtete schrieb verriet",
    "remarks": "wort satz lieblingssatz lieblingszitat lieblingsspruch lieblingswort",
    "favourites": "lieblingssatz lieblingszitat lieblingsspruch lieblingswort",
    "whose": "von des der",
    "noting": "notiz notizen anmerkung anmerkungen bemerkung hinweis",
    "columns": (
        "aufgabe aufgaben schritt schritte frist status thema themen tagesordnung frage fragen bereich "
        "bereiche zuständigkeit zuständig verantwortung verantwortlich termin maßnahme"
    ),
    "spans": "tages woche monats jahres",
}

MAILS = {
    "straight": """Subject: Würden Sie Ihre Geschichte erzählen?

Guten Tag {full_name},

warum ich Ihnen schreibe: {reason}.

Hätten Sie {minutes} Minuten für ein Gespräch darüber, wie es Ihnen mit {product} geht? Ich sammle Geschichten von Kundinnen und
Kunden, und Ihre ist mir aufgefallen. Wenn sie Ihnen am Ende gefällt, veröffentlichen wir sie mit einem Link zu {company}. Sie
sehen sie zuerst, und ohne Ihre Freigabe erscheint nichts.

Wenn Sie mögen, suchen Sie sich hier einen Termin aus: {link}

Ganz ohne Druck, und so oder so vielen Dank!

{sender}
""",
    "recognition": """Subject: Dürfen wir Sie vorstellen?

Guten Tag {full_name},

das ist mir aufgefallen: {reason}. Beeindruckend!

Wir stellen einige unserer Kunden vor, und ich hätte {company} sehr gern dabei. So läuft es ab:

- ein Gespräch von {minutes} Minuten, wann es Ihnen passt
- ein paar Fragen zu Ihren Erfahrungen
- wir schreiben es auf, Sie geben es frei, und wir zeigen es mit einem Link zu Ihnen

Haben Sie Lust? Hier ist mein Kalender: {link}

{sender}
""",
    "casual": """Subject: Auf einen Kaffee?

Guten Tag {full_name},

die Zusammenarbeit mit {company} macht mir viel Freude. Hätten Sie Lust auf ein lockeres Gespräch von {minutes} Minuten darüber, wie
es Ihnen mit {product} geht? Ich sammle Geschichten von Kundinnen und Kunden und hätte Ihre gern dabei; ohne Ihr Ja wird nichts
veröffentlicht.

Wenn ja, hier ist mein Kalender: {link}

So oder so: danke!

{sender}
""",
    "milestone": """Subject: Herzlichen Glückwunsch!

Guten Tag {full_name},

gerade habe ich es gesehen: {reason}. Herzlichen Glückwunsch!

Hätten Sie {minutes} Minuten, um zu erzählen, wie Sie das geschafft haben? Wir veröffentlichen Geschichten von Kundinnen und Kunden,
und Ihre würde anderen helfen, die über {product} nachdenken. Sie geben jedes Wort frei, bevor es erscheint, und wir verlinken
{company}.

Hier ist mein Kalender: {link}

{sender}
""",
    "nudge": """Subject: Ein kurzes Gespräch über {product}

Guten Tag {full_name},

nur als kleine Erinnerung: Ich würde mich freuen, wenn Sie {minutes} Minuten Zeit hätten. {link}

Wenn es gerade nicht geht, kein Problem. Antworten Sie einfach „jetzt nicht“, dann melde ich mich in ein paar Monaten wieder.

{sender}
""",
    "too-busy": """Subject: Ein kurzes Gespräch über {product}

Guten Tag {full_name},

das verstehe ich gut! Wäre es Ihnen lieber, wenn ich Ihnen ein paar Fragen schicke? Das dauert fünf Minuten, und ich schreibe die
Geschichte aus Ihren Antworten. Sagen Sie mir einfach, was Ihnen besser passt.

{sender}
""",
    "maybe-later": """Subject: Ein kurzes Gespräch über {product}

Guten Tag {full_name},

kein Problem, ich melde mich am {when} wieder. Bis dann!

{sender}
""",
    "by-mail": """Subject: Ein paar Fragen zu {product}

Guten Tag {full_name},

sehr gern auch schriftlich. Drei Fragen:

1. Wie war es, bevor Sie {product} hatten?
2. Was hat sich seitdem geändert?
3. Was würden Sie jemandem in Ihrer Lage sagen?

Ich schreibe die Geschichte aus Ihren Antworten, und Sie sehen sie, bevor etwas veröffentlicht wird.

{sender}
""",
    "thanks": """Subject: Danke für Ihre Zeit!

Guten Tag {full_name},

vielen Dank für das Gespräch! Was mir besonders im Kopf geblieben ist:

{takeaways}

Innerhalb einer Woche bekommen Sie einen Entwurf. Sie können ändern und streichen, was Sie möchten, und nichts wird veröffentlicht,
bevor Sie es freigeben.

Nochmals danke!

{sender}
""",
    "draft": """Subject: Der Entwurf Ihrer Geschichte

Guten Tag {full_name},

hier ist der Entwurf Ihrer Geschichte mit allem, was wir zeigen möchten: {draft}

Bitte sagen Sie uns, was wir ändern oder streichen sollen. Wenn es ein Foto oder ein Logo gibt, das wir verwenden dürfen, schicken
Sie es gern mit. Ohne Ihre Freigabe wird nichts veröffentlicht.

{sender}
""",
    "live": """Subject: Ihre Geschichte ist online

Guten Tag {full_name},

Ihre Geschichte ist online: {story}

Danke, dass Sie sie erzählt haben! Wenn sich etwas ändern soll oder nicht mehr dort stehen soll, antworten Sie einfach.

{sender}
""",
    "thanks-again": """Subject: Noch einmal danke

Guten Tag {full_name},

Ihre Geschichte steht nun schon eine Weile im Netz: {story}. Noch einmal vielen Dank, dass Sie sie erzählt haben! Wenn etwas daran
nicht mehr stimmt, antworten Sie einfach, und wir ändern es oder nehmen es herunter.

{sender}
""",
}

GUIDE = {
    "draft": ("Vorher", "Der Weckruf", "Die Umstellung", "Ergebnisse", "Was sie anderen raten"),
    "title": "Leitfaden für das Interview: {customer}",
    "goal": "**Ziel.** Was wir hinterher haben wollen: {goal}.",
    "whom": "**Mit wem.** {segment}.",
    "segments": {
        "vip": "Jemand, der es am meisten nutzt",
        "new": "Jemand, der neu dabei ist",
        "struggling": "Jemand, der sich schwertut",
        "churned": "Jemand, der gegangen ist",
        "one-time": "Jemand, der einmal gekauft hat",
        "engaged": "Jemand, der sich interessiert und nichts gekauft hat",
    },
    "agenda": "Ablauf: {minutes} Minuten",
    "warm": "{n} min: Ankommen, Einverständnis, Hintergrund",
    "core": "{n} min: {count} Fragen und 15 bis 20 Nachfragen",
    "end": "{n} min: Abschluss, wie es weitergeht",
    "consent": "Das Einverständnis, vor allem anderen",
    "consent_words": (
        "Ist es in Ordnung, wenn ich das Gespräch aufnehme, damit ich zuhören kann, statt mitzuschreiben? "
        "Sie sehen einen Entwurf, "
        "bevor etwas veröffentlicht wird, und können ändern oder streichen, was Sie möchten."
    ),
    "consent_note": (
        "Auf ein Ja warten, bei laufender Aufnahme. Bei einem Nein: Notizen machen und `kind: notes` in "
        "interview.yml setzen."
    ),
    "opening": "Zum Einstieg",
    "opening_words": (
        "Danke, dass Sie sich Zeit nehmen. Ich möchte verstehen, wie {product} zu Ihrer Arbeit passt. Falsche "
        "Antworten gibt es nicht."
    ),
    "questions": "Fragen",
    "names": {
        "own": "Eigene Fragen",
        "problem": "Das Problem",
        "solution": "Die Lösung",
        "results": "Die Ergebnisse",
        "failure": "Was nicht klappt",
        "advice": "Rat",
    },
    "sets": {
        "problem": (
            "Welches Problem wollten Sie lösen, als Sie auf {product} gestoßen sind?",
            "Wie sind Sie vorher damit umgegangen?",
            "Was war der Moment, in dem Sie wussten, dass sich etwas ändern muss?",
        ),
        "solution": (
            "Wie benutzen Sie {product} heute, Schritt für Schritt?",
            "Was benutzen Sie am meisten, und warum?",
            "Wie war Ihre erste Woche? Was hat Sie überrascht?",
        ),
        "results": (
            "Was hat sich geändert, seit Sie {product} benutzen?",
            "Wie viel macht das aus, in Zeit, in Geld oder in etwas anderem, das Sie zählen?",
            "Was hat sich dadurch für Sie persönlich geändert?",
            "Was tun Sie, wenn {product} einmal ausfällt?",
        ),
        "failure": (
            "Was war bei {product} am schwierigsten?",
            "Was hätte Sie fast zum Kündigen gebracht?",
            "Was fehlt Ihnen am meisten?",
        ),
        "advice": ("Was sagen Sie jemandem in Ihrer Lage, der noch überlegt?",),
    },
    "follow_ups": "Nachfragen",
    "follow_up_words": (
        "Erzählen Sie mir mehr darüber.",
        "Haben Sie ein Beispiel dafür?",
        "Was meinen Sie damit?",
        "Was ist dann passiert?",
        "Warum war das wichtig?",
        "Wie ging es Ihnen damit?",
        "Wie viel ungefähr?",
    ),
    "checklist": "Checkliste",
    "before": "Vorher",
    "before_items": ("das Ziel ist ein Satz", "Rolle, Firma und Branche sind bekannt", "die Aufnahme funktioniert"),
    "during": "Währenddessen",
    "during_items": (
        "das Einverständnis ist auf der Aufnahme zu hören",
        "die andere Seite redet 80 % der Zeit",
        "nach jeder Antwort bis drei zählen",
        "nach Genauem fragen: wie viel, wie oft, seit wann",
        "fragen, wie es sich angefühlt hat",
        "fragen, was nicht klappt",
        "gute Stellen mit ⭐ QUOTE markieren",
        "nichts verkaufen",
    ),
    "after": "Danach",
    "after_items": (
        "Dank innerhalb eines Tages",
        "Transkript, dann `casestudies new interview`",
        "Entwurf innerhalb einer Woche, Freigabe vor jeder Veröffentlichung",
    ),
}
