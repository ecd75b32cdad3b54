"""Spanish."""

from __future__ import annotations

import re

from casestudies.quotes.languages.base import Language, ordinals, phrases, respelled, words
from casestudies.quotes.languages.clock import Clock
from casestudies.quotes.languages.continental_numbers import Figures
from casestudies.quotes.languages.romance import splitter
from casestudies.quotes.languages.spanish_verbs import VERBS

_NUMBER = re.compile(
    r"(?:cero|una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|veint\w+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|"
    r"noventa|cien|ciento|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|seiscient[oa]s|setecient[oa]s|ochocient[oa]s|novecient[oa]s|mil)$"
)
FIGURES = Figures(
    code="es",
    begins=lambda word: bool(_NUMBER.match(word)),
    ones=words("un una uno"),
    scales={"mil": 1000, "millón": 10**6, "millones": 10**6},
    percent=frozenset({("por", "ciento"), ("por", "cien"), ("percent",)}),
    point="coma",
    currencies={"dólar": "$", "dólares": "$", "libras": "£"},
    respelled=(("veintiún", "veintiuno"), ("ientas", "ientos")),
    and_half=phrases("y medio|y media"),
    abbreviated={"m": 10**6, "k": 1000, "mill": 10**6},
    of=words("de"),
    ordinal_marks=words("° º ª er o a"),
    clock=Clock(
        hour=words("h"),
        before=phrases("a las|las|a la|las de"),
        parts={("y", "media"): 30, ("y", "cuarto"): 15, ("menos", "cuarto"): -15},
        joins=words("y"),
    ),
)

