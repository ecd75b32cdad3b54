"""Swedish."""

from __future__ import annotations

from casestudies.quotes.languages.base import Language, WordPart, ordinals, phrases, words
from casestudies.quotes.languages.clock import Clock
from casestudies.quotes.languages.fallback import figures_of
from casestudies.quotes.languages.spelled import number_words

_FORMS = {
    "å": "och",
    "sen": "sedan",
    "nån": "någon",
    "nåt": "något",
    "nåra": "några",
    "sån": "sådan",
    "sånt": "sådant",
    "dom": "de",
    "mej": "mig",
    "dej": "dig",
    "sej": "sig",
    "är'e": "är det",
    "ok": "okej",
    "okay": "okej",
    "la": "lade",
}
FIGURES = figures_of(
    "sv",
    point="komma",
    begins=lambda word: word.replace("fyrtio", "förtio") in number_words("sv"),
    respelled=(("fyrtio", "förtio"),),  # as num2words spells it
    ones=words("en ett"),
    currencies={"kronor": "kr", "krona": "kr", "kr": "kr", "sek": "kr", "pund": "£"},
    halves={"halvannan": "1.5"},
    clock=Clock(before=phrases("klockan|kl"), to_next={("halv",): -30, ("kvart", "över"): 15, ("kvart", "i"): -15}),
)


def split(word: str) -> tuple[WordPart, ...]:
    """`dom` to `de`, `nåt` to `något`."""
    return tuple(WordPart(part, 0, len(word)) for part in _FORMS.get(word, word).split())


