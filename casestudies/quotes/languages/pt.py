"""Portuguese."""

from __future__ import annotations

import re

from casestudies.quotes.languages.base import Language, ordinals, phrases, respelled, words
from casestudies.quotes.languages.clock import Clock
from casestudies.quotes.languages.continental_numbers import Figures
from casestudies.quotes.languages.portuguese_verbs import VERBS
from casestudies.quotes.languages.romance import splitter

_NUMBER = re.compile(
    r"(?:zero|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezasseis|dezesseis|dezassete|dezessete|dezoito|dezanove|dezenove|"
    r"vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|duzent[oa]s|trezent[oa]s|quatrocent[oa]s|quinhent[oa]s|seiscent[oa]s|setecent[oa]s|oitocent[oa]s|"
    r"novecent[oa]s|mil)$"
)
FIGURES = Figures(
    code="pt",
    begins=lambda word: bool(_NUMBER.match(word)),
    ones=words("um uma"),
    scales={"mil": 1000, "milhão": 10**6, "milhões": 10**6, "bilhão": 10**9, "bilhões": 10**9},
    percent=frozenset({("por", "cento"), ("porcento",), ("percent",)}),
    point="vírgula",
    currencies={"dólar": "$", "dólares": "$", "libras": "£", "reais": "R$", "real": "R$", "r": ""},
    respelled=(("entas", "entos"),),
    and_half=phrases("e meio|e meia"),
    abbreviated={"m": 10**6, "mi": 10**6, "bi": 10**9, "k": 1000},
    of=words("de"),
    ordinal_marks=words("° º ª o a"),
    clock=Clock(
        hour=words("h horas"),
        before=phrases("às|pelas|as|das"),
        parts={("e", "meia"): 30},
        joins=words("e"),
    ),
)

