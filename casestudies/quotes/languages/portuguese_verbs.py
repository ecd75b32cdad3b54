"""Portuguese verbs with their forms in the third person: where a predicate begins.

Forms that are nouns or other words as well (`a compra`) are left out: a few words around one may be no sentence.
"""

from __future__ import annotations

from casestudies.quotes.languages.base import inflected, words

_AR = (
    "abandon acab aceit ach acompanh acord acredit adapt ador adot afet agrad aguent ajud ajust alivi "
    "alug am analis and anot anunci apag apoi apreci aprov aproveit arquiv arranj arrisc assin assust "
    "atras atualiz aument automatiz avanç avis bail baix bast bloque brilh busc cancel cans cant carreg "
    "celebr cham cheg chor classific cobr coloc combin começ compar complet compr comunic concord confi "
    "confirm conquist consult cont continu contrat control convers copi cort costum cozinh cri cuid cust "
    "danç deix demor descans descarreg deslig detet digitaliz dispens dobr dur economiz edit elimin elogi "
    "embal empacot empreg encant encontr enfrent engom ensin entr entreg envi err esgot esper estrag "
    "estud esvazi etiquet evit explic export fabric fal falt fatur fech fic financi firm frit funcion "
    "ganh garant gast ger gost grav guard imagin implement import inform inici instal integr interess "
    "invent invest jog junt lanç larg lav lembr lev levant lig limp list lot mand marc melhor merec "
    "mistur mont mor mostr mud nad necessit neg negoci not odi olh orden organiz pag par particip pass "
    "peg pens pergunt pes pesc pint plane planej plant pod poup precis preocup prepar procur program "
    "prolong public pux quebr queim queix reclam recomend recuper reg regist registr regress repar reserv "
    "respeit respir result revel roub salv sec seme separ simplific sobr sold solicit solucion som sonh "
    "sosseg substitu super tap telefon tent termin tir toc tom trabalh trat trein troc ultrapass us "
    "utiliz valid verific viaj visit volt"
)
_ER = (
    "acontec agradec aparec aprend atend bat beb com compreend conhec corr cresc defend depend desaparec "
    "desc dev eleg ench entend escolh escrev esquec estabelec fornec merec met morr mov nasc obedec "
    "oferec parec perceb perd pertenc prend promet proteg receb recolh reconhec resolv respond sofr "
    "surpreend tem venc vend viv"
)
_IR = (
    "abr admit assist assum ating cobr compet conduz consegu consist constru cumpr decid defin descobr "
    "desist discut distribu divid dorm emit evolu exig exist fug garant imprim inclu insist introduz "
    "invad invest part permit prefer produz proib reduz repet resid resist reun segu sent serv sorr sub "
    "substitu suger surg traduz transmit un"
)
_IRREGULAR = (
    "cabe cabem caem cai caiu caíram conduz consegue conseguem constroem constrói coube dará dava deram "
    "descobre descobrem deu disse disseram distribui diz dizem dizia dorme dormem dá dão era eram estava "
    "estavam esteve estiveram está estão fará farão faz fazem fazia faziam fez fizeram foi foram havia "
    "houve há ia iam incluem inclui introduz irá irão leem leram leu lê manteve mantém mantêm obtém obtêm "
    "ouve ouvem ouviram ouviu percebe percebem pode podem poderá podia podiam possuem possui prefere "
    "preferem produz puderam punha puseram pôde pôs põe põem quer querem queria quis quiseram recomeça "
    "reduz repete repetem ri riem sabe sabem sabia saem sai saiu saía saíam saíram segue seguem sente "
    "sentem seria serve servem será serão sobe sobem sorri sorriem soube souberam substitui sugere são "
    "tem terá terão teve tinha tinham tiveram traduz traz trazem trazia trouxe trouxeram têm vai vale "
    "valem valeu veem veio vem via viam vieram vinha vinham viram virá viu vão vê vêm é"
)
_NOUNS = (
    "ajuda ama baixa basta bebe busca chama cobra cobre completa compra consulta conta conversa copia "
    "corta cria dança demora dispensa dobra dura entrega espera fala falta fatura firma frita importa "
    "integra junta lança larga lava liga limpa lista lota marca melhora mistura monta mora mostra muda "
    "nota paga para parte participa pega pergunta pesca planta poda procura programa quebra queima queixa "
    "rega reserva salva seca separa sobra soma tapa toca toma troca vale via visita volta"
)

VERBS = (
    inflected(_AR, "a am ou aram ava avam ará arão aria ariam")
    | inflected(_ER, "e em eu eram ia iam erá erão eria eriam")
    | inflected(_IR, "e em iu iram ia iam irá irão iria iriam")
    | words(_IRREGULAR)
) - words(_NOUNS)
