"""Dutch."""

from __future__ import annotations

import re

from casestudies.quotes.languages.base import Language, WordPart, phrases, words
from casestudies.quotes.languages.clock import Clock
from casestudies.quotes.languages.continental_numbers import Figures
from casestudies.quotes.languages.dutch_verbs import VERBS

_NUMBER = re.compile(
    r"(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|twin|tach|tig|dertig|veertig|ent|ën|en|honderd|duizend)+$"
)
_UNITS = ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"]
_FORMS = {
    "'t": "het",
    "'n": "een",
    "m'n": "mijn",
    "z'n": "zijn",
    "d'r": "er",
    "ok": "okay",
    "oké": "okay",
    "oke": "okay",
    "ie": "hij",
    "'ie": "hij",
    "zo'n": "zo'n",
    "effe": "even",
}
_IS = re.compile(r"^(da|wa|'t)'s$")
FIGURES = Figures(
    code="nl",
    begins=lambda word: bool(_NUMBER.match(word)),
    ones=words("een één en ent"),
    scales={"miljoen": 10**6, "miljard": 10**9, "biljoen": 10**12, "duizend": 1000},
    percent=frozenset({("procent",), ("percent",)}),
    point="komma",
    currencies={"pond": "£"},
    halves={"anderhalf": "1.5", "anderhalve": "1.5"}
    | {f"{word}{middle}half": f"{n}.5" for n, word in enumerate(_UNITS, 2) for middle in ("en", "ën", "enen", "eneen")}
    | {f"{word}{middle}halve": f"{n}.5" for n, word in enumerate(_UNITS, 2) for middle in ("en", "ën")}
    | {f"{word}{middle}halfduizend": f"{n}500" for n, word in enumerate(_UNITS, 2) for middle in ("en", "ën")}
    | {"anderhalfduizend": "1500"},
    abbreviated={"mln": 10**6, "mld": 10**9, "m": 10**6, "k": 1000},
    ordinal_marks=words("e de ste"),
    clock=Clock(
        hour=words("uur u"),
        before=phrases("om|rond|vanaf|tot"),
        to_next={("half",): -30, ("kwart", "over"): 15, ("kwart", "voor"): -15},
    ),
)


def split(word: str) -> tuple[WordPart, ...]:
    """`'t` to `het`, `m'n` to `mijn`, `da's` to `dat` and `is`."""
    if match := _IS.match(word):
        cut = len(match[1])
        return WordPart({"da": "dat", "wa": "wat"}.get(match[1], "het"), 0, cut), WordPart("is", cut, len(word))
    return (WordPart(_FORMS.get(word, word), 0, len(word)),)


