"""French."""

from __future__ import annotations

from casestudies.quotes.languages.base import Language, phrases, words
from casestudies.quotes.languages.continental_numbers import Figures
from casestudies.quotes.languages.romance import splitter

_NUMBERS = words(
    "zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "vingt vingts trente quarante cinquante soixante septante huitante "
    "nonante cent cents mille"
)
FIGURES = Figures(
    code="fr",
    begins=_NUMBERS.__contains__,
    ones=words("un une"),
    scales={"mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9},
    percent=frozenset({("pour", "cent"), ("pourcent",), ("percent",), ("pour", "#100")}),
    point="virgule",
    currencies={"livres": "£"},
)

FRENCH = Language(
    code="fr",
    first_person=words("je j me moi mon ma mes nous notre nos"),
    about_person=words(
        "il elle ils elles son sa ses ancien ancienne anciennement depuis dirige dirigeait gère "
        "responsable chargé chargée travaille fonde fondateur fondatrice directeur directrice cheffe "
        "chef rejoint arrivée arrivé photo photos image interview entretien texte invitée invité"
    ),
    split=splitter(
        {
            "qu": "que",
            "n": "ne",
            "d": "de",
            "j": "je",
            "t": "te",
            "m": "me",
            "s": "se",
            "c": "ce",
            "l": "l'",
            "lorsqu": "lorsque",
            "puisqu": "puisque",
            "jusqu": "jusque",
        },
        {
            "s'il": "si il",
            "s'ils": "si ils",
            "t'as": "tu as",
            "t'es": "tu es",
            "y'a": "il y a",
            "ouais": "oui",
            "ok": "okay",
            "chuis": "je suis",
            "j'suis": "je suis",
        },
    ),
    number=FIGURES.number,
    figures=FIGURES.begins,
    dictionary="fr",
    slips="accents",
    hesitations=words("euh heu hum hm hmm mmh ben bah ah"),
    fillers=phrases("vous savez|tu sais|tu vois|vous voyez|je veux dire|quoi|disons|genre|enfin"),
    openers=phrases("et|mais|donc|alors|oui|bon|okay|oh|eh bien|puis|et puis"),
    consequences=words("donc"),
    comments=words("ce ça cela"),
    generic=words("tu on vous"),
    settings=phrases(
        "vous savez|tu sais|je veux dire|honnêtement|franchement|comme je disais|avant ça|après ça|ensuite|"
        "d'ailleurs|de ailleurs|en plus|écoutez|voilà|exactement"
    ),
    parentheses=phrases("vous savez|tu sais|comme je disais|je veux dire|par exemple|disons"),
    articles=words("le la les un une"),
    turns=words("puis maintenant ensuite pourtant finalement malheureusement après"),
    endings=words("résilié arrêté perdu cassé abandonné échoué regretté pire dommage"),
    repairs=phrases("pardon|attendez|attends|enfin|je veux dire|désolé|désolée"),
    retractions=phrases("je plaisante|je rigole|je blague|non je plaisante"),
    joiners=words("et donc"),
    subjects=words("je on nous tu vous il elle ils elles ce ça cela personne tout"),
    function_words=words(
        "je tu il elle on nous vous ils elles me te se lui leur le la les l' un une des du de au aux et ou "
        "mais donc que qui dont où si ce cette ces mon ma mes notre nos votre vos "
        "son sa ses à en dans par pour sur avec chez est sont était étaient suis a ont avait ai avons y ne "
        "c'est ça comme"
    ),
    intensifiers=words("très beaucoup trop jamais toujours non si tellement vraiment longtemps pas"),
    backchannel=words(
        "oui ouais mmh hum d'accord accord de ok okay exactement voilà bien sûr ah super génial tout à "
        "fait c'est ça ce vrai"
    ),
    pronouns=words("il elle ils elles ça cela ce lui leur le la les eux nous on"),
    persons=words("lui elle il"),
    determiners=words("le la les l' notre nos leur leurs ce cette ces"),
    referents=words(
        "outil outils logiciel plateforme produit fournisseur système service solution application équipe "
        "équipes entreprise client clients projet programme rapport"
    ),
    governors={
        "negation": words(
            "pas ne non jamais personne rien aucun aucune ni sans guère plus impossible faux rarement nulle"
        ),
        "hedge": words(
            "peut-être probablement sûrement presque environ quasiment plutôt assez souvent parfois "
            "généralement apparemment soi-disant espérons théoriquement normalement "
            "plus-ou-moins peut être vraisemblablement éventuellement"
        ),
        "modality": words(
            "pourrait pourraient pourrions peut peuvent peux pouvait doit doivent devrait devraient devons "
            "faut faudrait va vont allait voudrait voudrais veut veux serait seraient "
            "aurait auraient ferait"
        ),
        "condition": words(
            "si sauf quand lorsque jusque tant pourvu parce puisque bien quoique avant après moins condition supposant"
        ),
        "limit": words("mais cependant pourtant sinon malgré seulement que comme hormis excepté"),
        "quantifier": words(
            "certains certaines quelques plusieurs beaucoup peu plupart tous toutes chaque moitié partie tout moins"
        ),
        "reporting": words(
            "dit disent disait disaient dire pense penses pensent pensais croit crois croient trouve "
            "trouvent prétend prétendent espère espèrent affirme promis promet raconte raconté "
            "semble semblait paraît souhaite crains doute selon entendu essaie essaient refuse refusé arrêté cessé"
        ),
    },
    phrases={
        "hedge": phrases("peut être|un peu|plus ou moins|en théorie|sur le papier|à peu près|jusque à"),
        "condition": phrases("à moins|à condition"),
    },
    classes={
        "pronoun": words("je on nous tu vous il elle ils elles notre nos mon ma mes leur leurs son sa ses me"),
        "tense": words("est était sont étaient sera seront a avait ont avaient suis été fut"),
        "degree": words(
            "très trop si plus moins extrêmement vraiment particulièrement tellement meilleur meilleure "
            "mieux pire toujours seulement super totalement complètement"
        ),
        "unit": words(
            "secondes minutes heures heure jours semaines mois trimestres ans années jour semaine an année "
            "pour-cent points euros dollars tonnes mètres"
        ),
        "complement": words("que"),
    },
    affixes=("in", "im", "ir", "il", "dé", "mé", "mal"),
    before_object=words(
        "le la les l' un une des du de au aux mon ma mes notre nos leur leurs ce cette ces à en dans par "
        "pour sur avec chez et ou"
    ),
    phrase_starts=words("à dans en par pour sur avec chez depuis vers de du des au aux"),
    thing="que",
    relatives=words("qui que dont où"),
    linking=words("est était sont étaient"),
    inverting=words("est sont avez as a peut peuvent êtes"),
    question_words=words(
        "que qui quoi quel quelle quels quelles comment où quand pourquoi combien est avez as peut pouvez êtes"
    ),
)