LANGUAGE = Language(
    code="sv",
    nots=words("inte aldrig ingen inget inga ingenting ingenstans icke ej varken nej utan"),
    split=split,
    number=FIGURES.number,
    figures=FIGURES.starts,
    ones=FIGURES.ones,
    ordinals={"förste": 1, "andre": 2}
    | ordinals("första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte", ""),
    abbreviations={
        "t ex": "till exempel",
        "ca": "cirka",
        "bl a": "bland annat",
        "d v s": "det vill säga",
        "kl": "klockan",
    },
    signs={"–": "till", "—": "till", "&": "och"},
    hesitations=words("eh ehm öh öhm äh äsch hm hmm mhm mm ah"),
    fillers=phrases("va|eller hur|alltså|liksom|typ|ju|asså|vet du|du vet|ska vi säga|så att säga|jag menar|ja|jo"),
    particles=phrases("liksom|så att säga"),
    hosts={"liksom": words("är var blir blev har hade")},
    approximators=words("typ liksom ska"),
    amounts=words("halva hälften dussin hundratals tusentals dubbelt alla varje"),
    articles=words("en ett"),
    doubled=words("de som det"),
    openers=phrases("och|men|så|alltså|ja|jo|jaa|nä|nej men|okej|åh|ah|då|sedan|för|ja alltså|liksom|jo men"),
    consequences=words("så"),
    reasons=words("eftersom"),
    degree_openers=words("så"),
    comments=words("det detta"),
    generic=words("du man"),
    settings=phrases("vet du|du vet|jag menar|ärligt talat|som sagt|dessutom|förresten|precis|faktiskt"),
    parentheses=phrases("du vet|som sagt|jag menar|till exempel|som jag sa"),
    contrast_words=words("sedan nu ändå senare tyvärr"),
    reversal_words=words("slutade uppsagt förlorade trasig misslyckades ångrade värre sämre synd"),
    repairs=phrases("nej|förlåt|vänta|jag menar|ursäkta|sorry"),
    corrections=phrases("förlåt|vänta|nej vänta|ursäkta|sorry|eller rättare sagt|rättare sagt|nej förlåt"),
    softeners=phrases("säg|låt oss säga"),
    too_far=phrases("så långt|överdriva"),
    affirming=words("jo"),
    retractions=phrases(
        "vad det nu betyder|vad nu det betyder|"
        "det står i|det står på|så står det|jag citerar|det läste jag|det är taget ur|det är från deras|"
        "skojar bara|jag skojar|bara skoj|skämt åsido|trodde vi|det trodde vi|stämmer inte|det stämmer inte"
    ),
    snags=words("problemet problem haken nackdelen nackdel oroar stör"),
    counted_by=words("per"),
    free_of_charge=words("gratis kostnadsfri kostnadsfritt"),
    paying=words("betalar betala kostar kosta pris avgift"),
    doubtful=words("planen idén målet hoppet teorin drömmen skämt lögn löftet intryck"),
    doubts=phrases(
        "tror jag|hoppas jag|antar jag|trodde vi|i teorin|på papperet|nästan|mer eller mindre|kanske|typ|inte riktigt"
    ),
    contrasts=phrases("men|dock|fast|fastän|trots|tyvärr|däremot|å andra sidan|ändå|eller|medan|synd"),
    exceptions=phrases(
        "utom|förutom|med undantag|bara|endast|inte alla|inte alltid|åtminstone|i alla fall|i teorin|"
        "på papperet|i princip|"
        "nja nästan|nästan|mer eller mindre|ibland|oftast|beroende|så länge|under förutsättning|ungefär"
    ),
    subordinators=phrases("om|när|tills|så länge|så snart|ifall"),
    attributions=phrases("säger|sa|sade|påstår|enligt|lovade|hävdar"),
    denials=phrases("nej|nä|inte riktigt|inte direkt|aldrig|knappast|inte alls"),
    mockeries=phrases("jo tjena|ja eller hur|jättekul|visst ja"),
    dry=phrases("ja klart|ja klar|jo visst|ja visst|ja säkert|ja ja"),
    once_more=phrases("igen|ännu en|ännu ett|en till|återigen"),
    winks=phrases(
        "lyssnar på oss|lyssnar nu|läser det här|läser detta|spelas in|mikrofonen|betalt för det|betalar mig|"
        "ville höra|skojar med"
    ),
    framings=phrases("innan|tidigare|förr|eftersom|anta|tänk"),
    past_ending="de",
    joiners=words("och så"),
    subjects=words("jag vi du ni han hon den det de man ingen alla"),
    function_words=words(
        "jag du han hon den det vi ni de mig dig sig oss er dem en ett och men eller så att som om när "
        "var hur vad i på av "
        "till från med för över under efter är var har hade blir kan ska min vår också då nu här där"
    ),
    intensifiers=words("mycket väldigt jätte aldrig alltid så verkligen länge inte"),
    backchannel=words("ja jo precis mhm hm okej bra just det visst aha jaha kul fint toppen exakt klart"),
    # not `han` and `hon`: nothing tells here which nouns are people, and a thing is no `he`
    pronouns=words("den det de dem detta denna han hon honom henne vi oss"),
    first_person=words("jag vi mig oss min mitt mina vår vårt våra"),
    about_person=words(
        "hon han som leder arbetar jobbar ansvarig tidigare grundade grundare chef direktör ägare driver "
        "intervju foto bild text ord"
    ),
    persons=words("han hon honom henne de dem"),
    own_pronouns=words("vi oss vår vårt våra jag mig min mitt mina"),
    own_team_nouns=words("team företag företaget teamet avdelningen gruppen verkstaden kontoret"),
    possessives=words("hans hennes dess deras vår vårt våra"),
    demonstratives=words("detta denna"),
    singular=words("den det han hon honom henne"),
    anaphors=words("den det han hon de"),
    determiners=words("den det de vår vårt våra deras hans hennes denna detta dessa"),
    roles=words(
        "chefen teknikern teknikerna kollegan kollegorna direktören ägaren säljaren säljarna ekonomen "
        "sköterskan sköterskorna läkaren läkarna ingenjören ingenjörerna advokaten läraren lärarna chauffören "
        "chaufförerna medarbetaren medarbetarna kocken bagaren konsulten konsulterna utbildaren eleven "
        "eleverna grannen brodern systern pappan mamman sonen dottern mannen frun montören"
    ),
    referents=words(
        "verktyget verktyg programmet program plattformen produkten leverantören systemet tjänsten "
        "lösningen appen teamet "
        "företaget kunden kunderna kassan avdelningen projektet"
    ),
    verb_second=True,
    ordinal_stop=False,
    bare_nouns=True,
    tags=phrases("va|eller hur|inte sant|visst"),
    remarks=phrases(
        "utan att ljuga|jag skojar inte|jag ljuger inte|"
        "tro det eller ej|verkligen|"
        "hur ska jag säga|vad ska jag säga|vad heter det|ärligt talat|måste jag säga|som tur är"
    ),
    governors={
        "negation": words(
            "saknar saknas saknade lögn oförmögen få lite föga inte aldrig ingen inget inga "
            "ingenting ingenstans varken utan knappt knappast sällan omöjligt fel ej icke"
        ),
        "hedge": words(
            "kanske nog förmodligen troligen möjligen antagligen nästan ungefär cirka runt rätt ganska "
            "oftast ofta ibland "
            "tydligen förhoppningsvis teoretiskt egentligen delvis påstått säkert väl typ"
        ),
        "modality": words("skulle kan kunde måste bör borde får fick vill ville ska må lär"),
        "condition": words("om ifall såvida tills utom fast fastän eftersom när medan innan efter förutsatt"),
        "limit": words("men dock trots istället bara endast än som undantaget förutom"),
        "quantifier": words("vissa några många få flesta alla varje båda flera hälften del par minst högst"),
        "reporting": words(
            "berättar berättat förklarar förklarade lovar lovat svär svor skriver skrev trodde tänkte tyckte "
            "ansåg anser antar antog hoppades befarar fruktar tvivlar undrar undrade frågar frågade vet "
            "visste hörde läste minns glömde bestämde rekommenderar föreslår föreslog kräver visar visade "
            "ville föredrar försökte undviker drömmer erkänner medger förnekar låter lät uppskattar räknar "
            "känner kände påstod påstods säger sa sade sagt menar tycker tror trodde tänker påstår hoppas "
            "berättade förväntar tvivlar "
            "lovade verkar "
            "verkade önskar enligt hörde försöker att"
        ),
    },
    phrases={"hedge": phrases("lite grann|mer eller mindre|i teorin|på papperet|en sorts")},
    classes={
        "pronoun": words("jag vi du ni han hon den det de man oss mig er vår min deras hans hennes"),
        "tense": words("är var blir blev har hade varit"),
        "degree": words("mycket väldigt mer mindre bäst bästa bättre sämre största alltid bara helt totalt super"),
        "multiplying": words("halverat halverade fördubblat fördubblade tredubblat"),
        "unit": words(
            "sekunder minuter timmar timme dagar veckor månader år dag vecka månad procent procentenheter kronor euro"
        ),
        "complement": words("att"),
    },
    affixes=("o", "miss"),
    before_object=words("en ett den det de min vår deras av med till från för i på över och eller om vid hos"),
    phrase_starts=words("i på vid med till från för av över genom sedan mot om"),
    thing="vilket",
    relatives=words("som vilket vilken där vars"),
    adding=words("även också inklusive"),
    was=words("var gällde"),
    linking=words("är var blev"),
    inverting=words("är var har hade kan ska skulle blir vill"),
    question_words=words("vad vem hur var när varför vilken vilket är var har kan ska skulle"),
)