LANGUAGE = Language(
    code="es",
    sequels=words("luego después entonces"),
    doubtful=words(
        "impresión "
        "ironía irónico sarcasmo broma guasa plan idea objetivo esperanza teoría sueño chiste mentira "
        "promesa publicidad marketing leyenda rumor cuento"
    ),
    introductions=phrases(
        "cito|te leo|le leo|imagínate|imagínese|imagina|supongamos|pongamos que|el folleto|"
        "el eslogan|la publicidad|nos dijeron que|hipotéticamente"
    ),
    nots=words("no nunca jamás nada nadie ni ningún ninguna ninguno ningunas ningunos tampoco sin"),
    first_person=words("yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras"),
    about_person=words(
        "él ella ellos ellas su sus antes antiguo antigua desde dirige dirigió gestiona responsable "
        "encargada encargado trabaja fundó fundadora fundador directora director jefa jefe entró foto "
        "fotos imagen entrevista texto invitada invitado"
    ),
    split=splitter({}, {"pa": "para", "na": "nada", "ok": "okay"}),
    number=FIGURES.number,
    figures=FIGURES.starts,
    dictionary="es",
    slips="accents",
    hesitations=words("eh ehm em mmm hm hmm ah"),
    fillers=phrases(
        "eh|verdad|este|vale|sabes|bueno|pues nada|a ver|ya|oye|mire|mira|claro|o sea|sabes|sabe|digamos|es decir|"
        "quiero decir|pues|bueno"
    ),
    out_of=phrases("sobre|de"),
    openers=phrases(
        "porque|a ver|pues nada|pues mira|nada|claro|hombre|oye|vamos|ya|mire|eso|y|pero|así que|"
        "entonces|sí|bueno|pues|okay|oh|luego|mira|vale"
    ),
    consequences=words("entonces"),
    reasons=words("porque"),
    comments=words("eso esto"),
    generic=words("tú usted"),
    settings=phrases(
        "o sea|sabes|digamos|sinceramente|la verdad|como decía|antes de eso|después de eso|además|claro|exacto|mire"
    ),
    parentheses=phrases("o sea|sabes|digamos|como decía|como he dicho|por ejemplo|quiero decir"),
    articles=words("el la los las un una aquellos aquellas"),
    contrast_words=words("luego después ahora entonces finalmente"),
    reversal_words=words("cancelamos canceló dejamos paramos perdimos perdió falló rompió abandonamos peor lástima"),
    repairs=phrases("no|perdón|espera|espere|digo|quiero decir|lo siento"),
    afterthoughts=phrases(
        "eso sí|al menos|por lo menos|digamos|por así decirlo|o sea"
        "|para ser exactos|para ser exacto|técnicamente|teóricamente|digo yo|de momento|por ahora|"
        "hasta ahora|más o menos|según dicen|supuestamente|entre comillas"
        "|aparte|excluido|excluida"
    ),
    softeners=phrases("digamos|pongamos"),
    too_far=phrases("diría tanto|diría eso|tan lejos|exageraría|no exageremos|exagerar"),
    affirming=words("sí"),
    retractions=phrases(
        "signifique lo que signifique|sea lo que sea eso|"
        "lo digo|lo dice|lo dicen|lo decía|lo decían|lo dijo|borre eso|olvide eso|no escriba eso|es broma|"
        "estoy bromeando|broma|mentira|es mentira|eso "
        "creíamos|eso pensábamos|"
        "eso creíamos nosotros|eso decían|o eso creíamos|o eso pensábamos|retiro lo dicho|no es verdad|"
        "no es cierto"
        "|cito|está sacado de|lo leí en|lo he leído en|es de su web|viene de su"
        "|pregúntales|pregúntele|pregunta a|pregunten|eso pone|eso dice|eso dicen|lo pone|"
        "según ellos|palabras del|palabras de|en tus sueños|ni en sueños|era la idea|"
        "esa era la idea|ese era el plan|no me cites|no me cite|no lo publiques|entre nosotros|"
        "exagero|estoy exagerando|es un decir|por decir algo|o eso dicen|o eso parece"
    ),
    joiners=words("y entonces"),
    subjects=words("yo nosotros tú usted ustedes él ella ellos ellas esto eso nadie todos"),
    function_words=words(
        "yo tú él ella nosotros ellos ellas me te se nos le les lo la los las el un una unos unas y o pero "
        "que si de del a al en con por para sin sobre es son era eran está están "
        "ha han había he hemos mi mis su sus nuestro nuestra como muy más cuando donde porque"
    ),
    intensifiers=words("muy mucho demasiado nunca siempre no tan más tanto"),
    backchannel=words("sí claro ya okay vale exacto bien ajá mhm oh qué bueno genial perfecto cierto"),
    pronouns=words("ello esto eso él ella ellos ellas lo la los las le les nos"),
    persons=words("él ella"),
    determiners=words("el la los las mi mis nuestro nuestra su sus este esta ese esa"),
    roles=words(
        "técnico técnica técnicos técnicas jefe jefa jefes jefas compañero compañera compañeros compañeras "
        "colega colegas director directora directores gerente gerentes socio socia socios proveedora vendedor "
        "vendedora vendedores contable contables enfermero enfermera enfermeros enfermeras médico médica "
        "médicos médicas ingeniero ingeniera ingenieros ingenieras abogado abogada profesor profesora "
        "profesores conductor conductora conductores encargado encargada encargados empleado empleada "
        "empleados operario operaria operarios administrativo administrativa cocinero cocinera panadero "
        "panadera consultor consultora formador formadora alumno alumna alumnos alumnas vecino vecina vecinos "
        "hermano hermana padre madre hijo hija marido mujer"
    ),
    referents=words(
        "herramienta software plataforma producto proveedor sistema servicio solución aplicación equipo "
        "empresa cliente clientes proyecto programa informe"
    ),
    ones=FIGURES.ones,
    and_half=FIGURES.and_half,
    ordinals=ordinals("primer segund tercer cuart quint sext séptim octav noven décim", "o a os as")
    | {"primer": 1, "tercer": 3},
    abbreviations={
        "sr": "señor",
        "sra": "señora",
        "srta": "señorita",
        "dr": "doctor",
        "dra": "doctora",
        "aprox": "aproximadamente",
        "p ej": "por ejemplo",
        "ee uu": "estados unidos",
        "ud": "usted",
        "uds": "ustedes",
        "máx": "máximo",
        "mín": "mínimo",
        "etc": "etcétera",
    },
    signs={"–": "a", "—": "a", "&": "y"},
    drops_subjects=True,
    approximators=words("digamos como unos unas"),
    amounts=words("mitad media medio docena cientos miles doble triple todos todas cada"),
    doubled=words("no se"),
    own_pronouns=words("nosotros nosotras nos nuestro nuestra nuestros nuestras yo me mi mis"),
    own_team_nouns=words("equipo empresa compañía departamento grupo taller oficina"),
    possessives=words("su sus nuestro nuestra"),
    demonstratives=words("eso esto ese esa este esta lo la los las"),
    singular=words("él ella ello eso esto lo la le"),
    anaphors=words("él ella ellos ellas este esta"),
    adjuncts=words("en a durante"),
    asides=words("especialmente sobre particularmente incluso incluyendo"),
    we_endings=("amos", "emos", "imos"),
    past_ending="ó",
    contrasts=phrases(
        "los demás|el resto|los otros|pero|sin embargo|no obstante|aunque|por desgracia|desgraciadamente|"
        "lamentablemente|eso sí|en realidad|en la práctica|"
        "ahora bien|sino|o|o bien|en cambio|lástima|a pesar|mientras que|por otro lado"
    ),
    exceptions=phrases(
        "menos|excepto|salvo|a menos|a no ser|quitando|aparte|solo|sólo|solamente|no todos|no siempre|"
        "no todo|al menos|por lo menos|en teoría|sobre el papel|en principio|bueno casi|casi|más o menos|"
        "a veces|según el|depende|siempre que|siempre y cuando|con tal"
        "|para quien|para los que|para el que|a quien le guste|si te gusta"
        "|más #3|más las|sin contar"
    ),
    outdoing=phrases(
        "mejor aún|mejor todavía|lo mejor|lo más bonito|no solo eso|no sólo eso|eso no es todo|no es todo"
    ),
    sooner=phrases("antes|incluso antes|más rápido|incluso más rápido"),
    moving_on=phrases(
        "bueno|en fin|volviendo a|volvamos a|para responder a|me preguntaba|déjame que te cuente|"
        "déjeme que le cuente|déjame contarte|déjeme contarle"
        "|volviendo al|volvamos al|hablemos de|hablemos del|basta de hablar|antes de que se me olvide|"
        "dónde estaba|su pregunta era|tu pregunta era|quería saber|querían saber|cuénteme|cuéntame"
    ),
    of_them=(["de", "ellos"], ["de", "ellas"]),
    totals=words("todos todas cada ambos ambas"),
    finite=VERBS,
    subordinators=phrases("si|cuando|mientras|hasta que|una vez|en cuanto"),
    attributions=phrases("dice|dicen|dijo|según|afirma|promete|prometió|prometieron|decía|decían"),
    denials=phrases(
        "digamos|depende|no|qué va|la verdad que no|no mucho|nunca|para nada|en absoluto|no exactamente|no del todo"
        "|que sepamos|que yo sepa|no que sepamos"
        "|sin comentarios|siguiente pregunta|hablemos de otra cosa"
    ),
    mockeries=phrases("ya claro|anda ya|menudo|qué gracia|genial oye"),
    dry=phrases(
        "sí claro|claro claro|sí seguro|sí hombre"
        "|sí cómo no|cómo no|qué sorpresa|menuda sorpresa|qué alegría|enhorabuena|ya ya|"
        "sí sí claro|vaya sorpresa"
    ),
    once_more=phrases("otra vez|de nuevo|otro|otra"),
    winks=phrases(
        "nos escucha|nos escuchan|está escuchando|están escuchando|lee esto|se graba|nos graban|"
        "estamos grabando|el micrófono|me pagan|me paga|nos pagan|quería oír|querían oír|el pelo|en la sala"
        "|otra historia|a ese precio|por ese precio|toco madera|opina otra cosa|no opina lo mismo|"
        "no lo ve así|no está de acuerdo"
        "|un vale|un descuento|comisión"
        "|por decir esto|por decir eso|por haber dicho"
        "|más remedio|otra opción|otra alternativa"
    ),
    framings=phrases("antes de eso|antes|después de eso|porque|imagina|imagínese|supongamos|en aquella época"),
    corrections=phrases(
        "perdón|perdona|perdone|espera|espere|no perdón|mejor dicho|más bien|o más bien|digo|"
        "quiero decir|corrijo|miento"
        "|qué digo|pero qué digo|rectifico|me equivoco|me corrijo"
    ),
    snags=words("problema pega inconveniente preocupa molesta asusta"),
    counted_by=words("por"),
    free_of_charge=words("gratis gratuito gratuita gratuitos gratuitas"),
    paying=words("paga pagan pago pagamos pagas pagar cuesta cuestan precio cuota"),
    doubts=phrases(
        "difícil de decir|es difícil decirlo|dicen|eso dicen|parece|creo|creo yo|eso creo|eso creíamos|"
        "eso pensábamos|creíamos|pensábamos|espero|eso espero|supongo|digo yo|en teoría|sobre el papel|"
        "más o menos|casi|bueno casi|no realmente|tal vez|quizás|quizá|ojalá|a ojo"
    ),
    assurances=phrases("sin dudarlo|sin pensarlo|sin duda|todos los días|todas las semanas|no hay duda|sin problema"),
    variants=respelled(
        ("setiembre", "septiembre"),
        ("psic", "sic"),
        ("sólo", "solo"),
        ("guión", "guion"),
        ("período", "periodo"),
        *((f"ést{end}", f"est{end}") for end in ("e", "a", "o", "os", "as")),
        ("ése", "ese"),
        ("ésa", "esa"),
        ("ésos", "esos"),
        ("ésas", "esas"),
        ("iese", "iera"),
        ("iésemos", "iéramos"),
        whole=words("sólo guión período éste ésta ésto éstos éstas ése ésa ésos ésas"),
    ),
    clitics=words("nos me te se os le les lo la los las"),
    tags=phrases("no|verdad|vale|eh|sabes|no es verdad|y ya está"),
    remarks=phrases(
        "no voy a mentir|no te voy a mentir|no miento|sin exagerar|no es broma|"
        "lo crea o no|de verdad|"
        "cómo decirlo|cómo te digo|cómo le digo|cómo se dice|cómo te diría|cómo diría|"
        "la verdad|sinceramente|créeme|créame|desde luego|lo admito|lo reconozco|lo confieso|debo decir|"
        "tengo que decir|debo reconocer|por suerte|te lo juro"
    ),
    governors={
        "negation": words(
            "ningunos ningunas tampoco falta faltan faltaba carece mentira incapaz inútil poco "
            "pocas pocos no nunca jamás nadie nada ningún ninguno ninguna tampoco ni sin apenas imposible "
            "falso raramente"
        ),
        "hedge": words(
            "aparente principalmente mayormente inicialmente originalmente antes habitualmente "
            "ocasionalmente seguramente evidentemente presuntamente supuesto posible probable estimado "
            "parcialmente relativamente quizá quizás probablemente posiblemente casi aproximadamente unos "
            "unas cerca bastante "
            "normalmente generalmente veces menudo aparentemente supuestamente ojalá "
            "teóricamente prácticamente básicamente"
        ),
        "modality": words(
            "podría podrían puede pueden podía debe deben debería deberían va van iba tendría tendrían "
            "querría quiere quieren habría habrían sería serían hay"
        ),
        "condition": words(
            "si salvo excepto cuando hasta mientras siempre aunque porque como antes después a-menos "
            "siempre-que suponiendo"
        ),
        "limit": words("pero sino embargo pesar solo sólo solamente que como menos"),
        "quantifier": words(
            "algunos algunas unos varios varias muchos muchas pocos pocas mayoría todos todas cada mitad parte"
        ),
        "reporting": words(
            "digo dices decimos dicho decir diría dirían cuentan contaron contaba explica explican explicó "
            "explicaba afirman afirmó afirmaba asegura aseguran aseguró jura juran juró promete prometen "
            "prometía escribe escriben escribió creemos creía creían creyó pensamos pensaba pensaban pensé "
            "pensó supongo supone suponen suponía imagino imagina imaginan imaginaba esperamos esperan "
            "esperaba teme temen temía dudamos duda dudan dudaba pregunta preguntan preguntó sé sabe saben "
            "sabía oyó oí oímos leí leyó recuerdo recuerda olvidó decidió decidimos concluyó recomienda "
            "recomiendan recomendó propone propuso exige exigió muestra muestran mostró quería querían "
            "prefiero prefiere intentó intentaban trata tratan tratamos evita evitan sueña soñaba admite "
            "admiten admitió niegan negó parecen pareció sugiere sugirió estima estiman estimó calcula "
            "calculan calculamos dijo dice dicen decían decía dijeron digo pienso piensa piensan creo cree "
            "creen parece "
            "parecía parecen opina opinan espero espera afirma promete prometió prometieron "
            "cuenta contó según oído dudo temo intenta intentan intentamos niega dejó dejaron"
        ),
    },
    phrases={
        "hedge": phrases("tal vez|más o menos|en teoría|sobre el papel|un poco|a veces|al menos|como mucho"),
        "condition": phrases("a menos|con tal"),
    },
    classes={
        "and_cents": words("con"),
        "each": words("por"),
        "pronoun": words("yo nosotros tú usted él ella ellos ellas me nos mi mis su sus nuestro nuestra"),
        "tense": words("es era son eran fue fueron será serán está estaba ha había han habían sido"),
        "degree": words(
            "muy más menos demasiado extremadamente realmente especialmente tan mejor peor mejores siempre "
            "solo súper totalmente completamente"
        ),
        "multiplying": words("duplicado duplicamos duplicó doblado doblamos dobló triplicado triplicamos mitad"),
        "unit": words(
            "segundos minutos horas hora días semanas meses trimestres años día semana mes año puntos "
            "euros dólares toneladas metros"
        ),
        "complement": words("que"),
    },
    affixes=("in", "im", "ir", "des"),
    before_object=words(
        "el la los las un una mi mis su sus nuestro nuestra de del a al en con por para sin sobre y o este esta ese esa"
    ),
    phrase_starts=words("en con por para sobre desde hacia de del a al"),
    on_the_whole=phrases("lo que|lo cual|cosa que"),
    thing="que",
    relatives=words("que donde quien cuyo"),
    adding=words("hasta incluso también incluidos incluidas"),
    was=words("era eran fue fueron"),
    linking=words("es era son eran está"),
    inverting=words("es son está han ha puede"),
    question_words=words("qué quién cómo dónde cuándo cuál cuánto cuántos por es son está han puede"),
)

