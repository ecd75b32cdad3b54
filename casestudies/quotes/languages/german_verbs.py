"""German verbs with their forms in the third person: where a predicate begins.

Many are nouns as well, which German writes with a capital.
"""

from __future__ import annotations

from casestudies.quotes.languages.base import inflected, words

_STEMS = (
    "antwort arbeit archivier atm back bad bastel bau beacht beantwort bearbeit bedank bedauer bedien "
    "beeil begegn begeister begleit begrüss behandel behaupt bekomm beleg belohn bemerk benutz benötig "
    "beobacht berechn bereu bericht berücksichtig berühr beschleunig beschäftig besichtig bestell "
    "bestätig besuch bewahr beweg bewert bezahl bleib blick brauch brems buch bügel bürst check dank "
    "dauer deck dien digitalisier diskutier dreh droh druck drück eil entdeck entfern entlast entwickel "
    "ergänz erhöh erinner erkenn erklär erleb erledig erleichter ermöglich erreich ersetz erwart erzeug "
    "erzähl existier explodier falt feg fehl feier filter finanzier fisch flücht folg forder frag freu "
    "frier frühstück funktionier fühl führ fürcht gehör geniess genüg gewöhn giess glaub gratulier grüss "
    "gähn handel hass heiz hoff hol häuf hör impf importier informier installier integrier interessier "
    "investier jubel kassier kauf kehr kenn kipp klag klapp kleb kleid klick klingel klopf klär knips "
    "koch komm konfigurier kontrollier kopier korrigier kost krieg kündig kürz lach land laut leb leg "
    "lehn leit lern leucht lieb liefer lob lohn lächel läut lös lösch löt mach mahn mail mal manag mecker "
    "meld merk mess miet misch mäh nasch nerv nick notier nutz näh nütz optimier ordn organisier pack "
    "park pass passier pendel pfeif pfleg pflüg plan plauder press probier produzier profitier "
    "programmier prüf putz quietsch rauch reagier realisier rechn red reduzier regel reinig reis renn "
    "reparier reservier rett richt roll ruf ruh rutsch räum sammel scann schad schaff schalt schau "
    "scheiter schenk schick schieb schimpf schlaf schmeck schmink schnei schraub schul schweiss schwitz "
    "schwärm schäl schätz schütz segel setz sicher sieg sorg sortier spar spazier speicher spiel spül "
    "spür stapel stapf start staun steck stell stempel steuer stimm stopp strahl streich streik studier "
    "stöhn stör stürz such surr sä tank tanz tau tausch teil telefonier test tipp trainier trau trenn "
    "trockn träum turn unterricht unterstütz verbesser verbrauch verbuch verdien verdoppel verdreifach "
    "verfall verfüg verhandel verkauf verlang verlänger vermeid vermiet vermiss vermittel vernetz verpack "
    "verpass versend versicher versorg verspät verstärk versuch verteil vertrau verwalt verwend verzicht "
    "verzöger vorbereit wach wachs wag wander wart wasch wechsel weck wehr weiger wein werb wiederhol "
    "wink wirk wisch wohn wunder wähl wünsch zahl zauber zeichn zeig ziel zitter zweifel zähl zöger öffn "
    "überleg übernacht überprüf überrasch übersetz überzeug"
)
_IRREGULAR = (
    "achtet achtete ass assen befand befindet begann begannen beginnen beginnt bekam bekamen bekommt "
    "bestand besteht betraf betrifft biegt bieten bietet bin bist bleibt blieb blieben bot boten brach "
    "brachen brachte brachten bricht bringen bringt dachte dachten darf denken denkt dringt durfte "
    "durften dürfen empfahl empfiehlt enthält entscheidet entschied entschieden entspricht entstand "
    "entsteht erhielt erhält erkannte erkennt essen fahren fallen fand fanden fiel fielen finden findet "
    "fing fingen fliegt fliesst flog flogen floss friert frisst fuhr fuhren fährt fällt fängt gab gaben "
    "geben gefiel gefällt gehen geht gelang gelingt gewann gewannen gewinnen gewinnt gibt giesst ging "
    "gingen greift griff griffen habe haben half halfen halten hat hatte hatten helfen hielt hielten "
    "hilft hing hingen hält hängen hängt isst ist kam kamen kann kannte kannten kennt kommt konnte "
    "konnten können lag lagen las lasen lassen laufen leidet leiht lesen lief liefen liegen liegt lieh "
    "liess liessen liest litt litten log lud luden lädt lässt läuft lügt mag mass meint meinte meinten "
    "misst mochte mochten muss musste mussten möchte möchten mögen müssen nahm nahmen nannte nannten "
    "nehmen nennen nennt nimmt rannte rannten reicht reichte reichten reisst reitet rennt riecht rief "
    "riefen riss ruft sah sahen sandte sang sank sanken sass sassen schafft scheidet scheint schien "
    "schienen schlafen schlagen schlief schliefen schliessen schliesst schloss schlossen schlug schlugen "
    "schläft schlägt schneidet schnitt schreiben schreibt schrieb schrieben schuf schwimmt sehen seid "
    "sendet sieht sind singt sinken sinkt sitzen sitzt soll sollen sollte sollten sprach sprachen sprang "
    "sprechen spricht springt stand standen starb stehen steht steigen steigt stieg stiegen stirbt "
    "streitet stritt stösst tat taten traf trafen tragen trank tranken trat traten treffen trifft trinken "
    "trinkt tritt trug trugen trägt tun tut unterschreibt unterschrieb verband verbindet verbrachte "
    "verbringt vergass vergisst vergleicht verglich verlieren verliert verlor verloren verschwand "
    "verschwindet verspricht verstand verstanden verstehen versteht war waren warf warfen weiss weist "
    "werden wiegt wies will wird wirft wissen wog wollen wollte wollten wuchs wuchsen wurde wurden wusste "
    "wussten wächst ziehen zieht zog zogen zwang zwingt"
)

VERBS = inflected(_STEMS, "t et en n te ten ete eten") | words(_IRREGULAR)
