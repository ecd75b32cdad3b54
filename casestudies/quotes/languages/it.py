"""Italian."""

from __future__ import annotations

import re

from casestudies.quotes.languages.base import Language, ordinals, phrases, respelled, words
from casestudies.quotes.languages.clock import Clock
from casestudies.quotes.languages.continental_numbers import Figures
from casestudies.quotes.languages.italian_verbs import VERBS
from casestudies.quotes.languages.romance import splitter

_NUMBER = re.compile(
    r"(?:zero|un|uno|una|due|tre|tré|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|vent[io]?|trent[ao]?|"
    r"quarant[ao]?|cinquant[ao]?|sessant[ao]?|settant[ao]?|ottant[ao]?|novant[ao]?|cento?|mille|mila)+$"
)
FIGURES = Figures(
    code="it",
    begins=lambda word: bool(_NUMBER.match(word)),
    ones=words("un uno una un'"),
    scales={"mila": 1000, "milione": 10**6, "milioni": 10**6, "miliardo": 10**9, "miliardi": 10**9},
    percent=frozenset({("per", "cento"), ("percento",), ("percent",)}),
    point="virgola",
    currencies={"dollaro": "$", "dollari": "$", "sterline": "£"},
    respelled=(("centott", "centoott"), ("mila ", "mila"), ("centoeuno", "centouno")),
    other_words={"sei": words("tu ti ci lo la li le ne mi che non non dove chi se ce te")},
    and_half=phrases("e mezzo|e mezza"),
    abbreviated={"mln": 10**6, "mld": 10**9, "m": 10**6, "k": 1000},
    of=words("di"),
    ordinal_marks=words("° º ª o a"),
    clock=Clock(
        hour=words("h"),
        before=phrases("alle|dalle|le|ore|verso le"),
        parts={("e", "mezza"): 30, ("e", "mezzo"): 30, ("e", "un", "quarto"): 15, ("meno", "un", "quarto"): -15},
        joins=words("e"),
    ),
)

