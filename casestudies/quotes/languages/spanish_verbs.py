"""Spanish verbs with their forms in the third person: where a predicate begins.

Forms that are nouns or other words as well (`la firma`) are left out: a few words around one may be no sentence.
"""

from __future__ import annotations

from casestudies.quotes.languages.base import inflected, words

_AR = (
    "abandon acab acept acompañ activ actualiz adapt adopt ador afect agot agrad aguant ahorr ajust alegr "
    "alquil am analiz anot anunci apag aport apreci aprovech aprueb apunt archiv arregl asegur asust "
    "atrap aument automatiz avanz avis ayud baj bloque borr brind busc calent cambi cans cant capt carg "
    "celebr charl ciern cierr clasific cobr cocin coincid combin comienz compar complet complic compr "
    "comprob comunic conect confi configur confirm consult contest contrat control coordin cost cre cuent "
    "cuid dej deleg demostr demuestr desarroll descans descarg descart despach despert despiert destac "
    "detect dibuj digitaliz disfrut dobl dur ech edit ejecut elabor elimin embal empaquet empez emple "
    "encant enchuf encontr encuentr enfrent engras enseñ entr entreg entren envi escane escap escuch "
    "esper estudi etiquet evalu evit explic export fabric factur felicit fi fich financi firm fracas "
    "funcion gan gast gener gestion grab guard gust habl horne identific implement import imprim impuls "
    "incorpor indic inform inici instal integr intent invit jueg juegu lanz lav levant limpi llam lleg "
    "llen llev logr madrug mand manej marc matricul mejor mencion mezcl mir modific molest mont muestr "
    "nad necesit negoci nieg niegu not notific observ ocup odi olvid oper opin optimiz orden organiz pag "
    "particip pas pel permanec pesc pic piens pint planch planific pod pregunt preocup prepar present "
    "prest program pronunci proporcion prueb public qued quej quem quit rastre razon realiz recarg "
    "recomend recomiend recuper regal registr regres remont repar repas reserv respet respir result retir "
    "revis rod sac salt salv sec seleccion señal simplific solicit solucion son soport soñ super tap tard "
    "tecle termin tir toc tom trabaj traslad trat us utiliz vaci valor verific viaj vigil visit vol volc"
)
_ER = (
    "agradec aparec aprend atiend beb cog com comprend conoc contien corr cre crec defiend depend "
    "desaparec devuelv duel entiend establec extiend favorec mantien merec met muev mueve nac obedec "
    "obtien ofrec parec pertenec pierd prend promet proteg pued quier recog reconoc respond resuelv romp "
    "sorprend suel tem tien vend vuelv"
)
_IR = (
    "abr acud admit asist asum añad compart consegu consig consigu consist constru construy contribuy "
    "conviert convierte cubr cumpl decid defin descubr dirig discut distribu distribuy duerm elig emit "
    "escrib exig exist imprim inclu incluy influ influy insist interrump invad invert inviert invierte "
    "mid mient ocurr ofrec part percib permit pid prefier prohib recib refier repart repit requier resid "
    "resist sient sig sigu sirv sub sufr sugier suprim sustituy transmit un viv"
)
_IRREGULAR = (
    "cabe caben cae caen cayeron cayó caía conduce conducen da daba daban dan dará darán decía decían "
    "dice dicen dieron dijeron dijo dio doy era eran es estaba estaban estuvieron estuvo está están fue "
    "fueron ha había habían hace hacen hacía hacían han hará harán hay hicieron hizo hubieron hubo huye "
    "iba iban introduce introdujo irá irán lee leen leyeron leyó leía oye oyen oyeron oyó podrá podrán "
    "podía podían pone ponen ponía ponían produce producen produjeron produjo pudieron pudo pusieron puso "
    "quería querían quisieron quiso reduce reducen redujeron redujo ríe ríen sabe saben sabía sabían "
    "saldrá saldrán sale salen salieron salió salía salían será serán sería serían son sonríe sonríen "
    "supieron supo sé tendrá tendrán tenía tenían traduce trae traen trajeron trajo traía traían tuvieron "
    "tuvo va vale valen valió van ve ven vendrá vendrán venía venían veo verá verán veía veían viene "
    "vienen vieron vinieron vio"
)
_NOUNS = (
    "ama ayuda baja bebe busca carga charla cobra completa compra consulta costa cuenta descarga dura "
    "echa entrega espera factura ficha firma gana importa imprima integra limpia llama llena manda marca "
    "mejora mezcla mira monta muestra nota paga parte participa pasa pela pesca pica pinta plancha poda "
    "pregunta programa prueba queja reserva roda saca salta salva seca tapa tarda tira tocan toma vale "
    "visita volca"
)

VERBS = (
    inflected(_AR, "a an ó aron aba aban ará arán aría arían")
    | inflected(_ER, "e en ió ieron ía ían erá erán ería erían")
    | inflected(_IR, "e en ió ieron ía ían irá irán iría irían")
    | words(_IRREGULAR)
) - words(_NOUNS)
