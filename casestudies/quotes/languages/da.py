"""Danish."""

from __future__ import annotations

from casestudies.quotes.languages.base import Language, WordPart, ordinals, phrases, words
from casestudies.quotes.languages.clock import Clock
from casestudies.quotes.languages.fallback import figures_of

_FORMS = {
    "ka": "kan",
    "ka'": "kan",
    "ku": "kunne",
    "ku'": "kunne",
    "ska": "skal",
    "ska'": "skal",
    "sku": "skulle",
    "sku'": "skulle",
    "ik": "ikke",
    "ikk": "ikke",
    "ikk'": "ikke",
    "ha'": "have",
    "ta'": "tage",
    "gi'": "give",
    "bli'r": "bliver",
    "hva": "hvad",
    "hva'": "hvad",
    "ok": "okay",
}
FIGURES = figures_of(
    "da",
    point="komma",
    forms={"hundrede": "ethundrede", "hundred": "ethundrede"},
    respelled=((" ethundrede", "hundrede"),),  # num2words writes `tohundrede`, people say and write `to hundrede`
    scales_alone=words("tusind"),
    ones=words("en et én ét"),
    currencies={"kroner": "kr", "krone": "kr", "kr": "kr", "dkk": "kr", "pund": "£"},
    halves={"halvanden": "1.5", "halvandet": "1.5"},
    and_half=phrases("og en halv|og et halvt|en halv"),
    clock=Clock(before=phrases("klokken|kl"), to_next={("halv",): -30, ("kvart", "over"): 15, ("kvart", "i"): -15}),
)


def split(word: str) -> tuple[WordPart, ...]:
    """`ku` to `kunne`, `ik` to `ikke`."""
    return (WordPart(_FORMS.get(word, word), 0, len(word)),)