LANGUAGE = Language(
    code="nl",
    inner_contrasts=words("echter daarentegen"),
    sequels=words("toen ineens uiteindelijk"),
    doubtful=words(
        "indruk "
        "ironie ironisch sarcasme sarcastisch grapje plan idee doel hoop theorie droom grap leugen "
        "belofte reclame marketing praatje gerucht bedoeling"
    ),
    introductions=phrases(
        "ik citeer|ik lees voor|stel je voor|stelt u zich voor|stel dat|in de folder|"
        "op de website staat|de slogan|de reclame|ze zeiden ons|hypothetisch"
    ),
    nots=words("niet niets niks nooit niemand geen geenszins nergens nee nimmer zonder"),
    first_person=words("ik mij me mijn wij we ons onze"),
    about_person=words(
        "hij zij ze haar zijn voormalig voorheen sinds leidt leidde beheert verantwoordelijk werkt "
        "werkte richtte oprichter directeur hoofd chef kwam foto beeld interview tekst gast"
    ),
    split=split,
    number=FIGURES.number,
    figures=FIGURES.starts,
    hesitations=words("eh ehm uh uhm euh hm hmm mhm ah"),
    fillers=phrases(
        "hè|hoor|joh|zeg|ja|nou|nou ja|gewoon zeg maar|ja nee|nee ja|weet je wel|zal ik maar zeggen|eigenlijk gewoon|"
        "kijk|weet je|weet je wel|zeg maar|ik bedoel|zal ik maar zeggen"
    ),
    out_of=phrases("van de"),
    openers=phrases(
        "want|ja nee|nee ja|nou kijk|dus ja|tja|hè|ja hoor|zeg|en|maar|dus|ja|nou|nou ja|goed|okay|oh|ach|dan|kijk"
    ),
    consequences=words("dus"),
    reasons=words("omdat want"),
    comments=words("dat dit wat"),
    generic=words("je jij men"),
    settings=phrases("weet je|ik bedoel|eerlijk gezegd|zoals gezegd|daarvoor|daarna|bovendien|trouwens|precies"),
    parentheses=phrases("weet je|zeg maar|ik bedoel|zoals gezegd|bijvoorbeeld|zoals ik al zei"),
    separable=words("samen weer goed vrij vast open hoog door over onder aan uit"),
    contrast_words=words("toen nu later uiteindelijk helaas"),
    reversal_words=words("opgezegd gestopt verloren kapot mislukt erger slechter jammer"),
    repairs=phrases("nee|sorry|wacht|ik bedoel|pardon"),
    afterthoughts=phrases(
        "trouwens|tenminste|althans|welteverstaan|zeg maar|als het ware"
        "|dan|om precies te zijn|technisch gezien|strikt genomen|moet ik zeggen|vooralsnog|"
        "voorlopig|tot nu toe|zogezegd|min of meer|zogenaamd|in theorie|naar verluidt"
        "|daargelaten|uitgezonderd"
    ),
    softeners=phrases("zeg maar|laten we zeggen|zeg"),
    too_far=phrases("zo ver|niet overdrijven|overdreven"),
    affirming=words("wel"),
    retractions=phrases(
        "wat dat ook betekent|wat dat ook mag betekenen|"
        "dat zeg ik|schrap dat|vergeet dat|grapje|geintje|grapje hoor|onzin|dachten we|dat dachten we|dat "
        "dachten we tenminste|zo leek het|"
        "niet waar|dat is niet waar|ik neem het terug"
        "|ik citeer|dat komt van|dat komt uit|dat heb ik gelezen"
        "|vraag maar|vraag het|vraag dat|staat in|dat staat in|zo staat het|aldus|zeggen ze|"
        "was het plan|was het idee|dat was het idee|dat was het plan|droom maar|mooi niet|"
        "niet citeren|niet opschrijven|onder ons|ik overdrijf|ik lieg|bij wijze van spreken|"
        "of zoiets|zogezegd"
        "|vraag de|vraag onze|vraag mijn"
    ),
    joiners=words("en dus"),
    subjects=words("ik we wij je jij hij zij ze het dat dit er niemand iedereen men"),
    function_words=words(
        "ik je jij u hij zij ze het we wij jullie mij me jou hem haar ons hen hun de een en maar of dus "
        "dat die dit deze als want omdat in op aan bij met naar van voor "
        "uit over door om te tot is zijn was waren ben heeft hebben had heb wordt worden kan kunnen mijn "
        "onze er ook dan zo"
    ),
    intensifiers=words("heel erg zeer veel nooit altijd nee zo echt lang niet"),
    backchannel=words("ja precies mhm hm okay goed klopt juist oh mooi leuk inderdaad zeker snap ik"),
    pronouns=words("het ze zij hij dat dit die deze hem haar hun hen we wij ons"),
    persons=words("hij hem haar zij ze"),
    determiners=words("de het mijn ons onze hun dit dat deze die"),
    gendered=True,
    roles=words(
        "baas chef collega collega's monteur monteurs technicus technici directeur directeuren directrice "
        "manager managers boekhouder boekhouders verpleegkundige verpleegkundigen arts artsen ingenieur "
        "ingenieurs leraar leraren lerares docent docenten chauffeur chauffeurs medewerker medewerkers "
        "medewerkster verkoper verkopers verkoopster partner partners consultant consultants trainer trainers "
        "planner planners kok koks bakker bakkers kapper tandarts advocaat advocaten notaris eigenaar "
        "eigenaren bezorger bezorgers vrijwilliger vrijwilligers student studenten leerling leerlingen broer "
        "zus vader moeder zoon dochter man vrouw buurman buurvrouw"
    ),
    referents=words(
        "tool software platform product leverancier systeem dienst oplossing app team bedrijf klant "
        "klanten applicatie afdeling project programma rapport"
    ),
    ones=FIGURES.ones,
    and_half=FIGURES.and_half,
    ordinals={"eerste": 1, "derde": 3, "achtste": 8}
    | {
        "tweede": 2,
        "vierde": 4,
        "vijfde": 5,
        "zesde": 6,
        "zevende": 7,
        "negende": 9,
        "tiende": 10,
        "elfde": 11,
        "twaalfde": 12,
    },
    abbreviations={
        "ca": "circa",
        "bijv": "bijvoorbeeld",
        "bv": "bijvoorbeeld",
        "dhr": "de heer",
        "mevr": "mevrouw",
        "mw": "mevrouw",
        "dr": "doctor",
        "enz": "enzovoort",
        "d w z": "dat wil zeggen",
        "nl": "namelijk",
        "max": "maximaal",
        "mln": "miljoen",
        "mld": "miljard",
    },
    signs={"–": "tot", "—": "tot", "&": "en"},
    approximators=words("zeg ongeveer"),
    amounts=words("half halve helft dozijn honderden duizenden dubbel alle iedereen elke"),
    doubled=words("je ze die dat we het"),
    articles=words("de het een"),
    own_pronouns=words("we wij ons onze ik mij me mijn"),
    own_team_nouns=words("team bedrijf afdeling groep werkplaats kantoor"),
    possessives=words("zijn haar hun ons onze"),
    demonstratives=words("dat dit die deze het"),
    singular=words("het hij dat dit hem"),
    pointing=words(
        "hem haar hen hun er erop ervoor ermee eraan ervan erbij erdoor erover daarop daarvoor daarmee "
        "daaraan daarvan daarbij daardoor daarover zo ook nog steeds weer"
    ),
    anaphors=words("hij zij ze het die"),
    adjuncts=words("in op bij tijdens"),
    asides=words("vooral met name natuurlijk uiteraard"),
    contrasts=phrases(
        "de anderen|de rest|maar|echter|toch|hoewel|helaas|jammer|alleen|daarentegen|aan de andere kant|"
        "terwijl|of|ondanks|in werkelijkheid|in de praktijk|"
        "niettemin|overigens wel|anders"
    ),
    exceptions=phrases(
        "behalve|op uitzondering|met uitzondering|uitgezonderd|tenzij|alleen|slechts|niet iedereen|"
        "niet alles|niet altijd|niet overal|tenminste|ten minste|althans|in theorie|op papier|"
        "in principe|nou ja bijna|bijna|min of meer|soms|meestal|afhankelijk|mits|zolang|ongeveer|grofweg"
        "|voor wie|als je van"
        "|plus|niet meegerekend"
    ),
    outdoing=phrases(
        "nog beter|beter nog|het beste|het mooiste|het mooiste eraan|dat is niet alles|"
        "dat is nog niet alles|niet alleen dat"
    ),
    sooner=phrases("eerder|sneller|nog eerder|nog sneller|zelfs eerder|zelfs sneller"),
    moving_on=phrases(
        "goed|hoe dan ook|terug naar|om op je vraag|om op uw vraag|je vroeg|u vroeg|laat me nog|laat ik nog"
        "|genoeg over|voor ik het vergeet|voordat ik het vergeet|laten we het hebben|laten we teruggaan|"
        "om terug te komen op|om terug te gaan|vertel eens|waar was ik|daar kom ik nog|je wilde weten|"
        "u wilde weten|uw vraag was|je vraag was"
    ),
    of_them=(["van", "hen"], ["ervan"]),
    totals=words("alle elke iedere allemaal"),
    finite=VERBS,
    subordinators=phrases("als|wanneer|zolang|totdat|tot|zodra|indien"),
    attributions=phrases("zegt|zei|zeggen|volgens|beweert|beloofde|beloofd|naar eigen zeggen"),
    denials=phrases(
        "laten we zeggen|hangt ervan af|nee|niet echt|niet helemaal|nooit|nauwelijks|helemaal niet|absoluut "
        "niet|niet bepaald"
        "|voor zover we weten|voor zover ik weet|niet dat we weten"
        "|geen commentaar|volgende vraag|laten we het over iets anders"
    ),
    mockeries=phrases("ja hoor|ja ja|nou leuk|lekker dan|tuurlijk joh|fijn is dat"),
    dry=phrases(
        "ja tuurlijk|ja vast|ja natuurlijk|ja ja"
        "|wat een verrassing|hoera|gefeliciteerd|heel fijn|nou fijn|nou bravo|ja dag|dat zal wel|"
        "zal wel|ja hoor"
    ),
    once_more=phrases("weer|alweer|nog een|opnieuw|weer eens"),
    winks=phrases(
        "luistert mee|luisteren mee|luistert toe|leest dit|wordt opgenomen|worden opgenomen|de microfoon|"
        "ervoor betaald|word betaald|betalen me|betaalt me|wilde horen|wilden horen|voor de gek|in de kamer"
        "|zit ernaast|staat achter|naast me|achter me"
        "|ander verhaal|voor dat geld|voor die prijs|denkt daar anders|denken daar anders|"
        "is het er niet mee eens|ziet dat anders|afkloppen"
        "|een bon|een korting|provisie"
        "|als ik dit zeg|als ik dat zeg|dat ik dit zeg|dat ik dat zeg"
        "|geen keus|geen keuze|geen andere keus"
    ),
    framings=phrases("daarvoor|vroeger|toen|omdat|stel|stel je voor|sindsdien"),
    corrections=phrases(
        "sorry|wacht|nee wacht|pardon|of liever|beter gezegd|eh nee|ik bedoel|correctie|of eigenlijk"
        "|wat zeg ik|foutje|ik zeg het verkeerd|excuus"
    ),
    snags=words("probleem nadeel zorgen stoort ergert vervelende"),
    counted_by=words("per"),
    free_of_charge=words("gratis kosteloos"),
    paying=words("betaal betaalt betalen kost kosten prijs abonnement"),
    doubts=phrases(
        "moeilijk te zeggen|naar het schijnt|dachten we|dacht ik|denk ik|geloof ik|hoop ik|hopen we|"
        "neem ik aan|zogenaamd|in theorie|op papier|min of meer|bijna|nou ja bijna|niet echt|misschien|"
        "ongeveer|was het maar waar"
    ),
    assurances=phrases("zonder twijfelen|geen twijfel|zonder twijfel|elke dag|elke week|geen probleem"),
    verb_second=True,
    particles=phrases("zeg maar|hoor|weet je wel"),
    homonyms={
        "hoor": words("ik je jij"),
        "weet": words("hoe wat waar wie wanneer waarom welke welk dat of dan nu"),
    },
    tags=phrases("hè|hoor|toch|joh|snap je|nietwaar|ja"),
    remarks=phrases(
        "zonder grappen|geen grap|ik lieg niet|zonder liegen|"
        "geloof het of niet|echt|"
        "hoe zal ik het zeggen|hoe zeg je dat|hoe moet ik het zeggen|"
        "eerlijk gezegd|moet ik zeggen|moet ik toegeven|dat geef ik toe|ik geef het toe|echt waar|gelukkig|geloof me"
    ),
    governors={
        "negation": words(
            "nergens nimmer allerminst geenszins ontbreekt ontbrak mist leugen gelogen onwaar weinig amper "
            "niet geen nooit niemand niets nergens noch zonder nauwelijks zelden onmogelijk fout"
        ),
        "hedge": words(
            "grofweg pakweg doorgaans overwegend voornamelijk grotendeels oorspronkelijk "
            "aanvankelijk vroeger gewoonlijk incidenteel zeker vast ogenschijnlijk vermeend mogelijk "
            "waarschijnlijk gedeeltelijk relatief misschien wellicht waarschijnlijk mogelijk vermoedelijk "
            "bijna haast ongeveer circa rond zowat "
            "nogal vrij meestal vaak soms af toe blijkbaar schijnbaar hopelijk "
            "theoretisch eigenlijk eerder deels zogenaamd"
        ),
        "modality": words("zou zouden kan kunnen kon konden moet moeten moest mag mogen wil willen wilde zal zullen"),
        "condition": words(
            "als indien tenzij of zolang totdat tot behalve hoewel omdat zodra terwijl voordat nadat mits wanneer"
        ),
        "limit": words("maar echter toch ondanks plaats alleen slechts dan zoals behoudens"),
        "quantifier": words(
            "sommige enkele veel weinig meeste alle iedere elke beide meerdere helft deel paar minstens hoogstens"
        ),
        "reporting": words(
            "zegt zeiden vertel vertelt vertellen vertelden verteld legt uitgelegd beweerde beweerden "
            "verzekert verzekerde zweert zwoer belooft beloven beloofden schrijft schreef geschreven "
            "geloofde geloven meende menen vond vonden gevonden dachten gedacht veronderstel neem aanneem "
            "aangenomen hoopte hoopten vreesde vrezen betwijfelt twijfel twijfelt vraagt vroeg vroegen weet "
            "wist wisten hoorden las gelezen herinner vergeten besloot besloten concludeert raad raadt "
            "aangeraden stelt voorgesteld eist toont toonde wilden liever probeerde probeerden vermijdt "
            "droomt droomde geeft toegegeven ontkent ontkende lijken leken schijnen klinkt klonk schat "
            "schatten schatte verwacht verwachten verwachtte voelt voelde zei zegt zeggen gezegd meen meent "
            "vind vindt denk denkt denken dacht geloof gelooft beweert "
            "beweren hoop hoopt vertelde verwacht vrees betwijfel beloofde beloofd "
            "lijkt leek schijnt wenste volgens hoorde gehoord proberen probeert dat"
        ),
    },
    phrases={"hedge": phrases("een beetje|min of meer|in theorie|op papier|soort van")},
    classes={
        "each": words("per"),
        "pronoun": words("ik we wij je jij hij zij ze het men ons mij onze hun mijn zijn haar"),
        "tense": words("is was zijn waren wordt werd heeft had hebben hadden ben geweest"),
        "degree": words(
            "heel erg zeer echt bijzonder te meer minder best beste beter slechter grootste altijd alleen "
            "super totaal helemaal"
        ),
        "multiplying": words("verdubbeld verdubbelde gehalveerd halveerde verdrievoudigd"),
        "unit": words(
            "seconden minuten uren uur dagen weken maanden kwartalen jaren dag week maand jaar procent "
            "procentpunten punten euro dollar ton meter"
        ),
        "complement": words("dat"),
    },
    affixes=("on", "in", "mis"),
    before_object=words(
        "de het een mijn onze ons hun dit dat deze die van met naar voor uit bij in op aan over en of door om"
    ),
    phrase_starts=words("in op aan bij met naar van voor uit over door sinds tegen om"),
    thing="wat",
    relatives=words("die dat wat waar wie"),
    adding=words("ook zelfs inclusief"),
    was=words("was waren gold"),
    linking=words("is was zijn waren"),
    inverting=words("is zijn was heeft hebben heb kan kunnen wordt zal"),
    question_words=words(
        "wat wie hoe waar wanneer waarom welke welk is zijn was heeft hebben heb kan kunnen wordt zal zou"
    ),
)

