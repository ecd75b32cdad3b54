"""The wording of approval requests, in the languages that are written well here; others get English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

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
    change: str
    refuse: str
    withdraw: str
    withdraw_title: str
    digest: str
    preview: str


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
    asked="We ask for your permission to show this",
    not_asked="We do not ask for, and will not do without asking again",
    scopes={
        Scope.SITE: "on our web site",
        Scope.WIDGET: "as a quotation on other web sites that embed it",
        Scope.SOCIAL: "in our posts on social media",
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
    change="To change or remove something, say so in your reply: strike a quote, a figure or a name, or give your own "
    "wording, which is then shown as revised by you. We send you the changed story, because you approve exactly what you "
    "have seen.",
    refuse="If you do not want the story, you need not do anything: without your answer nothing is published.",
    withdraw_title="How to take your permission back",
    withdraw="At any time, without giving a reason, and as easily as you gave it: write “I withdraw my approval” to "
    "{contact}. With the next build of the site the story and its quotes are gone from our pages, feeds and search, and "
    "from other sites that embed them.",
    digest="The digest is a fingerprint of the text, names and figures above. If anything of them changes, it no longer "
    "matches, and your approval does not cover the change.",
    preview="Preview of the request",
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
    asked="Wir bitten um Ihre Erlaubnis, dies zu zeigen",
    not_asked="Nicht Teil dieser Bitte, und ohne neue Frage auch nicht vorgesehen",
    scopes={
        Scope.SITE: "auf unserer Website",
        Scope.WIDGET: "als Zitat auf anderen Websites, die es einbinden",
        Scope.SOCIAL: "in unseren Beiträgen in sozialen Medien",
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
    change="Wenn etwas geändert werden oder wegfallen soll, schreiben Sie es in Ihre Antwort: Streichen Sie ein Zitat, eine "
    "Zahl oder einen Namen, oder geben Sie Ihren eigenen Wortlaut an, der dann als von Ihnen geändert gezeigt wird. Wir "
    "schicken Ihnen die geänderte Fassung, denn Sie geben genau das frei, was Sie gesehen haben.",
    refuse="Wenn Sie die Geschichte nicht möchten, brauchen Sie nichts zu tun: Ohne Ihre Antwort erscheint nichts.",
    withdraw_title="Wie Sie Ihre Erlaubnis zurücknehmen",
    withdraw="Jederzeit, ohne Angabe von Gründen und so einfach, wie Sie sie gegeben haben: Schreiben Sie „Ich nehme meine "
    "Freigabe zurück“ an {contact}. Mit der nächsten Fassung der Website sind die Geschichte und ihre Zitate von unseren "
    "Seiten, aus Feeds und Suche verschwunden, und auch von anderen Websites, die sie einbinden.",
    digest="Die Prüfsumme ist ein Fingerabdruck der Texte, Namen und Zahlen oben. Ändert sich etwas davon, passt sie nicht "
    "mehr, und Ihre Freigabe gilt für die Änderung nicht.",
    preview="Vorschau der Anfrage",
)

_BY_LANGUAGE: Mapping[str, Texts] = {"en": ENGLISH, "de": GERMAN}


def texts(language: str) -> Texts:
    """The wording in a language (BCP 47), or in English."""
    return _BY_LANGUAGE.get(language.split("-", maxsplit=1)[0].lower(), ENGLISH)