LANGUAGE = Language(
    code="it",
    sequels=words("poi improvvisamente"),
    doubtful=words(
        "impressione "
        "ironia ironico sarcasmo battuta piano idea obiettivo speranza teoria sogno scherzo bugia "
        "promessa pubblicità marketing leggenda "
        "barzelletta favola"
    ),
    introductions=phrases(
        "cito|le leggo|ti leggo|immagini|immagina|supponiamo|mettiamo che|lo slogan|la brochure|"
        "la pubblicità|ci avevano detto"
    ),
    nots=words("non no mai niente nulla nessuno nessuna nessun né neanche nemmeno neppure mica senza"),
    first_person=words("io me mi mio mia miei mie noi ci nostro nostra nostri nostre"),
    about_person=words(
        "lui lei loro suo sua già ex dal dirige ha gestisce responsabile incaricata incaricato lavora "
        "fondatrice fondatore direttrice direttore capo entrata entrato foto immagine intervista testo "
        "ospite"
    ),
    split=splitter(
        {
            "c": "ci",
            "l": "l'",
            "un": "un'",
            "d": "di",
            "dell": "dell'",
            "all": "all'",
            "nell": "nell'",
            "sull": "sull'",
            "dall": "dall'",
            "quest": "quest'",
            "quell": "quell'",
        },
        {"ok": "okay", "'sto": "questo", "'sta": "questa"},
    ),
    number=FIGURES.number,
    figures=FIGURES.starts,
    dictionary="it",
    slips="accents",
    hesitations=words("ehm eh ehh mh mhm hm hmm ah uhm"),
    fillers=phrases(
        "ecco|vabbè|vabè|va be'|guarda|guardi|come dire|ehm|diciamo così|beh|boh|sai|sa|cioè|diciamo|"
        "insomma|tipo|voglio dire"
    ),
    out_of=phrases("su"),
    openers=phrases(
        "niente|vabbè|vabè|guarda|guardi|ecco|senta|certo|be|be'|però|e|ma|quindi|allora|sì|bene|beh|"
        "okay|oh|poi|dunque|guarda"
    ),
    consequences=words("quindi"),
    reasons=words("perché"),
    comments=words("questo quello"),
    generic=words("tu"),
    settings=phrases(
        "sai|cioè|diciamo|insomma|onestamente|sinceramente|come dicevo|prima di allora|dopo di che|inoltre|"
        "certo|esatto|guardi"
    ),
    parentheses=phrases("sai|cioè|diciamo|come dicevo|come ho detto|per esempio|ad esempio|voglio dire"),
    articles=words("il lo la i gli le l' un uno una un' quelli quelle coloro"),
    contrast_words=words("poi adesso ora infine"),
    reversal_words=words("disdetto smesso perso rotto fallito abbandonato peggio peccato"),
    repairs=phrases("no|scusi|scusa|aspetta|aspetti|cioè|anzi|voglio dire"),
    afterthoughts=phrases(
        "però|almeno|diciamo|per così dire|cioè|insomma"
        "|per la precisione|per essere precisi|tecnicamente|teoricamente|per ora|finora|più o meno|"
        "si fa per dire|tra virgolette"
        "|a parte|escluso|esclusa|esclusi"
    ),
    softeners=phrases("diciamo|facciamo"),
    too_far=phrases("così lontano|direi tanto|direi così|esagererei|non esageriamo"),
    affirming=words("sì"),
    retractions=phrases(
        "qualunque cosa significhi|qualsiasi cosa significhi|qualunque cosa voglia dire|"
        "lo dico|lo dice|lo dicono|lo diceva|lo dicevano|lasci stare|non lo scriva|scherzo|sto scherzando|"
        "è uno scherzo|bugia|non è vero|così "
        "pensavamo|così credevamo|"
        "o così pensavamo|o così credevamo|lo credevamo|ritiro tutto"
        "|cito|è preso da|è preso dal|lo ho letto|viene dal loro|sta scritto"
        "|chiedete|chiedi a|chieda a|ci è scritto|così ci è scritto|così dicono|parole loro|"
        "parole sue|era l' idea|era il piano|nei tuoi sogni|magari fosse vero|non mi citi|"
        "esagero|sto esagerando|si fa per dire|per modo di dire|a sentir loro"
        "|chieda alla|chieda al|chieda ai|chiedi alla|chiedi al|chiedi ai"
    ),
    joiners=words("e quindi"),
    subjects=words("io noi tu lei voi lui loro questo quello nessuno tutti"),
    function_words=words(
        "io tu lui lei noi voi loro mi ti si ci vi lo la li le gli il i un uno una e o ma che se di del "
        "della dei delle a al alla in nel nella con per su sul è sono era erano ha hanno "
        "aveva ho abbiamo mio mia suo sua nostro nostra come molto più quando dove perché da dal dalla l'"
    ),
    intensifiers=words("molto troppo mai sempre no così tanto più davvero"),
    backchannel=words("sì certo okay esatto bene giusto mhm oh bello ottimo perfetto vero capisco ah già"),
    pronouns=words("esso lui lei loro questo quello lo la li le gli ne ci noi"),
    persons=words("lui lei"),
    determiners=words("il lo la i gli le l' nostro nostra loro questo questa quel quella"),
    roles=words(
        "tecnico tecnica tecnici capo collega colleghi colleghe direttore direttrice direttori titolare socio "
        "socia soci venditore venditrice venditori contabile contabili infermiere infermiera infermieri "
        "medico medici ingegnere ingegneri avvocato avvocata professore professoressa insegnante insegnanti "
        "autista autisti responsabile responsabili dipendente dipendenti operaio operaia operai cuoco cuoca "
        "fornaio fornaia consulente consulenti formatore formatrice alunno alunna alunni vicino vicina "
        "fratello sorella padre madre figlio figlia marito moglie"
    ),
    referents=words(
        "strumento software piattaforma prodotto fornitore sistema servizio soluzione applicazione squadra "
        "team azienda cliente clienti progetto programma rapporto"
    ),
    ones=FIGURES.ones,
    and_half=FIGURES.and_half,
    ordinals=ordinals("prim second terz quart quint sest settim ottav non decim", "o a i e"),
    abbreviations={
        "sig": "signor",
        "sig ra": "signora",
        "dott": "dottor",
        "dott ssa": "dottoressa",
        "ing": "ingegner",
        "avv": "avvocato",
        "prof": "professor",
        "ca": "circa",
        "ecc": "eccetera",
        "es": "esempio",
        "max": "massimo",
    },
    signs={"–": "a", "—": "a", "&": "e"},
    drops_subjects=True,
    cased=words("lei la le suo sua suoi sue"),
    approximators=words("diciamo tipo circa"),
    amounts=words("metà mezzo mezza dozzina centinaia migliaia doppio triplo tutti tutte ogni"),
    doubled=words("se si ci"),
    own_pronouns=words("noi ci nostro nostra nostri nostre io mi me mio mia"),
    own_team_nouns=words("team azienda ditta reparto gruppo squadra officina ufficio"),
    possessives=words("suo sua suoi sue loro nostro nostra nostri nostre"),
    demonstratives=words("questo questa quello quella lo la li le"),
    singular=words("lui lei esso essa questo quello lo la gli"),
    anaphors=words("quello quella lui lei esso essa essi loro questo questa"),
    adjuncts=words("in a durante"),
    asides=words("specialmente soprattutto particolarmente ovviamente"),
    we_endings=("iamo", "vamo"),
    past_ending="ò",
    contrasts=phrases(
        "gli altri|il resto|ma|però|tuttavia|purtroppo|anche se|sebbene|benché|nonostante|eppure|invece|o|"
        "oppure|peccato|in realtà|nella realtà|nella pratica|"
        "d' altra parte|di altra parte|anzi|solo che"
    ),
    exceptions=phrases(
        "tranne|eccetto|salvo|a parte|a meno|esclusi|escluso|solo|soltanto|non tutti|non sempre|"
        "non tutto|almeno|in teoria|sulla carta|in linea di principio|beh quasi|be' quasi|be quasi|quasi|"
        "più o meno|a volte|dipende|purché|a patto"
        "|per chi|per quelli che|se ti piace"
        "|più le|senza contare"
    ),
    outdoing=phrases(
        "meglio ancora|ancora meglio|la cosa migliore|la cosa più bella|il meglio|non solo|non è tutto|non è finita qui"
    ),
    sooner=phrases("prima|anche prima|più in fretta|anche più in fretta"),
    moving_on=phrases(
        "va bene|va beh|comunque|torniamo a|tornando a|per tornare a|per rispondere alla|lei chiedeva|"
        "lasci che le racconti|lascia che ti racconti"
        "|torniamo alla|torniamo al|torniamo alle|torniamo ai|tornando alla|tornando al|per tornare alla|"
        "per tornare al|parliamo di|parliamo piuttosto|parliamo del|parliamo della|basta parlare|"
        "prima che mi dimentichi|dove eravamo|la sua domanda|la tua domanda|voleva sapere|mi racconti"
    ),
    of_them=(["di", "loro"],),
    totals=words("tutti tutte ogni entrambi"),
    finite=VERBS,
    subordinators=phrases("se|quando|finché|una volta|appena|mentre"),
    attributions=phrases(
        "dice|dicono|disse|diceva|secondo|a detta|a sentire|sostiene|promette|ha promesso|aveva promesso"
    ),
    denials=phrases(
        "diciamo|dipende|no|non proprio|non tanto|non molto|mai|per niente|assolutamente no|non esattamente"
        "|che sappiamo|che io sappia|per quanto ne sappiamo"
        "|senza commenti|prossima domanda|parliamo di altro"
    ),
    mockeries=phrases("come no|figuriamoci|bella roba|bravi|ah certo"),
    dry=phrases(
        "sì certo|certo certo|sì come no|ah sì certo"
        "|che sorpresa|bravi tutti|complimenti|evviva|che gioia|sì vabbè|come no"
    ),
    once_more=phrases("di nuovo|ancora|un altro|un altra|ancora una volta"),
    winks=phrases(
        "ci ascolta|ci ascoltano|sta ascoltando|stanno ascoltando|legge questo|stiamo registrando|"
        "ci registrano|il microfono|mi pagano|mi paga|ci pagano|volevate sentire|voleva sentire|in giro|"
        "nella stanza"
        "|altra storia|a quel prezzo|tocchiamo ferro|tocco ferro|la pensa diversamente|"
        "non è di accordo|non la vede così"
        "|un buono|uno sconto|provvigione"
        "|se dico questo|per aver detto|per averlo detto"
        "|altra scelta|altre scelte|alternative"
    ),
    framings=phrases("prima|prima di allora|perché|immagini|mettiamo|supponiamo|una volta"),
    corrections=phrases(
        "scusi|scusa|no scusi|no scusa|aspetti|aspetta|anzi|o meglio|cioè no|mi correggo|voglio dire|pardon"
        "|ma che dico|che dico|mi sbaglio|rettifico|volevo dire"
    ),
    snags=words("problema guaio svantaggio preoccupa infastidisce spaventa"),
    counted_by=words("a per"),
    free_of_charge=words("gratis gratuito gratuita gratuiti gratuite"),
    paying=words("paga pagano pago paghiamo paghi pagare costa costano prezzo canone"),
    doubts=phrases(
        "difficile dirlo|difficile a dirsi|dicono|pare|credo|penso|credo io|almeno credo|spero|suppongo|"
        "così pensavamo|così credevamo|pensavamo|credevamo|speriamo|in teoria|sulla carta|più o meno|quasi|"
        "beh quasi|be' quasi|forse|a occhio|magari|non proprio"
    ),
    assurances=phrases("senza esitare|senza dubbio|ogni giorno|ogni settimana|nessun dubbio|nessun problema"),
    variants=respelled(("chè", "ché"), ("pò", "po"), ("sè", "sé"), whole=words("pò sè")),
    masks=(  # typed without accents
        (r"\bE'(?=\s)", "È'"),
        (r"(?<=\s)e'(?=\s)", "è'"),
        (r"(?<=\bpi)u(?=')", "ù"),
        (r"(?<=\bcos)i(?=')", "ì"),
        (r"(?<=\bgi)a(?=')", "à"),
        (r"(?<=\bp)uo(?=')", "uò"),
        (r"(?<=\bper)o(?=')", "ò"),
        (r"(?<=[a-z]ch)e(?=')", "é"),
        (r"(?<=\bcio)e(?=')", "è"),
        (r"(?<=[a-z][ai]t)a(?=')", "à"),
    ),
    clitics=words("ci mi ti vi si gli lo la li le ne"),
    tags=phrases("no|vero|ecco|giusto|capito|ha capito|non è vero"),
    remarks=phrases(
        "non mento|non scherzo|senza scherzi|non voglio mentire|"
        "che ci creda o no|davvero|"
        "come si dice|come posso dire|come dirlo|sinceramente|onestamente|devo dire|lo ammetto|"
        "lo confesso|devo ammettere|a dire il vero|per fortuna|mi creda"
    ),
    governors={
        "negation": words(
            "niente nemmeno mica manca mancano mancava bugia incapace inutile poco poca pochi non no mai "
            "nessuno nessuna niente nulla né neanche nemmeno senza appena impossibile falso raramente"
        ),
        "hedge": words(
            "presumibile principalmente perlopiù inizialmente originariamente prima abitualmente "
            "occasionalmente sicuramente evidentemente presunto possibile probabile parzialmente "
            "relativamente pressoché sostanziale forse probabilmente possibilmente quasi circa abbastanza "
            "piuttosto normalmente generalmente "
            "spesso volte apparentemente presumibilmente magari teoricamente praticamente "
            "sostanzialmente"
        ),
        "modality": words(
            "potrebbe potrebbero può possono poteva deve devono dovrebbe dovrebbero vuole vogliono "
            "vorrebbe vorrei sarebbe sarebbero avrebbe avrebbero farebbe bisogna"
        ),
        "condition": words(
            "se salvo eccetto quando finché fino mentre sebbene benché perché prima dopo purché supponendo"
        ),
        "limit": words("ma però tuttavia bensì nonostante solo soltanto solamente che come tranne meno"),
        "quantifier": words("alcuni alcune qualche vari molti molte pochi poche maggior tutti tutte ogni metà parte"),
        "reporting": words(
            "dici diciamo diceva dire direbbe direi racconta raccontano raccontava spiega spiegano spiegò "
            "spiegava affermano affermava sostengono sosteneva sostiene assicura assicurano assicurò giura "
            "giurano promettono prometteva scrive scrivono scrisse crediamo credeva credevano credevo "
            "pensiamo pensava pensavano pensavo pensato suppongo suppone supponiamo immagino immagina "
            "immaginava speriamo sperava sperano teme temono temeva dubita dubitano dubitava chiede chiedono "
            "chiese chiesto so sa sanno sapeva sentivo lessi letto ricordo ricorda dimentica deciso decise "
            "concluse consiglia consigliano propone proposto esige mostra mostrano mostrò voleva volevano "
            "preferisco preferisce cercava tenta tentano tentato evita evitano sogna sognava ammette "
            "ammettono negano negò sembravano pare pareva suggerisce stima stimano calcola calcoliamo trova "
            "trovo disse dice dicono diceva dicevano detto dico penso pensa pensano credo crede credono "
            "sembra "
            "sembrava sembrano spero spera afferma promette promesso racconta raccontato "
            "secondo sentito dubito temo prova provano cerca cercano nega smesso"
        ),
    },
    phrases={
        "hedge": phrases("più o meno|in teoria|sulla carta|un po|a volte|almeno|al massimo"),
        "condition": phrases("a meno|a patto"),
    },
    classes={
        "and_cents": words("e"),
        "each": words("per"),
        "pronoun": words("io noi tu lui lei loro mi ci mio mia suo sua nostro nostra"),
        "tense": words("è era sono erano fu furono sarà saranno ha aveva hanno avevano stato"),
        "degree": words(
            "molto più meno troppo estremamente davvero particolarmente così migliore peggiore meglio "
            "peggio sempre solo super totalmente completamente"
        ),
        "multiplying": words("raddoppiato raddoppiata dimezzato dimezzata triplicato quadruplicato metà"),
        "unit": words(
            "secondi minuti ore ora giorni settimane mesi trimestri anni giorno settimana mese anno punti "
            "euro dollari tonnellate metri"
        ),
        "complement": words("che"),
    },
    affixes=("in", "im", "ir", "dis", "s"),
    before_object=words(
        "il lo la i gli le l' un uno una un' mio mia suo sua nostro nostra di del della a al alla in nel "
        "nella con per su da e o questo questa quel quella"
    ),
    phrase_starts=words("in nel nella con per su sul da dal dalla di del della a al alla"),
    on_the_whole=phrases("il che|cosa che"),
    thing="che",
    relatives=words("che dove cui"),
    adding=words("anche perfino persino pure inclusi"),
    was=words("era erano fu"),
    linking=words("è era sono erano"),
    inverting=words("è sono ha hanno può"),
    question_words=words("che chi cosa come dove quando quale quanto quanti perché è sono ha hanno può"),
)