LANGUAGE = Language(
    code="da",
    nots=words("ikke aldrig ingen ingenting intet ingensteds hverken nej uden"),
    split=split,
    number=FIGURES.number,
    figures=FIGURES.starts,
    ones=FIGURES.ones,
    # Without `anden`, which is `the other` as often as `the second`.
    ordinals={"første": 1}
    | ordinals(
        "tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende "
        "sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende "
        "femogtyvende seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte",
        "",
        3,
    ),
    ordinal_stop=True,
    cased=words("i de dem deres"),
    abbreviations={
        "f eks": "for eksempel",
        "fx": "for eksempel",
        "ca": "cirka",
        "bl a": "blandt andet",
        "d v s": "det vil sige",
        "dvs": "det vil sige",
        "kl": "klokken",
        "pga": "på grund af",
    },
    signs={"–": "til", "—": "til", "&": "og"},
    hesitations=words("eh ehm øh øhm æh æhm hm hmm mhm mm"),
    # `ligesom` only between commas: elsewhere it compares. No `jeg mener` and `du ved`: between commas they are clauses
    # about what stands before them (`det, jeg mener, er dyrt`), and at the start they say how sure somebody is.
    fillers=phrases("altså|ligesom|ikke også|ikke sandt|ved du|skal vi sige|så at sige|ja|jo"),
    approximators=words("ligesom sådan skal omkring"),
    amounts=words("halve halvdelen halv halvt dusin snesevis hundredvis tusindvis dobbelt alle hver hvert"),
    articles=words("en et"),
    doubled=words("de der det som at har er"),
    openers=phrases("og|men|så|altså|ja|jo|jamen|nå|okay|åh|ah|ja altså|jo men|ja men|nå men"),
    consequences=words("så"),
    reasons=words("fordi"),
    degree_openers=words("så"),
    comments=words("det dette"),
    generic=words("du man"),
    settings=phrases("ved du|ærligt talt|som sagt|desuden|forresten|faktisk"),
    parentheses=phrases("som sagt|for eksempel|som jeg sagde"),
    contrast_words=words("så nu alligevel senere desværre siden dog"),
    reversal_words=words("stoppede opsagt opsagde mistede ødelagt fejlede fortrød værre dårligere ærgerligt synd"),
    repairs=phrases("nej|undskyld|vent|jeg mener|sorry|beklager"),
    corrections=phrases(
        "undskyld|vent|nej vent|sorry|beklager|eller rettere|eller rettere sagt|rettere sagt|nej undskyld|"
        "det vil sige|dvs"
    ),
    softeners=phrases("sig|lad os sige"),
    too_far=phrases("så langt|overdrive"),
    affirming=words("jo"),
    retractions=phrases(
        "hvad det så end betyder|hvad det nu betyder|"
        "det står i|det står på|sådan står der|jeg citerer|det læste jeg|det er taget fra|det er fra deres|"
        "bare for sjov|det var vi|det var den|det var det|det gjorde den|det gjorde vi|jeg joker|det var en joke|"
        "spøg til side|troede vi|det troede vi|passer ikke|det passer ikke|"
        "det er løgn|det er ikke rigtigt|glem det|stryg det"
    ),
    snags=words("problemet problem ulempen ulempe haken bekymrer irriterer"),
    counted_by=words("per pr"),
    free_of_charge=words("gratis omkostningsfrit"),
    paying=words("betaler betale koster koste pris gebyr"),
    doubts=phrases(
        "tror jeg|tror jeg nok|håber jeg|antager jeg|troede vi|i teorien|på papiret|næsten|mere eller mindre|måske|"
        "ikke rigtig|vil jeg tro|går jeg ud fra"
    ),
    contrasts=phrases(
        "men|dog|skønt|selvom|selv om|trods|desværre|derimod|på den anden side|alligevel|eller|mens|til gengæld|bortset"
    ),
    exceptions=phrases(
        "undtagen|bortset fra|med undtagelse|kun|bare|ikke alle|ikke altid|i det mindste|i hvert fald|i teorien|"
        "på papiret|i princippet|næsten|nja næsten|mere eller mindre|nogle gange|indimellem|som regel|for det meste|"
        "afhængigt|så længe|indtil|lige indtil|ja lige indtil|sommetider|under forudsætning|medmindre|"
        "omtrent|det vil sige"
    ),
    subordinators=phrases("hvis|når|indtil|så længe|så snart|ifald|såfremt"),
    attributions=phrases("siger|sagde|påstår|ifølge|lovede|hævder"),
    denials=phrases("nej|næ|nå nej|ikke rigtig|ikke direkte|aldrig|næppe|slet ikke|overhovedet ikke"),
    mockeries=phrases("ja klart|ja hej|fedt nok|ja så gu|sikkert|den er god med dig"),
    dry=phrases("ja klar|jo da|ja ja|ja sikkert|helt sikkert"),
    once_more=phrases("igen|endnu en|endnu et|atter"),
    winks=phrases(
        "lytter med|lytter på os|læser det her|læser dette|bliver optaget|optager det|mikrofonen|"
        "betalt for det|betaler mig|ville høre|tager gas på|i lokalet"
    ),
    framings=phrases("før|inden|tidligere|fordi|eftersom|antag|tænk"),
    past_ending="de",
    certainty=words("sikker sikre ved"),
    doubtful=words("indtryk planen ideen idéen håbet tanken teorien løftet løgn"),
    joiners=words("og så"),
    subjects=words("jeg vi du i han hun den det de man ingen alle"),
    function_words=words(
        "jeg du han hun den det vi i de mig dig sig os jer dem en et og men eller så at som om når hvor hvad "
        "på af til "
        "fra med for ved over under efter er var har havde bliver kan skal min vores også da nu her der"
    ),
    intensifiers=words("meget vældig aldrig altid så virkelig længe ikke rigtig"),
    backchannel=words("ja jo præcis mhm hm okay bra netop aha nå fint flot klart nemlig lige"),
    pronouns=words("den det dette denne han hun ham hende vi os"),
    first_person=words("jeg vi mig os min mit mine vores vor"),
    about_person=words(
        "hun han som leder arbejder ansvarlig tidligere grundlagde grundlægger chef direktør ejer driver "
        "interview foto billede tekst ord"
    ),
    persons=words("han hun ham hende de dem"),
    own_pronouns=words("vi os vores vor jeg mig min mit mine"),
    own_team_nouns=words("team virksomhed virksomheden firma firmaet teamet afdelingen gruppen værkstedet kontoret"),
    possessives=words("hans hendes dens dets deres vores"),
    demonstratives=words("den det dette denne disse"),
    singular=words("den det han hun ham hende"),
    anaphors=words("den det han hun de"),
    determiners=words("den det de vores deres hans hendes denne dette disse"),
    roles=words(
        "chefen teknikeren teknikerne kollegaen kollegerne direktøren ejeren sælgeren sælgerne bogholderen "
        "sygeplejersken sygeplejerskerne lægen lægerne ingeniøren ingeniørerne advokaten læreren lærerne "
        "chaufføren chaufførerne medarbejderen medarbejderne kokken bageren konsulenten konsulenterne eleven "
        "eleverne naboen broren søsteren faren moren sønnen datteren manden konen montøren"
    ),
    referents=words(
        "værktøjet værktøj programmet program platformen produktet leverandøren systemet tjenesten løsningen appen "
        "teamet virksomheden firmaet kassen afdelingen projektet"
    ),
    verb_second=True,
    bare_nouns=True,
    tags=phrases("ikke også|ikke sandt|ikke"),
    remarks=phrases(
        "uden at lyve|det er ikke løgn|jeg lyver ikke|"
        "tro det eller ej|virkelig|"
        "hvad skal jeg sige|hvordan skal jeg sige det|hvad hedder det|ærligt talt|må jeg sige|heldigvis"
    ),
    governors={
        "negation": words(
            "mangler manglede savner savnede løgn få lidt ikke aldrig ingen intet ingenting ingensteds hverken uden "
            "næppe knap knapt sjældent sjælden umulig umuligt forkert ej nægter undgik ophørte holdt"
        ),
        "hedge": words(
            "måske nok formentlig sandsynligvis muligvis antagelig næsten cirka omkring omtrent rundt ret temmelig "
            "oftest ofte tit indimellem tilsyneladende åbenbart forhåbentlig teoretisk egentlig delvis "
            "delvist sikkert "
            "vel vist sådan nærmest nogenlunde lige"
        ),
        "modality": words("skulle kan kunne må måtte bør burde får fik vil ville skal gider tør"),
        "condition": words(
            "hvis ifald såfremt medmindre indtil undtagen skønt selvom fordi når mens inden før forudsat om da"
        ),
        "limit": words("men dog trods kun bare blot end som bortset undtaget alligevel"),
        "quantifier": words(
            "visse nogle nogen mange få færre flest fleste alle hver hvert begge flere halvdelen del par mindst højst"
        ),
        "reporting": words(
            "fortæller fortalte fortalt forklarer forklarede lover lovede lovet sværger skriver skrev troede tænkte "
            "syntes synes mente mener anser antager antog håbede håber frygter tvivler undrer spørger spurgte ved "
            "vidste hørte læste husker glemte besluttede anbefaler anbefalede foreslår foreslog kræver viser viste "
            "foretrækker prøvede forsøgte forsøger prøver drømmer erkender indrømmer benægter lader lod vurderer "
            "regner føler følte påstod påstås påstår siger sagde sagt tror forventer virker virkede ønsker ifølge "
            "angiveligt skulle hævder hævdede at"
        ),
    },
    phrases={"hedge": phrases("en smule|mere eller mindre|i teorien|på papiret|en slags|ikke rigtig")},
    classes={
        "pronoun": words("jeg vi du i han hun den det de man os mig jer vores min deres hans hendes"),
        "tense": words("er var bliver blev har havde været"),
        "degree": words(
            "meget vældig mere mindre bedst bedste bedre værre størst største altid helt totalt super lidt"
        ),
        "multiplying": words("halveret halverede fordoblet fordoblede tredoblet"),
        "unit": words(
            "sekunder minutter timer time dage uger måneder år dag uge måned procent procentpoint kroner euro"
        ),
        "complement": words("at"),
    },
    affixes=("u", "mis"),
    before_object=words("en et den det de min vores deres af med til fra for i på over og eller om ved hos"),
    phrase_starts=words("i på ved med til fra for af over gennem siden mod om hos"),
    thing="hvilket",
    relatives=words("som der hvilket hvilken hvor hvis"),
    adding=words("også selv inklusive"),
    was=words("var gjaldt"),
    linking=words("er var blev bliver"),
    inverting=words("er var har havde kan skal skulle bliver vil"),
    question_words=words("hvad hvem hvor hvordan hvornår hvorfor hvilken hvilket er var har kan skal skulle"),
)