HEDGES = {
    "about": "unos|unas|casi|como|aproximadamente|alrededor de|alrededor del|cerca de|cerca del|más o menos|"
    "quizá|quizás|tal vez|de media",
    "at_least": "al menos|por lo menos|como mínimo|mínimo|no menos de",
    "more_than": "más de|más del",
    "at_most": "como mucho|como máximo|máximo|hasta|no más de",
    "less_than": "menos de|menos del",
}
"""What stands before a figure that is not exact, by what it makes of it."""
HEDGES_BEHIND = {
    "about": "más o menos|aproximadamente|de media",
    "at_least": "o más|al menos|por lo menos|como mínimo",
    "at_most": "o menos|como mucho|como máximo",
}
"""What stands behind one."""
COUNTING = {
    "clock": "de la (?:mañana|tarde|noche)",
    "steps": "a veces|incluso|hasta",
    "between": "entre",
    "slight": "poco|un poco|apenas|solo|sólo",
    "per": "por|al|a la|cada",
    "plurals": "s",
    "shares": (
        "duplicado|triplicado|duplicamos|triplicamos|"
        r"el doble de \w+|(?:dos|tres|cuatro|cinco|diez|\d+) veces (?:más|menos) \w+|"
        r"(?:la )?mitad (?:del|de la|de los|de las|de mi|de) \w+|"
        r"(?:un tercio|dos tercios|un cuarto|tres cuartos) (?:del|de la|de los|de las|de) \w+|"
        r"(?:(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+) )?\w+ y medi[ao]|medi[ao] (?:hora|día|jornada|año)|"
        r"(?:un[oa]?|dos|tres|nueve|\d+) de cada (?:dos|tres|cuatro|cinco|diez|\d+)(?: \w+)?|"
        r"(?:docenas|cientos|miles) de \w+|un centenar de \w+"
    ),
}
"""What stands before a range, between numbers that rise to its end, between a hedge and its figure, before the time of a rate; how
plurals end; amounts without units.
"""