HEDGES = {
    "about": "ongeveer|circa|ca|rond|rond de|zo'n|bijna|zowat|misschien|min of meer|gemiddeld",
    "at_least": "minstens|ten minste|tenminste|minimaal",
    "more_than": "meer dan|ruim|boven de",
    "at_most": "hoogstens|hooguit|maximaal|tot|niet meer dan",
    "less_than": "minder dan|onder de",
}
"""What stands before a figure that is not exact, by what it makes of it."""
HEDGES_BEHIND = {
    "about": "ongeveer|of zo|gemiddeld",
    "at_least": "of meer|minstens|ten minste",
    "at_most": "of minder|hoogstens|maximaal",
}
"""What stands behind one."""
COUNTING = {
    "steps": "soms|zelfs|wel",
    "between": "tussen|tussen de",
    "slight": "iets|net|nog geen|slechts|maar|nog maar|een beetje",
    "per": "per|in de|elke|elk|ieder|iedere",
    "plurals": "en|s",
    "shares": (
        "verdubbeld|verdriedubbeld|gehalveerd|"
        r"(?:twee|drie|vier|vijf|tien|\d+) keer zo \w+(?: \w+)?|dubbel zo \w+|"
        r"(?:de )?helft van (?:de|het|mijn|ons|onze) \w+|"
        r"(?:een|twee|drie) (?:derde|kwart)(?: van (?:de|het|onze) \w+)?|"
        r"(?:anderhalf|anderhalve) \w+|\w+[eë]nhal(?:f|ve) \w+|"
        r"(?:twee|drie|vier|vijf|\d+) en een hal(?:f|ve) \w+|een half uur|een halve \w+|"
        r"(?:een|één|\w+) op de (?:twee|drie|vier|vijf|tien|\d+)(?: \w+)?|"
        r"(?:tientallen|honderden|duizenden) \w+|"
        r"elke (?:tweede|derde|vierde|vijfde|tiende) \w+"
    ),
}
"""What stands before a range, between numbers that rise to its end, between a hedge and its figure, before the time of a rate; how
plurals end; amounts without units.
"""