HEDGES = {
    "about": "ungefär|cirka|ca|runt|nästan|typ|kanske|i snitt|omkring|uppemot|drygt|knappt",
    "at_least": "minst|åtminstone|inte mindre än",
    "more_than": "mer än|över",
    "at_most": "högst|max|maximalt|upp till|inte mer än",
    "less_than": "mindre än|under|färre än",
}
"""What stands before a figure that is not exact, by what it makes of it."""
HEDGES_BEHIND = {"about": "eller så|ungefär|cirka", "at_least": "eller mer|minst", "at_most": "eller mindre|högst"}
"""What stands behind one."""
COUNTING = {
    "between": "mellan",
    "steps": "ibland|till och med|rentav",
    "slight": "bara|strax|lite|något|väl",
    "per": "om|per|i|varje|var",
    "times": "dagen|veckan|månaden|året|timmen|kväll|morgon|natt|pass",
    "plurals": "ar|er|or",
    "shares": (
        r"(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d+) och en halv(?:t)? \w+|en halv ?timme|ett halvår|en kvart|"
        r"(?:dubbelt|hälften) så \w+|(?:två|tre|fyra|fem|tio|\d+) gånger (?:så \w+|fler|mer|snabbare)|"
        r"hälften av (?:alla |våra |mina )?\w+|(?:en|två) tredjedel(?:ar)?(?: av \w+)?|en fjärdedel(?: av \w+)?|"
        r"var(?:je)? (?:annan|annat|tredje|fjärde|femte|tionde) \w+|(?:dussintals|hundratals|tusentals) \w+"
    ),
}
"""What stands before a range, between numbers that rise to its end, between a hedge and its figure, before the time of a rate; how
plurals end; amounts without units.
"""

