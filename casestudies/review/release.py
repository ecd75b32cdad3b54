"""What an approval lets a page show: names, photos, logos, recordings; and what must be disclosed beside the words."""

from __future__ import annotations

from collections.abc import Sequence

from casestudies.approvals.unnamed import kind_of_company
from casestudies.cldr import locale
from casestudies.quotes.languages import primary
from casestudies.review.edition import Attribution, PublishedCustomer
from casestudies.review.model import Judged
from casestudies.stories.figures import has_figure
from casestudies.stories.model import Customer, Form, Interview, Person, Quote, Relationship, Scope, Story
from casestudies.stories.typography import marks


def attribution(person: Person, customer: Customer, scopes: frozenset[Scope], language: str) -> Attribution:
    """Who is credited, as far as it was released: without the scope `name` a role and a kind of company, in the site's language."""
    if Scope.NAME not in scopes:
        return Attribution(name="", role=person.role, company=kind_of_company(customer, language))
    photo = person.photo if Scope.PHOTO in scopes else ""
    initials = "".join(word[0] for word in person.name.split() if word[0].isalpha())
    initials = initials if len(initials) <= 2 else initials[0] + initials[-1]
    return Attribution(person.name, person.role, customer.name, photo, initials.upper(), person.focus)


def released(customer: Customer, scopes: frozenset[Scope]) -> PublishedCustomer:
    """The customer as far as it was released: without the scope `name` neither id, name, address nor logo."""
    facts = {"industry": customer.industry, "size": customer.size, "region": customer.region}
    relationship = customer.relationship.value
    if Scope.NAME not in scopes:
        return PublishedCustomer("", "", relationship=relationship, **facts)
    logo = customer.logo if Scope.LOGO in scopes else ""
    color = customer.color
    return PublishedCustomer(
        customer.id, customer.name, customer.url, logo, relationship=relationship, color=color, **facts
    )


def disclosures(customer: Customer, interviews: Sequence[Interview], language: str) -> tuple[str, ...]:
    """The sentences that must stand beside a customer's words (16 CFR 255.5 and 465.5), in the site's language."""
    texts = _TEXTS.get(primary(language), _TEXTS["en"])
    tied = customer.relationship is not Relationship.CUSTOMER
    sentences = [texts[customer.relationship.value]] if tied else []
    given = (("written" if i.kind.is_written else "incentive", i.incentive) for i in interviews if i.incentive)
    sentences += [texts[how].format(what) for how, what in given]
    return tuple(dict.fromkeys(sentences))


def typicality(story: Story, quote: Quote, language: str) -> tuple[str, ...]:
    """What must stand beside a quote that holds a result of its story, wherever the quote goes (16 CFR 255.2)."""
    told = (r for r in story.results if r.typicality)
    held = (r for r in told if r.quote == quote.id or has_figure(r.figure, quote.text, language, label=r.label))
    return tuple(dict.fromkeys(result.typicality for result in held))


def qualified(language: str) -> str:
    """What must stand beside a quote that its speaker went on to limit or turn, and let stand all the same."""
    return _QUALIFIED.get(primary(language), _QUALIFIED["en"])


def qualified_inline(judged: Sequence[Judged], language: str) -> tuple[str, ...]:
    """The same for quotes within a sentence, where there is no room beside them: it names their words."""
    inline = [j.quote.text for j in judged if j.qualified and j.quote.form is Form.INLINE]
    opening, closing = marks(language)
    return tuple(f"{opening}{text}{closing}: {qualified(language)}" for text in inline)


def translated(by: str, spoken: str, language: str) -> str:
    """What must stand beside a translation, wherever it goes."""
    tongue = locale(language).tongues.get(primary(spoken), spoken)
    return _TRANSLATED.get(primary(language), _TRANSLATED["en"]).format(by=by, tongue=tongue)