REQUEST = {
    "subject": "Ter goedkeuring: “{title}”",
    "greeting": "Hallo,",
    "greeting_named": "Hallo {name},",
    "opening": (
        "dit is het verhaal dat {publisher} graag over {customer} wil publiceren. Zonder uw goedkeuring "
        "wordt er niets van gepubliceerd. Lees alstublieft wat volgt: meer dan dit wordt er niet getoond."
    ),
    "story": "Het verhaal",
    "opening_alone": (
        "dit zijn woorden van {customer} die {publisher} graag op zichzelf wil publiceren. Zonder uw "
        "goedkeuring wordt er niets van gepubliceerd. Lees alstublieft wat volgt: meer dan dit wordt er "
        "niet getoond."
    ),
    "words": "De woorden",
    "checked_written": (
        "De woorden komen uit wat er op {dates} is geschreven. Weggelaten woorden zijn gemarkeerd met “…” "
        "of “[…]”, toegevoegde staan tussen [haken]; alleen spelling, leestekens en hoofdletters zijn "
        "verbeterd."
    ),
    "collect_subject": "Een paar woorden over {publisher}?",
    "collect_opening": (
        "{publisher} wil graag een paar woorden van u publiceren, zoals u het aan een collega zou "
        "vertellen. Wat u bevalt en wat u mist zijn even welkom."
    ),
    "collect_question": (
        "Hoe was het vroeger, wat is er veranderd, en wat zou u zeggen tegen iemand die erover nadenkt?"
    ),
    "collect_use": "Waarvoor we uw woorden zouden gebruiken",
    "collect_answer": (
        "Beantwoord dit bericht in uw eigen woorden. Kopieer daaronder deze regel, en laat weg wat u niet toestaat:"
    ),
    "collect_allow": "U mag deze woorden publiceren: {scopes}",
    "collect_unchanged": (
        "We publiceren wat u schrijft zoals u het schrijft; hoogstens wordt een schrijffout verbeterd. "
        "Zonder die regel wordt er niets gepubliceerd, en als u liever niet wilt, hoeft u niet te "
        "antwoorden."
    ),
    "figures": "Cijfers die erbij staan",
    "people": "Wie er geciteerd wordt, en hoe",
    "shown": "Ook te zien",
    "logo": "Het logo van {customer}",
    "photo": "foto: {file}",
    "picture": "De afbeelding bij het verhaal: {alt}",
    "recording": "Een link naar de opname: {address}",
    "clip": "Een fragment met de woorden “{words}”: {file}. Wilt u het beluisteren?",
    "disclosed": "Wat erbij wordt vermeld",
    "incentive": "Gegeven voor het interview: {what}",
    "incentive_written": "Als dank gegeven: {what}",
    "relationship": {
        "partner": "{customer} is partner van {publisher}",
        "investor": "{customer} heeft in {publisher} geïnvesteerd",
        "employee": "De geciteerde persoon werkt voor {publisher}",
    },
    "revised": "door u aangepaste tekst",
    "translated": "vertaling van wat u zei, door {by}",
    "checked": (
        "De citaten komen uit wat er op {dates} is gezegd. Weggelaten woorden zijn gemarkeerd met “…” of "
        "“[…]”, toegevoegde staan tussen [haken]; haperingen en afgebroken zinnen zijn weggelaten."
    ),
    "by_hand": (
        "Spreker met de hand toegewezen: het transcript van {date} zegt niet overal wie er spreekt; {by} "
        "heeft dat na inzage aangegeven. Hebt u iets van wat hier geciteerd wordt niet gezegd, schrijf het "
        "dan in uw antwoord."
    ),
    "asked": "Wij vragen uw toestemming om dit te tonen",
    "not_asked": "Dit vragen wij niet, en doen wij niet zonder het opnieuw te vragen",
    "scopes": {
        "site": "op onze website",
        "widget": (
            "als citaat op andere websites die het insluiten (wat daar gekopieerd is, kan na intrekking blijven staan)"
        ),
        "social": "in onze berichten op sociale media en, met de cijfers, in het voorbeeld bij links",
        "sales": "in onze verkoopdocumenten",
        "name": "met uw naam en de naam van {customer}",
        "logo": "met het logo van {customer}",
        "photo": "met uw foto",
        "media": "met een link naar de opname, of fragmenten daaruit",
    },
    "recordings": {
        "link": "met de hierboven genoemde link naar de opname",
        "clips": "met de hierboven genoemde fragmenten",
        "both": "met de hierboven genoemde link naar de opname en fragmenten",
    },
    "unnamed": "Zonder namen: in plaats van een naam staat er “{described}”.",
    "term": "Uw toestemming eindigt {duration} nadat u die geeft; dan vragen wij het opnieuw.",
    "years": ("een jaar", "{} jaar"),
    "days": "{} dagen",
    "open_term": "Uw toestemming geldt tot u die intrekt.",
    "answer": "Hoe u antwoordt",
    "approve": ("Om goed te keuren, beantwoordt u dit bericht met deze regels (laat weg wat u niet toestaat):"),
    "formula": "Ik keur het verhaal goed met de vingerafdruk",
    "formula_alone": "Ik keur de woorden goed met de vingerafdruk",
    "for_": "voor: {scopes}",
    "seen": "In de context gezien: {quotes}",
    "around": "Wat u rond uw citaten hebt gezegd",
    "look": (
        "Deze citaten staan in een passage die ze kan aanvullen of er iets van kan terugnemen. Alleen u ziet "
        "die, zoals ze in ons transcript staat. Als een citaat niet weergeeft wat u bedoelde, schrijf het "
        "dan in uw antwoord."
    ),
    "you": "U zei:",
    "asked_you": "U werd gevraagd:",
    "others": (
        "Over het citaat “{quote}” van {name}: wat er in het interview omheen staat, krijgt alleen {name} te "
        "zien ({kinds})."
    ),
    "turned": "het wordt daarna ingeperkt of omgekeerd",
    "went_on": "het gaat daarna verder, of een deel van een zin ontbreekt",
    "change": (
        "Wilt u iets veranderen of weghalen, schrijf het dan in uw antwoord: streep een citaat, een cijfer of"
        " een naam door, of geef uw eigen formulering, die dan als door u aangepast wordt getoond. Wij sturen"
        " u de gewijzigde tekst, want u keurt precies goed wat u hebt gezien."
    ),
    "page": "De pagina zoals die verschijnt",
    "three": "Drie antwoorden om te kopiëren",
    "yes": "Ja",
    "other": "Wijzigen",
    "no": "Nee",
    "please_change": "Wijzig dit alstublieft vóór publicatie:\n\n…",
    "please_not": "Publiceer dit alstublieft niet.",
    "copy": "Kopiëren",
    "copied": "Gekopieerd",
    "not_before": "Vóór {date} wordt er niets gepubliceerd, en zonder uw antwoord ook niet.",
    "your_words": "Uw woorden in dit verhaal",
    "links": "Links werken niet in dit voorbeeld.",
    "refuse": "Wilt u geen publicatie, dan hoeft u niets te doen: zonder uw antwoord wordt er niets gepubliceerd.",
    "withdraw": (
        "Op elk moment, zonder reden en even gemakkelijk als u die gaf: schrijf “Ik trek mijn toestemming in”"
        " naar {contact}. Met de volgende versie van de site is alles wat u hebt goedgekeurd verdwenen van "
        "onze pagina’s, feeds en zoekfunctie, en andere websites die het van de onze laden, tonen het niet "
        "meer. Wat anderen eerder kopieerden of opsloegen, ligt buiten ons bereik."
    ),
    "withdraw_title": "Hoe u uw toestemming intrekt",
    "digest": (
        "De vingerafdruk wordt berekend over de teksten, namen en cijfers hierboven. Verandert er iets, dan "
        "klopt hij niet meer, en dekt uw goedkeuring de wijziging niet."
    ),
}
"""The wording of an approval request."""