HEDGES = {
    "about": "circa|quasi|più o meno|intorno a|forse|all'incirca|in media",
    "at_least": "almeno|come minimo|minimo|non meno di",
    "more_than": "più di|oltre",
    "at_most": "al massimo|massimo|fino a|non più di",
    "less_than": "meno di|sotto",
}
"""What stands before a figure that is not exact, by what it makes of it."""
HEDGES_BEHIND = {
    "about": "circa|più o meno|in media",
    "at_least": "o più|almeno|come minimo",
    "at_most": "o meno|al massimo",
}
"""What stands behind one."""
COUNTING = {
    "clock": "di (?:mattina|sera|notte)|del (?:mattino|pomeriggio)",
    "steps": "a volte|anche|persino|perfino",
    "between": "tra|fra",
    "slight": "poco|appena|solo|un po’|un po'",
    "per": "al|alla|all'|a|per|ogni",
    "plurals": "i|e",
    "shares": (
        "raddoppiato|triplicato|dimezzato|"
        r"il doppio (?:del|della|di|più) ?\w*|(?:due|tre|quattro|cinque|dieci|\d+) volte (?:più|meno) \w+|"
        r"(?:la )?metà (?:del|della|dei|delle|di) \w+|"
        r"(?:un terzo|due terzi|un quarto|tre quarti) (?:del|della|dei|delle|di) \w+|"
        r"(?:un[ao']? ?|(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\d+) )\w+ e mezz[oa]|mezz['’]ora|mezza giornata|"
        r"(?:un[oa]?|due|nove|\d+) su (?:due|tre|quattro|cinque|dieci|\d+)|"
        r"(?:decine|centinaia|migliaia) di \w+"
    ),
}
"""What stands before a range, between numbers that rise to its end, between a hedge and its figure, before the time of a rate; how
plurals end; amounts without units.
"""