HEDGES = {
    "about": "cirka|ca|omkring|næsten|måske|i snit|omtrent|rundt regnet|op mod|knap|godt|sådan noget som",
    "at_least": "mindst|i det mindste|ikke mindre end",
    "more_than": "mere end|over",
    "at_most": "højst|maks|maksimalt|op til|ikke mere end",
    "less_than": "mindre end|under|færre end",
}
"""What stands before a figure that is not exact, by what it makes of it."""
HEDGES_BEHIND = {"about": "eller deromkring|cirka", "at_least": "eller mere|mindst", "at_most": "eller mindre|højst"}
"""What stands behind one."""
COUNTING = {
    "between": "mellem",
    "steps": "nogle gange|endda|sågar",
    "slight": "kun|bare|lige|lidt|godt",
    "per": r"om|pr\.|per|i|hver",
    "times": "dagen|ugen|måneden|året|timen|aften|morgen|nat|vagt",
    "plurals": "er",
    "shares": (
        r"halvand(?:en|et) \w+|(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|\d+)(?: og)? en halv \w+|"
        r"en halv ?time|et halvt år|et kvarter|"
        r"(?:dobbelt|halvt) så \w+|(?:to|tre|fire|fem|ti|\d+) gange (?:så \w+|flere|mere|hurtigere)|"
        r"halvdelen af (?:alle |vores |mine )?\w+|(?:en|to) tredjedele?(?: af \w+)?|en fjerdedel(?: af \w+)?|"
        r"hver (?:anden|andet|tredje|fjerde|femte|tiende) \w+|(?:dusinvis|hundredvis|tusindvis) af \w+"
    ),
}
"""What stands before a range, between numbers that rise to its end, between a hedge and its figure, before the time of a rate; how
plurals end; amounts without units.
"""