NUMBERED = (
    "steg fas del kapitel sida figur tabell vecka dag månad nivå version rum port hall våning linje "
    "nummer avsnitt fråga regel punkt runda skift lag"
)
"""Words before a number that only tells one thing from others: step 2."""

STAGING = {
    "voicing": (
        "säger sa sade berättar berättade tillägger tillade förklarar förklarade minns mindes svarar svarade "
        "skriver skrev konstaterar konstaterade sammanfattar avslutar nickar nickade skrattar skrattade ler "
        "log suckar tvekar"
    ),
    "meeting": "frågade träffade besökte talade intervjuade visade tackar kom känner mötte",
    "third_person": "hon han henne honom hennes hans",
    "sourcing": "enligt|med ord av|för att citera",
    "after": ("när|då|innan|efter|eftersom|sedan|medan|tills|om|fastän|tack vare|med|tillsammans med|för|utan"),
    "editing": (
        "namn namnet intervju samtal foto bild text artikel översatt översatta förkortad version redaktion "
        "du dig ni er publicerat"
    ),
    "greeting": "tack kära bästa hej välkommen grattis foto text av med",
    "naming": "jag är|jag heter|mitt namn är",
    "words": "ord orden",
    "quoting": "med i",
    "headings": "hur varför vad",
    "works": (
        "föreläsning workshop seminarium webbinarium kurs presentation artikel bok kapitel guide rapport "
        "funktion modul avsnitt film video utställning projekt program initiativ pris knapp meny sida kallad "
        "titel"
    ),
    "phrasing": (
        "uttrycker det|uttryckte det|sammanfattar det|sammanfattade det|säger det så|sa det så|"
        "för att citera|brukar säga|formulerar det|"
        "sista ordet går till|sista ordet får|sista ordet har"
    ),
    "pronouns": "hon han de",
    "possessives": "hennes hans",
    "hearing": "oss mig till ur",
    "alone": "jag min mitt mina",
    "statements": (
        "omdöme ord råd svar slutsats åsikt budskap dom betyg kommentar tips rekommendation motto reaktion uttryck "
        "bedömning citat"
    ),
    "accounts": "sammanfattning syn",
    "stating": (
        "tydlig|klar|bestämd|rak|ärlig|uppriktig|kategorisk|direkt|torr|kort|övertygad|säker|utan att tveka|"
        "tvekar inte|tvekade inte|utan omsvep|inget tvivel|inga tvivel|lägger inte fingrarna emellan|"
        "skräder inte orden|skakar på huvudet|rycker på axlarna|lutar sig tillbaka|fattar sig kort|"
        "fattade sig kort|håller det kort|höll det kort"
    ),
    "having": "har hade ger gav",
    "addressing": "du dig din ditt dina ni er",
    "clauses": "att hur varför vad när om",
    "doing": (
        "väntar|väntade|försöker|försökte|kontrollerar|kontrollerade|köper|köpte|bygger|byggde|testar|testade|"
        "räknar|räknade|mäter|mätte|behöver|behövde|beställer|beställde|byter|bytte|säljer|sålde|betalar|"
        "betalade|arbetar|arbetade|stannar|planerar|planerade|fattade beslutet|fattar beslutet"
    ),
    "joining": "och men nu idag ja nej",
    "acts": "svarar svarade skriver skrev nickar nickade skrattar skrattade ler log suckar tvekar",
    "feeling": (
        "glad stolt nöjd lättad skeptisk övertygad överraskad tacksam säker tydlig överens tycker hoppas "
        "önskar tvivlade älskar favorit"
    ),
    "conversing": ("enkät formulär mejl mail meddelande brev recension upplevelse röst regel regler mening"),
    "pointing": "det detta denna just",
    "serving": (
        "erbjuder hjälper hjälpte stöder bygger byggde levererar levererade skickar skickade reparerar "
        "reparerade utvecklar utvecklade utbildade importerade installerade tillade lade"
    ),
    "lasting": "aldrig längre alltid sedan",
    "linking": (
        "med utan och men eller så alltså då för av från hos efter innan sedan medan när eftersom som den "
        "det där också inte även utom i på att till om"
    ),
    "referring": "vilket",
    "ours": "vår vårt våra",
    "topics": "om",
    "comparing": "som",
    "articles": "en ett den det varje allt vad",
    "past": "har hade var blev fick gick såg gav tog fann lade -ade",
    "reaching": "sedan|före|efter|med|utan|tack vare|innan",
    "buying": "köpte köpt valde valt bytte bytt",
    "being": "är var blev",
    "hosting": "hos",
    "relations": "kund kunder partner partners användare medlem leverantör gäst",
    "present": "hej här",
    "hearers": "salen publiken alla kollegorna",
    "informing": "berättade berättar",
    "favourites": "favorit favoritcitat",
    "whose": "av från",
    "noting": "anteckning anteckningar anmärkning",
    "columns": "uppgift uppgifter steg frist status ämne ämnen fråga frågor område ansvar ansvarig åtgärd",
}