REQUEST = {
    "subject": "Per la sua approvazione: «{title}»",
    "greeting": "Buongiorno,",
    "greeting_named": "Buongiorno {name},",
    "opening": (
        "questa è la storia che {publisher} vorrebbe pubblicare su {customer}. Nulla viene pubblicato senza "
        "la sua approvazione. La preghiamo di leggere quanto segue: è tutto ciò che verrebbe mostrato."
    ),
    "story": "La storia",
    "opening_alone": (
        "queste sono parole di {customer} che {publisher} vorrebbe pubblicare da sole. Nulla viene "
        "pubblicato senza la sua approvazione. La preghiamo di leggere quanto segue: è tutto ciò che "
        "verrebbe mostrato."
    ),
    "words": "Le parole",
    "checked_written": (
        "Le parole vengono da quanto scritto il {dates}. Quelle omesse sono segnate con «…» o «[…]», "
        "quelle aggiunte stanno tra [parentesi quadre]; sono stati corretti solo grafie, segni e maiuscole."
    ),
    "collect_subject": "Qualche parola su {publisher}?",
    "collect_opening": (
        "{publisher} vorrebbe pubblicare qualche sua parola, come la direbbe a un collega. Quello che le "
        "piace e quello che le manca sono ugualmente benvenuti."
    ),
    "collect_question": "Com’era prima, che cosa è cambiato, e che cosa direbbe a chi ci sta pensando?",
    "collect_use": "Per che cosa useremmo le sue parole",
    "collect_answer": (
        "Risponda a questo messaggio con parole sue. Sotto, copi questa riga e tolga ciò che non permette:"
    ),
    "collect_allow": "Potete pubblicare queste parole: {scopes}",
    "collect_unchanged": (
        "Pubblichiamo ciò che scrive così come lo scrive; al massimo si corregge un errore di scrittura. "
        "Senza quella riga non si pubblica nulla e, se preferisce di no, non occorre rispondere."
    ),
    "figures": "Le cifre che l’accompagnano",
    "people": "Chi è citato, e come",
    "shown": "Si mostra inoltre",
    "logo": "Il logo di {customer}",
    "photo": "foto: {file}",
    "picture": "L’immagine della storia: {alt}",
    "recording": "Un link alla registrazione: {address}",
    "clip": "Un estratto con le parole «{words}»: {file}. La preghiamo di ascoltarlo.",
    "disclosed": "Ciò che si dichiara inoltre",
    "incentive": "Offerto per l’intervista: {what}",
    "incentive_written": "Offerto in cambio: {what}",
    "relationship": {
        "partner": "{customer} è partner di {publisher}",
        "investor": "{customer} ha investito in {publisher}",
        "employee": "La persona citata lavora per {publisher}",
    },
    "revised": "testo rivisto da lei",
    "translated": "traduzione di ciò che ha detto, di {by}",
    "checked": (
        "Le citazioni vengono da quanto detto il {dates}. Le parole omesse sono segnate con «…» o «[…]», "
        "quelle aggiunte stanno tra [parentesi quadre]; esitazioni e false partenze sono state tolte."
    ),
    "by_hand": (
        "Oratore assegnato a mano: la trascrizione del {date} non dice sempre chi parla; lo ha indicato {by} "
        "dopo averla esaminata. Se qualcosa di citato non l’ha detto lei, lo scriva nella risposta."
    ),
    "asked": "Le chiediamo il permesso di mostrare questo",
    "not_asked": "Questo non lo chiediamo, e non lo faremo senza chiedere di nuovo",
    "scopes": {
        "site": "sul nostro sito",
        "widget": (
            "come citazione su altri siti che la incorporano (ciò che vi è copiato può restare dopo una revoca)"
        ),
        "social": "nei nostri post sui social e, con le sue cifre, nell’anteprima dei link",
        "sales": "nei nostri documenti commerciali",
        "name": "con il suo nome e quello di {customer}",
        "logo": "con il logo di {customer}",
        "photo": "con la sua foto",
        "media": "con un link alla registrazione o estratti di essa",
    },
    "recordings": {
        "link": "con il link alla registrazione indicato sopra",
        "clips": "con gli estratti indicati sopra",
        "both": "con il link alla registrazione e gli estratti indicati sopra",
    },
    "unnamed": "Senza nomi: al posto di un nome compare «{described}».",
    "term": "Il suo permesso scade {duration} dopo che l’ha dato; allora le chiederemo di nuovo.",
    "years": ("un anno", "{} anni"),
    "days": "{} giorni",
    "open_term": "Il suo permesso vale finché non lo revoca.",
    "answer": "Come rispondere",
    "approve": "Per approvare, risponda a questo messaggio con queste righe (tolga ciò che non consente):",
    "formula": "Approvo la storia con l’impronta",
    "formula_alone": "Approvo le parole con l’impronta",
    "for_": "per: {scopes}",
    "seen": "Visto nel contesto: {quotes}",
    "around": "Che cosa ha detto intorno alle sue citazioni",
    "look": (
        "Queste citazioni stanno in un passaggio che può completarle o limitarle. Lo vede solo lei, così "
        "come sta nella nostra trascrizione. Se una citazione non rende ciò che intendeva, lo scriva nella "
        "sua risposta."
    ),
    "you": "Lei ha detto:",
    "asked_you": "Le è stato chiesto:",
    "others": (
        "Sulla citazione «{quote}» di {name}: ciò che la circonda nell’intervista è mostrato solo a {name} ({kinds})."
    ),
    "turned": "quanto segue la limita o la rovescia",
    "went_on": "quanto segue la completa, o manca una parte della frase",
    "change": (
        "Per cambiare o togliere qualcosa, lo scriva nella risposta: tolga una citazione, una cifra o un "
        "nome, o dia la sua formulazione, che sarà mostrata come rivista da lei. Le invieremo il testo "
        "modificato, perché approva esattamente ciò che ha visto."
    ),
    "page": "La pagina come apparirà",
    "three": "Tre risposte da copiare",
    "yes": "Sì",
    "other": "Modificare",
    "no": "No",
    "please_change": "Vi prego di modificare quanto segue prima della pubblicazione:\n\n…",
    "please_not": "Vi prego di non pubblicare questo testo.",
    "copy": "Copia",
    "copied": "Copiato",
    "not_before": "Nulla viene pubblicato prima del {date}, né senza la sua risposta.",
    "your_words": "Le sue parole in questa storia",
    "links": "I link non funzionano in questa anteprima.",
    "refuse": "Se non desidera la pubblicazione, non deve fare nulla: senza la sua risposta nulla viene pubblicato.",
    "withdraw": (
        "In qualsiasi momento, senza motivi e con la stessa facilità con cui l’ha dato: scriva «Ritiro la mia"
        " approvazione» a {contact}. Con la versione successiva del sito ciò che ha approvato sparisce dalle "
        "nostre pagine, dai feed e dalla ricerca, e gli altri siti che lo caricano dal nostro non lo mostrano"
        " più. Ciò che altri hanno copiato o salvato prima è fuori dalla nostra portata."
    ),
    "withdraw_title": "Come revocare il permesso",
    "digest": (
        "L’impronta è calcolata sui testi, i nomi e le cifre qui sopra. Se qualcosa cambia, non corrisponde "
        "più, e la sua approvazione non copre il cambiamento."
    ),
}
"""The wording of an approval request."""

