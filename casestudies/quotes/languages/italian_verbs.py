"""Italian verbs with their forms in the third person: where a predicate begins.

Forms that are nouns or other words as well (`la firma`) are left out: a few words around one may be no sentence.
"""

from __future__ import annotations

from casestudies.quotes.languages.base import inflected, words

_ARE = (
    "abbandon accett accompagn adatt ador affront aggiorn aggiung aiut alz am analizz annot annunci "
    "apprezz archivi arred arriv asciug ascolt aspett assicur attiv aument automatizz avvis ball bast "
    "blocc butt cal cambi cancell cant capit caric cerc chiam cominci compr comunic conferm consegn "
    "consigli cont continu controll cost cre cucin cur dimentic dimostr divent domand dubit dur elimin "
    "entr esager etichett evit fabbric fattur festeggi fid firm form funzion garant gest grid guadagn "
    "guard guid imball immagin impacchett impar import incass incontr indic inform inforn inizi innaffi "
    "insegn install integr invent invi invit lament lanci lasci lav lavor legg litig manc mand mangi "
    "mescol mett miglior misur mont mostr necessit negozi not nuot odi ordin organizz osserv pag parl "
    "partecip pass pens perdon pes pesc piant pieg port pot preoccup prepar present prest preval prezz "
    "programm prov pubblic pul raccont raddoppi regal registr respir rest ricaric ricev ricord ringrazi "
    "ripar risparmi rispett risult ritir ritorn sald salv sbagli scansion scapp scaric segnal sembr semin "
    "semplific sistem smont sogn sostitu spar spavent spazz spieg spost sprec stamp stim stir studi super "
    "svegli svuot tagli telefon termin test tir tocc torn tratt trov us utilizz valut verific viaggi "
    "visit vol"
)
_ERE = (
    "accend accogli aggiung apprend attend cad chied chiud comprend conclud condivid conosc consist "
    "convinc corr corregg cred cresc decid dipend discut distrugg divid elegg emett esist esprim god "
    "insist legg mett muov nasc offr otten perd permett piang po prend preved proced produ promett "
    "protegg raccogli raggiung rend resist ricev richied rid riflett risolv rispond romp scegli scend "
    "scriv smett sorprend sorrid spegn spend succed tem togli ved vend vinc viv"
)
_IRE = "apr avvert boll consent copr divert dorm fugg insegu invest ment offr part pent scopr segu sent serv soffr vest"
_ISC = (
    "agisc capisc chiarisc colpisc costruisc definisc distribuisc favorisc finisc fornisc garantisc "
    "gestisc guarisc impedisc inserisc percepisc preferisc pulisc restituisc riunisc sostituisc spedisc "
    "stabilisc suggerisc unisc"
)
_IRREGULAR = (
    "accoglie accolgono andava andavano andrà andò aveva avevano avranno avrà beve bevono chiese chiesero "
    "chiuse conobbe danno darà dava decise decisero deve devono dice diceva dicono diede diedero disse "
    "dissero doveva dovrà dà ebbe era erano esce escono fa faceva facevano fanno faranno farà fece fecero "
    "fu furono ha hanno lesse mantengono mantiene mise misero muoiono muore nacque ottengono ottiene "
    "paiono pare parve perse persero piacciono piace piaceva piacque pone pongono possono poteva potevano "
    "potrà prese presero produce producono propone propongono può raccoglie raccolgono riduce riducono "
    "rimane rimangono rimase rispose risposero ruppe sa sale salgono salì sanno sapeva saranno sarà "
    "sceglie scelgono scelse scrisse scrissero seppe sono sta stanno stava stette successe teneva tengono "
    "tenne tiene toglie tolgono traduce usciva uscì va vale valgono valse vanno vede vedono vengono "
    "veniva venivano venne vennero verrà vide videro viene vinse vogliono voleva volle vorrà vuole è"
)
_NOUNS = (
    "balla basta bolle cala carica consegna conta costa cura danno domanda dura fattura fida firma forma "
    "gesta grida guida lancia legga legge mente metta misura monta mostra nota paga parte perdono pesa "
    "pesca pianta piega poe porta prese prezza programma prova pubblica pula sale salva scarica sistema "
    "sposta stampa stima stira testa tratta veste visita"
)

VERBS = (
    inflected(_ARE, "a ano ò arono ava avano erà eranno erebbe erebbero")
    | inflected(_ERE, "e ono é erono eva evano erà eranno erebbe erebbero")
    | inflected(_IRE, "e ono ì irono iva ivano irà iranno irebbe irebbero")
    | inflected(_ISC, "e ono")
    | words(_IRREGULAR)
) - words(_NOUNS)