TELLING = {
    "problem": (
        "mardröm*|helvete*|kaos|kaotisk*|katastrof*|svår*|problem*|förlor*|tappa*|misslyck*|fel|felet|rädd*|"
        "oro*|stress*|frustr*|trött*|utmattad*|trasig*|sönder|värre|värst*|dålig*|hemsk*|fruktansvärd*|"
        "långsam*|dyr|dyrt|dyra|missa*|glöm*|desperat*|omöjlig*|ensam*|skäm*|arg|lid*|smärt*|ont|kris*|slös*|"
        "krånglig*|för hand|papper*|försen*|klag*|ingen|fast|risk*|kamp*|övertid|jobbig*"
    ),
    "change": (
        "förut|tidigare|inte längre|i stället|istället|på den tiden|sedan dess|nuförtiden|plötsligt|äntligen|"
        "till slut|ändra*|förändr*|i början|jämfört|inte bara|aldrig mer|numera|för första gången|gick från|"
        "över en natt"
    ),
    "turn": "men|nu|tills|idag|i dag|fast|ändå|efter|innan",
    "value": (
        "spar*|enklare|lättare|snabbare|bättre|bäst|billigare|kortare|fri|frihet|växt*|växa|tillväxt|"
        "fördubbl*|tredubbl*|halver*|hälften|framgång*|lyck*|värt|hjälp*|fungerar|funkar|vunnit|vann|"
        "förbättr*|produktiv*|lita*|pålitlig*|rekommend*|fördel*|löst|löser|nått|framsteg*|möjlighet*|"
        "effektiv*|gå tillbaka|mindre|omsättning*"
    ),
    "feeling": (
        "älskar|älskade|fantastisk*|underbar*|stolt*|glädje|glad|glada|lycklig*|entusiast*|tacksam*|rolig*|"
        "kul|galet|galen|konstig*|otrolig*|överrask*|chock*|känn*|kände|känsl*|lättnad|lättad|dröm*|hjärta*|"
        "passion*|lugn*|vacker*|vackert|imponer*|nöjd*|skön*|häftig*"
    ),
    "emphasis": (
        "bästa|största|mest|först*|enda|aldrig|alltid|varje|allt|alla|inget|ingenting|ingen|hela|helt|"
        "fullständigt|absolut|totalt|verkligen|enorm*|extrem*|så mycket|viktig*|avgörande|mer än|bokstavligen"
    ),
    "advice": (
        "man måste|man ska|man bör|du måste|ni måste|mitt råd|råd|mitt tips|nyckeln|hemligheten|"
        "det viktigaste|lärt|lärde|läxa*|jag skulle säga|se till|våga|vi måste|det handlar om|börja bara|"
        "var inte rädd"
    ),
    "story": (
        "jag minns|jag kommer ihåg|en dag|en kväll|en natt|den dagen|för några år sedan|år sedan|när jag|"
        "när vi|jag sa|han sa|hon sa|sa till mig|jag tänkte|jag bestämde|vi bestämde|jag började|vi började|"
        "första gången|min fru|min man|mina barn|min dotter|min son|växte upp|grundade"
    ),
    "cause": "därför|eftersom|för att|så att|det betyder|tack vare|annars",
    "courtesy": (
        "tack|välkommen|välkomna|bra fråga|god morgon|hej|hejdå|jag heter|mitt namn är|hur mår|trevligt att|"
        "varsågod|kul att vara här"
    ),
    "promotion": (
        "webbplats*|hemsida*|nyhetsbrev|prenumerera*|följ oss|instagram|facebook|linkedin|länk*|anmäl|"
        "dagordning|mikrofon"
    ),
    "figure": "hälften|dubbelt|halv*|dussin*|hundratals|tusentals|tredjedel",
    "aside": ("jag vet inte|som jag sa|som sagt|jag minns inte|jag kommer inte ihåg|och så vidare|vänta|för att svara"),
    "blank": "minns inte|kommer inte ihåg|svårt att säga|kommer inte på",
    "picture": "som om|som en|som ett|det är som|känns som|kändes som",
}
"""What shows that a passage tells something worth quoting, by its part; `*` stands for any ending."""