TELLING = {
    "problem": (
        "incubo|inferno|caos|disastr*|difficil*|duro|dura|problem*|pers*|perd*|fallit*|fallim*|error*|"
        "sbagli*|paura|preoccup*|stress*|frustr*|stanc*|esaust*|rott*|peggio*|male|cattiv*|terribil*|"
        "orribil*|lent*|caro|cara|dimentic*|disper*|impossibil*|solo|sola|vergogn*|rabbia|soffr*|dolor*|"
        "crisi|sprec*|complicat*|a mano|carta|tardi|lament*|nessuno|bloccat*|rischi*|lott*|fatica*|"
        "fogli di calcolo"
    ),
    "change": (
        "prima|non più|invece|piuttosto che|all'epoca|da allora|oggi|ormai|all'improvviso|improvvisamente|"
        "finalmente|alla fine|cambiat*|cambia*|trasform*|all'inizio|rispetto a|non solo|mai più|adesso|ora|"
        "per la prima volta|siamo passati|è passato"
    ),
    "turn": "ma|però|fino a|dopo|anche se|eppure|tuttavia",
    "value": (
        "risparmi*|facil*|più veloc*|veloc*|meglio|miglior*|meno|liber*|cresc*|crescita|raddoppi*|triplic*|"
        "metà|success*|riusc*|vale la pena|aiut*|funzion*|guadagn*|vint*|produttiv*|fiduci*|affidabil*|"
        "consigl*|raccomand*|vantagg*|risol*|raggiunt*|progress*|opportunità|efficien*|tornare indietro|"
        "tornerei|utile|fatturato"
    ),
    "feeling": (
        "amo|adoro|incredibil*|meravigli*|fantastic*|orgoglios*|gioia|felic*|content*|emozion*|grato|grata|"
        "grati|divertent*|pazz*|folle|strano|sorpre*|sento|sentivo|sentit*|solliev*|sogn*|cuore|passion*|"
        "genial*|bell*|tranquill*|impression*|piace*|entusias*"
    ),
    "emphasis": (
        "il più|la più|i più|prim*|unic*|mai|sempre|ogni|tutto|tutti|tutta|niente|nulla|nessuno|inter*|"
        "complet*|assolut*|totalmente|davvero|enorm*|tantissim*|così tanto|important*|essenzial*|"
        "fondamental*|più di|letteralmente"
    ),
    "advice": (
        "bisogna|devi|dovete|si deve|il mio consiglio|consiglio|la chiave|il segreto|l'importante|"
        "la cosa più importante|imparat*|lezion*|direi|assicur*|dobbiamo|non abbiate|non bisogna|provate"
    ),
    "story": (
        "mi ricordo|ricordo|un giorno|una sera|una notte|quel giorno|anni fa|quando ho|quando abbiamo|"
        "mi sono detto|mi sono detta|ho detto|mi ha detto|ho pensato|ho deciso|abbiamo deciso|ho iniziato|"
        "abbiamo iniziato|la prima volta|mia moglie|mio marito|i miei figli|mia figlia|mio figlio|"
        "sono cresciut*|fondat*"
    ),
    "cause": "perché|per questo|quindi|così che|il che significa|grazie a|altrimenti",
    "courtesy": (
        "grazie|benvenut*|buongiorno|buonasera|ciao|arrivederci|bella domanda|buona domanda|mi chiamo|"
        "come sta|piacere di|prego|felice di essere"
    ),
    "promotion": (
        "sito web|newsletter|iscriv*|seguiteci|instagram|facebook|linkedin|link|diapositiva|ordine del giorno|microfono"
    ),
    "figure": "metà|il doppio|mezz*|dozzin*|centinaia|migliaia|un terzo",
    "aside": (
        "non so|non lo so|come ho detto|come dicevo|non ricordo|non mi ricordo|e così via|per rispondere|"
        "aspetti|aspetta"
    ),
    "blank": "non mi ricordo|non ricordo|non saprei|difficile dire|non mi viene in mente",
    "picture": "come se|come un|come una|è come|sembra di|sembrava",
}
"""What shows that a passage tells something worth quoting, by its part; `*` stands for any ending."""

