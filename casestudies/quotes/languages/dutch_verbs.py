"""Dutch verbs with their forms in the third person: where a predicate begins.

Forms that are nouns or other words as well (`het werk`) are left out: a few words around one may be no sentence.
"""

from __future__ import annotations

from casestudies.quotes.languages.base import inflected, words

_STEMS = (
    "accepteer antwoord archiveer automatiseer bak bedank bel bespaar bestel betaal beveilig bevestig "
    "bewaar bezorg bouw check controleer dank dans deel dien draai droog droom duur faal factureer fiets "
    "functioneer gebruik geniet gok gooi groei gun haal haast hang hecht herhaal herstel hoop hoor huil "
    "huur informeer installeer int investeer kies kijk klaag klik klop kook kost lach leer leg lever "
    "levert luister maai maak mail meld meng merk mis naai noteer ontdek ontmoet ontwikkel oogst open "
    "organiseer pak pas past plaats plak plan poets praat print profiteer raak reageer red regel reken "
    "ren repareer rol ruim rust scan schakel schat scheel schil schrik schrob slaag sluit smaak sorteer "
    "speel stap stapel start stel steun stop straal studeer stuur tank teken tel test til train trouw "
    "twijfel twijfelt veeg verander verbeter verdien verdubbel verf vergader verhuis verkoop verlies "
    "verpak versnel vertel vertrouw vervang verwacht verwerk vier vlieg voel volg vouw vraag vul waardeer "
    "wacht wandel was weeg weiger wens werk wissel woon zaai zeg zet zoek zorg"
)
_PLURALS = (
    "accepteren antwoorden archiveren automatiseren bakken bedanken bellen besparen bestellen betalen "
    "beveiligen bevestigen bewaren bezorgen bouwen checken controleren danken dansen delen dienen draaien "
    "drogen dromen duren factureren falen fietsen functioneren gebruiken genieten gokken gooien groeien "
    "gunnen haasten halen hangen hechten herhalen herstellen hopen horen huilen huren informeren innen "
    "installeren investeren kiezen kijken klagen klikken kloppen koken kosten lachen leggen leren leveren "
    "luisteren maaien mailen maken melden mengen merken missen naaien noteren ontdekken ontmoeten "
    "ontwikkelen oogsten openen organiseren pakken passen plaatsen plakken plannen poetsen praten printen "
    "profiteren raken reageren redden regelen rekenen rennen repareren rollen ruimen rusten scannen "
    "schakelen schatten schelen schillen schrikken schrobben slagen sluiten smaken sorteren spelen "
    "stapelen stappen starten stellen steunen stoppen stralen studeren sturen tanken tekenen tellen "
    "testen tillen trainen trouwen twijfelen vegen veranderen verbeteren verdienen verdubbelen vergaderen "
    "verhuizen verkopen verliezen verpakken versnellen vertellen vertrouwen vervangen verven verwachten "
    "verwerken vieren vliegen voelen volgen vouwen vragen vullen waarderen wachten wandelen wassen wegen "
    "weigeren wensen werken wisselen wonen zaaien zeggen zetten zoeken zorgen"
)
_IRREGULAR = (
    "at aten beginnen begint begon begonnen begreep begrepen begrijpen begrijpt ben bent bereikt bereikte "
    "bestaan bestaat bestond bevalt beviel bleef bleek bleken bleven blijft blijken blijkt blijven bracht "
    "brachten brengen brengt daalde daalt dacht dachten dalen deden deed denken denkt doen doet drinken "
    "drinkt dronk eet eten gaan gaat gaf gaven gebeurde gebeuren gebeurt geeft geven ging gingen had "
    "hadden hangt heb hebben hebt heeft heet helpen helpt heten hield hielden hielp hielpen hing hoeft "
    "hoeven houden houdt is kan keek keken kiest kijkt kocht kochten komen komt kon konden koopt koos "
    "kopen kozen kreeg kregen krijgen krijgt kunnen kunt kwam kwamen laat lag lagen las laten lazen leek "
    "leest leken leverde levert lezen liep liepen liet lieten liggen ligt lijken lijkt loopt lopen mag "
    "mocht mochten moest moesten moet moeten mogen nam namen neemt nemen ontstaat ontstond ontvangt "
    "ontving reden reed riep riepen rijden rijdt roepen roept schreef schreven schrijft schrijven slaapt "
    "slapen sliep sliepen sloot sloten sluit snappen snapt snapte snapten sprak spraken spreekt spreken "
    "staan staat steeg stegen stijgen stijgt stond stonden trekken trekt trok trokken vallen valt "
    "verdween verdwenen verdwijnen verdwijnt vergat vergeet vergeten verkocht verkochten verliest verloor "
    "verloren verschijnt verstaat verstond vertrekken vertrekt vertrok vertrokken viel vielen vinden "
    "vindt vond vonden vraagt vroeg vroegen waren was weet werd werden werpt weten wil wilde wilden "
    "willen wilt winnen wint wist wisten won wonnen worden wordt zag zagen zal zat zaten zegt zei zeiden "
    "zien ziet zijn zit zitten zocht zochten zou zouden zullen zweeg zweert zwijgt"
)
_NOUNS = (
    "antwoord bak begrepen bouw check dalen dank dans deel delen dien draai dromen droog droom duren duur "
    "eten fiets gebruik gok gooi groei gun haast hang hecht hoop huil huren huur innen int klik klop kook "
    "kost kosten lach leren lever mail meng merk mis oogst open pas past plaats plaatsen plak plan "
    "plannen plant poets print raak red reden regel regelen ren rente rol rollen ruim rust scan schat "
    "schil schrik slagen smaak stap stapel stappen start stel steun stop tank teken test til train trouw "
    "twijfel veeg verdwenen verf vergeten verkocht verkoop verlies verloren verwacht vier vierde volg "
    "vraag vragen was wegen wens wensen werk zorg"
)

VERBS = (words(_STEMS) | inflected(_STEMS, "t te ten de den") | words(_PLURALS) | words(_IRREGULAR)) - words(_NOUNS)