TELLING = {
    "problem": (
        "nachtmerrie*|hel|chaos|chaotisch*|ramp|rampen|moeilijk*|zwaar|problem*|probleem|kwijt*|verlor*|"
        "verlies*|mislukt*|faal*|fout*|verkeerd*|bang|angst|zorgen|stress*|frustr*|moe|uitgeput|kapot|erger|"
        "ergst*|slecht*|vreselijk*|verschrikkelijk*|traag|langzaam|duur|gemist|vergeten|wanhop*|onmogelijk|"
        "alleen|schaam*|boos|lijden|leed|pijn*|crisis|verspil*|ingewikkeld*|met de hand|papier*|te laat|"
        "klaag*|klacht*|klagen|niemand|vastgelopen|risico*|strijd|overuren|gedoe|puinhoop"
    ),
    "change": (
        "vroeger|niet meer|in plaats van|destijds|toen|sindsdien|tegenwoordig|opeens|plotseling|eindelijk|"
        "uiteindelijk|veranderd*|verander*|in het begin|vergeleken|niet alleen|nooit meer|inmiddels|"
        "voor het eerst|van de ene op de andere dag|voorheen"
    ),
    "turn": "maar|nu|tot|vandaag|hoewel|toch|daarna",
    "value": (
        "bespaar*|besparen|makkelijk*|gemakkelijk*|sneller|beter*|goedkoper|korter|vrij|vrijheid|gegroeid|"
        "groei*|verdubbel*|verdriedubbel*|gehalveerd|helft|succes*|de moeite waard|geholpen|helpt|werkt|"
        "gewonnen|verbeter*|productie*|vertrouw*|betrouwbaar*|aanrad*|aanbevel*|voordeel|voordelen|opgelost|"
        "bereikt|vooruitgang|kans|kansen|efficiënt*|terug wil*|minder|omzet"
    ),
    "feeling": (
        "hou van|houd van|geweldig*|fantastisch*|prachtig*|trots|vreugde|blij|gelukkig*|enthousias*|dankbaar|"
        "leuk*|grappig*|gek|raar|ongelooflijk*|verras*|schok*|voel*|gevoel*|opgelucht|opluchting|droom*|"
        "dromen|hart|passie|gepassioneerd|rust|mooi*|onder de indruk|tevreden|heerlijk*"
    ),
    "emphasis": (
        "best*|grootst*|meest*|eerst*|enige|nooit|altijd|elke|ieder*|alles|iedereen|niets|niemand|hele|"
        "volledig*|compleet|absoluut|totaal|echt|enorm*|extreem|zoveel|belangrijk*|essentieel|cruciaal|"
        "meer dan|letterlijk"
    ),
    "advice": (
        "je moet|u moet|jullie moeten|mijn advies|advies|tip|de sleutel|het geheim|het belangrijkste|geleerd|"
        "les|lessen|ik zou|zorg dat|begin gewoon|we moeten|het gaat om|niet bang|aan het eind van de dag|"
        "probeer"
    ),
    "story": (
        "ik weet nog|ik herinner|op een dag|op een avond|die dag|jaar geleden|jaren geleden|toen ik|toen we|"
        "ik zei|hij zei|zij zei|zei tegen|ik dacht|ik besloot|we besloten|ik begon|we begonnen|"
        "de eerste keer|mijn vrouw|mijn man|mijn kinderen|mijn dochter|mijn zoon|opgegroeid|opgericht"
    ),
    "cause": "omdat|daarom|daardoor|zodat|dat betekent|dankzij|anders",
    "courtesy": (
        "bedankt|dank je|dank u|welkom|goede vraag|goedemorgen|goedemiddag|hallo|tot ziens|mijn naam is|"
        "hoe gaat het|graag gedaan|fijn om hier|leuk om hier"
    ),
    "promotion": (
        "website*|nieuwsbrief|abonneer*|volg ons|instagram|facebook|linkedin|link|meld je aan|dia|agenda|microfoon"
    ),
    "figure": "helft|dubbel*|halve|anderhalf|anderhalve|honderden|duizenden|een derde",
    "aside": (
        "ik weet het niet|geen idee|zoals ik zei|zoals gezegd|ik weet niet meer|enzovoort|om uw vraag|wacht even"
    ),
    "blank": "weet ik niet meer|herinner me niet|niet herinneren|moeilijk te zeggen|schiet me niet te binnen|zou ik niet weten",
    "picture": "alsof|net als|als een|het is als|voelt als|zoals een",
}
"""What shows that a passage tells something worth quoting, by its part; `*` stands for any ending."""