ASKING = {
    "wonders": "mi chiedo|mi chiedevo|curioso|curiosa|mi piacerebbe sapere|vorrei sapere",
    "open": (
        "in che modo|in che momento|a che punto|di che|a che|con che|come|che cosa|cosa|perché|mi racconti|"
        "raccontami|ci racconti|descriva|descrivi|spieghi|mi parli"
    ),
    "precise": "quando|dove|chi|quale|quali|quant*",
    "invites": "può raccont*|puoi raccont*|potrebbe|può far*|puoi far*|può spiegare|ha un esempio|si ricorda",
    "leading": "vero|non crede|non trova|non è|sicuramente|adora|scommetto|immagino che",
    "hypothetical": "userebbe|comprerebbe|pagherebbe|se noi|se avessimo|se aggiungessimo|immagini|supponiamo",
    "follow": (
        "mi dica di più|dimmi di più|cosa intende|per esempio|un esempio|cosa è successo|e poi|perché|"
        "quando dice|ha detto|ha menzionato|più precis*|altro"
    ),
    "specifics": "quant*|esempio|per cento|percentuale|circa|precis*|cifr*",
    "counsel": (
        "che cosa direbbe|cosa direbbe|cosa diresti|che consiglio|suo consiglio|consigli*|raccomand*|al suo posto|"
        "farebbe diversamente|cosa dice|nella sua situazione"
    ),
    "before": (
        "in passato|allora come|facevate prima|faceva prima|com'era prima|era prima|prima di|quale problema|"
        "quali problemi"
    ),
    "turning": (
        "momento|punto in cui|troppo|andato storto|resa conto|reso conto|deciso di cambiare|svolta|capito che|"
        "doveva cambiare"
    ),
    "choosing": (
        "conosciuto|scelto|scegliere|scelta|dubbi|dubbio|esitat*|avvio|all'inizio|inizio|alternative|convinto|"
        "passaggio|prima settimana|primo mese|prime settimane"
    ),
    "since": ("adesso|ora|oggi|da allora|cambiato|differenza|risultato|risultati|in numeri|quanto conta|risparmiat*"),
    "aside": (
        "non le piace|non ti piace|manca|non funziona|migliorare|sparisse|citarla|citarti|più difficile|"
        "quasi fatta|quasi fatto|e poi|successo dopo"
    ),
    "moves on": "ultima domanda|per finire|per concludere|prossima domanda|qualcos'altro|altro argomento|prima di finire",
    "felt": (
        "paura|preoccupat*|ansia|ansios*|stressat*|frustrat*|frustrazion*|esaust*|disperat*|vergogn*|"
        "rabbia|incubo|pianto|piang*|triste*|odiav*|panico"
    ),
    "emotion": "sent*|prov*|lei personalmente|te personalmente|per lei|per te|orgoglios*|preoccup*|sorpre*|emozion*",
    "failure": "non funziona|difficil*|frustr*|manca|quasi|problem*|sfid*|male|meglio|delus*|peggio|complicat*",
    "record": "registr*",
    "minds": "dispiace|dispiacerebbe|disturba|dà fastidio",
    "denies": "no|per niente|non",
    "refuses": "preferisco di no|preferirei di no|meglio di no|non voglio|non vorrei|non registr*|senza registr*",
    "agrees": "sì|certo|certamente|va bene|nessun problema|prego|ok",
    "pitch": (
        "la nostra piattaforma|il nostro prodotto|il nostro strumento|la nostra soluzione|"
        "il nostro software|abbiamo costruito|abbiamo sviluppato|offriamo|le racconto|nuova funzione|"
        "abbiamo appena lanciato"
    ),
    "vague": "molto|meglio|più facile|bene|ottimo|abbastanza bene|utile|cose|grande differenza|comodo",
}
"""What shows in an interview how somebody asked and answered, by its part; `*` stands for any ending."""

NUMBERED = (
    "passo fase parte capitolo sezione pagina figura tabella settimana giorno mese livello versione sala "
    "porta piano linea numero episodio domanda regola punto turno squadra"
)
"""Words before a number that only tells one thing from others: step 2."""