REQUEST = {
    "subject": "Para su aprobación: «{title}»",
    "greeting": "Buenos días:",
    "greeting_named": "Buenos días, {name}:",
    "opening": (
        "Esta es la historia que {publisher} desea publicar sobre {customer}. Nada de ella se publica sin su "
        "aprobación. Le rogamos que lea lo que sigue: es todo lo que se mostraría."
    ),
    "story": "La historia",
    "opening_alone": (
        "Estas son palabras de {customer} que {publisher} desea publicar por sí solas. Nada de ello se "
        "publica sin su aprobación. Le rogamos que lea lo que sigue: es todo lo que se mostraría."
    ),
    "words": "Las palabras",
    "checked_written": (
        "Las palabras proceden de lo escrito el {dates}. Las omitidas se marcan con «…» o «[…]», las "
        "añadidas van entre [corchetes]; solo se corrigieron ortografía, signos y mayúsculas."
    ),
    "collect_subject": "¿Unas palabras sobre {publisher}?",
    "collect_opening": (
        "{publisher} desea publicar unas palabras suyas, como se lo contaría a un colega. Lo que le gusta "
        "y lo que echa en falta son igual de bienvenidos."
    ),
    "collect_question": "¿Cómo era antes, qué ha cambiado y qué le diría a alguien que se lo está pensando?",
    "collect_use": "Para qué usaríamos sus palabras",
    "collect_answer": (
        "Responda a este mensaje con sus propias palabras. Debajo, copie esta línea y quite lo que no permita:"
    ),
    "collect_allow": "Pueden publicar estas palabras: {scopes}",
    "collect_unchanged": (
        "Publicamos lo que escriba tal como lo escriba; a lo sumo se corrige una errata. Sin esa línea no "
        "se publica nada y, si prefiere no hacerlo, no hace falta que responda."
    ),
    "figures": "Las cifras que la acompañan",
    "people": "A quién se cita, y cómo",
    "shown": "También se muestra",
    "logo": "El logotipo de {customer}",
    "photo": "foto: {file}",
    "picture": "La imagen de la historia: {alt}",
    "recording": "Un enlace a la grabación: {address}",
    "clip": "Un fragmento con las palabras «{words}»: {file}. Le rogamos que lo escuche.",
    "disclosed": "Lo que se indica además",
    "incentive": "Entregado por la entrevista: {what}",
    "incentive_written": "Entregado a cambio: {what}",
    "relationship": {
        "partner": "{customer} es socia de {publisher}",
        "investor": "{customer} es inversora de {publisher}",
        "employee": "La persona citada trabaja para {publisher}",
    },
    "revised": "redacción revisada por usted",
    "translated": "traducción de lo que usted dijo, de {by}",
    "checked": (
        "Las citas proceden de lo dicho el {dates}. Las palabras omitidas se marcan con «…» o «[…]», las "
        "añadidas van entre [corchetes]; se suprimen las muletillas y los comienzos en falso."
    ),
    "by_hand": (
        "Hablante asignado a mano: la transcripción del {date} no dice siempre quién habla; lo indicó {by} "
        "tras revisarla. Díganos si algunas de estas palabras no son suyas."
    ),
    "asked": "Le pedimos permiso para mostrar esto",
    "not_asked": "No lo pedimos, y no lo haremos sin volver a preguntar",
    "scopes": {
        "site": "en nuestro sitio web",
        "widget": (
            "como cita en otros sitios web que la incorporen (lo que allí se copie puede quedar tras una retirada)"
        ),
        "social": ("en nuestras publicaciones en redes sociales y, con sus cifras, en la vista previa de los enlaces"),
        "sales": "en nuestros documentos comerciales",
        "name": "con su nombre y el de {customer}",
        "logo": "con el logotipo de {customer}",
        "photo": "con su foto",
        "media": "con un enlace a la grabación o fragmentos de ella",
    },
    "recordings": {
        "link": "con el enlace a la grabación indicado arriba",
        "clips": "con los fragmentos indicados arriba",
        "both": "con el enlace a la grabación y los fragmentos indicados arriba",
    },
    "unnamed": "Sin nombres: en lugar de un nombre figura «{described}».",
    "term": "Su permiso termina {duration} después de darlo; entonces volveremos a preguntar.",
    "years": ("un año", "{} años"),
    "days": "{} días",
    "open_term": "Su permiso vale hasta que lo retire.",
    "answer": "Cómo responder",
    "approve": "Para aprobarla, responda a este mensaje con estas líneas (omita lo que no autorice):",
    "formula": "Apruebo la historia con la huella",
    "formula_alone": "Apruebo las palabras con la huella",
    "for_": "para: {scopes}",
    "seen": "Visto en su contexto: {quotes}",
    "around": "Lo que dijo usted alrededor de sus citas",
    "look": (
        "Estas citas están en un pasaje que podría completarlas o matizarlas. Solo lo ve usted, tal como "
        "figura en nuestra transcripción. Si una cita no refleja lo que quería decir, dígalo en su respuesta."
    ),
    "you": "Usted dijo:",
    "asked_you": "Le preguntaron:",
    "others": (
        "Sobre la cita «{quote}» de {name}: lo que la rodea en la entrevista solo se muestra a {name} ({kinds})."
    ),
    "turned": "lo que sigue la matiza o la contradice",
    "went_on": "lo que sigue la completa, o falta parte de una frase",
    "change": (
        "Si quiere cambiar o quitar algo, dígalo en su respuesta: tache una cita, una cifra o un nombre, o dé"
        " su propia redacción, que se mostrará como revisada por usted. Le enviaremos el texto modificado, "
        "porque usted aprueba exactamente lo que ha visto."
    ),
    "page": "La página tal como aparecerá",
    "three": "Tres respuestas para copiar",
    "yes": "Sí",
    "other": "Cambiar",
    "no": "No",
    "please_change": "Por favor, cambien lo siguiente antes de publicar:\n\n…",
    "please_not": "Por favor, no publiquen esto.",
    "copy": "Copiar",
    "copied": "Copiado",
    "not_before": "No se publica nada antes del {date}, ni sin su respuesta.",
    "your_words": "Sus palabras en esta historia",
    "links": "Los enlaces no funcionan en esta vista previa.",
    "refuse": "Si no desea que se publique, no tiene que hacer nada: sin su respuesta no se publica nada.",
    "withdraw": (
        "En cualquier momento, sin dar motivos y con la misma facilidad con que lo dio: escriba «Retiro mi "
        "aprobación» a {contact}. Con la siguiente versión del sitio, lo que usted aprobó desaparece de "
        "nuestras páginas, fuentes y búsqueda, y otros sitios que lo cargan desde el nuestro dejan de "
        "mostrarlo. Lo que otros hayan copiado o guardado antes queda fuera de nuestro alcance."
    ),
    "withdraw_title": "Cómo retirar su permiso",
    "digest": (
        "La huella se calcula sobre los textos, nombres y cifras de arriba. Si algo cambia, deja de "
        "coincidir, y su aprobación no cubre el cambio."
    ),
}
"""The wording of an approval request."""