NUMBERED = (
    "trin fase del kapitel side figur tabel uge dag måned niveau version rum port hal etage linje nummer "
    "afsnit spørgsmål regel punkt runde hold"
)
"""Words before a number that only tells one thing from others: step 2."""

STAGING = {
    "voicing": (
        "siger sagde fortæller fortalte tilføjer tilføjede forklarer forklarede husker huskede svarer "
        "svarede skriver skrev konstaterer konstaterede opsummerer slutter nikker nikkede griner grinede ler "
        "lo smiler smilede sukker tøver"
    ),
    "meeting": "spurgte mødte besøgte talte interviewede viste takker kom kender",
    "third_person": "hun han hende ham hendes hans",
    "sourcing": "ifølge|med ord af|for at citere",
    "after": ("da|når|før|efter|fordi|siden|mens|indtil|hvis|selvom|takket være|med|sammen med|for|uden"),
    "editing": (
        "navn navne interview samtale foto billede tekst artikel oversat forkortet version redaktion du dig "
        "jer offentliggjort"
    ),
    "greeting": "tak kære hej velkommen tillykke foto tekst af med",
    "naming": "jeg er|jeg hedder|mit navn er",
    "words": "ord ordene",
    "quoting": "med i",
    "headings": "hvordan hvorfor hvad",
    "works": (
        "foredrag workshop seminar webinar kursus præsentation artikel bog kapitel guide rapport funktion "
        "modul afsnit film video udstilling projekt program initiativ pris knap menu side kaldet titel"
    ),
    "phrasing": (
        "siger det sådan|sagde det sådan|udtrykker det|udtrykte det|opsummerer det|opsummerede det|"
        "for at citere|plejer at sige|formulerer det|"
        "sidste ord går til|sidste ord får|sidste ord har"
    ),
    "pronouns": "hun han de",
    "possessives": "hendes hans",
    "hearing": "os mig til ud",
    "alone": "jeg min mit mine",
    "statements": (
        "dom ord råd svar konklusion mening budskab kommentar tip anbefaling motto reaktion udtryk vurdering citat"
    ),
    "accounts": "opsummering syn",
    "stating": (
        "tydelig|klar|bestemt|ærlig|oprigtig|kategorisk|direkte|tør|kontant|overbevist|sikker|uden at tøve|"
        "tøver ikke|tøvede ikke|uden omsvøb|ingen tvivl|lægger ikke fingrene imellem|ryster på hovedet|"
        "trækker på skuldrene|læner sig tilbage|fatter sig kort|fattede sig kort|holder det kort|holdt det kort|"
        "kort"
    ),
    "having": "har havde giver gav",
    "addressing": "du dig din dit dine",
    "clauses": "at hvordan hvorfor hvad når om",
    "doing": (
        "venter|ventede|prøver|prøvede|kontrollerer|kontrollerede|køber|købte|bygger|byggede|tester|testede|"
        "tæller|talte op|måler|målte|bestiller|bestilte|skifter|skiftede|sælger|solgte|betaler|betalte|arbejder|"
        "arbejdede|bliver|planlægger|planlagde|tog beslutningen|tager beslutningen"
    ),
    "joining": "og men nu ja nej",
    "acts": ("svarer svarede skriver skrev nikker nikkede griner grinede ler lo smiler smilede sukker tøver"),
    "feeling": (
        "glad stolt tilfreds lettet skeptisk overbevist overrasket taknemmelig sikker tydelig enig synes "
        "håber ønsker tvivlede elsker favorit"
    ),
    "conversing": ("spørgeskema formular mail besked brev anmeldelse oplevelse stemme regel regler sætning"),
    "pointing": "det dette denne netop",
    "serving": (
        "tilbyder hjælper hjalp støtter bygger byggede leverer leverede sender sendte reparerer reparerede "
        "udvikler udviklede uddannede importerede installerede tilføjede"
    ),
    "lasting": "aldrig længere altid siden",
    "linking": (
        "med uden og men eller så altså for af fra hos efter før siden mens når fordi som der den det hvor "
        "også ikke selv undtagen i på at til om"
    ),
    "referring": "hvilket",
    "ours": "vores",
    "topics": "om",
    "comparing": "som",
    "articles": "en et den det hver alt hvad",
    "past": "har havde var blev fik gik så gav tog fandt lagde -ede",
    "reaching": "siden|før|efter|med|uden|takket være",
    "buying": "købte købt valgte valgt skiftede skiftet",
    "being": "er var blev",
    "hosting": "hos",
    "relations": "kunde kunder partner partnere bruger medlem leverandør gæst",
    "present": "hej her",
    "hearers": "salen publikum alle kollegerne",
    "informing": "fortalte fortæller",
    "favourites": "yndlingscitat yndlingsord",
    "whose": "af fra",
    "noting": "note noter bemærkning",
    "columns": "opgave opgaver trin frist status emne emner spørgsmål område ansvar ansvarlig handling",
}