LANGUAGE = Language(
    code="pt",
    sequels=words("depois então"),
    doubtful=words(
        "impressão "
        "ironia irónico irônico sarcasmo brincadeira plano ideia objetivo esperança teoria sonho "
        "piada mentira promessa publicidade marketing lenda boato"
    ),
    introductions=phrases(
        "passo a citar|cito|vou ler|imagine|imagina|suponhamos|vamos supor|o folheto|o slogan|"
        "a publicidade|disseram nos|hipoteticamente"
    ),
    nots=words("não nunca jamais nada ninguém nenhum nenhuma nenhuns nenhumas nem tampouco sem"),
    first_person=words("eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas"),
    about_person=words(
        "ele ela eles elas seu sua antigo antiga desde dirige dirigiu gere responsável encarregada "
        "encarregado trabalha fundou fundadora fundador diretora diretor chefe entrou foto fotos imagem "
        "entrevista texto convidada convidado"
    ),
    split=splitter(
        {},
        {
            "pra": "para",
            "pro": "para o",
            "tá": "está",
            "tô": "estou",
            "cê": "você",
            "ok": "okay",
            "tava": "estava",
            "tavam": "estavam",
            "tamos": "estamos",
            "tou": "estou",
            "tás": "estás",
            "num": "em um",
            "numa": "em uma",
            "dum": "de um",
            "duma": "de uma",
            "prum": "para um",
            "pruma": "para uma",
        },
    ),
    number=FIGURES.number,
    figures=FIGURES.starts,
    dictionary="pt",
    slips="accents",
    hesitations=words("é-é eh hum hm hmm ah ahn hã"),
    fillers=phrases(
        "né|sabe|pronto|olha|olhe|tipo assim|bom|enfim|pois|bem|sabe|né|tipo|quer dizer|digamos|assim|ou seja"
    ),
    out_of=phrases("em|de"),
    openers=phrases(
        "porque|pronto|assim|então assim|olha|olhe|aí|daí|enfim|claro|pois é|ah|ok|veja|e|mas|então|sim|"
        "bom|bem|okay|oh|pois|aí|olha"
    ),
    consequences=words("então"),
    reasons=words("porque pois"),
    comments=words("isso isto"),
    generic=words("você"),
    settings=phrases(
        "sabe|né|quer dizer|sinceramente|como eu disse|antes disso|depois disso|além disso|claro|exato|olhe"
    ),
    parentheses=phrases("sabe|né|quer dizer|como eu disse|por exemplo|digamos|ou seja"),
    articles=words("o a os as um uma"),
    contrast_words=words("depois agora então finalmente"),
    reversal_words=words("cancelou cancelamos paramos parou perdemos perdeu falhou quebrou abandonamos pior pena"),
    repairs=phrases("não|desculpe|desculpa|espera|espere|quer dizer|aliás|digo"),
    afterthoughts=phrases(
        "pelo menos|ao menos|digamos|por assim dizer|ou seja|quer dizer"
        "|para ser exato|para ser exata|tecnicamente|teoricamente|por enquanto|por agora|até agora|"
        "mais ou menos|supostamente|entre aspas"
        "|à parte"
    ),
    softeners=phrases("digamos"),
    too_far=phrases("tão longe|diria tanto|diria isso|exageraria|exageremos|exagerar"),
    affirming=words("sim"),
    retractions=phrases(
        "seja lá o que isso for|o que quer que isso signifique|"
        "digo isso|digo isto|apague isso|esqueça isso|brincadeira|estou brincando|estou a brincar|mentira|é "
        "mentira|era o que pensávamos|"
        "era o que achávamos|era o que a gente achava|era o que a gente pensava|"
        "pelo menos era o que achávamos|não é verdade|retiro o que disse"
        "|cito|li isso|vem do site|está no site"
        "|pergunte|perguntem|é o que diz|está escrito|assim dizem|palavras deles|"
        "era a ideia|era o plano|quem dera|não me cite|não publique|cá entre nós|estou a exagerar|"
        "exagero|força de expressão"
        "|pergunte ao|pergunte à|pergunte aos|pergunta ao|pergunta à|pergunta aos"
    ),
    joiners=words("e então"),
    subjects=words("eu nós você vocês ele ela eles elas isso isto ninguém todos"),
    function_words=words(
        "eu você ele ela nós vocês eles elas me te se nos lhe o a os as um uma uns umas e ou mas que se de "
        "do da dos das em no na nos nas com por para sem sobre é são era eram está "
        "estão tem têm tinha foi meu minha seu sua nosso nossa como muito mais quando onde porque"
    ),
    intensifiers=words("muito demais nunca sempre não tão mais tanto"),
    backchannel=words("sim claro okay certo exato bem aham uhum hum oh legal ótimo perfeito verdade pois é"),
    pronouns=words("ele ela eles elas isso isto o a os as lhe lhes nos"),
    persons=words("ele ela"),
    determiners=words("o a os as nosso nossa seu sua este esta esse essa"),
    gendered=True,
    roles=words(
        "técnico técnica técnicos técnicas chefe chefes colega colegas diretor diretora diretores gerente "
        "gerentes sócio sócia sócios vendedor vendedora vendedores contabilista contabilistas contador "
        "contadora enfermeiro enfermeira enfermeiros enfermeiras médico médica médicos engenheiro engenheira "
        "engenheiros advogado advogada professor professora professores motorista motoristas responsável "
        "responsáveis funcionário funcionária funcionários operário operária cozinheiro cozinheira padeiro "
        "padeira consultor consultora formador formadora aluno aluna alunos vizinho vizinha irmão irmã pai "
        "mãe filho filha marido mulher"
    ),
    referents=words(
        "ferramenta software plataforma produto fornecedor sistema serviço solução aplicativo equipe "
        "equipa empresa cliente clientes projeto programa relatório"
    ),
    ones=FIGURES.ones,
    and_half=FIGURES.and_half,
    ordinals=ordinals("primeir segund terceir quart quint sext sétim oitav non décim", "o a os as"),
    abbreviations={
        "sr": "senhor",
        "sra": "senhora",
        "dr": "doutor",
        "dra": "doutora",
        "aprox": "aproximadamente",
        "p ex": "por exemplo",
        "etc": "et cetera",
        "máx": "máximo",
        "eng": "engenheiro",
    },
    signs={"–": "a", "—": "a", "&": "e"},
    drops_subjects=True,
    approximators=words("digamos tipo uns umas assim"),
    amounts=words("metade meio meia dúzia centenas milhares dobro triplo todos todas cada"),
    doubled=words("se"),
    own_pronouns=words("nós nos nosso nossa nossos nossas eu me meu minha"),
    own_team_nouns=words("equipa equipe empresa departamento grupo oficina escritório"),
    possessives=words("seu sua nosso nossa"),
    demonstratives=words("isso isto esse essa este esta o a os as"),
    singular=words("ele ela isso isto o a lhe"),
    anaphors=words("ele ela eles elas este esta"),
    adjuncts=words("em a durante"),
    asides=words("especialmente sobretudo principalmente obviamente"),
    we_endings=("amos", "emos", "imos"),
    past_ending="ou",
    contrasts=phrases(
        "os outros|o resto|mas|porém|contudo|no entanto|todavia|embora|infelizmente|apesar|só que|senão|ou|"
        "por outro lado|na realidade|na verdade|na prática|"
        "enquanto que|pena|entretanto|já"
    ),
    exceptions=phrases(
        "menos|exceto|excepto|salvo|a não ser|tirando|à parte|só|somente|apenas|nem todos|nem sempre|"
        "nem tudo|pelo menos|ao menos|em teoria|no papel|em princípio|bem quase|bom quase|quase|"
        "mais ou menos|às vezes|depende|desde que|contanto"
        "|para quem|para os que|se gostar"
        "|mais as|sem contar"
    ),
    outdoing=phrases("melhor ainda|ainda melhor|o melhor|o mais bonito|não só isso|não é tudo|isso não é tudo"),
    sooner=phrases("antes|até antes|mais cedo|mais rápido|até mais cedo|até mais rápido"),
    moving_on=phrases(
        "enfim|bom|voltando a|voltando à|voltemos a|voltemos à|para responder|perguntava me|"
        "deixe me contar|deixa me contar"
        "|voltando ao|voltemos ao|falemos de|falemos do|falemos da|vamos falar|chega de falar|"
        "antes que me esqueça|antes que eu esqueça|onde é que eu ia|a sua pergunta|a tua pergunta|"
        "queria saber|conte me"
    ),
    of_them=(["deles"], ["delas"]),
    totals=words("todos todas cada ambos ambas"),
    finite=VERBS,
    subordinators=phrases("se|quando|enquanto|até que|uma vez|assim que"),
    attributions=phrases("diz|dizem|disse|segundo|de acordo|afirma|promete|prometeu|prometeram|dizia"),
    denials=phrases(
        "digamos|depende|não|nem por isso|não muito|não exatamente|nunca|de jeito nenhum|de todo|nem um "
        "pouco|não propriamente"
        "|que saibamos|que eu saiba|tanto quanto sabemos"
        "|sem comentários|próxima pergunta|falemos de outra coisa"
    ),
    mockeries=phrases("pois claro|até parece|ah tá|bela coisa|pois sim"),
    dry=phrases("sim claro|pois pois|sim sim|que surpresa|parabéns|que alegria|claro claro|pois sim"),
    once_more=phrases("de novo|outra vez|mais um|mais uma|novamente"),
    winks=phrases(
        "está a ouvir|estão a ouvir|está ouvindo|estão ouvindo|lê isto|lê isso|está gravando|está a gravar|"
        "estão a gravar|o microfone|me pagam|me paga|pagam me|paga me|queria ouvir|queriam ouvir|a gozar|"
        "na sala"
        "|outra história|a esse preço|por esse preço|na madeira|pensa de outra maneira|não concorda|"
        "não vê assim"
        "|um vale|um desconto|comissão"
        "|por dizer isto|por dizer isso|por ter dito"
        "|outra escolha|outra opção|outro remédio"
    ),
    framings=phrases("antes disso|antes|depois disso|porque|imagine|suponhamos|naquela altura|na época"),
    corrections=phrases(
        "desculpe|desculpa|perdão|não desculpe|espere|espera|aliás|ou melhor|quer dizer|digo|minto|corrijo"
        "|que digo eu|o que estou a dizer|enganei me"
    ),
    snags=words("problema senão inconveniente preocupa incomoda assusta"),
    counted_by=words("por"),
    free_of_charge=words("grátis gratuito gratuita gratuitos gratuitas"),
    paying=words("paga pagam pago pagamos pagas pagar custa custam preço mensalidade"),
    doubts=phrases(
        "difícil dizer|é difícil dizer|dizem|dizem eles|parece|acho|acho eu|creio|espero|suponho|achávamos|"
        "pensávamos|era o que pensávamos|era o que achávamos|em teoria|no papel|mais ou menos|quase|bem quase|"
        "bom quase|talvez|oxalá|tomara|a olho"
    ),
    assurances=phrases("sem hesitar|sem dúvida|todos os dias|todas as semanas|não há dúvida|sem problema"),
    variants=respelled(
        ("acç", "aç"),
        ("ecç", "eç"),
        ("ject", "jet"),
        ("rect", "ret"),
        ("lect", "let"),
        ("actu", "atu"),
        ("activ", "ativ"),
        ("exact", "exat"),
        ("efect", "efet"),
        ("óptim", "ótim"),
        ("adopt", "adot"),
        ("ôn", "ón"),
        ("ôm", "óm"),
        ("ên", "én"),
        ("registr", "regist"),
        ("contact", "contat"),
    ),
    clitics=words("nos me te se lhe lhes o a"),
    tags=phrases("né|está|não é|né não|não|viu|certo|sabe|entende|percebe|percebes|ok"),
    remarks=phrases(
        "não vou mentir|sem brincadeira|não estou a brincar|não minto|"
        "acredite ou não|de verdade|"
        "como é que se diz|como se diz|como dizer|como é que eu digo|"
        "sinceramente|para ser sincera|para ser sincero|para ser honesto|devo dizer|confesso|admito|"
        "devo admitir|tenho de admitir|tenho que dizer|felizmente|acredite"
    ),
    governors={
        "negation": words(
            "nenhuns nenhumas jamais falta faltam faltava carece mentira incapaz inútil pouco poucos poucas "
            "não nunca jamais ninguém nada nenhum nenhuma nem sem mal impossível falso raramente tampouco"
        ),
        "hedge": words(
            "aparente principalmente maioritariamente inicialmente originalmente antes habitualmente "
            "ocasionalmente certamente evidentemente supostamente possível provável estimado parcialmente "
            "relativamente sensivelmente talvez provavelmente possivelmente quase aproximadamente cerca "
            "bastante normalmente "
            "geralmente vezes aparentemente supostamente tomara teoricamente praticamente "
            "basicamente"
        ),
        "modality": words(
            "poderia poderiam pode podem podia deve devem deveria deveriam vai vão ia teria teriam queria "
            "quer querem seria seriam há"
        ),
        "condition": words("se salvo exceto quando até enquanto embora porque como antes depois caso desde supondo"),
        "limit": words("mas porém contudo senão apesar só somente apenas que do menos"),
        "quantifier": words(
            "alguns algumas vários várias muitos muitas poucos poucas maioria todos todas cada metade parte"
        ),
        "reporting": words(
            "digo dizes dizemos dito dizer diria diriam contam contaram contava explica explicam explicou "
            "explicava afirmam afirmou afirmava assegura asseguram garante garantem garantiu jura juram "
            "jurou prometem prometia escreve escrevem escreveu acreditamos acreditava acreditavam achamos "
            "achavam pensamos pensava pensavam pensei suponho supõe supomos imagino imagina imaginava "
            "esperamos esperam esperava teme temem temia duvidamos duvida duvidam pergunta perguntam "
            "perguntou sei sabe sabem sabia ouvi ouvimos li leu lembro lembra esqueceu decidiu decidimos "
            "concluiu recomenda recomendam recomendou propõe propôs exige exigiu mostra mostram mostrou "
            "queria queriam prefiro prefere tentou tentavam evita evitam sonha sonhava admite admitem "
            "admitiu negam negou parecem pareceu sugere sugeriu estima estimam estimou calcula calculam "
            "calculamos disse diz dizem diziam dizia disseram digo penso pensa pensam acho acha acham "
            "acredito "
            "acredita parece parecia parecem espero espera afirma promete prometeu prometeram "
            "conta contou segundo ouvi duvido temo tenta tentam tentamos nega parou pararam"
        ),
    },
    phrases={
        "hedge": phrases("mais ou menos|em teoria|no papel|um pouco|às vezes|pelo menos|no máximo"),
        "condition": phrases("a menos|contanto que"),
    },
    classes={
        "and_cents": words("e"),
        "each": words("por"),
        "pronoun": words("eu nós você ele ela eles elas me nos meu minha seu sua nosso nossa"),
        "tense": words("é era são eram foi foram será serão está estava tem tinha têm tinham sido"),
        "degree": words(
            "muito mais menos demais extremamente realmente especialmente tão melhor pior melhores sempre "
            "só super totalmente completamente"
        ),
        "multiplying": words("duplicado duplicámos duplicamos duplicou dobrou dobramos triplicou metade"),
        "unit": words(
            "segundos minutos horas hora dias semanas meses trimestres anos dia semana mês ano pontos "
            "euros dólares toneladas metros reais"
        ),
        "complement": words("que"),
    },
    affixes=("in", "im", "ir", "des"),
    before_object=words(
        "o a os as um uma meu minha seu sua nosso nossa de do da dos das em no na com por para sem sobre e "
        "ou este esta esse essa"
    ),
    phrase_starts=words("em no na nos nas com por para sobre desde de do da"),
    on_the_whole=phrases("o que|o qual"),
    thing="que",
    relatives=words("que onde quem cujo"),
    adding=words("até também incluindo mesmo"),
    was=words("era eram foi foram"),
    linking=words("é era são eram está"),
    inverting=words("é são está tem têm pode"),
    question_words=words("que quem como onde quando qual quanto quantos por é são está tem pode"),
)

