"""The wording of approval requests, in the languages that are written well here; others get English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from casestudies.quotes.languages import primary
from casestudies.stories.model import Relationship, Scope


@dataclass(frozen=True, slots=True)
class Texts:
    """Every sentence of a request. Names in braces are filled in."""

    marks: tuple[str, str]
    subject: str
    greeting: str
    greeting_named: str
    opening: str
    story: str
    figures: str
    people: str
    shown: str
    logo: str
    photo: str
    recording: str
    disclosed: str
    incentive: str
    relationship: Mapping[Relationship, str]
    revised: str
    checked: str
    by_hand: str
    asked: str
    not_asked: str
    scopes: Mapping[Scope, str]
    unnamed: str
    term: str
    years: tuple[str, str]
    days: str
    open_term: str
    answer: str
    approve: str
    formula: str
    for_: str
    seen: str
    around: str
    look: str
    you: str
    asked_you: str
    others: str
    turned: str
    went_on: str
    change: str
    refuse: str
    withdraw: str
    withdraw_title: str
    digest: str


ENGLISH = Texts(
    marks=("“", "”"),
    subject="For your approval: “{title}”",
    greeting="Hello,",
    greeting_named="Hello {name},",
    opening="This is the story that {publisher} would like to publish about {customer}. Nothing of it is published unless "
    "you approve it. Please read what follows: it is all that would be shown.",
    story="The story",
    figures="Figures shown with it",
    people="Who is quoted, and how",
    shown="Also shown",
    logo="The logo of {customer}",
    photo="photo: {file}",
    recording="A link to the recording: {address}",
    disclosed="Said beside the story",
    incentive="Given for the interview: {what}",
    relationship={
        Relationship.PARTNER: "{customer} is a partner of {publisher}",
        Relationship.INVESTOR: "{customer} is an investor in {publisher}",
        Relationship.EMPLOYEE: "The speaker works for {publisher}",
    },
    revised="wording revised by you",
    checked="Quotes are taken from what was said on {dates}. Words left out are marked “…” or “[…]”, words put in stand in "
    "[brackets]; ums and false starts are dropped.",
    by_hand="Speaker assigned by hand: the transcript of {date} does not say everywhere who spoke; {by} did, after "
    "looking at it. "
    "Please tell us if any of these words are not yours.",
    asked="We ask for your permission to show this",
    not_asked="We do not ask for, and will not do without asking again",
    scopes={
        Scope.SITE: "on our web site",
        Scope.WIDGET: "as a quotation on other web sites that embed it (words copied there can stay after a withdrawal)",
        Scope.SOCIAL: "in our posts on social media, and with its figures in the previews of links to the story",
        Scope.SALES: "in our sales documents",
        Scope.NAME: "with your name, and the name of {customer}",
        Scope.LOGO: "with the logo of {customer}",
        Scope.PHOTO: "with your photo",
        Scope.MEDIA: "with a link to the recording",
    },
    unnamed="Without names: instead of a name stands “{described}”.",
    term="Your permission ends {duration} after you give it; then we ask again.",
    years=("one year", "{} years"),
    days="{} days",
    open_term="Your permission holds until you take it back.",
    answer="How to answer",
    approve="To approve, reply to this message with these lines (leave out what you do not allow):",
    formula="I approve the story with the digest",
    for_="for: {scopes}",
    seen="Seen in context: {quotes}",
    around="What you said around your quotes",
    look="These quotes stand in a passage that may add to them or take something back. You alone see it, as our transcript has "
    "it. If a quote gives a wrong picture of what you meant, say so in your reply.",
    you="You said:",
    asked_you="You were asked:",
    others="About the quote “{quote}” by {name}: what surrounds it in the interview is shown to {name} alone ({kinds}).",
    turned="the speaker goes on to limit or turn it",
    went_on="the speaker goes on, or part of a sentence is left out",
    change="To change or remove something, say so in your reply: strike a quote, a figure or a name, or give your own "
    "wording, which is then shown as revised by you. We send you the changed story, because you approve exactly what you "
    "have seen.",
    refuse="If you do not want the story, you need not do anything: without your answer nothing is published.",
    withdraw_title="How to take your permission back",
    withdraw="At any time, without giving a reason, and as easily as you gave it: write “I withdraw my approval” to "
    "{contact}. With the next build of the site the story and its quotes are gone from our pages, feeds and search, and "
    "other sites that load them from ours show them no longer. What others copied or saved before is out of our reach.",
    digest="The digest is a fingerprint of the text, names and figures above. If anything of them changes, it no longer "
    "matches, and your approval does not cover the change.",
)

GERMAN = Texts(
    marks=("„", "“"),
    subject="Zur Freigabe: „{title}“",
    greeting="Guten Tag,",
    greeting_named="Guten Tag {name},",
    opening="dies ist die Geschichte, die {publisher} über {customer} veröffentlichen möchte. Ohne Ihre Freigabe erscheint "
    "nichts davon. Bitte lesen Sie, was folgt: Mehr als das würde nicht gezeigt.",
    story="Die Geschichte",
    figures="Zahlen, die dabei stehen",
    people="Wer zitiert wird, und wie",
    shown="Außerdem zu sehen",
    logo="Das Logo von {customer}",
    photo="Foto: {file}",
    recording="Ein Link zur Aufnahme: {address}",
    disclosed="Was neben der Geschichte steht",
    incentive="Für das Interview gab es: {what}",
    relationship={
        Relationship.PARTNER: "{customer} ist Partner von {publisher}",
        Relationship.INVESTOR: "{customer} ist an {publisher} beteiligt",
        Relationship.EMPLOYEE: "Die zitierte Person arbeitet für {publisher}",
    },
    revised="von Ihnen geänderter Wortlaut",
    checked="Die Zitate stammen aus dem Gespräch vom {dates}. Ausgelassenes ist mit „…“ oder „[…]“ gekennzeichnet, "
    "Eingefügtes steht in [Klammern]; Ähs und Satzabbrüche fehlen.",
    by_hand="Sprecher von Hand zugeordnet: Das Transkript vom {date} sagt nicht überall, wer spricht; {by} hat es "
    "nach Durchsicht "
    "zugeordnet. Bitte sagen Sie uns, wenn eines dieser Worte nicht von Ihnen ist.",
    asked="Wir bitten um Ihre Erlaubnis, dies zu zeigen",
    not_asked="Nicht Teil dieser Bitte, und ohne neue Frage auch nicht vorgesehen",
    scopes={
        Scope.SITE: "auf unserer Website",
        Scope.WIDGET: "als Zitat auf anderen Websites, die es einbinden (dort kopierte Worte können nach einer Rücknahme stehen "
        "bleiben)",
        Scope.SOCIAL: "in unseren Beiträgen in sozialen Medien und, mit den Zahlen, in der Vorschau von Links auf die Geschichte",
        Scope.SALES: "in unseren Vertriebsunterlagen",
        Scope.NAME: "mit Ihrem Namen und dem Namen von {customer}",
        Scope.LOGO: "mit dem Logo von {customer}",
        Scope.PHOTO: "mit Ihrem Foto",
        Scope.MEDIA: "mit einem Link zur Aufnahme",
    },
    unnamed="Ohne Namen: Statt eines Namens steht „{described}“.",
    term="Ihre Erlaubnis endet {duration}, nachdem Sie sie gegeben haben; dann fragen wir neu.",
    years=("ein Jahr", "{} Jahre"),
    days="{} Tage",
    open_term="Ihre Erlaubnis gilt, bis Sie sie zurücknehmen.",
    answer="Wie Sie antworten",
    approve="Zur Freigabe antworten Sie bitte auf diese Nachricht mit diesen Zeilen (lassen Sie weg, was Sie nicht erlauben):",
    formula="Ich gebe die Geschichte frei, mit der Prüfsumme",
    for_="für: {scopes}",
    seen="Im Zusammenhang gesehen: {quotes}",
    around="Was Sie um Ihre Zitate herum gesagt haben",
    look="Diese Zitate stehen in einem Abschnitt, der sie ergänzen oder etwas davon zurücknehmen könnte. Nur Sie "
    "sehen ihn, so wie "
    "er in unserem Transkript steht. Wenn ein Zitat nicht wiedergibt, was Sie gemeint haben, schreiben Sie es uns bitte.",
    you="Sie sagten:",
    asked_you="Sie wurden gefragt:",
    others="Zum Zitat „{quote}“ von {name}: Was im Gespräch darum herum steht, sieht nur {name} ({kinds}).",
    turned="es wird danach eingeschränkt oder gewendet",
    went_on="es geht danach weiter, oder ein Teil eines Satzes fehlt",
    change="Wenn etwas geändert werden oder wegfallen soll, schreiben Sie es in Ihre Antwort: Streichen Sie ein Zitat, eine "
    "Zahl oder einen Namen, oder geben Sie Ihren eigenen Wortlaut an, der dann als von Ihnen geändert gezeigt wird. Wir "
    "schicken Ihnen die geänderte Fassung, denn Sie geben genau das frei, was Sie gesehen haben.",
    refuse="Wenn Sie die Geschichte nicht möchten, brauchen Sie nichts zu tun: Ohne Ihre Antwort erscheint nichts.",
    withdraw_title="Wie Sie Ihre Erlaubnis zurücknehmen",
    withdraw="Jederzeit, ohne Angabe von Gründen und so einfach, wie Sie sie gegeben haben: Schreiben Sie „Ich nehme meine "
    "Freigabe zurück“ an {contact}. Mit der nächsten Fassung der Website sind die Geschichte und ihre Zitate von unseren "
    "Seiten, aus Feeds und Suche verschwunden, und andere Websites, die sie von unserer laden, zeigen sie nicht mehr. Was "
    "andere vorher kopiert oder gespeichert haben, erreichen wir nicht.",
    digest="Die Prüfsumme ist ein Fingerabdruck der Texte, Namen und Zahlen oben. Ändert sich etwas davon, passt sie nicht "
    "mehr, und Ihre Freigabe gilt für die Änderung nicht.",
)

FRENCH = Texts(
    marks=("« ", " »"),
    subject="Pour votre accord : « {title} »",
    greeting="Bonjour,",
    greeting_named="Bonjour {name},",
    opening="voici l’histoire que {publisher} souhaite publier au sujet de {customer}. Rien n’en sera publié sans votre "
    "accord. Merci de lire ce qui suit : rien d’autre ne serait montré.",
    story="L’histoire",
    figures="Les chiffres qui l’accompagnent",
    people="Qui est cité, et comment",
    shown="Également montré",
    logo="Le logo de {customer}",
    photo="photo : {file}",
    recording="Un lien vers l’enregistrement : {address}",
    disclosed="Ce qui est dit à côté de l’histoire",
    incentive="Offert pour l’entretien : {what}",
    relationship={
        Relationship.PARTNER: "{customer} est partenaire de {publisher}",
        Relationship.INVESTOR: "{customer} est investisseur de {publisher}",
        Relationship.EMPLOYEE: "La personne citée travaille pour {publisher}",
    },
    revised="formulation revue par vous",
    checked="Les citations viennent de ce qui a été dit le {dates}. Les mots omis sont marqués par « … » ou « […] », les mots "
    "ajoutés sont entre [crochets] ; les hésitations et les faux départs sont supprimés.",
    by_hand="Orateur attribué à la main : la transcription du {date} ne dit pas partout qui parle ; {by} l’a indiqué "
    "après l’avoir "
    "examinée. Dites-nous si certaines de ces paroles ne sont pas de vous.",
    asked="Nous vous demandons la permission de montrer ceci",
    not_asked="Nous ne demandons pas, et ne ferons pas sans nouvelle demande",
    scopes={
        Scope.SITE: "sur notre site web",
        Scope.WIDGET: "comme citation sur d’autres sites qui l’intègrent (les mots qui y sont copiés peuvent y rester après un "
        "retrait)",
        Scope.SOCIAL: "dans nos publications sur les réseaux sociaux et, avec ses chiffres, dans l’aperçu des liens",
        Scope.SALES: "dans nos documents commerciaux",
        Scope.NAME: "avec votre nom et celui de {customer}",
        Scope.LOGO: "avec le logo de {customer}",
        Scope.PHOTO: "avec votre photo",
        Scope.MEDIA: "avec un lien vers l’enregistrement",
    },
    unnamed="Sans noms : à la place d’un nom figure « {described} ».",
    term="Votre permission prend fin {duration} après que vous l’avez donnée ; nous vous demanderons alors à nouveau.",
    years=("un an", "{} ans"),
    days="{} jours",
    open_term="Votre permission vaut jusqu’à ce que vous la retiriez.",
    answer="Comment répondre",
    approve="Pour donner votre accord, répondez à ce message avec ces lignes (omettez ce que vous n’autorisez pas) :",
    formula="J’approuve l’histoire dont l’empreinte est",
    for_="pour : {scopes}",
    seen="Vu dans son contexte : {quotes}",
    around="Ce que vous avez dit autour de vos citations",
    look="Ces citations se trouvent dans un passage qui pourrait les compléter ou les nuancer. Vous seul le voyez, tel qu’il "
    "figure dans notre transcription. Si une citation ne rend pas ce que vous vouliez dire, dites-le dans votre réponse.",
    you="Vous avez dit :",
    asked_you="On vous a demandé :",
    others="À propos de la citation « {quote} » de {name} : ce qui l’entoure dans l’entretien n’est montré qu’à "
    "{name} ({kinds}).",
    turned="la suite la nuance ou la contredit",
    went_on="la suite la complète, ou une partie de phrase est omise",
    change="Pour changer ou retirer quelque chose, dites-le dans votre réponse : rayez une citation, un chiffre ou un nom, ou "
    "donnez votre propre formulation, qui sera montrée comme revue par vous. Nous vous enverrons l’histoire modifiée, car "
    "vous approuvez exactement ce que vous avez vu.",
    refuse="Si vous ne voulez pas de cette histoire, vous n’avez rien à faire : sans votre réponse, rien n’est publié.",
    withdraw_title="Comment retirer votre permission",
    withdraw="À tout moment, sans donner de raison, et aussi simplement que vous l’avez donnée : écrivez « Je retire mon "
    "accord » à {contact}. À la prochaine mise à jour du site, l’histoire et ses citations ont disparu de nos pages, de nos "
    "flux et de la recherche, et les autres sites qui les chargent depuis le nôtre ne les montrent plus. Ce que d’autres ont "
    "copié ou enregistré avant est hors de notre portée.",
    digest="L’empreinte est calculée sur les textes, les noms et les chiffres ci-dessus. Si quelque chose y change, elle ne "
    "correspond plus, et votre accord ne couvre pas le changement.",
)

SPANISH = Texts(
    marks=("«", "»"),
    subject="Para su aprobación: «{title}»",
    greeting="Buenos días:",
    greeting_named="Buenos días, {name}:",
    opening="Esta es la historia que {publisher} desea publicar sobre {customer}. Nada de ella se publica sin su aprobación. "
    "Le rogamos que lea lo que sigue: es todo lo que se mostraría.",
    story="La historia",
    figures="Las cifras que la acompañan",
    people="A quién se cita, y cómo",
    shown="También se muestra",
    logo="El logotipo de {customer}",
    photo="foto: {file}",
    recording="Un enlace a la grabación: {address}",
    disclosed="Lo que se dice junto a la historia",
    incentive="Entregado por la entrevista: {what}",
    relationship={
        Relationship.PARTNER: "{customer} es socia de {publisher}",
        Relationship.INVESTOR: "{customer} es inversora de {publisher}",
        Relationship.EMPLOYEE: "La persona citada trabaja para {publisher}",
    },
    revised="redacción revisada por usted",
    checked="Las citas proceden de lo dicho el {dates}. Las palabras omitidas se marcan con «…» o «[…]», las añadidas van entre "
    "[corchetes]; se suprimen las muletillas y los comienzos en falso.",
    by_hand="Hablante asignado a mano: la transcripción del {date} no dice siempre quién habla; lo indicó {by} tras revisarla. "
    "Díganos si algunas de estas palabras no son suyas.",
    asked="Le pedimos permiso para mostrar esto",
    not_asked="No lo pedimos, y no lo haremos sin volver a preguntar",
    scopes={
        Scope.SITE: "en nuestro sitio web",
        Scope.WIDGET: "como cita en otros sitios web que la incorporen (lo que allí se copie puede quedar tras una retirada)",
        Scope.SOCIAL: "en nuestras publicaciones en redes sociales y, con sus cifras, en la vista previa de los enlaces",
        Scope.SALES: "en nuestros documentos comerciales",
        Scope.NAME: "con su nombre y el de {customer}",
        Scope.LOGO: "con el logotipo de {customer}",
        Scope.PHOTO: "con su foto",
        Scope.MEDIA: "con un enlace a la grabación",
    },
    unnamed="Sin nombres: en lugar de un nombre figura «{described}».",
    term="Su permiso termina {duration} después de darlo; entonces volveremos a preguntar.",
    years=("un año", "{} años"),
    days="{} días",
    open_term="Su permiso vale hasta que lo retire.",
    answer="Cómo responder",
    approve="Para aprobarla, responda a este mensaje con estas líneas (omita lo que no autorice):",
    formula="Apruebo la historia con la huella",
    for_="para: {scopes}",
    seen="Visto en su contexto: {quotes}",
    around="Lo que dijo usted alrededor de sus citas",
    look="Estas citas están en un pasaje que podría completarlas o matizarlas. Solo lo ve usted, tal como figura en nuestra "
    "transcripción. Si una cita no refleja lo que quería decir, dígalo en su respuesta.",
    you="Usted dijo:",
    asked_you="Le preguntaron:",
    others="Sobre la cita «{quote}» de {name}: lo que la rodea en la entrevista solo se muestra a {name} ({kinds}).",
    turned="lo que sigue la matiza o la contradice",
    went_on="lo que sigue la completa, o falta parte de una frase",
    change="Si quiere cambiar o quitar algo, dígalo en su respuesta: tache una cita, una cifra o un nombre, o dé su propia "
    "redacción, que se mostrará como revisada por usted. Le enviaremos la historia modificada, porque usted aprueba "
    "exactamente lo que ha visto.",
    refuse="Si no quiere la historia, no tiene que hacer nada: sin su respuesta no se publica nada.",
    withdraw_title="Cómo retirar su permiso",
    withdraw="En cualquier momento, sin dar motivos y con la misma facilidad con que lo dio: escriba «Retiro mi aprobación» a "
    "{contact}. Con la siguiente versión del sitio, la historia y sus citas desaparecen de nuestras páginas, fuentes y "
    "búsqueda, y otros sitios que las cargan desde el nuestro dejan de mostrarlas. Lo que otros hayan copiado o guardado "
    "antes queda fuera de nuestro alcance.",
    digest="La huella se calcula sobre los textos, nombres y cifras de arriba. Si algo cambia, deja de coincidir, y su "
    "aprobación no cubre el cambio.",
)

PORTUGUESE = Texts(
    marks=("“", "”"),
    subject="Para a sua aprovação: “{title}”",
    greeting="Olá,",
    greeting_named="Olá, {name},",
    opening="Esta é a história que {publisher} gostaria de publicar sobre {customer}. Nada dela é publicado sem a sua aprovação. "
    "Leia, por favor, o que se segue: é tudo o que seria mostrado.",
    story="A história",
    figures="Os números que a acompanham",
    people="Quem é citado, e como",
    shown="Também se mostra",
    logo="O logótipo de {customer}",
    photo="fotografia: {file}",
    recording="Uma ligação para a gravação: {address}",
    disclosed="O que se diz junto da história",
    incentive="Oferecido pela entrevista: {what}",
    relationship={
        Relationship.PARTNER: "{customer} é parceira de {publisher}",
        Relationship.INVESTOR: "{customer} é investidora de {publisher}",
        Relationship.EMPLOYEE: "A pessoa citada trabalha para {publisher}",
    },
    revised="redação revista por si",
    checked="As citações vêm do que foi dito em {dates}. As palavras omitidas estão marcadas com “…” ou “[…]”, as acrescentadas "
    "estão entre [parênteses retos]; hesitações e falsos começos foram retirados.",
    by_hand="Orador atribuído à mão: a transcrição de {date} não diz sempre quem fala; {by} indicou-o depois de a ver. "
    "Se algo que aqui se cita não foi dito por si, diga-o na sua resposta.",
    asked="Pedimos a sua autorização para mostrar isto",
    not_asked="Não pedimos isto, e não o faremos sem voltar a perguntar",
    scopes={
        Scope.SITE: "no nosso site",
        Scope.WIDGET: "como citação noutros sites que a incorporem (o que ali for copiado pode ficar depois de uma retirada)",
        Scope.SOCIAL: "nas nossas publicações em redes sociais e, com os seus números, na pré-visualização das ligações",
        Scope.SALES: "nos nossos documentos comerciais",
        Scope.NAME: "com o seu nome e o nome de {customer}",
        Scope.LOGO: "com o logótipo de {customer}",
        Scope.PHOTO: "com a sua fotografia",
        Scope.MEDIA: "com uma ligação para a gravação",
    },
    unnamed="Sem nomes: em vez de um nome aparece “{described}”.",
    term="A sua autorização termina {duration} depois de a dar; nessa altura voltamos a perguntar.",
    years=("um ano", "{} anos"),
    days="{} dias",
    open_term="A sua autorização vale até que a retire.",
    answer="Como responder",
    approve="Para aprovar, responda a esta mensagem com estas linhas (deixe de fora o que não autoriza):",
    formula="Aprovo a história com a impressão digital",
    for_="para: {scopes}",
    seen="Visto no contexto: {quotes}",
    around="O que disse em redor das suas citações",
    look="Estas citações estão numa passagem que as pode completar ou limitar. Só você a vê, tal como está na nossa "
    "transcrição. Se uma "
    "citação não mostrar o que quis dizer, diga-o na sua resposta.",
    you="Você disse:",
    asked_you="Perguntaram-lhe:",
    others="Sobre a citação “{quote}” de {name}: o que a rodeia na entrevista só é mostrado a {name} ({kinds}).",
    turned="o que se segue limita-a ou contradi-la",
    went_on="o que se segue completa-a, ou falta parte de uma frase",
    change="Se quiser mudar ou retirar alguma coisa, diga-o na sua resposta: risque uma citação, um número ou um "
    "nome, ou dê a sua "
    "própria redação, que será mostrada como revista por si. Enviamos-lhe a história alterada, porque aprova "
    "exatamente o que viu.",
    refuse="Se não quiser a história, não precisa de fazer nada: sem a sua resposta nada é publicado.",
    withdraw_title="Como retirar a sua autorização",
    withdraw="A qualquer momento, sem dar motivos e tão facilmente como a deu: escreva “Retiro a minha aprovação” "
    "para {contact}. Com a "
    "versão seguinte do site, a história e as suas citações desaparecem das nossas páginas, feeds e pesquisa, e "
    "outros sites que as "
    "carregam do nosso deixam de as mostrar. O que outros copiaram ou guardaram antes está fora do nosso alcance.",
    digest="A impressão digital é calculada sobre os textos, nomes e números acima. Se algo mudar, deixa de "
    "corresponder, e a sua "
    "aprovação não abrange a mudança.",
)

ITALIAN = Texts(
    marks=("«", "»"),
    subject="Per la sua approvazione: «{title}»",
    greeting="Buongiorno,",
    greeting_named="Buongiorno {name},",
    opening="questa è la storia che {publisher} vorrebbe pubblicare su {customer}. Nulla viene pubblicato senza la "
    "sua approvazione. "
    "La preghiamo di leggere quanto segue: è tutto ciò che verrebbe mostrato.",
    story="La storia",
    figures="Le cifre che l’accompagnano",
    people="Chi è citato, e come",
    shown="Si mostra inoltre",
    logo="Il logo di {customer}",
    photo="foto: {file}",
    recording="Un link alla registrazione: {address}",
    disclosed="Ciò che si dice accanto alla storia",
    incentive="Offerto per l’intervista: {what}",
    relationship={
        Relationship.PARTNER: "{customer} è partner di {publisher}",
        Relationship.INVESTOR: "{customer} ha investito in {publisher}",
        Relationship.EMPLOYEE: "La persona citata lavora per {publisher}",
    },
    revised="testo rivisto da lei",
    checked="Le citazioni vengono da quanto detto il {dates}. Le parole omesse sono segnate con «…» o «[…]», quelle "
    "aggiunte stanno "
    "tra [parentesi quadre]; esitazioni e false partenze sono state tolte.",
    by_hand="Oratore assegnato a mano: la trascrizione del {date} non dice sempre chi parla; lo ha indicato {by} dopo averla "
    "esaminata. Se qualcosa di citato non l’ha detto lei, lo scriva nella risposta.",
    asked="Le chiediamo il permesso di mostrare questo",
    not_asked="Questo non lo chiediamo, e non lo faremo senza chiedere di nuovo",
    scopes={
        Scope.SITE: "sul nostro sito",
        Scope.WIDGET: "come citazione su altri siti che la incorporano (ciò che vi è copiato può restare dopo una revoca)",
        Scope.SOCIAL: "nei nostri post sui social e, con le sue cifre, nell’anteprima dei link",
        Scope.SALES: "nei nostri documenti commerciali",
        Scope.NAME: "con il suo nome e quello di {customer}",
        Scope.LOGO: "con il logo di {customer}",
        Scope.PHOTO: "con la sua foto",
        Scope.MEDIA: "con un link alla registrazione",
    },
    unnamed="Senza nomi: al posto di un nome compare «{described}».",
    term="Il suo permesso scade {duration} dopo che l’ha dato; allora le chiederemo di nuovo.",
    years=("un anno", "{} anni"),
    days="{} giorni",
    open_term="Il suo permesso vale finché non lo revoca.",
    answer="Come rispondere",
    approve="Per approvare, risponda a questo messaggio con queste righe (tolga ciò che non consente):",
    formula="Approvo la storia con l’impronta",
    for_="per: {scopes}",
    seen="Visto nel contesto: {quotes}",
    around="Che cosa ha detto intorno alle sue citazioni",
    look="Queste citazioni stanno in un passaggio che può completarle o limitarle. Lo vede solo lei, così come sta nella nostra "
    "trascrizione. Se una citazione non rende ciò che intendeva, lo scriva nella sua risposta.",
    you="Lei ha detto:",
    asked_you="Le è stato chiesto:",
    others="Sulla citazione «{quote}» di {name}: ciò che la circonda nell’intervista è mostrato solo a {name} ({kinds}).",
    turned="quanto segue la limita o la rovescia",
    went_on="quanto segue la completa, o manca una parte della frase",
    change="Per cambiare o togliere qualcosa, lo scriva nella risposta: tolga una citazione, una cifra o un nome, o dia la sua "
    "formulazione, che sarà mostrata come rivista da lei. Le invieremo la storia cambiata, perché approva esattamente "
    "ciò che ha visto.",
    refuse="Se non vuole la storia, non deve fare nulla: senza la sua risposta nulla viene pubblicato.",
    withdraw_title="Come revocare il permesso",
    withdraw="In qualsiasi momento, senza motivi e con la stessa facilità con cui l’ha dato: scriva «Ritiro la mia "
    "approvazione» a "
    "{contact}. Con la versione successiva del sito la storia e le sue citazioni spariscono dalle nostre pagine, "
    "dai feed e dalla "
    "ricerca, e gli altri siti che le caricano dal nostro non le mostrano più. Ciò che altri hanno copiato o salvato "
    "prima è fuori "
    "dalla nostra portata.",
    digest="L’impronta è calcolata sui testi, i nomi e le cifre qui sopra. Se qualcosa cambia, non corrisponde più, e la sua "
    "approvazione non copre il cambiamento.",
)

DUTCH = Texts(
    marks=("“", "”"),
    subject="Ter goedkeuring: “{title}”",
    greeting="Hallo,",
    greeting_named="Hallo {name},",
    opening="dit is het verhaal dat {publisher} graag over {customer} wil publiceren. Zonder uw goedkeuring wordt er niets van "
    "gepubliceerd. Lees alstublieft wat volgt: meer dan dit wordt er niet getoond.",
    story="Het verhaal",
    figures="Cijfers die erbij staan",
    people="Wie er geciteerd wordt, en hoe",
    shown="Ook te zien",
    logo="Het logo van {customer}",
    photo="foto: {file}",
    recording="Een link naar de opname: {address}",
    disclosed="Wat er bij het verhaal wordt vermeld",
    incentive="Gegeven voor het interview: {what}",
    relationship={
        Relationship.PARTNER: "{customer} is partner van {publisher}",
        Relationship.INVESTOR: "{customer} heeft in {publisher} geïnvesteerd",
        Relationship.EMPLOYEE: "De geciteerde persoon werkt voor {publisher}",
    },
    revised="door u aangepaste tekst",
    checked="De citaten komen uit wat er op {dates} is gezegd. Weggelaten woorden zijn gemarkeerd met “…” of “[…]”, "
    "toegevoegde staan "
    "tussen [haken]; haperingen en afgebroken zinnen zijn weggelaten.",
    by_hand="Spreker met de hand toegewezen: het transcript van {date} zegt niet overal wie er spreekt; {by} heeft dat na inzage "
    "aangegeven. Hebt u iets van wat hier geciteerd wordt niet gezegd, schrijf het dan in uw antwoord.",
    asked="Wij vragen uw toestemming om dit te tonen",
    not_asked="Dit vragen wij niet, en doen wij niet zonder het opnieuw te vragen",
    scopes={
        Scope.SITE: "op onze website",
        Scope.WIDGET: "als citaat op andere websites die het insluiten (wat daar gekopieerd is, kan na intrekking blijven staan)",
        Scope.SOCIAL: "in onze berichten op sociale media en, met de cijfers, in het voorbeeld bij links naar het verhaal",
        Scope.SALES: "in onze verkoopdocumenten",
        Scope.NAME: "met uw naam en de naam van {customer}",
        Scope.LOGO: "met het logo van {customer}",
        Scope.PHOTO: "met uw foto",
        Scope.MEDIA: "met een link naar de opname",
    },
    unnamed="Zonder namen: in plaats van een naam staat er “{described}”.",
    term="Uw toestemming eindigt {duration} nadat u die geeft; dan vragen wij het opnieuw.",
    years=("een jaar", "{} jaar"),
    days="{} dagen",
    open_term="Uw toestemming geldt tot u die intrekt.",
    answer="Hoe u antwoordt",
    approve="Om goed te keuren, beantwoordt u dit bericht met deze regels (laat weg wat u niet toestaat):",
    formula="Ik keur het verhaal goed met de vingerafdruk",
    for_="voor: {scopes}",
    seen="In de context gezien: {quotes}",
    around="Wat u rond uw citaten hebt gezegd",
    look="Deze citaten staan in een passage die ze kan aanvullen of er iets van kan terugnemen. Alleen u ziet die, "
    "zoals ze in ons "
    "transcript staat. Als een citaat niet weergeeft wat u bedoelde, schrijf het dan in uw antwoord.",
    you="U zei:",
    asked_you="U werd gevraagd:",
    others="Over het citaat “{quote}” van {name}: wat er in het interview omheen staat, krijgt alleen {name} te zien ({kinds}).",
    turned="het wordt daarna ingeperkt of omgekeerd",
    went_on="het gaat daarna verder, of een deel van een zin ontbreekt",
    change="Wilt u iets veranderen of weghalen, schrijf het dan in uw antwoord: streep een citaat, een cijfer of een "
    "naam door, of geef "
    "uw eigen formulering, die dan als door u aangepast wordt getoond. Wij sturen u het gewijzigde verhaal, want u "
    "keurt precies goed "
    "wat u hebt gezien.",
    refuse="Wilt u het verhaal niet, dan hoeft u niets te doen: zonder uw antwoord wordt er niets gepubliceerd.",
    withdraw_title="Hoe u uw toestemming intrekt",
    withdraw="Op elk moment, zonder reden en even gemakkelijk als u die gaf: schrijf “Ik trek mijn toestemming in” "
    "naar {contact}. Met de "
    "volgende versie van de site zijn het verhaal en de citaten verdwenen van onze pagina’s, feeds en zoekfunctie, en "
    "andere websites "
    "die ze van de onze laden, tonen ze niet meer. Wat anderen eerder kopieerden of opsloegen, ligt buiten ons bereik.",
    digest="De vingerafdruk wordt berekend over de teksten, namen en cijfers hierboven. Verandert er iets, dan klopt "
    "hij niet meer, en "
    "dekt uw goedkeuring de wijziging niet.",
)

ARABIC = Texts(
    marks=("«", "»"),
    subject="لموافقتكم: «{title}»",
    greeting="مرحبًا،",
    greeting_named="مرحبًا {name}،",
    opening="هذه هي القصة التي يرغب {publisher} في نشرها عن {customer}. لن يُنشر منها شيء دون موافقتكم. نرجو قراءة ما "
    "يلي: فهو كل ما "
    "سيُعرض.",
    story="القصة",
    figures="الأرقام المرافقة لها",
    people="من يُقتبس كلامه، وكيف",
    shown="ويُعرض أيضًا",
    logo="شعار {customer}",
    photo="صورة: {file}",
    recording="رابط إلى التسجيل: {address}",
    disclosed="ما يُذكر مع القصة",
    incentive="قُدِّم مقابل المقابلة: {what}",
    relationship={
        Relationship.PARTNER: "{customer} شريك لـ {publisher}",
        Relationship.INVESTOR: "{customer} مستثمر في {publisher}",
        Relationship.EMPLOYEE: "المتحدث يعمل لدى {publisher}",
    },
    revised="صياغة عدّلتموها",
    checked="الاقتباسات مأخوذة مما قيل في {dates}. الكلمات المحذوفة مُعلَّمة بـ «…» أو «[…]»، والمضافة بين [قوسين]، وحُذفت أصوات "
    "التردد والبدايات الخاطئة.",
    by_hand="حُدِّد المتحدث يدويًا: النص المكتوب للمقابلة بتاريخ {date} لا يبيّن دائمًا من يتكلم، وقد حدده {by} بعد "
    "الاطلاع عليه. إذا "
    "كان شيء مما اقتُبس هنا لم تقولوه، فاذكروا ذلك في ردكم.",
    asked="نطلب إذنكم لعرض ما يلي",
    not_asked="لا نطلب ما يلي، ولن نفعله دون أن نسأل من جديد",
    scopes={
        Scope.SITE: "على موقعنا",
        Scope.WIDGET: "كاقتباس في مواقع أخرى تضمّنه (قد يبقى ما نُسخ هناك بعد السحب)",
        Scope.SOCIAL: "في منشوراتنا على وسائل التواصل، ومع أرقامه في معاينة الروابط المؤدية إلى القصة",
        Scope.SALES: "في مستنداتنا التجارية",
        Scope.NAME: "مع اسمكم واسم {customer}",
        Scope.LOGO: "مع شعار {customer}",
        Scope.PHOTO: "مع صورتكم",
        Scope.MEDIA: "مع رابط إلى التسجيل",
    },
    unnamed="دون أسماء: يظهر بدلًا من الاسم «{described}».",
    term="ينتهي إذنكم بعد {duration} من منحه، ثم نسأل من جديد.",
    years=("سنة واحدة", "{} سنوات"),
    days="{} يومًا",
    open_term="يسري إذنكم إلى أن تسحبوه.",
    answer="كيفية الرد",
    approve="للموافقة، يُرجى الرد على هذه الرسالة بهذه الأسطر (مع حذف ما لا تسمحون به):",
    formula="أوافق على القصة ذات البصمة",
    for_="من أجل: {scopes}",
    seen="اطّلعت على السياق: {quotes}",
    around="ما قلتموه حول اقتباساتكم",
    look="هذه الاقتباسات جزء من مقطع قد يكملها أو يتراجع عن شيء منها. أنتم وحدكم ترونه، كما هو في النص المكتوب لدينا. "
    "إذا لم يعبّر "
    "اقتباس عما قصدتموه، فاذكروا ذلك في ردكم.",
    you="قلتم:",
    asked_you="سُئلتم:",
    others="بشأن الاقتباس «{quote}» من {name}: ما يحيط به في المقابلة لا يُعرض إلا على {name} ({kinds}).",
    turned="ما يليه يقيّده أو يعكسه",
    went_on="ما يليه يكمله، أو حُذف جزء من جملة",
    change="لتغيير شيء أو حذفه، اذكروا ذلك في ردكم: احذفوا اقتباسًا أو رقمًا أو اسمًا، أو اكتبوا صياغتكم، وستُعرض على "
    "أنها معدّلة منكم. "
    "نرسل إليكم القصة المعدّلة، لأنكم توافقون على ما رأيتموه بالضبط.",
    refuse="إن لم ترغبوا في القصة فلا يلزمكم فعل شيء: دون ردكم لا يُنشر شيء.",
    withdraw_title="كيفية سحب الإذن",
    withdraw="في أي وقت، دون ذكر أسباب، وبسهولة منحه نفسها: اكتبوا «أسحب موافقتي» إلى {contact}. مع النسخة التالية من "
    "الموقع تختفي القصة "
    "واقتباساتها من صفحاتنا وخلاصاتنا والبحث، ولا تعرضها بعد ذلك المواقع الأخرى التي تحمّلها من موقعنا. أما ما نسخه "
    "الآخرون أو حفظوه من "
    "قبل فهو خارج متناولنا.",
    digest="البصمة محسوبة من النصوص والأسماء والأرقام أعلاه. إذا تغيّر شيء منها فلن تتطابق، ولن تشمل موافقتكم التغيير.",
)

JAPANESE = Texts(
    marks=("「", "」"),
    subject="ご承認のお願い：「{title}」",
    greeting="お世話になっております。",
    greeting_named="{name} 様",
    opening="{publisher} が {customer} について公開したいと考えている記事です。ご承認をいただかない限り、"
    "何も公開されません。以下をお読み"
    "ください。表示されるのはこれがすべてです。",
    story="記事",
    figures="記事とともに表示される数字",
    people="引用される方と、その表示",
    shown="そのほかに表示されるもの",
    logo="{customer} のロゴ",
    photo="写真：{file}",
    recording="録音へのリンク：{address}",
    disclosed="記事に添えて明記すること",
    incentive="インタビューの謝礼：{what}",
    relationship={
        Relationship.PARTNER: "{customer} は {publisher} のパートナーです",
        Relationship.INVESTOR: "{customer} は {publisher} の出資者です",
        Relationship.EMPLOYEE: "話し手は {publisher} に勤務しています",
    },
    revised="ご本人が修正した表現",
    checked="引用は {dates} のご発言によるものです。省いた言葉は「…」または「[…]」で示し、補った言葉は [ ] "
    "に入れています。言いよどみや"
    "言い直しは省いています。",
    by_hand="話し手は手作業で割り当てました：{date} の書き起こしには誰の発言か書かれていない箇所があり、{by} "
    "が確認のうえ記しました。"
    "ここでの引用にご自身の発言でないものがあれば、ご返信でお知らせください。",
    asked="次の表示についてご許可をお願いします",
    not_asked="次のことはお願いしておらず、改めて伺うことなく行うことはありません",
    scopes={
        Scope.SITE: "当社のウェブサイトで",
        Scope.WIDGET: "埋め込んだ他のウェブサイトでの引用として（そこで複製された言葉は、撤回後も残ることがあります）",
        Scope.SOCIAL: "当社のソーシャルメディアの投稿で、また数字とともに記事へのリンクのプレビューで",
        Scope.SALES: "当社の営業資料で",
        Scope.NAME: "お名前と {customer} の名称とともに",
        Scope.LOGO: "{customer} のロゴとともに",
        Scope.PHOTO: "お写真とともに",
        Scope.MEDIA: "録音へのリンクとともに",
    },
    unnamed="お名前なし：お名前の代わりに「{described}」と表示します。",
    term="ご許可は、いただいてから{duration}で終わります。その際は改めて伺います。",
    years=("1年", "{}年"),
    days="{}日",
    open_term="ご許可は、撤回されるまで有効です。",
    answer="お返事の方法",
    approve="ご承認いただける場合は、次の行を添えてこのメールにご返信ください（許可しないものは除いてください）：",
    formula="次の照合値の記事を承認します",
    for_="対象: {scopes}",
    seen="前後を確認した引用: {quotes}",
    around="引用の前後でのご発言",
    look="これらの引用は、それを補ったり一部を取り消したりするかもしれない一続きのご発言の中にあります。"
    "ご覧になるのはご本人だけで、"
    "当社の書き起こしのままです。引用がご真意と異なる場合は、ご返信でお知らせください。",
    you="ご発言：",
    asked_you="質問：",
    others="{name} の引用「{quote}」について：インタビューでの前後の発言は {name} だけにお見せします（{kinds}）。",
    turned="続く発言がそれを限定または覆しています",
    went_on="発言が続いているか、文の一部が省かれています",
    change="変更や削除をご希望の場合は、ご返信でお知らせください。引用、数字、お名前を消すことも、"
    "ご自身の表現をお書きになることもでき、"
    "その場合はご本人が修正した表現として表示します。ご承認はご覧になったものそのものに対するものですので、変更した記事を改めて"
    "お送りします。",
    refuse="記事をご希望でない場合は、何もなさる必要はありません。お返事がなければ何も公開されません。",
    withdraw_title="ご許可の撤回",
    withdraw="いつでも、理由なしに、許可と同じくらい簡単に撤回できます。「承認を撤回します」と {contact} "
    "にお送りください。次にサイトを"
    "更新したとき、記事と引用は当社のページ、フィード、検索から消え、"
    "当社から読み込んでいる他のサイトにも表示されなくなります。それまでに"
    "他の方が複製または保存したものは、当社の手の届かないところにあります。",
    digest="照合値は上の文章、名前、数字から計算したものです。どれかが変われば一致しなくなり、ご承認はその変更には及びません。",
)

_BY_LANGUAGE: Mapping[str, Texts] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "nl": DUTCH,
    "ar": ARABIC,
    "ja": JAPANESE,
}

ALL_TEXTS = tuple(_BY_LANGUAGE.values())

LANGUAGES = tuple(_BY_LANGUAGE)
"""The languages that have a wording."""


def texts(language: str) -> Texts:
    """The wording in a language (BCP 47), or in English."""
    return _BY_LANGUAGE[written_in(language) or "en"]


def written_in(language: str) -> str:
    """The language without its region, as a key of the wordings; empty where there is none in it."""
    code = primary(language)
    return code if code in _BY_LANGUAGE else ""
