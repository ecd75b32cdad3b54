"""Portuguese."""

from __future__ import annotations

import re

from casestudies.quotes.languages.base import Language, phrases, words
from casestudies.quotes.languages.continental_numbers import Figures
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
    currencies={"dólar": "$", "dólares": "$", "libras": "£"},
)

PORTUGUESE = Language(
    code="pt",
    first_person=words("eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas"),
    about_person=words(
        "ele ela eles elas seu sua antigo antiga desde dirige dirigiu gere responsável encarregada "
        "encarregado trabalha fundou fundadora fundador diretora diretor chefe entrou foto fotos imagem "
        "entrevista texto convidada convidado"
    ),
    split=splitter({}, {"pra": "para", "pro": "para o", "tá": "está", "tô": "estou", "cê": "você", "ok": "okay"}),
    number=FIGURES.number,
    figures=FIGURES.begins,
    dictionary="pt",
    slips="accents",
    hesitations=words("é-é eh hum hm hmm ah ahn hã"),
    fillers=phrases("sabe|né|tipo|quer dizer|digamos|assim|ou seja"),
    openers=phrases("e|mas|então|sim|bom|bem|okay|oh|pois|aí|olha"),
    consequences=words("então"),
    comments=words("isso isto"),
    generic=words("você"),
    settings=phrases(
        "sabe|né|quer dizer|sinceramente|como eu disse|antes disso|depois disso|além disso|claro|exato|olhe"
    ),
    parentheses=phrases("sabe|né|quer dizer|como eu disse|por exemplo|digamos|ou seja"),
    articles=words("o a os as um uma"),
    turns=words("depois agora então finalmente"),
    endings=words("cancelou cancelamos paramos parou perdemos perdeu falhou quebrou abandonamos pior pena"),
    repairs=phrases("desculpe|desculpa|espera|espere|quer dizer|aliás|digo"),
    retractions=phrases("brincadeira|estou brincando|estou a brincar|mentira"),
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
    referents=words(
        "ferramenta software plataforma produto fornecedor sistema serviço solução aplicativo equipe "
        "equipa empresa cliente clientes projeto programa relatório"
    ),
    governors={
        "negation": words(
            "não nunca jamais ninguém nada nenhum nenhuma nem sem mal impossível falso raramente tampouco"
        ),
        "hedge": words(
            "talvez provavelmente possivelmente quase aproximadamente cerca bastante normalmente "
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
            "disse diz dizem diziam dizia disseram digo penso pensa pensam acho acha acham acredito "
            "acredita parece parecia parecem espero espera afirma promete prometeu prometeram "
            "conta contou segundo ouvi duvido temo tenta tentam tentamos nega parou pararam"
        ),
    },
    phrases={
        "hedge": phrases("mais ou menos|em teoria|no papel|um pouco|às vezes|pelo menos|no máximo"),
        "condition": phrases("a menos|contanto que"),
    },
    classes={
        "pronoun": words("eu nós você ele ela eles elas me nos meu minha seu sua nosso nossa"),
        "tense": words("é era são eram foi foram será serão está estava tem tinha têm tinham sido"),
        "degree": words(
            "muito mais menos demais extremamente realmente especialmente tão melhor pior melhores sempre "
            "só super totalmente completamente"
        ),
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
    thing="que",
    relatives=words("que onde quem cujo"),
    linking=words("é era são eram está"),
    inverting=words("é são está tem têm pode"),
    question_words=words("que quem como onde quando qual quanto quantos por é são está tem pode"),
)