ASKING = {
    "wonders": "vraag me af|vroeg me af|benieuwd|nieuwsgierig|zou graag weten|wil graag weten",
    "open": "hoe|wat|waarom|vertel|beschrijf|leg uit|neem me mee",
    "precise": "wanneer|waar|wie|welk*|hoeveel|hoe lang|hoe vaak",
    "invites": "kun je|kunt u|zou je|zou u|kan je|heb je een voorbeeld|heeft u een voorbeeld|weet je nog",
    "leading": "toch|vind je niet|vindt u niet|niet waar|zeker|je moet wel|ik wed|ik neem aan",
    "hypothetical": (
        "zou je het gebruiken|zou u het gebruiken|zou je kopen|zou je betalen|als wij|als we|stel dat|stel je voor"
    ),
    "follow": (
        "vertel meer|wat bedoel|bijvoorbeeld|een voorbeeld|concreet voorbeeld|wat gebeurde|en toen|waarom was dat|als je zegt|"
        "je zei|u zei|specifieker|nog iets"
    ),
    "specifics": "hoeveel|voorbeeld|procent|percentage|ongeveer|specifiek*|cijfers",
    "counsel": (
        "wat zou u zeggen|wat zou je zeggen|welk advies|uw advies|advies|adviseer*|raadt u|aanraden|in uw plaats|"
        "anders doen|wat zegt u|wat zeg je tegen|in uw situatie|in jouw situatie"
    ),
    "before": "vroeger|daarvoor|ervoor|destijds|toen nog|welk probleem|welke problemen",
    "turning": "moment|punt waarop|te veel|misging|mis ging|besloot|besloten|doorhad|druppel|omslag",
    "choosing": (
        "terechtgekomen|gekozen|keuze|twijfel|twijfels|twijfelde|overstap|overgestapt|inrichten|invoering|begin|"
        "alternatieven|overtuigd|eerste week|eerste maand|eerste weken"
    ),
    "since": (
        "nu|tegenwoordig|vandaag|sindsdien|veranderd|verschil|resultaat|resultaten|anders|in cijfers|scheelt|"
        "bespaard|bespaart"
    ),
    "aside": (
        "niet goed|mist|ontbreekt|werkt niet|stoort|beter kan|storing|zou verdwijnen|citeren|niet gevraagd|"
        "moeilijkst|bijna|het niet doet|en toen|gebeurde er daarna"
    ),
    "moves on": "laatste vraag|tot slot|ten slotte|volgende vraag|nog iets|ander onderwerp|voordat we",
    "felt": (
        "bang|angst|bezorgd|gestrest|overweldigd|frustr*|uitgeput|wanhop*|schaam*|boos|nachtmerrie*|"
        "gehuild|huil*|verdriet*|paniek|haatte|opgebrand"
    ),
    "emotion": "voel*|gevoel*|u persoonlijk|jou persoonlijk|voor jou|voor u|trots|zorgen|verras*|emotie*",
    "failure": (
        "werkt niet|niet werkt|moeilijk*|frustr*|ontbreekt|mist|bijna|probleem|problemen|uitdaging*|mis|"
        "beter|teleurgesteld|ergst*|lastig*"
    ),
    "record": "opneem|opnemen|opname|opgenomen|neem op",
    "minds": "erg als|erg dat|bezwaar|erg vinden",
    "denies": "nee|niet|helemaal niet",
    "refuses": "liever niet|wil ik niet|wil dat niet|niet opnemen|zonder opname",
    "agrees": "ja|prima|natuurlijk|geen probleem|oké|ok|goed|ga je gang|tuurlijk",
    "pitch": (
        "ons platform|ons product|onze tool|onze oplossing|onze software|we hebben gebouwd|"
        "we hebben ontwikkeld|we bieden|laat me vertellen|nieuwe functie|net gelanceerd"
    ),
    "vague": "veel|beter|makkelijker|goed|leuk|fijn|best goed|handig|dingen|groot verschil",
}
"""What shows in an interview how somebody asked and answered, by its part; `*` stands for any ending."""

NUMBERED = (
    "stap fase deel hoofdstuk pagina figuur tabel week dag maand niveau versie zaal poort hal lijn nummer "
    "aflevering vraag regel punt ronde ploeg team"
)
"""Words before a number that only tells one thing from others: step 2."""