TELLING = {
    "problem": (
        "pesadilla*|infierno|caos|desastr*|difícil*|duro|dura|problema*|perd*|pierd*|fracas*|error*|equivoc*|"
        "miedo|preocup*|estrés|estresad*|agobi*|frustr*|cansad*|agotad*|roto|rota|peor*|mal|malo|mala|"
        "terribl*|horribl*|lento|lenta|caro|cara|falla*|fallo*|olvid*|desesper*|imposible*|solo|sola|"
        "vergüenza|enfad*|rabia|sufr*|dolor*|crisis|desperdici*|complicad*|a mano|papel*|tarde|quej*|nadie|"
        "atascad*|riesgo*|lucha*|hojas de cálculo"
    ),
    "change": (
        "antes|ya no|en vez de|en lugar de|en aquella época|desde entonces|hoy en día|de repente|por fin|"
        "finalmente|cambi*|transform*|al principio|en comparación|no solo|nunca más|ahora|por primera vez|"
        "pasamos de|pasó de|de la noche a la mañana"
    ),
    "turn": "pero|hasta|después|aunque|sin embargo|hoy",
    "value": (
        "ahorr*|fácil|más rápid*|rápid*|mejor*|barat*|libre|liber*|creci*|crec*|dupli*|tripli*|mitad|éxito*|"
        "logr*|vale la pena|ayud*|funciona*|gan*|product*|confia*|fiable*|recomiend*|recomend*|ventaja*|"
        "resol*|resuelv*|avance*|oportunidad*|eficien*|volver atrás|volvería*|útil|menos"
    ),
    "feeling": (
        "amo|encanta*|increíbl*|maravill*|orgullo*|alegr*|feliz|felices|emocion*|agradecid*|divertid*|loco|"
        "loca|locura|raro|sorprend*|sorpresa*|siento|sentí*|sentía*|alivi*|sueño*|corazón|pasión|apasion*|"
        "genial*|tranquil*|impresion*|bonito|gusta*|contento*|contenta*"
    ),
    "emphasis": (
        "el más|la más|los más|primer*|único|única|nunca|siempre|cada|todo|todos|toda|nada|nadie|entero|"
        "entera|complet*|absolut*|totalmente|realmente|enorm*|muchísim*|tanto|tantos|important*|esencial*|"
        "fundamental*|más de|literalmente"
    ),
    "advice": (
        "hay que|tienes que|tienen que|deben|debes|mi consejo|consej*|la clave|el secreto|lo importante|"
        "lo más importante|aprend*|lección*|yo diría|le diría|asegúr*|tenemos que|no tengan|atrév*|no hay que"
    ),
    "story": (
        "recuerdo|me acuerdo|un día|una noche|ese día|hace años|hace dos años|cuando yo|cuando empec*|"
        "cuando llegu*|me dije|me dijo|le dije|pensé|decidí|decidimos|empecé|empezamos|la primera vez|"
        "mi mujer|mi esposa|mi marido|mis hijos|mi hija|mi hijo|crecí|fundé|fundamos"
    ),
    "cause": "porque|por eso|así que|lo que significa|para que|gracias a|si no",
    "courtesy": (
        "gracias|bienvenid*|encantado de|encantada de|buenos días|buenas tardes|hola|adiós|buena pregunta|"
        "me llamo|cómo está*|un placer|de nada"
    ),
    "promotion": (
        "página web|sitio web|boletín|suscr*|síguenos|instagram|facebook|linkedin|enlace*|regístr*|"
        "diapositiva|orden del día|micrófono"
    ),
    "figure": "mitad|el doble|medio|media hora|docena*|cientos|miles de|un tercio",
    "aside": (
        "no sé|no lo sé|como dije|como decía|como usted dijo|no recuerdo|no me acuerdo|y así|para responder|"
        "espera|esperen"
    ),
    "blank": "no me acuerdo|no recuerdo|no sabría decir|difícil de decir|no se me ocurre",
    "picture": "como si|como un|como una|es como|parece que|parecía",
}
"""What shows that a passage tells something worth quoting, by its part; `*` stands for any ending."""