STAGING = {
    "told_within": "lui lei loro",  # with a verb of saying, within the marks of a quotation
    "voicing": (
        "dice disse racconta raccontava aggiunge spiega ricorda risponde conclude scrive riassume sorride "
        "ride annuisce sospira esita scrisse scritto detto raccontato"
    ),
    "meeting": ("chiesto incontrato visitato parlato intervistato mostrato ringraziamo conosciamo"),
    "third_person": "lui lei gli le",
    "sourcing": "secondo|a sentire|a detta di|stando a|nelle parole di",
    "after": "quando|prima|dopo|perché|da|se|mentre|appena|finché|sebbene|grazie a|con|insieme a|per|senza",
    "editing": ("nome nomi intervista foto testo articolo tradotto tradotta versione redazione voi vostro pubblicato"),
    "greeting": "grazie cara caro ciao benvenuta benvenuto complimenti foto testo di con",
    "naming": "sono|io sono|mi chiamo|il mio nome è",
    "words": "parole espressione",
    "quoting": "nelle nell con secondo",
    "headings": "come perché",
    "works": (
        "intervento relazione laboratorio sessione seminario corso presentazione articolo libro capitolo "
        "guida rapporto funzione modulo puntata film video mostra progetto programma iniziativa premio "
        "pulsante menu pagina intitolato intitolata titolo"
    ),
    "phrasing": (
        "la mette così|lo dice così|lo riassume così|la riassume così|per citare|ama dire|"
        "ultima parola spetta a|ultima parola va a|ultima parola è di|ultima parola a"
    ),
    "unsaid": "-iamo -ammo -emmo -immo -remo -rei",
    "unlike": "richiamo grammo chilogrammo milligrammo programmo estremo supremo remo sanremo rei pomerei",
    "pronouns": "lei lui loro",
    "possessives": "suo sua suoi sue",
    "hearing": "ci mi",
    "alone": "io mio mia",
    "accounts": "sintesi",
    "statements": (
        "verdetto parole consiglio risposta conclusione opinione messaggio commento espressione giudizio "
        "bilancio parere motto raccomandazione reazione detto citazione"
    ),
    "stating": (
        "categorico|categorica|netto|netta|chiaro|chiara|franco|franca|francamente|schietto|schietta|diretto|"
        "diretta|sincero|sincera|perentorio|perentoria|lapidario|lapidaria|senza esitare|senza esitazione|"
        "senza mezzi termini|non ha dubbi|nessun dubbio|convinto|convinta|sicuro|sicura|onesto|onesta|"
        "scuote la testa|alza le spalle|va al sodo|va dritto al punto|va dritta al punto|breve|conciso|concisa|"
        "stringato|stringata|laconico|laconica|semplice"
    ),
    "having": "ha aveva dà diede offre",
    "addressing": "tu ti tuo tua tuoi voi vostro vostra",
    "clauses": "che come perché quando se dove",
    "doing": (
        "aspetta|aspettò|aspettava|prova|provò|controlla|controllò|compra|comprò|costruisce|costruì|conta|"
        "contava|misura|misurò|ordina|ordinò|cambia|cambiò|vende|vendette|paga|pagò|lavora|lavorava|resta|"
        "pianifica|prese la decisione|prende la decisione"
    ),
    "joining": "e ma ora oggi sì no",
    "acts": "risponde scrive sorride ride annuisce sospira esita",
    "feeling": (
        "felice contento contenta orgoglioso orgogliosa entusiasta convinto convinta scettico scettica "
        "sorpreso sorpresa sicuro sicura chiaro accordo rallegra ama spera desidera preferita preferito"
    ),
    "conversing": "sondaggio modulo mail messaggio lettera recensione esperienza voce regola regole frase",
    "pointing": "questo questa così ciò quello",
    "serving": (
        "offriamo aiutiamo aiutato costruito costruiamo consegnato inviato inviamo corretto rispondiamo "
        "risposto sviluppato formato importato installato aggiunto"
    ),
    "lasting": "mai più sempre",
    "linking": (
        "con senza e ma o quindi poi da per di del della a in vicino dopo prima mentre quando perché che chi "
        "dove come se anche persino non tranne"
    ),
    "referring": "cosa",
    "ours": "nostro nostra nostri nostre",
    "topics": "su sul sulla",
    "comparing": "come",
    "articles": "il lo la i gli le l un una ogni tutto quello",
    "past": "abbiamo avevamo eravamo siamo -ammo -emmo -immo",
    "reaching": "da|prima di|dopo|con|senza|grazie a|fino a",
    "buying": "comprato scelto adottato passati",
    "being": "è era sono fu",
    "hosting": "in da presso",
    "relations": "cliente clienti partner socio utente membro fornitore ospite",
    "present": "ciao qui",
    "hearers": "sala pubblico tutti colleghi",
    "informing": "detto disse raccontato raccontò scritto scrisse",
    "remarks": "parola frase",
    "favourites": "preferito preferita",
    "whose": "di da del della dello",
    "noting": "nota note osservazioni",
    "columns": (
        "compito compiti attività passo passi scadenza stato tema temi argomento domanda domande area "
        "responsabilità responsabile azione azioni"
    ),
    "spans": "giorno settimana mese anno",
}