STAGING = {
    "voicing": (
        "zegt zei vertelt vertelde voegt legt herinnert antwoordt antwoordde schrijft besluit knikt knikte "
        "lacht lachte glimlacht glimlachte zucht aarzelt schreef"
    ),
    "meeting": ("vroegen ontmoetten bezochten spraken interviewden toonden danken bedanken kwamen kennen"),
    "third_person": "hij zij ze hem haar zijn",
    "sourcing": "volgens|in de woorden van|aldus",
    "after": ("toen|als|wanneer|voordat|nadat|omdat|sinds|terwijl|zodra|tot|hoewel|dankzij|met|samen met|voor|zonder"),
    "editing": (
        "naam namen interview gesprek foto tekst artikel vertaald ingekort versie redactie u uw jullie gepubliceerd"
    ),
    "greeting": "bedankt dank beste hallo welkom gefeliciteerd foto tekst door met",
    "naming": "ik ben|ik heet|mijn naam is",
    "words": "woorden uitdrukking",
    "quoting": "in met volgens",
    "headings": "hoe waarom wat",
    "works": (
        "lezing workshop sessie webinar seminar cursus presentatie artikel boek hoofdstuk gids rapport "
        "functie module aflevering film video tentoonstelling project programma initiatief prijs knop menu "
        "pagina genaamd titel"
    ),
    "phrasing": (
        "vat het samen|vatte het samen|verwoordt het|verwoordde het|zegt het zo|zei het zo|om te citeren|zegt graag|"
        "laatste woord is aan|laatste woord is voor|slotwoord is aan"
    ),
    "pronouns": "ze zij hij",
    "possessives": "haar zijn",
    "hearing": "ons mij me toe uit ons",
    "alone": "ik mijn",
    "accounts": "samenvatting",
    "statements": (
        "oordeel woorden advies antwoord conclusie mening boodschap uitdrukking verdict commentaar "
        "tip aanbeveling motto reactie visie citaat uitspraak"
    ),
    "stating": (
        "duidelijk|helder|stellig|resoluut|eerlijk|openhartig|direct|droog|kort en bondig|zonder aarzelen|"
        "zonder omwegen|aarzelt niet|geen twijfel|twijfelt niet|neemt geen blad voor de mond|overtuigd|zeker|"
        "onomwonden|schudt het hoofd|schudt haar hoofd|schudt zijn hoofd|haalt de schouders op|leunt achterover|"
        "houdt het kort|hield het kort|komt ter zake|bondig|kort"
    ),
    "having": "heeft had geeft gaf",
    "addressing": "je jij jouw u uw jullie",
    "clauses": "dat hoe waarom wat wanneer of wie",
    "doing": (
        "wacht|wachtte|probeert|probeerde|controleert|controleerde|koopt|kocht|bouwt|bouwde|test|testte|telt|"
        "telde|meet|mat|bestelt|bestelde|wisselt|wisselde|verkoopt|verkocht|betaalt|betaalde|werkt|werkte|blijft|"
        "bleef|plant|plande|nam de beslissing|neemt de beslissing"
    ),
    "joining": "en maar nu vandaag ja nee",
    "acts": "antwoordt antwoordde schrijft knikt knikte lacht lachte glimlacht glimlachte zucht aarzelt",
    "feeling": (
        "blij trots tevreden opgelucht sceptisch overtuigd verrast dankbaar zeker duidelijk eens vindt hoopt "
        "wenst twijfelde favoriete"
    ),
    "conversing": "feedback enquête formulier mail bericht brief beoordeling ervaring stem regel regels zin",
    "pointing": "dat dit deze die precies",
    "serving": (
        "bieden helpen hielpen ondersteunen bouwen bouwden leveren leverden sturen stuurden repareren "
        "repareerden antwoorden antwoordden ontwikkelen ontwikkelden trainden importeerden installeerden "
        "toegevoegd"
    ),
    "lasting": "nooit meer altijd sindsdien",
    "linking": (
        "met zonder en maar of dus dan door voor van bij na voordat sinds terwijl wanneer omdat die dat wie "
        "waar als ook zelfs niet behalve zoals in aan op tot om te"
    ),
    "referring": "wat",
    "ours": "onze",
    "topics": "over",
    "comparing": "zoals",
    "articles": "de het een elk elke alles wat",
    "past": "hebben hadden waren werden zijn kregen gingen zagen gaven namen vonden -den -ten",
    "reaching": "sinds|voor|na|met|zonder|dankzij|voordat",
    "buying": "kochten gekocht kozen gekozen overgestapt",
    "being": "is was zijn waren werd",
    "hosting": "bij",
    "relations": "klant klanten partner partners gebruiker lid leverancier gast",
    "present": "hallo hier",
    "hearers": "zaal publiek iedereen collega",
    "informing": "vertelt vertelde",
    "remarks": "woord zin",
    "favourites": "favoriete mooiste",
    "whose": "van door",
    "noting": "notitie notities opmerking opmerkingen",
    "columns": (
        "taak taken stap stappen deadline status onderwerp vraag vragen gebied verantwoordelijkheid "
        "verantwoordelijk actie acties"
    ),
    "spans": "dag week maand jaar",
}