ASKING = {
    "wonders": "me pregunto|me preguntaba|curiosidad|me gustaría saber|quisiera saber",
    "open": "cómo|qué|por qué|cuénteme|cuéntame|cuéntenos|describa|describe|explique|hábleme|háblame",
    "precise": "cuándo|dónde|quién|cuál*|cuánt*",
    "invites": ("puede contar*|puedes contar*|podría*|puede dar*|puedes dar*|puede explicar|tiene un ejemplo|recuerda"),
    "leading": "verdad|no cree|no crees|no le parece|seguro que|le encanta|te encanta|imagino que|supongo que",
    "hypothetical": (
        "usaría|compraría|pagaría|si nosotros|si tuviéramos|si añadiéramos|imagine|supongamos|le interesaría"
    ),
    "follow": (
        "cuénteme más|cuéntame más|qué quiere decir|qué quieres decir|por ejemplo|un ejemplo|qué pasó|"
        "y luego|y después|por qué fue|cuando dice|dijo|mencionó|más específico|algo más"
    ),
    "specifics": "cuánt*|ejemplo|por ciento|porcentaje|aproximadamente|específic*|cifra*",
    "counsel": (
        "qué le diría|qué les diría|qué dirías|qué consejo|su consejo|consej*|recomend*|en su lugar|haría diferente"
    ),
    "before": "antes|anteriormente|en aquella época|entonces cómo|qué problema|qué problemas",
    "turning": "momento|demasiado|salió mal|se dio cuenta|decidió|decidieron|gota que colmó",
    "choosing": (
        "conoció|conocieron|eligió|eligieron|elegir|por qué nosotros|dudas|dudaba|implantación|puesta en marcha|"
        "al principio|comienzo|alternativas|convenció|primera semana|primer mes|primeras semanas"
    ),
    "since": (
        "ahora|hoy|hoy en día|desde entonces|cambiado|ha cambiado|diferencia|resultado|resultados|en cifras|"
        "cuánto supone|ahorrado|ahorra"
    ),
    "aside": (
        "no le gusta|no te gusta|falta|no funciona|mejorar|caída|desapareciera|citarle|citarte|más difícil|"
        "a punto de|echa en falta|pasó después|y después"
    ),
    "moves on": "última pregunta|para terminar|para acabar|siguiente pregunta|algo más|otro tema|antes de terminar",
    "felt": (
        "miedo|preocupad*|angusti*|estresad*|agobi*|frustrad*|frustra*|agotad*|desesper*|vergüenza|enfad*|"
        "rabia|pesadilla*|llor*|triste*|odiaba|pánico"
    ),
    "emotion": (
        "sentir|siente|sintió|sentiste|usted personalmente|ti personalmente|para usted|"
        "para ti|orgullos*|preocup*|sorprend*|emocion*"
    ),
    "failure": "no funciona|difícil*|frustr*|falta|casi|problema*|reto*|mal|mejor|decepcion*|peor|complicad*",
    "record": "grab*",
    "minds": "importa|molesta|importaría|inconveniente",
    "denies": "no|para nada",
    "refuses": "prefiero que no|preferiría que no|mejor no|no quiero|no grabe*|no grabar|sin grabar",
    "agrees": "sí|claro|por supuesto|adelante|sin problema|vale|de acuerdo|ok",
    "pitch": (
        "nuestra plataforma|nuestro producto|nuestra herramienta|nuestra solución|nuestro software|"
        "hemos construido|hemos desarrollado|ofrecemos|déjeme contarle|nueva función|acabamos de lanzar"
    ),
    "vague": "mucho|mejor|más fácil|bien|genial|bastante bien|útil|cosas|gran diferencia|cómodo",
}
"""What shows in an interview how somebody asked and answered, by its part; `*` stands for any ending."""

NUMBERED = (
    "paso fase parte capítulo sección página figura tabla semana día mes nivel versión sala puerta muelle "
    "planta línea número episodio pregunta regla punto ronda turno equipo"
)
"""Words before a number that only tells one thing from others: step 2."""

