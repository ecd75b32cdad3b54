"""The site's own company and products: who speaks of them as of somebody else's is a customer."""

import pytest

from casestudies.stories.credited import credited
from casestudies.stories.named import people_to_credit
from casestudies.stories.ours import Ours
from casestudies.stories.telling import Tongue
from casestudies.stories.units import units_of

NAMES = people_to_credit([("Fernwood Dairy", (("Ada Moss", "Plant Manager"),))])
OURS = Ours.of("Quillmark GmbH", ["Desk"])
THEIRS = {
    "en": [
        "Quillmark gave us our evenings back. Ada Moss would not do without it.",
        "We threw the lists out after a week with Desk. Ada Moss smiles.",
        "When we bought Desk, the drivers laughed.\n\nToday they ask Ada Moss for a second one.",
        "## Fernwood Dairy\n\nSince Quillmark came, we have been home by six.",
        "We switched from paper to Desk in a weekend.\n\nFernwood Dairy",
        "Thanks to Quillmark we were paid on time. Fernwood Dairy runs two plants.",
    ],
    "de": [
        "Seit Quillmark haben wir freitags frei. Ada Moss freut das.",
        "Desk hat uns drei Tage gespart. Ada Moss staunt.",
    ],
    "fr": ["Grâce à Quillmark nous avons nos vendredis. Ada Moss en rit."],
    "es": ["Desde Quillmark tenemos los viernes libres, y nosotros dormimos. Ada Moss lo nota."],
    "it": ["Grazie a Quillmark noi abbiamo i venerdì liberi. Ada Moss lo nota."],
    "nl": ["Dankzij Quillmark hebben wij vrije vrijdagen. Ada Moss merkt het."],
    "pt": ["Graças à Quillmark nós temos as sextas livres. Ada Moss nota."],
}
OURS_TO_SAY = [
    "We founded Quillmark in 2016. Fernwood Dairy was the first to sign.",
    "We at Quillmark like dairies. Ada Moss showed us hers.",
    "At Quillmark, we like dairies. Fernwood Dairy has two.",
    "Quillmark is our life's work. Fernwood Dairy is part of it.",
    "Before Quillmark was founded, we worked in a dairy. Ada Moss was there.",
    "With Desk 4 we bring dark mode. Fernwood Dairy tested it first.",
    "We release Desk every two weeks. Fernwood Dairy waits for every second release.",
    "Quillmark hosts our data in Frankfurt. Fernwood Dairy audits it once a year.",
    "Our mission: no month-end without Quillmark. Fernwood Dairy believes in it.",
    "Quillmark gave us our evenings back.",
]


def speakers(text, language="en", ours=OURS):
    return [one.name for one in credited(units_of(text), NAMES, Tongue.of({language}), quoted=False, ours=ours)]


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in THEIRS.items() for text in texts])
def test_a_customer_speaks_of_them_as_of_somebody_else(language, text):
    assert speakers(text, language) != []


@pytest.mark.parametrize("text", OURS_TO_SAY)
def test_the_company_speaks_of_itself(text):
    assert speakers(text) == []


def test_without_their_names_nothing_is_known():
    assert speakers("We threw the lists out after a week with Desk. Ada Moss smiles.", ours=Ours.of("", [])) == []


def test_a_publisher_is_named_without_its_legal_form():
    assert OURS.names == ("Quillmark GmbH", "Quillmark", "Desk")