MAILS = {
    "straight": """Subject: Wilt u uw verhaal vertellen?

Hallo {name},

Waarom ik u schrijf: {reason}.

Hebt u {minutes} minuten om te vertellen hoe het gaat met {product}? Ik verzamel verhalen van klanten, en dat van u viel me op. Als
het u bevalt, publiceren we het met een link naar {company}. U ziet het als eerste, en zonder uw goedkeuring verschijnt er niets.

Als u wilt, kies hier een moment: {link}

Voel u vrij om nee te zeggen, en hoe dan ook bedankt!

{sender}
""",
    "recognition": """Subject: Mogen we u in de schijnwerpers zetten?

Hallo {name},

Dit viel me op: {reason}. Dat is indrukwekkend!

We maken een reeks verhalen van klanten, en ik zou {company} daar graag bij hebben. Zo gaat het:

- een gesprek van {minutes} minuten, wanneer het u uitkomt
- een paar vragen over uw ervaringen
- wij schrijven het op, u keurt het goed, en we plaatsen het met een link naar u

Hebt u zin? Hier is mijn agenda: {link}

{sender}
""",
    "casual": """Subject: Een kop koffie?

Hallo {name},

Ik werk met veel plezier met {company} samen. Zou u {minutes} minuten willen praten over hoe het gaat met {product}? Ik verzamel
verhalen van klanten en zou dat van u er graag bij hebben; zonder uw ja wordt er niets gepubliceerd.

Als u wilt, hier is mijn agenda: {link}

Hoe dan ook, bedankt!

{sender}
""",
    "milestone": """Subject: Gefeliciteerd!

Hallo {name},

Ik zag het net: {reason}. Gefeliciteerd!

Hebt u {minutes} minuten om te vertellen hoe dat is gelukt? We publiceren verhalen van klanten, en dat van u zou anderen helpen die
over {product} nadenken. U keurt elk woord goed voordat het verschijnt, met een link naar {company}.

Hier is mijn agenda: {link}

{sender}
""",
    "nudge": """Subject: Een kort gesprek over {product}

Hallo {name},

Even een herinnering: ik zou u graag spreken als u {minutes} minuten hebt. {link}

Komt het nu niet uit, dan is dat prima. Antwoord “nu niet”, en ik kom er over een paar maanden op terug.

{sender}
""",
    "too-busy": """Subject: Een kort gesprek over {product}

Hallo {name},

Dat begrijp ik helemaal! Hebt u liever dat ik een paar vragen mail? Het kost vijf minuten, en ik schrijf het verhaal uit uw
antwoorden. Laat me weten wat u het beste uitkomt.

{sender}
""",
    "maybe-later": """Subject: Een kort gesprek over {product}

Hallo {name},

Geen probleem, ik neem op {when} weer contact op. Tot dan!

{sender}
""",
    "by-mail": """Subject: Een paar vragen over {product}

Hallo {name},

Natuurlijk, dan doen we het per mail. Drie vragen:

1. Hoe ging het voordat u {product} had?
2. Wat is er sindsdien veranderd?
3. Wat zou u zeggen tegen iemand in uw situatie?

Ik schrijf het verhaal uit uw antwoorden, en u ziet het voordat er iets wordt gepubliceerd.

{sender}
""",
    "thanks": """Subject: Bedankt voor uw tijd!

Hallo {name},

Bedankt voor het gesprek! Wat me is bijgebleven:

{takeaways}

Binnen een week krijgt u een concept. U kunt veranderen of weghalen wat u wilt, en er wordt niets gepubliceerd voordat u het
goedkeurt.

Nogmaals bedankt!

{sender}
""",
    "draft": """Subject: Het concept van uw verhaal

Hallo {name},

Hier is het concept van uw verhaal, met alles wat we graag willen laten zien: {draft}

Laat ons weten wat we moeten veranderen of weghalen. Is er een foto of logo dat we mogen gebruiken, stuur het dan gerust mee. Zonder
uw goedkeuring wordt er niets gepubliceerd.

{sender}
""",
    "live": """Subject: Uw verhaal staat online

Hallo {name},

Uw verhaal staat online: {story}

Bedankt dat u het hebt verteld! Moet er iets veranderen, of moet er iets weg, dan kunt u gewoon antwoorden.

{sender}
""",
    "thanks-again": """Subject: Nogmaals bedankt

Hallo {name},

Uw verhaal staat nu al een tijdje online: {story}. Nogmaals bedankt dat u het verteld hebt! Klopt er iets niet meer, antwoord dan
gewoon op deze mail, en we passen het aan of halen het weg.

{sender}
""",
}

GUIDE = {
    "draft": ("Voorheen", "Het keerpunt", "De overstap", "Resultaten", "Hun advies aan anderen"),
    "title": "Leidraad voor het interview: {customer}",
    "goal": "**Doel.** Wat we na afloop willen hebben: {goal}.",
    "whom": "**Met wie.** {segment}.",
    "segments": {
        "vip": "Een klant die het veel gebruikt",
        "new": "Een nieuwe klant",
        "struggling": "Een klant die er moeite mee heeft",
        "churned": "Een klant die is vertrokken",
        "one-time": "Iemand die één keer heeft gekocht",
        "engaged": "Iemand die geïnteresseerd is en niet heeft gekocht",
    },
    "agenda": "Verloop: {minutes} minuten",
    "warm": "{n} min: kennismaking, toestemming, achtergrond",
    "core": "{n} min: {count} vragen, en 15 tot 20 vervolgvragen",
    "end": "{n} min: afronding, hoe het verdergaat",
    "consent": "Toestemming, vóór al het andere",
    "consent_words": (
        "Vindt u het goed als ik het gesprek opneem, zodat ik kan luisteren in plaats van schrijven? U ziet "
        "een concept voordat "
        "er iets wordt gepubliceerd, en u kunt veranderen of weghalen wat u wilt."
    ),
    "consent_note": (
        "Wacht op een ja, terwijl de opname loopt. Bij een nee: aantekeningen maken, en `kind: notes` in "
        "interview.yml zetten."
    ),
    "opening": "Om te beginnen",
    "opening_words": (
        "Fijn dat u tijd hebt. Ik wil graag begrijpen welke plaats {product} in uw werk heeft. Foute "
        "antwoorden zijn er niet."
    ),
    "questions": "Vragen",
    "names": {
        "own": "Eigen vragen",
        "problem": "Het probleem",
        "solution": "De oplossing",
        "results": "De resultaten",
        "failure": "Wat niet lukt",
        "advice": "Advies",
    },
    "sets": {
        "problem": (
            "Welk probleem wilde u oplossen toen u {product} vond?",
            "Hoe deed u dat daarvoor?",
            "Wat was het moment waarop u wist dat er iets moest veranderen?",
        ),
        "solution": (
            "Hoe gebruikt u {product} vandaag, stap voor stap?",
            "Wat gebruikt u het meest, en waarom?",
            "Hoe ging uw eerste week? Wat verraste u?",
        ),
        "results": (
            "Wat is er veranderd sinds u {product} gebruikt?",
            "Hoeveel scheelt het, in tijd, in geld of in iets anders dat u telt?",
            "Wat is er voor u persoonlijk veranderd?",
            "Wat doet u als {product} het niet doet?",
        ),
        "failure": (
            "Wat was het moeilijkst aan {product}?",
            "Wat had u bijna doen vertrekken?",
            "Wat mist u het meest?",
        ),
        "advice": ("Wat zegt u tegen iemand in uw situatie die nog twijfelt?",),
    },
    "follow_ups": "Vervolgvragen",
    "follow_up_words": (
        "Vertel daar eens meer over.",
        "Hebt u een concreet voorbeeld?",
        "Wat bedoelt u daarmee?",
        "Wat gebeurde er toen?",
        "Waarom was dat belangrijk?",
        "Hoe voelde dat?",
        "Hoeveel ongeveer?",
    ),
    "checklist": "Checklist",
    "before": "Vooraf",
    "before_items": ("het doel is één zin", "rol, bedrijf en branche zijn bekend", "de opname werkt"),
    "during": "Tijdens het gesprek",
    "during_items": (
        "de toestemming is op de opname te horen",
        "de ander praat 80 % van de tijd",
        "tel tot drie na elk antwoord",
        "vraag door: hoeveel, hoe vaak, sinds wanneer",
        "vraag hoe het voelde",
        "vraag wat niet lukt",
        "markeer goede momenten met ⭐ QUOTE",
        "verkoop niets",
    ),
    "after": "Na afloop",
    "after_items": (
        "bedanken binnen een dag",
        "transcript, daarna `casestudies new interview`",
        "concept binnen een week, goedkeuring voordat er iets wordt gepubliceerd",
    ),
}