MAILS = {
    "straight": """Subject: Racconterebbe la sua storia?

Buongiorno {name},

le scrivo per questo: {reason}.

Avrebbe {minutes} minuti per raccontarmi come si trova con {product}? Sto raccogliendo storie di clienti, e la sua mi ha colpito. Se
alla fine le piace, la pubblichiamo con un link a {company}. La legge prima lei, e nulla appare senza la sua approvazione.

Se le va, scelga qui un momento: {link}

Senza alcun impegno, e grazie comunque!

{sender}
""",
    "recognition": """Subject: Possiamo parlare di voi?

Buongiorno {name},

questo mi ha colpito: {reason}. Davvero notevole!

Stiamo preparando una serie di storie di clienti, e mi piacerebbe molto avere {company}. In concreto:

- una telefonata di {minutes} minuti, quando le è comodo
- qualche domanda sulla sua esperienza
- noi la scriviamo, lei la approva, e la pubblichiamo con un link a voi

Le interessa? Ecco il mio calendario: {link}

{sender}
""",
    "casual": """Subject: Un caffè?

Buongiorno {name},

è un piacere lavorare con {company}. Le andrebbe una chiacchierata di {minutes} minuti su come si trova con {product}? Sto
raccogliendo storie di clienti e mi piacerebbe avere la sua; nulla viene pubblicato senza il suo sì.

Se le va, ecco il mio calendario: {link}

In ogni caso, grazie!

{sender}
""",
    "milestone": """Subject: Complimenti!

Buongiorno {name},

l’ho appena visto: {reason}. Complimenti!

Avrebbe {minutes} minuti per raccontarmi come ci siete riusciti? Pubblichiamo storie di clienti, e la vostra aiuterebbe chi sta
pensando a {product}. Lei approva ogni parola prima che appaia, con un link a {company}.

Ecco il mio calendario: {link}

{sender}
""",
    "nudge": """Subject: Una breve chiacchierata su {product}

Buongiorno {name},

solo un promemoria: mi farebbe piacere sentirla, se ha {minutes} minuti. {link}

Se ora non può, nessun problema. Risponda «non ora» e mi farò vivo tra qualche mese.

{sender}
""",
    "too-busy": """Subject: Una breve chiacchierata su {product}

Buongiorno {name},

la capisco benissimo! Preferisce che le mandi qualche domanda per mail? Bastano cinque minuti, e io scrivo la storia dalle sue
risposte. Mi dica che cosa le è più comodo.

{sender}
""",
    "maybe-later": """Subject: Una breve chiacchierata su {product}

Buongiorno {name},

nessun problema, le riscrivo il {when}. A presto!

{sender}
""",
    "by-mail": """Subject: Qualche domanda su {product}

Buongiorno {name},

certo, facciamolo per mail. Tre domande:

1. Com’era prima di {product}?
2. Che cosa è cambiato da allora?
3. Che cosa direbbe a chi è nella sua situazione?

Scriverò la storia dalle sue risposte, e lei la vedrà prima che venga pubblicato qualcosa.

{sender}
""",
    "thanks": """Subject: Grazie per il suo tempo!

Buongiorno {name},

grazie per la chiacchierata! Ecco che cosa mi è rimasto:

{takeaways}

Entro una settimana riceverà una bozza. Potrà cambiare o togliere quello che vuole, e nulla viene pubblicato prima della sua
approvazione.

Ancora grazie!

{sender}
""",
    "draft": """Subject: La bozza della sua storia

Buongiorno {name},

ecco la bozza della sua storia, con tutto quello che vorremmo mostrare: {draft}

Ci dica che cosa cambiare o togliere. Se c’è una foto o un logo che possiamo usare, ce li mandi pure. Nulla viene pubblicato senza
la sua approvazione.

{sender}
""",
    "live": """Subject: La sua storia è online

Buongiorno {name},

la sua storia è online: {story}

Grazie per averla raccontata! Se qualcosa deve cambiare, o non deve più comparire, basta rispondere a questo messaggio.

{sender}
""",
    "thanks-again": """Subject: Ancora grazie

Buongiorno {name},

la sua storia è online già da un po’: {story}. Grazie ancora per averla raccontata! Se qualcosa non è più vero, risponda
semplicemente a questa mail, e lo cambiamo o lo togliamo.

{sender}
""",
}

GUIDE = {
    "draft": ("Prima", "Il campanello d’allarme", "Il cambiamento", "Risultati", "Il loro consiglio"),
    "title": "Guida per l’intervista: {customer}",
    "goal": "**Obiettivo.** Che cosa vogliamo avere alla fine: {goal}.",
    "whom": "**Con chi.** {segment}.",
    "segments": {
        "vip": "Un cliente che lo usa molto",
        "new": "Un cliente nuovo",
        "struggling": "Un cliente in difficoltà",
        "churned": "Un cliente che se n’è andato",
        "one-time": "Qualcuno che ha comprato una volta sola",
        "engaged": "Qualcuno che si interessa e non ha comprato",
    },
    "agenda": "Svolgimento: {minutes} minuti",
    "warm": "{n} min: inizio, consenso, contesto",
    "core": "{n} min: {count} domande, e da 15 a 20 approfondimenti",
    "end": "{n} min: conclusione, prossimi passi",
    "consent": "Il consenso, prima di tutto",
    "consent_words": (
        "Le va bene se registro la conversazione, così posso ascoltare invece di prendere appunti? Vedrà una "
        "bozza prima che venga "
        "pubblicato qualcosa, e potrà cambiare o togliere quello che vuole."
    ),
    "consent_note": (
        "Aspettare un sì, a registrazione avviata. In caso di no: prendere appunti, e mettere `kind: notes` "
        "in interview.yml."
    ),
    "opening": "Per cominciare",
    "opening_words": (
        "Grazie per il suo tempo. Vorrei capire che posto ha {product} nel suo lavoro. Non ci sono risposte sbagliate."
    ),
    "questions": "Domande",
    "names": {
        "own": "Domande nostre",
        "problem": "Il problema",
        "solution": "La soluzione",
        "results": "I risultati",
        "failure": "Che cosa non va",
        "advice": "Un consiglio",
    },
    "sets": {
        "problem": (
            "Quale problema voleva risolvere quando ha trovato {product}?",
            "Come facevate prima?",
            "Quando ha capito che qualcosa doveva cambiare?",
        ),
        "solution": (
            "Come usa {product} oggi, passo per passo?",
            "Che cosa usa di più, e perché?",
            "Come è andata la prima settimana? Che cosa l’ha sorpresa?",
        ),
        "results": (
            "Che cosa è cambiato da quando usa {product}?",
            "Quanto conta, in tempo, in denaro o in altro che misurate?",
            "Che cosa è cambiato per lei personalmente?",
            "Che cosa fa quando {product} non funziona?",
        ),
        "failure": (
            "Che cosa è stato più difficile con {product}?",
            "Che cosa l’ha quasi fatta andare via?",
            "Che cosa le manca di più?",
        ),
        "advice": ("Che cosa dice a chi è nella sua situazione e ci sta ancora pensando?",),
    },
    "follow_ups": "Approfondimenti",
    "follow_up_words": (
        "Mi racconti di più.",
        "Ha un esempio preciso?",
        "Che cosa intende?",
        "Che cosa è successo dopo?",
        "Perché era importante?",
        "Come si è sentito o sentita?",
        "Quanto, più o meno?",
    ),
    "checklist": "Lista di controllo",
    "before": "Prima",
    "before_items": ("l’obiettivo sta in una frase", "ruolo, azienda e settore sono noti", "il registratore funziona"),
    "during": "Durante",
    "during_items": (
        "il consenso si sente nella registrazione",
        "l’altra persona parla per l’80 % del tempo",
        "contare fino a tre dopo ogni risposta",
        "chiedere dati precisi: quanto, quante volte, da quando",
        "chiedere come si è sentita",
        "chiedere che cosa non funziona",
        "segnare i momenti buoni con ⭐ QUOTE",
        "non vendere nulla",
    ),
    "after": "Dopo",
    "after_items": (
        "ringraziare entro un giorno",
        "trascrizione, poi `casestudies new interview`",
        "bozza entro una settimana, approvazione prima di pubblicare qualsiasi cosa",
    ),
}
