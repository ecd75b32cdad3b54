"""Spanish."""

from __future__ import annotations

import re

from casestudies.quotes.languages.base import Language, phrases, words
from casestudies.quotes.languages.continental_numbers import Figures
from casestudies.quotes.languages.romance import splitter

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
)

SPANISH = Language(
    code="es",
    first_person=words("yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras"),
    about_person=words(
        "él ella ellos ellas su sus antes antiguo antigua desde dirige dirigió gestiona responsable "
        "encargada encargado trabaja fundó fundadora fundador directora director jefa jefe entró foto "
        "fotos imagen entrevista texto invitada invitado"
    ),
    split=splitter({}, {"pa": "para", "ok": "okay"}),
    number=FIGURES.number,
    figures=FIGURES.begins,
    dictionary="es",
    slips="accents",
    hesitations=words("eh ehm em mmm hm hmm ah"),
    fillers=phrases("o sea|sabes|sabe|digamos|es decir|quiero decir|pues|este|bueno"),
    openers=phrases("y|pero|así que|entonces|sí|bueno|pues|okay|oh|luego|mira|vale"),
    consequences=words("entonces"),
    comments=words("eso esto"),
    generic=words("tú usted"),
    settings=phrases(
        "o sea|sabes|digamos|sinceramente|la verdad|como decía|antes de eso|después de eso|además|claro|exacto|mire"
    ),
    parentheses=phrases("o sea|sabes|digamos|como decía|como he dicho|por ejemplo|quiero decir"),
    articles=words("el la los las un una"),
    turns=words("luego después ahora entonces finalmente"),
    endings=words("cancelamos canceló dejamos paramos perdimos perdió falló rompió abandonamos peor lástima"),
    repairs=phrases("perdón|espera|espere|digo|quiero decir|lo siento"),
    retractions=phrases("es broma|estoy bromeando|broma|mentira"),
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
    determiners=words("el la los las nuestro nuestra su sus este esta ese esa"),
    referents=words(
        "herramienta software plataforma producto proveedor sistema servicio solución aplicación equipo "
        "empresa cliente clientes proyecto programa informe"
    ),
    governors={
        "negation": words(
            "no nunca jamás nadie nada ningún ninguno ninguna tampoco ni sin apenas imposible falso raramente"
        ),
        "hedge": words(
            "quizá quizás probablemente posiblemente casi aproximadamente unos unas cerca bastante "
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
            "dijo dice dicen decían decía dijeron digo pienso piensa piensan creo cree creen parece "
            "parecía parecen opina opinan espero espera afirma promete prometió prometieron "
            "cuenta contó según oído dudo temo intenta intentan intentamos niega dejó dejaron"
        ),
    },
    phrases={
        "hedge": phrases("tal vez|más o menos|en teoría|sobre el papel|un poco|a veces|al menos|como mucho"),
        "condition": phrases("a menos|con tal"),
    },
    classes={
        "pronoun": words("yo nosotros tú usted él ella ellos ellas me nos mi mis su sus nuestro nuestra"),
        "tense": words("es era son eran fue fueron será serán está estaba ha había han habían sido"),
        "degree": words(
            "muy más menos demasiado extremadamente realmente especialmente tan mejor peor mejores siempre "
            "solo súper totalmente completamente"
        ),
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
    thing="que",
    relatives=words("que donde quien cuyo"),
    linking=words("es era son eran está"),
    inverting=words("es son está han ha puede"),
    question_words=words("qué quién cómo dónde cuándo cuál cuánto cuántos por es son está han puede"),
)
