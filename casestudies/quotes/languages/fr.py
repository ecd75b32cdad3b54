"""French."""

from __future__ import annotations

from casestudies.quotes.languages.base import Language, ordinals, phrases, respelled, words
from casestudies.quotes.languages.clock import Clock
from casestudies.quotes.languages.continental_numbers import Figures
from casestudies.quotes.languages.french_verbs import VERBS
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
    currencies={"livres": "£", "francs": "CHF"},
    and_half=phrases("et demi|et demie"),
    abbreviated={"m": 10**6, "md": 10**9, "mds": 10**9, "k": 1000},
    of=words("de"),
    ordinal_marks=words("er ère re e ème ième"),
    clock=Clock(
        hour=words("heures heure h"),
        before=phrases("à|vers|dès"),
        parts={("et", "demie"): 30, ("et", "demi"): 30, ("et", "quart"): 15, ("moins", "le", "quart"): -15},
    ),
)

LANGUAGE = Language(
    code="fr",
    sequels=words("puis ensuite soudain"),
    doubtful=words(
        "impression "
        "ironie ironique sarcasme plaisanterie plan idée but objectif espoir théorie rêve blague mensonge "
        "promesse pub publicité marketing légende rumeur"
    ),
    introductions=phrases(
        "je cite|je vous lis|je te lis|imaginez|imagine|supposons|admettons|la plaquette|"
        "la brochure|le slogan|la pub|on nous avait dit|le commercial|soi disant"
    ),
    nots=words("ne pas jamais rien aucun aucune aucunement guère ni non nulle nullement sans"),
    nothing_but=words("que"),
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
    figures=FIGURES.starts,
    dictionary="fr",
    slips="accents",
    hesitations=words("euh heu hum hm hmm mmh ben bah ah"),
    fillers=phrases(
        "hein|voilà|euh voilà|bon|bref|bah|ben|vous voyez ce que je veux dire|comment dire|on va dire|"
        "vous savez|tu sais|tu vois|vous voyez|je veux dire|disons|genre|enfin"
    ),
    out_of=phrases("sur"),
    openers=phrases(
        "parce que|car|du coup|en fait|bref|bon ben|ben|bah|voilà|alors voilà|bon bah|ah oui|ah|non mais|"
        "enfin|et|mais|donc|alors|oui|bon|okay|oh|eh bien|puis|et puis"
    ),
    consequences=words("donc"),
    reasons=words("parce puisque car"),
    comments=words("ce ça cela"),
    generic=words("tu on vous"),
    settings=phrases(
        "vous savez|tu sais|je veux dire|honnêtement|franchement|comme je disais|avant ça|après ça|ensuite|"
        "d'ailleurs|de ailleurs|en plus|écoutez|voilà|exactement"
    ),
    parentheses=phrases("vous savez|tu sais|comme je disais|je veux dire|par exemple|disons"),
    articles=words("le la les un une l' celui celle ceux celles"),
    contrast_words=words("puis maintenant ensuite pourtant finalement malheureusement après"),
    reversal_words=words("résilié arrêté perdu cassé abandonné échoué regretté pire dommage"),
    repairs=phrases("non|pardon|attendez|attends|enfin|je veux dire|désolé|désolée"),
    afterthoughts=phrases(
        "quand même|du moins|en tout cas|enfin|si on veut|pour ainsi dire"
        "|pour être exact|pour être précis|techniquement|théoriquement|devrais je dire|"
        "je devrais dire|disons|en quelque sorte|pour l' instant|jusque ici|paraît il|"
        "entre guillemets|plus ou moins|grosso modo"
        "|mis à part|mise à part|excepté"
    ),
    softeners=phrases("disons"),
    too_far=phrases("jusque là|aussi loin|si loin|exagérons|exagérerais|exagérer|dirais pas ça|dirais pas cela"),
    affirming=words("si oui"),
    retractions=phrases(
        "quoi que ça veuille dire|quoi que cela veuille dire|"
        "je dis ça|oubliez ça|effacez ça|je plaisante|je rigole|je blague|non je plaisante|c'est faux|ce est "
        "faux|ce est une blague|"
        "enfin ce est ce que on croyait|ce est ce que on croyait|ce est ce que nous croyions|"
        "ce est ce que on pensait|on croyait ça|je retire|n' importe quoi"
        "|je cite|ce est tiré de|ça vient de leur|ça vient du|je ai lu ça"
        "|demandez|demande à|ce est marqué|ce est écrit|ce est ce que ils disent|à les entendre|"
        "paraît il|ce était l' idée|ce était le plan|en rêve|on peut rêver|dans tes rêves|"
        "ne me citez pas|entre nous|je exagère|je mens|ne écrivez pas ça|ce est pour rire|"
        "que tu crois"
    ),
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
    determiners=words("le la les l' mon ma mes notre nos leur leurs ce cette ces"),
    gendered=True,
    roles=words(
        "chef cheffe patron patronne collègue collègues technicien technicienne techniciens techniciennes "
        "directeur directrice directeurs gérant gérante associé associée associés vendeur vendeuse vendeurs "
        "comptable comptables infirmier infirmière infirmiers infirmières médecin médecins ingénieur "
        "ingénieure ingénieurs avocat avocate professeur professeure professeurs enseignant enseignante "
        "chauffeur chauffeurs responsable responsables employé employée employés ouvrier ouvrière ouvriers "
        "cuisinier cuisinière boulanger boulangère consultant consultante formateur formatrice élève élèves "
        "voisin voisine frère sœur père mère fils fille mari femme"
    ),
    referents=words(
        "outil outils logiciel plateforme produit fournisseur système service solution application équipe "
        "équipes entreprise client clients projet programme rapport"
    ),
    ones=FIGURES.ones,
    and_half=FIGURES.and_half,
    ordinals={"premier": 1, "première": 1, "second": 2, "seconde": 2}
    | ordinals(
        "deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz", "ième ièmes", first=2
    ),
    abbreviations={
        "mme": "madame",
        "mlle": "mademoiselle",
        "dr": "docteur",
        "env": "environ",
        "max": "maximum",
        "p ex": "par exemple",
        "etc": "et cetera",
        "av": "avenue",
        "m": "monsieur",
    },
    signs={"–": "à", "—": "à", "&": "et"},
    unspoken={
        "ne": (3, phrases("pas|jamais|rien|personne|aucun|aucune")),
        "il": (0, phrases("y a|y avait|y aura|faut|fallait|faudra|faudrait")),
        "il ne": (
            0,
            phrases(
                "y a pas|y a rien|y a jamais|y a personne|y a aucun|y a aucune|y a plus personne|y a plus rien|"
                "y a que|faut pas|faut jamais|faut rien|faut plus|fallait pas|faudrait pas|"
                "y a plus aucun|y a plus aucune|y avait pas|y avait rien|y avait personne|y avait plus personne|"
                "y avait plus rien"
            ),
        ),
    },
    approximators=words("genre disons environ quoi on"),
    amounts=words("moitié demi dizaine centaine centaines milliers double tous toutes chaque"),
    doubled=words("nous vous"),
    stressed={
        "moi": words("je j"),
        "toi": words("tu"),
        "lui": words("il"),
        "elle": words("elle"),
        "nous": words("nous on"),
        "vous": words("vous"),
        "eux": words("ils"),
        "elles": words("elles"),
    },
    own_pronouns=words("nous on notre nos je moi me mon ma mes"),
    own_team_nouns=words("équipe équipes entreprise société service groupe atelier bureau"),
    possessives=words("son sa ses leur leurs notre nos"),
    demonstratives=words("ce ça cela le la les l' leur"),
    singular=words("il elle ça cela ce lui le la"),
    pointing=words("le la les lui leur leurs son sa ses y en ainsi aussi encore toujours celui celle ceux celles"),
    anaphors=words("il elle ils elles"),
    adjuncts=words("à dans en chez pendant"),
    asides=words("surtout notamment particulièrement évidemment"),
    past_ending="é",
    contrasts=phrases(
        "les autres|le reste|mais|cependant|pourtant|toutefois|par contre|en revanche|malheureusement|hélas|"
        "bien que|quoique|en réalité|en pratique|dans les faits|"
        "même si|alors que|sauf que|ou|ou alors|néanmoins|cela dit|ceci dit|sinon|dommage"
    ),
    exceptions=phrases(
        "sauf|à part|excepté|hormis|à moins|seulement|uniquement|pas tous|pas tout|pas toujours|"
        "pas partout|au moins|du moins|en théorie|sur le papier|en principe|enfin presque|presque|"
        "à peu près|plus ou moins|à la louche|selon les|suivant les|parfois|normalement|environ|tant que|"
        "à condition|pourvu"
        "|pour qui|pour ceux qui|pour celui qui|pour celles qui|quand on aime|si on aime"
        "|plus les|plus #3|sans compter"
    ),
    outdoing=phrases(
        "mieux encore|encore mieux|le mieux|le plus beau|ce ne est pas tout|ce est pas tout|pas seulement ça"
    ),
    sooner=phrases("plus tôt|plus vite|même avant|même plus tôt|même plus vite"),
    moving_on=phrases(
        "bon|bref|passons|revenons à|pour revenir à|pour répondre à votre question|vous demandiez|"
        "laissez moi vous parler|laissez moi vous raconter|à propos"
        "|revenons au|revenons aux|revenons en|pour revenir au|pour revenir aux|parlons de|parlons plutôt|"
        "parlons du|parlons des|assez parlé|avant que je oublie|je me égare|où en étais je|votre question|"
        "ta question|je y reviendrai|vous vouliez savoir|racontez moi"
    ),
    of_them=(["de", "entre", "eux"], ["de", "entre", "elles"]),
    totals=words("tous toutes chaque"),
    finite=VERBS,
    subordinators=phrases("si|quand|lorsque|tant que|une fois|jusque|dès que"),
    attributions=phrases("dit|disait|dixit|dit on|selon|de après|paraît|prétend|promet|avait promis|a promis|affirme"),
    denials=phrases(
        "disons|ça dépend|non|pas vraiment|pas trop|pas du tout|jamais|bof|pas tout à fait|pas exactement"
        "|pas à notre connaissance|à notre connaissance|pas que je sache|que l' on sache"
        "|sans commentaire|question suivante|parlons de autre chose"
    ),
    mockeries=phrases("tu parles|vous parlez|mon oeil|c'est ça oui|ah oui super|bravo|ben voyons|oh génial"),
    dry=phrases(
        "mais bien sûr|oui bien sûr|mais oui bien sûr|ben tiens"
        "|bravo|quelle surprise|quelle joie|quel bonheur|chouette alors|la bonne blague"
    ),
    once_more=phrases("encore|encore une fois|de nouveau|à nouveau"),
    winks=phrases(
        "nous écoute|nous écoutent|lit ça|lira ça|est enregistré|on enregistre|le micro|suis payé|suis payée|"
        "me paie|me paient|me payez|vouliez entendre|voulait entendre|fais marcher|dans la pièce"
        "|autre histoire|à ce prix|pour ce prix|du bois|ne est pas de accord|pas le même avis|"
        "pas du même avis|voit les choses autrement|voient les choses autrement"
        "|un bon|bon de achat|une remise|une commission"
        "|si je dis ça|de avoir dit ça|de dire ça"
        "|pas le choix|pas de autre choix|aucun choix"
    ),
    framings=phrases("avant|à l' époque|avant ça|après ça|parce que|imaginons|supposons|imaginez|à le époque"),
    corrections=phrases(
        "pardon|attendez|attends|non pardon|plutôt|ou plutôt|enfin non|je veux dire|désolé|désolée|"
        "correction|non attendez"
        "|que est ce que je raconte|que est ce que je dis|je me corrige|rectification|"
        "plus exactement|au temps pour moi|devrais je dire|je devrais dire"
    ),
    snags=words("problème hic inconvénient souci inquiète gêne dérange agace"),
    counted_by=words("par"),
    free_of_charge=words("gratuit gratuite gratuits gratuites"),
    paying=words("paie paye paient payons payer payé coûte coûtent prix frais abonnement"),
    doubts=phrases(
        "difficile à dire|paraît il|dit on|à la louche|je crois|je pense|je suppose|j' espère|je espère|"
        "enfin je crois|croyait on|"
        "pensait on|on croyait|on espère|on l' espère|si on veut|soi disant|enfin presque|presque|"
        "pas vraiment|peut être|en théorie|sur le papier|à peu près|plus ou moins"
    ),
    assurances=phrases(
        "sans hésiter|sans hésitation|tous les jours|toutes les semaines|sans aucun doute|pas de doute|aucun "
        "doute|pas de problème"
    ),
    variants=respelled(
        ("œ", "oe"),
        ("æ", "ae"),
        ("aî", "ai"),
        ("oî", "oi"),
        ("évén", "évèn"),
        ("clefs", "clés"),
        ("clef", "clé"),
        ("coût", "cout"),
        ("goût", "gout"),
        ending=(("ées", "ée"), ("és", "é")),
    ),
    clitics=words("nous me te vous se lui leur le la les y en ne"),
    particles=phrases("du coup|en fait"),
    hosts=dict.fromkeys(
        ("du", "en"), words("est sont était étaient suis sommes êtes ai a avons avez ont avait avaient")
    ),
    tags=phrases("hein|quoi|voilà|non|ne est ce pas|tu vois|vous voyez|de accord"),
    remarks=phrases(
        "sans mentir|sans blague|je ne mens pas|je ne vais pas mentir|"
        "croyez le ou non|vraiment|"
        "comment dirais je|comment dire ça|comment on dit|comment dit on|"
        "du coup|en fait|honnêtement|franchement|je dois dire|je l' avoue|je avoue|je dois avouer|"
        "je le reconnais|il faut dire|croyez moi|heureusement"
    ),
    governors={
        "negation": words(
            "nullement aucunement manque manquent manquait manqué sauf mensonge peine incapable inutile pas "
            "ne non jamais personne rien aucun aucune ni sans guère plus impossible faux rarement nulle"
        ),
        "hedge": words(
            "approximativement grosso modo éventuel principalement surtout globalement initialement "
            "originellement autrefois avant habituellement occasionnellement certainement visiblement "
            "manifestement prétendument censé supposé peut-être probablement sûrement presque environ "
            "quasiment plutôt assez souvent parfois "
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
            "dis dites disons disions dira dirait raconter racontent racontait racontaient expliquer "
            "explique expliquent expliquait affirment affirmait prétendait prétendaient jure jurent "
            "promettre promettait promettent promettaient assure assurent assurait écrit écrivent écrivait "
            "croyait croyaient pensait pensaient penser croire trouvais trouvait trouver estime estiment "
            "estimait suppose supposent supposait imagine imaginent imaginait espérais espérait espérons "
            "espérer craint craignent craignait redoute doutent doutait demande demandent demandait demandé "
            "sais sait savent savait entends entend entendu lu lisait rappelle oublie oublié décidé conclut "
            "conclu convaincu recommande recommandent conseille conseillé propose proposé exige exigé montre "
            "montrent montrait voulu veulent aimerait aimerions préfère préférerait tente tentent tenté "
            "cherche cherchent évite arrête rêve rêvait avoue admet admettent nie nient paraissait sembler "
            "semblent semblaient dit disent disait disaient dire pense penses pensent pensais croit crois "
            "croient trouve "
            "trouvent prétend prétendent espère espèrent affirme promis promet raconte raconté "
            "semble semblait paraît souhaite crains doute selon entendu essaie essaient refuse refusé arrêté cessé"
        ),
    },
    phrases={
        "hedge": phrases("peut être|un peu|plus ou moins|en théorie|sur le papier|à peu près|jusque à"),
        "condition": phrases("à moins|à condition"),
    },
    classes={
        "each": words("par"),
        "pronoun": words("je on nous tu vous il elle ils elles notre nos mon ma mes leur leurs son sa ses me"),
        "tense": words("est était sont étaient sera seront a avait ont avaient suis été fut"),
        "degree": words(
            "très trop si plus moins extrêmement vraiment particulièrement tellement meilleur meilleure "
            "mieux pire toujours seulement super totalement complètement"
        ),
        "multiplying": words("doublé doubler double triplé tripler quadruplé divisé moitié"),
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
    adding=words("même aussi y"),
    was=words("était étaient fut"),
    linking=words("est était sont étaient"),
    inverting=words("est sont avez as a peut peuvent êtes"),
    question_words=words(
        "que qui quoi quel quelle quels quelles comment où quand pourquoi combien est avez as peut pouvez êtes"
    ),
)

HEDGES = {
    "about": "environ|près de|presque|à peu près|autour de|dans les|quelque|peut-être|plus ou moins|en moyenne",
    "at_least": "au moins|au minimum|pas moins de",
    "more_than": "plus de|plus d'|au-delà de",
    "at_most": "au plus|au maximum|jusqu'à|pas plus de",
    "less_than": "moins de|moins d'|sous",
}
"""What stands before a figure that is not exact, by what it makes of it."""
HEDGES_BEHIND = {
    "about": "environ|à peu près|plus ou moins|en moyenne",
    "at_least": "ou plus|au moins|au minimum",
    "at_most": "ou moins|au plus|au maximum|maximum",
}
"""What stands behind one."""
COUNTING = {
    "clock": "heures du (?:matin|soir)",
    "steps": "parfois|même|voire",
    "between": "entre",
    "slight": "un peu|juste|à peine|bien",
    "per": "par|chaque|à l'|à la",
    "plurals": "s|x",
    "shares": (
        "doublé|triplé|"
        r"(?:deux|trois|quatre|cinq|dix|\d+) fois (?:plus|moins) \w+|(?:deux|trois|quatre|cinq|dix|\d+) fois (?:le|la) \w+|"
        r"(?:la )?moitié (?:de la |de l['’]|du |des |de mon |de notre |de )\w+|"
        r"(?:un|deux|trois) (?:tiers|quarts?)(?: (?:des|du|de la|de nos) \w+)?|"
        r"une (?:\w+ )?et demie|(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) \w+ et demie?|une demi-\w+|"
        r"(?:une )?(?:dizaine|douzaine|vingtaine|trentaine|cinquantaine|centaine)s? de \w+|un millier de \w+|des milliers de \w+|"
        r"(?:une? )?\w+ sur (?:deux|trois|quatre|cinq|dix|\d+)|"
        r"le double(?: de \w+)?"
    ),
}
"""What stands before a range, between numbers that rise to its end, between a hedge and its figure, before the time of a rate; how
plurals end; amounts without units.
"""

REQUEST = {
    "subject": "Pour votre accord : « {title} »",
    "greeting": "Bonjour,",
    "greeting_named": "Bonjour {name},",
    "opening": (
        "voici l’histoire que {publisher} souhaite publier au sujet de {customer}. Rien n’en sera publié "
        "sans votre accord. Merci de lire ce qui suit : rien d’autre ne serait montré."
    ),
    "story": "L’histoire",
    "opening_alone": (
        "voici des mots de {customer} que {publisher} souhaite publier seuls. Rien n’en sera publié sans "
        "votre accord. Merci de lire ce qui suit : rien d’autre ne serait montré."
    ),
    "words": "Les mots",
    "checked_written": (
        "Les mots viennent de ce qui a été écrit le {dates}. Les mots omis sont marqués par « … » ou « […] "
        "», les mots ajoutés sont entre [crochets] ; seules l’orthographe, la ponctuation et les "
        "majuscules ont été corrigées."
    ),
    "collect_subject": "Quelques mots sur {publisher} ?",
    "collect_opening": (
        "{publisher} aimerait publier quelques mots de vous, comme vous le raconteriez à un collègue. Ce "
        "qui vous plaît et ce qui vous manque sont également les bienvenus."
    ),
    "collect_question": ("Comment était-ce avant, qu’est-ce qui a changé, et que diriez-vous à quelqu’un qui hésite ?"),
    "collect_use": "À quoi serviraient vos mots",
    "collect_answer": (
        "Répondez à ce message avec vos propres mots. Au-dessous, copiez cette ligne, et supprimez ce que "
        "vous n’autorisez pas :"
    ),
    "collect_allow": "Vous pouvez publier ces mots : {scopes}",
    "collect_unchanged": (
        "Nous publions ce que vous écrivez tel que vous l’écrivez ; tout au plus une faute de frappe est "
        "corrigée. Sans cette ligne, rien n’est publié, et si vous préférez vous abstenir, il n’est pas "
        "nécessaire de répondre."
    ),
    "figures": "Les chiffres qui l’accompagnent",
    "people": "Qui est cité, et comment",
    "shown": "Également montré",
    "logo": "Le logo de {customer}",
    "photo": "photo : {file}",
    "picture": "L’image de l’histoire : {alt}",
    "recording": "Un lien vers l’enregistrement : {address}",
    "clip": "Un extrait avec les mots « {words} » : {file}. Merci de l’écouter.",
    "disclosed": "Ce qui est précisé en plus",
    "incentive": "Offert pour l’entretien : {what}",
    "incentive_written": "Offert en échange : {what}",
    "relationship": {
        "partner": "{customer} est partenaire de {publisher}",
        "investor": "{customer} est investisseur de {publisher}",
        "employee": "La personne citée travaille pour {publisher}",
    },
    "revised": "formulation revue par vous",
    "translated": "traduction de ce que vous avez dit, par {by}",
    "checked": (
        "Les citations viennent de ce qui a été dit le {dates}. Les mots omis sont marqués par « … » ou « "
        "[…] », les mots ajoutés sont entre [crochets] ; les hésitations et les faux départs sont supprimés."
    ),
    "by_hand": (
        "Orateur attribué à la main : la transcription du {date} ne dit pas partout qui parle ; {by} l’a "
        "indiqué après l’avoir examinée. Dites-nous si certaines de ces paroles ne sont pas de vous."
    ),
    "asked": "Nous vous demandons la permission de montrer ceci",
    "not_asked": "Nous ne demandons pas, et ne ferons pas sans nouvelle demande",
    "scopes": {
        "site": "sur notre site web",
        "widget": (
            "comme citation sur d’autres sites qui l’intègrent (les mots qui y sont copiés peuvent y rester "
            "après un retrait)"
        ),
        "social": ("dans nos publications sur les réseaux sociaux et, avec ses chiffres, dans l’aperçu des liens"),
        "sales": "dans nos documents commerciaux",
        "name": "avec votre nom et celui de {customer}",
        "logo": "avec le logo de {customer}",
        "photo": "avec votre photo",
        "media": "avec un lien vers l’enregistrement, ou des extraits de celui-ci",
    },
    "recordings": {
        "link": "avec le lien vers l’enregistrement indiqué plus haut",
        "clips": "avec les extraits indiqués plus haut",
        "both": "avec le lien vers l’enregistrement et les extraits indiqués plus haut",
    },
    "unnamed": "Sans noms : à la place d’un nom figure « {described} ».",
    "term": (
        "Votre permission prend fin {duration} après que vous l’avez donnée ; nous vous demanderons alors à nouveau."
    ),
    "years": ("un an", "{} ans"),
    "days": "{} jours",
    "open_term": "Votre permission vaut jusqu’à ce que vous la retiriez.",
    "answer": "Comment répondre",
    "approve": (
        "Pour donner votre accord, répondez à ce message avec ces lignes (omettez ce que vous n’autorisez pas) :"
    ),
    "formula": "J’approuve l’histoire dont l’empreinte est",
    "formula_alone": "J’approuve les mots dont l’empreinte est",
    "for_": "pour : {scopes}",
    "seen": "Vu dans son contexte : {quotes}",
    "around": "Ce que vous avez dit autour de vos citations",
    "look": (
        "Ces citations se trouvent dans un passage qui pourrait les compléter ou les nuancer. Vous seul le "
        "voyez, tel qu’il figure dans notre transcription. Si une citation ne rend pas ce que vous vouliez "
        "dire, dites-le dans votre réponse."
    ),
    "you": "Vous avez dit :",
    "asked_you": "On vous a demandé :",
    "others": (
        "À propos de la citation « {quote} » de {name} : ce qui l’entoure dans l’entretien n’est montré qu’à "
        "{name} ({kinds})."
    ),
    "turned": "la suite la nuance ou la contredit",
    "went_on": "la suite la complète, ou une partie de phrase est omise",
    "change": (
        "Pour changer ou retirer quelque chose, dites-le dans votre réponse : rayez une citation, un chiffre "
        "ou un nom, ou donnez votre propre formulation, qui sera montrée comme revue par vous. Nous vous "
        "enverrons le texte modifié, car vous approuvez exactement ce que vous avez vu."
    ),
    "page": "La page telle qu’elle paraîtra",
    "three": "Trois réponses à copier",
    "yes": "Oui",
    "other": "Modifier",
    "no": "Non",
    "please_change": "Merci de modifier ceci avant la publication :\n\n…",
    "please_not": "Merci de ne pas publier ceci.",
    "copy": "Copier",
    "copied": "Copié",
    "not_before": "Rien n’est publié avant le {date}, ni sans votre réponse.",
    "your_words": "Vos propos dans cette histoire",
    "links": "Les liens ne fonctionnent pas dans cet aperçu.",
    "refuse": (
        "Si vous ne voulez pas de cette publication, vous n’avez rien à faire : sans votre réponse, rien n’est publié."
    ),
    "withdraw": (
        "À tout moment, sans donner de raison, et aussi simplement que vous l’avez donnée : écrivez « Je "
        "retire mon accord » à {contact}. À la prochaine mise à jour du site, ce que vous avez approuvé a "
        "disparu de nos pages, de nos flux et de la recherche, et les autres sites qui le chargent depuis le "
        "nôtre ne le montrent plus. Ce que d’autres ont copié ou enregistré avant est hors de notre portée."
    ),
    "withdraw_title": "Comment retirer votre permission",
    "digest": (
        "L’empreinte est calculée sur les textes, les noms et les chiffres ci-dessus. Si quelque chose y "
        "change, elle ne correspond plus, et votre accord ne couvre pas le changement."
    ),
}
"""The wording of an approval request."""

TELLING = {
    "problem": (
        "cauchemar*|enfer|galère*|chaos|catastroph*|difficil*|dur|dure|durs|problème*|souci*|perd*|perdu*|"
        "échou*|échec*|erreur*|faux|peur|inquiét*|inquiet*|stress*|débord*|frustr*|fatigu*|épuis*|cassé*|"
        "pire|mauvais*|terribl*|horribl*|pénibl*|lent*|cher|chère|raté*|manqu*|oubli*|désespér*|impossible*|"
        "seul|seule|honte|colère|souffr*|douleur|crise|gaspill*|compliqu*|à la main|papier*|en retard|"
        "se plai*|plaint*|plainte*|personne ne|bloqué*|coincé*|abandonn*|risque*|tableur*"
    ),
    "change": (
        "avant|plus jamais|au lieu|plutôt que|à l'époque|depuis|désormais|aujourd'hui|tout à coup|soudain*|"
        "enfin|finalement|changé*|change tout|transform*|au début|par rapport|du jour au lendemain|"
        "pas seulement|contrairement|maintenant|pour la première fois|est passé*|sommes passés|on est passé"
    ),
    "turn": "mais|jusqu'à|après|alors que|pourtant|quand même",
    "value": (
        "gagn*|économis*|simple*|plus vite|rapide*|mieux|meilleur*|moins cher|moins|libre*|libér*|croissance|"
        "doubl*|tripl*|moitié|succès|réuss*|vaut|aide|aidé*|marche|fonctionne*|amélior*|productiv*|confian*|"
        "fiable*|recommand*|avantage*|résol*|atteint|progrès|opportunité*|efficac*|revenir en arrière|utile*|"
        "chiffre d'affaires"
    ),
    "feeling": (
        "aime|aimé|adore|adoré|génial*|incroyabl*|formidabl*|merveill*|fier|fière|fiers|joie|heureu*|"
        "content*|ravi*|enthousias*|reconnaissan*|drôle*|fou|folle|dingue|bizarre|choqu*|surpris*|étonn*|"
        "sent*|ressent*|soulag*|rêve*|cœur|coeur|passion*|émotion*|magique*|tranquill*|beau|belle|plaisir|"
        "impressionn*"
    ),
    "emphasis": (
        "le plus|la plus|les plus|premier*|première*|seul|seule|jamais|toujours|chaque|tout|tous|toute|rien|"
        "personne|entier*|complètement|absolument|totalement|vraiment|énorm*|extrêmement|tellement|"
        "important*|essentiel*|plus de|du tout|littéralement"
    ),
    "advice": (
        "il faut|vous devez|tu dois|mon conseil|conseil*|la clé|le secret|l'important|le plus important|"
        "j'ai appris|leçon*|je dirais|n'hésit*|on doit|nous devons|ne faites pas|ne pas|osez|lancez-vous|"
        "l'essentiel"
    ),
    "story": (
        "je me souviens|un jour|un soir|ce jour-là|il y a|quand je|quand on|quand nous|je me suis dit|"
        "j'ai dit|il m'a dit|elle m'a dit|on m'a dit|j'ai pensé|j'ai décidé|on a décidé|nous avons décidé|"
        "j'ai commencé|on a commencé|la première fois|ma femme|mon mari|mes enfants|ma fille|mon fils|"
        "j'ai grandi|fondé*"
    ),
    "cause": "parce que|car|c'est pourquoi|donc|du coup|ce qui veut dire|sinon|grâce à",
    "courtesy": (
        "merci|bienvenue|enchanté*|bonjour|bonsoir|au revoir|bonne question|ravi d'être|heureux d'être|"
        "je m'appelle|comment allez|avec plaisir|je vous en prie"
    ),
    "promotion": (
        "site web|newsletter|abonnez*|suivez*|instagram|facebook|linkedin|lien*|inscri*|diapositive|ordre du jour|micro"
    ),
    "figure": "moitié|demi*|douzaine*|centaine*|milliers|le double|un tiers|un quart",
    "aside": (
        "je ne sais pas|je sais pas|comme j'ai dit|comme vous l'avez dit|comme je disais|"
        "je crois que c'était|et ainsi de suite|pour répondre|attendez"
    ),
    "blank": (
        "ne me souviens pas|me souviens plus|me rappelle pas|me rappelle plus|difficile à dire|"
        "rien ne me vient|saurais pas dire"
    ),
    "picture": "comme si|comme un|comme une|c'est comme|l'impression de|on dirait",
}
"""What shows that a passage tells something worth quoting, by its part; `*` stands for any ending."""

ASKING = {
    "wonders": "me demande|me demandais|curieux|curieuse|aimerais savoir|voudrais savoir",
    "open": "comment|que|qu'est-ce|quoi|pourquoi|racontez|parlez|décrivez|expliquez|raconte",
    "precise": "quand|où|qui|quel*|combien|depuis quand",
    "invites": "pouvez-vous|pourriez-vous|peux-tu|vous pouvez|avez-vous un exemple|vous souvenez",
    "leading": (
        "n'est-ce pas|ne trouvez-vous pas|vous ne trouvez pas|non?|vous devez|je parie|j'imagine|sûrement|vous adorez"
    ),
    "hypothetical": (
        "utiliseriez-vous|achèteriez-vous|paieriez-vous|si nous|si on|imaginez|supposons|seriez-vous intéressé"
    ),
    "follow": (
        "dites-m'en plus|que voulez-vous dire|par exemple|un exemple|que s'est-il passé|et ensuite|"
        "et alors|pourquoi cela|c'est-à-dire|quand vous dites|vous avez dit|plus précis|autre chose"
    ),
    "specifics": "combien|exemple|pour cent|pourcentage|environ|précis*|chiffr*",
    "counsel": (
        "que diriez|que conseill*|votre conseil|quel conseil|conseill*|recommand*|à votre place|"
        "feriez-vous autrement|que dites-vous|dans votre situation"
    ),
    "before": "avant|auparavant|à l'époque|comment faisiez-vous|quel problème|quels problèmes",
    "turning": "moment|déclic|trop|décidé de changer|mal tourné|rendu compte|goutte d'eau|tournant",
    "choosing": (
        "connu|choisi|choix|hésit*|doute|doutes|mise en place|démarrage|débuts|au début|alternatives|convaincu|"
        "passer à|passage à|première semaine|premier mois|premières semaines"
    ),
    "since": (
        "maintenant|aujourd'hui|désormais|depuis|changé|différence|résultat|résultats|en chiffres|cela représente|"
        "utilisez-vous|gagné|gagnez"
    ),
    "aside": (
        "n'aimez pas|manque|ne marche pas|déplaît|améliorer|panne|disparaissait|vous citer|oublié de demander|"
        "plus difficile|failli|ne fonctionne pas|et ensuite|et après"
    ),
    "moves on": "dernière question|pour finir|pour conclure|question suivante|autre chose|autre sujet|avant de finir",
    "felt": (
        "peur|inquiet|inquiète|inquiets|angoiss*|stressé*|débordé*|frustr*|épuis*|désespér*|honte|colère|"
        "cauchemar*|pleur*|triste*|détest*|panique*|seul au monde"
    ),
    "emotion": "ressent*|senti*|vous personnellement|toi personnellement|pour vous|fier|inquiet|surpris*|émotion*",
    "failure": (
        "ne marche pas|ne fonctionne pas|difficile*|frustr*|manque|presque|problème*|défi*|mal|mieux|déçu*|"
        "pire|compliqué*"
    ),
    "record": "enregistr*",
    "minds": "dérange|gêne|une objection|inconvénient",
    "denies": "non|pas du tout",
    "refuses": "préfère pas|préférerais pas|plutôt pas|préfère que non|ne veux pas|ne souhaite pas|pas enregistr*|sans enregistr*",
    "agrees": "oui|bien sûr|d'accord|pas de problème|allez-y|volontiers|ok",
    "pitch": (
        "notre plateforme|notre produit|notre outil|notre solution|notre logiciel|nous avons construit|"
        "nous avons développé|nous offrons|nous proposons|laissez-moi vous|nouvelle fonctionnalité"
    ),
    "vague": "beaucoup|mieux|plus facile|bien|super|pas mal|utile|des choses|grande différence|pratique",
}
"""What shows in an interview how somebody asked and answered, by its part; `*` stands for any ending."""

NUMBERED = (
    "étape phase partie chapitre section page figure tableau semaine jour mois niveau version salle porte "
    "quai hall étage ligne site usine numéro épisode question règle point tour équipe stand"
)
"""Words before a number that only tells one thing from others: step 2."""

STAGING = {
    "told_within": "il elle on ils elles",  # with a verb of saying, within the marks of a quotation
    "voicing": (
        "souvient dit disait raconte racontait ajoute ajoutait explique expliquait rappelle répond répondait conclut "
        "poursuit précise confie avoue écrit résume se sourit souriait rit riait hoche soupire hésite "
        "écrivait écrivit"
    ),
    "meeting": ("demandé rencontré visité parlé interrogé montré remercions remercié arrivés connaissons"),
    "third_person": "il elle lui",
    "sourcing": "selon|d après|aux dires de|pour citer|à en croire",
    "after": "quand|lorsque|avant|après|parce|depuis|si|pendant|dès|jusqu|bien|grâce à|avec|pour|sans",
    "editing": (
        "nom noms interview entretien photo photos texte article traduit raccourci version rédaction vous "
        "votre vos publié"
    ),
    "greeting": "merci cher chère bonjour bienvenue félicitations photo texte par avec",
    "naming": "je suis|je m appelle|mon nom est|moi c est",
    "words": "mots termes formule expression",
    "quoting": "selon dans avec reprendre",
    "headings": "comment pourquoi",
    "works": (
        "atelier conférence session ronde webinaire séminaire cours présentation article billet livre "
        "chapitre guide rapport fonction fonctionnalité module épisode film vidéo exposition projet "
        "programme initiative prix bouton menu page intitulé intitulée titre"
    ),
    "phrasing": (
        "le dit ainsi|le résume ainsi|résume ainsi|l exprime ainsi|pour citer|aime dire|aime à dire|"
        "croyez en|dernier mot revient à|dernier mot est à|mot de la fin revient à|mot de la fin est à|dernier mot à"
    ),
    "pronouns": "elle il elles ils",
    "possessives": "son sa ses",
    "hearing": "nous me t a",
    "alone": "je j mon ma mes",
    "accounts": "résumé",
    "statements": (
        "verdict mots conseil réponse conclusion avis message commentaire formule expression jugement "
        "constat bilan opinion remarque devise recommandation réaction dicton citation"
    ),
    "stating": (
        "catégorique|formel|formelle|clair|claire|franc|franche|franchement|direct|directe|honnête|honnêtement|"
        "sans détour|sans détours|sans hésiter|sans hésitation|n hésite pas|ne mâche pas ses mots|sans appel|"
        "convaincu|convaincue|certain|certaine|sûr|sûre|sobrement|sèchement|lapidaire|hausse les épaules|"
        "secoue la tête|aucun doute|fait court|va droit au but|en deux mots|bref|brève|laconique|simple"
    ),
    "having": "a avait donne donnait offre",
    "addressing": "tu te toi ton tes vous votre vos",
    "clauses": "que comment pourquoi ce quoi quand si",
    "doing": (
        "attend|attendait|attendit|essaie|essayait|vérifie|vérifiait|achète|acheta|construit|teste|testait|"
        "compte|comptait|mesure|mesurait|commande|commandait|change|changea|vend|vendait|paie|payait|travaille|"
        "travaillait|reste|restait|prévoit|prit la décision|prend la décision"
    ),
    "joining": "et mais maintenant alors oui non",
    "acts": "répond répondait écrit poursuit sourit souriait rit riait hoche soupire hésite",
    "feeling": (
        "heureux heureuse fier fière ravi ravie content contente convaincu convaincue sceptique surpris "
        "surprise sûr sûre clair accord réjouit félicite adore aime espère souhaite préférée préféré"
    ),
    "conversing": ("retour retours sondage formulaire mail message lettre avis expérience voix règle règles phrase"),
    "pointing": "c ce cela ça cet cette voilà exactement",
    "serving": (
        "proposons offrons aidons aidé construit construisons livré livrons envoyé envoyons corrigé répondons "
        "répondu développé formé importé installé ajouté"
    ),
    "lasting": "jamais plus toujours depuis",
    "linking": (
        "avec sans et mais ou donc puis par pour de d du des à en dans près après avant pendant quand parce qui "
        "que dont où comme si aussi même pas sauf"
    ),
    "referring": "ce",
    "ours": "notre nos",
    "topics": "sur",
    "comparing": "comme",
    "articles": "le la les l un une chaque tout ce",
    "past": "avons avions étions sommes -âmes -îmes",
    "reaching": "depuis|avant|après|avec|sans|grâce à",
    "buying": "acheté achetons choisi adopté passés",
    "being": "est était sont étaient fut",
    "hosting": "chez",
    "relations": "client clients cliente clientes partenaire partenaires utilisateur membre fournisseur invite invité",
    "present": "bonjour salut ici",
    "remarks": "mot phrase parole",
    "favourites": "préféré préférée",
    "whose": "de d du par",
    "noting": "note notes remarque remarques",
    "columns": (
        "tâche tâches étape étapes échéance statut sujet sujets question questions domaine responsabilité "
        "responsable action actions"
    ),
    "spans": "jour semaine mois année",
}

MAILS = {
    "straight": """Subject: Raconteriez-vous votre histoire ?

Bonjour {name},

Voici pourquoi je vous écris : {reason}.

Auriez-vous {minutes} minutes pour me raconter comment cela se passe avec {product} ? Je recueille des témoignages de clients, et
votre histoire m’a marqué. Si elle vous plaît, nous la publierons avec un lien vers {company}. Vous la lisez avant tout le monde, et
rien ne paraît sans votre accord.

Si cela vous tente, choisissez un créneau ici : {link}

Sans aucune obligation, et merci dans tous les cas !

{sender}
""",
    "recognition": """Subject: Pouvons-nous parler de vous ?

Bonjour {name},

Voici ce qui m’a frappé : {reason}. C’est impressionnant !

Nous préparons une série de témoignages de clients, et j’aimerais beaucoup y présenter {company}. Concrètement :

- un appel de {minutes} minutes, quand cela vous arrange
- quelques questions sur votre expérience
- nous rédigeons, vous validez, et nous publions avec un lien vers vous

Cela vous intéresse ? Voici mon agenda : {link}

{sender}
""",
    "casual": """Subject: Un café ?

Bonjour {name},

J’ai grand plaisir à travailler avec {company}. Seriez-vous partant pour un échange informel de {minutes} minutes sur votre
expérience avec {product} ? Je recueille des témoignages de clients et j’aimerais beaucoup avoir le vôtre ; rien n’est publié sans
votre accord.

Si le cœur vous en dit, voici mon agenda : {link}

Dans tous les cas, merci !

{sender}
""",
    "milestone": """Subject: Félicitations !

Bonjour {name},

Je viens de l’apprendre : {reason}. Félicitations !

Auriez-vous {minutes} minutes pour me raconter comment vous y êtes arrivé ? Nous publions des témoignages de clients, et le vôtre
aiderait ceux qui s’intéressent à {product}. Vous validez chaque mot avant publication, avec un lien vers {company}.

Voici mon agenda : {link}

{sender}
""",
    "nudge": """Subject: Un court échange sur {product}

Bonjour {name},

Je me permets de revenir vers vous : je serais ravi d’échanger si vous avez {minutes} minutes. {link}

Aucune pression si vous êtes débordé. Répondez « pas maintenant », et je reviendrai vers vous dans quelques mois.

{sender}
""",
    "too-busy": """Subject: Un court échange sur {product}

Bonjour {name},

Je comprends tout à fait ! Préférez-vous que je vous envoie quelques questions par mail ? Cela prend cinq minutes, et je rédige
l’histoire à partir de vos réponses. Dites-moi ce qui vous convient le mieux.

{sender}
""",
    "maybe-later": """Subject: Un court échange sur {product}

Bonjour {name},

Aucun problème, je reviens vers vous le {when}. À bientôt !

{sender}
""",
    "by-mail": """Subject: Quelques questions sur {product}

Bonjour {name},

Bien sûr, faisons cela par mail. Trois questions :

1. Comment cela se passait-il avant {product} ?
2. Qu’est-ce qui a changé depuis ?
3. Que diriez-vous à quelqu’un dans votre situation ?

Je rédigerai l’histoire à partir de vos réponses, et vous la lirez avant toute publication.

{sender}
""",
    "thanks": """Subject: Merci pour votre temps !

Bonjour {name},

Merci pour cet échange ! Voici ce que j’en retiens :

{takeaways}

Vous recevrez un brouillon d’ici une semaine. Vous pourrez changer ou supprimer ce que vous voulez, et rien n’est publié avant votre
accord.

Encore merci !

{sender}
""",
    "draft": """Subject: Le brouillon de votre histoire

Bonjour {name},

Voici le brouillon de votre histoire, avec tout ce que nous aimerions montrer : {draft}

Dites-nous ce qu’il faut changer ou supprimer. S’il existe une photo ou un logo que nous pouvons utiliser, joignez-les à votre
réponse. Rien n’est publié sans votre accord.

{sender}
""",
    "live": """Subject: Votre histoire est en ligne

Bonjour {name},

Votre histoire est en ligne : {story}

Merci de l’avoir racontée ! Si quelque chose doit changer, ou ne doit plus y figurer, il suffit de répondre à ce message.

{sender}
""",
    "thanks-again": """Subject: Encore merci

Bonjour {name},

Votre histoire est en ligne depuis un moment : {story}. Encore merci de l’avoir racontée ! Si quelque chose n’y est plus exact,
répondez simplement à ce message, et nous le modifierons ou le retirerons.

{sender}
""",
}

GUIDE = {
    "draft": ("Avant", "Le déclic", "Le changement", "Résultats", "Leur conseil aux autres"),
    "title": "Guide d’entretien : {customer}",
    "goal": "**Objectif.** Ce que nous voulons avoir à la fin : {goal}.",
    "whom": "**Avec qui.** {segment}.",
    "segments": {
        "vip": "Un client qui s’en sert beaucoup",
        "new": "Un nouveau client",
        "struggling": "Un client en difficulté",
        "churned": "Un client qui est parti",
        "one-time": "Quelqu’un qui a acheté une seule fois",
        "engaged": "Quelqu’un qui s’intéresse, et qui n’a pas acheté",
    },
    "agenda": "Déroulement : {minutes} minutes",
    "warm": "{n} min : mise en route, accord, contexte",
    "core": "{n} min : {count} questions, et 15 à 20 relances",
    "end": "{n} min : conclusion, suite",
    "consent": "L’accord, avant toute chose",
    "consent_words": (
        "Est-ce que je peux enregistrer notre échange, pour vous écouter au lieu de prendre des notes ? Vous "
        "lirez un brouillon avant "
        "toute publication, et vous pourrez changer ou supprimer ce que vous voulez."
    ),
    "consent_note": (
        "Attendre un oui, l’enregistrement en marche. En cas de refus : prendre des notes, et mettre `kind: "
        "notes` dans interview.yml."
    ),
    "opening": "Pour commencer",
    "opening_words": (
        "Merci d’avoir accepté. J’aimerais comprendre quelle place {product} tient dans votre travail. Il n’y a "
        "pas de mauvaise réponse."
    ),
    "questions": "Questions",
    "names": {
        "own": "Nos questions",
        "problem": "Le problème",
        "solution": "La solution",
        "results": "Les résultats",
        "failure": "Ce qui ne va pas",
        "advice": "Conseil",
    },
    "sets": {
        "problem": (
            "Quel problème cherchiez-vous à résoudre quand vous avez trouvé {product} ?",
            "Comment faisiez-vous avant ?",
            "À quel moment avez-vous su que quelque chose devait changer ?",
        ),
        "solution": (
            "Comment utilisez-vous {product} aujourd’hui, étape par étape ?",
            "Qu’est-ce que vous utilisez le plus, et pourquoi ?",
            "Comment s’est passée votre première semaine ? Qu’est-ce qui vous a surpris ?",
        ),
        "results": (
            "Qu’est-ce qui a changé depuis que vous utilisez {product} ?",
            "Combien cela représente-t-il, en temps, en argent ou en autre chose que vous comptez ?",
            "Qu’est-ce que cela a changé pour vous personnellement ?",
            "Que faites-vous quand {product} est en panne ?",
        ),
        "failure": (
            "Qu’est-ce qui a été le plus difficile avec {product} ?",
            "Qu’est-ce qui a failli vous faire partir ?",
            "Qu’est-ce qui vous manque le plus ?",
        ),
        "advice": ("Que dites-vous à quelqu’un dans votre situation qui hésite encore ?",),
    },
    "follow_ups": "Relances",
    "follow_up_words": (
        "Dites-m’en plus.",
        "Avez-vous un exemple précis ?",
        "Que voulez-vous dire par là ?",
        "Que s’est-il passé ensuite ?",
        "Pourquoi était-ce important ?",
        "Qu’avez-vous ressenti ?",
        "Combien, à peu près ?",
    ),
    "checklist": "Liste de contrôle",
    "before": "Avant",
    "before_items": (
        "l’objectif tient en une phrase",
        "le poste, l’entreprise et le secteur sont connus",
        "l’enregistreur fonctionne",
    ),
    "during": "Pendant",
    "during_items": (
        "l’accord s’entend sur l’enregistrement",
        "la personne interrogée parle 80 % du temps",
        "compter jusqu’à trois après chaque réponse",
        "demander du précis : combien, à quelle fréquence, depuis quand",
        "demander ce qu’elle a ressenti",
        "demander ce qui ne marche pas",
        "marquer les bons moments avec ⭐ QUOTE",
        "ne rien vendre",
    ),
    "after": "Après",
    "after_items": (
        "remercier dans la journée",
        "transcription, puis `casestudies new interview`",
        "brouillon sous une semaine, accord avant toute publication",
    ),
}