HEDGES = {
    "about": "uns|umas|quase|cerca de|aproximadamente|por volta de|mais ou menos|talvez|em média",
    "at_least": "pelo menos|no mínimo|ao menos|não menos de",
    "more_than": "mais de|acima de",
    "at_most": "no máximo|até|não mais de",
    "less_than": "menos de|abaixo de",
}
"""What stands before a figure that is not exact, by what it makes of it."""
HEDGES_BEHIND = {
    "about": "mais ou menos|aproximadamente|em média",
    "at_least": "ou mais|pelo menos|no mínimo",
    "at_most": "ou menos|no máximo",
}
"""What stands behind one."""
COUNTING = {
    "clock": "da (?:manhã|tarde|noite)",
    "steps": "às vezes|até|mesmo",
    "between": "entre",
    "slight": "pouco|só|apenas|um pouco",
    "per": "por|ao|à|cada|a cada",
    "plurals": "s",
    "shares": (
        "duplicámos|duplicado|triplicado|duplicamos|triplicamos|"
        r"o dobro d[aoe]s? \w+|(?:duas|três|quatro|cinco|dez|\d+) vezes (?:mais|menos) \w+|"
        r"(?:a )?metade d[aoe]s? \w+|"
        r"(?:um terço|dois terços|um quarto|três quartos) d[aoe]s? \w+|"
        r"(?:uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|\d+) \w+ e mei[ao]|meia hora|meio dia|"
        r"(?:um|uma|dois|nove|\d+) em cada (?:dois|três|quatro|cinco|dez|\d+)(?: \w+)?|"
        r"(?:dezenas|centenas|milhares) de \w+"
    ),
}
"""What stands before a range, between numbers that rise to its end, between a hedge and its figure, before the time of a rate; how
plurals end; amounts without units.
"""