TELLING = {
    "problem": (
        "mareridt*|helvede*|kaos|kaotisk*|katastrof*|svær*|problem*|tabt*|mist*|mislyk*|fejl*|forkert*|bange|"
        "angst|bekymr*|stress*|frustr*|træt*|udmattet|ødelagt|værre|værst*|dårlig*|forfærdelig*|frygtelig*|"
        "langsom*|dyr|dyrt|dyre|gik glip|glemt*|glem*|desperat*|umulig*|alene|skam*|vred|led|smert*|ondt|"
        "krise*|spild*|besværlig*|i hånden|papir*|forsink*|klag*|ingen|sad fast|risiko*|kamp*|overarbejde|"
        "bøvl*"
    ),
    "change": (
        "før i tiden|tidligere|ikke længere|i stedet|dengang|siden da|nu om dage|pludselig|endelig|til sidst|"
        "ændr*|forandr*|i begyndelsen|i forhold til|ikke kun|aldrig mere|aldrig igen|for første gang|gik fra|"
        "fra den ene dag til den anden|førhen"
    ),
    "turn": "men|nu|indtil|i dag|selvom|alligevel|efter|før",
    "value": (
        "spar*|nemmere|lettere|hurtigere|bedre|billigere|kortere|fri|frihed|vokset|vokse*|vækst|fordobl*|"
        "tredobl*|halver*|halvdelen|succes*|lykked*|værd|hjælp*|hjalp|virker|fungerer|vundet|forbedr*|"
        "produktiv*|stole på|pålidelig*|anbefal*|fordel*|løst|løser|nået|fremskridt*|mulighed*|effektiv*|"
        "gå tilbage|mindre|omsætning*"
    ),
    "feeling": (
        "elsker|elskede|fantastisk*|vidunderlig*|stolt*|glæde|glad|lykkelig*|begejstr*|taknemmelig*|sjov*|"
        "skør*|vild|vildt|mærkelig*|utrolig*|overrask*|chok*|føl*|følelse*|lettelse|lettet|drøm*|hjerte*|"
        "passion*|ro|smuk*|imponer*|tilfreds*|dejlig*|fedt"
    ),
    "emphasis": (
        "bedste|største|mest|først*|eneste|aldrig|altid|hver|alt|alle|intet|ingenting|ingen|hele|helt|"
        "fuldstændig*|absolut|totalt|virkelig|enorm*|ekstrem*|så meget|vigtig*|afgørende|mere end|"
        "bogstaveligt"
    ),
    "advice": (
        "man skal|man bør|du skal|i skal|mit råd|råd|mit tip|nøglen|hemmeligheden|det vigtigste|lært|lærte|"
        "lektie*|jeg ville sige|sørg for|tør|vi skal|det handler om|bare begynd|vær ikke bange"
    ),
    "story": (
        "jeg husker|jeg kan huske|en dag|en aften|en nat|den dag|år siden|da jeg|da vi|jeg sagde|han sagde|"
        "hun sagde|sagde til mig|jeg tænkte|jeg besluttede|vi besluttede|jeg begyndte|vi begyndte|"
        "første gang|min kone|min mand|mine børn|min datter|min søn|voksede op|grundlagde"
    ),
    "cause": "fordi|derfor|så at|det betyder|takket være|ellers",
    "courtesy": (
        "tak|velkommen|godt spørgsmål|god morgen|hej|farvel|jeg hedder|mit navn er|hvordan går det|rart at|"
        "selv tak|glad for at være her"
    ),
    "promotion": "hjemmeside*|nyhedsbrev|abonner*|følg os|instagram|facebook|linkedin|link|tilmeld|dagsorden|mikrofon",
    "figure": "halvdelen|dobbelt|halv*|dusin*|hundredvis|tusindvis|tredjedel",
    "aside": (
        "det ved jeg ikke|jeg ved ikke|som jeg sagde|som sagt|jeg husker ikke|jeg kan ikke huske|"
        "og så videre|vent|for at svare"
    ),
    "blank": "husker ikke|kan ikke huske|svært at sige|kommer ikke på",
    "picture": "som om|som en|som et|det er som|føles som|føltes som",
}
"""What shows that a passage tells something worth quoting, by its part; `*` stands for any ending."""