ASKING = {
    "wonders": "undrar|undrade|nyfiken|skulle vilja veta",
    "open": "hur|vad|varför|berätta|beskriv|förklara",
    "precise": "när|var|vem|vilk*|hur många|hur mycket|hur länge|hur ofta",
    "invites": "kan du|kan ni|skulle du kunna|har du ett exempel|minns du",
    "leading": "eller hur|visst|tycker du inte|är det inte|inte sant|du måste|säkert",
    "hypothetical": "skulle du använda|skulle du köpa|skulle du betala|om vi|tänk dig|anta att",
    "follow": (
        "berätta mer|vad menar|till exempel|ett exempel|konkret exempel|vad hände|och sen|och sedan|varför var det|"
        "när du säger|du sa|mer specifik*|något annat"
    ),
    "specifics": "hur många|hur mycket|hur länge|hur ofta|exempel|procent|ungefär|specifik*|siffror",
    "counsel": ("vad skulle du säga|vilket råd|ditt råd|några råd|råd till|rekommender*|göra annorlunda"),
    "before": "tidigare|förut|innan|på den tiden|vilket problem",
    "turning": "ögonblick|en punkt|för mycket|gick fel|insåg|bestämde|droppen|vändpunkt",
    "choosing": (
        "hittade ni|hittade du|valde|valet|tvek*|tvivel|bytet|bytte|införande|i början|alternativ|övertyg*|"
        "första veckan|första månaden|första veckorna"
    ),
    "since": (
        "nu|idag|i dag|numera|sedan dess|förändrats|ändrats|skillnad|skillnaden|resultat|resultatet|annorlunda|"
        "sparat|hur mycket sparar"
    ),
    "aside": ("inte bra|saknas|saknar|fungerar inte|förbättra|försvann|citera|svåraste|nästan|hände sedan|hände sen"),
    "moves on": "sista frågan|till sist|avslutningsvis|nästa fråga|något mer|annat ämne|innan vi",
    "felt": (
        "rädd|rädda|orolig|oroliga|oroade|stressad*|överväldigad*|frustr*|utmattad*|desperat*|skäm*|arg|"
        "arga|mardröm*|grät|gråt*|ledsen|panik|hatade|utbränd*"
    ),
    "emotion": "känn*|kände|känsl*|dig personligen|er personligen|för dig|stolt*|oro*|överrask*",
    "failure": (
        "fungerar inte|funkar inte|svårast|svårt|frustr*|saknas|saknar|nästan|problem*|utmaning*|fel|"
        "bättre|besviken|värst*|krånglig*"
    ),
    "record": "spela in|spelar in|inspelning|inspelat",
    "minds": "emot",
    "denies": "nej|nä|inte|absolut inte",
    "refuses": "helst inte|vill inte|inte spela in|utan inspelning",
    "agrees": "ja|visst|absolut|självklart|inga problem|okej|ok|kör",
    "pitch": (
        "vår plattform|vår produkt|vårt verktyg|vår lösning|vår programvara|vi har byggt|vi har utvecklat|"
        "vi erbjuder|låt mig berätta|ny funktion|precis lanserat"
    ),
    "vague": "mycket|bättre|lättare|bra|fint|ganska bra|hjälpsam*|saker|stor skillnad|smidigt",
}
"""What shows in an interview how somebody asked and answered, by its part; `*` stands for any ending."""