REQUEST = {
    "subject": "Para a sua aprovação: “{title}”",
    "greeting": "Olá,",
    "greeting_named": "Olá, {name},",
    "opening": (
        "Esta é a história que {publisher} gostaria de publicar sobre {customer}. Nada dela é publicado sem "
        "a sua aprovação. Leia, por favor, o que se segue: é tudo o que seria mostrado."
    ),
    "story": "A história",
    "opening_alone": (
        "Estas são palavras de {customer} que {publisher} gostaria de publicar por si sós. Nada é "
        "publicado sem a sua aprovação. Leia, por favor, o que se segue: é tudo o que seria mostrado."
    ),
    "words": "As palavras",
    "checked_written": (
        "As palavras vêm do que foi escrito em {dates}. As omitidas estão marcadas com “…” ou “[…]”, as "
        "acrescentadas estão entre [parênteses retos]; só foram corrigidos ortografia, sinais e maiúsculas."
    ),
    "collect_subject": "Algumas palavras sobre {publisher}?",
    "collect_opening": (
        "{publisher} gostaria de publicar algumas palavras suas, como contaria a um colega. O que lhe "
        "agrada e o que lhe falta são igualmente bem-vindos."
    ),
    "collect_question": "Como era antes, o que mudou e o que diria a alguém que está a pensar nisso?",
    "collect_use": "Para que usaríamos as suas palavras",
    "collect_answer": (
        "Responda a esta mensagem com as suas próprias palavras. Abaixo, copie esta linha e retire o que não permite:"
    ),
    "collect_allow": "Podem publicar estas palavras: {scopes}",
    "collect_unchanged": (
        "Publicamos o que escrever tal como o escrever; no máximo, corrige-se um erro de digitação. Sem "
        "essa linha nada é publicado e, se preferir não o fazer, não precisa de responder."
    ),
    "figures": "Os números que a acompanham",
    "people": "Quem é citado, e como",
    "shown": "Também se mostra",
    "logo": "O logótipo de {customer}",
    "photo": "fotografia: {file}",
    "picture": "A imagem da história: {alt}",
    "recording": "Uma ligação para a gravação: {address}",
    "clip": "Um excerto com as palavras “{words}”: {file}. Pedimos que o ouça.",
    "disclosed": "O que também se declara",
    "incentive": "Oferecido pela entrevista: {what}",
    "incentive_written": "Oferecido em troca: {what}",
    "relationship": {
        "partner": "{customer} é parceira de {publisher}",
        "investor": "{customer} é investidora de {publisher}",
        "employee": "A pessoa citada trabalha para {publisher}",
    },
    "revised": "redação revista por si",
    "translated": "tradução do que disse, por {by}",
    "checked": (
        "As citações vêm do que foi dito em {dates}. As palavras omitidas estão marcadas com “…” ou “[…]”, "
        "as acrescentadas estão entre [parênteses retos]; hesitações e falsos começos foram retirados."
    ),
    "by_hand": (
        "Orador atribuído à mão: a transcrição de {date} não diz sempre quem fala; {by} indicou-o depois de "
        "a ver. Se algo que aqui se cita não foi dito por si, diga-o na sua resposta."
    ),
    "asked": "Pedimos a sua autorização para mostrar isto",
    "not_asked": "Não pedimos isto, e não o faremos sem voltar a perguntar",
    "scopes": {
        "site": "no nosso site",
        "widget": (
            "como citação noutros sites que a incorporem (o que ali for copiado pode ficar depois de uma retirada)"
        ),
        "social": ("nas nossas publicações em redes sociais e, com os seus números, na pré-visualização das ligações"),
        "sales": "nos nossos documentos comerciais",
        "name": "com o seu nome e o nome de {customer}",
        "logo": "com o logótipo de {customer}",
        "photo": "com a sua fotografia",
        "media": "com uma ligação para a gravação, ou excertos dela",
    },
    "recordings": {
        "link": "com a ligação para a gravação indicada acima",
        "clips": "com os excertos indicados acima",
        "both": "com a ligação para a gravação e os excertos indicados acima",
    },
    "unnamed": "Sem nomes: em vez de um nome aparece “{described}”.",
    "term": "A sua autorização termina {duration} depois de a dar; nessa altura voltamos a perguntar.",
    "years": ("um ano", "{} anos"),
    "days": "{} dias",
    "open_term": "A sua autorização vale até que a retire.",
    "answer": "Como responder",
    "approve": ("Para aprovar, responda a esta mensagem com estas linhas (deixe de fora o que não autoriza):"),
    "formula": "Aprovo a história com a impressão digital",
    "formula_alone": "Aprovo as palavras com a impressão digital",
    "for_": "para: {scopes}",
    "seen": "Visto no contexto: {quotes}",
    "around": "O que disse em redor das suas citações",
    "look": (
        "Estas citações estão numa passagem que as pode completar ou limitar. Só você a vê, tal como está na "
        "nossa transcrição. Se uma citação não mostrar o que quis dizer, diga-o na sua resposta."
    ),
    "you": "Você disse:",
    "asked_you": "Perguntaram-lhe:",
    "others": ("Sobre a citação “{quote}” de {name}: o que a rodeia na entrevista só é mostrado a {name} ({kinds})."),
    "turned": "o que se segue limita-a ou contradi-la",
    "went_on": "o que se segue completa-a, ou falta parte de uma frase",
    "change": (
        "Se quiser mudar ou retirar alguma coisa, diga-o na sua resposta: risque uma citação, um número ou um"
        " nome, ou dê a sua própria redação, que será mostrada como revista por si. Enviamos-lhe o texto "
        "alterado, porque aprova exatamente o que viu."
    ),
    "page": "A página tal como vai aparecer",
    "three": "Três respostas para copiar",
    "yes": "Sim",
    "other": "Alterar",
    "no": "Não",
    "please_change": "Por favor, alterem o seguinte antes de publicar:\n\n…",
    "please_not": "Por favor, não publiquem isto.",
    "copy": "Copiar",
    "copied": "Copiado",
    "not_before": "Nada é publicado antes de {date}, nem sem a sua resposta.",
    "your_words": "As suas palavras nesta história",
    "links": "As ligações não funcionam nesta pré-visualização.",
    "refuse": "Se não quiser a publicação, não precisa de fazer nada: sem a sua resposta nada é publicado.",
    "withdraw": (
        "A qualquer momento, sem dar motivos e tão facilmente como a deu: escreva “Retiro a minha aprovação” "
        "para {contact}. Com a versão seguinte do site, o que aprovou desaparece das nossas páginas, feeds e "
        "pesquisa, e outros sites que o carregam do nosso deixam de o mostrar. O que outros copiaram ou "
        "guardaram antes está fora do nosso alcance."
    ),
    "withdraw_title": "Como retirar a sua autorização",
    "digest": (
        "A impressão digital é calculada sobre os textos, nomes e números acima. Se algo mudar, deixa de "
        "corresponder, e a sua aprovação não abrange a mudança."
    ),
}
"""The wording of an approval request."""