STAGING = {
    "told_within": "él ella ellos ellas",  # with a verb of saying, within the marks of a quotation
    "voicing": (
        "dice dijo cuenta contó añade añadió explica explicó recuerda recordó responde respondió concluye "
        "escribe sonríe sonrió ríe asiente suspira duda resume escribió escribe comentó comenta"
    ),
    "meeting": ("preguntamos conocimos visitamos hablamos entrevistamos mostramos agradecemos llegamos conocemos"),
    "third_person": "ella le",
    "sourcing": "según|en palabras de|para citar a|de acuerdo con",
    "after": "cuando|antes|después|porque|desde|si|mientras|hasta|aunque|gracias a|con|junto con|para|sin",
    "editing": (
        "nombre nombres entrevista foto fotos texto artículo traducido traducida versión redacción usted "
        "ustedes publicado"
    ),
    "greeting": "gracias querida querido hola bienvenida bienvenido felicidades foto texto por con",
    "naming": "soy|yo soy|me llamo|mi nombre es",
    "words": "palabras expresión",
    "quoting": "en con según",
    "headings": "cómo",
    "works": (
        "charla ponencia taller sesión seminario curso presentación artículo libro capítulo guía informe "
        "función módulo episodio película vídeo exposición proyecto programa iniciativa premio botón menú "
        "página titulado titulada llamado llamada título"
    ),
    "phrasing": (
        "lo dice así|lo resume así|lo resumió así|lo expresa así|para citar|suele decir|"
        "última palabra la tiene|última palabra es de|hagan caso a"
    ),
    "unsaid": "-amos -emos -imos",
    "unlike": (
        "-isimos -esimos ramos tramos gramos kilogramos miligramos reclamos extremos supremos remos memos "
        "últimos próximos mínimos máximos óptimos pésimos íntimos legítimos marítimos anónimos primos ánimos "
        "racimos décimos séptimos mimos timos"
    ),
    "pronouns": "ella él el ellos ellas",
    "possessives": "su sus",
    "hearing": "nos me",
    "alone": "yo mi mis",
    "accounts": "resumen",
    "statements": (
        "veredicto palabras consejo respuesta conclusión opinión mensaje comentario expresión valoración "
        "balance juicio lema recomendación reacción dicho cita"
    ),
    "stating": (
        "lo tiene claro|lo tenía claro|"
        "tajante|tajantemente|rotundo|rotunda|rotundamente|claro|clara|franco|franca|francamente|sincero|sincera|"
        "directo|directa|categórico|categórica|contundente|sin rodeos|sin dudarlo|no duda|no lo duda|"
        "sin pensarlo|no tiene dudas|convencido|convencida|seguro|segura|no se anda con rodeos|honesto|honesta|"
        "niega con la cabeza|se encoge de hombros|va al grano|breve|escueto|escueta|lacónico|lacónica|simple|sencillo|sencilla"
    ),
    "having": "tiene tenía da dio ofrece",
    "addressing": "tú usted ustedes tu tus",
    "clauses": "que cómo por qué cuándo si dónde",
    "doing": (
        "espera|esperó|esperaba|prueba|probó|comprueba|comprobó|compra|compró|construye|construyó|cuenta con|"
        "mide|midió|necesita|necesitaba|pide|pidió|cambia|cambió|vende|vendió|paga|pagó|trabaja|trabajaba|"
        "se queda|planifica|planificó|tomó la decisión|toma la decisión"
    ),
    "joining": "y pero ahora hoy sí no",
    "acts": "responde respondió escribe sonríe sonrió ríe asiente suspira duda",
    "feeling": (
        "feliz contento contenta orgulloso orgullosa encantado encantada convencido convencida escéptico "
        "escéptica sorprendido sorprendida seguro segura claro acuerdo alegra ama espera desea favorito "
        "favorita"
    ),
    "conversing": "encuesta formulario correo mensaje carta reseña experiencia voz regla reglas frase",
    "pointing": "eso esto esta este así",
    "serving": (
        "ofrecemos ayudamos construimos entregamos enviamos arreglamos respondemos desarrollamos formamos "
        "importamos instalamos añadimos"
    ),
    "lasting": "nunca jamás siempre más",
    "linking": (
        "con sin y e pero o así luego por para de del a en cerca después antes mientras cuando porque que "
        "quien donde como si también incluso no salvo"
    ),
    "referring": "lo",
    "ours": "nuestro nuestra nuestros nuestras",
    "topics": "sobre",
    "comparing": "como",
    "articles": "el la los las un una cada todo lo",
    "past": "hemos habíamos éramos estábamos fuimos tuvimos hicimos -amos -imos",
    "reaching": "desde|antes de|después de|con|sin|gracias a|hasta",
    "buying": "compramos elegimos cambiamos pasamos adoptamos",
    "being": "es era son fue está",
    "hosting": "en",
    "relations": "cliente clientes clienta socio socios usuario miembro proveedor invitado",
    "present": "hola aquí",
    "remarks": "palabra frase",
    "favourites": "favorito favorita preferida preferido",
    "whose": "de del por",
    "noting": "nota notas observaciones",
    "columns": (
        "tarea tareas paso pasos plazo estado tema temas pregunta preguntas área responsabilidad responsable "
        "acción acciones"
    ),
    "spans": "día semana mes año",
}

MAILS = {
    "straight": """Subject: ¿Nos contaría su historia?

Hola, {name}:

Le escribo por esto: {reason}.

¿Tendría {minutes} minutos para contarme cómo le va con {product}? Estoy reuniendo historias de clientes y la suya me ha llamado la
atención. Si al final le gusta, la publicaríamos con un enlace a {company}. Usted la ve primero y nada aparece sin su aprobación.

Si le apetece, elija aquí un momento: {link}

Sin ningún compromiso, y gracias en cualquier caso.

{sender}
""",
    "recognition": """Subject: ¿Podemos hablar de ustedes?

Hola, {name}:

Me ha llamado la atención esto: {reason}. ¡Es impresionante!

Estamos preparando una serie de historias de clientes y me encantaría incluir a {company}. Consiste en lo siguiente:

- una llamada de {minutes} minutos, cuando le venga bien
- unas preguntas sobre su experiencia
- nosotros la escribimos, usted la aprueba y la publicamos con un enlace a ustedes

¿Le interesa? Este es mi calendario: {link}

{sender}
""",
    "casual": """Subject: ¿Un café?

Hola, {name}:

Es un placer trabajar con {company}. ¿Le apetecería charlar {minutes} minutos sobre su experiencia con {product}? Estoy reuniendo
historias de clientes y me encantaría incluir la suya; nada se publica sin su aprobación.

Si le apetece, este es mi calendario: {link}

En cualquier caso, ¡gracias!

{sender}
""",
    "milestone": """Subject: ¡Enhorabuena!

Hola, {name}:

Acabo de verlo: {reason}. ¡Enhorabuena!

¿Tendría {minutes} minutos para contarme cómo lo han conseguido? Publicamos historias de clientes, y la suya ayudaría a quienes
están pensando en {product}. Usted aprueba cada palabra antes de que aparezca, con un enlace a {company}.

Este es mi calendario: {link}

{sender}
""",
    "nudge": """Subject: Una breve conversación sobre {product}

Hola, {name}:

Solo un recordatorio: me encantaría hablar con usted si tiene {minutes} minutos. {link}

Si ahora no puede, no pasa nada. Responda «ahora no» y le volveré a escribir dentro de unos meses.

{sender}
""",
    "too-busy": """Subject: Una breve conversación sobre {product}

Hola, {name}:

¡Lo entiendo perfectamente! ¿Prefiere que le envíe unas preguntas por correo? Son cinco minutos, y yo escribo la historia con
sus respuestas. Dígame qué le viene mejor.

{sender}
""",
    "maybe-later": """Subject: Una breve conversación sobre {product}

Hola, {name}:

Sin problema, le volveré a escribir el {when}. ¡Hasta pronto!

{sender}
""",
    "by-mail": """Subject: Unas preguntas sobre {product}

Hola, {name}:

Por supuesto, hagámoslo por correo. Tres preguntas:

1. ¿Cómo era todo antes de {product}?
2. ¿Qué ha cambiado desde entonces?
3. ¿Qué le diría a alguien en su lugar?

Escribiré la historia a partir de sus respuestas y usted la verá antes de que se publique nada.

{sender}
""",
    "thanks": """Subject: ¡Gracias por su tiempo!

Hola, {name}:

¡Gracias por la conversación! Esto es lo que más me ha quedado:

{takeaways}

En una semana recibirá un borrador. Podrá cambiar o quitar lo que quiera, y nada se publica antes de que lo apruebe.

¡Gracias de nuevo!

{sender}
""",
    "draft": """Subject: El borrador de su historia

Hola, {name}:

Este es el borrador de su historia, con todo lo que nos gustaría mostrar: {draft}

Díganos qué cambiar o quitar. Si hay una foto o un logotipo que podamos usar, envíelo con su respuesta. Nada se publica sin su
aprobación.

{sender}
""",
    "live": """Subject: Su historia ya está publicada

Hola, {name}:

Su historia está en línea: {story}

¡Gracias por contarla! Si algo debe cambiar, o ya no debe estar ahí, basta con que responda a este mensaje.

{sender}
""",
    "thanks-again": """Subject: Gracias una vez más

Hola, {name}:

Su historia lleva ya un tiempo en la web: {story}. ¡Gracias una vez más por contarla! Si algo de lo que dice ya no es cierto,
responda a este correo y lo cambiamos o lo retiramos.

{sender}
""",
}