_TRANSLATED = {
    "en": "Translated by {by} from the original in {tongue}.",
    "de": "Übersetzt von {by}. Original auf {tongue}.",
    "fr": "Traduit par {by}. Original en {tongue}.",
    "es": "Traducción de {by}. Original en {tongue}.",
    "pt": "Tradução de {by}. Original em {tongue}.",
    "it": "Traduzione di {by}. Originale in {tongue}.",
    "nl": "Vertaald door {by}. Origineel in het {tongue}.",
    "ar": "ترجمة {by}. لغة الأصل: {tongue}.",
    "ja": "翻訳：{by}。原文：{tongue}。",
}
_QUALIFIED = {
    "en": "The speaker went on to qualify this, and approved the quote with the whole passage in view.",
    "de": "Die Person hat das im Gespräch noch eingeschränkt und das Zitat mit dem ganzen Abschnitt vor Augen freigegeben.",
    "fr": "La personne a ensuite nuancé ce propos, et a approuvé la citation en ayant tout le passage sous les yeux.",
    "es": "La persona matizó después estas palabras y aprobó la cita con todo el pasaje a la vista.",
    "pt": "A pessoa relativizou isto em seguida e aprovou a citação com toda a passagem à vista.",
    "it": "La persona ha poi precisato queste parole e ha approvato la citazione con l’intero passaggio davanti a sé.",
    "nl": "De spreker nuanceerde dit daarna en keurde het citaat goed met de hele passage voor ogen.",
    "ar": "أوضح المتحدث ذلك بعدها، ووافق على الاقتباس بعد اطلاعه على المقطع كاملًا.",
    "ja": "話し手はこの後に補足しており、前後の発言全体を確認したうえで引用を承認しました。",
}
_TEXTS = {
    "en": {
        "incentive": "Given for the interview: {}.",
        "written": "Given in return: {}.",
        "partner": "The company is a partner of the publisher.",
        "investor": "The company is an investor in the publisher.",
        "employee": "The speaker works for the publisher.",
    },
    "de": {
        "incentive": "Für das Interview gab es: {}.",
        "written": "Dafür gab es: {}.",
        "partner": "Das Unternehmen ist Partner des Herausgebers.",
        "investor": "Das Unternehmen ist am Herausgeber beteiligt.",
        "employee": "Die Person arbeitet für den Herausgeber.",
    },
    "fr": {
        "incentive": "Offert pour l’entretien : {}.",
        "written": "Offert en échange : {}.",
        "partner": "L’entreprise est partenaire de l’éditeur.",
        "investor": "L’entreprise est investisseur de l’éditeur.",
        "employee": "La personne travaille pour l’éditeur.",
    },
    "es": {
        "incentive": "Entregado por la entrevista: {}.",
        "written": "Entregado a cambio: {}.",
        "partner": "La empresa es socia del editor.",
        "investor": "La empresa es inversora del editor.",
        "employee": "La persona trabaja para el editor.",
    },
    "pt": {
        "incentive": "Oferecido pela entrevista: {}.",
        "written": "Oferecido em troca: {}.",
        "partner": "A empresa é parceira do editor.",
        "investor": "A empresa é investidora do editor.",
        "employee": "A pessoa trabalha para o editor.",
    },
    "it": {
        "incentive": "Offerto per l’intervista: {}.",
        "written": "Offerto in cambio: {}.",
        "partner": "L’azienda è partner dell’editore.",
        "investor": "L’azienda è tra gli investitori dell’editore.",
        "employee": "La persona citata lavora per l’editore.",
    },
    "nl": {
        "incentive": "Gegeven voor het interview: {}.",
        "written": "Als dank gegeven: {}.",
        "partner": "Het bedrijf is partner van de uitgever.",
        "investor": "Het bedrijf heeft in de uitgever geïnvesteerd.",
        "employee": "De geciteerde persoon werkt voor de uitgever.",
    },
    "ar": {
        "incentive": "قُدِّم مقابل المقابلة: {}.",
        "written": "قُدِّم مقابل ذلك: {}.",
        "partner": "الشركة شريكة للناشر.",
        "investor": "الشركة مستثمرة لدى الناشر.",
        "employee": "المتحدث يعمل لدى الناشر.",
    },
    "ja": {
        "incentive": "インタビューの謝礼：{}。",
        "written": "お礼：{}。",
        "partner": "この会社は発行者のパートナーです。",
        "investor": "この会社は発行者の出資者です。",
        "employee": "話し手は発行者に勤務しています。",
    },
}