TELLING = {
    "problem": (
        "pesadelo*|inferno|caos|desastr*|difícil|difíceis|duro|dura|problema*|perd*|perc*|fracass*|falh*|"
        "erro*|errad*|medo|preocup*|estress*|stress*|frustr*|cansad*|exaust*|quebrad*|pior*|mal|mau|má|"
        "terrív*|horrív*|lento|lenta|caro|cara|esquec*|desesper*|impossív*|sozinh*|vergonha|raiva|sofr*|dor|"
        "crise|desperdi*|complicad*|à mão|papel|atras*|reclam*|ninguém|risco*|luta*|planilha*"
    ),
    "change": (
        "antes|já não|não mais|em vez de|em vez|naquela época|desde então|hoje em dia|de repente|finalmente|"
        "enfim|mud*|transform*|no início|no começo|em comparação|não só|nunca mais|agora|pela primeira vez|"
        "passamos de|passou de|da noite para o dia"
    ),
    "turn": "mas|até|depois|embora|porém|hoje|apesar",
    "value": (
        "econom*|poup*|fácil|mais rápid*|rápid*|melhor*|barat*|livre|liber*|cresc*|dobr*|duplic*|triplic*|"
        "metade|sucesso*|consegu*|vale a pena|ajud*|funciona*|ganh*|produtiv*|confia*|confiáv*|recomend*|"
        "vantage*|resolv*|alcanç*|progress*|oportunidade*|eficien*|voltar atrás|voltaria*|útil|menos|"
        "faturamento"
    ),
    "feeling": (
        "amo|adoro|adorei|incrív*|maravilh*|fantástic*|orgulh*|alegr*|feliz|felizes|emocion*|grato|grata|"
        "divertid*|louc*|estranh*|surpre*|sinto|senti*|alívi*|sonh*|coração|paixão|apaixon*|genial|gosto|"
        "tranquil*|impression*|bonit*|content*|legal"
    ),
    "emphasis": (
        "o mais|a mais|os mais|primeir*|únic*|nunca|sempre|cada|tudo|todos|toda|nada|ninguém|inteir*|"
        "complet*|absolut*|totalmente|realmente|enorm*|muitíssim*|tanto|tantos|importante*|essencial|"
        "fundamental*|mais de|literalmente"
    ),
    "advice": (
        "tem que|têm que|temos que|é preciso|você precisa|deve|devem|meu conselho|conselho*|a chave|"
        "o segredo|o importante|o mais importante|aprend*|lição|lições|eu diria|não tenha|certifique*|"
        "precisamos"
    ),
    "story": (
        "lembro|me lembro|um dia|uma noite|naquele dia|anos atrás|há anos|há dois anos|quando eu|"
        "quando a gente|quando comec*|eu disse|ele disse|ela disse|me disse|pensei|decidi|decidimos|comecei|"
        "começamos|a primeira vez|minha mulher|minha esposa|meu marido|meus filhos|minha filha|meu filho|"
        "cresci|fundei|fundamos"
    ),
    "cause": "porque|por isso|então|o que significa|para que|graças a|senão",
    "courtesy": (
        "obrigad*|bem-vind*|bom dia|boa tarde|olá|tchau|adeus|boa pergunta|meu nome é|como vai|prazer em|de nada"
    ),
    "promotion": "site|newsletter|inscrev*|siga|instagram|facebook|linkedin|link|slide|pauta|microfone",
    "figure": "metade|o dobro|meia hora|meio|dúzia*|centenas|milhares|um terço",
    "aside": "não sei|como eu disse|como disse|não lembro|não me lembro|e assim por diante|para responder|espera",
    "blank": "não me lembro|não lembro|não sei dizer|difícil dizer|não me ocorre",
    "picture": "como se|como um|como uma|é como|parece que|parecia",
}
"""What shows that a passage tells something worth quoting, by its part; `*` stands for any ending."""