ASKING = {
    "wonders": "undrer mig|spekulerer|nysgerrig|gerne vide|gad vide",
    "open": "hvordan|hvad|hvorfor|fortæl|beskriv|forklar",
    "precise": "hvornår|hvor|hvem|hvilk*|hvor mange|hvor meget|hvor længe|hvor ofte",
    "invites": "kan du|kan i|kunne du|har du et eksempel|husker du",
    "leading": "ikke sandt|vel|synes du ikke|er det ikke|ikke også|sikkert|du må",
    "hypothetical": "ville du bruge|ville du købe|ville du betale|hvis vi|forestil dig|lad os sige",
    "follow": (
        "fortæl mere|hvad mener|for eksempel|et eksempel|konkret eksempel|hvad skete|og så|hvorfor var det|når du siger|"
        "du sagde|mere specifik*|andet"
    ),
    "specifics": "hvor mange|hvor meget|hvor længe|hvor ofte|eksempel|procent|cirka|specifik*|tal",
    "counsel": ("hvad vil du sige|hvad ville du sige|hvilket råd|dit råd|gode råd|råd til|anbefal*|gøre anderledes"),
    "before": "tidligere|før|dengang|hvilket problem",
    "turning": "øjeblik|et punkt|for meget|gik galt|indså|besluttede|dråben|vendepunkt",
    "choosing": (
        "fandt i|fandt du|valgte|valget|tvivl|tøve*|skiftet|skiftede|indførelse|i starten|begyndelsen|alternativer|"
        "overbevis*|første uge|første måned|første uger"
    ),
    "since": "nu|i dag|siden da|ændret|forandret|forskel|forskellen|resultat|resultatet|anderledes|sparet",
    "aside": "ikke godt|mangler|virker ikke|forbedre|forsvandt|citere|sværeste|næsten|skete der så",
    "moves on": "sidste spørgsmål|til sidst|afslutningsvis|næste spørgsmål|noget andet|andet emne|inden vi",
    "felt": (
        "bange|bekymret|bekymrede|stresset*|overvældet|frustr*|udmattet|desperat*|skam|skammede|vred|vrede|"
        "mareridt*|græd|ked af det|panik|hadede|udbrændt"
    ),
    "emotion": "føl*|dig personligt|jer personligt|for dig|stolt*|bekymr*|overrask*",
    "failure": (
        "virker ikke|svært|sværeste|frustr*|mangler|næsten|problem*|udfordring*|galt|bedre|skuffe*|værst*|besværlig*"
    ),
    "record": "optage|optager|optagelse|optaget",
    "minds": "imod",
    "denies": "nej|næ|ikke|slet ikke",
    "refuses": "helst ikke|vil ikke|ikke optage|uden optagelse",
    "agrees": "ja|jo|selvfølgelig|helt sikkert|intet problem|okay|ok|fint",
    "pitch": (
        "vores platform|vores produkt|vores værktøj|vores løsning|vores software|vi har bygget|"
        "vi har udviklet|vi tilbyder|lad mig fortælle|ny funktion|lige lanceret"
    ),
    "vague": "meget|bedre|nemmere|godt|fint|ret godt|hjælpsom*|ting|stor forskel|smart",
}
"""What shows in an interview how somebody asked and answered, by its part; `*` stands for any ending."""
