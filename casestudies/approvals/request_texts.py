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
    left_out: str
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
    by_hand="Speaker assigned by hand: the transcript of {date} does not say everywhere who spoke; {by} did, after looking at it. "
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
    left_out="[left out]",
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
    by_hand="Sprecher von Hand zugeordnet: Das Transkript vom {date} sagt nicht überall, wer spricht; {by} hat es nach Durchsicht "
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
    look="Diese Zitate stehen in einem Abschnitt, der sie ergänzen oder etwas davon zurücknehmen könnte. Nur Sie sehen ihn, so wie "
    "er in unserem Transkript steht. Wenn ein Zitat nicht wiedergibt, was Sie gemeint haben, schreiben Sie es uns bitte.",
    you="Sie sagten:",
    asked_you="Sie wurden gefragt:",
    left_out="[ausgelassen]",
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
    by_hand="Orateur attribué à la main : la transcription du {date} ne dit pas partout qui parle ; {by} l’a indiqué après l’avoir "
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
    left_out="[omis]",
    others="À propos de la citation « {quote} » de {name} : ce qui l’entoure dans l’entretien n’est montré qu’à {name} ({kinds}).",
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
    left_out="[omitido]",
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

_BY_LANGUAGE: Mapping[str, Texts] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}

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