ASKING = {
    "wonders": "pergunto-me|me pergunto|curioso|curiosa|gostava de saber|gostaria de saber",
    "open": "que|porque|em que|de que|a que|com que|para que|como|o que|por que|por quê|conte|conta|descreva|"
    "explique|fale",
    "precise": "quando|onde|quem|qual|quais|quant*",
    "invites": "pode contar|pode me|poderia|você pode|pode dar|pode explicar|tem um exemplo|lembra",
    "leading": "não é|né|certo|não acha|com certeza|você ama|aposto|imagino que",
    "hypothetical": "usaria|compraria|pagaria|se nós|se a gente|se tivéssemos|imagine|suponha",
    "follow": (
        "conte mais|o que quer dizer|por exemplo|um exemplo|o que aconteceu|e depois|e aí|por que foi|"
        "quando diz|você disse|mencionou|mais específico|mais alguma"
    ),
    "specifics": "quant*|exemplo|por cento|porcentagem|aproximadamente|específic*|números",
    "counsel": (
        "que diria|o que diria|que conselho|seu conselho|conselh*|recomend*|no seu lugar|faria diferente|o que diz|"
        "na sua situação"
    ),
    "before": "antes|anteriormente|naquela época|na altura|que problema|que problemas|qual problema",
    "turning": "momento|ponto em que|demais|deu errado|correu mal|percebeu|decidiu|decidiram|gota d'água",
    "choosing": (
        "conheceu|escolheu|escolheram|escolha|dúvida|dúvidas|hesit*|implantação|implementação|no início|começo|"
        "alternativas|convenceu|primeira semana|primeiro mês|primeiras semanas"
    ),
    "since": (
        "agora|hoje|atualmente|desde então|mudou|diferença|resultado|resultados|em números|quanto representa|"
        "poupou|economizou|poupado"
    ),
    "aside": (
        "não gosta|falta|não funciona|melhorar|desaparecesse|citar|mais difícil|quase o|quase a|faz mais falta|"
        "e depois|aconteceu depois"
    ),
    "moves on": "última pergunta|para terminar|para concluir|próxima pergunta|mais alguma coisa|outro assunto|antes de terminar",
    "felt": (
        "medo|preocupad*|ansios*|ansiedade|estressad*|stressad*|sobrecarregad*|frustrad*|frustraç*|exaust*|"
        "desesper*|vergonha|raiva|pesadelo*|chor*|triste*|odiava|pânico"
    ),
    "emotion": "sent*|si pessoalmente|você pessoalmente|para você|para si|orgulh*|preocup*|surpre*|emoç*|emocion*",
    "failure": "não funciona|difíc*|frustr*|falta|quase|problema*|desafio*|mal|melhor|decep*|pior|complicad*",
    "record": "grav*",
    "minds": "se importa|importa-se|incomoda|se importaria",
    "denies": "não|de jeito nenhum",
    "refuses": "prefiro que não|preferia que não|prefiro não|melhor não|não quero|não grav*|sem grav*",
    "agrees": "sim|claro|com certeza|sem problema|pode|tudo bem|ok",
    "pitch": (
        "nossa plataforma|nosso produto|nossa ferramenta|nossa solução|nosso software|nós construímos|"
        "construímos|desenvolvemos|oferecemos|deixa eu contar|nova função|acabamos de lançar"
    ),
    "vague": "muito|melhor|mais fácil|bem|bom|ótimo|útil|coisas|grande diferença|prático",
}
"""What shows in an interview how somebody asked and answered, by its part; `*` stands for any ending."""

NUMBERED = (
    "passo fase parte capítulo secção seção página figura tabela semana dia mês nível versão sala porta "
    "doca piso linha número episódio pergunta regra ponto turno equipa equipe"
)
"""Words before a number that only tells one thing from others: step 2."""