GUIDE = {
    "draft": ("Antes", "El detonante", "El cambio", "Resultados", "Su consejo para otros"),
    "title": "Guía de la entrevista: {customer}",
    "goal": "**Objetivo.** Lo que queremos tener al final: {goal}.",
    "whom": "**Con quién.** {segment}.",
    "segments": {
        "vip": "Un cliente que lo usa mucho",
        "new": "Un cliente nuevo",
        "struggling": "Un cliente con dificultades",
        "churned": "Un cliente que se fue",
        "one-time": "Alguien que compró una sola vez",
        "engaged": "Alguien que se interesa y no ha comprado",
    },
    "agenda": "Desarrollo: {minutes} minutos",
    "warm": "{n} min: inicio, consentimiento, contexto",
    "core": "{n} min: {count} preguntas y de 15 a 20 repreguntas",
    "end": "{n} min: cierre, próximos pasos",
    "consent": "El consentimiento, antes de nada",
    "consent_words": (
        "¿Le parece bien que grabe la conversación, para poder escuchar en lugar de tomar notas? Verá un "
        "borrador antes de que se "
        "publique nada y podrá cambiar o quitar lo que quiera."
    ),
    "consent_note": (
        "Esperar un sí, con la grabación en marcha. Si dice que no: tomar notas y poner `kind: notes` en interview.yml."
    ),
    "opening": "Para empezar",
    "opening_words": (
        "Gracias por su tiempo. Me gustaría entender qué lugar ocupa {product} en su trabajo. No hay "
        "respuestas equivocadas."
    ),
    "questions": "Preguntas",
    "names": {
        "own": "Preguntas propias",
        "problem": "El problema",
        "solution": "La solución",
        "results": "Los resultados",
        "failure": "Lo que no funciona",
        "advice": "Consejo",
    },
    "sets": {
        "problem": (
            "¿Qué problema quería resolver cuando encontró {product}?",
            "¿Cómo lo hacía antes?",
            "¿En qué momento supo que algo tenía que cambiar?",
        ),
        "solution": (
            "¿Cómo usa {product} hoy, paso a paso?",
            "¿Qué es lo que más usa, y por qué?",
            "¿Cómo fue su primera semana? ¿Qué le sorprendió?",
        ),
        "results": (
            "¿Qué ha cambiado desde que usa {product}?",
            "¿Cuánto supone, en tiempo, en dinero o en lo que ustedes cuenten?",
            "¿Qué ha cambiado para usted personalmente?",
            "¿Qué hace cuando {product} no funciona?",
        ),
        "failure": (
            "¿Qué ha sido lo más difícil de {product}?",
            "¿Qué estuvo a punto de hacer que se fuera?",
            "¿Qué es lo que más echa en falta?",
        ),
        "advice": ("¿Qué le dice a alguien en su lugar que todavía se lo piensa?",),
    },
    "follow_ups": "Repreguntas",
    "follow_up_words": (
        "Cuénteme más.",
        "¿Puede darme un ejemplo concreto?",
        "¿Qué quiere decir con eso?",
        "¿Qué pasó después?",
        "¿Por qué era importante?",
        "¿Cómo se sintió?",
        "¿Cuánto, más o menos?",
    ),
    "checklist": "Lista de comprobación",
    "before": "Antes",
    "before_items": (
        "el objetivo cabe en una frase",
        "se conocen el cargo, la empresa y el sector",
        "la grabadora funciona",
    ),
    "during": "Durante",
    "during_items": (
        "el consentimiento se oye en la grabación",
        "la otra persona habla el 80 % del tiempo",
        "contar hasta tres después de cada respuesta",
        "pedir datos concretos: cuánto, con qué frecuencia, desde cuándo",
        "preguntar cómo se sintió",
        "preguntar qué no funciona",
        "marcar los buenos momentos con ⭐ QUOTE",
        "no vender nada",
    ),
    "after": "Después",
    "after_items": (
        "dar las gracias en un día",
        "transcripción y después `casestudies new interview`",
        "borrador en una semana, aprobación antes de publicar nada",
    ),
}