STAGING = {
    "voicing": (
        "diz disse conta contou acrescenta explica explicou lembra recorda responde respondeu conclui "
        "escreve resume sorri sorriu ri riu acena suspira hesita escreveu comentou"
    ),
    "meeting": ("perguntamos conhecemos visitamos falamos entrevistamos mostramos agradecemos chegamos"),
    "third_person": "ele ela lhe",
    "sourcing": "segundo|de acordo com|nas palavras de|conforme",
    "after": "quando|antes|depois|porque|desde|se|enquanto|até|embora|graças a|com|junto com|para|sem",
    "editing": ("nome nomes entrevista foto texto artigo traduzido traduzida versão redação você vocês publicado"),
    "greeting": "obrigado obrigada cara caro olá bem-vinda bem-vindo parabéns foto texto por com",
    "naming": "eu sou|me chamo|chamo me|meu nome é",
    "words": "palavras expressão",
    "quoting": "nas na com segundo",
    "headings": "como",
    "works": (
        "palestra oficina sessão seminário curso apresentação artigo livro capítulo guia relatório função "
        "módulo episódio filme vídeo exposição projeto programa iniciativa prêmio prémio botão menu página "
        "intitulado intitulada título"
    ),
    "phrasing": (
        "o diz assim|resume assim|resumiu assim|para citar|costuma dizer|gosta de dizer|"
        "última palavra é de|última palavra é da|última palavra é do|última palavra cabe a"
    ),
    "unsaid": "-amos -emos -imos",
    "unlike": (
        "-issimos -esimos ramos gramos reclamos extremos supremos remos últimos próximos mínimos máximos "
        "ótimos péssimos íntimos legítimos marítimos anónimos anônimos primos ânimos décimos sétimos mimos"
    ),
    "pronouns": "ela ele eles elas",
    "possessives": "seu sua seus suas",
    "hearing": "nos me",
    "alone": "eu meu minha",
    "accounts": "resumo",
    "statements": (
        "veredicto veredito palavras conselho resposta conclusão opinião mensagem comentário expressão "
        "avaliação balanço juízo lema recomendação reação ditado citação"
    ),
    "stating": (
        "taxativo|taxativa|categórico|categórica|claro|clara|franco|franca|francamente|direto|direta|sincero|"
        "sincera|perentório|peremptório|perentória|peremptória|sem rodeios|sem hesitar|não hesita|"
        "não tem dúvidas|não tem dúvida|convencido|convencida|seguro|segura|honesto|honesta|abana a cabeça|"
        "balança a cabeça|encolhe os ombros|vai direto ao assunto|vai direta ao assunto|breve|sucinto|sucinta|"
        "lacónico|lacónica|simples"
    ),
    "having": "tem tinha dá deu oferece",
    "addressing": "tu você vocês teu tua teus",
    "clauses": "que como porquê quando se onde",
    "doing": (
        "espera|esperou|esperava|tenta|tentou|verifica|verificou|compra|comprou|constrói|construiu|mede|mediu|"
        "precisa|precisava|encomenda|encomendou|muda|mudou|vende|vendeu|paga|pagou|trabalha|trabalhava|fica|"
        "planeia|planeou|tomou a decisão|toma a decisão"
    ),
    "joining": "e mas agora hoje sim não",
    "acts": "responde respondeu escreve sorri sorriu ri riu acena suspira hesita",
    "feeling": (
        "feliz contente orgulhoso orgulhosa encantado encantada convencido convencida cético cética surpreso "
        "surpresa certo certa claro acordo alegra adora espera deseja favorito favorita"
    ),
    "conversing": "pesquisa formulário mensagem carta avaliação experiência voz regra regras frase",
    "pointing": "isso isto esse essa assim",
    "serving": (
        "oferecemos ajudamos construímos entregamos enviamos corrigimos respondemos desenvolvemos treinamos "
        "importamos instalamos adicionamos"
    ),
    "lasting": "nunca jamais sempre mais",
    "linking": (
        "com sem e mas ou então depois por para de do da a em perto antes enquanto quando porque que quem "
        "onde como se também até não exceto"
    ),
    "referring": "o",
    "ours": "nosso nossa nossos nossas",
    "topics": "sobre",
    "comparing": "como",
    "articles": "o a os as um uma cada tudo",
    "past": "tínhamos éramos estávamos fomos tivemos fizemos -amos -emos -imos",
    "reaching": "desde|antes da|depois da|antes do|depois do|com o|com a|com|sem|sem o|graças à|graças ao",
    "buying": "comprámos compramos escolhemos mudámos mudamos adotámos adotamos",
    "being": "é era são foi está",
    "hosting": "na no",
    "relations": "cliente clientes parceiro parceiros utilizador membro fornecedor convidado",
    "present": "olá aqui",
    "remarks": "palavra frase",
    "favourites": "favorita favorito preferida preferido",
    "whose": "de do da por",
    "noting": "nota notas observações",
    "columns": (
        "tarefa tarefas passo passos prazo estado tema temas assunto pergunta perguntas área responsabilidade "
        "responsável ação ações"
    ),
    "spans": "dia semana mês ano",
}

MAILS = {
    "straight": """Subject: Contaria a sua história?

Olá, {name},

Escrevo-lhe por isto: {reason}.

Teria {minutes} minutos para me contar como corre com {product}? Estou a reunir histórias de clientes, e a sua chamou-me a atenção.
Se no fim lhe agradar, publicamo-la com uma ligação para {company}. É o primeiro a vê-la, e nada aparece sem a sua aprovação.

Se quiser, escolha aqui uma hora: {link}

Sem qualquer compromisso, e obrigado em todo o caso!

{sender}
""",
    "recognition": """Subject: Podemos falar de vós?

Olá, {name},

Isto chamou-me a atenção: {reason}. É impressionante!

Estamos a preparar uma série de histórias de clientes, e gostaria muito de incluir {company}. Na prática:

- uma chamada de {minutes} minutos, quando lhe der jeito
- algumas perguntas sobre a sua experiência
- nós escrevemos, aprova, e publicamos com uma ligação para a sua página

Interessa-lhe? Este é o meu calendário: {link}

{sender}
""",
    "casual": """Subject: Um café?

Olá, {name},

É um prazer trabalhar com {company}. Gostaria de conversar {minutes} minutos sobre como corre com {product}? Estou a reunir
histórias de clientes e gostaria muito de incluir a sua; nada é publicado sem o seu sim.

Se quiser, este é o meu calendário: {link}

Em todo o caso, obrigado!

{sender}
""",
    "milestone": """Subject: Parabéns!

Olá, {name},

Acabo de ver: {reason}. Parabéns!

Teria {minutes} minutos para me contar como lá chegaram? Publicamos histórias de clientes, e a sua ajudaria quem está a pensar em
{product}. Aprova cada palavra antes de aparecer, com uma ligação para {company}.

Este é o meu calendário: {link}

{sender}
""",
    "nudge": """Subject: Uma breve conversa sobre {product}

Olá, {name},

Só um lembrete: gostaria muito de falar consigo, se tiver {minutes} minutos. {link}

Se agora não puder, não há problema. Responda «agora não», e volto a escrever daqui a uns meses.

{sender}
""",
    "too-busy": """Subject: Uma breve conversa sobre {product}

Olá, {name},

Compreendo perfeitamente! Prefere que lhe envie algumas perguntas por e-mail? São cinco minutos, e eu escrevo a história a partir
das suas respostas. Diga-me o que lhe dá mais jeito.

{sender}
""",
    "maybe-later": """Subject: Uma breve conversa sobre {product}

Olá, {name},

Sem problema, volto a escrever no dia {when}. Até breve!

{sender}
""",
    "by-mail": """Subject: Algumas perguntas sobre {product}

Olá, {name},

Claro, façamos isso por e-mail. Três perguntas:

1. Como era antes de {product}?
2. O que mudou desde então?
3. O que diria a alguém na sua situação?

Escrevo a história a partir das suas respostas, e vê-a antes de se publicar seja o que for.

{sender}
""",
    "thanks": """Subject: Obrigado pelo seu tempo!

Olá, {name},

Obrigado pela conversa! O que mais me ficou:

{takeaways}

Dentro de uma semana recebe um rascunho. Pode mudar ou retirar o que quiser, e nada é publicado antes de o aprovar.

Mais uma vez, obrigado!

{sender}
""",
    "draft": """Subject: O rascunho da sua história

Olá, {name},

Este é o rascunho da sua história, com tudo o que gostaríamos de mostrar: {draft}

Diga-nos o que mudar ou retirar. Se houver uma fotografia ou um logótipo que possamos usar, envie-o com a sua resposta. Nada é
publicado sem a sua aprovação.

{sender}
""",
    "live": """Subject: A sua história está online

Olá, {name},

A sua história está online: {story}

Obrigado por a contar! Se alguma coisa tiver de mudar, ou já não dever estar lá, basta responder a esta mensagem.

{sender}
""",
    "thanks-again": """Subject: Obrigado, mais uma vez

Olá, {name},

A sua história já está em linha há algum tempo: {story}. Obrigado, mais uma vez, por a ter contado! Se alguma coisa deixou de ser
verdade, basta responder a esta mensagem, e mudamo-la ou retiramo-la.

{sender}
""",
}

GUIDE = {
    "draft": ("Antes", "O momento decisivo", "A mudança", "Resultados", "O que dizem a outros"),
    "title": "Guião da entrevista: {customer}",
    "goal": "**Objetivo.** O que queremos ter no fim: {goal}.",
    "whom": "**Com quem.** {segment}.",
    "segments": {
        "vip": "Um cliente que o usa muito",
        "new": "Um cliente novo",
        "struggling": "Um cliente com dificuldades",
        "churned": "Um cliente que se foi embora",
        "one-time": "Alguém que comprou uma só vez",
        "engaged": "Alguém que se interessa e não comprou",
    },
    "agenda": "Plano: {minutes} minutos",
    "warm": "{n} min: começo, consentimento, contexto",
    "core": "{n} min: {count} perguntas, e 15 a 20 perguntas de seguimento",
    "end": "{n} min: conclusão, próximos passos",
    "consent": "O consentimento, antes de mais nada",
    "consent_words": (
        "Posso gravar a conversa, para poder ouvir em vez de tomar notas? Verá um rascunho antes de se "
        "publicar seja o que for, e "
        "pode mudar ou retirar o que quiser."
    ),
    "consent_note": (
        "Esperar por um sim, com a gravação a correr. Se disser que não: tomar notas, e pôr `kind: notes` em "
        "interview.yml."
    ),
    "opening": "Para começar",
    "opening_words": (
        "Obrigado pelo seu tempo. Gostaria de perceber que lugar tem {product} no seu trabalho. Não há "
        "respostas erradas."
    ),
    "questions": "Perguntas",
    "names": {
        "own": "Perguntas nossas",
        "problem": "O problema",
        "solution": "A solução",
        "results": "Os resultados",
        "failure": "O que não funciona",
        "advice": "Conselho",
    },
    "sets": {
        "problem": (
            "Que problema queria resolver quando encontrou {product}?",
            "Como fazia antes?",
            "Em que momento soube que alguma coisa tinha de mudar?",
        ),
        "solution": (
            "Como usa {product} hoje, passo a passo?",
            "O que usa mais, e porquê?",
            "Como correu a primeira semana? O que o surpreendeu?",
        ),
        "results": (
            "O que mudou desde que usa {product}?",
            "Quanto representa, em tempo, em dinheiro ou noutra coisa que contem?",
            "O que mudou para si pessoalmente?",
            "O que faz quando {product} não funciona?",
        ),
        "failure": (
            "O que foi mais difícil com {product}?",
            "O que quase o fez desistir?",
            "O que lhe faz mais falta?",
        ),
        "advice": ("O que diz a alguém na sua situação que ainda hesita?",),
    },
    "follow_ups": "Perguntas de seguimento",
    "follow_up_words": (
        "Conte-me mais.",
        "Tem um exemplo concreto?",
        "O que quer dizer com isso?",
        "O que aconteceu depois?",
        "Porque é que isso era importante?",
        "Como se sentiu?",
        "Quanto, mais ou menos?",
    ),
    "checklist": "Lista de verificação",
    "before": "Antes",
    "before_items": ("o objetivo cabe numa frase", "sabem-se o cargo, a empresa e o setor", "o gravador funciona"),
    "during": "Durante",
    "during_items": (
        "o consentimento ouve-se na gravação",
        "a outra pessoa fala 80 % do tempo",
        "contar até três depois de cada resposta",
        "pedir dados concretos: quanto, quantas vezes, desde quando",
        "perguntar como se sentiu",
        "perguntar o que não funciona",
        "marcar os bons momentos com ⭐ QUOTE",
        "não vender nada",
    ),
    "after": "Depois",
    "after_items": (
        "agradecer no prazo de um dia",
        "transcrição, e depois `casestudies new interview`",
        "rascunho numa semana, aprovação antes de publicar seja o que for",
    ),
}
